import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsModule from "ajv-formats";
import type { Log, Result, Run } from "sarif";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineHashes } from "../../src/report/formats/sarif/line-hash.ts";
import { mostResults, renderSarif, sarifLog } from "../../src/report/formats/sarif/sarif.ts";
import type { SarifOptions } from "../../src/report/formats/sarif/sarif.ts";
import type { CheckResult } from "../../src/model/result.ts";
import { at, empty, finding, oddUri, rule, rules, sample, sourceText, template } from "./sample.ts";

const options: SarifOptions = { sourceText };
const multitoolFolder = dirname(
  createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/package.json"),
);

function runOf(result: CheckResult, changes: Partial<SarifOptions> = {}): Run {
  const [run] = sarifLog(result, rules, { ...options, ...changes }).runs;
  if (run === undefined) throw new Error("a log has a run");
  return run;
}

function resultOf(result: CheckResult, changes: Partial<SarifOptions> = {}): Result {
  const [first] = runOf(result, changes).results ?? [];
  if (first === undefined) throw new Error("a result was expected");
  return first;
}

function only(changes: Parameters<typeof finding>[0] = {}): CheckResult {
  return { ...empty(), findings: [finding(changes)] };
}

describe("what GitHub reads", () => {
  const run = runOf(sample());

  test("one run, all rules with help, levels and security properties", () => {
    expect(run.tool.driver.rules?.map((descriptor) => descriptor.id)).toEqual(rules.map((meta) => meta.id));
    const descriptor = run.tool.driver.rules?.find(({ id }) => id === "trail-not-logging");
    expect(descriptor).toMatchObject({
      shortDescription: { text: "Title of trail-not-logging." },
      fullDescription: { text: "What trail-not-logging means, in one sentence." },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["security", "cloudtrail", "logging"], precision: "high", "security-severity": "8.0" },
    });
    expect(descriptor?.help?.markdown).toContain("```yaml finding");
    expect(descriptor?.help?.text).toContain(
      "See the guide (https://docs.aws.amazon.com/awscloudtrail/) and trail-not-logging.",
    );
    expect(descriptor?.help?.text).not.toMatch(/[`#]/);
  });

  test("front matter of a page is no help", () => {
    const [descriptor] =
      sarifLog(empty(), [rule("a-b", { page: "---\ntitle: x\n---\n\n# Page\n" })], options).runs[0]?.tool.driver
        .rules ?? [];
    expect(descriptor?.help?.markdown).toBe("# Page\n");
  });

  test("descriptions and tags stay inside GitHub's limits", () => {
    const tags = Array.from({ length: 14 }, (_item, index) => `tag-${String(index)}`);
    const [descriptor] =
      sarifLog(empty(), [rule("a-b", { summary: "word ".repeat(400), tags })], options).runs[0]?.tool.driver.rules ??
      [];
    expect(descriptor?.fullDescription?.text.length).toBeLessThanOrEqual(1024);
    expect(descriptor?.properties?.tags).toEqual(["security", ...tags.slice(0, 9)]);
  });

  test("results name their rule by id and index, keep their level, and have no kind of their own", () => {
    for (const result of run.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.kind).toBeUndefined();
    }
    const byKind = run.results?.map((result): unknown[] => [result.properties?.kind, result.level]);
    expect(byKind).toContainEqual(["open", "note"]);
    expect(byKind).toContainEqual(["informational", "note"]);
  });

  test("columns are UTF-16 units, and paths relative, encoded, under the source root", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.automationDetails?.id).toBe("trailproof/");
    expect(run.originalUriBaseIds).toHaveProperty("%SRCROOT%");
    const place = run.results?.find((result) => result.message.text?.includes("Billing"))?.locations?.[0]
      ?.physicalLocation;
    expect(place?.artifactLocation).toEqual({
      uri: "infra/stacks%2C%20old/100%25%20%231/trail%3A%C3%A9.yaml",
      uriBaseId: "%SRCROOT%",
    });
    expect(place?.region).toEqual({ startLine: 2, startColumn: 2, endLine: 2, endColumn: 9 });
    expect(decodeURIComponent(place?.artifactLocation?.uri ?? "")).toBe(oddUri);
  });

  test.each([
    ["a mapped path", "stacks/template.yaml", { uri: "stacks/template.yaml", uriBaseId: "%SRCROOT%" }],
    ["a path with a dot in front", "./template.yaml", { uri: "template.yaml", uriBaseId: "%SRCROOT%" }],
    ["a file outside of the repository", "/tmp/a b.yaml", { uri: "file:///tmp/a%20b.yaml" }],
    ["a file on another drive", "D:/a b.yaml", { uri: "file:///D:/a%20b.yaml" }],
    ["half of a surrogate pair", "a\ud800.yaml", { uri: "a%EF%BF%BD.yaml", uriBaseId: "%SRCROOT%" }],
  ])("%s", (_name, path, expected) => {
    expect(resultOf(only(), { repositoryPath: () => path }).locations?.[0]?.physicalLocation?.artifactLocation).toEqual(
      expected,
    );
  });

  test("fingerprints: the hash of the line, and our own without lines", () => {
    const result = resultOf(only({ location: at("template.yaml", 9, 3, 9), fingerprint: "abc" }));
    expect(result.partialFingerprints).toEqual({
      primaryLocationLineHash: lineHashes(template)(9),
      "trailproof/v1": "abc",
    });
    expect(resultOf(only(), { sourceText: () => undefined }).partialFingerprints).toEqual({
      "trailproof/v1": "0000000000000001",
    });
  });

  test("related locations are linked from the message, by ids, with brackets escaped", () => {
    const result = run.results?.find(({ ruleId }) => ruleId === "event-partly-recorded");
    expect(result?.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: "This selector of OrgTrail [advanced] asks for AWS::Timestream::Table alone." },
        physicalLocation: {
          artifactLocation: { uri: "template.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 23, startColumn: 15, endLine: 23, endColumn: 75 },
        },
      },
    ]);
    expect(result?.message.text).toMatch(
      /no selector asks for\. See: \[This selector of OrgTrail \\\[advanced\\\] asks for AWS::Timestream::Table alone\]\(1\)\.$/,
    );
  });

  test("a related location is linked at the words that say the same", () => {
    const location = at("template.yaml", 23, 15, 75);
    const message = "Not recorded. A#Trail: one selector [x]. The end.";
    const relatedLocations = [
      { message: "another selector", location },
      { message: "A#Trail: one selector [x]", location, inMessage: { start: 14, end: 39 } },
      { message: "one selector", location },
    ];
    expect(resultOf(only({ message, relatedLocations })).message.text).toBe(
      "Not recorded. [A#Trail: one selector \\[x\\]](2). The end. See: [another selector](1); [one selector](3).",
    );
  });

  test("text of a message is never taken for a link", () => {
    expect(resultOf(only({ message: "a[b](7) c" })).message.text).toBe("a[b\\](7) c");
  });

  test("long messages are shortened, links are kept whole", () => {
    const relatedLocations = Array.from({ length: 150 }, (_item, index) => ({
      message: `selector ${String(index)} ${"x".repeat(100)}`,
      location: at("template.yaml", 1, 1, 2),
    }));
    const result = resultOf(only({ message: "word ".repeat(3000), relatedLocations }));
    expect(result.message.text?.length).toBeLessThanOrEqual(8100);
    const linked = resultOf(only({ relatedLocations }));
    expect(linked.relatedLocations).toHaveLength(100);
    expect(linked.message.text).toMatch(/\[selector \d+ x{100}\]\(\d+\)\.$/);
  });

  test("controls are taxa of one taxonomy a framework", () => {
    expect(run.taxonomies).toEqual([
      { name: "CIS-AWS-5.0", taxa: [{ id: "3.8" }] },
      { name: "PCI-DSS-4.0.1", taxa: [{ id: "10.2.1.1" }] },
    ]);
    expect(run.tool.driver.supportedTaxonomies).toEqual([
      { name: "CIS-AWS-5.0", index: 0 },
      { name: "PCI-DSS-4.0.1", index: 1 },
    ]);
    expect(run.results?.find((result) => result.taxa !== undefined)?.taxa).toEqual([
      { id: "10.2.1.1", index: 0, toolComponent: { name: "PCI-DSS-4.0.1", index: 1 } },
      { id: "3.8", index: 0, toolComponent: { name: "CIS-AWS-5.0", index: 0 } },
    ]);
  });

  test("suppressions stand on all results or on none", () => {
    const suppressed = run.results?.map((result) => result.suppressions);
    expect(suppressed).toContainEqual([
      { kind: "inSource", status: "accepted", justification: "holds no personal data" },
    ]);
    expect(suppressed).toContainEqual([]);
    expect(suppressed).not.toContain(undefined);
    expect(resultOf(only()).suppressions).toBeUndefined();
  });

  test("the baseline state is given where there is a baseline", () => {
    expect(run.results?.map((result) => result.baselineState)).toContain("new");
    expect(resultOf(only({ baseline: "unchanged" })).baselineState).toBe("unchanged");
    expect(resultOf(only()).baselineState).toBeUndefined();
  });

  test("a counterexample is kept in the properties", () => {
    expect(
      run.results?.find(({ ruleId }) => ruleId === "event-partly-recorded")?.properties?.counterexample,
    ).toMatchObject({ eventName: "Query" });
  });
});

describe("the invocation", () => {
  test("carries the notifications of the run with their places", () => {
    const [invocation] = runOf(sample()).invocations ?? [];
    expect(invocation?.toolExecutionNotifications?.map(({ level, locations }) => [level, locations?.length])).toEqual([
      ["error", 1],
      ["note", undefined],
    ]);
  });

  test.each([
    ["an error among the notifications", sample(), undefined, false],
    ["no error", empty(), undefined, true],
    ["an error that leaves nothing out", sample(), true, true],
    ["an incomplete result", empty(), false, false],
  ])("was it successful: %s", (_name, result, complete, expected) => {
    expect(runOf(result, complete === undefined ? {} : { complete }).invocations?.[0]?.executionSuccessful).toBe(
      expected,
    );
  });

  test("more results than GitHub takes: the worst are kept, and the rest is counted", () => {
    const mild = Array.from({ length: mostResults }, (_item, index) =>
      finding({ level: "note", location: at("a.yaml", index + 1, 1, 2) }),
    );
    const last = finding({ level: "error", fingerprint: "worst" });
    const suppressed = finding({ level: "error", suppressed: { kind: "external", justification: null } });
    const run = runOf({ ...empty(), findings: [suppressed, ...mild, last] });
    expect(run.results).toHaveLength(mostResults);
    expect(run.results?.[0]?.partialFingerprints?.["trailproof/v1"]).toBe("worst");
    expect(run.results?.some(({ suppressions }) => (suppressions ?? []).length > 0)).toBe(false);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^GitHub accepts 25000 results of a run, so the 2 mildest results of 25002 are left out/,
    );
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
  });
});

describe("validators", () => {
  const texts: [name: string, text: string][] = [
    ["a rich result", renderSarif(sample(), rules, options)],
    ["an empty result", renderSarif(empty(), rules, { ...options, category: "nightly" })],
    [
      "a message full of special characters",
      renderSarif(only({ message: "{0} {x} ${Account} [a](1) [b] \\ %SRCROOT% {{}}", operations: [] }), rules, options),
    ],
    [
      "a file outside of the repository",
      renderSarif(only(), rules, { ...options, repositoryPath: () => "/elsewhere/template.yaml" }),
    ],
  ];

  test.each(texts)("the JSON Schema of SARIF accepts %s", (_name, text) => {
    const ajv = new Ajv2020({ strict: false });
    formatsModule.default(ajv);
    const schema = JSON.parse(readFileSync(join(multitoolFolder, "sarif-2.1.0.json"), "utf8")) as object;
    const validate = ajv.compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  describe.runIf(process.platform === "linux" && existsSync(join(multitoolFolder, "Sarif.Multitool")))(
    "Sarif.Multitool",
    () => {
      let folder = "";
      beforeAll(() => {
        folder = mkdtempSync(join(tmpdir(), "trailproof-sarif-"));
        copyFileSync(join(multitoolFolder, "Sarif.Multitool"), join(folder, "multitool"));
        chmodSync(join(folder, "multitool"), 0o700);
      });
      afterAll(() => {
        rmSync(folder, { recursive: true, force: true });
      });

      /** Ids of the rules that the validator sees broken at level error or warning. */
      function broken(text: string): string[] {
        const input = join(folder, "in.sarif");
        const output = join(folder, "out.sarif");
        writeFileSync(input, text);
        rmSync(output, { force: true });
        const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
        execFileSync(
          join(folder, "multitool"),
          ["validate", input, "--rule-kind", "Sarif;Ghas", "-o", output, "--log", "ForceOverwrite"],
          { env, stdio: "pipe" },
        );
        const log = JSON.parse(readFileSync(output, "utf8")) as Log;
        return log.runs
          .flatMap((run) => run.results ?? [])
          .flatMap((result) => (["note", "none"].includes(result.level ?? "warning") ? [] : [result.ruleId ?? "?"]));
      }

      test("finds nothing wrong with any of them", () => {
        // Starting it takes seconds: it is given all runs in one log.
        const logs = texts.map(([, text]) => JSON.parse(text) as Log);
        expect(broken(JSON.stringify({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) }))).toEqual([]);
      }, 60_000);

      test("would find something wrong", () => {
        const log = sarifLog(sample(), rules, options);
        for (const result of log.runs[0]?.results ?? []) delete result.locations;
        expect(broken(JSON.stringify(log))).not.toEqual([]);
      }, 60_000);
    },
  );
});
