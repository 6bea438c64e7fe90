import { indexCatalog, type Declarations } from "../../../catalog/catalog.ts";
import type { Catalog } from "../../../catalog/types.ts";
import type { Origin } from "../../../model/location.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { Unresolved } from "../../../model/text.ts";
import type { DocumentNode, Entry } from "../../text/node.ts";
import type { Environment, SourceText } from "../../types.ts";
import type { Family, Parameter, Sections, StackPlace, Template, TemplateResource } from "../evaluate/types.ts";
import { ownDeclarations } from "../read/own-types.ts";
import { readTemplateParameters } from "../evaluate/parameter.ts";
import { assertedValues } from "./template-rules.ts";

const stepsForOneTemplate = 5_000_000;

/** What the stacks of one input begin with. */
export function newFamily(): Family {
  return { parameters: new Map(), onDemand: new Map(), budget: { left: stepsForOneTemplate }, limits: new Map() };
}

/** Notes that a limit is reached. What lies beyond it is open, so that the result is complete all the same. */
export function reachedLimit({ limits }: Family, about: string, message: string, origin: Origin): void {
  if (limits.has(about)) return;
  limits.set(about, { level: "warning", message, location: origin.locate(), incomplete: false });
}

/**
 * Puts the sections of a template together. `children` may be filled later, before anything is evaluated that refers to
 * them.
 */
export function makeTemplate(
  { uri, text }: SourceText,
  sections: Sections,
  environment: Environment,
  place: StackPlace,
  family: Family,
  children: ReadonlyMap<string, Template>,
): Template {
  const { conditions, mappings, outputs } = sections;
  const declarations = declarationsOf(environment.catalog);
  const owner = { place, id: (name: string): string => idAt(place, name), asserted: assertedValues(sections.rules) };
  const parameters = readTemplateParameters(
    owner,
    sections.parameters,
    place.parent === null ? environment.parameters : new Map(),
  );
  for (const parameter of parameters.values()) family.parameters.set(parameter.piece.id, parameter);
  return {
    uri,
    dialect: /^\s*\{/.test(text) ? "cloudformation-json" : "cloudformation-yaml",
    place,
    scope: place.scope,
    parameters,
    mappings: mappings?.kind === "map" ? mappings : null,
    conditions: valuesOf(conditions),
    resources: new Map(sections.resources.map((resource) => [resource.logicalId, resource])),
    outputs: valuesOf(outputs),
    children,
    declarationOf: (type) => declarations.get(type) ?? ownDeclarations.get(type),
    family,
  };
}

function valuesOf(section: DocumentNode | undefined): ReadonlyMap<string, DocumentNode> {
  return new Map(section?.kind === "map" ? section.entries.map((entry) => [entry.key, entry.value]) : []);
}

/** The resource behind an entry of the `Resources` section. */
export function resourceOf(entry: Entry, assumptions: readonly Assumption[] = []): TemplateResource {
  const type = entry.value.kind === "map" ? entry.value.get("Type")?.value : undefined;
  return {
    logicalId: entry.key,
    type: type?.kind === "scalar" && type.tag === null ? type.text : "",
    node: entry.value.kind === "map" ? entry.value : null,
    keyOrigin: entry.keyOrigin,
    origin: entry.origin,
    assumptions,
  };
}

function idAt(place: StackPlace, name: string): string {
  return `${place.root}#${place.path}${name}`;
}

/** The id of something in a stack: of a resource, a parameter, an open value. */
export function idOf(template: Template, name: string): string {
  return idAt(template.place, name);
}

/** The id of a question that only this stack asks. */
export function questionId(template: Template, name: string): string {
  return `${template.place.root}?${template.place.path}${name}`;
}

/** A logical id with those of the stacks around it: `Audit.Trail`. */
export function addressOf(template: Template, logicalId: string): string {
  return `${template.place.path}${logicalId}`;
}

/** The parameter, of this stack or another of its family, whose value a piece stands for. */
export function parameterOf(template: Template, piece: Unresolved): Parameter | undefined {
  return template.family.parameters.get(piece.id);
}

/** The CloudFormation types that a catalog knows. */
export function declarationsOf(catalog: Catalog): Declarations {
  return indexCatalog(catalog).declarations("cloudformation");
}
