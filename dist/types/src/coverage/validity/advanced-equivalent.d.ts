/** Prints the advanced event selectors that say what a basic selector was meant to say. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { BasicEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
/** The advanced selectors for a basic one, as YAML for a CloudFormation template or as HCL for Terraform. */
export declare function equivalentAdvancedSelector(language: Sink["language"], selector: BasicEventSelector, semantics: Semantics): string;
