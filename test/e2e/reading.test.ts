import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith, off, template, trailproof, type Run } from "./program.ts";

const secret = "TOPSECRETKEY: hidden-value\nother: [\n";
const policy = "formatVersion: 1\nid: own\nrequirements:\n  - { id: a, level: note, record: { service: s3 } }\n";
const snapshot = JSON.stringify({
  formatVersion: 1,
  kind: "trailproof-snapshot",
  accounts: [{ accountId: "111122223333", trails: [] }],
});

/** A repository, beside it what is none of its business, and in it what is no file. */
async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const top = folderWith({
    "outside/secret.yaml": secret,
    "outside/policy.yaml": policy,
    "repository/t.yaml": template,
    ".keep": "",
  });
  const here = join(top, "repository");
  mkdirSync(join(here, ".git"));
  mkdirSync(join(here, "folder"));
  writeFileSync(join(here, ".git/config"), secret);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(here, name), content);
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(here, name));
  execFileSync("mkfifo", [join(here, "pipe")]);
  writeFileSync(join(here, "big"), "");
  truncateSync(join(here, "big"), 10 * 1024 ** 3);
  const server = createServer().listen(join(here, "socket"));
  onTestFinished(() => {
    server.close();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return here;
}

const links = {
  "to-secret": "../outside/secret.yaml",
  "to-passwd": "/etc/passwd",
  "to-zero": "/dev/zero",
  "to-pipe": "pipe",
  "to-git": ".git/config",
  "to-nothing": "nowhere",
};
const outside = [
  "/etc/passwd",
  "/dev/zero",
  "../outside/secret.yaml",
  "to-secret",
  "to-passwd",
  "to-zero",
  ".git/config",
  "to-git",
];
const noFiles = ["pipe", "to-pipe", "folder", "socket", "big", "nowhere", "to-nothing"];

const anyContent = /TOPSECRETKEY|hidden-value|root:x|^\s+at /m;

/** Wrong usage, a line for each file, no content, no stack. */
function expectLines(
  { stderr, stdout, status }: Run,
  files: readonly string[],
  reasonOf: (file: string) => RegExp,
): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(files.length);
  for (const [index, file] of files.entries()) {
    expect(lines[index]).toContain(file);
    expect(lines[index]).toMatch(reasonOf(file));
  }
  expect(stderr).not.toMatch(anyContent);
}

/** What is said of a file that the checked content names. */
function reasonForContent(file: string): RegExp {
  return outside.includes(file)
    ? /cannot be read: it lies outside of \//
    : /cannot be read: (it is|it has|there is no)/;
}

