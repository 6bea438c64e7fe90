/** Words for what a change to the rules hides. */
import { shortAddress } from "../../model/address.ts";
import type { ChecksMessage, HiddenFindings } from "../../model/messages/checks-message.ts";
import { counted, listed } from "../../model/words.ts";
import { checksClause } from "../checks.ts";
import type { Words } from "../words.ts";
import type { MessageWords } from "./title.ts";

export const checksMessages: Words<ChecksMessage, MessageWords> = {
  "checks-weakened": ({ change, count, hidden }) => ({
    title: `${checksClause(change)}, which ${effect(change.code)} ${counted(count, "finding")}`,
    detail:
      `${change.code === "fail-on" ? "No longer failing" : "Hidden"}: ${namesOf(hidden, count)}. ` +
      "Take it back, or change the rules in a pull request of its own.",
  }),
};

function effect(code: ChecksMessage["change"]["code"]): string {
  return code === "fail-on" ? "lets pass" : "hides";
}

function namesOf(hidden: readonly HiddenFindings[], count: number): string {
  const names = hidden.map(
    ({ rule, resource, count: several }) =>
      rule +
      (resource === null ? "" : ` on ${shortAddress(resource)}`) +
      (several === 1 ? "" : ` (${String(several)})`),
  );
  const more = hidden.reduce((left, { count: several }) => left - several, count);
  return listed([...names, ...(more === 0 ? [] : [`${String(more)} more`])], "and");
}
