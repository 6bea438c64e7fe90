import type { Notification } from "../../model/notification.ts";
/**
 * Whether a text is a pointer, which stands in a commit for a file that Git LFS keeps elsewhere. The version is its
 * first line, and it has fewer than 1024 bytes (git-lfs/git-lfs, docs/spec.md, "The Pointer").
 */
export declare function isPointer(text: string): boolean;
/** What to say of a pointer. Code of Terraform is told by its name, so that what is missing is known to be code. */
export declare function pointerNotification(uri: string, named: boolean): Notification;
