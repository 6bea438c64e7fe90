/** Words for what a change does to what is checked. */
import { shortAddress } from "../model/address.ts";
import type { ChecksChange } from "../model/checks-change.ts";
import { counted, listed, listedInShort } from "../model/words.ts";
import { quoted } from "./phrases.ts";
import { wordsFor, type Words } from "./words.ts";

/** A clause without a period: "policy payments is no longer asked for". */
export function checksClause(change: ChecksChange): string {
  return wordsFor(checksWords, change);
}

/** What is told of losses that somebody accepted for the run. */
export function acceptedLosses(count: number, reason: string): string {
  return `The losses of this change are accepted, ${counted(count, "finding")}: ${reason}`;
}

export const checksWords: Words<ChecksChange, string> = {
  "policy-added": ({ policy }) => `policy ${policy} is asked for`,
  "policy-removed": ({ policy }) => `policy ${policy} is no longer asked for`,
  "requirement-added": ({ policy, requirement }) => `policy ${policy} has a requirement ${requirement}`,
  "requirement-removed": ({ policy, requirement }) => `policy ${policy} has no requirement ${requirement} any more`,
  "requirement-changed": ({ policy, requirement, differs }) =>
    `requirement ${requirement} of policy ${policy} has other ${listed(differs, "and")}`,
  "exclude-added": ({ glob }) => `${quoted(glob)} is excluded`,
  "exclude-removed": ({ glob }) => `${quoted(glob)} is no longer excluded`,
  "ignore-added": (about) => `${findingsNoun(about)} is ignored`,
  "ignore-removed": (about) => `${findingsNoun(about)} is no longer ignored`,
  "code-suppression-added": (about) => `the code suppresses ${findingsNoun(about)}`,
  "code-suppression-removed": (about) => `the code no longer suppresses ${findingsNoun(about)}`,
  "fail-on": ({ before, after }) => `"failOn" is ${after}, before ${before}`,
  reading: ({ key }) => `"${key}" of the configuration changes`,
};

interface AboutFindings {
  readonly rule: string;
  readonly resources: readonly string[];
  readonly operations: readonly string[];
}

function findingsNoun({ rule, resources, operations }: AboutFindings): string {
  const on = resources.length === 0 ? "" : ` on ${listedInShort(resources.map(shortAddress))}`;
  return `${rule}${on}${operations.length === 0 ? "" : ` (${listedInShort(operations)})`}`;
}
