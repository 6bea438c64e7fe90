import { spelled } from "../validation/wording.ts";
import type { Sink } from "../model/sink.ts";
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
      return `The trail is not logging, so it records no event, whatever its selectors say. ${trailAdvice(sink.language)}`;
    case "event-data-store":
      return `The event data store takes in no events, whatever its selectors say. ${storeAdvice(sink.language)}`;
  }
}

function trailAdvice(language: Sink["language"]): string {
  return language === "api"
    ? "Start it with `aws cloudtrail start-logging`."
    : `Set ${spelled(language, "IsLogging")} to true.`;
}

function storeAdvice(language: Sink["language"]): string {
  switch (language) {
    case "api":
      return "Start it with `aws cloudtrail start-event-data-store-ingestion`, unless it is meant to be deleted.";
    case "cloudformation":
      return "Set IngestionEnabled to true.";
    case "terraform":
      return 'Remove suspend, or set it to "false".';
  }
}
