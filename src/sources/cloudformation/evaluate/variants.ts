import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { QuestionSubject } from "../../../model/reasons/question.ts";
import type { Answer, Guard, Question } from "../../../model/guard.ts";
import type { Certainty } from "../../../model/value.ts";
import { yesOrNo } from "./conditions.ts";
import { TemplateEvaluator } from "./evaluator.ts";
import { addressOf, idOf, questionId, reachedLimit } from "../template/template.ts";
import type { Template, TemplateResource } from "./types.ts";
import { inAllWorlds, mostWorlds } from "../../../model/all-worlds.ts";

/** What is said of one thing in some worlds. */
export interface Guarded {
  readonly guard: Guard;
  readonly assumptions: readonly Assumption[];
}

/** What a resource comes to in one world; null where its condition does not hold. */
interface Outcome<T> {
  readonly result: T | null;
  /** The condition that does not hold. */
  readonly missing: string | null;
  readonly assumptions: readonly Assumption[];
}

/** The variants of a resource, and why there is none when its condition holds in no world. */
export interface Variants<T> {
  readonly variants: readonly T[];
  readonly leftOut: { readonly condition: string; readonly assumptions: readonly Assumption[] } | null;
}

/** What to make of a resource: a part without guard in one world, and the whole once its guard is known. */
export interface Builder<Part, Whole> {
  readonly build: (evaluator: TemplateEvaluator) => Part;
  readonly complete: (part: Part, guarded: Guarded) => Whole;
}

/**
 * Builds a model of a resource in each world that its condition and its properties distinguish.
 * Where too many conditions are open, there is one variant in which what depends on them is unknown.
 */
export function resourceVariantsOf<Part extends object, Whole>(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
  builder: Builder<Part, Whole>,
): Variants<Whole> {
  const run = (ask: (question: Question) => string): Outcome<Part> => {
    const evaluator = new TemplateEvaluator(template, questions, ask);
    for (const assumption of resource.assumptions) evaluator.assume(assumption);
    const missing = conditionsOf(evaluator, resource).find(({ holds }) => holds() === "no")?.name ?? null;
    const result = missing !== null ? null : builder.build(evaluator);
    return { result, missing, assumptions: evaluator.assumptions };
  };
  const worlds = inAllWorlds(run, ({ result }) => contentKey(result), mergeAssumptions);
  if (worlds === null) sayTooManyWorlds(template, resource);
  if (worlds === null) return { variants: [undecided(template, questions, resource, builder)], leftOut: null };
  const variants = worlds.flatMap(({ guard, result: { result, assumptions } }) =>
    result === null ? [] : [builder.complete(result, { guard, assumptions })],
  );
  const [world] = worlds;
  const condition = world?.result.missing ?? null;
  return {
    variants,
    leftOut:
      variants.length > 0 || condition === null ? null : { condition, assumptions: world?.result.assumptions ?? [] },
  };
}

function sayTooManyWorlds(template: Template, resource: TemplateResource): void {
  const combinations = `More than ${String(mostWorlds)} combinations of conditions and parameters`;
  const name = addressOf(template, resource.logicalId);
  const message = `${combinations} decide what ${name} is: what depends on them is undetermined.`;
  reachedLimit(template.family, idOf(template, resource.logicalId), message, resource.keyOrigin);
}

function mergeAssumptions<Part>(a: Outcome<Part>, b: Outcome<Part>): Outcome<Part> {
  return { ...a, assumptions: distinctAssumptions([...a.assumptions, ...b.assumptions]) };
}

/**
 * One variant that leaves every question open; whether the resource exists is then a question about its conditions
 * alone.
 */
function undecided<Part extends object, Whole>(
  template: Template,
  questions: ReadonlyMap<string, Question>,
  resource: TemplateResource,
  { build, complete }: Builder<Part, Whole>,
): Whole {
  const evaluator = new TemplateEvaluator(template, questions, () => null);
  for (const assumption of resource.assumptions) evaluator.assume(assumption);
  const guard = conditionsOf(evaluator, resource).flatMap(({ id, subject, holds }): Answer[] =>
    holds() === "yes" ? [] : [{ question: { id, subject, answers: ["yes", "no"] }, answer: "yes" }],
  );
  const part = build(evaluator);
  return complete(part, { guard, assumptions: evaluator.assumptions });
}

interface PresenceCondition {
  readonly name: string;
  /** Of the question whether it holds. */
  readonly id: string;
  readonly subject: QuestionSubject;
  readonly holds: () => Certainty;
}

/**
 * The conditions that decide whether a resource exists: those of the stacks around it, from the outermost on, and its
 * own.
 */
function conditionsOf(evaluator: TemplateEvaluator, resource: TemplateResource): readonly PresenceCondition[] {
  const { parent, path } = evaluator.template.place;
  const around = parent === null ? [] : conditionsOf(evaluator.of(parent.template), parent.resource);
  const condition = resource.node?.get("Condition")?.value;
  if (condition === undefined) return around;
  const name = condition.kind === "scalar" ? condition.text : `of ${resource.logicalId}`;
  const isName = condition.kind === "scalar" && condition.tag === null;
  const subject: QuestionSubject = isName
    ? { code: "condition", name: `${path}${name}` }
    : { code: "condition-without-name", resource: resource.logicalId };
  const holds = isName ? () => evaluator.condition(name) : () => yesOrNo(evaluator, condition.place(), subject);
  return [...around, { name: `${path}${name}`, id: questionId(evaluator.template, name), subject, holds }];
}

/** Equal for results that say the same, wherever they were read. */
function contentKey(result: unknown): string {
  return JSON.stringify(result, (key: string, value: unknown) => {
    if (key === "origin" || key === "scope") return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
