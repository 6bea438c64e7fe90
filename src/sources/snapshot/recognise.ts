import { isPlainObject, membersOf } from "../../model/plain-object.ts";
import snapshotSchema from "../../../policies/schema/snapshot.json" with { type: "json" };
import { validateSnapshot } from "../../generated/validators.js";
import { nearestName } from "../../model/nearest-name.ts";
import { schemaMistakes } from "../../model/schema-mistakes.ts";
import { displayPath } from "../../model/usage-error.ts";
import type { DocumentPath, UsageError } from "../../model/usage-error.ts";
import type { JsonFile } from "../text/json-file.ts";
import type { AccountPart, Part, Parts } from "./parts.ts";
import { Place } from "./place.ts";
import { failure } from "./call-errors.ts";
import {
  deliveryErrorFields,
  type CallError,
  type Snapshot,
  type SnapshotAccount,
  type TelemetryRuleAnswer,
  type TrailAnswer,
} from "./types.ts";

/** Whether a snapshot is the record of this run, or a file that stands for the state of accounts. */
export type Provenance = "just read" | "kept";

/**
 * Tells what a JSON file is, by its content, checks it, and adds what it says to `parts`.
 * Answers of the AWS CLI are checked by the schema of snapshots too, as the part of a snapshot that they are.
 *
 * @returns what is wrong with the file; `parts` is then as it was
 */
export function recognise(file: JsonFile, parts: Parts, provenance: Provenance): UsageError[] {
  const value = membersOf(file.value);
  if (value.kind !== undefined || value.accounts !== undefined) return readSnapshot(file, parts, provenance);
  if (Array.isArray(value.trailList)) return readTrails(file, value.trailList, ["trailList"], parts);
  if (isPlainObject(value.Trail)) return readTrails(file, [value.Trail], ["Trail"], parts);
  if (value.TrailARN !== undefined) return readTrailAnswer(file, parts);
  if (value.EventDataStoreArn !== undefined) return readEventDataStore(file, parts);
  if (value.IsLogging !== undefined) return readStatus(file, parts);
  return [unrecognised(file, value)];
}

const expected =
  "Expected a trailproof snapshot, or what the AWS CLI prints (--output json or yaml) for describe-trails, get-trail, get-trail-status, get-event-selectors, get-insight-selectors or get-event-data-store.";

function unrecognised(file: JsonFile, value: Readonly<Record<string, unknown>>): UsageError {
  let found = "found JSON that describes no trail";
  if (Array.isArray(file.value) && file.value.length > 0) found = foundList(file.value);
  if (Array.isArray(value.Trails))
    found = "found the answer of list-trails, which holds names alone. Use describe-trails";
  if (Array.isArray(value.EventDataStores))
    found = "found the answer of list-event-data-stores, which holds names alone. Use get-event-data-store for each";
  return { location: file.locate([]), path: displayPath([]), message: `${found}. ${expected}` };
}

/** What `--query` leaves of an answer. */
function foundList([first]: readonly unknown[]): string {
  if (typeof first === "string")
    return "found a list of names, which tells nothing of what is recorded. Use describe-trails without --query";
  const members = membersOf(first);
  return members.FieldSelectors === undefined && members.ReadWriteType === undefined
    ? "found a list of what describes no trail"
    : "found selectors that do not say of which trail. Use get-event-selectors without --query";
}

function readSnapshot(file: JsonFile, parts: Parts, provenance: Provenance): UsageError[] {
  const checked = check(file, file.value, (path) => path);
  if (checked.kind === "failed") return checked.errors;
  const { accounts, errors = [] } = checked.snapshot;
  if (accounts.length === 0 && provenance === "kept") return [withoutAccounts(file, errors)];
  const mistakes = accounts.flatMap((account, index) => mistakesInAccount(file, account, ["accounts", index]));
  if (mistakes.length > 0) return mistakes;
  errors.forEach((error, index) => {
    parts.runErrors.push({ error, place: new Place(file, ["errors", index]), hasAccounts: accounts.length > 0 });
  });
  accounts.forEach((account, index) => {
    addAccount(account, new Place(file, ["accounts", index]), parts);
  });
  return [];
}

/** Without an account nothing was read: it would pass for the record of accounts that have no trails. */
function withoutAccounts(file: JsonFile, [error]: readonly CallError[]): UsageError {
  const because = error === undefined ? "" : ` (${failure(error)})`;
  const message = `found a snapshot without accounts: nothing was read when it was made${because}, so nothing follows from it. Make it anew with: trailproof snapshot --output FILE`;
  return { location: file.locate(["accounts"]), path: displayPath(["accounts"]), message };
}

