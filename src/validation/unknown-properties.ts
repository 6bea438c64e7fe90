import type { Sink } from "../model/sink.ts";
import type { Refusal } from "./refusal.ts";

/** CloudFormation refuses properties that the schema of the resource type does not have. */
export function refusedProperties(sink: Sink): Refusal[] {
  return sink.unknownProperties.map(({ name, meant, inSelector, origin }) => ({
    rule: inSelector ? "selector-rejected" : "trail-rejected",
    message: `CloudFormation does not know the property "${name}" here and refuses the template. ${meant === null ? "Remove it, or correct its name." : `Write "${meant}".`}`,
    origin,
    evidence: "code",
    related: [],
  }));
}
