import { deadBasicValues } from "../analysis/values/basic-dead.ts";
import { causeOf } from "../analysis/values/dead-reason.ts";
import { deadValues, type DeadValue } from "../analysis/values/dead-values.ts";
import { selects } from "../validation/emptiness.ts";
import { fieldValues } from "../validation/field-values.ts";
import { knownText, settingItemsOf, mayHoldMore } from "../validation/reading.ts";
import { roleValues } from "../analysis/values/role-arns.ts";
import { groupsOf } from "../model/group-by.ts";
import type { Origin } from "../model/location.ts";
import type { SelectorTitle } from "../model/messages/selector-title.ts";
import { toldValues } from "../model/messages/told-values.ts";
import type { ValueMessage } from "../model/messages/value-message.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Sink, Trail } from "../model/sink.ts";
import type { LocatedText } from "../model/value.ts";
import { sinkFindings } from "./draft.ts";
import type { RelatedOrigin, SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";
import { placesOfOthers, subjectOfSelector, subjectOfBasic } from "./values-together.ts";

/** A selector, or values of it, that provably matches no event. What AWS refuses is left to the rules on that. */
export const rule: SinkRule = { id: "selector-matches-nothing", check };

const finding = sinkFindings(rule.id, "warning");

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const refused = new Set(context.rejections.map((rejection) => rejection.origin));
  const basic =
    sink.kind === "trail"
      ? settingItemsOf(sink.eventSelectors).flatMap((selector) => basicFindings(sink, selector, context, refused))
      : [];
  const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector, index) =>
    advancedFindings(sink, selector, index, context, refused),
  );
  return [...basic, ...advanced];
}

function advancedFindings(
  sink: Sink,
  selector: AdvancedEventSelector,
  index: number,
  context: SinkRuleContext,
  refused: ReadonlySet<Origin>,
): SinkFinding[] {
  const { dead, deadField } = deadValues({ sink, selector, ...context });
  const told = dead.filter(({ located }) => !refused.has(located.origin));
  const fatal = told.filter((value) => value.field === deadField && selects(value.operator));
  const [first] = fatal;
  const groups = groupsOf(
    told.filter((value) => !fatal.includes(value)),
    (value) => dataKey(deadCause(value)),
  );
  return [
    ...(first === undefined ? [] : [deadSelectorFinding(sink, { name: selector.name, index }, selector, fatal, first)]),
    ...groups.flatMap(([value, ...others]) =>
      value === undefined ? [] : [deadValueFinding(sink, selector, value, others, dead)],
    ),
    ...roleFindings(sink, selector, refused),
  ];
}

/** What dead values of one finding have in common. */
function deadCause({ field, operator, reason }: DeadValue): readonly string[] {
  return [selects(operator) ? "value-dead" : "exclusion-dead", field, ...causeOf(reason.because)];
}

/** @param fatal the values of the field by which the selector selects nothing, the first of them first */
function deadSelectorFinding(
  sink: Sink,
  title: SelectorTitle,
  selector: AdvancedEventSelector,
  fatal: readonly DeadValue[],
  first: DeadValue,
): SinkFinding {
  const message: ValueMessage = {
    code: "selector-dead",
    selector: title,
    because: first.reason.because,
    ...toldValues(fatal.map(({ located }) => located.text)),
  };
  return {
    ...finding(sink, message, first.located.origin, [...first.reason.related, ...deadAsWell(fatal.slice(1))]),
    subject: subjectOfSelector(selector, [message.code, first.field]),
  };
}

function deadAsWell(values: readonly { readonly located: LocatedText }[]): RelatedOrigin[] {
  return placesOfOthers(
    values.map(({ located }) => located.origin),
    { code: "dead-as-well" },
  );
}

/**
 * @param others values that match nothing for the same cause
 * @param dead all of the selector that match nothing
 */
