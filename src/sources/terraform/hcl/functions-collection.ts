/** Functions on lists, sets and objects. */
import type { Origin } from "../../../model/location.ts";
import { elementsOf, indexed, mostItems } from "./access.ts";
import type { TerraformFunction } from "./terraform-function.ts";
import type { Conditions } from "./operators.ts";
import { tooMany } from "./too-many.ts";
import { withoutRepetitions } from "./type-constraint.ts";
import {
  booleanValue,
  listValue,
  nullValue,
  numberOf,
  numberValue,
  objectValue,
  openIn,
  sizeOf,
  stringOf,
  terraformStringValue,
  textOf,
  valueKey,
  type TerraformPiece,
  type TerraformValue,
} from "./value.ts";

type ListOf = Extract<TerraformValue, { kind: "list" }>;

/** The values as lists, an open one as a list of nothing but `more`; undefined where one is something else. */
function lists(values: readonly TerraformValue[]): readonly ListOf[] | undefined {
  const read = values.map((value): TerraformValue =>
    value.kind === "open" ? { kind: "list", items: [], more: value.piece, isSet: false, origin: value.origin } : value,
  );
  return read.every((value): value is ListOf => value.kind === "list") ? read : undefined;
}

function moreOf(values: readonly { readonly more: TerraformPiece | null }[]): TerraformPiece | null {
  return values.find(({ more }) => more !== null)?.more ?? null;
}

const concat: TerraformFunction = (values, origin) => {
  const given = lists(values);
  return given === undefined
    ? undefined
    : listValue(
        given.flatMap(({ items }) => items),
        origin,
        moreOf(given),
      );
};

/** A list that passes through keeps the place where it is written. */
function mapped(
  change: (items: readonly TerraformValue[], origin: Origin) => readonly TerraformValue[],
  isSet = false,
): TerraformFunction {
  return ([value]) => {
    const [list] = value === undefined ? [] : (lists([value]) ?? []);
    if (list === undefined || value?.kind === "open") return undefined;
    return listValue(change(list.items, list.origin), list.origin, list.more, isSet);
  };
}

const merge: TerraformFunction = (values, origin) => {
  const entries = new Map<string, TerraformValue>();
  let more: TerraformPiece | null = null;
  for (const value of values) {
    if (value.kind === "null") continue;
    if (value.kind !== "open" && value.kind !== "object") return undefined;
    const open = value.kind === "open" ? value.piece : value.more;
    // What is open may have any key, also those of the objects before it.
    if (open !== null) entries.clear();
    more = open ?? more;
    if (value.kind === "object") for (const [key, item] of value.entries) entries.set(key, item);
  }
  return objectValue(entries, origin, more);
};

const lookup: TerraformFunction = ([value, key, whenMissing], origin) => {
  const name = key === undefined ? undefined : stringOf(key);
  if (value?.kind === "resource" && name !== undefined) return value.handle.attribute(name, origin);
  if (value?.kind !== "object" || name === undefined) return undefined;
  const found = value.entries.get(name);
  if (found !== undefined) return found;
  return value.more === null ? whenMissing : undefined;
};

/** Values in a value, at all depths. */
const mostFlattened = 10 * mostItems;

const flatten: TerraformFunction = ([value], origin) => {
  if (value?.kind !== "list") return undefined;
  if (sizeOf(value) > mostFlattened) return tooMany("flatten", mostFlattened, [value], origin);
  let more = value.more;
  const flat = (items: readonly TerraformValue[]): TerraformValue[] =>
    items.flatMap((item) => {
      // An item that is open may be a list.
      if (item.kind === "open") more = item.piece;
      if (item.kind === "list") more = item.more ?? more;
      return item.kind === "list" ? flat(item.items) : item.kind === "open" ? [] : [item];
    });
  const items = flat(value.items);
  return listValue(items, origin, more);
};

const compact = mapped((items) => items.filter((item) => item.kind !== "null" && stringOf(item) !== ""));

const element: TerraformFunction = ([value, index], origin) => {
  const position = index === undefined ? undefined : numberOf(index);
  if (value?.kind !== "list" || value.more !== null || position === undefined || value.items.length === 0)
    return undefined;
  const { length } = value.items;
  return indexed(value, numberValue(((position % length) + length) % length, origin), origin);
};

