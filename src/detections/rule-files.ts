/** Rules of repositories, which wait for events in whatever the trails deliver. */
import { literal } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { Scope } from "../model/scope.ts";
import { askedFields, wholeTexts } from "./asked-fields.ts";
import { detectionEntry } from "./entry.ts";
import { acceptedEvents } from "./patterns/accepted.ts";
import type { AcceptedOperation, PatternRule } from "./patterns/types.ts";
import type { AssessedDetection, DetectionsRun, Waiting } from "./types.ts";
import { waitedEvents } from "./waited-events.ts";
import { weighed } from "./weighed-events.ts";

/** A rule with its file and place. */
export interface PlacedRule {
  readonly uri: string;
  readonly rule: PatternRule;
  readonly origin: Origin;
}

/** The verdict on a rule of a repository, by all trails of an account; null for one that cannot be read. */
export function assessRule(
  { uri, rule, origin }: PlacedRule,
  scope: Scope,
  run: DetectionsRun,
): AssessedDetection | null {
  const { format, name, id, reading } = rule;
  if (reading.kind === "mistaken") return null;
  const { pattern } = reading;
  const detection: Waiting = {
    id: `${uri}#${id ?? name}`,
    kind: format,
    name: literal(name),
    scope,
    guard: [],
    origin,
  };
  // A query of which nothing is understood may wait for anything: no event need be looked at.
  if (pattern.condition.kind === "constant" && pattern.open.length > 0) {
    const accepted = { operations: [], networkActivity: [], insights: "no" } as const;
    return detectionEntry({ detection, patternOrigin: origin, pattern, accepted, named: new Set() }, [], [], run);
  }
  const accepted = acceptedEvents(pattern, run.catalog);
  const written = wholeTexts(askedFields(pattern.condition), "eventName");
  const named = asRecorded(written, accepted.operations, format === "sigma");
  const surroundings = run.surroundingsOf(detection);
  const isAsked = ({ operation: { category }, eventName }: AcceptedOperation): boolean =>
    named.has(eventName) || category === "management";
  const events = [true, false].flatMap((asked) =>
    waitedEvents(
      detection,
      pattern,
      accepted.operations.filter((one) => isAsked(one) === asked),
      run,
    ).flatMap(({ required, narrowedBy }) =>
      required.flatMap((one) => weighed(one, surroundings, asked, narrowedBy, run.isComplete)),
    ),
  );
  return detectionEntry({ detection, patternOrigin: origin, pattern, accepted, named }, events, [], run);
}

/** Names as records show them, where letters do not matter; others as they are written. */
function asRecorded(
  written: readonly string[],
  operations: readonly AcceptedOperation[],
  caseless: boolean,
): ReadonlySet<string> {
  if (!caseless) return new Set(written);
  const recorded = new Map(operations.map(({ eventName }) => [eventName.toLowerCase(), eventName]));
  return new Set(written.map((name) => recorded.get(name.toLowerCase()) ?? name));
}
