import { deadBasicValues, selectsNothing } from "../analysis/values/basic-dead.ts";
import { deadValues, type DeadValue } from "../analysis/values/dead-values.ts";
import { selects } from "../validation/emptiness.ts";
import { fieldValues } from "../validation/field-values.ts";
import { settingItemsOf, mayHoldMore } from "../validation/reading.ts";
import { roleValues } from "../analysis/values/role-arns.ts";
import type { ValueMessage } from "../model/messages/value-message.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Sink, Trail } from "../model/sink.ts";
import { sinkFindings } from "./draft.ts";
import type { RelatedOrigin, SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/** A selector, or one value of it, that provably matches no event. What AWS refuses is left to the rules on that. */
export const rule: SinkRule = { id: "selector-matches-nothing", check };

const finding = sinkFindings(rule.id, "warning");

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const refused = new Set(context.rejections.map((rejection) => rejection.origin));
  const basic =
    sink.kind === "trail"
      ? settingItemsOf(sink.eventSelectors).flatMap((selector, index) => basicFindings(sink, selector, index, context))
      : [];
  const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector, index) =>
    advancedFindings(sink, selector, index, context),
  );
  return [...basic, ...advanced].filter((finding) => !refused.has(finding.origin));
}

function advancedFindings(
  sink: Sink,
  selector: AdvancedEventSelector,
  index: number,
  context: SinkRuleContext,
): SinkFinding[] {
  const { dead, deadField } = deadValues({ sink, selector, ...context });
  const ofRoles = roleFindings(sink, selector);
  const fatal = dead.filter((value) => value.field === deadField && selects(value.operator));
  const [first, ...rest] = fatal;
  if (first === undefined) return [...dead.map((value) => deadValueFinding(sink, selector, value, dead)), ...ofRoles];
  const message: ValueMessage = {
    code: "selector-dead",
    selector: { name: selector.name, index },
    because: first.reason.because,
    others: rest.length,
  };
  const related: readonly RelatedOrigin[] = [
    ...first.reason.related,
    ...rest.map((value): RelatedOrigin => ({ role: { code: "dead-as-well" }, origin: value.located.origin })),
  ];
  return [
    finding(sink, message, first.located.origin, related),
    ...dead.filter((value) => !fatal.includes(value)).map((value) => deadValueFinding(sink, selector, value, dead)),
  ];
}

function deadValueFinding(
  sink: Sink,
  selector: AdvancedEventSelector,
  value: DeadValue,
  dead: readonly DeadValue[],
): SinkFinding {
  const { field, operator, located, reason } = value;
  const { because } = reason;
  const message: ValueMessage = selects(operator)
    ? { code: "value-dead", aliveField: isAlive(selector, field, dead) ? field : null, because }
    : { code: "exclusion-dead", because };
  return finding(sink, message, located.origin, reason.related);
}

/** Not proved, since AWS does not say which ARNs can stand there: a note. */
function roleFindings(sink: Sink, selector: AdvancedEventSelector): SinkFinding[] {
  return roleValues(selector).map(({ value: { operator, located }, sessions }) => ({
    ...finding(
      sink,
      { code: "role-arn", operator, value: located.text, sessions, dialect: sink.dialect },
      located.origin,
    ),
    level: "note",
    kind: "open",
  }));
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
  index: number,
  context: SinkRuleContext,
): SinkFinding[] {
  if (selectsNothing(selector)) {
    return [
      finding(
        trail,
        { code: "basic-selector-dead", index, dialect: trail.dialect },
        selector.includeManagementEvents.kind === "known" ? selector.includeManagementEvents.origin : selector.origin,
      ),
    ];
  }
  return settingItemsOf(selector.dataResources).flatMap((resource) => [
    ...emptyValues(trail, resource),
    ...deadResourceValues(trail, resource, context),
  ]);
}

function deadResourceValues(
  trail: Trail,
  resource: DataResource,
  { semantics, catalog }: SinkRuleContext,
): SinkFinding[] {
  const dead = deadBasicValues(trail, resource, semantics, catalog);
  const alive = settingItemsOf(resource.values).length - dead.length;
  const what = alive > 0 ? "value-among-others" : mayHoldMore(resource.values) ? "value" : "resource";
  return dead.map(({ located, because }) =>
    finding(trail, { code: "data-resource-dead", what, because }, located.origin),
  );
}

/** AWS does not document what a data resource without values selects. */
function emptyValues(trail: Trail, { values, origin }: DataResource): SinkFinding[] {
  if (values.kind === "unknown" || mayHoldMore(values) || settingItemsOf(values).length > 0) return [];
  return [
    {
      ...finding(
        trail,
        { code: "data-resource-without-values", dialect: trail.dialect },
        values.kind === "known" ? values.origin : origin,
      ),
      level: "note",
      kind: "open",
    },
  ];
}
