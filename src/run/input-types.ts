/** What one run reads: its inputs together, their texts, and what they ask to leave out. */
import type { Location } from "../model/location.ts";
import type { Notification, SourceModel } from "../model/notification.ts";
import type { UsageError } from "../model/usage-error.ts";
import type { DeclaredOutline } from "../rules/types.ts";
import type { Suppression } from "../policy/suppression.ts";
import type { CommentLanguage } from "../sources/text/ignore-comments.ts";
import type { SourceText } from "../sources/types.ts";

/** The text of an input, and whether reports may show lines of it. */
export interface InputText {
  readonly text: string;
  readonly mayQuote: boolean;
  /** How comments are written in it; null where no front-end read it. */
  readonly comments: CommentLanguage | null;
}

/** A snapshot among the inputs. */
export interface SnapshotText extends SourceText {
  /** Named, and not merely found in a folder. */
  readonly named: boolean;
}

/** What was read from all files together. */
export interface Inputs {
  readonly model: SourceModel;
  readonly texts: ReadonlyMap<string, InputText>;
  readonly scopeIds: readonly string[];
  /** The resources of the code, also those that the model lacks because nothing asks for them. */
  readonly declared: DeclaredOutline;
  /** Whether the model has all resources. */
  readonly isWhole: boolean;
  readonly readFiles: number;
  /** The files that were read each by itself, and not as a part of another. */
  readonly inputFiles: readonly string[];
  readonly snapshots: readonly SnapshotText[];
  readonly candidates: number;
  readonly leftAlone: readonly string[];
  /** Paths that lead nowhere; what the other paths hold is checked all the same. */
  readonly wrongPaths: readonly UsageError[];
  /** What the code asks to have left out of the findings. */
  readonly suppressions: CodeSuppressions;
}

/** What the code of a run asks for. */
export interface CodeSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly notes: readonly Notification[];
  /** The sink or resource that stands at a place: what a finding that names none is about. */
  readonly idAt: (location: Location) => string | null;
}
