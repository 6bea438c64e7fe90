/** Words for values that answers of AWS do not give. */
import type { LiveUnknown } from "../model/reasons/unknown-value.ts";
import type { ValueWords, Words } from "./words.ts";

export const liveUnknowns: Words<LiveUnknown, ValueWords> = {
  "not-read": ({ what }) => setting(`the input has no ${what}`),
  "call-failed": ({ operation, error, account }) => setting(`${operation} failed with ${error} in account ${account}`),
  "answer-without": ({ operation, member }) => setting(`the answer of ${operation} has no ${member}`),
  "passing-status": ({ status }) => setting(`its status is ${status}, which does not tell whether it takes in events`),
  "selectors-not-read": () =>
    setting("HasCustomEventSelectors is true, but the input has no answer of GetEventSelectors"),
  "answers-differ": ({ places: [first, other], about }) =>
    setting(`${first} and ${other} ${about === "selectors" ? "list different selectors" : "give different values"}`),
  "arn-without-region": ({ arn }) => ({ noun: `the Region of ${arn}, which its ARN does not name` }),
  "account-region": ({ account }) => ({ noun: `a Region of account ${account}` }),
};

/** The words for a setting: what it is called, the sentence around them says. */
function setting(clause: string): ValueWords {
  return { noun: "a value", clause };
}
