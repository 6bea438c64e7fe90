import { describe, expect, it } from "vitest";
import type { ChainProblem, EvidenceMessage, GapDoubt } from "../../src/model/messages/evidence-message.ts";
import type { VerifyNotice } from "../../src/model/messages/verify-notice.ts";
import { chainProblems, evidenceMessages, gapDoubts } from "../../src/wording/messages/evidence.ts";
import { verifyNotices } from "../../src/wording/verify.ts";
import { wordsFor } from "../../src/wording/words.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

describe("doubts about a gap", () => {
  const expected: ExpectedWords<GapDoubt, string> = {
    "no-digests": [[{ code: "no-digests" }, "there are no digest files that show whether log files are missing"]],
    "chain-broken": [[{ code: "chain-broken" }, "the digest files show that log files are missing or changed"]],
    "outside-of-chain": [[{ code: "outside-of-chain" }, "the digest files do not speak of that time"]],
    "outside-of-logs": [[{ code: "outside-of-logs" }, "the logs do not reach that time, or with their last hour only"]],
    "configuration-changed": [
      [
        { code: "configuration-changed", eventName: "PutEventSelectors", time: "2026-11-12T08:00:00Z" },
        "PutEventSelectors changed the configuration at 2026-11-12T08:00:00Z",
      ],
    ],
    undetermined: [[{ code: "undetermined" }, "the configuration leaves open whether such events are recorded"]],
  };
  saysOfEach<GapDoubt, string>(gapDoubts, expected, (doubt) => wordsFor(gapDoubts, doubt));
});

describe("problems of digest files", () => {
  const expected: ExpectedWords<ChainProblem, string> = {
    "file-missing": [[{ code: "file-missing", file: "a.json.gz" }, "Log file a.json.gz is missing."]],
    "file-changed": [
      [
        { code: "file-changed", file: "a.json.gz" },
        "Log file a.json.gz was changed: its hash is another than its digest file has.",
      ],
    ],
    "digest-missing": [
      [{ code: "digest-missing", file: "d1", before: "d2" }, "Digest file d1 is missing, which d2 names."],
    ],
    "digest-changed": [
      [
        { code: "digest-changed", file: "d1" },
        "Digest file d1 was changed: its hash is another than the next digest file has.",
      ],
    ],
    "digest-moved": [[{ code: "digest-moved", file: "d1", named: "d2" }, "Digest file d1 says that its name is d2."]],
    "chain-interrupted": [
      [
        { code: "chain-interrupted", from: "2026-11-09T14:00:00Z", to: "2026-11-09T17:00:00Z" },
        "There is no digest file from 2026-11-09T14:00:00Z to 2026-11-09T17:00:00Z: logging or log file validation was off.",
      ],
    ],
    "signature-wrong": [[{ code: "signature-wrong", file: "d1" }, "The signature of digest file d1 is wrong."]],
    "key-missing": [
      [
        { code: "key-missing", file: "d1", fingerprint: "ab12" },
        "The public key ab12, which signed digest file d1, is not among the keys.",
      ],
    ],
  };
  saysOfEach<ChainProblem, string>(chainProblems, expected, (problem) => wordsFor(chainProblems, problem));
});

