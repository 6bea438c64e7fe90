import { budgetOf } from "../analysis/redundancy/comparisons.ts";
import { comparedSelectors, type ComparedSelector } from "../analysis/redundancy/selectors-of.ts";
import { redundantSelectors } from "../analysis/redundancy/redundant-selectors.ts";
import { shadowedResourceValues, shadowedValues, type ShadowedValue } from "../analysis/redundancy/shadowed-values.ts";
import { undoneExclusionsOf } from "../analysis/redundancy/undone-exclusions.ts";
import { deadValues } from "../analysis/values/dead-values.ts";
import { fieldValues, type FieldValue } from "../validation/field-values.ts";
import { settingItemsOf, knownText, mayHoldMore } from "../validation/reading.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import { toldValues } from "../model/messages/told-values.ts";
import type { Origin } from "../model/location.ts";
import type { RedundancyMessage, ValuesPlace } from "../model/messages/redundancy-message.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, sameText } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";
import { sinkFindings } from "./draft.ts";
import type { RelatedOrigin, SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";
import { placesOfOthers, subjectOfSelector, subjectOfBasic } from "./values-together.ts";

/**
 * A selector, a value or a condition without which the sink would record just the same. Proved by the decision
 * procedure, over every event there can be.
 */
export const rule: SinkRule = { id: "selector-redundant", check };

const findingOf = sinkFindings(rule.id, "note");

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  // What AWS refuses is to be mended first, and may be the reason.
  if (context.rejections.length > 0) return [];
  const whole = wholeSelectors(sink, context);
  const redundant = new Set(whole.found.map(({ selector }) => selector.title.index));
  const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector, index) =>
    redundant.has(index) ? [] : partsOfAdvanced(sink, selector, index, context),
  );
  const basic =
    sink.kind === "trail"
      ? settingItemsOf(sink.eventSelectors).flatMap((selector, index) =>
          redundant.has(index) ? [] : partsOfBasic(sink, selector, context),
        )
      : [];
  const open = whole.open.length === 0 ? [] : [givenUp(sink, whole.open)];
  return [...whole.found.map(({ finding }) => finding), ...advanced, ...basic, ...open];
}

/** What takes too much work is given up; said once for a sink, of redundant selectors and of undone exclusions. */
function givenUp(sink: Sink, open: readonly ComparedSelector[]): SinkFinding {
  const selectors = open.map(({ title }) => title);
  const finding = findingOf(sink, { code: "comparisons-given-up", selectors }, sink.origin);
  return { ...finding, kind: "open", subject: "comparisons-given-up" };
}

interface WholeSelectors {
  readonly found: readonly { readonly selector: ComparedSelector; readonly finding: SinkFinding }[];
  /** The selectors that were not compared with all others, in order. */
  readonly open: readonly ComparedSelector[];
}

/**
 * Selectors with a finding of their own, dead ones and those whose exclusions are undone, are left to the rules on
 * that.
 */
function wholeSelectors(sink: Sink, { semantics, catalog, selectorsAreCompared }: SinkRuleContext): WholeSelectors {
  const all = selectorsAreCompared === false ? [] : comparedSelectors(sink, semantics, catalog);
  if (all.length < 2) return { found: [], open: [] };
  const exclusions = undoneExclusionsOf(sink, all);
  const undone = new Set(exclusions.found.map(({ selector }) => selector.title.index));
  const selectors = all.filter(
    ({ advanced }) =>
      advanced === null || deadValues({ sink, selector: advanced, semantics, catalog }).deadField === null,
  );
  const redundant = redundantSelectors(selectors, (selector) => budgetOf(selector, selectors));
  const found = redundant.found.flatMap(({ selector, by }) => {
    if (undone.has(selector.title.index)) return [];
    const message: RedundancyMessage = {
      code: "selector-redundant",
      selector: selector.title,
      by: by.map(({ title }) => title),
    };
    const related = by.map(({ title, origin }): RelatedOrigin => ({
      role: { code: "selector-records-all", selector: title },
      origin,
    }));
    const finding = findingOf(sink, message, selector.origin, related);
    return [{ selector, finding: { ...finding, subject: subjectOfCompared(selector, message.code) } }];
  });
  const left = new Set([...exclusions.open, ...redundant.open]);
  return { found, open: all.filter((selector) => left.has(selector)) };
}

function subjectOfCompared({ advanced }: ComparedSelector, code: string): string {
  return advanced === null ? subjectOfBasic(null, [code]) : subjectOfSelector(advanced, [code]);
}

