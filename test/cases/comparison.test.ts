/**
 * Pairs of states, and all that their comparison tells: what is lost, open and gained, and which findings are new or
 * fixed. The head of a pair is its base with a few edits.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { tailOf } from "../../src/model/address.ts";
import type { SettingLoss, SettingLossMessage } from "../../src/model/messages/setting-loss-message.ts";
import type { CheckResult, CoverageChange, Finding } from "../../src/model/result.ts";
import { baselineOf } from "../../src/comparison/read.ts";
import { runCheck, type CheckOptions, type CheckRun } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

interface Pair {
  readonly name: string;
  readonly base: Readonly<Record<string, string>>;
  /** What is replaced in files of the base: file, text that stands there once, text in its place. */
  readonly edits?: readonly (readonly [file: string, from: string, to: string])[];
  /** Files of the base by their names in the head; null: deleted. */
  readonly renames?: Readonly<Record<string, string | null>>;
  /** Files that the head has beside. */
  readonly added?: Readonly<Record<string, string>>;
  readonly options?: CheckOptions;
  /** `-`: nothing. */
  readonly told: readonly string[];
  /** Patterns, each of which a notification of the comparison has. */
  readonly notices?: readonly string[];
}

const folder = new URL("comparison/", import.meta.url);
const suites = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => {
    const { pairs = [], histories = [] } = parse(readFileSync(new URL(file, folder), "utf8"), {
      maxAliasCount: -1,
    }) as Suite;
    return { file, pairs: [...pairs, ...histories.flatMap(pairsOf)] };
  });

interface Suite {
  readonly pairs?: readonly Pair[];
  /** Commits one after the other, the first upon a folder of `test/repositories`. */
  readonly histories?: readonly { readonly repository: string; readonly commits: readonly Omit<Pair, "base">[] }[];
}

/** Each commit with the state before it. */
function pairsOf({ repository, commits }: NonNullable<Suite["histories"]>[number]): Pair[] {
  let base = filesIn(new URL(`../repositories/${repository}/`, import.meta.url));
  return commits.map((commit, index) => {
    const pair = { ...commit, name: `${repository}, commit ${String(index + 1)}, ${commit.name}`, base };
    base = headOf(pair);
    return pair;
  });
}

function filesIn(root: URL): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [relative(fileURLToPath(root), name).split(sep).join("/"), readFileSync(name, "utf8")]),
  );
}

function headOf({ base, edits = [], renames = {}, added = {} }: Pair): Record<string, string> {
  const files = new Map(Object.entries(base));
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? "";
    expect(text.split(from).length - 1, `${file} holds this once: ${from}`).toBe(1);
    files.set(
      file,
      text.replace(from, () => to),
    );
  }
  for (const [from, to] of Object.entries(renames)) {
    const text = files.get(from);
    expect(text, `${from} is there`).toBeDefined();
    files.delete(from);
    if (to !== null) files.set(to, text ?? "");
  }
  return Object.fromEntries([...files, ...Object.entries(added)]);
}

async function check(
  files: Readonly<Record<string, string>>,
  { paths = ["."], ...options }: CheckOptions,
  base?: CheckRun,
): Promise<CheckRun> {
  const store = memoryFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/w/${name}`, text])));
  const baseline = base === undefined ? {} : { baseline: baselineOf("base", base.result, base.side) };
  const outcome = await runCheck(
    { today: "2026-11-20", workingDirectory: "/w", paths, ...options, ...baseline },
    store,
  );
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

const losses = ["coverage-lost", "coverage-unproven"];
const weaker = "trail-setting-lost";

function toldBy({ findings, baseline }: CheckResult): string[] {
  const added = findings.filter((finding) => finding.baseline === "new" && finding.kind === "fail");
  const rows = (baseline?.coverage ?? []).filter(({ change }) => change === "gained");
  return [
    ...added.filter(({ ruleId }) => losses.includes(ruleId)).map(lossLine),
    ...added.filter(({ ruleId }) => ruleId === weaker).map(weakerLine),
    ...added.filter(({ ruleId }) => ![...losses, weaker].includes(ruleId)).map((finding) => line("new", finding)),
    ...(baseline?.fixed ?? []).map((finding) => line("fixed", finding)),
    ...rows.map(gainLine),
  ].sort();
}

function lossLine(finding: Finding): string {
  const { ruleId, level, resource, operations, data } = finding;
  const what = ruleId === "coverage-lost" ? "lost" : "unproven";
  return [what, level, short(resource), named(operations, data?.arguments)].join(" ");
}

/** Which settings of what are weaker; `?`: unresolved. */
function weakerLine({ resource, data }: Finding): string {
  const { settings } = data?.arguments as unknown as Pick<SettingLossMessage, "settings">;
  return ["weaker", short(resource), settings.map(settingName).join(", ")].join(" ");
}

function settingName(loss: SettingLoss): string {
  switch (loss.code) {
    case "other-bucket":
      return "log-bucket";
    case "other-target":
      return `other ${loss.setting.code}`;
    case "shorter-retention":
      return "retention";
    case "removed":
    case "unresolved": {
      const { before } = loss;
      const name =
        before.code === "insights"
          ? `${before.code} ${before.type}`
          : before.code === "target"
            ? `other ${before.setting.code}`
            : before.code;
      return loss.code === "removed" ? name : `${name}?`;
    }
  }
}

function gainLine({ resource, operations }: CoverageChange): string {
  return [
    "gained",
    short(resource?.address ?? null),
    operations.includes("*") ? "every-service" : few(operations),
  ].join(" ");
}

function line(what: string, { ruleId, resource }: Pick<Finding, "ruleId" | "resource">): string {
  return [what, ruleId, short(resource)].join(" ");
}

function short(id: string | null): string {
  return id === null ? "-" : tailOf(id);
}

/** Operations by name, or as the message counts them. */
function named(operations: readonly string[], said: unknown): string {
  if (!operations.includes("*")) return few(operations);
  const { owners = [] } = (said as { subject?: { owners?: { count?: number; code: string }[] } }).subject ?? {};
  // How many operations there are in all changes with the catalog.
  return owners.length === 1 ? (owners[0]?.code ?? "") : "several-services";
}

function few(operations: readonly string[]): string {
  return operations.length > 3 ? `${String(operations.length)} operations` : operations.join(",");
}

describe.each(suites)("$file", ({ pairs }) => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))("%s", async (_, pair) => {
    const base = await check(pair.base, pair.options ?? {});
    const head = await check(headOf(pair), pair.options ?? {}, base);
    const told = toldBy(head.result);
    expect(told.length === 0 ? ["-"] : told).toEqual([...pair.told].sort());
    const said = head.result.notifications.map(({ message }) => message).join("\n");
    for (const notice of pair.notices ?? []) expect(said).toMatch(new RegExp(notice));
  });
});
