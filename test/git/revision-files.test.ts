import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { changedLinesSince } from "../../src/shell/action/changed-lines.ts";
import { readCheckoutState } from "../../src/git/checkout-state.ts";
import { findRepository, type Repository } from "../../src/git/repository.ts";
import { revisionFiles } from "../../src/git/revision-files.ts";
import { readRevision } from "../../src/git/revision.ts";
import type { FileStore } from "../../src/sources/files/file-store.ts";
import { readLimits } from "../../src/sources/files/read-file.ts";
import { readFoundFile } from "../../src/sources/files/read-found.ts";
import { GitRepository } from "../run/diff/git-repository.ts";

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trailproof revision ")));
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

interface Opened {
  readonly store: FileStore;
  readonly commit: string;
  /** What a file of the tree holds, or what else became of it. */
  readonly read: (name: string) => unknown;
}

async function revisionOf(folder: string, name = "HEAD"): Promise<Opened> {
  const repository = await repositoryAt(folder);
  const [reading, state] = [await readRevision(name, repository), await readCheckoutState(repository)];
  if (reading.kind === "failed") throw new Error(reading.reason.message);
  if (state.kind === "failed") throw new Error(state.message);
  const { store } = revisionFiles(reading.revision, state.checkout, []);
  const read = (way: string): unknown => {
    const answer = readFoundFile(join(repository.top, way), [repository.top], store);
    return answer.kind === "bytes" ? answer.bytes.toString("utf8") : answer;
  };
  return { store, commit: reading.revision.commit, read };
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
    repository.commit({ ...files, "README.md": "read too, if somebody asks" });
    const commit = repository.git("rev-parse", "HEAD");
    for (const name of Object.keys(files)) repository.write({ [name]: "changed" });
    const { read } = await revisionOf(repository.folder, commit);
    for (const [name, content] of Object.entries(files)) expect(read(name)).toBe(content);
    expect(read("README.md")).toBe("read too, if somebody asks");
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
    // The filters could run on the files of the checkout too.
    repository.write({ "t.yaml": "a: 2\n", "b.tf": "b\nc\n" });
    const { read, commit } = await revisionOf(repository.folder);
    expect(read("t.yaml")).toBe("a: 1\n");
    expect(read("b.tf")).toBe("b\n");
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
    for (const name of Object.keys(links)) rmSync(join(repository.folder, name));
    const { store, read } = await revisionOf(repository.folder);
    expect(Object.fromEntries(Object.keys(links).map((name) => [name, read(name)]))).toEqual({
      "a.yaml": "t",
      "b.yaml": "t",
      "real/up.yaml": "t",
      "absolute.yaml": { kind: "outside" },
      "escape.yaml": { kind: "outside" },
      "nowhere.yaml": { kind: "missing" },
      "loop.yaml": { kind: "failed", reason: "its symbolic links lead in a circle" },
      "here.yaml": { kind: "failed", reason: "it is a folder" },
      "above.yaml": { kind: "outside" },
    });
    expect(store.readNamed(join(repository.folder, "absolute.yaml"), readLimits)).toMatchObject({ kind: "failed" });
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

  test("with a link and a folder of one name give no file of another place", async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "x.yaml"), "secret");
    const repository = new GitRepository();
    const file = object(repository, "blob", "x");
    const link = object(repository, "blob", outside);
    const inner = tree(repository, [["100644", "x.yaml", file]]);
    const entries = [
      ["120000", "d.yaml", link],
      ["40000", "d.yaml", inner],
    ] as const;
    const commit = repository.git("commit-tree", "-m", "x", tree(repository, entries));
    const { read } = await revisionOf(repository.folder, commit);
    expect(read("d.yaml/x.yaml")).toEqual({ kind: "outside" });
  });

  test("without one of their objects tell of the file", async () => {
    const repository = new GitRepository();
    const commit = repository.git("commit-tree", "-m", "x", tree(repository, [["100644", "x.yaml", "1".repeat(40)]]));
    const { read } = await revisionOf(repository.folder, commit);
    expect(read("x.yaml")).toEqual({ kind: "failed", reason: "git does not have it in this clone" });
  });
});

describe("what the disk gives to a revision", () => {
  test("is what git ignores, and never what it does not know or what the change adds", async () => {
    const repository = new GitRepository();
    repository.commit({ ".gitignore": "*.gen.yaml\nout/\n", "a/t.yaml": "t" });
    repository.write({ "a/x.gen.yaml": "x", "out/plan.json": "p", "a/untracked.yaml": "u", "a/added.gen.yaml": "n" });
    repository.git("add", "--force", "a/added.gen.yaml");
    const { store, read } = await revisionOf(repository.folder);
    expect(read("a/x.gen.yaml")).toBe("x");
    expect(read("out/plan.json")).toBe("p");
    for (const name of ["a/untracked.yaml", "a/added.gen.yaml", ".git/config"])
      expect([name, read(name)]).toEqual([name, { kind: "missing" }]);
    const entries = store.list(join(realpathSync(repository.folder), "a"));
    expect(typeof entries === "string" ? entries : entries.map(({ name }) => name).sort()).toEqual([
      "t.yaml",
      "x.gen.yaml",
    ]);
  });

  test("is the text of a clean file that is the same blob, as Git LFS and line ends have it", async () => {
    const repository = new GitRepository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 3\n`;
    repository.commit({ ".gitattributes": "*.json filter=big\n", "big.json": pointer });
    repository.write({ ".git/pointer": pointer });
    repository.git("config", "filter.big.smudge", "echo content");
    repository.git("config", "filter.big.clean", "cat .git/pointer");
    rmSync(join(repository.folder, "big.json"));
    repository.git("checkout", "--", "big.json");
    // A file as young as the index is looked at once more, without filters.
    utimesSync(join(repository.folder, "big.json"), 1, 1);
    repository.git("update-index", "--refresh");
    expect((await revisionOf(repository.folder)).read("big.json")).toBe("content\n");
    // What is not as the index has it is nobody's but the checkout's.
    repository.write({ "big.json": "something else\n" });
    expect((await revisionOf(repository.folder)).read("big.json")).toBe(pointer);
  });

  test("is nothing of a file that git was told not to look at", async () => {
    const repository = new GitRepository();
    repository.commit({ "a.yaml": "1" });
    repository.git("update-index", "--assume-unchanged", "a.yaml");
    repository.write({ "a.yaml": "2" });
    expect((await revisionOf(repository.folder)).read("a.yaml")).toBe("1");
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
      expect((await revisionOf(folder)).read("a/t.yaml")).toBe("1");
    }
    expect(await repositoryAt(link)).toMatchObject({ top: realpathSync(join(outer.folder, "sub")), prefix: "a" });
    const around = await revisionOf(outer.folder);
    expect(around.read("t.yaml")).toBe("2");
    expect(around.read("sub/a/t.yaml")).toEqual({ kind: "missing" });
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
