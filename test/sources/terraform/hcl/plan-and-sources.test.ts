import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourceModel } from "../../../../src/model/notification.ts";
import { noFiles } from "../../../../src/sources/files/neighbours.ts";
import { terraformPlan } from "../../../../src/sources/terraform/plan/index.ts";
import { environment, shownModel } from "../../cloudformation/summary.ts";
import { modelOf } from "./reading.ts";

/** Plans that Terraform itself made, with the configurations that it made them from. */
const top = join(import.meta.dirname, "../../../..");
const pairs = [
  ["create.plan.json", "trails"],
  ["values.plan.json", "values"],
  ["changed.plan.json", "changed"],
  ["older.plan.json", "older"],
  ["awscc.plan.json", "awscc"],
] as const;

type Tree = string | number | boolean | null | readonly Tree[] | TreeObject;

interface TreeObject {
  readonly [key: string]: Tree;
}

function planModel(name: string): SourceModel {
  const text = readFileSync(join(top, "test/golden/terraform/genuine", name), "utf8");
  const reading = terraformPlan.read({ uri: "plan.json", text, files: noFiles }, environment());
  if (reading.kind !== "read") throw new Error("not read");
  return reading.model;
}

function sourceModel(name: string): SourceModel {
  const folder = join(top, "scripts/terraform-provider/configurations", name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tf"));
  return modelOf(
    Object.fromEntries(
      paths
        .sort((a, b) => a.split("/").length - b.split("/").length)
        .map((path) => [`m/${path}`, readFileSync(join(folder, path), "utf8")]),
    ),
  );
}

/** Things by address, without places and ids. */
function byAddress(model: SourceModel): Map<string, Tree> {
  const { sinks, resources } = JSON.parse(JSON.stringify(shownModel(model))) as {
    readonly sinks: readonly { readonly id: string }[];
    readonly resources: readonly { readonly id: string }[];
  };
  return new Map(
    [...sinks, ...resources].map((thing) => [thing.id.replace(/^[^#]*#/, ""), plain(thing as unknown as Tree)]),
  );
}

const besideTheValues = new Set(["id", "at", "assumptions", "guard", "previousAddress"]);

/** Sets come in any order. */
function plain(tree: Tree): Tree {
  if (typeof tree === "string") return tree.replace(/ @ \S+( \d+:\S+)?$/, "");
  if (Array.isArray(tree))
    return (tree as Tree[]).map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !besideTheValues.has(key))
      .map(([key, value]) => [key, plain(value)]),
  );
}

/** The ARN of an event data store is null where it is not known. */
function isOpen(tree: Tree | undefined): boolean {
  return tree === null || /<|\(more|\(unknown/.test(JSON.stringify(tree ?? ""));
}

/** Where two models that are both known differ. */
function conflicts(plan: Tree | undefined, sources: Tree | undefined, path: string): string[] {
  if (JSON.stringify(plan) === JSON.stringify(sources)) return [];
  if (
    typeof plan === "object" &&
    plan !== null &&
    typeof sources === "object" &&
    sources !== null &&
    !Array.isArray(plan) &&
    !Array.isArray(sources)
  ) {
    const [a, b] = [plan as TreeObject, sources as TreeObject];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      conflicts(a[key], b[key], `${path}.${key}`),
    );
  }
  return isOpen(plan) || isOpen(sources)
    ? []
    : [`${path}: ${JSON.stringify(plan)} in the plan, ${JSON.stringify(sources)} in the sources`];
}

describe("a plan and the sources that it was made from", () => {
  it.each(pairs)("%s has the trails and resources of %s", (plan, sources) => {
    expect([...byAddress(sourceModel(sources)).keys()].sort()).toEqual([...byAddress(planModel(plan)).keys()].sort());
  });

  it.each(pairs)("%s says the same as %s wherever both know the value", (plan, sources) => {
    const [planned, written] = [byAddress(planModel(plan)), byAddress(sourceModel(sources))];
    expect([...planned].flatMap(([address, thing]) => conflicts(thing, written.get(address), address))).toEqual([]);
  });
});
