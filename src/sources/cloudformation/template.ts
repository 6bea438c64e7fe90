import { indexCatalog, type Declarations } from "../../catalog/catalog.ts";
import type { Catalog, Declaration } from "../../catalog/types.ts";
import type { Origin } from "../../model/location.ts";
import type { Scope } from "../../model/scope.ts";
import type { Unresolved } from "../../model/text.ts";
import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { Environment } from "../types.ts";
import { ownDeclarations } from "./own-types.ts";
import { readParameters, type Parameter } from "./parameter.ts";
import { scopeOf } from "./scope.ts";

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
}

/** A template with all that its expressions can refer to. */
export interface Template {
  readonly uri: string;
  readonly scope: Scope;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: MapNode | null;
  readonly conditions: ReadonlyMap<string, DocumentNode>;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  /** What `Ref`, `Fn::GetAtt` and names of a resource type mean, for the types that the catalog or this front-end knows. */
  readonly declarationOf: (type: string) => Declaration | undefined;
  /** Steps of evaluation that are left: keeps a hostile template from taking for ever. */
  readonly budget: { left: number };
}

const stepsForOneTemplate = 5_000_000;

/** The sections of a template, however they were read. */
export interface Sections {
  readonly parameters: DocumentNode | undefined;
  readonly mappings: DocumentNode | undefined;
  readonly conditions: DocumentNode | undefined;
  readonly resources: readonly TemplateResource[];
}

/** Puts the sections of a template together. */
export function makeTemplate(uri: string, sections: Sections, environment: Environment): Template {
  const { conditions, mappings } = sections;
  const declarations = declarationsOf(environment.catalog);
  return {
    uri,
    scope: scopeOf(uri, environment),
    parameters: readParameters(uri, sections.parameters, environment),
    mappings: mappings?.kind === "map" ? mappings : null,
    conditions: new Map(conditions?.kind === "map" ? conditions.entries.map((entry) => [entry.key, entry.value]) : []),
    resources: new Map(sections.resources.map((resource) => [resource.logicalId, resource])),
    declarationOf: (type) => declarations.get(type) ?? ownDeclarations.get(type),
    budget: { left: stepsForOneTemplate },
  };
}

/** The resource behind an entry of the `Resources` section. */
export function resourceOf(entry: Entry): TemplateResource {
  const type = entry.value.kind === "map" ? entry.value.get("Type")?.value : undefined;
  return {
    logicalId: entry.key,
    type: type?.kind === "scalar" && type.tag === null ? type.text : "",
    node: entry.value.kind === "map" ? entry.value : null,
    keyOrigin: entry.keyOrigin,
    origin: entry.origin,
  };
}

/** The parameter whose value a piece stands for. */
export function parameterOf(template: Template, piece: Unresolved): Parameter | undefined {
  const prefix = `${template.uri}#`;
  return piece.id.startsWith(prefix) ? template.parameters.get(piece.id.slice(prefix.length)) : undefined;
}

/** The CloudFormation types that a catalog knows. */
export function declarationsOf(catalog: Catalog): Declarations {
  return indexCatalog(catalog).declarations("cloudformation");
}
