/**
 * ARNs that a policy names, whole or as a beginning, against the ARN patterns of the catalog.
 */
import { bindPattern, parsePattern, type Placeholder } from "../catalog/arn-pattern.ts";
import type { FormElement, ResourceType } from "../catalog/types.ts";
import { literal, type Text } from "../model/text.ts";
import type { ChosenArn } from "./types.ts";

/** The pattern of types of which no document says what their ARNs look like. */
export const anyArn = "{arn...}";

/** The patterns of the ARNs that an element of an event form carries; none where it carries no ARN. */
export function arnPatterns(element: FormElement, type: ResourceType | undefined): readonly string[] {
  if (element.arn === null || (element.arn === undefined && type?.hasArn === false)) return [];
  if (element.arn !== undefined) return [element.arn];
  return type === undefined || type.arn.length === 0 ? [anyArn] : type.arn;
}

/**
 * Whether ARNs of the pattern can be, or begin with, a named ARN: the texts that it fixes for placeholders, or null.
 * A placeholder in which a beginning ends is not fixed.
 */
export function bindNamedArn(pattern: string, arn: ChosenArn): ReadonlyMap<string, Text> | null {
  const bound = arn.prefix ? bindBeginning(pattern, arn.text) : bindPattern(pattern, arn.text);
  return bound === undefined ? null : new Map([...bound].map(([name, text]) => [name, literal(text)]));
}

function bindBeginning(pattern: string, beginning: string): Map<string, string> | undefined {
  const bound = new Map<string, string>();
  let rest = beginning;
  for (const piece of parsePattern(pattern)) {
    if (rest === "") return bound;
    const held =
      typeof piece === "string" ? heldByLiteral(piece, rest) : heldByPlaceholder(piece, rest, bound.get(piece.name));
    if (held === undefined) return undefined;
    rest = rest.slice(held.length);
    if (typeof piece !== "string" && rest !== "") bound.set(piece.name, held);
  }
  return rest === "" ? bound : undefined;
}

function heldByLiteral(piece: string, rest: string): string | undefined {
  if (rest.startsWith(piece)) return piece;
  return piece.startsWith(rest) ? rest : undefined;
}

function heldByPlaceholder(piece: Placeholder, rest: string, bound: string | undefined): string | undefined {
  if (bound !== undefined) return rest.startsWith(bound) ? bound : undefined;
  return (piece.rest ? /^[^]+/ : /^[^/:]+/).exec(rest)?.[0];
}

/** The Region that an ARN names, or null. */
export function regionOfArn(arn: string): string | null {
  const region = arn.split(":")[3];
  return region === undefined || region === "" || !/^[a-z0-9-]+$/.test(region) || arn.split(":").length < 5
    ? null
    : region;
}
