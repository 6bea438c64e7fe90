/** Words for what a reader of the Landing Zone Accelerator's configuration takes for granted. */
import type { LandingZoneAssumption } from "../model/reasons/assumption.ts";
import type { Words } from "./words.ts";

export const landingZoneAssumptions: Words<LandingZoneAssumption, string> = {
  "account-of-landing-zone": ({ uri }) => `the account is taken to be one that the landing zone of ${uri} manages`,
  "organizations-enabled": ({ uri }) =>
    `AWS Organizations is taken to be enabled for ${uri} (organization-config.yaml, enable)`,
};
