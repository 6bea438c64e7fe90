/** How pieces begin: where reading goes on behind a broken one. */

/** How the first entry of a list begins, as CloudTrail and the AWS CLI write them. */
export const startOfEntry = /\{\s*"(?:eventVersion|EventId|eventId|logStreamName|timestamp|id)"\s*:/;

/** Entries of one list begin with the same name. */
export function startLike(entry: string): RegExp | undefined {
  const name = /^\{\s*"(\w{1,64})"\s*:/.exec(entry)?.[1];
  return name === undefined ? undefined : new RegExp(String.raw`\{\s*"${name}"\s*:`);
}

/** How a document begins behind a broken one: on a line of its own, or behind the bracket of the one before. */
export const startOfDocument = /\n[{[]|\}\{"/;
/** No beginning is longer. */
export const longestStart = 200;
