/**
 * Answers of CloudTrail as parts of a snapshot. An answer that is not what AWS documents is never taken for one that
 * says "nothing":
 * it is refused with a reason, which ends up in `errors`.
 */
import { defined } from "../model/defined.ts";
import { isoTime } from "../model/iso-time.ts";
import { membersOf } from "../model/plain-object.ts";
import { validateSnapshot } from "../generated/validators.js";
import snapshotSchema from "../../policies/schema/snapshot.json" with { type: "json" };
import { schemaMistakes, type Mistake } from "../model/schema-mistakes.ts";
import { displayPath } from "../model/usage-error.ts";
import {
  deliveryErrorFields,
  type AdvancedEventSelectorAnswer,
  type EventDataStoreAnswer,
  type EventSelectorAnswer,
  type SnapshotAccount,
  type StatusAnswer,
  type TrailAnswer,
} from "../sources/snapshot/types.ts";

/** `refused`: the reason, a clause that begins with "the answer". */
export type Checked<T> =
  { readonly kind: "good"; readonly value: T } | { readonly kind: "refused"; readonly because: string };

const textKeys = ["Name", "TrailARN", "HomeRegion", "KmsKeyId", "S3BucketName", "CloudWatchLogsLogGroupArn"] as const;
const flagKeys = [
  "IsMultiRegionTrail",
  "IsOrganizationTrail",
  "IncludeGlobalServiceEvents",
  "LogFileValidationEnabled",
  "HasInsightSelectors",
] as const;

/** An element of the `trailList` that DescribeTrails answers. Members that older answers lack stay out. */
export function trailDescription(answer: unknown): Checked<TrailAnswer> {
  return checked({ trails: [pick(membersOf(answer), textKeys, flagKeys)] }, ({ trails }) => trails?.[0]);
}

/** The answer of GetTrailStatus without its times, but for when it was stopped. */
export function trailStatus(answer: unknown): Checked<StatusAnswer> {
  const members = membersOf(answer);
  const { IsLogging, StopLoggingTime } = members;
  if (typeof IsLogging !== "boolean")
    return { kind: "refused", because: "the answer does not say whether the trail is logging (IsLogging)" };
  const errors = deliveryErrorFields.filter((field) => typeof members[field] === "string" && members[field] !== "");
  return {
    kind: "good",
    value: {
      IsLogging,
      // Other times differ from call to call.
      ...(IsLogging ? {} : defined({ StopLoggingTime: isoTime(StopLoggingTime) })),
      ...Object.fromEntries(errors.map((field) => [field, members[field]])),
    },
  };
}

export interface SelectorLists {
  readonly EventSelectors: readonly EventSelectorAnswer[];
  readonly AdvancedEventSelectors: readonly AdvancedEventSelectorAnswer[];
}

/**
 * The answer of GetEventSelectors: it names the trail and holds at least one of the two lists (AWS API:
 * GetEventSelectors).
 */
export function trailSelectors(answer: unknown, trailArn: string): Checked<SelectorLists> {
  const { TrailARN, EventSelectors, AdvancedEventSelectors } = withoutNulls(membersOf(answer));
  if (TrailARN !== trailArn)
    return {
      kind: "refused",
      because:
        TrailARN === undefined ? "the answer does not name the trail (TrailARN)" : "the answer is about another trail",
    };
  if (EventSelectors === undefined && AdvancedEventSelectors === undefined)
    return { kind: "refused", because: "the answer holds neither EventSelectors nor AdvancedEventSelectors" };
  const part = {
    TrailARN: trailArn,
    EventSelectors: EventSelectors ?? [],
    AdvancedEventSelectors: AdvancedEventSelectors ?? [],
  };
  const good = checked({ trails: [part] }, ({ trails }) => trails?.map(selectorListsOf)[0]);
  if (good.kind === "refused") return good;
  const lists = good.value;
  if (lists.EventSelectors.length > 0 && lists.AdvancedEventSelectors.length > 0)
    return {
      kind: "refused",
      because: "the answer holds basic and advanced event selectors, of which a trail has only one kind",
    };
  return withOperators(good, lists.AdvancedEventSelectors);
}

function selectorListsOf({ EventSelectors = [], AdvancedEventSelectors = [] }: TrailAnswer): SelectorLists {
  return { EventSelectors, AdvancedEventSelectors };
}

