import { describe, expect, it } from "vitest";
import type { RunAssumption } from "../../src/model/reasons/assumption.ts";
import type { LiveUnknown, RunUnknown } from "../../src/model/reasons/unknown-value.ts";
import { assumptionSentence } from "../../src/wording/assumptions.ts";
import { liveUnknowns } from "../../src/wording/live-unknowns.ts";
import { runAssumptions } from "../../src/wording/run-assumptions.ts";
import { runUnknowns } from "../../src/wording/run-unknowns.ts";
import { clauseOf, nounOf } from "../../src/wording/unknown-values.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const live: ExpectedWords<LiveUnknown, string> = {
  "not-read": [[{ code: "not-read", what: "GetTrailStatus" }, "the input has no GetTrailStatus"]],
  "call-failed": [
    [
      { code: "call-failed", operation: "GetTrailStatus", error: "AccessDeniedException", account: "111122223333" },
      "GetTrailStatus failed with AccessDeniedException in account 111122223333",
    ],
  ],
  "answer-without": [
    [
      { code: "answer-without", operation: "GetTrailStatus", member: "IsLogging" },
      "the answer of GetTrailStatus has no IsLogging",
    ],
  ],
  "passing-status": [
    [
      { code: "passing-status", status: "STARTING_INGESTION" },
      "its status is STARTING_INGESTION, which does not tell whether it takes in events",
    ],
  ],
  "selectors-not-read": [
    [
      { code: "selectors-not-read" },
      "HasCustomEventSelectors is true, but the input has no answer of GetEventSelectors",
    ],
  ],
  "answers-differ": [
    [
      { code: "answers-differ", places: ["a.json:1", "b.json:1"], about: "selectors" },
      "a.json:1 and b.json:1 list different selectors",
    ],
    [
      { code: "answers-differ", places: ["a.json:1", "b.json:1"], about: "setting" },
      "a.json:1 and b.json:1 give different values",
    ],
  ],
  "arn-without-region": [
    [
      { code: "arn-without-region", arn: "arn:aws:s3:::b" },
      "the value depends on the Region of arn:aws:s3:::b, which its ARN does not name",
    ],
  ],
  "account-region": [
    [{ code: "account-region", account: "111122223333" }, "the value depends on a Region of account 111122223333"],
  ],
};

const run: ExpectedWords<RunUnknown, string> = {
  "unnamed-place": [
    [{ code: "unnamed-place", part: "region" }, "the Region, which the input does not name"],
    [{ code: "unnamed-place", part: "account" }, "the account, which the input does not name"],
  ],
  "record-without-region": [
    [{ code: "record-without-region" }, "the Region of the event, which the record does not name"],
  ],
  "trails-over-quota": [
    [
      { code: "trails-over-quota", count: 6, maximum: 5 },
      "which of 6 trails are created, of which AWS allows 5 in a Region",
    ],
  ],
  "column-left-out": [
    [{ code: "column-left-out", field: "errorCode" }, "errorCode of the event, which has no column in the table"],
  ],
  "not-in-question": [
    [{ code: "not-in-question", part: "{bucket}" }, "{bucket} of the event, which the question does not say"],
  ],
  "behind-prefix": [[{ code: "behind-prefix" }, "what follows an ARNPrefix"]],
  "any-other": [[{ code: "any-other", name: "bucket" }, "any other bucket"]],
  "assigned-part": [
    [
      { code: "assigned-part", part: "label", resource: "app.yaml#Table" },
      "the label that AWS assigns to app.yaml#Table",
    ],
  ],
  "undocumented-qualifier": [
    [
      { code: "undocumented-qualifier", what: "version or alias", resource: "app.yaml#Worker" },
      "the end of the ARN in events of a version or alias of app.yaml#Worker, which AWS does not document",
    ],
  ],
  "delivery-part": [
    [{ code: "delivery-part", part: "trail-name" }, "the name of the trail"],
    [{ code: "delivery-part", part: "management-account" }, "the management account"],
    [{ code: "delivery-part", part: "organization-id" }, "the ID of the organization"],
    [{ code: "delivery-part", part: "region-of-log-file" }, "the Region of the log file"],
    [{ code: "delivery-part", part: "key-of-log-file" }, "the key of a log file"],
    [{ code: "delivery-part", part: "rest-of-key" }, "the rest of the key"],
  ],
};

