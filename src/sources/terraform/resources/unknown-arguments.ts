/** Arguments and blocks that a resource type does not have. */
import { propertiesOf } from "../../../catalog/semantics.ts";
import { nearestName } from "../../../model/nearest-name.ts";
import { operators } from "../../../model/selector.ts";
import type { UnknownProperty } from "../../../model/sink.ts";
import { attributeCell, below, cellItemsOf, originOf, type Cell } from "./cell.ts";
import { isObject } from "./json.ts";
import type { Subject } from "./model.ts";

/** What a block may hold: name → what the blocks of that name may hold; null: not looked into. */
interface Shape {
  readonly [name: string]: Shape | null;
}

const camelCase = /(?<=[a-z])(?=[A-Z])/g;
const fieldSelector: Shape = {
  field: null,
  ...Object.fromEntries(operators.map((operator) => [operator.replace(camelCase, "_").toLowerCase(), null])),
};

/** The blocks of the provider `aws`. In lists of objects, as `awscc` has them, Terraform passes over unknown names. */
const selectorBlocks: Shape = {
  advanced_event_selector: { name: null, field_selector: fieldSelector },
  event_selector: {
    read_write_type: null,
    include_management_events: null,
    exclude_management_event_sources: null,
    data_resource: { type: null, values: null },
  },
};

/** Further apart than this, a name is another one and no slip of the hand. */
const mostSlips = 2;

/**
 * Names that the resource type does not know, in sources: plans and states are written by the provider. Empty for a
 * type whose schema is not known here.
 */
export function unknownArguments(subject: Subject, { type }: { readonly type: string }): UnknownProperty[] {
  const { instance, model } = subject;
  const known = propertiesOf(type);
  if (model.source.codeAt === undefined || known.length === 0 || !isObject(instance.values)) return [];
  const own = Object.keys(instance.values).filter((name) => !known.includes(name));
  const blocks = Object.entries(selectorBlocks).flatMap(([name, shape]) =>
    shape === null ? [] : inBlocks(subject, attributeCell(instance, name), shape),
  );
  return [...own.map((name) => unknownName(subject, attributeCell(instance, name), name, known, false)), ...blocks];
}

/** The same in the selectors of a type that nests them elsewhere. Objects of `awscc` pass over unknown names. */
export function unknownInSelectors(
  { model, instance }: Subject,
  selectors: Cell,
  fieldSelectors: string,
): UnknownProperty[] {
  if (model.source.codeAt === undefined || instance.type.startsWith("awscc_")) return [];
  return inBlocks({ model, instance, assumptions: [] }, selectors, { name: null, [fieldSelectors]: fieldSelector });
}

function inBlocks(subject: Subject, cell: Cell, shape: Shape): UnknownProperty[] {
  return cellItemsOf(cell).flatMap((block) => {
    if (!isObject(block.value)) return [];
    return Object.keys(block.value).flatMap((name): UnknownProperty[] => {
      const inner = shape[name];
      if (inner === undefined) return [unknownName(subject, below(block, name), name, Object.keys(shape), true)];
      return inner === null ? [] : inBlocks(subject, below(block, name), inner);
    });
  });
}

/** What resembles nothing may be newer than the schema that is known here, and says nothing of a selector. */
function unknownName(
  subject: Subject,
  cell: Cell,
  name: string,
  known: readonly string[],
  isInBlock: boolean,
): UnknownProperty {
  const meant = nearestName(name, known, mostSlips) ?? null;
  return { name, meant, inSelector: isInBlock && meant !== null, origin: originOf(subject, cell) };
}
