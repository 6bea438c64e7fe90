/**
 * Pointers of Git LFS. The file that one stands for is not here, and may hold anything: a pointer that somebody named
 * is
 * an error; one that was merely found in a folder is told, since most large files are data.
 */
import { startOfFile } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";

/**
 * Whether a text is a pointer, which stands in a commit for a file that Git LFS keeps elsewhere. The version is its
 * first line, and it has fewer than 1024 bytes (git-lfs/git-lfs, docs/spec.md, "The Pointer").
 */
export function isPointer(text: string): boolean {
  return text.length < 1024 && /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text);
}

/** What to say of a pointer. Code of Terraform is told by its name, so that what is missing is known to be code. */
export function pointerNotification(uri: string, named: boolean): Notification {
  const serious = named || /\.(?:tf|tofu)(?:\.json)?$/.test(uri);
  const message =
    `${uri} was not checked: it is a pointer of Git LFS, and the file that it stands for is not here. ` +
    'Fetch it with "git lfs pull" (actions/checkout has "lfs: true"), or leave it out with exclude. ' +
    "Of an earlier commit only the pointer is read: compare with the result of an earlier check instead.";
  const level = serious ? "error" : "warning";
  return { level, message, location: startOfFile(uri).locate(), incomplete: serious };
}
