import type { Question } from "../../../model/guard.ts";
import type { Notification } from "../../../model/notification.ts";
import type { EventDataStore, Sink, Trail } from "../../../model/sink.ts";
import { known, wholeNumber, type Setting } from "../../../model/value.ts";
import { assumptionSentence } from "../../../wording/assumptions.ts";
import { constructOf } from "./construct.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { eventDataStoreType, organizationTelemetryRuleType, telemetryRuleType, trailType } from "./own-types.ts";
import { templateAdvancedSelectors, templateBasicSelectors, templateInsights } from "./selectors.ts";
import { booleanProperty, textProperty } from "./settings.ts";
import { dialectOfResource, mayDiffer } from "./sink-parts.ts";
import { readTemplateRule } from "./telemetry-rules.ts";
import { addressOf, idOf } from "../template/template.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";
import { resourceVariantsOf, type Variants } from "../evaluate/variants.ts";
import { unknownProperties } from "./unknown-properties.ts";

/** Whether a resource type is a place where CloudTrail records events. */
export function isSinkType(type: string): boolean {
  return sinkReaders.has(type);
}

type SinkReader = (
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
) => Variants<Sink>;

const sinkReaders: ReadonlyMap<string, SinkReader> = new Map<string, SinkReader>([
  [trailType, readTrail],
  [eventDataStoreType, readEventDataStore],
  [telemetryRuleType, readTemplateRule],
  [organizationTelemetryRuleType, readTemplateRule],
]);

/** The trails, event data stores and telemetry rules that a template declares, each in all its variants. */
export function readSinks(
  template: Template,
  questions: ReadonlyMap<string, Question>,
): { sinks: readonly Sink[]; notifications: readonly Notification[] } {
  const sinks: Sink[] = [];
  const notifications: Notification[] = [];
  for (const resource of template.resources.values()) {
    const read = sinkReaders.get(resource.type);
    if (read === undefined) continue;
    const { variants, leftOut } = read(template, questions, resource);
    sinks.push(...variants);
    if (leftOut !== null) notifications.push(leftOutNote(template, resource, leftOut));
  }
  return { sinks, notifications };
}

function leftOutNote(
  template: Template,
  resource: TemplateResource,
  { condition, assumptions }: NonNullable<Variants<Sink>["leftOut"]>,
): Notification {
  const kind = resource.type === trailType ? "Trail" : "Event data store";
  const basis = assumptions.length === 0 ? "" : ` (${assumptions.map(assumptionSentence).join("; ")})`;
  return {
    level: "note",
    message: `${kind} ${addressOf(template, resource.logicalId)} is not created: condition ${condition} does not hold${basis}.`,
    location: resource.keyOrigin.locate(),
    incomplete: false,
    unmade: {
      address: addressOf(template, resource.logicalId),
      because: { code: "condition-off", condition },
      assumptions,
    },
  };
}

function readTrail(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
): Variants<Trail> {
  const build = (evaluator: TemplateEvaluator): Omit<Trail, "guard" | "assumptions"> => {
    const properties = evaluator.propertiesOf(resource);
    const variables = evaluator.variablesOf(resource);
    return {
      kind: "trail",
      dialect: dialectOfResource(template, resource),
      id: idOf(template, resource.logicalId),
      address: addressOf(template, resource.logicalId),
      name: variables?.get("name") ?? null,
      arn: variables?.get("arn") ?? null,
      scope: template.scope,
      region: template.scope.region,
      logging: booleanProperty(evaluator, properties, "IsLogging"),
      multiRegion: booleanProperty(evaluator, properties, "IsMultiRegionTrail"),
      organization: booleanProperty(evaluator, properties, "IsOrganizationTrail"),
      globalServiceEvents: booleanProperty(evaluator, properties, "IncludeGlobalServiceEvents"),
      advancedEventSelectors: templateAdvancedSelectors(evaluator, properties),
      eventSelectors: templateBasicSelectors(evaluator, properties),
      s3BucketName: textProperty(evaluator, properties, "S3BucketName"),
      s3KeyPrefix: textProperty(evaluator, properties, "S3KeyPrefix"),
      logFileValidation: booleanProperty(evaluator, properties, "EnableLogFileValidation"),
      kmsKey: textProperty(evaluator, properties, "KMSKeyId"),
      cloudWatchLogs: textProperty(evaluator, properties, "CloudWatchLogsLogGroupArn"),
      cloudWatchLogsRole: textProperty(evaluator, properties, "CloudWatchLogsRoleArn"),
      snsTopic: textProperty(evaluator, properties, "SnsTopicName"),
      writtenName: textProperty(evaluator, properties, "TrailName"),
      insights: templateInsights(evaluator, properties),
      unknownProperties: unknownProperties(resource.type, resource.node?.get("Properties")?.value),
      origin: resource.origin,
      ...mayDiffer(template),
      ...constructOf(resource),
    };
  };
  return resourceVariantsOf(template, questions, resource, {
    build,
    complete: (part, guarded) => ({ ...part, ...guarded }),
  });
}

function readEventDataStore(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
): Variants<EventDataStore> {
  const build = (evaluator: TemplateEvaluator): Omit<EventDataStore, "guard" | "assumptions"> => {
    const properties = evaluator.propertiesOf(resource);
    const name = textProperty(evaluator, properties, "Name");
    return {
      kind: "event-data-store",
      dialect: dialectOfResource(template, resource),
      id: idOf(template, resource.logicalId),
      address: addressOf(template, resource.logicalId),
      name: name.kind === "known" ? name.value : null,
      arn: evaluator.variablesOf(resource)?.get("arn") ?? null,
      scope: template.scope,
      region: template.scope.region,
      ingestion: ingestionOf(booleanProperty(evaluator, properties, "IngestionEnabled"), resource),
      retentionDays: wholeNumber(textProperty(evaluator, properties, "RetentionPeriod", "choice")),
      billingMode: textProperty(evaluator, properties, "BillingMode", "choice"),
      multiRegion: booleanProperty(evaluator, properties, "MultiRegionEnabled"),
      organization: booleanProperty(evaluator, properties, "OrganizationEnabled"),
      advancedEventSelectors: templateAdvancedSelectors(evaluator, properties),
      unknownProperties: unknownProperties(resource.type, resource.node?.get("Properties")?.value),
      origin: resource.origin,
      ...mayDiffer(template),
      ...constructOf(resource),
    };
  };
  return resourceVariantsOf(template, questions, resource, {
    build,
    complete: (part, guarded) => ({ ...part, ...guarded }),
  });
}

/**
 * A store takes in events unless it is told otherwise (CloudFormation reference, AWS::CloudTrail::EventDataStore,
 * IngestionEnabled).
 */
function ingestionOf(stated: Setting<boolean>, resource: TemplateResource): Setting<boolean> {
  return stated.kind === "absent" ? known(true, resource.origin) : stated;
}
