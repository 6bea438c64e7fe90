/**
 * What a pattern of any language is read as: a condition over the fields of an event.
 *
 * Nothing here reads files or knows sinks. An event is an `OpenValue`: for EventBridge the envelope with `detail`, for
 * all others the record of CloudTrail. Answers are three-valued: `yes` and `no` hold for every event that the
 * description leaves possible, and for every value of what the code leaves open in the pattern.
 */
import type { CataloguedOperation } from "../../catalog/catalog.ts";
import type { OpenValue } from "../../model/open-value.ts";
import type { UnresolvedValue } from "../../model/reasons/unknown-value.ts";
import type { Text } from "../../model/text.ts";
import type { Certainty } from "../../model/value.ts";

/** The languages that patterns are written in. */
export type PatternLanguage = "eventbridge" | "filter" | "sigma" | "kql" | "eql";

/** The keys that lead to a field, from the outermost. */
export type FieldPath = readonly string[];

/** What texts are compared with: itself, its beginning, its end, any part of it. */
export type TextPosition = "whole" | "beginning" | "end" | "part";

/** A condition on one value that is neither a mapping nor a list. A value that is absent meets none of them. */
export type LeafTest =
  /** A string; `caseless`: small and capital letters are the same. */
  | { readonly kind: "text"; readonly position: TextPosition; readonly text: Text; readonly caseless: boolean }
  /** Literals with holes between them, of the whole text. */
  | { readonly kind: "glob"; readonly parts: readonly GlobPart[]; readonly caseless: boolean }
  | { readonly kind: "number"; readonly relation: NumberRelation; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "null" }
  /** An address inside a block of addresses, as it is written: `10.0.0.0/8`. */
  | { readonly kind: "address"; readonly block: string }
  | { readonly kind: "regular-expression"; readonly expression: RegExp }
  /** Any value of these types. */
  | { readonly kind: "type"; readonly types: readonly LeafType[] }
  | { readonly kind: "none-of"; readonly tests: readonly LeafTest[] }
  | { readonly kind: "any-of"; readonly tests: readonly LeafTest[] }
  | { readonly kind: "all-of"; readonly tests: readonly LeafTest[] }
  /** The test is not known, or not understood. */
  | { readonly kind: "open" };

export type LeafType = "text" | "number" | "boolean" | "null";

/** A literal, or a hole: any number of characters, or exactly one. */
export type GlobPart = string | { readonly hole: "any" | "one" };

export type NumberRelation = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Which values of an event a condition holds for. */
export type EventCondition =
  | { readonly kind: "constant"; readonly certainty: Certainty }
  | { readonly kind: "all"; readonly of: readonly EventCondition[] }
  | { readonly kind: "any"; readonly of: readonly EventCondition[] }
  | { readonly kind: "not"; readonly of: EventCondition }
  /** Holds at most perhaps: how the parts of the pattern work together is not documented. */
  | { readonly kind: "doubtful"; readonly of: EventCondition }
  /** What stands behind the key meets the condition; of a list, one and the same element. */
  | { readonly kind: "within"; readonly key: string; readonly of: EventCondition }
  /** What stands behind the key, the position, or behind any of them, meets it. Lists are not looked into. */
  | { readonly kind: "step"; readonly to: Step; readonly of: EventCondition }
  /**
   * The value itself, or an element of it that is neither a mapping nor a list. `whole`: elements of lists are not
   * looked at, and what is done with a list is not known.
   */
  | { readonly kind: "leaf"; readonly test: LeafTest; readonly whole?: true }
  /** Nothing stands at the path, seen from the whole event. `leaves`: mappings and empty lists are nothing. */
  | { readonly kind: "absent"; readonly path: FieldPath; readonly leaves: boolean };

/** A key of a mapping, a position in a list, or any of both. */
export type Step = string | number | { readonly any: "key" | "position" };

