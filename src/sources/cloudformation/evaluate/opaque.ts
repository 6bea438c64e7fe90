import type { DocumentNode } from "../../text/node.ts";
import { idOf } from "../template/template.ts";
import type { TemplateEvaluation } from "./types.ts";
import { openTemplatePiece, type TemplatePiece } from "./value.ts";

/** A piece for the result of a function that only AWS can compute. */
export function opaque(evaluation: TemplateEvaluation, functionName: string, node: DocumentNode): TemplatePiece {
  const id = idOf(evaluation.template, `${node.place()}:${functionName}`);
  return openTemplatePiece(id, { code: "function-result", function: functionName });
}
