/**
 * Where the blocks behind the addresses of a plan are written. A plan names no files: its sources are looked for in its
 * own folder and those around it,
 * and taken to be its sources when they hold the same resource blocks and module calls.
 */
import type { Origin } from "../../../model/location.ts";
import { TextFile } from "../../text/text-file.ts";
import { splitAddress, splitIndex } from "../resources/instance.ts";
import { arrayMember, entriesOf, member, stringMember, type JsonPath, type JsonValue } from "../resources/json.ts";
import type { Files, SourcePart, TerraformRoot } from "../../types.ts";
import { isFetched, originInModule } from "./configuration.ts";
import { installedModules, isInstalledFor, type InstalledModule } from "./installed-modules.ts";
import {
  configurationFiles,
  moduleFolderOf,
  inFolder,
  readModule,
  rootBlocks,
  type BlockHead,
  type Module,
} from "./module.ts";
import { scan, type ScannedBlock } from "./scan.ts";
import { textMayBeQuoted } from "./quotable.ts";

export interface PlanPlaces {
  readonly terraform: TerraformRoot;
  /** The files of the sources, where they are found. */
  readonly parts: readonly SourcePart[];
  /**
   * The place of a value of the resource with this address, or of the nearest block around it; undefined where its
   * block is not found.
   */
  readonly place: (address: string, path: JsonPath) => Origin | undefined;
}

/** Folders around that of the plan that are looked into. */
const mostFolders = 8;

/** @param rootModule `configuration.root_module` of the plan */
export function planPlaces(uri: string, rootModule: JsonValue | undefined, files: Files): PlanPlaces {
  const blocks = plannedBlocks(rootModule);
  const root = blocks.size === 0 ? undefined : rootOf(uri, blocks, files);
  const terraform: TerraformRoot = { isPlan: true, folder: root?.folder ?? null, blocks };
  if (root === undefined) return { terraform, parts: [], place: () => undefined };
  const modules = new PlannedModules(root, rootModule, files);
  return { terraform, parts: modules.parts(), place: (address, path) => modules.place(address, path) };
}

function plannedBlocks(rootModule: JsonValue | undefined): ReadonlySet<string> {
  const resources = arrayMember(rootModule, "resources").flatMap((resource) =>
    stringMember(resource, "mode") === "data" ? [] : [stringMember(resource, "address") ?? ""],
  );
  return new Set([...resources, ...entriesOf(rootModule, "module_calls").map(([name]) => `module.${name}`)]);
}

function rootOf(uri: string, blocks: ReadonlySet<string>, files: Files): Module | undefined {
  let folder = moduleFolderOf(uri);
  for (let count = 0; count < mostFolders; count++) {
    const module = moduleIn(folder, files);
    const written = module === undefined ? new Set() : rootBlocks(module);
    if (module !== undefined && written.size === blocks.size && [...blocks].every((block) => written.has(block)))
      return module;
    if (folder.startsWith("/") && folder.length === 1) return undefined;
    folder = folder === "" || /(?:^|\/)\.\.$/.test(folder) ? inFolder(folder, "..") : moduleFolderOf(folder);
  }
  return undefined;
}

function moduleIn(folder: string, files: Files): Module | undefined {
  const uris = configurationFiles(files, folder);
  const texts = uris.flatMap((uri) => {
    const file = files.read(uri);
    return file.kind === "text" ? [{ uri, text: file.text }] : [];
  });
  return texts.length === 0 ? undefined : readModule(folder, texts);
}

/** The modules of a plan, by the calls that lead to them. */
class PlannedModules {
  readonly #root: Module;
  readonly #rootModule: JsonValue | undefined;
  readonly #files: Files;
  readonly #byFolder = new Map<string, Module | undefined>();
  readonly #texts = new Map<string, TextFile>();
  #installed: ReadonlyMap<string, InstalledModule> | undefined;

  constructor(root: Module, rootModule: JsonValue | undefined, files: Files) {
    this.#root = root;
    this.#rootModule = rootModule;
    this.#files = files;
    this.#byFolder.set(root.folder, root);
  }

