/** Events that policies would ask for if the code showed that they happen. */
import type { Notification } from "../model/notification.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { notAskedSentence } from "../wording/not-asked.ts";
import type { AssessedEntry } from "./assessed-entry.ts";

/**
 * Whether an entry is told. Events that the code makes impossible (stream reads of a table without a stream), or of
 * which nothing shows that they happen, are no gap; that they would be recorded may be said.
 */
export function isTold({ required, verdict }: AssessedEntry): boolean {
  return required.occurs === "yes" || verdict === "covered";
}

/** Says once for each policy and for what the code does not show which events are not asked for. */
export function notAskedNotices(entries: readonly AssessedEntry[]): Notification[] {
  const groups = new Map<string, NotAsked>();
  for (const entry of entries) {
    const { policy, occurs, resource } = entry.required;
    const declared = resource?.declared ?? null;
    if (isTold(entry) || occurs !== "not-shown" || declared?.needs === undefined) continue;
    const { that } = declared.needs;
    const group = remembered(groups, `${policy.id} ${that}`, () => new NotAsked(policy.id, that, declared));
    group.add(entry, declared);
  }
  return [...groups.values()].map((group) => group.notice());
}

class NotAsked {
  readonly #operations = new Set<string>();
  readonly #resources = new Set<string>();
  readonly #policy: string;
  readonly #that: string;
  readonly #first: DeclaredResource;

  constructor(policy: string, that: string, first: DeclaredResource) {
    this.#policy = policy;
    this.#that = that;
    this.#first = first;
  }

  add({ operations }: AssessedEntry, { id }: DeclaredResource): void {
    for (const { name } of operations) this.#operations.add(name);
    this.#resources.add(id);
  }

  notice(): Notification {
    const message = notAskedSentence({
      policy: this.#policy,
      operations: [...this.#operations].sort(),
      resource: this.#first.id,
      others: this.#resources.size - 1,
      that: this.#that,
    });
    return { level: "note", message, location: this.#first.origin.locate(), incomplete: false };
  }
}
