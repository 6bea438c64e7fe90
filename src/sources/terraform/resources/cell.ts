/**
 * One value of a resource instance, together with what the plan says about it: whether it is known and whether it may
 * be shown.
 */
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Origin } from "../../../model/location.ts";
import type { Unresolved } from "../../../model/text.ts";
import type { Instance } from "./instance.ts";
import { displayJsonPath, isArray, member, type JsonPath, type JsonValue } from "./json.ts";
import { instanceId, type Subject } from "./model.ts";

export { displayJsonPath } from "./json.ts";

export interface Cell {
  /** Below the attributes of the instance. */
  readonly path: JsonPath;
  readonly value: JsonValue | undefined;
  readonly unknown: JsonValue | undefined;
  readonly sensitive: JsonValue | undefined;
}

/** What can be said of a cell: nobody set it, its value, or why the value cannot be told. */
export type Content =
  | { readonly kind: "absent" }
  | { readonly kind: "value"; readonly value: Exclude<JsonValue, null> }
  | { readonly kind: "hidden"; readonly why: "unknown" | "sensitive" };

export function attributeCell(instance: Instance, name: string): Cell {
  const { values, unknown, sensitive } = instance;
  return below({ path: [], value: values, unknown, sensitive }, name);
}

export function below(cell: Cell, key: string | number): Cell {
  return {
    path: [...cell.path, key],
    value: member(cell.value, key),
    unknown: cell.unknown === true ? true : member(cell.unknown, key),
    sensitive: cell.sensitive === true ? true : member(cell.sensitive, key),
  };
}

/** The items of a list, also those that the value shows as null because they are unknown. */
export function cellItemsOf(cell: Cell): Cell[] {
  const length = Math.max(isArray(cell.value) ? cell.value.length : 0, isArray(cell.unknown) ? cell.unknown.length : 0);
  return Array.from({ length }, (_item, index) => below(cell, index));
}

export function contentOf(cell: Cell): Content {
  if (cell.sensitive === true) return { kind: "hidden", why: "sensitive" };
  if (cell.unknown === true) return { kind: "hidden", why: "unknown" };
  return cell.value === undefined || cell.value === null ? { kind: "absent" } : { kind: "value", value: cell.value };
}

/** Where a cell was read; what must not be shown is placed at its resource, so that no excerpt is made around it. */
export function originOf(subject: Subject, cell: Cell): Origin {
  const { instance, model } = subject;
  const path = cell.sensitive === true ? instance.entryPath : [...instance.valuesPath, ...cell.path];
  return model.source.document.origin(path);
}

export function originOfInstance(subject: Subject): Origin {
  return subject.model.source.document.origin(subject.instance.entryPath);
}

/**
 * The open piece that stands for a cell whose value cannot be told.
 *
 * @param from references that the configuration shows it to be built from
 */
export function openCellPiece(subject: Subject, cell: Cell, from: readonly string[] = []): Unresolved {
  const { instance, model } = subject;
  const told = model.source.partial?.(instance, cell.path)?.open;
  if (told !== undefined && told !== null) return told;
  const place = displayJsonPath(cell.path);
  // What is one sensitive text in two places is one piece.
  const secret =
    cell.sensitive === true && typeof cell.value === "string" ? model.secrets.pieceOf(cell.value) : undefined;
  if (secret !== undefined) return secret;
  return { id: `${instanceId(model, instance)}.${place}`, kind: "anything", unknown: unknownCell(subject, cell, from) };
}

function unknownCell({ model, instance: { address } }: Subject, cell: Cell, from: readonly string[]): UnresolvedValue {
  const attribute = displayJsonPath(cell.path);
  if (cell.sensitive === true) return { code: "sensitive", owner: address, attribute };
  return model.source.kind === "plan"
    ? { code: "after-apply", address, attribute, ...(from.length === 0 ? {} : { from }) }
    : { code: "not-in-state", address, attribute };
}

/** Why a cell is hidden. */
export function whyHidden(subject: Subject, cell: Cell): UnresolvedValue {
  const { address } = subject.instance;
  const attribute = displayJsonPath(cell.path);
  return (
    subject.model.source.partial?.(subject.instance, cell.path)?.because ??
    (cell.sensitive === true
      ? { code: "sensitive", owner: address, attribute }
      : { code: "after-apply", address, attribute })
  );
}
