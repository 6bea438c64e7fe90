/**
 * CloudWatch telemetry rules that make CloudTrail write events: when one counts, where it holds, and for which accounts
 * (CloudWatch user guide, "Telemetry enablement rules"; schema of `AWS::ObservabilityAdmin::TelemetryRule`).
 * What no document says is open.
 */
import type { Semantics } from "../catalog/semantics.ts";
import { some } from "../model/certainty.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { RegionReason, StatusReason, TelemetryProperty } from "../model/reasons/sink-reason.ts";
import type { AdvancedEventSelector } from "../model/selector.ts";
import type { TelemetryRule } from "../model/sink.ts";
import { display, knownString, literal, textKey, type Text } from "../model/text.ts";
import type { Certainty, Setting } from "../model/value.ts";
import { compare } from "../selectors/compare.ts";
import type { TrailEvent } from "../selectors/event.ts";
import { categoryOf, settingItemsOf } from "../validation/reading.ts";
import type { RegionTest } from "./compiled-selector.ts";

/** What speaks for and against a rule by itself. */
export interface RuleStatus {
  readonly counts: Certainty;
  readonly because: readonly StatusReason[];
}

/** Whether a rule is about CloudTrail's events, and telemetry evaluation runs. */
export function statusOfRule(rule: TelemetryRule, { telemetryRules: facts }: Semantics): RuleStatus {
  const parts = [
    kindOf(rule.resourceType, "ResourceType", facts.resourceType),
    kindOf(rule.telemetryType, "TelemetryType", facts.telemetryType),
    // The schema has one type of destination, and does not ask for it.
    rule.destinationType.kind === "absent"
      ? sure
      : kindOf(rule.destinationType, "DestinationType", facts.destinationType),
    rule.selectionCriteria.kind === "absent" ? sure : openCriteria,
    evaluationOf(rule),
  ];
  const against = parts.find(({ counts }) => counts === "no");
  if (against !== undefined) return against;
  const because = parts.flatMap((part) => part.because);
  return { counts: because.length === 0 ? "yes" : "maybe", because };
}

const sure: RuleStatus = { counts: "yes", because: [] };
const openCriteria: RuleStatus = { counts: "maybe", because: [{ code: "rule-criteria-undocumented" }] };

function kindOf(setting: Setting<Text>, property: TelemetryProperty, wanted: string): RuleStatus {
  switch (setting.kind) {
    case "absent":
      return { counts: "maybe", because: [{ code: "rule-setting-unknown", property, because: null }] };
    case "unknown":
      return { counts: "maybe", because: [{ code: "rule-setting-unknown", property, because: setting.because }] };
    case "known": {
      const value = knownString(setting.value);
      if (value === wanted) return sure;
      if (value !== undefined)
        return { counts: "no", because: [{ code: "rule-of-other-telemetry", property, value, wanted }] };
      const open = setting.value.parts.find((part) => typeof part !== "string");
      const because = typeof open === "object" ? open.unknown : null;
      return { counts: "maybe", because: [{ code: "rule-setting-unknown", property, because }] };
    }
  }
}

/** Code that does not tell has an evaluation that runs, or AWS refuses the rule: the rule carries the assumption. */
function evaluationOf({ evaluation }: TelemetryRule): RuleStatus {
  const what = "telemetry evaluation";
  switch (evaluation.kind) {
    case "absent":
      return sure;
    case "unknown":
      return { counts: "maybe", because: [{ code: "switch-unknown", what, because: evaluation.because }] };
    case "known":
      return evaluation.value ? sure : { counts: "no", because: [{ code: "switched-off", what }] };
  }
}

/** The Regions that a rule is made in or copied to, as far as they are named. */
function namedRegions({ region, regions }: TelemetryRule): readonly Text[] {
  return [region, ...settingItemsOf(regions).map(({ text }) => text)];
}

/** Whether the rule may hold in Regions that it does not name. */
function mayHoldElsewhere({ multiRegion, regions }: TelemetryRule): boolean {
  const isOpen = regions.kind === "unknown" || (regions.kind === "known" && regions.value.more !== null);
  return isOpen || multiRegion.kind === "unknown" || (multiRegion.kind === "known" && multiRegion.value);
}

/**
 * A rule holds in its own Region and those that it names. No document lists the Regions of a rule for all Regions, and
 * none says what becomes of global service events, which are recorded where the partition records them.
 */
