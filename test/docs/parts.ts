/** What pages have between marks: `<!-- part:NAME -->` for lines, `<!-- fact:NAME -->` for a number in a sentence. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { iamPolicy } from "../../src/account/iam-policy.ts";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import type { Category, Service } from "../../src/catalog/types.ts";
import packs from "../../src/generated/packs.js";
import { rulePages } from "../../src/rules/pages.ts";
import { exitStatus } from "../../src/shell/exit-status.ts";
import { program } from "../../src/shell/cli/command-line.ts";

type Source = () => string | Promise<string>;

/** The parts of pages, by name. */
export const parts: Readonly<Record<string, Source>> = {
  "action-inputs": () =>
    table(
      ["input", "description", "default"],
      Object.entries(action().inputs).map(([name, { description, default: standard }]) => [
        `\`${name}\``,
        description,
        standard === undefined ? "" : `\`${standard}\``,
      ]),
    ),
  "action-outputs": () =>
    table(
      ["output", "description"],
      Object.entries(action().outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  "workflow-code": () => workflow("code.yml"),
  "workflow-organization": () => workflow("organization.yml"),
  "workflow-account": () => workflow("account.yml"),
  "workflow-snapshot": () => workflow("snapshot.yml"),
  "workflow-pull-request": () => workflow("pull-request.yml"),
  "workflow-comment": () => workflow("comment.yml"),
  commands,
  "exit-statuses": () =>
    table(
      ["exit status", "meaning"],
      Object.entries(exitStatus).map(([name, status]) => [String(status), exitMeanings[name as ExitName]]),
    ),
  rights: () => json(iamPolicy(["account", "organization", "inventory"])),
  "rights-athena": () => json(iamPolicy(["athena"])),
  rules: async () =>
    table(
      ["rule", "level", "meaning"],
      (await rulePages()).map(({ id, title, defaultLevel }) => [
        `[\`${id}\`](../policies/rules/${id}.md)`,
        defaultLevel,
        title,
      ]),
    ),
  catalog: () =>
    table(
      ["category", "operations", "what it means"],
      Object.entries(categories).flatMap(([category, meaning]) => {
        const count = operations().filter((operation) => operation.category === category).length;
        return count === 0 ? [] : [[category, grouped(count), meaning]];
      }),
    ),
};

/** Numbers in sentences, by name. */
export const facts: Readonly<Record<string, Source>> = {
  services: () => grouped(loadCatalog().services.length),
  operations: () => grouped(operations().length),
  types: () => grouped(indexCatalog().resourceTypeNames().length),
  "catalog-date": () => loadCatalog().catalogDate,
  rules: async () => grouped((await rulePages()).length),
  packs: () => grouped(Object.keys(packs).length),
  records: () => grouped(textOf("test/data/log-records.ndjson").trim().split("\n").length),
};

const categories: Readonly<Record<Category, string>> = {
  management: "management events",
  data: "data events: a selector has to ask for them",
  networkActivity: "events of VPC endpoints",
  never: "a document says that CloudTrail makes no such event",
  undocumented: "the API has the operation, and no document says either way",
};

type ExitName = keyof typeof exitStatus;

const exitMeanings: Readonly<Record<ExitName, string>> = {
  ok: "no finding at or above `--fail-on` (default: `error`)",
  findings: "findings at or above it",
  usage: "wrong usage, configuration or policy, or a report or file that cannot be written",
  incomplete: "trailproof could not read something; the result is incomplete and says what is missing",
};

const operations = () => loadCatalog().services.flatMap((service: Service) => service.operations);

/** The help of every command at 80 columns. */
function commands(): string {
  const printed: string[] = [];
  const root = program({
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
    writeOut: (text) => printed.push(text),
  });
  return root.commands
    .map((command) => {
      printed.length = 0;
      command.outputHelp();
      return `## ${command.name()}\n\n\`\`\`text\n${printed.join("").trimEnd()}\n\`\`\``;
    })
    .join("\n\n");
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = () => parse(textOf("action.yml")) as ActionFile;

const workflow = (file: string) => `\`\`\`yaml workflow\n${textOf(`examples/workflows/${file}`)}\`\`\``;

const json = (value: unknown) => `\`\`\`json made\n${JSON.stringify(value, null, 2)}\n\`\`\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const grouped = (count: number) => count.toLocaleString("en-US");

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}
