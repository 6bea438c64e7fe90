/** Settings of the model read from cells. */
import { unresolvedText, type Text, type Unresolved } from "../../../model/text.ts";
import { absent, known, unknown, type List, type LocatedText, type Setting } from "../../../model/value.ts";
import {
  contentOf,
  displayJsonPath,
  cellItemsOf,
  openCellPiece,
  originOf,
  originOfInstance,
  whyHidden,
  type Cell,
} from "./cell.ts";
import { isObject } from "./json.ts";
import type { Subject } from "./model.ts";
import { unknownText } from "./symbolic.ts";

/**
 * A text with its place; undefined where nobody set it. What cannot be told is an open piece, or the attribute it is
 * built from.
 */
export function locatedText(subject: Subject, cell: Cell): LocatedText | undefined {
  const content = contentOf(cell);
  const origin = originOf(subject, cell);
  switch (content.kind) {
    case "absent":
      return undefined;
    case "hidden":
      return {
        text: content.why === "unknown" ? unknownText(subject, cell) : unresolvedText(openCellPiece(subject, cell)),
        origin,
      };
    case "value":
      return {
        text:
          typeof content.value === "object"
            ? unresolvedText(openCellPiece(subject, cell))
            : subject.model.secrets.conceal(String(content.value)),
        origin,
      };
  }
}

/** The text of a setting. An empty text counts as not set: it is how old configurations leave an attribute out. */
export function textSetting(subject: Subject, cell: Cell): Setting<Text> {
  const found = locatedText(subject, cell);
  return found === undefined || found.text.parts.length === 0 ? absent : known(found.text, found.origin);
}

/** A boolean; `whenAbsent` is what the provider does when nobody sets it, null where it leaves that to AWS. */
export function booleanSetting(subject: Subject, cell: Cell, whenAbsent: boolean | null): Setting<boolean> {
  const content = contentOf(cell);
  const origin = originOf(subject, cell);
  switch (content.kind) {
    case "absent":
      return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
    case "hidden":
      return unknown(whyHidden(subject, cell), origin);
    case "value":
      return booleanOf(content.value, cell, subject, whenAbsent);
  }
}

function booleanOf(value: unknown, cell: Cell, subject: Subject, whenAbsent: boolean | null): Setting<boolean> {
  const origin = originOf(subject, cell);
  if (value === true || value === "true") return known(true, origin);
  if (value === false || value === "false") return known(false, origin);
  // The nullable booleans of the provider are texts, and empty where they are not set.
  if (value === "") return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
  return unknown(
    { code: "attribute-not-boolean", address: subject.instance.address, attribute: displayJsonPath(cell.path) },
    origin,
  );
}

/** The opposite of a boolean setting. */
export function inverted(setting: Setting<boolean>): Setting<boolean> {
  return setting.kind === "known" ? known(!setting.value, setting.origin) : setting;
}

/** A list of texts; undefined where nobody set it or it is empty, which Terraform does not tell apart. */
export function textList(subject: Subject, cell: Cell): List<LocatedText> | undefined {
  if (isWhollyOpen(cell)) return openList(subject, cell);
  const items = cellItemsOf(cell).map(
    (item) =>
      locatedText(subject, item) ?? {
        text: unresolvedText(openCellPiece(subject, item)),
        origin: originOf(subject, item),
      },
  );
  return items.length === 0 ? undefined : { items, more: furtherItems(subject, cell), origin: originOf(subject, cell) };
}

/** A list of nested blocks, of which those of unknown content are `more`; undefined where there are none. */
export function blockList<T>(subject: Subject, cell: Cell, read: (block: Cell) => T): List<T> | undefined {
  if (isWhollyOpen(cell)) return openList(subject, cell);
  // Some versions write a single block without the list around it.
  const blocks = isObject(cell.value) ? [cell] : cellItemsOf(cell);
  const isReadable = (block: Cell): boolean => isObject(block.value) && contentOf(block).kind === "value";
  const open = blocks.find((block) => !isReadable(block));
  if (blocks.length === 0) return undefined;
  return {
    items: blocks.filter(isReadable).map(read),
    more: open === undefined ? furtherItems(subject, cell) : openCellPiece(subject, open),
    origin: originOf(subject, cell),
  };
}

/** The items that sources say there may be, beside those that they show. */
function furtherItems(subject: Subject, cell: Cell): Unresolved | null {
  return subject.model.source.partial?.(subject.instance, cell.path)?.open ?? null;
}

function isWhollyOpen(cell: Cell): boolean {
  const content = contentOf(cell);
  return content.kind === "hidden" || (content.kind === "value" && typeof content.value !== "object");
}

function openList(subject: Subject, cell: Cell): List<never> {
  return { items: [], more: openCellPiece(subject, cell), origin: originOf(subject, cell) };
}

/** A list as a setting: absent where there are no items, unknown where nothing about it can be told. */
export function listSetting<T>(
  subject: Subject,
  cell: Cell,
  read: (subject: Subject, cell: Cell) => List<T> | undefined,
): Setting<List<T>> {
  if (contentOf(cell).kind === "hidden") return unknown(whyHidden(subject, cell), originOf(subject, cell));
  const list = read(subject, cell);
  return list === undefined ? absent : known(list, list.origin);
}
