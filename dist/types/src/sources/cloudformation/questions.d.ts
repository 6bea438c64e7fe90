import type { Question } from "../../model/guard.ts";
import { type Template } from "./template.ts";
/**
 * The questions about the values of open pieces that the conditions of a template raise, by the id of the piece.
 * A piece is asked about when `Fn::Equals` compares it with literals, or when it is a key of a mapping in a condition.
 * Its answers are the keys, or the allowed values of the parameter, or else the literals and "any other value": they are the same wherever the piece is used.
 */
export declare function questionsOf(template: Template): ReadonlyMap<string, Question>;