function mistakesInAccount(file: JsonFile, account: SnapshotAccount, path: DocumentPath): UsageError[] {
  return [
    ...(account.trails ?? []).flatMap((trail, index) => mistakesInTrail(file, trail, [...path, "trails", index])),
    ...(account.eventDataStores ?? []).flatMap((store, index) =>
      misspelledKeys(file, store, eventDataStoreKeys, [...path, "eventDataStores", index]),
    ),
    ...(account.telemetryRules ?? []).flatMap((rule, index) =>
      mistakesInRule(file, rule, [...path, "telemetryRules", index]),
    ),
  ];
}

function addAccount(answer: SnapshotAccount, place: Place, parts: Parts): void {
  const account: AccountPart = {
    accountId: answer.accountId,
    partition: answer.partition ?? null,
    organizationId: answer.organizationId ?? null,
    enabledRegions: answer.enabledRegions ?? null,
    errors: (answer.errors ?? []).map((error, index) => ({ error, place: place.at("errors", index) })),
  };
  parts.accounts.push(account);
  answer.trails?.forEach((trail, index) => {
    const at = place.at("trails", index);
    parts.trails.push({ answer: trail, place: at, account });
    parts.selectors.push({ answer: trail, place: at, account });
    if (trail.InsightSelectors !== undefined) parts.insights.push({ answer: trail, place: at, account });
    if (trail.Status !== undefined)
      parts.statuses.push({ answer: trail.Status, place: at.at("Status"), account, trailArn: trail.TrailARN });
  });
  answer.eventDataStores?.forEach((store, index) => {
    parts.eventDataStores.push({ answer: store, place: place.at("eventDataStores", index), account });
  });
  answer.telemetryRules?.forEach((rule, index) => {
    parts.telemetryRules.push({ answer: rule, place: place.at("telemetryRules", index), account });
  });
}

/** The answers of describe-trails and get-trail, which hold neither selectors nor status. */
function readTrails(file: JsonFile, trails: readonly unknown[], path: readonly [string], parts: Parts): UsageError[] {
  const pathOf = (rest: DocumentPath): DocumentPath =>
    path[0] === "Trail" ? [...path, ...rest.slice(1)] : [...path, ...rest];
  const checked = checkPart(file, { trails }, (found) => pathOf(found.slice(3)));
  if (checked.kind === "failed") return checked.errors;
  if (trails.length === 0) parts.emptyLists.push(new Place(file, path));
  const answers = trailsOf(checked.snapshot);
  const mistakes = answers.flatMap((trail, index) => misspelledKeys(file, trail, trailKeys, pathOf([index])));
  if (mistakes.length > 0) return mistakes;
  answers.forEach((answer, index) => {
    parts.trails.push({ answer, place: new Place(file, pathOf([index])), account: null });
  });
  return [];
}

/**
 * The answers of get-event-selectors and get-insight-selectors, and of create-trail and update-trail, which print the
 * trail itself.
 */
function readTrailAnswer(file: JsonFile, parts: Parts): UsageError[] {
  const checked = checkPart(file, { trails: [file.value] }, (found) => found.slice(4));
  if (checked.kind === "failed") return checked.errors;
  return trailsOf(checked.snapshot).flatMap((answer) => {
    const mistakes = mistakesInTrail(file, answer, []);
    if (mistakes.length === 0) addTrailAnswer({ answer, place: new Place(file, []), account: null }, parts);
    return mistakes;
  });
}

function addTrailAnswer(part: Part<TrailAnswer>, parts: Parts): void {
  const { Name, S3BucketName, InsightSelectors, EventSelectors, AdvancedEventSelectors } = part.answer;
  const describes = S3BucketName !== undefined || Name !== undefined;
  if (describes) parts.trails.push(part);
  if (InsightSelectors !== undefined) parts.insights.push(part);
  const selects = EventSelectors !== undefined || AdvancedEventSelectors !== undefined;
  if (selects || (!describes && InsightSelectors === undefined)) parts.selectors.push(part);
}

function readEventDataStore(file: JsonFile, parts: Parts): UsageError[] {
  const checked = checkPart(file, { eventDataStores: [file.value] }, (found) => found.slice(4));
  if (checked.kind === "failed") return checked.errors;
  const stores = checked.snapshot.accounts.flatMap(({ eventDataStores = [] }) => eventDataStores);
  return stores.flatMap((answer) => {
    const mistakes = misspelledKeys(file, answer, eventDataStoreKeys, []);
    if (mistakes.length === 0) parts.eventDataStores.push({ answer, place: new Place(file, []), account: null });
    return mistakes;
  });
}

function readStatus(file: JsonFile, parts: Parts): UsageError[] {
  const trail = { TrailARN: "arn:aws:cloudtrail:us-east-1:000000000000:trail/any", Status: file.value };
  const checked = checkPart(file, { trails: [trail] }, (found) => found.slice(5));
  if (checked.kind === "failed") return checked.errors;
  for (const { Status: answer } of trailsOf(checked.snapshot))
    if (answer !== undefined)
      parts.namelessStatuses.push({ answer, place: new Place(file, []), account: null, uri: file.uri });
  return [];
}

