/** Files of tools that also make trails, and that nothing here reads. */
import type { OtherTool } from "../model/other-tool.ts";

interface Recogniser {
  readonly tool: OtherTool;
  /** The names of its files. */
  readonly named: RegExp | null;
  /** What stands in them. */
  readonly holds: RegExp | null;
}

/** The endings of names that no front-end has. */
export const endingsOfOtherTools: readonly string[] = [".hcl"];

const recognisers: readonly Recogniser[] = [
  { tool: "aws-cdk", named: /^cdk\.json$/, holds: /"app"/ },
  { tool: "terragrunt", named: /\.hcl$/, holds: /^[ \t]*(?:terraform|include(?:[ \t]+"[^"\n]*")?|inputs)[ \t]*[={]/m },
  { tool: "serverless-framework", named: /^serverless\.(?:ya?ml|json)$/, holds: null },
  { tool: "pulumi", named: /^Pulumi\.ya?ml$/, holds: null },
  { tool: "org-formation", named: null, holds: /AWSTemplateFormatVersion["']?[ \t]*:[ \t]*["']?2010-09-09-OC/ },
  {
    tool: "crossplane",
    named: null,
    holds: /apiVersion["']?[ \t]*:[ \t]*["']?cloudtrail\.aws\.[a-z.]*(?:upbound|crossplane)\.io/,
  },
  { tool: "ansible", named: null, holds: /\b(?:community|amazon)\.aws\.cloudtrail\b/ },
];

/** The tool whose file this is, by its name and what stands in it; null: none of those that are known. */
export function otherToolOf(uri: string, text: string): OtherTool | null {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const found = recognisers.find(({ named, holds }) => named?.test(name) !== false && holds?.test(text) !== false);
  return found?.tool ?? null;
}
