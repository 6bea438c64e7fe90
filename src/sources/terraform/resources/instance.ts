/**
 * Resource instances of a plan, a state or sources: one object of one address, with what is known, unknown and
 * sensitive about it.
 *
 * Every reader of Terraform gives its input this form (`InstanceSource`); `read-instances.ts` makes the model of it,
 * whatever it was read from.
 */
import type { Guard } from "../../../model/guard.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Text, Unresolved } from "../../../model/text.ts";
import type { JsonDocument } from "./document.ts";
import type { JsonPath, JsonValue } from "./json.ts";
import type { Masked } from "./secrets.ts";

/**
 * One resource instance. `values`, `unknown` and `sensitive` are trees of the same shape: attributes by name, nested
 * blocks as lists of such trees.
 * An attribute that is in none of them was set by nobody. An attribute whose mask is `true` at any level above it
 * counts as marked itself.
 */
export interface Instance {
  /** `module.logs.aws_cloudtrail.main["a"]`: unique in its input. */
  readonly address: string;
  /** The address before a `moved` block took effect. */
  readonly previousAddress?: string;
  /** `module.logs`, or empty in the root module. */
  readonly moduleAddress: string;
  readonly type: string;
  /** The key of its provider configuration, `aws` or `module.logs:aws.eu`, as far as the input tells. */
  readonly providerKey: string;
  /** The attributes of the end state. */
  readonly values: JsonValue | undefined;
  /** Mirrors `values`, with `true` for what only the apply will tell. */
  readonly unknown: JsonValue | undefined;
  /** Mirrors `values`, with `true` for what must not be shown. */
  readonly sensitive: JsonValue | undefined;
  /** The attributes before the change, where the change keeps the resource that exists. */
  readonly prior: JsonValue | undefined;
  /** Where the input speaks of it. */
  readonly entryPath: JsonPath;
  /** Where its attributes are: `document.origin([...valuesPath, "name"])` is the place of its name. */
  readonly valuesPath: JsonPath;
  /** Under which answers to open questions it exists. Left out: under all. */
  readonly guard?: Guard;
  /** Why AWS may have others than these values, of the arguments named; `all`: of any. */
  readonly mayDiffer?: { readonly because: UnresolvedValue; readonly arguments: "all" | readonly string[] };
  /** What was taken for granted to say that it exists, or as it is shown. */
  readonly assumptions?: readonly Assumption[];
}

/**
 * An input in the form that all readers of sinks and resources share.
 *
 * They ask `document` for nothing but `uri` and `origin`, so that a reader of another language gives places of its own.
 * Instances may be made when they are first asked for; the same address gives the same object each time.
 */
export interface InstanceSource {
  readonly document: Pick<JsonDocument, "uri" | "origin">;
  /** Whether an unknown value is one that only the apply will tell, or one that the state lacks: for messages. */
  readonly kind: "plan" | "state";
  /** A plan that shows the state as AWS has it and changes nothing. */
  readonly isRefreshOnly: boolean;
  /** The managed instances of the end state whose type `wanted` accepts, in the order of the input. */
  readonly instances: (wanted: (type: string) => boolean) => readonly Instance[];
  /** The instance of the end state with this address, of any type. */
  readonly find: (address: string) => Instance | undefined;
  /** Values that must not be shown beside those that masks of instances mark: sensitive variables. */
  readonly sensitiveValues?: () => Iterable<Masked>;
  /** Whether the source of an instance is the JSON form of the language. Left out: nobody knows of any that is. */
  readonly isJson?: (instance: Instance) => boolean;
  /** The code of a value, as `LocatedText` has it; undefined for one that is written out. Sources have it. */
  readonly codeAt?: (instance: Instance, path: JsonPath) => string | null | undefined;
  /** Facts about accounts and Regions: resources and data sources that exist already. */
  readonly existing: () => readonly ExistingResource[];
  /**
   * What is known of a value that is marked unknown, below the attributes of an instance. Sources tell it; plans and
   * states do not.
   */
  readonly partial?: (instance: Instance, path: JsonPath) => PartialValue | undefined;
}

/** A value that sources show in part. */
export interface PartialValue {
  /** The value, where it is a text. */
  readonly text: Text | null;
  /** What is open about it; null for a list all of whose items are shown. */
  readonly open: Unresolved | null;
  /** What makes it unknown; null where all of it is shown. */
  readonly because: UnresolvedValue | null;
}

/** A resource or data source with attributes that were read from AWS. */
export interface ExistingResource {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly providerKey: string;
  readonly values: JsonValue | undefined;
  readonly sensitive: JsonValue | undefined;
}

/** A step of a module path: `module.logs["a"]` is the call `logs` with the index `["a"]`. */
export interface ModuleStep {
  readonly call: string;
  /** With its brackets; empty where the call has neither count nor for_each. */
  readonly index: string;
}

/** Splits an address or reference at its dots, leaving alone what stands in brackets. */
export function splitAddress(address: string): string[] {
  if (!address.includes("[")) return address.split(".");
  const parts: string[] = [];
  let start = 0;
  let position = 0;
  while (position < address.length) {
    const character = address[position];
    if (character === ".") {
      parts.push(address.slice(start, position));
      start = position + 1;
    }
    position = character === "[" ? endOfIndex(address, position) : position + 1;
  }
  parts.push(address.slice(start));
  return parts;
}

/** The position behind the index that starts at `start`. */
function endOfIndex(address: string, start: number): number {
  let quoted = false;
  for (let position = start + 1; position < address.length; position++) {
    const character = address[position];
    if (quoted && character === "\\") position++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === "]") return position + 1;
  }
  return address.length;
}

/** Separates `main["a"]` into the name and the index with its brackets. */
export function splitIndex(part: string): { readonly name: string; readonly index: string } {
  const bracket = part.indexOf("[");
  return bracket < 0 ? { name: part, index: "" } : { name: part.slice(0, bracket), index: part.slice(bracket) };
}

/** The steps of a module address; empty for the root module. */
export function moduleSteps(moduleAddress: string): readonly ModuleStep[] {
  if (moduleAddress === "") return [];
  return splitAddress(moduleAddress)
    .filter((_part, index) => index % 2 === 1)
    .map((part) => {
      const { name, index } = splitIndex(part);
      return { call: name, index };
    });
}

export function moduleAddressOf(steps: readonly ModuleStep[]): string {
  return steps.map((step) => `module.${step.call}${step.index}`).join(".");
}

/** The module part of a resource address. */
export function moduleAddressIn(address: string): string {
  if (!address.startsWith("module.")) return "";
  const parts = splitAddress(address);
  let length = 0;
  while (parts[length] === "module" && length + 1 < parts.length) length += 2;
  return parts.slice(0, length).join(".");
}

/** An address without its indexes: the resource block in the configuration. */
export function blockAddress(address: string): string {
  if (!address.includes("[")) return address;
  return splitAddress(address)
    .map((part) => splitIndex(part).name)
    .join(".");
}

/** The address as Terraform writes it for a key of count (number) or for_each (text). */
export function instanceAddress(moduleAddress: string, type: string, name: string, key: JsonValue | undefined): string {
  const block = `${moduleAddress === "" ? "" : `${moduleAddress}.`}${type}.${name}`;
  if (typeof key === "number") return `${block}[${String(key)}]`;
  return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}

function quoted(key: string): string {
  return JSON.stringify(key).replace(/[$%]\{/g, (start) => `${start[0] ?? ""}${start}`);
}
