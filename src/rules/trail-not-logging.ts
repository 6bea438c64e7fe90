import { dialectOf } from "../model/dialects/index.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/** A trail whose logging is off records nothing, nor does an event data store that takes in no events. */
export const rule: SinkRule = { id: "trail-not-logging", check };

function check(sink: Sink): SinkFinding[] {
  const recording = sink.kind === "trail" ? sink.logging : sink.ingestion;
  if (recording.kind !== "known" || recording.value) return [];
  return [
    {
      ruleId: rule.id,
      level: "error",
      kind: "fail",
      message: messageFor(sink),
      origin: recording.origin,
      related: [],
      sink,
    },
  ];
}

function messageFor(sink: Sink): string {
  switch (sink.kind) {
    case "trail":
      return `The trail is not logging, so it records no event, whatever its selectors say. ${adviceFor(sink)}.`;
    case "event-data-store":
      return `The event data store takes in no events, whatever its selectors say. ${adviceFor(sink)}${unless(sink)}.`;
  }
}

function adviceFor(sink: Sink): string {
  const change = dialectOf(sink).turnOn({ ...sink, homeRegion: knownString(sink.region) ?? null });
  switch (change.kind) {
    case "set":
      return `Set ${change.property} to ${change.value}`;
    case "remove":
      return `Remove ${change.property}, or set it to ${change.value}`;
    case "run":
      return `Start it with \`${change.command}\``;
  }
}

/** A live store whose end has been asked for takes in nothing either. */
function unless(sink: Sink): string {
  return dialectOf(sink).deployedBy === "nothing" ? ", unless it is meant to be deleted" : "";
}
