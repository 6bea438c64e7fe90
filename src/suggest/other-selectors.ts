/** Selectors for what is no data event: management events, of which there are few kinds, and network activity. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { groupBy } from "../model/group-by.ts";
import type { ProposedSelector } from "../model/proposal.ts";
import { knownString } from "../model/text.ts";
import { allManagement } from "./sink-state.ts";
import { equals } from "./write-selectors.ts";

/**
 * Selectors that add the management events of entries to a list. `rewrite`: adding one without conditions would leave
 * those that narrow management events without a use, so that it takes their place.
 */
export interface ManagementAddition {
  readonly added: readonly ProposedSelector[];
  readonly present: readonly ProposedSelector[];
  readonly rewrites: boolean;
}

/** Null where no entry is about management events. */
export function managementAddition(
  entries: readonly AssessedEntry[],
  present: readonly ProposedSelector[],
): ManagementAddition | null {
  const own = entries.filter(({ required }) => required.category === "management");
  if (own.length === 0) return null;
  const narrowed = present.filter(isOfManagement);
  const accesses = new Set(own.map(({ required }) => required.requirement.record.access));
  const [only] = accesses.size === 1 ? accesses : [];
  if (narrowed.length === 0) {
    const selector = only === undefined || only === "all" ? allManagement : withAccess(only === "read");
    return { added: [selector], present, rewrites: false };
  }
  const access = narrowed.map(accessAlone);
  const twins = [true, false].filter((value) => !access.includes(value));
  const [twin] = twins;
  if (access.every((value) => value !== null) && twins.length === 1 && twin !== undefined)
    return { added: [withAccess(twin)], present, rewrites: false };
  return { added: [allManagement], present: present.filter((one) => !isOfManagement(one)), rewrites: true };
}

function withAccess(readOnly: boolean): ProposedSelector {
  return {
    name: readOnly ? "Reads of management events" : "Writes of management events",
    fields: [equals("eventCategory", ["Management"]), equals("readOnly", [String(readOnly)])],
  };
}

function textsOf({ fields }: ProposedSelector, name: string): string[] {
  return fields
    .filter(({ field }) => field === name)
    .flatMap(({ conditions }) =>
      conditions.flatMap(({ operator, values }) =>
        values.flatMap((value) => {
          const text = value.kind === "kept" ? knownString(value.value.text) : value.kind === "literal" && value.value;
          return operator === "Equals" && typeof text === "string" ? [text] : [];
        }),
      ),
    );
}

function isOfManagement(selector: ProposedSelector): boolean {
  return textsOf(selector, "eventCategory").includes("Management");
}

/** The value of `readOnly`, where nothing else narrows the selector; else null. */
function accessAlone(selector: ProposedSelector): boolean | null {
  const [value, ...others] = textsOf(selector, "readOnly");
  const isAlone = selector.fields.every(({ field }) => field === "eventCategory" || field === "readOnly");
  return isAlone && others.length === 0 && value !== undefined ? value === "true" : null;
}

/**
 * One selector for each event source of network activity. Names stand in it where every policy names some: else the
 * events of operations that the catalog does not know are asked for too.
 */
export function networkSelectors(entries: readonly AssessedEntry[]): ProposedSelector[] {
  const own = entries.filter(({ required }) => required.category === "networkActivity");
  return [...groupBy(own, ({ required }) => required.eventSource ?? "")]
    .filter(([source]) => source !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, alike]) => {
      const names = [...new Set(alike.flatMap(({ operations }) => operations.flatMap((one) => one.eventNames)))].sort();
      const isNamed = alike.every(({ required }) => required.requirement.record.operations !== null);
      return {
        name: `Network activity of ${source}`,
        fields: [
          equals("eventCategory", ["NetworkActivity"]),
          equals("eventSource", [source]),
          ...(isNamed && names.length > 0 ? [equals("eventName", names)] : []),
        ],
      };
    });
}
