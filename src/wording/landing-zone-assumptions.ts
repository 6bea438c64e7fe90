/** Words for assumptions about configurations of the Landing Zone Accelerator. */
import type { LandingZoneAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const landingZoneAssumptions: Words<LandingZoneAssumption, string> = {
  "account-of-landing-zone": ({ uri }) => `the account is assumed to be one that the landing zone of ${uri} manages`,
  "organizations-enabled": ({ uri }) =>
    `AWS Organizations is assumed to be enabled for ${uri} (organization-config.yaml, enable)`,
};
