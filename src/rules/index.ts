/**
 * Every rule there is, written by `npm run generate` from the files beside it. A rule is a file here, a page in
 * `policies/rules` and cases in `test/cases`, all of the same name.
 */
import { rule as checksWeakened } from "./checks-weakened.ts";
import { rule as coverageLost } from "./coverage-lost.ts";
import { rule as coverageUndetermined } from "./coverage-undetermined.ts";
import { rule as coverageUnproven } from "./coverage-unproven.ts";
import { rule as detectionFiresInPart } from "./detection-fires-in-part.ts";
import { rule as detectionMatchesNothing } from "./detection-matches-nothing.ts";
import { rule as detectionNeverFires } from "./detection-never-fires.ts";
import { rule as detectionUndetermined } from "./detection-undetermined.ts";
import { rule as eventNeverRecorded } from "./event-never-recorded.ts";
import { rule as eventNotRecorded } from "./event-not-recorded.ts";
import { rule as eventPartlyRecorded } from "./event-partly-recorded.ts";
import { rule as evidenceGap } from "./evidence-gap.ts";
import { rule as evidenceMissing } from "./evidence-missing.ts";
import { rule as evidenceUnexpected } from "./evidence-unexpected.ts";
import { rule as logDeliveryLoop } from "./log-delivery-loop.ts";
import { rule as managementEventsTwice } from "./management-events-twice.ts";
import { rule as noTrailFound } from "./no-trail-found.ts";
import { rule as organizationTrailRegion } from "./organization-trail-region.ts";
import { rule as selectorMatchesMore } from "./selector-matches-more.ts";
import { rule as selectorMatchesNothing } from "./selector-matches-nothing.ts";
import { rule as selectorRedundant } from "./selector-redundant.ts";
import { rule as selectorRejected } from "./selector-rejected.ts";
import { rule as selectorUnknownValue } from "./selector-unknown-value.ts";
import { rule as selectorUnused } from "./selector-unused.ts";
import { rule as trailDeliveryBlocked } from "./trail-delivery-blocked.ts";
import { rule as trailDeliveryFailing } from "./trail-delivery-failing.ts";
import { rule as trailNotLogging } from "./trail-not-logging.ts";
import { rule as trailRejected } from "./trail-rejected.ts";
import { rule as trailSettingLost } from "./trail-setting-lost.ts";
import { rule as trailSetting } from "./trail-setting.ts";
import { rule as trailsTooMany } from "./trails-too-many.ts";
import type {
  CoverageRule,
  DetectionRule,
  EvidenceRule,
  LossRule,
  RunRule,
  SinkChangeRule,
  SinkRule,
  WeakeningRule,
} from "./types.ts";

export const sinkRules: readonly SinkRule[] = [
  organizationTrailRegion,
  selectorMatchesMore,
  selectorMatchesNothing,
  selectorRedundant,
  selectorRejected,
  selectorUnknownValue,
  trailDeliveryBlocked,
  trailDeliveryFailing,
  trailNotLogging,
  trailRejected,
];
export const coverageRules: readonly CoverageRule[] = [
  coverageUndetermined,
  eventNeverRecorded,
  eventNotRecorded,
  eventPartlyRecorded,
];
export const lossRules: readonly LossRule[] = [coverageLost, coverageUnproven];
export const sinkChangeRules: readonly SinkChangeRule[] = [trailSettingLost];
export const weakeningRules: readonly WeakeningRule[] = [checksWeakened];
export const detectionRules: readonly DetectionRule[] = [
  detectionFiresInPart,
  detectionMatchesNothing,
  detectionNeverFires,
  detectionUndetermined,
];
export const runRules: readonly RunRule[] = [
  logDeliveryLoop,
  managementEventsTwice,
  noTrailFound,
  trailSetting,
  trailsTooMany,
];
export const evidenceRules: readonly EvidenceRule[] = [
  evidenceGap,
  evidenceMissing,
  evidenceUnexpected,
  selectorUnused,
];

/** The ids of all rules, sorted. */
export const ruleIds: readonly string[] = [
  ...sinkRules,
  ...coverageRules,
  ...lossRules,
  ...sinkChangeRules,
  ...weakeningRules,
  ...detectionRules,
  ...runRules,
  ...evidenceRules,
]
  .map((rule) => rule.id)
  .sort();
