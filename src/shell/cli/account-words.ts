import type { JudgeWords } from "./words.ts";

/** The words that say which accounts to read. */
export interface ReadWords {
  readonly profile?: string;
  readonly region?: string;
  readonly regions?: readonly string[];
  readonly org?: boolean;
  readonly roleName?: string;
  readonly accounts?: readonly string[];
  readonly concurrency?: number;
  readonly endpointUrl?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

/** The words of `account`. */
export interface AccountWords extends JudgeWords, ReadWords {
  readonly region?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly baseline?: string;
  readonly inventory?: boolean;
}

/** The words of `snapshot`. */
export interface SnapshotWords extends ReadWords {
  readonly output?: string;
  readonly timestamp?: boolean;
}
