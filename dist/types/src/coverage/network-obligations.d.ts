/**
 * Obligations on network activity events: calls through VPC endpoints, which CloudTrail records by event source.
 * Their records have neither `readOnly` nor `resources` (CloudTrail user guide, "CloudTrail events", network activity events).
 */
import type { Service } from "../catalog/types.ts";
import { type Asked } from "./asked.ts";
import type { Obligation } from "./obligation.ts";
/** The obligations on network activity of one service: only where the requirement asks for that category. */
export declare function networkObligations(asked: Asked, service: Service): Obligation[];
