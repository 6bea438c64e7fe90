import type { DocumentNode } from "../../text/node.ts";
import { idOf } from "../template/template.ts";
import type { Evaluation } from "./types.ts";
import { openPiece, type OpenPiece } from "./value.ts";

/** A piece for the result of a function that only AWS can compute. */
export function opaque(evaluation: Evaluation, functionName: string, node: DocumentNode): OpenPiece {
  const id = idOf(evaluation.template, `${node.place()}:${functionName}`);
  return openPiece(id, { code: "function-result", function: functionName });
}
