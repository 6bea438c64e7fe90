/** How the Terraform types for CloudWatch telemetry rules spell the settings of the API. */
import { dialects, type DialectId } from "../../../model/dialects/index.ts";
import type { SelectorSpelling } from "./sink-types.ts";

/** How a type for telemetry rules is written. */
export interface TelemetryRuleType extends SelectorSpelling {
  readonly dialects: { readonly hcl: DialectId; readonly json: DialectId };
  readonly isOrganizations: boolean;
}

const ofAws = {
  dialects: { hcl: "terraform-aws", json: "terraform-aws-json" },
  // Unlike those of trails, the blocks are named in the plural.
  selectors: { advanced: "advanced_event_selectors", fieldSelectors: "field_selectors" },
  computed: "all",
} as const;
const ofAwscc = {
  dialects: { hcl: "terraform-awscc", json: "terraform-awscc-json" },
  selectors: {
    advanced: dialects["terraform-awscc"].nameOf("AdvancedEventSelectors"),
    fieldSelectors: dialects["terraform-awscc"].nameOf("FieldSelectors"),
  },
  computed: "all",
} as const;

/** The types by name (terraform-provider-aws, internal/service/observabilityadmin; terraform-provider-awscc). */
export const telemetryRuleTypes: ReadonlyMap<string, TelemetryRuleType> = new Map([
  ["aws_observabilityadmin_telemetry_rule", { ...ofAws, isOrganizations: false }],
  ["aws_observabilityadmin_telemetry_rule_for_organization", { ...ofAws, isOrganizations: true }],
  ["awscc_observabilityadmin_telemetry_rule", { ...ofAwscc, isOrganizations: false }],
  ["awscc_observabilityadmin_organization_telemetry_rule", { ...ofAwscc, isOrganizations: true }],
]);
