/**
 * npm run generate: checks the files under policies/ and compiles them into src/generated.
 * Every problem is one line with file, line and column; with any, the exit status is 1.
 */
import { fileURLToPath } from "node:url";
import { generate } from "./generate/generate.mjs";
import { formatProblem } from "./generate/problems.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { problems, written } = generate(root);
for (const problem of problems) console.error(formatProblem(problem));
if (written.length > 0) console.log(`src/generated: wrote ${written.join(", ")}`);
if (problems.length > 0) process.exitCode = 1;
