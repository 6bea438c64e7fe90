/** What AWS refuses in basic event selectors (AWS API reference, EventSelector and DataResource). */
import type { BasicDataResourceType, Limit, Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import { caseVariant } from "../model/nearest-name.ts";
import type { BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Trail } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import { advancedEquivalent } from "./advanced-equivalent.ts";
import { partitionSource, sampleOf, standsForAll, valuesForAll } from "./basic-values.ts";
import { itemsOf, knownText, plainValues } from "./reading.ts";
import { refusedBy, type Refusal } from "./refusal.ts";
import { listed } from "../model/words.ts";
import { allowedValues, quoted, spelled } from "./wording.ts";

interface BasicContext {
  readonly trail: Trail;
  readonly semantics: Semantics;
}

/** What AWS refuses in the basic event selectors of a trail. */
export function refusedBasicSelectors(trail: Trail, semantics: Semantics): Refusal[] {
  const context = { trail, semantics };
  const selectors = itemsOf(trail.eventSelectors);
  return [
    ...tooManySelectors(context, selectors),
    ...tooManyValues(context, selectors),
    ...selectors.flatMap((selector) => [
      ...readWriteType(context, selector),
      ...excludedSources(context, selector),
      ...itemsOf(selector.dataResources).flatMap((resource) => refusedDataResource(context, selector, resource)),
    ]),
  ];
}

const unlisted = { evidence: "documented", documents: [] } as const;

function tooManySelectors({ trail, semantics }: BasicContext, selectors: readonly BasicEventSelector[]): Refusal[] {
  const limit = semantics.basicEventSelectors.limits.selectors;
  const excess = limit.maximum === undefined ? undefined : selectors[limit.maximum];
  if (excess === undefined) return [];
  return refusedBy(limit, {
    rule: "selector-rejected",
    message:
      `The trail has ${String(selectors.length)} basic event selectors. AWS allows ${String(limit.maximum)}. ` +
      `Put the data resources of selectors with the same settings into one, or use ${spelled(trail.dialect, "AdvancedEventSelectors")}.`,
    origin: excess.origin,
  });
}

function tooManyValues({ trail, semantics }: BasicContext, selectors: readonly BasicEventSelector[]): Refusal[] {
  const limit: Limit = semantics.basicEventSelectors.limits.dataResourceValues;
  const values = selectors
    .flatMap((selector) => itemsOf(selector.dataResources))
    .flatMap((resource) => surelyCounted(semantics, resource));
  const excess = limit.maximum === undefined ? undefined : values[limit.maximum];
  if (excess === undefined) return [];
  return refusedBy(limit, {
    rule: "selector-rejected",
    message:
      `The basic event selectors of the trail name ${String(values.length)} data resources. AWS allows ${String(limit.maximum)} over all selectors of a trail. ` +
      `Name a common beginning or all resources of the type, or use ${spelled(trail.dialect, "AdvancedEventSelectors")}.`,
    origin: excess.origin,
  });
}

/** Values that count towards the limit; those that stand for all resources of a type do not. */
function surelyCounted(semantics: Semantics, resource: DataResource): LocatedText[] {
  const type = semantics.basicEventSelectors.dataResourceTypes.find(
    (candidate) => candidate.type === knownText(resource.type),
  );
  if (type === undefined) return [];
  return itemsOf(resource.values).filter((value) => standsForAll(type, value.text) === "no");
}

function readWriteType({ trail, semantics }: BasicContext, selector: BasicEventSelector): Refusal[] {
  const { readWriteTypes } = semantics.basicEventSelectors;
  const value = knownText(selector.readWriteType);
  if (value === undefined || readWriteTypes.includes(value) || selector.readWriteType.kind !== "known") return [];
  const meant = caseVariant(value, readWriteTypes);
  return refusedBy(unlisted, {
    rule: "selector-rejected",
    message:
      `${spelled(trail.dialect, "ReadWriteType")} is ${quoted(value)}. AWS allows ${allowedValues(readWriteTypes)}. ` +
      (meant === undefined ? "Write one of these." : `Values are case-sensitive: write ${quoted(meant)}.`),
    origin: selector.readWriteType.origin,
  });
}

function excludedSources({ trail, semantics }: BasicContext, selector: BasicEventSelector): Refusal[] {
  const allowed = semantics.basicEventSelectors.excludableManagementEventSources;
  return plainValues(itemsOf(selector.excludeManagementEventSources))
    .filter(({ value }) => !allowed.includes(value))
    .flatMap(({ value, located }) =>
      refusedBy(unlisted, {
        rule: "selector-rejected",
        message:
          `${spelled(trail.dialect, "ExcludeManagementEventSources")} lists ${quoted(value)}. AWS allows ${allowedValues(allowed)} there. ` +
          "Remove the value; events of other services cannot be left out of a trail's management events.",
        origin: located.origin,
      }),
    );
}

function refusedDataResource(context: BasicContext, selector: BasicEventSelector, resource: DataResource): Refusal[] {
  const { trail, semantics } = context;
  if (resource.type.kind === "absent")
    return dialectOf(trail).deployedBy === "cloudformation" ? missingType(resource) : [];
  const value = knownText(resource.type);
  if (value === undefined) return [];
  const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === value);
  if (type === undefined) return refusedType(context, selector, value, resource.type.origin);
  return itemsOf(resource.values).flatMap((item) => refusedValue(trail, type, item));
}

