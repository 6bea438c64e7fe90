/**
 * What the rules about coverage share: the events that a finding is about, its place, the places to blame.
 */
import { tailOf } from "../model/address.ts";
import type { Service } from "../catalog/types.ts";
import { groupsOf } from "../model/group-by.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { reasonOf } from "../coverage/variants.ts";
import type { Origin } from "../model/location.ts";
import type { DeclaredPlace } from "../model/resource.ts";
import type { CoverageHint, CoverageMessage, EventsOwner, EventsSubject } from "../model/messages/coverage-message.ts";
import { dataKey } from "../model/reasons/key.ts";
import { reasonsKey } from "../model/reasons/reason.ts";
import { display, knownString, textKey } from "../model/text.ts";
import type { Level } from "../model/result.ts";
import { isUnsettled, namedOperations } from "../policy/event-choice.ts";
import { findingDraft } from "./draft.ts";
import { placesOfAccount, resourcesOfAccount, resourcesOfService } from "./resources-by-place.ts";
import type { CoverageCause, CoverageContext, FindingDraft, RelatedOrigin } from "./types.ts";

/** Gathers entries into causes, in order of first appearance. */
export function causesOf(entries: readonly AssessedEntry[]): CoverageCause[] {
  const causes = new Map<string, { first: AssessedEntry; entries: AssessedEntry[] }>();
  for (const entry of entries) {
    const { policy, requirement, scope, service, category } = entry.required;
    // What the configuration asks of single services of a live account is told service by service.
    const asked = scope.kind === "live" && category === "data" ? (service?.id ?? null) : null;
    const account = knownString(scope.account) ?? null;
    const about = JSON.stringify([policy.id, requirement.id, account, asked, addressConcerned(entry), entry.verdict]);
    const key = about + (entry.when === null ? "" : dataKey(entry.when)) + reasonsKey(entry.reasons);
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { first: entry, entries: [entry] });
    else cause.entries.push(entry);
  }
  return [...causes.values()];
}

/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
export function levelOfGap({ first }: CoverageCause, context: CoverageContext): Level {
  const { level, levelWhenSinksMayBeElsewhere } = first.required.requirement;
  return context.sinksAreComplete ? level : (levelWhenSinksMayBeElsewhere ?? level);
}

/** The events of a cause. */
export function subjectOf(cause: CoverageCause): EventsSubject {
  const { resource, scope } = cause.first.required;
  if (resource !== null)
    return {
      code: "resource",
      operations: namesOf(cause),
      resource: tailOf(resource.address),
      type: resource.type,
    };
  return {
    code: "services",
    owners: ownersOf(cause).map(ofOwner),
    account: scope.kind === "live" ? scope.account : null,
  };
}

/** What a finding is about: the resource; for a live account's events that are about none, the account. */
function addressConcerned({ required: { resource, scope } }: AssessedEntry): string | null {
  if (resource !== null) return resource.address;
  return scope.kind === "live" ? `arn:${display(scope.partition)}:iam::${display(scope.account)}:root` : null;
}

/** Entries by the owner of their events: a service by its name, many services, or those that nobody knows. */
function ownersOf({ entries }: CoverageCause): AssessedEntry[][] {
  return groupsOf(entries, ({ required: { service, services } }) =>
    JSON.stringify([nameOf(service), services === "unknown-to-the-catalog"]),
  );
}

function nameOf(service: Service | null): string | null {
  return service === null ? null : (service.names[0] ?? service.id);
}

function ofOwner(entries: readonly AssessedEntry[]): EventsOwner {
  const required = entries[0]?.required;
  const service = nameOf(required?.service ?? null);
  if (service !== null) return ofService(service, entries);
  return required?.services === "unknown-to-the-catalog"
    ? { code: "services-unknown-to-the-catalog" }
    : ofManyServices(entries);
}

function ofService(service: string, entries: readonly AssessedEntry[]): EventsOwner {
  const operations = namesIn(entries);
  if (operations.length === 0) return { code: "calls-unknown-to-the-catalog", service };
  if (operations.length > mostNamed && entries.every(({ required }) => required.category === "networkActivity"))
    return { code: "network-activity", service };
  return areCounted(entries, operations)
    ? { code: "counted-operations", service, count: countOf(entries) }
    : { code: "operations", service, operations };
}

function ofManyServices(entries: readonly AssessedEntry[]): EventsOwner {
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const all = entries.reduce((most, { required }) => Math.max(most, required.count), 0);
  const isNarrowed = entries.some(({ required }) => namedOperations(required.requirement.record) !== null);
  if (count >= all && !isNarrowed) return { code: "every-service" };
  const members = entries.flatMap(({ parts }) => parts.map(({ member }) => member));
  const services = new Set(members.map(({ service }) => service)).size;
  const accesses = new Set(members.flatMap(({ access }) => access));
  const access = accesses.size > 1 ? null : accesses.has("true") ? "read" : "write";
  return { code: "many-services", count, services, access };
}

function namesIn(entries: readonly AssessedEntry[]): string[] {
  return [...new Set(entries.flatMap(({ operations }) => operations.map(({ name }) => name)))];
}

const mostNamed = 3;

/** Many management operations are counted, not named. */
function areCounted(entries: readonly AssessedEntry[], names: readonly string[]): boolean {
  return names.length > mostNamed && entries.every(({ required }) => required.category === "management");
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
        entry.required.service === null || entry.operations.length === 0
          ? ["*"]
          : entry.operations.map((operation) => operation.name),
      ),
    ),
  ];
}

