/** Text from inputs, made safe inside GitHub's Markdown: no markup, no mentions, no broken tables. */
import { printable } from "./layout.ts";

/** Prose: nothing in it is read as Markdown or HTML, and an `@` mentions nobody. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]|~$#]/g, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "@&#8203;");
}

/** Text between tags, where no Markdown is read: the head of a folded section. */
export function escapeHtml(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@&#8203;");
}

/** A code span, also inside a table. */
export function codeSpan(text: string): string {
  const content = printable(text);
  const fence = "`".repeat(longestRun(content) + 1);
  const space = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
  return `${fence}${space}${content.replaceAll("|", "\\|")}${space}${fence}`;
}

/** A fenced block of code. */
export function codeBlock(content: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
