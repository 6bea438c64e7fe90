/**
 * Bodies of which every value is plain: written out, or a reference. They can be looked over without a parser, and to
 * evaluate them says nothing that is not known before.
 */

/** What a plain body says. */
export interface PlainBody {
  /** The names of its arguments and of its nested blocks. */
  readonly names: ReadonlySet<string>;
  /** What its values refer to, each with its dots: `var.stage`, `aws_kms_key.main.arn`. Nested blocks are included. */
  readonly references: readonly string[];
  /** Of its text. */
  readonly length: number;
}

/** Longer bodies may hold lists that are longer than what is looked at. */
const longestBody = 1500;
const deepestBlock = 5;

const space = /(?:[ \t\r\n]|#[^\n]*|\/\/[^\n]*)*/y;
const reference = String.raw`(?:[A-Za-z_][\w-]*)(?:\.[A-Za-z_][\w-]*)+`;
const string = String.raw`"(?:[^"\\$%\n]|\$\{ *${reference} *\})*"`;
const scalar = String.raw`(?:${string}|\d{1,15}|true|false|null|${reference})`;
const list = String.raw`\[\s*(?:${scalar}\s*(?:,\s*${scalar}\s*)*,?\s*)?\]`;
const key = String.raw`(?:(?!(?:for|if|in)\b)[A-Za-z_][\w-]*|"[^"\\$%\n]*")`;
const object = String.raw`\{\s*(?:${key}[ \t]*=[ \t]*${scalar}[ \t]*(?:,|\r?\n|(?=\}))\s*)*\}`;
const type = String.raw`(?:(?:list|set|map)\((?:string|number|bool|any)\)|string|number|bool|any)`;
const behind = String.raw`[ \t]*(?:#[^\n]*|//[^\n]*)?(?=\r?\n|\}|$)`;

/** The name of an argument with its value, or of a nested block with its opening bracket. */
const item = new RegExp(
  String.raw`([A-Za-z_][\w-]*)[ \t]*(?:=[ \t]*(?:(${scalar}|${list}|${object})|(${type}))${behind}|\{)`,
  "y",
);
const everyReference = new RegExp(String.raw`"[^"$]*"|"(?:[^"$]*\$\{ *${reference} *\})+[^"$]*"|${reference}`, "g");
const embedded = /\$\{[^}]*\}/g;

/**
 * The body between two offsets of a text in which brackets and strings are closed; null where it is not plain, or may
 * not be valid.
 */
export function plainBody(text: string, start: number, end: number): PlainBody | null {
  if (end - start > longestBody) return null;
  const references: string[] = [];
  const body = namesIn(text, start, end, references, 0);
  return body?.end !== end ? null : { names: body.names, references, length: end - start };
}

function namesIn(
  text: string,
  start: number,
  end: number,
  references: string[],
  depth: number,
): { readonly names: ReadonlySet<string>; readonly end: number } | null {
  const names = new Set<string>();
  const blocks = new Set<string>();
  for (let position = behindSpace(text, start); ; position = behindSpace(text, position)) {
    if (position >= end || text[position] === "}") return { names, end: position };
    item.lastIndex = position;
    const [whole, name = "", value, constraint] = item.exec(text) ?? [];
    if (whole === undefined) return null;
    position = item.lastIndex;
    if (value === undefined && constraint === undefined) {
      const inner = depth === deepestBlock ? null : namesIn(text, position, end, references, depth + 1);
      if (inner === null || text[inner.end] !== "}" || inner.end >= end) return null;
      // An argument of the same name is for the parser to judge.
      if (names.has(name) && !blocks.has(name)) return null;
      blocks.add(name);
      position = inner.end + 1;
    } else {
      if (names.has(name) || (constraint !== undefined && name !== "type")) return null;
      if (value?.includes(".") === true) references.push(...referencesIn(value));
    }
    names.add(name);
  }
}

function behindSpace(text: string, position: number): number {
  space.lastIndex = position;
  space.test(text);
  return space.lastIndex;
}

/** References in a plain value; what only looks like one, in a string, is none. */
function referencesIn(value: string): string[] {
  return (value.match(everyReference) ?? []).flatMap((part) => {
    return part.startsWith('"') ? (part.match(embedded) ?? []).map((inside) => inside.slice(2, -1).trim()) : [part];
  });
}
