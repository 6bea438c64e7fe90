import { describe } from "vitest";
import type { AcceptedNotice } from "../../src/model/messages/accepted-notice.ts";
import { acceptedSentence, acceptedWords } from "../../src/wording/accepted.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const expected: ExpectedWords<AcceptedNotice, string> = {
  "left-out": [
    [
      { code: "left-out", services: ["sqs"], operations: 12, resources: 1, reason: "no value for us.", until: null },
      "Left out on purpose: sqs (12 operations, 1 resource). Reason: no value for us.",
    ],
    [
      {
        code: "left-out",
        services: ["a", "b", "c", "d", "e", "f"],
        operations: 1,
        resources: 0,
        reason: "noise",
        until: "2027-06-30",
      },
      "Left out on purpose: a, b, c, d, e and 1 more (1 operation). Reason: noise. Until 2027-06-30.",
    ],
  ],
  "may-leave-out": [
    [
      { code: "may-leave-out", entry: "accept[0]", resources: 1 },
      "accept[0] leaves 1 resource in: whether it means it hangs on a value that the code leaves open. " +
        "Give the run that value, or name the resource another way.",
    ],
    [
      { code: "may-leave-out", entry: "accept[0]", resources: 2 },
      "accept[0] leaves 2 resources in: whether it means them hangs on a value that the code leaves open. " +
        "Give the run that value, or name the resource another way.",
    ],
  ],
  "leaves-out-nothing": [
    [
      { code: "leaves-out-nothing", entry: "accept[1]" },
      "accept[1] leaves out nothing: no event or resource of the run is meant. Remove it, or correct its keys.",
    ],
  ],
  "accepted-until": [
    [
      { code: "accepted-until", entry: "accept[0]", until: "2026-01-31" },
      "accept[0] ended on 2026-01-31: what it left out is asked for again. Remove it, or set a later day.",
    ],
  ],
};

describe("left out on purpose", () => {
  saysOfEach(acceptedWords, expected, acceptedSentence);
});
