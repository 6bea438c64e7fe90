import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const header = "// Written by scripts/generate.mjs from the files under policies/. Do not edit.\n";

/**
 * A module whose default export is the value. The text goes through JSON.parse, which is faster than an object literal of that size.
 * @param {unknown} value
 */
export function jsonModule(value) {
  const json = JSON.stringify(value)
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `${header}export default JSON.parse('${json}');\n`;
}

/**
 * The declaration of such a module.
 * @param {string} type
 * @param {string} [imports]
 */
export function jsonModuleTypes(type, imports = "") {
  return `${header}${imports}declare const value: ${type};\nexport default value;\n`;
}

/** @param {string} code */
export function codeModule(code) {
  return header + code;
}

/**
 * Writes a file, unless it has that content already: watchers and caches then see no change.
 * @param {string} file
 * @param {string} content
 * @returns {boolean} whether it was written
 */
export function writeIfChanged(file, content) {
  try {
    if (readFileSync(file, "utf8") === content) return false;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  writeFileSync(file, content);
  return true;
}
