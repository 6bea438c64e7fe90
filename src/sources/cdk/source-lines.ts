/**
 * Finds the lines of an app that stack traces in an assembly tell of. The traces hold absolute paths of the machine
 * that wrote the assembly,
 * which need not be this one: the file is the one below a folder around the assembly whose path ends alike.
 */
import type { Origin } from "../../model/location.ts";
import type { Files } from "../types.ts";

/** A line of a stack trace. */
export interface Frame {
  /** `/app/lib/data.ts:12:5`. */
  readonly text: string;
  readonly path: string;
  readonly line: number;
  /** 1 where the trace does not tell. */
  readonly column: number;
}

export type SourceFinder = (frame: Frame) => Origin | null;

/** The first frame that is code of the app, not of a library or of Node.js; null where the trace has none. */
export function userFrame(trace: readonly string[]): Frame | null {
  for (const text of trace) {
    const frame = frameOf(text);
    if (frame !== null && !/(?:^|[\\/])(?:node_modules|node:|jsii-kernel)/.test(frame.path)) return frame;
  }
  return null;
}

/** `new Data (/app/lib/data.ts:12:5)`, `/app/app.js:3:1`, `at file:///app/app.mjs:3:1`. */
function frameOf(text: string): Frame | null {
  const inside = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? text.replace(/^\s*at\s+/, "");
  const [, written, line, column] = /^(.*?[^:\d]):(\d{1,7})(?::(\d{1,7}))?$/.exec(inside.trim()) ?? [];
  if (written === undefined || line === undefined) return null;
  const path = written.replace(/^file:\/\/(?=\/)/, "");
  if (!/[\\/]/.test(path) || path.startsWith("node:")) return null;
  return {
    text: `${path}:${line}${column === undefined ? "" : `:${column}`}`,
    path,
    line: Number(line),
    column: Number(column ?? 1),
  };
}

/**
 * @param folder of the assembly of the app, with a slash at the end
 * @param found is told of each file that was found, with its text
 */
export function sourceFinder(folder: string, files: Files, found: (uri: string, text: string) => void): SourceFinder {
  const known = new Map<string, { readonly uri: string; readonly text: string } | null>();
  return ({ path, line, column }) => {
    let file = known.get(path);
    if (file === undefined) {
      file = findFile(path, foldersAround(folder), files);
      known.set(path, file);
      if (file !== null) found(file.uri, file.text);
    }
    return file === null ? null : originOf(file.uri, file.text, line, column);
  };
}

/**
 * The folders that an assembly lies in, the innermost first: `infra/` and the working directory for `infra/cdk.out/`.
 */
function foldersAround(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; at !== "" && at !== "/" && !/(?:^|\/)\.\.\/$/.test(at);) {
    at = at.slice(0, at.lastIndexOf("/", at.length - 2) + 1);
    folders.push(at);
  }
  return folders;
}

/** The longest end of the path that leads to a file wins. */
function findFile(
  path: string,
  folders: readonly string[],
  files: Files,
): { readonly uri: string; readonly text: string } | null {
  const steps = path.split(/[\\/]/).filter((step) => step !== "");
  for (let from = 0; from < steps.length; from += 1) {
    for (const folder of folders) {
      const uri = `${folder}${steps.slice(from).join("/")}`;
      const reading = files.read(uri);
      if (reading.kind === "text") return { uri, text: reading.text };
    }
  }
  return null;
}

/** From the place of the call to the end of its line; null where the file has no such line. */
function originOf(uri: string, text: string, line: number, column: number): Origin | null {
  const lines = text.split(/\r\n|\n|\r/);
  const length = lines[line - 1]?.trimEnd().length;
  if (length === undefined || column > length) return null;
  return { locate: () => ({ uri, startLine: line, startColumn: column, endLine: line, endColumn: length + 1 }) };
}
