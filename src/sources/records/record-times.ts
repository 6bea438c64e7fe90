/** Times of records: ISO 8601 in UTC, to the second, whatever a table made of them. */
import { isoTime } from "../../model/iso-time.ts";
import type { SummedRecords } from "./types.ts";

/** The times of a record or of a row that can be used, and the fields that hold none. */
interface RecordTimes {
  readonly time: string | null;
  readonly summed: SummedRecords | null;
  readonly wrong: readonly ("eventTime" | "first_seen" | "last_seen")[];
}

/** Tells what is no time, and does not use it. */
export function timesOf(eventTime: string | null, summed: SummedRecords | null): RecordTimes {
  const [time, first, last] = [eventTime, summed?.first ?? null, summed?.last ?? null].map((text) =>
    text === null ? null : recordTime(text),
  );
  const wrong = [
    ...(time === undefined ? (["eventTime"] as const) : []),
    ...(first === undefined ? (["first_seen"] as const) : []),
    // Where there is no other column, the last is the first.
    ...(last === undefined && summed?.last !== summed?.first ? (["last_seen"] as const) : []),
  ];
  return {
    time: time ?? null,
    summed: summed === null ? null : { ...summed, first: first ?? null, last: last ?? null },
    wrong,
  };
}

const usual = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/;

/** Tables print a time with a blank and without a zone, and mean UTC. Undefined: it is no time. */
function recordTime(text: string): string | undefined {
  if (usual.test(text)) return text;
  const [, day = "", clock = "", zone = "Z"] = written.exec(text) ?? [];
  return day === "" ? undefined : isoTime(`${day}T${clock}${zone === "UTC" ? "Z" : zone}`);
}
