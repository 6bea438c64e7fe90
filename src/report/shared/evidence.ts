/** What makes a report evidence: when it was made, of what, and about which accounts. */
import type { CheckResult } from "../../model/result.ts";
import { counted, shortList } from "../../model/words.ts";
import { accountName } from "./judged-accounts.ts";

const mostNamed = 12;

/** Name and value of each fact: date, accounts, inputs, policies, catalog; empty for results that do not say. */
export function evidenceFacts(result: CheckResult): [name: string, value: string][] {
  const { run, tool, coverage, controls = [] } = result;
  if (run === undefined) return [];
  const policies = [...new Set([...coverage, ...controls].map(({ policy }) => policy))];
  return [
    ["Date", run.date],
    ["Accounts", `${String(run.accounts.length)}: ${shortList(run.accounts.map(accountName), mostNamed)}`],
    [
      "Inputs",
      `${counted(run.inputs.length, "input")}: ${shortList(
        run.inputs.map(({ name }) => name),
        mostNamed,
      )}`,
    ],
    ["Policies", policies.length === 0 ? "none" : policies.join(", ")],
    ["Program", `${tool.name} ${tool.version}, catalog of ${tool.catalogDate}`],
  ];
}
