/** Which events are of one place, about the same resources, so that they are asked for at once. */
import { guardKey } from "../model/guard.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { EventsOfPlace } from "../policy/types.ts";

/** The same for events that differ in nothing but their operations. */
export function placeKeyOf({ record, about, scope, region, withGlobal, guard }: EventsOfPlace): string {
  const { operations, ...choice } = record;
  return dataKey([
    ...[choice, operations === null, about === null ? null : [...about].sort()],
    ...[scope?.account ?? null, region, withGlobal, guardKey(guard)],
  ]);
}
