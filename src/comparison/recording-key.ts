/** What sinks record, as a string: where it is the same on both sides, nothing is lost and nothing gained. */
import type { SinkInScope } from "../coverage/sinks-in-scope.ts";
import type { Sink } from "../model/sink.ts";
import { textKey, type Text } from "../model/text.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";

/** The same for sinks that record the same events, in whatever order they stand. */
export function recordingKey(sinks: readonly SinkInScope[]): string {
  return sinks
    .map(({ assessed, applies }) => `${applies} ${sinkKey(assessed)}`)
    .sort()
    .join("\n");
}

const keys = new WeakMap<AssessedSink, string>();

function sinkKey(assessed: AssessedSink): string {
  const known = keys.get(assessed);
  if (known !== undefined) return known;
  const { sink, status } = assessed;
  const { id, kind, region, multiRegion, organization, advancedEventSelectors, guard, scope } = sink;
  const own = ownSettings(sink);
  const questions = guard.map(({ question, answer }) => [question.id, answer]);
  const made = JSON.stringify(
    [id, kind, status.counts, region, multiRegion, organization, advancedEventSelectors, own, questions, scope],
    plain,
  );
  keys.set(assessed, made);
  return made;
}

function ownSettings(sink: Sink): readonly unknown[] {
  switch (sink.kind) {
    case "trail":
      return [sink.logging, sink.globalServiceEvents, sink.eventSelectors];
    case "event-data-store":
      return [sink.ingestion];
    case "telemetry-rule":
      return [sink.regions, sink.organizationScope, sink.evaluation];
  }
}

/** Without places in files, and texts as what tells them apart. */
function plain(key: string, value: unknown): unknown {
  if (key === "origin" || key === "because" || key === "unknown") return undefined;
  return isText(value) ? textKey(value) : value;
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "parts" in value && Array.isArray(value.parts);
}
