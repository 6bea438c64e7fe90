/** What writes trails in a way of its own, which nothing here reads. */
export type OtherTool =
  "aws-cdk" | "terragrunt" | "serverless-framework" | "pulumi" | "org-formation" | "crossplane" | "ansible";
