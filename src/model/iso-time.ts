/**
 * A time of an answer of AWS as ISO 8601 in UTC, without fractions of a second: APIs send seconds since 1970, the AWS
 * CLI prints these or ISO 8601. Undefined for what is no time.
 */
export function isoTime(time: unknown): string | undefined {
  const milliseconds = typeof time === "number" ? time * 1000 : typeof time === "string" ? Date.parse(time) : NaN;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+Z$/, "Z");
}