describe("what the checked content names", () => {
  const files = [...outside, ...noFiles];
  const list = JSON.stringify(files);
  test.each([
    ["policies", { "trailproof.yaml": `formatVersion: 1\npolicies: ${list}\n` }, []],
    ["trails", { "trailproof.yaml": `formatVersion: 1\ntrails: ${list}\n` }, []],
    [
      "bases of a policy",
      { "trailproof.yaml": "formatVersion: 1\npolicies: [heir.yaml]\n", "heir.yaml": `${policy}extends: ${list}\n` },
      [],
    ],
    [
      "bases of a policy that a person names",
      { "heir.yaml": `${policy}extends: ${list}\n` },
      ["--policy", "heir.yaml"],
    ],
  ])("is read in the repository only: %s", async (_name, content, words) => {
    const here = await repository(content);
    expectLines(trailproof(["check", "t.yaml", ...words], { cwd: here }), files, reasonForContent);
  });

  test("what lies in the repository is read, also through links and from a folder of it", async () => {
    const here = await repository({
      "own.yaml": policy,
      "snapshot.json": snapshot,
      "trailproof.yaml": "formatVersion: 1\npolicies: [link.yaml]\ntrails: [snapshot.json]\n",
    });
    symlinkSync("own.yaml", join(here, "link.yaml"));
    expect(trailproof(["check", "../t.yaml"], { cwd: join(here, "folder") })).toMatchObject({ status: 0, stderr: "" });
  });

  test.each(["to-secret", "to-zero", "to-pipe", "to-git", "to-nothing"])(
    "a configuration that is a link is read in the repository only: %s",
    async (name) => {
      const here = await repository();
      symlinkSync(name, join(here, "trailproof.yaml"));
      const run = trailproof(["check", "t.yaml"], { cwd: here });
      // A link that leads nowhere is no configuration.
      if (name === "to-nothing") expect(run).toMatchObject({ status: 0, stderr: "" });
      else expectLines(run, ["trailproof.yaml"], () => /^trailproof: The configuration .* cannot be read: /);
    },
  );

  test("a configuration that a person names from elsewhere names what lies beside it", async () => {
    const here = await repository();
    const elsewhere = folderWith({ "c.yaml": "formatVersion: 1\npolicies: [own.yaml]\n", "own.yaml": policy });
    expect(trailproof(["check", "t.yaml", "--config", join(elsewhere, "c.yaml")], { cwd: here })).toMatchObject({
      status: 0,
      stderr: "",
    });
    writeFileSync(join(elsewhere, "c.yaml"), `formatVersion: 1\npolicies: [${join(here, "t.yaml")}]\n`);
    expectLines(
      trailproof(["check", "t.yaml", "--config", join(elsewhere, "c.yaml")], { cwd: here }),
      ["t.yaml"],
      () => /it lies outside of /,
    );
  });

  test("is not read for templates and modules either", async () => {
    const nested = files.map(
      (file, index) =>
        `  N${String(index)}: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: ${JSON.stringify(file)} } }\n`,
    );
    const included = files.map(
      (file, index) =>
        `  I${String(index)}: { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: ${JSON.stringify(file)} } } }\n`,
    );
    const modules = files.map(
      (file, index) =>
        `module "m${String(index)}" { source = "./${file}" }\nresource "aws_s3_bucket" "b${String(index)}" { bucket = file("\${path.module}/${file}") }\n`,
    );
    const here = await repository({
      "nested.yaml": `Resources:\n${nested.join("")}`,
      "included.yaml": `Resources:\n${included.join("")}`,
      "main.tf": modules.join(""),
    });
    for (const format of ["text", "json"]) {
      const run = trailproof(["check", ".", "--format", format], { cwd: here });
      expect([0, 1, 3]).toContain(run.status);
      expect(run.stdout + run.stderr).not.toMatch(anyContent);
    }
  });

  test.each(["to-secret", "to-zero", "to-pipe", "big"])(
    "a .gitignore that is %s leaves nothing out, and that is told",
    async (target) => {
      const here = await repository();
      symlinkSync(target, join(here, ".gitignore"));
      const run = trailproof(["check", "."], { cwd: here });
      expect(run).toMatchObject({ status: 0, stderr: "" });
      expect(run.stdout).toContain(".gitignore cannot be read: ");
    },
  );

  test("links are not followed from a folder, nor out of the repository by a pattern or a folder that is one", async () => {
    const here = await repository();
    symlinkSync("../outside", join(here, "elsewhere"));
    symlinkSync("/dev/zero", join(here, "folder/zero.yaml"));
    symlinkSync("../../outside/secret.yaml", join(here, "folder/secret.yaml"));
    expect(trailproof(["check", "."], { cwd: here }).status).toBe(0);
    const folder = trailproof(["check", "elsewhere"], { cwd: here });
    expect(folder.status).toBe(3);
    expect(folder.stdout).toContain("the folder elsewhere cannot be read: a symbolic link leads out of the repository");
    const pattern = trailproof(["check", "folder/*.yaml"], { cwd: here });
    expect(pattern.status).toBe(2);
    expect(folder.stdout + pattern.stdout).not.toMatch(anyContent);
  });
});

