import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { disk } from "../../../src/sources/files/disk.ts";
import { filesOf } from "../../../src/sources/files/neighbours.ts";
import { cloudAssembly } from "../../../src/sources/cdk/index.ts";
import type { Sink } from "../../../src/model/sink.ts";
import type { DeclaredResource } from "../../../src/model/resource.ts";
import { at, environment, shown, shownResource, shownSink } from "../cloudformation/summary.ts";

/**
 * Each folder in test/golden/cdk holds a small app of our own and the assembly that `cdk synth` made of it, without
 * what nothing reads
 * (deployment roles, feature flags, destinations of assets; the app's own folder is called /app). `model.json` is what
 * is read from it.
 * `gap` and `complete` were made by aws-cdk-lib 2.276.0, `complete` with the metadata that the CDK command line asks
 * for; `older` by 2.100.0.
 */
const folder = join(import.meta.dirname, "../../golden/cdk");

function placed(item: Sink | DeclaredResource): unknown {
  const { construct, scope } = item;
  return {
    ...(("kind" in item ? shownSink(item) : shownResource(item)) as object),
    file: item.origin.locate().uri,
    scope: `${scope.id}: account ${shown(scope.account) ?? ""}, Region ${shown(scope.region) ?? ""}, partition ${shown(scope.partition) ?? ""}`,
    construct:
      construct === undefined
        ? null
        : `${construct.path}, made at ${construct.trace ?? "?"}${construct.source === null ? "" : ` = ${construct.source.locate().uri} ${at(construct.source)}`}`,
  };
}

describe("assemblies and what is read from them", () => {
  it.each(["gap", "complete", "older"])("%s", async (name) => {
    const uri = "cdk.out/manifest.json";
    const reading = cloudAssembly.read(
      { uri, text: readFileSync(join(folder, name, uri), "utf8"), files: filesOf(join(folder, name), [], disk) },
      environment(),
    );
    if (reading.kind !== "read") throw new Error(reading.kind);
    const { sinks, resources, exports = [], notifications } = reading.model;
    const summary = {
      sinks: sinks.map(placed),
      resources: resources.map(placed),
      exports: exports.map(
        (exported) =>
          `${exported.id} exports ${shown(exported.name) ?? ""} = ${shown(exported.value) ?? ""} in ${exported.scope.id}`,
      ),
      notifications,
      parts: (reading.parts ?? []).map((part) => part.uri),
      folders: reading.folders,
    };
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(join(folder, name, "model.json"));
  });
});
