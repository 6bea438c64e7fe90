/** Of templates of AWS CloudFormation, and of variables of Terraform. */
export type TemplateAssumption =
  /** Nobody gives the parameter or variable a value. `value`: left out where it is hidden or long. */
  | {
      readonly code: "default-kept";
      readonly kind: "parameter" | "variable";
      readonly name: string;
      readonly value?: string | number | boolean;
    }
  /** `from`: the id of the export. */
  | { readonly code: "export-taken"; readonly name: string; readonly from: string }
  /** Of a CDK app. */
  | { readonly code: "one-account-of-app"; readonly folder: string };

/** Of a configuration of the Landing Zone Accelerator. */
export type LandingZoneAssumption =
  | { readonly code: "account-of-landing-zone"; readonly uri: string }
  | { readonly code: "organizations-enabled"; readonly uri: string };

/** What a verdict takes for granted, as data. `src/wording/assumptions.ts` words it, once. */
export type Assumption = TemplateAssumption | LandingZoneAssumption | TerraformAssumption | RunAssumption;

/** What a reader of Terraform takes for granted. */
export type TerraformAssumption =
  /** The plan names what a value is built from, and not how. */
  | {
      readonly code: "built-from";
      readonly attribute: string;
      readonly address: string;
      readonly from: string;
      readonly takenAs: "value" | "beginning";
    }
  | { readonly code: "region-built-from"; readonly provider: string; readonly from: string; readonly region: string }
  | { readonly code: "account-built-from"; readonly provider: string; readonly from: string; readonly account: string }
  | { readonly code: "account-in-arn"; readonly account: string; readonly address: string }
  /** `reason`: as Terraform writes it, `provider_config_unknown`. */
  | { readonly code: "plan-puts-off"; readonly address: string; readonly reason?: string }
  | { readonly code: "plan-silent"; readonly address: string }
  | { readonly code: "default-by-aws"; readonly attribute: string; readonly address: string }
  | { readonly code: "left-out-unknown"; readonly attribute: string; readonly address: string }
  | { readonly code: "state-hides-selector"; readonly address: string };

/** What the run takes for granted: which account, Region and organization code lives in. `scope`, `sink`: ids. */
export type RunAssumption =
  | { readonly code: "only-account"; readonly scope: string; readonly account: string }
  /** `region`: left out where that of the sink is not known either. */
  | { readonly code: "region-of-trail"; readonly scope: string; readonly sink: string; readonly region?: string }
  | { readonly code: "partition-of-selectors"; readonly scope: string; readonly partition: string }
  | { readonly code: "same-organization"; readonly scope: string; readonly sink: string }
  /** CloudTrail Lake takes no new customers since then. */
  | { readonly code: "customer-of-lake"; readonly sink: string; readonly since: string }
  /** A telemetry rule cannot be made before. */
  | { readonly code: "telemetry-evaluation-on"; readonly sink: string }
  /** `explain`: the account of a sink is not known. */
  | { readonly code: "account-of-event"; readonly account: string };

/** Equal for assumptions that say the same. */
export function assumptionKey(assumption: Assumption): string {
  return JSON.stringify(Object.entries(assumption).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The assumptions without those that say the same as an earlier one. */
export function distinctAssumptions(assumptions: Iterable<Assumption>): readonly Assumption[] {
  const byKey = new Map<string, Assumption>();
  for (const assumption of assumptions) {
    const key = assumptionKey(assumption);
    if (!byKey.has(key)) byKey.set(key, assumption);
  }
  return [...byKey.values()];
}
