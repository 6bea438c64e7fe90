/**
 * Which selector records this CloudTrail record, and why not: the question of `explain`.
 */
import { scopeAsWritten } from "./telemetry-rules.ts";
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { Assumption } from "../model/reasons/assumption.ts";
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import { explainResultReason } from "../wording/result-reasons.ts";
import { indexCatalog } from "../catalog/catalog.ts";
import { fieldRule, partitionOfRegion, type Semantics, type SinkKind } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { FieldThatRowsLack, RecordResource, RecordView } from "../model/record.ts";
import type { ExplainSink, ExplainVerdict } from "../model/result.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink, Trail } from "../model/sink.ts";
import { knownString, literal, unresolvedPieces, unresolvedText, type Text, type Unresolved } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { and } from "../model/certainty.ts";
import { insightAnswer, insightCategory } from "./explain-insight.ts";
import { compiledSelectorsOf } from "./compiled-selectors.ts";
import type { EventField, EventResource, TrailEvent } from "../selectors/event.ts";
import {
  appliesToOwnAccount,
  applicabilityOf,
  prepareSinks,
  type AssessedSink,
  type SinkInScope,
  type Applicability,
} from "./sinks-in-scope.ts";
import { explainSink, type SinkAnswer } from "./reasons.ts";

/** What a record says, completed by the catalog. */
export interface CompletedRecord {
  readonly event: TrailEvent;
  /** What the catalog added, or could not. */
  readonly added: readonly ExplainReason[];
}

/**
 * The event of a record. Fields that old records lack are taken from the catalog where it knows them; a guess from a
 * name is not knowledge.
 */
export function completeRecord(record: RecordView, catalog: Catalog, semantics: Semantics): CompletedRecord {
  const added: ExplainReason[] = [];
  const fields = new Map<EventField, Text>([
    ["eventSource", literal(record.eventSource)],
    ["eventName", literal(record.eventName)],
  ]);
  const set = (field: EventField, value: string | undefined): void => {
    if (value !== undefined) fields.set(field, literal(value));
  };
  set("eventType", record.eventType);
  set("userIdentity.arn", record.userIdentity?.arn);
  set("sessionCredentialFromConsole", record.sessionCredentialFromConsole);
  set("errorCode", record.errorCode);
  set("vpcEndpointId", record.vpcEndpointId);
  for (const field of record.unknown ?? []) fields.set(field, unresolvedText(columnLeftOut(field)));
  if (record.unknown !== undefined) added.push({ code: "columns-left-out", fields: record.unknown });
  const category = categoryOf(record, catalog, added);
  set("eventCategory", category);
  if (mayAskReadOnly(category, semantics)) set("readOnly", readOnlyOf(record, catalog, added));
  return {
    event: {
      fields,
      resources: record.resources?.map(elementOf) ?? null,
      region: record.awsRegion === undefined ? unresolvedText(openRegion) : literal(record.awsRegion),
      global: isGlobal(record.eventSource, semantics),
    },
    added,
  };
}

/** Whether events of a source count as global service events; null: some do. */
export function isGlobal(eventSource: string | undefined, { globalServices }: Semantics): boolean | null {
  const events = globalServices.find((service) => service.eventSource === eventSource)?.events;
  return events === "some" ? null : events === "all";
}

const openRegion: Unresolved = {
  id: "awsRegion of the record",
  kind: "region",
  unknown: { code: "record-without-region" },
};

function columnLeftOut(field: FieldThatRowsLack): Unresolved {
  return { id: `${field} of the record`, kind: "anything", unknown: { code: "column-left-out", field } };
}

function elementOf({ type, ARN, ARNPrefix }: RecordResource): EventResource {
  return {
    type: textOrNull(type),
    arn: textOrNull(ARN),
    ...(ARNPrefix === undefined ? {} : { arnPrefix: literal(ARNPrefix) }),
  };
}

function textOrNull(value: string | undefined): Text | null {
  return value === undefined ? null : literal(value);
}

function categoryOf(record: RecordView, catalog: Catalog, added: ExplainReason[]): string | undefined {
  if (record.eventCategory !== undefined) return record.eventCategory;
  if (record.managementEvent === true) return "Management";
  const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
  switch (operation?.category) {
    case "management":
    case "data": {
      const category = operation.category === "management" ? "Management" : "Data";
      added.push({ code: "category-from-catalog", category });
      return category;
    }
    case "never":
      added.push({ code: "category-never-recorded" });
      return undefined;
    case "networkActivity":
    case "undocumented":
    case undefined:
      added.push({ code: "category-not-in-catalog" });
      return undefined;
  }
}

