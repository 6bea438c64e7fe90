/** How the selectors of a template of YAML are laid out: new ones look like those that are there. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { indentationOf, startOfLine } from "./lines.ts";
import type { QuoteMarks, ReferenceForm } from "./template-values.ts";

export interface YamlStyle {
  /** Whether selectors, their lists of fields, fields and their lists of values stand in brackets. */
  readonly inBrackets: {
    readonly selector: boolean;
    readonly fields: boolean;
    readonly field: boolean;
    readonly values: boolean;
  };
  /** How far a list is indented below its key. */
  readonly listStep: number;
  /** The space behind a dash. */
  readonly behindDash: string;
  /** The space inside braces. */
  readonly padding: string;
  readonly marks: { readonly name: QuoteMarks; readonly field: QuoteMarks; readonly value: QuoteMarks };
  readonly references: ReferenceForm;
  /** Keys with quotation marks, as in JSON. */
  readonly quotedKeys: boolean;
}

/** The style of a list of selectors, as far as its items show one; else that of the template. */
export function yamlStyleOf(text: string, document: Document, selectors: readonly YAMLMap[]): YamlStyle {
  const last = <T>(items: readonly T[]): T | undefined => items.at(-1);
  const lists = selectors.flatMap((selector) => listAt(selector, "FieldSelectors"));
  const fields = lists.flatMap(({ items }) => items.filter((item) => isMap(item)));
  const values = fields.flatMap((field) => field.items.flatMap(({ value }) => (isSeq(value) ? [value] : [])));
  const scalars = values.flatMap(({ items }) => items.filter((item) => isScalar(item)));
  const untagged = scalars.filter(({ tag }) => tag === undefined);
  const braces = [...selectors, ...fields].filter(({ flow }) => flow === true).at(-1);
  return {
    inBrackets: {
      selector: last(selectors)?.flow === true,
      fields: last(lists)?.flow === true,
      field: fields.length === 0 || last(fields)?.flow === true,
      values: values.length === 0 || last(values)?.flow === true,
    },
    listStep: listStepOf(text, document, selectors),
    behindDash: dashesOf(text, selectors) ?? " ",
    padding: braces === undefined ? " " : (/^\{( *)/.exec(text.slice(startOf(braces)))?.[1] ?? " "),
    marks: {
      name: marksOf(last(selectors.flatMap((selector) => scalarAt(selector, "Name")))) ?? "double",
      field: marksOf(last(fields.flatMap((field) => scalarAt(field, "Field")))) ?? "none",
      value: marksOf(last(untagged)) ?? "double",
    },
    references: /\bFn::(?:GetAtt|Sub)\b/.test(text) && !/!(?:GetAtt|Sub|Ref)\b/.test(text) ? "long" : "short",
    quotedKeys: selectors.some(({ items: [first] }) => isScalar(first?.key) && first.key.type === Scalar.QUOTE_DOUBLE),
  };
}

/** Where a node begins; brackets and the first dash count. */
export function startOf(node: { readonly range?: readonly number[] | null | undefined }): number {
  return node.range?.[0] ?? 0;
}

function listAt(map: YAMLMap, key: string): YAMLSeq[] {
  const value: unknown = map.get(key, true);
  return isSeq(value) ? [value] : [];
}

function scalarAt(map: YAMLMap, key: string): Scalar[] {
  const value: unknown = map.get(key, true);
  return isScalar(value) ? [value] : [];
}

function marksOf(scalar: Scalar | undefined): QuoteMarks | undefined {
  switch (scalar?.type) {
    case Scalar.QUOTE_DOUBLE:
      return "double";
    case Scalar.QUOTE_SINGLE:
      return "single";
    case Scalar.PLAIN:
      return "none";
    default:
      return undefined;
  }
}

function dashesOf(text: string, selectors: readonly YAMLMap[]): string | undefined {
  const block = selectors.filter(({ flow }) => flow !== true).at(-1);
  if (block === undefined) return undefined;
  return /-( +)$/.exec(text.slice(startOfLine(text, startOf(block)), startOf(block)))?.[1];
}

/** That of the list of fields of a selector; else of the first list of the template, and two where there is none. */
function listStepOf(text: string, document: Document, selectors: readonly YAMLMap[]): number {
  const own = selectors.flatMap(({ items }) => items.flatMap((pair) => stepOfPair(text, pair) ?? []));
  if (own[0] !== undefined) return own[0];
  let first: number | undefined;
  visit(document, {
    Pair: (_key, pair) => {
      first = stepOfPair(text, pair);
      return first === undefined ? undefined : visit.BREAK;
    },
  });
  return first ?? 2;
}

function stepOfPair(text: string, pair: Pair): number | undefined {
  const { key, value } = pair;
  if (!isPair(pair) || !isScalar(key) || !isSeq(value) || value.flow === true || value.items.length === 0)
    return undefined;
  const start = startOf(value);
  const keyStart = startOf(key);
  if (text[start] !== "-" || text.slice(startOfLine(text, start), start).trim() !== "") return undefined;
  return indentationOf(text, start).length - (keyStart - startOfLine(text, keyStart));
}
