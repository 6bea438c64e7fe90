/** Words for what AWS refuses in a sink, or may refuse: `src/model/messages/rejection-message.ts` has the data. */
import { dialectOf } from "../../model/dialects/index.ts";
import type {
  AllowedLength,
  DoubtMessage,
  RejectionMessage,
  RejectionRole,
} from "../../model/messages/rejection-message.ts";
import type { Sink } from "../../model/sink.ts";
import { counted, listed } from "../../model/words.ts";
import { allowedValues, quoted, sinkNoun, spelled } from "../phrases.ts";
import { type WordedMessage, type Words } from "../words.ts";

export const rejectionWords: Words<RejectionMessage, WordedMessage> = {
  "property-missing": ({ property }) => ({
    sentence:
      `The trail has no ${property}. CloudFormation requires the property and has no default for it. ` +
      missingAdvice[property],
  }),
  "property-unknown": ({ property, meant }) => ({
    sentence:
      `CloudFormation does not know the property "${property}" here and refuses the template. ` +
      (meant === null ? "Remove it, or correct its name." : `Write "${meant}".`),
  }),
  "selectors-of-both-kinds": ({ dialect }) => {
    const basic = spelled(dialect, "EventSelectors");
    const advanced = spelled(dialect, "AdvancedEventSelectors");
    return {
      sentence:
        `The trail has both ${basic} and ${advanced}. AWS takes one of the two. ` +
        `Write everything as ${advanced} and remove ${basic}.`,
    };
  },
  "global-events-left-out": ({ dialect, found }) => {
    const name = spelled(dialect, "IncludeGlobalServiceEvents");
    const there = found === "nothing" ? `no ${name}, which CloudFormation takes for false` : `${name} false`;
    return {
      sentence:
        `The trail has ${spelled(dialect, "IsMultiRegionTrail")} true and ${there}. ` +
        "A trail for all Regions must include global service events: " +
        "AWS answers InvalidParameterCombinationException. " +
        `Set ${name} to true.`,
    };
  },
  "insights-without-events": ({ dialect, insight, needed }) => {
    const events = needed === "management-events" ? "management events" : "write management events";
    return {
      sentence:
        `${spelled(dialect, "InsightSelectors")} asks for ${quoted(insight)}, ` +
        `but the event selectors of the trail log no ${events}, which it analyses. ` +
        `AWS answers InvalidInsightSelectorsException. Select ${events}, or remove ${quoted(insight)}.`,
    };
  },
  "item-twice": ({ property }) => ({
    sentence:
      `${property} holds this item twice. ` +
      "CloudFormation's schema requires the items of the list to differ, so the deployment fails. " +
      "Remove the repetition.",
  }),

  "basic-selectors-too-many": ({ dialect, count, maximum }) => ({
    sentence:
      `The trail has ${String(count)} basic event selectors. AWS allows ${String(maximum)}. ` +
      "Put the data resources of selectors with the same settings into one, " +
      `or use ${spelled(dialect, "AdvancedEventSelectors")}.`,
  }),
  "data-resources-too-many": ({ dialect, count, maximum }) => ({
    sentence:
      `The basic event selectors of the trail name ${String(count)} data resources. ` +
      `AWS allows ${String(maximum)} over all selectors of a trail. ` +
      `Name a common beginning or all resources of the type, or use ${spelled(dialect, "AdvancedEventSelectors")}.`,
  }),
  "read-write-type-not-allowed": ({ dialect, value, allowed, meant }) => ({
    sentence:
      `${spelled(dialect, "ReadWriteType")} is ${quoted(value)}. AWS allows ${allowedValues(allowed)}. ` +
      caseAdvice(meant, "Write one of these."),
  }),
  "excluded-source-not-allowed": ({ dialect, value, allowed }) => ({
    sentence:
      `${spelled(dialect, "ExcludeManagementEventSources")} lists ${quoted(value)}. ` +
      `AWS allows ${allowedValues(allowed)} there. ` +
      "Remove the value; events of other services cannot be left out of a trail's management events.",
  }),
  "data-resource-without-type": () => ({
    sentence: "This item of DataResources has no Type. CloudFormation requires it. Add the type of the resources.",
  }),
  "data-resource-type-misspelled": ({ type, allowed, meant }) => ({
    sentence: `${typeNotTaken(type, allowed)} Types are case-sensitive: write ${quoted(meant)}.`,
  }),
  "data-resource-type-of-advanced": ({ dialect, type, allowed, selectors, hasOtherSelectors }) => {
    const code = dialectOf({ dialect }).selectors?.list(selectors).text;
    const [basic, advanced] = [spelled(dialect, "EventSelectors"), spelled(dialect, "AdvancedEventSelectors")];
    const sentence =
      `${typeNotTaken(type, allowed)} ` +
      `Use ${advanced} in place of ${basic}: AWS takes one of the two kinds on a trail.` +
      (hasOtherSelectors ? " Convert the other basic selectors of the trail as well." : "");
    return code === undefined ? { sentence } : { sentence: `${sentence} In advanced selectors this one is:`, code };
  },
  "data-resource-type-unlisted": ({ dialect, type, allowed }) => ({
    sentence:
      `${typeNotTaken(type, allowed)} ${quoted(type)} is not a type of data events that AWS lists either. ` +
      `Write one of these types, or use ${spelled(dialect, "AdvancedEventSelectors")} for another.`,
  }),
  "data-resource-value-refused": ({ dialect, type, value, because, all }) => ({
    sentence:
      `AWS refuses the value ${quoted(value)} for ${quoted(type)}: ${because}. ` +
      `All resources of the type are ${listed(all.map(quoted))} in ${spelled(dialect, "DataResources")}.`,
  }),

  "values-too-many": ({ dialect, count, maximum }) => ({
    sentence:
      `The advanced event selectors list ${String(count)} values; this is number ${String(maximum + 1)}. ` +
      `AWS allows ${String(maximum)} over all conditions of all selectors of a sink. ` +
      `Use ${spelled(dialect, "StartsWith")} for values with a common beginning, ` +
      "or spread the selectors over several trails.",
  }),
  "selector-name-too-long": ({ length, maximum }) => ({
    sentence:
      `The name of this selector has ${counted(length, "character")}. ` + `AWS allows ${String(maximum)}. Shorten it.`,
  }),
  "selector-without-fields": ({ dialect }) => ({
    sentence:
      "This advanced selector has no field selectors. AWS requires at least one. " +
      `Add ${spelled(dialect, "FieldSelectors")} that name the category of events, or remove the selector.`,
  }),
  "operator-without-values": ({ operator }) => ({
    sentence:
      `${operator} has an empty list. AWS requires at least one value for every operator that is given. ` +
      `List the values, or remove ${operator}.`,
  }),
  "field-name-length": ({ length, allowed }) => ({
    sentence:
      `The name of the field has ${counted(length, "character")}. AWS allows ${range(allowed)}. ` +
      "Write the name of a field that selectors can filter by.",
  }),
  "value-length": ({ value, allowed }) => ({
    sentence:
      `The value ${quoted(value)} has ${counted(value.length, "character")}. ` +
      `AWS allows ${range(allowed)} in a value. ` +
      (value === "" ? "Remove it, or write the value that events carry." : "Shorten it."),
  }),
  "field-misspelled": ({ field, meant }) => ({
    sentence: `No field is called ${quoted(field)}: the names of fields are case-sensitive. Write ${quoted(meant)}.`,
  }),
  "operator-not-allowed": (found) => ({
    sentence: `${operatorNotTaken(found)} Write ${firstAllowed(found)} with whole values instead.`,
  }),
  "operator-selects": (found) => ({
    sentence:
      `${operatorNotTaken(found)} Here the field can only leave events out: ` +
      `write ${firstAllowed(found)} with what to leave out, or remove the field selector.`,
  }),

  "category-missing": ({ dialect, allowed }) => ({
    sentence:
      "This advanced selector does not say which category of events it selects. " +
      `AWS requires a field selector for "eventCategory" with ${spelled(dialect, "Equals")} in every selector. ` +
      `Add one with ${allowedValues(allowed)}.`,
  }),
  "category-not-known": (found) => ({
    sentence: `${quoted(found.category)} is not a category of events. ${allowedCategories(found)}`,
  }),
  "category-of-other-sinks": (found) => ({
    sentence:
      `Events of category ${quoted(found.category)} cannot be selected by ${aSink(found.sinkKind)}. ` +
      allowedCategories(found),
  }),
  "categories-apart": ({ category, beside }) => ({
    sentence:
      `The event data store selects ${quoted(category)} events beside ${quoted(beside)} events. ` +
      "AWS keeps them in separate event data stores. " +
      `Move the selector for ${quoted(category)} to an event data store of its own.`,
  }),
  "field-beside-category": (found) => ({
    sentence:
      `${fieldNotTaken(found)} A selector for these events names "eventCategory" and no other field. ` +
      "Remove the field selector.",
  }),
  "field-not-allowed": (found) => {
    const { allowed, elsewhere } = found;
    const there = `AWS allows ${listed(allowed.map(quoted), "and")} there.`;
    const others = elsewhere === null ? "" : ` Only ${aSink(elsewhere)} can filter these events by that field.`;
    return {
      sentence:
        `${fieldNotTaken(found)} ${there}${others} ` +
        "Remove the field selector, or move it to a selector whose category takes it.",
    };
  },
  "field-value-not-allowed": ({ sinkKind, category, field, value, allowed, meant }) => ({
    sentence:
      `Field ${quoted(field)} has the value ${quoted(value)}. ` +
      `In a selector for ${quoted(category)} events of ${aSink(sinkKind)} ` +
      `AWS allows ${allowedValues(allowed)} there. ` +
      caseAdvice(meant, "Write an allowed value, or remove the field selector."),
  }),
  "field-missing": ({ dialect, category, field, operator }) => ({
    sentence:
      `This selector for ${quoted(category)} events does not name the field ${quoted(field)}. ` +
      `AWS requires it: there is no selector for all ${quoted(category)} events at once. ` +
      `Add a field selector for ${quoted(field)} with ${spelled(dialect, operator)}, one selector for each value.`,
  }),
  "field-values-too-many": ({ field, count, maximum }) => ({
    sentence:
      `This selector lists ${String(count)} values for ${quoted(field)}. ` +
      `AWS allows ${String(maximum)} in a selector. ` +
      "Write one selector for each value: an event that matches any of them is recorded.",
  }),
};

