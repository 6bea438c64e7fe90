import type { Sink } from "../model/sink.ts";
import type { Rejection } from "./rejection.ts";

/** CloudFormation refuses properties that the schema of the resource type does not have. */
export function rejectedProperties(sink: Sink): Rejection[] {
  return sink.unknownProperties.map(({ name, meant, inSelector, origin }) => ({
    rule: inSelector ? "selector-rejected" : "trail-rejected",
    says: { code: "property-unknown", property: name, meant },
    origin,
    evidence: "code",
    related: [],
  }));
}
