/** Words for what AWS rejects in a sink, or may reject: `src/model/messages/rejection-message.ts` has the data. */
import { dialectOf, type DialectId } from "../../model/dialects/index.ts";
import type { RefusedMessage } from "../../model/messages/finding-message.ts";
import type {
  AllowedLength,
  DoubtMessage,
  RejectionMessage,
  RejectionRole,
} from "../../model/messages/rejection-message.ts";
import type { Sink } from "../../model/sink.ts";
import { capitalized, counted, listed } from "../../model/words.ts";
import { allowedValues, quoted, sinkNoun, spelled } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { otherValues } from "./several-values.ts";
import { quotedInTitle, type MessageWords } from "./title.ts";

/** The words for what is rejected, with the others that are rejected for the same cause. */
export function refusedWords({ says, told }: RefusedMessage): MessageWords {
  const words = wordsFor(rejectionWords, says);
  if (told.others === 0) return words;
  return { ...words, detail: `The same is true of ${otherValues(told)}. ${words.detail}` };
}

export const rejectionWords: Words<RejectionMessage, MessageWords> = {
  "property-missing": ({ property }) => ({
    title: `${property} is missing`,
    detail: `CloudFormation requires it and has no default for it. ${missingAdvice[property]}`,
  }),
  "property-unknown": ({ dialect, property, meant }) => ({
    title: `unknown ${propertyNoun(dialect)} ${quotedInTitle(property)}`,
    detail:
      (dialectOf({ dialect }).deployedBy === "terraform"
        ? "Terraform rejects the configuration. "
        : "CloudFormation rejects the template. ") +
      (meant === null ? "Remove the property, or correct its name." : `Write ${quoted(meant)}.`),
  }),
  "setting-refused": ({ dialect, property, value, because }) => ({
    title: `${spelled(dialect, property)} cannot be ${quotedInTitle(value)}`,
    detail: `${capitalized(because)}. CloudTrail rejects other values, and the trail is not created.`,
  }),
  "log-group-without-role": ({ dialect }) => ({
    title: `has ${spelled(dialect, "CloudWatchLogsLogGroupArn")} and no ${spelled(dialect, "CloudWatchLogsRoleArn")}`,
    detail:
      "CloudTrail rejects it with InvalidCloudWatchLogsRoleArnException. " +
      `Name the role that CloudTrail writes to the log group with in ${spelled(dialect, "CloudWatchLogsRoleArn")}.`,
  }),
  "role-without-log-group": ({ dialect }) => ({
    title: `has ${spelled(dialect, "CloudWatchLogsRoleArn")} and no ${spelled(dialect, "CloudWatchLogsLogGroupArn")}`,
    detail:
      "AWS requires the log group where there is a role. " +
      `Name it in ${spelled(dialect, "CloudWatchLogsLogGroupArn")}, or remove the role.`,
  }),
  "insight-word-not-allowed": ({ dialect, value, allowed, meant }) => ({
    title: `${spelled(dialect, "InsightSelectors")} cannot have ${quotedInTitle(value)}`,
    detail: `AWS allows ${allowedValues(allowed)}. Write ${quoted(meant)}.`,
  }),
  "selectors-of-both-kinds": ({ dialect }) => {
    const basic = spelled(dialect, "EventSelectors");
    const advanced = spelled(dialect, "AdvancedEventSelectors");
    return {
      title: `has both ${basic} and ${advanced}`,
      detail: `AWS allows one of the two. Write everything as ${advanced} and remove ${basic}.`,
    };
  },
  "global-events-left-out": ({ dialect, found }) => {
    const name = spelled(dialect, "IncludeGlobalServiceEvents");
    const isMissing = found === "nothing";
    return {
      title: `${spelled(dialect, "IsMultiRegionTrail")} is true and ${name} is ${isMissing ? "missing" : "false"}`,
      detail:
        (isMissing ? `CloudFormation reads a missing ${name} as false. ` : "") +
        "A trail for all Regions must include global service events: " +
        "CloudTrail rejects it with InvalidParameterCombinationException. " +
        `Set ${name} to true.`,
    };
  },
  "insights-without-events": ({ dialect, insight, needed }) => {
    const events = neededEvents[needed];
    return {
      title: `${quotedInTitle(insight)} needs ${events}, which it does not record`,
      detail:
        `CloudTrail rejects ${spelled(dialect, "InsightSelectors")} with InvalidInsightSelectorsException. ` +
        `Select ${events}, or remove ${quoted(insight)}.`,
    };
  },
  "item-twice": ({ property }) => ({
    title: `${property} lists an item twice`,
    detail: "CloudFormation requires the items of the list to differ, so the deployment fails. Remove the repetition.",
  }),

  "basic-selectors-too-many": ({ dialect, count, maximum }) => ({
    title: `has ${String(count)} basic event selectors; AWS allows ${String(maximum)}`,
    detail:
      "Put the data resources of selectors with the same settings into one, " +
      `or use ${spelled(dialect, "AdvancedEventSelectors")}.`,
  }),
  "data-resources-too-many": ({ dialect, count, maximum }) => ({
    title: `has ${String(count)} data resources in basic event selectors; AWS allows ${String(maximum)}`,
    detail:
      "Name a common beginning or all resources of the type, " +
      `or use ${spelled(dialect, "AdvancedEventSelectors")}.`,
  }),
  "read-write-type-not-allowed": ({ dialect, value, allowed, meant }) => ({
    title: `${spelled(dialect, "ReadWriteType")} cannot be ${quotedInTitle(value)}`,
    detail: `AWS allows ${allowedValues(allowed)}. ${caseAdvice(meant, "Write an allowed value.")}`,
  }),
  "excluded-source-not-allowed": ({ dialect, value, allowed }) => ({
    title: `${spelled(dialect, "ExcludeManagementEventSources")} cannot list ${quotedInTitle(value)}`,
    detail:
      `AWS allows ${allowedValues(allowed)}. ` +
      "A trail cannot exclude management events of other services. Remove the value.",
  }),
  "basic-selector-empty": ({ index, dialect }) => {
    const include = spelled(dialect, "IncludeManagementEvents");
    const resources = spelled(dialect, "DataResources");
    return {
      title: `basic selector ${String(index + 1)} has ${include} false and no ${resources}`,
      detail:
        "CloudTrail rejects the whole list with InvalidEventSelectorsException. " +
        `Set ${include} to true, name data resources, or remove the selector.`,
    };
  },
  "data-resource-without-type": () => ({
    title: "a data resource has no Type",
    detail: "CloudFormation requires it. Add the type of the resources.",
  }),
  "data-resource-type-misspelled": ({ type, allowed, meant }) => ({
    title: typeNotAllowed(type),
    detail: `${typesAllowed(allowed)} Types are case-sensitive. Write ${quoted(meant)}.`,
  }),
  "data-resource-type-of-advanced": ({ dialect, type, allowed, selectors, hasOtherSelectors }) => {
    const code = dialectOf({ dialect }).selectors?.list(selectors).text;
    const [basic, advanced] = [spelled(dialect, "EventSelectors"), spelled(dialect, "AdvancedEventSelectors")];
    const title = typeNotAllowed(type);
    const detail =
      `${typesAllowed(allowed)} Use ${advanced} instead of ${basic}: a trail has one of the two kinds.` +
      (hasOtherSelectors ? " Convert the other basic selectors of the trail as well." : "");
    return code === undefined
      ? { title, detail }
      : { title, detail: `${detail} As an advanced selector:`, snippet: code };
  },
  "data-resource-type-unlisted": ({ dialect, type, allowed }) => ({
    title: typeNotAllowed(type),
    detail:
      `${typesAllowed(allowed)} AWS does not list ${quoted(type)} among the types of data events either. ` +
      `Write one of these types, or use ${spelled(dialect, "AdvancedEventSelectors")} for another.`,
  }),
  "data-resource-value-refused": ({ dialect, type, value, because, all }) => ({
    title: `AWS rejects ${quotedInTitle(value)} as a data resource`,
    detail:
      `${capitalized(because)}. ` +
      `For all resources of ${quoted(type)}, write ${listed(all.map(quoted))} in ${spelled(dialect, "DataResources")}.`,
  }),

  "values-too-many": ({ dialect, count, maximum }) => ({
    title: `has ${String(count)} values in advanced event selectors; AWS allows ${String(maximum)}`,
    detail:
      `This is number ${String(maximum + 1)}. ` +
      `Use ${spelled(dialect, "StartsWith")} for values with a common beginning, ` +
      "or spread the selectors over several trails.",
  }),
  "selector-name-too-long": ({ length, maximum }) => ({
    title: `the name of a selector has ${counted(length, "character")}; AWS allows ${String(maximum)}`,
    detail: "Shorten it.",
  }),
  "selector-without-fields": ({ dialect }) => ({
    title: "an advanced selector has no field selectors",
    detail:
      "AWS requires at least one. " +
      `Name the category of events in ${spelled(dialect, "FieldSelectors")}, or remove the selector.`,
  }),
  "operator-without-values": ({ operator }) => ({
    title: `${operator} has an empty list`,
    detail: `AWS requires at least one value. List the values, or remove ${operator}.`,
  }),
  "field-name-length": ({ length, allowed }) => ({
    title: `the name of a field has ${counted(length, "character")}; AWS allows ${range(allowed)}`,
    detail: "Write the name of a field that selectors can filter by.",
  }),
  "value-length": ({ value, allowed }) => ({
    title: `a value has ${counted(value.length, "character")}; AWS allows ${range(allowed)}`,
    detail: value === "" ? "Remove it, or write the value that events carry." : "Shorten it.",
  }),
  "field-misspelled": ({ field, meant }) => ({
    title: `unknown field ${quotedInTitle(field)}`,
    detail: `The names of fields are case-sensitive. Write ${quoted(meant)}.`,
  }),
  "operator-not-allowed": (found) => ({
    title: operatorNotAllowed(found),
    detail: `${operatorsAllowed(found)} Write ${firstAllowed(found)} with whole values.`,
  }),
  "operator-selects": (found) => ({
    title: operatorNotAllowed(found),
    detail:
      `${operatorsAllowed(found)} The field can only exclude events here: ` +
      `write ${firstAllowed(found)} with what to exclude, or remove the field selector.`,
  }),

  "category-missing": ({ dialect, allowed }) => ({
    title: 'a selector has no "eventCategory"',
    detail:
      `AWS requires a field selector for it with ${spelled(dialect, "Equals")} in every selector. ` +
      `Add one with ${allowedValues(allowed)}.`,
  }),
  "category-not-known": (found) => ({
    title: `unknown category ${quotedInTitle(found.category)}`,
    detail: allowedCategories(found),
  }),
  "category-of-other-sinks": (found) => ({
    title: `${aSink(found.sinkKind)} cannot select ${quotedInTitle(found.category)} events`,
    detail: allowedCategories(found),
  }),
  "categories-apart": ({ category, beside }) => ({
    title: `selects ${quotedInTitle(category)} events beside ${quotedInTitle(beside)} events`,
    detail:
      "AWS keeps them in separate event data stores. " +
      `Move the selector for ${quoted(category)} to an event data store of its own.`,
  }),
  "field-beside-category": (found) => ({
    title: fieldNotAllowed(found),
    detail: 'Such a selector names "eventCategory" and no other field. Remove the field selector.',
  }),
  "field-not-allowed": (found) => {
    const { sinkKind, allowed, elsewhere } = found;
    const others = elsewhere === null ? "" : `Only ${aSink(elsewhere)} can filter these events by the field. `;
    return {
      title: fieldNotAllowed(found),
      detail:
        `For ${aSink(sinkKind)}, AWS allows ${listed(allowed.map(quoted), "and")} there. ${others}` +
        "Remove the field selector, or move it to a selector whose category allows it.",
    };
  },
  "field-value-not-allowed": ({ sinkKind, category, field, value, allowed, meant }) => ({
    title: `${quotedInTitle(field)} cannot be ${quotedInTitle(value)}`,
    detail:
      `In a selector for ${quoted(category)} events of ${aSink(sinkKind)}, AWS allows ${allowedValues(allowed)}. ` +
      caseAdvice(meant, "Write an allowed value, or remove the field selector."),
  }),
  "field-missing": ({ dialect, category, field, operator }) => ({
    title: `a selector for ${quotedInTitle(category)} events has no ${quotedInTitle(field)}`,
    detail:
      `AWS requires it: no selector is for all ${quoted(category)} events at once. ` +
      `Add a field selector for ${quoted(field)} with ${spelled(dialect, operator)}, one selector for each value.`,
  }),
  "field-values-too-many": ({ field, count, maximum }) => ({
    title: `a selector lists ${String(count)} values for ${quotedInTitle(field)}; AWS allows ${String(maximum)}`,
    detail: "Write one selector for each value.",
  }),
};

