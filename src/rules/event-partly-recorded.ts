import { defined } from "../model/defined.ts";
import type { ExampleEvent } from "../model/messages/coverage-message.ts";
import { coverageFinding, elsewhereHint, levelOfGap, subjectOf } from "./coverage-rule.ts";
import type { CoverageCause, CoverageRule } from "./types.ts";

/** Some of the events are recorded or may be, at least one surely is not. */
export const rule: CoverageRule = {
  id: "event-partly-recorded",
  verdict: "partial",
  check: (cause, context) => {
    const about = { ruleId: rule.id, level: levelOfGap(cause, context), kind: "fail" } as const;
    return coverageFinding(cause, context, about, {
      code: "event-partly-recorded",
      subject: subjectOf(cause),
      missing: cause.first.when,
      example: exampleOf(cause),
      reasons: cause.first.reasons,
      hint: elsewhereHint(cause, context),
    });
  },
};

function exampleOf({ first: { counterexample } }: CoverageCause): ExampleEvent | null {
  if (counterexample === null) return null;
  const { eventSource, eventName, readOnly, awsRegion, userIdentity, sessionCredentialFromConsole, resources } =
    counterexample;
  return {
    eventSource,
    eventName,
    ...defined({ readOnly, awsRegion, userIdentity, sessionCredentialFromConsole, resources }),
  };
}
