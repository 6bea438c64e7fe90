/**
 * `trailproof catalog`: looks things up in the catalog.
 */
import { indexCatalog } from "../../catalog/catalog.ts";
import { searchCatalog } from "../../catalog-search/search.ts";
import { exitStatus } from "../exit-status.ts";
import builtInPolicies from "../../generated/policies.js";
import { jsonText } from "../../model/printable.ts";
import { renderCatalogJson, renderCatalogText } from "../../report/catalog.ts";
import { counted } from "../../model/words.ts";
import { builtInPolicy } from "../../policy/built-in.ts";
import type { CliOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { print, terminalOf } from "./terminal.ts";

/** Runs the command; the answer is the exit status: 2 where nothing fits. */
export async function catalog(terms: readonly string[], options: CliOptions["catalog"]): Promise<number> {
  if (options.policies === true) return listPolicies(options);
  if (options.detections !== undefined) return listRuleNames(terms, options.detections, options.format);
  if (options.since !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(options.since)) {
    return refuse(`--since: found "${options.since}", expected a date such as 2026, 2026-01 or 2026-01-15.`);
  }
  const answer = searchCatalog(indexCatalog(), terms, options);
  if (answer.kind === "nothing") return refuse(answer.message);
  const terminal = terminalOf(process.stdout, options.color);
  await print(
    options.format === "json"
      ? renderCatalogJson(answer.result)
      : renderCatalogText(answer.result, { ...terminal, focus: answer.focus }),
  );
  return exitStatus.ok;
}

/** The names of detection rules; 2 where there is no rule over CloudTrail. */
async function listRuleNames(
  terms: readonly string[],
  paths: readonly string[],
  format: CliOptions["catalog"]["format"],
): Promise<number> {
  if (terms.length > 0) return refuse("catalog: name what to look up, or rules with --detections.");
  const [{ ruleNames }, report] = await Promise.all([
    import("../../run/rule-names.ts"),
    import("../../report/rule-names.ts"),
  ]);
  const names = ruleNames(paths, process.cwd());
  if (names.rules === 0 && names.failures.length === 0)
    return refuse(`--detections: no rule of Sigma or Elastic over CloudTrail in ${paths.join(", ")}.`);
  await print(format === "json" ? report.renderRuleNamesJson(names) : report.renderRuleNamesText(names));
  return names.failures.length > 0 ? exitStatus.incomplete : exitStatus.ok;
}

async function listPolicies({ format }: CliOptions["catalog"]): Promise<number> {
  const { default: packs } = await import("../../generated/packs.js");
  const all = { ...builtInPolicies, ...packs };
  const policies = Object.keys(all).flatMap((name) => builtInPolicy(name, all) ?? []);
  const listed = policies.map(({ id, title, description, requirements, trails }) => ({
    id,
    title,
    description,
    requirements: requirements.length,
    trails: trails.length,
  }));
  const lines = listed.map(
    ({ id, title, requirements, trails }) =>
      `${id}  ${title} (${counted(requirements, "requirement")}${trails === 0 ? "" : `, ${counted(trails, "requirement")} on trails`})`,
  );
  await print(format === "json" ? jsonText({ formatVersion: 1, policies: listed }) : `${lines.join("\n")}\n`);
  return exitStatus.ok;
}
