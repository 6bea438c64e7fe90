import type { NamedEvent } from "../../model/rule-names.ts";
import { recordField } from "./accepted.ts";
import { exactTexts } from "./necessary.ts";
import type { DetectionPattern, EventCondition, FieldPath } from "./types.ts";

/** More combinations are not looked at: then nothing is named. */
const mostNames = 5_000;

/** Sources and names that one alternative of a pattern asks for; null: it takes others too. */
interface Names {
  readonly sources: readonly string[] | null;
  readonly names: readonly string[] | null;
  readonly caseless: boolean;
}

/**
 * What a pattern names exactly: every name of each of its alternatives, with the sources beside it. Negations name
 * nothing that is waited for.
 */
export function namedEvents(pattern: DetectionPattern): readonly NamedEvent[] {
  const source = recordField(pattern, "eventSource");
  const name = recordField(pattern, "eventName");
  const found = new Map<string, NamedEvent>();
  for (const { sources, names, caseless } of namesIn(pattern.condition, [], source, name) ?? []) {
    if (sources === null && names === null) continue;
    for (const eventName of names ?? [null]) {
      if (found.size >= mostNames) return [];
      found.set(JSON.stringify([sources, eventName]), { eventSources: sources, eventName, caseless });
    }
  }
  return [...found.values()];
}

const anyNames: Names = { sources: null, names: null, caseless: false };

function namesIn(
  condition: EventCondition,
  path: FieldPath,
  source: FieldPath,
  name: FieldPath,
): readonly Names[] | null {
  switch (condition.kind) {
    case "constant":
      return condition.certainty === "no" ? [] : [anyNames];
    case "not":
    case "absent":
      return [anyNames];
    case "doubtful":
      return namesIn(condition.of, path, source, name);
    case "within":
      return namesIn(condition.of, [...path, condition.key], source, name);
    case "step":
      return typeof condition.to === "string"
        ? namesIn(condition.of, [...path, condition.to], source, name)
        : [anyNames];
    case "leaf": {
      const isSource = isSame(path, source);
      if (!isSource && !isSame(path, name)) return [anyNames];
      const exact = exactTexts([condition.test]);
      if (exact === null) return [anyNames];
      const texts = exact.map(({ text }) => text);
      const caseless = exact.some((one) => one.caseless);
      return [{ sources: isSource ? texts : null, names: isSource ? null : texts, caseless }];
    }
    case "any": {
      const found = condition.of.map((part) => namesIn(part, path, source, name));
      const all = merged(found.flatMap((one) => one ?? []));
      return found.includes(null) || all.length > mostNames ? null : all;
    }
    case "all":
      return condition.of.reduce<readonly Names[] | null>(
        (before, part) => both(before, namesIn(part, path, source, name)),
        [anyNames],
      );
  }
}

/** Alternatives of sources alone, or of names alone, are one list. */
function merged(alternatives: readonly Names[]): readonly Names[] {
  const sources = alternatives.filter((one) => one.names === null && one.sources !== null);
  const names = alternatives.filter((one) => one.sources === null && one.names !== null);
  const others = alternatives.filter((one) => (one.sources === null) === (one.names === null));
  const oneOf = (list: readonly Names[], made: Pick<Names, "sources" | "names">): Names[] =>
    list.length === 0 ? [] : [{ ...made, caseless: list.some(({ caseless }) => caseless) }];
  return [
    ...others,
    ...oneOf(sources, { sources: sources.flatMap((one) => one.sources ?? []), names: null }),
    ...oneOf(names, { sources: null, names: names.flatMap((one) => one.names ?? []) }),
  ];
}

function both(left: readonly Names[] | null, right: readonly Names[] | null): readonly Names[] | null {
  if (left === null || right === null || left.length * right.length > mostNames) return null;
  return left.flatMap((one) =>
    right.map((other) => ({
      sources: narrower(one.sources, other.sources),
      names: narrower(one.names, other.names),
      caseless: one.caseless || other.caseless,
    })),
  );
}

function narrower(left: readonly string[] | null, right: readonly string[] | null): readonly string[] | null {
  if (left === null || right === null) return left ?? right;
  return left.filter((one) => right.includes(one));
}

function isSame(path: FieldPath, other: FieldPath): boolean {
  return path.length === other.length && path.every((key, index) => key === other[index]);
}
