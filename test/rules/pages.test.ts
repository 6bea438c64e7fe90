/**
 * The pages of the rules, executed. In CloudFormation and in Terraform, what a page shows as wrong gives findings of
 * this rule and of no other,
 * what it shows as fixed gives none, and what it says about suppressing suppresses. Where only what lives in an
 * account can be wrong, it shows snapshots.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { baselineOf } from "../../src/comparison/read.ts";
import type { Baseline } from "../../src/comparison/types.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { runVerify } from "../../src/run/verify.ts";
import type { Finding } from "../../src/model/result.ts";
import { examplesOf, sectionsOf, type Examples } from "../helpers/rule-page.ts";

const code = [
  { name: "CloudFormation", fence: "yaml", file: "template.yaml" },
  { name: "Terraform", fence: "hcl", file: "main.tf" },
] as const;
const snapshot = { name: "a snapshot", fence: "json", file: "trails.json" } as const;

type Language = (typeof code)[number] | typeof snapshot;

/** The languages of a page, the one that its suppressions are written for first. */
function languagesOf({ code: { json } }: Examples): readonly [Language, ...Language[]] {
  return json.finding === null ? code : [snapshot];
}

const folder = new URL("../../policies/rules/", import.meta.url);
const pages = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const level = /^level: (.*)$/m.exec(text)?.[1] ?? "";
    return { id: basename(name, ".md"), level, text, examples: examplesOf(text) };
  });
const cases = pages.flatMap((page) =>
  languagesOf(page.examples).map((language) => ({ ...page, language, name: language.name })),
);

/** Checks one text as a repository of its own, with the policy and the Region of the page. */
async function checked(
  text: string,
  examples: Examples,
  { file }: Language,
  given: { readonly baseline?: Baseline; readonly configuration?: string; readonly isMended?: boolean } = {},
): Promise<CheckRun> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof page "));
  const { baseline, configuration = null } = given;
  const region = given.isMended === true ? examples.regionMended : examples.region;
  try {
    writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, "policy.yaml"), examples.policy ?? "");
    writeFileSync(join(folder, "trailproof.yaml"), configuration ?? "");
    const { logs, okLogs, witness } = examples.logs;
    writeFileSync(join(folder, "logs.json"), (given.isMended === true ? okLogs : null) ?? logs ?? "");
    writeFileSync(join(folder, "witness.json"), witness ?? "");
    const withLogs = { logs: ["logs.json"], ...(witness === null ? {} : { witness: ["witness.json"] }) };
    const options = {
      workingDirectory: folder,
      ...(file === snapshot.file ? { paths: [], trails: [file] } : { paths: [file] }),
      today: "2026-11-21",
      configuration: configuration === null ? null : "trailproof.yaml",
      ...(baseline === undefined ? {} : { baseline }),
      ...(region === null ? {} : { region }),
      ...(examples.policy === null ? {} : { policies: ["policy.yaml"] }),
    };
    const outcome = logs === null ? await runCheck(options) : await runVerify({ ...options, ...withLogs });
    if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
    return outcome.run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the page compares with: nothing for most. Of what a change does, that alone is suppressed which both sides
 * suppress, so that the base has the same configuration, and the same comment.
 */
async function baseOf(
  examples: Examples,
  language: Language,
  {
    configuration,
    withComment = (text) => text,
  }: { configuration?: string; withComment?: (text: string) => string } = {},
): Promise<{ readonly baseline?: Baseline }> {
  const text = examples.code[language.fence].base;
  if (text === null) return {};
  const given = configuration === undefined ? {} : { configuration };
  const { result, side } = await checked(withComment(text), examples, language, given);
  return { baseline: baselineOf("base", result, side) };
}

async function findingsIn(mark: "finding" | "ok", examples: Examples, language: Language): Promise<readonly Finding[]> {
  const run = await checked(examples.code[language.fence][mark] ?? "", examples, language, {
    ...(await baseOf(examples, language)),
    isMended: mark === "ok",
  });
  expect(run.complete).toBe(true);
  return run.result.findings.filter(({ baseline }) => baseline !== "unchanged");
}

