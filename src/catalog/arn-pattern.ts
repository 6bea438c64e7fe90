/**
 * ARN patterns: the notation of the catalog for what the ARNs of a type look like.
 *
 * `arn:{partition}:timestream:{region}:{account}:database/{database}` is literal text with placeholders.
 * A placeholder `{name}` stands for one or more characters other than `/` and `:`, that is for one segment of an ARN.
 * `{name...}` stands for one or more characters of any kind: object keys, and stream labels, which are times and hold
 * colons.
 * A placeholder that occurs twice stands for the same text both times. Where AWS leaves an account or Region out, the
 * pattern says so (`::`).
 */
import { remembered } from "../model/remember.ts";
import { concatenate, type Text, type TextPart } from "../model/text.ts";

export interface Placeholder {
  readonly name: string;
  /** Written `{name...}`: may hold `/` and `:`. */
  readonly rest: boolean;
  /** What the service allows as a name, where a document says it. */
  readonly rule?: NameRule;
}

/** What names a service allows. */
export interface NameRule {
  readonly minimumLength: number;
  /** As in a class of a regular expression: `a-z0-9-`. */
  readonly characters: string;
}

/** Whether a name is one that the rule allows. */
export function allowsName({ minimumLength, characters }: NameRule, name: string): boolean {
  return name.length >= minimumLength && classOf(characters).test(name);
}

const classes = new Map<string, RegExp>();

function classOf(characters: string): RegExp {
  return remembered(classes, characters, () => new RegExp(`^[${characters}]*$`));
}

/**
 * Whether the text of a placeholder can hold a character. Segments hold no `*` and no `?`: AWS keeps both for policies
 * and does not allow them in the names of resources.
 */
export function holdsCharacter({ name, rest }: Placeholder, character: string): boolean {
  if (rest) return true;
  switch (name) {
    case "partition":
    case "region":
      return /[a-z0-9-]/.test(character);
    case "account":
      return /[a-z0-9]/.test(character);
    default:
      return /[^/:*?\s]/.test(character);
  }
}

/** A piece of a pattern of which some placeholders are filled in. */
export type PatternToken = TextPart | Placeholder;

/** A pattern in its pieces; no literal is empty and no two literals are adjacent. */
export type ArnPattern = readonly (string | Placeholder)[];

/** A pattern of which no value is known for some placeholders: the holes, by name, without repetition. */
export interface PatternWithHoles {
  readonly holes: readonly Placeholder[];
  readonly pieces: readonly (TextPart | Placeholder)[];
}

const placeholderExpression = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;

/**
 * Splits a pattern into literals and placeholders.
 * Throws a `SyntaxError` where a brace is not part of a placeholder or nothing separates two placeholders: patterns
 * come from the catalog, and the generator has checked them.
 */
export function parsePattern(pattern: string): ArnPattern {
  const cached = parsedPatterns.get(pattern);
  if (cached !== undefined) return cached;
  const pieces: (string | Placeholder)[] = [];
  let end = 0;
  for (const match of pattern.matchAll(placeholderExpression)) {
    const [whole, name = "", rest] = match;
    if (match.index > end) pieces.push(literalPiece(pattern, end, match.index));
    else if (pieces.length > 0)
      throw new SyntaxError(`nothing separates {${name}} from the placeholder before it in "${pattern}"`);
    pieces.push({ name, rest: rest !== undefined });
    end = match.index + whole.length;
  }
  if (end < pattern.length) pieces.push(literalPiece(pattern, end, pattern.length));
  parsedPatterns.set(pattern, pieces);
  return pieces;
}

const parsedPatterns = new Map<string, ArnPattern>();

function literalPiece(pattern: string, start: number, end: number): string {
  const text = pattern.slice(start, end);
  if (/[{}]/.test(text))
    throw new SyntaxError(
      `"${text}" in "${pattern}" has a brace that is not part of a placeholder like {table} or {key...}`,
    );
  return text;
}

/** The names of the placeholders of a pattern, in order of first occurrence. */
export function placeholderNames(pattern: string): string[] {
  return [...new Set(parsePattern(pattern).flatMap((piece) => (typeof piece === "string" ? [] : [piece.name])))];
}

/**
 * Puts texts for the placeholders of a pattern: the text when all of them have one, else the pattern with the holes
 * that remain.
 */
export function fillPattern(pattern: string, variables: TextsByName): Text | PatternWithHoles {
  const holes: Placeholder[] = [];
  const pieces: (TextPart | Placeholder)[] = [];
  for (const piece of parsePattern(pattern)) {
    const value = typeof piece === "string" ? undefined : variables.get(piece.name);
    if (value !== undefined) pieces.push(...value.parts);
    else pieces.push(piece);
    if (typeof piece !== "string" && value === undefined && !holes.some(({ name }) => name === piece.name))
      holes.push(piece);
  }
  return holes.length === 0 ? concatenate(pieces.filter(isTextPart)) : { holes, pieces };
}

/** Texts of placeholders, asked for one by one. */
export type TextsByName = Pick<ReadonlyMap<string, Text>, "get">;

/** Whether `fillPattern` found a text for every placeholder. */
export function isFilled(filled: Text | PatternWithHoles): filled is Text {
  return !("holes" in filled);
}

/**
 * The text of a pattern, asking `fillHole` for the text of each placeholder that `variables` does not name. It is asked
 * once a name.
 */
export function completePattern(
  pattern: string,
  variables: ReadonlyMap<string, Text>,
  fillHole: (hole: Placeholder) => Text,
): Text {
  const filled = fillPattern(pattern, variables);
  if (isFilled(filled)) return filled;
  const texts = new Map(filled.holes.map((hole) => [hole.name, fillHole(hole)]));
  return concatenate(filled.pieces.map((piece) => (isTextPart(piece) ? piece : (texts.get(piece.name) ?? ""))));
}

function isTextPart(piece: TextPart | Placeholder): piece is TextPart {
  return typeof piece === "string" || "id" in piece;
}

/** The text behind each placeholder of a pattern in an ARN, or `undefined` when the ARN is not of that pattern. */
export function bindPattern(pattern: string, arn: string): Map<string, string> | undefined {
  const { expression, names } = matcherOf(pattern);
  const match = expression.exec(arn);
  return match === null ? undefined : new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
}

interface Matcher {
  readonly expression: RegExp;
  /** Names of the capture groups. */
  readonly names: readonly string[];
}

const matchers = new Map<string, Matcher>();

function matcherOf(pattern: string): Matcher {
  const cached = matchers.get(pattern);
  if (cached !== undefined) return cached;
  const names: string[] = [];
  const source = parsePattern(pattern).map((piece) => {
    if (typeof piece === "string") return piece.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
    const group = names.indexOf(piece.name) + 1;
    if (group > 0) return `(?:\\${String(group)})`;
    names.push(piece.name);
    return piece.rest ? "([^]+)" : "([^/:]+)";
  });
  const matcher = { expression: new RegExp(`^${source.join("")}$`, "u"), names };
  matchers.set(pattern, matcher);
  return matcher;
}
