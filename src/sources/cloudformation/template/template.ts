import { indexCatalog, type Declarations } from "../../../catalog/catalog.ts";
import type { Catalog, Declaration } from "../../../catalog/types.ts";
import type { Question } from "../../../model/guard.ts";
import type { Origin } from "../../../model/location.ts";
import type { Notification } from "../../../model/notification.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Text, Unresolved } from "../../../model/text.ts";
import type { LocatedText } from "../../../model/value.ts";
import type { DocumentNode, Entry, MapNode } from "../../text/node.ts";
import type { Environment } from "../../types.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { ownDeclarations } from "../read/own-types.ts";
import { readParameters, type Parameter } from "../evaluate/parameter.ts";
import { assertedValues } from "./template-rules.ts";
import type { Value } from "../evaluate/value.ts";

/** One entry of the `Resources` section. */
export interface TemplateResource {
  readonly logicalId: string;
  /** As written; empty when it is missing or not a string. */
  readonly type: string;
  /** Null for a resource that nothing asks about and that was not read. */
  readonly node: MapNode | null;
  readonly keyOrigin: Origin;
  /** The logical id together with everything below it. */
  readonly origin: Origin;
  /** What a loop that made it took for granted. */
  readonly assumptions: readonly string[];
}

/** The stack that a nested stack belongs to. */
export interface ParentStack {
  readonly template: Template;
  /** The resource of the parent that is this stack. */
  readonly resource: TemplateResource;
  /** What the parent passes for a parameter, evaluated in the parent; `absent` where it passes nothing. */
  readonly parameter: (evaluation: Evaluation, name: string) => Value;
}

/** A template as one stack: with all that its expressions can refer to. */
export interface Template {
  /** The file. */
  readonly uri: string;
  /** Where the stack lives and what tells it from other stacks of the same file. */
  readonly place: StackPlace;
  readonly scope: Scope;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: MapNode | null;
  readonly conditions: ReadonlyMap<string, DocumentNode>;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  readonly outputs: ReadonlyMap<string, DocumentNode>;
  /** The nested stacks whose templates were read, by their logical id here. */
  readonly children: ReadonlyMap<string, Template>;
  /** What `Ref`, `Fn::GetAtt` and names of a resource type mean, for the types that the catalog or this front-end knows. */
  readonly declarationOf: (type: string) => Declaration | undefined;
  /** What all stacks of an input share. */
  readonly family: Family;
}

/** What a stack and the stacks nested in it share. */
export interface Family {
  /** Parameters of all of them, by the id of their piece. */
  readonly parameters: Map<string, Parameter>;
  /** Questions that are asked only where something depends on the answer, by the id of the piece that they are about. */
  readonly onDemand: Map<string, Question>;
  /** Steps of evaluation that are left: keeps a hostile template from taking for ever. */
  readonly budget: { left: number };
  /** What is said of limits that were reached, by what it is about. */
  readonly limits: Map<string, Notification>;
}

/** Where a stack stands. */
export interface StackPlace {
  /** The file that ids begin with: that of the outermost stack. */
  readonly root: string;
  /** The logical ids of the stacks around, each with a dot behind it; empty for a stack of its own. */
  readonly path: string;
  readonly scope: Scope;
  /** Null for a stack of its own. */
  readonly parent: ParentStack | null;
  /** Values for parameters that somebody who deploys the stack gives. */
  readonly given: ReadonlyMap<string, LocatedText>;
  /** Null where nobody knows it. */
  readonly stackName: Text | null;
}

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

/** The sections of a template, however they were read. */
export interface Sections {
  readonly parameters: DocumentNode | undefined;
  readonly mappings: DocumentNode | undefined;
  readonly conditions: DocumentNode | undefined;
  readonly outputs: DocumentNode | undefined;
  readonly rules: DocumentNode | undefined;
  readonly resources: readonly TemplateResource[];
}

/** Puts the sections of a template together. `children` may be filled later, before anything is evaluated that refers to them. */
export function makeTemplate(
  uri: string,
  sections: Sections,
  environment: Environment,
  place: StackPlace,
  family: Family,
  children: ReadonlyMap<string, Template>,
): Template {
  const { conditions, mappings, outputs } = sections;
  const declarations = declarationsOf(environment.catalog);
  const owner = { place, id: (name: string): string => idAt(place, name), asserted: assertedValues(sections.rules) };
  const parameters = readParameters(
    owner,
    sections.parameters,
    place.parent === null ? environment.parameters : new Map(),
  );
  for (const parameter of parameters.values()) family.parameters.set(parameter.piece.id, parameter);
  return {
    uri,
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
export function resourceOf(entry: Entry, assumptions: readonly string[] = []): TemplateResource {
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
