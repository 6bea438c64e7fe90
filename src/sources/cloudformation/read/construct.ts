import type { Construct } from "../../../model/construct.ts";
import type { TemplateResource } from "../evaluate/types.ts";

/**
 * The construct of a CDK app that made a resource, which the CDK command line has noted in the template
 * (`aws:cdk:path`); nothing for other resources.
 */
export function constructOf({ node }: TemplateResource): { readonly construct?: Construct } {
  const metadata = node?.get("Metadata")?.value;
  const path = metadata?.kind === "map" ? metadata.get("aws:cdk:path")?.value : undefined;
  return path?.kind === "scalar" && path.text !== ""
    ? { construct: { path: path.text, source: null, trace: null } }
    : {};
}
