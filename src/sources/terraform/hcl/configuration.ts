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
import { isLocalSource } from "./module-source.ts";
import { installedModules, isInstalledFor, type InstalledModule } from "./installed-modules.ts";
import type { Block } from "./syntax.ts";

/** Where the module of a call is. */
export type ModuleSource =
  { readonly kind: "module"; readonly module: Module } | ({ readonly kind: "elsewhere" } & ElsewhereModule);

/** A module whose files are not here. */
export interface ElsewhereModule {
  /** As written; null where it is no plain text. */
  readonly source: string | null;
  /** The versions that the call takes, as written; null where it is no plain text, or says none. */
  readonly version: string | null;
  /** What `terraform init` brought for the call when it had another source or version; null: nothing. */
  readonly installed: InstalledModule | null;
}

export class ModuleSet {
  readonly root: Module;
  readonly #files: Files;
  readonly #modules = new Map<string, Module | null>();
  #installed: ReadonlyMap<string, InstalledModule> | undefined;

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
    const [source, version] = [plainText(call, "source"), plainText(call, "version")];
    const isLocal = source !== null && isLocalSource(source);
    const installed = isLocal || source === null ? null : this.#installedAt(path);
    const isFor = installed !== null && isInstalledFor(installed, { source, version: versionsTaken(call, version) });
    const folder = isLocal ? inFolder(caller.folder, source) : isFor ? installed.folder : undefined;
    const module = folder === undefined ? null : this.#module(folder === "." ? "" : folder.replace(/\/$/, ""));
    if (module !== null) return { kind: "module", module };
    return { kind: "elsewhere", source, version, installed: isFor ? null : installed };
  }

  /** The files that `terraform init` brought for a call, with those of the modules that it calls. */
  installedBelow(path: readonly string[]): readonly Module[] {
    const key = path.join(".");
    return [...this.#allInstalled()].flatMap(([name, { folder }]) =>
      name === key || name.startsWith(`${key}.`) ? (this.#module(folder.replace(/\/$/, "")) ?? []) : [],
    );
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

  #installedAt(path: readonly string[]): InstalledModule | null {
    return this.#allInstalled().get(path.join(".")) ?? null;
  }

  #allInstalled(): ReadonlyMap<string, InstalledModule> {
    return (this.#installed ??= installedModules(this.#files, this.root.folder));
  }
}

function plainText(call: Block, argument: string): string | null {
  const written = call.body.attributes.get(argument)?.expression;
  return written?.kind === "literal" && typeof written.value === "string" ? written.value : null;
}

/** What is written, and not as plain text, which OpenTofu allows ("early evaluation"), nobody has evaluated. */
function versionsTaken(call: Block, version: string | null): string | null {
  return version === null && call.body.attributes.has("version") ? unreadVersion : version;
}

/** No constraint, so that no version satisfies it. */
const unreadVersion = "?";

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
