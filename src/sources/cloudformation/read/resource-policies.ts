import type { Question } from "../../../model/guard.ts";
import type { BucketPolicy, KeyPolicy, PolicyValue, ResourcePolicy, TopicPolicy } from "../../../model/surroundings.ts";
import type { Text } from "../../../model/text.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { attributeOfResource, reference } from "../evaluate/references.ts";
import { booleanProperty, listProperty, textItem, textProperty } from "./settings.ts";
import { addressOf, idOf } from "../template/template.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import type { TemplateValue } from "../evaluate/value.ts";
import { resourceVariantsOf } from "../evaluate/variants.ts";

const bucketPolicyType = "AWS::S3::BucketPolicy";
const keyType = "AWS::KMS::Key";
const topicType = "AWS::SNS::Topic";
const topicPolicyType = "AWS::SNS::TopicPolicy";

/** Whether a resource type holds the policy of something that a trail needs. */
export function isPolicyType(type: string): boolean {
  return [bucketPolicyType, keyType, topicType, topicPolicyType].includes(type);
}

type PolicyPart = Omit<BucketPolicy, "guard"> | Omit<KeyPolicy, "guard"> | Omit<TopicPolicy, "guard">;

/** The policies of buckets and keys that a template declares, each in all its variants. */
export function readResourcePolicies(
  template: Template,
  questions: ReadonlyMap<string, Question>,
): readonly ResourcePolicy[] {
  return [...template.resources.values()].flatMap((resource): readonly ResourcePolicy[] => {
    if (!isPolicyType(resource.type)) return [];
    return resourceVariantsOf<PolicyPart, ResourcePolicy>(template, questions, resource, {
      build: (evaluator) => readPolicy(evaluator, resource),
      complete: (part, { guard }) => ({ ...part, guard }),
    }).variants;
  });
}

function readPolicy(evaluator: TemplateEvaluator, resource: TemplateResource): PolicyPart {
  switch (resource.type) {
    case keyType:
      return readKey(evaluator, resource);
    case topicType:
      return readTopic(evaluator, resource);
    case topicPolicyType:
      return readTopicPolicy(evaluator, resource);
    default:
      return readBucketPolicy(evaluator, resource);
  }
}

/** Who may use a topic, a resource of its own says, in this template or elsewhere. */
function readTopic(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<TopicPolicy, "guard"> {
  const { logicalId, keyOrigin } = resource;
  const named = [
    reference(evaluator, logicalId, keyOrigin),
    attributeOfResource(evaluator, logicalId, "TopicArn", keyOrigin),
    attributeOfResource(evaluator, logicalId, "TopicName", keyOrigin),
  ];
  return {
    ...baseOf(evaluator, resource),
    kind: "topic",
    names: named.flatMap((value): Text[] => (value.kind === "text" ? [value.text] : [])),
    document: { kind: "open", origin: keyOrigin },
    isApart: false,
  };
}

function readTopicPolicy(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<TopicPolicy, "guard"> {
  const properties = evaluator.propertiesOf(resource);
  const topics = listProperty(evaluator, properties, "Topics", textItem);
  const document = policyValue(evaluator, evaluator.property(properties, "PolicyDocument"));
  return {
    ...baseOf(evaluator, resource),
    kind: "topic",
    names: topics.kind === "known" ? topics.value.items.map(({ text }) => text) : [],
    document: document ?? { kind: "open", origin: resource.keyOrigin },
    isApart: true,
  };
}

function baseOf(
  { template }: TemplateEvaluator,
  resource: TemplateResource,
): Pick<ResourcePolicy, "id" | "address" | "scope" | "origin"> {
  return {
    id: idOf(template, resource.logicalId),
    address: addressOf(template, resource.logicalId),
    scope: template.scope,
    origin: resource.keyOrigin,
  };
}

function readBucketPolicy(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<BucketPolicy, "guard"> {
  const properties = evaluator.propertiesOf(resource);
  const bucket = textProperty(evaluator, properties, "Bucket");
  const document = evaluator.property(properties, "PolicyDocument");
  return {
    ...baseOf(evaluator, resource),
    kind: "bucket",
    names: bucket.kind === "known" ? [bucket.value] : [],
    document: policyValue(evaluator, document) ?? { kind: "open", origin: resource.keyOrigin },
  };
}

function readKey(evaluator: TemplateEvaluator, resource: TemplateResource): Omit<KeyPolicy, "guard"> {
  const properties = evaluator.propertiesOf(resource);
  const { logicalId, keyOrigin } = resource;
  const named = [
    reference(evaluator, logicalId, keyOrigin),
    attributeOfResource(evaluator, logicalId, "Arn", keyOrigin),
  ];
  return {
    ...baseOf(evaluator, resource),
    kind: "key",
    names: named.flatMap((value): Text[] => (value.kind === "text" ? [value.text] : [])),
    document: policyValue(evaluator, evaluator.property(properties, "KeyPolicy")),
    enabled: booleanProperty(evaluator, properties, "Enabled"),
    isApart: false,
  };
}

/** The value with all that is in it evaluated; null where there is none. */
function policyValue(evaluator: TemplateEvaluator, written: TemplateValue): PolicyValue | null {
  const value = evaluator.settleValue(written);
  switch (value.kind) {
    case "absent":
      return null;
    case "open":
      return { kind: "open", origin: value.origin };
    case "text":
      return { kind: "text", text: value.text, origin: value.origin };
    case "list":
      return {
        kind: "list",
        items: value.items.flatMap((item) => policyValue(evaluator, item) ?? []),
        origin: value.origin,
      };
    case "map": {
      if (value.open !== null) return { kind: "open", origin: value.origin };
      const entries = value.node.entries.flatMap(({ key, value: node }): [string, PolicyValue][] => {
        const inside = policyValue(evaluator, evaluator.evaluate(node));
        return inside === null ? [] : [[key, inside]];
      });
      return { kind: "map", entries: new Map(entries), origin: value.origin };
    }
  }
}
