/**
 * Which folders need not be expanded as long as nobody asks for their resources: those without trails, whose resources
 * can be counted and of which all that is to be said is known before they are evaluated.
 *
 * A block of plain values (`plain-body.ts`) without `count` and `for_each` is one resource, under no condition. What it
 * refers to has to be as plain, so that no limit is reached, nothing is refused and no mistake comes up on the way.
 */
import { isDetectionType } from "../resources/detection-types.ts";
import { policyTypes } from "../resources/policy-types.ts";
import { sinkTypes } from "../resources/sink-types.ts";
import { telemetryRuleTypes } from "../resources/telemetry-rule-types.ts";
import type { Declarations } from "../../../catalog/catalog.ts";
import type { BlockHead, Module } from "./module.ts";
import type { PlainBody } from "./plain-body.ts";
import type { Sources } from "./world.ts";

/** Characters of blocks that are evaluated for sure within the budget of a configuration. */
const mostText = 400_000;

/**
 * The blocks of declared resources, each of which is one resource; null where the folder has to be expanded to know
 * what is to be said of it.
 */
export function deferrableHeads({ modules, given }: Sources, declarations: Declarations): readonly BlockHead[] | null {
  const { root } = modules;
  const isKnown = ({ type, labels: [label = ""] }: BlockHead): boolean =>
    type !== "module" &&
    type !== "moved" &&
    !(
      type === "resource" &&
      (sinkTypes.has(label) || telemetryRuleTypes.has(label) || policyTypes.has(label) || isDetectionType(label))
    );
  if (!root.heads.every(isKnown)) return null;
  const declared = root.heads.filter(
    ({ type, labels: [label = ""] }) => type === "resource" && declarations.has(label),
  );
  const plain = new PlainBlocks(root, (name) => {
    const value = given.get(name, undefined);
    return value === undefined || value.kind === "literal";
  });
  const isOne = (head: BlockHead): boolean => {
    const names = plain.single(head)?.names;
    const replicas = declarations.get(head.labels[0] ?? "")?.replicas?.list;
    return names !== undefined && (replicas === undefined || !names.has(replicas));
  };
  return declared.length > 0 && declared.every(isOne) && plain.areAllPlain() ? declared : null;
}

/** The blocks of a module that are looked at, and what these refer to. */
class PlainBlocks {
  readonly #module: Module;
  readonly #isWrittenOut: (variable: string) => boolean;
  readonly #references = new Set<string>();
  #text = 0;
  #locals: ReadonlyMap<string, number> | null | undefined;

  constructor(module: Module, isWrittenOut: (variable: string) => boolean) {
    this.#module = module;
    this.#isWrittenOut = isWrittenOut;
  }

  /** The body of a block that stands for one thing; null where it may stand for none or several, or is not plain. */
  single(head: BlockHead): PlainBody | null {
    const body = this.#body(head);
    return body === null || body.names.has("count") || body.names.has("for_each") ? null : body;
  }

  /** Whether all that the blocks refer to is plain. */
  areAllPlain(): boolean {
    // What is found on the way joins the set, and the loop reaches it.
    for (const reference of this.#references) if (!this.#isPlain(reference.split("."))) return false;
    return this.#text <= mostText;
  }

  #isPlain([first = "", second = "", third = ""]: readonly string[]): boolean {
    switch (first) {
      case "var": {
        const head = this.#module.byType("variable").get(second);
        return head === undefined || (this.#isWrittenOut(second) && this.#body(head) !== null);
      }
      case "local":
        this.#locals ??= this.#countLocals();
        return this.#locals !== null && (this.#locals.get(second) ?? 0) <= 1;
      case "data":
        return this.#isSingle(this.#module.byType("data").get(`${second}.${third}`));
      default:
        // `aws.eu` is a provider, which is read in any case; `each`, `path` and the like are for the evaluator.
        return first.includes("_")
          ? this.#isSingle(this.#module.byType("resource").get(`${first}.${second}`))
          : first === "aws" || first === "awscc";
    }
  }

  #isSingle(head: BlockHead | undefined): boolean {
    return head === undefined || this.single(head) !== null;
  }

  #countLocals(): ReadonlyMap<string, number> | null {
    const bodies = this.#module.heads.filter(({ type }) => type === "locals").map((head) => this.#body(head));
    const counts = new Map<string, number>();
    for (const body of bodies) {
      if (body === null) return null;
      for (const name of body.names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  #body(head: BlockHead): PlainBody | null {
    const found = head.repeats === undefined ? (head.plain?.() ?? null) : null;
    if (found === null) return null;
    this.#text += found.length;
    for (const reference of found.references) this.#references.add(reference);
    return found;
  }
}
