/** The instances that `count` and `for_each` make of a block. */
import type { DerivedUnknown, UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Guard } from "../../../model/guard.ts";
import { display } from "../../../model/text.ts";
import { elementsOf, collectionLengthOf, mostItems } from "./access.ts";
import type { ExpressionEvaluator, ExpressionScope } from "./evaluator.ts";
import type { Body } from "./syntax.ts";
import { beyondLimit } from "./remarks.ts";
import {
  listValue,
  nullValue,
  numberOf,
  numberValue,
  objectValue,
  openIn,
  openTerraformPiece,
  openTerraformValue,
  stringOf,
  terraformTextValue,
  type TerraformPiece,
  type TerraformValue,
} from "./value.ts";

/** One instance. `key` is null where the block has neither argument, and where nobody knows the keys. */
export interface Expanded {
  readonly key: number | string | null;
  /** It stands for instances that are not told apart: how many there are, and what they are called, is not known. */
  readonly isOfMany?: true;
  readonly names: ReadonlyMap<string, TerraformValue>;
  readonly guard: Guard;
}

export interface Expansion {
  readonly kind: "single" | "count" | "each";
  readonly instances: readonly Expanded[];
  /** Why there may be further instances. */
  readonly more: TerraformPiece | null;
}

/** Instances beyond these are not looked at one by one. */
const mostInstances = mostItems;

