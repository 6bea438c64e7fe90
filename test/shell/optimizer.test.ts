import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { optimizerFlags } from "../../src/shell/optimizer.ts";

test("this version of Node.js knows the flags that are set", () => {
  const script = "for (const flag of process.argv.slice(1)) require('node:v8').setFlagsFromString(flag);";
  const complaintAbout = (flags: readonly string[]): string =>
    spawnSync(process.execPath, ["-e", script, "--", ...flags], { encoding: "utf8" }).stderr;
  expect(complaintAbout(optimizerFlags(process.versions.node))).toBe("");
  expect(complaintAbout(["--no-such-flag"])).not.toBe("");
});

test("flags are set where they were measured alone", () => {
  expect(["20.19.0", "24.11.0"].map((version) => optimizerFlags(version).length)).toEqual([1, 2]);
  expect(["18.0.0", "22.13.0", "25.0.0", "200.0.0"].flatMap(optimizerFlags)).toEqual([]);
});
