/** Which fields a pattern asks about. */
import { knownString } from "../model/text.ts";
import type { DetectionPattern, EventCondition, FieldPath, LeafTest, Step } from "./patterns/types.ts";

/** What is asked of the value at a path; null: that there is none. */
export interface AskedField {
  readonly path: FieldPath;
  readonly test: LeafTest | null;
  /** It is asked that the test does not hold. */
  readonly isDenied: boolean;
}

/** All that a condition asks, wherever it asks it. */
export function askedFields(condition: EventCondition, path: FieldPath = [], isDenied = false): readonly AskedField[] {
  switch (condition.kind) {
    case "constant":
      return [];
    case "all":
    case "any":
      return condition.of.flatMap((part) => askedFields(part, path, isDenied));
    case "not":
      return askedFields(condition.of, path, !isDenied);
    case "doubtful":
      return askedFields(condition.of, path, isDenied);
    case "within":
      return askedFields(condition.of, [...path, condition.key], isDenied);
    case "step":
      return askedFields(condition.of, [...path, stepName(condition.to)], isDenied);
    case "leaf":
      return [{ path, test: condition.test, isDenied }];
    case "absent":
      return [{ path: condition.path, test: null, isDenied }];
  }
}

function stepName(step: Step): string {
  return typeof step === "object" ? "*" : String(step);
}

/** The texts that a field is compared with as a whole, and nothing else is asked of it. */
export function wholeTexts(fields: readonly AskedField[], path: string): string[] {
  return fields
    .filter((asked) => !asked.isDenied && asked.path.join(".") === path)
    .flatMap(({ test }) => (test === null ? [] : textsOf(test)));
}

function textsOf(test: LeafTest): string[] {
  if (test.kind === "any-of") return test.tests.flatMap(textsOf);
  if (test.kind !== "text" || test.position !== "whole") return [];
  const known = knownString(test.text);
  return known === undefined ? [] : [known];
}

/** Whether a pattern of a log filter asks for what records of CloudTrail have and logs of applications hardly do. */
export function asksForRecords({ condition }: DetectionPattern, isEventName: (name: string) => boolean): boolean {
  const fields = askedFields(condition);
  const isSource = wholeTexts(fields, "eventSource").some((source) => source.endsWith(".amazonaws.com"));
  return isSource || wholeTexts(fields, "eventName").some(isEventName) || fields.some(asksCaller);
}

function asksCaller({ path: [first] }: AskedField): boolean {
  return first === "userIdentity";
}
