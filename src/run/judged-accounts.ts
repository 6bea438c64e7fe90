/** What a run judges by itself, and what it was read from: what makes a result evidence. */
import { accountsOf, type Account, type Assessment, type AssessmentInput } from "../coverage/assess.ts";
import { bindingsOf } from "../coverage/bindings.ts";
import { sinksInScope } from "../coverage/sinks-in-sight.ts";
import { unseenSinksOf, type AssessedSink } from "../coverage/sinks-in-scope.ts";
import { judgeTrails } from "../coverage/trail-settings.ts";
import { remembered } from "../model/remember.ts";
import type { Notification } from "../model/notification.ts";
import type { JudgedAccount, RunDetails, RunInput } from "../model/result.ts";
import { knownString, textKey } from "../model/text.ts";
import type { MatrixAccount, TrailsHold } from "../policy/control-matrix.ts";
import type { TrailRequirement } from "../policy/types.ts";
import { settingNoun } from "../wording/messages/trail-settings.ts";

/** What was judged: the input of an assessment, and its outcome. */
interface Judged {
  readonly input: AssessmentInput;
  readonly assessment: Assessment;
}

/** What a run was about. */
interface AboutRun {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly inputs: readonly RunInput[];
  /** Regions that are enabled in a live account; null: not told. */
  readonly enabledRegions: ReadonlyMap<string, readonly string[] | null>;
}

/** The accounts that are judged by themselves, as the assessment has them. */
export function judgedAccounts({ input, assessment }: Judged): readonly Account[] {
  return accountsOf(input.liveScopes ?? [], assessment.sinks, assessment.resources, bindingsOf(input));
}

/** When, on what and about which accounts a result speaks. */
export function runDetails(judged: Judged, accounts: readonly Account[], about: AboutRun): RunDetails {
  const { date, inputs } = about;
  const code = new Map<string, Set<string>>();
  const { sinks, resources } = judged.assessment;
  const add = (account: string, address: string): void => {
    const [file = ""] = address.split("#");
    remembered(code, account, () => new Set<string>()).add(file);
  };
  for (const { sink } of sinks) if (sink.scope.kind === "code") add(textKey(sink.scope.account), sink.id);
  for (const { scope, address } of resources) add(textKey(scope.account), address);
  const shown = inputs.filter(({ kind }) => kind === "trails").map(({ name }) => name);
  return {
    date,
    inputs,
    accounts: accounts.map(({ scope }): JudgedAccount => {
      const accountId = knownString(scope.account) ?? null;
      const region = knownString(scope.region);
      const isRead = inputs.some(({ kind, name }) => kind === "account" && name === accountId);
      const own = scope.kind === "code" ? [...(code.get(textKey(scope.account)) ?? [])].sort() : [];
      return {
        scope: scope.id,
        accountId,
        regions:
          scope.kind === "live" && accountId !== null
            ? (about.enabledRegions.get(accountId) ?? null)
            : region === undefined
              ? null
              : [region],
        inputs: [...own, ...(isRead && accountId !== null ? [accountId] : []), ...shown],
      };
    }),
  };
}

/** The accounts as the control matrix asks them. */
export function matrixAccounts(
  { input, assessment }: Judged,
  accounts: readonly Account[],
  notifications: readonly Notification[],
): MatrixAccount[] {
  const incomplete = notifications.filter((notification) => notification.incomplete);
  return accounts.map(({ scope }) => {
    const accountId = knownString(scope.account) ?? null;
    const inScope = sinksInScope(scope, assessment.sinks, input.semantics, () => []);
    const open = new Set(inScope.filter(({ applies }) => applies !== "yes").map(({ assessed }) => assessed.sink.id));
    const sinks = inScope.map(({ assessed, applies }) => (applies === "yes" ? assessed : maybeRecording(assessed)));
    const unseen = unseenSinksOf(scope, input.unseenSinks).length > 0;
    return {
      scope: scope.id,
      accountId,
      trailsHold: (requirement) => ({ ...trailsHold(requirement, sinks, open), unseen }),
      complete: !incomplete.some((one) => one.accountId === undefined || one.accountId === accountId),
    };
  });
}

/** A sink that may be one of another account: for this one it is as one that may be off. */
function maybeRecording(assessed: AssessedSink): AssessedSink {
  const { status } = assessed;
  return status.counts === "yes" ? { ...assessed, status: { ...status, counts: "maybe" } } : assessed;
}

function trailsHold(
  requirement: TrailRequirement,
  sinks: readonly AssessedSink[],
  open: ReadonlySet<string>,
): Omit<TrailsHold, "unseen"> {
  const { holds, trails } = judgeTrails(requirement, sinks);
  const told = trails.map(({ trail, counts, has, missing }) => ({
    id: trail.id,
    counts,
    applies: open.has(trail.id) ? ("maybe" as const) : ("yes" as const),
    has,
    missing: missing.map(({ setting }) => settingNoun(setting)),
  }));
  return { holds, trails: told };
}
