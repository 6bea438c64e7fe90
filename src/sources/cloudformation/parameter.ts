import { knownString, literal, unresolvedText, type Text } from "../../model/text.ts";
import type { DocumentNode, MapNode } from "../document/node.ts";
import type { Environment } from "../types.ts";
import type { OpenPiece } from "./value.ts";

/** A parameter of a template with the value that it has in this run. */
export interface Parameter {
  readonly name: string;
  readonly isList: boolean;
  /** A literal, or one open piece where neither the caller nor a default gives a value, and where the value is hidden. */
  readonly text: Text;
  /** The value behind the piece of a `NoEcho` parameter: decides conditions, is never shown. */
  readonly hidden: string | null;
  /** The piece in `text`, or the one that stands for a hidden value. */
  readonly piece: OpenPiece;
  /** The sentence to say where the value is used and rests on the default; null where the caller gave the value. */
  readonly assumption: string | null;
  readonly allowedValues: readonly string[];
}

/** Reads the `Parameters` section. Entries that are no mappings are left out: references to them stay open. */
export function readParameters(uri: string, section: DocumentNode | undefined, environment: Environment): ReadonlyMap<string, Parameter> {
  if (section?.kind !== "map") return new Map();
  const parameters = section.entries.flatMap((entry) => (entry.value.kind === "map" ? [readParameter(uri, entry.key, entry.value, environment)] : []));
  return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}

function readParameter(uri: string, name: string, node: MapNode, environment: Environment): Parameter {
  const type = scalarOf(node, "Type") ?? "String";
  const noEcho = scalarOf(node, "NoEcho")?.toLowerCase() === "true";
  const given = environment.parameters.get(name);
  const fromStore = type.startsWith("AWS::SSM::Parameter::Value");
  const value = fromStore ? undefined : (given ?? scalarOf(node, "Default"));
  const piece = pieceOf(uri, name, fromStore ? "store" : noEcho && value !== undefined ? "hidden" : "missing");
  const allowed = node.get("AllowedValues")?.value;
  return {
    name,
    isList: /^(?:AWS::SSM::Parameter::Value<)?(?:CommaDelimitedList|List<)/.test(type),
    text: value === undefined || noEcho ? unresolvedText(piece) : literal(value),
    hidden: noEcho ? (value ?? null) : null,
    piece,
    assumption: value === undefined || given !== undefined ? null : `parameter ${name} keeps its default${noEcho ? "" : ` ${JSON.stringify(value)}`}`,
    allowedValues: allowed?.kind === "sequence" ? allowed.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : [])) : [],
  };
}

function scalarOf(node: MapNode, key: string): string | undefined {
  const value = node.get(key)?.value;
  return value?.kind === "scalar" && value.type !== "null" ? value.text : undefined;
}

function pieceOf(uri: string, name: string, reason: "store" | "hidden" | "missing"): OpenPiece {
  const base = { id: `${uri}#${name}`, kind: "anything" } as const;
  switch (reason) {
    case "store":
      return { ...base, description: `parameter ${name}, which is read from the Systems Manager parameter store`, because: `parameter ${name} is read from the Systems Manager parameter store when the stack is deployed`, option: null };
    case "hidden":
      return { ...base, description: `parameter ${name}, whose value is hidden (NoEcho)`, because: `the value of parameter ${name} is hidden (NoEcho)`, option: null };
    case "missing":
      return { ...base, description: `parameter ${name}, which has no default`, because: `parameter ${name} has no default`, option: `--parameter ${name}=` };
  }
}

/** The items of a list parameter, or `undefined` while its value is open. */
export function listItems(parameter: Parameter): readonly string[] | undefined {
  return knownString(parameter.text)
    ?.split(",")
    .map((item) => item.trim());
}
