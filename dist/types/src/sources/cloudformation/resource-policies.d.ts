import type { Question } from "../../model/guard.ts";
import type { ResourcePolicy } from "../../model/surroundings.ts";
import { type Template } from "./template.ts";
/** Whether a resource type holds the policy of something that a trail needs. */
export declare function isPolicyType(type: string): boolean;
/** The policies of buckets and keys that a template declares, each in all its variants. */
export declare function readResourcePolicies(template: Template, questions: ReadonlyMap<string, Question>): readonly ResourcePolicy[];
