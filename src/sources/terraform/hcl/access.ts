/** Items, attributes and elements of values. */
import type { Origin } from "../../../model/location.ts";
import { beyondLimit } from "./remarks.ts";
import {
  errorValue,
  identity,
  numberOf,
  numberValue,
  openIn,
  problemPiece,
  openTerraformValue,
  stringOf,
  terraformStringValue,
  valueKey,
  type TerraformPiece,
  type TerraformValue,
} from "./value.ts";

/** Bigger collections are cut: the rest of them is open. */
export const mostItems = 2000;

/** What a loop goes through: the items of a list, the members of an object, the elements of a set, each its own key. */
export function elementsOf(value: TerraformValue): {
  readonly items: readonly { readonly key: TerraformValue; readonly value: TerraformValue }[];
  readonly more: TerraformPiece | null;
} {
  const { origin } = value;
  const cut = (): TerraformPiece | null => (collectionLengthOf(value) > mostItems ? rest(value) : null);
  switch (value.kind) {
    case "list":
      return {
        items: value.items
          .slice(0, mostItems)
          .map((item, index) => ({ key: value.isSet ? item : numberValue(index, origin), value: item })),
        more: cut() ?? value.more,
      };
    case "object":
      // Terraform goes through the keys in their order.
      return {
        items: [...value.entries]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .slice(0, mostItems)
          .map(([key, item]) => ({ key: terraformStringValue(key, origin), value: item })),
        more: cut() ?? value.more,
      };
    case "open":
      return { items: [], more: value.piece };
    default:
      return {
        items: [],
        more: openIn(value) ?? problemPiece(identity(valueKey(value), "as a list"), { code: "no-list" }),
      };
  }
}

/** The items of a collection that are known. */
export function collectionLengthOf(value: TerraformValue): number {
  return value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 0;
}

/** What a long collection has beyond the items that are looked at. */
function rest(value: TerraformValue): TerraformPiece {
  const most = String(mostItems);
  const length = String(collectionLengthOf(value));
  const message = `The list or map here has ${length} items. The first ${most} are read; the rest is unknown.`;
  return beyondLimit(
    identity(valueKey(value), "beyond", most),
    { code: "list-too-long", limit: mostItems },
    { message, origin: value.origin },
  );
}

/** An attribute of a value. */
export function attributeOf(value: TerraformValue, name: string, origin: Origin): TerraformValue {
  switch (value.kind) {
    case "object": {
      const found = value.entries.get(name);
      if (found !== undefined) return found;
      return value.more === null
        ? errorValue({ code: "no-such-attribute", attribute: name }, identity(valueKey(value), name), origin)
        : openTerraformValue({ ...value.more, id: identity(valueKey(value), name) }, origin);
    }
    case "resource":
      return value.handle.attribute(name, origin);
    case "open":
      return openTerraformValue({ ...value.piece, id: identity(`${value.piece.id}.${name}`) }, origin);
    case "list": {
      const index = /^\d+$/.test(name) ? Number(name) : undefined;
      return index === undefined
        ? errorValue({ code: "list-without-attribute", attribute: name }, identity(valueKey(value), name), origin)
        : indexed(value, numberValue(index, origin), origin);
    }
    default:
      return errorValue({ code: "no-such-attribute", attribute: name }, identity(valueKey(value), name), origin);
  }
}

/** An element of a list or an object. */
export function indexed(value: TerraformValue, index: TerraformValue, origin: Origin): TerraformValue {
  const id = (): string => identity(valueKey(value), `[${valueKey(index)}]`);
  if (value.kind === "open") return openTerraformValue({ ...value.piece, id: id() }, origin);
  const open = openIn(index);
  if (open !== undefined) return openTerraformValue({ ...open, id: id() }, origin);
  if (value.kind === "list") {
    const position = numberOf(index);
    const item = position === undefined ? undefined : value.items[position];
    // The order of a list with open items is not known.
    if (item !== undefined && value.more === null) return item;
    return value.more === null
      ? errorValue({ code: "no-such-item" }, id(), origin)
      : openTerraformValue({ ...value.more, id: id() }, origin);
  }
  const key = stringOf(index);
  return key === undefined ? errorValue({ code: "index-no-text" }, id(), origin) : attributeOf(value, key, origin);
}
