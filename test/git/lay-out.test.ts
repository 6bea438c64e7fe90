import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { changedLinesSince } from "../../src/shell/action/changed-lines.ts";
import { findRepository, type Repository } from "../../src/git/repository.ts";
import { readRevision, type CheckedOutRevision } from "../../src/git/revision.ts";
import { GitRepository } from "../run/diff/git-repository.ts";

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trailproof lay out ")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function repositoryAt(folder: string): Promise<Repository> {
  const found = await findRepository(folder, "own");
  if (found.kind === "failed") throw new Error(found.reason.message);
  return found.repository;
}

async function revisionOf(folder: string, name = "HEAD"): Promise<CheckedOutRevision> {
  const reading = await readRevision(name, await repositoryAt(folder));
  if (reading.kind === "failed") throw new Error(reading.reason.message);
  onTestFinished(reading.revision.remove);
  return reading.revision;
}

describe("files are those of the commit, byte for byte", () => {
  test("big and empty ones, odd names, ends without a newline", async () => {
    const repository = new GitRepository();
    const files = {
      "empty.yaml": "",
      "newline.yaml": "\n",
      "open.yaml": "a: 1",
      "big.json": `"${"0123456789\n".repeat(300_000)}"`,
      'é "q"\n b/c.yaml': "blob 3\nx",
      "a/b/c/d.tf": "\0\u0001",
      ".gitignore": "x\n",
    };
    repository.commit({ ...files, "README.md": "not wanted" });
    const { top } = await revisionOf(repository.folder);
    for (const [name, content] of Object.entries(files)) expect(readFileSync(join(top, name), "utf8")).toBe(content);
    expect(existsSync(join(top, "README.md"))).toBe(false);
  });

  test("whatever attributes and the user's configuration say of line ends, encodings and filters", async () => {
    const repository = new GitRepository();
    const attributes = "*.yaml text eol=crlf\n*.json working-tree-encoding=UTF-16LE-BOM\n*.tf filter=x\n";
    repository.commit({ "t.yaml": "a: 1\n", "b.tf": "b\n", ".gitattributes": attributes });
    const mark = join(repository.folder, "marked");
    for (const kind of ["smudge", "clean", "process"])
      repository.git("config", `filter.x.${kind}`, `touch "${mark}"; cat`);
    repository.git("config", "filter.x.required", "true");
    repository.git("config", "core.autocrlf", "true");
    const { top, commit } = await revisionOf(repository.folder);
    expect(readFileSync(join(top, "t.yaml"), "utf8")).toBe("a: 1\n");
    expect(readFileSync(join(top, "b.tf"), "utf8")).toBe("b\n");
    // The same filters could run on the files of the checkout.
    repository.write({ "b.tf": "b\nc\n" });
    const changed = await changedLinesSince(commit, await repositoryAt(repository.folder));
    expect(changed?.get("b.tf")).toEqual([[2, 2]]);
    expect(existsSync(mark)).toBe(false);
  });
});

describe("links", () => {
  test("lead to files of the commit, and nowhere else", async () => {
    const secret = join(temporaryFolder(), "secret.yaml");
    writeFileSync(secret, "s");
    const repository = new GitRepository();
    repository.write({ "real/t.yaml": "t" });
    const links = {
      "a.yaml": "b.yaml",
      "b.yaml": "real/t.yaml",
      "real/up.yaml": "../b.yaml",
      "absolute.yaml": secret,
      "escape.yaml": "../../../../../../../../etc/hostname",
      "nowhere.yaml": "missing.yaml",
      "loop.yaml": "loop.yaml",
      "here.yaml": ".",
      "above.yaml": "here.yaml/..",
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(repository.folder, name));
    repository.commit();
    const { top } = await revisionOf(repository.folder);
    const there = Object.keys(links).filter((name) => existsSync(join(top, name)));
    expect(there).toEqual(["a.yaml", "b.yaml", "real/up.yaml", "here.yaml"]);
    expect(readFileSync(join(top, "a.yaml"), "utf8")).toBe("t");
  });
});

