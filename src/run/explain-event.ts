/**
 * `trailproof explain --event`: what the sinks do with the events of an operation, without a record.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import { findOperation, type NameProblem } from "../catalog-search/find-operation.ts";
import { askedForms, type AskedEvent } from "../coverage/asked-event.ts";
import { overall, RecordExplainer } from "../coverage/explain-record.ts";
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
  const events: ExplainEvent[] = [];
  if (found.kind === "action") {
    const { service, action } = found;
    const reason = { code: action.events === "none" ? "permission-without-event" : "iam-action" } as const;
    const sinks = explainer.explainAs(action.events === "none" ? "no" : "maybe", reason);
    const [eventSource = null] = service.eventSources;
    events.push({
      source: options.event,
      eventID: null,
      eventSource,
      eventName: action.name,
      verdict: overall(sinks),
      sinks,
    });
  } else {
    const misfits = new Set<string>();
    for (const { operation } of found.operations) {
      const asked = askedForms(operation, options, index, setup.semantics);
      if (asked.kind === "misfit") {
        for (const pattern of asked.patterns) misfits.add(pattern);
        continue;
      }
      for (const { when, event } of asked.forms) {
        const sinks =
          operation.category === "never"
            ? explainer.explainAs("no", { code: "never-recorded" })
            : explainer.explainEvent(event, options.account ?? null, options.region ?? null);
        events.push({
          source: when === null ? options.event : `${options.event} (${when})`,
          eventID: null,
          eventSource: operation.eventSource,
          eventName: operation.eventNames[0] ?? operation.name,
          verdict: overall(sinks),
          sinks,
        });
      }
    }
    if (events.length === 0) return wrong(misfit(options, [...misfits]));
  }
  return {
    kind: "ready",
    sinks: judges.sinks.map(({ id }) => id),
    events: inOnePiece(events),
    notifications: judges.notifications,
  };
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

function misfit({ event, resource = "" }: ExplainEventOptions, patterns: readonly string[]): string {
  const forms = patterns.length === 0 ? "" : ` Expected ${listed(patterns)}.`;
  return `--resource: no event of ${event} has a resource with the ARN ${resource}.${forms}`;
}