function deadValueFinding(
  sink: Sink,
  selector: AdvancedEventSelector,
  first: DeadValue,
  others: readonly DeadValue[],
  dead: readonly DeadValue[],
): SinkFinding {
  const { field, operator, located, reason } = first;
  const { because } = reason;
  const told = toldValues([first, ...others].map((value) => value.located.text));
  const message: ValueMessage = selects(operator)
    ? { code: "value-dead", aliveField: isAlive(selector, field, dead) ? field : null, because, ...told }
    : { code: "exclusion-dead", because, ...told };
  return {
    ...finding(sink, message, located.origin, [...reason.related, ...deadAsWell(others)]),
    subject: subjectOfSelector(selector, deadCause(first)),
  };
}

/** Not proved, since AWS does not say which ARNs can stand there: a note. */
function roleFindings(sink: Sink, selector: AdvancedEventSelector, refused: ReadonlySet<Origin>): SinkFinding[] {
  const { dialect } = sink;
  const values = roleValues(selector).filter(({ value: { located } }) => !refused.has(located.origin));
  return groupsOf(values, ({ value: { operator } }) => operator).flatMap(([first, ...others]): SinkFinding[] => {
    if (first === undefined) return [];
    const { sessions, value } = first;
    const { operator, located } = value;
    const told = toldValues([first, ...others].map((one) => one.value.located.text));
    const places = others.map((one) => one.value.located.origin);
    const related = placesOfOthers(places, { code: "role-as-well" });
    return [
      {
        ...finding(sink, { code: "role-arn", operator, sessions, dialect, ...told }, located.origin, related),
        level: "note",
        kind: "open",
        subject: subjectOfSelector(selector, ["role-arn", operator]),
      },
    ];
  });
}

/** Whether a value that selects by the field can match something. */
function isAlive(selector: AdvancedEventSelector, field: string, dead: readonly DeadValue[]): boolean {
  return fieldValues(selector).some(
    (value) =>
      value.field === field && selects(value.operator) && !dead.some(({ located }) => located === value.located),
  );
}

function basicFindings(
  trail: Trail,
  selector: BasicEventSelector,
  context: SinkRuleContext,
  refused: ReadonlySet<Origin>,
): SinkFinding[] {
  return settingItemsOf(selector.dataResources).flatMap((resource) => [
    ...emptyValues(trail, resource, refused),
    ...deadResourceValues(trail, resource, context, refused),
  ]);
}

function deadResourceValues(
  trail: Trail,
  resource: DataResource,
  { semantics, catalog }: SinkRuleContext,
  refused: ReadonlySet<Origin>,
): SinkFinding[] {
  const dead = deadBasicValues(trail, resource, semantics, catalog);
  const alive = settingItemsOf(resource.values).length - dead.length;
  const what = alive > 0 ? "value-among-others" : mayHoldMore(resource.values) ? "value" : "resource";
  const told = dead.filter(({ located }) => !refused.has(located.origin));
  return groupsOf(told, ({ because }) => because.hasAsterisk).flatMap(([first, ...others]): SinkFinding[] => {
    if (first === undefined) return [];
    const { because, located } = first;
    const values = toldValues([first, ...others].map((one) => one.located.text));
    return [
      {
        ...finding(trail, { code: "data-resource-dead", what, because, ...values }, located.origin, deadAsWell(others)),
        subject: subjectOfBasic(because.type, ["data-resource-dead", because.hasAsterisk ? "asterisk" : null]),
      },
    ];
  });
}

/** AWS does not document what a data resource without values selects. */
function emptyValues(
  trail: Trail,
  { type, values, origin }: DataResource,
  refused: ReadonlySet<Origin>,
): SinkFinding[] {
  if (values.kind === "unknown" || mayHoldMore(values) || settingItemsOf(values).length > 0) return [];
  const place = values.kind === "known" ? values.origin : origin;
  if (refused.has(place)) return [];
  return [
    {
      ...finding(trail, { code: "data-resource-without-values", dialect: trail.dialect }, place),
      level: "note",
      kind: "open",
      subject: subjectOfBasic(knownText(type) ?? null, ["data-resource-without-values"]),
    },
  ];
}
