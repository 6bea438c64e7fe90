/** The selectors that would record what findings are about: one change a sink, in the sink's language. */
import type {
  ApiFieldSelector,
  ApiSelector,
  Dialect,
  SelectorWriter,
  Snippet,
  Target,
  Value,
} from "../../model/dialects/dialect.ts";
import { writtenDialectOf } from "../../model/dialects/index.ts";
import { listed } from "../../model/words.ts";
import type { SelectorTitle } from "../../model/messages/selector-title.ts";
import { groupBy, groupsOf } from "../../model/group-by.ts";
import type { CheckResult, SelectorFix, SinkResult } from "../../model/result.ts";
import { selectorTitle, selectorTitles } from "../../wording/messages/selectors.ts";
import { sinkNoun } from "../../wording/phrases.ts";
import type { FindingGroup } from "./group.ts";
import { shortNames } from "./layout.ts";

/** Code to copy that gives a sink more selectors, or how to write it. */
export interface SelectorToPaste {
  /** Short addresses of the trails or event data stores that it is for, in order: all of them need the same. */
  readonly sinks: readonly string[];
  /**
   * What to do with it. `add`: to the list of a property, or to the sink where that is null. `instead`: put it in the
   * place of the selectors that are named. `rewrite`: no code.
   */
  readonly use:
    | { readonly kind: "add"; readonly property: string | null }
    | { readonly kind: "instead"; readonly of: string }
    | { readonly kind: "replace" }
    | { readonly kind: "rewrite" };
  /** Null where only a whole list would do, and what it has to hold is not known. */
  readonly snippet: Snippet | null;
  /** What else to do, so that nothing is lost; null when nothing. */
  readonly advice: string | null;
  /** What the events cost that it is for, a sentence for each kind of events; none in results of older versions. */
  readonly prices: readonly string[];
}

/**
 * What to paste into each sink that findings have a fix for, in the order of the groups: all that they ask of a sink
 * together, since of two lists the second would undo the first.
 */
export function selectorsToPaste(
  groups: readonly FindingGroup[],
  { sinks }: Pick<CheckResult, "sinks">,
): SelectorToPaste[] {
  const byId = new Map(sinks.map((sink) => [sink.id, sink]));
  const nameOf = shortNames(sinks.map(({ id }) => id));
  const pasted = [...groupBy(groups.flatMap(fixesOf), ({ sink }) => sink)].flatMap(([id, fixes]) => {
    const gap = gapOf(byId.get(id), fixes);
    if (gap === null) return [];
    const isWhole = holdsWholeList(gap.sink, gap.writer);
    const prices = [...new Set(fixes.flatMap(({ price }) => price?.message ?? []))];
    return [{ sink: nameOf(id), change: { ...paste(gap, together(gap.selectors), isWhole), prices } }];
  });
  return groupsOf(pasted, ({ change }) => JSON.stringify(change)).flatMap((alike) =>
    alike.slice(0, 1).map(({ change }) => ({ sinks: alike.map(({ sink }) => sink), ...change })),
  );
}

/** Nobody wants one for what is suppressed. */
function fixesOf({ shown, others }: FindingGroup): SelectorFix[] {
  return shown.suppressed === null ? [shown, ...others].flatMap(({ fix }) => fix ?? []) : [];
}

interface Gap {
  readonly sink: SinkResult;
  readonly kind: Target["kind"];
  readonly dialect: Dialect;
  readonly writer: SelectorWriter;
  readonly selectors: readonly ApiSelector[];
  /** The selectors whose place they take, by position. */
  readonly replaces: readonly number[];
}

/** Null where nothing here writes the sink's dialect. */
function gapOf(sink: SinkResult | undefined, fixes: readonly SelectorFix[]): Gap | null {
  const dialect = sink === undefined ? null : writtenDialectOf(sink);
  const writer = dialect?.selectors ?? null;
  if (sink === undefined || sink.kind === "telemetry-rule" || dialect === null || writer === null) return null;
  return {
    sink,
    kind: sink.kind,
    dialect,
    writer,
    selectors: fixes.flatMap(({ selectors }) => selectors),
    replaces: [...new Set(fixes.flatMap(({ replaces = [] }) => replaces))],
  };
}

