import { listedInShort } from "../model/words.ts";

/** Files of the disk that no commit has, and to which side of a comparison they belong. */
export interface ComparedFiles {
  /** git ignores them: both sides were read with them. */
  readonly ignored: readonly string[];
  /** git does not know them: the checkout alone was read with them. */
  readonly untracked: readonly string[];
}

/** What to say of them, each a sentence or two. */
export function comparedFilesWords({ ignored, untracked }: ComparedFiles): string[] {
  return [
    ...(ignored.length === 0 ? [] : [`Both sides were read with files that git ignores: ${listedInShort(ignored)}.`]),
    ...(untracked.length === 0
      ? []
      : [`What git does not track counts as new: ${listedInShort(untracked)}. Add it to git to compare it later.`]),
  ];
}

/** That a state has nothing at a path that somebody named. */
export function absentInRevision(name: string, path: string): string {
  return `git:${name}:${path} cannot be read: the commit has no such file or folder. Name one that it has.`;
}

/** Why the configuration of an earlier state is not that of its own. */
export function rulesOfHeadWords(name: string, because: string): string {
  return `The configuration of ${name} cannot be used, so that of the checkout counts for both sides. ${because}`;
}
