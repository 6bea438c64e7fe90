import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disk } from "../../../src/sources/files/disk.ts";
import { memoryFiles } from "../../../src/sources/files/memory.ts";
import { findFiles } from "../../../src/sources/files/find.ts";
import type { Exclusion } from "../../../src/sources/files/find.ts";

/** Content by path; paths that end with `/` are folders. */
const tree: Readonly<Record<string, string>> = {
  "project/.git/config.yaml": "",
  "project/.gitignore": "/build\n*.gen.yaml\n!keep.gen.yaml\nsecret/\n",
  "project/app.yaml": "",
  "project/notes.md": "",
  "project/README": "",
  "project/a.gen.yaml": "",
  "project/keep.gen.yaml": "",
  "project/.github/ci.yml": "",
  "project/build/out.json": "",
  "project/.terraform/x.json": "",
  "project/.terragrunt-cache/x.json": "",
  "project/node_modules/p/package.json": "",
  "project/stacks/.gitignore": "\uFEFFlocal.yaml\r\n!a.gen.yaml\r\n",
  "project/stacks/a.gen.yaml": "",
  "project/stacks/b.gen.yaml": "",
  "project/stacks/local.yaml": "",
  "project/stacks/main.TEMPLATE": "",
  "project/stacks/build/kept.tf.json": "",
  "project/stacks/secret/.gitignore": "!*\n",
  "project/stacks/secret/s.yaml": "",
  "project/stacks/deep/er/main.tf": "",
  "project/stacks/deep/er/local.yaml": "",
  "linked/.git/config": "",
  "linked/shared/stack.txt": "",
  "linked/shared/found.yaml": "",
  "linked/app/own.yaml": "",
  "plain/terraform.tfstate": "",
  "plain/[x].yaml": "",
};
let top: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "trailproof-files-"));
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(join(top, dirname(path)), { recursive: true });
    writeFileSync(join(top, path), content);
  }
  symlinkSync(join(top, "plain"), join(top, "project/stacks/outside"));
  symlinkSync(join(top, "project"), join(top, "project/stacks/circle"));
  symlinkSync("../shared/stack.txt", join(top, "linked/app/stack.yaml"));
  symlinkSync("../shared/stack.txt", join(top, "linked/app/twice.yaml"));
  symlinkSync("../shared/stack.txt", join(top, "linked/app/stack.md"));
  symlinkSync("../shared/found.yaml", join(top, "linked/app/found.yaml"));
  symlinkSync(join(top, "plain/terraform.tfstate"), join(top, "project/stacks/link.tfstate"));
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

async function find(folder: string, paths: string[], exclusions: Exclusion[] = []): Promise<string[]> {
  const found = await findFiles(paths, exclusions, join(top, folder), disk);
  expect(found.errors).toEqual([]);
  expect(found.notifications.filter(({ message }) => !message.includes("symbolic link"))).toEqual([]);
  return found.files.map(({ uri, named }) => (named ? `${uri} (named)` : uri));
}

const project = [
  ".github/ci.yml",
  "app.yaml",
  "keep.gen.yaml",
  "stacks/a.gen.yaml",
  "stacks/build/kept.tf.json",
  "stacks/deep/er/main.tf",
  "stacks/main.TEMPLATE",
];

