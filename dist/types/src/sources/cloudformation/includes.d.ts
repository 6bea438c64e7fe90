import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
import type { Template } from "./template.ts";
/** What an `AWS::Include` brings in: the mapping in a file, or why it cannot be read (finishes "… is not visible, because"). */
export type Snippet = {
    readonly kind: "read";
    readonly entries: readonly Entry[];
} | {
    readonly kind: "unread";
    readonly because: string;
};
/** An `AWS::Include` that was left as it is. */
export interface UnreadInclude {
    readonly node: DocumentNode;
    readonly because: string;
}
/**
 * Puts the contents of local files in the place of `AWS::Include`, at the top level of a template and below it.
 * An included file that includes another is left as it is: CloudFormation refuses it.
 * CloudFormation reference: "AWS::Include transform".
 *
 * @param isRelevant whether a resource is looked into
 * @param read the snippet that a location names
 */
export declare function includeFiles(root: MapNode, template: Template, isRelevant: (entry: Entry) => boolean, read: (location: string) => Snippet): {
    readonly root: MapNode;
    readonly unread: readonly UnreadInclude[];
};
