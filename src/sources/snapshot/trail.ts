import { defined } from "../../model/defined.ts";
import { isoTime } from "../../model/iso-time.ts";
import type { BasicEventSelector, AdvancedEventSelector } from "../../model/selector.ts";
import type { DeliveryError, Trail } from "../../model/sink.ts";
import { literal } from "../../model/text.ts";
import { absent, known, unknown } from "../../model/value.ts";
import type { List, LocatedText, Setting } from "../../model/value.ts";
import { whyFailed, type FailedCall } from "./call-errors.ts";
import { choose } from "./choose.ts";
import { isOwners } from "./join.ts";
import type { TrailParts } from "./join.ts";
import type { Place } from "./place.ts";
import { liveScope } from "./scope.ts";
import { answeredAdvancedSelectors, answeredBasicSelectors, texts } from "./selectors.ts";
import type { deliveryErrorFields, TrailAnswer } from "./types.ts";

/**
 * The trail that the answers of `DescribeTrails`, `GetTrailStatus`, `GetEventSelectors` and `GetInsightSelectors`
 * describe.
 * What no answer tells is unknown; only settings that AWS leaves out of its answers when they are not set are absent.
 */
export function liveTrail(parts: TrailParts, calls: readonly FailedCall[]): Trail {
  const { arn, descriptions, place: origin } = parts;
  const region = homeRegion(parts);
  const described = <K extends keyof TrailAnswer>(key: K): Setting<NonNullable<TrailAnswer[K]>> =>
    choose(
      arn,
      descriptions,
      key,
      (value) => value,
      () => unknown({ code: "not-read", what: key }, origin),
    );
  const optionalText = (key: "KmsKeyId" | "CloudWatchLogsLogGroupArn"): Setting<ReturnType<typeof literal>> =>
    choose(arn, descriptions, key, literal, () =>
      descriptions.length > 0 ? absent : unknown({ code: "not-read", what: key }, origin),
    );
  return {
    kind: "trail",
    dialect: "aws-cli",
    id: arn.text,
    address: arn.text,
    name: literal(nameOf(parts)),
    arn: literal(arn.text),
    scope: liveScope(parts, region),
    region: literal(region),
    multiRegion: described("IsMultiRegionTrail"),
    organization: described("IsOrganizationTrail"),
    globalServiceEvents: described("IncludeGlobalServiceEvents"),
    logFileValidation: described("LogFileValidationEnabled"),
    s3BucketName: choose(arn, descriptions, "S3BucketName", literal, () =>
      unknown({ code: "not-read", what: "S3BucketName" }, origin),
    ),
    kmsKey: optionalText("KmsKeyId"),
    cloudWatchLogs: optionalText("CloudWatchLogsLogGroupArn"),
    logging: logging(parts, calls, origin),
    ...selectors(parts, calls, origin),
    insights: insights(parts, calls, origin),
    ...deliveryErrors(parts),
    ...stopped(parts),
    guard: [],
    unknownProperties: [],
    assumptions: [],
    origin,
  };
}

function nameOf({ arn, descriptions }: TrailParts): string {
  return descriptions.find(({ answer }) => answer.Name !== undefined)?.answer.Name ?? arn.name;
}

/** The ARN of a trail, also of its shadow copies, holds the home Region. */
function homeRegion({ arn, descriptions }: TrailParts): string {
  return descriptions.find(({ answer }) => answer.HomeRegion !== undefined)?.answer.HomeRegion ?? arn.region;
}

function logging(parts: TrailParts, calls: readonly FailedCall[], origin: Place): Setting<boolean> {
  return choose(
    parts.arn,
    parts.statuses,
    "IsLogging",
    (value) => value,
    () => {
      const [status] = parts.statuses;
      if (status !== undefined)
        return unknown({ code: "answer-without", operation: "GetTrailStatus", member: "IsLogging" }, status.place);
      return unread("GetTrailStatus", parts, calls, origin);
    },
  );
}

/** When it was stopped, where a status tells that it is off. */
function stopped({ statuses }: TrailParts): Pick<Trail, "stoppedSince"> {
  const time = statuses.find(({ answer }) => answer.IsLogging === false && answer.StopLoggingTime !== undefined);
  return defined({ stoppedSince: isoTime(time?.answer.StopLoggingTime) });
}

function deliveryErrors(parts: TrailParts): Pick<Trail, "latestDeliveryError" | "furtherDeliveryErrors"> {
  const latest = deliveryError(parts, "LatestDeliveryError");
  const further = furtherFields.flatMap((field): DeliveryError[] => {
    const error = deliveryError(parts, field);
    return error === undefined ? [] : [{ field, error }];
  });
  return {
    ...(latest === undefined ? {} : { latestDeliveryError: latest }),
    ...(further.length === 0 ? {} : { furtherDeliveryErrors: further }),
  };
}

const furtherFields = [
  "LatestCloudWatchLogsDeliveryError",
  "LatestDigestDeliveryError",
  "LatestNotificationError",
] as const satisfies readonly DeliveryError["field"][];

