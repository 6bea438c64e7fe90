import { anyOf, at, openTest, perhaps } from "./conditions.ts";
import type { EventCondition, FieldPath, LeafTest, OpenPart } from "./types.ts";

/**
 * Fields of the Elastic Common Schema and what of the record they hold (Elastic integration "AWS CloudTrail", exported
 * fields and ingest pipeline). Fields that are derived or renamed further depend on the call.
 */
const fields: Readonly<Record<string, FieldPath>> = {
  "event.provider": ["eventSource"],
  "event.action": ["eventName"],
  "event.id": ["eventID"],
  "cloud.region": ["awsRegion"],
  "cloud.account.id": ["recipientAccountId"],
  "user_agent.original": ["userAgent"],
  "aws.cloudtrail.event_category": ["eventCategory"],
  "aws.cloudtrail.event_type": ["eventType"],
  "aws.cloudtrail.event_version": ["eventVersion"],
  "aws.cloudtrail.read_only": ["readOnly"],
  "aws.cloudtrail.management_event": ["managementEvent"],
  "aws.cloudtrail.error_code": ["errorCode"],
  "aws.cloudtrail.error_message": ["errorMessage"],
  "aws.cloudtrail.recipient_account_id": ["recipientAccountId"],
  "aws.cloudtrail.vpc_endpoint_id": ["vpcEndpointId"],
  "aws.cloudtrail.session_credential_from_console": ["sessionCredentialFromConsole"],
  "aws.cloudtrail.user_identity.type": ["userIdentity", "type"],
  "aws.cloudtrail.user_identity.arn": ["userIdentity", "arn"],
  "aws.cloudtrail.user_identity.access_key_id": ["userIdentity", "accessKeyId"],
  "aws.cloudtrail.user_identity.invoked_by": ["userIdentity", "invokedBy"],
  "aws.cloudtrail.resources.type": ["resources", "type"],
  "aws.cloudtrail.resources.arn": ["resources", "ARN"],
};

/** Names of the data set of CloudTrail records, which all of them have. */
const datasetFields: ReadonlySet<string> = new Set(["event.dataset", "data_stream.dataset"]);
const dataset = "aws.cloudtrail";

/** The condition that a field meets a test; on what is not known of records it stays open. */
export function elasticField(field: string, test: LeafTest): EventCondition {
  if (datasetFields.has(field)) return onDataset(test);
  const path = fields[field];
  if (path === undefined) return perhaps;
  // Booleans are searched as words.
  return at(path, { kind: "leaf", test: withWords(test) });
}

/** The condition that a field is there. */
export function elasticPresence(field: string): EventCondition {
  if (datasetFields.has(field)) return { kind: "constant", certainty: "yes" };
  const path = fields[field];
  return path === undefined ? perhaps : { kind: "not", of: { kind: "absent", path, leaves: true } };
}

function onDataset(test: LeafTest): EventCondition {
  if (test.kind !== "text" || test.position !== "whole") return perhaps;
  const isMeant = test.text.parts[0] === dataset;
  return { kind: "constant", certainty: isMeant ? "yes" : "no" };
}

function withWords(test: LeafTest): LeafTest {
  const [word] = test.kind === "text" ? test.text.parts : [];
  if (word !== "true" && word !== "false") return test;
  return { kind: "any-of", tests: [test, { kind: "boolean", boolean: word === "true" }] };
}

/** Something of a query that is not read: nothing is claimed from it. */
export function notRead(written: string, open: OpenPart[]): EventCondition {
  open.push({ code: "not-read", written: written.slice(0, 80) });
  return perhaps;
}

/** The condition that a field meets one of the tests. */
export function elasticAnyOf(field: string, tests: readonly LeafTest[]): EventCondition {
  return tests.length === 0 ? elasticField(field, openTest) : anyOf(tests.map((test) => elasticField(field, test)));
}
