/**
 * A validation plugin of the AWS CDK: `Validations.of(app).addPlugins(new TrailproofPlugin())`. The CDK wants an answer
 * at once, so the bundled program runs as a process. The shapes are those of `IPolicyValidationPlugin` and of its
 * predecessor `IPolicyValidationPluginBeta1` (aws-cdk-lib 2.276, core/lib/validation); nothing of the CDK is needed.
 */
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Level, ResultFile } from "../../model/result.ts";
import { version } from "../../run/version.ts";
import { pluginReport, type PolicyReport } from "./report.ts";

/** What to hold the app against. Paths are relative to the working directory of the app. */
export interface TrailproofPluginOptions {
  /** Names of built-in policies or files; default: as `trailproof check`. */
  readonly policies?: readonly string[];
  /** Snapshots and output of the AWS CLI with trails that are not in the app. */
  readonly trails?: readonly string[];
  /** A configuration file; default: the nearest `trailproof.yaml` upward. */
  readonly configuration?: string;
  /** The lowest level of findings that fails the synthesis; default: `error`. */
  readonly failOn?: Level | "none";
}

/** What the CDK tells a plugin, as far as it is needed. */
interface PluginContext {
  readonly templatePaths: readonly string[];
}

/** The plugin. It writes nothing, and calls nothing but the program beside it. */
export class TrailproofPlugin {
  readonly name = "trailproof";
  readonly version = version;
  readonly #options: TrailproofPluginOptions;

  constructor(options: TrailproofPluginOptions = {}) {
    this.#options = options;
  }

  /** Checks the templates of an app. Throws where the options are wrong, so that nothing passes unchecked. */
  validate({ templatePaths }: PluginContext): PolicyReport {
    const folders = [...new Set(templatePaths.map((path) => dirname(path)))];
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [program, ...wordsOf(folders, this.#options)],
      {
        encoding: "utf8",
        maxBuffer: mostOutput,
      },
    );
    if (error !== undefined) throw error;
    if (status === null || status === 2 || stdout === "")
      throw new Error(stderr.trim() || "trailproof gave no answer.");
    const result = JSON.parse(stdout) as ResultFile;
    const paths = new Map(templatePaths.map((path) => [resolve(path), path]));
    return pluginReport(result, status === 0, (uri) => paths.get(resolve(uri)) ?? null);
  }
}

/** The bundled program, which stands beside the bundled plugin. */
const program = fileURLToPath(new URL("./cli.js", import.meta.url));
const mostOutput = 1 << 28;

function wordsOf(
  folders: readonly string[],
  { policies = [], trails = [], configuration, failOn = "error" }: TrailproofPluginOptions,
): string[] {
  return [
    "check",
    ...["--format", "json", "--fail-on", failOn],
    ...policies.flatMap((policy) => ["--policy", policy]),
    ...trails.flatMap((file) => ["--trails", file]),
    ...(configuration === undefined ? [] : ["--config", configuration]),
    // What begins with a hyphen is a folder all the same.
    "--",
    ...folders,
  ];
}
