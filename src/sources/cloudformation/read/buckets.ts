/** What templates say of buckets, of which some may hold log files. */
import type { Question } from "../../../model/guard.ts";
import type { BucketSettings } from "../../../model/surroundings.ts";
import type { Text } from "../../../model/text.ts";
import { cloudFormationFacts, type NestedBlocks, type SettingsNode } from "../../bucket-settings.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { reference } from "../evaluate/references.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import type { TemplateValue } from "../evaluate/value.ts";
import { resourceVariantsOf } from "../evaluate/variants.ts";
import { addressOf, idOf } from "../template/template.ts";
import { booleanProperty, textProperty } from "./settings.ts";

const bucketType = "AWS::S3::Bucket";

/** The buckets that a template declares, each in all its variants. */
export function readBuckets(template: Template, questions: ReadonlyMap<string, Question>): readonly BucketSettings[] {
  return [...template.resources.values()].flatMap((resource): readonly BucketSettings[] => {
    if (resource.type !== bucketType) return [];
    return resourceVariantsOf<Omit<BucketSettings, "guard">, BucketSettings>(template, questions, resource, {
      build: (evaluator) => readBucket(evaluator, resource),
      complete: (part, { guard }) => ({ ...part, guard }),
    }).variants;
  });
}

function readBucket(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<BucketSettings, "guard"> {
  const { template } = evaluator;
  const { logicalId, keyOrigin } = resource;
  const properties = evaluator.propertiesOf(resource);
  const named = reference(evaluator, logicalId, keyOrigin);
  const written = textProperty(evaluator, properties, "BucketName");
  const names: Text[] = [
    ...(named.kind === "text" ? [named.text] : []),
    ...(written.kind === "known" ? [written.value] : []),
  ];
  return {
    id: idOf(template, logicalId),
    address: addressOf(template, logicalId),
    names,
    scope: template.scope,
    origin: keyOrigin,
    isApart: false,
    facts: cloudFormationFacts(nodeOf(evaluator, properties, keyOrigin), (name) => name),
  };
}

function nodeOf(evaluator: TemplateEvaluator, map: TemplateValue, origin: SettingsNode["origin"]): SettingsNode {
  return {
    origin,
    flag: (name) => booleanProperty(evaluator, map, name),
    text: (name) => textProperty(evaluator, map, name, "choice"),
    isSet: (name) => evaluator.settleValue(evaluator.property(map, name)).kind !== "absent",
    blocks: (name) => blocksOf(evaluator, map, name),
  };
}

function blocksOf(evaluator: TemplateEvaluator, map: TemplateValue, name: string): NestedBlocks {
  const value = evaluator.settleValue(evaluator.property(map, name));
  switch (value.kind) {
    case "absent":
      return { items: [], isOpen: false, origin: null };
    case "map":
      return {
        items: [nodeOf(evaluator, value, placeOf(map, name) ?? value.origin)],
        isOpen: false,
        origin: value.origin,
      };
    case "list": {
      const items = value.items.map((item) => evaluator.settleValue(item)).filter(({ kind }) => kind !== "absent");
      const maps = items.filter((item) => item.kind === "map");
      return {
        items: maps.map((item) => nodeOf(evaluator, item, item.origin)),
        isOpen: maps.length < items.length,
        origin: value.origin,
      };
    }
    case "open":
    case "text":
      return { items: [], isOpen: true, origin: value.origin };
  }
}

/** Where the name of a property stands. */
function placeOf(map: TemplateValue, name: string): SettingsNode["origin"] | undefined {
  return map.kind === "map" ? map.node.get(name)?.keyOrigin : undefined;
}
