import { describe, expect, test } from "vitest";
import { outputFile } from "../../src/report/output-files.ts";

describe("the format of a file", () => {
  test.each([
    ["a.sarif", "a.sarif", "sarif"],
    ["a.SARIF.json", "a.SARIF.json", "sarif"],
    ["a.json", "a.json", "json"],
    ["a.md", "a.md", "markdown"],
    ["a.txt", "a.txt", "text"],
    ["a.b.html", "a.b.html", "html"],
    ["a.htm", "a.htm", "html"],
    ["a.csv", "a.csv", "csv"],
    ["a.xml", "a.xml", "junit"],
    ["gitlab:gl-code-quality-report.json", "gl-code-quality-report.json", "gitlab"],
    ["csv:a.txt", "a.txt", "csv"],
    ["markdown:/dev/stdout", "/dev/stdout", "markdown"],
    ["./csv:a.txt", "./csv:a.txt", "text"],
    ["C:\\a.html", "C:\\a.html", "html"],
    ["a.pdf", "a.pdf", undefined],
    ["html", "html", undefined],
    ["xml:a.b", "xml:a.b", undefined],
    ["folder.html/a", "folder.html/a", undefined],
  ])("%s", (text, file, format) => {
    expect(outputFile(text)).toEqual({ file, format });
  });
});
