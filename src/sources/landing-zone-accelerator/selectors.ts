/**
 * The event selectors that the accelerator's trails get. It builds them with the `Trail` construct of aws-cdk-lib,
 * which adds a selector for
 * management events unless they are switched off, and one for each kind of data events.
 */
import type { Origin } from "../../model/location.ts";
import type { BasicEventSelector } from "../../model/selector.ts";
import { concatenate, literal, type Text } from "../../model/text.ts";
import { absent, known, unknown, type List, type Setting } from "../../model/value.ts";
import type { Switch } from "./settings.ts";

/** What the settings of a trail ask for. */
export interface RecordedCategories {
  readonly management: Switch;
  readonly s3: Switch;
  readonly lambda: Switch;
}

/** What becomes of them. `refused`: the accelerator cannot make a trail that records nothing. */
export type Selectors =
  { readonly kind: "made"; readonly eventSelectors: Setting<List<BasicEventSelector>> } | { readonly kind: "refused" };

/**
 * @param dataSelectors whether selectors of data events leave out management events also where the trail records them:
 *   so does the code for the organization's trail, while that for trails of accounts leaves the setting out
 */
export function trailSelectorsOf(
  recorded: RecordedCategories,
  dataSelectors: "data events alone" | "management events too",
  partition: Text,
  origin: Origin,
): Selectors {
  const { management, s3, lambda } = recorded;
  for (const each of [management, s3, lambda])
    if (each.kind === "unknown") return { kind: "made", eventSelectors: unknown(each.because, each.origin) };
  const includeManagementEvents = (at: Origin): Setting<boolean> =>
    dataSelectors === "data events alone" || isOff(management) ? known(false, at) : absent;
  const selectors = [
    ...(isOff(management) || management.kind === "unknown" ? [] : [managementSelector(management.origin)]),
    ...(isOff(s3)
      ? []
      : [
          dataSelector(
            "AWS::S3::Object",
            concatenate(["arn:", partition, ":s3:::"]),
            includeManagementEvents(s3.origin),
            s3.origin,
          ),
        ]),
    ...(isOff(lambda)
      ? []
      : [
          dataSelector(
            "AWS::Lambda::Function",
            concatenate(["arn:", partition, ":lambda"]),
            includeManagementEvents(lambda.origin),
            lambda.origin,
          ),
        ]),
  ];
  return selectors.length === 0
    ? { kind: "refused" }
    : { kind: "made", eventSelectors: known({ items: selectors, more: null, origin }, origin) };
}

function isOff(value: Switch): boolean {
  return value.kind === "known" && !value.value;
}

function managementSelector(origin: Origin): BasicEventSelector {
  return {
    readWriteType: known(literal("All"), origin),
    includeManagementEvents: known(true, origin),
    excludeManagementEventSources: absent,
    dataResources: absent,
    origin,
  };
}

function dataSelector(
  type: string,
  value: Text,
  includeManagementEvents: Setting<boolean>,
  origin: Origin,
): BasicEventSelector {
  const values = known({ items: [{ text: value, origin }], more: null, origin }, origin);
  return {
    readWriteType: absent,
    includeManagementEvents,
    excludeManagementEventSources: absent,
    dataResources: known(
      { items: [{ type: known(literal(type), origin), values, origin }], more: null, origin },
      origin,
    ),
    origin,
  };
}
