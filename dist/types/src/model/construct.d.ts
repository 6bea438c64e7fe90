import type { Origin } from "./location.ts";
/** The construct of an AWS CDK app that made a resource. */
export interface Construct {
    /** As the app names it: `Prod/Data/Orders/Resource`. */
    readonly path: string;
    /** The line of the app that made it, where the assembly tells and the file is there. */
    readonly source: Origin | null;
    /** The line as the assembly tells it, for files that are not there: `/app/lib/data.ts:12:5`. */
    readonly trace: string | null;
}
