/** Pieces of a page: whatever comes from inputs goes through `text`, which leaves nothing but text. */
import { printable, printedLine } from "../../../model/printable.ts";

/** Text as it stands between tags and in attributes between quotation marks. */
export function text(value: string): string {
  return escaped(printable(value));
}

/** Code of several lines. */
export function code(value: string): string {
  return value
    .split("\n")
    .map((line) => escaped(printedLine(line)))
    .join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Text in the font of code; long names may break where people would break them. */
export function codeText(value: string): string {
  return `<code>${text(value).replace(/([/#.:_-])(?=\w)/g, "$1<wbr>")}</code>`;
}

/** A folded section; empty where there is nothing to fold. */
export function folded(summary: string, content: string): string {
  return content === "" ? "" : `<details><summary>${summary}</summary>${content}</details>`;
}

/** A list; empty without items. */
export function itemList(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** A list of names and values. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.length === 0
    ? ""
    : `<dl>${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

/** A word with a sign, told apart by more than its colour. */
export function badge(kind: string, sign: string, words: string): string {
  return `<span class="badge ${kind}"><span aria-hidden="true">${sign}</span> ${text(words)}</span>`;
}

/** A table that can be scrolled by itself, also with the keyboard. `caption` names it for screen readers. */
export function table(id: string, caption: string, columns: readonly string[], body: string): string {
  const head = columns.map((column) => `<th scope="col">${headOf(column)}</th>`).join("");
  return (
    `<div class="scroll" role="group" aria-label="${text(caption)}" tabindex="0"><table id="${id}">` +
    `<caption class="unseen">${text(caption)}</caption><thead><tr>${head}</tr></thead>${body}</table></div>`
  );
}

/** An account's id may break in the middle, so that many of them fit beside each other. */
function headOf(column: string): string {
  return /^\d{12}$/.test(column) ? `${column.slice(0, 6)}<wbr>${column.slice(6)}` : text(column);
}