export const doubtMessages: Words<DoubtMessage, MessageWords> = {
  "log-group-without-end": ({ dialect, value }) => ({
    title: `${spelled(dialect, "CloudWatchLogsLogGroupArn")} is ${quotedInTitle(value)}, most likely without ":*"`,
    detail:
      'CloudTrail rejects the ARN of a log group that does not end in ":*", and the provider leaves that off since ' +
      'version 3.0. Add ":*" to the ARN.',
  }),
  "property-unlisted": ({ dialect, property }) => ({
    title: `${propertyNoun(dialect)} ${quotedInTitle(property)} is in no document that the catalog knows`,
    detail:
      "If it does not exist, the deployment fails and the trail or event data store records nothing. " +
      "Correct its name, or remove it.",
  }),
  "several-values": ({ field, count, maximum }) => ({
    title: `a selector lists ${counted(count, "value")} for ${quotedInTitle(field)}`,
    detail:
      `AWS does not document whether it accepts more than ${String(maximum)}. ` +
      "Write one selector for each value, as its examples do.",
  }),
  "field-named-twice": ({ field }) => ({
    title: `a selector names ${quotedInTitle(field)} twice`,
    detail:
      "AWS does not document whether it accepts that, nor whether an event must match both conditions. " +
      "Write all conditions on the field into one field selector.",
  }),
};

