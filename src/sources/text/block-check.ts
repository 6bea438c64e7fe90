import type { YamlToken } from "./yaml-tokens.ts";

interface Collection {
  readonly indent: number;
  readonly kind: "map" | "sequence";
  /**
   * Whether the last entry still lacks its value: `indented`, a value must be indented further than the entry (after a
   * tag).
   */
  pending: "no" | "yes" | "indented";
}

/** What the line holds so far, or what has to follow. */
type State =
  | "line start"
  /** Behind the dash of an item: its value, or the first key of a mapping. */
  | "item"
  /** Behind a scalar that a colon makes a key. */
  | "scalar"
  /** Behind a colon or a tag. */
  | "value"
  | "flow"
  | "block scalar header"
  | "block scalar"
  /** Behind a value. */
  | "done";

/**
 * What may come next in a flow collection: a value or the end, a value for certain, the colon of a key, the space
 * behind it, a comma or the end.
 */
type FlowState = "value" | "required value" | "colon" | "space" | "separator";

/** An entry of a mapping. `value` is null unless it is a scalar without a tag on the line of its key. */
export interface BlockEntry {
  readonly key: YamlToken;
  readonly value: YamlToken | null;
}

/** What is nested more deeply is left to the parser. */
const deepest = 100;

/** The parser allows implicit keys of at most 1024 characters. */
const longestKey = 1_000;

/**
 * A check that a piece of block-style YAML is surely valid, many times cheaper than composing it. It takes the tokens
 * of the
 * parser's lexer one by one, and knows how the usual ones may follow each other: mappings and lists by indentation,
 * scalars and
 * flow collections on one line, block scalars, tags, comments. That it does not accept one only means that it cannot
 * tell:
 * then the piece has to be parsed.
 */
export class BlockCheck {
  /** The key that was read last in a mapping of the first level. */
  lastKey: YamlToken | null = null;
  /** The entry that was read last in a mapping of the second level. */
  lastProperty: BlockEntry | null = null;
  readonly #open: Collection[] = [];
  readonly #flow: ("map" | "sequence")[] = [];
  #state: State = "line start";
  #flowState: FlowState = "value";
  #lineStart = 0;
  #isSpaced = true;
  #isTagged = false;
  #scalar: YamlToken | null = null;
  #scalarIsItem = false;

  /** @param start of the piece in its text; a line begins there */
  constructor(start: number) {
    this.#lineStart = start;
  }

  /** Whether the piece may end here. */
  get isComplete(): boolean {
    return this.#state === "scalar" ? this.#scalarIsItem : this.#state !== "flow";
  }

  accepts(token: YamlToken): boolean {
    const accepted = this.#state === "flow" ? this.#acceptsInFlow(token) : this.#acceptsInBlock(token);
    this.#isSpaced = token.kind === "space" || token.kind === "newline";
    return accepted;
  }

  #acceptsInBlock(token: YamlToken): boolean {
    switch (token.kind) {
      case "doc-mode":
        return true;
      case "space":
        return this.#endScalar() && this.#state !== "block scalar header";
      case "comment":
        return this.#endScalar() && this.#isSpaced && this.#state !== "block scalar header";
      case "newline":
        return this.#endLine(token);
      case "seq-item-ind":
        return this.#beginItem(this.#columnOf(token));
      case "scalar":
        return this.#state === "block scalar" ? this.#acceptsBlockScalar(token) : this.#acceptsScalar(token);
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.#acceptsScalar(token);
      case "map-value-ind":
        return this.#beginValue(token);
      case "tag":
        return this.#acceptsTag(token);
      case "flow-map-start":
      case "flow-seq-start":
        if (!this.#takeValue()) return false;
        this.#state = "flow";
        return this.#openFlow(token);
      case "block-scalar-header":
        if (!this.#takeValue() || !/^[|>][+-]?$/.test(token.text)) return false;
        this.#state = "block scalar header";
        return true;
      default:
        return false;
    }
  }

  #columnOf(token: YamlToken): number {
    return token.start - this.#lineStart;
  }

