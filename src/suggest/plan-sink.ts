/** The selectors that one sink needs for the gaps that it is to close. */
import type { Assessment } from "../coverage/assess.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { deliversTo } from "../coverage/log-destinations.ts";
import type { ProposedSelector, ProposedValue, SinkChange } from "../model/proposal.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString } from "../model/text.ts";
import { besideManagement, besideTypes, type Beside } from "./also-recorded.ts";
import { changedSinks } from "./changed-sink.ts";
import { demandsOf, type Demand } from "./demands.ts";
import { impossibleOn } from "./event-names.ts";
import { remembering } from "../model/remember.ts";
import type { SuggestChoices, SuggestedRun } from "./judged-run.ts";
import type { OpenSink } from "./choose-sinks.ts";
import type { MatrixContext } from "./matrices.ts";
import { recordedNames, recordsBy } from "./recorded-cells.ts";
import { managementAddition, networkSelectors } from "./other-selectors.ts";
import { mayReferFrom } from "./references.ts";
import { fitInto } from "./room.ts";
import { solveDemands } from "./type-choices.ts";
import { dataSelector, valuesIn } from "./write-selectors.ts";

/** What is to become of a sink. */
export interface SinkPlan {
  readonly open: OpenSink;
  readonly change: SinkChange;
  readonly kind: "append" | "convert" | "rewrite" | "minimize";
  /** Whether it does nothing but add to what is recorded, by how it is made. */
  readonly isSafe: boolean;
  readonly added: readonly ProposedSelector[];
  /** The values of the whole list. */
  readonly values: number;
  readonly isOptimal: boolean;
  readonly beside: readonly Beside[];
  /** Types for which the list has no room. */
  readonly lacking: readonly string[];
}

/** How a plan is made. */
export interface PlanChoices extends SuggestChoices {
  /** Whether selectors may take what the sink records already. */
  readonly mayRepeat: boolean;
  /** What policies ask for and no selector of the sink is sure to record, so that it may be taken. */
  readonly welcome: readonly AssessedEntry[];
}

/** The plan; null where nothing that is asked for can be selected. */
export function planSink(
  run: SuggestedRun,
  open: OpenSink,
  entries: readonly AssessedEntry[],
  choices: PlanChoices,
): SinkPlan | null {
  const { sink, state } = open;
  const start = startOf(open, choices, run);
  const demands = dataDemands(entries, sink, run, choices);
  const welcome = dataDemands(choices.welcome, sink, run, choices);
  const management = managementAddition(entries, start.present);
  const present = management?.present ?? start.present;
  const others = [...(management?.added ?? []), ...networkSelectors(entries)];
  const { maximum: limit = Number.POSITIVE_INFINITY } = run.semantics.advancedEventSelectors.limits.values;
  const room = limit - valuesOf([...present, ...others]);
  const solved = fitInto(solveDemands(demands, welcome, contextOf(run, sink, start.assessment, choices)), room);
  const data = solved.solutions.flatMap(({ rectangles }, index) => {
    const matrix = solved.matrices[index];
    return matrix === undefined ? [] : rectangles.map((rectangle) => dataSelector(matrix, rectangle));
  });
  const added = [...others, ...data];
  const isConverted = state.kind === "convert" && demands.length > 0;
  if (added.length === 0 && solved.lacking.length === 0 && !isConverted) return null;
  const rewrites = management?.rewrites ?? false;
  const whole = [...present, ...added];
  const appends = state.kind === "append" && !rewrites;
  return {
    open,
    change: { kind: appends ? "append" : "replace", sink: sink.id, selectors: appends ? added : whole },
    kind: rewrites ? "rewrite" : state.kind === "append" ? "append" : "convert",
    isSafe: !rewrites && state.kind !== "convert",
    added,
    values: valuesOf(whole),
    lacking: solved.lacking,
    isOptimal: solved.isOptimal,
    beside: [...besideManagement(management, entries), ...besideTypes(solved, run.catalog)],
  };
}

/** The list that selectors are added to, and the run in which the sink has it. */
interface Start {
  readonly present: readonly ProposedSelector[];
  readonly assessment: Assessment;
}

/** Basic selectors are advanced ones before anything is added: what these record need not be asked for again. */
function startOf({ sink, state }: OpenSink, { mayRepeat }: PlanChoices, run: SuggestedRun): Start {
  if (state.kind !== "convert") return { present: state.present, assessment: run.before.assessment };
  const selectors = mayRepeat ? state.present : state.exact;
  const changed = changedSinks(run.sinks, run.resources, [{ kind: "replace", sink: sink.id, selectors }]);
  return { present: selectors, assessment: run.assess(changed) };
}

