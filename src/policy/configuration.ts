import { posix } from "node:path";
import configurationSchema from "../../policies/schema/configuration.json" with { type: "json" };
import type { ConfigurationFile, SuppressionEntry } from "../generated/configuration-file.d.ts";
import { validateConfiguration } from "../generated/validators.js";
import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import { displayPath, type DocumentPath } from "../model/usage-error.ts";
import { isWholePath } from "../model/whole-path.ts";
import { isDay } from "./dates.ts";
import { errorAt, readDocument, validateDocument } from "./document.ts";
import type { LocatedDocument } from "./document.ts";
import { exceptionOf } from "./policy-file.ts";
import type { Suppression } from "./suppression.ts";
import type { BuiltInPolicies, Exception, PolicyError } from "./types.ts";

/** What `trailproof.yaml` says: README, "The configuration"; its form is `policies/schema/configuration.json`. */
export interface Configuration {
  /** Relative to the working directory, with forward slashes. */
  readonly uri: string;
  /** The folder of the file, to which the globs in it are relative: `.`, `../..`. */
  readonly directory: string;
  /** Names of built-in policies, and files relative to the working directory. Null: not set. */
  readonly policies: readonly ConfigurationEntry[] | null;
  /** Snapshots, relative to the working directory. */
  readonly trails: readonly ConfigurationEntry[];
  /** Files and folders of detection rules, relative to the working directory. */
  readonly detections: readonly ConfigurationEntry[];
  /** `sinks: complete`: the sinks of the run are all there are. */
  readonly sinksComplete: boolean;
  readonly scopes: readonly ScopeEntry[];
  readonly environments: readonly EnvironmentEntry[];
  /** Template parameters and Terraform variables, as written. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Catalog ids: for a live account, the services whose data events matter. */
  readonly services: readonly ConfigurationEntry[];
  /** Globs as in `.gitignore`, relative to `directory`. */
  readonly exclude: readonly string[];
  readonly ignore: readonly Suppression[];
  /** What is left out on purpose, whatever the policy. */
  readonly accept: readonly Exception[];
  readonly failOn: Level | "none" | null;
  readonly origin: Origin;
  /** The place of a part of it: `["exclude", 0]`. */
  readonly originOf: (path: DocumentPath) => Origin;
}

/** A text of the configuration with its place. */
export interface ConfigurationEntry {
  readonly text: string;
  readonly origin: Origin;
  /** An error about this entry, at its place. */
  readonly errorAt: (message: string) => PolicyError;
}

/** Inputs that live in one account. */
export interface ScopeEntry {
  readonly account: string | null;
  readonly region: string | null;
  /** The id of the organization of the account. */
  readonly organization: string | null;
  /** Globs, relative to `directory`; a folder stands for all that is in it. */
  readonly paths: readonly string[];
  readonly origin: Origin;
}

/** One of several deployments of a Terraform root. */
export interface EnvironmentEntry {
  readonly name: string;
  /** The folder of the root module, relative to the working directory. */
  readonly root: ConfigurationEntry;
  /** Relative to the working directory; the last counts most. */
  readonly variableFiles: readonly ConfigurationEntry[];
  readonly account: string | null;
  readonly region: string | null;
}

export type ConfigurationReading =
  | { readonly kind: "read"; readonly configuration: Configuration }
  | { readonly kind: "failed"; readonly errors: readonly PolicyError[] };

/**
 * Reads the text of a configuration; `failed` lists every mistake with its place.
 *
 * @param uri the file, relative to the working directory, with forward slashes
 * @param builtIns names of built-in policies, which are not taken for files
 */
export function readConfiguration(uri: string, text: string, builtIns: BuiltInPolicies): ConfigurationReading {
  const reading = readDocument(uri, text);
  if (reading.kind === "failed") return reading;
  const { document } = reading;
  const validation = validateDocument(document, configurationSchema, validateConfiguration);
  if (validation.kind === "failed") return validation;
  const file = validation.value;
  const errors = [...impossibleDays(document, file), ...repeatedEnvironments(document, file)];
  return errors.length > 0
    ? { kind: "failed", errors }
    : { kind: "read", configuration: configurationOf(document, file, builtIns) };
}

