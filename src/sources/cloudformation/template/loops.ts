import { distinctAssumptions, type Assumption } from "../../../model/reasons/assumption.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import { display, unresolvedPieces } from "../../../model/text.ts";
import { withEntries, withItems } from "../../text/node-change.ts";
import type { DocumentNode, Entry, MapNode } from "../../text/node.ts";
import { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { substituteIdentifier, type Substitution } from "./loop-substitution.ts";
import type { Template } from "../evaluate/types.ts";
import type { TemplateValue } from "../evaluate/value.ts";

const loopKey = "Fn::ForEach::";

/** A loop that was left as it is. */
export interface OpenLoop {
  readonly entry: Entry;
  readonly problem: LoopProblem;
}

/** Why it is unknown what a loop makes. */
export type LoopProblem =
  /** It is not written as an identifier, a collection and what to repeat. */
  | { readonly code: "incomplete" }
  | { readonly code: "nested-too-deeply"; readonly limit: number }
  /** It makes more than CloudFormation accepts in one template. */
  | { readonly code: "too-large" }
  | { readonly code: "collection-no-list" }
  | { readonly code: "collection-not-of-strings" }
  | { readonly code: "collection-unknown"; readonly because: UnresolvedValue }
  | { readonly code: "item-unknown"; readonly because: UnresolvedValue };

/** What the loops of a template came to. */
export interface LoopExpansion {
  readonly root: MapNode;
  readonly openLoops: readonly OpenLoop[];
  readonly hasLoops: boolean;
  /** Bodies of loops that hold what is nested too deeply to be looked at: identifiers stay as written there. */
  readonly deepBodies: readonly DocumentNode[];
  /** What the loops that made a resource took for granted, by logical id. */
  readonly assumptions: ReadonlyMap<string, readonly Assumption[]>;
}

/** Nodes that loops may make of one template. CloudFormation accepts templates of one megabyte after all loops. */
const mostNodes = 100_000;
const deepestNode = 150;
const deepestLoop = 10;

/**
 * Expands `Fn::ForEach` in the sections `Resources`, `Conditions` and `Outputs` of a template and in the properties of
 * resources,
 * as the transform `AWS::LanguageExtensions` does before anything else is read. `template` has the parameters and
 * mappings.
 * A loop over something unknown stays, and so do loops in resources that are not relevant.
 */
export function expandLoops(root: MapNode, template: Template, isRelevant: (entry: Entry) => boolean): LoopExpansion {
  const expander = new LoopExpander(template, isRelevant);
  const entries = root.entries.map((entry) =>
    /^(?:Resources|Conditions|Outputs)$/.test(entry.key) && entry.value.kind === "map"
      ? { ...entry, value: expander.expandSection(entry.value, entry.key === "Resources") }
      : entry,
  );
  return {
    root: withEntries(root, entries),
    openLoops: expander.openLoops,
    hasLoops: expander.hasLoops,
    deepBodies: [...expander.deepBodies],
    assumptions: expander.assumptions,
  };
}

class LoopExpander {
  readonly openLoops: OpenLoop[] = [];
  readonly assumptions = new Map<string, readonly Assumption[]>();
  readonly #template: Template;
  readonly #isRelevant: (entry: Entry) => boolean;
  hasLoops = false;
  /** The bodies of loops that hold what is nested too deeply to be looked at. */
  readonly deepBodies = new Set<DocumentNode>();
  #nodesLeft = mostNodes;

  constructor(template: Template, isRelevant: (entry: Entry) => boolean) {
    this.#template = template;
    this.#isRelevant = isRelevant;
  }

  expandSection(section: MapNode, isResources: boolean): MapNode {
    const entries: Entry[] = [];
    for (const { entry, assumptions } of this.#unrolled(section.entries, [], 0)) {
      const rests = [...assumptions];
      const value = isResources && !this.#isRelevant(entry) ? entry.value : this.#expandBelow(entry.value, rests, 0);
      if (isResources && rests.length > 0) this.assumptions.set(entry.key, distinctAssumptions(rests));
      entries.push(value === entry.value ? entry : { ...entry, value });
    }
    return withEntries(section, entries);
  }

  /** Loops in the properties of a resource. A node without any stays the same node. */
  #expandBelow(node: DocumentNode, rests: Assumption[], depth: number): DocumentNode {
    if (node.kind === "scalar" || depth > deepestNode) return node;
    if (node.kind === "sequence") {
      const items = node.items.map((item) => this.#expandBelow(item, rests, depth + 1));
      return items.every((item, index) => item === node.items[index]) ? node : withItems(node, items);
    }
    const unrolled = node.entries.some(({ key }) => key.startsWith(loopKey))
      ? this.#unrolled(node.entries, [], 0)
      : null;
    if (unrolled !== null) rests.push(...unrolled.flatMap(({ assumptions }) => assumptions));
    const before = unrolled === null ? node.entries : unrolled.map(({ entry }) => entry);
    const after = before.map((entry) => {
      const value = this.#expandBelow(entry.value, rests, depth + 1);
      return value === entry.value ? entry : { ...entry, value };
    });
    return unrolled === null && after.every((entry, index) => entry === before[index])
      ? node
      : withEntries(node, after);
  }

  /** The entries of a mapping with those that loops make in the place of the loops. */
  #unrolled(
    entries: readonly Entry[],
    rests: readonly Assumption[],
    depth: number,
  ): readonly { readonly entry: Entry; readonly assumptions: readonly Assumption[] }[] {
    return entries.flatMap((entry) => {
      if (!entry.key.startsWith(loopKey)) return [{ entry, assumptions: rests }];
      this.hasLoops = true;
      const loop = this.#loopOf(entry, depth);
      if ("problem" in loop) {
        this.openLoops.push(loop);
        return [{ entry, assumptions: rests }];
      }
      const all = [...rests, ...loop.assumptions];
      const rounds = loop.values.map((value) => this.#round(loop, value));
      if (this.#nodesLeft <= 0) {
        this.openLoops.push({ entry, problem: { code: "too-large" } });
        return [{ entry, assumptions: rests }];
      }
      return rounds.flatMap((round) => this.#unrolled(round, all, depth + 1));
    });
  }

  #round({ identifier, body }: Loop, value: string): readonly Entry[] {
    if (this.#nodesLeft <= 0) return [];
    const substitution: Substitution = {
      identifier,
      value,
      spend: () => (this.#nodesLeft -= 1) > 0,
      tooDeep: () => this.deepBodies.add(body),
    };
    const substituted = substituteIdentifier(body, substitution);
    return substituted.kind === "map" ? substituted.entries : [];
  }

  #loopOf(entry: Entry, depth: number): Loop | OpenLoop {
    const [identifier, collection, body] = entry.value.kind === "sequence" ? entry.value.items : [];
    const isComplete =
      identifier?.kind === "scalar" && identifier.tag === null && collection !== undefined && body?.kind === "map";
    if (!isComplete) return { entry, problem: { code: "incomplete" } };
    if (depth > deepestLoop) return { entry, problem: { code: "nested-too-deeply", limit: deepestLoop } };
    const evaluator = new TemplateEvaluator(this.#template, new Map(), () => null);
    const values = valuesOf(evaluator.evaluate(collection));
    if ("code" in values) return { entry, problem: values };
    return { identifier: identifier.text, body, values: [...new Set(values)], assumptions: evaluator.assumptions };
  }
}

interface Loop {
  readonly identifier: string;
  readonly body: MapNode;
  readonly values: readonly string[];
  readonly assumptions: readonly Assumption[];
}

/** The strings of a collection, or why they are unknown. */
function valuesOf(collection: TemplateValue): readonly string[] | LoopProblem {
  if (collection.kind === "open") return { code: "collection-unknown", because: collection.piece.unknown };
  if (collection.kind !== "list") return { code: "collection-no-list" };
  const values: string[] = [];
  for (const item of collection.items) {
    if (item.kind === "absent") continue;
    if (item.kind === "open") return { code: "collection-unknown", because: item.piece.unknown };
    if (item.kind !== "text") return { code: "collection-not-of-strings" };
    const [piece] = unresolvedPieces(item.text);
    if (piece !== undefined) return { code: "item-unknown", because: piece.unknown };
    values.push(display(item.text));
  }
  return values;
}
