import { capitalized } from "../model/words.ts";
import { deadBasicValues, selectsNothing } from "../analysis/values/basic-dead.ts";
import { deadValues, type DeadValue } from "../analysis/values/dead-values.ts";
import { selects } from "../validation/emptiness.ts";
import { fieldValues } from "../validation/field-values.ts";
import { itemsOf, mayHoldMore, selectorLabel } from "../validation/reading.ts";
import { roleValues } from "../analysis/values/role-arns.ts";
import { counted } from "../model/words.ts";
import { quoted, spelled } from "../validation/wording.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Sink, Trail } from "../model/sink.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/** A selector, or one value of it, that provably matches no event. What AWS refuses is left to the rules on that. */
export const rule: SinkRule = { id: "selector-matches-nothing", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const refused = new Set(context.refusals.map((refusal) => refusal.origin));
  const basic =
    sink.kind === "trail"
      ? itemsOf(sink.eventSelectors).flatMap((selector, index) => basicFindings(sink, selector, index, context))
      : [];
  const advanced = itemsOf(sink.advancedEventSelectors).flatMap((selector, index) =>
    advancedFindings(sink, selector, index, context),
  );
  return [...basic, ...advanced].filter((finding) => !refused.has(finding.origin));
}

function finding(sink: Sink, message: string, origin: Origin, related: SinkFinding["related"] = []): SinkFinding {
  return { ruleId: rule.id, level: "warning", kind: "fail", message, origin, related, sink };
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
  const others =
    rest.length === 0 ? "" : ` Nor can ${counted(rest.length, "other value")} of the field match anything.`;
  const message = `${capitalized(selectorLabel(selector, index))} matches no event. ${first.reason.message}${others}`;
  const related = [
    ...first.reason.related,
    ...rest.map((value) => ({ message: "this value can match nothing either", origin: value.located.origin })),
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
  const { operator, located, reason } = value;
  const effect = selects(operator)
    ? `This value can match no event${otherValues(selector, value, dead)}.`
    : "This value excludes nothing, because no event can match it.";
  return finding(sink, `${effect} ${reason.message}`, located.origin, reason.related);
}

/** Not proved, since AWS does not say which ARNs can stand there: a note. */
function roleFindings(sink: Sink, selector: AdvancedEventSelector): SinkFinding[] {
  return roleValues(sink, selector).map(({ value, message }) => ({
    ...finding(sink, message, value.located.origin),
    level: "note",
    kind: "open",
  }));
}

function otherValues(selector: AdvancedEventSelector, { field }: DeadValue, dead: readonly DeadValue[]): string {
  const alive = fieldValues(selector).filter(
    (value) =>
      value.field === field && selects(value.operator) && !dead.some(({ located }) => located === value.located),
  );
  return alive.length === 0 ? "" : `; the other values of ${quoted(field)} still can`;
}

function basicFindings(
  trail: Trail,
  selector: BasicEventSelector,
  index: number,
  context: SinkRuleContext,
): SinkFinding[] {
  if (selectsNothing(selector)) {
    const include = spelled(trail.dialect, "IncludeManagementEvents");
    return [
      finding(
        trail,
        `Basic selector ${String(index + 1)} matches no event: ${include} is false and it names no ${spelled(trail.dialect, "DataResources")}. Set ${include} to true, name data resources, or remove the selector.`,
        selector.includeManagementEvents.kind === "known" ? selector.includeManagementEvents.origin : selector.origin,
      ),
    ];
  }
  return itemsOf(selector.dataResources).flatMap((resource) => [
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
  const alive = itemsOf(resource.values).length - dead.length;
  const nothing = alive === 0 && !mayHoldMore(resource.values);
  const effect = nothing
    ? "This data resource matches no event."
    : `This value can match no event${alive === 0 ? "" : "; the other values still can"}.`;
  return dead.map(({ located, message }) => finding(trail, `${effect} ${message}`, located.origin));
}

/** AWS does not document what a data resource without values selects. */
function emptyValues(trail: Trail, { values, origin }: DataResource): SinkFinding[] {
  if (values.kind === "unknown" || mayHoldMore(values) || itemsOf(values).length > 0) return [];
  const name = spelled(trail.dialect, "Values");
  return [
    {
      ...finding(
        trail,
        `This data resource has no ${name}. AWS does not document what that selects, and most likely it is nothing. List ARNs, or the ARN up to the service for all resources of the type.`,
        values.kind === "known" ? values.origin : origin,
      ),
      level: "note",
      kind: "open",
    },
  ];
}
