import { describe, expect, it } from "vitest";
import { atKeptPlaces } from "../../src/report/shared/kept-places.ts";
import { RepositoryFiles } from "../../src/shell/kept-files.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";
import { at, empty, finding } from "../report/sample.ts";

const kept = new RepositoryFiles(
  "/app",
  memoryFiles({
    "/app/.git/HEAD": "ref: refs/heads/main\n",
    "/app/.gitignore": "cdk.out\n*.local.tf\n",
    "/app/infra/cdk.json": "{}",
    "/app/infra/bin/app.ts": "new App();\n",
    "/app/infra/cdk.out/Data.template.json": "{}",
    "/app/stacks/a.yaml": "Resources: {}\n",
    "/app/stacks/b.local.tf": "",
    "/elsewhere/trails.json": "{}",
  }),
);

describe("the files that a repository keeps", () => {
  it.each([
    ["stacks/a.yaml", true],
    ["infra/bin/app.ts", true],
    ["infra/cdk.out/Data.template.json", false],
    ["stacks/b.local.tf", false],
    ["stacks/gone.yaml", false],
    ["../elsewhere/trails.json", false],
  ])("%s: %s", (uri, expected) => {
    expect(kept.isKept(uri)).toBe(expected);
  });
});

describe("a finding in a file that the repository does not keep", () => {
  const template = at("infra/cdk.out/Data.template.json", 12, 5, 20);
  const placeOf = (given: Parameters<typeof finding>[0]) =>
    atKeptPlaces({ ...empty(), findings: [finding(given)] }, kept).findings[0];

  it("stands at the construct that made it, and names the place in the file", () => {
    const construct = { message: "the construct Data/Orders is made here", location: at("infra/bin/app.ts", 1, 1, 11) };
    const moved = placeOf({ location: template, relatedLocations: [construct] });
    expect(moved?.location).toEqual(construct.location);
    expect(moved?.relatedLocations).toEqual([
      { message: "it is written here, in a file that the repository does not keep", location: template },
      construct,
    ]);
  });

  it("stands at the file of the app where nobody knows the construct", () => {
    expect(placeOf({ location: template })?.location).toMatchObject({ uri: "infra/cdk.json", startLine: 1 });
  });

  it("stands at the file of patterns where nothing else is there", () => {
    expect(placeOf({ location: at("stacks/b.local.tf", 3, 1, 2) })?.location.uri).toBe(".gitignore");
  });

  it("stays where the repository keeps the file", () => {
    const own = finding({ location: at("stacks/a.yaml", 1, 1, 2) });
    expect(atKeptPlaces({ ...empty(), findings: [own] }, kept).findings).toEqual([own]);
  });
});