type Checked =
  | { readonly kind: "accepted"; readonly snapshot: Snapshot }
  | { readonly kind: "failed"; readonly errors: UsageError[] };

/**
 * Holds a snapshot against its schema.
 *
 * @param pathOf turns a path in it into the path in the file
 */
function check(file: JsonFile, snapshot: unknown, pathOf: (path: DocumentPath) => DocumentPath): Checked {
  if (validateSnapshot(snapshot)) return { kind: "accepted", snapshot };
  const mistakes = schemaMistakes(snapshotSchema, validateSnapshot.errors ?? [], snapshot);
  const errors = mistakes.map(({ path, target, message }) => {
    const place = pathOf(path);
    return { location: file.locate(place, target), path: displayPath(place), message };
  });
  return { kind: "failed", errors };
}

/** The same of what stands in an account of a snapshot; the paths are those in the snapshot around it. */
function checkPart(file: JsonFile, part: object, pathOf: (path: DocumentPath) => DocumentPath): Checked {
  const accounts = [{ accountId: "000000000000", ...part }];
  return check(file, { formatVersion: 1, kind: "trailproof-snapshot", accounts }, pathOf);
}

function trailsOf({ accounts }: Snapshot): readonly TrailAnswer[] {
  return accounts.flatMap(({ trails = [] }) => trails);
}

const trailKeys = [
  "Name",
  "TrailARN",
  "HomeRegion",
  "IsMultiRegionTrail",
  "IsOrganizationTrail",
  "IncludeGlobalServiceEvents",
  "LogFileValidationEnabled",
  "KmsKeyId",
  "S3BucketName",
  "S3KeyPrefix",
  "SnsTopicName",
  "SnsTopicARN",
  "CloudWatchLogsLogGroupArn",
  "CloudWatchLogsRoleArn",
  "HasCustomEventSelectors",
  "HasInsightSelectors",
  "Status",
  "EventConfiguration",
  "EventSelectors",
  "AdvancedEventSelectors",
  "InsightSelectors",
];
const statusKeys = ["IsLogging", ...deliveryErrorFields];
const eventDataStoreKeys = [
  "EventDataStoreArn",
  "Name",
  "Status",
  "MultiRegionEnabled",
  "OrganizationEnabled",
  "RetentionPeriod",
  "AdvancedEventSelectors",
];

const ruleKeys = [
  ...["RuleArn", "RuleName", "HomeRegion", "IsReplicated", "RegionStatuses"],
  ...["Organization", "EvaluationStatus", "TelemetryRule"],
];
const ruleSettings = [
  ...["ResourceType", "TelemetryType", "TelemetrySourceTypes", "Scope", "SelectionCriteria", "Regions", "AllRegions"],
  ...["AllowFieldUpdates", "DestinationConfiguration"],
];

function mistakesInRule(file: JsonFile, rule: TelemetryRuleAnswer, path: DocumentPath): UsageError[] {
  return [
    ...misspelledKeys(file, rule, ruleKeys, path),
    ...misspelledKeys(file, rule.TelemetryRule ?? {}, ruleSettings, [...path, "TelemetryRule"]),
  ];
}

function mistakesInTrail(file: JsonFile, trail: TrailAnswer, path: DocumentPath): UsageError[] {
  const both = (trail.EventSelectors?.length ?? 0) > 0 && (trail.AdvancedEventSelectors?.length ?? 0) > 0;
  const twice =
    "found both EventSelectors and AdvancedEventSelectors, expected one of them: a trail has either. Remove the one that GetEventSelectors did not answer.";
  const at = [...path, "AdvancedEventSelectors"];
  return [
    ...(both ? [{ location: file.locate(at, "key"), path: displayPath(at), message: twice }] : []),
    ...misspelledKeys(file, trail, trailKeys, path),
    ...misspelledKeys(file, trail.Status ?? {}, statusKeys, [...path, "Status"]),
  ];
}

/**
 * AWS adds members to its answers, so unknown ones are left alone. One that looks like a known one is a mistake of a
 * person,
 * and a dangerous one: a trail with `eventSelectors` would pass for one with the default selector.
 */
function misspelledKeys(file: JsonFile, value: object, known: readonly string[], path: DocumentPath): UsageError[] {
  return Object.keys(value).flatMap((key) => {
    if (known.includes(key) || /^(?:Latest|Start|Stop|Time)/.test(key)) return [];
    const meant = nearestName(key, known);
    if (meant === undefined || (meant in value && meant.toLowerCase() !== key.toLowerCase())) return [];
    const at = [...path, key];
    return [
      {
        location: file.locate(at, "key"),
        path: displayPath(at),
        message: `found an unknown key "${key}". Did you mean "${meant}"?`,
      },
    ];
  });
}
