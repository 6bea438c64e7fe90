/** What was read, judged: the verdicts of a run, before its findings. */
import { resolve } from "node:path";
import { withLogBuckets } from "../analysis/delivery/log-bucket.ts";
import { assess, type Assessment, type AssessmentInput } from "../coverage/assess.ts";
import { reachOfRun, sinksUnread, unreadIn, type Unread } from "../comparison/reach.ts";
import type { JudgedSide } from "../comparison/side.ts";
import { hadSinks } from "../comparison/types.ts";
import type { Notification } from "../model/notification.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString } from "../model/text.ts";
import type { FindingsContext } from "../rules/findings.ts";
import { uriOf } from "../sources/files/find.ts";
import { scopeOfAccount } from "../sources/snapshot/scope.ts";
import { withCrowdedUnknown } from "../validation/trail-quota.ts";
import type { Inputs } from "./input-types.ts";
import { emptyRunNotices } from "./inputs.ts";
import type { LiveRun } from "./live-run.ts";
import type { Setup } from "./setup.ts";

/** What was read, with its verdicts and all that is to be told of the reading. */
export interface AssessedInputs {
  readonly side: JudgedSide;
  readonly assessment: Assessment;
  readonly notifications: readonly Notification[];
}

/** Judges what was read. `live: null`: code was read. */
export function assessInputs(
  setup: Setup,
  inputs: Inputs,
  live: LiveRun | null,
  { alsoWithoutSinks = false }: { readonly alsoWithoutSinks?: boolean } = {},
): AssessedInputs {
  const { trails } = setup;
  const unread = unreadIn(inputs.model.notifications);
  const input: AssessmentInput = {
    sinks: withCrowdedUnknown(sinksWithBuckets(setup, inputs), setup.semantics),
    resources: inputs.model.resources,
    policies: setup.policies,
    sameAccount: setup.sameAccount,
    groups: setup.groups(inputs.scopeIds),
    liveAccounts: trails.accounts.map((account) => account.accountId),
    // Beside code, accounts without sinks are nobody's question.
    liveScopes:
      setup.paths.length === 0 || live !== null
        ? trails.accounts.filter(({ accountId }) => live?.accountIds.has(accountId) ?? true).map(scopeOfAccount)
        : [],
    unseenSinks: trails.accounts.flatMap((account) =>
      account.missingSinks.map((because) => ({ accountId: account.accountId, because })),
    ),
    catalog: setup.catalog,
    semantics: setup.semantics,
    today: setup.today,
    // That an account has no sink at all is told event by event.
    judgeWithoutSinks:
      alsoWithoutSinks ||
      (live?.accountIds.size ?? 0) > 0 ||
      isEverySinkInSight(setup, inputs, unread) ||
      mayHaveLostAll(setup, unread),
  };
  const assessment = assess(input);
  const notifications = [
    ...setup.notifications,
    ...inputs.model.notifications,
    ...trails.notifications,
    ...emptyRunNotices(inputs, setup),
    ...assessment.notices,
  ];
  const side: JudgedSide = {
    input,
    reach: reachOfRun(notifications, input.liveScopes?.map(({ account }) => display(account)) ?? []),
    root: rootOf(setup),
    released: inputs.model.released ?? [],
    files: new Set([...inputs.texts].flatMap(([uri, { comments }]) => (comments === null ? [] : [uri]))),
    rules: { ...setup.ownRules, fromCode: inputs.suppressions.suppressions },
  };
  return { side, assessment, notifications };
}

/** What was read, where a policy asks for it with what the code says of the buckets that trails deliver to. */
function sinksWithBuckets({ policies, trails }: Setup, { model }: Inputs): readonly Sink[] {
  const sinks = [...model.sinks, ...trails.sinks];
  const isAsked = policies.some((policy) => policy.trails.some(({ require }) => require.logBucket !== null));
  return isAsked ? withLogBuckets(sinks, model.buckets ?? []) : sinks;
}

/** What the addresses of a run begin with, where it looks at one folder or file. */
function rootOf({ paths, workingDirectory }: Setup): string {
  const [only, ...others] = paths;
  return only === undefined || others.length > 0 ? "" : uriOf(resolve(workingDirectory, only), workingDirectory);
}

/**
 * Whether somebody says that no other sinks exist, or snapshots of all accounts of the code show it: then none is an
 * answer. What could not be read may declare one.
 */
function isEverySinkInSight(
  { configuration, paths, trails }: Setup,
  { model }: Inputs,
  unread: readonly Unread[],
): boolean {
  if (paths.length === 0 || unread.length > 0) return false;
  const ids = new Set(trails.accounts.map(({ accountId }) => accountId));
  const isOfOther = model.resources.some(({ scope }) => !ids.has(knownString(scope.account) ?? [...ids][0] ?? ""));
  const isShown = ids.size > 0 && !isOfOther && trails.accounts.every(({ missingSinks }) => missingSinks.length === 0);
  return isShown || (configuration?.sinksComplete ?? false);
}

/** Whether the sinks in sight are all there are. */
export function areSinksComplete({ trailFiles, configuration }: Setup, live: LiveRun | null): boolean {
  return live !== null || trailFiles.length > 0 || (configuration?.sinksComplete ?? false);
}

/** What rules are told beside the assessment, where nothing is compared. */
export function findingsContextOf(
  setup: Setup,
  inputs: Inputs,
  { input }: JudgedSide,
  live: LiveRun | null,
): FindingsContext {
  return {
    catalog: setup.catalog,
    semantics: setup.semantics,
    policies: setup.policies,
    resources: inputs.model.resources,
    declared: inputs.declared,
    places: inputs.model.places ?? [],
    sinksAreComplete: areSinksComplete(setup, live),
    anythingRead: (live?.accountIds.size ?? 0) > 0 || inputs.readFiles > 0 || setup.trailFiles.length > 0,
    trailFilesRead: setup.trailFiles.length > 0,
    noSinksExist: input.sinks.length === 0 && input.judgeWithoutSinks && areSinksComplete(setup, live),
    baseline: setup.baseline,
    unmade: inputs.model.notifications.flatMap(({ unmade, location }) =>
      unmade === undefined || location === null ? [] : [{ sink: unmade, origin: { locate: () => location } }],
    ),
    recording: null,
    placeOf: live?.placeOf,
    asRead: { sinks: input.sinks, resourcePolicies: inputs.model.resourcePolicies ?? [] },
  };
}

/**
 * Whether the baseline had sinks that could have been seen, so that their absence is a loss. Where nothing was read,
 * nothing is gone.
 */
function mayHaveLostAll({ baseline, paths, trails }: Setup, unread: readonly Unread[]): boolean {
  if (baseline === null || !hadSinks(baseline) || (paths.length === 0 && trails.accounts.length === 0)) return false;
  return sinksUnread(baseline.sinks, unread).size === 0;
}
