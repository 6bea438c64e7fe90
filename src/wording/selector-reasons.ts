/** Words for why one selector does not match an event: `src/model/reasons/selector-reason.ts` has the data. */
import type { BasicSetting, ConditionRemark, ListedValues, SelectorReason } from "../model/reasons/selector-reason.ts";
import { display } from "../model/text.ts";
import { rejectionWords } from "./messages/rejections.ts";
import { quoted } from "./phrases.ts";
import { clauseOf, nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

/** Why a selector does not match an event: "resources.type Equals AWS::S3::Object". */
export function selectorClause(reason: SelectorReason): string {
  return wordsFor(selectorReasons, reason);
}

export const selectorReasons: Words<SelectorReason, string> = {
  "selector-condition": ({ field, conditions, remark }) => {
    const what = conditions.map(({ operator, values }) => `${operator} ${valueList(values)}`).join(", ");
    return `${field} ${what}${remarkClause(remark)}`;
  },
  "field-without-operator": ({ field, remark }) =>
    `${field} has no operator, and AWS does not document what it matches then${remarkClause(remark)}`,
  "field-not-documented": ({ field }) =>
    field === null ? "the name of a field is unresolved" : `AWS does not document the field ${field}`,
  "field-twice": ({ of }) =>
    `${selectorClause(of)} (the selector has this field twice, and AWS does not document what that means)`,
  "more-conditions": ({ because }) => `it may have more conditions: ${nounOf(because)}`,
  "record-without-resources": ({ asked }) =>
    `the record has no resources, and AWS does not document what ${asked === "condition" ? "a condition on resources matches" : "DataResources match"} then`,
  "record-without-event-source": () => "the event has no eventSource",
  "category-unknown": () => "the category of the event is unresolved",
  "basic-selector-category": () => "basic event selectors match management and data events only",
  "read-write-type": ({ value }) => `ReadWriteType is ${display(value)}`,
  "basic-setting-unknown": ({ setting, because }) =>
    `${setting} is unresolved because ${clauseOf(because, isSwitch(setting) ? "true" : "VALUE")}`,
  "management-events-off": () => "IncludeManagementEvents is false",
  "event-source-excluded": ({ value }) =>
    `ExcludeManagementEventSources lists ${value === null ? "an unresolved value" : display(value)}`,
  "no-data-resources": () => "it has no DataResources",
  "data-resource-types": ({ types }) =>
    `its DataResources match only type ${types.map((type) => (type === null ? "an unresolved type" : display(type))).join(" or ")}`,
  "data-resource-values": ({ values }) => {
    if (values === null) return "the values of its DataResources are unresolved";
    const shown = valueList(values);
    return shown === "" ? "its DataResources have no values" : `its DataResources match only ${shown}`;
  },
  "data-resource-values-refused": ({ values }) =>
    `AWS does not accept ${quotedList(values)} in DataResources, so what that matches is not documented`,
  "selector-refused": ({ refusal }) =>
    `AWS does not accept such a selector (${wordsFor(rejectionWords, refusal).title}), so what it matches is not documented`,
  "selectors-unknown": ({ why, because }) =>
    why === "more"
      ? `it may have more selectors: ${nounOf(because)}`
      : `its selectors are unresolved because ${clauseOf(because)}`,
  "rule-without-selectors": () =>
    "it has no selectors in CloudtrailParameters, and AWS does not document what a telemetry rule records then",
  "category-not-in-rules": ({ category }) => `telemetry rules do not record ${category} events`,
  "selector-undocumented-in-rules": ({ refusal }) =>
    `AWS does not document such a selector for telemetry rules (${wordsFor(rejectionWords, refusal).title}), so what it matches is unknown`,
  "default-selector": () => "it has no selectors, and CloudTrail's default selector matches management events only",
};

function isSwitch(setting: BasicSetting): boolean {
  return setting === "IncludeManagementEvents";
}

export const conditionRemarks: Words<ConditionRemark, string> = {
  "record-without-field": () =>
    "some records lack this field, and AWS does not document what conditions on it match then",
  "element-without-arn": () =>
    "the record names a resource without an ARN, and AWS does not document what conditions on resources.ARN match then",
  "element-with-prefix": ({ prefix }) =>
    `the record has ARNPrefix ${display(prefix)} instead of an ARN, and AWS does not document how CloudTrail compares it with values that are no prefix of it`,
};

function remarkClause(remark: ConditionRemark | null): string {
  return remark === null ? "" : ` (${wordsFor(conditionRemarks, remark)})`;
}

/** Values in a sentence, the first of many: "a or b or 3 more". */
function valueList({ first, more, unknown }: ListedValues): string {
  const shown = first.map(display);
  if (more > 0) shown.push(`${String(more)} more`);
  if (unknown !== null) shown.push(nounOf(unknown));
  return shown.join(" or ");
}

/** As `valueList`, where a value can be empty. */
function quotedList({ first, more }: ListedValues): string {
  const shown = first.map((value) => quoted(display(value)));
  return [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(" or ");
}
