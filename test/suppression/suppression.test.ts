import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";
import type { CheckResult } from "../../src/model/result.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-suppression-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A trail for management events, and a table whose data events nobody records. */
function template({ aboveTrail = "", aboveTable = "", behindTable = "", metadata = "", bucket = "logs" } = {}): string {
  return `AWSTemplateFormatVersion: "2010-09-09"
Resources:
${aboveTrail}  Trail:
    Type: AWS::CloudTrail::Trail
    Properties: { S3BucketName: ${bucket}, IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }
${aboveTable}  Table:${behindTable}
    Type: AWS::DynamoDB::Table
${metadata}    Properties: { TableName: orders }
`;
}

async function checked(text: string, configuration = "formatVersion: 1\nsinks: complete\n"): Promise<CheckResult> {
  writeFileSync(join(folder, "t.yaml"), text);
  writeFileSync(join(folder, "trailproof.yaml"), configuration);
  return check({ workingDirectory: folder, today: "2026-11-21" });
}

function gap(result: CheckResult): unknown {
  return result.findings.find(({ ruleId, resource }) => ruleId === "event-not-recorded" && resource === "t.yaml#Table")
    ?.suppressed;
}

function notes(result: CheckResult): string[] {
  return result.notifications.map(({ message, location }) => `${String(location?.startLine ?? 0)}: ${message}`);
}

describe("suppression in code", () => {
  it("is not there", async () => {
    const result = await checked(template());
    expect(gap(result)).toBeNull();
    expect(notes(result)).toEqual([]);
  });

  it.each([
    ["by a comment above the resource", { aboveTable: "  # trailproof:ignore event-not-recorded held elsewhere\n" }],
    ["by a comment on its line", { behindTable: " # trailproof:ignore event-not-recorded held elsewhere" }],
    [
      "by metadata",
      {
        metadata: "    Metadata: { trailproof: { ignore: [{ rule: event-not-recorded, reason: held elsewhere }] } }\n",
      },
    ],
    [
      "until a day that has not come",
      { aboveTable: "  # trailproof:ignore event-not-recorded until=2026-11-21 held elsewhere\n" },
    ],
  ])("%s", async (_, parts) => {
    const result = await checked(template(parts));
    expect(gap(result)).toEqual({ kind: "inSource", justification: "held elsewhere" });
    expect(notes(result)).toEqual([]);
    expect(result.summary.findings).toMatchObject({ error: 0, warning: 0 });
  });

  it("by metadata for some operations leaves the others", async () => {
    const result = await checked(
      template({
        metadata:
          "    Metadata: { trailproof: { ignore: [{ rule: event-not-recorded, reason: r, operations: [Get*, PutItem] }] } }\n",
      }),
    );
    const finding = result.findings.find(({ ruleId }) => ruleId === "event-not-recorded");
    expect(finding?.suppressed).toBeNull();
    expect(finding?.operations).toContain("Query");
    expect(finding?.operations).not.toContain("GetItem");
    expect(finding?.operations).not.toContain("PutItem");
  });

  it("at a trail is about what is found in the trail", async () => {
    const off = template({ aboveTrail: "  # trailproof:ignore trail-not-logging switched on by hand\n" }).replace(
      "IsLogging: true",
      "IsLogging: false",
    );
    const result = await checked(off);
    expect(result.findings.find(({ ruleId }) => ruleId === "trail-not-logging")?.suppressed).toEqual({
      kind: "inSource",
      justification: "switched on by hand",
    });
  });

  it.each([
    [
      "without a reason",
      "  # trailproof:ignore event-not-recorded\n",
      "6: the suppression in the code of event-not-recorded gives no reason. Add one, so that others can judge whether it still holds.",
    ],
    [
      "past its date",
      "  # trailproof:ignore event-not-recorded until=2026-11-20 r\n",
      "6: the suppression in the code of event-not-recorded ended on 2026-11-20: its findings are reported again. Fix them, or renew it.",
    ],
    [
      "that is not needed",
      "  # trailproof:ignore trail-not-logging r\n",
      "6: the suppression in the code of trail-not-logging matches no finding. Remove it, or correct its rule, place or operations.",
    ],
    [
      "of a rule that does not exist",
      "  # trailproof:ignore event-not-recorder r\n",
      "6: the suppression in the code of event-not-recorder names a rule that does not exist. Did you mean event-not-recorded?",
    ],
    [
      "without a rule",
      "  # trailproof:ignore\n",
      '6: This comment suppresses nothing: it names no rule. Write "trailproof:ignore RULE reason".',
    ],
    [
      "until no day",
      "  # trailproof:ignore event-not-recorded until=June r\n",
      "6: This suppresses nothing: found until June, expected a day that exists, such as 2027-06-30.",
    ],
  ])("%s is told", async (_, aboveTable, note) => {
    expect(notes(await checked(template({ aboveTable })))).toEqual([note]);
  });

  it("in a wrong place is told", async () => {
    const result = await checked(
      template().replace(
        "    Type: AWS::DynamoDB::Table",
        "    # trailproof:ignore event-not-recorded r\n    Type: AWS::DynamoDB::Table",
      ),
    );
    expect(gap(result)).toBeNull();
    expect(notes(result)).toEqual([
      "7: This comment suppresses nothing: the first line of a trail, event data store or checked resource must be its own or the next line. Move it there.",
    ]);
  });

  it.each([
    ["{ trailproof: { ignore: [{ reason: r }] } }", "found no rule"],
    ["{ trailproof: { ignore: [event-not-recorded] } }", 'found "event-not-recorded", expected a mapping'],
    ["{ trailproof: { ignore: [{ rule: event-not-recorded, why: r }] } }", 'found the key "why"'],
    ["{ trailproof: event-not-recorded }", 'found "event-not-recorded"'],
  ])("as metadata %s is told", async (metadata, message) => {
    const result = await checked(template({ metadata: `    Metadata: ${metadata}\n` }));
    expect(gap(result)).toBeNull();
    expect(notes(result).join()).toContain(`Metadata of Table: ${message}`);
  });

  it("goes before the configuration", async () => {
    const configuration =
      "formatVersion: 1\nsinks: complete\nignore:\n  - { rule: event-not-recorded, resource: Table, reason: of the team }\n";
    const result = await checked(
      template({ aboveTable: "  # trailproof:ignore event-not-recorded of the code\n" }),
      configuration,
    );
    expect(gap(result)).toEqual({ kind: "inSource", justification: "of the code" });
    expect(notes(result)).toEqual([
      "4: the suppression ignore[0] of event-not-recorded matches no finding. Remove it, or correct its rule, resource or operations.",
    ]);
  });
});
