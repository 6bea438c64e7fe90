import { domainSuffixOf, loadSemantics } from "../../../catalog/semantics.ts";
import { completePattern, type Placeholder } from "../../../catalog/arn-pattern.ts";
import type { Origin } from "../../../model/location.ts";
import { knownString, literal, unresolvedText, type Text } from "../../../model/text.ts";
import type { TemplateEvaluation, Parameter, Template, TemplateResource } from "./types.ts";
import { listItems } from "./parameter.ts";
import { idOf } from "../template/template.ts";
import { splitText } from "./text-functions.ts";
import { exportReaderType } from "../read/own-types.ts";
import {
  openTemplatePiece,
  openText,
  openTemplateValue,
  templateStringValue,
  templateTextValue,
  type TemplatePiece,
  type TemplateValue,
} from "./value.ts";

/** What `Ref` returns: the value of a parameter or pseudo parameter, or what the type of a resource returns. */
export function reference(evaluation: TemplateEvaluation, name: string, origin: Origin): TemplateValue {
  if (name.startsWith("AWS::")) return pseudoParameter(evaluation.template, name, origin);
  const parameter = evaluation.template.parameters.get(name);
  if (parameter !== undefined) return parameterValue(evaluation, parameter, origin);
  const resource = evaluation.template.resources.get(name);
  if (resource === undefined)
    return madeByTransform(evaluation.template, name, origin) ?? undeclared(evaluation.template, name, name, origin);
  const pattern = evaluation.template.declarationOf(resource.type)?.ref;
  const variables = evaluation.variablesOf(resource);
  if (pattern !== undefined && variables !== undefined)
    return templateTextValue(fill(evaluation.template, resource, pattern, variables), origin);
  // A resource of a known type has its generated name under the plain id.
  const id = idOf(evaluation.template, `${name}${variables === undefined ? "" : ".Ref"}`);
  return openText(openTemplatePiece(id, { code: "resource-reference", resource: name }), origin);
}

/**
 * `Ref` of `Function.Version` and the like: what the Serverless Application Model makes of a resource of the template.
 */
function madeByTransform(template: Template, name: string, origin: Origin): TemplateValue | null {
  const [logicalId = "", part] = name.split(".");
  if (part === undefined || !template.resources.has(logicalId)) return null;
  const piece = openTemplatePiece(idOf(template, name), { code: "made-by-transform", name, resource: logicalId });
  return openText(piece, origin);
}

/** What `Fn::GetAtt` returns. */
export function attributeOfResource(
  evaluation: TemplateEvaluation,
  logicalId: string,
  name: string,
  origin: Origin,
): TemplateValue {
  const { template } = evaluation;
  const resource = template.resources.get(logicalId);
  if (resource === undefined) return undeclared(template, logicalId, `${logicalId}.${name}`, origin);
  const output = name.startsWith("Outputs.") ? evaluation.output(logicalId, name.slice("Outputs.".length)) : null;
  if (output !== null) return output.kind === "text" ? templateTextValue(output.text, origin) : output;
  const attributes = template.declarationOf(resource.type)?.attributes ?? {};
  const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  const variables = pattern === undefined ? undefined : evaluation.variablesOf(resource);
  if (pattern !== undefined && variables !== undefined)
    return templateTextValue(fill(template, resource, pattern, variables), origin);
  const piece = openTemplatePiece(idOf(template, `${logicalId}.${name}`), {
    code: "resource-attribute",
    resource: logicalId,
    attribute: name,
  });
  return openText(resource.type === exportReaderType ? { ...piece, exportName: literal(name) } : piece, origin);
}

/** Fills a pattern of the catalog; what nothing binds is a segment that AWS assigns. */
export function fill(
  template: Template,
  resource: TemplateResource,
  pattern: string,
  variables: ReadonlyMap<string, Text>,
): Text {
  return completePattern(pattern, variables, (hole) => unresolvedText(segment(template, resource, hole)));
}

