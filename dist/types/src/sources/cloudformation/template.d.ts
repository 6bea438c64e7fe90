import { type Declarations } from "../../catalog/catalog.ts";
import type { Catalog, Declaration } from "../../catalog/types.ts";
import type { Origin } from "../../model/location.ts";
import type { Scope } from "../../model/scope.ts";
import type { Unresolved } from "../../model/text.ts";
import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { Environment } from "../types.ts";
import { type Parameter } from "./parameter.ts";
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
    readonly budget: {
        left: number;
    };
}
/** The sections of a template, however they were read. */
export interface Sections {
    readonly parameters: DocumentNode | undefined;
    readonly mappings: DocumentNode | undefined;
    readonly conditions: DocumentNode | undefined;
    readonly resources: readonly TemplateResource[];
}
/** Puts the sections of a template together. */
export declare function makeTemplate(uri: string, sections: Sections, environment: Environment): Template;
/** The resource behind an entry of the `Resources` section. */
export declare function resourceOf(entry: Entry): TemplateResource;
/** The parameter whose value a piece stands for. */
export declare function parameterOf(template: Template, piece: Unresolved): Parameter | undefined;
/** The CloudFormation types that a catalog knows. */
export declare function declarationsOf(catalog: Catalog): Declarations;
