/**
 * A check that a piece of block-style YAML is surely valid, many times cheaper than parsing it.
 * It knows a small part of YAML: mappings and lists by indentation, scalars and flow collections on one line, block scalars, tags, comments.
 * `false` only means that it cannot tell: then the piece has to be parsed.
 */

interface Collection {
  readonly indent: number;
  readonly kind: "map" | "sequence";
  /** Whether the last entry still lacks its value: `indented`, a value must be indented further than the entry (after a tag). */
  pending: "no" | "yes" | "indented";
}

/** A block scalar that is being read. */
interface BlockScalar {
  /** The indentation that its lines must exceed. */
  readonly parent: number;
  /** That of its first line, once seen. */
  indent: number | null;
}

const key = /(?:[A-Za-z0-9_](?:[\w./+@-]|:(?=[^\s]))*|"[^"\\]*"|'[^']*'):(?= |$)/y;
const tag = /![A-Za-z](?:[\w.-]|::)*(?= |$)/y;
const blockScalarHeader = /[|>][+-]?$/y;
const doubleQuoted = /"(?:[^"\\]|\\["\\/nrt])*"(?: +#.*| *)$/y;
const singleQuoted = /'(?:[^']|'')*'(?: +#.*| *)$/y;
const plain = /[A-Za-z0-9_./$(<=;~^+](?:[^\s:#]| +(?![\s#:])|:(?=[^\s])|#)*(?: +#.*| *)$/y;

/** Whether the lines from `start` to `end` of a text are surely a valid block mapping or sequence. The text holds no tabs and no control characters. */
export function isSurelyValid(text: string, start: number, end: number): boolean {
  const scanner = new BlockScanner();
  for (let lineStart = start; lineStart < end;) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline === -1 || newline >= end ? end : newline;
    const contentEnd = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > lineStart ? lineEnd - 1 : lineEnd;
    let content = lineStart;
    while (content < contentEnd && text.charCodeAt(content) === 32) content += 1;
    if (!scanner.acceptsLine(content - lineStart, text.slice(content, contentEnd))) return false;
    lineStart = lineEnd + 1;
  }
  return true;
}

class BlockScanner {
  readonly #open: Collection[] = [];
  #scalar: BlockScalar | null = null;

  /** `line` is without its indentation. */
  acceptsLine(indent: number, line: string): boolean {
    if (this.#scalar !== null) {
      const inside = this.#insideScalar(this.#scalar, indent, line);
      if (inside !== null) return inside;
      this.#scalar = null;
    }
    if (line === "" || line.startsWith("#")) return true;
    return this.#enter(indent, isItem(line)) && this.#acceptsContent(indent, line);
  }

  /** Whether a line of a block scalar is fine, or null where the scalar ends before it. */
  #insideScalar(scalar: BlockScalar, indent: number, line: string): boolean | null {
    if (line === "") return scalar.indent !== null || indent === 0;
    if (indent <= scalar.parent) return null;
    scalar.indent ??= indent;
    return indent >= scalar.indent;
  }

  /** Finds or opens the collection that an entry at this indentation belongs to. */
  #enter(indent: number, item: boolean): boolean {
    while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
    let top = this.#open.at(-1);
    if (top?.indent === indent && top.kind === "sequence" && !item) {
      this.#open.pop();
      top = this.#open.at(-1);
    }
    const kind = item ? "sequence" : "map";
    if (top?.indent === indent && top.kind === kind) return true;
    // A list may stand at the indentation of the key that it belongs to.
    const mayOpen =
      top === undefined ||
      (top.indent < indent ? top.pending !== "no" : top.indent === indent && item && top.pending === "yes");
    if (!mayOpen) return false;
    if (top !== undefined) top.pending = "no";
    this.#open.push({ indent, kind, pending: "no" });
    return true;
  }

  #acceptsContent(indent: number, line: string): boolean {
    let column = indent;
    let rest = line;
    while (isItem(rest)) {
      const spaces = /^-( *)/.exec(rest)?.[0].length ?? 1;
      rest = rest.slice(spaces);
      const top = this.#open.at(-1);
      if (top === undefined) return false;
      if (rest === "" || rest.startsWith("#")) {
        top.pending = "yes";
        return rest === "" || spaces > 1;
      }
      top.pending = "no";
      column += spaces;
      if (isItem(rest)) this.#open.push({ indent: column, kind: "sequence", pending: "no" });
      else if (matches(key, rest) > 0) this.#open.push({ indent: column, kind: "map", pending: "no" });
      else return this.#acceptsValue(rest, top);
    }
    const length = matches(key, rest);
    const map = this.#open.at(-1);
    if (length === 0 || map?.kind !== "map") return false;
    return this.#acceptsValue(rest.slice(length).trimStart(), map);
  }

  #acceptsValue(value: string, entry: Collection): boolean {
    entry.pending = "no";
    const tagLength = matches(tag, value);
    const rest = tagLength === 0 ? value : value.slice(tagLength).trimStart();
    if (rest === "" || rest.startsWith("#")) {
      entry.pending = tagLength === 0 ? "yes" : "indented";
      return true;
    }
    if (matches(blockScalarHeader, rest) > 0) {
      this.#scalar = { parent: entry.indent, indent: null };
      return true;
    }
    switch (rest.charAt(0)) {
      case '"':
        return matches(doubleQuoted, rest) > 0;
      case "'":
        return matches(singleQuoted, rest) > 0;
      case "[":
      case "{":
        return isFlowLine(rest);
      default:
        return matches(plain, rest) > 0;
    }
  }
}

