/** What a result carries for comparisons says as much as what it was written of. */
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { compareRecording } from "../../src/comparison/compare-recording.ts";
import { readResult } from "../../src/comparison/read.ts";
import type { RecordingChange } from "../../src/comparison/recording.ts";
import type { JudgedSide } from "../../src/comparison/side.ts";
import { runCheck, type CheckOptions } from "../../src/run/check.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { casesIn, folderOf, type CoverageCase } from "../cases/coverage-case.ts";
import { sampled } from "../helpers/sample.ts";

const today = "2026-11-20";
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A side as it was read, and as a result gives it back. */
interface Both {
  readonly read: JudgedSide;
  readonly carried: JudgedSide;
}

/** null: the options are wrong, and nothing is read. */
async function bothOf(options: CheckOptions): Promise<Both | null> {
  const outcome = await runCheck({ today, ...options });
  if (outcome.kind === "usage" || outcome.run.side === null) return null;
  const reading = await readResult("state.json", renderJson(outcome.run.result), today);
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  if (reading.side === null) throw new Error("the result carries nothing");
  return { read: outcome.run.side, carried: reading.side };
}

async function bothOfFiles(files: CoverageCase["files"], options: CheckOptions): Promise<Both | null> {
  const workingDirectory = folderOf({ files });
  const both = await bothOf({ ...options, workingDirectory });
  rmSync(workingDirectory, { recursive: true, force: true });
  return both;
}

/** What a change says, without the reasons and places of what is open. */
function told({ kind, isAsked, before, recordedBefore, unread, entry }: RecordingChange): unknown {
  const { required, operations, count, verdict, counterexample } = entry;
  return {
    kind,
    isAsked,
    before,
    recordedBefore,
    unread,
    requirement: [required.policy.id, required.requirement.id],
    resource: required.resource?.address ?? null,
    operations: operations.map(({ name }) => name),
    count,
    verdict,
    counterexample,
  };
}

function changes(base: JudgedSide, head: JudgedSide): unknown {
  const { lost, unproven, gained, weakened, notCompared } = compareRecording(base, head);
  return {
    lost: lost.map(told),
    unproven: unproven.map(told),
    gained: gained.map(told),
    weakened: weakened.map(({ sink, losses }) => [sink.id, losses.map(({ code }) => code)]),
    notCompared,
  };
}

const nothing = { lost: [], unproven: [], gained: [], weakened: [], notCompared: { operations: 0, because: [] } };

function expectSame({ read, carried }: Both): void {
  expect(changes(read, carried)).toEqual(nothing);
  expect(changes(carried, read)).toEqual(nothing);
}

let pairsThatDiffer = 0;

/** Whichever of the two states are results, the same is lost, open and gained. */
function expectSameChanges(base: Both, head: Both): void {
  const expected = changes(base.read, head.read);
  if (!isDeepStrictEqual(expected, nothing)) pairsThatDiffer += 1;
  expect(changes(base.carried, head.read)).toEqual(expected);
  expect(changes(base.read, head.carried)).toEqual(expected);
  expect(changes(base.carried, head.carried)).toEqual(expected);
}

describe("cases, and each of them against the next", () => {
  const folders = ["cases/coverage/", "cases/rules/", "ok/", "regression/"];
  const files = folders.flatMap((path) =>
    casesIn(new URL(`../${path}`, import.meta.url)).map(({ file, cases }) => [`${path}${file}`, cases] as const),
  );
  test.each(files)("%s", async (_, cases) => {
    let before: Both | null = null;
    for (const { files, base, options } of sampled(cases, 12, 4)) {
      const both = await bothOfFiles(files, { ...options });
      if (both === null) continue;
      expectSame(both);
      const former: Both | null = base === undefined ? before : await bothOfFiles(base, { ...options });
      if (former !== null) expectSameChanges(former, both);
      before = both;
    }
  });
});

test("many of these pairs differ", () => {
  expect(pairsThatDiffer).toBeGreaterThan(10);
});

describe("whole repositories", () => {
  const named = readdirSync(new URL("../repositories/", import.meta.url));
  test.each(named)("%s", async (name) => {
    const both = await bothOf({ workingDirectory: `${root}test/repositories/${name}` });
    if (both === null) throw new Error("nothing was read");
    expectSame(both);
  });
});
