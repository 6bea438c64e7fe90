import type { Declarations } from "../../../catalog/catalog.ts";
import type { Declaration } from "../../../catalog/types.ts";
import type { Question } from "../../../model/guard.ts";
import type { DeclaredResource, NeedsOfResource } from "../../../model/resource.ts";
import { display, knownString, sameText, type Text } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import { constructOf } from "./construct.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { addressOf, idOf } from "../template/template.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import { fill } from "../evaluate/references.ts";
import { canonical, type TemplateValue } from "../evaluate/value.ts";
import { templateTagsOf } from "./tags.ts";
import { resourceVariantsOf } from "../evaluate/variants.ts";

/** The resources of a template whose types the catalog knows, each in all its variants. */
export function readDeclaredResources(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  declarations: Declarations,
): readonly DeclaredResource[] {
  return [...template.resources.values()].flatMap((resource) => {
    const declaration = declarations.get(resource.type);
    return declaration === undefined ? [] : readDeclaredResource(template, questions, resource, declaration);
  });
}

type Part = Omit<DeclaredResource, "guard" | "assumptions">;

function readDeclaredResource(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
  declaration: Declaration,
): readonly DeclaredResource[] {
  const build = (evaluator: TemplateEvaluator): readonly Part[] => {
    const own = partOf(evaluator, resource, declaration);
    return [own, ...replicasOf(evaluator, resource, declaration, own)];
  };
  return resourceVariantsOf(template, questions, resource, {
    build,
    complete: (parts, guarded) => parts.map((part) => ({ ...part, ...guarded })),
  }).variants.flat();
}

function partOf(evaluator: TemplateEvaluator, resource: TemplateResource, declaration: Declaration): Part {
  const { template } = evaluator;
  const properties = evaluator.propertiesOf(resource);
  const variables = evaluator.variablesOf(resource) ?? new Map<string, Text>();
  return {
    id: idOf(template, resource.logicalId),
    address: addressOf(template, resource.logicalId),
    declaredType: resource.type,
    service: declaration.service,
    resourceType: declaration.resourceType,
    arn: declaration.resourceType === null ? null : (variables.get("arn") ?? null),
    ...(declaration.contains === true ? { contains: true as const } : {}),
    variables: new Map(Object.keys(declaration.variables).flatMap((name) => pairOf(name, variables.get(name)))),
    parts: new Map(
      Object.entries(declaration.parts).map(([type, property]) => [
        type,
        presence(evaluator, evaluator.property(properties, property)),
      ]),
    ),
    ...needsOf(evaluator, declaration, properties),
    scope: template.scope,
    region: template.scope.region,
    origin: resource.keyOrigin,
    ...(isRetained(resource, "DeletionPolicy") ? { outlivesCode: true as const } : {}),
    ...(isRetained(resource, "UpdateReplacePolicy") ? { outlivesReplacement: true as const } : {}),
    ...templateTagsOf(evaluator, properties),
    ...constructOf(resource),
  };
}

const retaining = new Set(["Retain", "RetainExceptOnCreate"]);

/**
 * CloudFormation deletes what a template no longer has, and what an update replaces, unless it is to retain it
 * (CloudFormation template reference, `DeletionPolicy` and `UpdateReplacePolicy` attributes). A policy that a function
 * gives may be that.
 */
function isRetained({ node }: TemplateResource, attribute: "DeletionPolicy" | "UpdateReplacePolicy"): boolean {
  const policy = node?.get(attribute)?.value;
  if (policy === undefined) return false;
  return policy.kind !== "scalar" || policy.tag !== null || retaining.has(policy.text);
}

/**
 * The same resource in the other Regions that its declaration lists. The Region of the stack is always one of those
 * listed.
 */
function replicasOf(
  evaluator: TemplateEvaluator,
  resource: TemplateResource,
  declaration: Declaration,
  own: Part,
): readonly Part[] {
  if (declaration.replicas === undefined || declaration.arn === null) return [];
  const { arn, replicas } = declaration;
  const listed = evaluator.property(evaluator.propertiesOf(resource), replicas.list);
  const regions = listed.kind === "list" ? listed.items.map((item) => evaluator.property(item, replicas.region)) : [];
  const others = new Map(
    regions.flatMap((region) =>
      region.kind === "text" && !sameText(region.text, own.region)
        ? [[canonical(region.text), region.text] as const]
        : [],
    ),
  );
  return [...others.values()].map((region) => {
    const variables = new Map(evaluator.variablesOf(resource)).set("region", region);
    return {
      ...own,
      id: `${own.id}[${display(region)}]`,
      address: `${own.address}[${display(region)}]`,
      region,
      arn: own.arn === null ? null : fill(evaluator.template, resource, arn, variables),
    };
  });
}

function pairOf(name: string, text: Text | undefined): [string, Text][] {
  return text === undefined ? [] : [[name, text]];
}

function needsOf(
  evaluator: TemplateEvaluator,
  { needs }: Declaration,
  properties: TemplateValue,
): { readonly needs?: NeedsOfResource } {
  if (needs === undefined) return {};
  const { property, without, shownBy, that } = needs;
  const shown = property === null ? "no" : presence(evaluator, evaluator.property(properties, property), without);
  return { needs: { shown, shownBy, that } };
}

/**
 * Whether a property that declares a part is there, or true.
 *
 * @param without items of a list that do not count
 */
function presence(evaluator: TemplateEvaluator, written: TemplateValue, without: readonly string[] = []): Certainty {
  const value = evaluator.settleValue(written);
  switch (value.kind) {
    case "absent":
      return "no";
    case "map":
      return "yes";
    case "list":
      return presenceOfAny(value.items.map((item) => itemPresence(evaluator, item, without)));
    case "open":
      return "maybe";
    case "text": {
      const known = knownString(evaluator.settle(value.text, "with secrets"));
      if (known === undefined) return "maybe";
      return known.toLowerCase() === "false" || known === "" ? "no" : "yes";
    }
  }
}

function itemPresence(evaluator: TemplateEvaluator, item: TemplateValue, without: readonly string[]): Certainty {
  const value = evaluator.settleValue(item);
  if (value.kind === "open") return "maybe";
  if (value.kind !== "text" || without.length === 0) return "yes";
  const known = knownString(evaluator.settle(value.text, "with secrets"));
  if (known === undefined) return "maybe";
  return without.includes(known) ? "no" : "yes";
}

function presenceOfAny(items: readonly Certainty[]): Certainty {
  return items.includes("yes") ? "yes" : items.includes("maybe") ? "maybe" : "no";
}
