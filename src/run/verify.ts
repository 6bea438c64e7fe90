/**
 * The one function behind `trailproof verify`: judges the configuration as `check` does, reads logs once, and holds
 * both against each other. Records come and go, so that logs may have any length.
 */
import { createHash, type KeyObject } from "node:crypto";
import { resolve } from "node:path";
import type { Assessment } from "../coverage/assess.ts";
import { RecordExplainer } from "../coverage/explain-record.ts";
import { RecordKeys } from "../coverage/record-keys.ts";
import { defined } from "../model/defined.ts";
import type { Notification } from "../model/notification.ts";
import type { CheckResult } from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import type { LogCompleteness, VerifyResult } from "../model/verify-result.ts";
import { evidenceFindings } from "../rules/findings.ts";
import { evidenceRules } from "../rules/index.ts";
import { disk } from "../sources/files/disk.ts";
import { chunksOfNamedFile, UnreadableInput } from "../sources/files/read-chunks.ts";
import { readTextFile, reasonWithoutText } from "../sources/files/read-text.ts";
import { isDeliveredWithin } from "../sources/logs/delivered.ts";
import { readDigest, type Digest } from "../sources/logs/digest.ts";
import { findLogs, type LogFile } from "../sources/logs/find-logs.ts";
import { readPublicKeys } from "../sources/logs/public-keys.ts";
import { RecordReader, recordsIn } from "../sources/records/read.ts";
import { unpacked, type Chunks } from "../sources/records/unpack.ts";
import { AskedEvents } from "../verify/asked-events.ts";
import { checkChains, hashName, type ChainResult } from "../verify/digest-chain.ts";
import { evidenceOf } from "../verify/evidence.ts";
import { LogGroups, type LoggedGroup, type TimeWindow } from "../verify/log-groups.ts";
import { athenaSelect, mostInsightsRows } from "../verify/sql.ts";
import { arnsToCompare } from "./verify-sql.ts";
import type { AthenaOptions } from "../account/athena.ts";
import { LogOwners } from "../verify/log-owners.ts";
import { periodOf } from "../verify/periods.ts";
import type { SinkLogs } from "../verify/types.ts";
import type { VerifyNotice } from "../model/messages/verify-notice.ts";
import { controlEvidence, verifyNotification } from "../wording/verify.ts";
import { chainProblemSentence } from "../wording/messages/evidence.ts";
import { judgeInputs, type CheckOptions, type CheckRun } from "./check.ts";
import { readInputs } from "./inputs.ts";
import { windowOf } from "./verify-window.ts";
import { countFindings } from "./result.ts";
import { prepare, type Setup } from "./setup.ts";
import { withSnapshots } from "./snapshot-inputs.ts";

export interface VerifyOptions extends CheckOptions {
  /** Files and folders of logs. */
  readonly logs: readonly string[];
  /** Answers of queries that count records: a row for each group. */
  readonly groupFiles?: readonly string[];
  /** Files and folders with records of somebody else. */
  readonly witness?: readonly string[];
  /** What `aws cloudtrail list-public-keys` printed. */
  readonly publicKeys?: readonly string[];
  /** Days or times in ISO 8601; `until` itself is left out. */
  readonly since?: string;
  readonly until?: string;
  /** For `athena:DATABASE.TABLE` among the logs. */
  readonly athena?: Omit<AthenaOptions, "database" | "sql">;
}

export type VerifyOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "done"; readonly run: CheckRun; readonly result: VerifyResult };

/** Holds logs against the configuration. `paths` are infrastructure code, `trails` snapshots. */
export async function runVerify(options: VerifyOptions): Promise<VerifyOutcome> {
  const { paths = [], logs, groupFiles = [] } = options;
  if (logs.length === 0 && groupFiles.length === 0)
    return wrong("verify needs logs. Name files and folders of logs, or answers of a query with --groups.");
  const window = windowOf(options);
  if (typeof window === "string") return wrong(window);
  const preparation = await prepare({ ...options, paths });
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  if (paths.length === 0 && setup.trailFiles.length === 0)
    return wrong("verify needs trails. Name infrastructure code with --in, or a snapshot with --trails.");
  const keys = keysOf(options, setup);
  if (keys.kind === "usage") return keys;
  const inputs = await readInputs(setup);
  const { setup: whole, live } = await withSnapshots(setup, inputs);
  const found: { result?: Omit<VerifyResult, "check"> } = {};
  const run = await judgeInputs(whole, inputs, live, inputs, async (assessment, sinks, context) => {
    const reading = new LogReading(whole, options, { assessment, sinks, window, keys: keys.keys });
    const { result, facts, notifications } = await reading.run();
    found.result = result;
    return { findings: evidenceFindings(facts, sinks, context), notifications };
  });
  if (found.result === undefined) throw new Error("no logs were read");
  const findings = run.result.findings.filter(({ ruleId }) => evidenceRules.some(({ id }) => id === ruleId));
  const summary = { ...run.result.summary, findings: countFindings(findings) };
  const check = { ...run.result, findings, summary, ...controlsWithLogs(run.result.controls, found.result) };
  return { kind: "done", run: { ...run, result: check }, result: { ...found.result, check } };
}