function partsOfAdvanced(
  sink: Sink,
  selector: AdvancedEventSelector,
  index: number,
  context: SinkRuleContext,
): SinkFinding[] {
  const dead = new Set(deadValues({ sink, selector, ...context }).dead.map(({ located }) => located));
  const both = bothValuesOfReadOnly(selector);
  const shadowed = shadowedValues(selector).filter(
    ({ value, by }) => !dead.has(value.located) && !dead.has(by.located),
  );
  const title = { name: selector.name, index };
  return [
    ...(both === null
      ? []
      : [
          {
            ...findingOf(sink, { code: "both-of-read-only", selector: title }, both),
            subject: subjectOfSelector(selector, ["both-of-read-only"]),
          },
        ]),
    ...[...groupBy(shadowed, ({ value }) => value.field)].flatMap(([field, ofField]) =>
      shadowedFindings(sink, ofField, { code: "field", field, selector: title }, (cause) =>
        subjectOfSelector(selector, [...cause, field]),
      ),
    ),
  ];
}

/**
 * `readOnly` has two values; CloudTrail user guide, "Filtering data events": without the field, both read and write
 * events are logged.
 */
function bothValuesOfReadOnly(selector: AdvancedEventSelector): Origin | null {
  const values = fieldValues(selector).filter(({ field, operator }) => field === "readOnly" && operator === "Equals");
  const texts = new Set(values.map(({ located }) => knownString(located.text)));
  return texts.has("true") && texts.has("false") ? (values[0]?.located.origin ?? null) : null;
}

/** A value of an advanced selector, or of a data resource, which has no operator. */
type ShownValue = { readonly located: LocatedText } & Partial<FieldValue>;

/** One finding for the values that are listed twice, and one for those that lie within others. */
function shadowedFindings(
  sink: Sink,
  shadowed: readonly ShadowedValue<ShownValue>[],
  where: ValuesPlace,
  subject: (cause: readonly string[]) => string,
): SinkFinding[] {
  const isTwice = ({ value, by }: ShadowedValue<ShownValue>): boolean =>
    value.operator === by.operator && sameText(value.located.text, by.located.text);
  return groupsOf(shadowed, isTwice).flatMap(([first, ...others]): SinkFinding[] => {
    if (first === undefined) return [];
    const { value, by } = first;
    const told = toldValues([first, ...others].map((one) => one.value.located.text));
    const message: RedundancyMessage = isTwice(first)
      ? { code: "value-twice", where, ...told }
      : {
          code: "value-redundant",
          where,
          by: { operator: by.operator ?? null, value: by.located.text },
          dialect: sink.dialect,
          ...told,
        };
    const places = others.map((other) => other.value.located.origin);
    const related: RelatedOrigin[] = [
      { role: { code: "value-matches-all" }, origin: by.located.origin },
      ...placesOfOthers(places, { code: "redundant-as-well" }),
    ];
    return [{ ...findingOf(sink, message, value.located.origin, related), subject: subject([message.code]) }];
  });
}

function partsOfBasic(sink: Sink, selector: BasicEventSelector, context: SinkRuleContext): SinkFinding[] {
  return [
    ...exclusionsWithoutEffect(sink, selector),
    ...settingItemsOf(selector.dataResources).flatMap((resource) => shadowedInResource(sink, resource, context)),
  ];
}

/** AWS CLI reference of CloudTrail, put-event-selectors: the exclusions apply to management events only. */
function exclusionsWithoutEffect(
  sink: Sink,
  { includeManagementEvents, excludeManagementEventSources }: BasicEventSelector,
): SinkFinding[] {
  const [first] = settingItemsOf(excludeManagementEventSources);
  if (first === undefined || includeManagementEvents.kind !== "known" || includeManagementEvents.value) return [];
  const { dialect } = sink;
  const related: RelatedOrigin[] = [
    { role: { code: "management-events-off", dialect }, origin: includeManagementEvents.origin },
  ];
  const finding = findingOf(sink, { code: "exclusions-without-management", dialect }, first.origin, related);
  return [{ ...finding, subject: subjectOfBasic(null, [finding.message.code]) }];
}

function shadowedInResource(sink: Sink, resource: DataResource, { semantics }: SinkRuleContext): SinkFinding[] {
  const shadowed = shadowedResourceValues(resource, semantics);
  if (shadowed.length === 0 || (mayHoldMore(resource.values) && settingItemsOf(resource.values).length === 0))
    return [];
  const type = knownText(resource.type) ?? "";
  return shadowedFindings(sink, shadowed, { code: "data-resource", type }, (cause) => subjectOfBasic(type, cause));
}
