import type { Certainty } from "../../model/value.ts";
import type { DocumentNode } from "../document/node.ts";
import type { Evaluation } from "./evaluation.ts";
/** Whether a condition expression holds in the world under evaluation. */
export declare function evaluateCondition(evaluation: Evaluation, node: DocumentNode): Certainty;
/** Asks a question of its own: for what cannot be traced back to the value of one piece. */
export declare function yesOrNo(evaluation: Evaluation, name: string, description: string): Certainty;
