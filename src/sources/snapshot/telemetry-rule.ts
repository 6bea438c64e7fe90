import type { TelemetryRule } from "../../model/sink.ts";
import { literal, type Text } from "../../model/text.ts";
import { absent, known, unknown, type LocatedText, type Setting } from "../../model/value.ts";
import { isOfOtherTelemetry } from "../telemetry-rules.ts";
import { parseArn, type SinkArn } from "./join.ts";
import type { Part } from "./parts.ts";
import type { Place } from "./place.ts";
import { liveScope } from "./scope.ts";
import { answeredAdvancedSelectors, setting, texts } from "./selectors.ts";
import type { TelemetryRuleAnswer } from "./types.ts";

/**
 * The telemetry rules that answers of `GetTelemetryRule` describe, but for those about other telemetry. A copy in
 * another Region stands for itself only where no answer describes the rule that it was made of.
 */
export function liveTelemetryRules(parts: readonly Part<TelemetryRuleAnswer>[]): TelemetryRule[] {
  const originals = new Set(parts.filter(({ answer }) => answer.IsReplicated !== true).map(keyOf));
  const byArn = new Map<string, Part<TelemetryRuleAnswer>>();
  for (const part of parts) {
    const isCopy = part.answer.IsReplicated === true && originals.has(keyOf(part));
    if (!isCopy && !byArn.has(part.answer.RuleArn)) byArn.set(part.answer.RuleArn, part);
  }
  return [...byArn.values()].map(liveTelemetryRule).filter((rule) => !isOfOtherTelemetry(rule));
}

/** A rule and its copies share the name in one account. */
function keyOf({ answer }: Part<TelemetryRuleAnswer>): string {
  const { accountId, name } = parseArn(answer.RuleArn);
  return `${accountId} ${answer.RuleName ?? name}`;
}

function liveTelemetryRule({ answer, place, account }: Part<TelemetryRuleAnswer>): TelemetryRule {
  const arn = parseArn(answer.RuleArn);
  const rule = answer.TelemetryRule ?? {};
  const at = place.at("TelemetryRule");
  const destination = rule.DestinationConfiguration ?? {};
  const atDestination = at.at("DestinationConfiguration");
  const text = (value: string | undefined, key: string, from = at): Setting<Text> =>
    setting(value, from.at(key), literal);
  const isOrganizations = answer.Organization === true;
  return {
    kind: "telemetry-rule",
    dialect: "aws-cli",
    id: arn.text,
    address: arn.text,
    name: literal(answer.RuleName ?? arn.name),
    arn: literal(arn.text),
    scope: liveScope(
      { arn, descriptions: [{ account, answer: { OrganizationEnabled: isOrganizations } }] },
      arn.region,
    ),
    region: literal(arn.region),
    ...reachOf(answer, place),
    organization: setting(answer.Organization, place.at("Organization"), (value) => value),
    resourceType: text(rule.ResourceType, "ResourceType"),
    telemetryType: text(rule.TelemetryType, "TelemetryType"),
    selectionCriteria: text(rule.SelectionCriteria, "SelectionCriteria"),
    destinationType: text(destination.DestinationType, "DestinationType", atDestination),
    destinationPattern: text(destination.DestinationPattern, "DestinationPattern", atDestination),
    retentionDays: setting(destination.RetentionInDays, atDestination.at("RetentionInDays"), (days) => days),
    organizationScope: text(rule.Scope, "Scope"),
    evaluation: evaluationOf(answer, arn, place),
    advancedEventSelectors: setting(
      destination.CloudtrailParameters?.AdvancedEventSelectors,
      atDestination.at("CloudtrailParameters", "AdvancedEventSelectors"),
      answeredAdvancedSelectors,
    ),
    guard: [],
    unknownProperties: [],
    assumptions: [],
    origin: place,
  };
}

/** Where AWS says in which Regions a rule is active, those count, whatever it was to be. */
function reachOf(answer: TelemetryRuleAnswer, place: Place): Pick<TelemetryRule, "multiRegion" | "regions"> {
  const { RegionStatuses: statuses, TelemetryRule: rule = {} } = answer;
  const at = place.at("TelemetryRule");
  if (statuses === undefined)
    return {
      multiRegion: setting(rule.AllRegions, at.at("AllRegions"), (value) => value),
      regions: setting(rule.Regions, at.at("Regions"), texts),
    };
  const origin = place.at("RegionStatuses");
  const items = statuses.flatMap(({ Region, Status }, index): LocatedText[] =>
    Status === "ACTIVE" ? [{ text: literal(Region), origin: origin.at(index, "Region") }] : [],
  );
  return { multiRegion: absent, regions: known({ items, more: null, origin }, origin) };
}

/**
 * AWS API: `Status` of GetTelemetryEvaluationStatus. Of an evaluation that is being started or stopped nobody says, nor
 * of a rule that is not active in its own Region.
 */
const running: ReadonlyMap<string, boolean> = new Map([
  ["RUNNING", true],
  ["NOT_STARTED", false],
  ["FAILED_START", false],
  ["STOPPED", false],
]);

function evaluationOf(answer: TelemetryRuleAnswer, arn: SinkArn, place: Place): Setting<boolean> {
  const { EvaluationStatus: status, RegionStatuses: statuses = [] } = answer;
  if (status === undefined) return unknown({ code: "not-read", what: "GetTelemetryEvaluationStatus" }, place);
  const origin = place.at("EvaluationStatus");
  const runs = running.get(status);
  if (runs === undefined) return unknown({ code: "passing-status", status }, origin);
  const own = statuses.findIndex(({ Region }) => Region === arn.region);
  const ownStatus = statuses[own]?.Status;
  if (runs && ownStatus !== undefined && ownStatus !== "ACTIVE")
    return unknown({ code: "passing-status", status: ownStatus }, place.at("RegionStatuses", own, "Status"));
  return known(runs, origin);
}
