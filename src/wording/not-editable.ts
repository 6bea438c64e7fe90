/** Words for why a file is not edited, and where the change belongs instead. */
import { tailOf } from "../model/address.ts";
import type { Location } from "../model/location.ts";
import type { NotEditable } from "../model/reasons/not-editable.ts";
import type { WriteRefusal } from "../model/reasons/write-refusal.ts";
import { wordsFor, type Words } from "./words.ts";

/** Why the source of a sink is not edited, as one or two sentences; what to do comes last. */
export function notEditableSentence(reason: NotEditable): string {
  return wordsFor(notEditableWords, reason);
}

/** The sentences, a code each. */
export const notEditableWords: Words<NotEditable, string> = {
  live: ({ id }) => `${id} is live, not code. Run the command of --format cli.`,
  "made-by-control-tower": ({ id }) =>
    `${id} belongs to AWS Control Tower, which resets what you change. Add a trail of your own for these events.`,
  "made-by-accelerator": ({ at }) =>
    `The Landing Zone Accelerator makes the selectors of this trail itself (${placeOf(at)}). Add a trail of your own.`,
  synthesized: ({ construct, at, trace }) =>
    `The construct ${construct} makes this template. Set the selectors in the app, at ${trace ?? placeOf(at)}.`,
  "made-from-configuration": ({ address, at }) =>
    at === null
      ? `Terraform made this file from the configuration. Edit the block ${address} there.`
      : `Terraform made this file from the configuration. Edit the block at ${placeOf(at)}.`,
  "fetched-module": ({ call }) =>
    `The trail comes from a module that is fetched, and its call at ${placeOf(call)} has no list of selectors to add ` +
    "to. Give the module the selectors there, or use another module.",
  "list-computed": ({ property, at }) =>
    `${property} is computed at ${placeOf(at)}, not written out as a list. Add the selectors to what it is made from.`,
  "no-list": ({ property, at }) => `The resource at ${placeOf(at)} has no ${property} to add to.`,
  "text-shared": ({ anchor, at }) =>
    `Other parts of the file use &${anchor} at ${placeOf(at)}. Write the selectors of this resource out first.`,
  "text-not-found": ({ at }) => `The resource is not written out at ${placeOf(at)}. Add the selectors by hand.`,
  "no-reference": ({ resource }) =>
    `The file cannot refer to ${tailOf(resource)}, and its ARN is not known. Hand the ARN on, or record the whole type.`,
  "reads-otherwise": ({ at }) =>
    `An edit at ${placeOf(at)} would not record what this list does, so none is shown. Add the selectors by hand.`,
  "value-not-kept": ({ at }) =>
    `The value at ${placeOf(at)} cannot be written in another place. Convert the selectors by hand.`,
};

function placeOf({ uri, startLine }: Location): string {
  return `${uri}:${String(startLine)}`;
}

/** Why a file is not written, as a sentence. */
export function writeRefusalSentence(refusal: WriteRefusal): string {
  return wordsFor(writeRefusalWords, refusal);
}

/** The sentences, a code each. */
export const writeRefusalWords: Words<WriteRefusal, string> = {
  "not-tracked": ({ uri }) => `${uri} is not written: git does not track it. Run git add on it first.`,
  "no-repository": ({ uri, because }) => `${uri} is not written: ${because}`,
  "changed-since": ({ uri }) => `${uri} is not written: it has changed since it was judged. Run the command again.`,
  "link-or-outside": ({ uri }) =>
    `${uri} is not written: a symbolic link leads to it, or it is outside of the repository. Edit the file itself.`,
  "not-utf-8": ({ uri }) => `${uri} is not written: it is not UTF-8. Convert it first.`,
  unreadable: ({ uri }) => `${uri} is not written: it cannot be read.`,
};
