/** Facts of a page as a table to read. */

/** @import { Page, RecordFacts, Statement } from "./page-types.mjs" */

/**
 * @param {Page} page
 */
export function pageText(page) {
  const head = [
    `${page.file}  ${page.title}`,
    `  ${page.form}, date ${page.date}${page.newestRecord === null ? "" : ` (newest record ${page.newestRecord})`}, ${page.url ?? "no address"}`,
  ];
  const sections = page.sections.flatMap((section) => [
    `  ${section.heading} (line ${String(section.line)})`,
    ...section.statements.map(
      (statement) =>
        `    ${String(statement.line).padStart(5)}  ${statement.says.padEnd(13)}  ${statementText(statement)}`,
    ),
    ...section.records.map(
      (record) => `    ${String(record.line).padStart(5)}  ${"record".padEnd(13)}  ${recordText(record)}`,
    ),
  ]);
  return [...head, ...sections, ""].join("\n");
}

/** @param {Statement} statement */
function statementText(statement) {
  return [
    statement.all === undefined ? "" : `[${statement.all}]`,
    statement.service ?? "",
    statement.group === undefined ? "" : `"${statement.group}"`,
    (statement.operations ?? []).map(({ name }) => name).join(", "),
    statement.resourceTypes === undefined ? "" : `on ${statement.resourceTypes.join(", ")}`,
    ...(statement.arns ?? []),
    statement.conditional === true ? "(for some calls)" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** @param {RecordFacts} record */
export function recordText(record) {
  return [
    `${record.eventSource ?? "?"} ${record.eventName ?? "?"}`,
    record.eventType === undefined || record.eventType === "AwsApiCall" ? "" : record.eventType,
    record.eventCategory ??
      (record.managementEvent === undefined ? "" : `managementEvent ${String(record.managementEvent)}`),
    record.readOnly === undefined ? "" : `readOnly ${String(record.readOnly)}`,
    ...(record.resources ?? []).map((resource) => resource.type ?? "no type"),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
