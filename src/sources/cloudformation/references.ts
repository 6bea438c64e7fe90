import { completePattern, type Placeholder } from "../../catalog/arn-pattern.ts";
import type { Origin } from "../../model/location.ts";
import { knownString, unresolvedText, type Text } from "../../model/text.ts";
import type { Evaluation } from "./evaluation.ts";
import { listItems } from "./parameter.ts";
import { domainSuffixOf } from "./scope.ts";
import type { Template, TemplateResource } from "./template.ts";
import { openPiece, openText, openValue, stringValue, textValue, type Value } from "./value.ts";

/** What `Ref` returns: the value of a parameter or pseudo parameter, or what the type of a resource returns. */
export function reference(evaluation: Evaluation, name: string, origin: Origin): Value {
  if (name.startsWith("AWS::")) return pseudoParameter(evaluation.template, name, origin);
  if (evaluation.template.parameters.has(name)) return parameterValue(evaluation, name, origin);
  const resource = evaluation.template.resources.get(name);
  if (resource === undefined) return undeclared(evaluation.template, name, name, origin);
  const pattern = evaluation.template.declarationOf(resource.type)?.ref;
  const variables = evaluation.variablesOf(resource);
  if (pattern !== undefined && variables !== undefined) return textValue(fill(evaluation.template, resource, pattern, variables), origin);
  // A resource of a known type has its generated name under the plain id.
  const id = `${evaluation.template.uri}#${name}${variables === undefined ? "" : ".Ref"}`;
  return openText(openPiece(id, `the reference of resource ${name}`, `it depends on resource ${name}, whose reference is known only when the stack is deployed`), origin);
}

/** What `Fn::GetAtt` returns. */
export function attribute(evaluation: Evaluation, logicalId: string, name: string, origin: Origin): Value {
  const { template } = evaluation;
  const resource = template.resources.get(logicalId);
  if (resource === undefined) return undeclared(template, logicalId, `${logicalId}.${name}`, origin);
  const attributes = template.declarationOf(resource.type)?.attributes ?? {};
  const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  const variables = pattern === undefined ? undefined : evaluation.variablesOf(resource);
  if (pattern !== undefined && variables !== undefined) return textValue(fill(template, resource, pattern, variables), origin);
  const because = `it depends on attribute ${name} of resource ${logicalId}, which is known only when the stack is deployed`;
  return openText(openPiece(`${template.uri}#${logicalId}.${name}`, `attribute ${name} of resource ${logicalId}`, because), origin);
}

/** Fills a pattern of the catalog; what nothing binds is a segment that AWS assigns. */
export function fill(template: Template, resource: TemplateResource, pattern: string, variables: ReadonlyMap<string, Text>): Text {
  return completePattern(pattern, variables, (hole) => unresolvedText(segment(template, resource, hole)));
}

function segment(template: Template, resource: TemplateResource, hole: Placeholder): ReturnType<typeof openPiece> {
  const description = `the ${hole.name} that AWS assigns to resource ${resource.logicalId}`;
  const piece = openPiece(`${template.uri}#${resource.logicalId}.${hole.name}`, description, `it depends on ${description}`);
  return hole.rest ? piece : { ...piece, kind: "segment" };
}

function undeclared(template: Template, name: string, written: string, origin: Origin): Value {
  return openValue(openPiece(`${template.uri}#${written}`, `${written}, which this template does not declare`, `it depends on ${name}, which this template does not declare`), origin);
}

function parameterValue(evaluation: Evaluation, name: string, origin: Origin): Value {
  const parameter = evaluation.template.parameters.get(name);
  if (parameter === undefined) return undeclared(evaluation.template, name, name, origin);
  if (parameter.assumption !== null) evaluation.assume(parameter.assumption);
  if (!parameter.isList) return textValue(parameter.text, origin);
  const items = listItems(parameter)?.map((item) => stringValue(item, origin));
  return { kind: "list", items: items ?? [openValue(parameter.piece, origin)], origin };
}

function pseudoParameter(template: Template, name: string, origin: Origin): Value {
  const { scope, uri } = template;
  switch (name) {
    case "AWS::NoValue":
      return { kind: "absent" };
    case "AWS::Region":
      return textValue(scope.region, origin);
    case "AWS::AccountId":
      return textValue(scope.account, origin);
    case "AWS::Partition":
      return textValue(scope.partition, origin);
    case "AWS::URLSuffix": {
      const partition = knownString(scope.partition);
      const suffix = partition === undefined ? undefined : domainSuffixOf(partition);
      return suffix === undefined ? openText(pseudoPiece(uri, name), origin) : stringValue(suffix, origin);
    }
    case "AWS::NotificationARNs":
      return { kind: "list", items: [openValue(pseudoPiece(uri, name), origin)], origin };
    default:
      return openText(pseudoPiece(uri, name), origin);
  }
}

function pseudoPiece(uri: string, name: string): ReturnType<typeof openPiece> {
  return openPiece(`${uri}#${name}`, `the pseudo parameter ${name}`, `it depends on ${name}, which is known only when the stack is deployed`);
}
