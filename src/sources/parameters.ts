/**
 * Parameter files: values for what templates and modules leave open.
 *
 * Three forms are in use: the list of `{ParameterKey, ParameterValue}` of the CloudFormation CLI, the map under `Parameters` of CodePipeline,
 * and a plain map.
 */
import { startOfFile } from "../model/location.ts";
import type { UsageError } from "../model/usage-error.ts";

export type ParametersReading = { readonly kind: "read"; readonly values: ReadonlyMap<string, string> } | { readonly kind: "failed"; readonly error: UsageError };

const expected = 'a JSON list of {"ParameterKey", "ParameterValue"}, a map under "Parameters", or a plain map of names to values';

/** Reads a parameter file. Values that are no strings, numbers, booleans or lists of these are refused. */
export function readParameters(uri: string, text: string): ParametersReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return failed(uri, `found text that is not JSON (${error instanceof Error ? error.message : "unknown error"}); expected ${expected}`);
  }
  if (Array.isArray(value)) return fromList(uri, value);
  if (!isMap(value)) return failed(uri, `expected ${expected}`);
  return fromMap(uri, isMap(value.Parameters) ? value.Parameters : value);
}

function failed(uri: string, message: string): ParametersReading {
  return { kind: "failed", error: { location: startOfFile(uri).locate(), path: null, message } };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fromList(uri: string, list: readonly unknown[]): ParametersReading {
  const values = new Map<string, string>();
  for (const [index, item] of list.entries()) {
    // The CLI's own short form: "Key=Value" strings.
    const pair = typeof item === "string" ? /^([^=]+)=([^]*)$/.exec(item) : null;
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      values.set(pair[1], pair[2]);
      continue;
    }
    const key = isMap(item) ? item.ParameterKey : undefined;
    const value = isMap(item) ? asText(item.ParameterValue) : undefined;
    if (typeof key !== "string") return failed(uri, `entry ${String(index + 1)} has no "ParameterKey"; expected ${expected}`);
    if (value !== undefined) values.set(key, value);
  }
  return { kind: "read", values };
}

function fromMap(uri: string, map: Readonly<Record<string, unknown>>): ParametersReading {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(map)) {
    const text = asText(value);
    if (text === undefined) return failed(uri, `the value of "${key}" is neither text, number, boolean nor a list of these; expected ${expected}`);
    values.set(key, text);
  }
  return { kind: "read", values };
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map(asText);
  return items.every((item) => item !== undefined) ? items.join(",") : undefined;
}
