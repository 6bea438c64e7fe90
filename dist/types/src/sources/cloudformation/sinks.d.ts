import type { Question } from "../../model/guard.ts";
import type { Notification } from "../../model/notification.ts";
import type { Sink } from "../../model/sink.ts";
import { type Template } from "./template.ts";
/** Whether a resource type is a place where CloudTrail records events. */
export declare function isSinkType(type: string): boolean;
/** The trails and event data stores that a template declares, each in all its variants. */
export declare function readSinks(template: Template, questions: ReadonlyMap<string, Question>): {
    sinks: readonly Sink[];
    notifications: readonly Notification[];
};
