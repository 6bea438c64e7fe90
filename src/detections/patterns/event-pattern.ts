/**
 * Event patterns of EventBridge, as far as event-ruler accepts them
 * (https://github.com/aws/event-ruler, README and JsonRuleCompiler; EventBridge user guide, "Creating event patterns").
 *
 * `$or` makes several rules of one, in each of which a path has one list of tests. Fields inside the elements of one
 * list belong together: a rule becomes a tree by its keys.
 */
import type { OpenMapping, OpenValue } from "../../model/open-value.ts";
import type { UnresolvedValue } from "../../model/reasons/unknown-value.ts";
import { allOf, anyOf, anyTest, eitherOf, perhaps } from "./conditions.ts";
import { eitherTests, EventTests, reservedInAlternatives, type PathTests } from "./event-tests.ts";
import { MistakeList } from "./mistake-list.ts";
import type { EventCondition, FieldPath, OpenPart, PatternReading } from "./types.ts";

/** More alternatives than this are not told apart. AWS limits a pattern to 4,096 characters. */
const mostRules = 500;

/** Patterns of people have a few levels. */
const deepest = 100;

/** One way to match: what is asked of each path, and whether more is asked that nobody knows. */
interface FlatRule {
  readonly tests: ReadonlyMap<string, PathTests>;
  readonly open: boolean;
}

/** Reads a pattern that is given as a value: an object of a template, or parsed JSON. */
export function readEventPattern(value: OpenValue): PatternReading {
  const reader = new EventPatternReader();
  const condition = reader.read(value);
  if (reader.mistakes.list.length > 0) return { kind: "mistaken", mistakes: reader.mistakes.list };
  return { kind: "pattern", pattern: { language: "eventbridge", condition, open: reader.open } };
}

class EventPatternReader {
  readonly mistakes = new MistakeList();
  readonly open: OpenPart[] = [];
  /** The README takes these for fields called `$or`, the compiler refuses them. */
  #hasDoubtfulAlternatives = false;

  read(value: OpenValue): EventCondition {
    switch (value.kind) {
      case "unknown":
        this.#leaveOpen([], value.because);
        return perhaps;
      case "one-of":
        return eitherOf(value.values.map((one) => this.read(one)));
      case "mapping": {
        const rules = this.#object([{ tests: new Map(), open: false }], value, [], [], false);
        if (rules.length > mostRules) {
          this.open.push({ code: "too-large" });
          return perhaps;
        }
        const condition = anyOf(rules.map(conditionOf));
        return this.#hasDoubtfulAlternatives ? { kind: "doubtful", of: condition } : condition;
      }
      default:
        this.mistakes.add([], { code: "wrong-shape", expected: "mapping" });
        return perhaps;
    }
  }