export const doubts: Words<DoubtMessage, string> = {
  "several-values": ({ field, count, maximum }) =>
    `This selector lists ${counted(count, "value")} for ${quoted(field)}. ` +
    `AWS does not document whether it accepts more than ${String(maximum)}; ` +
    "its own examples write one selector for each. " +
    "Do the same: an event that matches any of the selectors is recorded.",
  "field-named-twice": ({ field }) =>
    `The field ${quoted(field)} stands twice in this selector. ` +
    "AWS does not document whether it accepts that, nor whether the conditions of both have to be met. " +
    "Write all conditions on the field into one field selector.",
};

export const rejectionRoles: Words<RejectionRole, string> = {
  "same-item": () => "the same item before it",
  "value-before": () => "the value before it",
  "field-before": () => "the field for the first time",
  "other-category": () => "the category that it cannot stand beside",
  "advanced-selectors": ({ dialect }) => `the ${spelled(dialect, "AdvancedEventSelectors")} of the trail`,
  "all-regions": () => "the trail is for all Regions",
};

const missingAdvice: Readonly<Record<Extract<RejectionMessage, { code: "property-missing" }>["property"], string>> = {
  IsLogging: "Write `IsLogging: true`.",
  S3BucketName: "Name the bucket that receives the log files.",
};

