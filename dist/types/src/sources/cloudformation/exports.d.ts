import type { Export } from "../../model/export.ts";
import { type Template } from "./template.ts";
/**
 * What a stack offers to others: the outputs that it exports, for `Fn::ImportValue`, and what the AWS CDK writes for stacks of other Regions.
 * What depends on an open condition has a name or value with an open piece; an output that surely does not exist is left out.
 */
export declare function readExports(template: Template): readonly Export[];