  /**
   * What follows a scalar tells what it was: without a colon it is the value of an item, or nothing that is known here.
   */
  #endScalar(): boolean {
    if (this.#state !== "scalar") return true;
    if (!this.#scalarIsItem) return false;
    this.#state = "item";
    return this.#takeValue();
  }

  #endLine(token: YamlToken): boolean {
    if (!this.#endScalar()) return false;
    this.#state = this.#state === "block scalar header" ? "block scalar" : "line start";
    this.#isTagged = false;
    this.#lineStart = token.start + token.text.length;
    return true;
  }

  /** A value for the entry that was begun last. */
  #takeValue(): boolean {
    const entry = this.#open.at(-1);
    if (entry === undefined) return false;
    if (this.#state !== "item" && this.#state !== "value") return false;
    if (this.#isTagged && !this.#isSpaced) return false;
    entry.pending = "no";
    this.#state = "done";
    return true;
  }

  #acceptsTag(token: YamlToken): boolean {
    const entry = this.#open.at(-1);
    if (entry === undefined || this.#isTagged || !isPlainTag(token.text)) return false;
    if (this.#state !== "item" && this.#state !== "value") return false;
    entry.pending = "indented";
    this.#isTagged = true;
    this.#state = "value";
    return true;
  }

  #acceptsScalar(token: YamlToken): boolean {
    if (!isOnOneLine(token)) return false;
    if (this.#state === "value") {
      const isProperty = this.#open.length === 2 && !this.#isTagged && this.#scalar !== null;
      if (!this.#takeValue()) return false;
      if (isProperty && this.#scalar !== null) this.lastProperty = { key: this.#scalar, value: token };
      return true;
    }
    if (this.#state !== "line start" && this.#state !== "item") return false;
    this.#scalarIsItem = this.#state === "item";
    this.#scalar = token;
    this.#state = "scalar";
    return true;
  }

  /** The colon behind a key. */
  #beginValue(token: YamlToken): boolean {
    const key = this.#scalar;
    if (this.#state !== "scalar" || key === null || key.start + key.text.length !== token.start) return false;
    if (key.text.length > longestKey || key.text === "<<") return false;
    const column = this.#columnOf(key);
    if (!(this.#scalarIsItem ? this.#nest(column, "map") : this.#enter(column, "map"))) return false;
    return this.#expectValue(key);
  }

  #expectValue(key: YamlToken): boolean {
    const map = this.#open.at(-1);
    if (map === undefined) return false;
    map.pending = "yes";
    this.#state = "value";
    if (this.#open.length === 1) this.lastKey = key;
    else if (this.#open.length === 2) this.lastProperty = { key, value: null };
    return true;
  }

  #beginItem(column: number): boolean {
    if (this.#state !== "line start" && this.#state !== "item") return false;
    if (!(this.#state === "item" ? this.#nest(column, "sequence") : this.#enter(column, "sequence"))) return false;
    const list = this.#open.at(-1);
    if (list !== undefined) list.pending = "yes";
    this.#scalar = null;
    this.#state = "item";
    return true;
  }

  /** A collection that begins on the line of the item that it is the value of. */
  #nest(indent: number, kind: Collection["kind"]): boolean {
    const item = this.#open.at(-1);
    if (item === undefined) return false;
    item.pending = "no";
    return this.#push(indent, kind);
  }

  #push(indent: number, kind: Collection["kind"]): boolean {
    this.#open.push({ indent, kind, pending: "no" });
    return this.#open.length <= deepest;
  }

  /** Finds or opens the collection that an entry at this indentation belongs to. */
  #enter(indent: number, kind: Collection["kind"]): boolean {
    while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
    let top = this.#open.at(-1);
    if (top?.indent === indent && top.kind === "sequence" && kind === "map") {
      this.#open.pop();
      top = this.#open.at(-1);
    }
    if (top?.indent === indent && top.kind === kind) return true;
    // A list may stand at the indentation of the key that it belongs to.
    const mayOpen =
      top === undefined ||
      (top.indent < indent
        ? top.pending !== "no"
        : top.indent === indent && kind === "sequence" && top.pending === "yes");
    if (!mayOpen) return false;
    if (top !== undefined) top.pending = "no";
    return this.#push(indent, kind);
  }

  /** The parser refuses some that begin with empty lines. */
  #acceptsBlockScalar({ text, start }: YamlToken): boolean {
    this.#state = "line start";
    this.#lineStart = start + text.length;
    return !/^[\r\n]* +\r?\n/.test(text);
  }

  #acceptsInFlow(token: YamlToken): boolean {
    const inMap = this.#flow.at(-1) === "map";
    const takesValue = this.#flowState === "required value" || (this.#flowState === "value" && !inMap);
    const isTaggedClose = this.#isTagged && !this.#isSpaced;
    switch (token.kind) {
      case "space":
        if (this.#flowState === "space") this.#flowState = "required value";
        return this.#flowState !== "colon";
      case "flow-map-start":
      case "flow-seq-start":
        return takesValue && !isTaggedClose && this.#openFlow(token);
      case "flow-map-end":
      case "flow-seq-end":
        return this.#closeFlow(token);
      case "comma":
        if (this.#flowState !== "separator") return false;
        this.#flowState = "value";
        return true;
      case "tag":
        if (!takesValue || this.#isTagged || !isPlainTag(token.text)) return false;
        this.#isTagged = true;
        this.#flowState = "required value";
        return true;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return !isTaggedClose && isOnOneLine(token) && this.#acceptsFlowScalar(inMap);
      case "map-value-ind":
        if (this.#flowState !== "colon") return false;
        this.#flowState = "space";
        return true;
      default:
        return false;
    }
  }

  #acceptsFlowScalar(inMap: boolean): boolean {
    switch (this.#flowState) {
      case "value":
        this.#flowState = inMap ? "colon" : "separator";
        return true;
      case "required value":
        this.#isTagged = false;
        this.#flowState = "separator";
        return true;
      case "colon":
      case "space":
      case "separator":
        return false;
    }
  }

  #openFlow(token: YamlToken): boolean {
    this.#flow.push(token.kind === "flow-map-start" ? "map" : "sequence");
    this.#flowState = "value";
    this.#isTagged = false;
    return this.#flow.length + this.#open.length <= deepest;
  }

  #closeFlow(token: YamlToken): boolean {
    if (this.#flowState !== "value" && this.#flowState !== "separator") return false;
    if (this.#flow.pop() !== (token.kind === "flow-map-end" ? "map" : "sequence")) return false;
    this.#flowState = "separator";
    if (this.#flow.length === 0) this.#state = "done";
    return true;
  }
}

/** Handles and percent signs need to be resolved, which can fail. */
function isPlainTag(text: string): boolean {
  return /^![A-Za-z][\w.:-]*$/.test(text);
}

/**
 * Whether a scalar stands on one line and is surely valid: closed, of known escapes, with a beginning that is not
 * reserved.
 */
function isOnOneLine({ kind, text }: YamlToken): boolean {
  if (text.includes("\n")) return false;
  switch (kind) {
    case "double-quoted-scalar":
      return text.length > 1 && (text.includes("\\") ? /^"(?:[^"\\]|\\["\\/nrt])*"$/.test(text) : text.endsWith('"'));
    case "single-quoted-scalar":
      return text.length > 1 && text.endsWith("'");
    default:
      return /^[^,%@`|>]/.test(text);
  }
}
