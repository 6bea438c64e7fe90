import type { EventType } from "../../catalog/types.ts";
import { literal } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import { detailTypeOf } from "./describe-event.ts";
import { meets } from "./leaf.ts";
import { necessaryTests } from "./necessary.ts";
import type { DetectionPattern, LeafTest } from "./types.ts";

const eventTypes: readonly EventType[] = ["AwsApiCall", "AwsServiceEvent", "AwsConsoleAction", "AwsConsoleSignIn"];

/** Detail-types of events that CloudTrail delivers to EventBridge, in both spellings of signing in. */
const detailTypes: readonly string[] = [
  ...eventTypes.map((eventType) => detailTypeOf(eventType, "Management")),
  detailTypeOf("AwsVpceEvent", "NetworkActivity"),
  "AWS Console Signin via CloudTrail",
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
    if (found.includes("yes")) return "yes";
    return found.includes("maybe") ? withoutDetailType(pattern) : "no";
  }
  return withoutDetailType(pattern);
}

function withoutDetailType({ condition, open }: DetectionPattern): Certainty {
  if (fieldsOfRecords.some((field) => necessaryTests(condition, ["detail", field]) !== null)) return "yes";
  return open.length > 0 ? "maybe" : "no";
}

function meetsType(type: string, test: LeafTest): Certainty {
  return meets({ kind: "text", text: literal(type) }, test);
}
