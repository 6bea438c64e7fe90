/** Edits of resource blocks of Terraform in HCL. */
import type { Location } from "../model/location.ts";
import type { SinkChange } from "../model/proposal.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import { hclBody } from "../sources/terraform/hcl/hcl.ts";
import { scan, type ScannedAttribute, type ScannedBlock } from "../sources/terraform/hcl/scan.ts";
import type { Expression } from "../sources/terraform/hcl/syntax.ts";
import { TextFile } from "../sources/text/text-file.ts";
import { appendedToList, hanging, listLines, type BracketList, type ListManner } from "./bracket-list.ts";
import { awsccNames, hclBlocks, hclItems } from "./hcl-selectors.ts";
import { beginsLine, endOfTextLine, indentationOf, indentedBy, lineBreakOf, stepOf } from "./lines.ts";
import type { SelectorToWrite } from "./references.ts";
import { withoutLines } from "./removal.ts";
import type { EditedFile } from "./template.ts";
import { offsetsOf, type TextEdit } from "./text-edit.ts";

/** How lists of HCL are written. */
export function hclManner(text: string): ListManner {
  return { lineBreak: lineBreakOf(text), last: ",", comment: /^\s*(?:#|\/\/)/ };
}

/** The resource block that begins at a location. */
export function blockAt(text: string, at: Location): ScannedBlock | undefined {
  const { start } = offsetsOf(text, at);
  return scan(text).blocks.find((block) => block.start === start);
}

const advancedBlock = "advanced_event_selector";
const basicBlock = "event_selector";

/** Of the provider `aws`: selectors are blocks, and of a dynamic one nobody has to know what it makes. */
export function awsBlockEdits(
  { text }: EditedFile,
  at: Location,
  kind: SinkChange["kind"],
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] | NotEditable {
  const block = blockAt(text, at);
  if (block === undefined) return { code: "text-not-found", at };
  const inner = scan(text, block.bodyStart, block.bodyEnd).blocks;
  const own = inner.filter((one) => makes(one, advancedBlock));
  switch (kind) {
    case "append":
      return own.length === 0
        ? { code: "no-list", property: advancedBlock, at }
        : appendedBlocks(text, block, own, selectors);
    case "replace": {
      const replaced = inner.filter((one) => makes(one, advancedBlock) || makes(one, basicBlock));
      return replaced.length === 0
        ? addedBlocks(text, block, selectors)
        : replacedBlocks(text, block, replaced, selectors);
    }
  }
}

function makes({ type, labels }: ScannedBlock, name: string): boolean {
  return type === name || (type === "dynamic" && labels[0] === name);
}

function appendedBlocks(
  text: string,
  parent: ScannedBlock,
  own: readonly ScannedBlock[],
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] {
  const [last, previous] = [own.at(-1), own.at(-2)];
  if (last === undefined) return [];
  const lineBreak = lineBreakOf(text);
  const isClose = previous !== undefined && !/\n\s*\n/.test(text.slice(previous.end, last.start));
  const isDense =
    !/\n\s*\n/.test(text.slice(last.start, last.end)) && scan(text, last.bodyStart, last.bodyEnd).blocks.length > 1;
  const blocks = hclBlocks(selectors, stepIn(text, last)).map((lines) =>
    isDense ? lines.filter((line) => line !== "") : lines,
  );
  // The parent may end on the same line.
  const endsInside = endOfTextLine(text, last.end) < parent.bodyEnd;
  const place = endsInside ? endOfTextLine(text, last.end) : last.end;
  const end = endsInside ? place : place + (/^\s*/.exec(text.slice(place, parent.bodyEnd))?.[0].length ?? 0);
  const behind = endsInside ? "" : lineBreak + indentationOf(text, parent.start);
  const added = blocks.map((lines) => indentedBy(indentationOf(text, last.start), lines).join(lineBreak));
  const gap = isClose ? lineBreak : lineBreak + lineBreak;
  return [{ start: place, end, text: added.map((one) => gap + one).join("") + behind }];
}

/** The step of indentation inside a block. */
function stepIn(text: string, { start, bodyStart }: ScannedBlock): string {
  const first = bodyStart + (/\S/.exec(text.slice(bodyStart))?.index ?? 0);
  return beginsLine(text, first) ? stepOf(indentationOf(text, start), indentationOf(text, first)) : "  ";
}

function replacedBlocks(
  text: string,
  block: ScannedBlock,
  replaced: readonly ScannedBlock[],
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] {
  const [first, ...rest] = replaced;
  if (first === undefined) return [];
  const lineBreak = lineBreakOf(text);
  const blocks = hclBlocks(selectors, stepIn(text, block));
  const written = blocks.map((lines) => hanging(text, first.start, lines, lineBreak));
  const indentation = indentationOf(text, first.start);
  return [
    { start: first.start, end: first.end, text: written.join(lineBreak + lineBreak + indentation) },
    ...rest.map(({ start, end }) => withoutLines(text, start, end)),
  ];
}

function addedBlocks(text: string, block: ScannedBlock, selectors: readonly SelectorToWrite[]): readonly TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const outer = indentationOf(text, block.start);
  const step = stepIn(text, block);
  const blocks = hclBlocks(selectors, step).map((lines) => indentedBy(outer + step, lines).join(lineBreak));
  const body = text.slice(block.bodyStart, block.bodyEnd);
  const isOneLine = !body.includes("\n");
  const place = block.bodyStart + body.trimEnd().length;
  const head = body.trim() === "" ? lineBreak : lineBreak + lineBreak;
  const inner = isOneLine && body.trim() !== "" ? `${lineBreak}${outer}${step}${body.trim()}` : "";
  const written = blocks.join(lineBreak + lineBreak);
  return isOneLine
    ? [{ start: block.bodyStart, end: block.bodyEnd, text: `${inner}${head}${written}${lineBreak}${outer}` }]
    : [{ start: place, end: place, text: head + written }];
}

const advancedArgument = "advanced_event_selectors";
const basicArgument = "event_selectors";

/** Of the provider `awscc`: the list is an argument. */
export function awsccBlockEdits(
  file: EditedFile,
  at: Location,
  kind: SinkChange["kind"],
  selectors: readonly SelectorToWrite[],
): readonly TextEdit[] | NotEditable {
  const { text } = file;
  const block = blockAt(text, at);
  if (block === undefined) return { code: "text-not-found", at };
  const { attributes } = scan(text, block.bodyStart, block.bodyEnd);
  const list = attributes.find(({ name }) => name === advancedArgument);
  const basic = attributes.find(({ name }) => name === basicArgument);
  const items = hclItems(selectors, awsccNames, stepIn(text, block));
  if (kind === "append") {
    if (list === undefined) return { code: "no-list", property: advancedArgument, at };
    const brackets = literalList(file, block, advancedArgument);
    return brackets === null
      ? {
          code: "list-computed",
          property: advancedArgument,
          at: new TextFile(file.uri, text).locate(list.start, list.end),
        }
      : appendedToList(text, brackets.list, items, hclManner(text));
  }
  const lines = listLines(items, stepIn(text, block), ",");
  const written = [`${advancedArgument} = ${lines[0] ?? ""}`, ...lines.slice(1)];
  const entry = list ?? basic;
  const rest = list !== undefined && basic !== undefined ? [withoutLines(text, basic.start, endOf(text, basic))] : [];
  return [...rest, entry === undefined ? addedArgument(text, block, written) : argumentInPlace(text, entry, written)];
}

function argumentInPlace(text: string, argument: ScannedAttribute, lines: readonly string[]): TextEdit {
  return {
    start: argument.start,
    end: endOf(text, argument),
    text: hanging(text, argument.start, lines, lineBreakOf(text)),
  };
}

function endOf(text: string, { start, end }: ScannedAttribute): number {
  return start + text.slice(start, end).trimEnd().length;
}

function addedArgument(text: string, block: ScannedBlock, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const indentation = indentationOf(text, block.start) + stepIn(text, block);
  const place = block.bodyStart + text.slice(block.bodyStart, block.bodyEnd).trimEnd().length;
  return { start: place, end: place, text: lineBreak + indentedBy(indentation, lines).join(lineBreak) };
}

/** A list that is written out as the value of an argument. */
export interface LiteralList {
  readonly list: BracketList;
  readonly items: readonly Expression[];
}

/** Null where the argument is no list that is written out. */
export function literalList(file: EditedFile, block: ScannedBlock, name: string): LiteralList | null {
  const source = new TextFile(file.uri, file.text);
  const expression = hclBody(source, block.bodyStart, block.bodyEnd, () => undefined)?.attributes.get(name)?.expression;
  if (expression?.kind !== "tuple") return null;
  const { start, end } = offsetsOf(file.text, expression.origin.locate());
  const last = expression.items.at(-1);
  return {
    list: { start, end, last: last === undefined ? null : offsetsOf(file.text, last.origin.locate()) },
    items: expression.items,
  };
}
