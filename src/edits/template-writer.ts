/** Writes selectors into a template, in its language and in the style of those that are there. */
import type { Document, YAMLMap } from "yaml";
import { dialects } from "../model/dialects/index.ts";
import { stepAround, type ListItem } from "./bracket-list.ts";
import { jsonItems, jsonString, type JsonLayout, type JsonTree } from "./json-selectors.ts";
import type { SelectorToWrite, ValueToWrite } from "./references.ts";
import { jsonReference } from "./template-values.ts";
import { yamlFlowItems, yamlItems } from "./yaml-selectors.ts";
import { yamlStyleOf } from "./yaml-style.ts";

export interface TemplateWriter {
  readonly isJson: boolean;
  /** The selectors as items of a list in brackets. */
  readonly flowItems: () => ListItem[];
  /** The same below each other with dashes: YAML only. */
  readonly blockItems: () => string[];
  /** A property with the selectors below it: YAML only. */
  readonly blockProperty: (name: string) => string[];
  readonly key: (name: string) => string;
}

/** @param there the selectors whose style new ones take */
export function templateWriter(
  text: string,
  document: Document,
  there: readonly YAMLMap[],
  selectors: readonly SelectorToWrite[],
): TemplateWriter {
  const isJson = isJsonText(text);
  const style = yamlStyleOf(text, document, there);
  const layout = isJson ? jsonLayoutOf(text, there) : null;
  return {
    isJson,
    flowItems: () =>
      layout === null
        ? yamlFlowItems(selectors, style)
        : jsonItems(selectors, dialects["cloudformation-json"].nameOf, jsonValue, layout),
    blockItems: () => yamlItems(selectors, style),
    blockProperty: (name) => {
      const items = yamlItems(selectors, style);
      return [`${name}:`, ...items.map((line) => " ".repeat(Math.max(style.listStep, 0)) + line)];
    },
    key: (name) => (isJson || style.quotedKeys ? `"${name}":` : `${name}:`),
  };
}

function jsonValue(value: ValueToWrite): JsonTree {
  switch (value.kind) {
    case "string":
      return jsonString(value.value);
    case "reference":
      return jsonReference(value);
    case "code":
      return { kind: "code", code: value.code };
  }
}

function isJsonText(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How far JSON is spread out. Text that a program has written is, line by line. */
export function jsonLayoutOf(
  text: string,
  there: readonly { readonly range?: readonly number[] | null | undefined }[],
): JsonLayout {
  const [sample] = there;
  const [start = 0, end = 0] = sample?.range ?? [0, text.length];
  const step = stepAround(text, sample === undefined ? secondIndented(text) : start);
  return { step, spread: /[[{][^\S\n]*["\d]/.test(text.slice(start + 1, end)) ? "fitting" : "all" };
}

/** The first line that is indented. */
function secondIndented(text: string): number {
  const line = /\n[^\S\n]+(?=\S)/.exec(text);
  return line === null ? 0 : line.index + line[0].length;
}
