/** Words for what a reader of templates takes for granted. */
import type { TemplateAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const templateAssumptions: Words<TemplateAssumption, string> = {
  "default-kept": ({ kind, name, value }) =>
    `${kind} ${name} keeps its default${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  "export-taken": ({ name, from }) =>
    `the value exported as ${name} is taken from ${from}, the only one that exports it here`,
  "one-account-of-app": ({ folder }) =>
    `the stacks of ${folder} whose account their app leaves open are taken to be deployed to one account`,
};
