import { getBooleanInput, getInput, getMultilineInput } from "@actions/core";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { inputLines, inputNames, inputText, variableOf } from "../../../src/shell/action/input-names.ts";
import { readActionInputs, type ActionInputs } from "../../../src/shell/action/inputs.ts";
import { outputNames } from "../../../src/shell/action/outputs.ts";
import { actionFile, inputVariables } from "./runner.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

function read(inputs: Readonly<Record<string, string>>): ActionInputs {
  const reading = readActionInputs(inputVariables(inputs));
  if (reading.kind === "wrong") throw new Error(reading.errors.join("\n"));
  return reading.inputs;
}

function mistakes(inputs: Readonly<Record<string, string>>): readonly string[] {
  const reading = readActionInputs(inputVariables(inputs));
  return reading.kind === "wrong" ? reading.errors : [];
}

describe("action.yml", () => {
  test("declares the inputs that are read, and no others", () => {
    expect(Object.keys(actionFile.inputs)).toEqual([...inputNames]);
  });

  test("declares the outputs that are set, and no others", () => {
    expect(Object.keys(actionFile.outputs)).toEqual([...outputNames]);
  });

  test("has the defaults that the program has where the runner hands over nothing", () => {
    expect(read({})).toEqual((readActionInputs({}) as { inputs: ActionInputs }).inputs);
  });

  test("asks for nothing: every input can be left out", () => {
    expect(Object.values(actionFile.inputs).filter((input) => input.required === true)).toEqual([]);
  });

  test("runs the bundle", () => {
    expect(actionFile.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});

describe("values", () => {
  test("of every kind", () => {
    expect(
      read({
        paths: " stacks/a \r\n\n  stacks/b c",
        "fail-on": "warning",
        "fail-on-scope": "all",
        "same-account": "True",
        parameters: "Env=prod\nQuery=a=b ",
        config: "none",
        base: "origin/main",
      }),
    ).toMatchObject({
      subject: {
        kind: "code",
        paths: ["stacks/a", "stacks/b c"],
        options: { parameters: { Env: "prod", Query: "a=b" } },
      },
      failOn: "warning",
      failOnScope: "all",
      options: { sameAccount: true, configuration: null },
      base: { kind: "revision", name: "origin/main" },
    });
  });

  test("of a live account", () => {
    expect(
      read({ account: "true", org: "true", accounts: "111122223333, 444455556666", regions: "us-east-1\neu-west-1" })
        .subject,
    ).toEqual({
      kind: "account",
      options: {
        organization: true,
        accounts: ["111122223333", "444455556666"],
        regions: ["us-east-1", "eu-west-1"],
        inventory: false,
      },
    });
  });

  test("are read as @actions/core reads them", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes("\0"));
        vi.stubEnv("INPUT_PATHS", text);
        expect(inputText("paths", process.env)).toBe(getInput("paths"));
        expect(inputLines("paths", process.env)).toEqual(getMultilineInput("paths").filter((line) => line !== ""));
      }),
    );
  });

  test.each(["true", "True", "TRUE", "false", "False", "FALSE", "yes", "on", "1", "tRue"])(
    "%s is a boolean exactly if it is one for @actions/core",
    (word) => {
      vi.stubEnv(variableOf("summary"), word);
      const asCoreHasIt = (): boolean | null => {
        try {
          return getBooleanInput("summary");
        } catch {
          return null;
        }
      };
      const reading = readActionInputs(inputVariables({ summary: word }));
      expect(reading.kind === "read" ? reading.inputs.summary : null).toBe(asCoreHasIt());
    },
  );
});

describe("mistakes", () => {
  test.each([
    [{ "fail-on": "fatal" }, ['fail-on: found "fatal", expected error, warning, note, none.']],
    [{ "fail-on-scope": "old" }, ['fail-on-scope: found "old", expected new, all.']],
    [{ annotations: "yes" }, ['annotations: found "yes", expected true or false.']],
    [
      { parameters: "Env=prod\nhunter2" },
      ['parameters: line 2 has no name before a "=", expected NAME=VALUE, one a line.'],
    ],
    [
      { fail_on: "error" },
      [
        'There is no input "fail_on". Did you mean "fail-on"?',
        expect.stringContaining("The inputs are: paths, trails, policy,"),
      ],
    ],
    [{ path: "." }, [expect.stringContaining('Did you mean "paths"?'), expect.any(String)]],
    [{ colour: "red" }, ['There is no input "colour".', expect.any(String)]],
    [{ org: "true" }, [expect.stringContaining("Set `account: true`")]],
    [{ account: "true", paths: "stacks" }, [expect.stringMatching(/^paths: is about code/)]],
    [{ "fail-on": "x", summary: "y" }, [expect.stringContaining("fail-on"), expect.stringContaining("summary")]],
  ])("%j", (inputs, expected) => {
    expect(mistakes(inputs)).toEqual(expected);
  });

  test("any environment is read or refused with words", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...inputNames.map(variableOf)), fc.string()), fc.string()),
        (environment) => {
          const reading = readActionInputs(environment);
          if (reading.kind === "wrong") for (const error of reading.errors) expect(error).not.toBe("");
        },
      ),
    );
  });
});
