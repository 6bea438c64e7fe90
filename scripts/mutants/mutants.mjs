/** Mutants as data: what they change, and which tests must notice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * @typedef {object} Mutant
 * @property {string} name what the program does wrong then
 * @property {string} file
 * @property {string} text what is replaced; stands in the file once
 * @property {string} by
 * @property {readonly string[]} tests files that can notice
 */

/**
 * @param {string} root
 * @returns {Mutant[]}
 */
export function readMutants(root) {
  return parse(readFileSync(join(root, "scripts/mutants.yaml"), "utf8")).mutants;
}

/**
 * The text of the file with the mutant in it.
 * @param {string} original
 * @param {Mutant} mutant
 */
export function mutated(original, { name, file, text, by }) {
  const times = original.split(text).length - 1;
  if (times !== 1) throw new Error(`"${name}" replaces a text that stands ${String(times)} times in ${file}: ${text}`);
  return original.replace(text, () => by);
}
