/** Words for what is found in trails and event data stores. */
import type { TurnOn } from "../../model/dialects/dialect.ts";
import type { RunMessage, TrailMessage } from "../../model/messages/trail-message.ts";
import type { UnmadeBecause, UnmadeSink } from "../../model/notification.ts";
import type { Assumption } from "../../model/reasons/assumption.ts";
import { counted, listed } from "../../model/words.ts";
import { assumptionSentence } from "../assumptions.ts";
import { quoted } from "../phrases.ts";
import type { Words } from "../words.ts";
import { shortName, type MessageWords } from "./title.ts";

export const trailMessages: Words<TrailMessage, MessageWords> = {
  "trail-not-logging": ({ turnOn, since }) => ({
    title: "logging is off, so it records nothing",
    detail: `${since === undefined ? "" : `It was stopped on ${since}. `}${advice(turnOn)}.`,
  }),
  "store-not-ingesting": ({ turnOn, live }) => ({
    title: "ingestion is off, so it records nothing",
    detail: `${advice(turnOn)}${live ? ", unless it is meant to be deleted" : ""}.`,
  }),
  "log-files-undelivered": ({ bucket, error }) => ({
    title: "CloudTrail cannot deliver its log files",
    detail:
      `S3 answers ${quoted(error)} for ${bucket === null ? "the bucket" : `bucket ${bucket}`}. ` +
      "The trail logs, and what it records does not arrive. " +
      "Allow CloudTrail to write in the policy of the bucket, or make a bucket and name it with " +
      "`aws cloudtrail update-trail`. Then read the status again.",
  }),
  "log-group-undelivered": ({ error }) => ({
    title: "CloudTrail cannot deliver its events to CloudWatch Logs",
    detail:
      `The answer is ${quoted(error)}. Metric filters and alarms there miss the events; ` +
      "the log files in the bucket are not affected. Correct the role of the trail, or its log group.",
  }),
  "digest-files-undelivered": ({ error }) => ({
    title: "CloudTrail cannot deliver its digest files",
    detail:
      `S3 answers ${quoted(error)}. Without them you cannot prove that log files were not changed. ` +
      "Allow CloudTrail to write in the policy of the bucket.",
  }),
  "notifications-undelivered": ({ error }) => ({
    title: "CloudTrail cannot send notifications of its log files",
    detail:
      `SNS answers ${quoted(error)}. The log files in the bucket are not affected. ` +
      "Correct the policy of the topic.",
  }),
  "opt-in-home-region": ({ region, instead }) => ({
    title: `accounts must opt in to its home Region, ${region}`,
    detail:
      "Member accounts that have not opted in send it no events, from any Region. " +
      `Make the organization trail in a Region that is enabled in every account, such as ${instead}, ` +
      `or enable ${region} in every account of the organization.`,
  }),
};

function advice(change: TurnOn): string {
  switch (change.kind) {
    case "set":
      return `Set ${change.property} to ${change.value}`;
    case "remove":
      return `Remove ${change.property}, or set it to ${change.value}`;
    case "run":
      return `Start it with \`${change.command}\``;
  }
}

export const runMessages: Words<RunMessage, MessageWords> = {
  "no-trail-found": ({ resources, trailFilesRead, isComplete, unmade }) => ({
    title: `no trail and no event data store found, so ${isComplete === true ? "nothing records events" : isUnknown}`,
    detail:
      declared(resources) +
      unmadeWords(unmade) +
      (trailFilesRead ? shownNone : isComplete === true ? createOne : notShown),
  }),
  "management-events-twice": ({ first }) => ({
    title: `copies management events that ${shortName(first)} copies too`,
    detail:
      "The first copy of them in a Region is free, and AWS bills each further one. " +
      "If you do not need the second copy, give one of the two trails selectors without management events.",
  }),
  "trails-too-many": ({ count, maximum }) => ({
    title: `one of ${String(count)} trails in its Region; AWS allows ${String(maximum)}`,
    detail:
      "CloudTrail rejects the last one that is created, and nobody can tell which. " +
      "Give one trail the selectors of several, or replace trails of single Regions with one for all Regions.",
  }),
  "trails-not-compared": () => ({
    title: "not compared with all other trails, which may copy the same management events",
    detail:
      "There are too many trails and values to compare them all. " +
      "Check fewer paths at a time to have all of them compared.",
  }),
};

function declared(resources: number): string {
  return resources === 0 ? "" : `The input declares ${counted(resources, "resource")}. `;
}

/** Sinks that are told one by one. */
const mostUnmade = 3;

function unmadeWords(unmade: readonly UnmadeSink[] = []): string {
  if (unmade.length === 0) return "";
  const shown = unmade.slice(0, mostUnmade).map(({ address, because, assumptions }) => {
    const basis = assumptions.length === 0 ? "" : ` (${assumptions.map(assumptionSentence).join("; ")})`;
    return `${address}: ${unmadeClause(because)}${basis}`;
  });
  const more = unmade.length > mostUnmade ? [`${String(unmade.length - mostUnmade)} more`] : [];
  const names = unmade.flatMap(({ assumptions }) => assumptions.flatMap((one) => parameterNamedBy(one) ?? []));
  const options = [...new Set(names)].map((name) => `--parameter ${name}=VALUE`);
  const advice = options.length === 0 ? "" : `To check with ${them(unmade)}, pass ${listed(options, "and")}. `;
  return `The code declares ${them(unmade)} and makes none: ${[...shown, ...more].join("; ")}. ${advice}`;
}

function them({ length }: readonly UnmadeSink[]): string {
  return length === 1 ? "one" : String(length);
}

function parameterNamedBy(assumption: Assumption): string | null {
  return assumption.code === "default-kept" ? assumption.name : null;
}

/** Why a sink that is declared is not made. */
export function unmadeClause(because: UnmadeBecause): string {
  switch (because.code) {
    case "condition-off":
      return `condition ${because.condition} does not hold`;
    case "no-instance":
      return "its count or for_each, or that of a module around it, gives no instance";
    case "switch-off":
      return `${because.switch} is false`;
  }
}

const isUnknown = "it is unknown what CloudTrail records";
const createOne = 'The configuration says "sinks: complete". Create a trail, or remove that line.';
const notShown =
  "If the trail is elsewhere, show it with --trails " +
  '(a snapshot, or the output of "aws cloudtrail describe-trails", "get-event-selectors" and "get-trail-status").';
const shownNone =
  "The files given with --trails, or under trails in the configuration, show none. " +
  "Check that they were made with the profile and Region of the account that owns the trail.";
