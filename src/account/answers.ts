/**
 * Answers of CloudTrail as parts of a snapshot. An answer that is not what AWS documents is never taken for one that says "nothing":
 * it is refused with a reason, which ends up in `errors`.
 */
import { membersOf } from "../model/plain-object.ts";
import { validateSnapshot } from "../generated/validators.js";
import snapshotSchema from "../../policies/schema/snapshot.json" with { type: "json" };
import { schemaMistakes } from "../model/schema-mistakes.ts";
import { displayPath } from "../model/usage-error.ts";
import {
  deliveryErrorFields,
  type AdvancedEventSelectorAnswer,
  type EventDataStoreAnswer,
  type EventSelectorAnswer,
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
  const members = membersOf(answer);
  const trail = pick(members, textKeys, flagKeys) as unknown as TrailAnswer;
  return checked(trail, { trails: [trail] });
}

/** The answer of GetTrailStatus without its times. */
export function trailStatus(answer: unknown): Checked<StatusAnswer> {
  const members = membersOf(answer);
  const { IsLogging } = members;
  if (typeof IsLogging !== "boolean")
    return { kind: "refused", because: "the answer does not say whether the trail is logging (IsLogging)" };
  const errors = deliveryErrorFields.filter((field) => typeof members[field] === "string" && members[field] !== "");
  return { kind: "good", value: { IsLogging, ...Object.fromEntries(errors.map((field) => [field, members[field]])) } };
}

export interface SelectorLists {
  readonly EventSelectors: readonly EventSelectorAnswer[];
  readonly AdvancedEventSelectors: readonly AdvancedEventSelectorAnswer[];
}

/** The answer of GetEventSelectors: it names the trail and holds at least one of the two lists (AWS API: GetEventSelectors). */
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
  const lists = {
    EventSelectors: EventSelectors ?? [],
    AdvancedEventSelectors: AdvancedEventSelectors ?? [],
  } as SelectorLists;
  const good = checked(lists, { trails: [{ TrailARN: trailArn, ...lists }] });
  if (good.kind === "refused") return good;
  if (lists.EventSelectors.length > 0 && lists.AdvancedEventSelectors.length > 0)
    return {
      kind: "refused",
      because: "the answer holds basic and advanced event selectors, of which a trail has only one kind",
    };
  return withOperators(good, lists.AdvancedEventSelectors);
}

/** The answer of GetInsightSelectors. */
export function insightSelectors(
  answer: unknown,
  trailArn: string,
): Checked<readonly { readonly InsightType: string }[]> {
  const { InsightSelectors } = withoutNulls(membersOf(answer));
  if (InsightSelectors === undefined) return { kind: "refused", because: "the answer holds no InsightSelectors" };
  return checked(InsightSelectors as readonly { readonly InsightType: string }[], {
    trails: [{ TrailARN: trailArn, InsightSelectors }],
  });
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
    AdvancedEventSelectors: members.AdvancedEventSelectors,
  } as unknown as EventDataStoreAnswer;
  const good = checked(store, { eventDataStores: [store] });
  return good.kind === "refused" ? good : withOperators(good, store.AdvancedEventSelectors ?? []);
}

/** A condition without an operator would select everything: AWS has an operator that is not known here. */
function withOperators<T>(good: Checked<T>, selectors: readonly AdvancedEventSelectorAnswer[]): Checked<T> {
  const bare = selectors.flatMap((selector) => selector.FieldSelectors).find((field) => Object.keys(field).length < 2);
  return bare === undefined
    ? good
    : { kind: "refused", because: `the answer holds a condition on ${bare.Field} without an operator` };
}

/** Holds a part against the schema of snapshots, in which members that decide what is recorded are all listed. */
function checked<T>(value: T, part: object): Checked<T> {
  const snapshot = {
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [{ accountId: "000000000000", ...part }],
  };
  if (validateSnapshot(snapshot)) return { kind: "good", value };
  const [mistake] = schemaMistakes(snapshotSchema, validateSnapshot.errors ?? [], snapshot);
  if (mistake === undefined)
    return { kind: "refused", because: "the answer does not have the form that AWS documents" };
  return {
    kind: "refused",
    because: `the answer does not have the form that AWS documents: ${displayPath(mistake.path.slice(4))}: ${mistake.message.replace(/[.\s]+$/, "")}`,
  };
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
