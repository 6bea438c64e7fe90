/**
 * What shows that a thing makes or changes trails when it is deployed, beside the resource types that declare them.
 * A bucket or a log group that is merely called after CloudTrail shows nothing: what handles its name may be any custom
 * resource.
 */

const separators = "[-_]?";
const trailOperation = operationPattern([
  ["create", "trail"],
  ["create", "event", "data", "store"],
]);
const changingOperation = operationPattern([
  ["update", "trail"],
  ["update", "event", "data", "store"],
  ["put", "event", "selectors"],
  ["start", "logging"],
  ["stop", "logging"],
  ["delete", "trail"],
  ["delete", "event", "data", "store"],
  ["start", "event", "data", "store", "ingestion"],
  ["stop", "event", "data", "store", "ingestion"],
]);

/** The operations in the spellings of SDKs and the AWS CLI: `putEventSelectors`, `put_event_selectors`. */
function operationPattern(operations: readonly (readonly string[])[]): RegExp {
  const names = operations.map((words) => words.join(separators)).join("|");
  return new RegExp(`(?<![a-z])(?:${names})(?![a-z])`, "gi");
}

/**
 * Whether a text names an operation of CloudTrail's API that makes or changes what is recorded, as in the call that an
 * `AwsCustomResource` is given.
 */
export function namesTrailOperation(text: string): boolean {
  return text.search(trailOperation) >= 0 || changingCalls(text).length > 0;
}

/** The operations that a text names and that change or end what an existing trail records, as they are written. */
export function changingCalls(text: string): readonly string[] {
  return [...new Set(text.match(changingOperation) ?? [])];
}

/** Settings that only trails have, in any spelling of their words. */
const settings: ReadonlySet<string> = new Set([
  "cloudtrail",
  "cloudtrailname",
  "trailname",
  "ismultiregiontrail",
  "isorganizationtrail",
  "includeglobalserviceevents",
  "enablelogfilevalidation",
  "eventselectors",
  "advancedeventselectors",
]);

/** Whether a property is one that only a trail has. */
export function isTrailSetting(name: string): boolean {
  return settings.has(name.replace(/[-_ ]/g, "").toLowerCase());
}

/** Whether the name of a custom resource type or of a function says that it makes trails. */
export function isNamedForTrails(name: string): boolean {
  return /cloud[-_]?trail|(?:create|org|organi[sz]ation|multi[-_]?region)[-_]?trail/i.test(name);
}

/** Whether an action of a policy allows to make trails or event data stores, or to change what they record. */
export function isTrailAction(action: string): boolean {
  const name = /^cloudtrail:([a-z]+)$/i.exec(action.trim())?.[1];
  return name === undefined
    ? /^cloudtrail:(?:(?:create|update|put|stop|delete)[a-z]*)?\*$/i.test(action.trim())
    : namesTrailOperation(name);
}

/**
 * Why the trail of AWS Control Tower is told and not counted: neither the landing zone's manifest nor a document says
 * which events it records,
 * and before version 3.0 of the landing zone it was a trail in each account (Control Tower user guide, "About logging
 * in AWS Control Tower").
 */
export const controlTowerTrail =
  "AWS Control Tower makes a trail for the organization, aws-controltower-BaselineCloudTrail, whose settings are not in this code, so it is not counted here. Show it with --trails.";
