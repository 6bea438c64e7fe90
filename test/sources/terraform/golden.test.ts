import { disk } from "../../../src/sources/files/disk.ts";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourceModel } from "../../../src/model/notification.ts";
import { readTextFile } from "../../../src/sources/files/read-text.ts";
import { terraformPlan, terraformState } from "../../../src/sources/terraform/plan/index.ts";
import { environment, shown, shownModel } from "../cloudformation/summary.ts";

/**
 * Each plan and state in test/golden/terraform stands beside what is read from it, `NAME.model.json`. Those in
 * `genuine` were printed by Terraform itself (scripts/terraform-provider).
 */
const folder = join(import.meta.dirname, "../../golden/terraform");
const inputs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.includes(".") && !name.endsWith(".model.json") && !name.endsWith(".tfplan"),
);

/** The scopes of a model, each with what lives in it. */
function shownScopes({ sinks, resources }: SourceModel): unknown {
  const things = [...sinks, ...resources];
  return [...new Set(things.map(({ scope }) => scope))].map((scope) => ({
    id: scope.id,
    account: shown(scope.account),
    region: shown(scope.region),
    partition: shown(scope.partition),
    holds: things.filter((thing) => thing.scope === scope).map(({ address }) => address),
  }));
}

/** Addresses with those that they had before, where something was moved. */
function shownMoves({ sinks, resources }: SourceModel): { readonly moves?: unknown } {
  const moves = [...sinks, ...resources].flatMap(({ address, previousAddress }) =>
    previousAddress === undefined ? [] : [[address, previousAddress]],
  );
  return moves.length === 0 ? {} : { moves: Object.fromEntries(moves) };
}

describe("plans and states and what is read from them", () => {
  it.each(inputs)("%s", async (name) => {
    const file = readTextFile(join(folder, name), disk);
    const input = { uri: basename(name), text: file.kind === "text" ? file.text : "", files: noFiles };
    const frontEnds = [terraformPlan, terraformState];
    expect(frontEnds.filter(({ mayRead }) => mayRead(input.text))).toHaveLength(1);
    const reading = frontEnds.find(({ mayRead }) => mayRead(input.text))?.read(input, environment());
    const summary =
      reading?.kind === "read"
        ? { scopes: shownScopes(reading.model), ...shownMoves(reading.model), model: shownModel(reading.model) }
        : reading;
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.model.json`));
  });
});
