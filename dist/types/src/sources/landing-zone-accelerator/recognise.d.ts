import type { DocumentNode, MapNode } from "../document/node.ts";
/** A cheap look at a text: could it be the `global-config.yaml` of the Landing Zone Accelerator? */
export declare function mayBeGlobalConfiguration(text: string): boolean;
/** Whether a document is one: no other file has these keys beside each other (awslabs/landing-zone-accelerator-on-aws, IGlobalConfig). */
export declare function isGlobalConfiguration(root: DocumentNode | null): root is MapNode;
/** Whether a text that cannot be parsed was meant to be one. */
export declare function isMeantAsGlobalConfiguration(text: string): boolean;
