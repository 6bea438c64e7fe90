import type { Construct } from "../../model/construct.ts";
import type { TemplateResource } from "./template.ts";
/** The construct of a CDK app that made a resource, which the CDK command line has noted in the template (`aws:cdk:path`); nothing for other resources. */
export declare function constructOf({ node }: TemplateResource): {
    readonly construct?: Construct;
};
