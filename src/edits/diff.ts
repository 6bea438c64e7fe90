/** Edits as unified diffs, for `git apply` and `patch -p1`. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A file as it is and as it is to be. */
export interface ChangedText {
  /** The path, relative to where the diff is applied. */
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** The unified diff of some files, three lines around each change; empty where nothing changes. */
export function unifiedDiff(changes: readonly ChangedText[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ uri, before, after }) =>
      createTwoFilesPatch(`a/${uri}`, `b/${uri}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join("");
}
