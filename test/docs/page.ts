/**
 * A page as its tests make it: what commands print below them, and generated parts between their marks. A page is right
 * if that is what it has already. `npm run docs` writes it.
 */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runWords, takesWords, wordsOf } from "./run-line.ts";
import { holdExample } from "./examples.ts";
import { facts, parts } from "./parts.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Commands that call AWS, or wait for an answer of it. */
const live = /^(account(?!.* --snapshot)|snapshot|verify athena:)/;

/**
 * The text of a page as it must be.
 * @param folder where its reader works; null: a folder of its own, with the examples of the repository and the files
 * that the page shows
 */
export async function rendered(markdown: string, folder: string | null): Promise<string> {
  const text = await replaceAll(markdown, partMark, async (_, name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part is called "${name}".`);
    return `<!-- part:${name} -->\n\n${(await part()).trim()}\n\n<!-- /part -->`;
  });
  const withFacts = await replaceAll(text, factMark, async (_, name) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`No fact is called "${name}".`);
    return `<!-- fact:${name} -->${await fact()}<!-- /fact -->`;
  });
  if (folder !== null)
    return replaceAll(withFacts, fence, async (whole, info, body) => block(whole, info, body, folder));
  const own = workspace(withFacts);
  try {
    return await replaceAll(withFacts, fence, async (whole, info, body) => block(whole, info, body, own));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

const partMark = /<!-- part:([\w-]+) -->[^]*?<!-- \/part -->/g;
const factMark = /<!-- fact:([\w-]+) -->[^]*?<!-- \/fact -->/g;
const fence = /^```([^\n]*)\n([^]*?)^```$/gm;

/** A fenced block as it must be; throws where its example does not hold. */
async function block(whole: string, info: string, body: string, folder: string): Promise<string> {
  const [language = "", ...marks] = info.split(" ");
  if (language === "console") return `\`\`\`${info}\n${await session(body, folder)}\`\`\``;
  if (language === "sh") {
    for (const line of body.split("\n")) await holdLine(line, folder);
    return whole;
  }
  const [, file] = /^file=(\S+)$/.exec(marks[0] ?? "") ?? [];
  if (file !== undefined) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), body);
  }
  await holdExample({ language, marks, body, folder });
  return whole;
}

/** Commands with what they print. A line "…" stands for any lines, and stays. */
async function session(body: string, folder: string): Promise<string> {
  const lines = body.split(/^(?=\$ )/m).filter((part) => part !== "");
  const shown: string[] = [];
  for (const part of lines) {
    const [command = "", ...output] = part.trimEnd().split("\n");
    const words = wordsOf(command.slice(2));
    if (words === null) throw new Error(`Only trailproof can be shown with its output: ${command}`);
    const { stdout } = await runWords(words, folder);
    shown.push(`${command}\n${fits(output, stdout) ? `${output.join("\n")}\n` : stdout}`);
  }
  return shown.join("").replace(/\n\n+$/, "\n");
}

/** Whether lines that are shown, with "…" for some that are not, are what was printed. */
function fits(shown: readonly string[], printed: string): boolean {
  const quoted = shown.map((line) =>
    line === "…" ? "(?:.*\\n)*?" : `${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\n`,
  );
  return shown.includes("…") && new RegExp(`^${quoted.join("")}$`).test(`${printed.trimEnd()}\n`);
}

/** Runs a line without output; one that calls AWS only has to be understood. */
async function holdLine(line: string, folder: string): Promise<void> {
  for (const command of line.split(/ (?:&&|\|) /)) {
    const words = wordsOf(command.trim().replace(/ > \S+$/, ""));
    if (words === null) continue;
    if (words.length > 0 && live.test(words.join(" "))) {
      if (!(await takesWords(words))) throw new Error(`The command line does not take: ${command}`);
      continue;
    }
    const { status, stdout, stderr } = await runWords(words, folder);
    if (status > 1) throw new Error(`"${command}" ends with ${String(status)}: ${stderr}${stdout}`);
    const [, file] = / > (\S+)$/.exec(command) ?? [];
    if (file !== undefined) writeFileSync(join(folder, file), stdout);
  }
}

/** A folder with the examples of the repository; a repository of git where the page compares revisions. */
function workspace(markdown: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trailproof-docs-")));
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  if (!/\bgit:/.test(markdown)) return folder;
  const identity = ["-c", "user.name=docs", "-c", "user.email=docs@example.com"];
  for (const words of [
    ["init", "-q", "-b", "main"],
    ["add", "."],
    [...identity, "commit", "-qm", "examples"],
  ])
    execFileSync("git", words, { cwd: folder });
  execFileSync("git", ["update-ref", "refs/remotes/origin/main", "HEAD"], { cwd: folder });
  return folder;
}

/** As `String.replaceAll`, one after the other. */
async function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (...groups: [string, string, string]) => Promise<string>,
): Promise<string> {
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, first = "", second = ""] = match;
    pieces.push(text.slice(end, match.index), await replacement(whole, first, second));
    end = match.index + whole.length;
  }
  return [...pieces, text.slice(end)].join("");
}
