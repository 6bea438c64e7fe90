import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import type { Text } from "../../../src/model/text.ts";
import type { Files, Reading } from "../../../src/sources/types.ts";
import { globalConfiguration } from "../../../src/sources/landing-zone-accelerator/index.ts";
import { at, environment, shown, shownModel } from "../cloudformation/summary.ts";

const folder = join(import.meta.dirname, "../../golden/landing-zone-accelerator");
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

function read(text: string, files: Files = noFiles): Reading {
  return globalConfiguration.read({ uri: "config/global-config.yaml", text, files }, environment());
}

function modelOf(text: string, files: Files = noFiles) {
  const reading = read(text, files);
  if (reading.kind !== "read") throw new Error(reading.kind);
  return reading.model;
}

const beside = (text: string, name = "organization-config.yaml"): Files => ({
  read: (uri) => (uri === `config/${name}` ? { kind: "text", text } : { kind: "missing" }),
  names: () => [],
});

describe("configurations and the trails that are made of them", () => {
  it.each(names)("%s", async (name) => {
    const model = modelOf(textOf(name));
    const scopes = model.sinks.map(
      ({ scope }) =>
        `${scope.id}: account ${shown(scope.account) ?? ""}, Region ${shown(scope.region) ?? ""}, partition ${shown(scope.partition) ?? ""}`,
    );
    await expect(`${JSON.stringify({ ...(shownModel(model) as object), scopes }, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, name.replace(/yaml$/, "model.json")),
    );
  });

  it("make no trail of the organization where AWS Organizations is not enabled", () => {
    const text = textOf("defaults.global-config.yaml");
    expect(modelOf(text, beside("enable: false\n")).sinks).toEqual([]);
    expect(modelOf(text, beside("enable: true\n")).sinks.map(({ assumptions }) => assumptions)).toEqual([[]]);
    const taken = [{ code: "organizations-enabled", uri: "config/global-config.yaml" }];
    expect(modelOf(text, beside("enable: {{Organizations}}\n")).sinks.map(({ assumptions }) => assumptions)).toEqual([
      taken,
    ]);
    expect(modelOf(text, beside("]: nonsense")).sinks.map(({ assumptions }) => assumptions)).toEqual([taken]);
  });
});

describe("what is left open", () => {
  const modelWith = (cloudtrail: string) =>
    modelOf(`homeRegion: {{ Home }}\nenabledRegions: [eu-west-1]\nlogging:\n  cloudtrail: ${cloudtrail}\n`);

  it("where the organization's trail lives, and whether there is one", () => {
    const [trail] = modelWith("{ enable: {{ Enabled }}, organizationTrail: true }").sinks;
    const unknownOf = (text: Text | undefined) =>
      text?.parts.map((part) => (typeof part === "string" ? part : part.unknown));
    expect(unknownOf(trail?.region)).toEqual([{ code: "landing-zone-place", part: "region", written: "{{ Home }}" }]);
    expect(unknownOf(trail?.scope.account)).toEqual([{ code: "landing-zone-place", part: "account" }]);
    expect(unknownOf(trail?.scope.partition)).toEqual([{ code: "landing-zone-place", part: "partition" }]);
    expect(unknownOf(trail?.name ?? undefined)).toEqual([{ code: "accelerator-prefix" }, "-Organizations-CloudTrail"]);
    expect(trail?.guard.map(({ question }) => question.subject)).toEqual([
      { code: "landing-zone-switch", because: { code: "replaced-by-accelerator", written: "{{ Enabled }}" } },
    ]);
  });

  it("where the trails of accounts are deployed", () => {
    const [trail] = modelWith(
      "{ enable: true, accountTrails: [{ name: T, regions: [{{ Home }}], deploymentTargets: { accounts: [Audit], organizationalUnits: [Security] }, settings: { managementEvents: true, multiRegionTrail: [true], globalServiceEvents: maybe } }] }",
    ).sinks;
    expect(trail?.guard.map(({ question }) => question.subject)).toEqual([
      {
        code: "deployment-account",
        trail: "logging.cloudtrail.accountTrails[0]",
        targets: ["Security", "Audit"],
      },
      { code: "deployment-region", trail: "logging.cloudtrail.accountTrails[0]" },
    ]);
    expect(trail?.assumptions).toEqual([{ code: "account-of-landing-zone", uri: "config/global-config.yaml" }]);
    expect(trail).toMatchObject({
      multiRegion: { because: { code: "wrong-shape", found: "list", expected: "boolean" } },
      globalServiceEvents: { because: { code: "neither-true-nor-false" } },
    });
  });
});

describe("replacements", () => {
  const text = textOf("replaced.global-config.yaml");
  const shownWith = (replacements: string): unknown =>
    modelOf(text, beside(replacements, "replacements-config.yaml")).sinks.map(
      ({ address, region, guard, multiRegion }) => [
        address,
        shown(region),
        guard.map(({ question }) => question.id.replace(/^.*\?/, "")),
        multiRegion.kind === "known" ? multiRegion.value : multiRegion.kind,
      ],
    );

  it("are taken from the file beside the configuration", () => {
    const replacements =
      "globalReplacements:\n  - { key: AcceleratorHomeRegion, type: String, value: eu-west-1 }\n  - { key: AllEnabledRegions, type: StringList, value: [eu-west-1, us-east-1] }\n  - { key: EnableTrails, type: String, value: true }\n  - { key: EveryRegion, type: String, value: 'false' }\n  - { key: RecordObjects, type: String, value: 'true' }\n";
    expect(shownWith(replacements)).toEqual([
      ["logging.cloudtrail.organizationTrail", "eu-west-1", [], false],
      [
        "logging.cloudtrail.accountTrails[0]",
        "eu-west-1",
        ["logging.cloudtrail.accountTrails[0].deploymentTargets"],
        false,
      ],
    ]);
  });

  it("stay open where the file does not have them, or reads them from the parameter store", () => {
    const open = shownWith(
      "globalReplacements:\n  - { key: EnableTrails, type: SSM, path: /enable }\n  - { key: AllEnabledRegions, value: ['{{Other}}'] }\n  - nonsense\n",
    );
    expect(open).toEqual(shownWith("globalReplacements: []"));
    expect(shownWith("]: nonsense")).toEqual(open);
  });

  it("can switch a trail off", () => {
    expect(shownWith("globalReplacements: [{ key: EnableTrails, value: false }]")).toEqual([]);
  });
});

describe("other texts", () => {
  it.each([
    ["a list", "- homeRegion\n- enabledRegions: cloudtrail\n"],
    ["a file that speaks of one", "title: homeRegion and enabledRegions of cloudtrail\n"],
    ["a configuration without logging", "homeRegion: a\nenabledRegions: [a]\nlogging: cloudtrail\n"],
    ["text that is no YAML", "homeRegion enabledRegions cloudtrail: [\n"],
  ])("are left alone: %s", (_, text) => {
    expect(globalConfiguration.mayRead(text)).toBe(true);
    expect(read(text).kind).toBe("not-mine");
  });

  it("are told with their place when they were meant to be one", () => {
    const reading = read(`${textOf("defaults.global-config.yaml")}  - broken: [\n`);
    if (reading.kind !== "unreadable") throw new Error(reading.kind);
    expect(reading.notifications.map(({ incomplete, location }) => [incomplete, location?.startLine])).toEqual([
      [true, 22],
    ]);
  });

  it("whatever they are, give a result or a located error", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "{{a}}",
      ": ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "\n",
      "\t",
      '"',
      "&a ",
      "*a",
      "<<: ",
      "#",
      "null",
      "true",
      "\uE000",
      "😀",
      "accountTrails:",
      "settings:",
      "regions:",
      "organizationTrail:",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names.map(textOf)),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 6 }),
        (text, from, length, pieces) => {
          const start = from % text.length;
          const reading = read(text.slice(0, start) + pieces.join("") + text.slice(start + length));
          if (reading.kind === "read") shownModel(reading.model);
          if (reading.kind === "unreadable")
            reading.notifications.forEach(({ location }) => {
              if (location === null) throw new Error("without a place");
              else at({ locate: () => location });
            });
        },
      ),
      { numRuns: 300 },
    );
  });
});
