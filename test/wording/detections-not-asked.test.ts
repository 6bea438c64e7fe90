import { expect, test } from "vitest";
import { notAskedOfDetections } from "../../src/wording/detections-not-asked.ts";

const asker = { policy: "watch", path: "requirements[0].record.detections" };

test.each([
  [{ detections: 2, unclear: [] }, null],
  [
    { detections: 0, unclear: [] },
    "policy watch, requirements[0].record.detections: no detection waits for CloudTrail events, so the requirement matches no event. Add one, or remove the key.",
  ],
  [
    { detections: 2, unclear: ["t.yaml#Keys"] },
    "policy watch, requirements[0].record.detections: t.yaml#Keys: undetermined which events it waits for, so the requirement does not ask for all of them. Name these events in a requirement.",
  ],
  [
    { detections: 5, unclear: ["a", "b", "c", "d"] },
    "policy watch, requirements[0].record.detections: a, b, c and 1 more: undetermined which events they wait for, so the requirement does not ask for all of them. Name these events in a requirement.",
  ],
])("of %o", (found, sentence) => {
  expect(notAskedOfDetections({ ...asker, ...found })).toBe(sentence);
});
