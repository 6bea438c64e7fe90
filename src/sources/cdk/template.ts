import { readJson } from "../text/json.ts";
import type { DocumentNode } from "../text/node.ts";
import { TextFile } from "../text/text-file.ts";
import type { Environment, FrontEnd, Reading, SourceInput, SourcePart } from "../types.ts";
import { readAssemblyAlone, type AssemblyFiles } from "./manifest.ts";
import { folderOf, within } from "./paths.ts";
import { isManifest, mayBeAssemblyTemplate, mayBeManifest } from "./recognise.ts";
import { sourceFinder } from "./source-lines.ts";
import { readStack } from "./stack.ts";

/** A template that somebody names out of a cloud assembly: read as the stack that the manifest beside it says it is. */
export const assemblyTemplate: FrontEnd = {
  mayRead: mayBeAssemblyTemplate,
  comments: "yaml",
  mayQuote: true,
  read: readAssemblyTemplate,
};

function readAssemblyTemplate({ uri, files }: SourceInput, environment: Environment): Reading {
  const folder = folderOf(uri);
  const manifestUri = within(folder, "manifest.json");
  const manifest = files.read(manifestUri);
  if (manifest.kind !== "text" || !mayBeManifest(manifest.text)) return { kind: "not-mine" };
  const root = manifestRoot(manifestUri, manifest.text);
  if (!isManifest(root)) return { kind: "not-mine" };
  const reading: AssemblyFiles = { files, notifications: [], manifests: new Set() };
  const assembly = readAssemblyAlone(manifestUri, root, reading);
  const stack = assembly.stacks.find(({ templateUri }) => templateUri === uri);
  if (stack === undefined) return { kind: "not-mine" };
  const sources = new Map<string, SourcePart>();
  const { model, parts } = readStack(
    stack,
    assembly,
    files,
    sourceFinder(folder, files, (source, text) => sources.set(source, { uri: source, text, mayQuote: true })),
    environment,
  );
  return { kind: "read", model, parts: [...parts.filter((part) => part.uri !== uri), ...sources.values()] };
}

let last: { readonly uri: string; readonly text: string; readonly root: DocumentNode | null } | null = null;

/** Templates of one assembly are mostly read one after the other. */
function manifestRoot(uri: string, text: string): DocumentNode | null {
  if (last?.uri !== uri || last.text !== text) last = { uri, text, root: readJson(new TextFile(uri, text)).root };
  return last.root;
}
