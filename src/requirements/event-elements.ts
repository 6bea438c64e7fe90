/**
 * The elements of `resources` in the events of an event form, with what is known of a declared resource put into their
 * ARN patterns.
 */
import { fillPattern, isFilled, placeholderNames, type Placeholder, type TextsByName } from "../catalog/arn-pattern.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { EventForm, FormElement, Qualifiers } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { literal, unresolvedText, type Text, type TextPart, type Unresolved } from "../model/text.ts";
import { anyArn, arnPatterns } from "../policy/named-arn.ts";
import type { AccountContext } from "./types.ts";
import { isHole, type ElementPattern } from "./event-set.ts";

type Pieces = readonly (TextPart | Placeholder)[];

/** Elements that one event carries together. */
export type Elements = readonly ElementPattern[];

const ownPlaceholders = new Map(["partition", "region", "account"].map((name): [string, Text] => [name, literal("x")]));

/** A form whose ARNs are the same for every resource, or that has none. */
export function isFixed({ index }: AccountContext, form: EventForm): boolean {
  return form.resources.every((element) => {
    if (element.arn === null || element.arnPrefix !== undefined)
      return element.arnPrefix === undefined || isFilled(fillPattern(element.arnPrefix, ownPlaceholders));
    if (element.arn === undefined) return index.resourceType(element.type)?.hasArn === false;
    return isFilled(fillPattern(element.arn, ownPlaceholders));
  });
}

/** Whether the requirement takes in the events of a form: it may name the type of an element. */
export function admitsForm({ record }: AccountContext, form: EventForm): boolean {
  return record.resourceType === null || form.resources.some((element) => element.type === record.resourceType);
}

/** The texts of placeholders that do not depend on a resource. */
export function placeTexts({ scope }: AccountContext): Map<string, Text> {
  return new Map<string, Text>([
    ["partition", scope.partition],
    ["account", scope.account],
  ]);
}

/** The texts of placeholders for a declared resource. */
function resourceTexts(account: AccountContext, resource: DeclaredResource): TextsByName {
  const { region, variables } = resource;
  const places = placeTexts(account).set("region", region);
  return {
    get: (name) =>
      variables.get(name) ??
      places.get(name) ??
      (assignedNames(account, resource).includes(name) ? assignedText(name, resource) : undefined),
  };
}

/**
 * What AWS assigns to a part of a resource (the label of a stream): one value, the same that attributes of the resource
 * hold.
 */
function assignedText(name: string, { id }: DeclaredResource): Text {
  const piece: Unresolved = {
    id: `${id}.${name}`,
    kind: "anything",
    unknown: { code: "assigned-part", part: name, resource: id },
    stem: name,
  };
  return unresolvedText(piece);
}

function assignedNames({ index }: Pick<AccountContext, "index">, resource: DeclaredResource): string[] {
  const patterns = [...resource.parts.keys()].flatMap((part) => index.resourceType(part)?.arn ?? []);
  return [...new Set(patterns.flatMap(placeholderNames))];
}

/**
 * Every way in which events of a form can show up: with and without each optional element, with each of the patterns
 * that a type has.
 * The elements of the type that the requirement names are always there.
 */
export function variantsOf(account: AccountContext, form: EventForm, texts: TextsByName): Elements[] {
  return variants(
    form,
    (element) => element.type === account.record.resourceType,
    (element) => elementPatterns(account, element, texts),
  );
}

/**
 * As `variantsOf`, for events on a declared resource: its own elements are always there, and carry its ARN or that of
 * something inside it.
 */
export function variantsOn(account: AccountContext, form: EventForm, resource: DeclaredResource): Elements[] {
  const own = ownTexts(account, resource);
  const isNeeded = (element: FormElement): boolean =>
    element.type === resource.resourceType || element.type === account.record.resourceType;
  return variants(form, isNeeded, (element) =>
    element.type === resource.resourceType
      ? ownPatterns(account, element, resource, own)
      : patternsFilled(account, element, own),
  );
}

/** How patterns are filled with what is known of a declared resource. */
interface OwnTexts {
  readonly rules: Semantics["nameRules"];
  readonly texts: TextsByName;
  /** The placeholders whose text differs from resource to resource. */
  readonly names: ReadonlySet<string>;
  readonly textsOf: (resource: DeclaredResource) => TextsByName;
}

