/** What findings say, in words. */
import { sinkDraft } from "../../src/rules/draft.ts";
import type { FindingDraft, SinkFinding } from "../../src/rules/types.ts";
import { findingWords, wholeMessage } from "../../src/wording/messages/finding-message.ts";

/** The message of a draft, with the code that it ends with. */
export function messageOf(draft: FindingDraft): string {
  const { sentence, snippet } = findingWords(draft);
  return wholeMessage(sentence, snippet);
}

/** The message of what a rule found in a sink. */
export function saidOf(finding: SinkFinding): string {
  return messageOf(sinkDraft(finding, null));
}
