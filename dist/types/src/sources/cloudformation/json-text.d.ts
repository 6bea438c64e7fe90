import { type Text } from "../../model/text.ts";
import type { DocumentNode } from "../document/node.ts";
import type { Evaluation } from "./evaluation.ts";
/**
 * The JSON text of a value, as `Fn::ToJsonString` makes it; null where the template does not tell how it is written:
 * a string that looks like a number may be one, and an open value may be of any shape.
 * CloudFormation reference: "Fn::ToJsonString".
 */
export declare function jsonText(evaluation: Evaluation, node: DocumentNode): Text | null;
