/** The values that `jsondecode` and `yamldecode` make of a text, each with its place where the text is a file. */
import type { Origin } from "../../../model/location.ts";
import { readJson } from "../../text/json.ts";
import type { DocumentNode, ScalarNode } from "../../text/node.ts";
import type { TextFile } from "../../text/text-file.ts";
import { readYaml } from "../../text/yaml.ts";
import {
  booleanValue,
  identity,
  listValue,
  nullValue,
  numberValue,
  objectValue,
  openTerraformPiece,
  openTerraformValue,
  terraformStringValue,
  type TerraformValue,
} from "./value.ts";

/** The form of a text, as the function that decodes it names it. */
export type Decoder = "jsondecode" | "yamldecode";

/** Where a value of a document stands. */
export type PlaceOf = (node: DocumentNode) => Origin;

/** The value of a document; undefined where the text is not of the form. */
export function decodedValue(decoder: Decoder, file: TextFile, placeOf: PlaceOf): TerraformValue | undefined {
  const { root, errors } = decoder === "jsondecode" ? readJson(file) : readYaml(file);
  if (errors.length > 0 || root === null) return undefined;
  try {
    return valueOf(root, decoder, placeOf);
  } catch (error) {
    // Nested too deeply.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function valueOf(node: DocumentNode, decoder: Decoder, placeOf: PlaceOf): TerraformValue {
  const origin = placeOf(node);
  // Tags other than that of texts are refused, or mean what a document of their own says.
  if (node.tag !== null && node.tag !== "tag:yaml.org,2002:str") return notDecoded(node, decoder, origin);
  switch (node.kind) {
    case "map":
      return objectValue(
        new Map(node.entries.map(({ key, value }) => [key, valueOf(value, decoder, placeOf)])),
        origin,
      );
    case "sequence":
      return listValue(
        node.items.map((item) => valueOf(item, decoder, placeOf)),
        origin,
      );
    case "scalar":
      return scalarValue(node, decoder, origin);
  }
}

function scalarValue(node: ScalarNode, decoder: Decoder, origin: Origin): TerraformValue {
  switch (node.type) {
    case "null":
      return nullValue(origin);
    case "boolean":
      return booleanValue(node.text === "true", origin);
    case "number":
      return numberOrText(node.text, origin);
    case "string":
      return node.isPlain === true ? plainValue(node, decoder, origin) : terraformStringValue(node.text, origin);
  }
}

/**
 * A YAML scalar without quotes, as Terraform's library takes it (zclconf/go-cty-yaml, resolve.go): the forms of YAML
 * 1.1 for booleans and numbers; a timestamp becomes another text.
 */
function plainValue(node: ScalarNode, decoder: Decoder, origin: Origin): TerraformValue {
  const { text } = node;
  if (/^[yYnN]$/.test(text)) return booleanValue(text.toLowerCase() === "y", origin);
  if (/^[-+]?(?:\.[0-9]|[0-9])[0-9_.]*(?:[eE][-+]?[0-9]+)?$/.test(text)) {
    const digits = text.replaceAll("_", "");
    if (Number.isFinite(Number(digits))) return numberOrText(digits, origin);
  }
  return /^\d{4}-|^[-+]?(?:0b|\.inf$|\.nan$)/i.test(text)
    ? notDecoded(node, decoder, origin)
    : terraformStringValue(text, origin);
}

/** A number; one that JavaScript has no room for stays the text that Terraform makes of it. */
function numberOrText(digits: string, origin: Origin): TerraformValue {
  const value = Number(digits);
  const isExact = Number.isSafeInteger(value) || /[.eE]/.test(digits);
  return isExact ? numberValue(value, origin) : terraformStringValue(digits.replace(/^\+?0*(?=\d)/, ""), origin);
}

function notDecoded(node: DocumentNode, decoder: Decoder, origin: Origin): TerraformValue {
  const id = identity(decoder, JSON.stringify(origin.locate()), node.place());
  return openTerraformValue(openTerraformPiece(id, { code: "call-not-evaluated", function: decoder }), origin);
}
