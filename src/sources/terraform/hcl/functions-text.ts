/** Functions on texts and numbers. */
import { join, split } from "../../../model/join-split.ts";
import { concatenate, knownString, literal, textKey, unresolvedText, type Text } from "../../../model/text.ts";
import { withoutTrailing } from "../../../model/trailing.ts";
import { mostItems } from "./access.ts";
import type { TerraformFunction } from "./terraform-function.ts";
import { notEvaluated, tooMany } from "./too-many.ts";
import {
  booleanValue,
  identity,
  listValue,
  numberOf,
  numberValue,
  openTerraformPiece,
  sizeOf,
  stringOf,
  terraformStringValue,
  textOf,
  terraformTextValue,
  type TerraformValue,
} from "./value.ts";

/** A function of texts that are all known. */
function known(compute: (...texts: string[]) => string | boolean | undefined): TerraformFunction {
  return (values, origin) => {
    const texts = values.map(stringOf);
    if (!texts.every((text) => text !== undefined)) return undefined;
    const result = compute(...texts);
    if (result === undefined) return undefined;
    return typeof result === "string" ? terraformStringValue(result, origin) : booleanValue(result, origin);
  };
}

function numeric(compute: (...numbers: number[]) => number): TerraformFunction {
  return (values, origin) => {
    const flat = values.flatMap((value) => (value.kind === "list" && value.more === null ? value.items : [value]));
    const numbers = flat.map(numberOf);
    return numbers.length > 0 && numbers.every((number) => number !== undefined)
      ? numberValue(compute(...numbers), origin)
      : undefined;
  };
}

const joinFunction: TerraformFunction = ([separator, ...lists], origin) => {
  const between = separator === undefined ? undefined : textOf(separator);
  if (between === undefined) return undefined;
  const texts: Text[] = [];
  for (const list of lists) {
    if (list.kind !== "list" || list.more !== null) return undefined;
    for (const item of list.items) {
      const text = textOf(item);
      if (text === undefined) return undefined;
      texts.push(text);
    }
  }
  return terraformTextValue(join(between, texts), origin);
};

/** The items that can be told apart, and more where a piece may hold the separator. */
const splitFunction: TerraformFunction = ([separator, value], origin) => {
  const between = separator === undefined ? undefined : stringOf(separator);
  const text = value === undefined || value.kind === "open" ? undefined : textOf(value);
  if (between === undefined || between === "" || text === undefined) return undefined;
  const { items, rest } = split(text, between);
  const more = rest && openTerraformPiece(identity("split", between, textKey(text)), rest.piece.unknown);
  return listValue(
    items.map((item) => terraformTextValue(item, origin)),
    origin,
    more,
  );
};

/** `%s`, `%d`, `%v` and `%%`; other verbs only of known values are rare and left open. */
const format: TerraformFunction = (given, origin) => {
  const [pattern, ...values] = given;
  const written = pattern === undefined ? undefined : stringOf(pattern);
  if (written === undefined) return undefined;
  const pieces: (string | Text)[] = [];
  let next = 0;
  let position = 0;
  for (const verb of written.matchAll(/%(%|(0?)(\d*)([sdv])|.?)/g)) {
    pieces.push(written.slice(position, verb.index));
    position = verb.index + verb[0].length;
    if (verb[1] === "%") pieces.push("%");
    else {
      const value = values[next++];
      if (verb[4] === undefined) return notEvaluated("format", given, origin);
      const text = value === undefined ? undefined : textOf(value);
      if (text === undefined) return undefined;
      const width = Number(verb[3] ?? 0);
      const complete = knownString(text);
      if (width > 0 && complete === undefined) return undefined;
      pieces.push(complete === undefined ? text : complete.padStart(Math.min(width, 100), verb[2] === "0" ? "0" : " "));
    }
  }
  return terraformTextValue(concatenate([...pieces, written.slice(position)]), origin);
};

const formatList: TerraformFunction = (values, origin, surroundings) => {
  const lists = values.filter((value) => value.kind === "list");
  if (lists.some(({ more }) => more !== null)) return undefined;
  const length = Math.max(1, ...lists.map(({ items }) => items.length));
  if (lists.length > 0 && lists.some(({ items }) => items.length === 0)) return listValue([], origin);
  const rows = Array.from({ length }, (_row, index) =>
    format(
      values.map((value) => (value.kind === "list" ? (value.items[index] ?? value) : value)),
      origin,
      surroundings,
    ),
  );
  return rows.every((row) => row !== undefined) ? listValue(rows, origin) : undefined;
};

/** Characters of a text in which a pattern is looked for: some patterns take very long. */
const longestSearched = 1000;

/** What a pattern of the code may cost. */
const mostTries = 10_000_000;

