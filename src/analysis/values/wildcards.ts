import type { DialectId } from "../../model/dialects/index.ts";
import { operators, type Operator } from "../../model/selector.ts";
import { display, type Text } from "../../model/text.ts";
import { withoutTrailing } from "../../model/trailing.ts";
import { quoted, spelled } from "../../validation/wording.ts";

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
): string {
  const value = display(text);
  const beginning = withoutTrailing(value, "*");
  const end = value.replace(/^\*+/, "");
  const [startsWith, endsWith] = operator.startsWith("Not")
    ? (["NotStartsWith", "NotEndsWith"] as const)
    : (["StartsWith", "EndsWith"] as const);
  if (beginning === "") return "Remove the field selector to select every value.";
  if (!allowed.includes(startsWith)) return "Write whole values.";
  if (!beginning.includes("*")) return `Write ${spelled(dialect, startsWith)} with ${quoted(beginning)}.`;
  if (!end.includes("*")) return `Write ${spelled(dialect, endsWith)} with ${quoted(end)}.`;
  return `Write ${spelled(dialect, startsWith)} with the part before the first "*" or ${spelled(dialect, endsWith)} with the part after the last, or list whole values.`;
}
