/**
 * `trailproof explain --event`: what the sinks do with the events of an operation, without a record.
 */
import { indexCatalog, type CatalogIndex } from "../catalog/catalog.ts";
import type { Semantics } from "../catalog/semantics.ts";
import {
  findOperation,
  type FoundOperation,
  type NameProblem,
  type OperationOfService,
} from "../catalog-search/find-operation.ts";
import { arnPatternsOf, askedForms, type AskedEvent } from "../coverage/asked-event.ts";
import { overall, RecordExplainer } from "../coverage/explain-record.ts";
import type { Notification } from "../model/notification.ts";
import type { ExplainEvent } from "../model/result.ts";
import { usageError } from "../model/usage-error.ts";
import { listed } from "../model/words.ts";
import { prepare, type CheckOptions } from "./setup.ts";
import { sinksToAsk, type ExplainOutcome } from "./explain.ts";

export interface ExplainEventOptions extends CheckOptions, Omit<AskedEvent, "region"> {
  /** `SERVICE:OPERATION`. */
  readonly event: string;
}

/** Explains every form of an operation. */
export async function runExplainEvent(options: ExplainEventOptions): Promise<ExplainOutcome> {
  const preparation = await prepare(options);
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  const index = indexCatalog(setup.catalog);
  const found = findOperation(options.event, index);
  if (found.kind === "nothing") return wrong(nameProblem(found.problem));
  const judges = await sinksToAsk(options, setup);
  if (judges.kind === "usage") return judges;
  const explainer = new RecordExplainer(judges.sinks, setup.catalog, setup.semantics);
  const events =
    found.kind === "action"
      ? [answerOnAction(found, options, explainer)]
      : found.operations.flatMap((one) => answersOn(one, options, explainer, index, setup.semantics));
  if (events.length === 0) return wrong(misfit(options, found, index));
  return {
    kind: "ready",
    sinks: judges.sinks.map(({ id }) => id),
    events: inOnePiece(events),
    notifications: [...judges.notifications, ...endedServices(found)],
  };
}

type Found = Exclude<FoundOperation, { kind: "nothing" }>;

/** A permission makes no event; of other actions nobody knows whether they are calls. */
function answerOnAction(
  { service, action }: Extract<Found, { kind: "action" }>,
  { event: source }: ExplainEventOptions,
  explainer: RecordExplainer,
): ExplainEvent {
  const sinks =
    action.events === "none"
      ? explainer.explainAs("no", { code: "permission-without-event" })
      : explainer.explainAs("maybe", { code: "iam-action" });
  const [eventSource = null] = service.eventSources;
  return { source, eventID: null, eventSource, eventName: action.name, verdict: overall(sinks), sinks };
}

/** One answer for each form that fits; none where no form has such a resource. */
function answersOn(
  { operation }: OperationOfService,
  options: ExplainEventOptions,
  explainer: RecordExplainer,
  index: CatalogIndex,
  semantics: Semantics,
): ExplainEvent[] {
  const { account = null, region = null } = options;
  return askedForms(operation, options, index, semantics).map(({ when, event }) => {
    const sinks =
      operation.category === "never"
        ? explainer.explainAs("no", { code: "never-recorded" })
        : explainer.explainEvent(event, account, region);
    return {
      source: when === null ? options.event : `${options.event} (${when})`,
      eventID: null,
      eventSource: operation.eventSource,
      eventName: operation.eventNames[0] ?? operation.name,
      verdict: overall(sinks),
      sinks,
    };
  });
}

/** Services that AWS has ended make no events any more, whatever selectors say. */
function endedServices(found: Found): Notification[] {
  const services = found.kind === "action" ? [found.service] : found.operations.map(({ service }) => service);
  return [...new Set(services)]
    .filter(({ status }) => status.state === "ended")
    .map(({ id, names: [name = id], status: { since } }) => ({
      level: "note",
      message: `${name} ended${since === undefined ? "" : ` on ${since}`}: nobody can call it, so it makes no events.`,
      location: null,
      incomplete: false,
    }));
}

function wrong(message: string): ExplainOutcome {
  return { kind: "usage", errors: [usageError(message)] };
}

async function* inOnePiece(events: readonly ExplainEvent[]): AsyncGenerator<readonly ExplainEvent[], undefined> {
  yield await Promise.resolve(events);
}

function nameProblem(problem: NameProblem): string {
  switch (problem.code) {
    case "not-of-this-form":
      return `--event: found "${problem.name}", expected SERVICE:OPERATION such as s3:GetObject.`;
    case "unknown-service":
      return `--event: the catalog has no service "${problem.name}".${meant(problem.nearest)}`;
    case "unknown-operation":
      return `--event: ${problem.service} has no operation "${problem.name}".${meant(problem.nearest)}`;
  }
}

function meant(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}

function misfit(options: ExplainEventOptions, found: Found, index: CatalogIndex): string {
  const { event, resource = "", region, account } = options;
  const [, , , ofArn = "", owner = ""] = resource.split(":");
  if (region !== undefined && ofArn !== "" && ofArn !== region)
    return `--region is ${region}, and the ARN of --resource says ${ofArn}: events on it are recorded there. Leave --region out, or name the same.`;
  if (account !== undefined && owner !== "" && owner !== account)
    return `--account is ${account}, and the ARN of --resource says ${owner}. Leave --account out, or name the same.`;
  const operations = found.kind === "action" ? [] : found.operations.map(({ operation }) => operation);
  const patterns = [...new Set(operations.flatMap((operation) => arnPatternsOf(operation, index)))];
  const forms = patterns.length === 0 ? "" : ` Expected ${listed(patterns)}.`;
  return `--resource: no event of ${event} has a resource with the ARN ${resource}.${forms}`;
}