describe("what a person names", () => {
  const files = ["/dev/zero", "folder", "socket", "big", "nowhere", "to-zero", "to-secret", "to-passwd", "to-git"];
  const reason = (): RegExp => /cannot be (read: (it is|it has|there is no)|used\. What)/;

  test.each(["--trails", "--policy", "--parameters"])(
    "gets a line for each file of %s that is none",
    async (option) => {
      const run = trailproof(["check", "t.yaml", ...files.flatMap((file) => [option, file])], {
        cwd: await repository(),
      });
      // What could be read is parsed in the end.
      const told =
        option === "--trails"
          ? [...files.filter((file) => !/^to-[^z]/.test(file)), ...files.filter((file) => /^to-[^z]/.test(file))]
          : files;
      expectLines(run, told, reason);
    },
  );

  test.each(["/dev/zero", "folder", "to-secret", "to-git"])(
    "gets a line for the one file of an option that is none: %s",
    async (file) => {
      const here = await repository();
      for (const option of ["--config", "--baseline"])
        expectLines(trailproof(["check", "t.yaml", option, file], { cwd: here }), [file], reason);
    },
  );

  test("is told of paths that are no files, and of what they are", async () => {
    const here = await repository();
    const kinds = ["/dev/zero", "socket", "big", "to-zero"];
    for (const words of [
      ["check", ...kinds],
      ["explain", ...kinds, "--in", "t.yaml"],
      ["diff", "t.yaml", "to-zero"],
    ]) {
      const run = trailproof(words, { cwd: here });
      expect(run.status).toBe(3);
      expect(run.stdout.match(/(not checked|cannot be read): it (is|has)/g)).toHaveLength(
        words[0] === "diff" ? 1 : kinds.length,
      );
    }
    const links = trailproof(["check", "to-secret", "to-passwd", "to-git", "folder"], { cwd: here });
    expect(links.status).toBe(3);
    expect(links.stdout + links.stderr).not.toMatch(anyContent);
  });

  test("a file elsewhere is read and quoted like any other", async () => {
    const here = await repository();
    expect(trailproof(["check", "t.yaml", "--policy", "../outside/policy.yaml"], { cwd: here })).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(trailproof(["check", "t.yaml", "--policy", "../outside/secret.yaml"], { cwd: here }).stderr).toContain(
      "../outside/secret.yaml:",
    );
  });

  test("pipes are read to their end, however late it comes", async () => {
    const here = await repository({ "snapshot.json": snapshot });
    const words = ["check", "t.yaml", "--trails", "pipe"].map((word) => JSON.stringify(word)).join(" ");
    const program = JSON.stringify(join(import.meta.dirname, "../../dist/cli.js"));
    const late = `(sleep 0.3; head -c 20 snapshot.json; sleep 0.3; tail -c +21 snapshot.json) > pipe & exec node ${program} ${words}`;
    expect(() => execFileSync("bash", ["-c", late], { cwd: here, stdio: "pipe" })).not.toThrow();
    const substituted = `exec node ${program} check t.yaml --trails <(sleep 0.3; cat snapshot.json) --policy <(cat ../outside/policy.yaml)`;
    expect(() => execFileSync("bash", ["-c", substituted], { cwd: here, stdio: "pipe" })).not.toThrow();
  });

  test("a pipe that never ends is read up to the limit", async () => {
    const here = await repository();
    const writer = spawn("bash", ["-c", "exec yes > pipe"], { cwd: here, stdio: "ignore" });
    onTestFinished(() => {
      writer.kill();
    });
    expectLines(
      trailproof(["check", "t.yaml", "--trails", "pipe"], { cwd: here }),
      ["pipe"],
      () => /--trails: pipe cannot be read: it has more than 256 MB/,
    );
  });

  test.each([
    ["--trails", snapshot, { status: 0 }],
    ["--policy", policy, { status: 0 }],
    ["--parameters", "{}", { status: 0 }],
    ["--config", "formatVersion: 1\nfailOn: none\n", { status: 0 }],
    ["--trails", "", { status: 2, stderr: /^trailproof: -:1:1: / }],
    ["--policy", "id: 1\n", { status: 2, stderr: /^trailproof: -:1:/ }],
    ["--baseline", "x", { status: 2, stderr: /^trailproof: -:1:1: / }],
  ])(
    "%s - is standard input: %j",
    async (option, input, { status, stderr = /^$/ }: { status: number; stderr?: RegExp }) => {
      const run = trailproof(["check", "t.yaml", option, "-"], { cwd: await repository(), input });
      expect(run.stderr).toMatch(stderr);
      expect(run.status).toBe(status);
    },
  );

  test.skipIf(process.getuid?.() === 0)("a file without permission gets one line", async () => {
    const here = await repository({ "closed.yaml": policy });
    chmodSync(join(here, "closed.yaml"), 0);
    expectLines(
      trailproof(["check", "t.yaml", "--policy", "closed.yaml"], { cwd: here }),
      ["closed.yaml"],
      () => /cannot be read: permission denied/,
    );
    expect(trailproof(["check", "."], { cwd: here })).toMatchObject({ status: 3 });
  });
});

