/** What a run has to say of itself, put together for people: what only differs in a name or a place is told once. */
import { groupsOf } from "../../model/group-by.ts";
import type { Location } from "../../model/location.ts";
import type { RunNotification } from "../../model/result.ts";
import { compareLevels } from "./order.ts";

/** One thing to know, with all its places. */
export interface NotificationGroup {
  readonly level: RunNotification["level"];
  /** That of the first. */
  readonly message: string;
  /** Each once, in order. */
  readonly locations: readonly Location[];
  /** How many there are. */
  readonly count: number;
}

/** The notifications, errors first. */
export function groupNotifications(notifications: readonly RunNotification[]): NotificationGroup[] {
  return groupsOf(notifications, ({ level, message, alike }) =>
    JSON.stringify([level, alike ?? null, alike === undefined ? message : null]),
  )
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const places = group.flatMap(({ location }) => location ?? []);
      const locations = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
      return [{ level: first.level, message: first.message, locations, count: group.length }];
    })
    .sort((a, b) => compareLevels(a.level, b.level));
}