const length: TerraformFunction = ([value], origin) => {
  if (value?.kind === "list") return value.more === null ? numberValue(value.items.length, origin) : undefined;
  if (value?.kind === "object") return value.more === null ? numberValue(value.entries.size, origin) : undefined;
  const text = value === undefined ? undefined : stringOf(value);
  return text === undefined ? undefined : numberValue(Array.from(text).length, origin);
};

function anyOf(list: readonly TerraformValue[], sought: TerraformValue, conditions: Conditions): boolean | undefined {
  let open = false;
  for (const item of list) {
    const same = conditions.equal(item, sought);
    if (same === true) return true;
    if (typeof same === "object") open = true;
  }
  return open ? undefined : false;
}

const contains: TerraformFunction = ([value, sought], origin, { conditions }) => {
  if (value?.kind !== "list" || sought === undefined) return undefined;
  const found = anyOf(value.items, sought, conditions);
  if (found === true) return booleanValue(true, origin);
  return found === undefined || value.more !== null ? undefined : booleanValue(false, origin);
};

const coalesce: TerraformFunction = (values) => {
  for (const value of values) {
    if (value.kind === "open") return undefined;
    const text = value.kind === "text" ? textOf(value) : undefined;
    if (
      text !== undefined &&
      text.parts.length > 0 &&
      stringOf(value) === undefined &&
      text.parts.every((part) => typeof part !== "string" && part.kind === "anything")
    )
      return undefined;
    if (value.kind !== "null" && stringOf(value) !== "") return value;
  }
  return undefined;
};

const coalesceList: TerraformFunction = (values) => {
  for (const value of values) {
    if (value.kind !== "list" || (value.more !== null && value.items.length === 0)) return undefined;
    if (value.items.length > 0) return value;
  }
  return undefined;
};

const keys: TerraformFunction = ([value], origin) =>
  value?.kind === "object"
    ? listValue(
        [...value.entries.keys()].sort().map((key) => terraformStringValue(key, origin)),
        origin,
        value.more,
      )
    : undefined;

const values: TerraformFunction = ([value], origin) =>
  value?.kind === "object"
    ? listValue(
        [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item),
        origin,
        value.more,
      )
    : undefined;

const toMap: TerraformFunction = ([value]) => (value?.kind === "object" ? value : undefined);

const one: TerraformFunction = ([value], origin) => {
  if (value?.kind !== "list" || value.more !== null || value.items.length > 1) return undefined;
  return value.items[0] ?? nullValue(origin);
};

const range: TerraformFunction = (given, origin) => {
  const numbers = given.map(numberOf);
  const [first = 0, second, step = 1] = numbers;
  if (!numbers.every((number) => number !== undefined) || step === 0) return undefined;
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  // Without a step, Terraform counts down where the limit lies below the start.
  const by = numbers.length < 3 && limit < start ? -1 : step;
  if ((limit - start) / by < 0) return undefined;
  const count = Math.ceil((limit - start) / by);
  return count > mostItems
    ? tooMany("range", mostItems, given, origin)
    : listValue(
        Array.from({ length: count }, (_item, index) => numberValue(start + index * by, origin)),
        origin,
      );
};

const zipmap: TerraformFunction = ([names, items], origin) => {
  if (names?.kind !== "list" || items?.kind !== "list" || names.more !== null || items.more !== null) return undefined;
  const texts = names.items.map(stringOf);
  if (!texts.every((text) => text !== undefined)) return undefined;
  return objectValue(new Map(texts.map((text, index) => [text, items.items[index] ?? nullValue(origin)])), origin);
};

const setProduct: TerraformFunction = (given, origin) => {
  const sets = lists(given);
  if (sets === undefined || moreOf(sets) !== null) return undefined;
  if (sets.reduce((count, { items }) => count * items.length, 1) > mostItems)
    return tooMany("setproduct", mostItems, given, origin);
  const rows = sets.reduce<TerraformValue[][]>(
    (product, { items }) => product.flatMap((row) => items.map((item) => [...row, item])),
    [[]],
  );
  return listValue(
    rows.map((row) => listValue(row, origin)),
    origin,
  );
};

const setUnion: TerraformFunction = (given, origin) => {
  const sets = lists(given);
  return sets === undefined
    ? undefined
    : listValue(withoutRepetitions(sets.flatMap(({ items }) => items)), origin, moreOf(sets), true);
};

