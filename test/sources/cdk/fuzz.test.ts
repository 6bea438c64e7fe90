import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudAssembly } from "../../../src/sources/cdk/index.ts";
import { assemblyTemplate } from "../../../src/sources/cdk/template.ts";
import { disk } from "../../../src/sources/files/disk.ts";
import { filesOf } from "../../../src/sources/files/neighbours.ts";
import type { Files, Reading } from "../../../src/sources/types.ts";
import { environment, shownModel } from "../cloudformation/summary.ts";

const app = join(import.meta.dirname, "../../golden/cdk/gap");
const genuine = filesOf(app, [], disk);
const names = [
  "manifest.json",
  "Data.metadata.json",
  "Audit.metadata.json",
  "Audit.assets.json",
  "Audit.template.json",
  "assembly-Production/manifest.json",
].map((name) => `cdk.out/${name}`);
const textOf = (uri: string): string => readFileSync(join(app, uri), "utf8");

function withText(uri: string, text: string): Files {
  return { ...genuine, read: (asked) => (asked === uri ? { kind: "text", text } : genuine.read(asked)) };
}

/**
 * Reads and asks for every location; whatever the texts are, nothing may be thrown, and what is unreadable says where.
 */
function readAll(files: Files, uri = "cdk.out/manifest.json"): Reading {
  const manifest = files.read(uri);
  const text = manifest.kind === "text" ? manifest.text : "";
  const reading = cloudAssembly.read({ uri, text, files }, environment());
  if (reading.kind === "read")
    for (const { construct } of [...reading.model.sinks, ...reading.model.resources]) construct?.source?.locate();
  if (reading.kind === "read") shownModel(reading.model);
  if (reading.kind === "unreadable")
    expect(reading.notifications.map(({ location }) => location !== null)).toEqual([true]);
  return reading;
}

describe("any text in an assembly", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "null",
    "1",
    '"a"',
    "{}",
    "[]",
    '"../../etc/passwd"',
    '"aws://x/y"',
    "\n",
    "\u0000",
    "😀",
    "\uD83D",
  );

  it("is read, refused with a place, or left alone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat({ max: 60 }),
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 5 }),
        (uri, from, length, pieces) => {
          const text = textOf(uri);
          const start = from % text.length;
          readAll(withText(uri, text.slice(0, start) + pieces.join("") + text.slice(start + length)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is read or left alone when it is any JSON", () => {
    const key = fc.constantFrom(
      "version",
      "artifacts",
      "type",
      "properties",
      "templateFile",
      "environment",
      "metadata",
      "additionalMetadataFile",
      "directoryName",
      "file",
      "files",
      "source",
      "path",
      "parameters",
      "stackName",
      "data",
      "trace",
      "/Data/Orders",
      "Data",
      "__proto__",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          "aws:cloudformation:stack",
          "cdk:cloud-assembly",
          "cdk:asset-manifest",
          "Data.template.json",
          "Data.metadata.json",
          "assembly-Production",
          ".",
          "..",
          "/",
          "",
          "aws:cdk:logicalId",
          "new A (/app/lib/stacks.js:1:1)",
          null,
          true,
          1,
        ),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(...names), (json, uri) => {
        readAll(withText(uri, JSON.stringify(json)));
        const stack = {
          version: "1",
          artifacts: {
            Data: {
              type: "aws:cloudformation:stack",
              properties: { templateFile: "Data.template.json" },
              metadata: json,
            },
            More: json,
          },
        };
        expect(readAll(withText("cdk.out/manifest.json", JSON.stringify(stack))).kind).toBe("read");
      }),
      { numRuns: 150 },
    );
  });

  it("does not keep the other stacks from being read", () => {
    for (const uri of [
      "cdk.out/Data.template.json",
      "cdk.out/Data.metadata.json",
      "cdk.out/assembly-Production/manifest.json",
    ]) {
      const reading = readAll(withText(uri, "{ nonsense"));
      if (reading.kind !== "read") throw new Error(reading.kind);
      expect(reading.model.sinks.map(({ id }) => id)).toContain("cdk.out/Audit.template.json#DataTrail");
      expect(reading.model.notifications.map(({ location }) => location?.uri)).toContain(
        uri === "cdk.out/assembly-Production/manifest.json" ? "cdk.out/manifest.json" : uri,
      );
    }
  });

  it("ends where stages hold each other", () => {
    const files = withText(
      "cdk.out/manifest.json",
      JSON.stringify({
        version: "1",
        artifacts: {
          Self: { type: "cdk:cloud-assembly", properties: { directoryName: "." } },
          Data: { type: "aws:cloudformation:stack", properties: { templateFile: "Data.template.json" } },
        },
      }),
    );
    const reading = readAll(files);
    if (reading.kind !== "read") throw new Error(reading.kind);
    expect(new Set(reading.model.resources.map(({ id }) => id)).size).toBe(3);
  });
});

describe("templates that are read by themselves", () => {
  const read = (uri: string, files: Files): string => {
    const template = files.read(uri);
    return assemblyTemplate.read({ uri, text: template.kind === "text" ? template.text : "", files }, environment())
      .kind;
  };

  it("are those that the manifest beside them names", () => {
    expect(read("cdk.out/Data.template.json", genuine)).toBe("read");
    expect(read("cdk.out/AuditLogStackF31619B7.nested.template.json", genuine)).toBe("not-mine");
    expect(read("cdk.out/Data.template.json", withText("cdk.out/manifest.json", "{}"))).toBe("not-mine");
    expect(
      read(
        "cdk.out/Data.template.json",
        withText("cdk.out/manifest.json", '{"artifacts": "aws:cloudformation:stack", "cdk:tree": '),
      ),
    ).toBe("not-mine");
  });
});
