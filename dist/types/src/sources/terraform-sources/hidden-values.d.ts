import type { Origin } from "../../model/location.ts";
import { type Value } from "./value.ts";
/**
 * What stands for values that are marked sensitive. Names of open values are shown, so that they tell nothing of the
 * value, not even a hash: values are numbered as they come up. Equal values have one number, under whatever answers to
 * open questions they are asked for.
 */
export declare class HiddenValues {
    #private;
    /** @param uri the file that stands for the root module in identities */
    constructor(uri: string);
    /** The open value in place of one that is never looked at. */
    standInFor(value: Value | undefined, origin: Origin): Value;
}
