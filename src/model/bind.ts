/**
 * Gives open pieces the values that the run as a whole knows or assumes: the partition, the account that all inputs
 * share, the Region of a trail.
 */
import { defined } from "./defined.ts";
import { substitute, type Text, type Unresolved } from "./text.ts";
import type { Scope } from "./scope.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector } from "./selector.ts";
import type { Sink } from "./sink.ts";
import type { DeclaredResource } from "./resource.ts";
import type { List, LocatedText, Setting } from "./value.ts";

/** What a run knows of a piece; `undefined` leaves it open. */
export type Resolve = (piece: Unresolved) => Text | undefined;

function bindSetting<T>(setting: Setting<T>, bind: (value: T) => T): Setting<T> {
  return setting.kind === "known" ? { ...setting, value: bind(setting.value) } : setting;
}

function bindList<T>(list: List<T>, bind: (item: T) => T): List<T> {
  return { ...list, items: list.items.map(bind) };
}

export function bindScope(scope: Scope, resolve: Resolve): Scope {
  return {
    ...scope,
    account: substitute(scope.account, resolve),
    region: substitute(scope.region, resolve),
    partition: substitute(scope.partition, resolve),
  };
}

/** A sink with the pieces that `resolve` knows replaced in every text. */
export function bindSink(sink: Sink, resolve: Resolve): Sink {
  const text = (value: Text): Text => substitute(value, resolve);
  const values = (list: List<LocatedText>): List<LocatedText> =>
    bindList(list, (item) => ({ ...item, text: text(item.text) }));
  const fieldSelector = (value: FieldSelector): FieldSelector => ({
    ...value,
    conditions: value.conditions.map((condition) => ({ ...condition, values: values(condition.values) })),
  });
  const advanced = (value: AdvancedEventSelector): AdvancedEventSelector => ({
    ...value,
    fieldSelectors: bindList(value.fieldSelectors, fieldSelector),
  });
  const dataResource = (value: DataResource): DataResource => ({
    ...value,
    type: bindSetting(value.type, text),
    values: bindSetting(value.values, values),
  });
  const basic = (value: BasicEventSelector): BasicEventSelector => ({
    ...value,
    excludeManagementEventSources: bindSetting(value.excludeManagementEventSources, values),
    dataResources: bindSetting(value.dataResources, (list) => bindList(list, dataResource)),
  });
  const common = {
    name: sink.name === null ? null : text(sink.name),
    arn: sink.arn === null ? null : text(sink.arn),
    scope: bindScope(sink.scope, resolve),
    region: text(sink.region),
    advancedEventSelectors: bindSetting(sink.advancedEventSelectors, (list) => bindList(list, advanced)),
  };
  if (sink.kind === "event-data-store") return { ...sink, ...common };
  if (sink.kind === "telemetry-rule")
    return {
      ...sink,
      ...common,
      resourceType: bindSetting(sink.resourceType, text),
      telemetryType: bindSetting(sink.telemetryType, text),
      destinationType: bindSetting(sink.destinationType, text),
      selectionCriteria: bindSetting(sink.selectionCriteria, text),
      destinationPattern: bindSetting(sink.destinationPattern, text),
      regions: bindSetting(sink.regions, values),
      organizationScope: bindSetting(sink.organizationScope, text),
    };
  return {
    ...sink,
    ...common,
    eventSelectors: bindSetting(sink.eventSelectors, (list) => bindList(list, basic)),
    s3BucketName: bindSetting(sink.s3BucketName, text),
    kmsKey: bindSetting(sink.kmsKey, text),
    cloudWatchLogs: bindSetting(sink.cloudWatchLogs, text),
    ...defined({
      cloudWatchLogsRole: sink.cloudWatchLogsRole && bindSetting(sink.cloudWatchLogsRole, text),
      snsTopic: sink.snsTopic && bindSetting(sink.snsTopic, text),
      writtenName: sink.writtenName && bindSetting(sink.writtenName, text),
    }),
    insights: bindSetting(sink.insights, values),
  };
}

/** A declared resource with the pieces that `resolve` knows replaced in every text. */
export function bindResource(resource: DeclaredResource, resolve: Resolve): DeclaredResource {
  return {
    ...resource,
    arn: resource.arn === null ? null : substitute(resource.arn, resolve),
    region: substitute(resource.region, resolve),
    scope: bindScope(resource.scope, resolve),
    variables: new Map([...resource.variables].map(([name, value]) => [name, substitute(value, resolve)])),
    ...(resource.tags === undefined
      ? {}
      : {
          tags: {
            ...resource.tags,
            values: new Map([...resource.tags.values].map(([key, value]) => [key, substitute(value, resolve)])),
          },
        }),
  };
}
