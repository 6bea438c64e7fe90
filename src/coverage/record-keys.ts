/**
 * What selectors see of a record, as one string. Of what names a caller or a resource it keeps only what the values of
 * the selectors say to it: whether they are equal, a beginning or an end.
 */
import type { RecordResource, RecordView } from "../model/record.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { List, LocatedText, Setting } from "../model/value.ts";
import { comparisonOf } from "../selectors/compare.ts";
import type { RecordExplainer } from "./explain-record.ts";
import type { AssessedSink } from "./sinks-in-scope.ts";

/** What somebody else than the selectors tells apart in an element of `resources`, as a string. */
export type WatchedElement = (element: RecordResource) => string;

/** Keys for one set of sinks: records of one key get one answer. */
export class RecordKeys {
  readonly #explainer: RecordExplainer;
  readonly #watched: WatchedElement | null;
  readonly #views = new WeakMap<readonly AssessedSink[], SelectorView>();

  constructor(explainer: RecordExplainer, watched: WatchedElement | null = null) {
    this.#explainer = explainer;
    this.#watched = watched;
  }

  /** Null: a value holds what separates values here, so that the record stands for itself. */
  keyOf(record: RecordView): string | null {
    const { sinks, partition } = this.#explainer.sinksFor(record);
    const view = this.#viewOf(sinks);
    let key = partition ?? "";
    let confusing = 0;
    const add = (part: string | undefined): void => {
      key += separator;
      if (part === undefined) return;
      key += `=${part}`;
      if (part.includes(separator)) confusing++;
    };
    for (const name of keptFields) add(record[name]?.toString());
    add(seen(record.userIdentity?.arn, view.callers));
    add(record.resources === undefined ? undefined : "list");
    for (const element of record.resources ?? []) {
      addElement(element, view.resources, add);
      if (this.#watched !== null) add(this.#watched(element));
    }
    return confusing === 0 ? key : null;
  }

  #viewOf(sinks: readonly AssessedSink[]): SelectorView {
    const known = this.#views.get(sinks);
    if (known !== undefined) return known;
    const view = selectorView(sinks.map(({ sink }) => sink));
    this.#views.set(sinks, view);
    return view;
  }
}

const separator = "\u0000";

type KeptField = Exclude<keyof RecordView, "eventID" | "userIdentity" | "resources">;

/** Every other field counts as it is, whether or not a selector can see it today. */
const kept: Readonly<Record<KeptField, true>> = {
  eventSource: true,
  eventName: true,
  eventType: true,
  eventCategory: true,
  managementEvent: true,
  readOnly: true,
  awsRegion: true,
  recipientAccountId: true,
  sessionCredentialFromConsole: true,
  errorCode: true,
  vpcEndpointId: true,
  unknown: true,
  insightType: true,
};
const keptFields = Object.keys(kept) as readonly KeptField[];

function addElement(
  { type, ARN, ARNPrefix }: RecordResource,
  values: ComparedValues,
  add: (part: string | undefined) => void,
): void {
  add(type);
  add(seen(ARN, values));
  // Reasons name the prefix.
  add(ARNPrefix);
}

/** What selectors compare the ARNs of callers and of resources with. */
interface SelectorView {
  readonly callers: ComparedValues;
  readonly resources: ComparedValues;
}

/** Values of selectors by the way in which they are compared. */
export interface ComparedTexts {
  readonly equal: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** Null: some are not known, so values are kept as they are. */
type ComparedValues = (Omit<ComparedTexts, "equal"> & { readonly equal: ReadonlySet<string> }) | null;

/** What selectors of sinks compare the ARNs of callers and of resources with; null: with values that are not known. */
export function comparedArns(sinks: readonly Sink[]): Readonly<Record<"callers" | "resources", ComparedTexts | null>> {
  const { callers, resources } = selectorView(sinks);
  const listed = (values: ComparedValues): ComparedTexts | null =>
    values === null ? null : { ...values, equal: [...values.equal] };
  return { callers: listed(callers), resources: listed(resources) };
}

/** What selectors see of a value: which of their values it begins with, ends with and equals. */
function seen(value: string | undefined, compared: ComparedValues): string | undefined {
  if (value === undefined || compared === null) return value;
  let hits = "";
  for (const [index, start] of compared.starts.entries()) if (value.startsWith(start)) hits += `${String(index)} `;
  for (const [index, end] of compared.ends.entries()) if (value.endsWith(end)) hits += `-${String(index)} `;
  return compared.equal.has(value) ? `${hits}=${value}` : hits;
}

function selectorView(sinks: readonly Sink[]): SelectorView {
  const callers = new Gathered();
  const resources = new Gathered();
  for (const sink of sinks) {
    for (const selector of itemsOf(sink.advancedEventSelectors)) {
      for (const { field, conditions } of selector.fieldSelectors.items) {
        const name = field.kind === "known" ? knownString(field.value) : undefined;
        const gathered = name === "userIdentity.arn" ? callers : name === "resources.ARN" ? resources : null;
        for (const { operator, values } of conditions) gathered?.add(comparisonOf(operator), values);
      }
    }
    if (sink.kind !== "trail") continue;
    for (const { dataResources } of itemsOf(sink.eventSelectors)) {
      for (const { values } of itemsOf(dataResources)) {
        if (values.kind !== "known") continue;
        resources.add("equals", values.value);
        resources.add("starts-with", values.value);
      }
    }
  }
  return { callers: callers.values(), resources: resources.values() };
}

function itemsOf<Item>(setting: Setting<List<Item>>): readonly Item[] {
  return setting.kind === "known" ? setting.value.items : [];
}

/** Values by the way in which they are compared. */
class Gathered {
  readonly #equal = new Set<string>();
  readonly #starts = new Set<string>();
  readonly #ends = new Set<string>();
  #allKnown = true;

  add(comparison: "equals" | "starts-with" | "ends-with", { items }: List<LocatedText>): void {
    const into = { equals: this.#equal, "starts-with": this.#starts, "ends-with": this.#ends }[comparison];
    for (const { text } of items) {
      const value = knownString(text);
      if (value === undefined) this.#allKnown = false;
      else into.add(value);
    }
  }

  values(): ComparedValues {
    return this.#allKnown ? { equal: this.#equal, starts: [...this.#starts], ends: [...this.#ends] } : null;
  }
}
