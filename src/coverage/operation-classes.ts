/**
 * Operations that the selectors of an account cannot tell apart share one decision. What tells them apart is what the
 * selectors say of eventSource, eventName, eventType and readOnly, and where the events are recorded; all else is the
 * same for all required events that stand together.
 */
import type { Operation } from "../catalog/types.ts";
import type { ExampleOperation } from "../catalog/semantics.ts";
import { groupBy } from "../model/group-by.ts";
import { remembering } from "../model/remember.ts";
import { literal } from "../model/text.ts";
import type { EventSet } from "../requirements/event-set.ts";
import type { EventPlace, ManyServices, OperationsOfService } from "../requirements/many-services.ts";
import { operationsOfMember } from "../requirements/other-services.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { EventField } from "../selectors/event.ts";
import type { FieldTest } from "./box.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import type { SelectorIndex } from "./selector-index.ts";

/** A part of the operations of a member: those that one verdict is about. */
export interface MemberPart {
  readonly member: OperationsOfService;
  readonly count: number;
  /** Reads the service from the catalog, if nobody has yet. */
  readonly operations: () => readonly Operation[];
}

/** Operations that no selector tells apart, with the events that stand for all of them. */
export interface OperationClass {
  /** Empty for operations of many services, which `parts` has. */
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly sets: readonly EventSet[];
  readonly wider: readonly EventSet[];
  readonly parts: readonly MemberPart[];
}

/** The classes of required events, in order of first appearance. */
export function classesOf(
  required: RequiredEvents,
  selectors: SelectorIndex,
  examples: readonly ExampleOperation[],
): OperationClass[] {
  const { operations, count, sets, wider, services } = required;
  if (services !== null && services !== "unknown-to-the-catalog") return classesOfMany(services, selectors, examples);
  const [first] = operations;
  if (first === undefined || services !== null) return [{ operations, count, sets, wider, parts: [] }];
  const tests = selectors.eventNameTests;
  const groups =
    tests.length === 0
      ? [operations]
      : [...groupBy(operations, ({ eventNames }) => answersTo(eventNames, tests)).values()];
  return groups.map((group) => {
    const named = (set: EventSet): EventSet => narrowed(set, group);
    // All operations of required events can stand for more than are listed; a part of them stands for itself.
    const own = group.length === operations.length ? count : group.length;
    return { operations: group, count: own, sets: sets.map(named), wider: wider.map(named), parts: [] };
  });
}

/** All names of one operation stand for those of the group: no selector tells them apart. */
function narrowed(set: EventSet, [first]: readonly Operation[]): EventSet {
  if (first === undefined) return set;
  const fields = new Map(set.fields);
  fields.set("eventName", { kind: "listed", values: first.eventNames.map(literal) });
  return { ...set, fields };
}

function answersTo(values: readonly string[], tests: readonly FieldTest[]): string {
  return values.map((value) => tests.map((test) => test.accepts(literal(value))).join("")).join(" ");
}

function classesOfMany(
  { members, setsOf }: ManyServices,
  selectors: SelectorIndex,
  examples: readonly ExampleOperation[],
): OperationClass[] {
  const [first] = members;
  const [example] = first === undefined ? [] : setsOf(first, []);
  if (example === undefined) return [];
  const relevant = selectors.relevantTo(example).map(({ selector }) => selector);
  const parts = members.flatMap(partsByName(testsOf(relevant, "eventName")));
  return [...groupBy(parts, memberKey(relevant)).values()].map((group) => {
    const { member, operation } = representativeOf(
      group.map(({ part }) => part),
      examples,
    );
    return {
      operations: [],
      count: group.reduce((sum, { part }) => sum + part.count, 0),
      sets: setsOf(member, operation.eventNames),
      wider: [],
      parts: group.map(({ part }) => part),
    };
  });
}

function testsOf(selectors: readonly CompiledSelector[], field: EventField): FieldTest[] {
  return [...new Set(selectors.flatMap(({ box }) => box.fields.get(field) ?? []))];
}

interface NamedPart {
  readonly part: MemberPart;
  /** What the selectors say of the names of its operations. */
  readonly answers: string;
}

/** The operations of a member by what selectors say of their names. No name is looked up where none asks for one. */
function partsByName(tests: readonly FieldTest[]): (member: OperationsOfService) => NamedPart[] {
  if (tests.length === 0)
    return (member) => [
      { part: { member, count: member.count, operations: () => operationsOfMember(member) }, answers: "" },
    ];
  return (member) => {
    const groups = groupBy(operationsOfMember(member), ({ eventNames }) => answersTo(eventNames, tests));
    return [...groups].map(([answers, operations]) => ({
      part: { member, count: operations.length, operations: () => operations },
      answers,
    }));
  };
}

/** What tells parts apart: the answers of selectors to all that differs between members. */
function memberKey(selectors: readonly CompiledSelector[]): (named: NamedPart) => string {
  const answers = (field: EventField): ((value: string) => string) => {
    const tests = testsOf(selectors, field);
    return tests.length === 0 ? () => "" : remembering((value: string) => answersTo([value], tests));
  };
  const ofSource = answers("eventSource");
  const ofType = answers("eventType");
  const ofReadOnly = answers("readOnly");
  const numbers = new Map<readonly EventPlace[], number>();
  const isReachAsked = selectors.some(({ reach }) => reach !== null);
  const placesKey = (places: readonly EventPlace[]): number => {
    if (!isReachAsked) return 0;
    const number = numbers.get(places) ?? numbers.size + 1;
    numbers.set(places, number);
    return number;
  };
  return ({ part: { member }, answers: ofNames }) =>
    [
      ofSource(member.eventSource),
      ofType(member.eventType),
      [...new Set(member.access.map(ofReadOnly))].sort().join(","),
      placesKey(member.places),
      ofNames,
    ].join(" ");
}

/** The operation to show for a class: one that people know, else the first of the catalog. */
function representativeOf(
  parts: readonly MemberPart[],
  examples: readonly ExampleOperation[],
): { readonly member: OperationsOfService; readonly operation: Pick<Operation, "eventNames"> } {
  for (const { eventSource, read, write } of examples) {
    for (const { member, operations } of parts) {
      if (member.eventSource !== eventSource || member.guessed) continue;
      const operation = operations().find(({ name }) => name === (member.readOnly ? read : write));
      if (operation !== undefined) return { member, operation };
    }
  }
  const [first] = parts;
  if (first === undefined) throw new Error("a class of operations has no operation");
  return { member: first.member, operation: first.operations()[0] ?? { eventNames: [] } };
}
