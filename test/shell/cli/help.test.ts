import { describe, expect, test } from "vitest";
import { program } from "../../../src/shell/cli/command-line.ts";

/** 80 columns, whatever the terminal has in which the tests run. */
const trailproof = program({ getOutHelpWidth: () => 80, getOutHasColors: () => false });

describe("--help", () => {
  test.each([trailproof, ...trailproof.commands])("of $_name", async (command) => {
    await expect(command.helpInformation()).toMatchFileSnapshot(`help/${command.name()}.txt`);
  });
});
