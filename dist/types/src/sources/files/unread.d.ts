import type { Notification } from "../../model/notification.ts";
import { type TextReading } from "./read-text.ts";
/**
 * What to say of a file that is no text that can be read. A file that somebody named is an error; one that was merely found in a folder
 * is left alone when it is binary, and told when it was too big or could not be opened.
 */
export declare function unreadNotification(uri: string, named: boolean, reading: Exclude<TextReading, {
    kind: "text";
}>): Notification;
