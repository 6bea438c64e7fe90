import { describe } from "vitest";
import type { LandingZoneAssumption } from "../../src/model/reasons/assumption.ts";
import type { LandingZoneQuestion } from "../../src/model/reasons/question.ts";
import type { LandingZoneUnknown, UnresolvedValue } from "../../src/model/reasons/unknown-value.ts";
import { assumptionSentence } from "../../src/wording/assumptions.ts";
import { landingZoneAssumptions } from "../../src/wording/landing-zone-assumptions.ts";
import { landingZoneQuestions } from "../../src/wording/landing-zone-questions.ts";
import { landingZoneUnknowns } from "../../src/wording/landing-zone-unknowns.ts";
import { answerClause } from "../../src/wording/questions.ts";
import { clauseOf, nounOf } from "../../src/wording/unknown-values.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

type NounAndClause = readonly [noun: string, clause: string];

const inBothForms = (unknown: UnresolvedValue): NounAndClause => [nounOf(unknown), clauseOf(unknown)];

const unknowns: ExpectedWords<LandingZoneUnknown, NounAndClause> = {
  "landing-zone-place": [
    [
      { code: "landing-zone-place", part: "region", written: "{{ Home }}" },
      [
        "the home Region of the landing zone, {{ Home }}",
        "the value depends on the home Region of the landing zone, {{ Home }}",
      ],
    ],
    [
      { code: "landing-zone-place", part: "account" },
      ["the management account of the landing zone", "the value depends on the management account of the landing zone"],
    ],
    [
      { code: "landing-zone-place", part: "partition" },
      ["the partition of the landing zone", "the value depends on the partition of the landing zone"],
    ],
  ],
  "accelerator-prefix": [
    [
      { code: "accelerator-prefix" },
      ["the prefix of the accelerator's resources", "the value depends on the prefix of the accelerator's resources"],
    ],
  ],
  "central-log-bucket": [
    [
      { code: "central-log-bucket", part: "name" },
      ["the name of the central log bucket", "the value depends on the name of the central log bucket"],
    ],
  ],
  "trail-log-group": [
    [
      { code: "trail-log-group", trail: "accountTrails[0]" },
      ["the log group of accountTrails[0]", "the value depends on the log group of accountTrails[0]"],
    ],
  ],
  "deployed-account": [
    [
      { code: "deployed-account", trail: "accountTrails[0]" },
      [
        "an account that accountTrails[0] is deployed to",
        "the value depends on an account that accountTrails[0] is deployed to",
      ],
    ],
  ],
  "replaced-region": [
    [
      { code: "replaced-region", trail: "accountTrails[0]" },
      [
        "the Region of accountTrails[0], which the accelerator replaces when it runs",
        "the value depends on the Region of accountTrails[0], which the accelerator replaces when it runs",
      ],
    ],
  ],
  "replaced-by-accelerator": [
    [
      { code: "replaced-by-accelerator", written: "{{ Enabled }}" },
      [
        "{{ Enabled }}, which the accelerator replaces when it runs",
        "the accelerator replaces {{ Enabled }} when it runs",
      ],
    ],
  ],
};

const questions: ExpectedWords<LandingZoneQuestion, string> = {
  "landing-zone-switch": [
    [
      { code: "landing-zone-switch", because: { code: "replaced-by-accelerator", written: "{{ Enabled }}" } },
      "logging.cloudtrail, unresolved because the accelerator replaces {{ Enabled }} when it runs, is true",
    ],
  ],
  "deployment-region": [
    [
      { code: "deployment-region", trail: "accountTrails[0]" },
      "the regions of accountTrails[0], which the accelerator replaces when it runs, include the Region",
    ],
  ],
  "deployment-account": [
    [
      { code: "deployment-account", trail: "accountTrails[0]", targets: ["Security", "Audit"] },
      "the deploymentTargets of accountTrails[0] (Security, Audit) include the account",
    ],
    [
      { code: "deployment-account", trail: "accountTrails[0]", targets: [] },
      "the deploymentTargets of accountTrails[0] include the account",
    ],
  ],
};

const assumptions: ExpectedWords<LandingZoneAssumption, string> = {
  "account-of-landing-zone": [
    [
      { code: "account-of-landing-zone", uri: "global-config.yaml" },
      "the account is assumed to be one that the landing zone of global-config.yaml manages",
    ],
  ],
  "organizations-enabled": [
    [
      { code: "organizations-enabled", uri: "global-config.yaml" },
      "AWS Organizations is assumed to be enabled for global-config.yaml (organization-config.yaml, enable)",
    ],
  ],
};

const yes = (subject: LandingZoneQuestion): string => answerClause(subject, "yes");

describe("a landing zone", () => {
  describe("leaves values open", () => {
    saysOfEach(landingZoneUnknowns, unknowns, inBothForms);
  });

  describe("leaves open whether there is a trail", () => {
    saysOfEach(landingZoneQuestions, questions, yes);
  });

  describe("has something taken for granted", () => {
    saysOfEach(landingZoneAssumptions, assumptions, assumptionSentence);
  });
});
