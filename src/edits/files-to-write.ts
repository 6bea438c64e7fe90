/**
 * Which edited files may be written: those that git tracks, so that a change can be taken back, with the very bytes
 * that were judged, in the repository and reached without links. One refusal, and nothing is written.
 */
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { NoAnswer } from "../git/program.ts";
import { readCheckoutState, type CheckoutState } from "../git/checkout-state.ts";
import { findRepository, type Owner, type Repository } from "../git/repository.ts";
import { wayBelow } from "../git/revision-files.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import type { SourceEdit } from "../model/proposal.ts";
import type { WriteRefusal } from "../model/reasons/write-refusal.ts";
import { maximumBytes, readRegularFile } from "../sources/files/read-file.ts";
import { editedText } from "./text-edit.ts";

/** A file of a run, with the text that was judged. `uri`: relative to the working directory. */
export interface JudgedFile {
  readonly uri: string;
  readonly text: string;
}

/** A file to write: its whole text, at an absolute path without links. */
export interface FileToWrite {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

export type FilesToWrite =
  | { readonly kind: "ready"; readonly files: readonly FileToWrite[] }
  | { readonly kind: "refused"; readonly because: readonly WriteRefusal[] };

/** Checks the files of edits, and gives each its new text. */
export async function filesToWrite(
  edits: readonly SourceEdit[],
  judged: readonly JudgedFile[],
  workingDirectory: string,
  owner: Owner = "own",
): Promise<FilesToWrite> {
  const uris = [...new Set(edits.map(({ uri }) => uri))].sort();
  const state = await stateOf(workingDirectory, owner);
  if (typeof state === "string")
    return { kind: "refused", because: uris.map((uri) => ({ code: "no-repository", uri, because: state })) };
  const files = uris.map((uri) => {
    const text = judged.find((file) => file.uri === uri)?.text;
    const own = edits.filter((edit) => edit.uri === uri);
    return text === undefined ? ({ code: "unreadable", uri } as const) : fileToWrite({ uri, text }, own, state);
  });
  const refused = files.flatMap((file) => ("code" in file ? [file] : []));
  return refused.length > 0
    ? { kind: "refused", because: refused }
    : { kind: "ready", files: files.flatMap((file) => ("code" in file ? [] : [file])) };
}

interface CheckedOut {
  readonly repository: Repository;
  readonly checkout: CheckoutState;
}

/** A sentence where there is no repository to ask. */
async function stateOf(workingDirectory: string, owner: Owner): Promise<CheckedOut | string> {
  try {
    const found = await findRepository(workingDirectory, owner);
    if (found.kind === "failed") return found.reason.message;
    const reading = await readCheckoutState(found.repository);
    return reading.kind === "failed" ? reading.message : { repository: found.repository, checkout: reading.checkout };
  } catch (error) {
    if (error instanceof NoAnswer) return error.message;
    throw error;
  }
}

function fileToWrite(
  { uri, text }: JudgedFile,
  edits: readonly SourceEdit[],
  { repository: { top, folder }, checkout }: CheckedOut,
): FileToWrite | WriteRefusal {
  const path = resolve(folder, uri);
  const way = wayBelow(top, path);
  if (way === null || way === "" || !isWithoutLinks(top, way)) return { code: "link-or-outside", uri };
  if (!checkout.isTracked(way)) return { code: "not-tracked", uri };
  const reading = readRegularFile(path, maximumBytes);
  if (reading.kind !== "bytes") return { code: "unreadable", uri };
  const written = reading.bytes.toString("utf8");
  if (!Buffer.from(written).equals(reading.bytes)) return { code: "not-utf-8", uri };
  const now = withoutByteOrderMark(written);
  if (now !== withoutByteOrderMark(text)) return { code: "changed-since", uri };
  const mark = written.slice(0, written.length - now.length);
  return { uri, path, text: mark + editedText(now, edits) };
}

function isWithoutLinks(top: string, way: string): boolean {
  const path = join(top, way);
  try {
    return realpathSync.native(path) === path;
  } catch {
    return false;
  }
}
