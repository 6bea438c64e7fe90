/** Events that two sinks surely both record. */
import type { Box, ElementsTest, FieldTest } from "../../coverage/box.ts";
import { and } from "../../model/certainty.ts";
import { findRecorded } from "../../coverage/decide.ts";
import type { CompiledSelector, RegionTest } from "../../coverage/compiled-selector.ts";
import type { EventSet } from "../../requirements/event-set.ts";
import type { EventField, TrailEvent } from "../../selectors/event.ts";
import type { StepBudget } from "../../selectors/work.ts";

/**
 * An event of one of the sets that some compiled selector of each list surely records; null where there is none, or the
 * budget
 * ended.
 */
export function recordedByBoth(
  sets: readonly EventSet[],
  first: readonly CompiledSelector[],
  second: readonly CompiledSelector[],
  budget: StepBudget,
): TrailEvent | null {
  for (const a of first) {
    for (const b of second) {
      const both: CompiledSelector = {
        box: intersection(a.box, b.box),
        reach: bothReach(a.reach, b.reach),
        status: and(a.status, b.status),
      };
      for (const set of sets) {
        const search = findRecorded(set, [both], "must", budget);
        if (search.kind === "found") return search.event;
      }
    }
  }
  return null;
}

/** The box of the events that are in both. */
export function intersection(a: Box, b: Box): Box {
  const fields = new Map<EventField, FieldTest>(a.fields);
  for (const [field, test] of b.fields) {
    const other = fields.get(field);
    fields.set(
      field,
      other === undefined
        ? test
        : {
            accepts: (value) => and(other.accepts(value), test.accepts(value)),
            literals: [...other.literals, ...test.literals],
          },
    );
  }
  return { fields, elements: bothElements(a.elements, b.elements), status: and(a.status, b.status) };
}

function bothElements(a: ElementsTest | null, b: ElementsTest | null): ElementsTest | null {
  if (a === null || b === null) return a ?? b;
  return {
    accepts: (elements) => and(a.accepts(elements), b.accepts(elements)),
    answersTo: (element) => `${a.answersTo(element)} & ${b.answersTo(element)}`,
    takesType: (type) => and(a.takesType(type), b.takesType(type)),
    literals: [...a.literals, ...b.literals],
    asksArns: a.asksArns || b.asksArns,
    excludes: a.excludes || b.excludes,
  };
}

function bothReach(a: RegionTest | null, b: RegionTest | null): RegionTest | null {
  if (a === null || b === null) return a ?? b;
  return {
    key: `${a.key} & ${b.key}`,
    accepts: (region, global) => and(a.accepts(region, global), b.accepts(region, global)),
    regions: [...a.regions, ...b.regions],
  };
}
