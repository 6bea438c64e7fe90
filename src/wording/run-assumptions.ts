/** Words for what the run takes for granted. */
import type { RunAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const runAssumptions: Words<RunAssumption, string> = {
  "only-account": ({ scope, account }) =>
    `the account of ${scope} is unknown and taken to be ${account}, the only one of --trails`,
  "region-of-trail": ({ scope, sink, region }) =>
    `the Region of ${scope} is unknown and taken to be that of ${sink}${region === undefined ? "" : `, ${region}`}`,
  "same-organization": ({ scope, sink }) => `${scope} is taken to belong to the organization of ${sink}`,
  "account-of-event": ({ account }) => `its account is unknown and taken to be ${account}, that of the event`,
};
