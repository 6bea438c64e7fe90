/** The values for `resources.ARN` that take the events of an element, and nothing of other resources. */
import { beginningOf, isHole, piecesOf, type ElementPattern } from "../requirements/event-set.ts";
import type { RequiredResource } from "../requirements/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { concatenate, display, knownString, sameText, type Text } from "../model/text.ts";
import { compare } from "../selectors/compare.ts";
import type { ArnValue } from "./types.ts";

/** Whether a sink's code can name the ARN of a resource. */
export type MayRefer = (resource: DeclaredResource) => boolean;

/** The value; null where the ARN cannot be written, or does not tell the resource from others. */
export function arnValueOf(
  element: ElementPattern,
  resource: RequiredResource | null,
  mayRefer: MayRefer,
): ArnValue | null {
  const pieces = piecesOf(element);
  if (pieces.length === 0) return null;
  const isWhole = element.arn !== null && !pieces.some(isHole);
  const text = beginningOf(pieces);
  const declared = resource?.declared ?? null;
  const own = declared === null ? null : referenceTo(declared, text, isWhole, mayRefer);
  return own ?? literalValue(text, isWhole);
}

function referenceTo(resource: DeclaredResource, text: Text, isWhole: boolean, mayRefer: MayRefer): ArnValue | null {
  const { arn, id } = resource;
  if (arn === null || !mayRefer(resource)) return null;
  const value = (suffix: "" | "/"): ArnValue["value"] => ({
    kind: "arn-of",
    resource: id,
    suffix,
    example: display(concatenate([arn, suffix])),
  });
  if (isWhole && sameText(text, arn)) return { operator: "Equals", value: value("") };
  const inside = concatenate([arn, "/"]);
  return compare("starts-with", text, inside) === "yes" ? { operator: "StartsWith", value: value("/") } : null;
}

/** A beginning has to end where a name ends: `table/pay` takes `table/payroll` too. */
function literalValue(text: Text, isWhole: boolean): ArnValue | null {
  const written = knownString(text);
  if (written === undefined) return null;
  if (isWhole) return { operator: "Equals", value: { kind: "literal", value: written } };
  const resource = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(written)?.[1];
  return resource === undefined ? null : { operator: "StartsWith", value: { kind: "literal", value: written } };
}

/** The values, each once, without those that a beginning among them takes anyway. */
export function withoutCovered(values: readonly ArnValue[]): ArnValue[] {
  const once = [...new Map(values.map((value) => [arnValueKey(value), value])).values()];
  const beginnings = once.flatMap(({ operator, value }) =>
    operator === "StartsWith" && value.kind === "literal" ? [value.value] : [],
  );
  return once.filter(({ operator, value }) => {
    if (value.kind !== "literal") return true;
    return !beginnings.some(
      (beginning) => value.value.startsWith(beginning) && (operator === "Equals" || value.value !== beginning),
    );
  });
}

/** A string that is the same for values that say the same. */
export function arnValueKey({ operator, value }: ArnValue): string {
  switch (value.kind) {
    case "literal":
      return `${operator} ${value.value}`;
    case "arn-of":
      return `${operator} ${value.resource} ${value.suffix}`;
    case "kept":
      return `${operator} ${display(value.value.text)}`;
  }
}
