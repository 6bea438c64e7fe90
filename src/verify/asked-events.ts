/**
 * Which verdicts a record belongs to: what policies ask for, looked up by source and name, and told apart by the ARNs
 * of the resources.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import type { Placeholder } from "../catalog/arn-pattern.ts";
import type { Catalog, Operation } from "../catalog/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { RecordResource, RecordView } from "../model/record.ts";
import { remembered } from "../model/remember.ts";
import { knownString, type TextPart, type Unresolved } from "../model/text.ts";
import { isHole, type Domain, type ElementPattern, type EventSet } from "../requirements/event-set.ts";

/** A verdict that a record belongs to, and the operation by its name in the catalog. */
export interface AskedOfRecord {
  readonly entry: AssessedEntry;
  readonly operation: string;
}

/** What ARNs are held against: equal texts, beginnings, and expressions. */
export interface WatchedTexts {
  readonly equal: readonly string[];
  readonly starts: readonly string[];
  readonly expressions: readonly string[];
}

/** A verdict as results have it, or one of those that were merged into it. */
interface Leaf {
  readonly whole: AssessedEntry;
  readonly part: AssessedEntry;
}

/** The verdicts of a run, by the events that they are about. */
export class AskedEvents {
  readonly #index: ReturnType<typeof indexCatalog>;
  /** By event source and name in records; by event source alone for what names no operation. */
  readonly #named = new Map<string, Leaf[]>();
  readonly #ofSource = new Map<string, Leaf[]>();
  readonly #unknown: Leaf[] = [];
  readonly #ofMany: Leaf[] = [];
  readonly #patterns = new ArnPatterns();
  readonly #unmatched = new Set<AssessedEntry>();

  constructor(entries: readonly AssessedEntry[], catalog: Catalog) {
    this.#index = indexCatalog(catalog);
    for (const whole of entries) for (const part of whole.mergedFrom ?? [whole]) this.#add({ whole, part });
  }

  /** Verdicts on resources whose ARNs the input leaves open, so that no record can be told to be about them. */
  get unmatched(): ReadonlySet<AssessedEntry> {
    return this.#unmatched;
  }

  /** What tells elements of `resources` apart here: records with the same answers belong to the same verdicts. */
  readonly watched = ({ type = "", ARN, ARNPrefix }: RecordResource): string =>
    `${this.#patterns.hits(type, ARN, "ARN")} ${this.#patterns.hits(type, ARNPrefix, "ARNPrefix")}`;

  /** The same for a query. */
  get watchedTexts(): WatchedTexts {
    return this.#patterns.texts;
  }

