import type { Location } from "../../model/location.ts";
export type CommentLanguage = "yaml" | "hcl";
/** What a comment says. */
export interface IgnoreComment {
    readonly ruleIds: readonly string[];
    readonly reason: string | null;
    /** As written; whether it is a day is for others to judge. */
    readonly until: string | null;
    /** The line of code that it stands on or above, 1-based; null at the end of a file. */
    readonly line: number | null;
    readonly location: Location;
}
/** A cheap look at a text: could it hold such comments? */
export declare function mayHoldIgnoreComments(text: string): boolean;
/**
 * The comments of a text that ask for findings to be left out. The words alone do not count: in strings and scalars they are none.
 * Several rules are separated by commas; `until=YYYY-MM-DD` behind them ends the wish; what follows is the reason.
 */
export declare function ignoreComments(uri: string, text: string, language: CommentLanguage): IgnoreComment[];
