/** Words for what is found in trails and event data stores. */
import type { TurnOn } from "../../model/dialects/dialect.ts";
import type { RunMessage, TrailMessage } from "../../model/messages/trail-message.ts";
import { quoted } from "../phrases.ts";
import type { Words } from "../words.ts";

export const trailMessages: Words<TrailMessage, string> = {
  "trail-not-logging": ({ turnOn }) =>
    `The trail is not logging, so it records no event, whatever its selectors say. ${advice(turnOn)}.`,
  "store-not-ingesting": ({ turnOn, live }) => {
    const unless = live ? ", unless it is meant to be deleted" : "";
    return `The event data store takes in no events, whatever its selectors say. ${advice(turnOn)}${unless}.`;
  },
  "log-files-undelivered": ({ bucket, error }) =>
    "CloudTrail fails to deliver the log files of this trail to " +
    `${bucket === null ? "its bucket" : `bucket ${bucket}`}: S3 answers ${quoted(error)}. ` +
    "The trail logs, and what it records does not arrive. " +
    "Mend the policy of the bucket so that CloudTrail can write to it, or make a bucket and name it with " +
    "`aws cloudtrail update-trail`; then read the status again.",
  "log-group-undelivered": ({ error }) =>
    `CloudTrail fails to deliver the events of this trail to CloudWatch Logs: ${quoted(error)}. ` +
    "Metric filters and alarms there see nothing of them. Mend the role of the trail, or its log group; " +
    "the log files in the bucket are not concerned.",
  "digest-files-undelivered": ({ error }) =>
    `CloudTrail fails to deliver the digest files of this trail: S3 answers ${quoted(error)}. ` +
    "Without them nobody can prove that log files were not changed. " +
    "Mend the policy of the bucket so that CloudTrail can write to it.",
  "notifications-undelivered": ({ error }) =>
    `CloudTrail fails to notify of new log files of this trail: SNS answers ${quoted(error)}. ` +
    "Whoever waits for these notifications gets none. " +
    "Mend the policy of the topic; the log files in the bucket are not concerned.",
  "opt-in-home-region": ({ region, instead }) =>
    `The home Region of this organization trail is ${region}, which accounts have to opt in to. ` +
    "Member accounts that have not opted in to it send no events to the trail, from no Region. " +
    `Make the trail in a Region that is enabled in every account, such as ${instead}, ` +
    `or enable ${region} in every account of the organization.`,
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

export const runMessages: Words<RunMessage, string> = {
  "no-trail-found": ({ resources, trailFilesRead }) =>
    "No trail and no event data store was found in what was read, " +
    "so that nothing can be said about what CloudTrail records." +
    `${declared(resources)} ${trailFilesRead ? shownNone : notShown}`,
  "management-events-twice": ({ first }) =>
    `This trail copies management events that ${first} copies as well. ` +
    "The first copy of them in a Region is free, and AWS bills each further one. " +
    "If the second copy is not needed, let one of the two trails record data events alone: " +
    "give it selectors without management events.",
  "trails-not-compared": () =>
    "Whether more trails copy the same management events was not decided: there are so many trails and values " +
    "that comparing them with each other takes too long. Check fewer paths at a time to have all of them compared.",
};

function declared(resources: number): string {
  if (resources === 0) return "";
  return ` ${String(resources)} declared ${resources === 1 ? "resource was" : "resources were"} found.`;
}

const notShown =
  "If the trail lives elsewhere, show it with --trails " +
  '(a snapshot, or the output of "aws cloudtrail describe-trails" and "get-event-selectors").';
const shownNone =
  "The files that were given with --trails, or under trails in the configuration, show none: " +
  "see whether they were made with the profile and Region of the account that owns the trail.";
