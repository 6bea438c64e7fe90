import type { DocumentNode } from "../../text/node.ts";
import { intrinsicOf } from "../evaluate/intrinsic.ts";

/**
 * The values that the `Rules` section of a template leaves to its parameters, by parameter: a stack whose parameters
 * break a rule is refused.
 * Only assertions that hold always (rules without a condition) and name the values of one parameter are taken; the
 * others say nothing here.
 * CloudFormation user guide: "Rules".
 */
export function assertedValues(rules: DocumentNode | undefined): ReadonlyMap<string, readonly string[]> {
  const asserted = new Map<string, readonly string[]>();
  if (rules?.kind !== "map") return asserted;
  for (const { value: rule } of rules.entries) {
    if (rule.kind !== "map" || rule.get("RuleCondition") !== undefined) continue;
    const assertions = rule.get("Assertions")?.value;
    if (assertions?.kind !== "sequence") continue;
    for (const item of assertions.items)
      for (const [name, values] of restrictions(item.kind === "map" ? item.get("Assert")?.value : undefined))
        asserted.set(name, common(asserted.get(name), values));
  }
  return asserted;
}

type Restriction = readonly [parameter: string, values: readonly string[]];

function restrictions(assertion: DocumentNode | undefined): readonly Restriction[] {
  const call = assertion === undefined ? null : intrinsicOf(assertion);
  if (call?.argument.kind !== "sequence") return [];
  const operands = call.argument.items;
  switch (call.name) {
    case "Fn::And":
      return operands.flatMap(restrictions);
    case "Fn::Or":
      return anyOf(operands.map(restrictions));
    case "Fn::Equals":
      return equality(operands);
    case "Fn::Contains":
      return membership(operands);
    default:
      return [];
  }
}

/** Alternatives restrict a parameter only where each of them is about that parameter alone. */
function anyOf(alternatives: readonly (readonly Restriction[])[]): readonly Restriction[] {
  const single = alternatives.flatMap((alternative) => (alternative.length === 1 ? alternative : []));
  const [first] = single;
  if (first === undefined || single.length !== alternatives.length || single.some(([name]) => name !== first[0]))
    return [];
  return [[first[0], single.flatMap(([, values]) => values)]];
}

function equality([a, b]: readonly DocumentNode[]): readonly Restriction[] {
  const name = parameterName(a) ?? parameterName(b);
  const value = plainText(a) ?? plainText(b);
  return name === undefined || value === undefined ? [] : [[name, [value]]];
}

function membership([list, subject]: readonly DocumentNode[]): readonly Restriction[] {
  const name = parameterName(subject);
  if (name === undefined || list?.kind !== "sequence") return [];
  const values = list.items.map(plainText);
  return values.every((value) => value !== undefined) ? [[name, values]] : [];
}

function parameterName(node: DocumentNode | undefined): string | undefined {
  const call = node === undefined ? null : intrinsicOf(node);
  return call?.name === "Ref" && call.argument.kind === "scalar" ? call.argument.text : undefined;
}

function plainText(node: DocumentNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.tag === null && node.type !== "null" ? node.text : undefined;
}

function common(known: readonly string[] | undefined, values: readonly string[]): readonly string[] {
  if (known === undefined) return values;
  const both = known.filter((value) => values.includes(value));
  return both.length > 0 ? both : known;
}
