/** Words for assumptions about where code is deployed and records come from. */
import type { RunAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const runAssumptions: Words<RunAssumption, string> = {
  "only-account": ({ scope, account }) =>
    `the account of ${scope} is assumed to be ${account}, the only account of --trails`,
  "region-of-trail": ({ scope, sink, region }) =>
    `the Region of ${scope} is assumed to be that of ${sink}${region === undefined ? "" : `, ${region}`}`,
  "partition-of-selectors": ({ scope, partition }) =>
    `${scope} is assumed to be deployed to the partition ${partition}, which its selectors name`,
  "same-organization": ({ scope, sink }) => `${scope} is assumed to belong to the organization of ${sink}`,
  "customer-of-lake": ({ sink, since }) =>
    `the account of ${sink} is assumed to be a customer of CloudTrail Lake, which takes no new ones since ${since}`,
  "telemetry-evaluation-on": ({ sink }) =>
    `telemetry evaluation is assumed to run in the account of ${sink}, since AWS makes no telemetry rule without it`,
  "account-of-event": ({ account }) => `its account is assumed to be ${account}, the account of the event`,
};
