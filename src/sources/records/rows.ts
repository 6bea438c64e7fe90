/**
 * Rows of tables of CloudTrail records: of CloudTrail Lake, of Athena, of CloudWatch Logs Insights. A table has the
 * columns that its query asked for, and what it lacks the record may have.
 */
import { isPlainObject } from "../../model/plain-object.ts";
import { fieldsThatRowsLack, type FieldThatRowsLack } from "../../model/record.ts";
import type { SummedRecords } from "./types.ts";

/** Columns and what they hold; names as the table has them. */
export type Row = readonly RowCell[];

/** `{ "eventName": "GetItem" }` of CloudTrail Lake, `{ "field": "eventName", "value": "GetItem" }` of Insights. */
type RowCell = Readonly<Record<string, unknown>>;

type RowRecord =
  /** One column holds the whole record. */
  | { readonly kind: "text"; readonly column: string; readonly text: string }
  | {
      readonly kind: "record";
      readonly record: Readonly<Record<string, unknown>>;
      readonly unknown: readonly FieldThatRowsLack[];
      /** Null: the row is one record. */
      readonly summed: SummedRecords | null;
    }
  | { readonly kind: "none" }
  /** A column holds something else than it should. */
  | { readonly kind: "mistake"; readonly message: string };

/** Whether a value of an answer is a row. */
export function isRow(value: unknown): value is Row {
  return Array.isArray(value) && value.every(isPlainObject);
}

/** Columns that hold records as texts: of event data stores, and of CloudWatch Logs. */
const wholeRecords = ["eventjson", "@message", "message"] as const;

const plainColumns = [
  "eventTime",
  "eventSource",
  "eventName",
  "eventID",
  "eventType",
  "eventCategory",
  "managementEvent",
  "readOnly",
  "awsRegion",
  "recipientAccountId",
  "sessionCredentialFromConsole",
  "errorCode",
  "vpcEndpointId",
] as const;

/** CloudWatch Logs Insights writes them as numbers. */
const flagColumns: readonly string[] = ["managementEvent", "readOnly", "sessionCredentialFromConsole"];
const flagNumbers: Readonly<Record<string, string>> = { "1": "true", "0": "false" };

/** Whether a table with these columns is one of records. */
export function hasRecordColumns(columns: readonly string[]): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  return (names.has("eventsource") && names.has("eventname")) || wholeRecords.some((name) => names.has(name));
}

/** The record of a row. */
export function recordOfRow(row: Row): RowRecord {
  const cells = new Map(row.flatMap(cellsOf));
  for (const column of wholeRecords) {
    const text = cells.get(column);
    if (text?.trimStart().startsWith("{") === true) return { kind: "text", column, text };
  }
  if (present(cells.get("eventsource")) === undefined || present(cells.get("eventname")) === undefined)
    return { kind: "none" };
  const summed = summedIn(cells);
  if (typeof summed === "string") return { kind: "mistake", message: summed };
  const identity = identityOf(cells);
  const resources = resourcesOf(cells.get("resources"));
  const has = (field: FieldThatRowsLack): boolean =>
    field === "userIdentity.arn" ? identity !== undefined : cells.has(field.toLowerCase());
  return {
    kind: "record",
    record: {
      ...Object.fromEntries(
        plainColumns.flatMap((name) => {
          const value = present(cells.get(name.toLowerCase()));
          if (value === undefined) return [];
          return [[name, flagColumns.includes(name) ? (flagNumbers[value] ?? value) : value]];
        }),
      ),
      ...(identity === undefined ? {} : { userIdentity: identity }),
      ...(resources === undefined ? {} : { resources }),
    },
    unknown: fieldsThatRowsLack.filter((field) => !has(field)),
    summed,
  };
}

/** Rows of a query that counts records have columns of these names. A text says what is wrong with one. */
function summedIn(cells: ReadonlyMap<string, string>): SummedRecords | string | null {
  if (!cells.has("records")) return null;
  const wrong = ["records", "events", "bytes"].find((name) => isNoCount(name, cells.get(name)));
  if (wrong !== undefined)
    return `${wrong}: expected a whole number${wrong === "records" ? " above 0" : ""}, found something else`;
  const records = countIn(cells, "records") ?? 0;
  const first = present(cells.get("first_seen")) ?? null;
  const last = present(cells.get("last_seen")) ?? first;
  return { records, events: countIn(cells, "events") ?? records, bytes: countIn(cells, "bytes"), first, last };
}

