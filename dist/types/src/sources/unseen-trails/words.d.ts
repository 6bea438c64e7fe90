/**
 * What shows that a thing makes or changes trails when it is deployed, beside the resource types that declare them.
 * A bucket or a log group that is merely called after CloudTrail shows nothing: what handles its name may be any custom resource.
 */
/** Whether a text names an operation of CloudTrail's API that makes or changes what is recorded, as in the call that an `AwsCustomResource` is given. */
export declare function namesTrailOperation(text: string): boolean;
/** Whether a property is one that only a trail has. */
export declare function isTrailSetting(name: string): boolean;
/** Whether the name of a custom resource type or of a function says that it makes trails. */
export declare function isNamedForTrails(name: string): boolean;
/** Whether an action of a policy allows to make trails or event data stores, or to change what they record. */
export declare function isTrailAction(action: string): boolean;
/**
 * Why the trail of AWS Control Tower is told and not counted: neither the landing zone's manifest nor a document says which events it records,
 * and before version 3.0 of the landing zone it was a trail in each account (Control Tower user guide, "About logging in AWS Control Tower").
 */
export declare const controlTowerTrail = "AWS Control Tower makes a trail for the organization, aws-controltower-BaselineCloudTrail, whose settings are not in this code, so that it is not counted here. Show it with --trails.";
