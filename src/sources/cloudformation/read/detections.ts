/** What waits for events in a template: rules of event buses, filters of log groups, and what these need. */
import type { Question } from "../../../model/guard.ts";
import type {
  Detection,
  DetectionsModel,
  EventRule,
  LogFilter,
  LogGroup,
  Metric,
  MetricAlarm,
} from "../../../model/detection.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { OpenValue } from "../../../model/open-value.ts";
import type { Origin } from "../../../model/location.ts";
import { knownString, type Text } from "../../../model/text.ts";
import type { Certainty, LocatedText } from "../../../model/value.ts";
import { constructOf } from "./construct.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { attributeOfResource, reference } from "../evaluate/references.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import type { TemplateValue } from "../evaluate/value.ts";
import { resourceVariantsOf, type Guarded } from "../evaluate/variants.ts";
import { stackTypes } from "../template/stack-types.ts";
import { addressOf, idOf } from "../template/template.ts";
import { openValue } from "./open-value.ts";
import { listProperty, textItem, textProperty } from "./settings.ts";

const ruleType = "AWS::Events::Rule";
const metricFilterType = "AWS::Logs::MetricFilter";
const subscriptionFilterType = "AWS::Logs::SubscriptionFilter";
const logGroupType = "AWS::Logs::LogGroup";
const alarmType = "AWS::CloudWatch::Alarm";
/** SAM reference: their `Events` make rules, and those of functions subscription filters. */
const serverlessTypes: ReadonlySet<string> = new Set(["AWS::Serverless::Function", "AWS::Serverless::StateMachine"]);
const serverlessRuleTypes: ReadonlySet<string> = new Set(["EventBridgeRule", "CloudWatchEvent"]);
const serverlessFilterType = "CloudWatchLogs";

const detectionTypes: ReadonlySet<string> = new Set([ruleType, metricFilterType, subscriptionFilterType]);
const typesTheyNeed: ReadonlySet<string> = new Set([logGroupType, alarmType]);

/** The types that are read of a text: none where nothing in it waits for events, or in files that it may refer to. */
export function detectionTypesIn(text: string): (type: string) => boolean {
  const mayWait = [
    ...detectionTypes,
    ...serverlessRuleTypes,
    serverlessFilterType,
    ...stackTypes.keys(),
    "AWS::Include",
  ];
  if (!mayWait.some((word) => text.includes(word))) return () => false;
  return (type) => detectionTypes.has(type) || typesTheyNeed.has(type) || serverlessTypes.has(type);
}

/** The detections of a template, each in all its variants; null where there are none. */
export function readDetections(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  isRead: (type: string) => boolean,
): DetectionsModel | null {
  const byType = groupBy(
    [...template.resources.values()].filter(({ type }) => isRead(type)),
    ({ type }) => type,
  );
  const ofType = (type: string): readonly TemplateResource[] => byType.get(type) ?? [];
  const variants = <Part extends object>(
    resource: TemplateResource,
    build: (evaluator: TemplateEvaluator) => Part,
  ): readonly (Part & Guarded)[] =>
    resourceVariantsOf(template, questions, resource, { build, complete: (part, guarded) => ({ ...part, ...guarded }) })
      .variants;
  const ofServerless = [...serverlessTypes].flatMap(ofType).flatMap((resource) => {
    const read = variants(resource, (evaluator) => ({ events: serverlessEvents(evaluator, resource) }));
    return read.flatMap(({ events, guard, assumptions }) => events.map((one) => ({ ...one, guard, assumptions })));
  });
  const detections: Detection[] = [
    ...ofType(ruleType)
      .flatMap((resource) => variants(resource, (evaluator) => ({ rule: eventRule(evaluator, resource) })))
      .flatMap(({ rule, guard, assumptions }) => (rule === null ? [] : [{ ...rule, guard, assumptions }])),
    ...ofServerless,
    ...[metricFilterType, subscriptionFilterType]
      .flatMap(ofType)
      .flatMap((resource) => variants(resource, (evaluator) => logFilter(evaluator, resource))),
  ];
  if (detections.length === 0) return null;
  return {
    detections,
    logGroups: ofType(logGroupType).flatMap((resource) =>
      variants(resource, (evaluator) => logGroup(evaluator, resource)),
    ),
    alarms: ofType(alarmType).flatMap((resource) =>
      variants(resource, (evaluator) => ({ alarm: metricAlarm(evaluator, resource) })).flatMap(({ alarm, guard }) =>
        alarm === null ? [] : [{ ...alarm, guard }],
      ),
    ),
  };
}

type WithoutGuard<T> = T extends Detection ? Omit<T, "guard" | "assumptions"> : never;

function placeOf({ template }: TemplateEvaluator, resource: TemplateResource) {
  return {
    id: idOf(template, resource.logicalId),
    address: addressOf(template, resource.logicalId),
    scope: template.scope,
    region: template.scope.region,
    origin: resource.keyOrigin,
    ...constructOf(resource),
  };
}

/** Rules that run by a schedule alone wait for nothing. */
function eventRule(evaluator: TemplateEvaluator, resource: TemplateResource): WithoutGuard<EventRule> | null {
  const properties = evaluator.propertiesOf(resource);
  const pattern = patternIn(evaluator, properties, "EventPattern", resource.keyOrigin);
  if (pattern === null) return null;
  const targets = evaluator.settleValue(evaluator.property(properties, "Targets"));
  const arns: readonly (LocatedText | null)[] =
    targets.kind === "list" ? targets.items.map((target) => textItem(evaluator.property(target, "Arn"))) : [];
  return {
    ...placeOf(evaluator, resource),
    kind: "event-rule",
    name: nameIn(evaluator, properties, "Name"),
    ...pattern,
    bus: textProperty(evaluator, properties, "EventBusName"),
    state: textProperty(evaluator, properties, "State", "choice"),
    targets: arns.filter((arn) => arn !== null),
    targetsAreKnown: targets.kind === "absent" || (targets.kind === "list" && !arns.includes(null)),
  };
}

