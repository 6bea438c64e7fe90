/** What selectors take of the logs. */
import type { Sink } from "../model/sink.ts";
import type { SelectorEvidence } from "../model/verify-result.ts";
import {
  loggedPeriod,
  placeIn,
  soleSink,
  type EvidenceInput,
  verdictOfGroup,
  type JudgedLogGroup,
} from "./judged-logs.ts";
import type { TimeWindow } from "./log-groups.ts";
import type { EvidenceFact, SinkLogs } from "./types.ts";

/** What each selector of the sink takes; nothing where the logs are of several sinks. */
export function selectorsIn(
  { explainer, sinks }: EvidenceInput,
  logs: SinkLogs,
  judged: readonly JudgedLogGroup[],
): SelectorEvidence[] {
  const sink = soleSink(logs);
  const position = sinks.findIndex(({ id }) => id === sink?.id);
  if (sink === null || position === -1 || logs.sinks.length > 1) return [];
  const found = new Map<number | null, { count: number; bytes: number; alone: number }>();
  const names = selectorNames(sink);
  for (const index of names.keys()) found.set(index, { count: 0, bytes: 0, alone: 0 });
  for (const one of judged) {
    const { group } = one;
    // The default selector of a trail without a list takes what the trail records.
    const byDefault = verdictOfGroup(one) === "recorded" ? [null] : [];
    const taking = explainer.selectorsMatching(group.record)[position] ?? byDefault;
    for (const index of taking) {
      const counts = found.get(index) ?? { count: 0, bytes: 0, alone: 0 };
      counts.count += group.events;
      counts.bytes += group.bytes;
      if (taking.length === 1) counts.alone += group.events;
      found.set(index, counts);
    }
  }
  return [...found].map(([selector, counts]) => ({
    sink: sink.id,
    selector,
    name: selector === null ? null : (names[selector] ?? null),
    ...counts,
  }));
}

/** The names of the selectors of a sink in their order; empty where it has no list, or one that is not known. */
function selectorNames(sink: Sink): (string | null)[] {
  const { advancedEventSelectors: advanced } = sink;
  if (advanced.kind === "known" && advanced.value.items.length > 0) return advanced.value.items.map(({ name }) => name);
  const basic = sink.kind === "trail" ? sink.eventSelectors : null;
  return basic?.kind === "known" ? basic.value.items.map(() => null) : [];
}

/** Selectors that take nothing. */
export function unusedFacts(
  logs: SinkLogs,
  selectors: readonly SelectorEvidence[],
  window: TimeWindow,
): EvidenceFact[] {
  if (logs.groups.records === 0) return [];
  const { from, to } = loggedPeriod(logs, window);
  return selectors.flatMap(({ selector, name, count }): EvidenceFact[] => {
    if (selector === null || count > 0) return [];
    const message = { code: "selector-unused", selector, name, from, to } as const;
    return [{ code: message.code, message, ...placeIn(logs), entry: null }];
  });
}
