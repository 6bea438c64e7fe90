/** Rules of repositories, which wait for events in whatever the trails deliver. */
import { literal } from "../model/text.ts";
import type { Origin } from "../model/location.ts";
import type { Scope } from "../model/scope.ts";
import { askedEvents } from "./asked-events.ts";
import { detectionEntry } from "./entry.ts";
import { acceptedEvents, noEvents } from "./patterns/accepted.ts";
import { withKnownFields } from "./patterns/record-fields.ts";
import type { PatternRule } from "./patterns/types.ts";
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
  const { pattern, ...fields } = withKnownFields(reading.pattern, run.semantics);
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
    const parts = { detection, patternOrigin: origin, pattern, fields, accepted: noEvents };
    return detectionEntry({ ...parts, asked: askedEvents(pattern, []) }, [], [], run);
  }
  const accepted = acceptedEvents(pattern, run.catalog);
  const asked = askedEvents(pattern, accepted.operations);
  const surroundings = run.surroundingsOf(detection);
  const events = [true, false].flatMap((isAsked) =>
    waitedEvents(
      detection,
      pattern,
      accepted.operations.filter((one) => asked.isAsked(one) === isAsked),
      run,
    ).flatMap(({ required, narrowedBy }) =>
      required.flatMap((one) => weighed(one, surroundings, isAsked, narrowedBy, run.isComplete)),
    ),
  );
  return detectionEntry({ detection, patternOrigin: origin, pattern, fields, accepted, asked }, events, [], run);
}
