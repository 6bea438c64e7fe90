/**
 * What a run needs before it reads code: the configuration, policies, parameters and snapshots, all of them checked.
 */
import { resolve } from "node:path";
import { loadCatalog } from "../catalog/catalog.ts";
import { loadSemantics, partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import { excludedByBoth, type DeclaredRules, type RulesFrom } from "../comparison/side-rules.ts";
import type { Baseline } from "../comparison/types.ts";
import builtInPolicies from "../generated/policies.js";
import type { Notification } from "../model/notification.ts";
import type { CheckResult } from "../model/result.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import type { Configuration, ScopeEntry } from "../policy/configuration.ts";
import { acceptedIn, withAccepted, withoutAccepted } from "../policy/accepted.ts";
import { builtInPolicy } from "../policy/built-in.ts";
import type { PolicyReference } from "../policy/load.ts";
import type { BuiltInPolicies, Exception, Policy, ReadText } from "../policy/types.ts";
import { disk } from "../sources/files/disk.ts";
import { exists, type FileStore } from "../sources/files/file-store.ts";
import { uriOf, type Exclusion } from "../sources/files/find.ts";
import type { BytesReading } from "../sources/files/read-file.ts";
import { rootOf } from "../sources/files/repository.ts";
import type { TrailsReading } from "../sources/snapshot/read.ts";
import type { Environment } from "../sources/types.ts";
import { readDeployments, type Deployment } from "./deployments.ts";
import { readGivenValues } from "./given-values.ts";
import type { RulesReference } from "./rule-files.ts";
import { TextReader } from "./text-reader.ts";

/** What to check. Everything is optional; paths are relative to `workingDirectory`. */
export interface CheckOptions {
  /** Files and folders of infrastructure code; default: the working directory; none: only `trails` are judged. */
  readonly paths?: readonly string[];
  /** Default: the directory of the process. */
  readonly workingDirectory?: string;
  /** Snapshots and output of the AWS CLI. */
  readonly trails?: readonly string[];
  /** Files and folders of detection rules, Sigma or Elastic; default: those of the configuration. */
  readonly detections?: readonly string[];
  /** Names of built-in policies or files; default: those of the configuration, else `documented`. */
  readonly policies?: readonly string[];
  /** All inputs live in one account. */
  readonly sameAccount?: boolean;
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterFiles?: readonly string[];
  /** Files of Terraform variables, as `-var-file` of Terraform takes them. */
  readonly variableFiles?: readonly string[];
  readonly exclude?: readonly string[];
  /** Of snapshots among the paths, the accounts to judge; default: all. */
  readonly accounts?: readonly string[];
  /** A configuration file; null: none; default: the nearest `trailproof.yaml` upward. */
  readonly configuration?: string | null;
  /** An earlier result to compare with: a file, JSON or SARIF, or what `check()` gave. */
  readonly baseline?: string | CheckResult | Baseline;
  /** `YYYY-MM-DD`, for exceptions and suppressions with a date; default: today. */
  readonly today?: string;
  /** In comparisons, whose configuration, policies and suppressions count; default: `both`. */
  readonly rulesFrom?: RulesFrom;
  /** Why what the change loses is accepted: said from outside of it, and shown in every report. */
  readonly acceptLost?: string;
  /** What `-` stands for where one of these options names a file. */
  readonly standardInput?: BytesReading;
}

/** Everything that is settled before code is read. */
export interface Setup {
  readonly files: FileStore;
  readonly workingDirectory: string;
  readonly paths: readonly string[];
  readonly configuration: Configuration | null;
  /** What the run is judged by. */
  readonly policies: readonly Policy[];
  /** What the options and the configuration of these files say, whatever the run is judged by. */
  readonly ownRules: DeclaredRules;
  readonly rulesFrom: RulesFrom;
  /** Why losses are accepted; null: they are not. */
  readonly acceptLost: string | null;
  /** All inputs live in one account. */
  readonly sameAccount: boolean;
  /** The accounts of snapshots to judge; null: all. */
  readonly accounts: readonly string[] | null;
  readonly trailFiles: readonly string[];
  readonly ruleFiles: readonly RulesReference[];
  readonly trails: TrailsReading;
  readonly environment: Environment;
  /** Of Terraform roots that are deployed several times, each of the deployments. */
  readonly deployments: readonly Deployment[];
  readonly exclusions: readonly Exclusion[];
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** The day by which exceptions end. */
  readonly today: string;
  /** The day of the run. */
  readonly date: string;
  readonly baseline: Baseline | null;
  /**
   * Nobody asks for more than findings and verdicts, so that nothing need be read that they do not show. Left out: the
   * result is kept, for a later run to compare with.
   */
  readonly forReportAlone?: true;
  readonly notifications: readonly Notification[];
  /** Texts of policies, the configuration and snapshots, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether lines of one of these may be shown. */
  readonly mayQuote: (uri: string) => boolean;
  readonly scopeOf: (uri: string) => ScopeEntry | null;
  /** Scope ids that the configuration puts into one account. */
  readonly groups: (scopeIds: readonly string[]) => ReadonlyMap<string, string>;
}

export type Preparation =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "ready"; readonly setup: Setup };

