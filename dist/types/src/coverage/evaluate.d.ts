/**
 * Does this advanced event selector take this event? The plain evaluator: slow, and to be read beside the AWS pages.
 *
 * "Filtering data events by using advanced event selectors" of the CloudTrail user guide, section on multiple conditions for a field:
 * within one field the operators Equals, StartsWith and EndsWith select (any hit is enough), NotEquals, NotStartsWith and NotEndsWith deselect
 * (any hit drops the event), and deselecting wins. All fields of a selector must agree; one selector of a sink that takes the event is enough
 * (API reference, PutEventSelectors).
 *
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import { type Text } from "../model/text.ts";
import type { AdvancedEventSelector, FieldSelector, Operator, OperatorValues } from "../model/selector.ts";
import type { Certainty } from "../model/value.ts";
import { type Evaluation } from "./evaluation.ts";
import { type EventResource, type TrailEvent } from "./event.ts";
/** Whether an advanced event selector takes the event. */
export declare function evaluateAdvanced(selector: AdvancedEventSelector, event: TrailEvent): Evaluation;
/** The name of the field, where it is known. */
export declare function fieldNameOf(fieldSelector: FieldSelector): string | null;
/** Field selectors grouped by their field, in order of first appearance. */
export declare function byField(fieldSelectors: readonly FieldSelector[]): FieldSelector[][];
/** Whether the conditions on one field accept a value. What a field without any operator takes is not documented. */
export declare function accepts(conditions: readonly OperatorValues[], value: Text): Certainty;
export declare function isDeselecting(operator: Operator): boolean;
/** AWS does not say how a condition treats a record without the field, but for fields whose absence says something itself: what is absent cannot equal the value. */
export declare function acceptsAbsence(name: string, conditions: readonly OperatorValues[]): Certainty;
/** The conditions on `resources.type` and `resources.ARN`, one entry for each field selector. */
export interface ResourceTest {
    readonly onType: readonly (readonly OperatorValues[])[];
    readonly onArn: readonly (readonly OperatorValues[])[];
}
export declare function resourceTest(fieldSelectors: readonly FieldSelector[]): ResourceTest;
/** Whether the elements of a record satisfy the conditions on `resources`, under every reading or under some. */
export declare function acceptsResources(test: ResourceTest, elements: readonly EventResource[]): Certainty;
/** Whether an element of a type satisfies the conditions on types: of several field selectors, one is enough under the loosest reading. */
export declare function acceptsType(test: ResourceTest, type: Text | null): Certainty;
