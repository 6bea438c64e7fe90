/**
 * Finds the event records that a page prints, and takes from each what it shows about its operation.
 */

/** @import { PageProblem, PrintedRecord, RecordFacts, RecordedResource } from "./page-types.mjs" */

/**
 * @typedef {object} FoundRecords
 * @property {PrintedRecord[]} records in the order of the page
 * @property {Set<number>} lines 0-based indexes of the lines that they stand on
 * @property {string | null} newest the day of the newest of them
 * @property {Omit<PageProblem, "file">[]} problems
 */

/**
 * Printed JSON begins with a brace at the start of a line and goes to the brace that closes it.
 * @param {readonly string[]} lines
 * @returns {FoundRecords}
 */
export function findRecords(lines) {
  /** @type {FoundRecords} */
  const found = { records: [], lines: new Set(), newest: null, problems: [] };
  for (let index = 0; index < lines.length; index++) {
    if (!/^\s*[[{]/.test(lines[index] ?? "") || /^\s*\[[^\]]*\]\(/.test(lines[index] ?? "")) continue;
    const end = endOfJson(lines, index);
    const text = lines.slice(index, end + 1).join("\n");
    for (let line = index; line <= end; line++) found.lines.add(line);
    if (/"event(?:Source|Name)"/.test(text)) readPrinted(text, index + 1, found);
    index = end;
  }
  return found;
}

/**
 * The line that closes what opens at a line, or the last before a fence or, where nothing closes it, before text that is no JSON.
 * @param {readonly string[]} lines
 * @param {number} start
 */
function endOfJson(lines, start) {
  let depth = 0;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (index > start && /^\s*```/.test(line)) return index - 1;
    depth += depthChange(line);
    if (depth <= 0) return index;
    if (index > start && /^[A-Za-z#|]/.test(line)) return index - 1;
  }
  return lines.length - 1;
}

/** @param {string} line */
function depthChange(line) {
  const outside = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  return (outside.match(/[[{]/g)?.length ?? 0) - (outside.match(/[\]}]/g)?.length ?? 0);
}

/**
 * @param {string} text
 * @param {number} firstLine
 * @param {FoundRecords} found
 */
function readPrinted(text, firstLine, found) {
  const value = parseJson(text);
  const places = [...text.matchAll(/"eventName"\s*:/g)].map((match) => firstLine + lineOf(text, match.index));
  if (value === undefined) {
    found.problems.push({
      line: firstLine,
      column: 1,
      message: "prints event records that are not valid JSON; their facts are taken from the text around eventName",
    });
    for (const record of recordsOfText(text, firstLine)) add(found, record);
    return;
  }
  recordsOf(value).forEach((record, index) => {
    add(found, { line: places[index] ?? firstLine, ...factsOfRecord(record) });
    const day = /^\d{4}-\d{2}-\d{2}/.exec(String(record.eventTime))?.[0];
    if (day !== undefined && (found.newest === null || day > found.newest)) found.newest = day;
  });
}

/**
 * @param {FoundRecords} found
 * @param {PrintedRecord} record
 */
function add(found, record) {
  if (record.eventName !== undefined) found.records.push(record);
}

/**
 * JSON, also with a comma too many or omissions marked by dots.
 * @param {string} text
 * @returns {unknown}
 */
function parseJson(text) {
  for (const candidate of [
    text,
    text.replaceAll(/,(\s*[\]}])/g, "$1"),
    text.replaceAll("\\_", "_").replaceAll(/\\([^"\\/bfnrtu])/g, "$1"),
  ])
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or the reader of broken text.
    }
  return undefined;
}

/**
 * The records in a printed value: one, a list, or a log file.
 * @param {unknown} value
 * @returns {Record<string, unknown>[]}
 */
export function recordsOf(value) {
  if (Array.isArray(value)) return value.flatMap(recordsOf);
  if (!isObject(value)) return [];
  if (Array.isArray(value.Records)) return value.Records.flatMap(recordsOf);
  if (isObject(value.detail) && "eventName" in value.detail) return [value.detail];
  return "eventName" in value || "eventSource" in value ? [value] : [];
}

/**
 * What a record shows about its operation: no names, times, parameters or answers.
 * @param {Readonly<Record<string, unknown>>} record
 * @returns {RecordFacts}
 */
export function factsOfRecord(record) {
  const resources = Array.isArray(record.resources) ? record.resources.filter(isObject).map(factsOfResource) : [];
  return {
    ...texts(record, ["eventSource", "eventName", "eventType", "eventCategory"]),
    ...booleans(record, ["managementEvent", "readOnly"]),
    ...(resources.length === 0 ? {} : { resources }),
  };
}

/**
 * @param {Readonly<Record<string, unknown>>} resource
 * @returns {RecordedResource}
 */
function factsOfResource(resource) {
  const arn = resource.ARN ?? resource.arn;
  return {
    ...texts(resource, ["type"]),
    ...(typeof arn === "string" && arn !== "" ? { ARN: arn } : {}),
    ...texts(resource, ["ARNPrefix"]),
  };
}

/**
 * @param {Readonly<Record<string, unknown>>} value
 * @param {readonly string[]} keys
 */
function texts(value, keys) {
  return Object.fromEntries(
    keys.flatMap((key) => (typeof value[key] === "string" && value[key] !== "" ? [[key, value[key]]] : [])),
  );
}

/**
 * Some pages print booleans as texts.
 * @param {Readonly<Record<string, unknown>>} value
 * @param {readonly string[]} keys
 */
function booleans(value, keys) {
  return Object.fromEntries(
    keys.flatMap((key) => (/^(?:true|false)$/.test(String(value[key])) ? [[key, String(value[key]) === "true"]] : [])),
  );
}

/**
 * The records of text that is not JSON: a record is what lies around one `eventName`.
 * @param {string} text
 * @param {number} firstLine
 * @returns {PrintedRecord[]}
 */
function recordsOfText(text, firstLine) {
  const starts = [...text.matchAll(/"eventVersion"\s*:/g)].map((match) => match.index);
  const bounds = starts.length === 0 ? [0] : starts;
  return bounds.map((start, index) => {
    const part = text.slice(start, bounds[index + 1] ?? text.length);
    /** @param {string} key */
    const value = (key) => new RegExp(`"${key}"\\s*:\\s*"?([^",}\\s]+)`).exec(part)?.[1];
    const eventName = /"eventName"/.exec(part);
    const fields = ["eventSource", "eventName", "eventType", "eventCategory", "managementEvent", "readOnly"];
    return {
      line: firstLine + lineOf(text, start + (eventName?.index ?? 0)),
      ...factsOfRecord(Object.fromEntries(fields.map((key) => [key, value(key)]))),
      partial: /** @type {const} */ (true),
    };
  });
}

/**
 * @param {string} text
 * @param {number} offset
 */
function lineOf(text, offset) {
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
