import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disk } from "../../../src/sources/files/disk.ts";
import { filesOf } from "../../../src/sources/files/neighbours.ts";

let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "trailproof-neighbours-")));
  for (const folder of ["repository/.git", "repository/app/nested", "outside"])
    mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, "repository/shared.yaml"), "shared");
  writeFileSync(join(top, "repository/app/nested/b.yaml"), "b");
  writeFileSync(join(top, "repository/app/nested/a.yaml"), "a");
  writeFileSync(join(top, "repository/app/binary.yaml"), Buffer.from([1, 0, 2]));
  writeFileSync(join(top, "outside/secret.yaml"), "secret");
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

describe("files beside an input", () => {
  it("are those of the repository, also above the working directory", () => {
    const files = filesOf(join(top, "repository/app"), ["."], disk);
    expect(files.read("nested/a.yaml")).toEqual({ kind: "text", text: "a" });
    expect(files.read("../shared.yaml")).toEqual({ kind: "text", text: "shared" });
    expect(files.names("nested")).toEqual(["a.yaml", "b.yaml"]);
  });

  it("are none outside it, neither by path nor through a link", () => {
    symlinkSync(join(top, "outside"), join(top, "repository/app/link"));
    const files = filesOf(join(top, "repository/app"), ["."], disk);
    expect(files.read("../../outside/secret.yaml")).toEqual({ kind: "missing" });
    expect(files.read(join(top, "outside/secret.yaml"))).toEqual({ kind: "missing" });
    expect(files.read("link/secret.yaml")).toEqual({ kind: "missing" });
    expect(files.names("link")).toEqual([]);
    expect(files.names("../../outside")).toEqual([]);
  });

  it("are those around a path that was named, wherever it lies", () => {
    const files = filesOf(join(top, "repository/app"), ["../../outside/secret.yaml"], disk);
    expect(files.read("../../outside/secret.yaml")).toEqual({ kind: "text", text: "secret" });
    expect(files.names("../../outside")).toEqual(["secret.yaml"]);
  });

  it("are missing where nothing is, and failed where there is no text", () => {
    const files = filesOf(join(top, "repository/app"), ["no-such-folder"], disk);
    expect(files.read("none.yaml")).toEqual({ kind: "missing" });
    expect(files.read("nested")).toEqual({ kind: "failed", reason: "it is a folder" });
    expect(files.read("binary.yaml")).toEqual({ kind: "failed", reason: "it is not text but binary data" });
    expect(files.names("nested/a.yaml")).toEqual([]);
  });
});