const assumptions: ExpectedWords<RunAssumption, string> = {
  "only-account": [
    [
      { code: "only-account", scope: "app.yaml", account: "111122223333" },
      "the account of app.yaml is assumed to be 111122223333, the only account of --trails",
    ],
  ],
  "customer-of-lake": [
    [
      { code: "customer-of-lake", sink: "a.yaml#Store", since: "2026-05-31" },
      "the account of a.yaml#Store is assumed to be a customer of CloudTrail Lake, which takes no new ones since 2026-05-31",
    ],
  ],
  "telemetry-evaluation-on": [
    [
      { code: "telemetry-evaluation-on", sink: "a.yaml#Rule" },
      "telemetry evaluation is assumed to run in the account of a.yaml#Rule, since AWS makes no telemetry rule without it",
    ],
  ],
  "account-of-event": [
    [
      { code: "account-of-event", account: "111122223333" },
      "its account is assumed to be 111122223333, the account of the event",
    ],
  ],
  "region-of-trail": [
    [
      { code: "region-of-trail", scope: "app.yaml", sink: "audit.yaml#Trail", region: "eu-west-1" },
      "the Region of app.yaml is assumed to be that of audit.yaml#Trail, eu-west-1",
    ],
    [
      { code: "region-of-trail", scope: "app.yaml", sink: "audit.yaml#Trail" },
      "the Region of app.yaml is assumed to be that of audit.yaml#Trail",
    ],
  ],
  "partition-of-selectors": [
    [
      { code: "partition-of-selectors", scope: "app.yaml", partition: "aws-us-gov" },
      "app.yaml is assumed to be deployed to the partition aws-us-gov, which its selectors name",
    ],
  ],
  "same-organization": [
    [
      { code: "same-organization", scope: "app.yaml", sink: "audit.yaml#Trail" },
      "app.yaml is assumed to belong to the organization of audit.yaml#Trail",
    ],
  ],
};

describe("what answers of AWS do not tell", () => {
  saysOfEach(liveUnknowns, live, (unknown: LiveUnknown) => clauseOf(unknown));

  it("names places", () => {
    expect(nounOf({ code: "arn-without-region", arn: "arn:aws:s3:::b" })).toBe(
      "the Region of arn:aws:s3:::b, which its ARN does not name",
    );
    expect(nounOf({ code: "account-region", account: "111122223333" })).toBe("a Region of account 111122223333");
  });
});

describe("what the run leaves open", () => {
  saysOfEach(runUnknowns, run, (unknown: RunUnknown) => nounOf(unknown));

  it("depends on what it names", () => {
    expect(clauseOf({ code: "unnamed-place", part: "account" })).toBe(
      "the value depends on the account, which the input does not name",
    );
  });
});

describe("what the run takes for granted", () => {
  saysOfEach(runAssumptions, assumptions, assumptionSentence);
});

describe("values that are open because of another one", () => {
  it("gives the reason of the other one", () => {
    const because = { code: "variable-unreadable", variable: "names" } as const;
    const unknown = { code: "each-value", address: "aws_s3_bucket.b", part: "each.key", because } as const;
    expect([nounOf(unknown), clauseOf(unknown)]).toEqual([
      "each.key of aws_s3_bucket.b",
      "variable names cannot be read",
    ]);
  });

  it("names the whole that it is a part of", () => {
    const unknown = { code: "part-of", of: { code: "any-other", name: "bucket" } } as const;
    expect([nounOf(unknown), clauseOf(unknown)]).toEqual([
      "a part of any other bucket",
      "the value depends on any other bucket",
    ]);
  });
});
