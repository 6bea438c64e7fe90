/** Words for values that no input of the run gives. */
import type { RunUnknown } from "../model/reasons/unknown-value.ts";
import type { ValueWords, Words } from "./words.ts";

export const runUnknowns: Words<RunUnknown, ValueWords> = {
  "unnamed-place": ({ part }) => ({
    noun: `the ${part === "region" ? "Region" : "account"}, which the input does not name`,
  }),
  "record-without-region": () => ({ noun: "the Region of the event, which the record does not name" }),
  "trails-over-quota": ({ count, maximum }) => ({
    noun: `which of ${String(count)} trails are created, of which AWS allows ${String(maximum)} in a Region`,
  }),
  "column-left-out": ({ field }) => ({ noun: `${field} of the event, which has no column in the table` }),
  "not-in-question": ({ part }) => ({ noun: `${part} of the event, which the question does not say` }),
  "behind-prefix": () => ({ noun: "what follows an ARNPrefix" }),
  "any-other": ({ name }) => ({ noun: `any other ${name}` }),
  "assigned-part": ({ part, resource }) => ({ noun: `the ${part} that AWS assigns to ${resource}` }),
  "undocumented-qualifier": ({ what, resource }) => ({
    noun: `the end of the ARN in events of a ${what} of ${resource}, which AWS does not document`,
  }),
  "delivery-part": ({ part }) => ({ noun: deliveryParts[part] }),
};

const deliveryParts: Readonly<Record<Extract<RunUnknown, { code: "delivery-part" }>["part"], string>> = {
  "trail-name": "the name of the trail",
  "management-account": "the management account",
  "organization-id": "the ID of the organization",
  "region-of-log-file": "the Region of the log file",
  "key-of-log-file": "the key of a log file",
  "rest-of-key": "the rest of the key",
};
