/** Words for what a reader of Terraform takes for granted. */
import type { TerraformAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const terraformAssumptions: Words<TerraformAssumption, string> = {
  "built-from": ({ attribute, address, from, takenAs }) => {
    const taken = takenAs === "value" ? "taken to be that value itself" : "taken to begin with that value";
    return `the plan shows only that ${attribute} of ${address} is built from ${from}; ${taken}`;
  },
  "region-built-from": ({ provider, from, region }) =>
    `the plan shows only that the Region of provider ${provider} is built from ${from}; taken to be that value itself, ${region}`,
  "account-built-from": ({ provider, from, account }) =>
    `the plan shows only that the account of provider ${provider} is built from ${from}; taken to be account ${account}, which it names`,
  "account-in-arn": ({ account, address }) =>
    `account ${account} is taken from the ARN of ${address}, which the same provider manages`,
  "plan-puts-off": ({ address, reason }) =>
    `the plan puts the change of ${address} off${reason === undefined ? "" : ` (${reason})`}`,
  "plan-silent": ({ address }) => `this plan says nothing of ${address}, which exists; taken to stay as it is`,
  "default-by-aws": ({ attribute, address }) =>
    `${attribute} of ${address} is known only after apply and the configuration shows no such block; taken to be what AWS chooses by default`,
  "left-out-unknown": ({ attribute, address }) =>
    `the plan does not show what ${attribute} of ${address} leaves out; taken to be what is known only after apply beside values that are known`,
  "state-hides-selector": ({ address }) =>
    `a state does not show whether ${address} has an event selector that only turns management events off, because the provider leaves a single selector without data resources out; taken to be the default selector, which records all management events`,
};
