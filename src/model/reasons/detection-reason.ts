/** Why a detection can or cannot fire, as data. `src/wording/detections.ts` words it, once. */
import type { Text } from "../text.ts";
import type { Reason } from "./reason.ts";
import type { UnresolvedValue } from "./unknown-value.ts";

/** An event by its names. Null: the pattern leaves the source open. */
export interface EventNames {
  readonly eventSource: string | null;
  readonly eventName: string;
}

/** What the catalog knows of a name that no recorded event has. */
export type RuleNameProblem =
  | { readonly code: "misspelt"; readonly meant: readonly EventNames[] }
  | { readonly code: "recorded-as"; readonly meant: readonly EventNames[] }
  | { readonly code: "other-source"; readonly meant: readonly EventNames[] }
  /** It is a permission of IAM, and no call. */
  | { readonly code: "permission" }
  | { readonly code: "never-recorded" };

/** Why AWS, or the tool that reads a rule, refuses its pattern. */
export type RefusalCode =
  | "not-json"
  | "wrong-shape"
  | "empty"
  | "unknown-operator"
  | "not-accepted"
  | "expected"
  | "unknown-selection"
  | "missing"
  | "not-yaml"
  | "not-toml";

export type DetectionReason =
  /** What the trails do with events that the pattern accepts: `reasons` are those of the verdict on them. */
  | {
      readonly code: "events-not-recorded";
      readonly events: readonly EventNames[];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly code: "events-undetermined";
      readonly events: readonly EventNames[];
      readonly reasons: readonly Reason[];
    }
  /** No recorded event has the name. */
  | { readonly code: "no-such-event"; readonly event: EventNames; readonly problem: RuleNameProblem }
  /** The catalog has no event of this name, nor one like it. */
  | { readonly code: "event-unknown"; readonly event: EventNames }
  /** EventBridge delivers the event under another type than the pattern asks for. */
  | { readonly code: "type-differs"; readonly event: EventNames; readonly type: string }
  /** AWS documents spell the type in two ways, and the pattern takes the less usual one alone. */
  | { readonly code: "type-disputed"; readonly written: string; readonly type: string }
  /** The pattern looks at the list `resources` beside `detail`, of which no document says what it holds. */
  | { readonly code: "resources-undocumented" }
  /** EventBridge writes the type that the pattern asks for in other letters. */
  | { readonly code: "type-misspelt"; readonly written: string; readonly type: string }
  /** No record has the field that the pattern looks at, and it has the one that is meant. */
  | { readonly code: "field-misspelt"; readonly written: string; readonly meant: string }
  /** No document lists the field that the pattern looks at. */
  | { readonly code: "field-unknown"; readonly field: string }
  /** No event of the catalog meets the pattern as a whole. */
  | { readonly code: "accepts-nothing" }
  /** The catalog has nothing of the source, or of the name, that the pattern asks for. */
  | { readonly code: "source-unknown"; readonly eventSource: string }
  /** Events that are not judged here. */
  | { readonly code: "not-judged"; readonly what: "insights" | "network-activity" }
  /** AWS, or the tool that reads the rule, refuses the pattern. */
  | { readonly code: "pattern-refused"; readonly problem: RefusalCode; readonly written: string }
  | { readonly code: "pattern-unresolved"; readonly because: UnresolvedValue }
  /** A part of the pattern that trailproof does not read: a function, a pipe. */
  | { readonly code: "pattern-not-read"; readonly written: string }
  /** The language of the rule is not read. */
  | { readonly code: "language-not-read"; readonly language: string }
  /** A part of the pattern that no document explains; empty: it is too large. */
  | { readonly code: "pattern-not-understood"; readonly written: string }
  /** What decides whether the events fit is nothing that selectors see. */
  | { readonly code: "pattern-asks-more"; readonly field: string }
  /** Global service events land in one Region of the partition. */
  | {
      readonly code: "lands-elsewhere";
      readonly events: readonly EventNames[];
      readonly region: string;
      readonly own: string;
    }
  /** The same where the Region of the rule is not known. */
  | { readonly code: "lands-in"; readonly events: readonly EventNames[]; readonly region: string }
  /** No document says where they land; most likely in this Region. */
  | { readonly code: "lands-perhaps"; readonly events: readonly EventNames[]; readonly region: string }
  /** Calls to the endpoints of other Regions land there. */
  | { readonly code: "lands-where-called"; readonly events: readonly EventNames[]; readonly own: string }
  | { readonly code: "custom-bus"; readonly bus: Text }
  /** The rule that forwards events to the bus leaves these out. */
  | { readonly code: "not-forwarded"; readonly rule: string }
  /** The rule that forwards events to the bus is disabled. */
  | { readonly code: "forwarder-disabled"; readonly rule: string }
  | { readonly code: "bus-unknown"; readonly because: UnresolvedValue | null }
  /** The pattern takes events of other accounts alone, which come where their own rules forward them. */
  | { readonly code: "account-differs"; readonly own: Text }
  | { readonly code: "rule-disabled" }
  | { readonly code: "state-unknown"; readonly because: UnresolvedValue | null }
  /** In this state the rule gets no read-only management events. */
  | { readonly code: "state-without-reads"; readonly events: readonly EventNames[] }
  /** AWS documents do not agree whether it gets those that do not begin with Describe, Get or List. */
  | { readonly code: "state-disputed"; readonly events: readonly EventNames[] }
  /** No document says whether it is read-only, as those are that a rule in this state does not get. */
  | { readonly code: "access-unknown"; readonly events: readonly EventNames[] }
  /** No trail in sight delivers to the log group. Null: its name is not known. */
  | { readonly code: "group-without-trail"; readonly group: Text | null }
  /** Whether a trail delivers to the log group is not known. */
  | { readonly code: "group-unknown"; readonly group: Text | null; readonly trails: readonly string[] }
  | { readonly code: "group-without-filters"; readonly group: Text };
