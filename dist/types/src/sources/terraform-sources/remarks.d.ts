/** What comes up while a configuration is evaluated, and has to be said beside its model. */
import type { Origin } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";
import { type OpenPiece } from "./value.ts";
/** A limit of this reader that a value has reached: what lies beyond it is not looked at. */
export interface ReachedLimit {
    readonly message: string;
    readonly origin: Origin;
}
/** The piece that stands for what lies beyond a limit. `because` finishes the sentence "… is unknown because". */
export declare function beyondLimit(id: string, because: string, limit: ReachedLimit): OpenPiece;
/** Gathers notifications over all worlds of a configuration: the same is said of a place once. */
export declare class Remarks {
    #private;
    get notifications(): readonly Notification[];
    /** Something that Terraform refuses, so that it is left out. */
    refused(message: string, origin: Origin): void;
    /** Verdicts that hang on what lies beyond a limit are undetermined, so that the result is complete. */
    limited(limit: ReachedLimit | undefined): void;
}