/** The control matrix with what the logs show beside the verdicts. */
function controlsWithLogs(
  controls: CheckResult["controls"],
  result: Omit<VerifyResult, "check">,
): Pick<CheckResult, "controls"> {
  if (controls === undefined) return {};
  return {
    controls: controls.map((control) => {
      const asked = new Set(control.requirements ?? []);
      const entries = result.evidence.filter(
        ({ policy, requirement }) => policy === control.policy && requirement !== null && asked.has(requirement),
      );
      if (entries.length === 0) return control;
      const line = controlEvidence(result, entries);
      const { scopes } = control;
      // What the logs show is not told apart by account.
      const [only, ...others] = scopes ?? [];
      const told = only === undefined || others.length > 0 ? scopes : [{ ...only, evidence: [...only.evidence, line] }];
      return { ...control, evidence: [...control.evidence, line], ...defined({ scopes: told }) };
    }),
  };
}

function wrong(message: string): VerifyOutcome & { readonly kind: "usage" } {
  return { kind: "usage", errors: [usageError(message)] };
}

type KeysReading =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "keys"; readonly keys: ReadonlyMap<string, KeyObject> | null };

function keysOf({ publicKeys = [] }: VerifyOptions, { workingDirectory }: Setup): KeysReading {
  const keys = new Map<string, KeyObject>();
  for (const file of publicKeys) {
    const text = readTextFile(resolve(workingDirectory, file), disk);
    const reading =
      text.kind === "text"
        ? readPublicKeys(text.text)
        : ({ kind: "mistake", because: reasonWithoutText(text) } as const);
    if (reading.kind === "mistake")
      return wrong(
        `--public-keys: ${file} cannot be used: ${reading.because}. Make it with: aws cloudtrail list-public-keys`,
      );
    for (const [fingerprint, key] of reading.keys) keys.set(fingerprint, key);
  }
  return { kind: "keys", keys: publicKeys.length === 0 ? null : keys };
}

/** What logs are held against. */
interface Judged {
  readonly assessment: Assessment;
  readonly sinks: readonly Sink[];
  readonly window: TimeWindow;
  readonly keys: ReadonlyMap<string, KeyObject> | null;
}

/** Of each group of the witness so many events are looked for in the logs one by one. */
const mostSamples = 1000;

/** Reads all logs of a run, the witness first. */
class LogReading {
  readonly #setup: Setup;
  readonly #options: VerifyOptions;
  readonly #judged: Judged;
  readonly #explainer: RecordExplainer;
  readonly #asked: AskedEvents;
  readonly #keys: RecordKeys;
  readonly #hashes = new Map<string, string>();
  readonly #notices: VerifyNotice[] = [];
  readonly #notifications: Notification[] = [];
  readonly #seenIds = new Set<string>();
  readonly #ofAnother: { files: number } = { files: 0 };
  readonly #unlisted: string[] = [];
  #wanted: ReadonlySet<string> = new Set();
  #witness: LogGroups | null = null;

  constructor(setup: Setup, options: VerifyOptions, judged: Judged) {
    this.#setup = setup;
    this.#options = options;
    this.#judged = judged;
    this.#explainer = new RecordExplainer(judged.sinks, setup.catalog, setup.semantics);
    this.#asked = new AskedEvents(judged.assessment.entries, setup.catalog);
    this.#keys = new RecordKeys(this.#explainer, this.#asked.watched);
  }