function configurationOf(document: LocatedDocument, file: ConfigurationFile, builtIns: BuiltInPolicies): Configuration {
  const directory = posix.dirname(document.uri);
  const fromHere = (path: string): string => (isWholePath(path) ? path : posix.join(directory, path));
  return {
    uri: document.uri,
    directory,
    policies:
      file.policies === undefined
        ? null
        : entries(document, "policies", file.policies, (name) =>
            Object.hasOwn(builtIns, name) ? name : fromHere(name),
          ),
    trails: entries(document, "trails", file.trails ?? [], fromHere),
    detections: entries(document, "detections", file.detections ?? [], (path) =>
      fromHere(path.replace(/\/\*\*(?:\/\*)?$/, "")),
    ),
    sinksComplete: file.sinks === "complete",
    scopes: (file.scopes ?? []).map(({ account, region, organization, paths }, index) => ({
      account: account ?? null,
      region: region ?? null,
      organization: organization ?? null,
      paths,
      origin: document.originOf(["scopes", index]),
    })),
    environments: (file.environments ?? []).map(({ name, root, varFiles, account, region }, index) => ({
      name,
      root: entryAt(document, ["environments", index, "root"], fromHere(root)),
      variableFiles: (varFiles ?? []).map((path, position) =>
        entryAt(document, ["environments", index, "varFiles", position], fromHere(path)),
      ),
      account: account ?? null,
      region: region ?? null,
    })),
    parameters: new Map(
      Object.entries(file.parameters ?? {}).map(([name, value]) => [
        name,
        document.sourceOf(["parameters", name]) ?? String(value),
      ]),
    ),
    services: entries(document, "services", file.services ?? [], (service) => service),
    exclude: file.exclude ?? [],
    ignore: (file.ignore ?? []).map((entry, index) => suppressionOf(document, entry, index)),
    accept: (file.accept ?? []).map((entry, index) => ({
      ...exceptionOf(document.originOf, entry, ["accept", index]),
      accepted: true,
    })),
    failOn: file.failOn ?? null,
    origin: document.originOf([]),
    originOf: (path) => document.originOf(path),
  };
}

function entries(
  document: LocatedDocument,
  key: string,
  texts: readonly string[],
  resolve: (text: string) => string,
): ConfigurationEntry[] {
  return texts.map((text, index) => entryAt(document, [key, index], resolve(text)));
}

function entryAt(document: LocatedDocument, path: DocumentPath, text: string): ConfigurationEntry {
  return { text, origin: document.originOf(path), errorAt: (message) => errorAt(document, path, message) };
}

function suppressionOf(document: LocatedDocument, entry: SuppressionEntry, index: number): Suppression {
  return {
    kind: "external",
    ruleId: entry.rule,
    resources: entry.resource === undefined ? { kind: "every" } : { kind: "pattern", pattern: entry.resource },
    operations: entry.operations ?? null,
    reason: entry.reason ?? null,
    until: entry.until ?? null,
    description: displayPath(["ignore", index]),
    origin: document.originOf(["ignore", index]),
  };
}

/** Names are parts of addresses, so that each stands for one environment. */
function repeatedEnvironments(document: LocatedDocument, file: ConfigurationFile): PolicyError[] {
  const names = (file.environments ?? []).map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          errorAt(
            document,
            ["environments", index, "name"],
            `found "${name}" again, expected a name that no other environment has.`,
          ),
        ],
  );
}

function impossibleDays(document: LocatedDocument, file: ConfigurationFile): PolicyError[] {
  return (["ignore", "accept"] as const).flatMap((list) =>
    (file[list] ?? []).flatMap(({ until }, index) =>
      until === undefined || isDay(until)
        ? []
        : [
            errorAt(
              document,
              [list, index, "until"],
              `found "${until}", expected a day that exists, such as 2027-06-30.`,
            ),
          ],
    ),
  );
}
