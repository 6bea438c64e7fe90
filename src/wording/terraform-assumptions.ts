/** Words for assumptions about configurations, plans and states of Terraform. */
import type { TerraformAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const terraformAssumptions: Words<TerraformAssumption, string> = {
  "built-from": ({ attribute, address, from, takenAs }) => {
    const relation = takenAs === "value" ? "equal" : "begin with";
    return `the plan shows only that ${attribute} of ${address} is built from ${from}; it is assumed to ${relation} that value`;
  },
  "region-built-from": ({ provider, from, region }) =>
    `the plan shows only that the Region of provider ${provider} is built from ${from}; it is assumed to be ${region}`,
  "account-built-from": ({ provider, from, account }) =>
    `the plan shows only that the account of provider ${provider} is built from ${from}; ` +
    `it is assumed to be ${account}, which ${from} names`,
  "account-in-arn": ({ account, address }) =>
    `the account is assumed to be ${account}, as in the ARN of ${address}, which the same provider manages`,
  "plan-puts-off": ({ address, reason }) =>
    `the plan defers the change of ${address}${reason === undefined ? "" : ` (${reason})`}`,
  "plan-silent": ({ address }) => `the plan does not mention ${address}, which exists; it is assumed to stay as it is`,
  "default-by-aws": ({ attribute, address }) =>
    `${attribute} of ${address} is known only after apply and the configuration shows no such block; ` +
    "it is assumed to be the default of AWS",
  "left-out-unknown": ({ attribute, address }) =>
    `the plan does not show what ${attribute} of ${address} leaves out; ` +
    "it is assumed to leave out what is known only after apply",
  "state-hides-selector": ({ address }) =>
    `the state does not show a single selector without data resources; ` +
    `${address} is assumed to have CloudTrail's default selector, which matches all management events`,
};
