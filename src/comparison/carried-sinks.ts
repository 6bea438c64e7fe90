/** Sinks as results carry them: written and read side by side. */
import type {
  CarriedBasicSelector,
  CarriedDataResource,
  CarriedField,
  CarriedInsight,
  CarriedSelector,
  CarriedSink,
} from "../generated/result-file.d.ts";
import { defined } from "../model/defined.ts";
import { originAt, type Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector } from "../model/selector.ts";
import type { EventDataStore, InsightSelector, Sink, Trail } from "../model/sink.ts";
import type { Text } from "../model/text.ts";
import type { Setting } from "../model/value.ts";
import { carriedRule, ruleOfCarried } from "./carried-rules-of-telemetry.ts";
import { leftOpen, type TablesToRead, type TablesToWrite } from "./carried-texts.ts";

/** What is written of a sink. */
export function carriedSink(sink: Sink, tables: TablesToWrite): CarriedSink {
  const { id, address, previousAddress, kind, dialect, name, arn, region, guard, unknownProperties } = sink;
  return {
    id,
    address,
    ...defined({ previousAddress }),
    kind,
    dialect,
    ...defined({ name: tables.optionalText(name), arn: tables.optionalText(arn) }),
    scope: tables.scope(sink.scope),
    region: tables.text(region),
    ...defined({ guard: tables.guard(guard), mayDiffer: sink.mayDiffer === undefined ? undefined : (true as const) }),
    unknownProperties: unknownProperties.map(({ name, meant, inSelector }) => ({
      name,
      ...defined({ meant: meant ?? undefined }),
      inSelector,
    })),
    ...defined({
      multiRegion: tables.flag(sink.multiRegion),
      organization: tables.flag(sink.organization),
      advancedEventSelectors: tables.setting(sink.advancedEventSelectors, (list) =>
        tables.list(list, (selector) => carriedSelector(selector, tables)),
      ),
    }),
    ...carriedOwn(sink, tables),
  };
}

function carriedOwn(sink: Sink, tables: TablesToWrite): Partial<CarriedSink> {
  switch (sink.kind) {
    case "trail":
      return carriedTrail(sink, tables);
    case "event-data-store":
      return carriedStore(sink, tables);
    case "telemetry-rule":
      return carriedRule(sink, tables);
  }
}

function carriedStore(store: EventDataStore, tables: TablesToWrite): Partial<CarriedSink> {
  return defined({
    ingestion: tables.flag(store.ingestion),
    retentionDays: tables.setting(store.retentionDays, (days) => days),
    billingMode: tables.setting(store.billingMode, (text) => tables.text(text)),
  });
}

function carriedTrail(trail: Trail, tables: TablesToWrite): Partial<CarriedSink> {
  return defined({
    eventSelectors: tables.setting(trail.eventSelectors, (list) =>
      tables.list(list, (selector) => carriedBasicSelector(selector, tables)),
    ),
    logging: tables.flag(trail.logging),
    globalServiceEvents: tables.flag(trail.globalServiceEvents),
    s3BucketName: tables.setting(trail.s3BucketName, (text) => tables.text(text)),
    s3KeyPrefix: toldText(trail.s3KeyPrefix, tables),
    logFileValidation: tables.flag(trail.logFileValidation),
    kmsKey: tables.setting(trail.kmsKey, (text) => tables.text(text)),
    cloudWatchLogs: tables.setting(trail.cloudWatchLogs, (text) => tables.text(text)),
    cloudWatchLogsRole: toldText(trail.cloudWatchLogsRole, tables),
    snsTopic: toldText(trail.snsTopic, tables),
    writtenName: toldText(trail.writtenName, tables),
    insights: tables.setting(trail.insights, (list) => tables.list(list, (insight) => carriedInsight(insight, tables))),
    latestDeliveryError: tables.optionalText(trail.latestDeliveryError?.text),
    furtherDeliveryErrors: trail.furtherDeliveryErrors?.map(({ field, error }) => ({
      field,
      error: tables.text(error.text),
    })),
  });
}

