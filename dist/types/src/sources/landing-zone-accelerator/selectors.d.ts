/**
 * The event selectors that the accelerator's trails get. It builds them with the `Trail` construct of aws-cdk-lib, which adds a selector for
 * management events unless they are switched off, and one for each kind of data events.
 */
import type { Origin } from "../../model/location.ts";
import type { BasicEventSelector } from "../../model/selector.ts";
import { type Text } from "../../model/text.ts";
import { type List, type Setting } from "../../model/value.ts";
import type { Switch } from "./settings.ts";
/** What the settings of a trail ask for. */
export interface Recorded {
    readonly management: Switch;
    readonly s3: Switch;
    readonly lambda: Switch;
}
/** What becomes of them. `refused`: the accelerator cannot make a trail that records nothing. */
export type Selectors = {
    readonly kind: "made";
    readonly eventSelectors: Setting<List<BasicEventSelector>>;
} | {
    readonly kind: "refused";
};
/**
 * @param dataSelectors whether selectors of data events leave out management events also where the trail records them:
 *   so does the code for the organization's trail, while that for trails of accounts leaves the setting out
 */
export declare function selectorsOf(recorded: Recorded, dataSelectors: "data events alone" | "management events too", partition: Text, origin: Origin): Selectors;
