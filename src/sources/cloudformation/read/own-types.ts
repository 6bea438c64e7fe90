import type { Declaration } from "../../../catalog/types.ts";

export const trailType = "AWS::CloudTrail::Trail";
export const eventDataStoreType = "AWS::CloudTrail::EventDataStore";
export const telemetryRuleType = "AWS::ObservabilityAdmin::TelemetryRule";
export const organizationTelemetryRuleType = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";

/**
 * How apps of the AWS CDK refer to stacks of other Regions (`crossRegionReferences`): one custom resource writes values
 * into the parameter store of the Region, another reads them there.
 */
export const exportWriterType = "Custom::CrossRegionExportWriter";
export const exportReaderType = "Custom::CrossRegionExportReader";

function sinkDeclaration(
  type: string,
  arn: string,
  meaning: Pick<Declaration, "variables" | "ref" | "attributes">,
): Declaration {
  return { language: "cloudformation", type, service: "cloudtrail", resourceType: null, arn, parts: {}, ...meaning };
}

/**
 * What references to sinks mean: `Ref` of a trail is its name, `Ref` of an event data store its ARN (the primary
 * identifiers of the types).
 */
export const ownDeclarations: ReadonlyMap<string, Declaration> = new Map(
  [
    sinkDeclaration(trailType, "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}", {
      variables: { name: "TrailName" },
      ref: "{name}",
      attributes: { Arn: "{arn}" },
    }),
    sinkDeclaration(eventDataStoreType, "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/{id}", {
      variables: {},
      ref: "{arn}",
      attributes: { EventDataStoreArn: "{arn}" },
    }),
  ].map((declaration) => [declaration.type, declaration]),
);
