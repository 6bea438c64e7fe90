import type { MapNode } from "../document/node.ts";
import type { Assembly } from "./manifest.ts";
/**
 * The file of a nested stack's template: named by the metadata of the resource where the CDK command line asked for it,
 * else found by the hash that its address in S3 ends with. Null where neither tells.
 */
export declare function nestedTemplateUri(resource: MapNode | null, parentUri: string, { filesByHash }: Assembly): string | null;
