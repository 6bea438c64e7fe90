/** The files beside an input, for formats that spread over several. */
import { resolve } from "node:path";
import type { Files, FileText } from "../types.ts";
import type { FileStore } from "./file-store.ts";
import { readFoundText, reasonWithoutText } from "./read-text.ts";
import { mayRead, rootsOf } from "./repository.ts";

/** An input that stands alone, as text that comes from nowhere does. */
export const noFiles: Files = { read: () => ({ kind: "missing" }), names: () => [] };

/**
 * The files that inputs may refer to: those of the repository around the working directory and around each path that
 * was named
 * (the folder where there is no repository). Each is read once.
 *
 * @param paths as on the command line, relative to the working directory or absolute
 */
export function filesOf(workingDirectory: string, paths: readonly string[], files: FileStore): Files {
  const roots = rootsOf(workingDirectory, paths, files);
  const texts = new Map<string, FileText>();
  return {
    read: (uri) => {
      const known = texts.get(uri);
      if (known !== undefined) return known;
      const text = textAt(resolve(workingDirectory, uri), roots, files);
      texts.set(uri, text);
      return text;
    },
    names: (uri) => namesIn(resolve(workingDirectory, uri), roots, files),
  };
}

/** What lies outside is said to be missing, so that nobody learns from a report what else there is on the machine. */
function textAt(path: string, roots: readonly string[], files: FileStore): FileText {
  const reading = readFoundText(path, roots, files);
  switch (reading.kind) {
    case "text":
      return reading;
    case "missing":
    case "outside":
      return { kind: "missing" };
    case "failed":
    case "binary":
    case "too-big":
      return { kind: "failed", reason: reasonWithoutText(reading) };
  }
}

function namesIn(path: string, roots: readonly string[], files: FileStore): readonly string[] {
  const real = files.realPath(path);
  if (real.kind !== "path" || !mayRead(roots, real.path)) return [];
  const entries = files.list(real.path);
  return typeof entries === "string" ? [] : entries.map(({ name }) => name).sort();
}
