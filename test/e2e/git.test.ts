/** What the bundled program and Action let git do: nothing that a pull request asks for, and nothing without an end. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findGit } from "../../src/git/program.ts";
import { runStep, type StepRun } from "../shell/action/runner.ts";
import { GitRepository, templateWith, writesOnly } from "../run/diff/git-repository.ts";
import { folderWith, trailproof } from "./program.ts";

const absent = "1".repeat(40);
const pullRequest = (sha: string): { name: string; payload: object } => ({
  name: "pull_request",
  payload: { pull_request: { base: { ref: "main", sha }, head: { ref: "change", sha: "2".repeat(40) } } },
});

/** A folder in which programs leave their marks, and a command that leaves one. */
class Marks {
  readonly folder = folderWith({});
  command(name: string): string {
    return `touch '${join(this.folder, name)}'`;
  }
  get left(): string[] {
    return readdirSync(this.folder).sort();
  }
  clear(): void {
    for (const name of this.left) rmSync(join(this.folder, name));
  }
}

const hooks = ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"];

/** All that a configuration of git can name to be run, but for how a remote is reached. */
function hostileConfiguration(marks: Marks, remote: string): string {
  const run = (name: string): string => `"${marks.command(name).replaceAll('"', '\\"')};"`;
  return [
    "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\thooksPath = hooks",
    `\tfsmonitor = ${run("fsmonitor")}\n\tsshCommand = ${run("sshCommand")}\n\tpager = ${run("pager")}`,
    `\taskPass = ${run("askPass")}\n\teditor = ${run("editor")}\n\tgitProxy = ${run("gitProxy")}`,
    `[filter "x"]\n\tsmudge = ${run("smudge")}\n\tclean = ${run("clean")}`,
    `[filter "p"]\n\tprocess = ${run("process")}\n\trequired = true`,
    `[diff]\n\texternal = ${run("external")}`,
    `[diff "x"]\n\tcommand = ${run("driver")}\n\ttextconv = ${run("textconv")}`,
    `[alias]\n\trev-parse = !${marks.command("alias")}\n\tls-tree = !${marks.command("alias")}`,
    `[credential]\n\thelper = !${marks.command("credential")}`,
    `[pager]\n\tdiff = ${run("pager-diff")}`,
    `[uploadpack]\n\tpackObjectsHook = ${run("packObjectsHook")}`,
    "[include]\n\tpath = included",
    remote,
    "",
  ].join("\n");
}

/** The remotes that a configuration can name, each of which runs something else. */
const remotes: readonly (readonly [string, (marks: Marks) => string])[] = [
  ["a local one", (marks) => `[remote "origin"]\n\turl = /nowhere\n\tuploadpack = "${marks.command("uploadpack")};"`],
  ["a command", (marks) => `[remote "origin"]\n\turl = "ext::sh -c ${marks.command("ext").replaceAll(" ", "% ")}"`],
  ["ssh, for missing objects too", () => '[remote "origin"]\n\turl = ssh://nowhere.invalid/x\n\tpromisor = true'],
];

/**
 * A repository of which the second commit, as a fork can push it, holds the layout of a bare repository in `stacks`.
 */
function repositoryWithin(marks: Marks, remote: string): { readonly repository: GitRepository; readonly base: string } {
  const repository = new GitRepository();
  const base = repository.commit({ "stacks/t.yaml": templateWith(), "stacks/p.json": "{}\n" });
  const stacks = join(repository.folder, "stacks");
  const attributes = "*.yaml filter=x diff=x\n*.json filter=p\n";
  repository.write({
    "stacks/HEAD": "ref: refs/heads/main\n",
    "stacks/objects/info/x": "",
    "stacks/objects/pack/x": "",
    "stacks/refs/heads/x": "",
    "stacks/.gitattributes": attributes,
  });
  const inner = { ...process.env, GIT_DIR: stacks, GIT_WORK_TREE: stacks, GIT_CONFIG_GLOBAL: "/dev/null" };
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgSign=false"];
  rmSync(join(stacks, "refs/heads/x"));
  for (const words of [
    ["add", "t.yaml", "p.json", ".gitattributes"],
    ["commit", "--quiet", "--message", "inner"],
  ]) {
    execFileSync("git", [...identity, ...words], { cwd: stacks, env: inner, stdio: "pipe" });
  }
  repository.write({
    "stacks/config": hostileConfiguration(marks, remote),
    "stacks/included": `[core]\n\talternateRefsCommand = "${marks.command("included")};"\n`,
    ...Object.fromEntries(hooks.map((name) => [`stacks/hooks/${name}`, `#!/bin/sh\n${marks.command("hook")}\n`])),
  });
  for (const name of hooks) chmodSync(join(stacks, "hooks", name), 0o755);
  repository.git("add", "--all", "--force", ".");
  repository.commit();
  repository.write({ "stacks/t.yaml": templateWith({ conditions: [writesOnly] }) });
  return { repository, base };
}

