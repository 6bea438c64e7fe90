import { lineIndex, locationBetween } from "../model/line-index.ts";
import type { Location } from "../model/location.ts";
import type { DocumentPath } from "../model/usage-error.ts";
import { policyOf } from "./policy-file.ts";
import type { BuiltInPolicies, BuiltInPolicy, Policy } from "./types.ts";

/**
 * A policy that ships with the program; `undefined` when none has that name.
 * It was parsed and checked at build time: neither the YAML parser nor the validator is loaded for it.
 */
export function builtInPolicy(name: string, builtIns: BuiltInPolicies): Policy | undefined {
  const builtIn = Object.hasOwn(builtIns, name) ? builtIns[name] : undefined;
  if (builtIn === undefined) return undefined;
  return policyOf(builtIn.value, (path) => ({ locate: () => locateId(builtIn, path) }), true);
}

/**
 * The line with the id of the policy, or of the requirement that a path leads into: ids stand once in a policy, each on
 * a line of its own.
 */
function locateId(builtIn: BuiltInPolicy, [list, index]: DocumentPath): Location {
  const file = builtIn.value;
  const inside = list === "requirements" || list === "trails" ? file[list]?.[Number(index)] : undefined;
  const id = (inside ?? file).id;
  const before = inside === undefined ? "^id: *" : "^ +(?:- )? *id: *";
  const line = new RegExp(`${before}(${id.replace(/[.]/g, "\\.")}) *$`, "m").exec(builtIn.text);
  const end = line === null ? 0 : line.index + line[0].trimEnd().length;
  return locationBetween(builtIn.file, lineIndex(builtIn.text), line === null ? 0 : end - id.length, end);
}
