/** What waits for events in plans, states and sources: rules of event buses, filters of log groups, what these need. */
import type { Detection, DetectionsModel, EventRule, LogFilter, LogGroup, Metric } from "../../../model/detection.ts";
import type { Guard } from "../../../model/guard.ts";
import { distinctAssumptions } from "../../../model/reasons/assumption.ts";
import { knownString, literal, sameText, unresolvedText, type Text } from "../../../model/text.ts";
import { absent, known, type Certainty, type LocatedText, type Setting } from "../../../model/value.ts";
import { attributeCell, below, cellItemsOf, contentOf, originOf, originOfInstance, type Cell } from "./cell.ts";
import { detectionTypes, type DetectionType } from "./detection-types.ts";
import { expressionOf, isConfigured } from "./expression-of.ts";
import type { Instance } from "./instance.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { ingredientsOf } from "./references.ts";
import { sinkTypes } from "./sink-types.ts";
import { placedRegion } from "./symbolic.ts";
import { booleanSetting, locatedText, textSetting } from "./values.ts";

/** The types of one kind. */
type TypeOf<Kind extends DetectionType["kind"]> = Extract<DetectionType, { kind: Kind }>;

/** What is read of one instance. */
export interface DetectionInstances extends DetectionsModel {
  readonly targets: readonly EventTarget[];
}

/** A target of a rule that is a resource of its own. */
interface EventTarget {
  /** The name of the rule; null where it is not known. */
  readonly rule: Text | null;
  readonly arn: LocatedText | null;
}

export const noDetectionParts: DetectionInstances = { detections: [], logGroups: [], alarms: [], targets: [] };

/**
 * Reads one instance of a type of `detectionTypes`. `trails`: instances that may name a log group by an attribute that
 * only the apply will tell.
 */
export function readDetectionParts(model: Model, instance: Instance, trails: readonly Instance[]): DetectionInstances {
  const type = detectionTypes.get(instance.type);
  const subject = instanceSubjectOf(model, instance);
  switch (type?.kind) {
    case undefined:
      return noDetectionParts;
    case "event-rule":
      return { ...noDetectionParts, detections: eventRule(subject, type) };
    case "metric-filter":
    case "subscription-filter":
      return { ...noDetectionParts, detections: [logFilter(subject, type)] };
    case "event-target":
      return { ...noDetectionParts, targets: [eventTarget(subject, type)] };
    case "log-group":
      return { ...noDetectionParts, logGroups: [logGroup(subject, type, trails)] };
    case "alarm": {
      const metric = metricOf(
        locatedText(subject, attributeCell(instance, type.metric)),
        locatedText(subject, attributeCell(instance, type.namespace)),
      );
      const { id, address, guard, origin } = placeOf(subject);
      return { ...noDetectionParts, alarms: metric === null ? [] : [{ id, address, guard, origin, metric }] };
    }
  }
}

/** The parts of an input together, each rule with the targets that name it; null where nothing waits for events. */
export function detectionsOf(parts: readonly DetectionInstances[]): DetectionsModel | null {
  const targets = parts.flatMap((part) => part.targets);
  const detections = parts.flatMap((part) => part.detections).map((one) => withTargets(one, targets));
  if (detections.length === 0) return null;
  return {
    detections,
    logGroups: parts.flatMap(({ logGroups }) => logGroups),
    alarms: parts.flatMap(({ alarms }) => alarms),
  };
}

