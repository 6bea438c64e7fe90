/** Words for what a configuration of the Landing Zone Accelerator leaves open. */
import type { LandingZoneQuestion } from "../model/reasons/question.ts";
import { is, type AnswerWords } from "./answers.ts";
import { clauseOf } from "./unknown-values.ts";
import type { Words } from "./words.ts";

export const landingZoneQuestions: Words<LandingZoneQuestion, AnswerWords> = {
  "landing-zone-switch": ({ because }) => is(`logging.cloudtrail, of which ${clauseOf(because)}`),
  "deployment-region": ({ trail }) =>
    is(`deployment to the Region by the regions of ${trail}, which are replaced when the accelerator runs`),
  "deployment-account": ({ trail, targets }) => {
    const listed = targets.length === 0 ? "" : ` (${targets.join(", ")})`;
    return is(`deployment to the account by the deploymentTargets of ${trail}${listed}`);
  },
};
