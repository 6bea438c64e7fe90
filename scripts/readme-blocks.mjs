import { spawnSync } from "node:child_process";

/**
 * The blocks of a Markdown text that show a command and what it prints.
 * @param {string} markdown
 * @returns {{ source: string, command: string, output: string }[]}
 */
export function consoleBlocks(markdown) {
  return [...markdown.matchAll(/```console\n\$ ([^\n]+)\n([^]*?)```/g)].map(([source, command = "", output = ""]) => ({ source, command, output }));
}

/**
 * What a command prints, run from the top of the repository without colours. Its exit status does not matter: findings are what the README shows.
 * @param {string} command words separated by single spaces
 * @param {string} root
 */
export function run(command, root) {
  const [program = "", ...words] = command.split(" ");
  const result = spawnSync(program === "node" ? process.execPath : program, words, { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined } });
  return result.stdout;
}
