/**
 * Joining and splitting of texts that are known in part. Both hold for whatever the open pieces turn out to be:
 * what they cannot know of a result, they leave together.
 */
import { concatenate, type Text, type TextPart, type Unresolved } from "./text.ts";
import { canHoldCharacter } from "./unresolved-kinds.ts";

/** Joins texts, with a separator between each two. */
export function join(separator: Text, texts: readonly Text[]): Text {
  return concatenate(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

/** A text cut at its separators. Joining `items` and the text of `rest` gives the text again. */
export interface Split {
  /** The first items, each known as far as the text is. */
  readonly items: readonly Text[];
  /** What may be one item or several, with the piece that may hold a separator; null where every item is told apart. */
  readonly rest: { readonly text: Text; readonly piece: Unresolved } | null;
}

/**
 * Splits a text at a separator, which is not empty. An item that holds a piece that may hold a part of the separator,
 * and all after it, is the rest.
 */
export function split(text: Text, separator: string): Split {
  const items: Text[] = [];
  let current: TextPart[] = [];
  for (const [index, part] of text.parts.entries()) {
    if (typeof part !== "string") {
      if (mayOverlap(part, separator))
        return { items, rest: { text: concatenate([...current, ...text.parts.slice(index)]), piece: part } };
      current.push(part);
      continue;
    }
    const [first = "", ...more] = part.split(separator);
    current.push(first);
    for (const next of more) {
      items.push(concatenate(current));
      current = [next];
    }
  }
  return { items: [...items, concatenate(current)], rest: null };
}

/** Whether a separator may stand in a piece, or begin or end there. */
function mayOverlap(piece: Unresolved, separator: string): boolean {
  return separator.split("").some((character) => canHoldCharacter(piece.kind, character));
}