/** The first of several answers that tells of one: GetTrailStatus answers for one Region at a time. */
function deliveryError({ statuses }: TrailParts, field: (typeof deliveryErrorFields)[number]): LocatedText | undefined {
  for (const { answer, place } of statuses) {
    const error = answer[field] ?? "";
    if (error !== "") return { text: literal(error), origin: place.at(field) };
  }
  return undefined;
}

interface Selectors {
  readonly eventSelectors: Setting<List<BasicEventSelector>>;
  readonly advancedEventSelectors: Setting<List<AdvancedEventSelector>>;
}

/** A trail has basic or advanced selectors; with neither it has the default one (AWS API: PutEventSelectors). */
function selectors(parts: TrailParts, calls: readonly FailedCall[], origin: Place): Selectors {
  const filled = parts.selectors.filter(
    ({ answer }) => isFilled(answer.EventSelectors) || isFilled(answer.AdvancedEventSelectors),
  );
  const [first] = filled;
  if (first === undefined) return withoutSelectors(parts, calls, origin);
  const said = ({ answer }: (typeof filled)[number]): string =>
    JSON.stringify([answer.EventSelectors ?? [], answer.AdvancedEventSelectors ?? []]);
  const other = filled.find(
    (part) => isOwners(parts.arn, part) === isOwners(parts.arn, first) && said(part) !== said(first),
  );
  if (other !== undefined)
    return unknownSelectors(
      unknown(
        { code: "answers-differ", places: [first.place.display(), other.place.display()], about: "selectors" },
        first.place,
      ),
    );
  const { EventSelectors: basic, AdvancedEventSelectors: advanced } = first.answer;
  const basicPlace = first.place.at("EventSelectors");
  const advancedPlace = first.place.at("AdvancedEventSelectors");
  return {
    eventSelectors:
      basic === undefined || !isFilled(basic) ? absent : known(answeredBasicSelectors(basic, basicPlace), basicPlace),
    advancedEventSelectors:
      advanced === undefined || !isFilled(advanced)
        ? absent
        : known(answeredAdvancedSelectors(advanced, advancedPlace), advancedPlace),
  };
}

function withoutSelectors(parts: TrailParts, calls: readonly FailedCall[], origin: Place): Selectors {
  const refused = calls.find((call) => call.error.operation === "GetEventSelectors" && names(call, parts));
  if (refused !== undefined) return unknownSelectors(unknown(whyFailed(refused), refused.place));
  const custom = choose(
    parts.arn,
    parts.descriptions,
    "HasCustomEventSelectors",
    (value) => value,
    () => absent,
  );
  if (custom.kind === "known" && custom.value)
    return unknownSelectors(unknown({ code: "selectors-not-read" }, custom.origin));
  if (custom.kind === "unknown") return unknownSelectors(custom);
  if (custom.kind === "known" || parts.selectors.length > 0)
    return { eventSelectors: absent, advancedEventSelectors: absent };
  return unknownSelectors(unknown({ code: "not-read", what: "GetEventSelectors" }, origin));
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function unknownSelectors(setting: ReturnType<typeof unknown>): Selectors {
  return { eventSelectors: setting, advancedEventSelectors: setting };
}

function insights(parts: TrailParts, calls: readonly FailedCall[], origin: Place): Setting<List<LocatedText>> {
  const read = choose(parts.arn, parts.insights, "InsightSelectors", insightTypes, () => {
    const enabled = choose(
      parts.arn,
      parts.descriptions,
      "HasInsightSelectors",
      (value) => value,
      () => absent,
    );
    return enabled.kind === "known" && !enabled.value ? absent : unread("GetInsightSelectors", parts, calls, origin);
  });
  return read.kind === "known" && read.value.items.length === 0 ? absent : read;
}

function insightTypes(answer: readonly { readonly InsightType: string }[], place: Place): List<LocatedText> {
  const types = texts(
    answer.map(({ InsightType }) => InsightType),
    place,
  );
  return { ...types, items: types.items.map((item, index) => ({ ...item, origin: place.at(index, "InsightType") })) };
}

function unread(
  operation: string,
  parts: TrailParts,
  calls: readonly FailedCall[],
  origin: Place,
): ReturnType<typeof unknown> {
  const refused = calls.find((call) => call.error.operation === operation && names(call, parts));
  return refused === undefined
    ? unknown({ code: "not-read", what: operation }, origin)
    : unknown(whyFailed(refused), refused.place);
}

/**
 * Whether a failed call was about this trail: by its ARN, by its name, or, with no resource, because it stands in that
 * account and Region.
 * A call of another account says nothing where the owner's answer is there, unless it names the ARN.
 */
function names({ account, error }: FailedCall, parts: TrailParts): boolean {
  if (error.resource === parts.arn.text) return true;
  const isOwner = account.accountId === parts.arn.accountId;
  const stands = isOwner || parts.descriptions.some((part) => part.account?.accountId === account.accountId);
  if (!stands || (!isOwner && parts.descriptions.some((part) => isOwners(parts.arn, part)))) return false;
  if (error.resource !== undefined) return error.resource === parts.arn.name || error.resource === nameOf(parts);
  return error.region === undefined || error.region === homeRegion(parts);
}
