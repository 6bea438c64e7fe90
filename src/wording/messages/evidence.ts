/** Words for what logs show. */
import type { ChainProblem, EvidenceMessage, GapDoubt } from "../../model/messages/evidence-message.ts";
import { counted, listed, listedInShort } from "../../model/words.ts";
import { wordsFor, type Words } from "../words.ts";
import type { MessageWords } from "./title.ts";

export const evidenceMessages: Words<EvidenceMessage, MessageWords> = {
  "evidence-gap": ({ operations, eventSource, example, time, promised, accountId, region, doubts }) => ({
    title: `${listedInShort(operations)} ${happened(operations)}, and the logs do not have ${it(operations)}`,
    detail:
      `${sentenceOfExample(eventSource, example, time)}${placeOf(accountId, region)} ` +
      (promised
        ? "The configuration records such events: the delivery failed, or trailproof is wrong. "
        : "The configuration does not record such events. ") +
      (doubts.length === 0
        ? `The digest files show that no log file is missing${promised ? ". Report it, without secrets." : ", so this is a proven gap. Add a selector, or accept the gap in the policy."}`
        : `It is not proven: ${listed(doubts.map(doubtClause), "and")}.`),
  }),
  "evidence-unexpected": ({ operations, eventSource, events, example, last, contradicts }) => ({
    title: `the logs have ${listedInShort(operations)}, which ${contradicts === "never" ? "CloudTrail never records" : "no selector matches"}`,
    detail:
      `${counted(events, "event")} of ${eventSource}${example === null ? "" : `, such as ${example}`}` +
      `${last === null ? "" : `, the last at ${last}`}. ` +
      (contradicts === "never"
        ? "An AWS document says that CloudTrail never records it. Report it, without secrets."
        : "The selectors were others at that time, the files are of another trail, or trailproof is wrong. " +
          "Compare the configuration with the one of that time. If it is the same, report it, without secrets."),
  }),
  "evidence-missing": ({ operations, verdict, from, to, complete }) => ({
    title: `${listedInShort(operations)} ${operations.length === 1 ? "is" : "are"} recorded, and the logs show none`,
    detail:
      `The verdict is ${verdict}.${from === null || to === null ? "" : ` The logs are${period(from, to)}.`} ` +
      (complete
        ? "The digest files show that no log file is missing: the trail recorded none."
        : "This proves nothing: there may have been no such call, or files may be missing."),
  }),
  "selector-unused": ({ selector, name, from, to }) => ({
    title: `selector ${String(selector + 1)}${name === null ? "" : ` ("${name}")`} matches no event in the logs`,
    detail: `No event${period(from, to)} matches it. If that is what you expect, keep it; else correct its values.`,
  }),
};

function happened(operations: readonly string[]): string {
  return operations.length === 1 ? "happened" : "happened too";
}

function it(operations: readonly string[]): string {
  return operations.length === 1 ? "it" : "them";
}

function sentenceOfExample(eventSource: string, example: string | null, time: string | null): string {
  const at = time === null ? "" : ` at ${time}`;
  return example === null
    ? `An event of ${eventSource} was seen elsewhere${at}`
    : `Event ${example} of ${eventSource} was seen elsewhere${at}`;
}

function placeOf(accountId: string | null, region: string | null): string {
  const account = accountId === null ? "" : ` in account ${accountId}`;
  return `${account}${region === null ? "" : `${account === "" ? " in" : ","} ${region}`}.`;
}

function period(from: string | null, to: string | null): string {
  return from === null || to === null ? "" : ` from ${from} to ${to}`;
}

/** A clause behind "It is not proven:". */
function doubtClause(doubt: GapDoubt): string {
  return wordsFor(gapDoubts, doubt);
}

export const gapDoubts: Words<GapDoubt, string> = {
  "no-digests": () => "there are no digest files that show whether log files are missing",
  "chain-broken": () => "the digest files show that log files are missing or changed",
  "outside-of-chain": () => "the digest files do not speak of that time",
  "outside-of-logs": () => "the logs do not reach that time, or with their last hour only",
  "configuration-changed": ({ eventName, time }) => `${eventName} changed the configuration at ${time}`,
  undetermined: () => "the configuration leaves open whether such events are recorded",
};

/** A sentence about the chain of digest files. */
export function chainProblemSentence(problem: ChainProblem): string {
  return wordsFor(chainProblems, problem);
}

export const chainProblems: Words<ChainProblem, string> = {
  "file-missing": ({ file }) => `Log file ${file} is missing.`,
  "file-changed": ({ file }) => `Log file ${file} was changed: its hash is another than its digest file has.`,
  "digest-missing": ({ file, before }) => `Digest file ${file} is missing, which ${before} names.`,
  "digest-changed": ({ file }) => `Digest file ${file} was changed: its hash is another than the next digest file has.`,
  "digest-moved": ({ file, named }) => `Digest file ${file} says that its name is ${named}.`,
  "chain-interrupted": ({ from, to }) =>
    `There is no digest file from ${from} to ${to}: logging or log file validation was off.`,
  "signature-wrong": ({ file }) => `The signature of digest file ${file} is wrong.`,
  "key-missing": ({ file, fingerprint }) =>
    `The public key ${fingerprint}, which signed digest file ${file}, is not among the keys.`,
};
