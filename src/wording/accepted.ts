/** Words for what the configuration leaves out on purpose. */
import type { AcceptedNotice } from "../model/messages/accepted-notice.ts";
import { counted, shortList } from "../model/words.ts";
import { wordsFor, type Words } from "./words.ts";

/** A sentence or two; what to do comes last. */
export function acceptedSentence(notice: AcceptedNotice): string {
  return wordsFor(acceptedWords, notice);
}

/** The sentences, a code each. */
export const acceptedWords: Words<AcceptedNotice, string> = {
  "left-out": ({ services, operations, resources, reason, until }) => {
    const where = resources === 0 ? "" : `, ${counted(resources, "resource")}`;
    const end = until === null ? "" : ` Until ${until}.`;
    return (
      `Left out on purpose: ${shortList(services, 5)} (${counted(operations, "operation")}${where}). ` +
      `Reason: ${reason.replace(/[.]$/, "")}.${end}`
    );
  },
  "may-leave-out": ({ entry, resources }) =>
    `${entry} leaves ${counted(resources, "resource")} in: whether it means ${resources === 1 ? "it" : "them"} hangs on ` +
    "a value that the code leaves open. Give the run that value, or name the resource another way.",
  "leaves-out-nothing": ({ entry }) =>
    `${entry} leaves out nothing: no event or resource of the run is meant. Remove it, or correct its keys.`,
  "accepted-until": ({ entry, until }) =>
    `${entry} ended on ${until}: what it left out is asked for again. Remove it, or set a later day.`,
};