function ownTexts(account: AccountContext, resource: DeclaredResource): OwnTexts {
  return {
    rules: account.context.semantics.nameRules,
    texts: resourceTexts(account, resource),
    names: new Set([...assignedNames(account, resource), ...resource.variables.keys()]),
    textsOf: (other) => resourceTexts(account, other),
  };
}

function patternsFilled({ index }: AccountContext, element: FormElement, own: OwnTexts): ElementPattern[] {
  const patterns = arnPatterns(element, index.resourceType(element.type));
  return patterns.length === 0
    ? [withoutArnOwn(element, own)]
    : patterns.map((pattern) => withPattern(element, pattern, own));
}

function withPattern(
  { type, presence }: FormElement,
  pattern: string,
  { rules, texts, names, textsOf }: OwnTexts,
): ElementPattern {
  const made = (all: TextsByName): ElementPattern => {
    const arn = filled(pattern, all, rules);
    if (presence !== "beside") return { type: literal(type), arn };
    // Of buckets that nobody names: to tie two holes together would multiply what there is to try.
    return { type: literal(type), arn: renamedHoles(arn, "beside"), beside: true };
  };
  if (!placeholderNames(pattern).some((name) => names.has(name))) return made(texts);
  return { ...made(texts), own: { name: `${type} ${pattern}`, of: (other) => made(textsOf(other)) } };
}

function withoutArnOwn(element: FormElement, { rules, texts, names, textsOf }: OwnTexts): ElementPattern {
  const { type, arnPrefix } = element;
  const made = withoutArn(element, texts, rules);
  if (arnPrefix === undefined || !placeholderNames(arnPrefix).some((name) => names.has(name))) return made;
  return { ...made, own: { name: `${type} ${arnPrefix}…`, of: (other) => withoutArn(element, textsOf(other), rules) } };
}

function variants(
  form: EventForm,
  isNeeded: (element: FormElement) => boolean,
  patternsOf: (element: FormElement) => readonly ElementPattern[],
): Elements[] {
  const isSure = (element: FormElement): boolean => element.presence !== "optional" || isNeeded(element);
  const plain = combinations(form.resources.filter(isSure).map(patternsOf));
  const optional = form.resources.filter((element) => !isSure(element));
  return [
    ...plain,
    ...optional.flatMap((element) =>
      plain.flatMap((elements) => patternsOf(element).map((pattern) => [...elements, pattern])),
    ),
  ];
}

function combinations(lists: readonly (readonly ElementPattern[])[]): Elements[] {
  return lists.reduce<Elements[]>(
    (made, list) => made.flatMap((elements) => list.map((pattern) => [...elements, pattern])),
    [[]],
  );
}

/** The elements of some other resource of the same kind, in the same event. */
export function strangersOf(account: AccountContext, form: EventForm, resource: DeclaredResource): Elements {
  const texts = new Map<string, Text>([...placeTexts(account), ["region", resource.region]]);
  return form.resources.flatMap((element) => elementPatterns(account, element, texts).slice(0, 1)).map(withOtherHoles);
}

function withOtherHoles(element: ElementPattern): ElementPattern {
  return {
    ...element,
    arn: element.arn === null ? null : renamedHoles(element.arn, "other"),
    ...(element.arnPrefix === undefined ? {} : { arnPrefix: renamedHoles(element.arnPrefix, "other") }),
  };
}

function renamedHoles(pieces: Pieces, prefix: string): Pieces {
  return pieces.map((piece) =>
    typeof piece !== "string" && "rest" in piece && piece.name !== "region"
      ? { ...piece, name: `${prefix} ${piece.name}` }
      : piece,
  );
}

/** What an element of a form can look like: one pattern for each that its type has. */
export function elementPatterns(account: AccountContext, element: FormElement, texts: TextsByName): ElementPattern[] {
  const rules = account.context.semantics.nameRules;
  return patternsFilled(account, element, { rules, texts, names: new Set(), textsOf: () => texts });
}

