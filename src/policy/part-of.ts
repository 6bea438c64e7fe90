/** Which requirements ask for a part of what another of their policy asks for: their events are counted once. */
import { dataKey } from "../model/reasons/key.ts";
import type { EventChoice, Exception, Policy, Requirement } from "./types.ts";

/**
 * For requirements of the policy, the id of one in front of it that asks for all of the same events. Only what the keys
 * show plainly counts.
 */
export function wholeRequirements({ requirements }: Policy): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  requirements.forEach((part, position) => {
    const whole = requirements.slice(0, position).find((other) => !wholes.has(other.id) && asksForAllOf(other, part));
    if (whole !== undefined) wholes.set(part.id, whole.id);
  });
  return wholes;
}

function asksForAllOf(whole: Requirement, part: Requirement): boolean {
  // What detections wait for, the keys do not show.
  if (whole.waitedFor !== undefined) return false;
  const excepted = new Set(part.except.map(exceptionKey));
  return (
    mustBeSame(whole.record, part.record).every((key) => same(whole.record[key], part.record[key])) &&
    whole.except.every((exception) => excepted.has(exceptionKey(exception)))
  );
}

/**
 * The keys that the whole narrows, and those that decide which services count: without names of services that is for
 * management events all of them, for data events those with declared resources.
 */
function mustBeSame(whole: EventChoice, part: EventChoice): (keyof EventChoice)[] {
  const narrowing = (["service", "eventSource", "resourceType", "operations", "regions", "where"] as const).filter(
    (key) => whole[key] !== null,
  );
  const access = whole.access === "all" ? [] : (["access"] as const);
  const ofServices = part.category === "management" ? [] : (["service", "eventSource", "resourceType"] as const);
  return ["category", "resources", ...narrowing, ...access, ...ofServices];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || dataKey(a) === dataKey(b);
}

function exceptionKey(exception: Exception): string {
  const { service, eventSource, operations, category, access, resourceType, regions, where, resources, until } =
    exception;
  return dataKey([service, eventSource, operations, category, access, resourceType, regions, where, resources, until]);
}
