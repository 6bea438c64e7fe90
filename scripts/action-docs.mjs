/**
 * Writes into README.md what `action.yml` and the example workflows say, between marks such as `<!-- action:inputs -->` and `<!-- /action:inputs -->`.
 * A test holds them together; this puts them right after a change that is meant.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What stands between the marks of a name. */
export const actionParts = {
  inputs: () => inputTable(parse(readFileSync(`${root}action.yml`, "utf8"))),
  outputs: () => outputTable(parse(readFileSync(`${root}action.yml`, "utf8"))),
  "workflow-code": () => workflow("code.yml"),
  "workflow-organization": () => workflow("organization.yml"),
  "workflow-account": () => workflow("account.yml"),
  "workflow-pull-request": () => workflow("pull-request.yml"),
  "workflow-comment": () => workflow("comment.yml"),
};

/**
 * The text with all parts as they should be.
 * @param {string} markdown
 */
export function withActionDocs(markdown) {
  return Object.entries(actionParts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- action:${name} -->`, `<!-- /action:${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}.`);
    return `${text.slice(0, from + start.length)}\n\n${part()}\n\n${text.slice(to)}`;
  }, markdown);
}

/** @param {{ inputs: Record<string, { description: string, default?: string }> }} action */
function inputTable({ inputs }) {
  const rows = Object.entries(inputs).map(([name, input]) =>
    row(`\`${name}\``, input.description, input.default === undefined ? "" : `\`${input.default}\``),
  );
  return [row("input", "description", "default"), "|---|---|---|", ...rows].join("\n");
}

/** @param {{ outputs: Record<string, { description: string }> }} action */
function outputTable({ outputs }) {
  const rows = Object.entries(outputs).map(([name, output]) => row(`\`${name}\``, output.description));
  return [row("output", "description"), "|---|---|", ...rows].join("\n");
}

/** @param {readonly string[]} cells */
function row(...cells) {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

/** @param {string} file */
function workflow(file) {
  return `\`\`\`yaml\n${readFileSync(`${root}examples/workflows/${file}`, "utf8")}\`\`\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = `${root}README.md`;
  writeFileSync(path, withActionDocs(readFileSync(path, "utf8")));
}
