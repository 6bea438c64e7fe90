/** The files beside an input, for formats that spread over several. */
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Files, FileText } from "../types.ts";
import { readTextFile } from "./read-text.ts";

/** An input that stands alone, as text that comes from nowhere does. */
export const noFiles: Files = { read: () => ({ kind: "missing" }), names: () => [] };

/**
 * The files that inputs may refer to: those of the repository around the working directory and around each path that was named
 * (the folder where there is no repository). Each is read once.
 *
 * @param paths as on the command line, relative to the working directory or absolute
 */
export function filesOf(workingDirectory: string, paths: readonly string[]): Files {
  const texts = new Map<string, FileText>();
  let allowed: readonly string[] | null = null;
  const reach = (uri: string): string | null => {
    const path = resolve(workingDirectory, uri);
    if (!existsSync(path)) return null;
    allowed ??= [...new Set([workingDirectory, ...paths.map((named) => resolve(workingDirectory, named))].filter((folder) => existsSync(folder)).map((folder) => realpathSync(topOf(folder))))];
    const real = realpathSync(path);
    return allowed.some((top) => isInside(top, real)) ? path : null;
  };
  return {
    read: (uri) => {
      const known = texts.get(uri);
      if (known !== undefined) return known;
      const path = reach(uri);
      const text = path === null ? ({ kind: "missing" } as const) : textAt(path);
      texts.set(uri, text);
      return text;
    },
    names: (uri) => {
      const path = reach(uri);
      return path === null ? [] : namesIn(path);
    },
  };
}

function textAt(path: string): FileText {
  const reading = readTextFile(path);
  switch (reading.kind) {
    case "text":
      return reading;
    case "failed":
      return { kind: "failed", reason: reading.reason };
    case "binary":
      return { kind: "failed", reason: "it is not text but binary data" };
    case "too-big":
      return { kind: "failed", reason: "it is too big" };
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

/** The top of the repository that a file or folder lies in; without one the folder itself, or that of the file. */
function topOf(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return statSync(path).isDirectory() ? path : dirname(path);
  }
}

function isInside(top: string, path: string): boolean {
  const way = relative(top, path);
  return !way.startsWith("..") && !isAbsolute(way);
}
