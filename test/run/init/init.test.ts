import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { init } from "../../../src/shell/cli/init.ts";
import builtInPolicies from "../../../src/generated/policies.js";
import { check } from "../../../src/index.ts";
import { configurationText } from "../../../src/run/init/configuration-text.ts";
import { initFindings } from "../../../src/run/init/findings.ts";
import { readConfiguration } from "../../../src/policy/configuration.ts";

const repositories = fileURLToPath(new URL("../../repositories/", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-init-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function use(repository: string): void {
  cpSync(join(repositories, repository), folder, { recursive: true });
  rmSync(join(folder, "trailproof.yaml"), { force: true });
}

describe("names that hold line breaks and commands", () => {
  const h = "x\n::error::y\nfailOn: none\u2028policies: [] ##[error]\u202e";
  const found = { sinks: [`t.yaml#${h}`], services: [], parameters: [], trailFiles: [`${h}.json`], folders: [h] };

  it("write no line of the configuration", () => {
    const text = configurationText(found, "schema.json");
    expect(text).not.toMatch(/^\s*(?:::|failOn|policies: \[\])|##\[|[\u2028\u202e]/m);
    const reading = readConfiguration("trailproof.yaml", text, builtInPolicies);
    expect(reading).toMatchObject({ kind: "read", configuration: { failOn: null, trails: [{ text: `${h}.json` }] } });
  });
});

describe("what init finds", () => {
  it("names trails, services, open parameters and folders", async () => {
    use("analytics-lake");
    expect(await initFindings(folder)).toEqual({
      sinks: ["lake.template#Trail"],
      services: ["s3"],
      parameters: ["Environment"],
      trailFiles: [],
      folders: ["."],
    });
  });

  it("finds trails of the AWS CLI beside the code, and takes nothing else for them", async () => {
    use("orders-api");
    writeFileSync(join(folder, "package.json"), '{ "name": "orders", "Trail": "none" }');
    writeFileSync(join(folder, "broken.json"), '{ "trailList": [');
    expect(await initFindings(folder)).toMatchObject({ sinks: [], trailFiles: ["organization-trails.json"] });
  });

  it("names the services and folders of resources where no trail is found", async () => {
    writeFileSync(join(folder, "main.tf"), 'resource "aws_dynamodb_table" "t" {\n  name = "t"\n}\n');
    expect(await initFindings(folder)).toEqual({
      sinks: [],
      services: ["dynamodb"],
      parameters: [],
      trailFiles: [],
      folders: ["."],
    });
  });

  it("is nothing in an empty folder", async () => {
    expect(await initFindings(folder)).toEqual({
      sinks: [],
      services: [],
      parameters: [],
      trailFiles: [],
      folders: [],
    });
  });
});

describe("the configuration that init writes", () => {
  it.each(["payments-ledger", "analytics-lake", "orders-api", "kubernetes-only"])(
    "is valid for %s, also with every comment taken away",
    async (repository) => {
      use(repository);
      const text = configurationText(await initFindings(folder), "schema.json");
      const everything = text.replaceAll(/^# ((?: {2}|- )?.*)$/gm, (line, rest: string) =>
        /^ *(?:- \{|[A-Za-z]+: |[A-Za-z]+:$)/.test(rest) && !/^yaml-language|^Found/.test(rest) ? rest : line,
      );
      expect(everything).toMatch(/^sinks: complete$/m);
      expect(everything).toMatch(/^ignore:$/m);
      for (const candidate of [text, everything])
        expect(readConfiguration("trailproof.yaml", candidate, builtInPolicies)).toMatchObject({ kind: "read" });
    },
  );

  it.each(["payments-ledger", "analytics-lake", "image-service"])("changes no result of %s", async (repository) => {
    use(repository);
    const before = await check({ workingDirectory: folder });
    expect(await init({}, folder)).toBe(0);
    expect(await check({ workingDirectory: folder })).toEqual(before);
  });

  it("reads the trails that were found", async () => {
    use("orders-api");
    await init({}, folder);
    expect((await check({ workingDirectory: folder })).sinks.map(({ id }) => id)).toEqual([
      "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
    ]);
  });

  it("has globs that take in the code that was found", async () => {
    use("analytics-lake");
    const text = configurationText(await initFindings(folder), "schema.json");
    const scopes = /^# (scopes:\n)#( {3}- .*)$/m.exec(text);
    writeFileSync(join(folder, "trailproof.yaml"), `formatVersion: 1\n${scopes?.[1] ?? ""}${scopes?.[2] ?? ""}\n`);
    expect((await check({ workingDirectory: folder })).sinks).toMatchObject([
      { accountId: "111122223333", homeRegion: "us-east-1" },
    ]);
  });

  it("quotes paths that YAML would take for something else", () => {
    const text = configurationText(
      { sinks: [], services: [], parameters: [], trailFiles: ["a: b.json", "2026", "plain/trails.json"], folders: [] },
      "schema.json",
    );
    expect(readConfiguration("trailproof.yaml", text, builtInPolicies)).toMatchObject({
      configuration: { trails: [{ text: "a: b.json" }, { text: "2026" }, { text: "plain/trails.json" }] },
    });
  });
});

describe("the command", () => {
  it("leaves a file alone that is there, unless it is told to replace it", async () => {
    writeFileSync(join(folder, "trailproof.yaml"), "formatVersion: 1\n");
    expect(await init({}, folder)).toBe(2);
    expect(readFileSync(join(folder, "trailproof.yaml"), "utf8")).toBe("formatVersion: 1\n");
    expect(await init({ force: true }, folder)).toBe(0);
    expect(readFileSync(join(folder, "trailproof.yaml"), "utf8")).toContain("policies: [documented]");
  });
});

describe("where no trail is found", () => {
  const found = { sinks: [], services: ["dynamodb"], parameters: [], trailFiles: [], folders: ["."] };
  const snapshot = "trailproof snapshot --output trails.json";

  it("the file says how trails are shown, and only then", () => {
    expect(configurationText(found, "schema.json")).toContain("No trail was found, and without one nothing is judged.");
    for (const some of [{ sinks: ["t.yaml#Trail"] }, { trailFiles: ["trails.json"] }])
      expect(configurationText({ ...found, ...some }, "schema.json")).not.toContain("No trail was found");
  });

  it("the next step is to show them", async () => {
    const written = vi.spyOn(process.stdout, "write").mockImplementation((_text, ...rest) => {
      const done = rest.at(-1) as unknown;
      if (typeof done === "function") (done as () => void)();
      return true;
    });
    try {
      await init({}, folder);
      use("analytics-lake");
      await init({ force: true }, folder);
      const [without, withTrail] = written.mock.calls.map(([text]) => String(text));
      expect(without).toContain(`run: ${snapshot} && trailproof check --trails trails.json`);
      expect(withTrail).toContain("run: trailproof check\n");
    } finally {
      written.mockRestore();
    }
  });
});
