/** What a code example of a page is, by the mark behind its language, and what must hold of it. */
import { expect } from "vitest";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { parse } from "yaml";
import { runWords } from "./run-line.ts";

/** A fenced block that is no command. */
export interface Example {
  readonly language: string;
  readonly marks: readonly string[];
  readonly body: string;
  readonly folder: string;
}

/** Throws where an example does not hold. */
export async function holdExample(example: Example): Promise<void> {
  const [kind = ""] = example.marks;
  if (kind.startsWith("file=")) return;
  switch (`${example.language} ${kind}`.trim()) {
    case "text":
    case "json made":
      // No code; and what a part makes of the program itself.
      return;
    case "yaml configuration":
      await taken(example, "configured.yaml", "--config");
      return;
    case "yaml policy":
      await taken(example, "required.yaml", "--policy");
      return;
    case "yaml workflow":
      usesOwnAction(example.body);
      return;
    case "yaml hook":
      usesOwnHook(example.body);
      return;
    case "ts run":
      await runs(example);
      return;
    default:
      throw new Error(`No test knows what to do with a block "${example.language} ${kind}": ${example.body}`);
  }
}

/** A file that the program takes without a word about its form. */
async function taken({ body, folder }: Example, name: string, option: string): Promise<void> {
  writeFileSync(join(folder, name), body);
  const { status, stderr } = await runWords(["check", "examples/payments", option, name], folder);
  expect([0, 1], stderr).toContain(status);
}

/** A workflow with jobs; `test/shell/action/workflows.test.ts` holds those of `examples`, from which pages have theirs. */
function usesOwnAction(body: string): void {
  expect(Object.keys((parse(body) as { jobs: object }).jobs)).not.toEqual([]);
}

function usesOwnHook(body: string): void {
  const { repos } = parse(body) as { repos: readonly { hooks: readonly { id: string }[] }[] };
  expect(repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))).toEqual(["trailproof"]);
}

/** Runs a module that uses the library; what it promises, it asserts itself. */
async function runs({ body, folder }: Example): Promise<void> {
  const source = (name: string): string => pathToFileURL(join(import.meta.dirname, "../../src", name)).href;
  const file = join(folder, "example.ts");
  writeFileSync(
    file,
    body
      .replace(/from "trailproof\/cdk"/, `from "${source("cdk.ts")}"`)
      .replace(/from "trailproof"/, `from "${source("index.ts")}"`),
  );
  const before = process.cwd();
  process.chdir(folder);
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    process.chdir(before);
  }
}
