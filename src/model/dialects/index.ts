/** Every way to write a sink, by its id. A new one is a file here and a line in this table. */
import { awsCli } from "./aws-cli.ts";
import { cdk } from "./cdk.ts";
import { cloudFormationJson } from "./cloudformation-json.ts";
import { cloudFormationYaml } from "./cloudformation-yaml.ts";
import type { Dialect } from "./dialect.ts";
import { landingZoneAccelerator } from "./landing-zone-accelerator.ts";
import { terraformAws } from "./terraform-aws.ts";
import { terraformAwscc } from "./terraform-awscc.ts";
import { terraformAwsccJson, terraformAwsJson } from "./terraform-json.ts";

export const dialects = {
  "cloudformation-yaml": cloudFormationYaml,
  "cloudformation-json": cloudFormationJson,
  cdk,
  "landing-zone-accelerator": landingZoneAccelerator,
  "terraform-aws": terraformAws,
  "terraform-awscc": terraformAwscc,
  "terraform-aws-json": terraformAwsJson,
  "terraform-awscc-json": terraformAwsccJson,
  "aws-cli": awsCli,
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectId = keyof typeof dialects;

/** How a sink is written. */
export function dialectOf({ dialect }: { readonly dialect: DialectId }): Dialect {
  return dialects[dialect];
}

/**
 * How a sink of a result is written. Null where the version of trailproof that wrote the result does not say, or names
 * a dialect that is not known here.
 */
export function writtenDialectOf({ dialect }: { readonly dialect?: string }): Dialect | null {
  const known: ReadonlyMap<string, Dialect> = new Map(Object.entries(dialects));
  return known.get(dialect ?? "") ?? null;
}
