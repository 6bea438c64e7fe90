/**
 * Makes the program wrong on purpose, one small change at a time, and runs the tests that must notice. The changes are
 * `scripts/mutants.yaml`. A mutant that survives is a gap in the tests; one whose text is not found must be renewed.
 *
 *     npm run mutants -- [words in the names or files of mutants …]
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutated, readMutants } from "./mutants/mutants.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The repository as it stands, without what Git does not know. */
function scratchCopy() {
  const copy = mkdtempSync(join(tmpdir(), "trailproof-mutants-"));
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  for (const file of listed.stdout.split("\0").filter((name) => name !== "" && !name.startsWith("dist/"))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true });
  }
  cpSync(join(root, "src/generated"), join(copy, "src/generated"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/**
 * Whether the tests pass.
 * @param {string} copy
 * @param {readonly string[]} tests
 * @param {"ignore" | "inherit"} output
 */
function passes(copy, tests, output = "ignore") {
  const { status, error } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--bail", "1", "--reporter", "dot", ...tests],
    // A few rounds of the tests that try at random are enough to see these.
    { cwd: copy, stdio: output, timeout: 600_000, env: { ...process.env, ORACLE_RUNS: "8" } },
  );
  if (error !== undefined && /** @type {NodeJS.ErrnoException} */ (error).code !== "ETIMEDOUT") throw error;
  return status === 0;
}

const words = process.argv.slice(2);
const chosen = readMutants(root).filter(
  ({ name, file }) => words.length === 0 || words.some((word) => `${name} ${file}`.includes(word)),
);
const copy = scratchCopy();
try {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  if (!passes(copy, tests, "inherit"))
    throw new Error("the tests fail without any mutant, so that nothing would be shown");
  let survivors = 0;
  for (const mutant of chosen) {
    const path = join(copy, mutant.file);
    const original = readFileSync(path, "utf8");
    writeFileSync(path, mutated(original, mutant));
    const survived = passes(copy, mutant.tests);
    writeFileSync(path, original);
    if (survived) survivors += 1;
    console.log(`${survived ? "SURVIVED" : "killed  "}  ${mutant.file}: ${mutant.name}`);
  }
  console.log(`${chosen.length - survivors} of ${chosen.length} killed`);
  if (survivors > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