function missingType(resource: DataResource): Refusal[] {
  return refusedBy(unlisted, {
    rule: "selector-rejected",
    message: "This item of DataResources has no Type. CloudFormation requires it. Add the type of the resources.",
    origin: resource.origin,
  });
}

function refusedType(
  { trail, semantics }: BasicContext,
  selector: BasicEventSelector,
  value: string,
  origin: Refusal["origin"],
): Refusal[] {
  const allowed = semantics.basicEventSelectors.dataResourceTypes;
  const names = allowed.map((type) => type.type);
  const meant = caseVariant(value, names);
  const [first] = allowed;
  if (first === undefined) return [];
  const found = `Basic event selectors cannot select data events of ${quoted(value)}. AWS allows ${listed(names.map(quoted), "and")} there.`;
  if (meant !== undefined) {
    return refusedBy(first, {
      rule: "selector-rejected",
      message: `${found} Types are case-sensitive: write ${quoted(meant)}.`,
      origin,
    });
  }
  const advanced = spelled(trail.dialect, "AdvancedEventSelectors");
  if (semantics.dataEventTypes.includes(value)) {
    const code = dialectOf(trail).selectors?.list(advancedEquivalent(selector, semantics)).text;
    return refusedBy(first, {
      rule: "selector-rejected",
      message: `${found} ${useAdvanced(trail, code !== undefined)}`,
      ...(code === undefined ? {} : { code }),
      origin,
    });
  }
  const advice =
    `${quoted(value)} is not a type of data events that AWS lists either. ` +
    `Write one of these types, or use ${advanced} for another.`;
  return refusedBy(first, { rule: "selector-rejected", message: `${found} ${advice}`, origin });
}

function useAdvanced(trail: Trail, hasCode: boolean): string {
  const others =
    itemsOf(trail.eventSelectors).length > 1 ? " Convert the other basic selectors of the trail as well." : "";
  return (
    `Use ${spelled(trail.dialect, "AdvancedEventSelectors")} in place of ${spelled(trail.dialect, "EventSelectors")}: AWS takes one of the two kinds on a trail.${others}` +
    (hasCode ? " In advanced selectors this one is:" : "")
  );
}

function refusedValue(trail: Trail, type: BasicDataResourceType, item: LocatedText): Refusal[] {
  if (standsForAll(type, item.text) !== "no") return [];
  const sample = sampleOf(item.text);
  if (sample === undefined) return [];
  const reason = type.refused.find(({ pattern }) =>
    new RegExp(`^(?:${pattern.replaceAll("{partition}", partitionSource)})$`, "u").test(sample),
  );
  if (reason === undefined) return [];
  return refusedBy(reason, {
    rule: "selector-rejected",
    message: `AWS refuses the value ${quoted(item.text)} for ${quoted(type.type)}: ${reason.because}. All resources of the type are ${listed(valuesForAll(type, item.text).map(quoted))} in ${spelled(trail.dialect, "DataResources")}.`,
    origin: item.origin,
  });
}
