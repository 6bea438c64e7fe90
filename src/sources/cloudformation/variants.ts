import type { Answer, Guard, Question } from "../../model/guard.ts";
import type { Certainty } from "../../model/value.ts";
import { yesOrNo } from "./conditions.ts";
import { Evaluator } from "./evaluator.ts";
import type { Template, TemplateResource } from "./template.ts";
import { inAllWorlds } from "./worlds.ts";

/** What is said of one thing in some worlds. */
export interface Guarded {
  readonly guard: Guard;
  readonly assumptions: readonly string[];
}

/** What a resource comes to in one world; null where its condition does not hold. */
interface Outcome<T> {
  readonly result: T | null;
  readonly assumptions: readonly string[];
}

/** The variants of a resource, and why there is none when its condition holds in no world. */
export interface Variants<T> {
  readonly variants: readonly T[];
  readonly leftOut: { readonly condition: string; readonly assumptions: readonly string[] } | null;
}

/** What to make of a resource: a part without guard in one world, and the whole once its guard is known. */
export interface Builder<Part, Whole> {
  readonly build: (evaluator: Evaluator) => Part;
  readonly complete: (part: Part, guarded: Guarded) => Whole;
}

/**
 * Builds a model of a resource in each world that its condition and its properties distinguish.
 * Where too many conditions are open, there is one variant in which what depends on them is unknown.
 */
export function variantsOf<Part extends object, Whole>(template: Template, questions: ReadonlyMap<string, Question>, resource: TemplateResource, builder: Builder<Part, Whole>): Variants<Whole> {
  const run = (ask: (question: Question) => string): Outcome<Part> => {
    const evaluator = new Evaluator(template, questions, ask);
    const result = isPresent(evaluator, resource) === "no" ? null : builder.build(evaluator);
    return { result, assumptions: [...evaluator.assumptions] };
  };
  const worlds = inAllWorlds(run, ({ result }) => contentKey(result), mergeAssumptions);
  if (worlds === null) return { variants: [undecided(template, questions, resource, builder)], leftOut: null };
  const variants = worlds.flatMap(({ guard, result: { result, assumptions } }) => (result === null ? [] : [builder.complete(result, { guard, assumptions })]));
  const condition = conditionOf(resource);
  const [world] = worlds;
  return { variants, leftOut: variants.length > 0 || condition === null ? null : { condition, assumptions: world?.result.assumptions ?? [] } };
}

function mergeAssumptions<Part>(a: Outcome<Part>, b: Outcome<Part>): Outcome<Part> {
  return { ...a, assumptions: [...new Set([...a.assumptions, ...b.assumptions])] };
}

/** One variant that leaves every question open; whether the resource exists is then a question about its condition alone. */
function undecided<Part extends object, Whole>(template: Template, questions: ReadonlyMap<string, Question>, resource: TemplateResource, { build, complete }: Builder<Part, Whole>): Whole {
  const evaluator = new Evaluator(template, questions, () => null);
  const presence = isPresent(evaluator, resource);
  const guard: Answer[] = [];
  if (presence === "maybe") {
    const name = conditionOf(resource) ?? "";
    guard.push({ question: { id: `${template.uri}?${name}`, description: `condition ${name}`, answers: ["yes", "no"] }, answer: "yes" });
  }
  const part = build(evaluator);
  return complete(part, { guard, assumptions: [...evaluator.assumptions] });
}

function isPresent(evaluator: Evaluator, resource: TemplateResource): Certainty {
  const condition = resource.node?.get("Condition")?.value;
  if (condition === undefined) return "yes";
  if (condition.kind === "scalar" && condition.tag === null) return evaluator.condition(condition.text);
  return yesOrNo(evaluator, condition.place(), `the condition of ${resource.logicalId}, which is no name`);
}

/** The name of the condition that decides whether a resource exists. */
function conditionOf(resource: TemplateResource): string | null {
  const condition = resource.node?.get("Condition")?.value;
  return condition?.kind === "scalar" ? condition.text : null;
}

/** Equal for results that say the same, wherever they were read. */
function contentKey(result: unknown): string {
  return JSON.stringify(result, (key: string, value: unknown) => {
    if (key === "origin" || key === "scope") return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
