/** What `verify` prints, in each format, of one small world. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderVerify, type ReportOptions } from "../../src/report/index.ts";
import { formats, type Format } from "../../src/report/output-files.ts";
import { rulePages } from "../../src/rules/pages.ts";
import { runVerify, type VerifyOutcome } from "../../src/run/verify.ts";
import { write } from "../helpers/logs.ts";

const folder = mkdtempSync(join(tmpdir(), "trailproof report "));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const event = (source: string, eventName: string, hour: number, eventID: string) => ({
  ...{ eventTime: `2026-11-20T${String(hour)}:00:00Z`, eventSource: `${source}.amazonaws.com`, eventName, eventID },
  ...{ awsRegion: "eu-west-1", readOnly: eventName !== "RunInstances", eventType: "AwsApiCall" },
  ...{ eventCategory: "Management", managementEvent: true, recipientAccountId: "111122223333" },
});
const selector = (...FieldSelectors: readonly object[]) => ({ FieldSelectors });
const category = { Field: "eventCategory", Equals: ["Management"] };
const policy = `formatVersion: 1
id: own
title: Own
requirements:
  - { id: all, title: All, level: error, controls: [EX-1], record: { category: management } }
`;
let done: Extract<VerifyOutcome, { readonly kind: "done" }>;

beforeAll(async () => {
  const trail = {
    ...{ Name: "audit", TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit", HomeRegion: "eu-west-1" },
    ...{ IsMultiRegionTrail: true, IsOrganizationTrail: false, IncludeGlobalServiceEvents: true },
    ...{ S3BucketName: "logs", Status: { IsLogging: true }, EventSelectors: [] },
    AdvancedEventSelectors: [
      selector(category, { Field: "eventSource", NotEquals: ["kms.amazonaws.com"] }),
      selector({ Field: "eventCategory", Equals: ["Data"] }, { Field: "resources.type", Equals: ["AWS::SNS::Topic"] }),
    ],
  };
  const account = { accountId: "111122223333", partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
  write(folder, "trails.json", JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] }));
  const logs = [event("ec2", "RunInstances", 10, "e1"), event("ec2", "RunInstances", 14, "e2")];
  write(folder, "logs.json", JSON.stringify({ Records: [...logs, event("kms", "Encrypt", 11, "e3")] }));
  write(folder, "witness.json", JSON.stringify({ Records: [event("kms", "Decrypt", 12, "e4")] }));
  write(folder, "policy.yaml", policy);
  const outcome = await runVerify({
    ...{ workingDirectory: folder, logs: ["logs.json"], witness: ["witness.json"], trails: ["trails.json"] },
    ...{ policies: ["policy.yaml"], configuration: null, today: "2026-12-01" },
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  done = outcome;
});

function options(): ReportOptions {
  return {
    rules: rulePages,
    sourceText: () => undefined,
    repositoryPath: (uri) => uri,
    complete: done.run.complete,
    ...{ color: false, width: 100, verbose: false, quiet: false },
  };
}

function rendered(format: Format): Promise<string> {
  return renderVerify(format, done.result, options());
}

describe("the report of verify", () => {
  it("is JSON that its schema describes", async () => {
    const read = (name: string): object =>
      JSON.parse(readFileSync(new URL(`../../policies/schema/${name}.json`, import.meta.url), "utf8")) as object;
    const ajv = new Ajv({ allowUnionTypes: true }).addSchema(read("result"));
    const validate = ajv.compile(read("verify-result"));
    validate(JSON.parse(await rendered("json")));
    expect(validate.errors).toBeNull();
  });

  it("is text that begins with what the logs show", async () => {
    const text = await rendered("text");
    expect(text.split("\n").slice(2, 21)).toEqual([
      "Logs",
      "  3 records in 2 groups from 2026-11-20T10:00:00Z to 2026-11-20T14:00:00Z",
      "  111122223333 eu-west-1: unknown, because there are no digest files",
      "",
      "trail/audit",
      "  seen elsewhere, not here",
      "    Decrypt of kms.amazonaws.com: 1 event, the last at 2026-11-20T12:00:00Z, such as e4, verdict:",
      "    uncovered",
      "  here, though the configuration does not record it",
      "    Encrypt of kms.amazonaws.com: 1 event, the last at 2026-11-20T11:00:00Z, such as e3, verdict:",
      "    uncovered",
      "  seen",
      "    RunInstances of ec2.amazonaws.com: 2 events, the last at 2026-11-20T14:00:00Z, such as e1,",
      "    verdict: covered",
      expect.stringMatching(/^ {2}not seen$/),
      expect.stringContaining("53 more of kms.amazonaws.com: verdict:"),
      "    uncovered",
      "  selector 1: 2 events, 532 bytes",
      "  selector 2: 0 events, 0 bytes",
    ]);
    expect(text).toContain("warning evidence-gap");
    expect(text).not.toContain("nothing judged");
  });

  it.each(formats)("is written as %s", async (format) => {
    expect(await rendered(format)).toMatch(/evidence-gap|Decrypt/);
  });

  it("says of each control what the logs show", async () => {
    const controls = done.result.check.controls ?? [];
    expect(controls.map(({ evidence }) => evidence.at(-1))).toEqual([
      "Logs from 2026-11-20T10:00:00Z to 2026-11-20T14:00:00Z: 2 events seen, 1 event that the configuration does not record, 1 event seen elsewhere and not here. There are no digest files that prove completeness.",
    ]);
    expect(await rendered("csv")).toContain("2 events seen");
    expect(await rendered("html")).toContain("2 events seen");
  });

  it("prints neither requests nor callers", async () => {
    // The page of a rule that SARIF has shows a record.
    for (const format of formats.filter((name) => name !== "sarif"))
      expect(await rendered(format)).not.toMatch(/requestParameters|userIdentity/);
  });
});
