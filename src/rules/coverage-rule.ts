/**
 * What the rules about coverage share: the words for operations and resources, the place of a finding, the places to blame.
 */
import { groupBy } from "../model/group-by.ts";
import { listedInShort, namedInShort } from "../model/words.ts";
import type { AssessedEntry } from "../coverage/assess.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Origin } from "../model/location.ts";
import { reasonKey, type Reason } from "../model/reasons/reason.ts";
import { reasonClause, reasonSentence } from "../wording/reasons.ts";
import { resultReasons } from "../wording/result-reasons.ts";
import { display, knownString, sameText } from "../model/text.ts";
import type { CounterexampleEvent, Level } from "../model/result.ts";
import type { CoverageCause, CoverageContext, FindingDraft, RelatedOrigin } from "./types.ts";

/** Gathers entries into causes, in order of first appearance. */
export function causesOf(entries: readonly AssessedEntry[]): CoverageCause[] {
  const causes = new Map<string, { first: AssessedEntry; entries: AssessedEntry[] }>();
  for (const entry of entries) {
    const { policy, requirement, scope, service, category } = entry.obligation;
    // What the configuration asks of single services of a live account is told service by service.
    const asked = scope.kind === "live" && category === "data" ? (service?.id ?? null) : null;
    const account = knownString(scope.account) ?? null;
    const key = JSON.stringify([
      policy.id,
      requirement.id,
      account,
      asked,
      addressConcerned(entry),
      entry.verdict,
      entry.reasons.map(reasonKey),
      entry.when,
    ]);
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { first: entry, entries: [entry] });
    else cause.entries.push(entry);
  }
  return [...causes.values()];
}

/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
export function levelOfGap({ first }: CoverageCause, context: CoverageContext): Level {
  const { level, levelWhenSinksMayBeElsewhere } = first.obligation.requirement;
  return context.sinksAreComplete ? level : (levelWhenSinksMayBeElsewhere ?? level);
}

/** "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)"; "14 management operations of Amazon DynamoDB and management events of all other services". */
export function subjectOf(cause: CoverageCause): string {
  const { resource } = cause.first.obligation;
  if (resource !== null) return `${listedInShort(namesOf(cause))} on ${addressOf(resource.address)} (${resource.type})`;
  const owners = ownersOf(cause);
  const subjects = [...owners].map(([owner, entries]) => ofOwner(owner, entries, owners.size > 1));
  const together =
    subjects.length < 3 ? subjects.join(" and ") : `${subjects.slice(0, -1).join(", ")}, and ${subjects.at(-1) ?? ""}`;
  const { scope } = cause.first.obligation;
  return scope.kind === "live" ? `${together} in account ${display(scope.account)}` : together;
}

/** What a finding is about: the resource; for a live account's events that are about none, the account. */
function addressConcerned({ obligation: { resource, scope } }: AssessedEntry): string | null {
  if (resource !== null) return resource.address;
  return scope.kind === "live" ? `arn:${display(scope.partition)}:iam::${display(scope.account)}:root` : null;
}

/** Entries by the name of their service; "" for all services none of whose resources is declared. */
function ownersOf({ entries }: CoverageCause): ReadonlyMap<string, readonly AssessedEntry[]> {
  return groupBy(entries, ({ obligation }) => obligation.service?.names[0] ?? "");
}

function ofOwner(owner: string, entries: readonly AssessedEntry[], besideOthers: boolean): string {
  if (owner === "") return `management events of ${besideOthers ? "all other services" : "every service"}`;
  const names = namesIn(entries);
  if (names.length === 0) return `network activity events of ${owner}`;
  return areCounted(entries, names)
    ? `${String(countOf(entries))} management operations of ${owner}`
    : `${listedInShort(names)} of ${owner}`;
}

function namesIn(entries: readonly AssessedEntry[]): string[] {
  return [...new Set(entries.flatMap(({ operations }) => operations.map(({ name }) => name)))];
}

/** Many management operations are counted, not named. */
function areCounted(entries: readonly AssessedEntry[], names: readonly string[]): boolean {
  return names.length > 3 && entries.every(({ obligation }) => obligation.category === "management");
}

/** The operations that `subjectOf` names. */
function namedIn(cause: CoverageCause): string[] {
  if (cause.first.obligation.resource !== null) return [...namedInShort(namesOf(cause))];
  return [...ownersOf(cause).values()].flatMap((entries) => {
    const names = namesIn(entries);
    return areCounted(entries, names) ? [] : namedInShort(names);
  });
}

/** How many there are: sources of one service share names of operations. */
function countOf(entries: readonly AssessedEntry[]): number {
  const operations = entries.flatMap((entry) => entry.operations);
  return new Set(operations.map(({ eventSource, name }) => JSON.stringify([eventSource, name]))).size;
}

/** The operations of a cause, each once. */
export function namesOf(cause: CoverageCause): string[] {
  return [
    ...new Set(
      cause.entries.flatMap((entry) =>
        entry.obligation.service === null || entry.operations.length === 0
          ? ["*"]
          : entry.operations.map((operation) => operation.name),
      ),
    ),
  ];
}

/** "it" for one operation, "them" for several or all. */
export function pronounOf(cause: CoverageCause): string {
  const names = namesOf(cause);
  return names.length === 1 && names[0] !== "*" ? "it" : "them";
}

function addressOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}

