import type { DocumentNode, MapNode } from "../document/node.ts";
/** A cheap look at a text: could it be a template? Every template names a type of a resource, or says its format version. */
export declare function mayBeTemplate(text: string): boolean;
/** Whether a document is a template: it says so, its `Resources` hold a type of CloudFormation's, or it has none. */
export declare function isTemplate(root: DocumentNode | null): boolean;
/**
 * Whether a document that something else calls a template can be one that declares nothing:
 * `{}`, or sections without resources.
 * CloudFormation deploys none of these, and the AWS CDK writes them for stacks that are empty.
 */
export declare function declaresNothing(root: DocumentNode | null): root is MapNode;
/** Whether a text that cannot be parsed was meant to be a template: by lines that only a template has, in a text that begins like YAML or JSON. */
export declare function isMeantAsTemplate(text: string): boolean;
/** What engines that make templates from other text leave in it, such as Jinja's `{% if %}` and `{{ name }}`; CloudFormation's own `{{resolve:...}}` is none. */
export declare function templateEngineMark(text: string): string | null;
