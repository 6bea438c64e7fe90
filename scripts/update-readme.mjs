/**
 * Writes what the commands of README.md and of the example repositories print below them. A test holds the two together; this puts them right after a change that is meant.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { consoleBlocks, pages, run } from "./readme-blocks.mjs";

for (const { path, folder } of pages) {
  let text = readFileSync(path, "utf8");
  for (const block of consoleBlocks(text))
    text = text.replace(block.source, () => `\`\`\`console\n$ ${block.command}\n${run(block.command, folder)}\`\`\``);
  writeFileSync(path, text);
}
