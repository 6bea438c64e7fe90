/** Trails and event data stores of a plan or state. */
import { distinctAssumptions } from "../../../model/reasons/assumption.ts";
import type { Scope } from "../../../model/scope.ts";
import type { EventDataStore, InsightSelector, Sink, Trail } from "../../../model/sink.ts";
import { concatenate, literal, unresolvedText, type Text } from "../../../model/text.ts";
import { absent, known, wholeNumber, type Setting } from "../../../model/value.ts";
import { attributeCell, below, contentOf, originOfInstance } from "./cell.ts";
import type { Instance } from "./instance.ts";
import { stringMember } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { accountInArn, regionInArn } from "./existing-facts.ts";
import { terraformAdvancedSelectors, terraformBasicSelectors, isLeftToAws } from "./selectors.ts";
import type { EventDataStoreType, TrailType } from "./sink-types.ts";
import { placedRegion } from "./symbolic.ts";
import { unknownArguments } from "./unknown-arguments.ts";
import { blockList, booleanSetting, inverted, listSetting, locatedText, textList, textSetting } from "./values.ts";

/** Reads one instance of a type that `sink-types.ts` describes. */
export function readSink(model: Model, instance: Instance, sinkType: TrailType | EventDataStoreType): Sink {
  const subject = instanceSubjectOf(model, instance);
  return sinkType.kind === "trail" ? readTrail(subject, sinkType) : readEventDataStore(subject, sinkType);
}

function readTrail(subject: Subject, sinkType: TrailType): Trail {
  const { trailDefaults } = sinkType;
  const text = (name: string): Setting<Text> => textUnlessLeftToAws(subject, name, sinkType);
  const trail = {
    ...sinkBase(subject, sinkType),
    kind: "trail" as const,
    logging: flag(subject, sinkType.logging, trailDefaults.logging, sinkType),
    globalServiceEvents: flag(subject, sinkType.globalServiceEvents, trailDefaults.globalServiceEvents, sinkType),
    eventSelectors: eventSelectors(subject, sinkType),
    s3BucketName: text(sinkType.s3BucketName),
    s3KeyPrefix: text(sinkType.s3KeyPrefix),
    logFileValidation: flag(subject, sinkType.logFileValidation, trailDefaults.logFileValidation, sinkType),
    kmsKey: text(sinkType.kmsKey),
    cloudWatchLogs: sinkType.cloudWatchLogs.map(text).find((setting) => setting.kind !== "absent") ?? absent,
    cloudWatchLogsRole: sinkType.cloudWatchLogsRole.map(text).find((setting) => setting.kind !== "absent") ?? absent,
    snsTopic: text(sinkType.snsTopic),
    writtenName: text(sinkType.name),
    insights: insights(subject, sinkType),
  };
  noteHiddenSelectors(subject, sinkType, trail);
  return {
    ...trail,
    unknownProperties: unknownArguments(subject, sinkType),
    assumptions: distinctAssumptions(subject.assumptions),
  };
}

function readEventDataStore(subject: Subject, sinkType: EventDataStoreType): EventDataStore {
  const { attribute: name, inverted: isOpposite } = sinkType.ingestion;
  const stated = flag(subject, name, !isOpposite, sinkType);
  const { retention, billingMode } = sinkType.storeDefaults;
  const orSent = <T>(setting: Setting<T>, sent: T | null): Setting<T> =>
    setting.kind === "absent" && sent !== null ? known(sent, originOfInstance(subject)) : setting;
  const store = {
    ...sinkBase(subject, sinkType),
    kind: "event-data-store" as const,
    ingestion: isOpposite ? inverted(stated) : stated,
    retentionDays: orSent(wholeNumber(textUnlessLeftToAws(subject, sinkType.retention, sinkType)), retention),
    billingMode: orSent(
      textUnlessLeftToAws(subject, sinkType.billingMode, sinkType),
      billingMode === null ? null : literal(billingMode),
    ),
  };
  return {
    ...store,
    unknownProperties: unknownArguments(subject, sinkType),
    assumptions: distinctAssumptions(subject.assumptions),
  };
}

function sinkBase(subject: Subject, sinkType: TrailType | EventDataStoreType) {
  const { model, instance } = subject;
  const arn = visibleArn(instance, sinkType);
  const scope = scopeOf(subject, arn);
  const name = sinkName(subject, sinkType);
  const region = homeRegion(subject, arn);
  return {
    id: instanceId(model, instance),
    address: instance.address,
    dialect: model.source.isJson?.(instance) === true ? sinkType.dialects.json : sinkType.dialects.hcl,
    name,
    arn: arn === undefined ? futureArn(sinkType, scope, region, name) : model.secrets.conceal(arn),
    scope,
    region,
    multiRegion: flag(subject, sinkType.multiRegion, sinkType.defaults.multiRegion, sinkType),
    organization: flag(subject, sinkType.organization, sinkType.defaults.organization, sinkType),
    advancedEventSelectors: terraformAdvancedSelectors(
      subject,
      attributeCell(instance, sinkType.selectors.advanced),
      sinkType,
    ),
    guard: instance.guard ?? [],
    ...mayDiffer(instance, sinkType),
    origin: originOfInstance(subject),
    ...(instance.previousAddress === undefined ? {} : { previousAddress: instance.previousAddress }),
  };
}

