/** What AWS refuses in basic event selectors (AWS API reference, EventSelector and DataResource). */
import type { BasicDataResourceType, Limit, Semantics } from "../catalog/semantics.ts";
import { dialectOf } from "../model/dialects/index.ts";
import type { RejectionMessage } from "../model/messages/rejection-message.ts";
import { caseVariant } from "../model/nearest-name.ts";
import type { BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Trail } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import { advancedEquivalent } from "./advanced-equivalent.ts";
import { refusedBecause, standsForAll, valuesForAll } from "../selectors/basic-values.ts";
import { settingItemsOf, knownText, mayHoldMore, plainValues } from "./reading.ts";
import { inSelector, rejectedBy, type Rejection } from "./rejection.ts";

interface BasicContext {
  readonly trail: Trail;
  readonly semantics: Semantics;
}

/** What AWS refuses in the basic event selectors of a trail. */
export function rejectedBasicSelectors(trail: Trail, semantics: Semantics): Rejection[] {
  const context = { trail, semantics };
  const selectors = settingItemsOf(trail.eventSelectors);
  return [
    ...tooManySelectors(context, selectors),
    ...tooManyValues(context, selectors),
    ...selectors.flatMap((selector, index) =>
      inSelector(selector, [
        ...emptySelector(context, selector, index),
        ...readWriteType(context, selector),
        ...excludedSources(context, selector),
        ...settingItemsOf(selector.dataResources).flatMap((resource) =>
          rejectedDataResource(context, selector, resource),
        ),
      ]),
    ),
  ];
}

const unlisted = { evidence: "documented", documents: [] } as const;

function tooManySelectors({ trail, semantics }: BasicContext, selectors: readonly BasicEventSelector[]): Rejection[] {
  const limit = semantics.basicEventSelectors.limits.selectors;
  const excess = limit.maximum === undefined ? undefined : selectors[limit.maximum];
  if (excess === undefined || limit.maximum === undefined) return [];
  return rejectedBy(limit, {
    rule: "selector-rejected",
    says: {
      code: "basic-selectors-too-many",
      dialect: trail.dialect,
      count: selectors.length,
      maximum: limit.maximum,
    },
    origin: excess.origin,
  });
}

function tooManyValues({ trail, semantics }: BasicContext, selectors: readonly BasicEventSelector[]): Rejection[] {
  const limit: Limit = semantics.basicEventSelectors.limits.dataResourceValues;
  const values = selectors
    .flatMap((selector) => settingItemsOf(selector.dataResources))
    .flatMap((resource) => surelyCounted(semantics, resource));
  const excess = limit.maximum === undefined ? undefined : values[limit.maximum];
  if (excess === undefined || limit.maximum === undefined) return [];
  return rejectedBy(limit, {
    rule: "selector-rejected",
    says: { code: "data-resources-too-many", dialect: trail.dialect, count: values.length, maximum: limit.maximum },
    origin: excess.origin,
  });
}

/** Values that count towards the limit; those that stand for all resources of a type do not. */
function surelyCounted(semantics: Semantics, resource: DataResource): LocatedText[] {
  const type = semantics.basicEventSelectors.dataResourceTypes.find(
    (candidate) => candidate.type === knownText(resource.type),
  );
  if (type === undefined) return [];
  return settingItemsOf(resource.values).filter((value) => standsForAll(type, value.text) === "no");
}

/** A selector that asks for nothing, as the CDK writes it for `ReadWriteType.NONE`. */
function emptySelector({ trail, semantics }: BasicContext, selector: BasicEventSelector, index: number): Rejection[] {
  const { includeManagementEvents: management, dataResources } = selector;
  if (management.kind !== "known" || management.value) return [];
  if (settingItemsOf(dataResources).length > 0 || mayHoldMore(dataResources)) return [];
  return rejectedBy(semantics.basicEventSelectors.withoutManagementNeedsDataResources, {
    rule: "selector-rejected",
    says: { code: "basic-selector-empty", index, dialect: trail.dialect },
    origin: management.origin,
  });
}

