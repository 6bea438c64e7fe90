import type { DocumentNode } from "../document/node.ts";
/**
 * The values that the `Rules` section of a template leaves to its parameters, by parameter: a stack whose parameters break a rule is refused.
 * Only assertions that hold always (rules without a condition) and name the values of one parameter are taken; the others say nothing here.
 * CloudFormation user guide: "Rules".
 */
export declare function assertedValues(rules: DocumentNode | undefined): ReadonlyMap<string, readonly string[]>;
