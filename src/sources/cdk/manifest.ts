/**
 * Reads the manifest of a cloud assembly, the folder that `cdk synth` writes (aws-cdk-lib, cloud-assembly-schema).
 * Assemblies of Stages lie in folders of their own and have manifests of their own.
 */
import type { Notification } from "../../model/notification.ts";
import type { Origin } from "../../model/location.ts";
import { readJson } from "../text/json.ts";
import type { DocumentNode, Entry, MapNode } from "../text/node.ts";
import { TextFile } from "../text/text-file.ts";
import type { Files } from "../types.ts";
import { folderOf, within } from "./paths.ts";
import { assemblyType, assetManifestType, isManifest, mapAt, stackType, stringAt } from "./recognise.ts";

/** A stack of an app. */
export interface StackArtifact {
  /** As `cdk deploy` takes it: `Production/Data`. */
  readonly displayName: string;
  /** The name that CloudFormation will know it by. */
  readonly stackName: string;
  readonly templateUri: string;
  /** Null where the app leaves it to the credentials of whoever deploys. */
  readonly account: string | null;
  readonly region: string | null;
  /** Values of parameters that the deployment passes. */
  readonly parameters: MapNode | null;
  /** Construct metadata, by construct path; read when it is asked for. */
  readonly metadata: () => readonly MapNode[];
  readonly origin: Origin;
}

/** A cloud assembly: that of the app, or of one of its Stages. */
export interface Assembly {
  /** The uri of the manifest. */
  readonly uri: string;
  /** Of the assembly, with a slash at the end. */
  readonly folder: string;
  readonly stacks: readonly StackArtifact[];
  readonly stages: readonly Assembly[];
  /** Files of the assembly by the hash under which a template is uploaded. */
  readonly filesByHash: ReadonlyMap<string, string>;
}

/** What reading an assembly takes and gathers. */
export interface AssemblyFiles {
  readonly files: Files;
  readonly notifications: Notification[];
  /** The manifests that were read: none is read twice, so that assemblies cannot hold each other. */
  readonly manifests: Set<string>;
}

/**
 * The assembly behind a manifest that `isManifest` accepts, with those of its Stages. What cannot be read is told, and
 * left out.
 */
export function readAssembly(uri: string, root: MapNode, reading: AssemblyFiles): Assembly {
  reading.manifests.add(uri);
  const stages = artifactsOf(root, assemblyType).flatMap((entry) => stageOf(folderOf(uri), entry, reading));
  return { ...readAssemblyAlone(uri, root, reading), stages };
}

/** The same without the Stages. */
export function readAssemblyAlone(uri: string, root: MapNode, reading: AssemblyFiles): Assembly {
  const folder = folderOf(uri);
  return {
    uri,
    folder,
    stacks: artifactsOf(root, stackType).flatMap((entry) => stackOf(entry, folder, reading)),
    stages: [],
    filesByHash: new Map(artifactsOf(root, assetManifestType).flatMap((entry) => hashesOf(folder, entry, reading))),
  };
}

function artifactsOf(root: MapNode, type: string): readonly Entry[] {
  return (mapAt(root, "artifacts")?.entries ?? []).filter(({ value }) => stringAt(value, "type") === type);
}

/** An assembly with those of its Stages, and theirs. */
export function assembliesOf(assembly: Assembly): readonly Assembly[] {
  return [assembly, ...assembly.stages.flatMap(assembliesOf)];
}

function fileOf(folder: string, properties: MapNode | undefined, key: string): readonly string[] {
  const path = stringAt(properties, key);
  return path === undefined || path === "" ? [] : [within(folder, path)];
}

function stackOf({ key, value, keyOrigin }: Entry, folder: string, reading: AssemblyFiles): readonly StackArtifact[] {
  const properties = mapAt(value, "properties");
  const [templateUri] = fileOf(folder, properties, "templateFile");
  if (templateUri === undefined) {
    reading.notifications.push(
      problem(`The stack ${key} of this cloud assembly names no template file, so it is not checked.`, keyOrigin),
    );
    return [];
  }
  const { account, region } = environmentOf(stringAt(value, "environment") ?? "");
  return [
    {
      displayName: stringAt(value, "displayName") ?? key,
      stackName: stringAt(properties, "stackName") ?? key,
      templateUri,
      account,
      region,
      parameters: mapAt(properties, "parameters") ?? null,
      metadata: () => metadataOf(value, folder, reading),
      origin: keyOrigin,
    },
  ];
}

/** `aws://ACCOUNT/REGION`; what the app leaves open is called `unknown-account` and `unknown-region`. */
function environmentOf(text: string): { readonly account: string | null; readonly region: string | null } {
  const [, account = "", region = ""] = /^aws:\/\/([^/]*)\/([^/]*)$/.exec(text) ?? [];
  return {
    account: /^\d{12}$/.test(account) ? account : null,
    region: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) ? region : null,
  };
}

/** Newer versions put construct metadata in a file beside the manifest, older ones into the manifest. */
function metadataOf(artifact: DocumentNode, folder: string, reading: AssemblyFiles): readonly MapNode[] {
  const own = mapAt(artifact, "metadata");
  const path = stringAt(artifact, "additionalMetadataFile");
  const beside = path === undefined ? null : readPart(within(folder, path), reading);
  return [...(own === undefined ? [] : [own]), ...(beside?.kind === "map" ? [beside] : [])];
}

/** The files of an asset manifest by the hash that their address in S3 ends with. */
function hashesOf(folder: string, { value }: Entry, reading: AssemblyFiles): readonly (readonly [string, string])[] {
  return fileOf(folder, mapAt(value, "properties"), "file").flatMap((uri) => {
    const root = readPart(uri, reading);
    const files = root === null ? undefined : mapAt(root, "files");
    return (files?.entries ?? []).flatMap(({ key, value: asset }) => {
      const path = stringAt(mapAt(asset, "source"), "path");
      return path === undefined ? [] : [[key, within(folderOf(uri), path)] as const];
    });
  });
}

function stageOf(folder: string, { key, value, keyOrigin }: Entry, reading: AssemblyFiles): readonly Assembly[] {
  const [directory] = fileOf(folder, mapAt(value, "properties"), "directoryName");
  const uri = directory === undefined ? null : within(`${directory}/`, "manifest.json");
  const root = uri === null || reading.manifests.has(uri) ? null : readPart(uri, reading);
  if (uri === null || !isManifest(root)) {
    reading.notifications.push(
      problem(
        `The manifest of the stage ${stringAt(mapAt(value, "properties"), "displayName") ?? key} cannot be read${uri === null ? "" : ` (${uri})`}, so its stacks are not checked.`,
        keyOrigin,
      ),
    );
    return [];
  }
  return [readAssembly(uri, root, reading)];
}

/** A JSON file of the assembly; null where it cannot be read, which is said unless it is merely not there. */
export function readPart(uri: string, { files, notifications }: AssemblyFiles): DocumentNode | null {
  const text = files.read(uri);
  if (text.kind !== "text") {
    if (text.kind === "failed")
      notifications.push({
        level: "warning",
        message: `${uri} cannot be read: ${text.reason}.`,
        location: null,
        incomplete: false,
      });
    return null;
  }
  const { root, errors } = readJson(new TextFile(uri, text.text));
  const [error] = errors;
  if (error !== undefined)
    notifications.push({
      level: "warning",
      message: `${uri} is a part of a cloud assembly and cannot be read: ${error.message}.`,
      location: error.location,
      incomplete: false,
    });
  return root;
}

function problem(message: string, origin: Origin): Notification {
  return { level: "error", message, location: origin.locate(), incomplete: true };
}