/**
 * Settles what the options and the configuration say; `usage` lists everything that is wrong with them.
 * @param files where everything is read, the code included
 * @param ofHead the rules of the state that this one is compared with, which judge both
 */
export async function prepare(
  options: CheckOptions,
  files: FileStore = disk,
  ofHead: DeclaredRules | null = null,
): Promise<Preparation> {
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const errors: UsageError[] = [];
  const reader = new TextReader(workingDirectory, files, options.standardInput);
  const readText = reader.read;
  const { loaded, own } = await readRules(options, { reader, files, errors });
  const { configuration } = own;
  const valueTools = { readText, workingDirectory, errors };
  const given = readGivenValues(options, configuration, valueTools);
  const deployments =
    loaded === null
      ? []
      : readDeployments(loaded.configuration, loaded.root, hasTerraform(workingDirectory, files), valueTools);
  const trailFiles = trailFilesOf(options, loaded);
  const trails = await readTrails(trailFiles, readText, errors, workingDirectory);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const baseline = await readBaselineOf(options.baseline, today, reader, errors);
  const rulesFrom = options.rulesFrom ?? "both";
  const { policies, exclusions } = rulesToJudgeBy(own, rulesFrom, ofHead, rulesOfBase(baseline));
  errors.push(...wrongValues(options));
  if (errors.length > 0) return { kind: "usage", errors: reader.withoutHidden(errors) };
  const catalog = loadCatalog();
  const semantics = loadSemantics();
  const scopeOf = await scopeMatcher(configuration);
  const named = policies.some(({ requirements }) => requirements.some(({ builtIn }) => !builtIn));
  const accept = acceptedIn(policies);
  const notifications = named || accept.length > 0 ? await doubtsAbout(withoutAccepted(policies), accept, catalog) : [];
  return {
    kind: "ready",
    setup: {
      files,
      workingDirectory,
      paths: options.paths ?? ["."],
      configuration,
      policies,
      ownRules: own,
      rulesFrom,
      acceptLost: options.acceptLost ?? null,
      sameAccount: options.sameAccount ?? false,
      accounts: options.accounts ?? null,
      trailFiles: trailFiles.map(({ file }) => file),
      ruleFiles: ruleFilesOf(options, loaded),
      trails,
      environment: {
        region: options.region ?? null,
        accountId: options.accountId ?? null,
        partition:
          options.partition ??
          (options.region === undefined ? null : (partitionOfRegion(semantics, options.region)?.id ?? null)),
        ...given,
        deployment: null,
        catalog,
      },
      deployments,
      exclusions,
      catalog,
      semantics,
      // Both sides of a comparison are judged on one day.
      today: options.today ?? baseline?.side?.input.today ?? today,
      date: today,
      baseline,
      notifications,
      texts: reader.texts,
      mayQuote: (uri) => reader.mayQuote(uri),
      scopeOf,
      groups: (scopeIds) =>
        new Map(
          scopeIds.flatMap((id) =>
            configuration === null
              ? []
              : configuration.scopes.flatMap((entry, index) =>
                  scopeOf(id) === entry ? [[id, String(index)] as const] : [],
                ),
          ),
        ),
    },
  };
}

