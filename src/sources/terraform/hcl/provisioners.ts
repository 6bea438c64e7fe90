/** Provisioners of a configuration that call CloudTrail when their resource is made. */
import { literal, type Text } from "../../../model/text.ts";
import { sinkTypes } from "../resources/sink-types.ts";
import { knownPartsOf, type LocatedChanger } from "../../trail-changers.ts";
import { changingCalls } from "../../unseen-trails.ts";
import type { Module } from "./module.ts";
import type { ModuleInstance } from "./module-instance.ts";
import type { Block, Body, Expression } from "./syntax.ts";
import { textOf, type TerraformValue } from "./value.ts";
import type { BlockInstance, ModuleWorld } from "./world.ts";

/** A cheap look: whether the files of a module may have such provisioners. */
export function mayProvisionTrails({ files }: Module): boolean {
  return files.some(({ text }) => text.includes("provisioner") && changingCalls(text).length > 0);
}

/** The provisioners of one module that change trails. */
export function provisionersIn(world: ModuleWorld, module: ModuleInstance): readonly LocatedChanger[] {
  const heads = module.module.heads.filter(({ type }) => type === "resource");
  return heads.flatMap((head) => {
    const bodies = provisionerBodies(head.read());
    if (bodies.length === 0) return [];
    const instances = [...(world.blockInstances(module, head)?.instances.values() ?? [])];
    return instances.flatMap((instance) => bodies.flatMap((body) => changerOf(world, instance, body) ?? []));
  });
}

function changerOf(
  world: ModuleWorld,
  { address, type, scope, block }: BlockInstance,
  body: Body,
): LocatedChanger | null {
  if (runsAtTheEnd(body)) return null;
  const attributes = bodiesBelow(body).flatMap((each) => [...each.attributes.values()]);
  const says = attributes.flatMap(({ expression }) =>
    expression.kind === "body" ? [] : textsOf(world.evaluator.evaluate(expression, scope), 0),
  );
  const calls = changingCalls(knownPartsOf(says));
  if (calls.length === 0) return null;
  // A provisioner of a trail can refer to it as self.
  const names = sinkTypes.has(type) ? [address] : [];
  return { by: "provisioner", address, calls, says, names, isSure: true, origin: block.origin };
}

function provisionerBodies(block: Block | null): readonly Body[] {
  if (block === null) return [];
  const nested = block.body.blocks.flatMap(({ type, body }) => (type === "provisioner" ? [body] : []));
  // The JSON form has them below the name of their kind.
  const written = bodiesOf(block.body.attributes.get("provisioner")?.expression);
  const labelled = written.flatMap(({ attributes }) => [...attributes.values()]);
  return [...nested, ...labelled.flatMap(({ expression }) => bodiesOf(expression))];
}

function bodiesOf(expression: Expression | undefined): readonly Body[] {
  if (expression?.kind === "body") return [expression.body];
  return expression?.kind === "tuple" ? expression.items.flatMap(bodiesOf) : [];
}

/** A body with those inside it, such as the environment in the JSON form. */
function bodiesBelow(body: Body): readonly Body[] {
  return [body, ...[...body.attributes.values()].flatMap(({ expression }) => bodiesOf(expression))];
}

/** `when = destroy`, in JSON a text. */
function runsAtTheEnd({ attributes }: Body): boolean {
  const when = attributes.get("when")?.expression;
  return when?.kind === "name" ? when.name === "destroy" : when?.kind === "literal" && when.value === "destroy";
}

const deepest = 10;

function textsOf(value: TerraformValue, depth: number): readonly Text[] {
  if (depth > deepest) return [];
  switch (value.kind) {
    case "list":
      return value.items.flatMap((item) => textsOf(item, depth + 1));
    case "object":
      return [...value.entries].flatMap(([name, item]) => [literal(name), ...textsOf(item, depth + 1)]);
    default: {
      const text = textOf(value);
      return text === undefined ? [] : [text];
    }
  }
}
