/**
 * Strings that are known only in part.
 *
 * A text is a sequence of literal pieces and unresolved pieces. An unresolved piece keeps its identity:
 * two texts that hold the same piece hold the same characters there, whatever they turn out to be.
 * So `!Sub '${Table.Arn}'` in a selector equals the ARN of the declared table although nobody knows it yet.
 */

import type { UnresolvedValue } from "./reasons/unknown-value.ts";
import type { UnresolvedKind } from "./unresolved-kinds.ts";

/** A piece of text whose value the input leaves open. Identity is `id`. */
export interface Unresolved {
  readonly id: string;
  readonly kind: UnresolvedKind;
  /** Why nobody knows it. */
  readonly unknown: UnresolvedValue;
  /** For `generated-name`: the part of the name that is known, such as the logical id. */
  readonly stem?: string;
  /**
   * The piece is chosen to differ: it holds something that no literal of the question contains, a "some other name" or
   * "another Region".
   * Used for the events that the decision procedure makes up, never for what was read from code.
   */
  readonly fresh?: true;
  /** The piece is what another stack of the same account and Region exports under this name. */
  readonly exportName?: Text;
}

export type TextPart = string | Unresolved;

/** A string, known as far as its parts are. Adjacent literals are merged and no literal is empty. */
export interface Text {
  readonly parts: readonly TextPart[];
}

/** The text of a plain string. */
export function literal(value: string): Text {
  return { parts: value === "" ? [] : [value] };
}

/** The text that consists of one unresolved piece. */
export function unresolvedText(piece: Unresolved): Text {
  return { parts: [piece] };
}

/** Joins pieces and texts, merging adjacent literals. */
export function concatenate(pieces: readonly (TextPart | Text)[]): Text {
  const parts: TextPart[] = [];
  for (const piece of pieces) {
    const added: readonly TextPart[] = typeof piece === "object" && "parts" in piece ? piece.parts : [piece];
    for (const part of added) {
      const last = parts.at(-1);
      if (part === "") continue;
      if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  return { parts };
}

/** What a text holds behind a beginning that it surely has. */
export function behind(text: Text, beginning: Text): Text {
  const count = beginning.parts.length;
  const last = beginning.parts.at(-1);
  const end = text.parts[count - 1];
  // Only the last literal of the beginning may have been joined with what follows it.
  const rest = typeof last === "string" && typeof end === "string" ? end.slice(last.length) : "";
  return concatenate([rest, ...text.parts.slice(count)]);
}

/** The string, when every part of the text is known; otherwise `undefined`. */
export function knownString(text: Text): string | undefined {
  if (text.parts.length === 0) return "";
  const [first] = text.parts;
  return text.parts.length === 1 && typeof first === "string" ? first : undefined;
}

/** The unresolved pieces of a text, in order, with repetitions. */
export function unresolvedPieces(text: Text): Unresolved[] {
  return text.parts.filter((part): part is Unresolved => typeof part !== "string");
}

/** Replaces unresolved pieces by what `resolve` knows of them; `undefined` leaves a piece as it is. */
export function substitute(text: Text, resolve: (piece: Unresolved) => Text | undefined): Text {
  if (text.parts.every((part) => typeof part === "string")) return text;
  return concatenate(text.parts.map((part) => (typeof part === "string" ? part : (resolve(part) ?? part))));
}

/** The text as people write it, with `${…}` for what is open: used in messages, never compared. */
export function display(text: Text): string {
  return text.parts.map((part) => (typeof part === "string" ? part : placeholder(part))).join("");
}

function placeholder(piece: Unresolved): string {
  switch (piece.kind) {
    case "partition":
      return "${Partition}";
    case "region":
      return "${Region}";
    case "account":
      return "${Account}";
    case "generated-name":
    case "segment":
    case "anything":
      return `\${${piece.stem ?? piece.id.replace(/^.*[:#]/, "")}}`;
  }
}

/** A string that is the same for two texts just when they are the same sequence of parts: for maps. */
export function textKey(text: Text): string {
  return text.parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : part.id)).join(" ");
}

/** Whether two texts are the same sequence of parts. */
export function sameText(a: Text, b: Text): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => {
      const other = b.parts[index];
      if (typeof part === "string" || typeof other === "string") return part === other;
      return part.id === other?.id;
    })
  );
}
