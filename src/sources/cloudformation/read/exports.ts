import type { Export } from "../../../model/export.ts";
import { literal } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { exportWriterType } from "./own-types.ts";
import { idOf } from "../template/template.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";

/**
 * What a stack offers to others: the outputs that it exports, for `Fn::ImportValue`, and what the AWS CDK writes for
 * stacks of other Regions.
 * What depends on an open condition has a name or value with an open piece; an output that surely does not exist is
 * left out.
 */
export function readExports(template: Template): readonly Export[] {
  const writers = [...template.resources.values()].filter(({ type }) => type === exportWriterType);
  return [
    ...[...template.outputs].flatMap(([logicalId, output]) =>
      output.kind === "map" ? readExport(template, logicalId, output) : [],
    ),
    ...writers.flatMap((writer) => readWriter(template, writer)),
  ];
}

function readWriter(template: Template, writer: TemplateResource): readonly Export[] {
  const evaluator = new TemplateEvaluator(template, new Map(), () => null);
  const properties = evaluator.property(evaluator.propertiesOf(writer), "WriterProps");
  const [region, exported] = [evaluator.property(properties, "region"), evaluator.property(properties, "exports")];
  if (region.kind !== "text" || exported.kind !== "map") return [];
  return exported.node.entries.map(({ key, value }) => ({
    id: `${idOf(template, writer.logicalId)}${key}`,
    name: literal(key),
    value: evaluator.evaluateText(value),
    scope: template.scope,
    region: region.text,
    assumptions: evaluator.assumptions,
  }));
}

function readExport(template: Template, logicalId: string, output: MapNode): readonly Export[] {
  const exported: DocumentNode | undefined = output.get("Export")?.value;
  const name = exported?.kind === "map" ? exported.get("Name")?.value : undefined;
  const value = output.get("Value")?.value;
  if (name === undefined || value === undefined) return [];
  const evaluator = new TemplateEvaluator(template, new Map(), () => null);
  if (presence(evaluator, output) === "no") return [];
  const texts = { name: evaluator.evaluateText(name), value: evaluator.evaluateText(value) };
  const { scope } = template;
  return [
    {
      id: idOf(template, `Outputs.${logicalId}`),
      ...texts,
      scope,
      region: scope.region,
      assumptions: evaluator.assumptions,
    },
  ];
}

function presence(evaluator: TemplateEvaluator, output: MapNode): Certainty {
  const condition = output.get("Condition")?.value;
  return condition?.kind === "scalar" ? evaluator.condition(condition.text) : "yes";
}
