/** Files that are listed once: a store of them for what is in memory, or in a tree of git. */
import type { FileEntry, FileStore, Look, RealPath } from "./file-store.ts";
import { circular, missing, type BytesReading } from "./read-file.ts";

/** What stands at a path of a tree. `F` is what it takes to read a file. */
export type TreeItem<F> =
  | { readonly kind: "file"; readonly file: F }
  | { readonly kind: "link"; readonly target: string }
  | { readonly kind: "submodule" };

/** Where a tree stands among absolute paths, and how its files are read. */
export interface Mount<F> {
  /** The path of an absolute path in the tree, without a slash at its ends; null for what is outside. */
  readonly wayOf: (path: string) => string | null;
  readonly pathOf: (way: string) => string;
  readonly read: (file: F, way: string, limit: number) => BytesReading;
  readonly expect: (files: readonly (readonly [file: F, way: string])[]) => void;
}

type Node<F> = TreeItem<F> | { readonly kind: "folder"; readonly names: Set<string> };

/** `outside`: a link leads out of the tree. */
export type FoundInTree<F> =
  | { readonly kind: "found"; readonly way: string; readonly node: Node<F> }
  | { readonly kind: "missing" }
  | { readonly kind: "outside" }
  | { readonly kind: "circle" };

/** More links than any system follows. */
const mostLinks = 40;

/** A tree in which links are followed as a system does, step by step, and never out of it. */
export class Tree<F> {
  readonly #nodes = new Map<string, Node<F>>([["", { kind: "folder", names: new Set() }]]);
  readonly #wayOf: Mount<F>["wayOf"];

  /** @param items by their paths in the tree, with forward slashes */
  constructor(items: Iterable<readonly [way: string, item: TreeItem<F>]>, wayOf: Mount<F>["wayOf"]) {
    this.#wayOf = wayOf;
    for (const [way, item] of items) this.#add(way, item);
  }

  /** What a path in the tree leads to. */
  find(way: string): FoundInTree<F> {
    let left = way.split("/").reverse();
    let at: string[] = [];
    let links = 0;
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      if (step === "" || step === ".") continue;
      if (step === "..") {
        if (at.pop() === undefined) return { kind: "outside" };
        continue;
      }
      const node = this.#nodes.get([...at, step].join("/"));
      if (node === undefined) return { kind: "missing" };
      if (node.kind !== "link") {
        if (node.kind !== "folder" && left.length > 0) return { kind: "missing" };
        at.push(step);
        continue;
      }
      if (++links > mostLinks) return { kind: "circle" };
      const isAbsolute = /^(?:[A-Za-z]:)?[\\/]/.test(node.target);
      const target = isAbsolute ? this.#wayOf(node.target) : node.target;
      if (target === null) return { kind: "outside" };
      if (isAbsolute) at = [];
      left = [...left, ...target.split("/").reverse()];
    }
    const found = at.join("/");
    const node = this.#nodes.get(found);
    return node === undefined ? { kind: "missing" } : { kind: "found", way: found, node };
  }

  /** What a folder holds. @param names as the tree gives them */
  entries(way: string, names: Iterable<string>): FileEntry[] {
    return [...names].map((name) => ({
      name,
      kind: this.#nodes.get(way === "" ? name : `${way}/${name}`)?.kind ?? "other",
    }));
  }

  #add(way: string, item: TreeItem<F>): void {
    const steps = way.split("/");
    for (const [index, name] of steps.entries()) {
      const folder = this.#nodes.get(steps.slice(0, index).join("/"));
      // Of a file and a folder of one name the first counts.
      if (folder?.kind !== "folder") return;
      folder.names.add(name);
      const here = steps.slice(0, index + 1).join("/");
      if (this.#nodes.has(here)) continue;
      this.#nodes.set(here, index === steps.length - 1 ? item : { kind: "folder", names: new Set() });
    }
  }
}

/** The files of a tree alone. */
export function storeOf<F>(tree: Tree<F>, mount: Mount<F>): FileStore {
  const find = (path: string): FoundInTree<F> => {
    const way = mount.wayOf(path);
    return way === null ? { kind: "missing" } : tree.find(way);
  };
  const readRegular = (path: string, limit: number): BytesReading => {
    const found = find(path);
    if (found.kind !== "found") return { kind: "failed", reason: reasonOf(found) };
    switch (found.node.kind) {
      case "file":
        return mount.read(found.node.file, found.way, limit);
      case "folder":
        return { kind: "failed", reason: "it is a folder" };
      case "link":
      case "submodule":
        return { kind: "failed", reason: submodule };
    }
  };
  const store: FileStore = {
    look: (path) => lookAt(find(path)),
    realPath: (path) => realPathOf(find(path), mount),
    list: (path) => {
      const found = find(path);
      if (found.kind !== "found") return reasonOf(found);
      if (found.node.kind === "folder") return tree.entries(found.way, found.node.names);
      return found.node.kind === "submodule" ? submodule : missing;
    },
    readRegular,
    readNamed: (path, limits) => readRegular(path, limits.bytes),
    expect: (paths) => {
      mount.expect(
        paths.flatMap((path) => {
          const found = find(path);
          return found.kind === "found" && found.node.kind === "file" ? [[found.node.file, found.way] as const] : [];
        }),
      );
    },
    isTracked: () => false,
    get ignoring() {
      return store;
    },
  };
  return store;
}

/** Why nothing is read there. */
export const submodule = "it is a submodule, and git keeps its files in another repository";

function lookAt<F>(found: FoundInTree<F>): Look {
  if (found.kind !== "found") return { is: "nothing", reason: reasonOf(found) };
  return found.node.kind === "file" ? { is: "file", isRegular: true } : { is: "folder" };
}

function realPathOf<F>(found: FoundInTree<F>, { pathOf }: Mount<F>): RealPath {
  switch (found.kind) {
    case "found":
      return { kind: "path", path: pathOf(found.way) };
    case "circle":
      return { kind: "failed", reason: circular };
    case "missing":
    case "outside":
      return found;
  }
}

function reasonOf<F>({ kind }: Exclude<FoundInTree<F>, { kind: "found" }>): string {
  switch (kind) {
    case "missing":
      return missing;
    case "circle":
      return circular;
    case "outside":
      return "a symbolic link leads out of the repository";
  }
}
