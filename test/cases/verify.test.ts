/** Cases of `verify` as data: logs, a witness, digest files, and what they show of a trail. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runVerify } from "../../src/run/verify.ts";
import {
  deliver,
  DigestChain,
  digestKeys,
  keyOf,
  nextId,
  write,
  type DeliveryPlace,
  type MadeFile,
  type MadeRecord,
} from "../helpers/logs.ts";

interface EventSpec {
  /** "dynamodb PutItem". */
  readonly event: string;
  readonly category: string;
  readonly readOnly: boolean;
  readonly on?: readonly (readonly [type: string, arn: string])[];
  readonly at: string;
  readonly times?: number;
  readonly type?: string;
  readonly region?: string;
  readonly account?: string;
  readonly request?: object;
  /** Of which trail the file is, where there are several. */
  readonly trail?: string;
}

interface VerifyCase {
  readonly name: string;
  /** Settings of trails beside the usual ones, by their names. */
  readonly trails: Readonly<Record<string, object>>;
  readonly requirements?: readonly object[];
  readonly place?: Partial<DeliveryPlace>;
  readonly logs: readonly EventSpec[];
  readonly witness?: readonly EventSpec[];
  /** Hours of 2026-11-20 with digest files; `lost`: the log file of that hour is deleted, `stopped`: the chain ends. */
  readonly digests?: {
    readonly from: number;
    readonly to: number;
    readonly lost?: number;
    readonly stopped?: readonly number[];
    /** Hours without digest files, over which the chain goes on. */
    readonly skipped?: readonly number[];
    readonly only?: string;
  };
  readonly options?: object;
  /** "seen PutItem: 3 events, covered". */
  readonly evidence?: readonly string[];
  /** "error evidence-gap GetItem". */
  readonly findings: readonly string[];
  readonly completeness?: readonly string[];
  readonly unknown?: readonly string[];
  readonly selectors?: readonly number[];
  readonly notices?: readonly string[];
}

const folder = new URL("verify/", import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), "trailproof verify "));
const keys = digestKeys();
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const home = { accountId: "111122223333", region: "eu-west-1" };

function recordsOf(spec: EventSpec): MadeRecord[] {
  const [source = "", eventName] = spec.event.split(" ");
  return Array.from({ length: spec.times ?? 1 }, () => ({
    eventVersion: "1.11",
    eventTime: spec.at,
    eventSource: `${source}.amazonaws.com`,
    eventName,
    awsRegion: spec.region ?? home.region,
    eventID: nextId(),
    readOnly: spec.readOnly,
    ...(spec.on === undefined ? {} : { resources: spec.on.map(([type, ARN]) => ({ type, ARN })) }),
    ...(spec.request === undefined ? {} : { requestParameters: spec.request }),
    eventType: spec.type ?? "AwsApiCall",
    managementEvent: spec.category === "Management",
    recipientAccountId: spec.account ?? home.accountId,
    eventCategory: spec.category,
  }));
}

function snapshotOf(trails: VerifyCase["trails"]): string {
  const all = Object.entries(trails).map(([Name, settings]) => ({
    ...{ Name, TrailARN: `arn:aws:cloudtrail:${home.region}:${home.accountId}:trail/${Name}`, HomeRegion: home.region },
    ...{ IsMultiRegionTrail: true, IsOrganizationTrail: false, IncludeGlobalServiceEvents: true },
    ...{ S3BucketName: "logs", Status: { IsLogging: true }, EventSelectors: [], AdvancedEventSelectors: [] },
    ...settings,
  }));
  const account = { accountId: home.accountId, partition: "aws", trails: all, eventDataStores: [], errors: [] };
  return JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] });
}

