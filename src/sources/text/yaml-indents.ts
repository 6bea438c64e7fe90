/**
 * YAML whose quoted strings and flow collections go on in lines that are indented too little. The specification asks
 * for more indentation than that of the collection around them; libyaml and PyYAML, and with them CloudFormation's
 * tools, take any.
 */

/** A text with spaces put in. */
export interface IndentedText {
  readonly text: string;
  /** The offset in the text as it was written of one in this text. */
  readonly written: (offset: number) => number;
}

interface Padding {
  /** Of the line, in the text as it was written. */
  readonly at: number;
  readonly spaces: number;
}

/** Indents the lines that go on a quoted string or a flow collection; null where no line has to be. */
export function indentedFurther(text: string): IndentedText | null {
  const paddings = new Scanner(text).paddings();
  if (paddings.length === 0) return null;
  const pieces: string[] = [];
  const starts: { readonly from: number; readonly added: number }[] = [];
  let done = 0;
  let added = 0;
  for (const { at, spaces } of paddings) {
    pieces.push(text.slice(done, at), " ".repeat(spaces));
    done = at;
    added += spaces;
    starts.push({ from: at + added, added });
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(""), written: (offset) => offset - addedBefore(starts, offset) };
}

function addedBefore(starts: readonly { readonly from: number; readonly added: number }[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.added ?? 0;
}

/** Walks through block style line by line, as far as it takes to tell where strings and flow collections begin. */
class Scanner {
  readonly #text: string;
  readonly #paddings: Padding[] = [];
  #position = 0;
  #lineStart = 0;
  /** The column of the last entry that was begun. */
  #entry = 0;

  constructor(text: string) {
    this.#text = text;
  }

  paddings(): readonly Padding[] {
    while (this.#position < this.#text.length) this.#line();
    return this.#paddings;
  }

  #line(): void {
    this.#lineStart = this.#position;
    this.#position += this.#match(/ */y).length;
    // A line holds entries inside each other, and perhaps a value.
    while (!this.#isAtEnd() && this.#node());
    this.#toNextLine();
  }

  /** One entry, key or value; false where the rest of the line is nothing further. */
  #node(): boolean {
    this.#position += this.#match(/[ \t]*/y).length;
    if (this.#match(/[-?](?=[ \t\r\n]|$)/y) !== "") {
      this.#entry = this.#column();
      this.#position++;
      return true;
    }
    const property = this.#match(/[!&][^\s,[\]{}]*(?=[ \t\r\n]|$)/y);
    if (property !== "") return this.#advance(property.length);
    const start = this.#position;
    const column = this.#column();
    switch (this.#text[start]) {
      case '"':
      case "'":
        this.#quoted(column);
        break;
      case "[":
      case "{":
        this.#flow(column);
        break;
      case "|":
      case ">":
        this.#blockScalar();
        return false;
      case "#":
        return false;
      default:
        this.#advance(this.#match(/(?:[^\s:#]|:(?=\S)|(?<=\S)#|[ \t]+(?=[^\s#]))*/y).length);
    }
    const colon = this.#match(/[ \t]*:(?=[ \t\r\n]|$)/y);
    if (colon === "") return this.#position > start && !this.#isAtEnd() && this.#match(/[ \t]*#/y) === "";
    this.#entry = column;
    return this.#advance(colon.length);
  }

  /** Goes behind the closing quotation mark. */
  #quoted(column: number): void {
    const quote = this.#text[this.#position] ?? "";
    const end = quote === '"' ? /"(?:[^"\\]|\\[^])*"?/y : /'(?:[^']|'')*'?/y;
    this.#pad(this.#match(end), column);
  }

  /** Goes behind the closing bracket. */
  #flow(column: number): void {
    const token = /"(?:[^"\\]|\\[^])*"?|'(?:[^']|'')*'?|(?<=\s)#[^\n]*|[[\]{},]|[^\s"'[\]{},][^\s[\]{},]*|\s+/y;
    let depth = 0;
    do {
      const found = this.#match(token);
      if (found === "") return;
      if (found === "[" || found === "{") depth++;
      else if (found === "]" || found === "}") depth--;
      this.#pad(found, column);
    } while (depth > 0 && this.#position < this.#text.length);
  }

  /** Goes behind a token; its lines but the first have to be indented to the column. */
  #pad(token: string, column: number): void {
    const start = this.#position;
    for (const { index } of token.matchAll(/\n/g)) {
      this.#lineStart = start + index + 1;
      this.#position = this.#lineStart;
      const spaces = this.#match(/ */y).length;
      const isEmpty = this.#match(/ *(?:\r?\n|$)/y) !== "" || this.#lineStart + spaces >= this.#text.length;
      if (spaces < column && !isEmpty) this.#paddings.push({ at: this.#lineStart, spaces: column - spaces });
    }
    this.#position = start + token.length;
  }

  /** Passes over the lines that are indented further than the entry whose value they are. */
  #blockScalar(): void {
    this.#toNextLine();
    const entry = this.#entry;
    while (this.#position < this.#text.length) {
      const indent = this.#match(/ */y).length;
      const isEmpty = this.#match(/[ \t]*(?:\r?\n|$)/y) !== "";
      if (!isEmpty && indent <= entry) break;
      this.#toNextLine();
    }
    // The caller goes to the next line once more.
    if (this.#position < this.#text.length) this.#position--;
  }

  #toNextLine(): void {
    const end = this.#text.indexOf("\n", this.#position);
    this.#position = end < 0 ? this.#text.length : end + 1;
  }

  #isAtEnd(): boolean {
    return this.#match(/[ \t]*(?:\r?\n|$)/y) !== "" || this.#position >= this.#text.length;
  }

  #column(): number {
    return this.#position - this.#lineStart;
  }

  #advance(length: number): boolean {
    this.#position += length;
    return length > 0;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#text)?.[0] ?? "";
  }
}
