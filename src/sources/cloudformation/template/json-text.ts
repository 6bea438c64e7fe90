import { concatenate, knownString, type Text, type TextPart } from "../../../model/text.ts";
import type { DocumentNode } from "../../text/node.ts";
import type { TemplateEvaluation } from "../evaluate/types.ts";
import { intrinsicOf } from "../evaluate/intrinsic.ts";
import type { TemplateValue } from "../evaluate/value.ts";

type Pieces = readonly (TextPart | Text)[];

/**
 * The JSON text of a value, as `Fn::ToJsonString` makes it; null where the template does not tell how it is written:
 * a string that looks like a number may be one, and an open value may be of any shape.
 * CloudFormation reference: "Fn::ToJsonString".
 */
export function templateJsonText(evaluation: TemplateEvaluation, node: DocumentNode): Text | null {
  const pieces = evaluation.nested(() => ofNode(evaluation, node)) ?? null;
  return pieces === null ? null : concatenate(pieces);
}

function ofNode(evaluation: TemplateEvaluation, node: DocumentNode): Pieces | null {
  if (node.kind === "scalar" && node.tag === null) {
    if (node.type === "boolean" || node.type === "number") return [node.text];
    if (node.type === "null") return ["null"];
  }
  if (node.kind === "sequence" && intrinsicOf(node) === null) {
    return joined(
      "[",
      node.items.map((item) => nested(evaluation, item)),
      "]",
    );
  }
  return ofValue(evaluation, evaluation.evaluate(node));
}

function nested(evaluation: TemplateEvaluation, node: DocumentNode): Pieces | null {
  return evaluation.nested(() => ofNode(evaluation, node)) ?? null;
}

function ofValue(evaluation: TemplateEvaluation, value: TemplateValue): Pieces | null {
  switch (value.kind) {
    case "text":
      return ofText(value.text);
    case "list":
      return joined(
        "[",
        value.items.map((item) => ofValue(evaluation, item)),
        "]",
      );
    case "map":
      return value.open !== null
        ? null
        : joined(
            "{",
            value.node.entries.map((entry) => member(entry.key, nested(evaluation, entry.value))),
            "}",
          );
    case "open":
      return null;
    case "absent":
      return [];
  }
}

function ofText(text: Text): Pieces | null {
  const known = knownString(text);
  if (known !== undefined && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(known)) return null;
  return ['"', ...text.parts.map((part) => (typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part)), '"'];
}

function member(key: string, value: Pieces | null): Pieces | null {
  if (value === null) return null;
  return value.length === 0 ? [] : [`${JSON.stringify(key)}:`, ...value];
}

/** Members that are not there are left out with their commas. */
function joined(open: string, members: readonly (Pieces | null)[], close: string): Pieces | null {
  const pieces: (TextPart | Text)[] = [open];
  for (const pieceOrNull of members) {
    if (pieceOrNull === null) return null;
    if (pieceOrNull.length === 0) continue;
    if (pieces.length > 1) pieces.push(",");
    pieces.push(...pieceOrNull);
  }
  return [...pieces, close];
}
