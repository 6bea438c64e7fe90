/** Selectors as YAML, in the style of a template. */
import type { ListItem } from "./bracket-list.ts";
import type { FieldToWrite, SelectorToWrite, ValueToWrite } from "./references.ts";
import { yamlString, yamlValue } from "./template-values.ts";
import type { YamlStyle } from "./yaml-style.ts";

const longestLine = 110;

/** The selectors as the lines of items of a block sequence, dashes included. */
export function yamlItems(selectors: readonly SelectorToWrite[], style: YamlStyle): string[] {
  return selectors.flatMap((selector) => {
    const flow = flowSelector(selector, style);
    if (style.inBrackets.selector && flow.length <= longestLine) return dashed([flow], style);
    return dashed(blockSelector(selector, style), style);
  });
}

/** The selectors as items of a sequence in brackets. */
export function yamlFlowItems(selectors: readonly SelectorToWrite[], style: YamlStyle): ListItem[] {
  return selectors.map((selector) => {
    const line = flowSelector(selector, style);
    return { lines: [line], line };
  });
}

function dashed(lines: readonly string[], { behindDash }: YamlStyle): string[] {
  const below = " ".repeat(behindDash.length + 1);
  return lines.map((line, index) => (index === 0 ? `-${behindDash}${line}` : below + line));
}

function blockSelector({ name, fields }: SelectorToWrite, style: YamlStyle): string[] {
  const head = name === null ? [] : [`${keyOf("Name", style)} ${yamlString(name, style.marks.name)}`];
  const flow = `${keyOf("FieldSelectors", style)} ${flowFields(fields, style)}`;
  if (style.inBrackets.fields && flow.length <= longestLine) return [...head, flow];
  const items = fields.flatMap((field) => dashed(blockField(field, style), style));
  return [...head, keyOf("FieldSelectors", style), ...stepped(items, style)];
}

function blockField(field: FieldToWrite, style: YamlStyle): string[] {
  const flow = flowField(field, style);
  if (style.inBrackets.field && flow.length <= longestLine) return [flow];
  const conditions = field.conditions.flatMap(({ operator, values }) => {
    const line = `${keyOf(operator, style)} ${flowValues(values, style)}`;
    if (style.inBrackets.values && line.length <= longestLine) return [line];
    const items = values.flatMap((value) => dashed([valueCode(value, style)], style));
    return [keyOf(operator, style), ...stepped(items, style)];
  });
  return [`${keyOf("Field", style)} ${yamlString(field.field, style.marks.field)}`, ...conditions];
}

function stepped(lines: readonly string[], { listStep }: YamlStyle): string[] {
  return lines.map((line) => " ".repeat(Math.max(listStep, 0)) + line);
}

function flowSelector({ name, fields }: SelectorToWrite, style: YamlStyle): string {
  return inBraces(
    [
      ...(name === null ? [] : [`${keyOf("Name", style)} ${yamlString(name, style.marks.name)}`]),
      `${keyOf("FieldSelectors", style)} ${flowFields(fields, style)}`,
    ],
    style,
  );
}

function flowFields(fields: readonly FieldToWrite[], style: YamlStyle): string {
  return `[${fields.map((field) => flowField(field, style)).join(", ")}]`;
}

function flowField({ field, conditions }: FieldToWrite, style: YamlStyle): string {
  return inBraces(
    [
      `${keyOf("Field", style)} ${yamlString(field, style.marks.field)}`,
      ...conditions.map(({ operator, values }) => `${keyOf(operator, style)} ${flowValues(values, style)}`),
    ],
    style,
  );
}

function flowValues(values: readonly ValueToWrite[], style: YamlStyle): string {
  return `[${values.map((value) => valueCode(value, style)).join(", ")}]`;
}

function valueCode(value: ValueToWrite, style: YamlStyle): string {
  return yamlValue(value, style.marks.value, style.references);
}

function inBraces(members: readonly string[], { padding }: YamlStyle): string {
  return `{${padding}${members.join(", ")}${padding}}`;
}

function keyOf(key: string, { quotedKeys }: YamlStyle): string {
  return quotedKeys ? `"${key}":` : `${key}:`;
}
