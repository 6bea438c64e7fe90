import { joinedDetections } from "../../model/detection.ts";
import type { SourceModel } from "../../model/notification.ts";
import { readJson } from "../text/json.ts";
import { TextFile } from "../text/text-file.ts";
import type { Environment, FrontEnd, Reading, SourceInput, SourcePart } from "../types.ts";
import { assembliesOf, readAssembly, type AssemblyFiles } from "./manifest.ts";
import { isManifest, mayBeManifest } from "./recognise.ts";
import { sourceFinder } from "./source-lines.ts";
import { readStack, type StackReading } from "./stack.ts";

/** Reads cloud assemblies, the folders that `cdk synth` writes (`cdk.out`), through their manifests. */
export const cloudAssembly: FrontEnd = {
  mayRead: mayBeManifest,
  comments: "yaml",
  mayQuote: true,
  read: readCloudAssembly,
};

function readCloudAssembly(input: SourceInput, environment: Environment): Reading {
  const { root, errors } = readJson(new TextFile(input.uri, input.text));
  const [error] = errors;
  if (error !== undefined) {
    if (!/"(?:aws:cloudformation:stack|cdk:cloud-assembly)"/.test(input.text)) return { kind: "not-mine" };
    const { location, message } = error;
    const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
    return {
      kind: "unreadable",
      notifications: [
        {
          level: "error",
          message: `This manifest of a cloud assembly cannot be read, so its stacks are not checked (${where}): ${message}.`,
          location,
          incomplete: true,
        },
      ],
    };
  }
  if (!isManifest(root)) return { kind: "not-mine" };
  const reading: AssemblyFiles = { files: input.files, notifications: [], manifests: new Set() };
  const assembly = readAssembly(input.uri, root, reading);
  const sources = new Map<string, SourcePart>();
  const sourceOf = sourceFinder(assembly.folder, input.files, (uri, text) =>
    sources.set(uri, { uri, text, mayQuote: true }),
  );
  const stacks = assembliesOf(assembly).flatMap((each) =>
    each.stacks.map((stack) => readStack(stack, each, input.files, sourceOf, environment)),
  );
  const parts = new Map(stacks.flatMap((stack) => stack.parts).map((part) => [part.uri, part]));
  return {
    kind: "read",
    model: together(stacks, reading),
    parts: [...parts.values(), ...sources.values()],
    // Of an assembly in the working directory, everything that lies there.
    folders: assembly.folder === "" ? input.files.names("") : [assembly.folder],
  };
}

/** Every list of a model is put together here, so that what a new one holds is not lost. */
function together(
  stacks: readonly StackReading[],
  { notifications }: AssemblyFiles,
): Required<Omit<SourceModel, "later">> {
  const models = stacks.map(({ model }) => model);
  return {
    sinks: models.flatMap(({ sinks }) => sinks),
    resources: models.flatMap(({ resources }) => resources),
    notifications: [...notifications, ...models.flatMap((model) => model.notifications)],
    places: models.flatMap(({ places }) => places ?? []),
    released: models.flatMap(({ released }) => released ?? []),
    exports: models.flatMap(({ exports }) => exports ?? []),
    suppressions: models.flatMap(({ suppressions }) => suppressions ?? []),
    resourcePolicies: models.flatMap(({ resourcePolicies }) => resourcePolicies ?? []),
    buckets: models.flatMap(({ buckets }) => buckets ?? []),
    detections: joinedDetections(models),
  };
}
