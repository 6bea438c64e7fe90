/** What expressions come to, as far as the sources tell. */
import type { ExpressionProblem, UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Origin } from "../../../model/location.ts";
import { shortened } from "../../../model/shortened.ts";
import { knownString, literal, textKey, type Text, type Unresolved } from "../../../model/text.ts";

/** An unresolved piece that also says why it is open. */
export interface TerraformPiece extends Unresolved {
  /** The expression is in error: `try` and `can` go on, everything else leaves the value open. */
  readonly isError?: true;
  /** It stands for what lies beyond a limit of this reader. */
  readonly limit?: ReachedLimit;
}

/** A resource of which attributes can be asked. */
export interface ResourceHandle {
  readonly address: string;
  readonly attribute: (name: string, origin: Origin) => TerraformValue;
}

export type TerraformValue =
  | { readonly kind: "null"; readonly origin: Origin }
  | { readonly kind: "boolean"; readonly value: boolean; readonly origin: Origin }
  | { readonly kind: "number"; readonly value: number; readonly origin: Origin }
  /** A string, known as far as its parts are. */
  | { readonly kind: "text"; readonly text: Text; readonly origin: Origin }
  /** `more`: it may have further items, which the sources do not show. */
  | {
      readonly kind: "list";
      readonly items: readonly TerraformValue[];
      readonly more: TerraformPiece | null;
      readonly isSet: boolean;
      readonly origin: Origin;
    }
  | {
      readonly kind: "object";
      readonly entries: ReadonlyMap<string, TerraformValue>;
      readonly more: TerraformPiece | null;
      readonly origin: Origin;
    }
  | { readonly kind: "resource"; readonly handle: ResourceHandle; readonly origin: Origin }
  /** A value of any shape, also null. */
  | { readonly kind: "open"; readonly piece: TerraformPiece; readonly origin: Origin };

export function nullValue(origin: Origin): TerraformValue {
  return { kind: "null", origin };
}

export function booleanValue(value: boolean, origin: Origin): TerraformValue {
  return { kind: "boolean", value, origin };
}

export function numberValue(value: number, origin: Origin): TerraformValue {
  return { kind: "number", value, origin };
}

export function terraformStringValue(value: string, origin: Origin): TerraformValue {
  return terraformTextValue(literal(value), origin);
}

/** Nothing that AWS takes is longer. */
const longestText = 200_000;

/** A string; one that is too long to be worth building on is open. */
export function terraformTextValue(text: Text, origin: Origin): TerraformValue {
  const length = text.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0);
  if (length <= longestText) return { kind: "text", text, origin };
  const message = `This text has more than ${String(longestText)} characters, so it is not built any further.`;
  return openTerraformValue(
    { ...openTerraformPiece(identity(textKey(text)), { code: "text-too-long" }), limit: { message, origin } },
    origin,
  );
}

export function listValue(
  items: readonly TerraformValue[],
  origin: Origin,
  more: TerraformPiece | null = null,
  isSet = false,
): TerraformValue {
  return { kind: "list", items, more, isSet, origin };
}

export function objectValue(
  entries: ReadonlyMap<string, TerraformValue>,
  origin: Origin,
  more: TerraformPiece | null = null,
): TerraformValue {
  return { kind: "object", entries, more, origin };
}

export function openTerraformValue(piece: TerraformPiece, origin: Origin): TerraformValue {
  return { kind: "open", piece, origin };
}

/** An open piece of any kind of value. */
export function openTerraformPiece(id: string, unknown: UnresolvedValue): TerraformPiece {
  return { id, kind: "anything", unknown };
}

/** The piece for what an expression that is not as it should be leaves open. */
export function problemPiece(id: string, problem: ExpressionProblem): TerraformPiece {
  return openTerraformPiece(id, { code: "expression", problem });
}

/** A value that is open because its expression is in error. */
export function errorValue(problem: ExpressionProblem, id: string, origin: Origin): TerraformValue {
  return openTerraformValue({ ...problemPiece(id, problem), isError: true }, origin);
}