/** How many values AWS counts in a list. */
export function valuesOf(selectors: readonly ProposedSelector[]): number {
  return selectors.reduce((sum, selector) => sum + valuesIn(selector), 0);
}

function dataDemands(
  entries: readonly AssessedEntry[],
  sink: Sink,
  run: SuggestedRun,
  { unreferable }: PlanChoices,
): Demand[] {
  const own = entries.filter(({ required }) => required.category === "data");
  const mayRefer = mayReferFrom(sink, run);
  const demands = demandsOf(own, (resource) => mayRefer(resource) && !unreferable.has(resource.id));
  return withoutOwnDeliveries(demands, sink, run);
}

function contextOf(run: SuggestedRun, sink: Sink, assessment: Assessment, choices: PlanChoices): MatrixContext {
  const resources = new Map([...assessment.resources].reverse().map((resource) => [resource.id, resource]));
  return {
    catalog: run.catalog,
    isRecorded: recordsBy(assessment.sinks, sink.id, run.semantics),
    usualOn: recordedNames(assessment, sink.id),
    impossibleOn: remembering((row: string) => {
      const resource = resources.get(row);
      return resource === undefined ? new Set<string>() : impossibleOn(resource, run.catalog);
    }),
    knownOf: (type) => {
      const all = assessment.resources.filter(({ resourceType }) => resourceType === type);
      const isLeftOut = deliveriesOf(type, sink, run).length > 0;
      return all.filter((resource) => !isLeftOut || !isDestination(resource, sink, run)).map(({ id }) => id);
    },
    leftOutOf: (type) => deliveriesOf(type, sink, run),
    wholeTypes: choices.wholeTypes,
    mayRepeat: choices.mayRepeat,
  };
}

/** Where the sink puts its own log files: an event about one would make the next log file, and so on. */
function deliveriesOf(type: string, sink: Sink, run: SuggestedRun): ProposedValue[] {
  const { semantics, before } = run;
  const bound = before.assessment.sinks.find((assessed) => assessed.sink.id === sink.id)?.sink;
  if (bound?.kind !== "trail") return [];
  return semantics.logDestinations.flatMap((destination): ProposedValue[] => {
    const { setting, resourceType, arn } = destination;
    if (resourceType !== type) return [];
    const value = bound[setting];
    const name = value.kind === "known" ? knownString(value.value) : undefined;
    const partition = knownString(bound.scope.partition) ?? "aws";
    if (name !== undefined)
      return [{ kind: "literal", value: arn.replace("{partition}", partition).replace("{name}", name) }];
    const declared = before.assessment.resources.find((resource) => deliversTo(bound, resource, destination));
    return declared === undefined ? [] : referenceInto(declared, sink, run);
  });
}

function referenceInto(resource: DeclaredResource, sink: Sink, run: SuggestedRun): ProposedValue[] {
  if (resource.arn === null || !mayReferFrom(sink, run)(resource)) return [];
  return [{ kind: "arn-of", resource: resource.id, suffix: "/", example: `${display(resource.arn)}/` }];
}

/** Whether the sink delivers its log files to the resource. */
function isDestination(resource: DeclaredResource, sink: Sink, { semantics, before }: SuggestedRun): boolean {
  const bound = before.assessment.sinks.find((assessed) => assessed.sink.id === sink.id)?.sink;
  return (
    bound?.kind === "trail" && semantics.logDestinations.some((destination) => deliversTo(bound, resource, destination))
  );
}

/** Demands without the events that deliveries of the sink's own log files make. */
function withoutOwnDeliveries(demands: readonly Demand[], sink: Sink, run: SuggestedRun): Demand[] {
  const bound = run.before.assessment.sinks.find((assessed) => assessed.sink.id === sink.id)?.sink;
  if (bound?.kind !== "trail") return [...demands];
  return demands.flatMap((demand) => {
    const declared = demand.entry.required.resource?.declared ?? null;
    const destinations = declared === null ? [] : run.semantics.logDestinations;
    const own = destinations.filter((destination) => declared !== null && deliversTo(bound, declared, destination));
    const delivery = new Set(own.map(({ delivery: { eventName } }) => eventName));
    return delivery.has(demand.name) ? [] : [demand];
  });
}
