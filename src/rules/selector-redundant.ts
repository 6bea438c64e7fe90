import { redundancyBudget, comparedSelectors, type ComparedSelector } from "../analysis/redundancy/selectors-of.ts";
import { redundantSelectors } from "../analysis/redundancy/redundant-selectors.ts";
import { shadowedResourceValues, shadowedValues, type ShadowedValue } from "../analysis/redundancy/shadowed-values.ts";
import { undoneExclusionsOf } from "../analysis/redundancy/undone-exclusions.ts";
import { deadValues } from "../analysis/values/dead-values.ts";
import { fieldValues, type FieldValue } from "../validation/field-values.ts";
import { itemsOf, knownText, mayHoldMore, selectorLabel } from "../validation/reading.ts";
import { counted, listed } from "../model/words.ts";
import { quoted, spelled } from "../validation/wording.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import type { LocatedText } from "../model/value.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/** A selector, a value or a condition without which the sink would record just the same. Proved by the decision procedure, over every event there can be. */
export const rule: SinkRule = { id: "selector-redundant", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  // What AWS refuses is to be mended first, and may be the reason.
  if (context.refusals.length > 0) return [];
  const whole = wholeSelectors(sink, context);
  const redundant = new Set(whole.found.map(({ selector }) => selector.index));
  const advanced = itemsOf(sink.advancedEventSelectors).flatMap((selector, index) =>
    redundant.has(index) ? [] : partsOfAdvanced(sink, selector, index, context),
  );
  const basic =
    sink.kind === "trail"
      ? itemsOf(sink.eventSelectors).flatMap((selector, index) =>
          redundant.has(index) ? [] : partsOfBasic(sink, selector, context),
        )
      : [];
  const open = whole.complete ? [] : [givenUp(sink)];
  return [...whole.found.map(({ finding }) => finding), ...advanced, ...basic, ...open];
}

/** What takes too much work is given up; said once for a sink, of redundant selectors and of undone exclusions. */
function givenUp(sink: Sink): SinkFinding {
  const message =
    "Whether more selectors or exclusions here have no effect was not decided: " +
    "they list so many values that comparing them with each other takes too long. " +
    "Nothing is wrong with that. To have all of them compared, name fewer values, or check fewer paths at a time.";
  return { ...findingOf(sink, message, sink.origin), kind: "open" };
}

function findingOf(sink: Sink, message: string, origin: Origin, related: SinkFinding["related"] = []): SinkFinding {
  return { ruleId: rule.id, level: "note", kind: "fail", message, origin, related, sink };
}

interface WholeSelectors {
  readonly found: readonly { readonly selector: ComparedSelector; readonly finding: SinkFinding }[];
  /** Whether every selector was compared with the others. */
  readonly complete: boolean;
}

/** Selectors with a finding of their own, dead ones and those whose exclusions are undone, are left to the rules on that. */
function wholeSelectors(sink: Sink, { semantics, catalog, comparisons }: SinkRuleContext): WholeSelectors {
  const all = comparedSelectors(sink, semantics, catalog);
  if (all.length < 2) return { found: [], complete: true };
  const exclusions = undoneExclusionsOf(sink, all, comparisons);
  const undone = new Set(exclusions.found.map(({ selector }) => selector.index));
  const selectors = all.filter(
    ({ advanced }) =>
      advanced === null || deadValues({ sink, selector: advanced, semantics, catalog }).deadField === null,
  );
  const budget = redundancyBudget(comparisons);
  const found = redundantSelectors(selectors, budget).flatMap(({ selector, by }) => {
    if (undone.has(selector.index)) return [];
    const already = by.length === 1 ? "already records" : "already record together";
    const message =
      `Everything that ${selector.label} matches, ${listed(
        by.map(({ label }) => label),
        "and",
      )} ${already}: it changes nothing. ` +
      `An event that several selectors match is recorded once. Remove ${selector.label}, or narrow what makes it unnecessary.`;
    const related = by.map(({ label, origin }) => ({ message: `${label} records all of it`, origin }));
    return [{ selector, finding: findingOf(sink, message, selector.origin, related) }];
  });
  return { found, complete: exclusions.complete && budget.left >= 0 };
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
  const fields = [...new Set(shadowed.map(({ value }) => value.field))];
  const label = selectorLabel(selector, index);
  return [
    ...(both === null
      ? []
      : [
          findingOf(
            sink,
            `The condition on "readOnly" in ${label} lists both "true" and "false", which is the same as no condition. Remove it, or keep one of the two.`,
            both,
          ),
        ]),
    ...fields.map((field) =>
      shadowedFinding(
        sink,
        shadowed.filter(({ value }) => value.field === field),
        `of ${quoted(field)} in ${label}`,
      ),
    ),
  ];
}