describe("trees that git itself would not make", () => {
  const object = (repository: GitRepository, type: string, content: Buffer | string): string =>
    execFileSync("git", ["hash-object", "-t", type, "--literally", "-w", "--stdin"], {
      cwd: repository.folder,
      input: content,
      encoding: "utf8",
    }).trim();
  const tree = (
    repository: GitRepository,
    entries: readonly (readonly [mode: string, name: string, id: string])[],
  ): string =>
    object(
      repository,
      "tree",
      Buffer.concat(entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")])),
    );

  test.each(["..", ".", ".git", ".GIT", "../../x", "/x"])("with a folder %j are refused", async (name) => {
    const repository = new GitRepository();
    const inner = tree(repository, [["100644", "x.yaml", object(repository, "blob", "x")]]);
    const commit = repository.git("commit-tree", "-m", "x", tree(repository, [["40000", name, inner]]));
    const reading = await readRevision(commit, await repositoryAt(repository.folder));
    expect(reading).toMatchObject({
      kind: "failed",
      reason: { kind: "failed", message: expect.stringContaining("leads out of the tree") as string },
    });
  });

  test("with a link and a folder of one name write nothing through it", async () => {
    const outside = temporaryFolder();
    const repository = new GitRepository();
    const file = object(repository, "blob", "x");
    const link = object(repository, "blob", outside);
    const inner = tree(repository, [
      ["100644", "x.yaml", file],
      ["120000", "y.yaml", file],
    ]);
    const entries = [
      ["120000", "d.yaml", link],
      ["40000", "d.yaml", inner],
    ] as const;
    const commit = repository.git("commit-tree", "-m", "x", tree(repository, entries));
    const { top } = await revisionOf(repository.folder, commit);
    expect(readFileSync(join(top, "d.yaml/x.yaml"), "utf8")).toBe("x");
    const onlyLinks = tree(repository, [
      ["120000", "d.yaml", link],
      ["40000", "d.yaml", tree(repository, [["120000", "y.yaml", file]])],
    ]);
    await revisionOf(repository.folder, repository.git("commit-tree", "-m", "x", onlyLinks));
    expect(existsSync(join(outside, "x.yaml")) || existsSync(join(outside, "y.yaml"))).toBe(false);
  });

  test("without one of their objects are told", async () => {
    const repository = new GitRepository();
    const commit = repository.git("commit-tree", "-m", "x", tree(repository, [["100644", "x.yaml", "1".repeat(40)]]));
    const reading = await readRevision(commit, await repositoryAt(repository.folder));
    expect(reading).toMatchObject({
      kind: "failed",
      reason: { message: expect.stringContaining("x.yaml is not in this clone") as string },
    });
  });
});

describe("the repository around a folder", () => {
  test("is that of a worktree and a submodule, where .git is a file, also through a link", async () => {
    const repository = new GitRepository();
    repository.commit({ "a/t.yaml": "1" });
    const worktree = join(temporaryFolder(), "tree");
    repository.git("worktree", "add", "--quiet", "--detach", worktree);
    const outer = new GitRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.folder, "sub");
    outer.commit({ "t.yaml": "2" });
    const link = join(temporaryFolder(), "link");
    symlinkSync(join(outer.folder, "sub/a"), link);
    for (const folder of [worktree, join(worktree, "a"), join(outer.folder, "sub"), link]) {
      expect(readFileSync(join((await revisionOf(folder)).top, "a/t.yaml"), "utf8")).toBe("1");
    }
    expect(await repositoryAt(link)).toMatchObject({ top: realpathSync(join(outer.folder, "sub")), prefix: "a" });
    expect(readFileSync(join((await revisionOf(outer.folder)).top, "t.yaml"), "utf8")).toBe("2");
  });

  test("is not one that a folder without .git looks like, nor one around a damaged .git", async () => {
    const bare = temporaryFolder();
    execFileSync("git", ["init", "--quiet", "--bare", bare]);
    expect(await findRepository(bare, "own")).toMatchObject({ kind: "failed", reason: { kind: "no-repository" } });
    const outer = new GitRepository();
    outer.commit({ "sub/t.yaml": "1" });
    writeFileSync(join(outer.folder, "sub/.git"), "gitdir: ../nowhere\n");
    for (const owner of ["own", "any"] as const) {
      expect(await findRepository(join(outer.folder, "sub"), owner)).toMatchObject({
        kind: "failed",
        reason: { kind: "no-repository" },
      });
    }
    rmSync(join(outer.folder, "sub/.git"));
    mkdirSync(join(outer.folder, "sub/.git"));
    // git passes over an empty folder too.
    expect(await repositoryAt(join(outer.folder, "sub"))).toMatchObject({ prefix: "sub" });
  });
});