/** Replaces in known texts; the known beginnings of others are left alone only where nothing can match. */
const replace: TerraformFunction = (given, origin) => {
  const [text, search, replacement] = [given[0], given[1], given[2]].map((part) =>
    part === undefined ? undefined : stringOf(part),
  );
  if (text === undefined || search === undefined || replacement === undefined) return undefined;
  const isPattern = search.length > 1 && search.startsWith("/") && search.endsWith("/");
  // Patterns of Go's regular expressions are not those of JavaScript: simple ones alone mean the same.
  if (!isPattern)
    return terraformStringValue(
      text.replaceAll(search, () => replacement),
      origin,
    );
  const simple =
    /^(?:[\w\s.:/-]|\\[.wdsWDS/-]|\[\^?[\w.\s:/-]+\]|[*+?^$])*$/.test(search.slice(1, -1)) &&
    !replacement.includes("$");
  if (text.length > longestSearched) return tooMany("replace", longestSearched, given, origin);
  // Each quantifier may try every length at every place.
  const quantifiers = search.match(/[*+?]/g)?.length ?? 0;
  const isCheap = text.length ** (quantifiers + 1) <= mostTries;
  try {
    if (simple && isCheap)
      return terraformStringValue(
        text.replace(new RegExp(search.slice(1, -1), "g"), () => replacement),
        origin,
      );
  } catch {
    // A pattern of Go's that JavaScript refuses.
  }
  return notEvaluated("replace", given, origin);
};

/** Whether a text begins or ends with another, also where its other end is open. */
function edge(isAt: (whole: string, part: string) => boolean, part: 0 | -1): TerraformFunction {
  return ([value, search], origin) => {
    const sought = search === undefined ? undefined : stringOf(search);
    const text = value === undefined || value.kind === "open" ? undefined : textOf(value);
    if (sought === undefined || text === undefined) return undefined;
    const complete = knownString(text);
    if (complete !== undefined) return booleanValue(isAt(complete, sought), origin);
    const known = text.parts.at(part);
    if (typeof known !== "string") return undefined;
    if (known.length >= sought.length) return booleanValue(isAt(known, sought), origin);
    return isAt(sought, known) ? undefined : booleanValue(false, origin);
  };
}

const substr: TerraformFunction = ([value, from, count], origin) => {
  const text = value === undefined ? undefined : stringOf(value);
  const [offset, length] = [from, count].map((part) => (part === undefined ? undefined : numberOf(part)));
  if (text === undefined || offset === undefined || length === undefined) return undefined;
  const start = offset < 0 ? Math.max(text.length + offset, 0) : offset;
  return terraformStringValue(length < 0 ? text.slice(start) : text.slice(start, start + length), origin);
};

const jsonEncode: TerraformFunction = ([value], origin) => {
  if (value !== undefined && sizeOf(value) > mostItems) return tooMany("jsonencode", mostItems, [value], origin);
  const text = value === undefined ? undefined : terraformJsonText(value);
  return text === undefined ? undefined : terraformTextValue(text, origin);
};

/**
 * The JSON of a value, in which what is open stays open: as a piece of a string, or in place of a value. Undefined
 * where nobody knows how many values there are.
 */
export function terraformJsonText(value: TerraformValue): Text | undefined {
  switch (value.kind) {
    case "text":
      return concatenate([
        '"',
        ...value.text.parts.map((part) => (typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part)),
        '"',
      ]);
    case "number":
    case "boolean":
      return literal(String(value.value));
    case "null":
      return literal("null");
    case "list":
      return value.more === null ? jsonItems("[", value.items.map(terraformJsonText), "]") : undefined;
    case "object": {
      const members = [...value.entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => {
          const text = terraformJsonText(item);
          return text === undefined ? undefined : concatenate([`${JSON.stringify(key)}:`, text]);
        });
      return value.more === null ? jsonItems("{", members, "}") : undefined;
    }
    case "open": {
      const { id, unknown: because, isError, limit } = value.piece;
      // The JSON of a text is another text than the text.
      if (isError === true || limit !== undefined) return undefined;
      return unresolvedText({ id: `jsonencode(${id})`, kind: "anything", unknown: because });
    }
    case "resource":
      return undefined;
  }
}

function jsonItems(open: string, items: readonly (Text | undefined)[], close: string): Text | undefined {
  if (!items.every((item) => item !== undefined)) return undefined;
  return concatenate([open, join(literal(","), items), close]);
}

const titled = (text: string): string =>
  text.replace(/(^|[\s_-])(\p{Ll})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());

export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: numeric((number) => Math.abs(number)),
  base64decode: known((text) => Buffer.from(text, "base64").toString("utf8")),
  base64encode: known((text) => Buffer.from(text, "utf8").toString("base64")),
  ceil: numeric((number) => Math.ceil(number)),
  chomp: known((text) => withoutTrailing(text, "\r\n")),
  endswith: edge((whole, part) => whole.endsWith(part), -1),
  floor: numeric((number) => Math.floor(number)),
  format,
  formatlist: formatList,
  join: joinFunction,
  jsonencode: jsonEncode,
  lower: known((text) => text.toLowerCase()),
  max: numeric((...numbers) => Math.max(...numbers)),
  min: numeric((...numbers) => Math.min(...numbers)),
  replace,
  split: splitFunction,
  startswith: edge((whole, part) => whole.startsWith(part), 0),
  strcontains: known((text, part) => text.includes(part)),
  strrev: known((text) => Array.from(text).reverse().join("")),
  substr,
  title: known(titled),
  trim: known((text, characters = "") => trimmed(text, characters)),
  trimprefix: known((text, prefix = "") => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimspace: known((text) => text.trim()),
  trimsuffix: known((text, suffix = "") =>
    suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  upper: known((text) => text.toUpperCase()),
};

function trimmed(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