/** Where the input does not tell it is as good as unknown. */
function toldText(setting: Setting<Text> | undefined, tables: TablesToWrite): CarriedSink["s3KeyPrefix"] {
  return setting === undefined ? null : tables.setting(setting, (text) => tables.text(text));
}

function carriedInsight({ text, categories }: InsightSelector, tables: TablesToWrite): CarriedInsight {
  return {
    type: tables.text(text),
    ...(categories === undefined
      ? {}
      : defined({ categories: tables.setting(categories, (list) => tables.texts(list)) })),
  };
}

function carriedSelector(
  { name, fieldSelectors, origin }: AdvancedEventSelector,
  tables: TablesToWrite,
): CarriedSelector {
  return {
    name,
    fields: tables.list(fieldSelectors, (field) => carriedField(field, tables)),
    location: origin.locate(),
  };
}

function carriedField({ field, conditions }: FieldSelector, tables: TablesToWrite): CarriedField {
  return {
    ...defined({ field: tables.setting(field, (text) => tables.text(text)) }),
    conditions: conditions.map(({ operator, values }) => ({ operator, values: tables.texts(values) })),
  };
}

function carriedBasicSelector(selector: BasicEventSelector, tables: TablesToWrite): CarriedBasicSelector {
  return {
    ...defined({
      readWriteType: tables.setting(selector.readWriteType, (text) => tables.text(text)),
      includeManagementEvents: tables.flag(selector.includeManagementEvents),
      excludeManagementEventSources: tables.setting(selector.excludeManagementEventSources, (list) =>
        tables.texts(list),
      ),
      dataResources: tables.setting(selector.dataResources, (list) =>
        tables.list(list, (resource) => carriedDataResource(resource, tables)),
      ),
    }),
    location: selector.origin.locate(),
  };
}

function carriedDataResource({ type, values }: DataResource, tables: TablesToWrite): CarriedDataResource {
  return defined({
    type: tables.setting(type, (text) => tables.text(text)),
    values: tables.setting(values, (list) => tables.texts(list)),
  });
}

/** What trails and event data stores have in common. */
type SinkAlone = Omit<EventDataStore, "kind" | "ingestion" | "retentionDays" | "billingMode">;

/**
 * A sink of a result.
 *
 * @param origin where it stands; its settings stand there as well, and what is in a selector at the selector
 */
export function sinkOfCarried(carried: CarriedSink, tables: TablesToRead, origin: Origin): Sink {
  const { id, address, previousAddress, dialect, name, arn, scope, region, guard, unknownProperties } = carried;
  const common: SinkAlone = {
    id,
    address,
    dialect,
    ...defined({ previousAddress }),
    name: tables.optionalText(name),
    arn: tables.optionalText(arn),
    scope: tables.scope(scope),
    region: tables.text(region),
    multiRegion: tables.flag(carried.multiRegion, origin),
    organization: tables.flag(carried.organization, origin),
    advancedEventSelectors: tables.setting(carried.advancedEventSelectors, origin, (list) =>
      tables.list(list, origin, (selector) => selectorOfCarried(selector, tables)),
    ),
    unknownProperties: unknownProperties.map(({ name, meant, inSelector }) => ({
      name,
      meant: meant ?? null,
      inSelector,
      origin,
    })),
    guard: tables.guard(guard),
    assumptions: [],
    ...(carried.mayDiffer === true && { mayDiffer: leftOpen }),
    origin,
  };
  switch (carried.kind) {
    case "trail":
      return { ...common, kind: "trail", ...trailOfCarried(carried, tables, origin) };
    case "event-data-store":
      return {
        ...common,
        kind: "event-data-store",
        ingestion: tables.flag(carried.ingestion, origin),
        retentionDays: tables.setting(carried.retentionDays, origin, (days) => days),
        billingMode: tables.setting(carried.billingMode, origin, (text) => tables.text(text)),
      };
    case "telemetry-rule":
      return { ...common, kind: "telemetry-rule", ...ruleOfCarried(carried, tables, origin) };
  }
}

