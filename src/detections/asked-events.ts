/** Which of the events that a pattern accepts it asks for: that one of these is missing is a gap. */
import { knownString, literal } from "../model/text.ts";
import { askedFields, wholeTexts, type AskedField } from "./asked-fields.ts";
import { recordField } from "./patterns/accepted.ts";
import { meets } from "./patterns/leaf.ts";
import type { AcceptedOperation, DetectionPattern, LeafTest } from "./patterns/types.ts";

/** What a pattern asks for. */
export interface EventsOfPattern {
  /** Names that stand in the pattern whole, as records show them, others as they are written. */
  readonly named: ReadonlySet<string>;
  /** Those of them that no record has and that are compared in any letters. */
  readonly caseless: ReadonlySet<string>;
  /** Whether the pattern has the name, or a part of it where the event is a data event. */
  readonly hasName: (accepted: AcceptedOperation) => boolean;
  /**
   * Management events are asked for, and others of which the pattern has the name. Where it leaves the source open,
   * data events that have the name of a management event are not: a plain filter on CreateUser means that of IAM.
   */
  readonly isAsked: (accepted: AcceptedOperation) => boolean;
}

/** What a pattern asks for of the events that it accepts. */
export function askedEvents(pattern: DetectionPattern, operations: readonly AcceptedOperation[]): EventsOfPattern {
  const fields = askedFields(pattern.condition);
  const path = recordField(pattern, "eventName").join(".");
  const tests = testsOf(fields, path);
  const parts = tests.filter(isPartOfName);
  const { named, caseless } = namesOf(wholeTexts(fields, path), tests, operations);
  const hasName = ({ operation: { category }, eventName }: AcceptedOperation): boolean =>
    named.has(eventName) || (category === "data" && parts.some((test) => meetsName(test, eventName)));
  const ofManagement = new Set(
    isSourceOpen(pattern, fields) ? operations.filter(isManagement).map(({ eventName }) => eventName) : [],
  );
  const isAsked = (accepted: AcceptedOperation): boolean =>
    isManagement(accepted) || (hasName(accepted) && !ofManagement.has(accepted.eventName));
  return { named, caseless, hasName, isAsked };
}

/** Names as records show them, where letters do not matter; others as they are written. */
function namesOf(
  written: readonly string[],
  tests: readonly LeafTest[],
  operations: readonly AcceptedOperation[],
): Pick<EventsOfPattern, "named" | "caseless"> {
  const anyLetters = new Set(
    tests.flatMap((test) => (test.kind === "text" && test.caseless ? (knownString(test.text) ?? []) : [])),
  );
  const recorded = new Map(
    anyLetters.size === 0 ? [] : operations.map(({ eventName }) => [eventName.toLowerCase(), eventName]),
  );
  const shown = (name: string): string => (anyLetters.has(name) ? recorded.get(name.toLowerCase()) : null) ?? name;
  return { named: new Set(written.map(shown)), caseless: anyLetters };
}

function isManagement({ operation: { category } }: AcceptedOperation): boolean {
  return category === "management";
}

function isSourceOpen(pattern: DetectionPattern, fields: readonly AskedField[]): boolean {
  const envelope = pattern.language === "eventbridge" ? ["source"] : [];
  const paths = [recordField(pattern, "eventSource").join("."), ...envelope];
  return paths.every((path) => testsOf(fields, path).length === 0);
}

/** The tests of which a field has to meet one. */
function testsOf(fields: readonly AskedField[], path: string): readonly LeafTest[] {
  return fields.flatMap(({ path: own, test, isDenied }) =>
    isDenied || test === null || own.join(".") !== path ? [] : alternativesOf(test),
  );
}

function alternativesOf(test: LeafTest): readonly LeafTest[] {
  return test.kind === "any-of" ? test.tests.flatMap(alternativesOf) : [test];
}

/** Whether a test has a part of a name in it: what takes every name asks for none. */
function isPartOfName(test: LeafTest): boolean {
  switch (test.kind) {
    case "text":
      return test.position !== "whole" && knownString(test.text) !== "";
    case "glob":
      return test.parts.some((part) => typeof part === "string" && part !== "");
    case "regular-expression":
      return !meetsName(test, "");
    case "all-of":
    case "any-of":
      return test.tests.some(isPartOfName);
    case "number":
    case "boolean":
    case "null":
    case "address":
    case "type":
    case "none-of":
    case "open":
      return false;
  }
}

function meetsName(test: LeafTest, eventName: string): boolean {
  return meets({ kind: "text", text: literal(eventName) }, test) === "yes";
}
