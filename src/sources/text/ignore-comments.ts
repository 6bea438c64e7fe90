/** Comments that leave findings out: `# trailproof:ignore RULE reason` (README, "Leaving findings out"). */
import { lineIndex, locationBetween } from "../../model/line-index.ts";
import type { Location } from "../../model/location.ts";
import { yamlTokens } from "./yaml-tokens.ts";

export type CommentLanguage = "yaml" | "hcl";

/** What a comment says. */
export interface IgnoreComment {
  readonly ruleIds: readonly string[];
  readonly reason: string | null;
  /** As written; whether it is a day is for others to judge. */
  readonly until: string | null;
  /** The line of code that it stands on or above, 1-based; null at the end of a file. */
  readonly line: number | null;
  readonly location: Location;
}

const marker = "trailproof:ignore";

/** A cheap look at a text: could it hold such comments? */
export function mayHoldIgnoreComments(text: string): boolean {
  return text.includes(marker);
}

/**
 * The comments of a text that ask for findings to be left out. The words alone do not count: in strings and scalars
 * they are none.
 * Several rules are separated by commas; `until=YYYY-MM-DD` behind them ends the wish; what follows is the reason.
 */
export function ignoreComments(uri: string, text: string, language: CommentLanguage): IgnoreComment[] {
  if (!mayHoldIgnoreComments(text)) return [];
  const index = lineIndex(text);
  const lines = text.split(/\r\n|\n|\r/);
  const comments = language === "yaml" ? yamlComments(text) : hclComments(text);
  const places = comments.map((comment) => ({
    comment,
    location: locationBetween(uri, index, comment.start, comment.end),
  }));
  const commentLines = new Set(places.flatMap(({ location }) => aloneOn(location, lines)));
  return places.flatMap(({ comment, location }) => {
    const wish = wishIn(text.slice(comment.start, comment.end));
    return wish === null ? [] : [{ ...wish, line: lineOf(location, lines, commentLines), location }];
  });
}

function wishIn(comment: string): Pick<IgnoreComment, "ruleIds" | "reason" | "until"> | null {
  const match = /^(?:#+|\/\/+|\/\*+)\s*trailproof:ignore\b:?\s*([^]*?)\s*(?:\*+\/)?$/.exec(comment);
  if (match === null) return null;
  const [, ruleIds = "", rest = ""] = /^((?:[\w-]+(?:\s*,\s*[\w-]+)*)?)\s*([^]*)$/.exec(match[1] ?? "") ?? [];
  const [, until = null, words = ""] = /^(?:until=(\S+))?\s*([^]*)$/.exec(rest) ?? [];
  const reason = words
    .replace(/^[-:–—]+\s*/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return {
    ruleIds: ruleIds
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
    reason: reason === "" ? null : reason,
    until,
  };
}

/** The lines that hold a comment and nothing else. */
function aloneOn({ startLine, startColumn, endLine, endColumn }: Location, lines: readonly string[]): number[] {
  const before = (lines[startLine - 1] ?? "").slice(0, startColumn - 1);
  const after = (lines[endLine - 1] ?? "").slice(endColumn - 1);
  if (before.trim() !== "" || after.trim() !== "") return [];
  return Array.from({ length: endLine - startLine + 1 }, (_, offset) => startLine + offset);
}

/** Its own line where it stands beside code; else the next one that holds code. */
function lineOf(location: Location, lines: readonly string[], commentLines: ReadonlySet<number>): number | null {
  if (!commentLines.has(location.startLine)) return location.startLine;
  for (let line = location.endLine + 1; line <= lines.length; line += 1) {
    if (!commentLines.has(line) && (lines[line - 1] ?? "").trim() !== "") return line;
  }
  return null;
}

interface Comment {
  readonly start: number;
  readonly end: number;
}

function yamlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  for (const token of yamlTokens(text))
    if (token.kind === "comment") comments.push({ start: token.start, end: token.start + token.text.length });
  return comments;
}

/**
 * Strings with their escapes, heredocs, and the three kinds of comments (Terraform language, "Syntax configuration").
 */
const hclTokens =
  /"(?:\\.|\$\{[^{}"]*(?:"(?:\\.|[^"\\\n])*"[^{}"]*)*\}|[^"\\\n])*"|<<[-~]?([\w-]+)[^\n]*\n(?:[^]*?\n)?[ \t]*\1(?=[ \t\r]*(?:\n|$))|(#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)/g;

function hclComments(text: string): Comment[] {
  return [...text.matchAll(hclTokens)].flatMap((match) => {
    const comment = match[2]?.replace(/\r$/, "");
    return comment === undefined ? [] : [{ start: match.index, end: match.index + comment.length }];
  });
}