/** Writes the files that the events are delivered in: one an hour, account, Region and trail. */
function deliverAll(below: string, given: VerifyCase): void {
  const [first = ""] = Object.keys(given.trails);
  const files = new Map<string, MadeFile[]>();
  const groups = new Map<string, EventSpec[]>();
  for (const spec of given.logs) {
    const key = [spec.at.slice(0, 13), spec.account, spec.region, spec.trail ?? first, spec.category].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), spec]);
  }
  let count = 0;
  for (const specs of groups.values()) {
    const [spec] = specs;
    if (spec === undefined) continue;
    const place = {
      accountId: spec.account ?? home.accountId,
      region: spec.region ?? home.region,
      ...(spec.category === "NetworkActivity" ? { folder: "CloudTrail-NetworkActivity" } : {}),
      ...given.place,
    };
    const random = String(count++).padStart(16, "A");
    const file = deliver(below, keyOf(place, `${spec.at.slice(0, 13)}:50:00Z`, random), specs.flatMap(recordsOf));
    const hour = `${spec.trail ?? first} ${spec.at.slice(0, 13)}`;
    files.set(hour, [...(files.get(hour) ?? []), file]);
  }
  if (given.digests === undefined) return;
  const { from, to, lost, stopped = [], skipped = [], only } = given.digests;
  for (const trail of Object.keys(given.trails).filter((name) => only === undefined || name === only)) {
    const chain = new DigestChain(below, home, trail, keys);
    for (let hour = from; hour < to; hour++) {
      const at = (number: number): string => `2026-11-20T${String(number).padStart(2, "0")}`;
      if (stopped.includes(hour)) {
        chain.interrupt();
        continue;
      }
      if (skipped.includes(hour)) continue;
      const delivered = files.get(`${trail} ${at(hour)}`) ?? [];
      chain.hour(`${at(hour)}:00:00Z`, `${at(hour + 1)}:00:00Z`, delivered);
      if (hour === lost) for (const { key } of delivered) unlinkSync(join(below, key));
    }
  }
}

let run = 0;

async function verified(given: VerifyCase) {
  const below = join(scratch, String(run++));
  write(below, "trails.json", snapshotOf(given.trails));
  write(below, "keys.json", keys.listed);
  deliverAll(join(below, "logs"), given);
  if (given.witness !== undefined)
    write(
      below,
      "witness.json",
      JSON.stringify({
        Events: given.witness.flatMap(recordsOf).map((record) => ({ CloudTrailEvent: JSON.stringify(record) })),
      }),
    );
  if (given.requirements !== undefined)
    write(
      below,
      "policy.json",
      JSON.stringify({
        ...{ formatVersion: 1, id: "own", title: "Own" },
        requirements: given.requirements.map((record, index) => ({
          ...{ id: `r${String(index)}`, title: "T", level: "warning", record },
        })),
      }),
    );
  const outcome = await runVerify({
    ...{ workingDirectory: below, logs: ["logs"], trails: ["trails.json"], configuration: null },
    ...(given.requirements === undefined ? {} : { policies: ["policy.json"] }),
    ...(given.witness === undefined ? {} : { witness: ["witness.json"] }),
    publicKeys: ["keys.json"],
    ...given.options,
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  return outcome.result;
}

const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe.each(files)("%s", (file) => {
  const { cases } = parse(readFileSync(new URL(file, folder), "utf8")) as { readonly cases: readonly VerifyCase[] };
  it.each(cases)("$name", async (given) => {
    const result = await verified(given);
    const { findings, notifications } = result.check;
    expect(findings.map(({ level, ruleId, operations }) => [level, ruleId, ...operations].join(" ")).sort()).toEqual(
      [...given.findings].sort(),
    );
    if (given.evidence !== undefined)
      expect(
        result.evidence
          .filter(({ evidence, operations }) => evidence !== "not-seen" || !operations.includes("*"))
          .map(
            ({ evidence, operations, count, verdict }) =>
              `${evidence} ${operations.join(" ")}: ${String(count)}, ${verdict ?? "not required"}`,
          )
          .sort(),
      ).toEqual([...given.evidence].sort());
    if (given.completeness !== undefined)
      expect(
        result.completeness.map(({ region, trail, status, level, problems }) =>
          [region, trail ?? "-", status, level ?? "-", ...problems.map(({ code }) => code)].join(" "),
        ),
      ).toEqual(given.completeness);
    if (given.unknown !== undefined) expect(result.unknown.map(({ eventName }) => eventName)).toEqual(given.unknown);
    if (given.selectors !== undefined) expect(result.selectors.map(({ count }) => count)).toEqual(given.selectors);
    const told = notifications.filter(({ level }) => level !== "note").map(({ message }) => message);
    expect(told).toEqual((given.notices ?? []).map((part) => expect.stringContaining(part) as string));
  });
});
