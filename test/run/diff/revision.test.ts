/** A revision is read as it was: its own variables, snapshots and configuration; and what no commit has is said. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../../src/model/result.ts";
import { runDiff, type DiffOptions } from "../../../src/run/diff.ts";
import { GitRepository, templateWith, writesOnly } from "./git-repository.ts";

type Change = Readonly<Record<string, string | null>>;

async function diff(repository: GitRepository, options: Partial<DiffOptions> = {}): Promise<CheckResult> {
  const outcome = await runDiff({
    base: "git:HEAD",
    head: ".",
    workingDirectory: repository.folder,
    today: "2026-11-20",
    ...options,
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run.result;
}

async function change(before: Change, after: Change, options: Partial<DiffOptions> = {}): Promise<CheckResult> {
  const repository = new GitRepository();
  repository.commit(before);
  repository.write(after);
  return diff(repository, options);
}

const lost = ({ findings }: CheckResult): number => findings.filter(({ ruleId }) => ruleId === "coverage-lost").length;
const isEmpty = ({ findings, baseline }: CheckResult): boolean =>
  baseline?.coverage?.length === 0 &&
  baseline.fixed.length === 0 &&
  findings.every((finding) => finding.baseline === "unchanged");
const said = ({ notifications }: CheckResult): string => notifications.map(({ message }) => message).join("\n");

const variable = `variable "logging" { type = bool }
resource "aws_dynamodb_table" "orders" { name = "orders" }
resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = "logs"
  enable_logging = var.logging
  is_multi_region_trail = true
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }
}
`;

const snapshot = (readWrite: string): string =>
  JSON.stringify({
    formatVersion: 1,
    kind: "trailproof-snapshot",
    accounts: [
      {
        accountId: "111122223333",
        partition: "aws",
        enabledRegions: ["us-east-1"],
        errors: [],
        eventDataStores: [],
        trails: [
          {
            Name: "t",
            TrailARN: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
            HomeRegion: "us-east-1",
            IsMultiRegionTrail: true,
            IsOrganizationTrail: false,
            IncludeGlobalServiceEvents: true,
            Status: { IsLogging: true },
            EventSelectors: [{ ReadWriteType: readWrite, IncludeManagementEvents: true, DataResources: [] }],
          },
        ],
      },
    ],
  });
const table = templateWith({ trail: false });

describe("the base is read with what it had", () => {
  test("variables", async () => {
    const before = { "main.tf": variable, "terraform.tfvars": "logging = true\n" };
    expect(lost(await change(before, { "terraform.tfvars": "logging = false\n" }))).toBeGreaterThan(0);
    expect(isEmpty(await change(before, {}))).toBe(true);
  });

  test("snapshots that the configuration names", async () => {
    const configuration =
      "formatVersion: 1\ntrails: [org.json]\nscopes: [{ account: '111122223333', paths: ['**'] }]\n";
    const before = { "t.yaml": table, "org.json": snapshot("All"), "trailproof.yaml": configuration };
    expect(lost(await change(before, { "org.json": snapshot("WriteOnly") }))).toBeGreaterThan(0);
    expect(isEmpty(await change(before, {}))).toBe(true);
  });

  test("files that options name, where git keeps them", async () => {
    const before = { "t.yaml": table, "org.json": snapshot("All") };
    const options = { trails: ["org.json"], accountId: "111122223333" };
    expect(lost(await change(before, { "org.json": snapshot("WriteOnly") }, options))).toBeGreaterThan(0);
    // One that git does not know is the same for both.
    const added = await change({ "t.yaml": table }, { "org.json": snapshot("All") }, options);
    expect(isEmpty(added)).toBe(true);
  });

  test("a configuration that is wrong there is told, and that of the checkout counts", async () => {
    const before = { "t.yaml": templateWith(), "trailproof.yaml": "formatVersion: 1\nexclud: [x]\n" };
    const result = await change(before, { "trailproof.yaml": "formatVersion: 1\n" });
    expect(isEmpty(result)).toBe(true);
    expect(said(result)).toMatch(/^The configuration of git:HEAD cannot be used, .*exclud/m);
  });

  test("modules and nested templates that the change deletes", async () => {
    const parent =
      "Resources:\n  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./nested/trail.yaml } }\n";
    const before = { "parent.yaml": parent, "nested/trail.yaml": templateWith() };
    const result = await change(before, { "nested/trail.yaml": templateWith({ conditions: [writesOnly] }) });
    expect(lost(result)).toBeGreaterThan(0);
  });
});

describe("what git says of a file decides to which side it belongs", () => {
  test("tracked: to both, whatever .gitignore says", async () => {
    const repository = new GitRepository();
    repository.write({ ".gitignore": "t.yaml\nb/\n", "t.yaml": templateWith(), "b/x.yaml": table });
    repository.git("add", "--force", "t.yaml", "b/x.yaml", ".gitignore");
    repository.git("commit", "--quiet", "--message", "x");
    expect(isEmpty(await diff(repository))).toBe(true);
    repository.write({ "t.yaml": templateWith({ conditions: [writesOnly] }), "b/generated.yaml": templateWith() });
    const result = await diff(repository);
    expect(lost(result)).toBeGreaterThan(0);
    expect(result.sinks.map(({ id }) => id)).toEqual(["t.yaml#Trail"]);
  });

  test("ignored: to both, and said", async () => {
    const before = { ".gitignore": "*.tfvars\n", "main.tf": variable };
    const result = await change(before, { "terraform.tfvars": "logging = true\n" });
    expect(isEmpty(result)).toBe(true);
    expect(said(result)).toContain("Both sides were read with files that git ignores: terraform.tfvars.");
  });

  test("ignored by the clone or by the user alone: to both, and said", async () => {
    const repository = new GitRepository();
    repository.commit({ "main.tf": variable });
    repository.write({ "terraform.tfvars": "logging = true\n", ".git/info/exclude": "*.tfvars\n" });
    expect(said(await diff(repository))).toContain(
      "Both sides were read with files that git ignores: terraform.tfvars.",
    );
    repository.write({ ".git/info/exclude": "", ".git/mine": "*.tfvars\n" });
    repository.git("config", "core.excludesFile", join(repository.folder, ".git", "mine"));
    const result = await diff(repository);
    expect(isEmpty(result)).toBe(true);
    expect(said(result)).toContain("Both sides were read with files that git ignores: terraform.tfvars.");
    repository.write({ ".git/info/exclude": "!terraform.tfvars\n" });
    expect(said(await diff(repository))).not.toContain("git ignores");
  });

  test("untracked: to the checkout, and said", async () => {
    const result = await change({ "a.yaml": templateWith() }, { "b.yaml": templateWith({ tables: ["Fresh"] }) });
    expect(said(result)).toContain("What git does not track counts as new: b.yaml.");
    const committed = await change({ "a.yaml": templateWith() }, {});
    expect(said(committed)).not.toMatch(/git/);
  });

  test("untracked files of variables and parameters that options name: to the checkout, and said", async () => {
    const on = variable.replace("{ type = bool }", "{\n  type    = bool\n  default = true\n}");
    const options = { variableFiles: ["new.tfvars"] };
    const turnedOff = await change({ "main.tf": on }, { "new.tfvars": "logging = false\n" }, options);
    expect(lost(turnedOff)).toBeGreaterThan(0);
    expect(said(turnedOff)).toContain("What git does not track counts as new: new.tfvars.");
    const ignored = { ".gitignore": "*.tfvars\n", "main.tf": on };
    expect(isEmpty(await change(ignored, { "new.tfvars": "logging = false\n" }, options))).toBe(true);
    const template = templateWith().replace(
      "Resources:",
      "Parameters: { On: { Type: String, Default: 'true' } }\nResources:",
    );
    const switched = template.replace("IsLogging: true", "IsLogging: !Ref On");
    expect(switched).toContain("!Ref On");
    const off = JSON.stringify([{ ParameterKey: "On", ParameterValue: "false" }]);
    expect(
      lost(await change({ "t.yaml": switched }, { "p.json": off }, { parameterFiles: ["p.json"] })),
    ).toBeGreaterThan(0);
  });

  test("an untracked configuration: to the checkout, so that what it hides is said", async () => {
    const repository = new GitRepository();
    repository.commit({ "a.yaml": templateWith({ conditions: [writesOnly] }) });
    repository.write({
      "trailproof.yaml":
        "formatVersion: 1\nignore: [{ rule: event-partly-recorded, reason: noise }, { rule: event-not-recorded, reason: noise }]\n",
    });
    const hidden = await diff(repository);
    expect(hidden.findings.map(({ ruleId }) => ruleId)).toContain("checks-weakened");
    repository.commit({});
    expect((await diff(repository)).findings.map(({ ruleId }) => ruleId)).not.toContain("checks-weakened");
  });

  test("behind a link that leads out of the repository: to nobody, and said", async () => {
    const elsewhere = new GitRepository();
    elsewhere.write({ "t.yaml": templateWith() });
    const repository = new GitRepository();
    repository.write({ "a.yaml": table });
    symlinkSync(elsewhere.folder, join(repository.folder, "shared"));
    repository.commit();
    const result = await diff(repository);
    expect(isEmpty(result)).toBe(true);
    expect(said(result)).toContain(
      "shared: this symbolic link leads out of the repository. What is there was not checked.",
    );
  });

  test("in a submodule: to nobody, and said", async () => {
    const [inner, outer] = [new GitRepository(), new GitRepository()];
    inner.commit({ "t.yaml": templateWith() });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "sub");
    outer.commit({ "a.yaml": table });
    expect(said(await diff(outer))).toMatch(/git:HEAD could not be read completely \(sub\)/);
    outer.git("submodule", "--quiet", "deinit", "--force", "sub");
    const result = await diff(outer);
    expect(isEmpty(result)).toBe(true);
    expect(said(result)).not.toContain("could not be read completely");
    rmSync(join(outer.folder, "sub"), { recursive: true, force: true });
  });
});
