/** Words for questions that a configuration of the Landing Zone Accelerator leaves unanswered. */
import type { LandingZoneQuestion } from "../model/reasons/question.ts";
import { either, isTrue, type AnswerWords } from "./answers.ts";
import { clauseOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

export const landingZoneQuestions: Words<LandingZoneQuestion, AnswerWords> = {
  "landing-zone-switch": ({ because }) => isTrue(`logging.cloudtrail, unresolved because ${clauseOf(because)}`),
  "deployment-region": ({ trail }) =>
    either(
      `the regions of ${trail}, which the accelerator replaces when it runs, include the Region`,
      `the regions of ${trail}, which the accelerator replaces when it runs, do not include the Region`,
    ),
  "deployment-account": ({ trail, targets }) => {
    const listed = targets.length === 0 ? "" : ` (${targets.join(", ")})`;
    const targetsOfTrail = `the deploymentTargets of ${trail}${listed}`;
    return either(`${targetsOfTrail} include the account`, `${targetsOfTrail} do not include the account`);
  },
};
