import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  completionScript,
  shells,
  type CompletedCommand,
  type Shell,
} from "../../../src/shell/cli/completion-scripts.ts";
import { program } from "../../../src/shell/cli/command-line.ts";
import { completedCommands } from "../../../src/shell/cli/completion.ts";

const commands: readonly CompletedCommand[] = completedCommands(program({}).commands);

function scriptFor(shell: Shell): string {
  return completionScript(shell, commands);
}

/** What bash offers behind these words; the last is the one that is being written. */
function offeredByBash(...words: string[]): string[] {
  const line = [...words].map((word) => `'${word}'`).join(" ");
  const asked = `COMP_WORDS=(trailproof ${line}); COMP_CWORD=${String(words.length)}; _trailproof; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", `${scriptFor("bash")}\n${asked}`], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.trim().split("\n");
}

describe("completion", () => {
  test.each(shells)("for %s names every command and every option", (shell) => {
    const script = scriptFor(shell);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const { long } of options) expect(script).toContain(long.slice(2));
    }
  });

  test("in bash offers commands, options and their values", () => {
    expect(offeredByBash("")).toEqual(expect.arrayContaining(["check", "diff", "completion"]));
    expect(offeredByBash("che")).toEqual(["check"]);
    expect(offeredByBash("check", "--form")).toEqual(["--format"]);
    expect(offeredByBash("check", "--format", "j")).toEqual(["json", "junit"]);
    expect(offeredByBash("check", "-f", "h")).toEqual(["html"]);
    expect(offeredByBash("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(offeredByBash("check", "--output", "/etc/host")).toContain("/etc/hosts");
  });

  test("every command has the short options of what it takes", () => {
    const short = new Map([
      ["--help", "-h"],
      ["--version", "-V"],
      ["--quiet", "-q"],
      ["--verbose", "-v"],
      ["--format", "-f"],
      ["--output", "-o"],
    ]);
    for (const { options } of commands)
      for (const option of options) if (short.has(option.long)) expect(option.short).toBe(short.get(option.long));
    for (const { options } of commands)
      expect(options.map(({ long }) => long)).toEqual(expect.arrayContaining(["--help", "--version"]));
  });
});