  async run() {
    const { witness = [], logs, groupFiles = [] } = this.#options;
    if (witness.length > 0) await this.#readWitness(this.#found(witness));
    const found = this.#found(logs.filter((name) => tableOf(name) === null));
    const digests = this.#digestsIn(found);
    const owners = new LogOwners(this.#judged.sinks, digests, () => this.#groups());
    const chains = this.#judged.sinks.length === 0 ? [] : await this.#readLogs(found, owners, digests);
    if (this.#judged.sinks.length > 0)
      for (const table of logs.flatMap((name) => tableOf(name) ?? [])) await this.#readTable(table, owners.ofAll());
    if (this.#judged.sinks.length > 0)
      for (const file of this.#found(groupFiles)) await this.#readAnswer(file, owners.ofAll());
    const all = this.#judged.sinks.length === 0 ? [] : owners.logs(chains);
    this.#notice(logs.some((name) => tableOf(name) !== null) ? 1 : found.length + groupFiles.length, all);
    return this.#answer(all, chains);
  }

  #groups(samples = 0): LogGroups {
    return new LogGroups(this.#keys, this.#judged.window, this.#setup.semantics.configurationChanges, samples);
  }

  #found(named: readonly string[]): readonly LogFile[] {
    const { files, notifications } = findLogs(named, this.#setup.workingDirectory, disk);
    this.#notifications.push(...notifications);
    return files;
  }

  async #readWitness(files: readonly LogFile[]): Promise<void> {
    const witness = this.#groups(mostSamples);
    this.#witness = witness;
    for (const file of files) if (this.#holdsEvents(file)) await this.#read(file, witness, null);
    this.#wanted = new Set([...witness.groups.values()].flatMap(({ samples }) => samples.map(({ id }) => id)));
  }

  #digestsIn(files: readonly LogFile[]): Digest[] {
    const { from, to } = this.#judged.window;
    return files.flatMap(({ path, uri, delivered }) => {
      if (delivered.kind !== "digest") return [];
      const reading = readDigest(delivered.name, Buffer.concat([...chunksOfNamedFile(path)]));
      if (reading.kind === "mistake") {
        this.#notices.push({ code: "unreadable-digest", file: uri, because: reading.because });
        return [];
      }
      const { start, end } = reading.digest;
      const isAsked = (from === null || start >= from) && (to === null || end <= to);
      return isAsked ? [reading.digest] : [];
    });
  }

  async #readLogs(files: readonly LogFile[], owners: LogOwners, digests: readonly Digest[]): Promise<ChainResult[]> {
    const { from, to } = this.#judged.window;
    const days = { from: from?.slice(0, 10) ?? null, to: to === null ? null : dayAfter(to) };
    for (const file of files) {
      const { delivered } = file;
      if (!this.#holdsEvents(file) || !isDeliveredWithin(delivered, days.from, days.to)) continue;
      const owner = owners.of(delivered.name, delivered.time);
      const hash = owners.isListed(delivered.name) ? createHash("sha256") : null;
      if (owner === "unlisted") this.#unlisted.push(file.uri);
      else if (owner === "another") {
        this.#ofAnother.files++;
        this.#witness ??= this.#groups(mostSamples);
        await this.#read(file, this.#witness, hash);
      } else await this.#read(file, owner, hash, true);
      if (hash !== null) this.#hashes.set(hashName(delivered.name), hash.digest("hex"));
    }
    return checkChains(digests, this.#hashes, this.#judged.keys);
  }

  #holdsEvents({ delivered: { kind } }: LogFile): boolean {
    return kind === "events" || kind === "other";
  }

  /** How many entries the file has. */
  async #read(
    { path, uri }: LogFile,
    groups: LogGroups,
    hash: ReturnType<typeof createHash> | null,
    isLog = false,
  ): Promise<number> {
    const reader = new RecordReader(uri);
    const wanted = isLog ? this.#wanted : null;
    try {
      const chunks = chunksOfNamedFile(path);
      for await (const records of recordsIn(reader, hash === null ? chunks : hashed(chunks, hash)))
        for (const record of records) {
          groups.add(record);
          const { eventID } = record.record;
          if (wanted !== null && eventID !== undefined && wanted.has(eventID)) this.#seenIds.add(eventID);
        }
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      const message = `${uri} cannot be read: ${error.message}.`;
      this.#notifications.push({ level: "error", message, location: null, incomplete: true });
    }
    this.#notifications.push(...reader.notifications);
    return reader.count;
  }

  /** A saved answer of a query. */
  async #readAnswer(file: LogFile, groups: LogGroups): Promise<void> {
    const rows = await this.#read(file, groups, null);
    if (rows === mostInsightsRows) this.#notices.push({ code: "answer-may-be-cut", file: file.uri, rows });
  }

  /** The answer of a query is read like one that was saved as CSV. */
  async #readTable({ database, table }: LogTable, groups: LogGroups): Promise<void> {
    const { queryAthena } = await import("../account/athena.ts");
    const { sinks, window } = this.#judged;
    const sql = athenaSelect(table, window, arnsToCompare(sinks, this.#asked)).join("\n");
    const name = `athena:${database}.${table}`;
    const reader = new RecordReader(name);
    const options = { ...this.#options.athena, database, sql };
    const answer = await queryAthena(options, this.#setup.semantics, (rows) => {
      reader.push(Buffer.from(rows.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("")));
      for (const record of reader.take()) groups.add(record);
    });
    if (answer.kind !== "done") {
      const because = answer.kind === "usage" ? answer.message : `${answer.because}.`;
      const message = `${name} cannot be read: ${because}`;
      this.#notifications.push({ level: "error", message, location: null, incomplete: true });
      return;
    }
    reader.end();
    for (const record of reader.take()) groups.add(record);
    this.#notifications.push(...reader.notifications);
    if (answer.scannedBytes !== null)
      this.#notices.push({ code: "bytes-scanned", table: name, bytes: answer.scannedBytes });
  }

  #notice(files: number, logs: readonly SinkLogs[]): void {
    if (files === 0) this.#notices.push({ code: "no-log-files" });
    if (this.#ofAnother.files > 0) this.#notices.push({ code: "files-of-another-trail", files: this.#ofAnother.files });
    const [example] = this.#unlisted;
    if (example !== undefined)
      this.#notices.push({ code: "files-in-no-digest", files: this.#unlisted.length, example });
    for (const { sinks } of logs) {
      const ids = [...new Set(sinks.map(({ id }) => id))];
      if (ids.length > 1) this.#notices.push({ code: "shared-logs", sinks: ids });
    }
    const left = logs.reduce((sum, { groups }) => sum + groups.left, 0);
    if (left > 0) this.#notices.push({ code: "too-many-groups", records: left });
    const open = [...this.#asked.unmatched].flatMap(({ required: { resource } }) => resource?.address ?? []);
    if (open.length > 0) this.#notices.push({ code: "resources-without-name", resources: [...new Set(open)] });
  }

  #answer(logs: readonly SinkLogs[], chains: readonly ChainResult[]) {
    const { assessment, sinks, window } = this.#judged;
    const evidence = evidenceOf({
      logs,
      witness: this.#witness,
      seenIds: this.#seenIds,
      window,
      entries: assessment.entries,
      asked: this.#asked,
      explainer: this.#explainer,
      sinks,
      catalog: this.#setup.catalog,
    });
    if (evidence.outOfReach > 0) this.#notices.push({ code: "events-out-of-reach", events: evidence.outOfReach });
    const groups = logs.flatMap((one) => [...one.groups.groups.values()]);
    const { from, to } = periodOf(groups);
    const result = {
      period: { from: window.from ?? from, to: window.to ?? to },
      records: logs.reduce((sum, one) => sum + one.groups.records, 0),
      groups: groups.length,
      completeness: completenessOf(chains, groups),
      evidence: evidence.entries,
      selectors: evidence.selectors,
      unknown: evidence.unknown,
    };
    const notifications = [...this.#notifications, ...this.#notices.map(verifyNotification)];
    return { result, facts: evidence.facts, notifications };
  }
}

/** A table of Athena. */
interface LogTable {
  readonly database: string;
  readonly table: string;
}

/** `athena:DATABASE.TABLE`; null: something else is meant. */
function tableOf(name: string): LogTable | null {
  const [, database, table] = /^athena:(\w{1,255})\.(\w{1,255})$/.exec(name) ?? [];
  return database === undefined || table === undefined ? null : { database, table };
}

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The bytes of a file, of which a hash is taken as they stand unpacked. */
async function* hashed(chunks: Chunks, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer, undefined> {
  for await (const bytes of unpacked(chunks)) {
    hash.update(bytes);
    yield bytes;
  }
}

/** Events of a day are delivered until the next. */
function dayAfter(time: string): string {
  return new Date(Date.parse(time) + 86_400_000).toISOString().slice(0, 10);
}

/** What digest files prove, and the accounts and Regions that have none. */
function completenessOf(chains: readonly ChainResult[], groups: readonly LoggedGroup[]): LogCompleteness[] {
  const told = chains.map(({ accountId, region, trail, level, from, to, problems }): LogCompleteness => ({
    ...{ accountId, region, trail, level, from, to },
    status: problems.length === 0 ? "complete" : "broken",
    problems: problems.map((problem) => ({ code: problem.code, message: chainProblemSentence(problem) })),
  }));
  const places = groups.map(
    ({ record: { recipientAccountId = "", awsRegion = "" } }) => `${recipientAccountId} ${awsRegion}`,
  );
  const others = [...new Set(places)].sort().flatMap((place): LogCompleteness[] => {
    const [accountId = "", region = ""] = place.split(" ");
    if (accountId === "" || region === "") return [];
    if (told.some((chain) => chain.accountId === accountId && chain.region === region)) return [];
    return [{ accountId, region, trail: null, status: "unknown", level: null, from: null, to: null, problems: [] }];
  });
  return [...told, ...others];
}
