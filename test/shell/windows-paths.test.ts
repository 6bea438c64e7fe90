/** Paths as they are on a runner with Windows: the same modules, with its paths in place of those of this system. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { artifactLocation } from "../../src/report/formats/sarif/location.ts";
import type * as Find from "../../src/sources/files/find.ts";
import type * as RepositoryPaths from "../../src/shell/cli/repository-paths.ts";
import type * as RepositoryTop from "../../src/shell/action/repository-top.ts";
import type * as RevisionFiles from "../../src/git/revision-files.ts";

let uriOf: typeof Find.uriOf;
let repositoryPaths: typeof RepositoryPaths.repositoryPaths;
let topOfCheckout: typeof RepositoryTop.topOfCheckout;
let wayBelow: typeof RevisionFiles.wayBelow;

beforeAll(async () => {
  ({ uriOf } = await withWindowsPaths<typeof Find>("sources/files/find.ts"));
  ({ repositoryPaths } = await withWindowsPaths<typeof RepositoryPaths>("shell/cli/repository-paths.ts"));
  ({ topOfCheckout } = await withWindowsPaths<typeof RepositoryTop>("shell/action/repository-top.ts"));
  ({ wayBelow } = await withWindowsPaths<typeof RevisionFiles>("git/revision-files.ts"));
});

afterAll(() => {
  vi.doUnmock("node:path");
});

/** A module a second time, for itself: what it imports is there before, with the paths of this system. */
async function withWindowsPaths<Module>(file: string): Promise<Module> {
  const path = `../../src/${file}`;
  await import(/* @vite-ignore */ path);
  vi.doMock("node:path", async (original) => {
    const { win32, posix } = await original<typeof import("node:path")>();
    return { ...win32, default: win32, win32, posix };
  });
  const module = (await import(/* @vite-ignore */ `${path}?windows`)) as Module;
  vi.doUnmock("node:path");
  return module;
}

describe("a path in a report", () => {
  test.each([
    ["C:\\repo\\stacks\\a.yaml", "C:\\repo", "stacks/a.yaml"],
    ["C:\\Repo\\stacks\\a.yaml", "c:\\repo", "stacks/a.yaml"],
    ["C:\\repo", "C:\\repo", "."],
    ["C:\\a.yaml", "C:\\repo\\deep", "../../a.yaml"],
    ["D:\\other\\a.yaml", "C:\\repo", "D:/other/a.yaml"],
    ["\\\\server\\share\\a.yaml", "C:\\repo", "//server/share/a.yaml"],
    [`C:\\repo\\${"long\\".repeat(100)}a.yaml`, "C:\\repo", `${"long/".repeat(100)}a.yaml`],
  ])("%s, seen from %s", (path, from, uri) => {
    expect(uriOf(path, from)).toBe(uri);
  });
});

describe("a path for GitHub", () => {
  const path = repositoryPathsIn("D:\\a\\orders\\orders\\infra");
  test.each([
    ["stacks/a b.yaml", "infra/stacks/a%20b.yaml"],
    ["../a.yaml", "a.yaml"],
    ["../..shared/a.yaml", "..shared/a.yaml"],
    ["C:/other/a.yaml", "file:///C:/other/a.yaml"],
    ["../../../a.yaml", "file:///D:/a/a.yaml"],
  ])("%s", (uri, expected) => {
    expect(artifactLocation(uri, path()).uri).toBe(expected);
  });

  test("of a checkout without a repository is below the workspace", () => {
    expect(topOfCheckout("D:\\a\\orders\\orders", "D:\\a\\orders\\orders\\infra")).toBe("D:\\a\\orders\\orders");
    expect(topOfCheckout("D:\\a\\orders\\orders", "C:\\elsewhere")).toBe("D:\\a\\orders\\orders");
  });
});

/** Made when it is asked for: the modules are not there before. */
function repositoryPathsIn(folder: string): () => (uri: string) => string {
  return () => repositoryPaths(folder, { GITHUB_WORKSPACE: "D:\\a\\orders\\orders" });
}

describe("a path in a tree of git", () => {
  test.each([
    ["C:\\repo\\a\\b.yaml", "a/b.yaml"],
    ["c:\\REPO\\a\\b.yaml", "a/b.yaml"],
    ["C:\\repository\\b.yaml", null],
    ["D:\\repo\\b.yaml", null],
    ["C:\\repo\\..b\\c.yaml", "..b/c.yaml"],
  ])("%s", (path, way) => {
    expect(wayBelow("C:\\repo", path)).toBe(way);
  });
});
