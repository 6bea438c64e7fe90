/** A sink as it is after a change, to be judged. */
import type { ProposedSelector, ProposedValue, SinkChange } from "../model/proposal.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { concatenate, literal } from "../model/text.ts";
import { absent, known, type LocatedText } from "../model/value.ts";

/** The sinks of a run with changes; those that no change is for stay as they are. */
export function changedSinks(
  sinks: readonly Sink[],
  resources: readonly DeclaredResource[],
  changes: readonly SinkChange[],
): Sink[] {
  const byId = new Map(changes.map((change) => [change.sink, change]));
  const declared = new Map([...resources].reverse().map((resource) => [resource.id, resource]));
  return sinks.map((sink) => {
    const change = byId.get(sink.id);
    return change === undefined ? sink : changedSink(sink, change, declared);
  });
}

function changedSink(sink: Sink, change: SinkChange, resources: ReadonlyMap<string, DeclaredResource>): Sink {
  const { origin } = sink;
  const added = change.selectors.map((selector) => selectorOf(selector, sink, resources));
  const present = sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value : null;
  switch (change.kind) {
    case "append": {
      const items = [...(present?.items ?? []), ...added];
      return { ...sink, advancedEventSelectors: known({ items, more: present?.more ?? null, origin }, origin) };
    }
    case "replace": {
      const advancedEventSelectors = known({ items: added, more: null, origin }, origin);
      return sink.kind === "trail"
        ? { ...sink, advancedEventSelectors, eventSelectors: absent }
        : { ...sink, advancedEventSelectors };
    }
  }
}

function selectorOf(
  { name, fields }: ProposedSelector,
  { origin }: Sink,
  resources: ReadonlyMap<string, DeclaredResource>,
): AdvancedEventSelector {
  const items = fields.map(({ field, conditions }) => ({
    field: known(literal(field), origin),
    conditions: conditions.map(({ operator, values }) => ({
      operator,
      values: { items: values.map((value) => textOf(value, origin, resources)), more: null, origin },
      origin,
    })),
    origin,
  }));
  return { name, fieldSelectors: { items, more: null, origin }, origin };
}

function textOf(
  value: ProposedValue,
  origin: Sink["origin"],
  resources: ReadonlyMap<string, DeclaredResource>,
): LocatedText {
  switch (value.kind) {
    case "literal":
      return { text: literal(value.value), origin };
    case "kept":
      return value.value;
    case "arn-of": {
      const arn = resources.get(value.resource)?.arn ?? null;
      return { text: arn === null ? literal(value.example) : concatenate([arn, value.suffix]), origin };
    }
  }
}
