import { type DocumentNode } from "../document/node.ts";
/** A call of an intrinsic function, in its short or its long form. */
export interface Intrinsic {
    /** In the long form's spelling: `Ref`, `Condition`, `Fn::Sub`. */
    readonly name: string;
    readonly argument: DocumentNode;
    /** A tag that is no function of CloudFormation gives its own spelling here. */
    readonly foreign: boolean;
}
/** The function that a node calls, or null when the node is plain data. */
export declare function intrinsicOf(node: DocumentNode): Intrinsic | null;