/** A part of a pattern that is not understood or not known, so that nothing is claimed from it. */
export type OpenPart =
  | { readonly code: "unresolved"; readonly because: UnresolvedValue; readonly path: FieldPath }
  /** Something of the language that no document explains far enough, as it is written. */
  | { readonly code: "undocumented"; readonly written: string }
  /** A construct of the language that is not read: a function, a join, a pipe. */
  | { readonly code: "not-read"; readonly written: string }
  /** A whole query in a language that is not read. */
  | { readonly code: "language-not-read"; readonly written: string }
  /** Too many alternatives to look at. */
  | { readonly code: "too-large" };

/** A pattern that is read. Where `open` is not empty, the condition never claims what depends on it. */
export interface DetectionPattern {
  readonly language: PatternLanguage;
  readonly condition: EventCondition;
  readonly open: readonly OpenPart[];
}

/** What is wrong in a pattern, so that AWS or the tool refuses it. */
export type PatternProblem =
  | { readonly code: "not-json"; readonly message: string }
  | { readonly code: "wrong-shape"; readonly expected: "mapping" | "list" | "string" | "number" | "boolean" | "scalar" }
  | { readonly code: "empty" }
  | { readonly code: "unknown-operator"; readonly name: string; readonly nearest: string | null }
  | { readonly code: "not-accepted"; readonly written: string }
  | { readonly code: "expected"; readonly what: string; readonly found: string }
  | { readonly code: "unknown-selection"; readonly name: string }
  | { readonly code: "missing"; readonly name: string }
  | { readonly code: "not-yaml"; readonly message: string }
  | { readonly code: "not-toml"; readonly message: string };

/** Where in a pattern: keys and positions in JSON and YAML, an offset in a text. */
export type PatternPlace =
  | { readonly kind: "path"; readonly path: readonly (string | number)[] }
  | { readonly kind: "offset"; readonly offset: number; readonly length: number };

export interface PatternMistake {
  readonly problem: PatternProblem;
  readonly place: PatternPlace;
}

export type PatternReading =
  | { readonly kind: "pattern"; readonly pattern: DetectionPattern }
  /** AWS, or the tool, refuses it. At least one. */
  | { readonly kind: "mistaken"; readonly mistakes: readonly PatternMistake[] };

/** An event of an operation that a pattern accepts, or may accept. */
export interface AcceptedOperation extends CataloguedOperation {
  /** As recorded. */
  readonly eventName: string;
  /** `yes`: every event of the operation; `maybe`: some, or nobody knows. */
  readonly accepted: Exclude<Certainty, "no">;
  /** The events of the operation: one, or one for each form that it is recorded in. */
  readonly events: readonly DescribedEvent[];
}

/** Everything of the catalog that a pattern accepts or may accept. */
export interface AcceptedEvents {
  readonly operations: readonly AcceptedOperation[];
  /** Sources of network activity events that it asks for; not those that it takes along with events of operations. */
  readonly networkActivity: readonly string[];
  /** Whether it asks for events of CloudTrail Insights. */
  readonly insights: Certainty;
}

/** Where the events are recorded, as far as it is known. */
export interface KnownPlace {
  readonly region?: Text;
  readonly account?: Text;
}

/** Every accepted event meets one of `tests` at `path`; `absent`: it has nothing there. */
export interface Restriction {
  readonly path: FieldPath;
  readonly tests: readonly (LeafTest | "absent")[];
}

/** An event as far as it is known. */
export type DescribedEvent = OpenValue;

/** A detection rule of a repository of rules. */
export interface PatternRule {
  readonly format: "sigma" | "elastic";
  readonly name: string;
  /** As the repository identifies it; null where it does not. */
  readonly id: string | null;
  /** Where the rule begins in the text of its file. */
  readonly offset: number;
  readonly reading: PatternReading;
}

export type RuleFileReading =
  /** The rules that look at CloudTrail; none where all look at other logs. */
  | { readonly kind: "rules"; readonly rules: readonly PatternRule[] }
  /** The file is no rule file, whatever it is. */
  | { readonly kind: "other" }
  /** The file is meant as one and cannot be read. */
  | { readonly kind: "mistaken"; readonly mistakes: readonly PatternMistake[] };
