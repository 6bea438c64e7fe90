/**
 * Which of many texts surely begin with others. Sorted, all texts that begin with one follow it, so that one way
 * through the list finds the beginnings of all: no text is held against each other one.
 */
import { compareText } from "../../model/compare-text.ts";
import type { TextPart } from "../../model/text.ts";

/** A text among others, as `beginningKey` has it. */
export interface KeyedText {
  readonly key: string;
  /** Whether others are asked to begin with it. */
  readonly isBeginning: boolean;
}

/**
 * A string that begins with that of another text just when the text surely does, whatever its open pieces hold: an open
 * piece is the same as itself alone.
 */
export function beginningKey(parts: readonly TextPart[]): string {
  const keys = parts.map((part) =>
    typeof part === "string" ? part.replaceAll("\0", "\0\0") : `\0${JSON.stringify(part.id)}`,
  );
  return keys.join("");
}

/**
 * For each text the place of the first beginning in the list that it begins with; infinity where there is none. Of a
 * beginning, those that are the same text are none of its own.
 */
export function firstBeginnings(texts: readonly KeyedText[]): number[] {
  const found = texts.map(() => Number.POSITIVE_INFINITY);
  /** The beginnings of the text at hand, each with the first place among it and those in front of it. */
  const open: Beginning[] = [];
  const inOrder = texts.map((text, place) => ({ ...text, place })).sort(byKey);
  for (const { key, isBeginning, place } of inOrder) {
    let last = open.at(-1);
    for (; last !== undefined && !key.startsWith(last.key); last = open.at(-1)) open.pop();
    const isSame = isBeginning && last?.key === key;
    const around = isSame ? open.at(-2) : last;
    const first = around?.first ?? Number.POSITIVE_INFINITY;
    found[place] = first;
    if (isBeginning && !isSame) open.push({ key, first: Math.min(first, place) });
  }
  return found;
}

interface Beginning {
  readonly key: string;
  readonly first: number;
}

interface Placed extends KeyedText {
  readonly place: number;
}

/** By key; of the same, beginnings come before other texts, and in the order of the list. */
function byKey(a: Placed, b: Placed): number {
  return compareText(a.key, b.key) || Number(b.isBeginning) - Number(a.isBeginning) || a.place - b.place;
}
