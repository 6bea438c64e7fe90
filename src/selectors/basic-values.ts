/** Values of `DataResources` in basic event selectors. */
import type { BasicDataResourceType, RefusedValue } from "../catalog/semantics.ts";
import { remembering } from "../model/remember.ts";
import { knownString, type Text, type Unresolved } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";

/** A regular expression for any partition, where a pattern says `{partition}`. */
export const partitionSource = "aws(?:-[a-z]+)*";

/**
 * The text with an example for each open piece of which the form is known, such as `us-east-1` for a Region;
 * `undefined` where a piece can hold anything.
 */
export function sampleOf(text: Text): string | undefined {
  const pieces = text.parts.map((part) => (typeof part === "string" ? part : sampleOfPiece(part)));
  return pieces.some((piece) => piece === undefined) ? undefined : pieces.join("");
}

function sampleOfPiece(piece: Unresolved): string | undefined {
  switch (piece.kind) {
    case "partition":
      return "aws";
    case "region":
      return "us-east-1";
    case "account":
      return "111122223333";
    case "generated-name":
      return "generated-name-1a2b3c4d5e6f";
    case "segment":
      return "segment";
    case "anything":
      return undefined;
  }
}

/** The statement by which AWS refuses the value; undefined where it may take it. */
export function refusedBecause(refused: readonly RefusedValue[], text: Text): RefusedValue | undefined {
  const sample = sampleOf(text);
  if (sample === undefined) return undefined;
  return refused.find(({ pattern }) => patternOf(pattern).test(sample));
}

const patternOf = remembering(
  (pattern: string) => new RegExp(`^(?:${pattern.replaceAll("{partition}", partitionSource)})$`, "u"),
);

/** Whether the value stands for all resources of the type. */
export function standsForAll(type: BasicDataResourceType, text: Text): Certainty {
  const value = sampleOf(text);
  if (value === undefined) return "maybe";
  if (!type.all.some((form) => expressionOf(form).test(value))) return "no";
  return knownString(text) === undefined &&
    text.parts.some((part) => typeof part !== "string" && part.kind !== "partition")
    ? "maybe"
    : "yes";
}

/** The forms are those of the semantics, a handful, and every value is held against them. */
const expressionOf = remembering((form: string) => {
  const source = form
    .split("{partition}")
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(partitionSource);
  return new RegExp(`^${source}$`, "u");
});

/**
 * The values that stand for all resources of the type, in the partition that a value names; in `aws` where it names
 * none.
 */
export function valuesForAll(type: BasicDataResourceType, text: Text): string[] {
  const partition = /^arn:(aws[a-z-]*):/.exec(sampleOf(text) ?? "")?.[1] ?? "aws";
  return type.all.map((form) => form.replace("{partition}", partition));
}
