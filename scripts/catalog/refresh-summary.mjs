/** What a refresh did, as the text of a pull request. */

/** @import { Refreshed } from "./refresh.mjs" */

/**
 * @param {Refreshed} result
 * @param {string} date of the models
 * @returns {string} Markdown
 */
export function summary(result, date) {
  const { models, operations, added, created, gone, modelless, open } = result;
  const addedCount = count(added.values());
  const createdCount = count([...created.values()].map((service) => service.operations));
  const lines = [
    `The catalog against AWS's public API models of ${date}: ${quantity(models, "model")}, ${quantity(operations, "operation")}.`,
    "",
    ...(addedCount + createdCount === 0
      ? ["The catalog has all of them."]
      : [
          `Added: ${quantity(addedCount, "operation")} of ${quantity(added.size, "service")}, and ${quantity(createdCount, "operation")} of ${quantity(created.size, "new service")}.`,
          "All of them are `undocumented` until someone reads AWS's page about them. Whether an operation reads or writes is guessed from its name.",
        ]),
    ...section(
      "Operations added",
      [...added].map(([service, names]) => `\`${service}\`: ${list(names.map(({ name }) => name))}`),
    ),
    ...section(
      "New services",
      [...created].map(
        ([service, { title, operations: of }]) =>
          `\`${service}\` (${title}): ${quantity(of.length, "operation")}; event source ${of[0]?.eventSource ?? "unknown"}, from the model`,
      ),
    ),
    ...section(
      "No longer in the models",
      [
        ...[...gone].map(([service, names]) => `\`${service}\`: ${list(names)}`),
        ...modelless.map((service) => `\`${service}\`: its model is gone; has the service ended?`),
      ],
      "The catalog keeps them: records of them stay in old trails. Remove an operation, or set the service's `status`, when a document says that it ended.",
    ),
    ...section("To be decided", open),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * @param {string} title
 * @param {readonly string[]} items
 * @param {string} [remark]
 */
function section(title, items, remark) {
  if (items.length === 0) return [];
  return ["", `### ${title}`, "", ...(remark === undefined ? [] : [remark, ""]), ...items.map((item) => `- ${item}`)];
}

/** @param {Iterable<readonly unknown[]>} lists */
function count(lists) {
  return [...lists].reduce((sum, { length }) => sum + length, 0);
}

/** @param {readonly string[]} names */
function list(names) {
  return [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(", ");
}

/**
 * @param {number} number
 * @param {string} noun
 */
function quantity(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
