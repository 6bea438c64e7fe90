/** An edit is shown only if the edited file, read again, does what the change does. */
import { expect, test } from "vitest";
import { memoryFiles } from "../../src/sources/files/memory.ts";
import { withTexts } from "../../src/sources/files/with-texts.ts";
import { readInputs } from "../../src/run/inputs.ts";
import { provenEdits } from "../../src/run/read-again.ts";
import { assessInputs } from "../../src/run/assessed-inputs.ts";
import { prepare } from "../../src/run/setup.ts";
import { suggestedEdits } from "../../src/run/suggested-edits.ts";
import { suggestedRun } from "../../src/run/suggested-run.ts";
import { filesOf } from "../../src/sources/files/neighbours.ts";
import { suggestChanges } from "../../src/suggest/propose.ts";

const template = `Resources:
  Orders: { Type: "AWS::DynamoDB::Table" }
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      S3BucketName: audit-logs
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
`;

async function planned() {
  const store = memoryFiles({ "/work/template.yaml": template });
  const preparation = await prepare(
    { workingDirectory: "/work", policies: ["documented"], today: "2026-11-20" },
    store,
  );
  if (preparation.kind === "usage") throw new Error("wrong usage");
  const { setup } = preparation;
  const inputs = await readInputs(setup);
  const assessed = assessInputs(setup, inputs, null);
  const run = suggestedRun({ setup, inputs, live: null }, assessed);
  const suggestion = suggestChanges(run, { sink: null, wholeTypes: false, unsafe: false, unreferable: new Set() });
  const files = filesOf("/work", ["."], store);
  const edits = suggestedEdits(suggestion, run, files, (uri) => inputs.texts.get(uri)?.text);
  return { planned: { suggestion, edits }, judged: { run, side: assessed.side, setup, inputs } };
}

test("an edit that does what it says is shown as it is", async () => {
  const { planned: given, judged } = await planned();
  expect(await provenEdits(given, judged)).toBe(given.edits);
});

test("an edit that names another resource gives way to a sentence", async () => {
  const { planned: given, judged } = await planned();
  const ofProposal = new Map(
    [...given.edits.ofProposal].map(([proposal, own]) => [
      proposal,
      { ...own, edits: own.edits.map((edit) => ({ ...edit, text: edit.text.replace("Orders.Arn", "Audit.Arn") })) },
    ]),
  );
  const { ofProposal: proven } = await provenEdits({ ...given, edits: { ...given.edits, ofProposal } }, judged);
  expect([...proven.values()]).toEqual([
    { edits: [], diff: "", notEdited: expect.stringContaining("would not record what this list does") as string },
  ]);
});

test("files with other texts are those of the store but for these", () => {
  const store = withTexts(memoryFiles({ "/a.txt": "a", "/b.txt": "b" }), new Map([["/a.txt", "changed"]]));
  const textOf = (path: string): unknown => {
    const reading = store.readRegular(path, 100);
    return reading.kind === "bytes" ? reading.bytes.toString() : reading;
  };
  expect([textOf("/a.txt"), textOf("/b.txt")]).toEqual(["changed", "b"]);
  expect(store.readRegular("/a.txt", 3)).toEqual({ kind: "too-big", bytes: 7, limit: 3 });
});