function caseAdvice(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `Values are case-sensitive: write ${quoted(meant)}.`;
}

function typeNotTaken(type: string, allowed: readonly string[]): string {
  return (
    `Basic event selectors cannot select data events of ${quoted(type)}. ` +
    `AWS allows ${listed(allowed.map(quoted), "and")} there.`
  );
}

type OperatorRejection = Extract<RejectionMessage, { code: "operator-not-allowed" | "operator-selects" }>;

function operatorNotTaken({ dialect, field, operator, allowed }: OperatorRejection): string {
  return (
    `Field ${quoted(field)} is compared with ${spelled(dialect, operator)}. ` +
    `AWS allows ${listed(allowed.map((one) => spelled(dialect, one)))} for this field here.`
  );
}

function firstAllowed({ dialect, allowed: [first = "Equals"] }: OperatorRejection): string {
  return spelled(dialect, first);
}

function allowedCategories({
  sinkKind,
  allowed,
  meant,
}: Extract<RejectionMessage, { code: "category-not-known" | "category-of-other-sinks" }>): string {
  const advice = caseAdvice(meant, `Write one of ${allowedValues(allowed)}.`);
  return `A selector of this ${sinkNoun(sinkKind)} takes ${allowedValues(allowed)}. ${advice}`;
}

function fieldNotTaken({
  sinkKind,
  category,
  field,
}: Extract<RejectionMessage, { code: "field-beside-category" | "field-not-allowed" }>): string {
  return `Field ${quoted(field)} stands in a selector for ${quoted(category)} events of ${aSink(sinkKind)}.`;
}

function aSink(kind: Sink["kind"]): string {
  return `${kind === "trail" ? "a" : "an"} ${sinkNoun(kind)}`;
}

function range({ minimum, maximum }: AllowedLength): string {
  return maximum === null
    ? `at least ${counted(minimum, "character")}`
    : `${String(minimum)} to ${counted(maximum, "character")}`;
}
