/** How operations and services of API models are written in a catalog file. */

/**
 * @typedef {{ name: string, readOnly: boolean, eventSource: string }} NewOperation
 *
 * @typedef {{ title: string, url: string, date: string, retrieved: string }} ModelDocument
 */

/** The id that API models have among the documents of a file. */
export const modelDocument = "api-model";

/**
 * The text of a file for a service that the catalog lacks.
 *
 * @param {string} service
 * @param {string} name
 * @param {string} eventSource
 * @param {readonly NewOperation[]} operations
 * @param {ModelDocument} model
 */
export function newCatalogFile(service, name, eventSource, operations, model) {
  return `# yaml-language-server: $schema=../schema/catalog.json
formatVersion: 1
service: ${service}
names: [${yamlText(name)}]
# The signing name or endpoint of the API model; no document was read.
eventSources: [${eventSource}]

documents:
${documentText(model, "  ")}

operations:
${groupText(operations, undefined, 2)}
`;
}

/**
 * @param {ModelDocument} model
 * @param {string} indent
 */
export function documentText({ title, url, date, retrieved }, indent) {
  const fields = { title: yamlText(title), url, date: yamlDate(date), retrieved };
  return [
    `${indent}${modelDocument}:`,
    ...Object.entries(fields).map(([key, value]) => `${indent}  ${key}: ${value}`),
  ].join("\n");
}

/**
 * @param {readonly NewOperation[]} operations
 * @param {string | undefined} eventSource
 * @param {number} column
 */
export function groupText(operations, eventSource, column) {
  const indent = " ".repeat(column);
  const lines = [
    `${indent}- category: undocumented`,
    `${indent}  basis: inferred`,
    `${indent}  documents: [${modelDocument}]`,
    `${indent}  readOnlyBasis: name`,
    ...(eventSource === undefined ? [] : [`${indent}  eventSource: ${eventSource}`]),
  ];
  for (const access of /** @type {const} */ (["read", "write"])) {
    const names = namesOf(operations, access);
    if (names.length > 0) lines.push(`${indent}  ${access}:${listText(names, column + 4)}`);
  }
  return lines.join("\n");
}

/**
 * @param {readonly string[]} names
 * @param {number} column
 */
export function listText(names, column) {
  return names.map((name) => `\n${" ".repeat(column)}- ${name}`).join("");
}

/**
 * @param {readonly NewOperation[]} operations
 * @param {"read" | "write"} access
 */
export function namesOf(operations, access) {
  return operations
    .filter(({ readOnly }) => readOnly === (access === "read"))
    .map(({ name }) => name)
    .sort();
}

/**
 * A year alone would be a number.
 * @param {string} date
 */
export function yamlDate(date) {
  return /^\d{4}$/.test(date) ? `"${date}"` : date;
}

/** @param {string} text */
function yamlText(text) {
  return /^[A-Za-z][\w .()/-]*$/.test(text) ? text : JSON.stringify(text);
}
