/** Words for what a run of `verify` says of the logs themselves. */
import type { VerifyNotice } from "../model/messages/verify-notice.ts";
import type { Notification } from "../model/notification.ts";
import { counted, listedInShort } from "../model/words.ts";
import type { EvidenceEntry, EvidenceKind, VerifyResult } from "../model/verify-result.ts";
import { wordsFor, type Words } from "./words.ts";

/** A notice as the result has it. */
export function verifyNotification(notice: VerifyNotice): Notification {
  const level = levels[notice.code];
  return { level, message: wordsFor(verifyNotices, notice), location: null, incomplete: level === "error" };
}

const levels: Readonly<Record<VerifyNotice["code"], Notification["level"]>> = {
  "no-log-files": "warning",
  "aggregated-files": "note",
  "insights-files": "note",
  "shared-logs": "warning",
  "files-of-another-trail": "note",
  "files-in-no-digest": "warning",
  "events-out-of-reach": "warning",
  "too-many-groups": "error",
  "resources-without-name": "note",
  "answer-may-be-cut": "warning",
  "bytes-scanned": "note",
  "unreadable-digest": "error",
};

export const verifyNotices: Words<VerifyNotice, string> = {
  "no-log-files": () =>
    "There is no log file in what was named. Name the folder that holds AWSLogs, or files of records.",
  "aggregated-files": ({ files }) =>
    `${counted(files, "file")} of aggregated events not read: they sum up data events, and show no single one.`,
  "insights-files": ({ files }) =>
    `${counted(files, "file")} of Insights events not read: no selector decides whether they are recorded.`,
  "shared-logs": ({ sinks }) =>
    `Nothing tells which of ${listedInShort(sinks)} wrote the log files, so they are judged together. ` +
    "Name the trail alone with --trails, or download the digest files too, which name it.",
  "files-of-another-trail": ({ files }) =>
    `${counted(files, "log file")} of a trail that is not among the trails here, as digest files say. ` +
    "They count as a witness of what happened.",
  "files-in-no-digest": ({ files, example }) =>
    `${counted(files, "log file")} in no digest file of their time, such as ${example}. They are not read.`,
  "events-out-of-reach": ({ events }) =>
    `${counted(events, "event")} of accounts or Regions that the trails do not record for, or of a time when logging was ` +
    "on: the files may be of another trail, or older than the configuration.",
  "too-many-groups": ({ records }) =>
    `${counted(records, "record")} not judged: the logs hold more kinds of events than are kept apart.`,
  "resources-without-name": ({ resources }) =>
    `The code does not give the ARN of ${listedInShort(resources)}, so the logs cannot be searched for it. ` +
    "Read a plan or a state of Terraform, or a snapshot with the inventory of the account.",
  "answer-may-be-cut": ({ file, rows }) =>
    `${file} has ${counted(rows, "row")}, which is the limit of the query for CloudWatch Logs Insights: rows may be ` +
    "missing. Run the query for shorter times, and name all answers.",
  "bytes-scanned": ({ table, bytes }) => `Athena scanned ${counted(bytes, "byte")} for ${table}.`,
  "unreadable-digest": ({ file, because }) => `${file} cannot be read as a digest file: ${because}.`,
};

/** What the logs show of the requirements of a control, as a line of its evidence. */
export function controlEvidence(
  { period, completeness }: Pick<VerifyResult, "period" | "completeness">,
  entries: readonly EvidenceEntry[],
): string {
  const { from, to } = period;
  const count = (kind: EvidenceKind): number =>
    entries.filter(({ evidence }) => evidence === kind).reduce((sum, entry) => sum + entry.count, 0);
  const unexpected = count("unexpected");
  const elsewhere = count("seen-elsewhere");
  const parts = [
    `${counted(count("seen"), "event")} seen`,
    ...(unexpected === 0 ? [] : [`${counted(unexpected, "event")} that the configuration does not record`]),
    ...(elsewhere === 0 ? [] : [`${counted(elsewhere, "event")} seen elsewhere and not here`]),
  ];
  const time = from === null || to === null ? "" : ` from ${from} to ${to}`;
  return `Logs${time}: ${parts.join(", ")}. ${completenessSentence(completeness)}`;
}

function completenessSentence(completeness: VerifyResult["completeness"]): string {
  if (completeness.every(({ status }) => status === "complete") && completeness.length > 0)
    return "Digest files prove that no log file is missing.";
  return completeness.some(({ status }) => status === "broken")
    ? "Digest files show that log files are missing or changed."
    : "There are no digest files that prove completeness.";
}
