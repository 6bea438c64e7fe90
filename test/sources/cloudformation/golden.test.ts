import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { disk } from "../../../src/sources/files/disk.ts";
import { filesOf } from "../../../src/sources/files/neighbours.ts";
import { read, shownModel } from "./summary.ts";

/**
 * Each template in test/golden/cloudformation stands beside what is read from it, `NAME.model.json`.
 * What the templates refer to stands in `parts`. `NAME.environment.json`, where there is one, holds what the caller
 * says about the open ends.
 */
const folder = join(import.meta.dirname, "../../golden/cloudformation");
const files = readdirSync(folder);
const besideThem = filesOf(folder, [], disk);
const templates = files.filter((name) => /\.(?:yaml|template)$/.test(name));

describe("templates and what is read from them", () => {
  it.each(templates)("%s", async (name) => {
    const base = name.replace(/\.\w+$/, "");
    const said = files.includes(`${base}.environment.json`)
      ? (JSON.parse(readFileSync(join(folder, `${base}.environment.json`), "utf8")) as Parameters<typeof read>[1])
      : {};
    const reading = read(readFileSync(join(folder, name), "utf8"), said, name, besideThem);
    const summary = reading.kind === "read" ? shownModel(reading.model) : reading;
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${base}.model.json`));
  });
});
