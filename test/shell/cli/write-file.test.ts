import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync } from "node:fs";
import { rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeWhole } from "../../../src/shell/cli/write-file.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "trailproof write "));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

const read = (path: string): string => readFileSync(path, "utf8");
/** Root may do everything. */
const isRoot = process.getuid?.() === 0;

describe("a file", () => {
  test("is made, and replaced with its mode kept and nothing left beside it", () => {
    const path = join(folder(), "a.json");
    expect(writeWhole(path, "one")).toEqual({ kind: "written" });
    chmodSync(path, 0o640);
    expect(writeWhole(path, "two")).toEqual({ kind: "written" });
    expect([read(path), statSync(path).mode & 0o777]).toEqual(["two", 0o640]);
    expect(readdirSync(join(path, ".."))).toEqual(["a.json"]);
  });

  test("is a new one: who has the old one open, or another name for it, keeps that", () => {
    const at = folder();
    writeFileSync(join(at, "a"), "one");
    linkSync(join(at, "a"), join(at, "b"));
    const reader = openSync(join(at, "a"), "r");
    writeWhole(join(at, "a"), "two");
    expect([readFileSync(reader, "utf8"), read(join(at, "b")), read(join(at, "a"))]).toEqual(["one", "one", "two"]);
    closeSync(reader);
  });

  test("is written where a chain of links leads, also when nothing is there yet", () => {
    const at = folder();
    mkdirSync(join(at, "real"));
    writeFileSync(join(at, "real/a"), "one");
    symlinkSync("real/a", join(at, "link"));
    symlinkSync(join(at, "link"), join(at, "chain"));
    symlinkSync("real/new", join(at, "dangling"));
    expect(writeWhole(join(at, "chain"), "two")).toEqual({ kind: "written" });
    expect(writeWhole(join(at, "dangling"), "three")).toEqual({ kind: "written" });
    expect([read(join(at, "real/a")), read(join(at, "real/new"))]).toEqual(["two", "three"]);
    expect(readdirSync(at).sort()).toEqual(["chain", "dangling", "link", "real"]);
  });

  test("of a long name", () => {
    const path = join(folder(), "x".repeat(250));
    expect(writeWhole(path, "one")).toEqual({ kind: "written" });
  });
});

describe("what cannot be written is told in plain words", () => {
  test("a folder, a folder that is not there, a file for a folder, links in a circle", () => {
    const at = folder();
    writeFileSync(join(at, "file"), "");
    symlinkSync("a", join(at, "b"));
    symlinkSync("b", join(at, "a"));
    expect(writeWhole(at, "x")).toEqual({ kind: "failed", because: "it is a folder" });
    expect(writeWhole(join(at, "no/a"), "x")).toEqual({ kind: "failed", because: "there is no such folder" });
    expect(writeWhole(join(at, "file/a"), "x")).toEqual({ kind: "failed", because: "there is no such folder" });
    expect(writeWhole(join(at, "a"), "x")).toEqual({ kind: "failed", because: "its symbolic links lead in a circle" });
  });

  test.skipIf(isRoot)("a folder that takes no files, unless the file is there and may be written", () => {
    const at = folder();
    writeFileSync(join(at, "a"), "one");
    chmodSync(at, 0o500);
    expect(writeWhole(join(at, "b"), "x")).toEqual({ kind: "failed", because: "permission denied" });
    expect(writeWhole(join(at, "a"), "two")).toEqual({ kind: "written" });
    expect(read(join(at, "a"))).toBe("two");
    chmodSync(at, 0o700);
  });

  test.skipIf(process.platform !== "linux")("a full disk", () => {
    expect(writeWhole("/dev/full", "x")).toEqual({ kind: "failed", because: "the disk is full" });
  });
});

describe.skipIf(process.platform === "win32")("what is no file is written to as it is", () => {
  test("a device, also behind a link", () => {
    const at = folder();
    symlinkSync("/dev/null", join(at, "link"));
    expect(writeWhole(join(at, "link"), "x")).toEqual({ kind: "written" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("an open file of the process goes on where it is", () => {
    const path = join(folder(), "a");
    const descriptor = openSync(path, "w");
    writeFileSync(descriptor, "before ");
    expect(writeWhole(`/dev/fd/${String(descriptor)}`, "after")).toEqual({ kind: "written" });
    closeSync(descriptor);
    expect(read(path)).toBe("before after");
    expect(writeWhole(`/dev/fd/${String(descriptor)}`, "x")).toEqual({ kind: "failed", because: "it is not open" });
  });

  test("a named pipe takes more than it holds at a time", async () => {
    const path = join(folder(), "pipe");
    await once(spawn("mkfifo", [path]), "close");
    const reader = spawn("wc", ["-c", path]);
    const counted: Buffer[] = [];
    reader.stdout.on("data", (chunk: Buffer) => counted.push(chunk));
    expect(writeWhole(path, "x".repeat(300_000))).toEqual({ kind: "written" });
    await once(reader, "close");
    expect(Number.parseInt(Buffer.concat(counted).toString(), 10)).toBe(300_000);
  });
});