/** What a team can do when the sink that records may be elsewhere. */
export function elsewhereHint({ first }: CoverageCause, context: CoverageContext): CoverageHint {
  return context.sinksAreComplete || first.required.category !== "management" ? null : "show-other-trails";
}

/**
 * A finding about verdicts of one cause. What does not depend on the rule is here.
 *
 * @param place where it stands if it is about no resource and no sink of the code; null: at a resource of the service
 */
export function coverageFinding(
  cause: CoverageCause,
  context: CoverageContext,
  rule: Pick<FindingDraft, "ruleId" | "level" | "kind">,
  message: CoverageMessage,
  place: Origin | null = null,
): FindingDraft {
  const { first } = cause;
  const { required } = first;
  // What was read from AWS has no lines to show.
  const related = context.placeOf === undefined ? relatedOf(first) : [];
  const declared = context.placeOf === undefined ? declaredHere(cause, context) : [];
  const operations = namesOf(cause);
  return findingDraft({
    ...rule,
    message,
    origin: originOf(first, related, context, place),
    related: [...related, ...declared],
    resource: addressConcerned(first),
    operations,
    counterexample: first.counterexample,
    controls: required.requirement.controls,
    policy: required.policy.id,
    requirement: required.requirement.id,
    subject: [required.service?.id ?? "*", required.category].join(" "),
    scope: required.scope.id,
    isUndocumented: isUnsettled(required.category, required.requirement.record),
    // Instances of one thing can have other parts, and so other operations.
    cause: {
      about: [
        required.policy.id,
        required.requirement.id,
        required.category,
        required.service?.id ?? null,
        first.verdict,
      ],
      reasons: first.reasons,
    },
  });
}

const relatedOrigins = new WeakMap<AssessedEntry["sinks"], readonly RelatedOrigin[]>();

/** Entries that share what sinks answer share verdict and reasons too, so that the places are found once. */
function relatedOf(entry: AssessedEntry): readonly RelatedOrigin[] {
  const known = relatedOrigins.get(entry.sinks);
  if (known !== undefined) return known;
  const found = relatedTo(entry);
  relatedOrigins.set(entry.sinks, found);
  return found;
}

function relatedTo(entry: AssessedEntry): RelatedOrigin[] {
  const touchesOthers = entry.reasons.some((reason) => reason.code === "sink" && reason.touchesOthers);
  const together = new Set(entry.reasons.flatMap((one) => (one.code === "same-account-unknown" ? one.sinks : [])));
  return entry.sinks
    .filter(({ reasons, verdict }) => reasons.length > 0 && (entry.verdict !== "undetermined" || verdict !== "no"))
    .map((given) => {
      const sink = given.inScope.assessed.sink.id;
      if (together.has(sink)) return { role: { code: "may-record", sink }, origin: given.origin, sink };
      const answer = reasonOf(given, touchesOthers);
      return { role: { code: "answer", answer }, origin: given.origin, sink: answer.sink };
    });
}

const none: readonly DeclaredPlace[] = [];

/** A reader needs some of them to see what it is about, not all. */
const mostDeclared = 8;

/** The resources of the account whose management events a finding is about, where nothing else is said of them. */
function declaredHere(
  { first, entries }: CoverageCause,
  { resources, places = none }: CoverageContext,
): RelatedOrigin[] {
  const { category, scope } = first.required;
  if (category !== "management") return [];
  const services = new Set(entries.flatMap(({ required }) => required.service?.id ?? []));
  const account = textKey(scope.account);
  const managed = resourcesOfAccount(resources, account).filter(({ resourceType }) => resourceType === null);
  return [...managed, ...placesOfAccount(places, account)]
    .filter((one) => services.has(one.service))
    .slice(0, mostDeclared)
    .map(({ id, origin }) => ({ role: { code: "declared-here", address: tailOf(id) }, origin }));
}

/**
 * The resource where there is one; else the selector that leaves the events out, of a sink of the same input if there
 * is one; else the first resource of the service, in the same account if one is there.
 */
function originOf(
  entry: AssessedEntry,
  related: readonly RelatedOrigin[],
  context: CoverageContext,
  place: Origin | null,
): Origin {
  const { required } = entry;
  const declared = required.resource?.declared;
  if (declared !== null && declared !== undefined) return declared.origin;
  if (context.placeOf !== undefined) return context.placeOf(required);
  const inAccount = resourcesOfAccount(context.resources, textKey(required.scope.account));
  const service = required.service?.id;
  const elsewhere = service === undefined ? [] : resourcesOfService(context.resources, service);
  const isOfService = (one: { readonly service: string }): boolean => one.service === service;
  const places = placesOfAccount(context.places ?? none, textKey(required.scope.account));
  const ofService = inAccount.find(isOfService) ?? places.find(isOfService) ?? elsewhere[0] ?? inAccount[0];
  if (required.category === "never" || required.category === "undocumented")
    return ofService?.origin ?? required.requirement.origin;
  const inCode = entry.sinks.filter(({ inScope }) => inScope.assessed.sink.scope.kind === "code");
  const own = inCode.find(({ inScope }) => inScope.assessed.sink.scope.id === required.scope.id) ?? inCode[0];
  return own?.origin ?? place ?? ofService?.origin ?? related[0]?.origin ?? required.requirement.origin;
}
