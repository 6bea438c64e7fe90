import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import { formatPath } from "./problems.mjs";

/** @import { Path, Problem } from "./problems.mjs" */

/** A YAML file that knows the place of each of its values. */
export class YamlFile {
  /**
   * @param {string} root the top of the project
   * @param {string} file relative to it
   * @param {string} [text] instead of the file's own text
   * @param {number} [lineOffset] lines before the text, where it is only a part of the file
   */
  constructor(root, file, text = readFileSync(join(root, file), "utf8"), lineOffset = 0) {
    this.file = file;
    this.text = text;
    /** @private */
    this.lineOffset = lineOffset;
    /** @private */
    this.lines = new LineCounter();
    /** @private */
    this.document = parseDocument(text, { lineCounter: this.lines });
    /** @type {Problem[]} */
    this.problems = [...this.document.errors, ...this.document.warnings].map((error) => {
      const message = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
      return this.at(error.pos[0], "", message);
    });
    /** @type {unknown} */
    this.value = this.problems.length === 0 ? this.document.toJS() : undefined;
  }

  /**
   * A problem with the value at a path, or with the nearest value above it that exists.
   * @param {Path} path
   * @param {string} message
   * @returns {Problem}
   */
  problem(path, message) {
    return this.at(this.offsetOf(path), formatPath(path), message);
  }

  /**
   * @private
   * @param {Path} path
   * @returns {number}
   */
  offsetOf(path) {
    const last = path.at(-1);
    if (last === undefined) return startOf(this.document.contents) ?? 0;
    const parent = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true);
    // A property is shown at its key: that is where people look for it.
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
      const offset = startOf(pair?.key);
      if (offset !== undefined) return offset;
    }
    return startOf(this.document.getIn(path, true)) ?? this.offsetOf(path.slice(0, -1));
  }

  /**
   * @private
   * @param {number} offset
   * @param {string} path
   * @param {string} message
   * @returns {Problem}
   */
  at(offset, path, message) {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1) + this.lineOffset, column: Math.max(col, 1), path, message };
  }
}

/**
 * @param {unknown} node
 * @returns {number | undefined}
 */
function startOf(node) {
  return isNode(node) ? node.range?.[0] : undefined;
}
