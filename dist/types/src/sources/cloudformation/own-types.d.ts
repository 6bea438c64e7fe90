import type { Declaration } from "../../catalog/types.ts";
export declare const trailType = "AWS::CloudTrail::Trail";
export declare const eventDataStoreType = "AWS::CloudTrail::EventDataStore";
/** What references to sinks mean: `Ref` of a trail is its name, `Ref` of an event data store its ARN (the primary identifiers of the types). */
export declare const ownDeclarations: ReadonlyMap<string, Declaration>;
