/**
 * npm run generate: checks the files under policies/ and compiles them into src/generated.
 * Every problem is one line with file, line and column; with any, the exit status is 1.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate/generate.mjs";
import { formatProblem } from "./generate/problems.mjs";
import { generateRuleIndex } from "./generate/rule-index.mjs";
import { generateTypes } from "./generate/types.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { problems, written } = generate(root);
// A schema that is no JSON Schema is a problem already.
if (problems.length === 0) written.push(...(await generateTypes(root, join(root, "src/generated"))));
const index = await generateRuleIndex(root);
for (const problem of problems) console.error(formatProblem(problem));
if (written.length > 0) console.log(`src/generated: wrote ${written.join(", ")}`);
if (index.length > 0) console.log(`wrote ${index.join(", ")}`);
if (problems.length > 0) process.exitCode = 1;
