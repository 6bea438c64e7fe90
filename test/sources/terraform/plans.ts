/** Builds plans and states as Terraform prints them, with what a test is about and nothing else. */
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import type { SourceModel } from "../../../src/model/notification.ts";
import type { Reading } from "../../../src/sources/types.ts";
import { terraformPlan, terraformState } from "../../../src/sources/terraform/plan/index.ts";
import { environment } from "../cloudformation/summary.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Exclude<Json, null | boolean | number | string | readonly Json[]>;

export interface ChangeOptions {
  readonly actions?: readonly string[];
  readonly before?: JsonObject | null;
  readonly unknown?: Json;
  readonly sensitive?: Json;
  readonly mode?: string;
}

/** An entry of `resource_changes`. */
export function change(
  address: string,
  after: JsonObject | null,
  options: ChangeOptions = {},
): JsonObject & { readonly change: JsonObject } {
  const { actions = ["create"], before = null, unknown = {}, sensitive = {}, mode = "managed" } = options;
  const [type = "", name = ""] = address
    .replace(/^(?:module\.[^.]+\.)*/, "")
    .replace(/\[.*$/, "")
    .split(".");
  return {
    address,
    mode,
    type,
    name,
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions, before, after, after_unknown: unknown, before_sensitive: {}, after_sensitive: sensitive },
  };
}

export interface PlanOptions {
  readonly resources?: readonly JsonObject[];
  readonly calls?: JsonObject;
  readonly outputs?: JsonObject;
  readonly providers?: JsonObject;
  readonly more?: JsonObject;
}

export function plan(
  changes: readonly JsonObject[],
  { resources = [], calls = {}, providers = { aws: { name: "aws" } }, more = {} }: PlanOptions = {},
): JsonObject {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: changes,
    configuration: { provider_config: providers, root_module: { resources, module_calls: calls } },
    ...more,
  };
}

/** A resource block of the configuration. */
export function block(address: string, expressions: JsonObject, provider_config_key = "aws"): JsonObject {
  const [type = "", name = ""] = address.split(".");
  return { address, mode: "managed", type, name, provider_config_key, expressions, schema_version: 0 };
}

export function references(...names: readonly string[]): JsonObject {
  return { references: names };
}

export function constant(value: Json): JsonObject {
  return { constant_value: value };
}

/** The references that Terraform lists for an attribute of a resource. */
export function attributeOf(address: string, name: string): readonly string[] {
  const bracket = address.indexOf("[");
  return [`${address}.${name}`, address, ...(bracket < 0 ? [] : [address.slice(0, bracket)])];
}

export function readPlan(value: Json, changes: Parameters<typeof environment>[0] = {}, uri = "plan.json"): Reading {
  return terraformPlan.read({ uri, text: JSON.stringify(value, null, 2), files: noFiles }, environment(changes));
}

export function planModel(value: Json, changes: Parameters<typeof environment>[0] = {}): SourceModel {
  return modelIn(readPlan(value, changes));
}

export function stateModel(value: Json, changes: Parameters<typeof environment>[0] = {}): SourceModel {
  return modelIn(
    terraformState.read(
      { uri: "state.json", text: JSON.stringify(value, null, 2), files: noFiles },
      environment(changes),
    ),
  );
}

function modelIn(reading: Reading): SourceModel {
  if (reading.kind !== "read") throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.model;
}
