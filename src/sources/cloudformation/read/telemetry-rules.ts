/** CloudWatch telemetry rules of a template. */
import { isOfOtherTelemetry, telemetryEvaluationOn } from "../../telemetry-rules.ts";
import type { Question } from "../../../model/guard.ts";
import type { TelemetryRule } from "../../../model/sink.ts";
import { absent, known, wholeNumber } from "../../../model/value.ts";
import { constructOf } from "./construct.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import { resourceVariantsOf, type Variants } from "../evaluate/variants.ts";
import { addressOf, idOf } from "../template/template.ts";
import { organizationTelemetryRuleType } from "./own-types.ts";
import { templateAdvancedSelectors } from "./selectors.ts";
import { booleanProperty, listProperty, textItem, textProperty } from "./settings.ts";
import { dialectOfResource, mayDiffer } from "./sink-parts.ts";
import { unknownInRule, unknownProperties } from "./unknown-properties.ts";

/** A rule in all its variants, without those that surely are about other telemetry, as most rules are. */
export function readTemplateRule(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
): Variants<TelemetryRule> {
  const { variants } = resourceVariantsOf(template, questions, resource, {
    build: (evaluator) => ruleOf(template, resource, evaluator),
    complete: (part, { guard, assumptions }) => ({
      ...part,
      guard,
      assumptions: [...assumptions, telemetryEvaluationOn(part.id)],
    }),
  });
  return { variants: variants.filter((rule) => !isOfOtherTelemetry(rule)), leftOut: null };
}

function ruleOf(
  template: Template,
  resource: TemplateResource,
  evaluator: TemplateEvaluator,
): Omit<TelemetryRule, "guard" | "assumptions"> {
  const properties = evaluator.propertiesOf(resource);
  const rule = evaluator.settleValue(evaluator.property(properties, "Rule"));
  const destination = evaluator.settleValue(evaluator.property(rule, "DestinationConfiguration"));
  const parameters = evaluator.settleValue(evaluator.property(destination, "CloudtrailParameters"));
  const name = textProperty(evaluator, properties, "RuleName");
  const node = resource.node?.get("Properties")?.value;
  return {
    kind: "telemetry-rule",
    dialect: dialectOfResource(template, resource),
    id: idOf(template, resource.logicalId),
    address: addressOf(template, resource.logicalId),
    name: name.kind === "known" ? name.value : null,
    arn: null,
    scope: template.scope,
    region: template.scope.region,
    multiRegion: booleanProperty(evaluator, rule, "AllRegions"),
    organization: resource.type === organizationTelemetryRuleType ? known(true, resource.origin) : absent,
    resourceType: textProperty(evaluator, rule, "ResourceType", "choice"),
    telemetryType: textProperty(evaluator, rule, "TelemetryType", "choice"),
    selectionCriteria: textProperty(evaluator, rule, "SelectionCriteria"),
    destinationType: textProperty(evaluator, destination, "DestinationType", "choice"),
    destinationPattern: textProperty(evaluator, destination, "DestinationPattern"),
    retentionDays: wholeNumber(textProperty(evaluator, destination, "RetentionInDays", "choice")),
    regions: listProperty(evaluator, rule, "Regions", textItem),
    organizationScope: textProperty(evaluator, rule, "Scope"),
    evaluation: absent,
    advancedEventSelectors: templateAdvancedSelectors(evaluator, parameters),
    unknownProperties: [...unknownProperties(resource.type, node), ...unknownInRule(node)],
    origin: resource.origin,
    ...mayDiffer(template),
    ...constructOf(resource),
  };
}
