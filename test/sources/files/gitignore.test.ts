import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IgnoreRules } from "../../../src/sources/files/gitignore.ts";

describe("patterns of .gitignore", () => {
  it.each<[string, string, string]>([
    ["*.log", "a/b.log", "ignored"],
    ["/*.log", "a/b.log", "unspoken"],
    ["a/*.log", "x/a/b.log", "unspoken"],
    ["a/**/b", "a/b", "ignored"],
    ["a/**/b", "a/x/y/b", "ignored"],
    ["a/**/**/b", "a/b", "ignored"],
    ["a/**/b", "a/xb", "unspoken"],
    ["**/b", "xb", "unspoken"],
    ["a/**", "a", "unspoken"],
    ["a/**", "a/b/c", "ignored"],
    ["a**", "a/b", "unspoken"],
    ["build/", "build", "unspoken"],
    ["build/", "build/", "ignored"],
    ["#a", "#a", "unspoken"],
    ["\\#a", "#a", "ignored"],
    ["\\!a", "!a", "ignored"],
    ["a\n!a", "a", "kept"],
    ["!a\na", "a", "ignored"],
    ["a   ", "a", "ignored"],
    ["a\\ ", "a ", "ignored"],
    ["a\t", "a", "unspoken"],
    ["a\r\nb\r\n", "b", "ignored"],
    ["[a-c]x", "bx", "ignored"],
    ["[!a-c]x", "bx", "unspoken"],
    ["[^a-c]x", "dx", "ignored"],
    ["[]-]", "]", "ignored"],
    ["[[:digit:][:upper:]]", "Q", "ignored"],
    ["[[:nothing:]]", "n", "unspoken"],
    ["[c-a]", "b", "unspoken"],
    ["[a", "[a", "unspoken"],
    ["a\\", "a\\", "unspoken"],
    ["a?b", "a/b", "unspoken"],
    ["??.yaml", "ä.yaml", "ignored"],
    ["", "a", "unspoken"],
    ["/", "a", "unspoken"],
    ["\uFEFFa", "a", "ignored"],
  ])("%j and %j: %s", (text, path, expected) => {
    expect(IgnoreRules.ofText(text).verdict(path.replace(/\/$/, ""), path.endsWith("/"))).toBe(expected);
  });

  it("leave out all of a folder that is left out", () => {
    const rules = IgnoreRules.ofText("build/\n!build/keep.yaml\n*.gen\n!a.gen\n");
    expect(rules.ignores("build/keep.yaml", false)).toBe(true);
    expect(rules.ignores("x/build/deep/er.yaml", false)).toBe(true);
    expect(rules.ignores("a.gen", false)).toBe(false);
    expect(rules.ignores("b.gen/a.gen", false)).toBe(true);
  });

  const many = "a".repeat(200);
  it.each([
    ["asterisks", `${"*a".repeat(30)}b`, many],
    ["asterisks in a path", `x/${"*a".repeat(30)}b`, `x/${many}`],
    ["question marks between asterisks", `${"*?".repeat(30)}b`, many],
    ["sets between asterisks", `${"*[a-b]".repeat(30)}c`, many],
    ["folders", `${"**/a/".repeat(30)}b`, `${"a/".repeat(200)}a`],
    ["nothing but folders", `${"**/".repeat(100_000)}b`, `${"a/".repeat(200)}a`],
    ["folders and asterisks", `${"**/*a*/".repeat(30)}b`, `${"aaa/".repeat(200)}a`],
    ["a folder with asterisks and everything in it", `${"*a*/".repeat(30)}**/b`, `${"aaa/".repeat(200)}a`],
  ])("that git itself may never end with get an answer: %s", (_, pattern, path) => {
    // Whoever tries one way after the other does not live to see it.
    expect(IgnoreRules.ofText(pattern).verdict(path, false)).toBe("unspoken");
    expect(IgnoreRules.ofText(`${pattern}\n*`).verdict(path, false)).toBe("ignored");
  });
});

describe("git itself", () => {
  const name = fc
    .array(fc.constantFrom("a", "b", "-", "é", "*", "[", "]", " ", "!", "#", "\\"), { minLength: 1, maxLength: 3 })
    .map((letters) => letters.join(""));
  const leaves = fc
    .sample(fc.array(name, { minLength: 1, maxLength: 4 }), { numRuns: 150, seed: 1 })
    .map((names) => names.join("/"));
  const foldersOf = (leaf: string): string[] => [...leaf.matchAll(/\//g)].map(({ index }) => leaf.slice(0, index));
  const folders = new Set(leaves.flatMap(foldersOf));
  const paths = [...new Set([...leaves, ...folders])];
  let top: string;
  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), "trailproof-gitignore-"));
    expect(spawnSync("git", ["init", "--quiet", top]).status).toBe(0);
    // git looks whether a path is a folder; what is not there is none.
    for (const folder of folders) mkdirSync(join(top, folder), { recursive: true });
  });
  afterAll(() => {
    rmSync(top, { recursive: true, force: true });
  });

  /** What the pattern says that git names for each path. */
  function verdictsOfGit(text: string): string[] {
    writeFileSync(join(top, ".gitignore"), text);
    const options = ["--no-index", "--stdin", "-z", "--verbose", "--non-matching"];
    const input = paths.map((path) => `${path}\0`).join("");
    const words = ["-c", "core.ignorecase=false", "check-ignore", ...options];
    const run = spawnSync("git", words, { cwd: top, input, encoding: "utf8" });
    const fields = run.stdout.split("\0");
    return paths.map((path, index) => {
      const [, , pattern = "", told] = fields.slice(index * 4, index * 4 + 4);
      expect(told).toBe(path);
      return pattern === "" ? "unspoken" : pattern.startsWith("!") ? "kept" : "ignored";
    });
  }

  function verdictsOfOurs(text: string): string[] {
    const rules = IgnoreRules.ofText(text);
    return paths.map((path) => {
      const isFolder = folders.has(path);
      return rules.ignores(path, isFolder) ? "ignored" : rules.verdict(path, isFolder);
    });
  }

  const sets = ["[ab]", "[!a]", "[^b-]", "[a-b]", "[]a]", "[b-a]", "[[:alpha:]]", "[[:x:]]", "[[:a]"];
  const wild = ["*", "**", "**/", "/**", "/", "?"];
  const escapes = ["\\", "\\*", "\\a", "\\ ", " ", "!", "#", "\t"];
  const piece = fc.constantFrom("a", "b", "-", "é", "[", "]", ...wild, ...sets, ...escapes);
  const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

  it("says the same of any patterns", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = lines.join("\n");
        const beside = (verdicts: readonly string[]): string[][] =>
          paths.map((path, index) => [path, verdicts[index] ?? ""]);
        expect(beside(verdictsOfOurs(text))).toEqual(beside(verdictsOfGit(text)));
      }),
      { numRuns: 60 },
    );
  });
});
