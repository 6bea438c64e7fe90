/**
 * The functions of Terraform's language. Those that are not evaluated, and those whose arguments are too open, give an
 * open value with a reason.
 */
import type { Origin } from "../../../model/location.ts";
import { collectionFunctions } from "./functions-collection.ts";
import { fileFunctions } from "./functions-files.ts";
import { textFunctions } from "./functions-text.ts";
import type { HiddenValues } from "./hidden-values.ts";
import type { FunctionSurroundings, TerraformFunction } from "./terraform-function.ts";
import {
  booleanValue,
  errorValue,
  identity,
  openIn,
  openTerraformPiece,
  openTerraformValue,
  valueKey,
  type TerraformValue,
} from "./value.ts";

export interface Call {
  readonly name: string;
  readonly arguments: readonly (() => TerraformValue)[];
  readonly origin: Origin;
  readonly surroundings: FunctionSurroundings;
  readonly hidden: HiddenValues;
}

const functions: ReadonlyMap<string, TerraformFunction> = new Map([
  ...Object.entries(textFunctions),
  ...Object.entries(collectionFunctions),
  ...Object.entries(fileFunctions),
]);

/** Functions whose results differ from call to call. */
const impure = new Set(["timestamp", "uuid", "bcrypt", "plantimestamp"]);

/** Calls a function. */
export function callFunction(call: Call): TerraformValue {
  switch (call.name) {
    case "try":
      return tried(call);
    case "can":
      return can(call);
    case "sensitive":
    case "ephemeralasnull":
      return call.hidden.standInFor(call.arguments[0]?.(), call.origin);
    default:
      return applied(call);
  }
}

function applied({ name, arguments: given, origin, surroundings }: Call): TerraformValue {
  const values = given.map((argument) => argument());
  const error = values.find((value) => value.kind === "open" && value.piece.isError === true);
  if (error !== undefined) return error;
  const result = functions.get(name)?.(values, origin, surroundings);
  if (result !== undefined) return result;
  const id = identity(
    `${name}(${values.map(valueKey).join(",")})`,
    impure.has(name) ? JSON.stringify(origin.locate()) : "",
  );
  if (!functions.has(name))
    return openTerraformValue(openTerraformPiece(id, { code: "function-not-evaluated", function: name }), origin);
  for (const value of values) {
    const open = openIn(value);
    // The result is no Region, say, where an argument is one: it can hold anything.
    if (open !== undefined) return openTerraformValue({ ...open, id, kind: "anything" }, origin);
  }
  return errorValue({ code: "arguments-not-taken", function: name }, id, origin);
}

/** The first argument that is not in error. */
function tried({ arguments: given, origin }: Call): TerraformValue {
  for (const argument of given) {
    const value = argument();
    if (value.kind !== "open" || value.piece.isError !== true) return value;
  }
  return errorValue({ code: "nothing-to-try" }, "try", origin);
}

function can({ arguments: given, origin }: Call): TerraformValue {
  const value = given[0]?.();
  if (value?.kind !== "open") return booleanValue(true, origin);
  return value.piece.isError === true
    ? booleanValue(false, origin)
    : openTerraformValue({ ...value.piece, id: identity("can", value.piece.id) }, origin);
}
