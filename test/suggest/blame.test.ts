/** Parts that do not hold are left out, and no others. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { partsThatHold } from "../../src/suggest/blame.ts";

test("whatever parts are wrong by themselves, exactly these are left out", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (sound) => {
      const parts = sound.map((isSound, index) => ({ isSound, index }));
      const kept = partsThatHold(parts, (some) => some.every(({ isSound }) => isSound), 100);
      expect(kept).toEqual(parts.filter(({ isSound }) => isSound));
    }),
  );
});

test("of two parts that do not hold together, one stays", () => {
  const kept = partsThatHold(["a", "b", "c"], (some) => !(some.includes("a") && some.includes("c")), 100);
  expect(kept).toEqual(["a", "b"]);
});

test("what is not asked about is left out", () => {
  expect(partsThatHold(["a", "b"], () => false, 1)).toEqual([]);
});
