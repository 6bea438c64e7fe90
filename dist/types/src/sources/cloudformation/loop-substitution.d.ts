import type { DocumentNode } from "../document/node.ts";
/** One round of a loop: the value that its identifier has. */
export interface Substitution {
    readonly identifier: string;
    readonly value: string;
    /** Called for each node that is looked at; false when it is enough. */
    readonly spend: () => boolean;
    /** Called for what stands too deep in the body to be looked at. */
    readonly tooDeep: () => unknown;
}
/**
 * The body of a loop with the value of this round: for `Ref` of the identifier, for `${Identifier}`, and without all but letters and digits for `&{Identifier}`,
 * in keys and values alike. What does not name the identifier stays the same node.
 * CloudFormation user guide: "Fn::ForEach".
 */
export declare function substituteIdentifier(node: DocumentNode, substitution: Substitution, depth?: number): DocumentNode;
