import { dialectOf } from "../model/dialects/index.ts";
import { defined } from "../model/defined.ts";
import type { TrailMessage } from "../model/messages/trail-message.ts";
import type { EventDataStore, Sink, Trail } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { SinkFinding, SinkRule } from "./types.ts";

/** A trail whose logging is off records nothing, nor does an event data store that takes in no events. */
export const rule: SinkRule = { id: "trail-not-logging", check };

function check(sink: Sink): SinkFinding[] {
  // Telemetry evaluation is turned on for the account or organization, and no rule has a switch.
  if (sink.kind === "telemetry-rule") return [];
  const recording = sink.kind === "trail" ? sink.logging : sink.ingestion;
  if (recording.kind !== "known" || recording.value) return [];
  return [
    {
      ruleId: rule.id,
      level: "error",
      kind: "fail",
      message: messageOf(sink),
      origin: recording.origin,
      related: [],
      sink,
    },
  ];
}

/** Of a time as ISO 8601 writes it. */
const dayLength = "2026-12-31".length;

function messageOf(sink: Trail | EventDataStore): TrailMessage {
  const { turnOn, deployedBy } = dialectOf(sink);
  const change = turnOn({ ...sink, homeRegion: knownString(sink.region) ?? null });
  switch (sink.kind) {
    case "trail":
      return {
        code: "trail-not-logging",
        turnOn: change,
        ...defined({ since: sink.stoppedSince?.slice(0, dayLength) }),
      };
    // A live store whose end has been asked for takes in nothing either.
    case "event-data-store":
      return { code: "store-not-ingesting", turnOn: change, live: deployedBy === "nothing" };
  }
}
