/**
 * What is declared more than once in a module. Terraform refuses such a configuration ("Duplicate … configuration"),
 * so that none of the declarations is in force.
 */
import type { Origin } from "../../../model/location.ts";
import type { BlockHead } from "./module.ts";

/** The sentence about declarations of one name, and the place of the last. */
export function repetitionOf(
  what: string,
  declarations: readonly [Pick<BlockHead, "origin">, ...Pick<BlockHead, "origin">[]],
): [message: string, origin: Origin] {
  const places = declarations.map(({ origin }) => placeOf(origin));
  const last = declarations.at(-1) ?? declarations[0];
  const times = declarations.length === 2 ? "twice" : `${String(declarations.length)} times`;
  const advice = "Keep one, or give them different names.";
  const [others, final] = [places.slice(0, -1).join(", "), places.at(-1) ?? ""];
  const found = `${what} is declared ${times} in one module, at ${others} and ${final}`;
  const message = `${found}. Terraform rejects that, so none is counted, and what depends on it is unknown. ${advice}`;
  return [message, last.origin];
}

function placeOf(origin: Origin): string {
  const { uri, startLine } = origin.locate();
  return `${uri}:${String(startLine)}`;
}

/** The address of a block in its module: `aws_cloudtrail.main`, `data.aws_region.here`, `var.name`. */
export function nameOfHead({ type, labels }: BlockHead): string {
  const name = labels.join(".");
  switch (type) {
    case "resource":
      return name;
    case "variable":
      return `var.${name}`;
    default:
      return `${type}.${name}`;
  }
}