/** Whether what is written has the selectors that are there too: it takes their place. */
function holdsWholeList(sink: SinkResult, { replace }: SelectorWriter): boolean {
  const { selectors } = sink;
  return wholeListOf(sink) !== undefined && (replace !== undefined || selectors === "default" || selectors === "basic");
}

/** All that a sink selects, with the references that stand in the code. */
function wholeListOf({ selectorCode, selectorList }: SinkResult): readonly ApiSelector<Value>[] | undefined {
  return selectorCode ?? selectorList;
}

/** What several findings ask for, each once and in order: of one type what lies in any of their resources. */
function together(selectors: readonly ApiSelector[]): ApiSelector[] {
  const byName = new Map<string, ApiSelector>();
  for (const selector of selectors) {
    const { Name = "" } = selector;
    const known = byName.get(Name);
    byName.set(Name, known === undefined ? selector : either(known, selector));
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, selector]) => selector);
}

/** Fields that both name, with the values of both; what either leaves out on purpose stays left out. */
function either(a: ApiSelector, b: ApiSelector): ApiSelector {
  const fields = a.FieldSelectors.flatMap((field): ApiFieldSelector[] => {
    const other = b.FieldSelectors.find(({ Field }) => Field === field.Field);
    if (other === undefined) return [];
    const leftOut = field.NotStartsWith ?? other.NotStartsWith;
    const merged = {
      Field: field.Field,
      ...union("Equals", field, other),
      ...union("StartsWith", field, other),
      ...(leftOut === undefined ? {} : { NotStartsWith: leftOut }),
    };
    return Object.keys(merged).length > 1 ? [merged] : [];
  });
  return { ...a, FieldSelectors: fields };
}

function union(operator: "Equals" | "StartsWith", a: ApiFieldSelector, b: ApiFieldSelector): Partial<ApiFieldSelector> {
  const [ofA, ofB] = [a[operator], b[operator]];
  return ofA === undefined || ofB === undefined ? {} : { [operator]: [...new Set([...ofA, ...ofB])].sort() };
}

function paste(
  gap: Gap,
  added: readonly ApiSelector[],
  isWhole: boolean,
): Pick<SelectorToPaste, "snippet" | "use" | "advice"> {
  const { sink, dialect, writer } = gap;
  const { property, items, replace } = writer;
  const { selectors } = sink;
  const list = wholeListOf(sink);
  const isNarrowed = gap.replaces.length > 0;
  const kept = isNarrowed ? list?.filter((selector) => !isOfManagement(selector)) : list;
  // Of the default and what asks for management events again, one is enough.
  const isThere = new Set(kept?.map((selector) => JSON.stringify(selector)));
  const whole = [...(kept ?? []), ...added.filter((selector) => !isThere.has(JSON.stringify(selector)))];
  if (replace === undefined) {
    const snippet = items(isWhole ? whole : added);
    if (isNarrowed && selectors === "advanced")
      return { snippet, use: { kind: "instead", of: selectorTitles(titlesOf(gap)) }, advice: null };
    return { snippet, use: { kind: "add", property }, advice: adviceToAdd(gap, kept) };
  }
  // An app sets the list as a whole: items alone would take the place of what is there.
  if (list === undefined && dialect.deployedBy !== "nothing")
    return { snippet: null, use: { kind: "rewrite" }, advice: adviceToRewrite(gap, added) };
  if (list === undefined) {
    const advice =
      "This property holds the whole list, and some of the selectors in it are unresolved here. " +
      `Keep them${withoutNarrowed(gap)} and add these.`;
    return { snippet: items(added), use: { kind: "add", property }, advice };
  }
  const snippet = replace({ ...sink, kind: gap.kind, selectors: whole, hasBasicSelectors: selectors === "basic" });
  return { snippet, use: { kind: "replace" }, advice: adviceToReplace(gap, kept ?? []) };
}

/** Whether the selector asks for management events and nothing else. */
function isOfManagement({ FieldSelectors }: ApiSelector<Value>): boolean {
  return FieldSelectors.some(({ Field, Equals }) => Field === "eventCategory" && Equals?.[0] === "Management");
}

