/**
 * Selectors in the form that the decision procedure works on: a box is a set of events given by one test for each field.
 * An advanced event selector is one box; a basic one is a box for its management events and one for its data resources;
 * a sink without selectors is the box of all management events.
 */
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import { type Text } from "../model/text.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { Certainty } from "../model/value.ts";
import type { Literal } from "./candidates.ts";
import { type EventField, type EventResource } from "./event.ts";
/** The test of one field. `literals` are all values that decide it. */
export interface FieldTest {
    readonly accepts: (value: Text | null) => Certainty;
    readonly literals: readonly Literal[];
}
/** The test of the `resources` of an event. `literals` are those about ARNs. */
export interface ElementsTest {
    readonly accepts: (elements: readonly EventResource[] | null) => Certainty;
    /** Whether an element of a type can speak for an event; `no`: none does, whatever its ARN is. */
    readonly takesType: (type: Text) => Certainty;
    readonly literals: readonly Literal[];
    /** Whether the answer can hang on the ARNs of elements; if not, it is the same for all elements of the same types. */
    readonly asksArns: boolean;
    /** Whether an element can speak against an event that another element speaks for. */
    readonly excludes: boolean;
}
export interface Box {
    readonly fields: ReadonlyMap<EventField, FieldTest>;
    readonly elements: ElementsTest | null;
    /** `maybe` when something about the whole selector is open, such as further conditions that are unknown. */
    readonly standing: Certainty;
}
/** The box of all management events: what a trail or event data store without selectors records (API reference, EventSelector; user guide, event data stores). */
export declare const managementEvents: Box;
/** The box of everything that can be recorded: for a sink whose selectors are unknown. */
export declare const anything: Box;
/** The box of an advanced event selector. */
export declare function boxOfAdvanced(selector: AdvancedEventSelector): Box;
/** The boxes of a basic event selector: one for management events, one for its data resources. */
export declare function boxesOfBasic(selector: BasicEventSelector, types: readonly BasicDataResourceType[], partition: string): Box[];
