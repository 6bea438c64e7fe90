/** What is particular to telemetry rules, as results carry it: written and read side by side. */
import type { CarriedSink } from "../generated/result-file.d.ts";
import { defined } from "../model/defined.ts";
import type { Origin } from "../model/location.ts";
import type { TelemetryRule } from "../model/sink.ts";
import type { TablesToRead, TablesToWrite } from "./carried-texts.ts";

type OwnOfRule = Pick<
  TelemetryRule,
  | "resourceType"
  | "telemetryType"
  | "destinationType"
  | "selectionCriteria"
  | "destinationPattern"
  | "retentionDays"
  | "regions"
  | "organizationScope"
  | "evaluation"
>;

/** What is written of a telemetry rule beside what all sinks have. */
export function carriedRule(rule: TelemetryRule, tables: TablesToWrite): Partial<CarriedSink> {
  return defined({
    resourceType: tables.setting(rule.resourceType, (text) => tables.text(text)),
    telemetryType: tables.setting(rule.telemetryType, (text) => tables.text(text)),
    destinationType: tables.setting(rule.destinationType, (text) => tables.text(text)),
    selectionCriteria: tables.setting(rule.selectionCriteria, (text) => tables.text(text)),
    destinationPattern: tables.setting(rule.destinationPattern, (text) => tables.text(text)),
    retentionDays: tables.setting(rule.retentionDays, (days) => days),
    regions: tables.setting(rule.regions, (list) => tables.texts(list)),
    organizationScope: tables.setting(rule.organizationScope, (text) => tables.text(text)),
    evaluation: tables.flag(rule.evaluation),
  });
}

/** What a result carries of that. */
export function ruleOfCarried(carried: CarriedSink, tables: TablesToRead, origin: Origin): OwnOfRule {
  return {
    resourceType: tables.setting(carried.resourceType, origin, (text) => tables.text(text)),
    telemetryType: tables.setting(carried.telemetryType, origin, (text) => tables.text(text)),
    destinationType: tables.setting(carried.destinationType, origin, (text) => tables.text(text)),
    selectionCriteria: tables.setting(carried.selectionCriteria, origin, (text) => tables.text(text)),
    destinationPattern: tables.setting(carried.destinationPattern, origin, (text) => tables.text(text)),
    retentionDays: tables.setting(carried.retentionDays, origin, (days) => days),
    regions: tables.setting(carried.regions, origin, (list) => tables.texts(list, origin)),
    organizationScope: tables.setting(carried.organizationScope, origin, (text) => tables.text(text)),
    evaluation: tables.flag(carried.evaluation, origin),
  };
}