function isItem(line: string): boolean {
  return line.charCodeAt(0) === 45 && (line.length === 1 || line.charCodeAt(1) === 32);
}

/** Length of what a sticky expression matches at the beginning, 0 for nothing. */
function matches(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  return expression.test(text) ? expression.lastIndex : 0;
}

/** What may come next: a value (or the end of the collection), a value for certain, or a comma (or the end). */
type FlowState = "value" | "required value" | "separator";

const flowToken =
  / *(?:([[\]{},])|(![A-Za-z](?:[\w.-]|::)*)(?= )|("(?:[^"\\]|\\["\\/nrt])*"|'(?:[^']|'')*'|[A-Za-z0-9_./$](?:[\w./$*@=+-]|:(?=[\w/.:$*])| (?=[\w./$*@=+-]))*)(: )?)/y;

/** Whether a line is one flow collection, perhaps with a comment behind it. */
function isFlowLine(line: string): boolean {
  const open: ("[" | "{")[] = [];
  let state: FlowState = "value";
  let position = 0;
  do {
    flowToken.lastIndex = position;
    const token = flowToken.exec(line);
    if (token === null) return false;
    position = flowToken.lastIndex;
    const [, mark, tagged, scalar, colon] = token;
    const inMap = open.at(-1) === "{";
    if (mark === "[" || mark === "{") {
      // In a mapping a key comes first.
      if (state === "separator" || (inMap && state !== "required value")) return false;
      open.push(mark);
      state = "value";
    } else if (mark === "]" || mark === "}") {
      if (state === "required value" || open.pop() !== (mark === "]" ? "[" : "{")) return false;
      state = "separator";
    } else if (mark === ",") {
      if (state !== "separator") return false;
      state = "value";
    } else if (tagged !== undefined) {
      if (state === "separator" || (inMap && state !== "required value")) return false;
      state = "required value";
    } else if (scalar !== undefined) {
      const isKey: boolean = inMap && state === "value";
      if (state === "separator" || isKey !== (colon !== undefined)) return false;
      state = isKey ? "required value" : "separator";
    }
  } while (open.length > 0);
  return /^(?: +#.*| *)$/.test(line.slice(position));
}
