/** Which sink is to record each gap: each in exactly one, since data events are billed for every copy. */
import type { ProposedSelector, SinkChange } from "../model/proposal.ts";
import type { Sink } from "../model/sink.ts";
import { isOrganizationTrail } from "../coverage/sinks-in-scope.ts";
import { changedSinks } from "./changed-sink.ts";
import { gapsOf, isRecordable, keysOf } from "./gaps.ts";
import type { SuggestChoices, SuggestedRun } from "./judged-run.ts";
import { allManagement, stateOf, type SinkState } from "./sink-state.ts";
import type { Gap } from "./types.ts";
import { equals } from "./write-selectors.ts";

/** A sink that may be changed. */
export interface OpenSink {
  readonly sink: Sink;
  readonly state: Exclude<SinkState, { kind: "closed" }>;
}

/** Types that are asked for at once: two values each, of those that a list may have. */
const typesAtOnce = 200;

/** The sinks of a run that selectors can be added to; of variants of one sink the first. */
export function openSinks({ sinks, semantics }: SuggestedRun, { sink: asked }: SuggestChoices): OpenSink[] {
  const first = new Map([...sinks].reverse().map((sink) => [sink.id, sink]));
  return [...new Set(sinks.map(({ id }) => id))].flatMap((id): OpenSink[] => {
    const sink = first.get(id);
    if (sink === undefined || (asked !== null && !isSinkNamed(sink, asked))) return [];
    const state = stateOf(sink, semantics);
    return state.kind === "closed" ? [] : [{ sink, state }];
  });
}

/** Whether what a person writes names the sink: its id, its address, or the name of a trail in its ARN. */
export function isSinkNamed({ id, address }: Pick<Sink, "id" | "address">, asked: string): boolean {
  return id === asked || address === asked || id.endsWith(`/${asked}`);
}

/** Where each gap could be closed: every sink is given selectors for all that is missing, and the run is judged. */
export function sinksByGap(
  run: SuggestedRun,
  gaps: readonly Gap[],
  open: readonly OpenSink[],
  typesOf: (gap: Gap) => readonly string[],
): Map<Gap, readonly OpenSink[]> {
  const byId = new Map(open.map((one) => [one.sink.id, one]));
  const recordedBy = new Map<string, readonly string[]>();
  for (const selectors of probes(gaps, typesOf)) {
    const changes = open.map(({ sink }): SinkChange => ({ kind: "replace", sink: sink.id, selectors }));
    const probed = run.assess(changedSinks(run.sinks, run.resources, changes));
    const isOpen = new Set(gapsOf(probed).flatMap(({ keys }) => keys));
    for (const entry of probed.entries.flatMap((one) => one.mergedFrom ?? [one])) {
      if (entry.verdict !== "covered" || !isRecordable(entry)) continue;
      for (const key of keysOf(entry)) if (!isOpen.has(key)) recordedBy.set(key, entry.recordedBy);
    }
  }
  return new Map(
    gaps.map((gap) => {
      const [first = [], ...others] = gap.keys.map((key) => recordedBy.get(key) ?? []);
      const ids = first.filter((id) => others.every((list) => list.includes(id)));
      const types = typesOf(gap);
      const able = ids.flatMap((id) => byId.get(id) ?? []);
      return [gap, able.sort((a, b) => rank(a, types) - rank(b, types) || a.state.values - b.state.values)];
    }),
  );
}

/** Lists of selectors that together ask for everything that is missing. */
function probes(gaps: readonly Gap[], typesOf: (gap: Gap) => readonly string[]): ProposedSelector[][] {
  const types = [...new Set(gaps.flatMap(typesOf))].sort();
  const sources = gaps.flatMap(({ entry: { required } }) =>
    required.category === "networkActivity" ? (required.eventSource ?? []) : [],
  );
  const others = [
    allManagement,
    ...[...new Set(sources)].map((source) => ({
      name: null,
      fields: [equals("eventCategory", ["NetworkActivity"]), equals("eventSource", [source])],
    })),
  ];
  const count = Math.max(1, Math.ceil(types.length / typesAtOnce));
  return Array.from({ length: count }, (_, index) => [
    ...others,
    ...types.slice(index * typesAtOnce, (index + 1) * typesAtOnce).map((type) => ({
      name: null,
      fields: [equals("eventCategory", ["Data"]), equals("resources.type", [type])],
    })),
  ]);
}

/** Organization trails first, then multi-Region ones, of these those that have the type already. */
export function rank({ sink, state }: OpenSink, types: readonly string[]): number {
  const isSure = sink.organization.kind === "known" && isOrganizationTrail(sink);
  const isEverywhere = sink.multiRegion.kind === "known" && sink.multiRegion.value;
  const hasType = types.some((type) => JSON.stringify(state.present).includes(JSON.stringify(type)));
  return (isSure ? 0 : 4) + (isEverywhere ? 0 : 2) + (hasType ? 0 : 1);
}
