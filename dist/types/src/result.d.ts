/**
 * From an assessment to the JSON result of the contract.
 */
import type { Assessment } from "./coverage/assess.ts";
import type { Notification } from "./model/notification.ts";
import type { CheckResult, Finding } from "./model/result.ts";
export interface ResultInput {
    readonly version: string;
    readonly catalogDate: string;
    readonly assessment: Assessment;
    readonly findings: readonly Finding[];
    readonly notifications: readonly Notification[];
}
export declare function resultOf(input: ResultInput): CheckResult;
