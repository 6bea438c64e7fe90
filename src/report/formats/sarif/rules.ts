import type { ReportingDescriptor } from "sarif";
import type { RuleMeta } from "../../../rules/types.ts";
import { clip } from "../../shared/layout.ts";

/** What GitHub takes of a description, and of the tags of a rule. */
const longestDescription = 1024;
const mostTags = 10;

/** A rule as SARIF lists it, with its page as help. */
export function reportingDescriptor(rule: RuleMeta): ReportingDescriptor {
  const page = withoutFrontMatter(rule.page);
  return {
    id: rule.id,
    shortDescription: { text: clip(sentence(rule.title), longestDescription) },
    fullDescription: { text: clip(rule.summary, longestDescription) },
    help: { text: plainText(page), markdown: page },
    defaultConfiguration: { level: rule.defaultLevel },
    properties: {
      tags: [...new Set(["security", ...rule.tags])].slice(0, mostTags),
      precision: rule.precision,
      "security-severity": rule.securitySeverity,
    },
  };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function withoutFrontMatter(page: string): string {
  return page.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n+/, "");
}

/** Markdown with the marks taken away that only a renderer needs. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*\n/gm, "")
    .replace(/^#+ +/gm, "")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)")
    .replace(/^<(https?:[^>]+)>/gm, "$1")
    .replaceAll("`", "")
    .replaceAll("**", "");
}