export const rejectionRoles: Words<RejectionRole, string> = {
  "rejected-as-well": () => "CloudTrail rejects this for the same reason",
  "same-item": () => "the same item before it",
  "value-before": () => "the value before it",
  "field-before": () => "the field for the first time",
  "other-category": () => "the category that AWS keeps apart from it",
  "advanced-selectors": ({ dialect }) => `the ${spelled(dialect, "AdvancedEventSelectors")} of the trail`,
  "trail-beside": () => "another trail of the Region",
  "all-regions": () => "the trail is for all Regions",
};

const neededEvents: Readonly<Record<Extract<RejectionMessage, { code: "insights-without-events" }>["needed"], string>> =
  {
    "management-events": "management events",
    "write-management-events": "write management events",
    "data-events": "data events",
  };

function propertyNoun(dialect: DialectId): string {
  return dialectOf({ dialect }).deployedBy === "terraform" ? "argument" : "property";
}

const missingAdvice: Readonly<Record<Extract<RejectionMessage, { code: "property-missing" }>["property"], string>> = {
  IsLogging: "Write `IsLogging: true`.",
  S3BucketName: "Name the bucket that receives the log files.",
};

function caseAdvice(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `Values are case-sensitive. Write ${quoted(meant)}.`;
}

function typeNotAllowed(type: string): string {
  return `basic event selectors cannot select ${quotedInTitle(type)}`;
}