function segment(template: Template, resource: TemplateResource, hole: Placeholder): TemplatePiece {
  const piece = openTemplatePiece(idOf(template, `${resource.logicalId}.${hole.name}`), {
    code: "assigned-by-aws",
    resource: resource.logicalId,
    part: hole.name,
  });
  return hole.rest ? piece : { ...piece, kind: "segment" };
}

function undeclared(template: Template, name: string, written: string, origin: Origin): TemplateValue {
  return openTemplateValue(openTemplatePiece(idOf(template, written), { code: "not-declared", name, written }), origin);
}

function parameterValue(evaluation: TemplateEvaluation, parameter: Parameter, origin: Origin): TemplateValue {
  const given = parameter.isStored ? null : evaluation.given(parameter.name);
  if (given !== null) return givenValue(evaluation, parameter, given, origin);
  if (parameter.assumption !== null) evaluation.assume(parameter.assumption);
  if (!parameter.isList) return templateTextValue(parameter.text, origin);
  const items = listItems(parameter)?.map((item) => templateStringValue(item, origin));
  return { kind: "list", items: items ?? [openTemplateValue(parameter.piece, origin)], origin };
}

/**
 * A value that a parent stack passes: strings, also for lists. A literal for a parameter whose value is hidden becomes
 * a piece.
 */
function givenValue(
  evaluation: TemplateEvaluation,
  parameter: Parameter,
  given: TemplateValue,
  origin: Origin,
): TemplateValue {
  switch (given.kind) {
    case "text":
      if (parameter.isSecret && given.text.parts.some((part) => typeof part === "string"))
        return openText(hiddenPiece(evaluation.template, parameter.name), origin);
      if (!parameter.isList) return templateTextValue(given.text, origin);
      return { kind: "list", items: splitText(given.text, ",", origin).map(trimmed), origin };
    case "list":
      return parameter.isList
        ? { ...given, origin }
        : openText(wrongShape(evaluation.template, parameter.name, "list"), origin);
    case "open":
      return parameter.isList ? { kind: "list", items: [given], origin } : openText(given.piece, origin);
    case "map":
    case "absent":
      return openText(wrongShape(evaluation.template, parameter.name, "other"), origin);
  }
}

function wrongShape(template: Template, parameter: string, passed: "list" | "other"): TemplatePiece {
  return openTemplatePiece(idOf(template, parameter), { code: "parameter-of-wrong-shape", parameter, passed });
}

function hiddenPiece(template: Template, parameter: string): TemplatePiece {
  return openTemplatePiece(idOf(template, parameter), { code: "parameter-hidden", parameter });
}

function trimmed(item: TemplateValue): TemplateValue {
  const known = item.kind === "text" ? knownString(item.text) : undefined;
  return known === undefined || item.kind !== "text" ? item : templateStringValue(known.trim(), item.origin);
}

function pseudoParameter(template: Template, name: string, origin: Origin): TemplateValue {
  const { scope } = template;
  switch (name) {
    case "AWS::NoValue":
      return { kind: "absent" };
    case "AWS::Region":
      return templateTextValue(scope.region, origin);
    case "AWS::AccountId":
      return templateTextValue(scope.account, origin);
    case "AWS::Partition":
      return templateTextValue(scope.partition, origin);
    case "AWS::URLSuffix": {
      const partition = knownString(scope.partition);
      const suffix = partition === undefined ? undefined : domainSuffixOf(loadSemantics(), partition);
      return suffix === undefined ? openText(pseudoPiece(template, name), origin) : templateStringValue(suffix, origin);
    }
    case "AWS::StackName":
      return template.place.stackName === null
        ? openText(pseudoPiece(template, name), origin)
        : templateTextValue(template.place.stackName, origin);
    case "AWS::NotificationARNs":
      return { kind: "list", items: [openTemplateValue(pseudoPiece(template, name), origin)], origin };
    default:
      return openText(pseudoPiece(template, name), origin);
  }
}

function pseudoPiece(template: Template, name: string): TemplatePiece {
  return openTemplatePiece(idOf(template, name), { code: "pseudo-parameter", parameter: name });
}
