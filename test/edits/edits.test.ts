/** Golden pairs: files, a change, and the diff. Each edited file is read again, and has the selectors promised. */
import { describe, expect, test } from "vitest";
import { editCases, editedCase, expectPromised } from "./edit-case.ts";

for (const { file, cases } of editCases(new URL("../cases/edits/", import.meta.url)))
  describe(file, () => {
    test.each(cases)("$name", async (given) => {
      const outcome = await editedCase(given);
      if (outcome.edits.kind === "not-editable") {
        expect(outcome.edits.because).toMatchObject(given.because ?? { code: "none expected" });
        expect(given.diff).toBeUndefined();
        return;
      }
      expect(given.because).toBeUndefined();
      expect(outcome.diff.trimEnd()).toBe(given.diff?.trimEnd());
      const addresses = outcome.edits.sinks.map((id) => id.replace(/^[^#]*#/, ""));
      expect(addresses).toEqual(given.sinks ?? [given.sink]);
      await expectPromised(given, outcome);
    });
  });
