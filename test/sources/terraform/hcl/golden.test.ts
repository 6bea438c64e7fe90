import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shown, shownModel } from "../../cloudformation/summary.ts";
import { readFiles } from "./reading.ts";

/** Each folder of test/golden/terraform-sources is a root module; what is read from it stands beside it. */
const folder = join(import.meta.dirname, "../../../golden/terraform-sources");
const roots = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

function filesOf(root: string): Record<string, string> {
  const names = readdirSync(join(folder, root), { recursive: true, encoding: "utf8", withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  // Files of the root module come first.
  const sorted = paths.sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

describe("root modules and what is read from them", () => {
  it.each(roots)("%s", async (root) => {
    const reading = readFiles(filesOf(root));
    const summary =
      reading.kind === "read"
        ? {
            parts: (reading.parts ?? []).map(({ uri, mayQuote }) => `${uri}${mayQuote ? "" : " (not to be quoted)"}`),
            blocks: [...(reading.terraform?.blocks ?? [])],
            scopes: [
              ...new Map(
                [...reading.model.sinks, ...reading.model.resources].map(({ scope }) => [
                  scope.id,
                  { id: scope.id, account: shown(scope.account), region: shown(scope.region) },
                ]),
              ).values(),
            ],
            constructs: [...reading.model.sinks, ...reading.model.resources].flatMap(({ address, construct }) =>
              construct === undefined ? [] : [`${address}: ${construct.path}`],
            ),
            moved: [...reading.model.sinks, ...reading.model.resources].flatMap(({ address, previousAddress }) =>
              previousAddress === undefined ? [] : [`${previousAddress} to ${address}`],
            ),
            model: shownModel(reading.model),
          }
        : reading;
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${root}.model.json`));
  });
});