/** The answer of GetInsightSelectors. */
export function insightSelectors(
  answer: unknown,
  trailArn: string,
): Checked<NonNullable<TrailAnswer["InsightSelectors"]>> {
  const { InsightSelectors } = withoutNulls(membersOf(answer));
  if (InsightSelectors === undefined) return { kind: "refused", because: "the answer holds no InsightSelectors" };
  return checked({ trails: [{ TrailARN: trailArn, InsightSelectors }] }, ({ trails }) => trails?.[0]?.InsightSelectors);
}

/** The answer of GetEventConfiguration without the ARN. */
export function eventConfiguration(answer: unknown): Checked<NonNullable<TrailAnswer["EventConfiguration"]>> {
  const { MaxEventSize, ContextKeySelectors, AggregationConfigurations } = withoutNulls(membersOf(answer));
  if (typeof MaxEventSize !== "string" && !Array.isArray(ContextKeySelectors))
    return { kind: "refused", because: "the answer holds neither MaxEventSize nor ContextKeySelectors" };
  return {
    kind: "good",
    value: {
      ...(typeof MaxEventSize === "string" ? { MaxEventSize } : {}),
      ...(Array.isArray(ContextKeySelectors) && ContextKeySelectors.length > 0
        ? { ContextKeySelectors: ContextKeySelectors as unknown[] }
        : {}),
      ...(Array.isArray(AggregationConfigurations) && AggregationConfigurations.length > 0
        ? { AggregationConfigurations: AggregationConfigurations as unknown[] }
        : {}),
    },
  };
}

/** The answer of GetEventDataStore. */
export function eventDataStore(answer: unknown, arn: string): Checked<EventDataStoreAnswer> {
  const members = withoutNulls(membersOf(answer));
  if (members.EventDataStoreArn !== arn)
    return {
      kind: "refused",
      because:
        members.EventDataStoreArn === undefined
          ? "the answer does not name the event data store (EventDataStoreArn)"
          : "the answer is about another event data store",
    };
  if (members.Status === undefined) return { kind: "refused", because: "the answer holds no Status" };
  if (!Array.isArray(members.AdvancedEventSelectors))
    return { kind: "refused", because: "the answer holds no AdvancedEventSelectors" };
  const store = {
    ...pick(members, ["EventDataStoreArn", "Name", "Status"], ["MultiRegionEnabled", "OrganizationEnabled"]),
    ...(typeof members.RetentionPeriod === "number" ? { RetentionPeriod: members.RetentionPeriod } : {}),
    AdvancedEventSelectors: members.AdvancedEventSelectors,
  };
  const good = checked({ eventDataStores: [store] }, ({ eventDataStores }) => eventDataStores?.[0]);
  return good.kind === "refused" ? good : withOperators(good, good.value.AdvancedEventSelectors ?? []);
}

/** A condition without an operator would select everything: AWS has an operator that is not known here. */
function withOperators<T>(good: Checked<T>, selectors: readonly AdvancedEventSelectorAnswer[]): Checked<T> {
  const bare = selectors.flatMap((selector) => selector.FieldSelectors).find((field) => Object.keys(field).length < 2);
  return bare === undefined
    ? good
    : { kind: "refused", because: `the answer holds a condition on ${bare.Field} without an operator` };
}

/**
 * Holds a part against the schema of snapshots, in which members that decide what is recorded are all listed.
 * @param part what an account of a snapshot holds
 * @param take the part of it that is wanted
 */
function checked<T>(part: object, take: (account: SnapshotAccount) => T | undefined): Checked<T> {
  const snapshot: unknown = {
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [{ accountId: "000000000000", ...part }],
  };
  if (!validateSnapshot(snapshot))
    return refused(schemaMistakes(snapshotSchema, validateSnapshot.errors ?? [], snapshot));
  const [value] = snapshot.accounts.map(take);
  return value === undefined ? refused([]) : { kind: "good", value };
}

function refused([mistake]: readonly Mistake[]): Extract<Checked<never>, { kind: "refused" }> {
  const because = "the answer does not have the form that AWS documents";
  if (mistake === undefined) return { kind: "refused", because };
  const place = displayPath(mistake.path.slice(4));
  return { kind: "refused", because: `${because}: ${place}: ${mistake.clause}` };
}

type Members = Readonly<Record<string, unknown>>;

function withoutNulls(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
}

function pick(members: Members, texts: readonly string[], flags: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of texts) if (typeof members[key] === "string" && members[key] !== "") picked[key] = members[key];
  for (const key of flags) if (typeof members[key] === "boolean") picked[key] = members[key];
  return picked;
}