/** Whether a folder, relative to the working directory, holds configuration of Terraform. */
function hasTerraform(workingDirectory: string, files: FileStore): (folder: string) => boolean {
  return (folder) => {
    const entries = files.list(resolve(workingDirectory, folder));
    return typeof entries !== "string" && entries.some(({ name }) => /\.(?:tf|tofu)(?:\.json)?$/.test(name));
  };
}

/** The rules that a run has; `usage`: they or the configuration are wrong. */
export async function rulesFor(
  options: CheckOptions,
  files: FileStore,
): Promise<
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "read"; readonly rules: DeclaredRules }
> {
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const errors: UsageError[] = [];
  const reader = new TextReader(workingDirectory, files, options.standardInput);
  const { own } = await readRules(options, { reader, files, errors });
  return errors.length > 0 ? { kind: "usage", errors: reader.withoutHidden(errors) } : { kind: "read", rules: own };
}

/** Results of earlier versions tell of the policies alone. */
function rulesOfBase(baseline: Baseline | null): Pick<DeclaredRules, "policies" | "exclusions"> | null {
  const side = baseline?.side ?? null;
  return side === null ? null : (side.rules ?? { policies: side.input.policies, exclusions: [] });
}

/**
 * What judges a run. Findings follow the rules of the head on both sides, since a change of what is asked for is no
 * change of what is recorded; what the base alone leaves out is read, so that it is the same on both.
 */
function rulesToJudgeBy(
  own: DeclaredRules,
  rulesFrom: RulesFrom,
  ofHead: DeclaredRules | null,
  ofBase: Pick<DeclaredRules, "policies" | "exclusions"> | null,
): Pick<DeclaredRules, "policies" | "exclusions"> {
  switch (rulesFrom) {
    case "base":
      return ofBase ?? own;
    case "head":
      return ofHead ?? own;
    case "both":
      return ofHead === null
        ? own
        : { policies: ofHead.policies, exclusions: excludedByBoth(own.exclusions, ofHead.exclusions) };
  }
}

/** Where rules are read. Mistakes are added to the errors. */
interface RulesSource {
  readonly reader: TextReader;
  readonly files: FileStore;
  readonly errors: UsageError[];
}

async function readRules(
  options: CheckOptions,
  { reader, files, errors }: RulesSource,
): Promise<{ readonly loaded: LoadedConfiguration | null; readonly own: DeclaredRules }> {
  const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
  const configurationFile =
    options.configuration === undefined ? await nearestConfiguration(workingDirectory, files) : options.configuration;
  const builtIns = await builtInsFor(options, configurationFile);
  const foundIn =
    options.configuration === undefined && configurationFile !== null ? rootOf(configurationFile, files) : null;
  const tools = { readText: reader.read, builtIns, errors };
  const loaded =
    configurationFile === null ? null : await loadConfiguration(configurationFile, foundIn, workingDirectory, tools);
  const configuration = loaded?.configuration ?? null;
  const policies = withAccepted(await readPolicies(options, loaded, tools), configuration?.accept ?? []);
  return { loaded, own: { configuration, policies, exclusions: exclusionsOf(options, configuration) } };
}

/** What is wrong with options that need no file to tell. */
export function wrongValues(options: CheckOptions): UsageError[] {
  return [
    ...(options.acceptLost?.trim() === ""
      ? [usageError("--accept-lost: found no reason. Say why the losses are accepted.")]
      : []),
    ...(options.accountId === undefined || /^\d{12}$/.test(options.accountId)
      ? []
      : [usageError(`--account-id: found "${options.accountId}", expected the 12 digits of an AWS account.`)]),
    ...(options.region === undefined || /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(options.region)
      ? []
      : [usageError(`--region: found "${options.region}", expected a Region such as us-east-1.`)]),
    ...(options.partition === undefined || /^aws(-[a-z]+)*$/.test(options.partition)
      ? []
      : [
          usageError(
            `--partition: found "${options.partition}", expected a partition such as aws, aws-cn or aws-us-gov.`,
          ),
        ]),
  ];
}