  #object(
    rules: readonly FlatRule[],
    { entries, more }: OpenMapping,
    place: readonly (string | number)[],
    path: FieldPath,
    inAlternatives: boolean,
  ): readonly FlatRule[] {
    let found = rules;
    const given = [...entries].filter(([, value]) => value.kind !== "absent");
    if (given.length === 0 && more === null) this.mistakes.add(place, { code: "empty" });
    if (place.length > deepest) return this.#tooLarge(rules);
    for (const [key, value] of given) {
      const here = [...place, key];
      if (inAlternatives && reservedInAlternatives.has(key)) this.#doubt(key);
      else if (key === "$or" && (value.kind === "unknown" || value.kind === "one-of")) {
        this.#leaveOpen(path, value.kind === "unknown" ? value.because : null);
        found = opened(found, path);
      } else if (key === "$or" && value.kind === "list") found = this.#alternatives(found, value, here, path);
      else found = this.#entry(found, value, here, [...path, ...key.split(".")], inAlternatives);
      if (found.length > mostRules) return found;
    }
    if (more === null) return found;
    this.#leaveOpen(path, more.because);
    return opened(found);
  }

  #entry(
    rules: readonly FlatRule[],
    value: OpenValue,
    place: readonly (string | number)[],
    path: FieldPath,
    inAlternatives: boolean,
  ): readonly FlatRule[] {
    switch (value.kind) {
      case "mapping":
        return this.#object(rules, value, place, path, inAlternatives);
      case "list":
        return withTests(rules, path, new EventTests(this.mistakes, this.open).ofList(value, place, path));
      case "unknown":
        this.#leaveOpen(path, value.because);
        return opened(rules);
      case "one-of":
        return this.#oneOf(rules, value.values, place, path, inAlternatives);
      default:
        this.mistakes.add(place, { code: "wrong-shape", expected: "list" });
        return rules;
    }
  }

  /** Lists are tested together; what else it may be leaves the rule open. */
  #oneOf(
    rules: readonly FlatRule[],
    values: readonly OpenValue[],
    place: readonly (string | number)[],
    path: FieldPath,
    inAlternatives: boolean,
  ): readonly FlatRule[] {
    const [only] = values;
    if (values.length === 1 && only !== undefined) return this.#entry(rules, only, place, path, inAlternatives);
    const reader = new EventTests(this.mistakes, this.open);
    if (!values.every((value) => value.kind === "list")) return opened(rules);
    return withTests(rules, path, eitherTests(values.map((value) => reader.ofList(value, place, path))));
  }

  #alternatives(
    rules: readonly FlatRule[],
    { items, more }: Extract<OpenValue, { kind: "list" }>,
    place: readonly (string | number)[],
    path: FieldPath,
  ): readonly FlatRule[] {
    const found: FlatRule[] = [];
    for (const [position, item] of items.entries()) {
      if (found.length > mostRules) return found;
      if (item.kind === "mapping") found.push(...this.#object(rules, item, [...place, position], path, true));
      else if (item.kind === "unknown" || item.kind === "one-of") {
        this.#leaveOpen(path, item.kind === "unknown" ? item.because : null);
        found.push(...opened(rules, path));
      } else this.mistakes.add([...place, position], { code: "wrong-shape", expected: "mapping" });
    }
    if (more !== null) {
      this.#leaveOpen(path, more.unknown);
      found.push(...opened(rules, path));
    } else if (items.length < 2) this.#doubt("$or");
    return found;
  }

  #doubt(written: string): void {
    this.open.push({ code: "undocumented", written });
    this.#hasDoubtfulAlternatives = true;
  }

  #leaveOpen(path: FieldPath, because: UnresolvedValue | null): void {
    if (because !== null) this.open.push({ code: "unresolved", because, path });
  }

  #tooLarge(rules: readonly FlatRule[]): readonly FlatRule[] {
    this.open.push({ code: "too-large" });
    return opened(rules);
  }
}

/**
 * The rules with something more that nobody knows. Alternatives that nobody knows may also replace what is asked of
 * fields below their `path`.
 */
function opened(rules: readonly FlatRule[], path?: FieldPath): readonly FlatRule[] {
  return rules.map(({ tests }) => {
    if (path === undefined) return { tests, open: true };
    const kept = [...tests].filter(([, test]) => path.some((key, index) => test.path[index] !== key));
    return { tests: new Map(kept), open: true };
  });
}

/** A path that is given twice, by a dot in a key or on both sides of `$or`: which list counts is not documented. */
function withTests(rules: readonly FlatRule[], path: FieldPath, tests: PathTests): readonly FlatRule[] {
  const key = path.join(".");
  return rules.map((rule) => {
    const before = rule.tests.get(key);
    const entry = before === undefined ? tests : eitherTests([before, tests]);
    return { tests: new Map([...rule.tests, [key, entry]]), open: rule.open };
  });
}

function conditionOf({ tests, open }: FlatRule): EventCondition {
  const tree = treeOf([...tests.values()].map((test) => ({ test, rest: test.path })));
  return open ? allOf([tree, perhaps]) : tree;
}

interface Branch {
  readonly test: PathTests;
  readonly rest: FieldPath;
}

function treeOf(branches: readonly Branch[]): EventCondition {
  const byKey = new Map<string, Branch[]>();
  const here: EventCondition[] = [];
  for (const { test, rest } of branches) {
    const [key, ...further] = rest;
    if (key === undefined) here.push(leafCondition(test));
    else byKey.set(key, [...(byKey.get(key) ?? []), { test, rest: further }]);
  }
  return allOf([
    ...here,
    ...[...byKey].map(([key, inside]): EventCondition => ({ kind: "within", key, of: treeOf(inside) })),
  ]);
}

function leafCondition({ path, tests, absent }: PathTests): EventCondition {
  const leaf: EventCondition[] = tests.length === 0 ? [] : [{ kind: "leaf", test: anyTest(tests) }];
  switch (absent) {
    case "no":
      return anyOf(leaf);
    case "yes":
      return anyOf([...leaf, { kind: "absent", path, leaves: true }]);
    case "maybe":
      return anyOf([...leaf, allOf([{ kind: "absent", path, leaves: true }, perhaps])]);
  }
}