describe("messages about logs", () => {
  const gap: Extract<EvidenceMessage, { readonly code: "evidence-gap" }> = {
    code: "evidence-gap",
    operations: ["GetItem"],
    eventSource: "dynamodb.amazonaws.com",
    example: "e7",
    time: "2026-11-12T08:00:00Z",
    promised: false,
    accountId: "111122223333",
    region: "eu-west-1",
    doubts: [],
  };
  const expected: ExpectedWords<EvidenceMessage, string> = {
    "evidence-gap": [
      [
        gap,
        "GetItem happened, and the logs do not have it. Event e7 of dynamodb.amazonaws.com was seen elsewhere at " +
          "2026-11-12T08:00:00Z in account 111122223333, eu-west-1. The configuration does not record such events. " +
          "The digest files show that no log file is missing, so this is a proven gap. " +
          "Add a selector, or accept the gap in the policy.",
      ],
      [
        { ...gap, promised: true, operations: ["GetItem", "Query"], example: null, accountId: null },
        "GetItem and Query happened too, and the logs do not have them. An event of dynamodb.amazonaws.com was seen " +
          "elsewhere at 2026-11-12T08:00:00Z in eu-west-1. The configuration records such events: the delivery " +
          "failed, or trailproof is wrong. The digest files show that no log file is missing. " +
          "Report it, without secrets.",
      ],
      [
        {
          ...gap,
          region: null,
          accountId: null,
          time: null,
          doubts: [{ code: "no-digests" }, { code: "undetermined" }],
        },
        "GetItem happened, and the logs do not have it. Event e7 of dynamodb.amazonaws.com was seen elsewhere. " +
          "The configuration does not record such events. It is not proven: there are no digest files that show " +
          "whether log files are missing and the configuration leaves open whether such events are recorded.",
      ],
    ],
    "evidence-unexpected": [
      [
        {
          code: "evidence-unexpected",
          operations: ["GetObject"],
          eventSource: "s3.amazonaws.com",
          events: 1,
          example: "e1",
          last: "2026-11-12T08:00:00Z",
          contradicts: "selectors",
        },
        "the logs have GetObject, which no selector matches. 1 event of s3.amazonaws.com, such as e1, the last at " +
          "2026-11-12T08:00:00Z. The selectors were others at that time, the files are of another trail, or " +
          "trailproof is wrong. Compare the configuration with the one of that time. If it is the same, " +
          "report it, without secrets.",
      ],
      [
        {
          code: "evidence-unexpected",
          operations: ["Publish"],
          eventSource: "sns.amazonaws.com",
          events: 3,
          example: null,
          last: null,
          contradicts: "never",
        },
        "the logs have Publish, which CloudTrail never records. 3 events of sns.amazonaws.com. " +
          "An AWS document says that CloudTrail never records it. Report it, without secrets.",
      ],
    ],
    "evidence-missing": [
      [
        {
          code: "evidence-missing",
          operations: ["GetItem"],
          verdict: "covered",
          from: "2026-11-01T00:00:00Z",
          to: "2026-11-27T00:00:00Z",
          complete: true,
        },
        "GetItem is recorded, and the logs show none. The verdict is covered. The logs are from " +
          "2026-11-01T00:00:00Z to 2026-11-27T00:00:00Z. The digest files show that no log file is missing: the " +
          "trail recorded none.",
      ],
      [
        {
          code: "evidence-missing",
          operations: ["GetItem", "Query"],
          verdict: "partial",
          from: null,
          to: null,
          complete: false,
        },
        "GetItem and Query are recorded, and the logs show none. The verdict is partial. This proves nothing: there " +
          "may have been no such call, or files may be missing.",
      ],
    ],
    "selector-unused": [
      [
        { code: "selector-unused", selector: 1, name: "tables", from: null, to: null },
        'selector 2 ("tables") matches no event in the logs. No event matches it. If that is what you expect, keep ' +
          "it; else correct its values.",
      ],
    ],
  };
  saysOfEach<EvidenceMessage, string>(evidenceMessages, expected, (message) => {
    const { title, detail } = wordsFor(evidenceMessages, message);
    return `${title}. ${detail}`;
  });
});

describe("notices about logs", () => {
  const expected: ExpectedWords<VerifyNotice, RegExp> = {
    "no-log-files": [[{ code: "no-log-files" }, /There is no log file/]],
    "aggregated-files": [[{ code: "aggregated-files", files: 2 }, /^2 files of aggregated events not read/]],
    "insights-files": [[{ code: "insights-files", files: 1 }, /^1 file of Insights events not read/]],
    "shared-logs": [[{ code: "shared-logs", sinks: ["a", "b"] }, /which of a and b wrote the log files/]],
    "files-of-another-trail": [[{ code: "files-of-another-trail", files: 3 }, /^3 log files of a trail/]],
    "files-in-no-digest": [[{ code: "files-in-no-digest", files: 1, example: "x" }, /such as x\. They are not read/]],
    "events-out-of-reach": [[{ code: "events-out-of-reach", events: 5 }, /^5 events of accounts or Regions/]],
    "too-many-groups": [[{ code: "too-many-groups", records: 5 }, /^5 records not judged/]],
    "resources-without-name": [[{ code: "resources-without-name", resources: ["a"] }, /the ARN of a, so/]],
    "answer-may-be-cut": [
      [
        { code: "answer-may-be-cut", file: "a.csv", rows: 10_000 },
        /^a\.csv has 10000 rows, .*: rows may be missing\. /,
      ],
    ],
    "bytes-scanned": [
      [{ code: "bytes-scanned", table: "athena:a.b", bytes: 5 }, /^Athena scanned 5 bytes for athena:a\.b\.$/],
    ],
    "unreadable-digest": [
      [
        { code: "unreadable-digest", file: "d", because: "it is no JSON" },
        /^d cannot be read as a digest file: it is no JSON\.$/,
      ],
    ],
  };
  it.each(Object.values(expected).flat())("%j", (notice, words) => {
    expect(wordsFor(verifyNotices, notice)).toMatch(words);
  });
});
