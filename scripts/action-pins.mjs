/**
 * `npm run pins`: holds the pins of actions in our workflows and examples against their repositories: each commit must
 * be what the tag beside it names. It asks GitHub, so it is no part of the tests; those compare the pins with each
 * other.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pinsOf } from "./versions.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const pins = [".github/workflows", "examples/workflows"]
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`))
  .flatMap((file) => pinsOf(readFileSync(file, "utf8")));
const wrong = [...new Map(pins.map((pin) => [`${pin.action}@${pin.commit}`, pin])).values()].flatMap(
  ({ action, commit, version }) => {
    const named = commitsOf(action, version);
    return named.includes(commit) ? [] : [`${action} ${version} is ${named.join(" or ") || "no tag"}, not ${commit}`];
  },
);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${pins.length} pins are what their tags name.`);

/**
 * What a tag names, and the commit behind it if it is annotated.
 * @param {string} action
 * @param {string} tag
 */
function commitsOf(action, tag) {
  const lines = execFileSync(
    "git",
    ["ls-remote", `https://github.com/${action}`, `refs/tags/${tag}`, `refs/tags/${tag}^{}`],
    { encoding: "utf8" },
  );
  return lines.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
}
