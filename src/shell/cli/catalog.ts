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
import { print, tell, terminalOf } from "./terminal.ts";

/** The words of the command, as commander hands them over. */
export interface CatalogWords {
  readonly never?: boolean;
  readonly undocumented?: boolean;
  readonly since?: string;
  readonly policies?: boolean;
  readonly format: "text" | "json";
  readonly color?: boolean;
}

/** Runs the command; the answer is the exit status: 2 where nothing fits. */
export async function catalog(terms: readonly string[], words: CatalogWords): Promise<number> {
  if (words.policies === true) return listPolicies(words);
  if (words.since !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(words.since)) {
    await tell(`trailproof: --since: found "${words.since}", expected a date such as 2026, 2026-01 or 2026-01-15.`);
    return exitStatus.usage;
  }
  const answer = searchCatalog(indexCatalog(), terms, words);
  if (answer.kind === "nothing") {
    await tell(`trailproof: ${answer.message}`);
    return exitStatus.usage;
  }
  const terminal = terminalOf(process.stdout, words.color);
  await print(
    words.format === "json"
      ? renderCatalogJson(answer.result)
      : renderCatalogText(answer.result, { ...terminal, focus: answer.focus }),
  );
  return exitStatus.ok;
}

async function listPolicies({ format }: CatalogWords): Promise<number> {
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
