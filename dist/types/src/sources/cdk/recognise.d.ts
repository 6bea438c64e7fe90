import type { DocumentNode, MapNode } from "../document/node.ts";
/** The types of artifacts that only the manifest of a cloud assembly has. */
export declare const stackType = "aws:cloudformation:stack";
export declare const assemblyType = "cdk:cloud-assembly";
export declare const assetManifestType = "cdk:asset-manifest";
/** A cheap look at a text: could it be the manifest of a cloud assembly? */
export declare function mayBeManifest(text: string): boolean;
/** A cheap look at a text: could it be a template of a cloud assembly? Those are in JSON, `{}` for an empty stack. */
export declare function mayBeAssemblyTemplate(text: string): boolean;
/** Whether a document is the manifest of a cloud assembly (aws-cdk-lib, cloud-assembly-schema: `version` and `artifacts`, each with a `type`). */
export declare function isManifest(root: DocumentNode | null): root is MapNode;
/** A member of a mapping that is a string. */
export declare function stringAt(node: DocumentNode | undefined, key: string): string | undefined;
/** A member of a mapping that is a mapping. */
export declare function mapAt(node: DocumentNode | undefined, key: string): MapNode | undefined;
