import type { EventForm, FormElement } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { type Text } from "../model/text.ts";
import type { Asked } from "./asked.ts";
import type { ElementPattern } from "./event-set.ts";
/** Elements that one event carries together. */
export type Elements = readonly ElementPattern[];
/** A form whose ARNs are the same for every resource, or that has none. */
export declare function isFixed({ index }: Asked, form: EventForm): boolean;
/** Whether the requirement takes in the events of a form: it may name the type of an element. */
export declare function admitsForm({ record }: Asked, form: EventForm): boolean;
/** The texts of placeholders that do not depend on a resource. */
export declare function placeTexts({ scope }: Asked): Map<string, Text>;
/** The texts of placeholders for a declared resource. */
export declare function resourceTexts(asked: Asked, resource: DeclaredResource): Map<string, Text>;
/**
 * Every way in which events of a form can show up: with and without each optional element, with each of the patterns that a type has.
 * The elements of the type that the requirement names are always there.
 */
export declare function variantsOf(asked: Asked, form: EventForm, texts: ReadonlyMap<string, Text>): Elements[];
/** As `variantsOf`, for events on a declared resource: its own elements are always there, and carry its ARN or that of something inside it. */
export declare function variantsOn(asked: Asked, form: EventForm, resource: DeclaredResource): Elements[];
/** The elements of some other resource of the same kind, in the same event. */
export declare function strangersOf(asked: Asked, form: EventForm, resource: DeclaredResource): Elements;
/** What an element of a form can look like: one pattern for each that its type has. */
export declare function elementPatterns({ index }: Asked, element: FormElement, texts: ReadonlyMap<string, Text>): ElementPattern[];
/** Whether the events of a form are about resources of the type. */
export declare function concerns(form: EventForm, type: string): boolean;
