import policySchema from "../../policies/schema/policy.json" with { type: "json" };
import type { PolicyFile } from "../generated/policy-file.d.ts";
import { validatePolicy } from "../generated/validators.js";
import type { DocumentPath } from "../model/usage-error.ts";
import { isDay } from "./dates.ts";
import { errorAt, readDocument, validateDocument } from "./document.ts";
import type { LocatedDocument } from "./document.ts";
import type { Inheritance } from "./inherit.ts";
import { exceptionsOf, policyOf } from "./policy-file.ts";
import type { Policy, PolicyError } from "./types.ts";

export type PolicyReading =
  | { readonly kind: "read"; readonly policy: Policy; readonly inheritance: Inheritance }
  | { readonly kind: "failed"; readonly errors: readonly PolicyError[] };

/** Reads the text of a policy, YAML or JSON, without what it inherits; `failed` lists every mistake with its place. */
export function readPolicy(uri: string, text: string): PolicyReading {
  const reading = readDocument(uri, text);
  if (reading.kind === "failed") return reading;
  const { document } = reading;
  const validation = validateDocument(document, policySchema, validatePolicy);
  if (validation.kind === "failed") return validation;
  const file = validation.value;
  const errors = [
    ...repeatedIds(document, file),
    ...impossibleDays(document, file),
    ...scopesOfNothing(document, file),
    ...keysBesideDetections(document, file),
  ];
  return errors.length > 0
    ? { kind: "failed", errors }
    : {
        kind: "read",
        policy: policyOf(file, (path) => document.originOf(path)),
        inheritance: inheritanceOf(document, file),
      };
}

function inheritanceOf(document: LocatedDocument, file: PolicyFile): Inheritance {
  return {
    bases: (file.extends ?? []).map((name, index) => ({
      name,
      errorAt: (message) => errorAt(document, ["extends", index], message),
    })),
    overrides: (file.overrides ?? []).map(({ id, off, level, except }, index) => ({
      id,
      off: off ?? false,
      level: level ?? null,
      except: exceptionsOf((path) => document.originOf(path), except, ["overrides", index]),
      origin: document.originOf(["overrides", index]),
      errorAt: (message) => errorAt(document, ["overrides", index, "id"], message),
    })),
  };
}

/** Results and fingerprints name requirements by their id, so it must be one of a kind in its policy. */
function repeatedIds(document: LocatedDocument, file: PolicyFile): PolicyError[] {
  const seen = new Set<string>();
  const errors: PolicyError[] = [];
  const check = (id: string, path: DocumentPath): void => {
    if (seen.has(id))
      errors.push(errorAt(document, path, `found the id "${id}" a second time. Give each requirement its own.`));
    seen.add(id);
  };
  file.requirements?.forEach(({ id }, index) => {
    check(id, ["requirements", index, "id"]);
  });
  file.trails?.forEach(({ id }, index) => {
    check(id, ["trails", index, "id"]);
  });
  return errors;
}

/** `where` chooses among declared resources, and a requirement on others would silently ask for less than it says. */
function scopesOfNothing(document: LocatedDocument, file: PolicyFile): PolicyError[] {
  return (file.requirements ?? []).flatMap(({ record }, index) =>
    record.where === undefined || record.resources === undefined || record.resources === "declared"
      ? []
      : [
          errorAt(
            document,
            ["requirements", index, "record", "resources"],
            'found "where" beside it, which selects declared resources. Write "resources: declared", or remove one of the two.',
          ),
        ],
  );
}

/** Detections say themselves which resources and Regions their events are of. */
function keysBesideDetections(document: LocatedDocument, file: PolicyFile): PolicyError[] {
  return (file.requirements ?? []).flatMap(({ record }, index) =>
    record.detections === undefined
      ? []
      : (["resourceType", "resources", "where", "regions"] as const)
          .filter((key) => record[key] !== undefined)
          .map((key) =>
            errorAt(
              document,
              ["requirements", index, "record", key],
              'found "detections" beside it, which says itself what the events are about. Remove one of the two.',
            ),
          ),
  );
}

function impossibleDays(document: LocatedDocument, file: PolicyFile): PolicyError[] {
  const lists = { requirements: file.requirements ?? [], overrides: file.overrides ?? [] };
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ except }, index) =>
      (except ?? []).flatMap(({ until }, position) => {
        if (until === undefined || isDay(until)) return [];
        return [
          errorAt(
            document,
            [list, index, "except", position, "until"],
            `found "${until}", expected a day that exists, such as 2027-06-30.`,
          ),
        ];
      }),
    ),
  );
}
