/**
 * Problems in the files that people write under policies/: where, and what is wrong.
 *
 * @typedef {object} Problem
 * @property {string} file relative to the top of the project, with forward slashes
 * @property {number} line 1-based
 * @property {number} column 1-based
 * @property {string} path where in the file's data, such as `operations[2].read[0]`; empty for the whole file
 * @property {string} message
 */

/** @typedef {readonly (string | number)[]} Path */

/**
 * The path as people write it.
 * @param {Path} path
 */
export function formatPath(path) {
  return path.reduce((/** @type {string} */ text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    if (!/^[\w-]+$/.test(step)) return `${text}["${step}"]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/**
 * One line for a terminal, which editors recognise as a link.
 * @param {Problem} problem
 */
export function formatProblem(problem) {
  const where = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  return problem.path === "" ? `${where}: ${problem.message}` : `${where}: ${problem.path}: ${problem.message}`;
}
