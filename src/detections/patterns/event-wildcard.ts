import { knownString, type Text } from "../../model/text.ts";
import type { GlobPart } from "./types.ts";

/**
 * The parts of a wildcard: `*` is any number of characters, `\*` and `\\` are themselves (event-ruler,
 * WildcardParser). Null: AWS refuses it, for `**` and any other backslash.
 */
export function wildcardParts(text: Text): readonly GlobPart[] | "open" | null {
  const written = knownString(text);
  if (written === undefined) return "open";
  if (written.replace(/\\[\\*]/g, "--").includes("**")) return null;
  const parts: GlobPart[] = [];
  let literal = "";
  for (let position = 0; position < written.length; position++) {
    const character = written.charAt(position);
    if (character === "\\") {
      position += 1;
      const escaped = written.charAt(position);
      if (escaped !== "*" && escaped !== "\\") return null;
      literal += escaped;
    } else if (character === "*") {
      parts.push(literal, { hole: "any" });
      literal = "";
    } else literal += character;
  }
  return [...parts, literal];
}
