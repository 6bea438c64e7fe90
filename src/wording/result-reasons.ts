/** Reasons as the JSON result carries them: the data first, and the one wording of it. */
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import { parametersIn } from "../model/reasons/parameters.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { SinkReason } from "../model/reasons/sink-reason.ts";
import type { ResultReason } from "../model/result.ts";
import { display, type Text } from "../model/text.ts";
import { explainClause } from "./explain.ts";
import { reasonClause } from "./reasons.ts";
import { sinkClause } from "./sink-reasons.ts";

const worded = new WeakMap<readonly Reason[], ResultReason[]>();

/**
 * One entry for each thing that is said: what a sink does can have several reasons. Resources that no selector tells
 * apart share the list of reasons, and so its words.
 */
export function resultReasons(reasons: readonly Reason[]): ResultReason[] {
  const known = worded.get(reasons);
  if (known !== undefined) return known;
  const made = inResult(reasons);
  worded.set(reasons, made);
  return made;
}

function inResult(reasons: readonly Reason[]): ResultReason[] {
  return reasons.flatMap((reason): ResultReason[] => {
    switch (reason.code) {
      case "sink":
        return reason.reasons.map((one) => ofSink(reason, one));
      case "assumption":
        return [{ ...resultReason(reason.assumption), message: reasonClause(reason) }];
      default:
        return [{ ...resultReason(reason), message: reasonClause(reason) }];
    }
  });
}

function ofSink(reason: Extract<Reason, { readonly code: "sink" }>, one: SinkReason): ResultReason {
  const { sink, when, touchesOthers } = reason;
  return {
    ...sinkResultReason(one),
    message: reasonClause({ ...reason, reasons: [one] }),
    sink,
    ...(when.length === 0 ? {} : { when: asJson(when), ...parametersOf([one, when]) }),
    ...(touchesOthers ? { touchesOthers } : {}),
  };
}

/** What one sink says, where the sink is named beside it. */
export function sinkResultReason(reason: SinkReason): ResultReason {
  if (reason.code !== "selector") return { ...resultReason(reason), message: sinkClause(reason) };
  const { selector, because, imports } = reason;
  return {
    ...resultReason(because),
    message: sinkClause(reason),
    selector: selector.index,
    ...(selector.name === null ? {} : { selectorName: selector.name }),
    ...(imports.length === 0 ? {} : { imports: asJson(imports) }),
    ...parametersOf(reason),
  };
}

/** What `explain` says of a sink. */
export function explainResultReason(reason: ExplainReason): ResultReason {
  switch (reason.code) {
    case "selector":
      return sinkResultReason(reason);
    case "assumption":
      return { ...resultReason(reason.assumption), message: explainClause(reason) };
    default:
      return { ...resultReason(reason), message: explainClause(reason) };
  }
}

function resultReason(reason: { readonly code: string }): ResultReason {
  const { code, ...rest } = reason;
  const args = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, asJson(value)]));
  return { code, message: "", ...args, ...parametersOf(reason) };
}

function parametersOf(reason: unknown): { parameters?: string[] } {
  const parameters = parametersIn(reason);
  return parameters.length === 0 ? {} : { parameters };
}

/** Texts as people write them; what tells pieces apart is not for readers of the result. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return display(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asJson(part)]));
}

function isText(value: object): value is Text {
  return "parts" in value;
}
