/** What the rules of a repository of detections wait for, as far as the catalog has other names or none. */

/** A name that a pattern asks for exactly. */
export interface NamedEvent {
  /** Of one of these; null: the pattern leaves the source open. */
  readonly eventSources: readonly string[] | null;
  /** Null: any event of the sources. */
  readonly eventName: string | null;
  /** Names in other letters are meant too. */
  readonly caseless: boolean;
}

/** A source and a name as records show them. */
export interface EventIdentity {
  readonly eventSource: string;
  readonly eventName: string;
}

/** What the catalog knows of a name that no recorded event has. */
export type NameHint =
  /** In other letters or with a typing error. */
  | { readonly code: "misspelt"; readonly meant: readonly EventIdentity[] }
  /** The API or IAM calls it so; records show another name. */
  | { readonly code: "recorded-as"; readonly meant: readonly EventIdentity[] }
  /** Another source has this event. */
  | { readonly code: "other-source"; readonly meant: readonly EventIdentity[] }
  /** A permission of IAM; `isEvent`: whether any document leaves open that there are such events. */
  | { readonly code: "permission"; readonly isEvent: "no" | "maybe" }
  /** A document says that CloudTrail never records it. */
  | { readonly code: "never-recorded" }
  /** The catalog has nothing near. */
  | { readonly code: "unknown" };

/** A rule of a file, by what people find it by. */
export interface RulePlace {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** A name of a rule that no record of the catalog has as it is written. */
export interface UnknownRuleName extends RulePlace {
  readonly named: NamedEvent;
  readonly hint: NameHint;
}

/** A rule that is not read, or not whole: the piece it ends at, as it is written. */
export interface UnreadRule extends RulePlace {
  readonly written: string;
}

export interface RuleNames {
  /** How many rules over CloudTrail there are. */
  readonly rules: number;
  readonly names: readonly UnknownRuleName[];
  readonly unread: readonly UnreadRule[];
  /** Files and folders that could not be read. */
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
}
