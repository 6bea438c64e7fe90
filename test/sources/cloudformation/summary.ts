/**
 * A model as plain data that a person can check: values with their pieces, each followed by ` @
 * line:column-line:column`.
 */
import { assumptionSentence } from "../../../src/wording/assumptions.ts";
import { clauseOf, nounOf, type Example } from "../../../src/wording/unknown-values.ts";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import type { Detection, DetectionsModel } from "../../../src/model/detection.ts";
import type { Guard } from "../../../src/model/guard.ts";
import type { OpenValue } from "../../../src/model/open-value.ts";
import type { Origin } from "../../../src/model/location.ts";
import type { SourceModel } from "../../../src/model/notification.ts";
import type { DeclaredResource } from "../../../src/model/resource.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../../../src/model/selector.ts";
import type { Sink } from "../../../src/model/sink.ts";
import type { Text } from "../../../src/model/text.ts";
import type { List, LocatedText, Setting } from "../../../src/model/value.ts";
import { loadCatalog } from "../../../src/catalog/catalog.ts";
import { cloudFormation } from "../../../src/sources/cloudformation/index.ts";
import type { Environment, Files, Reading } from "../../../src/sources/types.ts";

/** An environment that says nothing, changed as a test needs it. */
export function environment(
  changes: Partial<Omit<Environment, "parameters">> & { readonly parameters?: Readonly<Record<string, string>> } = {},
): Environment {
  const { parameters, ...rest } = changes;
  return {
    region: null,
    accountId: null,
    partition: null,
    catalog: loadCatalog(),
    variableFiles: [],
    deployment: null,
    ...rest,
    parameters: new Map(Object.entries(parameters ?? {})),
  };
}

export function read(
  text: string,
  changes: Parameters<typeof environment>[0] = {},
  uri = "t.yaml",
  files: Files = noFiles,
): Reading {
  return cloudFormation.read({ uri, text, files }, environment(changes));
}

/** Files that stand beside a template in a test. */
export function filesNamed(texts: Readonly<Record<string, string>>): Files {
  return {
    read: (uri) => {
      const text = Object.hasOwn(texts, uri) ? texts[uri] : undefined;
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    },
    names: (folder) =>
      Object.keys(texts).flatMap((uri) => (uri.startsWith(`${folder}/`) ? [uri.slice(folder.length + 1)] : [])),
  };
}

/** The model of a text that must be a template. */
export function model(
  text: string,
  changes: Parameters<typeof environment>[0] = {},
  uri = "t.yaml",
  files: Files = noFiles,
): SourceModel {
  const reading = read(text, changes, uri, files);
  if (reading.kind !== "read") throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.model;
}

export function at(origin: Origin): string {
  const { uri, startLine, startColumn, endLine, endColumn } = origin.locate();
  return `${uri.includes("/") ? `${uri} ` : ""}${String(startLine)}:${String(startColumn)}-${String(endLine)}:${String(endColumn)}`;
}

/** Literals as they are, pieces in angle brackets by their id, without the file before `#`. */
export function shown(text: Text | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return text.parts
    .map((part) =>
      typeof part === "string"
        ? part
        : `<${part.id
            .replace(/^(?:join|split) .*#/s, "")
            .replace(/^(\w+):.*$/, "$1")
            .replace(/^[^#<]*#/, "")}>`,
    )
    .join("");
}

export function shownSetting<T>(setting: Setting<T>, show: (value: T) => unknown, example: Example = "VALUE"): unknown {
  switch (setting.kind) {
    case "absent":
      return "(absent)";
    case "unknown":
      return `(unknown because ${clauseOf(setting.because, example)}) @ ${at(setting.origin)}`;
    case "known": {
      const value = show(setting.value);
      return typeof value === "string" ? `${value} @ ${at(setting.origin)}` : value;
    }
  }
}

function shownSwitch(setting: Setting<boolean>): unknown {
  return shownSetting(setting, String, "true");
}

function shownList<T>(list: List<T>, show: (item: T) => unknown): unknown {
  const items = list.items.map(show);
  return list.more === null ? items : [...items, `(more: ${nounOf(list.more.unknown)})`];
}

function located({ text, origin }: LocatedText): string {
  return `${shown(text) ?? ""} @ ${at(origin)}`;
}

export function shownGuard(guard: Guard): string[] {
  return guard.map(({ question, answer }) => `${question.id} is ${answer}`);
}

function advanced(selector: AdvancedEventSelector): unknown {
  return {
    selector: `${selector.name ?? "(no name)"} @ ${at(selector.origin)}`,
    fields: shownList(selector.fieldSelectors, ({ field, conditions, origin }) => ({
      field: shownSetting(field, shown),
      at: at(origin),
      ...Object.fromEntries(conditions.map(({ operator, values }) => [operator, shownList(values, located)])),
    })),
  };
}

function basic(selector: BasicEventSelector): unknown {
  return withoutAbsent({
    at: at(selector.origin),
    readWriteType: shownSetting(selector.readWriteType, shown),
    includeManagementEvents: shownSwitch(selector.includeManagementEvents),
    excludeManagementEventSources: shownSetting(selector.excludeManagementEventSources, (list) =>
      shownList(list, located),
    ),
    dataResources: shownSetting(selector.dataResources, (list) =>
      shownList(list, ({ type, values, origin }) => ({
        type: shownSetting(type, shown),
        at: at(origin),
        values: shownSetting(values, (texts) => shownList(texts, located)),
      })),
    ),
  });
}

