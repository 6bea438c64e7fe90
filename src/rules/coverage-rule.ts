/**
 * What the rules about coverage share: the words for operations and resources, the place of a finding, the places to blame.
 */
import type { AssessedEntry } from "../coverage/assess.ts";
import type { Origin } from "../model/location.ts";
import type { CounterexampleEvent, Level } from "../model/result.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { FindingDraft, RelatedOrigin } from "./types.ts";

export interface CoverageContext {
  /** Whether the sinks in sight are all there are: a live account, `--trails`, or `sinks: complete` in the configuration. */
  readonly sinksAreComplete: boolean;
  readonly resources: readonly DeclaredResource[];
}

/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
export function levelOfGap(entry: AssessedEntry, context: CoverageContext): Level {
  const { level, levelWhenSinksMayBeElsewhere } = entry.obligation.requirement;
  return context.sinksAreComplete ? level : (levelWhenSinksMayBeElsewhere ?? level);
}

/** "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)". */
export function subjectOf(entry: AssessedEntry): string {
  const { obligation } = entry;
  const resource = obligation.resource;
  const on = resource === null ? "" : ` on ${addressOf(resource.address)} (${resource.type})`;
  if (obligation.service === null) return "management events of all other services";
  const owner = obligation.service.names[0] ?? obligation.service.id;
  const names = entry.operations.map((operation) => operation.name);
  if (obligation.category === "management" && names.length > 3) return `${String(names.length)} management operations of ${owner}`;
  return `${listed(names)}${resource === null ? ` of ${owner}` : on}`;
}

/** "A", "A and B", "A, B, C and 4 more". */
export function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${String(rest)} more` : shown.at(-1);
  const head = rest > 0 ? shown : shown.slice(0, -1);
  return head.length === 0 ? (last ?? "") : `${head.join(", ")} and ${last ?? ""}`;
}

/** Whether the subject takes a plural verb. */
export function isPlural(entry: AssessedEntry): boolean {
  return entry.obligation.service === null || entry.operations.length !== 1;
}

function addressOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}

/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
export function describeEvent(event: CounterexampleEvent): string {
  const access = event.readOnly === undefined ? "" : event.readOnly ? " (read)" : " (write)";
  const elements = (event.resources ?? []).map((element) => `${element.type} ${element.ARN ?? ""}`.trim());
  const on = elements.length === 0 ? ` of ${event.eventSource}` : ` on ${elements.join(" and ")}`;
  const identity = event.userIdentity === undefined ? "" : ` by ${event.userIdentity.arn}`;
  const console = event.sessionCredentialFromConsole === undefined ? "" : " from the console";
  return `${event.eventName}${access}${on}${event.awsRegion === undefined ? "" : ` in ${event.awsRegion}`}${identity}${console}`;
}

/** What a team can do when the sink that records may be elsewhere. */
export function elsewhereHint(entry: AssessedEntry, context: CoverageContext): string {
  if (context.sinksAreComplete || entry.obligation.category !== "management") return "";
  return " If another trail, such as the organization's, records them, show it with --trails; if these are all the sinks there are, say so with \"sinks: complete\" in trailproof.yaml.";
}

/** Reasons as sentences. One that begins with an address keeps its spelling. */
export function sentences(reasons: readonly string[]): string {
  return reasons.map((reason) => `${/^[a-z]+ /.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason}.`).join(" ");
}

/** The parts of a finding that do not depend on the rule. */
export function draftOf(entry: AssessedEntry, context: CoverageContext): Omit<FindingDraft, "ruleId" | "level" | "kind" | "message"> {
  const { obligation } = entry;
  const related = relatedOf(entry);
  return {
    origin: originOf(entry, related, context),
    related,
    resource: obligation.resource?.address ?? null,
    operations: obligation.service === null ? ["*"] : entry.operations.map((operation) => operation.name),
    counterexample: entry.counterexample,
    controls: obligation.requirement.controls,
    policy: obligation.policy.id,
    requirement: obligation.requirement.id,
    subject: [obligation.service?.id ?? "*", obligation.category].join(" "),
    cause: JSON.stringify([obligation.policy.id, obligation.requirement.id, obligation.service?.id ?? null, obligation.category, entry.operations.map((operation) => operation.name), entry.verdict, entry.reasons]),
  };
}

function relatedOf(entry: AssessedEntry): RelatedOrigin[] {
  return entry.sinks
    .filter((reason) => reason.because !== "" && (entry.verdict !== "undetermined" || reason.verdict !== "no"))
    .map((reason) => ({ message: `${reason.reached.assessed.sink.id}: ${reason.because}`, origin: reason.origin }));
}

/** The resource where there is one; else what the selectors of a sink say; else the first resource of the service. */
function originOf(entry: AssessedEntry, related: readonly RelatedOrigin[], context: CoverageContext): Origin {
  const { obligation } = entry;
  const declared = obligation.resource?.declared;
  if (declared !== null && declared !== undefined) return declared.origin;
  const ofService = context.resources.find((resource) => resource.service === obligation.service?.id) ?? context.resources.find((resource) => resource.scope.id === obligation.scope.id);
  if (obligation.category === "never" || obligation.category === "undocumented") return ofService?.origin ?? obligation.requirement.origin;
  const own = entry.sinks.find((reason) => reason.reached.assessed.sink.scope.kind === "code" && reason.reached.assessed.sink.scope.id === obligation.scope.id);
  return own?.origin ?? ofService?.origin ?? related[0]?.origin ?? obligation.requirement.origin;
}
