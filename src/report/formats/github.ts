/** Workflow commands of GitHub Actions: annotations on the lines of a pull request. */
import type { Location } from "../../model/location.ts";
import { printedLine } from "../../model/printable.ts";
import type { CheckResult, Finding, Level } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { messageParts, type Said } from "../shared/message.ts";
import { groupFindings, type FindingGroup } from "../shared/group.ts";
import { groupSaid, lineKey } from "../shared/instances.ts";
import { groupNotifications } from "../shared/notifications.ts";
import { isActive } from "../shared/order.ts";

/** GitHub keeps ten annotations of each level a step. */
const annotationsPerLevel = 10;

const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };
const levels: readonly Level[] = ["error", "warning", "note"];

export interface GithubOptions {
  /** Path of an input file relative to the workspace; the uri itself where left out. */
  readonly repositoryPath?: (uri: string) => string;
}

interface Annotation extends Said {
  readonly level: Level;
  readonly title: string;
  readonly location: Location | null;
}

/**
 * One command for each notification, and for each line of each cause, worst first, ten a level, then a line that says
 * how many more there are.
 * Suppressed findings and those of the baseline are left out. Empty when there is nothing to say.
 */
export function renderGithub(result: CheckResult, options: GithubOptions = {}): string {
  const path = options.repositoryPath ?? ((uri: string) => uri);
  const annotations: Annotation[] = [
    ...groupNotifications(result.notifications).map(({ level, message, locations }) => ({
      level,
      message,
      title: "trailproof",
      location: locations[0] ?? null,
    })),
    ...groupFindings(result.findings.filter(isActive), lineKey).map(toAnnotation),
  ];
  const lines = levels.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    const shown = ofLevel.slice(0, annotationsPerLevel).map((annotation) => command(annotation, path));
    const more = ofLevel.length - shown.length;
    return more === 0
      ? shown
      : [
          ...shown,
          `${counted(more, `more ${commands[level]}`)}. GitHub shows ${String(annotationsPerLevel)} of each level; the other formats list all.`,
        ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function toAnnotation(group: FindingGroup): Annotation {
  const { level, location } = group.shown;
  return { level, title: annotationTitle(group.shown), location, ...groupSaid(group) };
}

/** Pull requests show it above the message, which begins with the resource. */
export function annotationTitle({ ruleId }: Finding): string {
  return `trailproof ${ruleId}`;
}

function command(annotation: Annotation, path: (uri: string) => string): string {
  const properties = [["title", annotation.title] as const, ...locationProperties(annotation.location, path)];
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(printedLine(value))}`).join(",");
  return `::${commands[annotation.level]} ${list}::${escapeData(annotationText(annotation))}`;
}

/** The runner refuses columns for a range of several lines. */
function locationProperties(location: Location | null, path: (uri: string) => string): (readonly [string, string])[] {
  if (location === null) return [];
  const { startLine, endLine, startColumn, endColumn } = location;
  const lines = [
    ["file", path(location.uri)],
    ["line", String(startLine)],
    ["endLine", String(endLine)],
  ] as const;
  if (startLine !== endLine) return [...lines];
  return [...lines, ["col", String(startColumn)], ["endColumn", String(endColumn)]];
}

/** The text of an annotation: of its line breaks only those of code to copy are ours. */
export function annotationText(said: Said): string {
  const { sentence, code } = messageParts(said);
  return [sentence, ...(code === null ? [] : ["", ...code.split("\n")])].map((line) => printedLine(line)).join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
