import type { Shape, UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Origin } from "../../../model/location.ts";
import { literal, unresolvedText, type Text, type Unresolved } from "../../../model/text.ts";
import type { MapNode } from "../../text/node.ts";

/**
 * What an expression of a template comes to, as far as the template tells.
 *
 * Scalars are texts: CloudFormation itself turns booleans and numbers into strings and back.
 * Mappings are evaluated property by property, so that nothing is asked about what nobody reads.
 */
export type TemplateValue =
  | { readonly kind: "text"; readonly text: Text; readonly origin: Origin }
  | { readonly kind: "list"; readonly items: readonly TemplateValue[]; readonly origin: Origin }
  | { readonly kind: "map"; readonly node: MapNode; readonly open: TemplatePiece | null; readonly origin: Origin }
  /** A value of any shape, in a list perhaps several items or none. */
  | { readonly kind: "open"; readonly piece: TemplatePiece; readonly origin: Origin }
  /** `AWS::NoValue`: the property or list item is not there. */
  | { readonly kind: "absent" };

/** An unresolved piece that some worlds may close. */
export interface TemplatePiece extends Unresolved {
  /** What it is under the answers of this world to questions that are asked on demand; null where those do not tell. */
  readonly choose?: () => TemplateValue | null;
}

/** Makes a piece that may be any string. */
export function openTemplatePiece(id: string, unknown: UnresolvedValue): TemplatePiece {
  return { id, kind: "anything", unknown };
}

export function templateTextValue(text: Text, origin: Origin): TemplateValue {
  return { kind: "text", text, origin };
}

export function templateStringValue(value: string, origin: Origin): TemplateValue {
  return templateTextValue(literal(value), origin);
}

/** A value that is one string, of which nothing is known. */
export function openText(piece: TemplatePiece, origin: Origin): TemplateValue {
  return templateTextValue(unresolvedText(piece), origin);
}

export function openTemplateValue(piece: TemplatePiece, origin: Origin): TemplateValue {
  return { kind: "open", piece, origin };
}

/** What a value that is not what its place asks for has the shape of. */
export function shapeOf(value: Exclude<TemplateValue, { kind: "open" }>): Shape {
  switch (value.kind) {
    case "text":
      return "string";
    case "list":
      return "list";
    case "map":
      return "mapping";
    case "absent":
      return "nothing";
  }
}

/** One spelling for each sequence of parts: equal exactly for equal texts. */
export function canonical(text: Text): string {
  return text.parts
    .map((part) => (typeof part === "string" ? part.replace(/[<>\\]/g, "\\$&") : `<${part.id}>`))
    .join("");
}
