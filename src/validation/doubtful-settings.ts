/** Settings of trails and event data stores that AWS may refuse, for all that is known. */
import type { Semantics } from "../catalog/semantics.ts";
import type { Sink } from "../model/sink.ts";
import type { DoubtfulSetting } from "./rejection.ts";
import { unlistedProperties } from "./unknown-properties.ts";

/** What a sink has of such. */
export function doubtfulSettings(sink: Sink, semantics: Semantics): DoubtfulSetting[] {
  return [...unlistedProperties(sink), ...logGroupWithoutEnd(sink, semantics)];
}

/** The attribute of a declared log group and nothing else: which version of the provider reads it, nobody says. */
function logGroupWithoutEnd(sink: Sink, { logGroupArnsWithoutEnd }: Semantics): DoubtfulSetting[] {
  if (sink.kind !== "trail" || sink.cloudWatchLogs.kind !== "known") return [];
  const { value, origin } = sink.cloudWatchLogs;
  const [piece, ...others] = value.parts;
  if (typeof piece !== "object" || others.length > 0 || piece.unknown.code !== "after-apply") return [];
  const { address, attribute } = piece.unknown;
  const steps = address.split(/[.#]/);
  const isKnown = logGroupArnsWithoutEnd.some((one) => one.attribute === attribute && steps.includes(one.type));
  return isKnown ? [{ says: { code: "log-group-without-end", dialect: sink.dialect, value }, origin }] : [];
}
