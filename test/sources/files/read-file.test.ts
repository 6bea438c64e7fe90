import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStream } from "../../../src/shell/cli/standard-input.ts";
import { disk } from "../../../src/sources/files/disk.ts";
import { readNamedFile, readLimits, type Clock, type ReadLimits } from "../../../src/sources/files/read-file.ts";
import { readFoundFile } from "../../../src/sources/files/read-found.ts";
import { mayQuote, mayRead, repositoryTop, rootOf, rootsOf } from "../../../src/sources/files/repository.ts";

let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "trailproof-read-")));
  for (const folder of ["repository/.git", "repository/app", "outside"])
    mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, "repository/app/a.yaml"), "a");
  writeFileSync(join(top, "repository/.git/config"), "token");
  writeFileSync(join(top, "outside/secret"), "secret");
  execFileSync("mkfifo", [join(top, "repository/pipe")]);
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

/** Time passes only while somebody waits; what happens meanwhile is said. */
function clock(whileWaiting: (now: number) => void = () => undefined): Clock {
  let now = 0;
  return {
    now: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
      whileWaiting(now);
    },
  };
}

function limits(changes: Partial<ReadLimits>): ReadLimits {
  return { ...readLimits, clock: clock(), ...changes };
}

describe("what a person names", () => {
  it("may be a pipe that nobody writes to, which is given up", () => {
    expect(readNamedFile(join(top, "repository/pipe"), limits({ silence: 60_000 }))).toEqual({
      kind: "failed",
      reason: "nothing came out of it for 60 seconds; write what it gives to a file, and name the file",
    });
  });

  it("may be a pipe whose writer comes late and stops in between", () => {
    const pipe = join(top, "repository/pipe");
    let writer: number | null = null;
    const writing = clock((now) => {
      if (now === 1000) writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      if (writer !== null && (now === 2000 || now === 50_000)) writeSync(writer, "half ");
      if (writer !== null && now === 51_000) closeSync(writer);
    });
    expect(readNamedFile(pipe, limits({ silence: 55_000, clock: writing }))).toEqual({
      kind: "bytes",
      bytes: Buffer.from("half half "),
    });
  });

  it("may be a pipe that says a little again and again, which is given up", () => {
    const pipe = join(top, "repository/pipe");
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    const reading = readNamedFile(
      pipe,
      limits({ silence: 1000, total: 60_000, clock: clock(() => writeSync(writer, ".")) }),
    );
    for (const descriptor of [reader, writer]) closeSync(descriptor);
    expect(reading).toEqual({
      kind: "failed",
      reason: "it did not end within 60 seconds; write what it gives to a file, and name the file",
    });
  });

  it("is read up to the limit", () => {
    expect(readNamedFile("/dev/zero", limits({ bytes: 100_000 }))).toEqual({
      kind: "too-big",
      bytes: null,
      limit: 100_000,
    });
    expect(readNamedFile(join(top, "repository/app/a.yaml"), limits({ bytes: 1 }))).toEqual({
      kind: "bytes",
      bytes: Buffer.from("a"),
    });
    truncateSync(join(top, "repository/app/a.yaml"), 10 * 1024 ** 3);
    expect(readNamedFile(join(top, "repository/app/a.yaml"))).toMatchObject({ kind: "too-big", bytes: 10 * 1024 ** 3 });
  });

  it("may be empty, or a file of the system that does not tell its size", () => {
    expect(readNamedFile("/dev/null")).toEqual({ kind: "bytes", bytes: Buffer.alloc(0) });
    expect(readNamedFile("/proc/self/status")).toMatchObject({ kind: "bytes" });
  });
});

