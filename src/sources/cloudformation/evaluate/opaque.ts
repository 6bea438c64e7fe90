import { prose } from "../../../model/reasons/unknown-value.ts";
import type { DocumentNode } from "../../text/node.ts";
import { idOf } from "../template/template.ts";
import type { Evaluation } from "./types.ts";
import type { OpenPiece } from "./value.ts";

/** A piece for the result of a function that only AWS can compute. */
export function opaque(evaluation: Evaluation, functionName: string, node: DocumentNode): OpenPiece {
  return {
    id: idOf(evaluation.template, `${node.place()}:${functionName}`),
    kind: "anything",
    unknown: prose(
      `the result of ${functionName}`,
      `it depends on the result of ${functionName}, which is known only when the stack is deployed`,
    ),
    option: null,
  };
}
