/**
 * Builds the bundle into a folder of its own and compares it with the committed `dist/`, byte for byte.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "trailproof-dist-"));

try {
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), fresh], { stdio: ["ignore", "ignore", "inherit"] });
  const differences = compare(join(root, "dist"), fresh);
  if (differences.length > 0) {
    console.error(
      `dist/ is not what the sources build to: ${differences.join(", ")}. Run "npm run build" and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    console.log("dist/ is what the sources build to.");
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * Names of files that are in one folder only or differ.
 * @param {string} committed
 * @param {string} built
 */
function compare(committed, built) {
  const names = [...new Set([...files(committed), ...files(built)])].sort();
  return names.filter((name) => read(join(committed, name)) !== read(join(built, name)));
}

/** @param {string} folder */
function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