function readWriteType({ trail, semantics }: BasicContext, selector: BasicEventSelector): Rejection[] {
  const { readWriteTypes: allowed } = semantics.basicEventSelectors;
  const value = knownText(selector.readWriteType);
  if (value === undefined || allowed.includes(value) || selector.readWriteType.kind !== "known") return [];
  const meant = caseVariant(value, allowed) ?? null;
  return rejectedBy(unlisted, {
    rule: "selector-rejected",
    says: { code: "read-write-type-not-allowed", dialect: trail.dialect, value, allowed, meant },
    origin: selector.readWriteType.origin,
  });
}

function excludedSources({ trail, semantics }: BasicContext, selector: BasicEventSelector): Rejection[] {
  const allowed = semantics.basicEventSelectors.excludableManagementEventSources;
  return plainValues(settingItemsOf(selector.excludeManagementEventSources))
    .filter(({ value }) => !allowed.includes(value))
    .flatMap(({ value, located }) =>
      rejectedBy(unlisted, {
        rule: "selector-rejected",
        says: { code: "excluded-source-not-allowed", dialect: trail.dialect, value, allowed },
        origin: located.origin,
      }),
    );
}

function rejectedDataResource(
  context: BasicContext,
  selector: BasicEventSelector,
  resource: DataResource,
): Rejection[] {
  const { trail, semantics } = context;
  if (resource.type.kind === "absent")
    return dialectOf(trail).deployedBy === "cloudformation" ? missingType(resource) : [];
  const value = knownText(resource.type);
  if (value === undefined) return [];
  const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === value);
  if (type === undefined) return rejectedType(context, selector, value, resource.type.origin);
  return settingItemsOf(resource.values).flatMap((item) => rejectedValue(trail, type, item));
}

function missingType(resource: DataResource): Rejection[] {
  return rejectedBy(unlisted, {
    rule: "selector-rejected",
    says: { code: "data-resource-without-type" },
    origin: resource.origin,
  });
}

function rejectedType(
  context: BasicContext,
  selector: BasicEventSelector,
  type: string,
  origin: Rejection["origin"],
): Rejection[] {
  const types = context.semantics.basicEventSelectors.dataResourceTypes;
  const [first] = types;
  if (first === undefined) return [];
  const allowed = types.map((candidate) => candidate.type);
  const says = rejectedTypeMessage(context, selector, type, allowed);
  return rejectedBy(first, { rule: "selector-rejected", says, origin });
}

function rejectedTypeMessage(
  { trail, semantics }: BasicContext,
  selector: BasicEventSelector,
  type: string,
  allowed: readonly string[],
): RejectionMessage {
  const meant = caseVariant(type, allowed);
  if (meant !== undefined) return { code: "data-resource-type-misspelled", type, allowed, meant };
  const { dialect } = trail;
  if (!semantics.dataEventTypes.includes(type)) return { code: "data-resource-type-unlisted", dialect, type, allowed };
  const selectors = advancedEquivalent(selector, semantics);
  const hasOtherSelectors = settingItemsOf(trail.eventSelectors).length > 1;
  return { code: "data-resource-type-of-advanced", dialect, type, allowed, selectors, hasOtherSelectors };
}

function rejectedValue(trail: Trail, type: BasicDataResourceType, item: LocatedText): Rejection[] {
  if (standsForAll(type, item.text) !== "no") return [];
  const reason = refusedBecause(type.refused, item.text);
  if (reason === undefined) return [];
  return rejectedBy(reason, {
    rule: "selector-rejected",
    says: {
      code: "data-resource-value-refused",
      dialect: trail.dialect,
      type: type.type,
      value: item.text,
      because: reason.because,
      all: valuesForAll(type, item.text),
    },
    origin: item.origin,
  });
}
