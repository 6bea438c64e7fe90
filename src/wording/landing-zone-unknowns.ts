/** Words for values that a configuration of the Landing Zone Accelerator does not give. */
import type { LandingZoneUnknown } from "../model/reasons/unknown-value.ts";
import type { ValueWords, Words } from "./words.ts";

const places = { region: "home Region", account: "management account", partition: "partition" } as const;

export const landingZoneUnknowns: Words<LandingZoneUnknown, ValueWords> = {
  "landing-zone-place": ({ part, written }) => ({
    noun: `the ${places[part]} of the landing zone${written === undefined ? "" : `, ${written}`}`,
  }),
  "accelerator-prefix": () => ({ noun: "the prefix of the accelerator's resources" }),
  "central-log-bucket": ({ part }) => ({ noun: `the ${part} of the central log bucket` }),
  "trail-log-group": ({ trail }) => ({ noun: `the log group of ${trail}` }),
  "deployed-account": ({ trail }) => ({ noun: `an account that ${trail} is deployed to` }),
  "replaced-region": ({ trail }) => ({ noun: `the Region of ${trail}, which the accelerator replaces when it runs` }),
  "replaced-by-accelerator": ({ written }) => ({
    noun: `${written}, which the accelerator replaces when it runs`,
    clause: `the accelerator replaces ${written} when it runs`,
  }),
};
