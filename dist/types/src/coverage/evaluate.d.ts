/**
 * Does this selector take this event? The plain evaluator: slow, and to be read beside the AWS pages.
 *
 * "Filtering data events by using advanced event selectors" of the CloudTrail user guide, section on multiple conditions for a field:
 * within one field the operators Equals, StartsWith and EndsWith select (any hit is enough), NotEquals, NotStartsWith and NotEndsWith deselect
 * (any hit drops the event), and deselecting wins. All fields of a selector must agree; one selector of a sink that takes the event is enough
 * (API reference, PutEventSelectors).
 *
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import { type Text } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector, Operator, OperatorValues } from "../model/selector.ts";
import type { Certainty } from "../model/value.ts";
import { type EventResource, type TrailEvent } from "./event.ts";
/** What a selector can fail on, the most telling first: a selector for another type says nothing about the ARNs of this one. */
export declare const grounds: readonly ["eventCategory", "resources.type", "eventSource", "eventName", "resources.ARN", "readOnly", "other"];
export type Ground = (typeof grounds)[number];
/** Whether a selector takes an event, and the most telling thing that speaks against it. */
export interface Evaluation {
    readonly verdict: Certainty;
    readonly ground: Ground;
    /** Why it is not `yes`: "resources.type Equals AWS::S3::Object". Empty for `yes`. */
    readonly because: string;
    /** The value or selector to point at; null for `yes`. */
    readonly origin: Origin | null;
}
/** Whether an advanced event selector takes the event. */
export declare function evaluateAdvanced(selector: AdvancedEventSelector, event: TrailEvent): Evaluation;
/** The name of the field, where it is known. */
export declare function fieldNameOf(fieldSelector: FieldSelector): string | null;
/** Field selectors grouped by their field, in order of first appearance. */
export declare function byField(fieldSelectors: readonly FieldSelector[]): FieldSelector[][];
/** Whether the conditions on one field accept a value. What a field without any operator takes is not documented. */
export declare function accepts(conditions: readonly OperatorValues[], value: Text): Certainty;
export declare function isDeselecting(operator: Operator): boolean;
/**
 * AWS does not say how a condition treats a record without the field. The one exception is `sessionCredentialFromConsole`,
 * which is "only present when true" (user guide, "CloudTrail record contents"), so that its absence cannot equal "true".
 */
export declare function acceptsAbsence(name: string, conditions: readonly OperatorValues[]): Certainty;
/** The conditions on `resources.type` and `resources.ARN`, one entry for each field selector. */
export interface ResourceTest {
    readonly onType: readonly (readonly OperatorValues[])[];
    readonly onArn: readonly (readonly OperatorValues[])[];
}
export declare function resourceTest(fieldSelectors: readonly FieldSelector[]): ResourceTest;
/** Whether the elements of a record satisfy the conditions on `resources`, under every reading or under some. */
export declare function acceptsResources(test: ResourceTest, elements: readonly EventResource[]): Certainty;
/**
 * Whether a basic event selector takes the event (API reference, EventSelector and DataResource).
 * `ReadWriteType` counts for management and data events alike; network activity needs advanced selectors.
 */
export declare function evaluateBasic(selector: BasicEventSelector, event: TrailEvent, types: readonly BasicDataResourceType[], partition: string): Evaluation;
export declare function takesReadOnly(readWriteType: string | undefined, readOnly: string | undefined): Certainty;
/** Type and ARN of a data resource speak of the same element: the documentation describes a data resource as the two together. */
export declare function takesElement(resource: DataResource, element: EventResource, types: readonly BasicDataResourceType[], partition: string): Certainty;