describe("patterns that nobody could match one way after the other", () => {
  const pattern = `${"*a".repeat(30)}b`;
  const name = `${"a".repeat(200)}.yaml`;
  test.each([
    [".gitignore", `${pattern}\n`],
    ["trailproof.yaml", `formatVersion: 1\nexclude: ["${pattern}"]\n`],
    [
      "trailproof.yaml",
      `formatVersion: 1\nscopes: [{ account: "111122223333", paths: ["${pattern}", "x/${pattern}"] }]\n`,
    ],
    ["trailproof.yaml", `formatVersion: 1\nignore: [{ rule: trail-not-logging, resource: "${pattern}", reason: r }]\n`],
    ["trailproof.yaml", "formatVersion: 1\npolicies: [p.yaml]\n"],
  ])("%s: %s", (file, content) => {
    const resource = "a".repeat(200);
    const own = `formatVersion: 1\nid: p\nrequirements: [{ id: r, level: note, record: { service: s3, operations: ["${pattern}"], resources: ["arn:aws:s3:::${resource}*"] } }]\n`;
    const cwd = folderWith({ [name]: off.replace("  Trail:", `  ${resource}:`), [file]: content, "p.yaml": own });
    expect([0, 1]).toContain(trailproof(["check", "."], { cwd }).status);
    expect([0, 1]).toContain(trailproof(["check", name, "--exclude", pattern], { cwd }).status);
  });
});

describe("texts that take a search with the square of their length", () => {
  const long = 400_000;
  test("are read all the same", () => {
    const lines = "\n".repeat(long);
    const stars = `${"*".repeat(long)}x`;
    const selectors = `[{ FieldSelectors: [{ Field: eventCategory, Equals: [Data] }, { Field: resources.type, Equals: ["AWS::S3::Object"] }, { Field: resources.ARN, StartsWith: ["arn:aws:s3:::${stars}"] }] }]`;
    const functions = `locals {\n  a = chomp("${"\\n".repeat(long)}x")\n  b = replace("${"a".repeat(900)}", "/${"a*".repeat(12)}b/", "")\n  c = replace("${"a".repeat(30)}", "/${"a?".repeat(30)}${"a".repeat(30)}b/", "")\n}\n`;
    const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = local.${name}\n}\n`;
    const cwd = folderWith({
      "lines.yaml": `Resources:${lines}\n  B: { Type: "AWS::S3::Bucket", Properties: { BucketName: "{{" } }\n`,
      "stars.yaml": off.replace("IsLogging: false", `IsLogging: true\n      AdvancedEventSelectors: ${selectors}`),
      "name.yaml": off.replace("  Trail:", `  "${" ".repeat(long)}x":`),
      "main.tf": functions + bucket("a") + bucket("b") + bucket("c"),
    });
    expect(trailproof(["check", "."], { cwd }).status).not.toBe(null);
  });
});
