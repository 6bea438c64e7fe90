import { describe, expect, test } from "vitest";
import { examples } from "../../../src/shell/cli/examples.ts";
import { program } from "../../../src/shell/cli/command-line.ts";

const printed: string[] = [];

/** 80 columns, whatever the terminal has in which the tests run. */
const trailproof = program({
  getOutHelpWidth: () => 80,
  getOutHasColors: () => false,
  writeOut: (text) => printed.push(text),
});

function helpOf(command: typeof trailproof): string {
  printed.length = 0;
  command.outputHelp();
  return printed.join("");
}

describe("--help", () => {
  test.each([trailproof, ...trailproof.commands])("of $_name", async (command) => {
    await expect(helpOf(command)).toMatchFileSnapshot(`help/${command.name()}.txt`);
  });

  test.each([trailproof, ...trailproof.commands])("of $_name has no default that is empty", (command) => {
    expect(helpOf(command)).not.toMatch(/default: (?:\[\]|undefined|"")/);
  });

  test("--trails names the calls of the AWS CLI whose output it reads", () => {
    const [check] = trailproof.commands.filter((command) => command.name() === "check");
    const text = check === undefined ? "" : helpOf(check).replace(/\s+/g, " ");
    expect(text).toContain("aws cloudtrail describe-trails, get-event-selectors and get-trail-status");
  });
});

describe("examples", () => {
  test("every command has two", () => {
    expect(Object.keys(examples).sort()).toEqual(
      [trailproof, ...trailproof.commands].map((command) => command.name()).sort(),
    );
    for (const lines of Object.values(examples)) expect(lines).toHaveLength(2);
  });

  test.each(Object.values(examples).flat())("the command line understands: %s", async (line) => {
    const parsed: string[] = [];
    const fresh = program({});
    for (const command of fresh.commands) command.action(() => void parsed.push(command.name()));
    const [, ...words] = line.split(" ");
    await fresh.parseAsync(words, { from: "user" });
    expect(parsed).toEqual([words[0]]);
  });
});
