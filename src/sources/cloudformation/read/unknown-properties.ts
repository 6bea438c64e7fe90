import { propertiesOf } from "../../../catalog/semantics.ts";
import { nearestName } from "../../../model/nearest-name.ts";
import { operators } from "../../../model/selector.ts";
import type { UnknownProperty } from "../../../model/sink.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";

/** What a mapping may hold: property → what its value, or the items of its list, may hold; null: not looked into. */
interface Shape {
  readonly [property: string]: Shape | null;
}

const fieldSelector: Shape = { Field: null, ...Object.fromEntries(operators.map((operator) => [operator, null])) };

/**
 * CloudFormation reference, AWS::CloudTrail::Trail AdvancedEventSelector, AdvancedFieldSelector, EventSelector and
 * DataResource.
 */
const selectorShapes: Shape = {
  AdvancedEventSelectors: { Name: null, FieldSelectors: fieldSelector },
  EventSelectors: {
    ReadWriteType: null,
    IncludeManagementEvents: null,
    ExcludeManagementEventSources: null,
    DataResources: { Type: null, Values: null },
  },
};

/** CloudFormation reference, AWS::ObservabilityAdmin::TelemetryRule: what leads to the selectors. */
const rulePath = ["Rule", "DestinationConfiguration", "CloudtrailParameters"];

/** Unknown properties in the selectors of a telemetry rule, and the path to these misspelled. */
export function unknownInRule(properties: DocumentNode | undefined): UnknownProperty[] {
  let node = properties;
  for (const name of rulePath) {
    if (node?.kind !== "map") return [];
    const misspelled = node.entries.find(({ key }) => key !== name && key.toLowerCase() === name.toLowerCase());
    if (misspelled !== undefined)
      return [{ name: misspelled.key, meant: name, inSelector: false, origin: misspelled.keyOrigin }];
    node = node.get(name)?.value;
  }
  return below(node, { AdvancedEventSelectors: { Name: null, FieldSelectors: fieldSelector } });
}

/** Further apart than this, a name is another one and no slip of the hand. */
const mostSlips = 2;

/**
 * Property names that CloudFormation does not know in a trail or event data store and in its selectors, each with the
 * one that it resembles.
 */
export function unknownProperties(type: string, properties: DocumentNode | undefined): UnknownProperty[] {
  if (properties?.kind !== "map") return [];
  const known = propertiesOf(type);
  const ownNames = properties.entries.flatMap(({ key, keyOrigin }): UnknownProperty[] => {
    if (known.includes(key) || key.startsWith("Fn::")) return [];
    const meant = nearestName(key, known, mostSlips) ?? null;
    return [{ name: key, meant, inSelector: false, origin: keyOrigin }];
  });
  const inSelectors = Object.entries(selectorShapes).flatMap(([name, shape]) =>
    shape === null ? [] : below(properties.get(name)?.value, shape),
  );
  return [...ownNames, ...inSelectors];
}

function below(node: DocumentNode | undefined, shape: Shape): UnknownProperty[] {
  if (node?.kind === "sequence") return node.items.flatMap((item) => below(item, shape));
  if (node?.kind !== "map" || isIntrinsic(node)) return [];
  return node.entries.flatMap(({ key, value, keyOrigin }): UnknownProperty[] => {
    const inner = shape[key];
    if (inner !== undefined) return inner === null ? [] : below(value, inner);
    const meant = Object.keys(shape).find((name) => name.toLowerCase() === key.toLowerCase()) ?? null;
    return [{ name: key, meant, inSelector: true, origin: keyOrigin }];
  });
}

function isIntrinsic(node: MapNode): boolean {
  return node.entries.some(({ key }) => key === "Ref" || key === "Condition" || key.startsWith("Fn::"));
}
