import type { EventType } from "../../catalog/types.ts";
import type { OpenValue } from "../../model/open-value.ts";
import { display, literal } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { detailTypeOf, signInTypeSpeltOtherwise } from "./describe-event.ts";
import { meets } from "./leaf.ts";
import { exactTexts, necessaryTests, restrictionsOf } from "./necessary.ts";
import type { DetectionPattern, FieldPath, LeafTest } from "./types.ts";

const eventTypes: readonly EventType[] = ["AwsApiCall", "AwsServiceEvent", "AwsConsoleAction", "AwsConsoleSignIn"];

/** Detail-types of events that CloudTrail delivers to EventBridge, in both spellings of signing in. */
const detailTypes: readonly string[] = [
  ...eventTypes.map((eventType) => detailTypeOf(eventType, "Management")),
  detailTypeOf("AwsVpceEvent", "NetworkActivity"),
  signInTypeSpeltOtherwise,
  "AWS Insight via CloudTrail",
];

/** Fields of the record that only events of CloudTrail have. */
const fieldsOfRecords = ["eventSource", "eventName", "eventCategory", "managementEvent", "readOnly", "eventType"];

/**
 * Whether an event pattern waits for events of CloudTrail. All others reach EventBridge without a trail. Without a
 * detail-type it does where it asks for a field that only records have.
 */
export function isAboutCloudTrail(pattern: DetectionPattern): Certainty {
  if (pattern.language !== "eventbridge") return "yes";
  const tests = necessaryTests(pattern.condition, ["detail-type"]);
  if (tests !== null) {
    const found = tests.flatMap((test) => (test === "absent" ? [] : detailTypes.map((type) => meetsType(type, test))));
    if (found.includes("yes") || misspeltType(pattern) !== null) return "yes";
    return found.includes("maybe") ? withoutDetailType(pattern) : "no";
  }
  return asksForTypeUnderOtherKey(pattern) ? "yes" : withoutDetailType(pattern);
}

function withoutDetailType({ condition, open }: DetectionPattern): Certainty {
  const sources = exactTexts(necessaryTests(condition, ["source"]) ?? []) ?? [];
  const isOfAws = sources.some(({ text }) => text.startsWith("aws."));
  // Applications call their fields so, too.
  if (sources.length > 0 && !isOfAws) return "no";
  const isOfRecord = ([first, field = ""]: FieldPath): boolean =>
    first === "detail" &&
    fieldsOfRecords.some((own) => own === field || (isOfAws && own.toLowerCase() === field.toLowerCase()));
  if (restrictionsOf(condition).some(({ path }) => isOfRecord(path))) return "yes";
  return open.length > 0 ? "maybe" : "no";
}

/** Whether a type of events of CloudTrail stands behind a key that is written almost as `detail-type`. */
function asksForTypeUnderOtherKey({ condition }: DetectionPattern): boolean {
  return restrictionsOf(condition).some(
    ({ path: [key = "", ...rest], tests }) =>
      rest.length === 0 &&
      sameLetters(key.replace(/[-_]/g, ""), "detailtype") &&
      tests.some((test) => test !== "absent" && detailTypes.some((type) => meetsType(type, test) === "yes")),
  );
}

function meetsType(type: string, test: LeafTest): Certainty {
  return meets({ kind: "text", text: literal(type) }, test);
}

/** A detail-type as a pattern has it, and as EventBridge writes it. */
export interface MisspeltType {
  readonly written: string;
  readonly type: string;
}

/** The type of a pattern that takes no type but such as differ from those of CloudTrail in letters alone. */
export function misspeltType({ condition, language }: DetectionPattern): MisspeltType | null {
  if (language !== "eventbridge") return null;
  const written = exactTexts(necessaryTests(condition, ["detail-type"]) ?? []) ?? [];
  if (written.some(({ text, caseless }) => caseless || detailTypes.includes(text))) return null;
  const found = written.flatMap(({ text }) => {
    const type = detailTypes.find((one) => sameLetters(one, text));
    return type === undefined ? [] : [{ written: text, type }];
  });
  return found[0] ?? null;
}

/** The type of sign-in events where a pattern takes it in the spelling of one document alone. */
export function disputedSignInType(pattern: DetectionPattern): MisspeltType | null {
  const tests = necessaryTests(pattern.condition, ["detail-type"]) ?? [];
  const takes = (type: string): boolean => tests.some((test) => test !== "absent" && meetsType(type, test) !== "no");
  const type = detailTypeOf("AwsConsoleSignIn", "Management");
  return !takes(type) && takes(signInTypeSpeltOtherwise) ? { written: signInTypeSpeltOtherwise, type } : null;
}

function sameLetters(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, "");
  return plain(one) === plain(other);
}

/**
 * Whether a pattern that cannot be read may be meant for events of CloudTrail: it has one of their types in any
 * letters, or no type at all and fields of their records.
 */
export function maySpeakOfCloudTrail(pattern: OpenValue): boolean {
  const words = [...wordsIn(pattern)];
  if (words.some((word) => /via\s*cloudtrail/i.test(word))) return true;
  const isField = (word: string): boolean =>
    fieldsThatTell.some((field) => word === field || word.includes(`"${field}"`));
  return words.some(isField) && !words.some((word) => word.includes("detail-type"));
}

const fieldsThatTell = ["eventSource", "eventName"];

/** The keys and texts of a value. */
function* wordsIn(value: OpenValue): Generator<string> {
  switch (value.kind) {
    case "text":
      yield display(value.text);
      break;
    case "list":
      for (const item of value.items) yield* wordsIn(item);
      break;
    case "one-of":
      for (const one of value.values) yield* wordsIn(one);
      break;
    case "mapping":
      for (const [key, entry] of value.entries) {
        yield* key.split(".");
        yield* wordsIn(entry);
      }
      break;
    case "number":
    case "boolean":
    case "null":
    case "absent":
    case "unknown":
      break;
  }
}
