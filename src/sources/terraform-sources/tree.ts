/** The modules of a configuration by the calls that lead to them, whatever their `count` or `for_each`. */
import type { ModuleSet } from "./configuration.ts";
import type { BlockHead, Module } from "./module.ts";

export interface PlacedModule {
  /** The names of the calls. */
  readonly path: readonly string[];
  readonly module: Module;
}

/** A call of a module whose files are not here. */
export interface UnseenModule {
  readonly path: readonly string[];
  readonly head: BlockHead;
  readonly source: string | null;
}

const deepestModule = 20;
const mostModules = 1000;

/** All modules, callers before what they call. */
export function walkTree(modules: ModuleSet): readonly PlacedModule[] {
  return visit(modules).placed;
}

/** The calls whose modules cannot be read. */
export function unseenModules(modules: ModuleSet): readonly UnseenModule[] {
  return visit(modules).unseen;
}

function visit(modules: ModuleSet): { readonly placed: readonly PlacedModule[]; readonly unseen: readonly UnseenModule[] } {
  const placed: PlacedModule[] = [{ path: [], module: modules.root }];
  const unseen: UnseenModule[] = [];
  for (const { path, module } of placed) {
    if (placed.length > mostModules || path.length >= deepestModule) break;
    for (const head of module.heads) {
      const [name] = head.labels;
      if (head.type !== "module" || name === undefined) continue;
      const block = head.read();
      if (block === null) continue;
      const inner = [...path, name];
      const source = modules.sourceOf(block, module, inner);
      if (source.kind === "module") placed.push({ path: inner, module: source.module });
      else unseen.push({ path: inner, head, source: source.source });
    }
  }
  return { placed, unseen };
}