function trailOfCarried(
  carried: CarriedSink,
  tables: TablesToRead,
  origin: Origin,
): Omit<Trail, "kind" | keyof SinkAlone> {
  const { latestDeliveryError: latest, furtherDeliveryErrors: further } = carried;
  return {
    eventSelectors: tables.setting(carried.eventSelectors, origin, (list) =>
      tables.list(list, origin, (selector) => basicSelectorOfCarried(selector, tables)),
    ),
    logging: tables.flag(carried.logging, origin),
    globalServiceEvents: tables.flag(carried.globalServiceEvents, origin),
    s3BucketName: tables.setting(carried.s3BucketName, origin, (text) => tables.text(text)),
    s3KeyPrefix: tables.setting(carried.s3KeyPrefix, origin, (text) => tables.text(text)),
    logFileValidation: tables.flag(carried.logFileValidation, origin),
    kmsKey: tables.setting(carried.kmsKey, origin, (text) => tables.text(text)),
    cloudWatchLogs: tables.setting(carried.cloudWatchLogs, origin, (text) => tables.text(text)),
    cloudWatchLogsRole: tables.setting(carried.cloudWatchLogsRole, origin, (text) => tables.text(text)),
    snsTopic: tables.setting(carried.snsTopic, origin, (text) => tables.text(text)),
    writtenName: tables.setting(carried.writtenName, origin, (text) => tables.text(text)),
    insights: tables.setting(carried.insights, origin, (list) =>
      tables.list(list, origin, ({ type, categories }) => ({
        text: tables.text(type),
        categories: tables.setting(categories, origin, (texts) => tables.texts(texts, origin)),
        origin,
      })),
    ),
    ...defined({
      latestDeliveryError: latest === undefined ? undefined : { text: tables.text(latest), origin },
      furtherDeliveryErrors: further?.map(({ field, error }) => ({
        field,
        error: { text: tables.text(error), origin },
      })),
    }),
  };
}

function selectorOfCarried({ name, fields, location }: CarriedSelector, tables: TablesToRead): AdvancedEventSelector {
  const origin = originAt(location);
  return {
    name,
    fieldSelectors: tables.list(fields, origin, (field) => fieldOfCarried(field, tables, origin)),
    origin,
  };
}

function fieldOfCarried({ field, conditions }: CarriedField, tables: TablesToRead, origin: Origin): FieldSelector {
  return {
    field: tables.setting(field, origin, (text) => tables.text(text)),
    conditions: conditions.map(({ operator, values }) => ({ operator, values: tables.texts(values, origin), origin })),
    origin,
  };
}

function basicSelectorOfCarried(carried: CarriedBasicSelector, tables: TablesToRead): BasicEventSelector {
  const origin = originAt(carried.location);
  return {
    readWriteType: tables.setting(carried.readWriteType, origin, (text) => tables.text(text)),
    includeManagementEvents: tables.flag(carried.includeManagementEvents, origin),
    excludeManagementEventSources: tables.setting(carried.excludeManagementEventSources, origin, (list) =>
      tables.texts(list, origin),
    ),
    dataResources: tables.setting(carried.dataResources, origin, (list) =>
      tables.list(list, origin, (resource) => dataResourceOfCarried(resource, tables, origin)),
    ),
    origin,
  };
}

function dataResourceOfCarried(
  { type, values }: CarriedDataResource,
  tables: TablesToRead,
  origin: Origin,
): DataResource {
  return {
    type: tables.setting(type, origin, (text) => tables.text(text)),
    values: tables.setting(values, origin, (list) => tables.texts(list, origin)),
    origin,
  };
}
