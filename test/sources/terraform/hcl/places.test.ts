import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noFiles } from "../../../../src/sources/files/neighbours.ts";
import { terraformPlan } from "../../../../src/sources/terraform/plan/index.ts";
import type { Reading } from "../../../../src/sources/types.ts";
import { at, environment } from "../../cloudformation/summary.ts";
import { filesAt } from "./reading.ts";

/** A plan that Terraform made, with the configuration that it made it from. */
const top = join(import.meta.dirname, "../../../..");
const configuration = join(top, "scripts/terraform-provider/configurations/trails");
const plan = readFileSync(join(top, "test/golden/terraform/genuine/create.plan.json"), "utf8");

function sources(folder: string): Record<string, string> {
  const paths = readdirSync(configuration, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".tf"),
  );
  return Object.fromEntries(
    paths.map((path) => [`${folder}/${path}`, readFileSync(join(configuration, path), "utf8")]),
  );
}

function read(uri: string, files: Readonly<Record<string, string>>): Extract<Reading, { kind: "read" }> {
  const reading = terraformPlan.read({ uri, text: plan, files: filesAt(files) }, environment());
  if (reading.kind !== "read") throw new Error("not read");
  return reading;
}

/** The place of a line of the configuration, as it is written in tests. */
function lineOf(path: string, text: string): number {
  return (
    readFileSync(join(configuration, path), "utf8")
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1
  );
}

describe("places of a plan in the sources that it was made from", () => {
  const { model, terraform, parts } = read("infra/plan.json", sources("infra"));
  const sink = (address: string) => {
    const found = model.sinks.find((candidate) => candidate.address === address);
    if (found?.kind !== "trail") throw new Error(`no trail ${address}`);
    return found;
  };

  it("finds the folder by its blocks", () => {
    expect(terraform?.folder).toBe("infra");
    expect(parts?.map(({ uri }) => uri)).toEqual(["infra/main.tf", "infra/regional/main.tf"]);
  });

  it("shows the block of an address, in its module", () => {
    expect(at(sink("aws_cloudtrail.basic").origin)).toBe(
      `infra/main.tf ${String(lineOf("main.tf", '"aws_cloudtrail" "basic"'))}:1-${String(lineOf("main.tf", '"aws_cloudtrail" "basic"'))}:34`,
    );
    expect(sink('module.regional["b"].aws_cloudtrail.this').origin.locate()).toMatchObject({
      uri: "infra/regional/main.tf",
      startLine: lineOf("regional/main.tf", '"aws_cloudtrail" "this"'),
    });
  });

  it("shows nested blocks and arguments", () => {
    const { eventSelectors, multiRegion } = sink("aws_cloudtrail.basic");
    const place = eventSelectors.kind === "known" ? eventSelectors.value.items[0]?.origin.locate() : undefined;
    expect(place).toMatchObject({
      uri: "infra/main.tf",
      startLine: lineOf("main.tf", "event_selector {"),
      startColumn: 3,
    });
    expect(multiRegion.kind === "known" ? multiRegion.origin.locate() : undefined).toMatchObject({
      startLine: lineOf("main.tf", "is_multi_region_trail"),
    });
  });

  it("looks in the folders around the plan, too", () => {
    expect(read("infra/build/plan.json", sources("infra")).terraform?.folder).toBe("infra");
  });

  it.each([
    ["there are none", {}],
    [
      "they have another block",
      { "infra/main.tf": `${sources("infra")["infra/main.tf"] ?? ""}\nresource "aws_sqs_queue" "later" {}\n` },
    ],
    ["they lie elsewhere", sources("other")],
  ])("stays in the plan when %s", (_why, files) => {
    const reading = read("infra/plan.json", files);
    expect(reading.terraform?.folder).toBeNull();
    expect(reading.model.sinks.map(({ origin }) => origin.locate().uri)).not.toContain("infra/main.tf");
  });

  it("names the blocks of the plan without any files", () => {
    const reading = terraformPlan.read({ uri: "plan.json", text: plan, files: noFiles }, environment());
    expect(reading.kind === "read" && [...(reading.terraform?.blocks ?? [])]).toContain("module.regional");
  });
});
