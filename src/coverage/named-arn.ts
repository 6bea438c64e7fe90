/**
 * ARNs that a policy names, whole or as a beginning, against the ARN patterns of the catalog.
 */
import { literal, type Text } from "../model/text.ts";
import type { ChosenArn } from "../policy/types.ts";

/** Whether ARNs of the pattern can be, or begin with, a named ARN. */
export function fitsPattern(pattern: string, arn: ChosenArn): boolean {
  return bindingOf(pattern, arn).size > 0;
}

/** The placeholders that a named ARN fixes. For a prefix: those that it passes through whole. */
export function bindingOf(pattern: string, arn: ChosenArn): Map<string, Text> {
  const expression = pattern.replace(/[\\^$.*+?()[\]|]/g, "\\$&").split(/(\{[A-Za-z]+(?:\.\.\.)?\})/);
  const bound = new Map<string, Text>();
  let rest = arn.text;
  for (const piece of expression) {
    const placeholder = /^\{([A-Za-z]+)(\.\.\.)?\}$/.exec(piece);
    const matcher = placeholder === null ? piece : placeholder[2] === undefined ? "[^/:]+" : "[^]+";
    const match = new RegExp(`^(?:${matcher})`).exec(rest);
    if (match === null) return arn.prefix && isStartOf(rest, piece) ? bound : new Map<string, Text>();
    rest = rest.slice(match[0].length);
    const name = placeholder?.[1];
    if (name !== undefined && (rest !== "" || !arn.prefix)) bound.set(name, literal(match[0]));
    if (rest === "" && arn.prefix) return bound;
  }
  return rest === "" ? bound : new Map<string, Text>();
}

function isStartOf(rest: string, piece: string): boolean {
  return piece.replace(/\\(.)/g, "$1").startsWith(rest);
}

/** The Region that an ARN names, or null. */
export function regionOfArn(arn: string): string | null {
  const region = arn.split(":")[3];
  return region === undefined || region === "" || !/^[a-z0-9-]+$/.test(region) || arn.split(":").length < 5 ? null : region;
}