function typesAllowed(allowed: readonly string[]): string {
  return `AWS allows ${listed(allowed.map(quoted), "and")} there.`;
}

type OperatorRejection = Extract<RejectionMessage, { code: "operator-not-allowed" | "operator-selects" }>;

function operatorNotAllowed({ dialect, field, operator }: OperatorRejection): string {
  return `${quotedInTitle(field)} cannot be compared with ${spelled(dialect, operator)} here`;
}

function operatorsAllowed({ dialect, allowed }: OperatorRejection): string {
  return `AWS allows ${listed(allowed.map((one) => spelled(dialect, one)))}.`;
}

function firstAllowed({ dialect, allowed: [first = "Equals"] }: OperatorRejection): string {
  return spelled(dialect, first);
}

function allowedCategories({
  sinkKind,
  allowed,
  meant,
}: Extract<RejectionMessage, { code: "category-not-known" | "category-of-other-sinks" }>): string {
  const advice = caseAdvice(meant, "Write an allowed category.");
  return `In a selector of ${aSink(sinkKind)}, AWS allows ${allowedValues(allowed)}. ${advice}`;
}

function fieldNotAllowed({
  category,
  field,
}: Extract<RejectionMessage, { code: "field-beside-category" | "field-not-allowed" }>): string {
  return `a selector for ${quotedInTitle(category)} events cannot name ${quotedInTitle(field)}`;
}

function aSink(kind: Sink["kind"]): string {
  return `${kind === "event-data-store" ? "an" : "a"} ${sinkNoun(kind)}`;
}

function range({ minimum, maximum }: AllowedLength): string {
  return maximum === null
    ? `at least ${counted(minimum, "character")}`
    : `${String(minimum)} to ${counted(maximum, "character")}`;
}
