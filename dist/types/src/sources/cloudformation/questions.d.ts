import type { Question } from "../../model/guard.ts";
import { type Template, type TemplateResource } from "./template.ts";
/**
 * The questions about the values of open pieces that the conditions of a template, and of the stacks nested in it, raise, by the id of the piece.
 * A piece is asked about when `Fn::Equals` compares it with literals, or when it is a key of a mapping in a condition.
 * Parameters with few allowed values, and keys of small mappings in properties, are asked about on demand (see `Family.onDemand`): where a setting depends on them.
 * The answers are the keys, or the allowed values of the parameter, or else the literals and "any other value": they are the same wherever the piece is used.
 */
export declare function questionsOf(stacks: readonly Template[], isRelevant: (resource: TemplateResource) => boolean): ReadonlyMap<string, Question>;
