import type { FrontEnd } from "./types.ts";
interface ListedFrontEnd {
    readonly mayRead: (text: string) => boolean;
    readonly load: () => Promise<FrontEnd>;
}
/** In the order in which they are asked: the first that does not say `not-mine` has the input. */
export declare const frontEnds: readonly ListedFrontEnd[];
export {};
