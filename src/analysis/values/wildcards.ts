import type { DialectId } from "../../model/dialects/index.ts";
import type { WildcardAdvice } from "../../model/messages/value-message.ts";
import { operators, type Operator } from "../../model/selector.ts";
import { display, type Text } from "../../model/text.ts";
import { withoutTrailing } from "../../model/trailing.ts";

/** Whether the known part of a text holds a `*`, which people take for a wildcard. */
export function holdsAsterisk(text: Text): boolean {
  return text.parts.some((part) => typeof part === "string" && part.includes("*"));
}

/** What to write in the place of a value with wildcards, with the operators that AWS allows for the field. */
export function wildcardAdvice(
  dialect: DialectId,
  operator: Operator,
  text: Text,
  allowed: readonly Operator[] = operators,
): WildcardAdvice {
  const value = display(text);
  const beginning = withoutTrailing(value, "*");
  const end = value.replace(/^\*+/, "");
  const [startsWith, endsWith] = operator.startsWith("Not")
    ? (["NotStartsWith", "NotEndsWith"] as const)
    : (["StartsWith", "EndsWith"] as const);
  if (beginning === "") return { code: "remove-field-selector" };
  if (!allowed.includes(startsWith)) return { code: "write-whole-values" };
  if (!beginning.includes("*")) return { code: "write-part", operator: startsWith, part: beginning, dialect };
  if (!end.includes("*")) return { code: "write-part", operator: endsWith, part: end, dialect };
  return { code: "write-beginning-or-end", startsWith, endsWith, dialect };
}