describe.each(cases)("$id in $name", ({ id, level, examples, language }) => {
  test("what is wrong gives this rule alone, at the level of its page", async () => {
    const findings = await findingsIn("finding", examples, language);
    const told = findings.filter(({ suppressed }) => suppressed === null);
    expect([...new Set(told.map(({ ruleId, level: found }) => `${found} ${ruleId}`))]).toEqual([`${level} ${id}`]);
  });

  test("what is fixed gives nothing", async () => {
    const findings = await findingsIn("ok", examples, language);
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});

test.each(pages)(
  "$id: what the page writes into trailproof.yaml suppresses what is wrong",
  async ({ id, examples }) => {
    const [language] = languagesOf(examples);
    const configuration = examples.configuration ?? "";
    const run = await checked(examples.code[language.fence].finding ?? "", examples, language, {
      ...(await baseOf(examples, language, { configuration })),
      configuration,
    });
    const found = run.result.findings.filter(({ ruleId }) => ruleId === id);
    expect(found.map(({ suppressed }) => suppressed)).toEqual(
      found.map(() => ({ kind: "external", justification: expect.any(String) as string })),
    );
    expect(found).not.toEqual([]);
    expect(messagesOf(run)).toEqual(await messagesWithoutSuppression(examples, language));
  },
);

function messagesOf(run: CheckRun): string[] {
  return run.result.notifications.map(({ message }) => message);
}

/** What the run says anyway. A suppression that is of no use, or has a mistake, would say more. */
async function messagesWithoutSuppression(examples: Examples, language: Language): Promise<string[]> {
  return messagesOf(
    await checked(examples.code[language.fence].finding ?? "", examples, language, await baseOf(examples, language)),
  );
}

/** The one resource or sink that all findings of the wrong example are about, by its name in the code. */
async function nameFound(examples: Examples, language: Language): Promise<string> {
  const findings = await findingsIn("finding", examples, language);
  const [address = "", ...others] = new Set(findings.map(({ resource }) => resource ?? ""));
  expect(others).toEqual([]);
  return address.slice(address.indexOf("#") + 1);
}

async function expectSuppressed(
  withComment: (text: string) => string,
  examples: Examples,
  language: Language,
): Promise<void> {
  const text = withComment(examples.code[language.fence].finding ?? "");
  const run = await checked(text, examples, language, await baseOf(examples, language, { withComment }));
  expect(run.result.findings.map(({ suppressed }) => suppressed)).not.toEqual([]);
  expect(run.result.findings.map(({ suppressed }) => suppressed)).toEqual(run.result.findings.map(() => inSource));
  expect(messagesOf(run)).toEqual(await messagesWithoutSuppression(examples, language));
}

const inSource = { kind: "inSource", justification: expect.any(String) as string };
const commented = cases.filter(({ examples }) => examples.comment !== null);

test.each(commented)(
  "$id in $name: the comment of the page suppresses what is wrong",
  async ({ examples, language }) => {
    const name = await nameFound(examples, language);
    await expectSuppressed((text) => withLine(text, name, examples.comment ?? "", "above"), examples, language);
  },
);

test.each(pages.filter(({ examples }) => examples.metadata !== null))(
  "$id: the metadata of the page suppress what is wrong",
  async ({ examples }) => {
    const [language] = code;
    const name = await nameFound(examples, language);
    await expectSuppressed((text) => withLine(text, name, `  ${examples.metadata ?? ""}`, "below"), examples, language);
  },
);

/** A further line above or below the first line of a resource: `  Photos:`, `resource "aws_s3_bucket" "photos" {`. */
function withLine(text: string, address: string, line: string, where: "above" | "below"): string {
  const [type = "", label = ""] = address.split(".");
  const lines = text.split("\n");
  const at = lines.findIndex(
    (candidate) => candidate === `  ${address}:` || candidate === `resource "${type}" "${label}" {`,
  );
  const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
  return lines.toSpliced(where === "above" ? at : at + 1, 0, `${indent}${line}`).join("\n");
}

const sections = [
  "What it means",
  "Why it matters",
  "How to fix",
  "Example",
  "Fixed example",
  "How to suppress",
  "How AWS behaves",
];

describe.each(pages)("the page of $id", ({ text, examples }) => {
  test("has the sections of every page, in their order", () => {
    expect(sectionsOf(text)).toEqual(sections);
  });

  test("shows both languages or snapshots, wrong and fixed, and how to suppress", () => {
    const { yaml, hcl } = examples.code;
    const shown = languagesOf(examples).flatMap(({ fence }) => [examples.code[fence].finding, examples.code[fence].ok]);
    expect([...shown, examples.configuration].filter((block) => (block ?? "").trim() === "")).toEqual([]);
    expect([yaml.base === null, examples.comment === null]).toEqual([hcl.base === null, examples.metadata === null]);
  });

  test("names the documents of AWS that it speaks from", () => {
    const behaviour = /^## How AWS behaves$([^]*)/m.exec(text)?.[1] ?? "";
    expect(behaviour).toMatch(/\]\(https:\/\/docs\.aws\.amazon\.com\/[^)\s]+\.html\)/);
  });
});