  /** The verdicts that a record belongs to, each once. */
  of(record: RecordView): AskedOfRecord[] {
    const { eventSource, eventName } = record;
    const operation = this.#index.recordedOperation(eventSource, eventName)?.operation;
    const leaves = [
      ...(this.#named.get(keyOf(eventSource, eventName)) ?? []),
      ...(this.#ofSource.get(eventSource) ?? []).filter(({ part }) => speaksOf(part, eventSource, operation)),
      ...(operation === undefined ? this.#ofUnknown() : []),
    ];
    const name = operation?.name ?? eventName;
    const entries = leaves.filter(({ part }) => this.#isOf(record, part)).map(({ whole }) => whole);
    return [...new Set(entries)].map((entry) => ({ entry, operation: name }));
  }

  /**
   * What asks for operations that the catalog does not have. Where their verdict is that of others, they have none of
   * their own: that on most operations of the same requirement stands for them.
   */
  #ofUnknown(): readonly Leaf[] {
    if (this.#unknown.length > 0) return this.#unknown;
    const largest = new Map<string, Leaf>();
    for (const leaf of this.#ofMany) {
      const { policy, requirement, scope } = leaf.whole.required;
      const key = JSON.stringify([policy.id, requirement.id, scope.id]);
      if ((largest.get(key)?.whole.count ?? -1) < leaf.whole.count) largest.set(key, leaf);
    }
    return [...largest.values()];
  }

  #add(leaf: Leaf): void {
    const { required, operations, parts } = leaf.part;
    const source = required.eventSource;
    if (required.services === "unknown-to-the-catalog") this.#unknown.push(leaf);
    else if (parts.length > 0) {
      if (required.requirement.record.service === null) this.#ofMany.push(leaf);
      for (const { member } of parts) addOnce(this.#ofSource, member.eventSource, leaf);
    } else if (operations.length === 0 && source !== null) addOnce(this.#ofSource, source, leaf);
    else
      for (const operation of operations)
        for (const name of operation.eventNames)
          addOnce(this.#named, keyOf(source ?? operation.eventSource, name), leaf);
    let isOpen = required.resource !== null && required.sets.length > 0;
    for (const set of required.sets)
      if ((set.elements ?? []).every((element) => this.#patterns.add(element))) isOpen = false;
    if (isOpen) this.#unmatched.add(leaf.whole);
  }

  #isOf(record: RecordView, { required }: AssessedEntry): boolean {
    if (!isOfCategory(record, required.category)) return false;
    const account = knownString(required.scope.account);
    if (account !== undefined && record.recipientAccountId !== undefined && account !== record.recipientAccountId)
      return false;
    if (required.category === "management" || required.category === "never" || required.category === "undocumented")
      return required.sets.length === 0 || required.sets.some(({ region }) => holds(region, record.awsRegion));
    return required.sets.some((set) => this.#isInSet(record, set));
  }

  #isInSet({ awsRegion, resources = [] }: RecordView, { region, elements }: EventSet): boolean {
    if (!holds(region, awsRegion)) return false;
    return (elements ?? [])
      .filter(({ beside }) => beside !== true)
      .every((pattern) => resources.some((element) => this.#patterns.matches(pattern, element)));
  }
}

/** Whether required events of a source without a list of names speak of an operation. */
function speaksOf({ parts, operations }: AssessedEntry, source: string, operation: Operation | undefined): boolean {
  if (parts.length === 0) return operations.length === 0;
  return (
    operation !== undefined &&
    parts.some((part) => part.member.eventSource === source && part.operations().includes(operation))
  );
}

function addOnce(map: Map<string, Leaf[]>, key: string, leaf: Leaf): void {
  const leaves = remembered(map, key, () => []);
  if (leaves.at(-1) !== leaf) leaves.push(leaf);
}

function keyOf(eventSource: string, eventName: string): string {
  return `${eventSource} ${eventName}`;
}

const categories: Readonly<Record<string, AssessedEntry["required"]["category"]>> = {
  Management: "management",
  Data: "data",
  NetworkActivity: "networkActivity",
};

/** Records of older versions do not say of which category they are. */
function isOfCategory(
  { eventCategory, managementEvent }: RecordView,
  asked: AssessedEntry["required"]["category"],
): boolean {
  const category =
    eventCategory === undefined ? (managementEvent === true ? "management" : null) : categories[eventCategory];
  return category === null || category === asked || asked === "never" || asked === "undocumented";
}

/** A Region that is not known may be any. */
function holds(domain: Domain, region: string | undefined): boolean {
  if (region === undefined) return true;
  switch (domain.kind) {
    case "listed":
      return domain.values.some((value) => value === null || (knownString(value) ?? region) === region);
    case "free":
      return !domain.except.some((value) => knownString(value) === region);
  }
}

/** How the ARNs of a pattern look: one string, a beginning, or an expression; null: nobody knows. */
type Shape =
  | { readonly kind: "equal" | "start"; readonly text: string }
  | { readonly kind: "expression"; readonly expression: RegExp };

interface KnownPattern {
  readonly number: number;
  readonly type: string;
  readonly key: "ARN" | "ARNPrefix" | null;
  readonly shape: Shape | null;
}

/** All patterns of elements, so that an ARN is held against thousands of them at once. */
class ArnPatterns {
  readonly #known = new Map<string, KnownPattern | null>();
  readonly #equal = new Map<string, KnownPattern[]>();
  readonly #starts = new Map<number, Map<string, KnownPattern[]>>();
  readonly #expressions: KnownPattern[] = [];
  readonly #hits = new Map<string, string>();
  readonly #ofElement = new WeakMap<ElementPattern, KnownPattern | null>();

  /** Whether records can be told to have such an element. */
  add(element: ElementPattern): boolean {
    const known = remembered(this.#known, nameOf(element), () => this.#made(element));
    this.#ofElement.set(element, known);
    return known !== null;
  }

  get texts(): WatchedTexts {
    return {
      equal: [...this.#equal.keys()],
      starts: [...this.#starts.values()].flatMap((texts) => [...texts.keys()]),
      expressions: this.#expressions.flatMap(({ shape }) =>
        shape?.kind === "expression" ? [shape.expression.source] : [],
      ),
    };
  }

  matches(element: ElementPattern, { type, ARN, ARNPrefix }: RecordResource): boolean {
    const known = this.#ofElement.get(element) ?? null;
    if (known === null || type !== known.type) return false;
    const value = known.key === "ARNPrefix" ? ARNPrefix : ARN;
    if (known.shape === null) return value === undefined;
    return value !== undefined && isOfShape(known.shape, value);
  }

  /** The numbers of the patterns that an element fits. */
  hits(type: string, value: string | undefined, key: "ARN" | "ARNPrefix"): string {
    if (value === undefined) return "";
    const name = `${key} ${type} ${value}`;
    const found = this.#hits.get(name);
    if (found !== undefined) return found;
    const fitting = this.#fitting(value)
      .filter((pattern) => pattern.type === type && pattern.key === key)
      .map(({ number }) => number);
    const hits = fitting.sort((a, b) => a - b).join(",");
    if (this.#hits.size >= mostHitsKept) this.#hits.clear();
    this.#hits.set(name, hits);
    return hits;
  }

  #fitting(value: string): KnownPattern[] {
    const starting = [...this.#starts].flatMap(([length, texts]) =>
      value.length > length ? (texts.get(value.slice(0, length)) ?? []) : [],
    );
    const others = this.#expressions.filter(({ shape }) => shape !== null && isOfShape(shape, value));
    return [...(this.#equal.get(value) ?? []), ...starting, ...others];
  }

  #made(element: ElementPattern): KnownPattern | null {
    const type = knownString(element.type);
    const pieces = element.arn ?? element.arnPrefix ?? null;
    const shape = pieces === null ? null : shapeOf(pieces);
    if (type === undefined || shape === "open") return null;
    const key = element.arn !== null ? "ARN" : element.arnPrefix === undefined ? null : "ARNPrefix";
    const made = { number: this.#known.size, type, key, shape } as const;
    switch (shape?.kind) {
      case "equal":
        remembered(this.#equal, shape.text, () => []).push(made);
        break;
      case "start": {
        const ofLength = remembered(this.#starts, shape.text.length, () => new Map<string, KnownPattern[]>());
        remembered(ofLength, shape.text, () => []).push(made);
        break;
      }
      case "expression":
        this.#expressions.push(made);
        break;
      case undefined:
        break;
    }
    return made;
  }
}

const mostHitsKept = 20_000;

function nameOf({ type, arn, arnPrefix }: ElementPattern): string {
  const named = (pieces: readonly (TextPart | Placeholder)[] | null | undefined): unknown =>
    pieces?.map((piece) =>
      typeof piece === "string" ? piece : isHole(piece) ? [piece.name, piece.rest] : { id: piece.id },
    );
  return JSON.stringify([knownString(type), named(arn), named(arnPrefix)]);
}

function isOfShape(shape: Shape, value: string): boolean {
  switch (shape.kind) {
    case "equal":
      return value === shape.text;
    case "start":
      return value.length > shape.text.length && value.startsWith(shape.text);
    case "expression":
      return shape.expression.test(value);
  }
}

/** `open`: a name that nobody knows may be any other. */
function shapeOf(pieces: readonly (TextPart | Placeholder)[]): Shape | "open" {
  const [first = "", second] = pieces;
  if (pieces.length <= 1 && typeof first === "string") return { kind: "equal", text: first };
  if (pieces.length === 2 && typeof first === "string" && second !== undefined && typeof second !== "string")
    if (isHole(second) && second.rest) return { kind: "start", text: first };
  let expression = "";
  for (const piece of pieces) {
    const part = typeof piece === "string" ? escaped(piece) : isHole(piece) ? ofHole(piece) : ofOpenPiece(piece);
    if (part === null) return "open";
    expression += part;
  }
  return { kind: "expression", expression: new RegExp(`^${expression}$`) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function ofHole({ name, rest }: Placeholder): string {
  if (rest) return "[^]+";
  return name === "account" ? String.raw`\d{12}` : "[^/:]+";
}

/** An account, a Region or a partition that the code leaves open is that of the record; a name is not. */
function ofOpenPiece({ kind }: Unresolved): string | null {
  switch (kind) {
    case "partition":
      return "aws[a-z-]*";
    case "region":
      return "[a-z0-9-]*";
    case "account":
      return String.raw`\d{12}`;
    case "generated-name":
    case "segment":
    case "anything":
      return null;
  }
}
