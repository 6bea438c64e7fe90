/**
 * The fingerprint `primaryLocationLineHash` that GitHub code scanning tells alerts apart by.
 *
 * GitHub computes it for uploads without one; results sent through the API need it from us. As published with
 * github/codeql-action:
 * every line break counts as one LF, spaces and tabs are left out, a unit 65535 ends the file and zeros follow it.
 * The hash of a line is the polynomial in 37, modulo 2^64, of the 100 units that begin at the line, in hexadecimal,
 * and behind a colon how many lines up to this one, itself included, have that hash.
 */
const unitsPerHash = 100;
const base = 37n;
const endOfFile = "\uFFFF";

/** Gives the hash of a line, counted from 1, or undefined where there is no such line. */
export type LineHash = (line: number) => string | undefined;

/** Prepares the hashes of a text, whose lines end with LF, CR or CR LF; an empty text has one line. */
export function lineHashes(text: string): LineHash {
  const units = text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "") + endOfFile;
  const windows = windowsOfLines(units);
  const occurrences = countOccurrences(windows);
  return (line) => {
    const window = windows[line - 1];
    return window === undefined ? undefined : `${polynomial(window)}:${String(occurrences[line - 1])}`;
  };
}

/** The 100 units that begin at each line, fewer at the end of the file. */
function windowsOfLines(units: string): string[] {
  const windows: string[] = [];
  for (let start = 0; ;) {
    windows.push(units.slice(start, start + unitsPerHash));
    const lineBreak = units.indexOf("\n", start);
    if (lineBreak < 0) return windows;
    start = lineBreak + 1;
  }
}

/**
 * For each window how many equal ones there are up to it. Equal windows stand for equal hashes, which saves hashing all
 * lines of a file.
 */
function countOccurrences(windows: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return windows.map((window) => {
    const occurrence = (seen.get(window) ?? 0) + 1;
    seen.set(window, occurrence);
    return occurrence;
  });
}

function polynomial(window: string): string {
  let hash = 0n;
  for (let index = 0; index < unitsPerHash; index++) {
    const unit = index < window.length ? window.charCodeAt(index) : 0;
    hash = BigInt.asUintN(64, hash * base + BigInt(unit));
  }
  return hash.toString(16);
}