export function reachOfRule(rule: TelemetryRule, { partitions }: Semantics): RegionTest {
  const regions = namedRegions(rule);
  const elsewhere = mayHoldElsewhere(rule) ? "maybe" : "no";
  const holdsIn = (region: Text): Certainty => {
    const named = some(regions, (one) => compare("equals", region, one));
    return named === "no" ? elsewhere : named;
  };
  const leaders = partitions.map(({ leader }) => literal(leader));
  const global: Certainty = some(leaders, holdsIn) === "no" ? "no" : "maybe";
  return {
    key: ["rule", ...regions.map(textKey), elsewhere].join(" "),
    regions,
    accepts: (region, isGlobal) => {
      if (isGlobal === true) return global;
      const regional = holdsIn(region);
      return isGlobal === false || regional === global ? regional : "maybe";
    },
  };
}

/** Why an event is out of its reach. */
export function outOfRule(rule: TelemetryRule): RegionReason {
  const regions = new Set(namedRegions(rule).map((region) => knownString(region) ?? null));
  return { code: "rule-regions", regions: [...regions] };
}

/** Why it is open whether an event is; undefined where the rule itself is not to blame. */
export function openInRule({ multiRegion }: TelemetryRule, event: TrailEvent): RegionReason | undefined {
  if (multiRegion.kind === "unknown") return { code: "multi-region-unknown", because: multiRegion.because };
  if (event.global !== false) return { code: "rule-global-events-undocumented" };
  return multiRegion.kind === "known" && multiRegion.value ? { code: "rule-for-all-regions-undocumented" } : undefined;
}

/**
 * Whether an organization's rule applies to an account, by its scope: an organization or a list of accounts. The API's
 * page gives these as examples; how units of an organization and conditions are written, no document says.
 */
export function scopeCovers(
  { organizationScope }: TelemetryRule,
  account: string | undefined,
  ofOrganization: (id: string) => Certainty,
): Certainty {
  const scope = organizationScope.kind === "known" ? knownString(organizationScope.value)?.trim() : undefined;
  if (scope === undefined) return "maybe";
  if (/^o-[a-z0-9]{10,32}$/.test(scope)) return ofOrganization(scope);
  if (!/^\d{12}(?:\s*,\s*\d{12})*$/.test(scope) || account === undefined) return "maybe";
  return scope.split(",").some((id) => id.trim() === account) ? "yes" : "no";
}

/** The scope of an organization's rule as it is written; null where it is not known. */
export function scopeAsWritten({ organizationScope }: TelemetryRule): string | null {
  return organizationScope.kind === "known" ? display(organizationScope.value) : null;
}

/** A category that a selector of a telemetry rule asks for, and that no rule records; undefined for any other. */
export function categoryNotInRules(selector: AdvancedEventSelector, semantics: Semantics): string | undefined {
  const category = categoryOf(selector)?.value;
  const known = semantics.eventCategories.find(({ name }) => name === category);
  return known === undefined || known.sinks.includes("telemetry-rule") ? undefined : known.name;
}

/** Whether two rules may hold in one Region. */
export function mayMeet(a: TelemetryRule, b: TelemetryRule): boolean {
  if (mayHoldElsewhere(a) || mayHoldElsewhere(b)) return true;
  return some(namedRegions(a), (one) => some(namedRegions(b), (other) => compare("equals", one, other))) !== "no";
}

/** The same for rules that surely ask for the same; null where that is not known. */
export function ruleKey({ advancedEventSelectors: selectors, mayDiffer }: TelemetryRule): string | null {
  if (mayDiffer !== undefined || selectors.kind !== "known" || selectors.value.more !== null) return null;
  const { items } = selectors.value;
  if (!items.every(isWhollyKnown)) return null;
  return JSON.stringify(items.map(selectorKey).sort());
}

function isWhollyKnown({ fieldSelectors }: AdvancedEventSelector): boolean {
  return (
    fieldSelectors.more === null &&
    fieldSelectors.items.every(
      ({ field, conditions }) => field.kind === "known" && conditions.every(({ values }) => values.more === null),
    )
  );
}

function selectorKey({ fieldSelectors }: AdvancedEventSelector): string {
  const fields = fieldSelectors.items.map(({ field, conditions }) => {
    const name = field.kind === "known" ? textKey(field.value) : "";
    const asked = conditions.map(({ operator, values }) => [
      operator,
      values.items.map(({ text }) => textKey(text)).sort(),
    ]);
    return JSON.stringify([name, asked.map((one) => JSON.stringify(one)).sort()]);
  });
  return JSON.stringify(fields.sort());
}

/** Where events of a category go that a telemetry rule alone records. */
export function inLogGroups(rule: TelemetryRule, category: string, { telemetryRules }: Semantics): Reason {
  const managed = rule.destinationPattern.kind === "absent" ? telemetryRules.logGroups : {};
  const group = managed[category];
  return {
    code: "recorded-in-log-groups",
    sink: rule.id,
    logGroups: group === undefined ? Object.values(managed) : [group],
    days: rule.retentionDays.kind === "known" ? rule.retentionDays.value : null,
  };
}