/** `readOnly` has two values; CloudTrail user guide, "Filtering data events": without the field, both read and write events are logged. */
function bothValuesOfReadOnly(selector: AdvancedEventSelector): Origin | null {
  const values = fieldValues(selector).filter(({ field, operator }) => field === "readOnly" && operator === "Equals");
  const texts = new Set(values.map(({ located }) => knownString(located.text)));
  return texts.has("true") && texts.has("false") ? (values[0]?.located.origin ?? null) : null;
}

/** A value of an advanced selector, or of a data resource, which has no operator. */
type ShownValue = { readonly located: LocatedText } & Partial<FieldValue>;

/** @param shadowed at least one */
function shadowedFinding(sink: Sink, shadowed: readonly ShadowedValue<ShownValue>[], where: string): SinkFinding {
  const [first, ...rest] = shadowed as readonly [ShadowedValue<ShownValue>, ...ShadowedValue<ShownValue>[]];
  const named = (value: ShownValue): string =>
    `${value.operator === undefined ? "" : `${spelled(sink.dialect, value.operator)} `}${quoted(value.located.text)}`;
  const same = named(first.value) === named(first.by);
  const found = same
    ? `The value ${quoted(first.value.located.text)} ${where} stands there twice.`
    : `The value ${quoted(first.value.located.text)} ${where} changes nothing beside ${named(first.by)}, which matches all of it.`;
  const others = rest.length === 0 ? "" : ` The same goes for ${counted(rest.length, "other value")}.`;
  const related = [
    { message: "this value matches all of it", origin: first.by.located.origin },
    ...rest.map(({ value }) => ({ message: "this value changes nothing either", origin: value.located.origin })),
  ];
  const advice = same
    ? "Remove one of the two."
    : "Remove what it makes unnecessary, or narrow it. Values of one field are alternatives, whatever their operators.";
  return findingOf(sink, `${found}${others} ${advice}`, first.value.located.origin, related);
}

function partsOfBasic(sink: Sink, selector: BasicEventSelector, context: SinkRuleContext): SinkFinding[] {
  return [
    ...exclusionsWithoutEffect(sink, selector),
    ...itemsOf(selector.dataResources).flatMap((resource) => shadowedInResource(sink, resource, context)),
  ];
}

/** AWS CLI reference of CloudTrail, put-event-selectors: the exclusions apply to management events only. */
function exclusionsWithoutEffect(
  sink: Sink,
  { includeManagementEvents, excludeManagementEventSources }: BasicEventSelector,
): SinkFinding[] {
  const [first] = itemsOf(excludeManagementEventSources);
  if (first === undefined || includeManagementEvents.kind !== "known" || includeManagementEvents.value) return [];
  const exclude = spelled(sink.dialect, "ExcludeManagementEventSources");
  const include = spelled(sink.dialect, "IncludeManagementEvents");
  return [
    findingOf(
      sink,
      `${exclude} changes nothing here: ${include} is false, so this selector takes no management events that could be left out. Remove ${exclude}, or set ${include} to true if the others are wanted.`,
      first.origin,
      [{ message: `${include} is false`, origin: includeManagementEvents.origin }],
    ),
  ];
}

function shadowedInResource(sink: Sink, resource: DataResource, { semantics }: SinkRuleContext): SinkFinding[] {
  const shadowed = shadowedResourceValues(resource, semantics);
  if (shadowed.length === 0 || (mayHoldMore(resource.values) && itemsOf(resource.values).length === 0)) return [];
  return [shadowedFinding(sink, shadowed, `for ${quoted(knownText(resource.type) ?? "")}`)];
}