/** What reading policies and the configuration takes. Mistakes are added to the errors. */
interface PolicyReader {
  readonly readText: ReadText;
  readonly builtIns: BuiltInPolicies;
  readonly errors: UsageError[];
}

/** The policies that ship with the program. Packs are loaded only where somebody may ask for one. */
async function builtInsFor(
  { policies = ["documented"] }: CheckOptions,
  configurationFile: string | null,
): Promise<BuiltInPolicies> {
  if (configurationFile === null && policies.every((name) => Object.hasOwn(builtInPolicies, name)))
    return builtInPolicies;
  const { default: packs } = await import("../generated/packs.js");
  return { ...builtInPolicies, ...packs };
}

/** A configuration, and the folder that confines what it names. */
interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly root: string;
}

/** @param root the folder that it has to lie in; null for one that a person named */
async function loadConfiguration(
  found: string,
  root: string | null,
  workingDirectory: string,
  { readText, builtIns, errors }: PolicyReader,
): Promise<LoadedConfiguration | null> {
  const { readConfiguration } = await import("../policy/configuration.ts");
  const uri = uriOf(resolve(workingDirectory, found), workingDirectory);
  const text = readText(found, root);
  if (text.kind === "failed") {
    const advice = "Name a file such as trailproof.yaml, or --no-config.";
    const message = `The configuration ${found} cannot be read: ${text.reason}. ${advice}`;
    errors.push(usageError(message));
    return null;
  }
  const reading = readConfiguration(uri, text.text, builtIns);
  if (reading.kind === "read") return { configuration: reading.configuration, root: text.root };
  errors.push(...reading.errors);
  return null;
}

/** Looked for without loading the YAML parser: most runs have no configuration. */
async function nearestConfiguration(workingDirectory: string, files: FileStore): Promise<string | null> {
  const { findConfiguration } = await import("../policy/find-configuration.ts");
  return findConfiguration(workingDirectory.replaceAll("\\", "/"), (path) => exists(files, path));
}

/** The YAML parser and the validators are loaded only for policies that are files. */
async function readPolicies(
  options: CheckOptions,
  loaded: LoadedConfiguration | null,
  { readText, builtIns, errors }: PolicyReader,
): Promise<readonly Policy[]> {
  const references = policyReferences(options, loaded);
  const builtIn = references.map(({ nameOrFile }) => builtInPolicy(nameOrFile, builtIns));
  if (builtIn.every((policy) => policy !== undefined)) return [...new Set(builtIn)];
  const { loadPolicies } = await import("../policy/load.ts");
  const answer = loadPolicies(references, readText, builtIns);
  errors.push(...answer.errors);
  return answer.policies;
}

function policyReferences({ policies = [] }: CheckOptions, loaded: LoadedConfiguration | null): PolicyReference[] {
  if (policies.length > 0) return policies.map((nameOrFile) => ({ nameOrFile }));
  const configured = loaded?.configuration.policies ?? null;
  if (loaded === null || configured === null) return [{ nameOrFile: "documented" }];
  return configured.map(({ text, errorAt }) => ({ nameOrFile: text, root: loaded.root, errorAt }));
}

/** Names that the catalog does not have, and requirements that ask for nothing although it has them all. */
async function doubtsAbout(
  policies: readonly Policy[],
  accept: readonly Exception[],
  catalog: Catalog,
): Promise<Notification[]> {
  const [{ unknownAcceptedNames, unknownNameNotices }, { emptyRequirements }] = await Promise.all([
    import("../policy/unknown-names.ts"),
    import("../policy/empty-requirements.ts"),
  ]);
  return [
    ...policies.flatMap((policy) => [...unknownNameNotices(policy, catalog), ...emptyRequirements(policy, catalog)]),
    ...unknownAcceptedNames(accept, catalog),
  ];
}

