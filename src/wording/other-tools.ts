/** What is said of files of tools that nothing here reads. */
import type { OtherTool } from "../model/other-tool.ts";
import { counted } from "../model/words.ts";

interface ToolWords {
  readonly name: string;
  /** What to do for trailproof to see what the files declare. */
  readonly instead: string;
}

const snapshot = 'save the trails of the account with "trailproof snapshot", and show that with --trails';

const tools: Readonly<Record<OtherTool, ToolWords>> = {
  "aws-cdk": { name: "an AWS CDK app", instead: 'run "cdk synth" and check the folder cdk.out' },
  terragrunt: {
    name: "Terragrunt configuration",
    instead: 'make a plan with "terragrunt plan -out tfplan" and check what "terragrunt show -json tfplan" prints',
  },
  "serverless-framework": {
    name: "a service of the Serverless Framework",
    instead: 'run "serverless package" and check the templates in the folder .serverless',
  },
  pulumi: { name: "a Pulumi program", instead: snapshot },
  "org-formation": {
    name: "an org-formation template",
    instead: 'run "org-formation print-stacks" and check the templates that it writes',
  },
  crossplane: { name: "a Crossplane resource", instead: snapshot },
  ansible: { name: "an Ansible task for CloudTrail", instead: snapshot },
};

/**
 * One sentence on the files of a tool, and what to do.
 *
 * @param file one of them
 * @param others how many there are beside it
 */
export function otherToolSentence(tool: OtherTool, file: string, others: number): string {
  const { name, instead } = tools[tool];
  const also = others === 0 ? "" : ` (and ${counted(others, "file")} like it)`;
  return `${file} is ${name}${also}, which trailproof does not read, so what it declares is not seen: ${instead}.`;
}
