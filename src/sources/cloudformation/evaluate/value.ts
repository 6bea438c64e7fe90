import type { Origin } from "../../../model/location.ts";
import { literal, unresolvedText, type Text, type Unresolved } from "../../../model/text.ts";
import type { MapNode } from "../../text/node.ts";

/**
 * What an expression of a template comes to, as far as the template tells.
 *
 * Scalars are texts: CloudFormation itself turns booleans and numbers into strings and back.
 * Mappings are evaluated property by property, so that nothing is asked about what nobody reads.
 */
export type Value =
  | { readonly kind: "text"; readonly text: Text; readonly origin: Origin }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly origin: Origin }
  | { readonly kind: "map"; readonly node: MapNode; readonly open: OpenPiece | null; readonly origin: Origin }
  /** A value of any shape, in a list perhaps several items or none. */
  | { readonly kind: "open"; readonly piece: OpenPiece; readonly origin: Origin }
  /** `AWS::NoValue`: the property or list item is not there. */
  | { readonly kind: "absent" };

/** An unresolved piece that also says why it is open and how to close it. */
export interface OpenPiece extends Unresolved {
  /** Finishes the sentence "… is unknown because". */
  readonly because: string;
  /** The option that would tell the value, up to the equals sign: `--parameter LogOn=`. */
  readonly option: string | null;
  /** What it is under the answers of this world to questions that are asked on demand; null where those do not tell. */
  readonly choose?: () => Value | null;
}

/** Makes a piece that may be any string. */
export function openPiece(id: string, description: string, because: string): OpenPiece {
  return { id, kind: "anything", description, because, option: null };
}

export function textValue(text: Text, origin: Origin): Value {
  return { kind: "text", text, origin };
}

export function stringValue(value: string, origin: Origin): Value {
  return textValue(literal(value), origin);
}

/** A value that is one string, of which nothing is known. */
export function openText(piece: OpenPiece, origin: Origin): Value {
  return textValue(unresolvedText(piece), origin);
}

export function openValue(piece: OpenPiece, origin: Origin): Value {
  return { kind: "open", piece, origin };
}

/** Why a piece is open, for "… is unknown because"; `example` completes the option that would tell. */
export function becauseOf(piece: Unresolved, example: string): string {
  if (!isOpenPiece(piece)) return `it depends on ${piece.description}`;
  return piece.option === null ? piece.because : `${piece.because}; pass ${piece.option}${example} to say it`;
}

/** Whether a piece says why it is open. */
export function isOpenPiece(piece: Unresolved): piece is OpenPiece {
  return "because" in piece;
}

/** One spelling for each sequence of parts: equal exactly for equal texts. */
export function canonical(text: Text): string {
  return text.parts
    .map((part) => (typeof part === "string" ? part.replace(/[<>\\]/g, "\\$&") : `<${part.id}>`))
    .join("");
}

/** The answer that stands for every value of a piece that nothing in the template names. */
export const anyOtherValue = "(any other value)";
