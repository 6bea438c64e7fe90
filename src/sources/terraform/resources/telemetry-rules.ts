/** CloudWatch telemetry rules of a plan, a state or sources. */
import { isOfOtherTelemetry, telemetryEvaluationOn } from "../../telemetry-rules.ts";
import { distinctAssumptions } from "../../../model/reasons/assumption.ts";
import type { TelemetryRule } from "../../../model/sink.ts";
import { absent, known, wholeNumber, type Setting } from "../../../model/value.ts";
import { attributeCell, below, cellItemsOf, contentOf, originOfInstance, type Cell } from "./cell.ts";
import type { Instance } from "./instance.ts";
import { isObject } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { terraformAdvancedSelectors, unlessLeftOut } from "./selectors.ts";
import { homeRegion, scopeOf, visibleArn } from "./sinks.ts";
import { telemetryRuleTypes, type TelemetryRuleType } from "./telemetry-rule-types.ts";
import { unknownArguments, unknownInSelectors } from "./unknown-arguments.ts";
import { booleanSetting, listSetting, locatedText, textList, textSetting } from "./values.ts";

/** Reads one instance; nothing for a rule that surely is about other telemetry, as most are. */
export function readTelemetryRule(model: Model, instance: Instance): TelemetryRule[] {
  const type = telemetryRuleTypes.get(instance.type);
  if (type === undefined) return [];
  const rule = ruleOf(instanceSubjectOf(model, instance), type);
  return isOfOtherTelemetry(rule) ? [] : [rule];
}

function ruleOf(subject: Subject, type: TelemetryRuleType): TelemetryRule {
  const { model, instance } = subject;
  const inRule = (name: string): Cell =>
    unlessLeftOut(subject, below(onlyBlock(attributeCell(instance, "rule")), name), type);
  const destination = onlyBlock(inRule("destination_configuration"));
  const inDestination = (name: string): Cell => unlessLeftOut(subject, below(destination, name), type);
  const parameters = onlyBlock(inDestination("cloudtrail_parameters"));
  const selectors = below(parameters, type.selectors.advanced);
  const arn = visibleArn(instance, { arn: "rule_arn" });
  const id = instanceId(model, instance);
  const rule = {
    kind: "telemetry-rule" as const,
    id,
    address: instance.address,
    dialect: model.source.isJson?.(instance) === true ? type.dialects.json : type.dialects.hcl,
    name: locatedText(subject, attributeCell(instance, "rule_name"))?.text ?? null,
    arn: arn === undefined ? null : model.secrets.conceal(arn),
    scope: scopeOf(subject, arn),
    region: homeRegion(subject, arn),
    multiRegion: booleanSetting(subject, inRule("all_regions"), null),
    organization: type.isOrganizations ? known(true, originOfInstance(subject)) : absent,
    resourceType: textSetting(subject, inRule("resource_type")),
    telemetryType: textSetting(subject, inRule("telemetry_type")),
    selectionCriteria: textSetting(subject, inRule("selection_criteria")),
    destinationType: textSetting(subject, inDestination("destination_type")),
    destinationPattern: textSetting(subject, inDestination("destination_pattern")),
    retentionDays: wholeNumber(textSetting(subject, inDestination("retention_in_days"))),
    regions: listSetting(subject, inRule("regions"), textList),
    organizationScope: textSetting(subject, inRule("scope")),
    evaluation: absent as Setting<boolean>,
    advancedEventSelectors: terraformAdvancedSelectors(subject, unlessLeftOut(subject, selectors, type), type),
    guard: instance.guard ?? [],
    ...(instance.mayDiffer === undefined ? {} : { mayDiffer: instance.mayDiffer.because }),
    origin: originOfInstance(subject),
    ...(instance.previousAddress === undefined ? {} : { previousAddress: instance.previousAddress }),
  };
  return {
    ...rule,
    unknownProperties: [
      ...unknownArguments(subject, { type: instance.type }),
      ...unknownInSelectors(subject, selectors, type.selectors.fieldSelectors),
    ],
    assumptions: distinctAssumptions([...subject.assumptions, telemetryEvaluationOn(id)]),
  };
}

/** The content of a block that stands once, or of an attribute that holds an object. */
function onlyBlock(cell: Cell): Cell {
  if (isObject(cell.value) || contentOf(cell).kind === "hidden") return cell;
  return cellItemsOf(cell)[0] ?? cell;
}
