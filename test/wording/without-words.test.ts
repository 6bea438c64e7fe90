/**
 * Every case of the tests, read and judged twice: once as it is, once with a code in the place of each sentence. What
 * is grouped, merged and
 * counted, the exit status and the advice for what to do next are the same: nothing rests on words.
 */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { casesIn, folderOf, type CoverageCase } from "../cases/coverage-case.ts";
import { sampled } from "../helpers/sample.ts";

type RunCheck = (typeof import("../../src/run/check.ts"))["runCheck"];
type GroupByCause = (typeof import("../../src/report/shared/group.ts"))["groupByCause"];
type NextSteps = (typeof import("../../src/report/shared/next-steps.ts"))["nextSteps"];
type ExitStatusOf = (typeof import("../../src/shell/exit-status.ts"))["exitStatusOf"];

interface Program {
  readonly runCheck: RunCheck;
  readonly groupByCause: GroupByCause;
  readonly nextSteps: NextSteps;
  readonly exitStatusOf: ExitStatusOf;
}

const load = async (): Promise<Program> => ({
  ...(await import("../../src/run/check.ts")),
  ...(await import("../../src/report/shared/group.ts")),
  ...(await import("../../src/report/shared/next-steps.ts")),
  ...(await import("../../src/shell/exit-status.ts")),
});

/** What a sentence is in the second run: the code of what it says. */
const codeOf = ({ code }: { readonly code: string }): string => code;

const worded: Readonly<Record<string, readonly string[]>> = {
  "../../src/wording/unknown-values.ts": ["nounOf", "clauseOf"],
  "../../src/wording/questions.ts": ["answerClause"],
  "../../src/wording/assumptions.ts": ["assumptionSentence"],
  "../../src/wording/explain.ts": ["explainClause"],
  "../../src/wording/selector-reasons.ts": ["selectorClause"],
  "../../src/wording/sink-reasons.ts": ["sinkClause"],
  "../../src/wording/reasons.ts": ["reasonClause", "reasonSentence"],
  "../../src/wording/messages/finding-message.ts": ["placeClause"],
};

type FindingWordsModule = typeof import("../../src/wording/messages/finding-message.ts");

/** What a finding says is its code too; code to copy stays. */
function codedFindings({ findingWords }: FindingWordsModule): Pick<FindingWordsModule, "findingWords"> {
  return {
    findingWords: (told) => {
      const { code } = told.message;
      return { ...findingWords(told), title: code, sentence: code, answers: new Map() };
    },
  };
}

let plain: Program;
let coded: Program;
beforeAll(async () => {
  plain = await load();
  vi.resetModules();
  for (const [path, names] of Object.entries(worded))
    vi.doMock(path, async (original) => {
      const real = await original<Record<string, unknown>>();
      return {
        ...real,
        ...Object.fromEntries(names.map((name) => [name, codeOf])),
        ...("findingWords" in real ? codedFindings(await original<FindingWordsModule>()) : {}),
      };
    });
  coded = await load();
});
afterAll(() => {
  // Workers are shared: the next file has the words again.
  for (const path of Object.keys(worded)) vi.doUnmock(path);
  vi.resetModules();
});

const words = new Set(["title", "message", "sentence", "notCountedBecause", "inMessage", "evidence", "causeKey"]);

/** A result without its words. */
function withoutWords(result: CheckResult): unknown {
  return JSON.parse(JSON.stringify(result, (key, value: unknown) => (words.has(key) ? undefined : value)));
}

async function answersOf(program: Program, given: CoverageCase, folder: string): Promise<unknown> {
  const outcome = await program.runCheck({ today: "2026-11-20", ...given.options, workingDirectory: folder });
  if (outcome.kind !== "done") return outcome.errors.map(({ location, path }) => ({ location, path }));
  const { result, complete } = outcome.run;
  const groups = program
    .groupByCause(result.findings)
    .map(({ shown, others, consequences }) => [shown, others, consequences].map((one) => [one].flat(2)))
    .map((parts) => parts.map((findings) => findings.map(({ fingerprint }) => fingerprint)));
  return {
    result: withoutWords(result),
    groups,
    steps: program.nextSteps(result),
    status: program.exitStatusOf(result, complete, { failOn: "warning", undetermined: false }),
  };
}

describe("a result without its words", () => {
  const places = ["../cases/coverage/", "../cases/rules/", "../ok/", "../regression/"];
  for (const place of places)
    for (const { file, cases } of casesIn(new URL(place, import.meta.url)))
      it(`is the same whatever the words are: ${place}${file}`, async () => {
        for (const given of sampled(cases, 10, 1)) {
          const folder = folderOf(given);
          const answers = [await answersOf(plain, given, folder), await answersOf(coded, given, folder)];
          rmSync(folder, { recursive: true });
          expect(answers[1], given.name).toEqual(answers[0]);
        }
      });
});
