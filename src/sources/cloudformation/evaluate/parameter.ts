import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import { knownString, literal, unresolvedText } from "../../../model/text.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import type { Parameter, StackPlace } from "./types.ts";
import { openTemplatePiece } from "./value.ts";

/** The stack that parameters belong to. */
export interface ParameterOwner {
  readonly place: StackPlace;
  readonly id: (name: string) => string;
  /** Values that the rules of the template restrict a parameter to, by name. */
  readonly asserted: ReadonlyMap<string, readonly string[]>;
}

/** Reads the `Parameters` section. Entries that are no mappings are left out: references to them stay open. */
export function readTemplateParameters(
  owner: ParameterOwner,
  section: DocumentNode | undefined,
  said: ReadonlyMap<string, string>,
): ReadonlyMap<string, Parameter> {
  if (section?.kind !== "map") return new Map();
  const parameters = section.entries.flatMap((entry) =>
    entry.value.kind === "map" ? [readParameter(owner, entry.key, entry.value, said)] : [],
  );
  return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}

function readParameter(
  owner: ParameterOwner,
  name: string,
  node: MapNode,
  said: ReadonlyMap<string, string>,
): Parameter {
  const type = scalarOf(node, "Type") ?? "String";
  const noEcho = scalarOf(node, "NoEcho")?.toLowerCase() === "true";
  const given = said.get(name);
  const fromStore = type.startsWith("AWS::SSM::Parameter::Value");
  const isList = /^(?:AWS::SSM::Parameter::Value<)?(?:CommaDelimitedList|List<)/.test(type);
  // Of a list they are the values that its items may have.
  const allowedValues = fromStore || isList ? [] : allowed(node, owner.asserted.get(name));
  // Where the template accepts one value alone, it has that one in every stack that can be made of it.
  const [onlyValue] = allowedValues.length === 1 ? allowedValues : [];
  const value = fromStore ? undefined : (given ?? scalarOf(node, "Default") ?? onlyValue);
  const unknown = unknownOf(owner, name, fromStore ? "store" : noEcho && value !== undefined ? "hidden" : "missing");
  const piece = openTemplatePiece(owner.id(name), unknown);
  const isDefault = given === undefined && scalarOf(node, "Default") !== undefined;
  return {
    name,
    isList,
    isStored: fromStore,
    isSecret: noEcho,
    text: value === undefined || noEcho ? unresolvedText(piece) : literal(value),
    hidden: noEcho ? (value ?? null) : null,
    piece,
    assumption:
      value === undefined || !isDefault ? null : keepsDefault(`${owner.place.path}${name}`, noEcho ? null : value),
    allowedValues,
  };
}

function allowed(node: MapNode, asserted: readonly string[] | undefined): readonly string[] {
  const listed = node.get("AllowedValues")?.value;
  const values =
    listed?.kind === "sequence" ? listed.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : [])) : [];
  if (asserted === undefined) return [...new Set(values)];
  const both = values.filter((value) => asserted.includes(value));
  return [...new Set(both.length > 0 ? both : asserted)];
}

function scalarOf(node: MapNode, key: string): string | undefined {
  const value = node.get(key)?.value;
  return value?.kind === "scalar" && value.type !== "null" ? value.text : undefined;
}

function keepsDefault(name: string, value: string | null): Assumption {
  return { code: "default-kept", kind: "parameter", name, ...(value === null ? {} : { value }) };
}

function unknownOf({ place }: ParameterOwner, name: string, reason: "store" | "hidden" | "missing"): UnresolvedValue {
  const parameter = `${place.path}${name}`;
  switch (reason) {
    case "store":
      return { code: "parameter-in-store", parameter };
    case "hidden":
      return { code: "parameter-hidden", parameter };
    case "missing":
      return place.parent === null
        ? { code: "parameter-without-default", parameter, option: name }
        : { code: "parameter-not-passed", parameter };
  }
}

/** The items of a list parameter, or `undefined` while its value is open. */
export function listItems(parameter: Parameter): readonly string[] | undefined {
  return knownString(parameter.text)
    ?.split(",")
    .map((item) => item.trim());
}
