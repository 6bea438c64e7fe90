/**
 * Which selector records this CloudTrail record, and why not: the question of `explain`.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import { partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import type { Catalog } from "../catalog/types.ts";
import type { RecordResource, RecordView } from "../model/record.ts";
import type { ExplainSink, ExplainVerdict } from "../model/result.ts";
import type { Scope } from "../model/scope.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, literal, unresolvedPieces, unresolvedText, type Text, type Unresolved } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { contendersOf } from "./contenders.ts";
import type { EventField, EventResource, TrailEvent } from "../selectors/event.ts";
import { prepareSinks, shareOf, type AssessedSink, type ReachedSink } from "./reached.ts";
import { explainSink } from "./reasons.ts";

/** What a record says, completed by the catalog. */
export interface CompletedRecord {
  readonly event: TrailEvent;
  /** What the catalog added, each a clause: "the catalog adds eventCategory Management". */
  readonly added: readonly string[];
}

/** The event of a record. Fields that old records lack are taken from the catalog where it knows them; a guess from a name is not knowledge. */
export function completeRecord(record: RecordView, catalog: Catalog, semantics: Semantics): CompletedRecord {
  const added: string[] = [];
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
  set("eventCategory", categoryOf(record, catalog, added));
  set("readOnly", readOnlyOf(record, catalog, added));
  return {
    event: {
      fields,
      resources: record.resources?.map(elementOf) ?? null,
      region: record.awsRegion === undefined ? unresolvedText(openRegion) : literal(record.awsRegion),
      global: semantics.globalServices.some(
        (service) => service.events === "all" && service.eventSource === record.eventSource,
      ),
    },
    added,
  };
}

const openRegion: Unresolved = {
  id: "awsRegion of the record",
  kind: "region",
  description: "the Region of the event, which the record does not name",
};

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

function categoryOf(record: RecordView, catalog: Catalog, added: string[]): string | undefined {
  if (record.eventCategory !== undefined) return record.eventCategory;
  if (record.managementEvent === true) return "Management";
  const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
  switch (operation?.category) {
    case "management":
    case "data": {
      const category = operation.category === "management" ? "Management" : "Data";
      added.push(`the record has no eventCategory; the catalog says ${category}`);
      return category;
    }
    case "never":
      added.push("the record has no eventCategory, and by the catalog CloudTrail never records this operation");
      return undefined;
    case "networkActivity":
    case "undocumented":
    case undefined:
      added.push("the record has no eventCategory, and the catalog does not know the category of this operation");
      return undefined;
  }
}

function readOnlyOf(record: RecordView, catalog: Catalog, added: string[]): string | undefined {
  if (record.readOnly !== undefined) return String(record.readOnly);
  const operation = indexCatalog(catalog).recordedOperation(record.eventSource, record.eventName)?.operation;
  if (operation === undefined || operation.readOnlyBasis === "name") return undefined;
  added.push(`the record has no readOnly; the catalog says ${String(operation.readOnly)}`);
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
    const { event, added } = completeRecord(record, this.#catalog, this.#semantics);
    const account = record.recipientAccountId ?? null;
    return this.#assessedFor(account, partitionOf(record, this.#semantics)).map((assessed, index) =>
      this.#answer(assessed, this.#sinks[index], event, account, added),
    );
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
    added: readonly string[],
  ): ExplainSink {
    const { share, because } =
      account === null ? { share: "yes" as const, because: null } : shareOf(scopeOfAccount(account), assessed.sink);
    const reached: ReachedSink = {
      assessed,
      share,
      because,
      contenders: contendersOf(assessed.sink, assessed.selectors, assessed.standing, share, this.#semantics),
    };
    const reason = explainSink(reached, event, this.#semantics);
    const verdict: Certainty = reason.verdict !== "no" && share === "no" ? "no" : reason.verdict;
    const sentences = [
      verdict === "yes"
        ? takenBy(reached, reason.selector)
        : share === "no" && reason.because === ""
          ? `it records for account ${knownString(assessed.sink.scope.account) ?? "of its own"} only`
          : reason.because,
      ...added,
      ...(verdict === "yes" && share === "yes" && because !== null ? [because] : []),
      ...(unbound !== undefined && account !== null && unresolvedPieces(unbound.scope.account).length > 0
        ? [`its account is unknown and taken to be ${account}, that of the event`]
        : []),
    ];
    const selector =
      assessed.selectors.kind === "default" || assessed.selectors.kind === "unknown"
        ? null
        : verdict === "yes"
          ? reason.selector
          : null;
    return {
      sink: assessed.sink.id,
      verdict: verdicts[verdict],
      selector,
      reason: sentences.filter((sentence) => sentence !== "").join("; "),
    };
  }
}

const verdicts: Readonly<Record<Certainty, ExplainVerdict>> = {
  yes: "recorded",
  no: "not-recorded",
  maybe: "undetermined",
};

function takenBy(reached: ReachedSink, selector: number | null): string {
  const { selectors } = reached.assessed;
  if (selectors.kind === "default")
    return "it has no selectors, and CloudTrail's default records all management events";
  const name = selectors.selectors[selector ?? 0]?.name ?? null;
  return name === null ? "takes the event" : `"${name}" takes the event`;
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

/** The partition that a record names, in an ARN or by its Region; null where it names none that is known. */
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
