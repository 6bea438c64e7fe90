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

/**
 * Properties that decide what is recorded: another spelling of them is a mistake, whatever else the resource type may
 * get.
 */
const decisive = [
  "AdvancedEventSelectors",
  "EventSelectors",
  "IsLogging",
  "IsMultiRegionTrail",
  "IncludeGlobalServiceEvents",
  "IsOrganizationTrail",
  "IngestionEnabled",
  "MultiRegionEnabled",
];

/**
 * Property names that CloudFormation does not know in the selectors of a trail or event data store, and misspelt ones
 * beside them.
 */
export function unknownProperties(properties: DocumentNode | undefined): UnknownProperty[] {
  if (properties?.kind !== "map") return [];
  const misspelt = properties.entries.flatMap(({ key, keyOrigin }): UnknownProperty[] => {
    const meant = decisive.find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
    return meant === undefined ? [] : [{ name: key, meant, inSelector: false, origin: keyOrigin }];
  });
  const inSelectors = Object.entries(selectorShapes).flatMap(([name, shape]) =>
    shape === null ? [] : below(properties.get(name)?.value, shape),
  );
  return [...misspelt, ...inSelectors];
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
