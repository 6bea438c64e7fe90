/**
 * What the pack `peer-parity` says of seventeen trails, against the documents and against nine checks of other tools;
 * and the page that tells of it.
 */
import { rmSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import type { CheckResult } from "../../../src/model/result.ts";
import { displayUsageError } from "../../../src/model/usage-error.ts";
import { folderOf } from "../coverage-case.ts";
import {
  asPlan,
  asSnapshot,
  asTemplate,
  checks,
  questions,
  trails,
  type PeerInput,
  type Question,
} from "./peer-trails.ts";

const requirementOf: Readonly<Record<Question, string>> = {
  management: "management-events",
  "object-reads": "object-reads",
  "object-writes": "object-writes",
  invocations: "function-invocations",
};

interface Answer {
  /** No event is known to go missing, and some are surely recorded. */
  readonly recorded: boolean;
  /** Operations of which it cannot be said. */
  readonly undetermined: readonly string[];
}

type Answers = Readonly<Record<Question, Answer>>;

const forms = [
  { form: "CloudFormation", inputOf: asTemplate },
  { form: "Terraform", inputOf: asPlan },
  { form: "a snapshot", inputOf: asSnapshot },
] as const;

const answers = new Map<string, Answers>();

beforeAll(async () => {
  for (const { form, inputOf } of forms) {
    for (const trail of trails) answers.set(`${trail.id} as ${form}`, answersOf(await resultOf(inputOf(trail))));
  }
}, 300_000);

async function resultOf(input: PeerInput): Promise<CheckResult> {
  const folder = folderOf(input);
  try {
    const outcome = await runCheck({
      today: "2026-11-20",
      policies: ["peer-parity"],
      trails: input.trailFiles,
      region: "eu-west-1",
      accountId: "111122223333",
      workingDirectory: folder,
    });
    if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
    return outcome.run.result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answersOf({ coverage, findings }: CheckResult): Answers {
  const answerTo = (question: Question): [Question, Answer] => {
    const entries = coverage.filter(
      ({ requirement, category }) =>
        requirement === requirementOf[question] && category !== "undocumented" && category !== "never",
    );
    const recorded =
      entries.every(({ verdict }) => verdict === "covered" || verdict === "undetermined") &&
      entries.some(({ verdict }) => verdict === "covered");
    const failed = findings.some(({ kind, requirement }) => kind === "fail" && requirement === requirementOf[question]);
    if (recorded === failed) throw new Error(`${question}: the findings do not say what the coverage says`);
    return [
      question,
      {
        recorded,
        undetermined: distinct(
          entries.flatMap(({ verdict, operations }) => (verdict === "undetermined" ? operations : [])),
        ),
      },
    ];
  };
  return Object.fromEntries(questions.map(answerTo)) as Record<Question, Answer>;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

describe.each(forms)("what is recorded, from $form", ({ form }) => {
  test.each(trails)("$id: $title", ({ id, records, undetermined }) => {
    const found = answers.get(`${id} as ${form}`);
    const expected = Object.entries(records).map(([question, recorded]) => [
      question,
      { recorded, undetermined: undetermined?.[question as Question] ?? [] },
    ]);
    expect(found).toMatchObject(Object.fromEntries(expected));
  });
});

describe("139 verdicts of other tools", () => {
  const cells = trails.flatMap((trail) =>
    Object.entries(trail.others).map(([check, verdict]) => ({ trail: trail.id, check, verdict })),
  );

  test("every check says something of every trail that its question is asked of", () => {
    const expected = checks.flatMap(({ id, question }) =>
      trails.filter(({ records }) => question in records).map((trail) => `${trail.id} ${id}`),
    );
    expect(cells.map(({ trail, check }) => `${trail} ${check}`).sort()).toEqual(expected.sort());
    expect(cells).toHaveLength(139);
  });

  test.each(checks)("$tool $check is wrong about $wrong", ({ id, question, wrong }) => {
    const judged = cells.filter(({ check }) => check === id);
    const differing = judged.filter(
      ({ trail, verdict }) => (verdict === "PASS") !== answers.get(`${trail} as CloudFormation`)?.[question].recorded,
    );
    expect(differing.map(({ trail }) => trail)).toEqual(wrong);
  });

  test("37 of them are wrong", () => {
    expect(checks.flatMap(({ wrong }) => wrong)).toHaveLength(37);
  });
});
