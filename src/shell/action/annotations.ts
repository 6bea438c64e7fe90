/**
 * Which findings are shown on lines of the pull request, and on which lines.
 */
import { defined } from "../../model/defined.ts";
import type { Location } from "../../model/location.ts";
import type { CheckResult, Finding, Level } from "../../model/result.ts";
import { groupFindings } from "../../report/shared/group.ts";
import type { Said } from "../../report/shared/message.ts";
import { compareLevels, isActive } from "../../report/shared/order.ts";
import { isChanged, type ChangedLines } from "./changed-lines.ts";

/** GitHub shows ten of a level a step and fifty a job: ten in all leave room for other steps. */
export const mostAnnotations = 10;

export interface Annotation extends Said {
  readonly level: Level;
  readonly title: string;
  readonly location: Location | null;
}

export interface AnnotationOptions {
  readonly most: number;
  /** null where nobody knows what changed. */
  readonly changed: ChangedLines | null;
  /** Findings that the base has already are shown too, behind the new ones. */
  readonly unchangedToo: boolean;
  /** Whether what could not be read fails the run. */
  readonly incompleteFails: boolean;
}

export interface ChosenAnnotations {
  readonly shown: readonly Annotation[];
  /** How many more there would be. */
  readonly left: number;
}

/**
 * The annotations of a run, worst first: of each cause one before a second of any, what is new before the rest, and
 * notes only on lines that the change touches.
 */
export function annotationsOf(result: CheckResult, options: AnnotationOptions): ChosenAnnotations {
  const all = [...ofNotifications(result, options), ...ofFindings(result, options)].sort((a, b) =>
    compareLevels(a.level, b.level),
  );
  return { shown: all.slice(0, options.most), left: Math.max(0, all.length - options.most) };
}

function ofNotifications({ notifications }: CheckResult, { incompleteFails }: AnnotationOptions): Annotation[] {
  return notifications
    .filter(({ level }) => level !== "note")
    .map(({ level, message, location }) => ({
      level: level === "error" && !incompleteFails ? "warning" : level,
      title: "trailproof",
      message,
      location,
    }));
}

function ofFindings(result: CheckResult, options: AnnotationOptions): Annotation[] {
  const wanted = result.findings.filter(
    (finding) => finding.suppressed === null && (options.unchangedToo || isActive(finding)),
  );
  const groups = groupFindings(wanted);
  const inTurn = [...groups.map(({ shown }) => shown), ...groups.flatMap(({ others }) => others)];
  return [...inTurn.filter(isActive), ...inTurn.filter((finding) => !isActive(finding))].flatMap((finding) =>
    annotationOf(finding, options.changed),
  );
}

function annotationOf(finding: Finding, changed: ChangedLines | null): Annotation[] {
  const { ruleId, level, message, sentence, code } = finding;
  const said = defined({ level, title: `trailproof ${ruleId}`, message, sentence, code });
  const place = changedPlaceOf(finding, changed);
  if (place !== null) return [{ ...said, location: place }];
  return level === "note" ? [] : [{ ...said, location: finding.location }];
}

/**
 * The place of a finding that the change touches: its own, or that of what is to blame, such as a selector that was
 * narrowed.
 */
function changedPlaceOf({ location, relatedLocations }: Finding, changed: ChangedLines | null): Location | null {
  if (changed === null) return null;
  const places = [location, ...relatedLocations.map((related) => related.location)];
  return places.find(({ uri, startLine, endLine }) => isChanged(changed, uri, startLine, endLine)) ?? null;
}
