/** Words for what a verdict takes for granted. */
import type { Assumption, LandingZoneAssumption, ShareAssumption, TemplateAssumption } from "../model/reasons/assumption.ts";
import { wordsFor, type Words } from "./words.ts";

/** A whole sentence without its period: "parameter Env keeps its default \"dev\"". */
export function assumptionSentence(assumption: Assumption): string {
  return isWorded(assumption) ? wordsFor(words, assumption) : assumption.code;
}

export const templateAssumptions: Words<TemplateAssumption, string> = {
  "default-kept": ({ kind, name, value }) =>
    `${kind} ${name} keeps its default${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  "export-taken": ({ name, from }) =>
    `the value exported as ${name} is taken from ${from}, the only one that exports it here`,
  "one-account-of-app": ({ folder }) =>
    `the stacks of ${folder} whose account their app leaves open are taken to be deployed to one account`,
};

export const landingZoneAssumptions: Words<LandingZoneAssumption, string> = {
  "account-of-landing-zone": ({ uri }) => `the account is taken to be one that the landing zone of ${uri} manages`,
  "organizations-enabled": ({ uri }) =>
    `AWS Organizations is taken to be enabled for ${uri} (organization-config.yaml, enable)`,
};

export const shareAssumptions: Words<ShareAssumption, string> = {
  "same-organization": ({ scope, sink }) => `${scope} is taken to belong to the organization of ${sink}`,
  "account-of-event": ({ account }) => `its account is unknown and taken to be ${account}, that of the event`,
};

type Worded =
  Extract<Assumption, { readonly code: "prose" }> | ShareAssumption | TemplateAssumption | LandingZoneAssumption;

const words: Words<Worded, string> = {
  prose: ({ sentence }) => sentence,
  ...templateAssumptions,
  ...landingZoneAssumptions,
  ...shareAssumptions,
};

/** On the way to data: other readers still write prose. */
function isWorded(assumption: Assumption): assumption is Worded {
  return Object.hasOwn(words, assumption.code);
}
