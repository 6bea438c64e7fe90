/** Properties of trails, event data stores and selectors that the language does not know. */
import type { Sink, UnknownProperty } from "../model/sink.ts";
import type { DoubtfulSetting, Rejection } from "./rejection.ts";

/**
 * CloudFormation and Terraform refuse properties that the schema of the resource type does not have. Schemas grow: in
 * the trail or event data store itself, only what resembles a known name is surely a mistake.
 */
export function rejectedProperties(sink: Sink): Rejection[] {
  return sink.unknownProperties.filter(isMistake).map(({ name, meant, inSelector, origin }) => ({
    rule: inSelector ? "selector-rejected" : "trail-rejected",
    says: { code: "property-unknown", dialect: sink.dialect, property: name, meant },
    origin,
    evidence: "code",
    related: [],
  }));
}

/** The properties that may exist for all that is known here: they may be newer than the catalog. */
export function unlistedProperties(sink: Sink): DoubtfulSetting[] {
  return sink.unknownProperties
    .filter((property) => !isMistake(property))
    .map(({ name, origin }) => ({
      says: { code: "property-unlisted", dialect: sink.dialect, property: name },
      origin,
    }));
}

function isMistake({ meant, inSelector }: UnknownProperty): boolean {
  return inSelector || meant !== null;
}
