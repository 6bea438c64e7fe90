/** The tags of a resource, in the two shapes that CloudFormation has: a list of `Key` and `Value`, or a mapping. */
import type { Tags } from "../../model/resource.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Value } from "./value.ts";
/** The tags that the template writes at the resource; empty where it writes none. */
export declare function tagsOf(evaluator: Evaluator, properties: Value): {
    readonly tags?: Tags;
};
