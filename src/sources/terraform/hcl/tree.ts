/** The modules of a configuration by the calls that lead to them, whatever their `count` or `for_each`. */
import type { ElsewhereModule, ModuleSet } from "./configuration.ts";
import type { BlockHead, Module } from "./module.ts";

export interface PlacedModule {
  /** The names of the calls. */
  readonly path: readonly string[];
  readonly module: Module;
  /** It is one of several modules that are called by one name, of which none is in force. */
  readonly isRepeated: boolean;
}

/** A call of a module whose files are not here. */
export interface UnseenModule extends ElsewhereModule {
  readonly path: readonly string[];
  readonly head: BlockHead;
}

/** The modules of a configuration. */
export interface ModuleTree {
  /** Callers before what they call. */
  readonly placed: readonly PlacedModule[];
  /** The calls whose modules cannot be read. */
  readonly unseen: readonly UnseenModule[];
  /** The first call that is not followed because there are too many modules, or too deep ones. */
  readonly cut: BlockHead | null;
}

/** Modules that call each other deeper than this call themselves. */
export const deepestModule = 20;
export const mostModules = 1000;

/** All modules that are in force, callers before what they call. */
export function walkTree(modules: ModuleSet): readonly PlacedModule[] {
  return moduleTree(modules).placed.filter(({ isRepeated }) => !isRepeated);
}

export function moduleTree(modules: ModuleSet): ModuleTree {
  const placed: PlacedModule[] = [{ path: [], module: modules.root, isRepeated: false }];
  const unseen: UnseenModule[] = [];
  let cut: BlockHead | null = null;
  for (const { path, module, isRepeated } of placed) {
    for (const head of module.heads.flatMap((each) => each.repeats ?? [each])) {
      const block = head.type === "module" ? head.read() : null;
      const [name] = head.labels;
      if (block === null || name === undefined) continue;
      const inner = [...path, name];
      const source = modules.sourceOf(block, module, inner);
      const isOneOfSeveral = isRepeated || module.byType("module").get(name)?.repeats !== undefined;
      if (source.kind === "elsewhere") {
        const { source: address, version, installed } = source;
        unseen.push({ path: inner, head, source: address, version, installed });
      } else if (placed.length < mostModules && inner.length <= deepestModule)
        placed.push({ path: inner, module: source.module, isRepeated: isOneOfSeveral });
      else cut ??= head;
    }
  }
  return { placed, unseen, cut };
}
