/** Which trails deliver to the log group of a filter. */
import type { DetectionsModel, LogFilter, LogGroup } from "../model/detection.ts";
import { some } from "../model/certainty.ts";
import type { Trail } from "../model/sink.ts";
import { concatenate, knownString, sameText, type Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { compare } from "../selectors/compare.ts";

/** All the texts that one log group goes by. */
export interface GroupTexts {
  readonly names: readonly Text[];
  readonly arns: readonly Text[];
  readonly declared: LogGroup | null;
}

/** The log group of a filter: the texts that name it, and what is declared of it. */
export function groupOfFilter({ logGroup }: LogFilter, { logGroups }: DetectionsModel): GroupTexts | null {
  if (logGroup.kind !== "known") return null;
  const written = logGroup.value;
  const declared = logGroups.find(({ names }) => names.some((name) => sameText(name, written))) ?? null;
  return { names: [written, ...(declared?.names ?? [])], arns: declared?.arns ?? [], declared };
}

/** Whether a trail delivers its events to the log group. */
export function deliversToGroup(trail: Trail, group: GroupTexts, { logGroups }: DetectionsModel): Certainty {
  const { cloudWatchLogs } = trail;
  if (cloudWatchLogs.kind === "absent") return "no";
  if (cloudWatchLogs.kind === "unknown") return "maybe";
  const own = groupOfTrail(cloudWatchLogs.value, logGroups);
  if (own.arns.some((arn) => group.arns.some((other) => sameText(arn, other)))) return "yes";
  // Two groups of one account and Region never have one name.
  if (own.declared !== null && group.declared !== null) return own.declared.id === group.declared.id ? "yes" : "no";
  const names = own.names.filter((name) => knownString(name) !== undefined);
  const others = group.names.filter((name) => knownString(name) !== undefined);
  if (names.length > 0 && others.length > 0)
    return some(names, (name) => some(others, (other) => compare("equals", name, other)));
  return own.names.length === 0
    ? "maybe"
    : some(own.names, (name) => some(group.names, (other) => compare("equals", name, other)));
}

/** The group that a trail names by its ARN, which ends in `:*`. */
function groupOfTrail(arn: Text, logGroups: readonly LogGroup[]): GroupTexts {
  const bare = withoutEnd(arn);
  const declared = logGroups.find(({ arns }) => arns.some((own) => sameText(own, arn) || sameText(own, bare))) ?? null;
  const name = nameInArn(bare);
  const named =
    declared ?? logGroups.find(({ names }) => name !== null && names.some((own) => sameText(own, name))) ?? null;
  return {
    names: [...(name === null ? [] : [name]), ...(named?.names ?? [])],
    arns: [arn, bare, ...(named?.arns ?? [])],
    declared: named,
  };
}

function withoutEnd(arn: Text): Text {
  const last = arn.parts.at(-1);
  return typeof last === "string" && last.endsWith(":*")
    ? concatenate([...arn.parts.slice(0, -1), last.slice(0, -2)])
    : arn;
}

/** What stands behind `:log-group:`; null where that is not in sight. */
function nameInArn(arn: Text): Text | null {
  const start = arn.parts.findIndex((part) => typeof part === "string" && part.includes(logGroupMark));
  const part = arn.parts[start];
  if (typeof part !== "string") return null;
  const rest = part.slice(part.indexOf(logGroupMark) + logGroupMark.length);
  return concatenate([rest, ...arn.parts.slice(start + 1)]);
}

const logGroupMark = ":log-group:";
