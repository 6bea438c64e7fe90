/** Which fields of a pattern records can have at all: an object that the documents list has no others. */
import type { RecordObject, Semantics } from "../../catalog/semantics.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { never, always } from "./conditions.ts";
import { restrictionsOf } from "./necessary.ts";
import type { DetectionPattern, EventCondition, FieldPath, PatternLanguage } from "./types.ts";

/** A field that no record has, and the one that it is most likely meant to be. */
export interface MisspeltField {
  readonly written: string;
  readonly meant: string;
}

/** A pattern in which fields that no record has are known to be absent. */
export interface PatternFields {
  readonly pattern: DetectionPattern;
  readonly misspelt: readonly MisspeltField[];
  /** Fields that every event must have, and that no document lists. */
  readonly unknown: readonly string[];
}

/** Looks the fields of a pattern up. Only a field with a known one beside it is taken for misspelt. */
export function withKnownFields(pattern: DetectionPattern, semantics: Semantics): PatternFields {
  const misspelt = new Map<string, MisspeltField>();
  const isMisspelt = (path: FieldPath): boolean => {
    const found = lookUp(path, pattern.language, semantics);
    if (found?.meant == null) return false;
    misspelt.set(found.written, { written: found.written, meant: found.meant });
    return true;
  };
  const condition = withoutFields(pattern.condition, [], isMisspelt);
  const unknown = restrictionsOf(condition).flatMap(({ path, tests }) => {
    const found = tests.every((test) => test === "absent") ? null : lookUp(path, pattern.language, semantics);
    return found === null ? [] : [found.written];
  });
  return {
    pattern: misspelt.size === 0 ? pattern : { ...pattern, condition },
    misspelt: [...misspelt.values()],
    unknown: [...new Set(unknown)],
  };
}

/** A condition in which nothing stands at the paths that are misspelt. Null: nobody knows where the path leads. */
function withoutFields(
  condition: EventCondition,
  path: FieldPath | null,
  isMisspelt: (path: FieldPath) => boolean,
): EventCondition {
  switch (condition.kind) {
    case "constant":
      return condition;
    case "all":
    case "any":
      return { ...condition, of: condition.of.map((part) => withoutFields(part, path, isMisspelt)) };
    case "not":
    case "doubtful":
      return { ...condition, of: withoutFields(condition.of, path, isMisspelt) };
    case "within":
      return { ...condition, of: withoutFields(condition.of, path && [...path, condition.key], isMisspelt) };
    case "step": {
      const { to } = condition;
      const isPosition = typeof to === "number" || (typeof to === "object" && to.any === "position");
      const next = typeof to === "string" ? path && [...path, to] : isPosition ? path : null;
      return { ...condition, of: withoutFields(condition.of, next, isMisspelt) };
    }
    case "leaf":
      return path !== null && isMisspelt(path) ? never : condition;
    case "absent":
      return isMisspelt(condition.path) ? always : condition;
  }
}

interface UnlistedField {
  readonly written: string;
  readonly meant: string | null;
}

/** The first field on a path that its object is not documented to have; null: all of them may be there. */
function lookUp(path: FieldPath, language: PatternLanguage, semantics: Semantics): UnlistedField | null {
  const [first, ...rest] = path;
  if (first === undefined) return null;
  const { recordFields, deliveredFields } = semantics;
  const record = recordFields.find(({ object }) => object.length === 0);
  const isOfRecord = (key: string | undefined): boolean => key !== undefined && record?.fields.includes(key) === true;
  if (language !== "eventbridge")
    return first === "detail" && isOfRecord(rest[0])
      ? { written: path.join("."), meant: rest.join(".") }
      : lookUpInRecord(path, [], recordFields);
  if (first === "detail") return lookUpInRecord(rest, ["detail"], recordFields);
  if (deliveredFields.fields.includes(first)) return null;
  if (isOfRecord(first)) return { written: path.join("."), meant: ["detail", ...path].join(".") };
  return { written: first, meant: nearestName(first, deliveredFields.fields) ?? null };
}

function lookUpInRecord(path: FieldPath, start: FieldPath, objects: readonly RecordObject[]): UnlistedField | null {
  for (const [index, key] of path.entries()) {
    const before = path.slice(0, index);
    const object = objects.find(({ object: own }) => own.join(".") === before.join("."));
    if (object === undefined) return null;
    const { fields, printed = [] } = object;
    if (fields.includes(key) || printed.includes(key)) continue;
    const meant = nearestName(key, fields);
    return {
      written: [...start, ...before, key].join("."),
      meant: meant === undefined ? null : [...start, ...before, meant].join("."),
    };
  }
  return null;
}
