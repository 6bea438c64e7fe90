/** Words for values that a configuration of the Landing Zone Accelerator leaves open. */
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
  "replaced-region": ({ trail }) => ({ noun: `the Region of ${trail}, which is replaced when the accelerator runs` }),
  "replaced-by-accelerator": ({ written }) => ({
    noun: `${written}, which is replaced when the accelerator runs`,
    clause: `${written} is replaced when the accelerator runs`,
  }),
};