describe.each(remotes)("a bare repository in a commit, with %s as remote", (name, remote) => {
  // How a remote is reached has nothing to do with the folder.
  const folders = name === remotes[0]?.[0] ? ["stacks", ".", "stacks/objects/info"] : ["stacks"];
  const make = (): ReturnType<typeof repositoryWithin> & { readonly marks: Marks } => {
    const marks = new Marks();
    return { ...repositoryWithin(marks, remote(marks)), marks };
  };

  test("git itself runs what it names", () => {
    const { repository, marks } = make();
    marks.clear();
    const cwd = join(repository.folder, "stacks");
    for (const words of [["status"], ["checkout-index", "--force", "t.yaml"], ["fetch", "origin", absent]]) {
      try {
        execFileSync("git", ["-c", "safe.bareRepository=all", "-c", "protocol.ext.allow=always", ...words], {
          cwd,
          stdio: "pipe",
        });
      } catch {
        // What it runs does not answer as git expects.
      }
    }
    expect(marks.left).toEqual(expect.arrayContaining(["fsmonitor", "smudge"]));
    expect(marks.left.some((name) => ["uploadpack", "ext", "sshCommand"].includes(name))).toBe(true);
  });

  test.each(folders)("diff in %s runs nothing of it", (folder) => {
    const { repository, base, marks } = make();
    marks.clear();
    const cwd = join(repository.folder, folder);
    const ofTop = folder === "stacks/objects/info" ? "../.." : ".";
    const changed = trailproof(["diff", `git:${base}`, ofTop], { cwd });
    expect(changed).toMatchObject({ stderr: "", status: folder === "stacks/objects/info" ? changed.status : 1 });
    expect(changed.stdout).toContain(`Since git:${base}`);
    const commits = trailproof(["diff", "git:HEAD~1", "git:HEAD"], { cwd });
    expect(commits).toMatchObject({ stderr: "", status: 0 });
    expect(trailproof(["diff", `git:${absent}`, "."], { cwd })).toMatchObject({ status: 2 });
    expect(marks.left).toEqual([]);
  });

  test.each(folders)("the Action in %s runs nothing of it", (folder) => {
    const { repository, base, marks } = make();
    marks.clear();
    const step = { workspace: repository.folder, inputs: { "working-directory": folder } };
    const run = runStep({ ...step, event: pullRequest(base) });
    expect(run.stderr).toBe("");
    expect(run.outputs).toMatchObject({ base: `main at ${base.slice(0, 7)}` });
    const fetching = runStep({ ...step, event: pullRequest(absent) });
    expect(fetching.report).toContain("could not be fetched");
    expect(marks.left).toEqual([]);
  });
});

