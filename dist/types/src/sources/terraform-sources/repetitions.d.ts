/**
 * What is declared more than once in a module. Terraform refuses such a configuration ("Duplicate … configuration"),
 * so that none of the declarations is in force.
 */
import type { Origin } from "../../model/location.ts";
import type { BlockHead } from "./module.ts";
/** The sentence about declarations of one name, and the place of the last. */
export declare function repetitionOf(what: string, declarations: readonly [Pick<BlockHead, "origin">, ...Pick<BlockHead, "origin">[]]): [message: string, origin: Origin];
/** The address of a block in its module: `aws_cloudtrail.main`, `data.aws_region.here`, `var.name`. */
export declare function nameOfHead({ type, labels }: BlockHead): string;
