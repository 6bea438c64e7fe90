/**
 * Which findings are shown on lines of the pull request, and on which lines.
 */
import type { Location } from "../../model/location.ts";
import type { CheckResult, Finding, Level } from "../../model/result.ts";
import { annotationTitle } from "../../report/formats/github.ts";
import { groupFindings, groupMembers, type FindingGroup } from "../../report/shared/group.ts";
import { groupSaid, lineKey } from "../../report/shared/instances.ts";
import type { Said } from "../../report/shared/message.ts";
import { groupNotifications } from "../../report/shared/notifications.ts";
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
  return groupNotifications(notifications)
    .filter(({ level }) => level !== "note")
    .map(({ level, message, locations }) => ({
      level: level === "error" && !incompleteFails ? "warning" : level,
      title: "trailproof",
      message,
      location: locations[0] ?? null,
    }));
}

function ofFindings(result: CheckResult, options: AnnotationOptions): Annotation[] {
  const wanted = result.findings.filter(
    (finding) => finding.suppressed === null && (options.unchangedToo || isActive(finding)),
  );
  const seen = new Set<string>();
  const [first, further]: [FindingGroup[], FindingGroup[]] = [[], []];
  for (const group of groupFindings(wanted, lineKey)) {
    const { causeKey } = group.shown;
    (causeKey !== "" && seen.has(causeKey) ? further : first).push(group);
    seen.add(causeKey);
  }
  const inTurn = [...first, ...further];
  return [...inTurn.filter(isNew), ...inTurn.filter((group) => !isNew(group))].flatMap((group) =>
    annotationOf(group, options.changed),
  );
}

function isNew({ shown }: FindingGroup): boolean {
  return isActive(shown);
}

function annotationOf(group: FindingGroup, changed: ChangedLines | null): Annotation[] {
  const { shown } = group;
  const annotation = { level: shown.level, title: annotationTitle(shown), ...groupSaid(group) };
  const place = changedPlaceOf(groupMembers(group), changed);
  if (place !== null) return [{ ...annotation, location: place }];
  return shown.level === "note" ? [] : [{ ...annotation, location: shown.location }];
}

/**
 * The place of a group that the change touches: its own, or that of what is to blame, such as a selector that was
 * narrowed.
 */
function changedPlaceOf(findings: readonly Finding[], changed: ChangedLines | null): Location | null {
  if (changed === null) return null;
  const related = findings.flatMap(({ relatedLocations }) => relatedLocations);
  const places = [...findings, ...related].map(({ location }) => location);
  return places.find(({ uri, startLine, endLine }) => isChanged(changed, uri, startLine, endLine)) ?? null;
}
