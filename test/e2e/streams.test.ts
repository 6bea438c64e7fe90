/** What the bundled program prints into a pipe. */
import { describe, expect, test } from "vitest";
import { version } from "../../src/run/version.ts";
import { folderWith, template, trailproof, trailproofCutShort } from "./program.ts";

test("--version", () => {
  expect(trailproof(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("an error nobody asked about is told on standard error alone", () => {
  const run = trailproof(["chek"]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain("check");
});

describe("streams", () => {
  test.each(["text", "json", "sarif"])("a reader that stops early is no failure: %s", async (format) => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_item, index) => [`t${String(index)}.yaml`, template]),
    );
    const { status, stderr } = await trailproofCutShort(["check", "--verbose", "--format", format], folderWith(files));
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
    expect(status).toBe(0);
  });

  test("a report longer than a pipe takes at a time arrives whole", () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_item, index) => [`t${String(index)}.yaml`, template]),
    );
    const run = trailproof(["check", "--format", "json"], { cwd: folderWith(files) });
    expect(run.stdout.length).toBeGreaterThan(100_000);
    expect(() => JSON.parse(run.stdout) as unknown).not.toThrow();
  });
});
