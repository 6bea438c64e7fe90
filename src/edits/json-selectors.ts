/** Selectors as JSON, in the layout of the file. */
import type { Dialect } from "../model/dialects/dialect.ts";
import type { ListItem } from "./bracket-list.ts";
import type { SelectorToWrite, ValueToWrite } from "./references.ts";

/** A value of JSON, or the code of one. */
export type JsonTree =
  | { readonly kind: "map"; readonly members: readonly (readonly [key: string, value: JsonTree])[] }
  | { readonly kind: "list"; readonly items: readonly JsonTree[] }
  | { readonly kind: "code"; readonly code: string };

export function jsonString(text: string): JsonTree {
  return { kind: "code", code: JSON.stringify(text) };
}

export function jsonMap(members: readonly (readonly [key: string, value: JsonTree])[]): JsonTree {
  return { kind: "map", members };
}

/** How objects and lists stand: what fits is on one line with `fitting`, else everything is spread out. */
export interface JsonLayout {
  readonly step: string;
  readonly spread: "all" | "fitting";
}

const longestLine = 100;

export function jsonItem(tree: JsonTree, layout: JsonLayout): ListItem {
  return { lines: linesOf(tree, layout), line: lineOf(tree) };
}

function linesOf(tree: JsonTree, layout: JsonLayout): string[] {
  const line = lineOf(tree);
  if (tree.kind === "code" || (layout.spread === "fitting" && line.length <= longestLine && isFlat(tree)))
    return [line];
  const parts =
    tree.kind === "list"
      ? tree.items.map((item) => linesOf(item, layout))
      : tree.members.map(([key, value]) => {
          const [first = "", ...rest] = linesOf(value, layout);
          return [`${JSON.stringify(key)}: ${first}`, ...rest];
        });
  const [open, close] = tree.kind === "list" ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return [open + close];
  const inner = parts.flatMap((lines, index) => {
    const isLast = index === parts.length - 1;
    return lines.map((text, at) => layout.step + text + (at === lines.length - 1 && !isLast ? "," : ""));
  });
  return [open, ...inner, close];
}

/** The selectors as items of a list, with the names that a dialect has for properties. */
export function jsonItems(
  selectors: readonly SelectorToWrite[],
  nameOf: Dialect["nameOf"],
  valueOf: (value: ValueToWrite) => JsonTree,
  layout: JsonLayout,
): ListItem[] {
  return selectors.map((selector) => jsonItem(jsonSelector(selector, nameOf, valueOf), layout));
}

function jsonSelector(
  { name, fields }: SelectorToWrite,
  nameOf: Dialect["nameOf"],
  valueOf: (value: ValueToWrite) => JsonTree,
): JsonTree {
  const items = fields.map(({ field, conditions }) =>
    jsonMap([
      [nameOf("Field"), jsonString(field)],
      ...conditions.map(({ operator, values }) => {
        return [nameOf(operator), { kind: "list", items: values.map(valueOf) }] as const;
      }),
    ]),
  );
  return jsonMap([
    ...(name === null ? [] : [[nameOf("Name"), jsonString(name)] as const]),
    [nameOf("FieldSelectors"), { kind: "list", items }],
  ]);
}

/** A call of a function is an object of one member. */
function isFunction(tree: JsonTree): boolean {
  return tree.kind === "map" && tree.members.length === 1;
}

/** Whether no list of objects is in it, calls of functions apart. */
function isFlat(tree: JsonTree): boolean {
  switch (tree.kind) {
    case "code":
      return true;
    case "list":
      return tree.items.every((item) => item.kind === "code" || (isFunction(item) && isFlat(item)));
    case "map":
      return tree.members.every(([, value]) => value.kind !== "map" && isFlat(value));
  }
}

function lineOf(tree: JsonTree): string {
  switch (tree.kind) {
    case "code":
      return tree.code;
    case "list":
      return `[${tree.items.map(lineOf).join(", ")}]`;
    case "map":
      return `{ ${tree.members.map(([key, value]) => `${JSON.stringify(key)}: ${lineOf(value)}`).join(", ")} }`;
  }
}
