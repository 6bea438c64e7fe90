/**
 * The lines that a change adds or rewrites, from what `git diff` prints.
 */
import { git, type Repository } from "../../git/repository.ts";

/** First and last line, both included. */
export type LineRange = readonly [first: number, last: number];
/**
 * By path, relative to the working directory, with forward slashes. A file of which lines were only taken away has an
 * empty list.
 */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/**
 * git's own settings must not change what it prints, nor run a program. What lies in submodules is no line of the
 * change, and looking there takes a git of their own.
 */
const plainPatch = [
  ...["--unified=0", "--inter-hunk-context=0", "--no-color", "--find-renames", "--relative"],
  ...["--src-prefix=a/", "--dst-prefix=b/", "--no-ext-diff", "--no-textconv"],
  ...["--submodule=short", "--ignore-submodules=all"],
];

/** What differs between a commit and the files of the checkout; null where git cannot say. Throws NoAnswer. */
export async function changedLinesSince(commit: string, repository: Repository): Promise<ChangedLines | null> {
  const words = ["-c", "core.quotePath=false", "diff", ...plainPatch, "--end-of-options", commit, "--"];
  const answer = await git(repository, words);
  return answer.kind === "done" ? parsePatch(answer.output) : null;
}

/** Reads a patch without context lines. */
export function parsePatch(patch: string): ChangedLines {
  const changed = new Map<string, LineRange[]>();
  let ranges: LineRange[] | null = null;
  // Lines of a hunk, which can look like anything, are counted off.
  let left = 0;
  for (const line of patch.split("\n")) {
    if (left > 0) {
      if (!line.startsWith("\\")) left--;
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const added = Number(hunk[3] ?? "1");
      left = Number(hunk[1] ?? "1") + added;
      if (added > 0) ranges?.push([Number(hunk[2]), Number(hunk[2]) + added - 1]);
    } else if (line.startsWith("+++ ")) {
      ranges = [];
      const path = pathOf(line.slice("+++ ".length));
      if (path !== null) changed.set(path, ranges);
    }
  }
  return changed;
}

/** git puts a tab behind names with spaces, and quotes names with control characters as C does. */
function pathOf(text: string): string | null {
  const name = text.startsWith('"') ? unquoted(text.slice(1, text.lastIndexOf('"'))) : text.replace(/\t$/, "");
  return name.startsWith("b/") ? name.slice(2) : null;
}

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};

function unquoted(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal: string | undefined, letter: string | undefined) =>
    octal === undefined ? (escapes[letter ?? ""] ?? letter ?? "") : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** Whether any line of a range was changed. */
export function isChanged(changed: ChangedLines, uri: string, startLine: number, endLine: number): boolean {
  return changed.get(uri)?.some(([first, last]) => first <= endLine && startLine <= last) ?? false;
}