function withoutAbsent(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== "(absent)"));
}

export function shownSink(sink: Sink): unknown {
  const common = {
    id: sink.id,
    kind: sink.kind,
    at: at(sink.origin),
    guard: shownGuard(sink.guard),
    assumptions: sink.assumptions.map(assumptionSentence),
    name: shown(sink.name),
    arn: shown(sink.arn),
    region: shown(sink.region),
    multiRegion: shownSwitch(sink.multiRegion),
    organization: shownSwitch(sink.organization),
    advancedEventSelectors: shownSetting(sink.advancedEventSelectors, (list) => shownList(list, advanced)),
  };
  if (sink.kind === "event-data-store")
    return withoutAbsent({
      ...common,
      ingestion: shownSwitch(sink.ingestion),
      retentionDays: shownSetting(sink.retentionDays, (days) => days),
      billingMode: shownSetting(sink.billingMode, shown),
    });
  if (sink.kind === "telemetry-rule")
    return withoutAbsent({
      ...common,
      resourceType: shownSetting(sink.resourceType, shown),
      telemetryType: shownSetting(sink.telemetryType, shown),
      destinationType: shownSetting(sink.destinationType, shown),
      selectionCriteria: shownSetting(sink.selectionCriteria, shown),
      destinationPattern: shownSetting(sink.destinationPattern, shown),
      retentionDays: shownSetting(sink.retentionDays, (days) => days),
      regions: shownSetting(sink.regions, (list) => shownList(list, located)),
      organizationScope: shownSetting(sink.organizationScope, shown),
      evaluation: shownSwitch(sink.evaluation),
    });
  return withoutAbsent({
    ...common,
    logging: shownSwitch(sink.logging),
    globalServiceEvents: shownSwitch(sink.globalServiceEvents),
    eventSelectors: shownSetting(sink.eventSelectors, (list) => shownList(list, basic)),
    s3BucketName: shownSetting(sink.s3BucketName, shown),
    logFileValidation: shownSwitch(sink.logFileValidation),
    kmsKey: shownSetting(sink.kmsKey, shown),
    cloudWatchLogs: shownSetting(sink.cloudWatchLogs, shown),
    insights: shownSetting(sink.insights, (list) => shownList(list, located)),
  });
}

export function shownResource(resource: DeclaredResource): unknown {
  return {
    id: resource.id,
    type: resource.declaredType,
    at: at(resource.origin),
    guard: shownGuard(resource.guard),
    assumptions: resource.assumptions.map(assumptionSentence),
    region: shown(resource.region),
    arn: shown(resource.arn),
    variables: Object.fromEntries([...resource.variables].map(([name, text]) => [name, shown(text)])),
    parts: Object.fromEntries(resource.parts),
  };
}

/** A value of JSON with its types: texts as `shown` has them, what is not known in parentheses. */
function shownValue(value: OpenValue): unknown {
  switch (value.kind) {
    case "text":
      return shown(value.text);
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "null":
      return null;
    case "absent":
      return "(absent)";
    case "unknown":
      return value.because === null ? "(unknown)" : `(unknown because ${clauseOf(value.because, "VALUE")})`;
    case "one-of":
      return { oneOf: value.values.map(shownValue) };
    case "list":
      return value.items.map(shownValue);
    case "mapping":
      return {
        ...Object.fromEntries([...value.entries].map(([key, inside]) => [key, shownValue(inside)])),
        ...(value.more === null ? {} : { "(more)": true }),
      };
  }
}

function shownDetection(detection: Detection): unknown {
  const common = {
    id: detection.id,
    kind: detection.kind,
    at: at(detection.origin),
    guard: shownGuard(detection.guard),
    assumptions: detection.assumptions.map(assumptionSentence),
    name: shown(detection.name),
    region: shown(detection.region),
  };
  return withoutAbsent(
    detection.kind === "event-rule"
      ? {
          ...common,
          pattern: shownValue(detection.pattern),
          patternAt: at(detection.patternOrigin),
          bus: shownSetting(detection.bus, shown),
          state: shownSetting(detection.state, shown),
          targets: [...detection.targets.map(located), ...(detection.targetsAreKnown ? [] : ["(more)"])],
        }
      : {
          ...common,
          pattern: shownSetting(detection.pattern, shown),
          logGroup: shownSetting(detection.logGroup, shown),
          metrics: detection.metrics.map(({ namespace, name }) => [shown(namespace), shown(name)].join(" ")),
        },
  );
}

function shownDetections({ detections, logGroups, alarms }: DetectionsModel): unknown {
  return {
    detections: detections.map(shownDetection),
    logGroups: logGroups.map(({ id, origin, names, arns, takesFilters }) => ({
      id,
      at: at(origin),
      names: names.map(shown),
      arns: arns.map(shown),
      takesFilters,
    })),
    alarms: alarms.map(({ id, origin, metric: { namespace, name } }) => ({
      id,
      at: at(origin),
      metric: [shown(namespace), shown(name)].join(" "),
    })),
  };
}

export function shownModel({ sinks, resources, notifications, detections }: SourceModel): unknown {
  return {
    ...(detections === undefined ? {} : { waiting: shownDetections(detections) }),
    sinks: sinks.map(shownSink),
    resources: resources.map(shownResource),
    notifications: notifications.map(
      ({ level, message, location, incomplete }) =>
        `${level}${incomplete ? " (incomplete)" : ""} ${location === null ? "" : at({ locate: () => location })}: ${message}`,
    ),
  };
}
