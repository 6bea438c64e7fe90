import type { Operation, Service } from "../catalog/types.ts";
import { type Asked } from "./asked.ts";
import type { Obligation } from "./obligation.ts";
/** The obligations on data operations of one service. */
export declare function dataObligations(asked: Asked, service: Service, operations: readonly Operation[]): Obligation[];
