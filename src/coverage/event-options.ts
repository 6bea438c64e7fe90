/**
 * What a search of events can choose: for each field, and for Region and ARNs together, the candidates that decide
 * between selectors (`candidates.ts`).
 */
import type { Placeholder } from "../catalog/arn-pattern.ts";
import { groupBy } from "../model/group-by.ts";
import { freshPiece } from "../model/fresh-piece.ts";
import { sameText, textKey, unresolvedText, type Text, type TextPart } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { candidates, candidatesFor, combinations, fitsHole, isExcepted, type Literal } from "./candidates.ts";
import { suffices, type CompiledSelector, type Interpretation } from "./compiled-selector.ts";
import { comparedPieces, elementClasses } from "./element-classes.ts";
import { literalsOfHoles } from "./laid-literal.ts";
import { and } from "../model/certainty.ts";
import { eventFields, type EventField, type EventResource, type TrailEvent } from "../selectors/event.ts";
import { mayMatchArn, type ArnForm } from "../selectors/arn-language.ts";
import { compare } from "../selectors/compare.ts";
import { isHole, piecesOf, type Domain, type ElementPattern, type EventSet } from "../requirements/event-set.ts";
import { chargeSteps, stepsCharged, takeSteps } from "../selectors/work.ts";

/** What is chosen together: the Region and the ARNs, because they share it. */
interface Place {
  readonly region: Text;
  readonly elements: readonly EventResource[] | null;
}

/** What is chosen of an event so far. */
export interface Choice {
  readonly values: ReadonlyMap<EventField, Text | null>;
  readonly place: Place | null;
}

export const nothingChosen: Choice = { values: new Map(), place: null };

/** What can be chosen on its own. */
export type Variable = EventField | "place";

/** A compiled selector with the variables that its box still has to be asked about. */
export class LiveSelector {
  readonly selector: CompiledSelector;
  readonly #set: EventSet;
  /** Whether its box takes elements of the set's types, whatever their ARNs are. */
  readonly #takesTypes: boolean;

  /** @param reading under which to find that all elements of the types are taken; null: not asked */
  constructor(selector: CompiledSelector, set: EventSet, reading: Interpretation | null) {
    this.selector = selector;
    this.#set = set;
    this.#takesTypes = reading !== null && takesTypesAlone(selector, set, reading);
  }

