/** Walks the module tree of planned values and of states, without recursion: inputs may be nested by mistake or malice. */
import { arrayMember, isObject, valueAt, type JsonObject, type JsonPath, type JsonValue } from "./json.ts";

export interface LocatedEntry {
  readonly entry: JsonObject;
  readonly path: JsonPath;
}

/** Deeper modules are not read: paths grow with the depth, and no configuration nests like this. */
export const deepestModule = 100;

/** The resources of the module that `path` leads to and of its child modules, outer modules first. */
export function moduleResources(root: JsonValue, path: JsonPath): LocatedEntry[] {
  const found: LocatedEntry[] = [];
  let level: { readonly module: JsonValue | undefined; readonly path: JsonPath }[] = [{ module: valueAt(root, path), path }];
  for (let depth = 0; depth < deepestModule && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { module, path: modulePath } of level) {
      arrayMember(module, "resources").forEach((entry, index) => {
        if (isObject(entry)) found.push({ entry, path: [...modulePath, "resources", index] });
      });
      arrayMember(module, "child_modules").forEach((child, index) => next.push({ module: child, path: [...modulePath, "child_modules", index] }));
    }
    level = next;
  }
  return found;
}