function chosen(keeps: (isInOthers: boolean) => boolean): TerraformFunction {
  return ([first, ...others], origin) => {
    const sets = lists([...(first === undefined ? [] : [first]), ...others]);
    const [from, ...rest] = sets ?? [];
    if (from === undefined || moreOf(sets ?? []) !== null || [from, ...rest].some((set) => openIn(set) !== undefined))
      return undefined;
    const kept = from.items.filter((item) =>
      keeps(rest.every(({ items }) => items.some((other) => valueKey(other) === valueKey(item)))),
    );
    return listValue(kept, origin, null, true);
  };
}

const slice: TerraformFunction = ([value, from, to]) => {
  const [start, end] = [from, to].map((part) => (part === undefined ? undefined : numberOf(part)));
  return value?.kind === "list" && value.more === null && start !== undefined && end !== undefined
    ? listValue(value.items.slice(start, end), value.origin)
    : undefined;
};

const index: TerraformFunction = ([value, sought], origin, { conditions }) => {
  if (value?.kind !== "list" || value.more !== null || sought === undefined) return undefined;
  const position = value.items.findIndex((item) => conditions.equal(item, sought) === true);
  return position < 0 ? undefined : numberValue(position, origin);
};

/** Whether all, or any, of a list of conditions hold. */
function connective(decisive: boolean): TerraformFunction {
  return ([value], origin, { conditions }) => {
    if (value?.kind !== "list") return undefined;
    const decided = value.items.map((item) => conditions.decide(item));
    if (decided.includes(decisive)) return booleanValue(decisive, origin);
    return value.more === null && decided.every((item) => item === !decisive)
      ? booleanValue(!decisive, origin)
      : undefined;
  };
}

const toText: TerraformFunction = ([value], origin) => {
  if (value?.kind === "null" || value?.kind === "text") return value;
  const text = value === undefined ? undefined : stringOf(value);
  return text === undefined ? undefined : terraformStringValue(text, origin);
};

const toNumber: TerraformFunction = ([value], origin) => {
  const number = value === undefined ? undefined : numberOf(value);
  return number === undefined ? undefined : numberValue(number, origin);
};

const toBoolean: TerraformFunction = ([value], origin) => {
  const text = value === undefined ? undefined : stringOf(value);
  return text === "true" || text === "false" ? booleanValue(text === "true", origin) : undefined;
};

const same: TerraformFunction = ([value]) => value;

const byText = (a: TerraformValue, b: TerraformValue): number => (valueKey(a) < valueKey(b) ? -1 : 1);

/** Sets of known texts go by their order; others as they come. */
function asSet(items: readonly TerraformValue[]): readonly TerraformValue[] {
  const distinct = withoutRepetitions(items);
  return distinct.every((item) => stringOf(item) !== undefined) ? [...distinct].sort(byText) : distinct;
}

const chunkList: TerraformFunction = ([value, size], origin) => {
  const count = size === undefined ? undefined : numberOf(size);
  if (value?.kind !== "list" || value.more !== null || count === undefined || count < 1) return undefined;
  return listValue(
    Array.from({ length: Math.ceil(value.items.length / count) }, (_row, row) =>
      listValue(value.items.slice(row * count, (row + 1) * count), origin),
    ),
    origin,
  );
};

const transpose: TerraformFunction = ([value], origin) => {
  if (value?.kind !== "object" || openIn(value) !== undefined) return undefined;
  const result = new Map<string, TerraformValue[]>();
  const { items, more } = elementsOf(value);
  for (const { key, value: names } of items)
    for (const name of names.kind === "list" ? names.items : [])
      result.set(stringOf(name) ?? "", [...(result.get(stringOf(name) ?? "") ?? []), key]);
  return objectValue(new Map([...result].map(([key, keys]) => [key, listValue(keys, origin, more)])), origin, more);
};

export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: connective(false),
  anytrue: connective(true),
  chunklist: chunkList,
  coalesce,
  coalescelist: coalesceList,
  compact,
  concat,
  contains,
  distinct: mapped(withoutRepetitions),
  element,
  flatten,
  index,
  keys,
  length,
  lookup,
  merge,
  nonsensitive: same,
  one,
  range,
  reverse: mapped((items) => [...items].reverse()),
  setintersection: chosen((isInAll) => isInAll),
  setproduct: setProduct,
  setsubtract: chosen((isInAll) => !isInAll),
  setunion: setUnion,
  slice,
  sort: mapped((items) => (items.every((item) => stringOf(item) !== undefined) ? [...items].sort(byText) : items)),
  tobool: toBoolean,
  tolist: mapped((items) => items),
  tomap: toMap,
  tonumber: toNumber,
  toset: mapped(asSet, true),
  tostring: toText,
  transpose,
  values,
  zipmap,
};
