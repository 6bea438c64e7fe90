/** Event selectors of trails and event data stores. */
import type {
  AdvancedEventSelector,
  BasicEventSelector,
  DataResource,
  FieldSelector,
  Operator,
  OperatorValues,
} from "../../../model/selector.ts";
import { knownString, literal } from "../../../model/text.ts";
import { absent, known, unknown, type List, type LocatedText, type Setting } from "../../../model/value.ts";
import { below, contentOf, displayJsonPath, originOf, type Cell } from "./cell.ts";
import { isConfigured } from "./expression-of.ts";
import type { Subject } from "./model.ts";
import type { SelectorSpelling, TrailType } from "./sink-types.ts";
import { isLeftOutInside } from "./symbolic.ts";
import { blockList, booleanSetting, listSetting, locatedText, textList, textSetting } from "./values.ts";

/** The operators of a field selector by attribute. */
const operatorAttributes: readonly (readonly [attribute: string, operator: Operator])[] = [
  ["equals", "Equals"],
  ["starts_with", "StartsWith"],
  ["ends_with", "EndsWith"],
  ["not_equals", "NotEquals"],
  ["not_starts_with", "NotStartsWith"],
  ["not_ends_with", "NotEndsWith"],
];

/** Reads the basic event selectors of a trail. Absent settings are what the provider sends for them. */
export function terraformBasicSelectors(
  subject: Subject,
  cell: Cell,
  sinkType: TrailType,
): Setting<List<BasicEventSelector>> {
  return listSetting(subject, cell, () =>
    blockList(subject, cell, (block) => basicEventSelector(subject, block, sinkType)),
  );
}

function basicEventSelector(subject: Subject, block: Cell, sinkType: TrailType): BasicEventSelector {
  const origin = originOf(subject, block);
  const inside = (name: string): Cell => unlessLeftOut(subject, below(block, name), sinkType);
  const readWriteType = textSetting(subject, inside("read_write_type"));
  return {
    readWriteType: readWriteType.kind === "absent" ? known(literal("All"), origin) : readWriteType,
    includeManagementEvents: booleanSetting(subject, inside("include_management_events"), true),
    excludeManagementEventSources: listSetting(subject, inside("exclude_management_event_sources"), textList),
    dataResources: listSetting(subject, inside(sinkType.selectors.dataResources), (_subject, cell) =>
      blockList(subject, cell, (resource) => dataResource(subject, resource)),
    ),
    origin,
  };
}

function dataResource(subject: Subject, block: Cell): DataResource {
  return {
    type: textSetting(subject, below(block, "type")),
    values: listSetting(subject, below(block, "values"), (_subject, cell) => withCode(subject, cell)),
    origin: originOf(subject, block),
  };
}

/** The values with the code of those that are more than a string. */
function withCode(subject: Subject, cell: Cell): List<LocatedText> | undefined {
  const values = textList(subject, cell);
  const { codeAt } = subject.model.source;
  if (values === undefined || codeAt === undefined) return values;
  // Of what is known, nobody asks for the code.
  if (values.items.every(({ text }) => knownString(text) !== undefined)) return values;
  const items = values.items.map((item, index) => {
    const code = codeAt(subject.instance, below(cell, index).path);
    return code === undefined ? item : { ...item, written: () => code };
  });
  return { ...values, items };
}

/** Reads the advanced event selectors of a sink. */
export function terraformAdvancedSelectors(
  subject: Subject,
  cell: Cell,
  sinkType: SelectorSpelling,
): Setting<List<AdvancedEventSelector>> {
  if (isLeftToAws(subject, cell, sinkType)) {
    subject.assumptions.push({
      code: "default-by-aws",
      attribute: displayJsonPath(cell.path),
      address: subject.instance.address,
    });
    return absent;
  }
  return listSetting(subject, cell, () =>
    blockList(subject, cell, (block) => advancedEventSelector(subject, block, sinkType)),
  );
}

