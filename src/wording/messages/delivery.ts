/** Words for what is said of the delivery of log files. */
import type {
  AllowingStatement,
  DeliveryMessage,
  DeliveryRole,
  RefusedRequest,
  RefusingAnswer,
  StatementDifference,
  StatementTitle,
} from "../../model/messages/delivery-message.ts";
import { display, type Text } from "../../model/text.ts";
import { capitalized, listed } from "../../model/words.ts";
import { quoted } from "../phrases.ts";
import { wordsFor, type Words } from "../words.ts";
import { shortName, type MessageWords } from "./title.ts";

export const deliveryMessages: Words<DeliveryMessage, MessageWords> = {
  "policy-refuses": ({ policy, address, refused }) => ({
    title: policyTitles[policy](shortName(address)),
    detail: [
      `The policy does not allow CloudTrail to call ${listed(refused.map(callOf), "or")}.`,
      ...refused.flatMap(({ answer }) => wordsFor(refusingAnswers, answer) ?? []),
      adviceFor(refused),
    ].join(" "),
  }),
  "default-key-policy": ({ address, allowingStatement }) => ({
    title: `${shortName(address)} has no key policy, so CloudTrail cannot encrypt log files`,
    detail:
      "The default key policy lets no service use the key, and no log files are delivered. " +
      `Give it a key policy with this statement beside the one for the account: ${written(allowingStatement)}`,
  }),
  "key-disabled": ({ address }) => ({
    title: `key ${shortName(address)} is disabled, so no log files are delivered`,
    detail: "CloudTrail cannot encrypt them. Enable the key, or let the trail use another one.",
  }),
  "key-elsewhere": ({ key, keyRegion, bucket, bucketRegion }) => ({
    title: `its key is in ${keyRegion} and its bucket in ${bucketRegion}, so no log files are delivered`,
    detail:
      `The key ${quoted(key)} must be in the Region of ${shortName(bucket)}. ` +
      "CloudTrail rejects the trail with KmsKeyNotFoundException. Name a key of that Region.",
  }),
  "delivery-loop": ({ bucket, eventName }) => ({
    title: `records ${eventName} in ${shortName(bucket)}, its own bucket`,
    detail:
      "Each delivery of log files makes an event, which is delivered again and billed each time. " +
      'Exclude the bucket from its data events with "resources.ARN", ' +
      "or record them with a trail that delivers to another account.",
  }),
};

const policyTitles: Readonly<Record<"bucket" | "key" | "topic", (address: string) => string>> = {
  bucket: (address) => `bucket policy ${address} does not let CloudTrail deliver log files`,
  topic: (address) => `the topic policy ${address} does not let CloudTrail tell of log files`,
  key: (address) => `the key policy of ${address} does not let CloudTrail encrypt log files`,
};

function callOf({ action, resource }: RefusedRequest): string {
  return resource === null ? action : `${action} on ${logFilesShown(resource)}`;
}

/** What the key of a log file goes on with, nobody needs to read. */
function logFilesShown({ parts }: Text): string {
  const last = parts.at(-1);
  if (typeof last !== "object" || last.unknown.code !== "delivery-part" || last.unknown.part !== "rest-of-key")
    return display({ parts });
  return `${display({ parts: parts.slice(0, -1) })}…`;
}

export const refusingAnswers: Words<RefusingAnswer, string | null> = {
  denied: ({ statement }) => `${capitalized(statementTitle(statement))} denies it.`,
  "nearly-allowed": ({ statement, difference }) =>
    `${capitalized(statementTitle(statement))} allows it ${wordsFor(statementDifferences, difference)}.`,
  "not-allowed": () => null,
};

export const statementDifferences: Words<StatementDifference, string> = {
  condition: ({ key, operator, expected, found }) => {
    const texts = expected.map(display);
    const isLiteral = operator.startsWith("StringEquals") && texts.some((text) => text.includes("*"));
    return (
      `only where ${key} is ${operator.includes("Not") ? "other than " : ""}${texts.join(" or ")}` +
      `${isLiteral ? ` (${operator} has no wildcards)` : ""}, ` +
      `and for this trail it is ${display(found)}`
    );
  },
  resources: ({ resources }) => `on ${resources.map(display).join(", ")} alone`,
};

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** `statement "AllowCloudTrail"`, `its second statement`. */
function statementTitle({ sid, index, count }: StatementTitle): string {
  if (sid !== null && sid !== "") return `statement ${JSON.stringify(sid)}`;
  if (count === 1) return "its statement";
  const ordinal = ordinals[index];
  return ordinal === undefined ? `its statement ${String(index + 1)}` : `its ${ordinal} statement`;
}

function adviceFor(refused: readonly RefusedRequest[]): string {
  if (refused.some(({ answer }) => answer.code === "denied"))
    return (
      "Exclude the service principal cloudtrail.amazonaws.com from the statement, " +
      "for example with a condition that aws:PrincipalIsAWSService is false."
    );
  if (refused.some(({ answer }) => answer.code === "nearly-allowed"))
    return "Correct the statement, or add one that allows it.";
  const statements = refused.map(({ allowingStatement }) => written(allowingStatement));
  return `Add ${refused.length === 1 ? "this statement" : "these statements"} to the policy: ${statements.join(", ")}`;
}

/** The statement as JSON, with `${…}` for what is open. */
function written(statement: AllowingStatement): string {
  const { Resource } = statement;
  return JSON.stringify({ ...statement, Resource: Resource === "*" ? Resource : Resource.map(display) });
}

export const deliveryRoles: Words<DeliveryRole, string> = {
  "delivers-with-it": ({ sink }) => `${sink} delivers its log files with it`,
  "receives-log-files": ({ bucket }) => `${bucket} receives the log files`,
};