  asksAbout(variable: Variable): boolean {
    const { box, reach } = this.selector;
    if (variable === "place") return reach !== null || (box.elements !== null && !this.#takesTypes);
    return box.fields.has(variable);
  }

  acceptsValue(field: EventField, value: Text | null): Certainty {
    return this.selector.box.fields.get(field)?.accepts(value) ?? "yes";
  }

  acceptsPlace(place: Place): Certainty {
    const reached = this.selector.reach?.accepts(place.region, this.#set.global) ?? "yes";
    if (reached === "no") return "no";
    return and(reached, this.selector.box.elements?.accepts(place.elements) ?? "yes");
  }
}

/** A selector for a whole type ends the search before the ARNs that other selectors name are gone through. */
function takesTypesAlone({ box: { elements } }: CompiledSelector, set: EventSet, reading: Interpretation): boolean {
  return elements?.asksArns === false && suffices(elements.accepts(firstPlace(set).elements), reading);
}

/** What is not chosen yet. */
export function variablesLeft(choice: Choice): Variable[] {
  const fields: Variable[] = eventFields.filter((field) => !choice.values.has(field));
  return choice.place === null ? [...fields, "place"] : fields;
}

/** One candidate for one variable. */
export interface Option {
  /** The event lacks the field. */
  readonly isAbsence: boolean;
  readonly accepts: (selector: LiveSelector) => Certainty;
  readonly extend: (choice: Choice) => Choice;
}

/** The candidates for a variable that the selectors can tell apart. */
export function* optionsOf(set: EventSet, variable: Variable, live: readonly LiveSelector[]): Generator<Option> {
  if (variable === "place") {
    for (const place of placesOf(set, live)) {
      yield {
        isAbsence: false,
        accepts: (selector) => selector.acceptsPlace(place),
        extend: (choice) => ({ ...choice, place }),
      };
    }
    return;
  }
  for (const value of valuesOf(set, variable, live)) {
    yield {
      isAbsence: value === null,
      accepts: (selector) => selector.acceptsValue(variable, value),
      extend: (choice) => ({ ...choice, values: new Map([...choice.values, [variable, value]]) }),
    };
  }
}

/** A rough number of candidates, to ask about small fields first. */
export function roughSizeOf(set: EventSet, variable: Variable, live: readonly LiveSelector[]): number {
  if (variable === "place") {
    const holes = set.elements?.some((element) => piecesOf(element).some(isHole)) ?? false;
    return holes
      ? 1 + live.reduce((sum, { selector }) => sum + (selector.box.elements?.literals.length ?? 0), 0)
      : domainSize(set.region, live.length);
  }
  const domain = set.fields.get(variable);
  if (domain === undefined) return 1;
  return domainSize(
    domain,
    live.reduce((sum, { selector }) => sum + (selector.box.fields.get(variable)?.literals.length ?? 0), 0),
  );
}

function domainSize(domain: Domain, literals: number): number {
  return domain.kind === "listed" ? domain.values.length : 1 + domain.examples.length + literals;
}

function valuesOf(set: EventSet, field: EventField, live: readonly LiveSelector[]): Iterable<Text | null> {
  const domain = set.fields.get(field);
  if (domain === undefined) return [null];
  if (domain.kind === "listed") return domain.values;
  const tests = live.flatMap(({ selector }) => selector.box.fields.get(field) ?? []);
  const isAnswered = tests.every(({ answersTo }) => answersTo !== undefined);
  const answersTo = (value: Text): string => tests.map((test) => test.answersTo?.(value)).join("; ");
  return freeValues(
    domain,
    tests.flatMap(({ literals }) => literals),
    field,
    isAnswered ? answersTo : null,
  );
}

type FreeDomain = Extract<Domain, { kind: "free" }>;

function* freeValues(
  domain: FreeDomain,
  literals: readonly Literal[],
  name: string,
  answersTo: ((value: Text) => string) | null,
): Generator<Text | null> {
  const { examples, within, forms } = domain;
  const admits = (candidate: Text): boolean =>
    candidate.parts.length > 0 &&
    !isExcepted(candidate, domain.except) &&
    (within === undefined || compare("starts-with", candidate, within) === "yes") &&
    (forms === undefined || hasForm(candidate, forms));
  // The start that all values share is one more thing to agree on.
  const all = within === undefined ? literals : [{ comparison: "starts-with" as const, text: within }, ...literals];
  yield* examples;
  for (const text of candidates(all, freshPiece("segment", name), admits, answersTo)) {
    if (!examples.some((example) => sameText(example, text))) yield text;
  }
  if (domain.mayBeAbsent === true) yield null;
}

/** Whether the candidate can have one of the forms, whatever is made up in it. */
function hasForm({ parts }: Text, forms: readonly ArnForm[]): boolean {
  const open = parts.map((part): TextPart =>
    typeof part === "object" && part.fresh === true ? { ...part, kind: "anything" } : part,
  );
  return forms.some((form) => mayMatchArn("equals", { parts: open }, form));
}

/**
 * Holes that several elements share, or one holds twice, take all values that literals about any of them speak of, in
 * all combinations; so does the Region, which is a hole too and which sinks ask about. With these chosen, each element
 * is decided on its own, so that one of each of its classes is enough (`element-classes.ts`).
 */
function* placesOf(set: EventSet, live: readonly LiveSelector[]): Generator<Place> {
  const tests = live.map(({ selector }) => selector);
  const literals = tests.flatMap(({ box }) => box.elements?.literals ?? []);
  const shared = sharedHoles(set);
  const ofHoles = shared.length === 0 ? new Map<string, Literal[]>() : literalsByHole(set, literals);
  const others = shared.filter((hole) => hole.name !== "region");
  const lists = others.map((hole) =>
    remembered(
      candidates(ofHoles.get(hole.name) ?? [], freshPiece("segment", hole.name), (text) => fitsHole(hole, text)),
    ),
  );
  for (const region of regionsOf(set, live, ofHoles.get("region") ?? [])) {
    for (const combination of combinations(lists)) {
      const values = new Map<string, Text>([
        ["region", region],
        ...others.map((hole, index): [string, Text] => [hole.name, combination[index] ?? region]),
      ]);
      const classes = set.elements?.map((element) => classesOf(withHoles(element, values), tests, literals));
      if (classes === undefined) yield { region, elements: null };
      else
        for (const elements of combinations(classes)) {
          takeSteps(1);
          yield { region, elements };
        }
    }
  }
}

/** The holes that more than one place of the elements holds, and that of the Region. */
function sharedHoles(set: EventSet): Placeholder[] {
  const holes = (set.elements ?? []).flatMap((element) => piecesOf(element).filter(isHole));
  return [...groupBy(holes, ({ name }) => name).values()].flatMap((same) =>
    same.filter((hole, index) => index === 0 && (same.length > 1 || hole.name === "region")),
  );
}

function withHoles({ type, arn, arnPrefix }: ElementPattern, values: ReadonlyMap<string, Text>): ElementPattern {
  const filled = (pieces: readonly (TextPart | Placeholder)[]): readonly (TextPart | Placeholder)[] =>
    pieces.flatMap((piece): readonly (TextPart | Placeholder)[] =>
      isHole(piece) ? (values.get(piece.name)?.parts ?? [piece]) : [piece],
    );
  return {
    type,
    arn: arn === null ? null : filled(arn),
    ...(arnPrefix === undefined ? {} : { arnPrefix: filled(arnPrefix) }),
  };
}

interface FoundClasses {
  readonly classes: readonly EventResource[];
  readonly steps: number;
}

/** How many classes of how many elements are kept with a selector. */
const mostFound = 1000;
const foundClasses = new WeakMap<CompiledSelector, Map<string, FoundClasses>>();
const numbers = new WeakMap<CompiledSelector, number>();
let numbered = 0;

/** The classes of one element, kept for the operations on the same resource, with the steps that finding them took. */
function classesOf(
  element: ElementPattern,
  selectors: readonly CompiledSelector[],
  literals: readonly Literal[],
): readonly EventResource[] {
  const asked = selectors.filter(({ box }) => box.elements !== null);
  const find = (): readonly EventResource[] =>
    elementClasses(element, literals, (one) => asked.map(({ box }) => box.elements?.answersTo(one)).join("; "));
  const [first] = asked;
  if (first === undefined || !piecesOf(element).some(isHole)) return find();
  let kept = foundClasses.get(first);
  if (kept === undefined) foundClasses.set(first, (kept = new Map<string, FoundClasses>()));
  const key = `${patternKey(element)} ${asked.map(numberOf).join(" ")}`;
  const known = kept.get(key);
  if (known !== undefined) {
    chargeSteps(known.steps);
    return known.classes;
  }
  const before = stepsCharged();
  const classes = find();
  if (kept.size < mostFound) kept.set(key, { classes, steps: stepsCharged() - before });
  return classes;
}

function numberOf(selector: CompiledSelector): number {
  const known = numbers.get(selector);
  if (known !== undefined) return known;
  numbered += 1;
  numbers.set(selector, numbered);
  return numbered;
}

function patternKey(element: ElementPattern): string {
  const pieces = piecesOf(element).map((piece) => {
    if (typeof piece === "string") return JSON.stringify(piece);
    return isHole(piece) ? `{${piece.name}${piece.rest ? "..." : ""}}` : piece.id;
  });
  return `${textKey(element.type)} ${element.arn === null ? "prefix" : "arn"} ${pieces.join(" ")}`;
}

/** What a generator makes, to be gone through several times: each item is made when it is first asked for. */
function remembered<Item>(source: Generator<Item>): Iterable<Item> {
  const made: Item[] = [];
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index += 1) {
        if (index === made.length) {
          const next = source.next();
          if (next.done === true) return;
          made.push(next.value);
        }
        yield made[index] as Item;
      }
    },
  };
}

