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
    "# What trailproof checks, and against which policy. Only formatVersion must be there.",
    `# "trailproof init" found ${counted(sinks, "trail or event data store", "trails and event data stores")}, and resources of ${services.length === 0 ? "no service with data events" : services.join(", ")}.`,
    "formatVersion: 1",
    "",
    '# Required events. "documented": all management events, and every event of your resources that AWS documents as recorded.',
    '# "trailproof catalog --policies" lists the other policies. Name a file for a policy of your own: policies/payments.yaml.',
    "policies: [documented]",
    "",
    ...trailLines(trailFiles, sinks),
    "",
    "# Set this if the code and the files above have all your trails and event data stores: missed management events are then errors.",
    "# sinks: complete",
    "",
    "# Code that belongs to one account. Without this, each template or plan counts as an account of its own,",
    "# and a trail in one says nothing about resources in another.",
    "# scopes:",
    `#   - { account: "111122223333", region: us-east-1, paths: [${folders.length === 0 ? "infrastructure" : folders.map(pathGlob).join(", ")}] }`,
    "",
    ...parameterLines(parameters),
    "",
    "# For live accounts (trailproof account): the services whose data events you require.",
    `# services: [${(services.length === 0 ? ["<service>"] : services).join(", ")}]`,
    "",
    "# Files to skip, as in .gitignore.",
    '# exclude: ["examples/**"]',
    "",
    "# Findings that you accept, each with a reason. A resource is the part of its address after the #. In code, write a comment",
    "# above the resource: trailproof:ignore RULE reason",
    "# ignore:",
    `#   - { rule: event-not-recorded, resource: "Sandbox*", reason: "holds no customer data", until: 2027-06-30 }`,
    "",
    "# The lowest level of findings that fails a run: error, warning, note or none.",
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

/** Whether nothing says what CloudTrail records: no trail is in the code, and none beside it. */
export function lacksTrails({ sinks, trailFiles }: Pick<InitFindings, "sinks" | "trailFiles">): boolean {
  return sinks.length === 0 && trailFiles.length === 0;
}

function trailLines(files: readonly string[], sinks: readonly string[]): string[] {
  const explanation = [
    "# Trails that are not in the code, such as the organization's: a snapshot (trailproof snapshot --output trails.json), or output of the AWS CLI.",
    ...(lacksTrails({ sinks, trailFiles: files })
      ? [
          "# No trail was found, and without one nothing is judged. Log in to the account that has the trail, run",
          '# "trailproof snapshot --output trails.json", and take away the # of the next line. "trailproof account" checks the account itself.',
        ]
      : []),
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
    "# Values of template parameters and Terraform variables. Verdicts depend on these, which have no value yet:",
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