/** Whether selectors of a category may name the field; of an unknown category they may. */
function mayAskReadOnly(category: string | undefined, semantics: Semantics): boolean {
  return (
    category === undefined || sinkKinds.some((kind) => fieldRule(semantics, "readOnly", category, kind) !== undefined)
  );
}

const sinkKinds: readonly SinkKind[] = ["trail", "event-data-store", "telemetry-rule"];

function readOnlyOf(record: RecordView, catalog: Catalog, added: ExplainReason[]): string | undefined {
  if (record.readOnly !== undefined) return String(record.readOnly);
  const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
  if (operation === undefined || !isReadOnlyKnown(operation)) return undefined;
  added.push({ code: "read-only-from-catalog", readOnly: operation.readOnly });
  return String(operation.readOnly);
}

/** Answers for one set of sinks; sinks are prepared once for each account that records name. */
export class RecordExplainer {
  readonly #sinks: readonly Sink[];
  readonly #catalog: Catalog;
  readonly #semantics: Semantics;
  readonly #prepared = new Map<string, readonly AssessedSink[]>();

  constructor(sinks: readonly Sink[], catalog: Catalog, semantics: Semantics) {
    this.#sinks = sinks;
    this.#catalog = catalog;
    this.#semantics = semantics;
  }

  /** What each sink does with a record, in the order of the sinks. */
  explain(record: RecordView): ExplainSink[] {
    const completed = completeRecord(record, this.#catalog, this.#semantics);
    const account = record.recipientAccountId ?? null;
    const { sinks } = this.sinksFor(record);
    if (record.eventCategory !== insightCategory) return this.#explain(sinks, completed, account);
    return sinks.map((assessed, index) =>
      assessed.sink.kind === "trail"
        ? onInsight(assessed.sink, assessed, record.insightType ?? null, account)
        : this.#answer(assessed, this.#sinks[index], completed.event, account, completed.added),
    );
  }

  /** For each sink, the positions of its selectors that match a record, each by itself; null: it has no list. */
  selectorsMatching(record: RecordView): (readonly number[] | null)[] {
    const { event } = completeRecord(record, this.#catalog, this.#semantics);
    return this.sinksFor(record).sinks.map(({ selectors }) => {
      if (selectors.kind !== "basic" && selectors.kind !== "advanced") return null;
      return selectors.selectors.flatMap(({ index, evaluate }) => (evaluate(event).verdict === "yes" ? [index] : []));
    });
  }

  /** What each sink does with an event that is known without a record. */
  explainEvent(event: CompletedRecord, account: string | null, region: string | null): ExplainSink[] {
    const partition = region === null ? null : (partitionOfRegion(this.#semantics, region)?.id ?? null);
    return this.#explain(this.#assessedFor(account, partition), event, account);
  }

  /** The same answer for each sink, whatever its selectors are. */
  explainAs(verdict: Certainty, reason: ExplainReason): ExplainSink[] {
    const reasons = [explainResultReason(reason)];
    return this.#sinks.map(({ id }) => ({ sink: id, verdict: verdicts[verdict], selector: null, reasons }));
  }

  #explain(sinks: readonly AssessedSink[], { event, added }: CompletedRecord, account: string | null): ExplainSink[] {
    return sinks.map((assessed, index) => this.#answer(assessed, this.#sinks[index], event, account, added));
  }

  /** The sinks as they are for the account and the partition of a record; the same object for the same two. */
  sinksFor(record: RecordView): { readonly sinks: readonly AssessedSink[]; readonly partition: string | null } {
    const partition = partitionOf(record, this.#semantics);
    return { sinks: this.#assessedFor(record.recipientAccountId ?? null, partition), partition };
  }

  #assessedFor(account: string | null, partition: string | null): readonly AssessedSink[] {
    const key = `${account ?? ""} ${partition ?? ""}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const resolve = (piece: Unresolved): Text | undefined => {
      const known = piece.kind === "partition" ? partition : piece.kind === "account" ? account : null;
      return known === null ? undefined : literal(known);
    };
    const assessed = prepareSinks(this.#sinks, resolve, this.#semantics);
    this.#prepared.set(key, assessed);
    return assessed;
  }

  #answer(
    assessed: AssessedSink,
    unbound: Sink | undefined,
    event: TrailEvent,
    account: string | null,
    added: readonly ExplainReason[],
  ): ExplainSink {
    const applicability =
      account === null ? appliesToOwnAccount : applicabilityOf(scopeOfAccount(account), assessed.sink);
    const { sink, selectors, status } = assessed;
    const inScope: SinkInScope = {
      assessed,
      ...applicability,
      selectors: compiledSelectorsOf(sink, selectors, status, applicability.applies, this.#semantics),
    };
    const answer = explainSink(inScope, event, this.#semantics);
    const verdict: Certainty = answer.verdict !== "no" && applicability.applies === "no" ? "no" : answer.verdict;
    const isOpenAccount = unbound !== undefined && unresolvedPieces(unbound.scope.account).length > 0;
    const reasons: readonly ExplainReason[] = [
      ...(verdict === "yes" ? [takenBy(inScope, answer.selector)] : notTaken(answer, applicability)),
      ...added,
      ...(verdict === "yes" && applicability.assumption !== null ? [assumed(applicability.assumption)] : []),
      ...(isOpenAccount && account !== null ? [assumed({ code: "account-of-event", account })] : []),
    ];
    const isNumbered = selectors.kind === "basic" || selectors.kind === "advanced";
    return {
      sink: sink.id,
      verdict: verdicts[verdict],
      selector: isNumbered && verdict === "yes" ? answer.selector : null,
      reasons: reasons.map(explainResultReason),
    };
  }
}

function onInsight(
  trail: Trail,
  { status }: AssessedSink,
  insight: string | null,
  account: string | null,
): ExplainSink {
  const { applies, because } = account === null ? appliesToOwnAccount : applicabilityOf(scopeOfAccount(account), trail);
  const { verdict, reasons } = insightAnswer(trail, status, insight);
  const other = { code: "other-account", account: knownString(trail.scope.account) ?? null } as const;
  const all = and(verdict, applies);
  const told = [
    ...(applies === "no" ? [other] : reasons),
    ...(verdict !== "no" && applies === "maybe" && because !== null ? [because] : []),
  ];
  return { sink: trail.id, verdict: verdicts[all], selector: null, reasons: told.map(explainResultReason) };
}

function assumed(assumption: Assumption): ExplainReason {
  return { code: "assumption", assumption };
}

/** Why a sink does not take the event: what it answers, else that it is of another account. */
function notTaken({ inScope, reasons }: SinkAnswer, { applies }: Applicability): readonly ExplainReason[] {
  if (applies !== "no" || reasons.length > 0) return reasons;
  const { sink } = inScope.assessed;
  const scope = sink.kind === "telemetry-rule" ? scopeAsWritten(sink) : null;
  if (scope !== null) return [{ code: "outside-of-scope", scope }];
  return [{ code: "other-account", account: knownString(sink.scope.account) ?? null }];
}

const verdicts: Readonly<Record<Certainty, ExplainVerdict>> = {
  yes: "recorded",
  no: "not-recorded",
  maybe: "undetermined",
};

function takenBy({ assessed: { selectors } }: SinkInScope, selector: number | null): ExplainReason {
  if (selectors.kind === "default") return { code: "taken-by-default" };
  return { code: "taken", name: selectors.selectors[selector ?? 0]?.name ?? null };
}

function scopeOfAccount(account: string): Scope {
  return {
    id: `account ${account}`,
    kind: "live",
    account: literal(account),
    region: literal(""),
    partition: literal("aws"),
    organizationId: null,
  };
}

/** By the ARNs that the record names, else by its Region; null where neither tells. */
function partitionOf(record: RecordView, semantics: Semantics): string | null {
  const arns = [record.userIdentity?.arn, ...(record.resources ?? []).map((element) => element.ARN)];
  const named = arns
    .map((arn) => /^arn:(aws[a-z-]*):/.exec(arn ?? "")?.[1])
    .find((partition) => partition !== undefined);
  if (named !== undefined || record.awsRegion === undefined) return named ?? null;
  return partitionOfRegion(semantics, record.awsRegion)?.id ?? null;
}

/** The verdict over all sinks: one that records is enough. */
export function overall(sinks: readonly ExplainSink[]): ExplainVerdict {
  if (sinks.some((sink) => sink.verdict === "recorded")) return "recorded";
  return sinks.some((sink) => sink.verdict === "undetermined") ? "undetermined" : "not-recorded";
}
