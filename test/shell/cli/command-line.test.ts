import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { formats } from "../../../src/report/index.ts";
import { examples } from "../../../src/shell/cli/examples.ts";
import { ruleIds } from "../../../src/rules/index.ts";
import { version } from "../../../src/run/version.ts";
import { folderWith, off, template, trailproof } from "../../helpers/command-line.ts";

const escape = "\u001b[";
const broken = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  T: { Type: "AWS::DynamoDB::Table\n';

describe("help and wrong usage", () => {
  test.each(["--version", "-V"])("%s", async (word) => {
    expect(await trailproof([word])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
  test.each([
    ["--help", []],
    ["--help", ["check"]],
    ["-h", []],
    ["-h", ["explain"]],
    ["-h", ["rule"]],
  ])("%s after %j", async (word, words) => {
    const run = await trailproof([...words, word]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("Usage: trailproof");
  });

  /** Live accounts are read by test/e2e/account.test.ts. */
  const offline = Object.values(examples)
    .flat()
    .filter((line) => !/^trailproof (?:account|snapshot) /.test(line));
  test.each(offline)("the example of a help text runs: %s", async (line) => {
    const folder = folderWith({
      "infrastructure/template.yaml": template,
      "trails.json": JSON.stringify({ trailList: [] }),
      "records.json": readFileSync(new URL("../../../examples/records.json", import.meta.url)),
    });
    const logs = new URL("../../../examples/evidence/", import.meta.url);
    for (const name of line.startsWith("trailproof verify") ? ["AWSLogs", "events.json", "trails.json"] : [])
      cpSync(new URL(name, logs), join(folder, name), { recursive: true });
    const git = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    for (const words of [
      ["init", "-q", "-b", "main"],
      ["add", "."],
      [...git, "commit", "-q", "-m", "t"],
    ])
      execFileSync("git", words, { cwd: folder });
    const before = await trailproof(["check", "infrastructure", "--format", "json"], { cwd: folder });
    writeFileSync(join(folder, "before.json"), before.stdout);
    const run = await trailproof(line.split(" ").slice(1), { cwd: folder });
    expect([0, 1], run.stdout + run.stderr).toContain(run.status);
    expect(run.stdout).not.toBe("");
    // Of an expectation that does not hold, standard error says so.
    if (!line.includes("--expect")) expect(run.stderr).toBe("");
  });
  test("no command at all shows what there is", async () => {
    const run = await trailproof([]);
    expect(run.stdout + run.stderr).toContain("check");
    expect(run.status).toBe(2);
  });
  test.each([
    [["check", "--same-acount"], "--same-account"],
    [["chek"], "check"],
    [["check", "--format", "xml"], "text, json, sarif, markdown, github"],
    [["check", "--fail-on", "fatal"], "error, warning, note, none"],
    [["check", "--parameter", "novalue"], "NAME=VALUE"],
    [["check", "--account-id", "12"], "12 digits"],
    [["check", "--region", "Ohio"], "us-east-1"],
    [["check", "--output", "result.pdf"], ".sarif"],
    [["check", "--policy", "docmented"], "documented"],
    [["check", "--config", "nowhere.yaml"], "nowhere.yaml"],
    [["explain"], "files"],
    [["explain", "x.json"], "--trails"],
    [["rule", "event-not-recordet"], "event-not-recorded"],
  ])("%j is wrong usage and says what is right", async (words, advice) => {
    const run = await trailproof(words, { cwd: folderWith({ "template.yaml": template }) });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(advice);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("exit statuses", () => {
  test.each([
    ["nothing at or above the level", { "t.yaml": template }, [], 0],
    ["a warning that may not be", { "t.yaml": template }, ["--fail-on", "warning"], 1],
    ["an error", { "t.yaml": off }, [], 1],
    ["an error that does not matter", { "t.yaml": off }, ["--fail-on", "none"], 0],
    ["what is open, asked for", { "t.yaml": template }, ["--fail-on-undetermined"], 1],
    ["unreadable before findings", { "t.yaml": off, "b.yaml": broken }, [], 3],
    ["wrong usage before unreadable", { "t.yaml": off, "b.yaml": broken }, [".", "nowhere"], 2],
    ["wrong policy before unreadable", { "b.yaml": broken }, ["--policy", "nowhere.yaml"], 2],
    ["nothing to read", { "README.md": "" }, [], 0],
  ])("%s", async (_name, files, words, status) => {
    const run = await trailproof(["check", ...words], { cwd: folderWith(files) });
    expect(run.status, run.stdout + run.stderr).toBe(status);
  });

  test("what could be checked is told although a path leads nowhere", async () => {
    const run = await trailproof(["check", "t.yaml", "nowhere.yaml"], { cwd: folderWith({ "t.yaml": off }) });
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("trail-not-logging");
    expect(run.stdout + run.stderr).toContain("nowhere.yaml");
  });
});

describe("formats", () => {
  test.each(formats)("%s tells of what could not be read, with the place", async (format) => {
    const run = await trailproof(["check", "--format", format], {
      cwd: folderWith({ "good.yaml": template, "bad.yaml": broken }),
    });
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("bad.yaml");
    expect(run.stdout).not.toContain(escape);
  });

  test("json is the result of the schema", async () => {
    const run = await trailproof(["check", "--format", "json"], { cwd: folderWith({ "t.yaml": template }) });
    const schema = JSON.parse(
      readFileSync(new URL("../../../policies/schema/result.json", import.meta.url), "utf8"),
    ) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    expect(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("--output writes a file of each kind beside what standard output gets", async () => {
    const cwd = folderWith({ "t.yaml": template });
    const run = await trailproof(
      ["check", "--format", "json", ...["a.sarif", "b.json", "c.md", "d.txt"].flatMap((file) => ["--output", file])],
      { cwd },
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const file = (name: string): string => readFileSync(join(cwd, name), "utf8");
    expect(file("b.json")).toBe(run.stdout);
    expect((JSON.parse(file("a.sarif")) as { version: string }).version).toBe("2.1.0");
    expect(file("c.md")).toContain("event-not-recorded");
    expect(file("d.txt")).toContain("event-not-recorded");
    expect(file("d.txt")).not.toContain(escape);
  });

  test("--output into a folder that is not there", async () => {
    const run = await trailproof(["check", "--output", "no/such/folder/a.sarif"], {
      cwd: folderWith({ "t.yaml": template }),
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("no/such/folder/a.sarif");
  });

  test("a report is the same in every run", async () => {
    const cwd = folderWith({ "b/t.yaml": template, "a/t.yaml": template });
    expect((await trailproof(["check", "--format", "sarif"], { cwd })).stdout).toBe(
      (await trailproof(["check", "--format", "sarif"], { cwd })).stdout,
    );
  });
});

describe("colours", () => {
  test.each([
    ["none in a pipe", [], {}, false],
    ["none in a pipe on CI", [], { CI: "true" }, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["NO_COLOR before FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["--color", ["--color"], {}, true],
    ["--no-color before FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("%s", async (_name, words, environment, colored) => {
    const run = await trailproof(["check", ...words], { cwd: folderWith({ "t.yaml": template }), environment });
    expect(run.stdout.includes(escape)).toBe(colored);
  });

  test.each(["json", "sarif", "markdown", "github"])("%s has none, whatever is asked for", async (format) => {
    const run = await trailproof(["check", "--format", format, "--color"], { cwd: folderWith({ "t.yaml": template }) });
    expect(run.stdout).not.toContain(escape);
  });
});

describe("streams", () => {
  test("--verbose lists on standard error what was left alone", async () => {
    const run = await trailproof(["check", "--verbose", "--format", "json"], {
      cwd: folderWith({ "t.yaml": template, "values.yaml": "a: 1" }),
    });
    expect(run.stderr).toContain("values.yaml");
    expect(() => JSON.parse(run.stdout) as unknown).not.toThrow();
  });

  test("--quiet says less", async () => {
    const cwd = folderWith({ "t.yaml": template });
    expect((await trailproof(["check", "--quiet"], { cwd })).stdout.length).toBeLessThan(
      (await trailproof(["check"], { cwd })).stdout.length,
    );
  });
});

describe("rule pages", () => {
  test("the list names every rule", async () => {
    const run = await trailproof(["rule"]);
    expect(run.status).toBe(0);
    for (const id of ruleIds) expect(run.stdout).toContain(id);
  });
  // Tests of the pages read each of them; here the program prints the first and the last.
  test.each([...ruleIds].filter((_, index) => index % (ruleIds.length - 1) === 0))("%s", async (id) => {
    const run = await trailproof(["rule", id]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^# /);
    expect(run.stdout).toContain("## How to fix");
  });
});

describe("files", () => {
  test("spaces, letters beyond ASCII, a byte order mark, CRLF", async () => {
    const cwd = folderWith({ "mein ordner/größe ☃ (1).yaml": `\uFEFF${off.replaceAll("\n", "\r\n")}` });
    const run = await trailproof(["check", "--format", "json", "mein ordner/größe ☃ (1).yaml"], { cwd });
    expect(run.status).toBe(1);
    const { findings } = JSON.parse(run.stdout) as { findings: { ruleId: string; location: object }[] };
    expect(findings.find(({ ruleId }) => ruleId === "trail-not-logging")?.location).toMatchObject({
      uri: "mein ordner/größe ☃ (1).yaml",
      startLine: 5,
      startColumn: 7,
    });
  });

  test("a folder with 300 files", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_item, index) => [
        `stacks/${String(index % 17)}/stack ${String(index)}.yaml`,
        index % 3 === 0 ? template : "Resources: { T: { Type: AWS::SNS::Topic } }\n",
      ]),
    );
    const run = await trailproof(["check", "--format", "json"], { cwd: folderWith(files) });
    expect(run.status).toBe(0);
    expect((JSON.parse(run.stdout) as { sinks: object[] }).sinks).toHaveLength(100);
  });

  test("a folder outside of the working directory", async () => {
    const elsewhere = folderWith({ "t.yaml": off });
    const run = await trailproof(["check", elsewhere, "--format", "json"], { cwd: folderWith({}) });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("t.yaml");
  });

  test("a file that comes and goes is read as it is", async () => {
    const cwd = folderWith({ "t.yaml": off });
    expect((await trailproof(["check"], { cwd })).status).toBe(1);
    writeFileSync(join(cwd, "t.yaml"), off.replace("IsLogging: false", "IsLogging: true"));
    expect((await trailproof(["check"], { cwd })).status).toBe(0);
  });

  test("the nearest configuration upward from the working directory", async () => {
    const cwd = folderWith({ "trailproof.yaml": "formatVersion: 1\nfailOn: none\n", "a/b/t.yaml": off });
    expect((await trailproof(["check"], { cwd: join(cwd, "a/b") })).status).toBe(0);
    expect((await trailproof(["check", "--no-config"], { cwd: join(cwd, "a/b") })).status).toBe(1);
    expect((await trailproof(["check", "--fail-on", "error"], { cwd: join(cwd, "a/b") })).status).toBe(1);
  });

  test("secrets are never shown", async () => {
    const secret = "hunter2-hunter2";
    const text = `Parameters:\n  Secret: { Type: String, NoEcho: true, Default: ${secret} }\n  Name: { Type: String }\nResources:\n  Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: !Ref Secret } }\n  Trail: { Type: "AWS::CloudTrail::Trail", Properties: { TrailName: !Ref Secret, IsLogging: true, S3BucketName: !Ref Secret } }\n`;
    const cwd = folderWith({ "t.yaml": text });
    for (const format of formats)
      expect(
        (await trailproof(["check", "--format", format, "--verbose", "--parameter", "Secret=hunter3-hunter3"], { cwd }))
          .stdout,
      ).not.toMatch(/hunter3/);
  });
});

describe("init", () => {
  test("prints or writes a configuration that check takes, and leaves one alone that is there", async () => {
    const cwd = folderWith({
      "t.yaml": off,
      "main.tf": 'resource "aws_dynamodb_table" "orders" {\n  name = "orders"\n}\n',
    });
    const printed = await trailproof(["init", "--stdout"], { cwd });
    expect(printed).toMatchObject({ status: 0, stderr: "" });
    expect(printed.stdout).toContain("formatVersion: 1\n");
    expect(await trailproof(["init"], { cwd })).toEqual({
      status: 0,
      stdout: "Wrote trailproof.yaml. Read it, adapt it, and run: trailproof check\n",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "trailproof.yaml"), "utf8")).toBe(printed.stdout);
    expect((await trailproof(["check"], { cwd })).status).toBe(1);
    expect(await trailproof(["init"], { cwd })).toMatchObject({ status: 2, stdout: "" });
  });
});