/**
 * Whether an unknown attribute is unknown because nobody sets it: the provider will show what AWS chooses.
 * This is so when the resource is created; later on, the provider keeps what it has read from AWS.
 */
export function isLeftToAws(subject: Subject, cell: Cell, sinkType: SelectorSpelling): boolean {
  const content = contentOf(cell);
  if (content.kind !== "hidden" || content.why !== "unknown" || subject.instance.prior !== undefined) return false;
  switch (sinkType.computed) {
    case "none":
      return false;
    case "selectors":
      return (
        cell.path[0] === sinkType.selectors.advanced &&
        (isConfigured(subject, cell.path) === "no" || !subject.model.configuration.isPresent)
      );
    case "all":
      return isConfigured(subject, cell.path) === "no";
  }
}

function advancedEventSelector(subject: Subject, block: Cell, sinkType: SelectorSpelling): AdvancedEventSelector {
  const name = contentOf(below(block, "name"));
  const fields = below(block, sinkType.selectors.fieldSelectors);
  return {
    name:
      name.kind === "value" &&
      typeof name.value === "string" &&
      name.value !== "" &&
      !subject.model.secrets.isIn(name.value)
        ? name.value
        : null,
    fieldSelectors: blockList(subject, fields, (field) => fieldSelector(subject, field, sinkType)) ?? {
      items: [],
      more: null,
      origin: originOf(subject, block),
    },
    origin: originOf(subject, block),
  };
}

function fieldSelector(subject: Subject, block: Cell, sinkType: SelectorSpelling): FieldSelector {
  const field = below(block, "field");
  const named = locatedText(subject, field);
  const conditions = operatorAttributes.flatMap(([attribute, operator]): OperatorValues[] => {
    const values = operatorValues(subject, below(block, attribute), block, sinkType);
    return values === undefined ? [] : [{ operator, values, origin: values.origin }];
  });
  return {
    field:
      named === undefined
        ? unknown(
            { code: "attribute-not-given", address: subject.instance.address, attribute: displayJsonPath(field.path) },
            originOf(subject, block),
          )
        : known(named.text, named.origin),
    conditions,
    origin: originOf(subject, block),
  };
}

/**
 * The cell, without its mark where it is unknown because nobody sets it. Only in types whose selectors are computed;
 * where the configuration does not show what is set, as inside attributes that hold objects, this is taken for granted.
 */
export function unlessLeftOut(subject: Subject, cell: Cell, sinkType: SelectorSpelling): Cell {
  const content = contentOf(cell);
  if (content.kind !== "hidden" || content.why !== "unknown" || sinkType.computed === "none") return cell;
  const configured = isConfigured(subject, cell.path);
  if (configured === "yes" || (configured === "unclear" && !isLeftOutInside(subject, cell))) return cell;
  if (configured === "unclear") assumeLeftOut(subject, cell);
  return { ...cell, unknown: undefined };
}

function assumeLeftOut(subject: Subject, cell: Cell): void {
  const [attribute = ""] = cell.path;
  subject.assumptions.push({
    code: "left-out-unknown",
    attribute: String(attribute),
    address: subject.instance.address,
  });
}

function operatorValues(
  subject: Subject,
  cell: Cell,
  block: Cell,
  sinkType: SelectorSpelling,
): List<LocatedText> | undefined {
  const settled = unlessLeftOut(subject, cell, sinkType);
  const isOpen = contentOf(settled).kind === "hidden" && settled.unknown === true && sinkType.computed !== "none";
  if (!isOpen || isConfigured(subject, cell.path) !== "unclear" || !hasKnownOperator(block))
    return withCode(subject, settled);
  assumeLeftOut(subject, cell);
  return undefined;
}

function hasKnownOperator(block: Cell): boolean {
  return operatorAttributes.some(([attribute]) => contentOf(below(block, attribute)).kind === "value");
}
