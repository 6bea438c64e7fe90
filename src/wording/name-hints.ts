/** What the catalog knows of names that no recorded event has: a sentence behind the name. */
import type { EventIdentity, NamedEvent, NameHint } from "../model/rule-names.ts";
import { shortList } from "../model/words.ts";
import { wordsFor, type Words } from "./words.ts";

const hintWords: Words<NameHint, string> = {
  misspelt: ({ meant }) => `Records show ${identities(meant)}.`,
  "recorded-as": ({ meant }) => `Records show ${identities(meant)}.`,
  "other-source": ({ meant }) => `The event is of ${shortList(sourcesOf(meant), 3)}.`,
  permission: ({ isEvent }) =>
    isEvent === "no"
      ? "It is a permission of IAM, and no call."
      : "It is an action of IAM that no documented operation has the name of.",
  "never-recorded": () => "CloudTrail never records it.",
  unknown: () => "The catalog has no such event.",
};

/** What the catalog knows of a name: one sentence. */
export function nameHintWords(hint: NameHint): string {
  return wordsFor<NameHint, string>(hintWords, hint);
}

/** A name as it stands in a rule, with its sources: `kms.amazonaws.com DisableKeys`. */
export function namedEventWords({ eventSources, eventName }: NamedEvent): string {
  const sources = eventSources === null ? [] : [shortList(eventSources, 3)];
  return [...sources, ...(eventName === null ? [] : [eventName])].join(" ");
}

function identities(meant: readonly EventIdentity[]): string {
  return shortList(
    meant.map(({ eventSource, eventName }) => (eventName === "*" ? eventSource : `${eventSource} ${eventName}`)),
    3,
  );
}

function sourcesOf(meant: readonly EventIdentity[]): readonly string[] {
  return [...new Set(meant.map(({ eventSource }) => eventSource))];
}
