import type { Environment, FrontEnd, Reading, SourceInput } from "../types.ts";
import { type TemplateContext } from "./stack-reader.ts";
export type { NestedTemplate, TemplateContext } from "./stack-reader.ts";
/** Reads CloudFormation templates in YAML and JSON. */
export declare const cloudFormation: FrontEnd;
/**
 * Reads a template, and those of the stacks nested in it, as a stack of which more is known than the template says.
 * For formats that hold templates, such as cloud assemblies. Never throws: what cannot be read is in the notifications, with its place.
 */
export declare function readTemplateAs(input: SourceInput, environment: Environment, context: TemplateContext): Reading;
