import type { Origin } from "../../../model/location.ts";
import { shortened } from "../../../model/shortened.ts";
import {
  concatenate,
  knownString,
  unresolvedPieces,
  unresolvedText,
  type Text,
  type TextPart,
  type Unresolved,
} from "../../../model/text.ts";
import { join, split } from "../../../model/join-split.ts";
import {
  canonical,
  openTemplatePiece,
  openText,
  openTemplateValue,
  templateTextValue,
  type TemplatePiece,
  type TemplateValue,
} from "./value.ts";

/**
 * More than any string that AWS accepts, a TemplateBody among them:
 * names that contain each other twice over would grow without end.
 */
const mostParts = 200;
const longestText = 52_000;
const longestName = 2000;

/** Joins texts, giving up on what no real template writes. */
export function joinTexts(pieces: readonly (TextPart | Text)[], tooLong: () => TemplatePiece): Text {
  const text = concatenate(pieces);
  const length = text.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
  return length > longestText || text.parts.length > mostParts ? unresolvedText(tooLong()) : text;
}

/**
 * `Fn::Join`: an item that may be several, or none, makes everything between its neighbours open, delimiters included.
 * What that is depends on the delimiter and the neighbours: the piece for it is no other join's.
 */
export function joinValues(
  delimiter: Text,
  items: readonly TemplateValue[],
  toText: (value: TemplateValue) => Text,
): Text {
  const present = items.filter(({ kind }) => kind !== "absent");
  if (knownString(delimiter) === "") return concatenate(present.map(toText));
  const pieces: Text[] = [];
  for (let start = 0, end = 0; start < present.length; start = end) {
    const isOpen = present[start]?.kind === "open";
    while (end < present.length && (present[end]?.kind === "open") === isOpen) end += 1;
    const run = present.slice(start, end).map(toText);
    const neighbours = `${start > 0 ? "…" : ""}<>${end < present.length ? "…" : ""}`;
    pieces.push(isOpen ? joinedItems(delimiter, concatenate(run), neighbours) : join(delimiter, run));
  }
  return concatenate(pieces);
}

/** What stands for items of which nobody knows how many they are, with the delimiters around them. */
function joinedItems(delimiter: Text, items: Text, neighbours: string): Text {
  return concatenate(
    unresolvedPieces(items).map((piece, index): TemplatePiece => {
      const made = `join ${String(index)} ${neighbours} ${JSON.stringify(canonical(delimiter))} ${canonical(items)}`;
      return openTemplatePiece(madeFrom(piece, made), piece.unknown);
    }),
  );
}

/** `Fn::Split`. The rest that cannot be told apart is one open value, so that earlier items keep their index. */
export function splitText(text: Text, delimiter: string, origin: Origin): TemplateValue[] {
  const { items, rest } = split(text, delimiter);
  const values = items.map((item) => templateTextValue(item, origin));
  if (rest === null) return values;
  const id = `${madeFrom(rest.piece, `split ${JSON.stringify(delimiter)} ${canonical(rest.text)}`)}/split`;
  return [...values, openTemplateValue(openTemplatePiece(id, { code: "part-of", of: rest.piece.unknown }), origin)];
}

/**
 * The id of what is made from a piece, in the way that `made` says. It ends in the name of the piece, which is what
 * `display` shows.
 */
function madeFrom({ id }: Unresolved, made: string): string {
  return `${shortened(made, longestName)}#${id.replace(/^.*[:#]/, "")}`;
}

/** `Fn::Select`: the item at an index, if nothing open stands before it. */
export function selectItem(
  items: readonly TemplateValue[],
  index: number,
  opened: () => TemplatePiece,
  origin: Origin,
): TemplateValue {
  const present = items.filter((item) => item.kind !== "absent");
  const item = present[index];
  if (item === undefined || present.slice(0, index + 1).some(({ kind }) => kind === "open"))
    return openText(opened(), origin);
  return item;
}

const dynamicStart = "{{resolve:";

/**
 * Puts an open piece for each dynamic reference, `{{resolve:service:key}}`: CloudFormation looks them up when the stack
 * is deployed.
 * The reference may itself hold open pieces.
 */
export function openDynamicReferences(text: Text, uri: string): Text {
  if (!text.parts.some((part) => typeof part === "string" && part.includes(dynamicStart))) return text;
  const done: TextPart[] = [];
  let inside: TextPart[] | null = null;
  for (const part of text.parts) {
    if (typeof part !== "string") {
      (inside ?? done).push(part);
      continue;
    }
    let rest = part;
    while (rest !== "") {
      const mark: string = inside === null ? dynamicStart : "}}";
      const at = rest.indexOf(mark);
      if (at === -1) {
        (inside ?? done).push(rest);
        break;
      }
      if (inside === null) {
        done.push(rest.slice(0, at));
        inside = [];
        rest = rest.slice(at + mark.length);
      } else {
        inside.push(rest.slice(0, at));
        done.push(dynamicPiece(uri, { parts: inside }));
        inside = null;
        rest = rest.slice(at + mark.length);
      }
    }
  }
  return concatenate(inside === null ? done : [...done, dynamicStart, ...inside]);
}

function dynamicPiece(uri: string, reference: Text): TemplatePiece {
  const written = `${dynamicStart}${canonical(reference)}}}`;
  return openTemplatePiece(`${uri}#${written}`, { code: "dynamic-reference", reference: written });
}

/** The piece that a text consists of. */
export function singlePiece(text: Text): Unresolved | undefined {
  const [piece] = text.parts;
  return text.parts.length === 1 && typeof piece === "object" ? piece : undefined;
}

/**
 * Whether two texts differ whatever their pieces turn out to be: by what stands before the first and after the last
 * piece.
 */
export function surelyDiffer(a: Text, b: Text): boolean {
  const [aString, bString] = [knownString(a), knownString(b)];
  if (aString !== undefined && bString !== undefined) return aString !== bString;
  const shortest = (x: string, y: string): number => Math.min(x.length, y.length);
  const [aHead, bHead] = [end(a, 0), end(b, 0)];
  const [aTail, bTail] = [end(a, -1), end(b, -1)];
  const head = shortest(aHead, bHead);
  const tail = shortest(aTail, bTail);
  return (
    aHead.slice(0, head) !== bHead.slice(0, head) ||
    aTail.slice(aTail.length - tail) !== bTail.slice(bTail.length - tail)
  );
}

function end(text: Text, index: 0 | -1): string {
  const part = text.parts.at(index);
  return typeof part === "string" ? part : "";
}