/** A file of trails; `errorAt` as of policies. */
interface TrailsReference {
  readonly file: string;
  /** The folder that it has to lie in; null for one that a person named. */
  readonly root: string | null;
  readonly errorAt: (message: string) => UsageError;
}

function wrongTrails(message: string): UsageError {
  return usageError(`--trails: ${message}`);
}

/** A path that a person names may lie anywhere, one of the configuration below its root alone. */
function ruleFilesOf({ detections }: CheckOptions, loaded: LoadedConfiguration | null): RulesReference[] {
  if (detections !== undefined) return detections.map((path) => ({ path, root: null }));
  return loaded?.configuration.detections.map(({ text }) => ({ path: text, root: loaded.root })) ?? [];
}

function trailFilesOf({ trails }: CheckOptions, loaded: LoadedConfiguration | null): TrailsReference[] {
  if (trails !== undefined) return trails.map((file) => ({ file, root: null, errorAt: wrongTrails }));
  return loaded?.configuration.trails.map(({ text, errorAt }) => ({ file: text, root: loaded.root, errorAt })) ?? [];
}

async function readTrails(
  files: readonly TrailsReference[],
  readText: ReadText,
  errors: UsageError[],
  workingDirectory: string,
): Promise<TrailsReading> {
  if (files.length === 0) return { sinks: [], accounts: [], notifications: [], errors: [] };
  const inputs = files.flatMap(({ file, root, errorAt }) => {
    const reading = readText(file, root);
    if (reading.kind === "text")
      return [{ uri: uriOf(resolve(workingDirectory, file), workingDirectory), text: reading.text }];
    const advice = "Name a snapshot, or a file of JSON that the AWS CLI printed.";
    errors.push(errorAt(`${file} cannot be read: ${reading.reason}. ${advice}`));
    return [];
  });
  const { readTrailsFiles } = await import("../sources/snapshot/read.ts");
  const reading = readTrailsFiles(inputs);
  errors.push(...reading.errors);
  return reading;
}

async function readBaselineOf(
  baseline: CheckOptions["baseline"],
  today: string,
  reader: TextReader,
  errors: UsageError[],
): Promise<Baseline | null> {
  if (baseline === undefined) return null;
  const { baselineOfGiven, readBaseline } = await import("../comparison/read.ts");
  if (typeof baseline !== "string") {
    if (!("formatVersion" in baseline)) return baseline;
    const given = await baselineOfGiven("the result that was given", baseline, today);
    if (given.kind === "read") return given.baseline;
    errors.push(...given.errors);
    return null;
  }
  const text = reader.read(baseline, null);
  if (text.kind === "failed") {
    const advice = "Make one with: trailproof check --output base.json";
    errors.push(usageError(`--baseline: ${baseline} cannot be read: ${text.reason}. ${advice}`));
    return null;
  }
  const reading = await readBaseline(baseline, text.text, today);
  if (reading.kind === "read") return reading.baseline;
  // What is wrong with a result is told without a line.
  const place = { uri: baseline, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  errors.push(...reading.errors.map((error) => (reader.mayQuote(baseline) ? error : { ...error, location: place })));
  return null;
}

function exclusionsOf(options: CheckOptions, configuration: Configuration | null): Exclusion[] {
  return [
    ...(options.exclude === undefined || options.exclude.length === 0 ? [] : [{ folder: ".", globs: options.exclude }]),
    ...(configuration === null || configuration.exclude.length === 0
      ? []
      : [{ folder: configuration.directory, globs: configuration.exclude }]),
  ];
}

/** Which entry of `scopes` in the configuration an input belongs to; the first that names it. */
async function scopeMatcher(configuration: Configuration | null): Promise<(uri: string) => ScopeEntry | null> {
  if (configuration === null || configuration.scopes.length === 0) return () => null;
  const { pathMatcher } = await import("../sources/files/path-globs.ts");
  const { posix } = await import("node:path");
  const matchers = configuration.scopes.map((entry) => ({ entry, matches: pathMatcher(entry.paths) }));
  return (uri) => matchers.find(({ matches }) => matches(posix.relative(configuration.directory, uri)))?.entry ?? null;
}
