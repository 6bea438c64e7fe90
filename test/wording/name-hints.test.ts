import { expect, test } from "vitest";
import type { NameHint } from "../../src/model/rule-names.ts";
import { namedEventWords, nameHintWords } from "../../src/wording/name-hints.ts";

const meant = [{ eventSource: "kms.amazonaws.com", eventName: "DisableKey" }];

test.each<[NameHint, string]>([
  [{ code: "misspelt", meant }, "Records show kms.amazonaws.com DisableKey."],
  [
    { code: "misspelt", meant: [{ eventSource: "kms.amazonaws.com", eventName: "*" }] },
    "Records show kms.amazonaws.com.",
  ],
  [{ code: "recorded-as", meant }, "Records show kms.amazonaws.com DisableKey."],
  [{ code: "other-source", meant }, "The event is of kms.amazonaws.com."],
  [{ code: "permission", isEvent: "no" }, "It is a permission of IAM, and no call."],
  [{ code: "permission", isEvent: "maybe" }, "It is an action of IAM that no documented operation has the name of."],
  [{ code: "never-recorded" }, "CloudTrail never records it."],
  [{ code: "unknown" }, "The catalog has no such event."],
])("%j", (hint, sentence) => {
  expect(nameHintWords(hint)).toBe(sentence);
});

test("names stand behind their sources", () => {
  expect(namedEventWords({ eventSources: ["a", "b"], eventName: "X", caseless: false })).toBe("a, b X");
  expect(namedEventWords({ eventSources: null, eventName: "X", caseless: false })).toBe("X");
  expect(namedEventWords({ eventSources: ["a"], eventName: null, caseless: false })).toBe("a");
});
