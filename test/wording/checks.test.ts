import { describe, expect, test } from "vitest";
import type { ChecksChange } from "../../src/model/checks-change.ts";
import { acceptedLosses, checksClause, checksWords } from "../../src/wording/checks.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const on = { rule: "event-not-recorded", resources: ["a.yaml#Orders", "a.yaml#Uploads"], operations: [] };
const onAll = { rule: "event-not-recorded", resources: [], operations: ["Get*"] };

const changes: ExpectedWords<ChecksChange, string> = {
  "policy-added": [[{ code: "policy-added", policy: "p" }, "policy p is asked for"]],
  "policy-removed": [[{ code: "policy-removed", policy: "p" }, "policy p is no longer asked for"]],
  "requirement-added": [[{ code: "requirement-added", policy: "p", requirement: "r" }, "policy p has a requirement r"]],
  "requirement-removed": [
    [{ code: "requirement-removed", policy: "p", requirement: "r" }, "policy p has no requirement r any more"],
  ],
  "requirement-changed": [
    [
      { code: "requirement-changed", policy: "p", requirement: "r", differs: ["events", "level"] },
      "requirement r of policy p has other events and level",
    ],
  ],
  "exclude-added": [[{ code: "exclude-added", glob: "a/**" }, '"a/**" is excluded']],
  "exclude-removed": [[{ code: "exclude-removed", glob: "a/**" }, '"a/**" is no longer excluded']],
  "ignore-added": [[{ code: "ignore-added", ...onAll }, "event-not-recorded (Get*) is ignored"]],
  "ignore-removed": [
    [{ code: "ignore-removed", ...on }, "event-not-recorded on Orders and Uploads is no longer ignored"],
  ],
  "code-suppression-added": [
    [{ code: "code-suppression-added", ...on }, "the code suppresses event-not-recorded on Orders and Uploads"],
  ],
  "code-suppression-removed": [
    [{ code: "code-suppression-removed", ...onAll }, "the code no longer suppresses event-not-recorded (Get*)"],
  ],
  "fail-on": [[{ code: "fail-on", before: "warning", after: "none" }, '"failOn" is none, before warning']],
  reading: [[{ code: "reading", key: "scopes" }, '"scopes" of the configuration changes']],
};

describe("what a change does to what is checked", () => {
  saysOfEach(checksWords, changes, checksClause);
});

test("losses that are accepted", () => {
  expect(acceptedLosses(2, "the table moves")).toBe(
    "The losses of this change are accepted, 2 findings: the table moves",
  );
});
