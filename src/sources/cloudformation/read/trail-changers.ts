/** What of a template changes trails: custom resources that call CloudTrail, and roles that let functions do it. */
import type { Question } from "../../../model/guard.ts";
import type { Text } from "../../../model/text.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import { knownPartsOf, type TrailChanger } from "../../trail-changers.ts";
import { changingCalls, isTrailAction } from "../../unseen-trails.ts";
import { TemplateEvaluator } from "../evaluate/evaluator.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import type { TemplateValue } from "../evaluate/value.ts";
import { addressOf } from "../template/template.ts";
import { actionsOf, allowingStatements, isCustom, isForFunctions, isFunction, isPolicy } from "./unseen-trails.ts";

/** What of a template changes trails, under conditions that may hold. */
export function trailChangersIn(template: Template, questions: ReadonlyMap<string, Question>): readonly TrailChanger[] {
  const resources = [...template.resources.values()];
  const hasFunctions = resources.some(({ type }) => isFunction(type));
  const looked = resources.filter(({ type }) => isCustom(type) || (hasFunctions && isPolicy(type)));
  return looked.flatMap((resource): readonly TrailChanger[] => {
    const { node } = resource;
    if (node === null) return [];
    const evaluator = new TemplateEvaluator(template, questions, () => null);
    if (!mayExist(evaluator, node)) return [];
    const address = addressOf(template, resource.logicalId);
    return isCustom(resource.type)
      ? ofCustomResource(evaluator, node, address)
      : ofPolicy(evaluator, resource, address);
  });
}

function mayExist(evaluator: TemplateEvaluator, node: MapNode): boolean {
  const condition = node.get("Condition")?.value;
  return condition?.kind !== "scalar" || condition.tag !== null || evaluator.condition(condition.text) !== "no";
}

/** Properties of a custom resource that say nothing of a trail that is there: who makes it, and what is done last. */
const besideTheCall: ReadonlySet<string> = new Set(["ServiceToken", "Delete"]);

function ofCustomResource(evaluator: TemplateEvaluator, node: MapNode, address: string): readonly TrailChanger[] {
  const properties = node.get("Properties")?.value;
  const entries = properties?.kind === "map" ? properties.entries : [];
  const says = entries.flatMap(({ key, value }) => (besideTheCall.has(key) ? [] : textsIn(evaluator, value)));
  const calls = changingCalls(knownPartsOf(says));
  return calls.length === 0 ? [] : [{ by: "custom-resource", address, calls, says, isSure: true }];
}

function ofPolicy(evaluator: TemplateEvaluator, { type, node }: TemplateResource, address: string): TrailChanger[] {
  if (node === null || !isForFunctions(type, node)) return [];
  return allowingStatements(node).flatMap((statement): TrailChanger[] => {
    const calls = actionsOf(statement).filter(isTrailAction);
    const resource = statement.get("Resource")?.value;
    if (resource === undefined) return [];
    return [{ by: "function", address, calls, says: textsIn(evaluator, resource), isSure: false }];
  });
}

/** All texts below a node, evaluated. */
function textsIn(evaluator: TemplateEvaluator, node: DocumentNode): readonly Text[] {
  return textsOf(evaluator, evaluator.evaluate(node), 0);
}

const deepest = 30;

function textsOf(evaluator: TemplateEvaluator, value: TemplateValue, depth: number): readonly Text[] {
  if (depth > deepest) return [];
  switch (value.kind) {
    case "text":
      return [value.text];
    case "open":
      return [{ parts: [value.piece] }];
    case "list":
      return value.items.flatMap((item) => textsOf(evaluator, item, depth + 1));
    case "map":
      return value.node.entries.flatMap((entry) => textsOf(evaluator, evaluator.evaluate(entry.value), depth + 1));
    case "absent":
      return [];
  }
}