/** The parts of several instances as those of one. */
export function joinedParts(parts: readonly DetectionInstances[]): DetectionInstances {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  return {
    detections: parts.flatMap(({ detections }) => detections),
    logGroups: parts.flatMap(({ logGroups }) => logGroups),
    alarms: parts.flatMap(({ alarms }) => alarms),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

/** Parts that exist under further answers alone. */
export function guarded(parts: DetectionInstances, guard: Guard): DetectionInstances {
  if (guard.length === 0) return parts;
  const under = <T extends { readonly guard: Guard }>(thing: T): T => ({ ...thing, guard: [...guard, ...thing.guard] });
  return {
    ...parts,
    detections: parts.detections.map(under),
    logGroups: parts.logGroups.map(under),
    alarms: parts.alarms.map(under),
  };
}

function withTargets(detection: Detection, targets: readonly EventTarget[]): Detection {
  if (detection.kind !== "event-rule") return detection;
  const { name } = detection;
  const own = targets.filter(({ rule }) => rule === null || name === null || sameText(rule, name));
  const isSure = ({ rule, arn }: EventTarget): boolean => rule !== null && name !== null && arn !== null;
  return {
    ...detection,
    targets: [...detection.targets, ...own.flatMap(({ arn }) => arn ?? [])],
    targetsAreKnown: detection.targetsAreKnown && own.every(isSure),
  };
}

function placeOf(subject: Subject) {
  const { model, instance } = subject;
  const region = placedRegion(model, instance);
  return {
    id: instanceId(model, instance),
    address: instance.address,
    scope: model.providers.scopeOf(undefined, instance.providerKey),
    region: region.text,
    guard: instance.guard ?? [],
    assumptions: distinctAssumptions([...(instance.assumptions ?? []), ...region.assumptions]),
    origin: originOfInstance(subject),
  };
}

/** The text of an attribute; absent also where the provider will fill in what nobody sets. */
function textOf(subject: Subject, name: string, isComputed: boolean): Setting<Text> {
  const cell = attributeCell(subject.instance, name);
  return isLeftOpen(subject, cell, isComputed) ? absent : textSetting(subject, cell);
}

function isLeftOpen(subject: Subject, cell: Cell, isComputed: boolean): boolean {
  const content = contentOf(cell);
  return (
    isComputed && content.kind === "hidden" && content.why === "unknown" && isConfigured(subject, cell.path) === "no"
  );
}

/** What names a resource: its attribute as the input has it, or the piece by which other values know it. */
function nameOf({ model, instance }: Subject, attribute: string, text: Text | undefined): Text {
  if (text !== undefined && (knownString(text) !== undefined || model.source.partial === undefined)) return text;
  return text ?? pieceOf(model, instance, attribute);
}

function pieceOf(model: Model, instance: Instance, attribute: string): Text {
  return unresolvedText({
    id: `${instanceId(model, instance)}.${attribute}`,
    kind: "anything",
    unknown: { code: "resource-attribute-value", address: instance.address, attribute },
  });
}

function eventRule(subject: Subject, type: TypeOf<"event-rule">): readonly EventRule[] {
  const { instance } = subject;
  const pattern = textOf(subject, type.pattern, type.isComputed);
  if (pattern.kind === "absent") return [];
  const cell = attributeCell(instance, type.pattern);
  const targets = type.targets === null ? [] : targetsIn(subject, attributeCell(instance, type.targets));
  const arns = targets?.filter((arn) => arn !== null) ?? [];
  return [
    {
      ...placeOf(subject),
      kind: "event-rule",
      name: nameOf(subject, type.name, locatedText(subject, attributeCell(instance, type.name))?.text),
      pattern:
        pattern.kind === "known"
          ? { kind: "text", text: pattern.value, origin: pattern.origin }
          : { kind: "unknown", because: pattern.because, origin: pattern.origin },
      patternOrigin: originOf(subject, cell),
      bus: textOf(subject, type.bus, type.isComputed),
      state: stateOf(subject, type),
      targets: arns,
      targetsAreKnown: targets !== null && arns.length === targets.length,
    },
  ];
}

/** Null where the list is not known, and in it where an item is not. */
function targetsIn(subject: Subject, cell: Cell): readonly (LocatedText | null)[] | null {
  const content = contentOf(cell);
  if (content.kind === "absent") return [];
  if (content.kind === "hidden") return isLeftOpen(subject, cell, true) ? [] : null;
  return cellItemsOf(cell).map((item) => locatedText(subject, below(item, "arn")) ?? null);
}

/** The state, or what the older attribute says of it; the provider fills in the one that nobody sets. */
function stateOf(subject: Subject, type: TypeOf<"event-rule">): Setting<Text> {
  const state = textOf(subject, type.state, true);
  if (type.enabled === null || (state.kind === "known" && knownString(state.value) !== undefined)) return state;
  const cell = attributeCell(subject.instance, type.enabled);
  const enabled = isLeftOpen(subject, cell, true) ? absent : booleanSetting(subject, cell, null);
  if (enabled.kind !== "known") return enabled.kind === "absent" ? state : enabled;
  return known(literal(enabled.value ? "ENABLED" : "DISABLED"), enabled.origin);
}

function eventTarget(subject: Subject, type: TypeOf<"event-target">): EventTarget {
  const rule = textSetting(subject, attributeCell(subject.instance, type.rule));
  return {
    rule: rule.kind === "known" ? rule.value : null,
    arn: locatedText(subject, attributeCell(subject.instance, type.arn)) ?? null,
  };
}

function logFilter(subject: Subject, type: TypeOf<"metric-filter" | "subscription-filter">): LogFilter {
  const { instance } = subject;
  const { metrics } = type;
  return {
    ...placeOf(subject),
    kind: type.kind,
    name: locatedText(subject, attributeCell(instance, type.name))?.text ?? null,
    pattern: patternOf(subject, attributeCell(instance, type.pattern)),
    logGroup: textOf(subject, type.logGroup, type.isComputed),
    metrics:
      metrics === null
        ? []
        : cellItemsOf(attributeCell(instance, metrics.list)).flatMap(
            (item) =>
              metricOf(
                locatedText(subject, below(item, metrics.name)),
                locatedText(subject, below(item, metrics.namespace)),
              ) ?? [],
          ),
  };
}

/** An empty pattern is one that takes every event. */
function patternOf(subject: Subject, cell: Cell): Setting<Text> {
  const found = locatedText(subject, cell);
  return found === undefined ? absent : known(found.text, found.origin);
}

function metricOf(name: LocatedText | undefined, namespace: LocatedText | undefined): Metric | null {
  return name === undefined || namespace === undefined ? null : { name: name.text, namespace: namespace.text };
}

function logGroup(subject: Subject, type: TypeOf<"log-group">, trails: readonly Instance[]): LogGroup {
  const { model, instance } = subject;
  const { id, address, scope, region, guard, origin } = placeOf(subject);
  const arn = locatedText(subject, attributeCell(instance, "arn"))?.text;
  const name = locatedText(subject, attributeCell(instance, type.name))?.text;
  const isKnown = arn !== undefined && knownString(arn) !== undefined;
  return {
    ...{ id, address, scope, region, guard, origin },
    names: [
      ...(name === undefined ? [] : [name]),
      ...["id", type.name].map((attribute) => pieceOf(model, instance, attribute)),
    ],
    arns: [
      isKnown ? arn : pieceOf(model, instance, "arn"),
      ...trails.flatMap((trail) => arnsGiven(model, trail, instance)),
    ],
    takesFilters: takesFilters(subject, attributeCell(instance, type.logClass)),
  };
}

/** Whether a log group of its class takes filters (CloudWatch Logs user guide, "Log classes"). */
function takesFilters(subject: Subject, cell: Cell): Certainty {
  if (isLeftOpen(subject, cell, true)) return "yes";
  const content = contentOf(cell);
  if (content.kind === "absent") return "yes";
  return content.kind === "hidden" ? "maybe" : content.value === "INFREQUENT_ACCESS" ? "no" : "yes";
}

/**
 * The piece that stands for the log group in a trail of a plan, where the configuration shows that the trail is given
 * an attribute of the group and nothing else that is unknown.
 */
function arnsGiven(model: Model, trail: Instance, group: Instance): Text[] {
  const type = sinkTypes.get(trail.type);
  if (type?.kind !== "trail" || model.source.partial !== undefined) return [];
  const subject = instanceSubjectOf(model, trail);
  return type.cloudWatchLogs.flatMap((name): Text[] => {
    const cell = attributeCell(trail, name);
    const found = expressionOf(subject, cell.path);
    if (cell.unknown !== true || found.kind !== "expression" || found.expression.kind !== "references") return [];
    const [ingredient, ...others] = ingredientsOf(found.expression.references, trail.moduleAddress, {
      configuration: model.configuration,
      find: model.source.find,
    });
    const isGroup =
      others.length === 0 &&
      ingredient?.kind === "unknown-attribute" &&
      ingredient.instance.address === group.address &&
      ingredient.attribute === "arn";
    const text = isGroup ? locatedText(subject, cell)?.text : undefined;
    return text === undefined ? [] : [text];
  });
}
