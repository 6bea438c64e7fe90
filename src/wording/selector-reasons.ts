/** Words for why one selector does not take an event: `src/model/reasons/selector-reason.ts` has the data. */
import type { BasicSetting, ConditionRemark, ListedValues, SelectorReason } from "../model/reasons/selector-reason.ts";
import { display } from "../model/text.ts";
import { clauseOf, nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

/** Why a selector does not take an event: "resources.type Equals AWS::S3::Object". */
export function selectorClause(reason: SelectorReason): string {
  return wordsFor(selectorReasons, reason);
}

export const selectorReasons: Words<SelectorReason, string> = {
  "selector-condition": ({ field, conditions, remark }) => {
    const what = conditions.map(({ operator, values }) => `${operator} ${valueList(values)}`).join(", ");
    return `${field} ${what}${remarkClause(remark)}`;
  },
  "field-without-operator": ({ field, remark }) =>
    `${field} without an operator, of which AWS does not say what it takes${remarkClause(remark)}`,
  "field-not-documented": ({ field }) =>
    field === null ? "the name of a field is unknown" : `${field} is not a field that AWS documents`,
  "field-twice": ({ of }) =>
    `${selectorClause(of)} (the field stands twice in the selector, and AWS does not say what that means)`,
  "more-conditions": ({ because }) => `it may have more conditions: ${nounOf(because)}`,
  "record-without-resources": ({ asked }) =>
    `the record has no resources, and AWS does not say what ${asked === "condition" ? "a condition on resources makes" : "data resources make"} of that`,
  "record-without-event-source": () => "the event has no eventSource",
  "category-unknown": () => "the category of the event is unknown",
  "basic-selector-category": () => "basic event selectors take management and data events only",
  "read-write-type": ({ value }) => `ReadWriteType ${display(value)}`,
  "basic-setting-unknown": ({ setting, because }) =>
    `${setting} is unknown because ${clauseOf(because, isSwitch(setting) ? "true" : "VALUE")}`,
  "management-events-off": () => "IncludeManagementEvents false",
  "event-source-excluded": ({ value }) =>
    value === null ? "ExcludeManagementEventSources" : `ExcludeManagementEventSources ${display(value)}`,
  "no-data-resources": () => "it has no DataResources",
  "data-resource-types": ({ types }) =>
    `DataResources of type ${types.map((type) => (type === null ? "an unknown type" : display(type))).join(" or ")} only`,
  "data-resource-values": ({ values }) => {
    const shown = values === null ? "unknown values" : valueList(values);
    return `DataResources Values ${shown === "" ? "(none)" : shown}`;
  },
  "selectors-unknown": ({ why, because }) =>
    `its selectors are unknown because ${why === "more" ? nounOf(because) : clauseOf(because)}`,
  "default-selector": () => "it has no selectors, and CloudTrail's default is management events only",
};

function isSwitch(setting: BasicSetting): boolean {
  return setting === "IncludeManagementEvents";
}

export const conditionRemarks: Words<ConditionRemark, string> = {
  "element-without-arn": () =>
    "the record names a resource without an ARN, and AWS does not say what conditions on resources.ARN make of that",
  "element-with-prefix": ({ prefix }) =>
    `the record has ARNPrefix ${display(prefix)} in place of an ARN, and AWS does not say how other values than a start of it are compared`,
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
