/**
 * Writes what the commands of README.md print below them. A test holds the two together; this puts them right after a change that is meant.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { consoleBlocks, run } from "./readme-blocks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const path = `${root}README.md`;
let text = readFileSync(path, "utf8");
for (const block of consoleBlocks(text)) text = text.replace(block.source, `\`\`\`console\n$ ${block.command}\n${run(block.command, root)}\`\`\``);
writeFileSync(path, text);
