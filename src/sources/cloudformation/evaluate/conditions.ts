import type { ComparedOperand, QuestionSubject } from "../../../model/reasons/question.ts";
import { not } from "../../../model/certainty.ts";
import type { Question } from "../../../model/guard.ts";
import { knownString, sameText, type Text } from "../../../model/text.ts";
import type { Certainty } from "../../../model/value.ts";
import type { DocumentNode } from "../../text/node.ts";
import type { TemplateEvaluation } from "./types.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { argumentsOf } from "./intrinsics.ts";
import { questionId } from "../template/template.ts";
import { singlePiece, surelyDiffer } from "./text-functions.ts";
import { anyOtherValue } from "../../../model/guard.ts";
import { canonical } from "./value.ts";

/** Whether a condition expression holds in the world under evaluation. */
export function evaluateCondition(evaluation: TemplateEvaluation, node: DocumentNode): Certainty {
  return (
    evaluation.nested(() => evaluateExpression(evaluation, node)) ??
    yesOrNo(evaluation, node.place(), { code: "condition-unreadable", problem: "nested-too-deeply" })
  );
}

function evaluateExpression(evaluation: TemplateEvaluation, node: DocumentNode): Certainty {
  const call = intrinsicOf(node);
  switch (call?.name) {
    case "Fn::And":
      return allOf(evaluation, argumentsOf(call.argument) ?? []);
    case "Fn::Or":
      return not(allOf(evaluation, argumentsOf(call.argument) ?? [], not));
    case "Fn::Not":
      return not(evaluateCondition(evaluation, argumentsOf(call.argument)?.[0] ?? call.argument));
    case "Fn::Equals":
      return equals(evaluation, call.argument);
    case "Condition":
      return call.argument.kind === "scalar"
        ? evaluation.condition(call.argument.text)
        : yesOrNo(evaluation, `@${node.place()}`, { code: "condition-unreadable", problem: "unreadable" });
    default:
      return yesOrNo(evaluation, node.place(), { code: "condition-unreadable", problem: "no-function" });
  }
}

/** Asks a question of its own: for what cannot be traced back to the value of one piece. */
export function yesOrNo(evaluation: TemplateEvaluation, name: string, subject: QuestionSubject): Certainty {
  const question: Question = {
    id: questionId(evaluation.template, name),
    subject,
    answers: ["yes", "no"],
  };
  const answer = evaluation.ask(question);
  return answer === "yes" || answer === "no" ? answer : "maybe";
}

/** Three-valued "and" over conditions, each taken through `reading`; stops at the first that does not hold. */
function allOf(
  evaluation: TemplateEvaluation,
  nodes: readonly DocumentNode[],
  reading: (certainty: Certainty) => Certainty = (certainty) => certainty,
): Certainty {
  let result: Certainty = "yes";
  for (const node of nodes) {
    const certainty = reading(evaluateCondition(evaluation, node));
    if (certainty === "no") return "no";
    if (certainty === "maybe") result = "maybe";
  }
  return result;
}

function equals(evaluation: TemplateEvaluation, argument: DocumentNode): Certainty {
  const [left, right] = argumentsOf(argument) ?? [];
  if (left === undefined || right === undefined)
    return yesOrNo(evaluation, argument.place(), { code: "condition-unreadable", problem: "equals-without-values" });
  const [writtenA, writtenB] = [evaluation.evaluateText(left), evaluation.evaluateText(right)];
  if (sameText(writtenA, writtenB)) return "yes";
  if (surelyDiffer(writtenA, writtenB)) return "no";
  const [a, b] = [evaluation.decide(writtenA, "with secrets"), evaluation.decide(writtenB, "with secrets")];
  if (sameText(a, b)) return "yes";
  if (surelyDiffer(a, b) || isAnotherValue(evaluation, a, b) || isAnotherValue(evaluation, b, a)) return "no";
  return yesOrNo(
    evaluation,
    canonical(writtenA) < canonical(writtenB)
      ? `${canonical(writtenA)}=${canonical(writtenB)}`
      : `${canonical(writtenB)}=${canonical(writtenA)}`,
    { code: "equal", a: comparedOf(writtenA), b: comparedOf(writtenB) },
  );
}

/** Whether `text` is a piece that has "any other value" in this world, other than the one in `compared`. */
function isAnotherValue(evaluation: TemplateEvaluation, text: Text, compared: Text): boolean {
  const value = knownString(compared);
  const piece = singlePiece(text);
  if (piece === undefined || value === undefined) return false;
  const question = evaluation.questions.get(piece.id);
  return question !== undefined && question.answers.includes(value) && evaluation.ask(question) === anyOtherValue;
}

function comparedOf(text: Text): ComparedOperand {
  const piece = singlePiece(text);
  if (piece !== undefined) return { kind: "open", unknown: piece.unknown };
  const value = knownString(text);
  return value === undefined ? { kind: "partly-known", written: canonical(text) } : { kind: "known", value };
}