function withoutArn({ type, arnPrefix }: FormElement, texts: TextsByName, rules: OwnTexts["rules"]): ElementPattern {
  return {
    type: literal(type),
    arn: null,
    ...(arnPrefix === undefined ? {} : { arnPrefix: filled(arnPrefix, texts, rules) }),
  };
}

/** A pattern with what is known, and with the names that its holes can have. */
function filled(pattern: string, texts: TextsByName, rules: OwnTexts["rules"]): Pieces {
  const text = fillPattern(pattern, texts);
  if (isFilled(text)) return text.parts;
  const inPattern = rules.filter(({ arn }) => pattern.startsWith(arn));
  if (inPattern.length === 0) return text.pieces;
  return text.pieces.map((piece) => {
    const rule = isHole(piece) ? inPattern.find(({ placeholder }) => placeholder === piece.name) : undefined;
    return rule === undefined || !isHole(piece) ? piece : { ...piece, rule };
  });
}

/** The element of a declared resource: with its ARN, or with those of all that can be inside it. */
function ownPatterns(
  account: AccountContext,
  element: FormElement,
  resource: DeclaredResource,
  own: OwnTexts,
): ElementPattern[] {
  const { type } = element;
  const patterns = arnPatterns(element, account.index.resourceType(type));
  if (patterns.length === 0) return [withoutArnOwn(element, own)];
  if (resource.contains === true)
    return patternsInside(patterns, resource).map((pattern) => withPattern(element, pattern, own));
  if (element.arn !== undefined) return [withPattern(element, element.arn ?? anyArn, own)];
  const qualifiers = account.qualified.has(resource) ? account.index.resourceType(type)?.qualifiers : undefined;
  return [
    withArnOf(type, resource, own),
    ...(qualifiers === undefined ? [] : [withQualifiedArn(type, resource, qualifiers)]),
    ...patternsBeyond(patterns, resource).map((pattern) => withPattern(element, pattern, own)),
  ];
}

/** The element that carries the ARN of the resource itself. */
function withArnOf(type: string, resource: DeclaredResource, own: OwnTexts): ElementPattern {
  const made = ({ arn }: DeclaredResource, texts: TextsByName): ElementPattern => ({
    type: literal(type),
    arn: arn?.parts ?? filled(anyArn, texts, own.rules),
  });
  const of = (other: DeclaredResource): ElementPattern => made(other, own.textsOf(other));
  return { ...made(resource, own.texts), own: { name: type, of } };
}

/**
 * The element that carries the ARN of a qualified form of the resource (`…:function:name:alias`), or that of the
 * resource: no document says which.
 */
function withQualifiedArn(type: string, resource: DeclaredResource, { what }: Qualifiers): ElementPattern {
  const of = ({ id, arn }: DeclaredResource): ElementPattern => {
    const end: Unresolved = {
      id: `${id}:qualifier`,
      kind: "anything",
      unknown: { code: "undocumented-qualifier", what, resource: id },
      stem: "qualifier",
    };
    return { type: literal(type), arn: [...(arn?.parts ?? []), end] };
  };
  return { ...of(resource), own: { name: `${type} qualified`, of } };
}

/** Of several patterns, those that say where the thing inside is. */
function patternsInside(patterns: readonly string[], resource: DeclaredResource): readonly string[] {
  const placed = patterns.filter((pattern) => placeholderNames(pattern).some((name) => resource.variables.has(name)));
  return placed.length === 0 ? patterns : placed;
}

/**
 * Of several patterns of a type, those of which the names of the resource fill a part: an access point has its own ARN,
 * and others for the objects behind it.
 */
function patternsBeyond(patterns: readonly string[], resource: DeclaredResource): readonly string[] {
  if (patterns.length < 2) return [];
  const names = patterns.map((pattern) => placeholderNames(pattern).filter((name) => !ownPlaceholders.has(name)));
  const own = names.find((list) => list.length > 0 && list.every((name) => resource.variables.has(name)));
  return own === undefined
    ? []
    : patterns.filter((_, index) => names[index] !== own && own.every((name) => names[index]?.includes(name)));
}

/** Whether the events of a form are about resources of the type. */
export function concerns(form: EventForm, type: string): boolean {
  return form.resources.some((element) => element.type === type);
}
