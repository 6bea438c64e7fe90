/**
 * What must not be shown, also where it stands inside of something else: Terraform marks the attribute that was set to
 * a sensitive value,
 * but not the ARN that AWS makes of it. Each sensitive text is an open piece of its own; the same text is the same
 * piece everywhere,
 * so that an ARN and a selector that both hold it are still known to agree.
 */
import { concatenate, literal, type Text, type TextPart, type Unresolved } from "../../../model/text.ts";
import { canHoldCharacter } from "../../../model/unresolved-kinds.ts";
import { displayJsonPath, isArray, isObject, type JsonPath, type JsonValue } from "./json.ts";

export interface Secrets {
  /** The text with open pieces for what must not be shown. */
  readonly conceal: (text: string) => Text;
  /** Whether a text holds something that must not be shown. */
  readonly isIn: (text: string) => boolean;
  /** The piece for a text that is marked sensitive as a whole; undefined for words that tell nothing. */
  readonly pieceOf: (text: string) => Unresolved | undefined;
}

/** A value with the mask that says what of it is sensitive. */
export interface Masked {
  /** What the value belongs to: the address of a resource, `var.NAME`. */
  readonly owner: string;
  readonly value: JsonValue | undefined;
  readonly mask: JsonValue | undefined;
}

/** Shorter ones could be found by chance in the middle of any word: they count where they stand alone. */
const longEnough = 8;

/** Texts so short that they tell nothing where they stand in another one: the `1` of a Region. */
const shortest = 3;

/**
 * Words that ARNs and selectors are made of: that they are a sensitive value as well tells nothing, and without them
 * nothing could be judged.
 */
const ordinary =
  /^(?:true|false|null|arn|aws|aws-[a-z-]+|All|ReadOnly|WriteOnly|Management|Data|NetworkActivity|AWS::\w+::\w+|[a-z0-9-]+\.amazonaws\.com|(?:[a-z]+-){2,3}\d)$/;

/** The sensitive texts of an input. They are gathered when a text is first asked for. */
export function findSecrets(uri: string, masked: () => Iterable<Masked>): Secrets {
  let found: readonly Secret[] | undefined;
  const secrets = (): readonly Secret[] => (found ??= gather(uri, masked()));
  return {
    conceal: (text) =>
      secrets().reduce(
        (parts, secret) =>
          text.includes(secret.text) ? concatenate(parts.parts.flatMap((part) => without(part, secret))) : parts,
        literal(text),
      ),
    isIn: (text) => secrets().some((secret) => text.includes(secret.text) && without(text, secret).length > 1),
    pieceOf: (text) => secrets().find((secret) => secret.text === text)?.piece,
  };
}

interface Secret {
  readonly text: string;
  readonly pattern: RegExp;
  readonly piece: Unresolved;
}

function gather(uri: string, masked: Iterable<Masked>): readonly Secret[] {
  const places = new Map<string, Place>();
  for (const one of masked) addSensitive(one, places);
  // A secret may be a part of another one.
  return [...places]
    .sort(([a], [b]) => b.length - a.length)
    .map(([text, { owner, path }]) => ({
      text,
      pattern: patternOf(text),
      piece: {
        id: `${uri}#${owner}${path === "" ? "" : `.${path}`}`,
        kind: text.split("").every((character) => canHoldCharacter("segment", character)) ? "segment" : "anything",
        unknown: { code: "sensitive", owner, ...(path === "" ? {} : { attribute: path }) },
      },
    }));
}

/** Where a sensitive text stands. */
interface Place {
  readonly owner: string;
  readonly path: string;
}

/** Adds the sensitive texts of a value, each with the place where it stands first. */
function addSensitive({ owner, value, mask }: Masked, places: Map<string, Place>): void {
  const pending: [value: JsonValue | undefined, mask: JsonValue | undefined, path: JsonPath][] = [[value, mask, []]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [current, currentMask, path] = next;
    if (currentMask === undefined || currentMask === false || currentMask === null) continue;
    if ((typeof current === "string" || typeof current === "number") && currentMask === true) {
      const text = String(current);
      if (text.length >= shortest && !ordinary.test(text) && !places.has(text))
        places.set(text, { owner, path: displayJsonPath(path) });
    } else if (isArray(current))
      current.forEach((item, index) => pending.push([item, inner(currentMask, index), [...path, index]]));
    else if (isObject(current))
      for (const [name, item] of Object.entries(current))
        pending.push([item, inner(currentMask, name), [...path, name]]);
  }
}

function inner(mask: JsonValue, key: string | number): JsonValue | undefined {
  if (mask === true) return true;
  if (isArray(mask)) return typeof key === "number" ? mask[key] : undefined;
  return isObject(mask) && Object.hasOwn(mask, key) ? mask[key] : undefined;
}

function patternOf(text: string): RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(text.length < longEnough ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped, "g");
}

/** The part cut at each place where the secret stands, with its piece there. */
function without(part: TextPart, { pattern, piece }: Secret): TextPart[] {
  if (typeof part !== "string") return [part];
  return part.split(pattern).flatMap((rest, index): TextPart[] => (index === 0 ? [rest] : [piece, rest]));
}
