// Written by scripts/generate.mjs from the files under policies/. Do not edit.
/**
 * How bad a finding is.
 */
type Level = ("error" | "warning" | "note");
/** `PolicyValidationPluginReport`. */
interface PolicyReport {
  readonly success: boolean;
  readonly violations: PolicyViolation[];
}
interface PolicyViolation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity: string;
  readonly fix: string;
  readonly violatingResources: ViolatingResource[];
}
interface ViolatingResource {
  readonly resourceLogicalId: string;
  readonly templatePath: string;
  readonly locations: string[];
}
/**
 * A violation for each finding that fails, and for each input that could not be read. The CDK adds the construct and
 * the line of the app to a resource of a template.
 * @param templateOf the path under which the CDK knows a file; null for another file
 */
/** What to hold the app against. Paths are relative to the working directory of the app. */
interface TrailproofPluginOptions {
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
declare class TrailproofPlugin {
  #private;
  readonly name = "trailproof";
  readonly version: string;
  constructor(options?: TrailproofPluginOptions);
  /** Checks the templates of an app. Throws where the options are wrong, so that nothing passes unchecked. */
  validate({
    templatePaths
  }: PluginContext): PolicyReport;
}
export { TrailproofPlugin, type TrailproofPluginOptions };