/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
export function describeEvent(event: CounterexampleEvent): string {
  const access = event.readOnly === undefined ? "" : event.readOnly ? " (read)" : " (write)";
  const elements = (event.resources ?? []).map((element) =>
    `${element.type} ${element.ARN ?? element.ARNPrefix ?? ""}`.trim(),
  );
  const on = elements.length === 0 ? ` of ${event.eventSource}` : ` on ${elements.join(" and ")}`;
  const identity = event.userIdentity === undefined ? "" : ` by ${event.userIdentity.arn}`;
  const console = event.sessionCredentialFromConsole === undefined ? "" : " from the console";
  return `${event.eventName}${access}${on}${event.awsRegion === undefined ? "" : ` in ${event.awsRegion}`}${identity}${console}`;
}

/** What a team can do when the sink that records may be elsewhere. */
export function elsewhereHint({ first }: CoverageCause, context: CoverageContext): string {
  if (context.sinksAreComplete || first.obligation.category !== "management") return "";
  return ' If another trail, such as the organization\'s, records them, show it with --trails; if these are all the sinks there are, say so with "sinks: complete" in trailproof.yaml.';
}

/** Nobody reads more than this in one message; the entry of the result has all. */
const mostReasons = 6;

/** What a rule on coverage says before and after the reasons. */
interface Said {
  readonly lead: string;
  readonly hint?: string;
}

/** A finding about verdicts of one cause: the lead, the reasons, and a hint. What does not depend on the rule is here. */
export function coverageFinding(
  cause: CoverageCause,
  context: CoverageContext,
  rule: Pick<FindingDraft, "ruleId" | "level" | "kind">,
  { lead, hint = "" }: Said,
): FindingDraft {
  const { first } = cause;
  const { obligation } = first;
  const told = reasonsTold(first.reasons, lead.length + 1);
  // What was read from AWS has no lines to show.
  const related = context.placeOf === undefined ? relatedOf(first, told.places) : [];
  const operations = namesOf(cause);
  return {
    ...rule,
    message: `${lead} ${told.text}${hint}`,
    origin: originOf(first, related, context),
    related,
    resource: addressConcerned(first),
    operations,
    counterexample: first.counterexample,
    controls: obligation.requirement.controls,
    policy: obligation.policy.id,
    requirement: obligation.requirement.id,
    subject: [obligation.service?.id ?? "*", obligation.category].join(" "),
    cause: JSON.stringify([
      obligation.policy.id,
      obligation.requirement.id,
      obligation.category,
      operations,
      first.verdict,
      first.reasons.map(reasonKey),
    ]),
    data: { reasons: resultReasons(first.reasons), namedOperations: namedIn(cause) },
  };
}

/** The reasons as sentences, and where the answer of each sink stands among them. */
interface Told {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** @param start where the sentences stand in the message */
function reasonsTold(reasons: readonly Reason[], start: number): Told {
  const shown = reasons.length <= mostReasons + 1 ? reasons : reasons.slice(0, mostReasons);
  const rest = reasons.length - shown.length;
  const places = new Map<string, { start: number; end: number }>();
  const sentences: string[] = [];
  let at = start;
  for (const reason of shown) {
    const sentence = `${reasonSentence(reason)}.`;
    if (reason.code === "sink") places.set(reasonKey(reason), { start: at, end: at + sentence.length - 1 });
    sentences.push(sentence);
    at += sentence.length + 1;
  }
  if (rest > 0) sentences.push(`The JSON result has ${String(rest)} more reasons.`);
  return { text: sentences.join(" "), places };
}

function relatedOf(entry: AssessedEntry, places: Told["places"]): RelatedOrigin[] {
  const touchesOthers = entry.reasons.some((reason) => reason.code === "sink" && reason.touchesOthers);
  return entry.sinks
    .filter(({ reasons, verdict }) => reasons.length > 0 && (entry.verdict !== "undetermined" || verdict !== "no"))
    .map(({ reached, reasons, origin }) => {
      const sink = reached.assessed.sink.id;
      const answer: Reason = { code: "sink", sink, reasons, touchesOthers };
      const inMessage = places.get(reasonKey(answer));
      const message = reasonClause({ ...answer, touchesOthers: false });
      return { message, origin, sink, ...(inMessage === undefined ? {} : { inMessage }) };
    });
}

/** The resource where there is one; else what the selectors of a sink say; else the first resource of the service, in the same account if one is there. */
function originOf(entry: AssessedEntry, related: readonly RelatedOrigin[], context: CoverageContext): Origin {
  const { obligation } = entry;
  const declared = obligation.resource?.declared;
  if (declared !== null && declared !== undefined) return declared.origin;
  if (context.placeOf !== undefined) return context.placeOf(obligation);
  const inAccount = context.resources.filter(({ scope }) => sameText(scope.account, obligation.scope.account));
  const isOfService = ({ service }: DeclaredResource): boolean => service === obligation.service?.id;
  const ofService = inAccount.find(isOfService) ?? context.resources.find(isOfService) ?? inAccount[0];
  if (obligation.category === "never" || obligation.category === "undocumented")
    return ofService?.origin ?? obligation.requirement.origin;
  const own = entry.sinks.find(
    (reason) =>
      reason.reached.assessed.sink.scope.kind === "code" &&
      reason.reached.assessed.sink.scope.id === obligation.scope.id,
  );
  return own?.origin ?? ofService?.origin ?? related[0]?.origin ?? obligation.requirement.origin;
}
