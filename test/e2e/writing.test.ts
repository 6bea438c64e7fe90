/** What the program does where something cannot be written, and where it cannot run at all. */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { environmentOf, folderWith, off, program, template, trailproof } from "./program.ts";

const record = JSON.stringify({ eventSource: "dynamodb.amazonaws.com", eventName: "GetItem" });
const files = { "t.yaml": template, "r.json": record };
const commands: readonly (readonly string[])[] = [
  ["check", "t.yaml"],
  ["check", "t.yaml", "--format", "json"],
  ["check", "t.yaml", "--format", "sarif"],
  ["check", "t.yaml", "--format", "markdown"],
  ["check", "t.yaml", "--format", "github"],
  ["diff", "t.yaml", "t.yaml"],
  ["explain", "r.json", "--in", "t.yaml"],
  ["catalog"],
  ["catalog", "--policies"],
  ["rule"],
  ["rule", "event-not-recorded"],
  ["init", "--stdout"],
  ["--help"],
  ["check", "--help"],
  ["--version"],
];

interface Streams {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the program with its streams on devices. */
function runInto(words: readonly string[], cwd: string, { stdout, stderr, environment = {} }: Streams) {
  const open = [stdout, stderr].map((path) => (path === undefined ? null : openSync(path, "w")));
  const [out, error] = open;
  const stdio = ["ignore" as const, out ?? ("pipe" as const), error ?? ("pipe" as const)];
  const run = spawnSync(process.execPath, [program, ...words], {
    cwd,
    stdio,
    encoding: "utf8",
    env: environmentOf(environment),
  });
  for (const descriptor of open) if (descriptor !== null) closeSync(descriptor);
  return run;
}

describe.skipIf(process.platform !== "linux")("a full disk", () => {
  test.each(commands.map((words) => [words.join(" "), words] as const))(
    "behind standard output: %s",
    (_name, words) => {
      const run = runInto(words, folderWith(files), { stdout: "/dev/full" });
      expect(run.status).toBe(2);
      expect(run.stderr).toBe("trailproof: standard output cannot be written: the disk is full.\n");
    },
  );

  test.each([[["chek"]], [["check", "nowhere"]], [["check", "--verbose"]], [["check", "--policy", "x"]]])(
    "behind standard error, which changes nothing else: %j",
    (words) => {
      const cwd = folderWith({ ...files, "other.yaml": "a: 1" });
      const run = runInto(words, cwd, { stderr: "/dev/full" });
      const usual = trailproof(words, { cwd });
      expect([run.status, run.stdout]).toEqual([usual.status, usual.stdout]);
    },
  );

  test("keeps no file back that can be written", () => {
    const cwd = folderWith(files);
    const run = runInto(["check", "t.yaml", "--output", "a.json"], cwd, { stdout: "/dev/full" });
    expect(run.status).toBe(2);
    expect(JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"))).toHaveProperty("formatVersion");
  });
});

describe("files of --output", () => {
  test("that cannot be written are told one by one, and keep no other back", () => {
    const cwd = folderWith({ ...files, "folder.json/x": "", file: "" });
    const outputs = ["no/such/a.json", "a.json", "folder.json", "b.md", "file/c.txt", "d.sarif"];
    const run = trailproof(["check", "t.yaml", "--quiet", ...outputs.flatMap((file) => ["--output", file])], { cwd });
    expect(run.status).toBe(2);
    expect(run.stderr.split("\n")).toEqual([
      "trailproof: --output: no/such/a.json cannot be written: there is no such folder.",
      "trailproof: --output: folder.json cannot be written: it is a folder.",
      "trailproof: --output: file/c.txt cannot be written: there is no such folder.",
      "",
    ]);
    expect(run.stdout).toContain("event-not-recorded");
    for (const file of ["a.json", "b.md", "d.sarif"]) expect(existsSync(join(cwd, file)), file).toBe(true);
  });

  test.skipIf(process.platform === "win32")("stay as they were where there is no room for the new ones", () => {
    const cwd = folderWith({ ...files, "a.json": "before" });
    const script = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`;
    const words = [process.execPath, program, "check", "t.yaml", "--output", "a.json", "--output", "b.json"];
    const run = spawnSync("sh", ["-c", script, ...words], { cwd, encoding: "utf8", env: environmentOf({}) });
    expect(run.stderr.match(/cannot be written: the file would be too big\.$/gm)).toHaveLength(2);
    expect([run.status, readFileSync(join(cwd, "a.json"), "utf8")]).toEqual([2, "before"]);
    expect(readdirSync(cwd).sort()).toEqual(["a.json", "r.json", "t.yaml"]);
  });

  test.skipIf(process.platform === "win32")("may be what standard output is", () => {
    const cwd = folderWith({ "t.yaml": off });
    const script = `ln -s /dev/stdout out.json; "$0" "$@" > all.txt`;
    const words = [process.execPath, program, "check", "t.yaml", "--output", "out.json"];
    spawnSync("sh", ["-c", script, ...words], { cwd, env: environmentOf({}) });
    const all = readFileSync(join(cwd, "all.txt"), "utf8");
    expect(all).toContain('"formatVersion": 1');
    expect(all).toContain("error trail-not-logging t.yaml:5:7");
  });
});

describe("what nobody expected", () => {
  const breaks = (code: string): Readonly<Record<string, string>> => ({
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(code)}"`,
  });
  const broken = breaks(String.raw`JSON.stringify = () => { throw new TypeError("no\n::error::x") }`);

  test("is told in one line, with the status of wrong usage", () => {
    const run = trailproof(["check", "t.yaml", "--format", "json"], { cwd: folderWith(files), environment: broken });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^trailproof: internal error: TypeError: no\. Please report it and send .*TRAILPROOF_DEBUG=1\.\n$/,
    );
  });

  test("has a stack for those who look into it", () => {
    const environment = { ...broken, TRAILPROOF_DEBUG: "1" };
    const run = trailproof(["check", "t.yaml", "--format", "json"], { cwd: folderWith(files), environment });
    expect(run.stderr).toMatch(/^\s+at /m);
    expect(run.stderr).not.toMatch(/^\s*::/m);
  });

  test.each(["14.21.3", "16.20.2", "18.20.8", "20.18.9"])("Node.js %s is told what is needed", (version) => {
    const old = breaks(`Object.defineProperty(process.versions, "node", { value: "${version}" })`);
    const run = trailproof(["check"], { cwd: folderWith(files), environment: old });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(
      /^trailproof needs Node\.js 20\.19 or newer, and this is v\S+: see https:\/\/nodejs\.org\.\n$/,
    );
  });

  test("what looks at the version is loaded alone, and says the same as the package", () => {
    const text = readFileSync(program, "utf8");
    expect(text).not.toMatch(/^\s*(?:import|export) .*from|\?\.|\?\?/m);
    const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      engines: { node: string };
    };
    expect(engines.node).toMatch(/^\^20\.19\.0 /);
  });
});
