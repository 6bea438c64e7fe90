/** Modules as they are called: the same folder is another module for each call, and for each instance of a call. */
import type { Guard } from "../../../model/guard.ts";
import type { Origin } from "../../../model/location.ts";
import type { Module } from "./module.ts";
import type { Block } from "./syntax.ts";
import type { TerraformValue } from "./value.ts";

export interface ModuleInstance {
  readonly module: Module;
  /** The file that stands for the root module in identities. */
  readonly uri: string;
  /** `module.logs["a"]`, or empty for the root module. */
  readonly address: string;
  /** The names of the calls that lead here. */
  readonly path: readonly string[];
  /** Null for the root module. */
  readonly call: ModuleCall | null;
  readonly guard: Guard;
  readonly origin: Origin;
}

export interface ModuleCall {
  readonly name: string;
  readonly block: Block;
  readonly caller: ModuleInstance;
  /** `each` and `count` of the instance of the call. */
  readonly names: ReadonlyMap<string, TerraformValue>;
}

/** `module.logs.module.inner`, without indexes. */
export function configurationAddress(path: readonly string[]): string {
  return path.map((name) => `module.${name}`).join(".");
}
