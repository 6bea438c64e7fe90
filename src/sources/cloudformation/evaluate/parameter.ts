import { prose } from "../../../model/reasons/unknown-value.ts";
import { knownString, literal, unresolvedText } from "../../../model/text.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import type { Parameter, StackPlace } from "./types.ts";
import type { OpenPiece } from "./value.ts";

/** The stack that parameters belong to. */
export interface ParameterOwner {
  readonly place: StackPlace;
  readonly id: (name: string) => string;
  /** Values that the rules of the template restrict a parameter to, by name. */
  readonly asserted: ReadonlyMap<string, readonly string[]>;
}

/** Reads the `Parameters` section. Entries that are no mappings are left out: references to them stay open. */
export function readParameters(
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
  const piece = pieceOf(owner, name, fromStore ? "store" : noEcho && value !== undefined ? "hidden" : "missing");
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
      value === undefined || !isDefault
        ? null
        : `parameter ${owner.place.path}${name} keeps its default${noEcho ? "" : ` ${JSON.stringify(value)}`}`,
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

function pieceOf({ id, place }: ParameterOwner, name: string, reason: "store" | "hidden" | "missing"): OpenPiece {
  const base = { id: id(name), kind: "anything" } as const;
  const shown = `${place.path}${name}`;
  switch (reason) {
    case "store":
      return {
        ...base,
        unknown: prose(
          `parameter ${shown}, which is read from the Systems Manager parameter store`,
          `parameter ${shown} is read from the Systems Manager parameter store when the stack is deployed`,
        ),
        option: null,
      };
    case "hidden":
      return {
        ...base,
        unknown: prose(
          `parameter ${shown}, whose value is hidden (NoEcho)`,
          `the value of parameter ${shown} is hidden (NoEcho)`,
        ),
        option: null,
      };
    case "missing":
      if (place.parent !== null)
        return {
          ...base,
          unknown: prose(
            `parameter ${shown}, which has no default and gets no value`,
            `parameter ${shown} has no default and its parent stack passes no value for it`,
          ),
          option: null,
        };
      return {
        ...base,
        unknown: prose(`parameter ${shown}, which has no default`, `parameter ${shown} has no default`),
        option: `--parameter ${name}=`,
      };
  }
}

/** The items of a list parameter, or `undefined` while its value is open. */
export function listItems(parameter: Parameter): readonly string[] | undefined {
  return knownString(parameter.text)
    ?.split(",")
    .map((item) => item.trim());
}
