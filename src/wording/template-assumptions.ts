/** Words for assumptions about templates. */
import type { TemplateAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const templateAssumptions: Words<TemplateAssumption, string> = {
  "default-kept": ({ kind, name, value }) =>
    `${kind} ${name} keeps its default${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  "export-taken": ({ name, from }) =>
    `the value exported as ${name} is assumed to be that of ${from}, the only export of that name in the input`,
  "one-account-of-app": ({ folder }) =>
    `the stacks of ${folder} without an account are assumed to be deployed to one account`,
};
