import type { Scope } from "../../model/scope.ts";
import type { Evaluation } from "./evaluation.ts";
import { type ParentStack, type TemplateResource } from "./template.ts";
/** One stack that a stack set makes, or one that stands for all whose account or Region the template does not tell. */
export interface StackInstance {
    /** Tells it from the others of the set: `111122223333/eu-west-1`; empty where there is only one. */
    readonly label: string;
    readonly scope: Scope;
    readonly parameter: ParentStack["parameter"];
}
/**
 * The stacks of a stack set by the accounts and Regions of its `StackInstancesGroup`. Accounts of organizational units are in no template:
 * one account stands for all of them, as all have the same stacks.
 * CloudFormation reference: AWS::CloudFormation::StackSet, StackInstances and DeploymentTargets.
 */
export declare function stackInstances(evaluation: Evaluation, resource: TemplateResource): readonly StackInstance[];