  parts(): SourcePart[] {
    const modules = new Set<Module>([this.#root]);
    const pending: {
      readonly module: Module;
      readonly configured: JsonValue | undefined;
      readonly path: readonly string[];
    }[] = [{ module: this.#root, configured: this.#rootModule, path: [] }];
    for (let next = pending.pop(); next !== undefined && modules.size < 1000; next = pending.pop()) {
      const { module, configured, path } = next;
      for (const [name, call] of entriesOf(configured, "module_calls")) {
        const called = this.#called(module, call, [...path, name]);
        if (called === undefined || path.length > 20) continue;
        modules.add(called);
        pending.push({ module: called, configured: member(call, "module"), path: [...path, name] });
      }
    }
    return [...modules].flatMap((module) =>
      module.files.map(({ uri, text }) => ({ uri, text, mayQuote: textMayBeQuoted(text) })),
    );
  }

  place(address: string, path: JsonPath): Origin | undefined {
    const steps = splitAddress(address).map((step) => splitIndex(step).name);
    let module: Module | undefined = this.#root;
    let configured = this.#rootModule;
    const calls: string[] = [];
    let fetching: Origin | undefined;
    let position = 0;
    for (; steps[position] === "module" && module !== undefined; position += 2) {
      const name = steps[position + 1] ?? "";
      const call = member(member(configured, "module_calls"), name);
      calls.push(name);
      const written: Origin | undefined = module.byType("module").get(name)?.origin;
      module = this.#called(module, call, calls);
      if (module !== undefined && isFetched(module.folder, this.#root.folder)) fetching ??= written;
      configured = member(call, "module");
    }
    const head = module?.byType("resource").get(steps.slice(position).join("."));
    if (head === undefined || module === undefined) return undefined;
    return originInModule(this.#inside(module, head, path), this.#root.folder, fetching);
  }

  #called(caller: Module, call: JsonValue | undefined, path: readonly string[]): Module | undefined {
    const source = stringMember(call, "source");
    if (source === undefined) return undefined;
    this.#installed ??= installedModules(this.#files, this.#root.folder);
    const folder = /^\.\.?(?:\/|$)/.test(source)
      ? inFolder(caller.folder, source)
      : this.#installedFolder(path, source, stringMember(call, "version_constraint") ?? null);
    if (folder === undefined) return undefined;
    const known = folder === "." ? "" : folder.replace(/\/$/, "");
    if (!this.#byFolder.has(known)) this.#byFolder.set(known, moduleIn(known, this.#files));
    return this.#byFolder.get(known);
  }

  #installedFolder(path: readonly string[], source: string, version: string | null): string | undefined {
    const installed = this.#installed?.get(path.join("."));
    return installed !== undefined && isInstalledFor(installed, { source, version }) ? installed.folder : undefined;
  }

  /** The block that a path leads to, as far as blocks can be told apart by their order. */
  #inside(module: Module, head: BlockHead, path: JsonPath): Origin {
    const file = module.files.find(({ uri }) => uri === head.uri);
    if (file === undefined || head.uri.endsWith(".json") || path.length === 0) return head.origin;
    const text = this.#texts.get(file.uri) ?? new TextFile(file.uri, file.text);
    this.#texts.set(file.uri, text);
    const { blocks } = scan(text.text);
    let block: ScannedBlock | undefined = blocks.find(
      ({ type, labels }) => type === "resource" && labels.join(".") === head.labels.join("."),
    );
    let origin = head.origin;
    for (let step = 0; block !== undefined; step += 2) {
      const inner = scan(text.text, block.bodyStart, block.bodyEnd);
      const name = path[step];
      const argument = inner.attributes.find((attribute) => attribute.name === name);
      if (argument !== undefined)
        return text.origin(argument.start, trimmedEnd(text.text, argument.start, argument.end));
      block = nestedBlock(inner.blocks, String(name), path[step + 1]);
      if (block !== undefined) origin = text.origin(block.start, block.headEnd);
    }
    return origin;
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Blocks that Terraform keeps as sets: their order in the plan is not that of the configuration. */
const blocksWithoutOrder: ReadonlySet<string> = new Set(["field_selector", "insight_selector"]);

function nestedBlock(
  blocks: readonly ScannedBlock[],
  name: string,
  index: string | number | undefined,
): ScannedBlock | undefined {
  const dynamic = blocks.filter(({ type, labels }) => type === "dynamic" && labels[0] === name);
  const written = blocks.filter(({ type }) => type === name);
  if (dynamic.length > 0) return undefined;
  if (blocksWithoutOrder.has(name) && written.length > 1) return undefined;
  return typeof index === "number" ? written[index] : undefined;
}

/** The address and the path below the attributes that a path in a plan leads to. */
export function addressOfPath(
  root: JsonValue,
  path: JsonPath,
): { readonly address: string; readonly path: JsonPath } | undefined {
  let current: JsonValue | undefined = root;
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth] ?? "";
    const list = path[depth - 1];
    current = member(current, step);
    const isEntry =
      typeof step === "number" &&
      (list === "resource_changes" ||
        (list === "resources" && (path[0] === "planned_values" || path[0] === "prior_state")));
    const address = isEntry ? stringMember(current, "address") : undefined;
    if (address === undefined) continue;
    const rest = path.slice(depth + 1);
    const isValue = rest[0] === "values" || (rest[0] === "change" && (rest[1] === "after" || rest[1] === "before"));
    return { address, path: isValue ? rest.slice(rest[0] === "values" ? 1 : 2) : [] };
  }
  return undefined;
}
