import type { EventDataStore } from "../../model/sink.ts";
import { literal } from "../../model/text.ts";
import { absent, known, unknown } from "../../model/value.ts";
import type { Setting } from "../../model/value.ts";
import { whyFailed, type FailedCall } from "./call-errors.ts";
import { choose } from "./choose.ts";
import type { EventDataStoreParts } from "./join.ts";
import { liveScope } from "./scope.ts";
import { answeredAdvancedSelectors } from "./selectors.ts";

/**
 * The event data store that answers of `GetEventDataStore` describe. What no answer tells is unknown.
 * An empty list of selectors is the default, all management events.
 */
export function liveEventDataStore(parts: EventDataStoreParts, calls: readonly FailedCall[]): EventDataStore {
  const { arn, descriptions, place: origin } = parts;
  const name = descriptions.find(({ answer }) => answer.Name !== undefined)?.answer.Name;
  const unread = (key: string): ReturnType<typeof unknown> => {
    const refused = calls.find(
      ({ error }) =>
        error.operation === "GetEventDataStore" &&
        error.resource !== undefined &&
        [arn.text, arn.name, name].includes(error.resource),
    );
    return refused === undefined
      ? unknown({ code: "not-read", what: key }, origin)
      : unknown(whyFailed(refused), refused.place);
  };
  const flag = (key: "MultiRegionEnabled" | "OrganizationEnabled"): Setting<boolean> =>
    choose(
      arn,
      descriptions,
      key,
      (value) => value,
      () => unread(key),
    );
  const selectors = choose(arn, descriptions, "AdvancedEventSelectors", answeredAdvancedSelectors, () =>
    unread("AdvancedEventSelectors"),
  );
  const status = choose(
    arn,
    descriptions,
    "Status",
    (value) => value,
    () => unread("Status"),
  );
  return {
    kind: "event-data-store",
    dialect: "aws-cli",
    id: arn.text,
    address: arn.text,
    name: name === undefined ? null : literal(name),
    arn: literal(arn.text),
    scope: liveScope(parts, arn.region),
    region: literal(arn.region),
    multiRegion: flag("MultiRegionEnabled"),
    organization: flag("OrganizationEnabled"),
    advancedEventSelectors: selectors.kind === "known" && selectors.value.items.length === 0 ? absent : selectors,
    ingestion: ingestion(status),
    retentionDays: choose(
      arn,
      descriptions,
      "RetentionPeriod",
      (days) => days,
      () => unread("RetentionPeriod"),
    ),
    // The answer has the days, whatever decided them.
    billingMode: absent,
    guard: [],
    unknownProperties: [],
    assumptions: [],
    origin,
  };
}

/**
 * `ENABLED` takes in events; a store that is stopped, or waits for its deletion, does not (AWS API: EventDataStore,
 * `Status`; StopEventDataStoreIngestion). Of those that are being created, started or stopped nobody says.
 */
const ingesting: ReadonlyMap<string, boolean> = new Map([
  ["ENABLED", true],
  ["STOPPED_INGESTION", false],
  ["PENDING_DELETION", false],
]);

function ingestion(status: Setting<string>): Setting<boolean> {
  if (status.kind !== "known") return status;
  const takesIn = ingesting.get(status.value);
  return takesIn === undefined
    ? unknown({ code: "passing-status", status: status.value }, status.origin)
    : known(takesIn, status.origin);
}
