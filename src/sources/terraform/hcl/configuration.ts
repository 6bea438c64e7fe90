/** The modules of a root module: those in folders of the repository, and those that `terraform init` has brought. */
import type { Origin } from "../../../model/location.ts";
import type { Files } from "../../types.ts";
import {
  configurationFiles,
  moduleFolderOf,
  inFolder,
  isConfigurationFile,
  readModule,
  type Module,
  type ModuleFile,
} from "./module.ts";
import { readJson } from "../../text/json.ts";
import { TextFile } from "../../text/text-file.ts";
import type { Block } from "./syntax.ts";

/** Where the module of a call is. */
export type ModuleSource =
  | { readonly kind: "module"; readonly module: Module }
  /** Its files are not here. `source` as written; null where it is no plain text. */
  | { readonly kind: "elsewhere"; readonly source: string | null };

export class ModuleSet {
  readonly root: Module;
  readonly #files: Files;
  readonly #modules = new Map<string, Module | null>();
  #installed: ReadonlyMap<string, string> | undefined;

  /** @param input the file that was named or found; it belongs to the root module whatever its name */
  constructor(input: ModuleFile, files: Files) {
    this.#files = files;
    const folder = moduleFolderOf(input.uri);
    const others = configurationFiles(files, folder);
    // A file that one of OpenTofu hides is a part of the module all the same, and says nothing.
    const isConfiguration = isConfigurationFile(input.uri.slice(input.uri.lastIndexOf("/") + 1));
    const uris = isConfiguration && others.length > 0 ? others : [input.uri];
    this.root = readModule(folder, this.#texts(uris, input));
    this.#modules.set(folder, this.root);
  }

  /** All modules that have been read. */
  get modules(): readonly Module[] {
    return [...this.#modules.values()].filter((module) => module !== null);
  }

  /** @param path the names of the calls that lead to the module, `["network", "logs"]` */
  sourceOf(call: Block, caller: Module, path: readonly string[]): ModuleSource {
    const written = call.body.attributes.get("source")?.expression;
    const source = written?.kind === "literal" && typeof written.value === "string" ? written.value : null;
    const folder =
      source !== null && /^\.\.?(?:\/|$)/.test(source)
        ? inFolder(caller.folder, source)
        : this.#installedFolder(path, source);
    const module = folder === undefined ? null : this.#module(folder === "." ? "" : folder.replace(/\/$/, ""));
    return module === null ? { kind: "elsewhere", source } : { kind: "module", module };
  }

  /** The texts of the files beside the root module that give values to its variables, those that count more last. */
  variableFiles(): readonly ModuleFile[] {
    const names = this.#files.names(this.root.folder === "" ? "." : this.root.folder);
    const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name));
    return this.#texts(
      ["terraform.tfvars", "terraform.tfvars.json", ...automatic]
        .filter((name) => names.includes(name))
        .map((name) => inFolder(this.root.folder, name)),
    );
  }

  #module(folder: string): Module | null {
    const known = this.#modules.get(folder);
    if (known !== undefined) return known;
    const uris = configurationFiles(this.#files, folder);
    const module = uris.length === 0 ? null : readModule(folder, this.#texts(uris));
    this.#modules.set(folder, module);
    return module;
  }

  #texts(uris: readonly string[], input?: ModuleFile): ModuleFile[] {
    return uris.flatMap((uri) => {
      if (uri === input?.uri) return [input];
      const file = this.#files.read(uri);
      return file.kind === "text" ? [{ uri, text: file.text }] : [];
    });
  }

  /** `terraform init` lists the folders of modules in .terraform/modules/modules.json, by the path of their calls. */
  #installedFolder(path: readonly string[], source: string | null): string | undefined {
    if (source === null) return undefined;
    this.#installed ??= installedModules(this.#files, this.root.folder);
    return this.#installed.get(path.join("."));
  }
}

/**
 * A place in the modules of a root module. Where `terraform init` has fetched the file, git ignores it, and the nearest
 * call in code of one's own stands for it.
 *
 * @param call the call that leads out of one's own code; undefined where none on the way does
 */
export function originInModule(origin: Origin, root: string, call: Origin | undefined): Origin {
  if (call === undefined) return origin;
  return {
    locate: origin.locate,
    // The value may stand in one's own code all the same: as an argument of the call.
    broughtBy: () => (isFetched(origin.locate().uri, root) ? call.locate() : null),
  };
}

/** Whether a file or folder is below `.terraform` of the root module. */
export function isFetched(path: string, root: string): boolean {
  return path.startsWith(`${inFolder(root, ".terraform")}/`);
}

/** The folders of modules by the path of their calls, `a.b`; empty where nothing is installed. */
export function installedModules(files: Files, folder: string): ReadonlyMap<string, string> {
  const uri = inFolder(folder, ".terraform/modules/modules.json");
  const file = files.read(uri);
  if (file.kind !== "text") return new Map();
  const { root } = readJson(new TextFile(uri, file.text));
  const list = root?.kind === "map" ? root.get("Modules")?.value : undefined;
  if (list?.kind !== "sequence") return new Map();
  const entries = list.items.flatMap((entry): [string, string][] => {
    const key = entry.kind === "map" ? entry.get("Key")?.value : undefined;
    const directory = entry.kind === "map" ? entry.get("Dir")?.value : undefined;
    return key?.kind === "scalar" && directory?.kind === "scalar" && key.text !== ""
      ? [[key.text, inFolder(folder, directory.text)]]
      : [];
  });
  return new Map(entries);
}
