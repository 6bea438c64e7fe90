/** The control matrix as rows, for the reports that people read. */
import { groupBy } from "../../model/group-by.ts";
import type { ControlResult, ControlStatus } from "../../model/result.ts";

/** What people read for a status, with a sign that needs no colour. */
export const statusWords: Readonly<Record<ControlStatus, { readonly sign: string; readonly words: string }>> = {
  satisfied: { sign: "✔", words: "satisfied" },
  "not-satisfied": { sign: "✘", words: "not satisfied" },
  undetermined: { sign: "?", words: "undetermined" },
  "nothing-in-scope": { sign: "·", words: "nothing in scope" },
  "not-assessed": { sign: "–", words: "not assessed" },
};

/** The controls of one framework. */
export interface FrameworkRows {
  /** `PCI-DSS-4.0.1`. */
  readonly framework: string;
  /** The document; null where the policy does not name it. */
  readonly reference: string | null;
  readonly url: string | null;
  readonly controls: readonly ControlResult[];
}

/** Controls by framework, in the order of the result. */
export function frameworkRows(controls: readonly ControlResult[]): FrameworkRows[] {
  return [...groupBy(controls, ({ id }) => frameworkOf(id))].map(([framework, members]) => {
    const told = members.find(({ reference }) => reference !== null);
    return {
      framework,
      reference: told?.reference?.slice(0, told.reference.lastIndexOf(", ")) ?? null,
      url: told?.url ?? null,
      controls: members,
    };
  });
}

/** The number of a control in its framework: `10.2.1.1`. */
export function controlNumberOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

function frameworkOf(id: string): string {
  return id.includes("/") ? id.slice(0, id.indexOf("/")) : "controls";
}

/** "9 satisfied, 2 not satisfied". */
export function statusCounts(controls: readonly ControlResult[]): string {
  return Object.entries(statusWords)
    .map(([status, { words }]) => ({ words, count: controls.filter((control) => control.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${String(count)} ${words}`)
    .join(", ");
}
