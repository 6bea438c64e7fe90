import { warning } from "@actions/core";
import type { AnnotationProperties } from "@actions/core";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { printedLine } from "../../src/model/printable.ts";
import { renderGithub } from "../../src/report/formats/github.ts";
import { at, empty, finding, sample } from "./sample.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What @actions/core writes for the same annotation. */
function oracle(properties: AnnotationProperties, message: string): string {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  warning(message, properties);
  write.mockRestore();
  return written.join("").replace(/\r?\n$/, "");
}

describe("workflow commands", () => {
  test.each([
    ["a plain one", "template.yaml", "GetItem is not recorded."],
    ["one with everything that is escaped", "a,b:c%d/é#1.yaml", "100% of lines, keys: values"],
  ])("are written as @actions/core writes them: %s", (_name, uri, message) => {
    const result = { ...empty(), findings: [finding({ message, location: at(uri, 2, 3, 9) })] };
    const properties = {
      title: "trailproof event-not-recorded",
      file: uri,
      startLine: 2,
      endLine: 2,
      startColumn: 3,
      endColumn: 9,
    };
    expect(renderGithub(result)).toBe(`${oracle(properties, message)}\n`);
  });

  test("any message and path stay inside their command", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 1 }), (message, uri) => {
        const result = { ...empty(), findings: [finding({ message, location: at(uri, 1, 1, 2) })] };
        const range = { startLine: 1, endLine: 1, startColumn: 1, endColumn: 2 };
        const properties = { title: "trailproof event-not-recorded", file: printedLine(uri), ...range };
        expect(renderGithub(result)).toBe(`${oracle(properties, printedLine(message))}\n`);
      }),
    );
  });

  test("only the line breaks before and in code to copy are ours", () => {
    const code = "- Field: a\n  Equals: [b]";
    const sentence = 'Of "x\r\ny" write:';
    const message = `${sentence}\n\n${code}`;
    const lines = renderGithub({ ...empty(), findings: [finding({ message, sentence, code })] }).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/::Of "x\\r\\ny" write:%0A%0A- Field: a%0A {2}Equals: \[b\]$/);
  });

  test("a range of several lines comes without columns, which the runner would refuse", () => {
    const result = { ...empty(), findings: [finding({ location: at("a.yaml", 2, 3, 4, 5) })] };
    expect(renderGithub(result)).toMatch(/^::warning title=[^:]*,file=a\.yaml,line=2,endLine=5::/);
  });

  test("a note is a notice, a notification without a place has none", () => {
    const text = renderGithub({
      ...empty(),
      findings: [finding({ level: "note", kind: "open" })],
      notifications: [{ level: "error", message: "The file cannot be read.", location: null }],
    });
    expect(text.split("\n")).toEqual([
      "::error title=trailproof::The file cannot be read.",
      expect.stringMatching(/^::notice title=trailproof event-not-recorded,file=template\.yaml,/),
      "",
    ]);
  });

  test("paths are those of the repository", () => {
    const text = renderGithub({ ...empty(), findings: [finding()] }, { repositoryPath: (uri) => `stacks/${uri}` });
    expect(text).toContain("file=stacks/template.yaml,");
  });

  test("suppressed findings and those of the baseline are left out", () => {
    const text = renderGithub(sample());
    expect(text).not.toContain("Carts");
    expect(text).not.toContain("Archive");
    expect(text.match(/^::/gm)).toHaveLength(8);
  });

  test("ten of each level, the first ones by place, then how many more there are", () => {
    const findings = Array.from({ length: 23 }, (_item, index) =>
      finding({ level: index < 12 ? "warning" : "error", location: at("a.yaml", 100 - index, 1, 2) }),
    );
    const lines = renderGithub({ ...empty(), findings })
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      ...Array<string>(10).fill("::error"),
      "1",
      ...Array<string>(10).fill("::warning"),
      "2",
    ]);
    expect(lines[0]).toContain("line=78,");
    expect(lines[10]).toBe("1 more error. GitHub shows 10 of each level; the other formats list all.");
    expect(lines[21]).toContain("2 more warnings.");
  });

  test("nothing to say, nothing written", () => {
    expect(renderGithub(empty())).toBe("");
  });
});
