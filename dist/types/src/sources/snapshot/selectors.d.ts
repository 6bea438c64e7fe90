import type { AdvancedEventSelector, BasicEventSelector } from "../../model/selector.ts";
import type { List, LocatedText, Setting } from "../../model/value.ts";
import type { Place } from "./place.ts";
import type { AdvancedEventSelectorAnswer, EventSelectorAnswer } from "./types.ts";
/** AWS API: the list `EventSelectors`. */
export declare function basicEventSelectors(answer: readonly EventSelectorAnswer[], place: Place): List<BasicEventSelector>;
/** AWS API: the list `AdvancedEventSelectors`. */
export declare function advancedEventSelectors(answer: readonly AdvancedEventSelectorAnswer[], place: Place): List<AdvancedEventSelector>;
/** A list of strings with their places. */
export declare function texts(values: readonly string[], place: Place): List<LocatedText>;
/** A member of an answer that may be left out; what that means is for the caller to say. */
export declare function setting<A, T>(answer: A | undefined, place: Place, convert: (answer: A, place: Place) => T): Setting<T>;