/** Whether what may differ decides what is recorded. */
function mayDiffer(
  { mayDiffer: differs }: Instance,
  sinkType: TrailType | EventDataStoreType,
): Pick<Sink, "mayDiffer"> {
  if (differs === undefined) return {};
  const { selectors, multiRegion, organization } = sinkType;
  const deciding: readonly (string | null)[] = [
    ...[selectors.advanced, selectors.basic, multiRegion, organization],
    ...(sinkType.kind === "trail" ? [sinkType.logging, sinkType.globalServiceEvents] : [sinkType.ingestion.attribute]),
  ];
  const isAsked = differs.arguments === "all" || differs.arguments.some((name) => deciding.includes(name));
  return isAsked ? { mayDiffer: differs.because } : {};
}

/** The name, also one that CloudFormation makes up where `awscc` gives it none. */
function sinkName(subject: Subject, sinkType: TrailType | EventDataStoreType): Text | null {
  const { model, instance } = subject;
  const cell = attributeCell(instance, sinkType.name);
  if (!isLeftToAws(subject, cell, sinkType)) return locatedText(subject, cell)?.text ?? null;
  return unresolvedText({
    id: `${instanceId(model, instance)}.${sinkType.name}`,
    kind: "generated-name",
    unknown: { code: "generated-attribute", address: instance.address, attribute: sinkType.name, by: "aws" },
  });
}

/** The ARN, where the input shows one. */
export function visibleArn(instance: Instance, sinkType: { readonly arn: string }): string | undefined {
  const content = contentOf(attributeCell(instance, sinkType.arn));
  if (content.kind === "value")
    return typeof content.value === "string" && content.value !== "" ? content.value : undefined;
  return content.kind === "hidden" && content.why === "unknown"
    ? stringMember(instance.prior, sinkType.arn)
    : undefined;
}

/** Where the provider puts a sink; assumptions about that are noted. */
export function scopeOf(subject: Subject, arn: string | undefined): Scope {
  const { model, instance, assumptions } = subject;
  const { accountAssumption } = model.providers.placement(instance.providerKey);
  if (accountInArn(arn) === undefined && accountAssumption !== null) assumptions.push(accountAssumption);
  return model.providers.scopeOf(arn, instance.providerKey);
}

/** The ARN that AWS will give a trail; that of an event data store ends with an id which nobody can tell. */
function futureArn(
  sinkType: TrailType | EventDataStoreType,
  { partition, account }: Scope,
  region: Text,
  name: Text | null,
): Text | null {
  return sinkType.kind === "trail" && name !== null
    ? concatenate(["arn:", partition, ":cloudtrail:", region, ":", account, ":trail/", name])
    : null;
}

/** The Region that a sink is made in; assumptions about that are noted. */
export function homeRegion(subject: Subject, arn: string | undefined): Text {
  const home = contentOf(attributeCell(subject.instance, "home_region"));
  if (home.kind === "value" && typeof home.value === "string" && home.value !== "")
    return subject.model.secrets.conceal(home.value);
  const inArn = regionInArn(arn);
  if (inArn !== undefined) return subject.model.secrets.conceal(inArn);
  const placed = placedRegion(subject.model, subject.instance);
  subject.assumptions.push(...placed.assumptions);
  return placed.text;
}

function flag(
  subject: Subject,
  name: string,
  whenAbsent: boolean | null,
  sinkType: TrailType | EventDataStoreType,
): Setting<boolean> {
  const cell = attributeCell(subject.instance, name);
  if (!isLeftToAws(subject, cell, sinkType)) return booleanSetting(subject, cell, whenAbsent);
  return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
}

function textUnlessLeftToAws(subject: Subject, name: string, sinkType: TrailType | EventDataStoreType): Setting<Text> {
  const cell = attributeCell(subject.instance, name);
  return isLeftToAws(subject, cell, sinkType) ? absent : textSetting(subject, cell);
}

function eventSelectors(subject: Subject, sinkType: TrailType): Trail["eventSelectors"] {
  const { basic } = sinkType.selectors;
  if (basic === null) return absent;
  const cell = attributeCell(subject.instance, basic);
  return isLeftToAws(subject, cell, sinkType) ? absent : terraformBasicSelectors(subject, cell, sinkType);
}

function insights(subject: Subject, sinkType: TrailType): Trail["insights"] {
  const cell = attributeCell(subject.instance, sinkType.insights);
  if (isLeftToAws(subject, cell, sinkType)) return absent;
  const types = listSetting(subject, cell, () =>
    blockList(subject, cell, (block): InsightSelector | undefined => {
      const type = locatedText(subject, below(block, "insight_type"));
      const { insightCategories } = sinkType;
      if (type === undefined) return undefined;
      const categories =
        insightCategories === null ? absent : listSetting(subject, below(block, insightCategories), textList);
      return { ...type, categories };
    }),
  );
  if (types.kind !== "known") return types;
  return known({ ...types.value, items: types.value.items.filter((item) => item !== undefined) }, types.origin);
}

/**
 * The provider leaves a single basic selector without data resources out of the state, whatever it says of management
 * events,
 * so that an empty list in a state does not prove the default selector.
 */
function noteHiddenSelectors(
  subject: Subject,
  sinkType: TrailType,
  trail: Pick<Trail, "eventSelectors" | "advancedEventSelectors">,
): void {
  const isState = subject.model.source.kind === "state" || subject.model.source.isRefreshOnly;
  if (
    !sinkType.stateHidesSelectors ||
    !isState ||
    trail.eventSelectors.kind !== "absent" ||
    trail.advancedEventSelectors.kind !== "absent"
  )
    return;
  subject.assumptions.push({ code: "state-hides-selector", address: subject.instance.address });
}
