/**
 * Walks the module tree of planned values and of states, without recursion: inputs may be nested by mistake or malice.
 */
import type { Notification } from "../../../model/notification.ts";
import type { JsonDocument } from "../resources/document.ts";
import {
  arrayMember,
  isObject,
  stringMember,
  valueAt,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../resources/json.ts";

export interface LocatedEntry {
  readonly entry: JsonObject;
  readonly path: JsonPath;
}

/** Deeper modules are not read: paths grow with the depth, and no configuration nests like this. */
export const deepestPlanModule = 100;

interface LocatedModule {
  readonly module: JsonValue | undefined;
  readonly path: JsonPath;
}

/** The resources of the module that `path` leads to and of its child modules, outer modules first. */
export function moduleResources(root: JsonValue, path: JsonPath): LocatedEntry[] {
  return moduleLevels(root, path)
    .levels.flat()
    .flatMap(({ module, path: modulePath }) =>
      arrayMember(module, "resources").flatMap((entry, index) =>
        isObject(entry) ? [{ entry, path: [...modulePath, "resources", index] }] : [],
      ),
    );
}

/** Says that modules below `path` are nested more deeply than is read. */
export function deepModuleNotices(document: Pick<JsonDocument, "root" | "origin">, path: JsonPath): Notification[] {
  const [first] = moduleLevels(document.root, path).beyond;
  if (first === undefined) return [];
  const name = stringMember(first.module, "address") ?? "A module";
  const message = `${name} is nested more than ${String(deepestPlanModule)} modules deep. What it declares is not checked.`;
  return [{ level: "error", message, location: document.origin(first.path).locate(), incomplete: true }];
}

/** The modules level by level, and those that lie too deep. */
function moduleLevels(root: JsonValue, path: JsonPath): { levels: LocatedModule[][]; beyond: LocatedModule[] } {
  const levels: LocatedModule[][] = [];
  let level: LocatedModule[] = [{ module: valueAt(root, path), path }];
  for (let depth = 0; depth < deepestPlanModule && level.length > 0; depth++) {
    levels.push(level);
    level = level.flatMap(({ module, path: modulePath }) =>
      arrayMember(module, "child_modules").map((child, index) => ({
        module: child,
        path: [...modulePath, "child_modules", index],
      })),
    );
  }
  return { levels, beyond: level };
}