describe("what the paths of the command line stand for", () => {
  const cases: Record<string, { from: string; paths: string[]; exclusions?: Exclusion[]; expected: string[] }> = {
    "a folder, without what .gitignore files name and what is not the user's": {
      from: "project",
      paths: ["."],
      expected: project,
    },
    "a folder by its absolute path": { from: "project", paths: ["$TOP/project"], expected: project },
    "a folder below another .gitignore": { from: "project/stacks", paths: ["deep"], expected: ["deep/er/main.tf"] },
    "a folder that .gitignore leaves out, but somebody named": {
      from: "project",
      paths: ["build"],
      expected: ["build/out.json"],
    },
    "a folder inside one that .gitignore leaves out": {
      from: "project/stacks/secret",
      paths: ["."],
      expected: ["s.yaml"],
    },
    "a folder outside of any repository": { from: "plain", paths: ["."], expected: ["[x].yaml", "terraform.tfstate"] },
    "a folder beside the working directory": {
      from: "project",
      paths: ["../plain"],
      expected: ["../plain/[x].yaml", "../plain/terraform.tfstate"],
    },
    "files, whatever their names and whatever .gitignore says": {
      from: "project",
      paths: ["README", "a.gen.yaml"],
      expected: ["README (named)", "a.gen.yaml (named)"],
    },
    "a file whose name looks like a pattern": { from: "plain", paths: ["[x].yaml"], expected: ["[x].yaml (named)"] },
    "a symbolic link that is named": {
      from: "project",
      paths: ["stacks/link.tfstate"],
      expected: ["stacks/link.tfstate (named)"],
    },
    "links to files whose names do not speak for them, one for each": {
      from: "linked",
      paths: ["."],
      expected: ["app/own.yaml", "app/stack.yaml", "shared/found.yaml"],
    },
    "links to files beside the folder": {
      from: "linked",
      paths: ["app"],
      expected: ["app/found.yaml", "app/own.yaml", "app/stack.yaml"],
    },
    "links to what an exclusion leaves out": {
      from: "linked",
      paths: ["."],
      exclusions: [{ folder: ".", globs: ["shared"] }],
      expected: ["app/own.yaml"],
    },
    "a file twice, once named": {
      from: "project",
      paths: ["app.yaml", ".", "./app.yaml"],
      expected: project.map((uri) => (uri === "app.yaml" ? "app.yaml (named)" : uri)),
    },
    "a pattern that the shell did not expand": {
      from: "project",
      paths: ["stacks/**/*.tf"],
      expected: ["stacks/deep/er/main.tf (named)"],
    },
    "exclusions, relative to their folder": {
      from: "project/stacks",
      paths: [".."],
      exclusions: [
        { folder: "..", globs: ["stacks/deep/**", "/app.yaml"] },
        { folder: ".", globs: ["*.TEMPLATE", "build/"] },
      ],
      expected: ["../.github/ci.yml", "../keep.gen.yaml", "a.gen.yaml"],
    },
    "exclusions do not touch what is named": {
      from: "project",
      paths: ["app.yaml"],
      exclusions: [{ folder: ".", globs: ["*"] }],
      expected: ["app.yaml (named)"],
    },
    "exclusions tell upper from lower case": {
      from: "plain",
      paths: ["."],
      exclusions: [{ folder: ".", globs: ["*.TFSTATE"] }],
      expected: ["[x].yaml", "terraform.tfstate"],
    },
  };
  it.each(Object.entries(cases))("%s", async (_, { from, paths, exclusions, expected }) => {
    expect(
      await find(
        from,
        paths.map((path) => path.replace("$TOP", top)),
        exclusions,
      ),
    ).toEqual(expected);
  });

  it.each([
    [
      "all of them",
      ".",
      [],
      ["stacks/link.tfstate and stacks/outside: these symbolic links lead out of the repository"],
    ],
    ["one", ".", ["*.tfstate"], ["stacks/outside: this symbolic link leads out of the repository"]],
    ["none that is left out", ".", ["stacks"], []],
    ["none where there is none", "stacks/deep", [], []],
  ] as const)("links that lead out of the repository are told once: %s", async (_, path, globs, told) => {
    const found = await findFiles([path, path], [{ folder: ".", globs }], join(top, "project"), disk);
    expect(found.notifications.map(({ message }) => message.replace(/\. What.*/, ""))).toEqual(told);
  });

  it("a link to configuration of Terraform is listed where it stands: the variables there are others", async () => {
    const store = memoryFiles({
      "/top/.git/HEAD": "",
      "/top/shared/main.tf": "",
      "/top/shared/stack.yaml": "",
      "/top/envs/prod/main.tf": { link: "../../shared/main.tf" },
      "/top/envs/prod/stack.yaml": { link: "../../shared/stack.yaml" },
      "/top/envs/prod/gone.tf": { link: "nowhere.tf" },
      "/top/envs/prod/out.tf": { link: "../../../out.tf" },
    });
    const { files } = await findFiles(["."], [], "/top", store);
    expect(files.map(({ uri }) => uri)).toEqual(["envs/prod/main.tf", "shared/main.tf", "shared/stack.yaml"]);
  });

  it.each(["missing.yaml", "missing/*.yaml", "app.yaml/x", "a\0b"])(
    "%s is a usage error, and the others are found",
    async (path) => {
      const found = await findFiles([path, "app.yaml"], [], join(top, "project"), disk);
      expect(found.errors).toMatchObject([{ location: null, path: null }]);
      expect(found.errors[0]?.message).toMatch(/ cannot be read: .*\. Name a file or folder that exists\.$/);
      expect(found.files.map(({ uri }) => uri)).toEqual(["app.yaml"]);
    },
  );
});