describe("a fetch", () => {
  /** A clone that lacks the commit, and what a run in it says of its base. */
  const stepWith = (
    url: string,
    environment: Readonly<Record<string, string>> = {},
    configure?: (clone: GitRepository) => void,
  ): { run: StepRun; base: string } => {
    const origin = new GitRepository();
    const base = origin.commit({ "t.yaml": templateWith() });
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = new GitRepository();
    clone.commit({ "t.yaml": templateWith({ conditions: [writesOnly] }) });
    clone.git("remote", "add", "origin", url.replace("ORIGIN", origin.folder));
    configure?.(clone);
    return {
      run: runStep({ workspace: clone.folder, event: { name: "push", payload: { before: base } }, environment }),
      base,
    };
  };

  test.each([
    ["ext::sh -c 'touch marked'", "ext"],
    ["file://ORIGIN", "file"],
    ["ORIGIN", "file"],
    ["http://127.0.0.1:9/x", "http"],
    ["git://127.0.0.1:9/x", "git"],
    ["fd::17", "fd"],
  ])("from %s is refused, whatever the configuration allows", (url, protocol) => {
    const { run } = stepWith(url, {}, (clone) => {
      clone.git("config", "protocol.allow", "always");
      clone.git("config", `protocol.${protocol}.allow`, "always");
    });
    expect(run.report).toContain(
      `could not be fetched: its remote origin is reached by "${protocol}", and only https and ssh are used`,
    );
    expect(run.outputs).toMatchObject({ base: "", result: "ok" });
  });

  test("where there is no remote says so, and takes no folder for one", () => {
    const { run } = stepWith("file://ORIGIN", {}, (clone) => {
      clone.git("remote", "remove", "origin");
    });
    expect(run.report).toContain('could not be fetched: its remote origin is reached by "file"');
  });

  test("from another protocol is allowed by the environment alone", () => {
    const { run, base } = stepWith("file://ORIGIN", { GIT_ALLOW_PROTOCOL: "file" });
    expect(run.outputs).toMatchObject({
      base: `main before this push at ${base.slice(0, 7)}`.replace("main before", "the branch before"),
    });
  });

  test("by ssh uses the command of the checkout, as actions/checkout with ssh-key writes it", () => {
    const ssh = join(folderWith({ ssh: '#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n' }), "ssh");
    chmodSync(ssh, 0o755);
    const { run } = stepWith("ssh://git@host.invalidORIGIN", {}, (clone) => {
      clone.git("config", "core.sshCommand", `"${ssh}" -i key`);
    });
    expect(run.outputs.base).toMatch(/ at [0-9a-f]{7}$/);
  });
});

describe("git that does not end", () => {
  /** A PATH on which git hangs, or does something else, when it is called with a word. */
  const pathWith = (word: string, instead: string): string => {
    const folder = folderWith({
      git: `#!/bin/sh\nfor each; do [ "$each" = "${word}" ] && ${instead}; done\nexec '${findGit(process.env.PATH) ?? ""}' "$@"\n`,
    });
    chmodSync(join(folder, "git"), 0o755);
    return `${folder}${delimiter}${process.env.PATH ?? ""}`;
  };
  const changedRepository = (): { repository: GitRepository; base: string } => {
    const repository = new GitRepository();
    const base = repository.commit({ "t.yaml": templateWith() });
    repository.commit({ "t.yaml": templateWith({ conditions: [writesOnly] }) });
    return { repository, base };
  };
  const hang = "sleep 500";
  const limit = { TRAILPROOF_GIT_TIMEOUT: "2" };

  test.each(["rev-parse", "config", "ls-tree", "cat-file"])("in %s ends the command line with one line", (word) => {
    const { repository, base } = changedRepository();
    const run = trailproof(["diff", `git:${base}`, "."], {
      cwd: repository.folder,
      environment: { ...limit, PATH: pathWith(word, hang) },
    });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toBe(
      `trailproof: git:${base}: git ${word} did not answer within 2 seconds and was stopped. ` +
        "If it needs longer here, set TRAILPROOF_GIT_TIMEOUT in the environment to more seconds (default: 60).\n",
    );
  });

  test.each(["rev-parse", "config", "ls-files", "ls-tree", "cat-file"])(
    "in %s ends the Action with one line",
    (word) => {
      const { repository, base } = changedRepository();
      const run = runStep({
        workspace: repository.folder,
        event: { name: "push", payload: { before: base } },
        environment: { ...limit, PATH: pathWith(word, hang) },
      });
      expect(run).toMatchObject({ status: 1, stderr: "", outputs: { result: "usage", "exit-status": "2" } });
      expect(run.commands).toEqual([
        expect.stringMatching(
          `^::error::trailproof checked nothing\\. base: git ${word} did not answer within 2 seconds .* base: none\\.$`,
        ),
      ]);
    },
  );

  test("in fetch is a remote that cannot be reached", () => {
    const { repository } = changedRepository();
    const environment = { TRAILPROOF_GIT_TIMEOUT: "0.5", PATH: pathWith("fetch", hang) };
    const run = runStep({
      workspace: repository.folder,
      event: { name: "push", payload: { before: absent } },
      environment,
    });
    expect(run.outputs).toMatchObject({ base: "", result: "ok" });
    expect(run.report).toContain("could not be fetched: git fetch did not answer within 2.5 seconds and was stopped.");
  });

  test("in diff costs the Action nothing but the choice of lines", () => {
    const { repository, base } = changedRepository();
    const run = runStep({
      workspace: repository.folder,
      event: { name: "push", payload: { before: base } },
      environment: { ...limit, PATH: pathWith("diff", hang) },
    });
    expect(run).toMatchObject({ status: 1, outputs: { result: "findings", "exit-status": "1" } });
    expect(run.commands).toContainEqual(expect.stringContaining("git diff did not answer within 2 seconds"));
  });

  test("because it prints without end", () => {
    const { repository, base } = changedRepository();
    const run = trailproof(["diff", `git:${base}`, "."], {
      cwd: repository.folder,
      environment: { PATH: pathWith("ls-tree", "exec yes") },
    });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(
      /: git ls-tree printed more than 256 MB and was stopped\. Compare with .* --baseline base\.json\n$/,
    );
  });

  test.each(["soon", "0", "-1", "Infinity"])("a limit of %j is wrong usage", (seconds) => {
    const { repository } = changedRepository();
    const environment = { TRAILPROOF_GIT_TIMEOUT: seconds };
    expect(trailproof(["diff", "git:HEAD", "."], { cwd: repository.folder, environment })).toEqual({
      status: 2,
      stdout: "",
      stderr: `trailproof: git:HEAD: TRAILPROOF_GIT_TIMEOUT: found "${seconds}", expected the seconds that a call of git may take, such as 120.\n`,
    });
  });
});