describe("what content names", () => {
  it.each([
    ["app/a.yaml", { kind: "bytes", bytes: Buffer.from("a") }],
    ["inside", { kind: "bytes", bytes: Buffer.from("a") }],
    ["app", { kind: "failed", reason: "it is a folder" }],
    ["pipe", { kind: "failed", reason: "it is a pipe and no regular file" }],
    ["none", { kind: "missing" }],
    ["dangling", { kind: "missing" }],
    ["app/a.yaml/x", { kind: "missing" }],
    ["circle", { kind: "failed", reason: "its symbolic links lead in a circle" }],
    ["a\0b", { kind: "failed" }],
    ["../outside/secret", { kind: "outside" }],
    ["link", { kind: "outside" }],
    ["folder/secret", { kind: "outside" }],
    ["/dev/zero", { kind: "outside" }],
    ["zero", { kind: "outside" }],
    [".git/config", { kind: "outside" }],
    ["git", { kind: "outside" }],
  ])("is a file inside: %s", (name, expected) => {
    const here = join(top, "repository");
    const links = {
      inside: "app/a.yaml",
      link: "../outside/secret",
      folder: "../outside",
      zero: "/dev/zero",
      git: ".git/config",
      dangling: "nowhere",
      circle: "circle",
    };
    for (const [link, target] of Object.entries(links)) symlinkSync(target, join(here, link));
    expect(readFoundFile(name.startsWith("/") ? name : `${here}/${name}`, [here], disk)).toMatchObject(expected);
  });
});

describe("the folders that a run may read in", () => {
  it("are the repository, or where there is none the folder that was named", () => {
    expect(repositoryTop(join(top, "repository/app"), disk)).toBe(join(top, "repository"));
    expect(rootOf(join(top, "repository/app/a.yaml"), disk)).toBe(join(top, "repository"));
    expect(rootOf(join(top, "repository/app/none/*.yaml"), disk)).toBe(join(top, "repository"));
    expect(rootOf(join(top, "outside/secret"), disk)).toBe(join(top, "outside"));
    expect(rootsOf(join(top, "repository/app"), [".", "../../outside/secret"], disk)).toEqual([
      join(top, "repository"),
      join(top, "outside"),
    ]);
  });

  it.each([
    ["/r/a", true],
    ["/r", true],
    ["/r/..a", true],
    ["/r/.gitignore", true],
    ["/ra", false],
    ["/", false],
    ["/r/.git/config", false],
    ["/r/sub/.GIT/config", false],
  ])("hold %s: %s", (path, expected) => {
    expect(mayRead(["/r"], path)).toBe(expected);
  });

  it("are what may be quoted, beside what a person names without a link", () => {
    symlinkSync("../outside/secret", join(top, "repository/link"));
    symlinkSync(".git/config", join(top, "repository/git"));
    const quoted = [
      "repository/app/a.yaml",
      "outside/secret",
      "repository/.git/config",
      "repository/link",
      "repository/git",
      "nowhere",
    ].filter((path) => mayQuote(join(top, path), disk));
    expect(quoted).toEqual(["repository/app/a.yaml", "outside/secret", "repository/.git/config", "nowhere"]);
  });
});

describe("standard input", () => {
  const short = { bytes: 10, silence: 60_000, total: 60_000 };
  it("is read to its end, or up to the limit", async () => {
    const whole = new PassThrough();
    whole.end("0123456789");
    expect(await readStream(whole, short)).toEqual({ kind: "bytes", bytes: Buffer.from("0123456789") });
    const more = new PassThrough();
    more.write("0123456789");
    more.write("0");
    expect(await readStream(more, short)).toEqual({ kind: "too-big", bytes: null, limit: 10 });
  });

  it("is given up when it says nothing, or does not end", async () => {
    expect(await readStream(new PassThrough(), { ...short, silence: 1 })).toMatchObject({
      kind: "failed",
      reason: expect.stringMatching(/^nothing came out of it/) as string,
    });
    const endless = new PassThrough();
    endless.write("0");
    expect(await readStream(endless, { ...short, total: 1 })).toMatchObject({
      kind: "failed",
      reason: expect.stringMatching(/^it did not end within/) as string,
    });
  });
});
