import { unresolvedPieces, type Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";
import type { DocumentNode } from "../document/node.ts";
import type { Evaluation } from "./evaluation.ts";
/** The answer that stands for every value of a piece that no condition names. */
export declare const anyOtherValue = "(any other value)";
/** Whether a condition expression holds in the world under evaluation. */
export declare function evaluateCondition(evaluation: Evaluation, node: DocumentNode): Certainty;
/** Asks a question of its own: for what cannot be traced back to the value of one piece. */
export declare function yesOrNo(evaluation: Evaluation, name: string, description: string): Certainty;
/** The piece that a text consists of. */
export declare function singlePiece(text: Text): ReturnType<typeof unresolvedPieces>[number] | undefined;
