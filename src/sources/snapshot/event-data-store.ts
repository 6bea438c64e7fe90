import type { EventDataStore } from "../../model/sink.ts";
import { literal } from "../../model/text.ts";
import { absent, unknown } from "../../model/value.ts";
import type { Setting } from "../../model/value.ts";
import { whyFailed, type FailedCall } from "./call-errors.ts";
import { choose } from "./choose.ts";
import type { EventDataStoreParts } from "./join.ts";
import { liveScope } from "./scope.ts";
import { answeredAdvancedSelectors } from "./selectors.ts";

/**
 * The event data store that answers of `GetEventDataStore` describe. What no answer tells is unknown.
 * Only the status `ENABLED` takes in events (AWS API: EventDataStore, `Status`); an empty list of selectors is the
 * default, all management events.
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
    ingestion: choose(
      arn,
      descriptions,
      "Status",
      (status) => status === "ENABLED",
      () => unread("Status"),
    ),
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
