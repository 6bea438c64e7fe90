/** What comes up while a configuration is evaluated, and has to be said beside its model. */
import type { Origin } from "../../../model/location.ts";
import type { Notification } from "../../../model/notification.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import { openTerraformPiece, type TerraformPiece, type ReachedLimit } from "./value.ts";

/** The piece that stands for what lies beyond a limit. */
export function beyondLimit(id: string, unknown: UnresolvedValue, limit: ReachedLimit): TerraformPiece {
  return { ...openTerraformPiece(id, unknown), limit };
}

/** Gathers notifications over all worlds of a configuration: the same is said of a place once. */
export class Remarks {
  readonly #notifications = new Map<string, Notification>();
  readonly #limits = new Set<ReachedLimit>();

  get notifications(): readonly Notification[] {
    return [...this.#notifications.values()];
  }

  /** Something that Terraform refuses, so that it is left out. */
  refused(message: string, origin: Origin): void {
    this.#add({ level: "error", message, location: origin.locate(), incomplete: true });
  }

  /** Verdicts that hang on what lies beyond a limit are undetermined, so that the result is complete. */
  limited(limit: ReachedLimit | undefined): void {
    if (limit === undefined || this.#limits.has(limit)) return;
    this.#limits.add(limit);
    this.#add({ level: "warning", message: limit.message, location: limit.origin.locate(), incomplete: false });
  }

  #add(notification: Notification): void {
    this.#notifications.set(JSON.stringify([notification.message, notification.location]), notification);
  }
}
