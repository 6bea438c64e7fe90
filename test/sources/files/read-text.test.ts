import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disk } from "../../../src/sources/files/disk.ts";
import { excludeMatcher, pathMatcher } from "../../../src/sources/files/path-globs.ts";
import { maximumBytes, readLimits } from "../../../src/sources/files/read-file.ts";
import { decodeText, readTextFile } from "../../../src/sources/files/read-text.ts";
import { unreadNotification } from "../../../src/sources/files/unread.ts";

describe("text out of bytes", () => {
  const sample = "Ä: 日本 😀\n";
  const bigEndian = Buffer.from(`\uFEFF${sample}`, "utf16le").swap16();
  it.each<[string, Uint8Array, string | null]>([
    ["UTF-8", Buffer.from(sample), sample],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${sample}`), sample],
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${sample}`, "utf16le"), sample],
    ["UTF-16 BE with a mark", bigEndian, sample],
    ["UTF-16 BE cut in the middle of a unit", bigEndian.subarray(0, 5), "Ä"],
    ["nothing", Buffer.alloc(0), ""],
    ["a mark alone", Buffer.from([0xff, 0xfe]), ""],
    ["UTF-16 without a mark", Buffer.from("abc", "utf16le"), null],
    ["a zip file", Buffer.from([0x50, 0x4b, 3, 4, 0]), null],
    ["a part of a larger buffer", new Uint8Array(Buffer.from("xxabcxx")).subarray(2, 5), "abc"],
  ])("%s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });

  it("any bytes give a text without NUL, or none; the bytes stay as they are", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const before = Uint8Array.from(bytes);
        expect(decodeText(bytes) ?? "").not.toContain("\0");
        expect(bytes).toEqual(before);
      }),
    );
  });
});

describe("reading files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "trailproof-text-"));
    writeFileSync(join(folder, "a.yaml"), "a: 1\n");
    writeFileSync(join(folder, "plan.bin"), Buffer.from([0x50, 0x4b, 0]));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives the text, or tells why not", () => {
    expect(readTextFile(join(folder, "a.yaml"), disk)).toEqual({ kind: "text", text: "a: 1\n" });
    expect(readTextFile(join(folder, "plan.bin"), disk)).toEqual({ kind: "binary", content: "other" });
    const small = { ...readLimits, bytes: 4 };
    expect(readTextFile(join(folder, "a.yaml"), disk, small)).toEqual({ kind: "too-big", bytes: 5, limit: 4 });
    expect(readTextFile(join(folder, "none"), disk)).toEqual({ kind: "failed", reason: "there is no such file" });
    expect(readTextFile(folder, disk)).toEqual({ kind: "failed", reason: "it is a folder" });
  });

  it("tells a plan of Terraform from another archive", () => {
    const plan = join(import.meta.dirname, "../../golden/terraform/genuine/create.tfplan");
    writeFileSync(join(folder, "other.zip"), Buffer.from("PK\u0003\u0004\u0014\0word/document.xml"));
    expect(readTextFile(plan, disk)).toEqual({ kind: "binary", content: "terraform-plan" });
    expect(readTextFile(join(folder, "other.zip"), disk)).toEqual({ kind: "binary", content: "zip" });
    expect(unreadNotification("p.tfplan", true, { kind: "binary", content: "terraform-plan" }).message).toContain(
      '"terraform show -json p.tfplan > plan.json"',
    );
    expect(unreadNotification("p.zip", true, { kind: "binary", content: "zip" }).message).toContain("Unpack it");
  });

  it("tells code with a NUL character from what a compiler made", () => {
    const read = (content: string) => {
      writeFileSync(join(folder, "found"), Buffer.from(content, "latin1"));
      return readTextFile(join(folder, "found"), disk);
    };
    const code = read('resource "aws_cloudtrail" "main" {\n  name = "a\0b"\n}\n');
    expect(code).toEqual({ kind: "binary", content: "code", line: 2 });
    expect(read("\u0001\u0002aws_cloudtrail\0")).toEqual({ kind: "binary", content: "other" });
    expect(read("plain words\0")).toEqual({ kind: "binary", content: "other" });
    expect(unreadNotification("main.tf", false, { kind: "binary", content: "code", line: 2 })).toMatchObject({
      level: "error",
      incomplete: true,
      location: { startLine: 2 },
      message: "main.tf was not checked: it holds a NUL character, which no text has. Remove it.",
    });
  });

  it("what was not read is an error where it was named, and told in any case", () => {
    expect(unreadNotification("p", true, { kind: "binary", content: "other" })).toMatchObject({
      level: "error",
      incomplete: true,
      location: { uri: "p" },
    });
    expect(unreadNotification("p", false, { kind: "binary", content: "other" })).toMatchObject({
      level: "note",
      incomplete: false,
    });
    expect(unreadNotification("p", false, { kind: "too-big", bytes: 3e8, limit: maximumBytes })).toMatchObject({
      incomplete: true,
      message: "p was not checked: it has 287 MB, and files of at most 256 MB are read.",
    });
    expect(unreadNotification("p", false, { kind: "failed", reason: "permission denied" })).toMatchObject({
      incomplete: true,
      message: "p cannot be read: permission denied.",
    });
  });
});

describe("globs for paths", () => {
  it.each<[string[], string, boolean]>([
    [["examples/**"], "examples/a/b.yaml", true],
    [["examples/**"], "more/examples/a.yaml", false],
    [["*.test.yaml"], "a/b.test.yaml", true],
    [["a/", "!a/keep.yaml"], "a/x.yaml", true],
    [["*.yaml", "!keep.yaml"], "keep.yaml", false],
    [["**"], "../outside.yaml", false],
    [["A.yaml"], "a.yaml", false],
    [[], "a", false],
  ])("exclude %j: %s %s", (globs, path, expected) => {
    expect(excludeMatcher(globs)(path)).toBe(expected);
  });

  it.each<[string[], string, boolean]>([
    [["template.yaml"], "template.yaml", true],
    [["template.yaml"], "sub/template.yaml", false],
    [["./template.yaml"], "template.yaml", true],
    [["stacks/payments/**"], "stacks/payments/a/b.yaml", true],
    [["stacks"], "stacks/a.yaml", true],
    [["stacks/*/main.tf"], "stacks/x/main.tf", true],
    [["stacks/*/main.tf"], "stacks/x/y/main.tf", false],
    [["**/*.yaml"], "a/b.yaml", true],
  ])("scope %j: %s %s", (globs, path, expected) => {
    expect(pathMatcher(globs)(path)).toBe(expected);
  });

  it("any globs and paths give an answer", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), fc.string(), (globs, path) => {
        expect(typeof excludeMatcher(globs)(path)).toBe("boolean");
        expect(typeof pathMatcher(globs)(path)).toBe("boolean");
      }),
    );
  });
});