/** What the literals of the selectors in play say about each hole of the ARNs. */
function literalsByHole(set: EventSet, arnLiterals: readonly Literal[]): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>();
  for (const element of set.elements ?? []) {
    for (const [name, literals] of literalsOfHoles(comparedPieces(element), arnLiterals))
      found.set(name, [...(found.get(name) ?? []), ...literals]);
  }
  return found;
}

function regionsOf(set: EventSet, live: readonly LiveSelector[], fromArns: readonly Literal[]): Text[] {
  const domain = set.region;
  if (domain.kind === "listed") return domain.values.filter((value): value is Text => value !== null);
  const reached = live
    .flatMap(({ selector }) => selector.reach?.regions ?? [])
    .map((text): Literal => ({ comparison: "equals", text }));
  const admits = (candidate: Text): boolean => candidate.parts.length > 0 && !isExcepted(candidate, domain.except);
  const made = candidatesFor([...reached, ...fromArns], freshPiece("region", "Region"), admits);
  return made.length === 0 ? [unresolvedText(freshPiece("region", "Region"))] : made;
}

/** The event of a choice; what nobody asked about takes its first value. */
export function completeEvent(set: EventSet, choice: Choice): TrailEvent {
  const fields = new Map<EventField, Text>();
  for (const field of eventFields) {
    const chosen = choice.values.get(field);
    const value = choice.values.has(field) ? chosen : firstOf(valuesOf(set, field, []));
    if (value !== undefined && value !== null) fields.set(field, value);
  }
  const place = choice.place ?? firstPlace(set);
  return { fields, resources: place.elements, region: place.region, global: set.global };
}

function firstOf<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item;
  return undefined;
}

/** The elements that all events of a set carry alike; null where there are none, or their ARNs have holes. */
export function fixedElements(set: EventSet): readonly EventResource[] | null {
  if (set.elements === null || set.elements.some((element) => piecesOf(element).some(isHole))) return null;
  return firstPlace(set).elements;
}

function firstPlace(set: EventSet): Place {
  return firstOf(placesOf(set, [])) ?? { region: unresolvedText(freshPiece("region", "Region")), elements: null };
}
