import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The pages that show commands with what they print, each with the folder where its reader runs them. */
export const pages = [
  { path: `${root}README.md`, folder: root },
  { path: `${root}docs/verify.md`, folder: root },
  { path: `${root}docs/suggest.md`, folder: root },
  ...readdirSync(`${root}test/repositories`)
    .sort()
    .map((name) => ({
      path: `${root}test/repositories/${name}/README.md`,
      folder: `${root}test/repositories/${name}`,
    })),
];

/**
 * The blocks of a Markdown text that show a command and what it prints.
 * @param {string} markdown
 * @returns {{ source: string, command: string, output: string }[]}
 */
export function consoleBlocks(markdown) {
  return [...markdown.matchAll(/```console\n\$ ([^\n]+)\n([^]*?)```/g)].map(([source, command = "", output = ""]) => ({
    source,
    command,
    output,
  }));
}

/**
 * What a command prints, without colours. Its exit status does not matter: findings are what the pages show.
 * @param {string} command words separated by single spaces; `trailproof` is the bundled program
 * @param {string} folder
 */
export function run(command, folder) {
  const [program = "", ...words] = command.split(" ");
  const [file, before] =
    program === "trailproof"
      ? [process.execPath, [`${root}dist/cli.js`]]
      : [program === "node" ? process.execPath : program, []];
  const result = spawnSync(file, [...before, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return result.stdout;
}
