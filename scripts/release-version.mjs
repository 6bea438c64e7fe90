/**
 * `npm run release:version`: the next version, wherever it is written: package, changelog, examples, bundle, pages.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { versionedFiles, withVersion } from "./versions.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** @param {readonly string[]} words */
const npx = (...words) => execFileSync("npx", ["--no-install", ...words], { stdio: "inherit" });

npx("changeset", "version");
execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], {
  stdio: "inherit",
});
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
for (const file of versionedFiles()) writeFileSync(file, withVersion(readFileSync(file, "utf8"), version));
execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
execFileSync("npm", ["run", "--silent", "docs"], { stdio: "inherit" });