function isNoCount(name: string, text: string | undefined): boolean {
  if (name !== "records") return present(text) !== undefined && !isCount(text);
  return !isCount(text) || Number(text) === 0;
}

function isCount(text = ""): boolean {
  return /^\d+(?:\.\d+)?(?:E\+?\d+)?$/i.test(text) && Number.isSafeInteger(Number(text));
}

/** Null: the row does not tell. */
function countIn(cells: ReadonlyMap<string, string>, name: string): number | null {
  const text = present(cells.get(name));
  return text === undefined ? null : Number(text);
}

function cellsOf(cell: RowCell): (readonly [string, string])[] {
  if (typeof cell.field === "string" && typeof cell.value === "string") return [[cell.field.toLowerCase(), cell.value]];
  return Object.entries(cell).map(([name, value]) => [name.toLowerCase(), textOf(value)]);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Tables write what a record lacks as nothing, or as the word. */
function present(text: string | undefined): string | undefined {
  return text === undefined || text === "" || text === "null" ? undefined : text;
}

/** Undefined: the row does not tell. */
function identityOf(cells: ReadonlyMap<string, string>): { readonly arn?: string } | undefined {
  const alone = cells.get("useridentity.arn");
  const text = cells.get("useridentity");
  if (alone !== undefined) return arnOnly(present(alone));
  if (text === undefined) return undefined;
  if (present(text) === undefined) return {};
  const parsed = jsonOf(text);
  if (isPlainObject(parsed)) return arnOnly(typeof parsed.arn === "string" ? parsed.arn : undefined);
  // A structure as Presto prints it. What is nested comes behind the ARN of the identity, and has one too.
  const nested = text.indexOf("{", 1);
  const own = nested === -1 ? text : text.slice(0, nested);
  const arn = /(?:^\{|, )arn=(.*?)(?=, [a-z]+=|\}$)/i.exec(own)?.[1];
  return arn === undefined ? undefined : arnOnly(present(arn));
}

function arnOnly(arn: string | undefined): { readonly arn?: string } {
  return arn === undefined ? {} : { arn };
}

/** Undefined: the row does not tell, or not clearly, since names of objects may hold anything. */
function resourcesOf(text: string | undefined): readonly unknown[] | undefined {
  const list = present(text);
  if (list === undefined) return undefined;
  const parsed = jsonOf(list);
  if (Array.isArray(parsed))
    return parsed.map((element: unknown): unknown => (isPlainObject(element) ? withFieldNames(element) : element));
  const bodies = [...list.matchAll(/\{([^{}]*)\}/g)].map(([, body = ""]) => body);
  if (list !== `[${bodies.map((body) => `{${body}}`).join(", ")}]`) return undefined;
  const elements = bodies.map(elementOfStructure);
  return elements.every((element) => element !== undefined) ? elements : undefined;
}

const elementFields: Readonly<Record<string, string>> = {
  arn: "ARN",
  accountid: "accountId",
  type: "type",
  arnprefix: "ARNPrefix",
};

/** Tables have names in small letters. */
function withFieldNames(element: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(element).map(([name, value]) => [elementFields[name.toLowerCase()] ?? name, value]),
  );
}

/** `arn=arn:aws:s3:::b/k, accountid=111122223333, type=AWS::S3::Object`; undefined where it can be read in two ways. */
function elementOfStructure(body: string): Readonly<Record<string, string>> | undefined {
  const parts = body.split(/, (?=(?:arn|accountid|type|arnprefix)=)/i);
  const fields = new Map<string, string>();
  for (const part of parts) {
    const name = elementFields[part.slice(0, part.indexOf("=")).toLowerCase()];
    if (name === undefined || fields.has(name)) return undefined;
    const value = present(part.slice(part.indexOf("=") + 1));
    if (value !== undefined) fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