/** The string of a value that is one, or that Terraform turns into one. */
export function stringOf(value: TerraformValue): string | undefined {
  switch (value.kind) {
    case "text":
      return knownString(value.text);
    case "number":
    case "boolean":
      return String(value.value);
    default:
      return undefined;
  }
}

/** The number of a value that is one, or that Terraform turns into one. */
export function numberOf(value: TerraformValue): number | undefined {
  if (value.kind === "number") return value.value;
  const text = value.kind === "text" ? knownString(value.text) : undefined;
  return text !== undefined && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The text of a value in a template; undefined for lists, objects and null. */
export function textOf(value: TerraformValue): Text | undefined {
  if (value.kind === "text") return value.text;
  if (value.kind === "open") return { parts: [value.piece] };
  const known = stringOf(value);
  return known === undefined ? undefined : literal(known);
}

/**
 * What has been found out about values, which are parts of many others: looking through all of them again and again
 * would never end.
 */
const openPieces = new WeakMap<TerraformValue, TerraformPiece | null>();
const spellings = new WeakMap<TerraformValue, string>();
const sizes = new WeakMap<TerraformValue, number>();

/** The first thing in a value that is open, at any depth; undefined where all of it is known. */
export function openIn(value: TerraformValue): TerraformPiece | undefined {
  const known = openPieces.get(value);
  if (known !== undefined) return known ?? undefined;
  const found = findOpen(value);
  openPieces.set(value, found ?? null);
  return found;
}

function findOpen(value: TerraformValue): TerraformPiece | undefined {
  switch (value.kind) {
    case "open":
      return value.piece;
    case "text": {
      const piece = value.text.parts.find((part): part is Unresolved => typeof part !== "string");
      return piece;
    }
    case "list":
      return value.more ?? firstOpen(value.items);
    case "object":
      return value.more ?? firstOpen(value.entries.values());
    case "resource":
      return openTerraformPiece(value.handle.address, { code: "after-apply", address: value.handle.address });
    default:
      return undefined;
  }
}

function firstOpen(values: Iterable<TerraformValue>): TerraformPiece | undefined {
  for (const value of values) {
    const open = openIn(value);
    if (open !== undefined) return open;
  }
  return undefined;
}

/**
 * One spelling for each value, never long: equal for values that are equal whatever their open pieces turn out to be.
 */
export function valueKey(value: TerraformValue): string {
  const known = spellings.get(value);
  if (known !== undefined) return known;
  const spelling = identity(spelled(value));
  spellings.set(value, spelling);
  return spelling;
}

function spelled(value: TerraformValue): string {
  switch (value.kind) {
    case "null":
      return "null";
    case "boolean":
    case "number":
      return String(value.value);
    case "text":
      return textKey(value.text) || '""';
    case "list":
      return `[${value.items.map(valueKey).join(",")}${value.more === null ? "" : `,…${value.more.id}`}]`;
    case "object":
      return `{${[...value.entries]
        .map(([key, item]) => `${JSON.stringify(key)}:${valueKey(item)}`)
        .sort()
        .join(",")}${value.more === null ? "" : `,…${value.more.id}`}}`;
    case "resource":
      return value.handle.address;
    case "open":
      return value.piece.id;
  }
}

/** How many values there are in a value, with itself. */
export function sizeOf(value: TerraformValue): number {
  if (value.kind !== "list" && value.kind !== "object") return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  const items = value.kind === "list" ? value.items : [...value.entries.values()];
  const size = items.reduce((sum, item) => sum + sizeOf(item), 1);
  sizes.set(value, size);
  return size;
}

/** A limit of this reader that a value has reached: what lies beyond it is not looked at. */
export interface ReachedLimit {
  readonly message: string;
  readonly origin: Origin;
}

/** A name for what was worked out from these parts, never longer than some hundred characters. */
export function identity(...parts: readonly string[]): string {
  return shortened(parts.join(" "), 200);
}
