/** Why an edited file is not written, as data. `src/wording/not-editable.ts` words it, once. */
export type WriteRefusal =
  /** Nobody could take the change back. */
  | { readonly code: "not-tracked"; readonly uri: string }
  | { readonly code: "no-repository"; readonly uri: string; readonly because: string }
  /** It has other bytes than those that were judged. */
  | { readonly code: "changed-since"; readonly uri: string }
  /** It, or a folder on the way, is a symbolic link, or stands outside of the repository. */
  | { readonly code: "link-or-outside"; readonly uri: string }
  /** It is not UTF-8: writing it would change other characters. */
  | { readonly code: "not-utf-8"; readonly uri: string }
  | { readonly code: "unreadable"; readonly uri: string };
