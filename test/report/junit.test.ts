import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { renderJunit } from "../../src/report/formats/junit.ts";
import { hostile, hostileNames } from "./hostile.ts";
import { empty, rules, sample } from "./sample.ts";

/** Throws where it is no XML. */
function documentOf(result: CheckResult): Document {
  return new JSDOM(renderJunit(result, rules), { contentType: "application/xml" }).window.document;
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** What the schemas of Ant's task and of Jenkins both ask for. */
function expectWellFormed(document: Document): void {
  const root = document.documentElement;
  expect(root.tagName).toBe("testsuites");
  const suites = [...root.children];
  suites.forEach((suite, index) => {
    expect(suite.tagName).toBe("testsuite");
    expect(numberOf(suite, "id")).toBe(index);
    expect(suite.getAttribute("timestamp")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    for (const name of ["name", "package", "hostname", "time"]) expect(suite.getAttribute(name)).toBeTruthy();
    const parts = [...suite.children].map(({ tagName }) => tagName);
    expect(parts).toEqual(["properties", ...parts.slice(1, -2).map(() => "testcase"), "system-out", "system-err"]);
    const cases = [...suite.querySelectorAll("testcase")];
    const outcomes = cases.flatMap((test) => [...test.children]);
    for (const test of cases) {
      expect(test.getAttribute("name")).toBeTruthy();
      expect(test.children.length).toBeLessThan(2);
    }
    for (const outcome of outcomes.filter(({ tagName }) => tagName !== "skipped"))
      expect([outcome.getAttribute("type"), outcome.getAttribute("message")]).not.toContain(null);
    const count = (tag: string): number => outcomes.filter(({ tagName }) => tagName === tag).length;
    expect(numberOf(suite, "tests")).toBe(cases.length);
    expect(numberOf(suite, "failures")).toBe(count("failure"));
    expect(numberOf(suite, "errors")).toBe(count("error"));
    expect(numberOf(suite, "skipped")).toBe(count("skipped"));
  });
  for (const name of ["tests", "failures", "errors"])
    expect(numberOf(root, name)).toBe(suites.reduce((sum, suite) => sum + numberOf(suite, name), 0));
}

describe("the JUnit report", () => {
  it.each([
    ["a sample", sample()],
    ["nothing", empty()],
    ["hostile names", hostile()],
  ])("of %s is what the schemas ask for", (_, result) => {
    expectWellFormed(documentOf(result));
  });

  it("fails for what fails, and skips what says nothing", () => {
    const document = documentOf(sample());
    const outcomes = [...document.querySelectorAll("testsuite")].map((suite) => [
      suite.getAttribute("name"),
      [...suite.querySelectorAll("testcase")].map((test) => test.firstElementChild?.tagName ?? "passed").sort(),
    ]);
    expect(Object.fromEntries(outcomes)).toEqual({
      inputs: ["error"],
      "coverage-undetermined": ["skipped"],
      "event-never-recorded": ["skipped"],
      "event-not-recorded": ["failure", "failure", "skipped", "skipped"],
      "event-partly-recorded": ["failure"],
      "trail-not-logging": ["failure"],
    });
  });

  it("passes a rule without findings, and inputs that were all read", () => {
    const document = documentOf(empty());
    expect([...document.querySelectorAll("testcase")].every((test) => test.children.length === 0)).toBe(true);
    expect(document.querySelectorAll("testcase")).toHaveLength(rules.length + 1);
  });

  it("has a test for each control and account", () => {
    const suites = [...documentOf(hostile()).querySelectorAll("testsuite")];
    const own = suites.filter((suite) => suite.getAttribute("name")?.includes("HYPERLINK") === true);
    expect(own[0]?.querySelectorAll("testcase")).toHaveLength(hostileNames.length);
  });
});
