import { describe, expect, it } from "vitest";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { terraformPlan, terraformState } from "../../../src/sources/terraform/plan/index.ts";
import { environment } from "../cloudformation/summary.ts";

interface Module {
  readonly address?: string;
  readonly resources: readonly object[];
  readonly child_modules?: readonly Module[];
}

/** Modules one inside the other, each with a trail. */
function nested(depth: number): Module {
  const addressAt = (level: number): string => Array.from({ length: level }, () => "module.m").join(".");
  const trailAt = (level: number): object => ({
    address: `${level === 0 ? "" : `${addressAt(level)}.`}aws_cloudtrail.t`,
    mode: "managed",
    type: "aws_cloudtrail",
    name: "t",
    values: { name: "t", s3_bucket_name: "logs" },
  });
  let module: Module = { address: addressAt(depth), resources: [trailAt(depth)] };
  for (let level = depth - 1; level >= 0; level--)
    module = { address: addressAt(level), resources: [trailAt(level)], child_modules: [module] };
  return module;
}

const version = { format_version: "1.0", terraform_version: "1.9.0" };

describe("modules that are nested too deeply", () => {
  it.each([
    [
      "a plan",
      terraformPlan,
      (depth: number) => ({ ...version, planned_values: { root_module: nested(depth) }, resource_changes: [] }),
    ],
    ["a state", terraformState, (depth: number) => ({ ...version, values: { root_module: nested(depth) } })],
  ])("are told of %s", (_what, frontEnd, input) => {
    const read = (depth: number): unknown[] => {
      const reading = frontEnd.read(
        { uri: "t.json", text: JSON.stringify(input(depth)), files: noFiles },
        environment(),
      );
      if (reading.kind !== "read") throw new Error("not read");
      const errors = reading.model.notifications.filter(({ incomplete }) => incomplete);
      return [
        reading.model.sinks.length,
        ...errors.map(({ message }) => message.replace(/^(?:module\.m\.?)+/, "module.m")),
      ];
    };
    expect(read(99)).toEqual([100]);
    expect(read(100)).toEqual([100, "module.m is nested more than 100 modules deep. What it declares is not checked."]);
  });
});
