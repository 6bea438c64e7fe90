import { describe, expect, test } from "vitest";
import { checkCommand } from "../../../src/shell/cli/options.ts";
import { plainCheck, type PlainCheck } from "../../../src/shell/cli/plain-check.ts";

/** What commander makes of the words behind `check`; null where it refuses them. */
function parsed(words: readonly string[]): PlainCheck | null {
  let found: PlainCheck | null = null;
  const command = checkCommand()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .action((paths, options) => {
      found = { paths, options };
    });
  try {
    command.parse(words, { from: "user" });
  } catch {
    return null;
  }
  return found;
}

const plain = [
  [],
  ["template.yaml"],
  [""],
  ["help"],
  ["check"],
  ["a.yaml", "infra", "../b.tf"],
  ["template.yaml", "--no-config"],
  ["--no-config", "template.yaml"],
  ["a.yaml", "--quiet", "b.yaml"],
  ["--same-account", "--fail-on-undetermined", "--quiet", "--verbose", "--color"],
  ["--color", "--no-color"],
  ["--no-color", "--color"],
  ["--quiet", "--quiet"],
  ...["text", "json", "sarif", "markdown", "github"].map((format) => ["--format", format, "a.yaml"]),
  ["--format", "json", "--format", "sarif"],
  ...["error", "warning", "note", "none"].map((level) => ["a.yaml", "--fail-on", level]),
  ["--output", "a.json", "template.yaml", "--output", "b.sarif"],
  ["--output", ""],
  ["--output", "check"],
  ["--policy", "documented", "--policy", "own.yaml"],
  ["a.yaml", "--trails", "live.json", "--trails", "more.json"],
];

const forTheParser = [
  ["-"],
  ["--"],
  ["--", "--quiet"],
  ["-h"],
  ["--help"],
  ["-V"],
  ["--version"],
  ["-q"],
  ["--unknown"],
  ["--quiet=true"],
  ["--format"],
  ["--format=json"],
  ["--format", "xml"],
  ["--format", "--quiet"],
  ["--fail-on", "never"],
  ["--output"],
  ["--output=a.json"],
  ["--output", "-"],
  ["--trails", "-"],
  ["--config", "own.yaml"],
  ["--parameter", "A=b"],
  ["--region", "eu-west-1"],
];

describe("plain lines of check", () => {
  test.each(plain.map((words) => [words.join(" "), words] as const))("check %s", (_, words) => {
    const answer = plainCheck(["check", ...words]);
    expect(answer).not.toBeNull();
    expect(answer).toEqual(parsed(words));
  });

  test.each(forTheParser.map((words) => [words.join(" "), words] as const))("check %s is not plain", (_, words) => {
    expect(plainCheck(["check", ...words])).toBeNull();
  });

  test("any words are read as commander reads them, or not at all", () => {
    const words = [...new Set([...plain, ...forTheParser].flat())];
    for (const first of words) {
      for (const second of words) {
        const answer = plainCheck(["check", first, second, "a.yaml"]);
        if (answer !== null) expect(answer).toEqual(parsed([first, second, "a.yaml"]));
      }
    }
  });

  test.each([[[]], [["--version"]], [["help"]], [["diff", "a", "b"]], [["--no-config", "check"]]])(
    "%j is no check",
    (words) => {
      expect(plainCheck(words)).toBeNull();
    },
  );
});