/** What stands for the instances of a block beyond those. */
function otherInstances(
  address: string,
  argument: "count" | "for_each",
  length: number,
  origin: TerraformValue["origin"],
): TerraformPiece {
  const [name, most] = [address.replace(/^[^#]*#/, ""), String(mostInstances)];
  const count = `${name} has ${String(length)} instances, of which the first ${most} are told apart`;
  const message = `${count}. The others count as one whose key is unknown, and what depends on it is undetermined.`;
  return beyondLimit(
    `${address} ${argument} beyond ${most}`,
    { code: "too-many-instances", address: name, limit: mostInstances },
    { message, origin },
  );
}

/** What stands for an index, key or value, of which one reason is enough: that of the outermost block. */
function eachValue(
  address: string,
  part: Extract<DerivedUnknown, { code: "each-value" }>["part"],
  unknown: UnresolvedValue,
): UnresolvedValue {
  return { code: "each-value", address, part, because: unknown.code === "each-value" ? unknown.because : unknown };
}

/** @param address of the block, for the names of what is open */
export function expand(body: Body, scope: ExpressionScope, evaluator: ExpressionEvaluator, address: string): Expansion {
  const count = body.attributes.get("count");
  const forEach = body.attributes.get("for_each");
  if (count !== undefined) return counted(evaluator.evaluate(count.expression, scope), evaluator, address);
  if (forEach !== undefined) return overElements(evaluator.evaluate(forEach.expression, scope), evaluator, address);
  return { kind: "single", instances: [{ key: null, names: new Map(), guard: [] }], more: null };
}

function counted(value: TerraformValue, evaluator: ExpressionEvaluator, address: string): Expansion {
  const { origin } = value;
  const number = numberOf(value);
  const indexOfOthers = (piece: TerraformPiece): TerraformValue =>
    openTerraformValue(
      { ...piece, id: `${address} count.index`, unknown: eachValue(address, "count.index", piece.unknown) },
      origin,
    );
  const named = (index: TerraformValue): ReadonlyMap<string, TerraformValue> =>
    new Map([["count", objectValue(new Map([["index", index]]), origin)]]);
  if (number !== undefined) {
    const length = Math.max(0, Math.min(Math.floor(number), mostInstances));
    const instances = Array.from({ length }, (_instance, index): Expanded => ({
      key: index,
      names: named(numberValue(index, origin)),
      guard: [],
    }));
    if (number <= mostInstances) return { kind: "count", instances, more: null };
    const others = otherInstances(address, "count", number, origin);
    evaluator.remarks.limited(others.limit);
    return {
      kind: "count",
      instances: [...instances, { key: null, isOfMany: true, names: named(indexOfOthers(others)), guard: [] }],
      more: others,
    };
  }
  const piece =
    openIn(value) ??
    openTerraformPiece(`${address} count`, {
      code: "instances-unknown",
      address,
      argument: "count",
      found: "no-number",
    });
  return { kind: "count", instances: [unknownInstance(named(indexOfOthers(piece)), piece, evaluator)], more: piece };
}

function overElements(value: TerraformValue, evaluator: ExpressionEvaluator, address: string): Expansion {
  const { origin } = value;
  const named = (key: TerraformValue, item: TerraformValue): ReadonlyMap<string, TerraformValue> =>
    new Map([
      [
        "each",
        objectValue(
          new Map([
            ["key", key],
            ["value", item],
          ]),
          origin,
        ),
      ],
    ]);
  // A list of texts stands for the set of them.
  const { items, more } = elementsOf(
    value.kind === "list"
      ? listValue(value.items, origin, value.more, true)
      : value.kind === "null"
        ? openTerraformValue(
            openTerraformPiece(`${address} for_each`, {
              code: "instances-unknown",
              address,
              argument: "for_each",
              found: "null",
            }),
            origin,
          )
        : value,
  );
  const instances = items.map(({ key, value: item }): Expanded => ({
    key: keyText(key),
    names: named(key, item),
    guard: [],
  }));
  if (more === null) return { kind: "each", instances, more: null };
  const isCut = collectionLengthOf(value) > mostInstances;
  const open = isCut ? otherInstances(address, "for_each", collectionLengthOf(value), origin) : more;
  evaluator.remarks.limited(open.limit);
  const key = terraformTextValue(
    {
      parts: [{ ...open, id: `${address} each.key`, unknown: eachValue(address, "each.key", open.unknown) }],
    },
    origin,
  );
  const item = openTerraformValue(
    { ...open, id: `${address} each.value`, unknown: eachValue(address, "each.value", open.unknown) },
    origin,
  );
  const others: Expanded = isCut
    ? { key: null, isOfMany: true, names: named(key, item), guard: [] }
    : unknownInstance(named(key, item), open, evaluator);
  return { kind: "each", instances: [...instances, others], more: open };
}

/** The key of a set's element can hold what only the apply will tell. */
function keyText(key: TerraformValue): string | null {
  return stringOf(key) ?? (key.kind === "text" ? display(key.text) : null);
}

/** One instance that stands for those that nobody knows. */
function unknownInstance(
  names: ReadonlyMap<string, TerraformValue>,
  piece: TerraformPiece,
  evaluator: ExpressionEvaluator,
): Expanded {
  return { key: null, isOfMany: true, names, guard: [{ question: evaluator.conditions.hasAny(piece), answer: "yes" }] };
}

/** What a reference to the whole block gives: one value, or a collection of the values of its instances. */
export function collected(
  expansion: Expansion,
  origin: TerraformValue["origin"],
  valueOf: (instance: Expanded) => TerraformValue,
): TerraformValue {
  const known = expansion.instances.filter(({ isOfMany }) => isOfMany !== true);
  switch (expansion.kind) {
    case "single":
      return known[0] === undefined ? nullValue(origin) : valueOf(known[0]);
    case "count":
      return listValue(known.map(valueOf), origin, expansion.more);
    case "each":
      return objectValue(
        new Map(known.map((instance) => [String(instance.key), valueOf(instance)])),
        origin,
        expansion.more,
      );
  }
}

/** `[0]`, `["a"]`, or nothing. */
export function indexOf({ key }: Expanded): string {
  if (key === null) return "";
  return typeof key === "number"
    ? `[${String(key)}]`
    : `[${JSON.stringify(key).replace(/[$%]\{/g, (start) => `${start[0] ?? ""}${start}`)}]`;
}
