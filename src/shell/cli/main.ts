/**
 * Where the command line begins: what most people write goes straight to `check`, all else through the parser of all
 * commands.
 */
import { check } from "./check.ts";
import { plainCheck } from "./plain-check.ts";
import { refuse } from "./refuse.ts";
import { optimizeLate } from "../optimizer.ts";
import { stopAtDefect, UnwrittenOutput, watchStreams } from "./terminal.ts";

/**
 * Runs the program, and ends it when all is written: else Node.js would first wait for its compiler and collect
 * garbage.
 * The exit status stands in `process.exitCode`.
 */
export async function main(): Promise<void> {
  optimizeLate();
  process.on("uncaughtException", stopAtDefect);
  watchStreams();
  await answerTo(process.argv.slice(2));
  process.exit();
}

/** Does what a command line asks for. The exit status stands in `process.exitCode`. */
export async function answerTo(words: readonly string[]): Promise<void> {
  try {
    await run(words);
  } catch (error) {
    if (!(error instanceof UnwrittenOutput)) throw error;
    process.exitCode = await refuse(error.message);
  }
}

async function run(words: readonly string[]): Promise<void> {
  const plain = plainCheck(words);
  if (plain === null) {
    const { parse } = await import("./command-line.ts");
    await parse(words);
  } else {
    process.exitCode = await check(plain.paths, plain.options);
  }
}
