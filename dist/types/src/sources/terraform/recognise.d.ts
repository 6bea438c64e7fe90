/** Tells plans and states of Terraform from other texts, and explains the forms that cannot be read. */
import type { Notification } from "../../model/notification.ts";
import type { Reading } from "../types.ts";
import { type JsonValue } from "./json.ts";
/** What a text of Terraform is. */
export type Form = "plan" | "sentinel-mock" | "shown-state" | "state-file" | "old-state-file" | "encrypted" | "other";
/** A cheap look at a text: could it be a plan, in any form? */
export declare function mayBePlan(text: string): boolean;
/** A cheap look at a text: could it be a state, in any form? */
export declare function mayBeState(text: string): boolean;
/** Which archive it is shows in the names of its files. */
export declare function isPlanArchive(text: string): boolean;
/** Whether a text is what `terraform plan -json` prints: a message a line. */
export declare function isLineStream(text: string): boolean;
/** Whether a text is a mock of plan data for Sentinel, HashiCorp's policy language: assignments of maps, `resource_changes = {`. */
export declare function isSentinelMock(text: string): boolean;
/** Whether a text that is not JSON was meant to be a plan or a state: one object, not a file of many. */
export declare function isMeantAsJson(text: string): boolean;
export declare function isMeantAsState(text: string): boolean;
/** The form of a JSON value. */
export declare function formOf(root: JsonValue): Form;
/** The major version in `format_version`, 1 where it is not given. */
export declare function majorVersion(root: JsonValue): number;
/** An input that belongs to Terraform but cannot be read, with what to do about it. */
export declare function unreadable(uri: string, message: string, location?: Notification["location"]): Reading;
