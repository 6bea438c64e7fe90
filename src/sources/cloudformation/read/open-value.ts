/** Properties that hold JSON of any shape: the value with its types, as far as the template tells. */
import type { OpenValue } from "../../../model/open-value.ts";
import { knownString } from "../../../model/text.ts";
import type { DocumentNode, ScalarNode } from "../../text/node.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { intrinsicOf } from "../evaluate/intrinsic.ts";
import type { TemplateValue } from "../evaluate/value.ts";

/** The value of a node with all that is in it evaluated. */
export function openValue(evaluator: TemplateEvaluator, node: DocumentNode): OpenValue {
  if (intrinsicOf(node) === null) {
    if (node.kind === "scalar") return scalarValue(evaluator, node);
    if (node.kind === "sequence") {
      const items = node.items.map((item) => openValue(evaluator, item));
      return { kind: "list", items: items.filter(({ kind }) => kind !== "absent"), more: null, origin: node.origin };
    }
  }
  return evaluated(evaluator, evaluator.evaluate(node));
}

/** What YAML has without quotes may be taken for a number, as `111122223333` may. */
function scalarValue(evaluator: TemplateEvaluator, node: ScalarNode): OpenValue {
  const { origin, text, type } = node;
  switch (type) {
    case "boolean":
      return { kind: "boolean", boolean: text === "true", origin };
    case "null":
      return { kind: "null", origin };
    case "number":
      return { kind: "number", number: Number(text), origin };
    case "string": {
      const value = evaluator.evaluate(node);
      if (value.kind !== "text") return evaluated(evaluator, value);
      return node.isPlain === true ? textValue(evaluator, value) : { kind: "text", text: value.text, origin };
    }
  }
}

function evaluated(evaluator: TemplateEvaluator, written: TemplateValue): OpenValue {
  const value = evaluator.settleValue(written);
  switch (value.kind) {
    case "absent":
      return { kind: "absent" };
    case "open":
      return { kind: "unknown", because: value.piece.unknown, origin: value.origin };
    case "text":
      return textValue(evaluator, value);
    case "list":
      return {
        kind: "list",
        items: value.items.map((item) => evaluated(evaluator, item)).filter(({ kind }) => kind !== "absent"),
        more: null,
        origin: value.origin,
      };
    case "map":
      return {
        kind: "mapping",
        entries: new Map(value.node.entries.map(({ key, value: node }) => [key, openValue(evaluator, node)])),
        more: value.open === null ? null : { because: value.open.unknown },
        origin: value.origin,
      };
  }
}

/** What a function gives has lost its type: `true` may be the word or the truth value. */
function textValue(
  evaluator: TemplateEvaluator,
  { text: written, origin }: Extract<TemplateValue, { kind: "text" }>,
): OpenValue {
  const text = evaluator.settle(written);
  const known = knownString(text);
  if (known === "true" || known === "false")
    return {
      kind: "one-of",
      values: [
        { kind: "text", text },
        { kind: "boolean", boolean: known === "true" },
      ],
      origin,
    };
  if (known !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(known))
    return {
      kind: "one-of",
      values: [
        { kind: "text", text },
        { kind: "number", number: Number(known) },
      ],
      origin,
    };
  return { kind: "text", text, origin };
}
