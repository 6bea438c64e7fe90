/** Declared resources of services that the catalog knows. */
import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import { bindPattern, completePattern } from "../../../catalog/arn-pattern.ts";
import type { Declaration } from "../../../catalog/types.ts";
import type { DeclaredResource, NeedsOfResource } from "../../../model/resource.ts";
import { knownString, literal, type Text } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import { attributeCell, below, contentOf, cellItemsOf, originOf, originOfInstance } from "./cell.ts";
import { regionInArn } from "./existing-facts.ts";
import { isConfigured } from "./expression-of.ts";
import type { Instance } from "./instance.ts";
import { isArray } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Resolved, type Subject } from "./model.ts";
import { tagsOf } from "./tags.ts";
import { knownArn, placedRegion, placeholders, resourceArn, unknownSegment, variableText } from "./symbolic.ts";

/** Reads one instance of a type that the catalog declares: the resource, and its replicas in other Regions. */
export function readResource(model: Model, instance: Instance, declaration: Declaration): readonly DeclaredResource[] {
  const arn = resourceArn(model, instance, declaration);
  const ownArn = knownArn(instance, declaration);
  const region = regionOf(model, instance, ownArn);
  const variables = variablesOf(model, instance, declaration, ownArn);
  const resource: DeclaredResource = {
    id: instanceId(model, instance),
    address: instance.address,
    declaredType: instance.type,
    service: declaration.service,
    resourceType: declaration.resourceType,
    arn: declaration.resourceType === null ? null : (arn?.text ?? null),
    ...(declaration.contains === true ? { contains: true as const } : {}),
    variables: variables.texts,
    parts: new Map(
      Object.entries(declaration.parts).map(([type, name]) => [type, partOf(instanceSubjectOf(model, instance), name)]),
    ),
    ...needsOf(instanceSubjectOf(model, instance), declaration),
    scope: model.providers.scopeOf(ownArn, instance.providerKey),
    region: region.text,
    guard: instance.guard ?? [],
    assumptions: distinctAssumptions([
      ...(instance.assumptions ?? []),
      ...(arn?.assumptions ?? []),
      ...region.assumptions,
      ...variables.assumptions,
    ]),
    ...(instance.previousAddress === undefined ? {} : { previousAddress: instance.previousAddress }),
    origin: originOfInstance(instanceSubjectOf(model, instance)),
    ...tagsOf(instanceSubjectOf(model, instance)),
  };
  return [resource, ...replicasOf(model, instance, declaration, resource)];
}

function regionOf(model: Model, instance: Instance, ownArn: string | undefined): Resolved {
  const inArn = regionInArn(ownArn);
  return inArn === undefined ? placedRegion(model, instance) : { text: model.secrets.conceal(inArn), assumptions: [] };
}

/** The names of the resource: out of its ARN where that is known, else from its attributes. */
function variablesOf(
  model: Model,
  instance: Instance,
  declaration: Declaration,
  ownArn: string | undefined,
): { readonly texts: Map<string, Text>; readonly assumptions: readonly Assumption[] } {
  const bound = ownArn === undefined || declaration.arn === null ? undefined : bindPattern(declaration.arn, ownArn);
  const texts = new Map<string, Text>();
  const assumptions: Assumption[] = [];
  for (const placeholder of Object.keys(declaration.variables)) {
    const inArn = bound?.get(placeholder);
    const variable =
      inArn === undefined
        ? variableText(model, instance, declaration, placeholder)
        : { text: model.secrets.conceal(inArn), assumptions: [] };
    texts.set(placeholder, variable.text);
    assumptions.push(...variable.assumptions);
  }
  return { texts, assumptions };
}

function needsOf(subject: Subject, { needs }: Declaration): { readonly needs?: NeedsOfResource } {
  if (needs === undefined) return {};
  const { property, without, shownBy, that } = needs;
  return { needs: { shown: property === null ? "no" : partOf(subject, property, without), shownBy, that } };
}

/**
 * Whether the attribute that declares a part is set and not false.
 *
 * @param without items of a list that do not count
 */
function partOf(subject: Subject, name: string, without: readonly string[] = []): Certainty {
  const content = contentOf(attributeCell(subject.instance, name));
  // The attributes of `awscc` are unknown when a resource is made and nobody sets them.
  if (content.kind === "hidden")
    return content.why === "unknown" &&
      subject.instance.type.startsWith("awscc_") &&
      isConfigured(subject, [name]) === "no"
      ? "no"
      : "maybe";
  if (content.kind === "absent") return "no";
  const { value } = content;
  if (isArray(value)) {
    // What is open in a list stands in it as null.
    const left = value.filter((item) => typeof item !== "string" || !without.includes(item));
    return left.length === 0 ? "no" : left.every((item) => item === null) ? "maybe" : "yes";
  }
  return value === false || value === "" || value === "false" ? "no" : "yes";
}

/** The same resource in the further Regions that the declaration lists, each with the ARN it has there. */
function replicasOf(
  model: Model,
  instance: Instance,
  declaration: Declaration,
  resource: DeclaredResource,
): readonly DeclaredResource[] {
  const { replicas } = declaration;
  if (replicas === undefined || declaration.arn === null || declaration.resourceType === null) return [];
  const { arn: pattern } = declaration;
  const subject = instanceSubjectOf(model, instance);
  const ownRegion = knownString(resource.region);
  return cellItemsOf(attributeCell(instance, replicas.list)).flatMap((block): DeclaredResource[] => {
    const region = contentOf(below(block, replicas.region));
    if (region.kind !== "value" || typeof region.value !== "string" || region.value === ownRegion) return [];
    const inArn = [...(bindPattern(pattern, knownArn(instance, declaration) ?? "") ?? [])].map(
      ([name, value]) => [name, model.secrets.conceal(value)] as const,
    );
    const texts = new Map([
      ...placeholders(model, instance, declaration).texts,
      ...inArn,
      ["region", literal(region.value)],
    ]);
    const step = `${replicas.list}[${JSON.stringify(region.value)}]`;
    return [
      {
        ...resource,
        id: `${resource.id}.${step}`,
        address: `${resource.address}.${step}`,
        ...(resource.previousAddress === undefined ? {} : { previousAddress: `${resource.previousAddress}.${step}` }),
        arn: completePattern(pattern, texts, (hole) => unknownSegment(model, instance, hole)),
        region: literal(region.value),
        origin: originOf(subject, block),
      },
    ];
  });
}
