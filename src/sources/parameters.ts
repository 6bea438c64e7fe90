/**
 * Parameter files: values for what templates and modules leave open.
 *
 * Three forms are in use: the list of `{ParameterKey, ParameterValue}` of the CloudFormation CLI (or of `Key=Value`
 * strings),
 * the map under `Parameters` of CodePipeline, and a plain map.
 */
import { isPlainObject } from "../model/plain-object.ts";
import type { DocumentPath, UsageError } from "../model/usage-error.ts";
import { readJsonFile, type JsonFile } from "./text/json-file.ts";

export type ParametersReading =
  | { readonly kind: "read"; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: "failed"; readonly error: UsageError };

const expected =
  'a JSON list of {"ParameterKey", "ParameterValue"}, a map under "Parameters", or a plain map of names to values';

/**
 * Reads a parameter file. Values that are no strings, numbers, booleans or lists of these are refused; those that are
 * `null`, or kept with `UsePreviousValue`, say nothing.
 */
export function readParameters(uri: string, text: string): ParametersReading {
  const reading = readJsonFile(uri, text);
  if (reading.kind === "failed") {
    const { message, location } = reading.mistake;
    return { kind: "failed", error: { location, path: null, message: `${message}; expected ${expected}` } };
  }
  const { value } = reading.file;
  if (Array.isArray(value)) return fromList(reading.file, value);
  if (!isPlainObject(value)) return failed(reading.file, [], `expected ${expected}`);
  return isPlainObject(value.Parameters)
    ? fromMap(reading.file, value.Parameters, ["Parameters"])
    : fromMap(reading.file, value, []);
}

function failed(file: JsonFile, path: DocumentPath, message: string): ParametersReading {
  return { kind: "failed", error: { location: file.locate(path), path: null, message } };
}

function fromList(file: JsonFile, list: readonly unknown[]): ParametersReading {
  const values = new Map<string, string>();
  for (const [index, item] of list.entries()) {
    // The CLI's own short form: "Key=Value" strings.
    const pair = typeof item === "string" ? /^([^=]+)=([^]*)$/.exec(item) : null;
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      values.set(pair[1], pair[2]);
      continue;
    }
    const key = isPlainObject(item) ? item.ParameterKey : undefined;
    if (!isPlainObject(item) || typeof key !== "string")
      return failed(file, [index], `entry ${String(index + 1)} has no "ParameterKey"; expected ${expected}`);
    if (item.ParameterValue === undefined) continue;
    const value = asText(item.ParameterValue);
    if (value === undefined) return failed(file, [index, "ParameterValue"], notAValue(key));
    values.set(key, value);
  }
  return { kind: "read", values };
}

function fromMap(file: JsonFile, map: Readonly<Record<string, unknown>>, path: DocumentPath): ParametersReading {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(map)) {
    const text = asText(value);
    if (text === undefined) return failed(file, [...path, key], notAValue(key));
    values.set(key, text);
  }
  return { kind: "read", values };
}

function notAValue(key: string): string {
  return `the value of "${key}" is neither text, number, boolean nor a list of these; expected ${expected}`;
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map(asText);
  return items.every((item) => item !== undefined) ? items.join(",") : undefined;
}
