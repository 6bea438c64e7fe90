/**
 * A side compared with a copy of itself gives nothing, whatever its folder is called; nor does one whose trails each
 * have a twin, which is no copy but records the same.
 */
import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareRecording } from "../../src/comparison/compare-recording.ts";
import { baselineOf } from "../../src/comparison/read.ts";
import type { JudgedSide } from "../../src/comparison/side.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { casesIn, folderOf, type CoverageCase } from "../cases/coverage-case.ts";
import { sampled } from "../helpers/sample.ts";

const here = (path: string): URL => new URL(`../${path}`, import.meta.url);
const files = ["cases/coverage/", "cases/rules/", "ok/", "regression/"].flatMap((path) =>
  casesIn(here(path)).map(({ file, cases }) => [`${path}${file}`, cases] as const),
);

async function checked(workingDirectory: string, path: string, baseline?: CheckRun): Promise<CheckRun | null> {
  const outcome = await runCheck({
    today: "2026-11-20",
    configuration: null,
    workingDirectory,
    paths: [path],
    ...(baseline === undefined
      ? {}
      : { baseline: { ...baselineOf("base", baseline.result, baseline.side), sameTree: false } }),
  });
  return outcome.kind === "usage" ? null : outcome.run;
}

/** A folder with the files of a case twice. */
function twice({ files: input }: CoverageCase): string {
  const sides = ["base", "the head"];
  return folderOf({
    files: Object.fromEntries(
      sides.flatMap((side) => Object.entries(input).map(([name, text]) => [`${side}/${name}`, text] as const)),
    ),
  });
}

/** Each sink has a twin: nothing more is recorded, and nothing less. */
function withTwins(side: JudgedSide): JudgedSide {
  const { sinks } = side.input;
  return {
    ...side,
    input: { ...side.input, sinks: [...sinks, ...sinks.map((sink) => ({ ...sink, id: `${sink.id}-twin` }))] },
  };
}

const toldOf = (comparison: ReturnType<typeof compareRecording>): unknown =>
  [...comparison.lost, ...comparison.unproven, ...comparison.gained].map(({ kind, entry, recordedBefore }) => ({
    kind,
    recordedBefore,
    operations: entry.operations.map(({ name }) => name),
    count: entry.count,
    resource: entry.required.resource?.address,
    requirement: entry.required.requirement.id,
    event: entry.counterexample,
  }));

async function toldOfCopies(one: CoverageCase): Promise<unknown> {
  const folder = twice(one);
  try {
    const base = await checked(folder, "base");
    const head = base === null ? null : await checked(folder, "the head", base);
    if (base?.side == null || head?.side == null) return null;
    const { baseline, findings } = head.result;
    const told = {
      changes: baseline?.coverage,
      fixed: baseline?.fixed.map(({ message }) => message),
      added: findings.filter((finding) => finding.baseline !== "unchanged").map(({ message }) => message),
      twinsInHead: toldOf(compareRecording(base.side, withTwins(head.side))),
      twinsInBase: toldOf(compareRecording(withTwins(base.side), head.side)),
    };
    return Object.values(told).some((list) => Array.isArray(list) && list.length > 0)
      ? { case: one.name, ...told }
      : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("copies", () => {
  test.each(files)("%s", async (_, cases) => {
    const told: unknown[] = [];
    for (const one of sampled(cases, 40, 1)) {
      const said = await toldOfCopies(one);
      if (said !== null) told.push(said);
    }
    expect(told).toEqual([]);
  });
});
