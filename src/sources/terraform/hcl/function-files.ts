/** The files that functions of a configuration read: those of its repository, each once. */
import { posix } from "node:path";
import type { Origin } from "../../../model/location.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Unresolved } from "../../../model/text.ts";
import { TextFile } from "../../text/text-file.ts";
import type { Files, SourcePart } from "../../types.ts";
import { inFolder } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import { openTerraformPiece, openTerraformValue, type TerraformValue } from "./value.ts";

/**
 * What a path leads to. `absent`: the folder is in the repository and holds no such file. `unseen`: it may lie outside
 * of the repository, or cannot be read as text.
 */
export type FunctionFile =
  { readonly kind: "text"; readonly file: TextFile } | { readonly kind: "absent" } | { readonly kind: "unseen" };

/** Paths below a folder; null where there are too many to go through. */
export type Listing = readonly string[] | null;

/** Files that one `fileset` goes through. */
const mostListed = 5000;

export class FunctionFiles {
  readonly #files: Files;
  readonly #root: string;
  /** The folders that open pieces of texts stand for, by the ids of the pieces. */
  readonly #folders = new Map<string, string>();
  readonly #texts = new Map<string, FunctionFile>();
  readonly #sources = new WeakMap<TerraformValue, TextFile>();

  /** @param root the folder of the root module, which Terraform runs in */
  constructor(files: Files, root: string) {
    this.#files = files;
    this.#root = root;
  }

  /** The files that have been read. Nobody knows what else is in them, so that no line of them is shown. */
  get parts(): readonly SourcePart[] {
    return [...this.#texts.values()].flatMap((found) =>
      found.kind === "text" ? [{ uri: found.file.uri, text: found.file.text, mayQuote: false }] : [],
    );
  }

  /** `path.module`, `path.root` and `path.cwd`: texts that hang on where Terraform runs, and known as places. */
  folder(name: "module" | "root" | "cwd", instance: ModuleInstance, origin: Origin): TerraformValue {
    const id = `${instance.uri}#${instance.address}#path.${name}`;
    const folder = name === "module" ? instance.module.folder : this.#root;
    return this.standIn(id, folder, { code: "where-terraform-runs", name: `path.${name}` }, origin);
  }

  /** An open text that leads to a path of the repository. */
  standIn(id: string, path: string, unknown: UnresolvedValue, origin: Origin): TerraformValue {
    this.#folders.set(id, path);
    return openTerraformValue(openTerraformPiece(id, unknown), origin);
  }

  /** The path that a value names, from the working directory; undefined where it is not known. */
  pathOf(value: TerraformValue): string | undefined {
    const parts: readonly (string | Unresolved)[] | undefined =
      value.kind === "open" ? [value.piece] : value.kind === "text" ? value.text.parts : undefined;
    const [first = "", ...rest] = parts ?? [];
    const folder = typeof first === "string" ? this.#root : this.#folders.get(first.id);
    const written = typeof first === "string" ? [first, ...rest] : rest;
    if (parts === undefined || folder === undefined || !written.every((part) => typeof part === "string"))
      return undefined;
    const path = written.join("");
    if (typeof first === "string" ? posix.isAbsolute(path) || path === "" : path !== "" && !path.startsWith("/"))
      return undefined;
    return inFolder(folder === "" ? "." : folder, `./${path}`).replace(/\/$/, "");
  }

  read(path: string): FunctionFile {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const found = this.#look(path);
    this.#texts.set(path, found);
    return found;
  }

  /** The paths of the files below a folder, from that folder. */
  below(folder: string): Listing {
    const found: string[] = [];
    const pending = [""];
    let looked = 0;
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const name of this.#files.names(at === "" ? folder : `${folder}/${at}`)) {
        if (++looked > mostListed) return null;
        const path = at === "" ? name : `${at}/${name}`;
        if (this.#files.names(`${folder}/${path}`).length > 0) pending.push(path);
        else found.push(path);
      }
    }
    return found.sort();
  }

  /** Notes which file a text is, so that what is decoded from it keeps its place. */
  noteSource(value: TerraformValue, file: TextFile): void {
    this.#sources.set(value, file);
  }

  sourceOf(value: TerraformValue): TextFile | undefined {
    return this.#sources.get(value);
  }

  #look(path: string): FunctionFile {
    const reading = this.#files.read(path);
    switch (reading.kind) {
      case "text":
        return { kind: "text", file: new TextFile(path, reading.text) };
      case "failed":
        return { kind: "unseen" };
      case "missing":
        // Of a folder that is not seen at all, nothing is known.
        return { kind: this.#files.names(posix.dirname(path)).length > 0 ? "absent" : "unseen" };
    }
  }
}
