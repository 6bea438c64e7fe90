/** Edited files are written only where a change can be taken back, and where they are what was judged. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesToWrite } from "../../src/edits/files-to-write.ts";
import type { SourceEdit } from "../../src/model/proposal.ts";

const text = "a: 1\nb: 2\n";

function editOf(uri: string): SourceEdit {
  return { uri, startLine: 2, startColumn: 4, endLine: 2, endColumn: 5, text: "3" };
}

function repositoryWith(files: Readonly<Record<string, string | Buffer>>, untracked: readonly string[] = []): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trailproof write ")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [uri, content] of Object.entries(files)) {
    mkdirSync(join(folder, uri, ".."), { recursive: true });
    writeFileSync(join(folder, uri), content);
  }
  execFileSync("git", ["init", "-q"], { cwd: folder });
  const tracked = Object.keys(files).filter((uri) => !untracked.includes(uri));
  if (tracked.length > 0) execFileSync("git", ["add", "--", ...tracked], { cwd: folder });
  return folder;
}

test("a tracked file as it was judged is written, its byte order mark kept", async () => {
  const folder = repositoryWith({ "stacks/a.yaml": `\uFEFF${text}` });
  expect(await filesToWrite([editOf("stacks/a.yaml")], [{ uri: "stacks/a.yaml", text }], folder)).toEqual({
    kind: "ready",
    files: [{ uri: "stacks/a.yaml", path: join(folder, "stacks/a.yaml"), text: "\uFEFFa: 1\nb: 3\n" }],
  });
});

test.each([
  ["not-tracked", { "a.yaml": text }, ["a.yaml"]],
  ["changed-since", { "a.yaml": `${text}# more\n` }, []],
  ["not-utf-8", { "a.yaml": Buffer.from("a: 1\nb: 2\n# \xE9\n", "latin1") }, []],
] as const)("%s", async (code, files, untracked) => {
  const folder = repositoryWith(files, untracked);
  const answer = await filesToWrite([editOf("a.yaml")], [{ uri: "a.yaml", text }], folder);
  expect(answer).toEqual({ kind: "refused", because: [{ code, uri: "a.yaml" }] });
});

test("one refusal, and nothing is written", async () => {
  const folder = repositoryWith({ "a.yaml": text, "b.yaml": text }, ["b.yaml"]);
  const judged = ["a.yaml", "b.yaml"].map((uri) => ({ uri, text }));
  expect(
    await filesToWrite(
      judged.map(({ uri }) => editOf(uri)),
      judged,
      folder,
    ),
  ).toEqual({
    kind: "refused",
    because: [{ code: "not-tracked", uri: "b.yaml" }],
  });
});

test("no link is followed, to a file or through a folder, and nothing outside is written", async () => {
  const outside = repositoryWith({ "a.yaml": text });
  const folder = repositoryWith({ "real/a.yaml": text });
  symlinkSync(join(folder, "real/a.yaml"), join(folder, "link.yaml"));
  symlinkSync(join(folder, "real"), join(folder, "folder"));
  execFileSync("git", ["add", "-A"], { cwd: folder });
  for (const uri of ["link.yaml", "folder/a.yaml", join(outside, "a.yaml")])
    expect(await filesToWrite([editOf(uri)], [{ uri, text }], folder)).toEqual({
      kind: "refused",
      because: [{ code: "link-or-outside", uri }],
    });
});

test("a folder that is no repository", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trailproof write "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, "a.yaml"), text);
  const answer = await filesToWrite([editOf("a.yaml")], [{ uri: "a.yaml", text }], folder);
  expect(answer).toMatchObject({ kind: "refused", because: [{ code: "no-repository" }] });
});
