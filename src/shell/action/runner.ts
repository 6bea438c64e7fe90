/**
 * What the runner of GitHub Actions is told: the one way from here to its log, its annotations and the result of the
 * step. Nothing that comes from inputs can be a command of its own, in whatever it is told.
 */
import * as core from "@actions/core";
import type { AnnotationProperties } from "@actions/core";
import { printedLine, printedLines } from "../../model/printable.ts";
import type { Level } from "../../model/result.ts";
import { annotationText } from "../../report/formats/github.ts";
import type { Said } from "../../report/shared/message.ts";

export { setOutput } from "@actions/core";

const commands: Readonly<Record<Level, typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  note: core.notice,
};

/** Lines of the log. */
export function log(...lines: readonly string[]): void {
  core.info(printedLines(lines).replace(/\n$/, ""));
}

/** A part of the log that has been rendered already: its lines have gone through `printedLine`. */
export function logRendered(text: string): void {
  core.info(text);
}

/** Between these two the runner reads no commands. */
export function stopCommands(token: string): { readonly resume: () => void } {
  core.info(`::stop-commands::${token}`);
  return {
    resume: () => {
      core.info(`::${token}::`);
    },
  };
}

/** An annotation. */
export function annotate(level: Level, said: Said, properties: AnnotationProperties): void {
  const { file } = properties;
  const place = file === undefined ? {} : { file: printedLine(file) };
  commands[level](annotationText(said), { ...properties, ...place });
}

/** Fails the step, with an annotation that says why. */
export function fail(message: string): void {
  core.setFailed(printedLine(message));
}

/** Adds Markdown to the summary of the job. */
export async function addToSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write();
}

/** A line for those who debug a run. */
export function debug(text: string): void {
  for (const line of text.split("\n")) core.debug(printedLine(line));
}