/** The selectors that give way. */
function titlesOf({ sink, replaces }: Gap): SelectorTitle[] {
  const nameOf = (position: number): string | undefined =>
    sink.narrowedSelectors?.find(({ index }) => index === position)?.name ?? sink.selectorList?.[position]?.Name;
  return replaces.map((index) => ({ index, name: nameOf(index) ?? null }));
}

/** Which selectors not to keep, as words to follow "keep them". */
function withoutNarrowed(gap: Gap): string {
  return gap.replaces.length === 0 ? "" : ` without ${selectorTitles(titlesOf(gap))}`;
}

const oneKind = "The trail has basic event selectors, and CloudTrail takes only one kind.";

function adviceToAdd(gap: Gap, kept: readonly ApiSelector<Value>[] | undefined): string | null {
  const { sink, dialect, replaces } = gap;
  switch (sink.selectors) {
    case "advanced":
      return null;
    case "default":
      return noSelectorsYet(sink.kind);
    case "basic": {
      const isNarrowed = replaces.length > 0;
      return kept === undefined
        ? `${oneKind} Some of what they select is unresolved here. ${rewritten(isNarrowed)}.`
        : `${oneKind} ${sameAs(kept, isNarrowed)} Replace ${dialect.nameOf("EventSelectors")} with this list` +
            `${orInBasicOnes(gap)}.`;
    }
    case "unknown":
      return `The selectors that the trail has now are unresolved. Keep them${withoutNarrowed(gap)}.`;
  }
}

/** How the same is said with basic selectors: what narrows them taken away. */
function orInBasicOnes({ sink, dialect, replaces }: Gap): string {
  const clauses = (sink.narrowedSelectors ?? []).flatMap((selector) =>
    replaces.includes(selector.index) && selector.by.length > 0
      ? [`remove ${listed(selector.by.map(dialect.nameOf), "and")} from ${selectorTitle(selector)}`]
      : [],
  );
  return clauses.length === 0 ? "" : `, or ${listed(clauses, "and")}`;
}

function rewritten(isNarrowed: boolean): string {
  return isNarrowed
    ? "Rewrite what they select of data events as advanced event selectors"
    : "Rewrite them as advanced event selectors";
}

function adviceToRewrite(gap: Gap, added: readonly ApiSelector[]): string {
  const there =
    gap.sink.selectors === "basic"
      ? `${oneKind} Some of what they select is unresolved here. ${rewritten(gap.replaces.length > 0)}`
      : `The app sets the whole list of selectors, and some of it is unresolved here. Keep it${withoutNarrowed(gap)}`;
  return `${there}, and add one for each of: ${added.map(({ FieldSelectors }) => FieldSelectors.map(conditionClause).join(", ")).join("; ")}.`;
}

function conditionClause({ Field, ...operators }: ApiFieldSelector): string {
  const conditions = Object.entries(operators).map(([operator, values]) => `${operator} ${values.join(" or ")}`);
  return [Field, ...conditions].join(" ");
}

function noSelectorsYet(kind: SinkResult["kind"]): string {
  return `The ${sinkNoun(kind)} has no selectors and records management events by default. Selectors replace that default, so the first one here selects management events.`;
}

function adviceToReplace(gap: Gap, kept: readonly ApiSelector<Value>[]): string {
  const { kind, selectors } = gap.sink;
  switch (selectors) {
    case "default":
      return noSelectorsYet(kind);
    case "basic":
      return `This replaces the basic event selectors of the trail. ${sameAs(kept, gap.replaces.length > 0)}`;
    case "advanced":
    case "unknown":
      return `This replaces the whole list: the selectors of now${withoutNarrowed(gap)}, then the new ones.`;
  }
}

/** What basic selectors become: those that are kept say the same, of management events less was asked before. */
function sameAs(kept: readonly ApiSelector<Value>[], isNarrowed: boolean): string {
  if (isNarrowed)
    return kept.length === 0
      ? "This one matches all management events."
      : "These match the same data events, and all management events.";
  switch (kept.length) {
    case 0:
      return "Those match no event.";
    case 1:
      return "The first selector here matches the same events.";
    default:
      return `The first ${String(kept.length)} selectors here match the same events.`;
  }
}
