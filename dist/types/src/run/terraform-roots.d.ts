import type { Notification } from "../model/notification.ts";
import type { Reading } from "../sources/types.ts";
/** An input with what was read from it, or with what else became of it. */
type ReadInput = readonly [uri: string, reading: Extract<Reading, {
    kind: "read";
}> | {
    readonly kind: string;
}];
/** The uris of the sources that another input shows better, and what to say of that. */
export declare function plannedSources(inputs: readonly ReadInput[]): {
    readonly uris: ReadonlySet<string>;
    readonly notices: readonly Notification[];
};
export {};
