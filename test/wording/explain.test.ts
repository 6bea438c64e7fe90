import { describe, expect, it } from "vitest";
import type { ExplainReason } from "../../src/model/reasons/explain-reason.ts";
import type { SinkReason } from "../../src/model/reasons/sink-reason.ts";
import { explainClause } from "../../src/wording/explain.ts";
import type { ExpectedWords } from "./expected-words.ts";

type OwnReason = Exclude<ExplainReason, SinkReason>;

const expected: ExpectedWords<OwnReason, string> = {
  taken: [
    [{ code: "taken", name: "reads" }, '"reads" matches the event'],
    [{ code: "taken", name: null }, "matches the event"],
  ],
  "insights-collected": [
    [
      { code: "insights-collected", insight: "ApiCallRateInsight" },
      "it collects Insights events of type ApiCallRateInsight",
    ],
    [{ code: "insights-collected", insight: null }, "it collects Insights events"],
  ],
  "insights-not-collected": [
    [
      { code: "insights-not-collected", insight: "ApiErrorRateInsight" },
      "it does not collect Insights events of type ApiErrorRateInsight",
    ],
  ],
  "insights-unknown": [
    [
      { code: "insights-unknown", because: null },
      "whether it collects these Insights events is unresolved because the record does not name the type",
    ],
  ],
  "taken-by-default": [
    [
      { code: "taken-by-default" },
      "it has no selectors, and CloudTrail's default selector matches all management events",
    ],
  ],
  "other-account": [
    [{ code: "other-account", account: "111122223333" }, "it applies only to account 111122223333"],
    [{ code: "other-account", account: null }, "it applies only to its own account"],
  ],
  "outside-of-scope": [
    [{ code: "outside-of-scope", scope: "444455556666" }, "its Scope, 444455556666, does not cover the account"],
  ],
  "category-from-catalog": [
    [{ code: "category-from-catalog", category: "Data" }, "the record has no eventCategory; the catalog says Data"],
  ],
  "global-event-region": [
    [{ code: "global-event-region", region: "us-east-1" }, "events of this global service are recorded in us-east-1"],
  ],
  "read-only-from-catalog": [
    [{ code: "read-only-from-catalog", readOnly: true }, "the record has no readOnly; the catalog says true"],
  ],
  "columns-left-out": [
    [
      { code: "columns-left-out", fields: ["eventType", "errorCode"] },
      "the table of the record has no columns for eventType or errorCode, which the record may have",
    ],
  ],
  "category-never-recorded": [
    [
      { code: "category-never-recorded" },
      "the record has no eventCategory, and according to the catalog CloudTrail never records this operation",
    ],
  ],
  "category-not-in-catalog": [
    [
      { code: "category-not-in-catalog" },
      "the record has no eventCategory, and the catalog does not have the category of this operation",
    ],
  ],
  "never-recorded": [[{ code: "never-recorded" }, "according to the catalog CloudTrail never records this operation"]],
  "operation-undocumented": [
    [{ code: "operation-undocumented" }, "no document says whether CloudTrail records this operation"],
  ],
  "iam-action": [
    [
      { code: "iam-action" },
      "IAM has an action of this name, and no document says whether it is a call that CloudTrail records",
    ],
  ],
  "permission-without-event": [
    [{ code: "permission-without-event" }, "this is a permission and no call, so it has no event"],
  ],
  assumption: [
    [
      { code: "assumption", assumption: { code: "default-kept", kind: "parameter", name: "Env" } },
      "parameter Env keeps its default",
    ],
  ],
};

describe("what explain says of a sink and a record", () => {
  const examples = Object.values(expected).flatMap((ofCode) => [...ofCode]);
  it.each(examples.map(([reason, words]) => ({ reason, words })))("$reason", ({ reason, words }) => {
    expect(explainClause(reason)).toBe(words);
  });

  it("is what a verdict says where the sink does not record it", () => {
    expect(explainClause({ code: "switched-off", what: "logging" })).toBe("logging is off");
  });
});
