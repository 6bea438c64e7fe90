import type { Shape } from "../../../model/reasons/unknown-value.ts";
import { startOfFile, type Origin } from "../../../model/location.ts";
import { display, knownString, unresolvedPieces, type Text } from "../../../model/text.ts";
import { absent, known, unknown, type List, type LocatedText, type Setting } from "../../../model/value.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { openTemplatePiece, shapeOf, type TemplatePiece, type TemplateValue } from "../evaluate/value.ts";

/** A property of a mapping as a truth value. CloudFormation takes `true` and `false` also as strings, in any case. */
export function booleanProperty(evaluator: TemplateEvaluator, map: TemplateValue, name: string): Setting<boolean> {
  const value = evaluator.settleValue(evaluator.property(map, name));
  const origin = originOf(evaluator, map, name, value);
  switch (value.kind) {
    case "absent":
      return absent;
    case "open":
      return unknown(value.piece.unknown, origin);
    case "list":
    case "map":
      return unknown({ code: "wrong-shape", found: shapeOf(value), expected: "boolean" }, origin);
    case "text":
      return truthOf(evaluator.settle(value.text, "with secrets"), origin);
  }
}

function truthOf(text: Text, origin: Origin): Setting<boolean> {
  const [piece] = unresolvedPieces(text);
  if (piece !== undefined) return unknown(piece.unknown, origin);
  const value = knownString(text)?.toLowerCase();
  if (value === "true" || value === "false") return known(value === "true", origin);
  return unknown({ code: "neither-true-nor-false" }, origin);
}

/**
 * A property as a string. `choice`: one of a few words, so that answers to questions are put in; otherwise pieces stay
 * pieces.
 */
export function textProperty(
  evaluator: TemplateEvaluator,
  map: TemplateValue,
  name: string,
  choice?: "choice",
): Setting<Text> {
  const written = evaluator.property(map, name);
  const value = choice === undefined ? written : evaluator.settleValue(written);
  const origin = valueOrigin(value) ?? originOf(evaluator, map, name, value);
  switch (value.kind) {
    case "absent":
      return absent;
    case "open":
      return unknown(value.piece.unknown, origin);
    case "list":
    case "map":
      return unknown({ code: "wrong-shape", found: shapeOf(value), expected: "string" }, origin);
    case "text":
      return known(choice === undefined ? value.text : evaluator.settle(value.text), origin);
  }
}

/** A property as a list; `readItem` returns null for an item that is not what the list should hold. */
export function listProperty<T>(
  evaluator: TemplateEvaluator,
  map: TemplateValue,
  name: string,
  readItem: (item: TemplateValue) => T | null,
): Setting<List<T>> {
  const value = evaluator.settleValue(evaluator.property(map, name));
  const origin = originOf(evaluator, map, name, value);
  switch (value.kind) {
    case "absent":
      return absent;
    case "list":
      return known(readItems(evaluator, value.items, readItem, value.origin), origin);
    case "open":
    case "text":
    case "map":
      return unknown(notAList(value).unknown, origin);
  }
}

/** The same where the model has a bare list: what cannot be read as a list is an empty one that may hold more. */
export function list<T>(
  evaluator: TemplateEvaluator,
  written: TemplateValue,
  readItem: (item: TemplateValue) => T | null,
  origin: Origin,
): List<T> {
  const value = evaluator.settleValue(written);
  switch (value.kind) {
    case "absent":
      return { items: [], more: null, origin };
    case "list":
      return readItems(evaluator, value.items, readItem, value.origin);
    case "open":
    case "text":
    case "map":
      return { items: [], more: notAList(value), origin };
  }
}

function readItems<T>(
  evaluator: TemplateEvaluator,
  values: readonly TemplateValue[],
  readItem: (item: TemplateValue) => T | null,
  origin: Origin,
): List<T> {
  const items: T[] = [];
  let more: TemplatePiece | null = null;
  for (const written of values) {
    const value = written.kind === "open" ? evaluator.settleValue(written) : written;
    if (value.kind === "absent") continue;
    const item = value.kind === "open" ? null : readItem(value);
    if (item !== null) items.push(item);
    else more ??= value.kind === "open" ? value.piece : wrongItem(value);
  }
  return { items, more, origin };
}

/** An item of a list of strings. */
export function textItem(item: TemplateValue): LocatedText | null {
  return item.kind === "text" ? { text: item.text, origin: item.origin } : null;
}

function notAList(value: Exclude<TemplateValue, { kind: "list" | "absent" }>): TemplatePiece {
  if (value.kind === "open") return value.piece;
  const [piece] = value.kind === "text" ? unresolvedPieces(value.text) : [];
  if (piece !== undefined) return openTemplatePiece(`${piece.id}/list`, piece.unknown);
  return openTemplatePiece("not-a-list", { code: "wrong-shape", ...foundIn(value), expected: "list" });
}

function wrongItem(value: Exclude<TemplateValue, { kind: "open" | "absent" }>): TemplatePiece {
  return openTemplatePiece("wrong-item", { code: "wrong-item", ...foundIn(value) });
}

/** What stands somewhere, strings as they are written. */
function foundIn(value: Exclude<TemplateValue, { kind: "open" }>): { readonly found: Shape; readonly value?: string } {
  return { found: shapeOf(value), ...(value.kind === "text" ? { value: display(value.text) } : {}) };
}

function valueOrigin(value: TemplateValue): Origin | undefined {
  return value.kind === "absent" ? undefined : value.origin;
}

/** The property with its name, so that a report shows `IsLogging: false`; for long values the name alone. */
function originOf(evaluator: TemplateEvaluator, map: TemplateValue, name: string, value: TemplateValue): Origin {
  const entry = map.kind === "map" ? map.node.get(name) : undefined;
  if (entry === undefined) return valueOrigin(map) ?? startOfFile(evaluator.template.uri);
  return entry.value.kind === "scalar" || value.kind === "text" ? entry.origin : entry.keyOrigin;
}
