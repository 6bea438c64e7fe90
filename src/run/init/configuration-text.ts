/** The text of the configuration that `trailproof init` writes. */
import { printedLines } from "../../model/printable.ts";
import type { InitFindings } from "./findings.ts";

/**
 * A commented `trailproof.yaml`. What is not commented out gives the same result as no configuration,
 * but for trails that were found beside the code, which `check` reads only when it is told to.
 *
 * @param schema where editors find the JSON Schema: an address, or a path relative to the file
 */
export function configurationText(findings: InitFindings, schema: string): string {
  const { sinks, services, parameters, trailFiles, folders } = findings;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    "# What trailproof checks here, and against what. Every key but formatVersion can be left out.",
    `# Found when this file was written: ${counted(sinks, "trail or event data store", "trails and event data stores")}, and resources of ${services.length === 0 ? "no service with data events" : services.join(", ")}.`,
    "formatVersion: 1",
    "",
    '# What must be recorded. "documented": every event of the declared resources that AWS documents as recorded, and all management events.',
    '# "trailproof catalog --policies" lists the others; a policy of your own is a file: policies/payments.yaml.',
    "policies: [documented]",
    "",
    ...trailLines(trailFiles),
    "",
    "# Say so when the code and the files above show every trail and event data store there is: management events that nobody records are errors then.",
    "# sinks: complete",
    "",
    "# Code that lives in one account. Without this, each template or plan counts as an account of its own,",
    "# and a trail in one says nothing about resources in another.",
    "# scopes:",
    `#   - { account: "111122223333", region: us-east-1, paths: [${folders.length === 0 ? "infrastructure" : folders.map(pathGlob).join(", ")}] }`,
    "",
    ...parameterLines(parameters),
    "",
    "# For live accounts (trailproof account): the services whose data events matter.",
    `# services: [${(services.length === 0 ? ["<service>"] : services).join(", ")}]`,
    "",
    "# Files that are not checked, as in .gitignore.",
    '# exclude: ["examples/**"]',
    "",
    "# Findings that are known and accepted, each with a reason; resource is what stands behind the # of an address. In code: a comment",
    "# trailproof:ignore RULE reason, above the resource.",
    "# ignore:",
    `#   - { rule: event-not-recorded, resource: "Sandbox*", reason: "holds no customer data", until: 2027-06-30 }`,
    "",
    "# The lowest level that fails a run: error, warning, note or none.",
    "# failOn: error",
  ];
  return printedLines(lines);
}

/** A folder stands for all that is in it, but for the one that the file is in. */
function pathGlob(folder: string): string {
  return folder === "." ? '"**"' : quoted(folder);
}

function counted(items: readonly string[], one: string, several: string): string {
  if (items.length === 0) return `no ${one}`;
  const named = items.slice(0, 3).join(", ");
  return `${String(items.length)} ${items.length === 1 ? one : several} (${named}${items.length > 3 ? ", …" : ""})`;
}

function trailLines(files: readonly string[]): string[] {
  const explanation = [
    "# Trails that the code does not show, such as the organization's: a snapshot (trailproof snapshot --output trails.json), or what the AWS CLI prints.",
  ];
  return [...explanation, files.length === 0 ? "# trails: [trails.json]" : `trails: [${files.map(quoted).join(", ")}]`];
}

function parameterLines(parameters: readonly string[]): string[] {
  if (parameters.length === 0)
    return [
      "# Values of template parameters and Terraform variables that have no default.",
      "# parameters: { Environment: prod }",
    ];
  return [
    "# Values of template parameters and Terraform variables. Verdicts hang on these, which have none:",
    "# parameters:",
    ...parameters.map((name) => `#   ${name}: <value>`),
  ];
}

/** Paths may hold what YAML gives a meaning. */
function quoted(path: string): string {
  if (/^[\w./-]+$/.test(path) && !/^[.\d-]+$/.test(path)) return path;
  // An escape that YAML knows, where the printed line would get one that it does not.
  return JSON.stringify(path).replaceAll("##[", "#\\u0023[");
}
