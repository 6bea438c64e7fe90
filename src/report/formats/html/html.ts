/**
 * The report as one page that needs nothing else: no network, no other file. Its policy lets only our own style and
 * script run, told by their hashes, so that no name from an input can be more than text.
 */
import { createHash } from "node:crypto";
import type { CheckResult } from "../../../model/result.ts";
import type { RuleMeta } from "../../../rules/types.ts";
import { htmlControls } from "./controls.ts";
import { htmlDetections } from "./detections.ts";
import { htmlCoverage } from "./coverage.ts";
import { findingsSection } from "./findings.ts";
import { text } from "./markup.ts";
import { accountsSection, headerOf, notificationsSection, sinksSection } from "./overview.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

export interface HtmlOptions {
  /** All rules that ran: their titles head the findings. */
  readonly rules: () => Promise<readonly RuleMeta[]>;
  /** Whether every input could be read; default: as the notifications say. */
  readonly complete?: boolean;
}

/** The page. */
export async function renderHtml(result: CheckResult, options: HtmlOptions): Promise<string> {
  const sections = [
    ["accounts", "Accounts", accountsSection(result)],
    ["controls", "Controls", htmlControls(result)],
    ["findings", "Findings", findingsSection(result, await options.rules())],
    ["coverage", "Coverage", htmlCoverage(result)],
    ["detections", "Detections", htmlDetections(result)],
    ["sinks", "Trails and event data stores", sinksSection(result)],
    ["run", "About this run", notificationsSection(result)],
  ] as const;
  const there = sections.filter(([, , content]) => content !== "");
  const links = there.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join("");
  const date = result.run?.date;
  const { name, version, catalogDate } = result.tool;
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>CloudTrail coverage${date === undefined ? "" : `, ${text(date)}`}</title>`,
    `<style>${style}</style></head><body>`,
    '<a class="skip" href="#main">Skip to the report</a>',
    headerOf(result, options.complete),
    `<nav aria-label="Sections"><ul>${links}</ul></nav>`,
    `<main id="main">${there.map(([, , content]) => content).join("\n")}</main>`,
    `<footer><p>${text(name)} ${text(version)}, catalog of ${text(catalogDate)}. A verdict holds for the inputs named above.</p></footer>`,
    `<script>${script}</script></body></html>`,
    "",
  ].join("\n");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
