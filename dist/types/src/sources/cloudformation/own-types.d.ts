import type { Declaration } from "../../catalog/types.ts";
export declare const trailType = "AWS::CloudTrail::Trail";
export declare const eventDataStoreType = "AWS::CloudTrail::EventDataStore";
/** How apps of the AWS CDK refer to stacks of other Regions (`crossRegionReferences`): one custom resource writes values into the parameter store of the Region, another reads them there. */
export declare const exportWriterType = "Custom::CrossRegionExportWriter";
export declare const exportReaderType = "Custom::CrossRegionExportReader";
/** What references to sinks mean: `Ref` of a trail is its name, `Ref` of an event data store its ARN (the primary identifiers of the types). */
export declare const ownDeclarations: ReadonlyMap<string, Declaration>;