describe("the program", () => {
  test("is not one of the pull request, however PATH leads there", () => {
    const marks = new Marks();
    const repository = new GitRepository();
    const fake = `#!/bin/sh\n${marks.command("git")}\n`;
    repository.commit({ "t.yaml": templateWith(), git: fake, "bin/git": fake, "node_modules/.bin/git": fake });
    for (const name of ["git", "bin/git", "node_modules/.bin/git"]) chmodSync(join(repository.folder, name), 0o755);
    const path = [".", "", "bin", join(repository.folder, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
    expect(
      trailproof(["diff", "git:HEAD", "."], { cwd: repository.folder, environment: { PATH: path } }),
    ).toMatchObject({ status: 0, stderr: "" });
    expect(marks.left).toEqual([]);
  });

  test("of another owner's repository needs trust, but not in a job", () => {
    const repository = new GitRepository();
    const base = repository.commit({ "t.yaml": templateWith() });
    const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
    const run = trailproof(["diff", "git:HEAD", "."], { cwd: repository.folder, environment: foreign });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/ownership.* run: git config --global --add safe\.directory /);
    const step = runStep({
      workspace: repository.folder,
      event: { name: "push", payload: { before: base } },
      environment: foreign,
    });
    expect(step.outputs.base).toContain(base.slice(0, 7));
  });

  test("gets no variable that leads to another repository", () => {
    const [here, there] = [new GitRepository(), new GitRepository()];
    here.commit({ "t.yaml": templateWith() });
    there.commit({ "other.yaml": templateWith({ tables: ["Other"] }) });
    mkdirSync(join(there.folder, "empty"));
    writeFileSync(join(there.folder, "index"), "");
    const environment = {
      GIT_DIR: join(there.folder, ".git"),
      GIT_WORK_TREE: there.folder,
      GIT_INDEX_FILE: join(there.folder, "index"),
      GIT_OBJECT_DIRECTORY: join(there.folder, "empty"),
      GIT_CEILING_DIRECTORIES: here.folder,
      GIT_NAMESPACE: "other",
    };
    const run = trailproof(["diff", "git:HEAD", "."], { cwd: here.folder, environment });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("no change in coverage");
    expect(existsSync(join(there.folder, "t.yaml"))).toBe(false);
  });
});
