/**
 * Does this basic event selector take this event? The plain evaluator, to be read beside the AWS pages: API reference, EventSelector and DataResource.
 * Where AWS's documents leave something open the answer is `maybe`: `yes` and `no` hold under every reading.
 */
import type { BasicDataResourceType } from "../catalog/semantics.ts";
import type { BasicEventSelector, DataResource } from "../model/selector.ts";
import type { Certainty } from "../model/value.ts";
import { type Evaluation } from "./evaluation.ts";
import { type EventResource, type TrailEvent } from "./event.ts";
/**
 * Whether a basic event selector takes the event (API reference, EventSelector and DataResource).
 * `ReadWriteType` counts for management and data events alike; network activity needs advanced selectors.
 */
export declare function evaluateBasic(selector: BasicEventSelector, event: TrailEvent, types: readonly BasicDataResourceType[], partition: string): Evaluation;
export declare function takesReadOnly(readWriteType: string | undefined, readOnly: string | undefined): Certainty;
/** Type and ARN of a data resource speak of the same element: the documentation describes a data resource as the two together. */
export declare function takesElement(resource: DataResource, element: EventResource, types: readonly BasicDataResourceType[], partition: string): Certainty;
