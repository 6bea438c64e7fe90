/** Text from inputs, made safe inside GitHub's Markdown: no markup, mentions, references, links or broken tables. */
import { printable, printedLine } from "../../../model/printable.ts";

/**
 * Shows nothing and ends a word. GitHub looks for mentions, references and addresses when the escapes of Markdown are
 * gone: a backslash does not stop it.
 */
const gap = "&#8203;";

/** Prose: nothing in it is read as Markdown or HTML, it mentions and references nobody, and an address is no link. */
export function escapeMarkdown(text: string): string {
  const marked = printable(text.trim())
    .replace(/[\\`*_[\]|~$#]/g, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
  return unlinked(withoutTags(marked));
}

/** Text between tags, where no Markdown is read: the head of a folded section. */
export function escapeHtml(text: string): string {
  return unlinked(withoutTags(printable(text)));
}

/** A code span, also inside a table. */
export function codeSpan(text: string): string {
  const content = printable(text);
  // A table would be cut at a bar, and takes the backslash before it for its own.
  if (content.includes("|")) return `<code>${content.replace(/[^\p{L}\p{N}\s]/gu, numbered)}</code>`;
  const fence = "`".repeat(longestRun(content) + 1);
  const space = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
  return `${fence}${space}${content}${space}${fence}`;
}

/** A fenced block of code. */
export function codeBlock(content: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  const lines = content.split("\n").map((line) => printedLine(line));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

function withoutTags(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unlinked(text: string): string {
  return text.replace(/[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${gap}`);
}

/** A character by its number, so that neither Markdown nor HTML gives it a meaning. */
function numbered(character: string): string {
  return `&#${String(character.codePointAt(0))};`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
