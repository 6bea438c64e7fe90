/** What sinks of all kinds have from their template. */
import type { DialectId } from "../../../model/dialects/index.ts";
import type { Sink } from "../../../model/sink.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import { constructOf } from "./construct.ts";

/** Why AWS may have another sink than the template shows. */
export function mayDiffer({ changedBy }: Template): Pick<Sink, "mayDiffer"> {
  return changedBy === undefined ? {} : { mayDiffer: changedBy };
}

/** What the CDK has synthesized is written in an app. */
export function dialectOfResource({ dialect }: Template, resource: TemplateResource): DialectId {
  return constructOf(resource).construct === undefined ? dialect : "cdk";
}
