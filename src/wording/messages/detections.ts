/** Words for findings about things that wait for events. */
import type { DetectionKind, DetectionMessage } from "../../model/messages/detection-message.ts";
import type { DetectionReason } from "../../model/reasons/detection-reason.ts";
import { capitalized } from "../../model/words.ts";
import { detectionClause, names } from "../detections.ts";
import { quoted } from "../phrases.ts";
import type { Words } from "../words.ts";
import type { MessageWords } from "./title.ts";

const nouns: Readonly<Record<DetectionKind, string>> = {
  "event-rule": "the rule",
  "metric-filter": "the metric filter",
  "subscription-filter": "the subscription filter",
  sigma: "the Sigma rule",
  elastic: "the Elastic rule",
};

const elsewhere =
  "If another trail records them, pass a snapshot of the account with --trails, or list it under trails in trailproof.yaml.";

export const detectionMessages: Words<DetectionMessage, MessageWords> = {
  "detection-never-fires": ({ kind, because, mayBeElsewhere }) => ({
    title: `${nouns[kind]} never fires${shortly(because)}`,
    detail: [...because.map(sentence), ...because.flatMap(advice), ...(mayBeElsewhere ? [elsewhere] : [])].join(" "),
  }),
  "detection-fires-in-part": ({ kind, because, mayBeElsewhere }) => ({
    title: `${nouns[kind]} misses some of the events that it waits for`,
    detail: [...because.map(sentence), ...because.flatMap(advice), ...(mayBeElsewhere ? [elsewhere] : [])].join(" "),
  }),
  "detection-matches-nothing": ({ because }) => ({
    title: nothingTitle(because),
    detail: because.map(sentence).join(" "),
  }),
  "detection-undetermined": ({ kind, because }) => ({
    title: `undetermined whether ${nouns[kind]} can fire`,
    detail: because.map(sentence).join(" "),
  }),
};

function sentence(reason: DetectionReason): string {
  return `${capitalized(detectionClause(reason))}${reason.code === "no-such-event" && reason.problem.code === "misspelt" ? "?" : "."}`;
}

/** The cause in a few words, where it has some. */
function shortly([first]: readonly DetectionReason[]): string {
  switch (first?.code) {
    case "events-not-recorded":
      return `: no trail records ${names(first.events)}`;
    case "lands-elsewhere":
      return `: its events come to ${first.region}`;
    case "state-without-reads":
      return ": its state leaves out read-only events";
    case "rule-disabled":
      return ": it is disabled";
    case "group-without-trail":
      return ": no trail delivers to its log group";
    case "pattern-refused":
      return ": AWS rejects its pattern";
    default:
      return "";
  }
}

function nothingTitle(because: readonly DetectionReason[]): string {
  const missing = because.flatMap((reason) => (reason.code === "no-such-event" ? [reason.event] : []));
  const [field] = because.flatMap((reason) => (reason.code === "field-misspelt" ? [reason.written] : []));
  if (field !== undefined) return `no event has the field ${quoted(field)}`;
  return missing.length === 0 ? "its pattern matches no event" : `no event is called ${names(missing)}`;
}

/** What to do about a cause, where its clause does not say it. */
function advice(reason: DetectionReason): string[] {
  switch (reason.code) {
    case "state-without-reads":
      return ["Set the state to ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS."];
    case "lands-elsewhere":
      return [`Make the rule in ${reason.region}, or a rule there that forwards the events to this event bus.`];
    default:
      return [];
  }
}
