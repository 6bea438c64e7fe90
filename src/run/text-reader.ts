/**
 * Reads the texts that a run is told of beside the code: by a person, or by a file that a person or the checkout named.
 */
import { resolve } from "node:path";
import { usageError, type UsageError } from "../model/usage-error.ts";
import type { ReadText } from "../policy/types.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { uriOf } from "../sources/files/find.ts";
import type { BytesReading } from "../sources/files/read-file.ts";
import {
  readFoundText,
  readTextFile,
  reasonWithoutText,
  decodedText,
  type FoundText,
} from "../sources/files/read-text.ts";
import { mayQuote, rootOf } from "../sources/files/repository.ts";

/** What stands for standard input where a person names a file. `./-` is a file of that name. */
export const standardInputName = "-";

export class TextReader {
  /** What was read, by its path relative to the working directory. */
  readonly texts = new Map<string, string>();
  /** Absolute paths of files of which nothing may be shown. */
  readonly #hidden = new Set<string>();
  readonly #workingDirectory: string;
  readonly #files: FileStore;
  readonly #standardInput: BytesReading;

  constructor(workingDirectory: string, files: FileStore, standardInput: BytesReading | undefined) {
    this.#workingDirectory = workingDirectory;
    this.#files = files;
    this.#standardInput = standardInput ?? { kind: "failed", reason: "no standard input was given" };
  }

  readonly read: ReadText = (path, root) => {
    const absolute = resolve(this.#workingDirectory, path);
    const reading = this.#reading(path, root);
    switch (reading.kind) {
      case "text":
        this.texts.set(uriOf(absolute, this.#workingDirectory), reading.text);
        if (!mayQuote(absolute, this.#files)) this.#hidden.add(absolute);
        return { kind: "text", text: reading.text, root: root ?? rootOf(absolute, this.#files) };
      case "missing":
        return { kind: "failed", reason: "there is no such file" };
      case "outside":
        return { kind: "failed", reason: outside(root ?? "") };
      case "failed":
      case "binary":
      case "too-big":
        return { kind: "failed", reason: reasonWithoutText(reading) };
    }
  };

  /** Whether lines of a text that was read may be shown. */
  mayQuote(uri: string): boolean {
    return !this.#hidden.has(resolve(this.#workingDirectory, uri));
  }

  /** The errors, without what they quote of files of which nothing may be shown. */
  withoutHidden(errors: readonly UsageError[]): UsageError[] {
    const told = new Set<string>();
    return errors.flatMap((error) => {
      const uri = error.location?.uri;
      if (uri === undefined || this.mayQuote(uri)) return [error];
      return told.size < told.add(uri).size ? [usageError(hiddenMessage(uri))] : [];
    });
  }

  #reading(path: string, root: string | null): FoundText {
    const absolute = resolve(this.#workingDirectory, path);
    if (root !== null) return readFoundText(absolute, [root], this.#files);
    return path === standardInputName ? decodedText(this.#standardInput) : readTextFile(absolute, this.#files);
  }
}

function outside(root: string): string {
  const rule = "configurations and policies may name no file there";
  return `it lies outside of ${root} or in its .git, and ${rule}; copy it, or name it on the command line`;
}

function hiddenMessage(uri: string): string {
  const because = "it is a symbolic link that leads out of the repository, or into its .git";
  return `${uri} cannot be used. What is wrong with it is not shown, since ${because}: name the file that it leads to.`;
}
