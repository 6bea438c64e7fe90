/** In which order people read many causes. */
import { groupMembers, type FindingGroup } from "./group.ts";
import { compareLevels } from "./order.ts";

/** From this many groups on, each is told in few lines, and what most findings come from is told first. */
export const manyGroups = 6;

/** Many groups by their weight: level, then whether it fails, then how many findings; few stay as they are. */
export function byWeight(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  if (groups.length < manyGroups) return groups;
  return [...groups].sort(
    (a, b) =>
      compareLevels(a.shown.level, b.shown.level) ||
      Number(b.shown.kind === "fail") - Number(a.shown.kind === "fail") ||
      weightOf(b) - weightOf(a),
  );
}

/** How many findings go when the cause is mended. */
function weightOf(group: FindingGroup): number {
  return groupMembers(group).length + group.consequences.length;
}
