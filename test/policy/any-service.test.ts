/** Requirements that name operations and no service. */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import type { CheckResult } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";
import { accountOfForms, managementSelector, sinkForms, store, type SinkDescription } from "../helpers/sink-forms.ts";

async function check(sink: SinkDescription, more: Readonly<Record<string, string>>): Promise<CheckResult> {
  const form = sinkForms.CloudFormation;
  if (form === undefined) throw new Error("there is no such form");
  const { files } = form({ main: sink }, "us-east-1");
  const folder = folderOf({ files: { ...files, ...more } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({
    today: "2026-11-20",
    workingDirectory: folder,
    policies: ["own.yaml"],
    region: "us-east-1",
    accountId: accountOfForms,
    partition: "aws",
    paths: Object.keys(files),
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join());
  return outcome.run.result;
}

describe("a requirement on names of operations of any service", () => {
  const policy = (operations: string, more = ""): Readonly<Record<string, string>> => ({
    "own.yaml":
      "formatVersion: 1\nid: own\nrequirements:\n" +
      `  - { id: r, level: error, record: { category: management, operations: [${operations}]${more} } }\n`,
  });
  const ofCatalog = (matches: (name: string) => boolean) =>
    loadCatalog().services.flatMap((service) =>
      service.operations.filter(
        ({ category, name, eventNames }) => category === "management" && [name, ...eventNames].some(matches),
      ),
    );

  test("means all that match a pattern, in a few entries", async () => {
    const sink = store(managementSelector({ Field: "eventName", StartsWith: ["CreateT"] }));
    const result = await check(sink, policy('"Create*", "*Tags"'));
    const meant = ofCatalog((name) => name.startsWith("Create") || name.endsWith("Tags"));
    const recorded = meant.filter(({ eventNames }) => eventNames.every((name) => name.startsWith("CreateT")));
    const { covered, uncovered } = result.summary.coverage;
    expect({ covered, uncovered }).toEqual({ covered: recorded.length, uncovered: meant.length - recorded.length });
    expect(result.coverage.map(({ service }) => service)).toEqual([null, null]);
    const [gap] = result.findings.filter(({ ruleId }) => ruleId === "event-not-recorded");
    expect(gap?.message).not.toContain("Every service");
  });

  test("that are whole means the services that have them, one by one", async () => {
    const result = await check(store(managementSelector()), policy('CreateTrail, "Create*"'));
    const services = new Set(result.coverage.map(({ service }) => service));
    expect(services.has(null)).toBe(false);
    expect(services.has("cloudtrail")).toBe(true);
  });

  test("leaves out what an exception takes", async () => {
    const files = policy('"Delete*"');
    const excepting = {
      "own.yaml": `${files["own.yaml"] ?? ""}    except: [{ service: iam, reason: not ours }]\n`
        .replace("- { id: r, level: error, record: ", "- id: r\n    level: error\n    record: ")
        .replace("] } }", "] }"),
    };
    const result = await check(store(managementSelector()), excepting);
    const meant = ofCatalog((name) => name.startsWith("Delete"));
    const own = meant.filter(({ eventSource }) => eventSource === "iam.amazonaws.com");
    expect(own.length).toBeGreaterThan(0);
    expect(result.summary.coverage.covered).toBe(meant.length - own.length);
  });
});
