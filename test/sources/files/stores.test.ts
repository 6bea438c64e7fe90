/** The same files give the same result, wherever they are kept. */
import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readCheckoutState } from "../../../src/git/checkout-state.ts";
import { findRepository } from "../../../src/git/repository.ts";
import { checkoutFiles, revisionFiles } from "../../../src/git/revision-files.ts";
import { readRevision } from "../../../src/git/revision.ts";
import { runCheck, type CheckOptions } from "../../../src/run/check.ts";
import { disk } from "../../../src/sources/files/disk.ts";
import type { FileStore } from "../../../src/sources/files/file-store.ts";
import { findFiles } from "../../../src/sources/files/find.ts";
import { memoryFiles, type MemoryFile } from "../../../src/sources/files/memory.ts";
import { readFoundFile } from "../../../src/sources/files/read-found.ts";
import { rootsOf } from "../../../src/sources/files/repository.ts";
import { casesIn, folderOf } from "../../cases/coverage-case.ts";
import { sampled } from "../../helpers/sample.ts";

type Content = Readonly<Record<string, MemoryFile>>;

/** What a folder of the disk holds, by absolute path. */
function contentOf(folder: string): Content {
  const files: Record<string, MemoryFile> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const state = lstatSync(path);
    if (state.isSymbolicLink()) files[path] = { link: readlinkSync(path) };
    else if (state.isDirectory()) Object.assign(files, contentOf(path));
    else files[path] = readFileSync(path);
  }
  return files;
}

function temporary(folder: string): string {
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return realpathSync(folder);
}

async function outcomeOf(options: CheckOptions, files: FileStore): Promise<unknown> {
  const outcome = await runCheck({ today: "2026-11-20", ...options }, files);
  if (outcome.kind === "usage") return outcome;
  const { result, wrongPaths, complete, leftAlone } = outcome.run;
  return { result, wrongPaths, complete, leftAlone };
}

async function expectSame(options: CheckOptions, folder: string): Promise<void> {
  const all = { ...options, workingDirectory: options.workingDirectory ?? folder };
  expect(await outcomeOf(all, memoryFiles(contentOf(folder)))).toEqual(await outcomeOf(all, disk));
}

describe("cases give the same result from the disk and from memory", () => {
  const here = (path: string): URL => new URL(`../../${path}`, import.meta.url);
  const files = ["cases/coverage/", "ok/", "regression/"].flatMap((path) =>
    casesIn(here(path)).map(({ file, cases }) => [`${path}${file}`, cases] as const),
  );
  test.each(files)("%s", async (_, cases) => {
    for (const one of sampled(cases, 40, 2))
      await expectSame({ paths: ["."], ...one.options }, temporary(folderOf(one)));
  });
});

const template = "Resources:\n  T: { Type: AWS::DynamoDB::Table, Properties: { TableName: t } }\n";
const pool: readonly (readonly [name: string, contents: readonly string[]])[] = [
  [".gitignore", ["*.yaml\n!a.yaml\n", "b/\n", "/c\n", ".gitignore\n", ""]],
  ["a.yaml", [template, "{", ""]],
  ["b.json", ["{}", '{"Resources":{"Q":{"Type":"AWS::SQS::Queue"}}}']],
  [
    "main.tf",
    ['variable "n" {}\nresource "aws_dynamodb_table" "t" {\n  name = var.n\n}\n', 'module "m" { source = "../b" }\n'],
  ],
  ["terraform.tfvars", ['n = "orders"\n', "n = \n"]],
  ["trailproof.yaml", ["formatVersion: 1\nexclude: [b]\n", "formatVersion: 1\npolicies: [b/p.yaml]\n"]],
  [
    "p.yaml",
    ["formatVersion: 1\nid: p\ntitle: P\nrequirements:\n  - { id: r, title: R, record: { service: dynamodb } }\n"],
  ],
  ["notes.md", ["x"]],
];
const targets = ["a.yaml", "../a.yaml", "b", "..", ".", "nowhere", "link"];

/** Numbers from a seed, the same at every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A folder of a repository with files, folders and links by chance. */
function randomFolder(seed: number): string {
  const next = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  const top = temporary(mkdtempSync(join(tmpdir(), "trailproof stores ")));
  mkdirSync(join(top, ".git"));
  writeFileSync(join(top, ".git/HEAD"), "ref: refs/heads/main\n");
  const folders = ["", "b", "b/c", "c", "node_modules", "b/.terraform"];
  for (let count = 4 + next(12); count > 0; count--) {
    const folder = join(top, pick(folders));
    mkdirSync(folder, { recursive: true });
    const [name, contents] = pick(pool);
    writeFileSync(join(folder, name), pick(contents));
  }
  for (let count = next(5); count > 0; count--) {
    const folder = pick(folders);
    const path = join(top, folder, pick(["link", "link.yaml", "d"]));
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true, recursive: true });
    // What leads out of a repository has tests of its own.
    symlinkSync(pick(targets.filter((target) => folder !== "" || !target.startsWith(".."))), path);
  }
  return top;
}

const everyName = [
  "a.yaml",
  "b",
  "b/a.yaml",
  "b/c",
  "b/link/a.yaml",
  "c",
  "link",
  "link.yaml",
  "d/d",
  "*.yaml",
  "b/**",
  "x",
];

describe("folders by chance", () => {
  test.each(Array.from({ length: 16 }, (_, seed) => seed))("seed %d", async (seed) => {
    const top = randomFolder(seed);
    const memory = memoryFiles(contentOf(top));
    const roots = rootsOf(top, [], disk);
    expect(rootsOf(top, [], memory)).toEqual(roots);
    for (const name of everyName) {
      const path = join(top, name);
      expect([name, memory.look(path)]).toEqual([name, disk.look(path)]);
      expect([name, readFoundFile(path, roots, memory)]).toEqual([name, readFoundFile(path, roots, disk)]);
      expect([name, await findFiles([name], [], top, memory)]).toEqual([name, await findFiles([name], [], top, disk)]);
    }
    await expectSame({ paths: ["."], ...(seed % 2 === 0 ? {} : { workingDirectory: join(top, "b") }) }, top);
  });
});

describe("folders by chance, in git", () => {
  test.each(Array.from({ length: 8 }, (_, seed) => 1000 + seed))("seed %d", async (seed) => {
    const top = randomFolder(seed);
    rmSync(join(top, ".git"), { recursive: true });
    const git = (...words: string[]): string => execFileSync("git", words, { cwd: top, encoding: "utf8" });
    git("init", "--quiet");
    git("add", "--all", "--force", ".");
    git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--allow-empty", "-m", "x");
    const found = await findRepository(top, "own");
    if (found.kind === "failed") throw new Error(found.reason.message);
    const state = await readCheckoutState(found.repository);
    const reading = await readRevision("HEAD", found.repository);
    if (state.kind === "failed" || reading.kind === "failed") throw new Error("unreadable");
    const { checkout } = state;
    // Without a file that is known to be clean, all texts come from git.
    const { store } = revisionFiles(reading.revision, { ...checkout, clean: new Map() }, []);
    const here = checkoutFiles(found.repository, checkout, top);
    const options = { paths: ["."], workingDirectory: top };
    expect(await outcomeOf(options, store)).toEqual(await outcomeOf(options, here));
    for (const name of everyName) {
      const path = join(top, name);
      const roots = rootsOf(top, [], here);
      expect([name, readFoundFile(path, roots, store)]).toEqual([name, readFoundFile(path, roots, here)]);
      expect([name, await findFiles([name], [], top, store)]).toEqual([name, await findFiles([name], [], top, here)]);
    }
  });
});