/**
 * SAM reference, `EventBridgeRule`, `CloudWatchEvent` and `CloudWatchLogs`: their target is the resource that they
 * stand at.
 */
function serverlessEvents(
  evaluator: TemplateEvaluator,
  resource: TemplateResource,
): readonly WithoutGuard<Detection>[] {
  const events = evaluator.property(evaluator.propertiesOf(resource), "Events");
  if (events.kind !== "map") return [];
  return events.node.entries.flatMap(({ key, value, keyOrigin }): WithoutGuard<Detection>[] => {
    const event = evaluator.evaluate(value);
    const written = evaluator.property(event, "Type");
    const type = written.kind === "text" ? (knownString(written.text) ?? "") : "";
    const properties = evaluator.property(event, "Properties");
    const base = placeOf(evaluator, resource);
    const place = { ...base, id: `${base.id}.${key}`, address: `${base.address}.${key}`, origin: keyOrigin };
    if (type === serverlessFilterType) return [{ ...place, ...serverlessFilter(evaluator, properties) }];
    const pattern = serverlessRuleTypes.has(type) ? patternIn(evaluator, properties, "Pattern", keyOrigin) : null;
    if (pattern === null) return [];
    return [
      {
        ...place,
        kind: "event-rule",
        name: nameIn(evaluator, properties, "RuleName"),
        ...pattern,
        bus: textProperty(evaluator, properties, "EventBusName"),
        state: textProperty(evaluator, properties, "State", "choice"),
        targets: [],
        targetsAreKnown: true,
      },
    ];
  });
}

function serverlessFilter(
  evaluator: TemplateEvaluator,
  properties: TemplateValue,
): Pick<LogFilter, "kind" | "name" | "pattern" | "logGroup" | "metrics"> {
  return {
    kind: "subscription-filter",
    name: null,
    pattern: textProperty(evaluator, properties, "FilterPattern"),
    logGroup: textProperty(evaluator, properties, "LogGroupName"),
    metrics: [],
  };
}

/** The pattern with its place; null where there is none. */
function patternIn(
  evaluator: TemplateEvaluator,
  properties: TemplateValue,
  name: string,
  origin: Origin,
): { readonly pattern: OpenValue; readonly patternOrigin: Origin } | null {
  if (properties.kind === "open")
    return { pattern: { kind: "unknown", because: properties.piece.unknown }, patternOrigin: origin };
  const entry = properties.kind === "map" ? properties.node.get(name) : undefined;
  if (entry === undefined) return null;
  const pattern = openValue(evaluator, entry.value);
  return pattern.kind === "absent" ? null : { pattern, patternOrigin: entry.keyOrigin };
}

function nameIn(evaluator: TemplateEvaluator, properties: TemplateValue, property: string): Text | null {
  const name = textProperty(evaluator, properties, property);
  return name.kind === "known" ? name.value : null;
}

function logFilter(evaluator: TemplateEvaluator, resource: TemplateResource): WithoutGuard<LogFilter> {
  const properties = evaluator.propertiesOf(resource);
  const metrics = listProperty(evaluator, properties, "MetricTransformations", (item) =>
    metricIn(evaluator, item, "MetricNamespace"),
  );
  return {
    ...placeOf(evaluator, resource),
    kind: resource.type === metricFilterType ? "metric-filter" : "subscription-filter",
    name: nameIn(evaluator, properties, "FilterName"),
    pattern: textProperty(evaluator, properties, "FilterPattern"),
    logGroup: textProperty(evaluator, properties, "LogGroupName"),
    metrics: metrics.kind === "known" ? metrics.value.items : [],
  };
}

function metricIn(evaluator: TemplateEvaluator, map: TemplateValue, namespaceProperty: string): Metric | null {
  const name = textProperty(evaluator, map, "MetricName");
  const namespace = textProperty(evaluator, map, namespaceProperty);
  return name.kind === "known" && namespace.kind === "known" ? { name: name.value, namespace: namespace.value } : null;
}

function logGroup(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<LogGroup, "guard"> {
  const { logicalId, keyOrigin } = resource;
  const properties = evaluator.propertiesOf(resource);
  const written = nameIn(evaluator, properties, "LogGroupName");
  const named = reference(evaluator, logicalId, keyOrigin);
  const arn = attributeOfResource(evaluator, logicalId, "Arn", keyOrigin);
  const logClass = textProperty(evaluator, properties, "LogGroupClass", "choice");
  return {
    ...placeOf(evaluator, resource),
    names: [...(named.kind === "text" ? [named.text] : []), ...(written === null ? [] : [written])],
    arns: arn.kind === "text" ? [arn.text] : [],
    takesFilters:
      logClass.kind === "absent" ? "yes" : logClass.kind === "unknown" ? "maybe" : takesFilters(logClass.value),
  };
}

/** Whether a log group of a class takes filters (CloudWatch Logs user guide, "Log classes"). */
function takesFilters(logClass: Text): Certainty {
  const known = knownString(logClass);
  if (known === undefined) return "maybe";
  return known === "INFREQUENT_ACCESS" ? "no" : "yes";
}

function metricAlarm(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<MetricAlarm, "guard"> | null {
  const metric = metricIn(evaluator, evaluator.propertiesOf(resource), "Namespace");
  if (metric === null) return null;
  const { id, address, origin } = placeOf(evaluator, resource);
  return { id, address, origin, metric };
}
