/**
 * The report as JUnit XML, which Jenkins, GitLab, Azure and CircleCI show as tests. One suite for each rule, one for
 * each framework, and one for the inputs. It fits both schemas in use: that of Ant's JUnit task, and Jenkins' own.
 */
import { printable } from "../../model/printable.ts";
import type { CheckResult, ControlResult, Finding } from "../../model/result.ts";
import type { RuleMeta } from "../../rules/types.ts";
import { shortAddress } from "../../model/address.ts";
import { groupBy } from "../../model/group-by.ts";
import { frameworkRows, statusWords } from "../shared/control-rows.ts";
import { accountName } from "../shared/judged-accounts.ts";
import { evidenceFacts } from "../shared/evidence.ts";
import { messageParts } from "../shared/message.ts";

interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** What came of a test; a skipped one says nothing either way. */
interface TestCase {
  readonly name: string;
  readonly outcome:
    | { readonly is: "passed" }
    | { readonly is: "skipped"; readonly message: string }
    | { readonly is: "failure" | "error"; readonly type: string; readonly message: string; readonly text: string };
}

/**
 * The report. A finding that fails is a failure, whatever its level; what is open, informational, suppressed or in the
 * baseline is skipped; a rule without findings passes; an input that could not be read is an error.
 * @param rules all rules that ran
 */
export function renderJunit(result: CheckResult, rules: readonly RuleMeta[]): string {
  const byRule = groupBy(result.findings, ({ ruleId }) => ruleId);
  const suites = [
    inputSuite(result),
    ...rules.map(({ id, title }) => ruleSuite(id, title, byRule.get(id) ?? [])),
    ...frameworkRows(result.controls ?? []).map(({ framework, controls }) => ({
      name: framework,
      cases: controls.flatMap(controlCases),
    })),
  ].filter(({ cases }) => cases.length > 0);
  const date = result.run?.date ?? result.tool.catalogDate;
  const all = suites.flatMap(({ cases }) => cases);
  const facts = evidenceFacts(result).map(([name, value]) => `<property ${attributes({ name, value })}/>`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: "trailproof", tests: all.length, failures: count(all, "failure"), errors: count(all, "error"), time: 0 })}>`,
    ...suites.flatMap((suite, id) => suiteLines(suite, id, date, id === 0 ? facts : [])),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function inputSuite({ notifications }: CheckResult): TestSuite {
  const unread = notifications.filter(({ incomplete, level }) => incomplete === true || level === "error");
  const cases = unread.map(({ message, location }): TestCase => ({
    name: location === null ? message : `${location.uri}:${String(location.startLine)} ${message}`,
    outcome: { is: "error", type: "input-not-read", message, text: printable(message) },
  }));
  return { name: "inputs", cases: cases.length > 0 ? cases : [{ name: "all were read", outcome: { is: "passed" } }] };
}

function ruleSuite(id: string, title: string, findings: readonly Finding[]): TestSuite {
  if (findings.length === 0) return { name: id, cases: [{ name: title, outcome: { is: "passed" } }] };
  return { name: id, cases: findings.map(findingCase) };
}

function findingCase(finding: Finding): TestCase {
  const { location, resource, operations, kind, suppressed, baseline } = finding;
  const place = `${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`;
  const named = operations.includes("*") ? [] : operations.slice(0, 3);
  const more = operations.length > 3 ? [`and ${String(operations.length - 3)} more`] : [];
  const about = [...(resource === null ? [] : [shortAddress(resource)]), ...named, ...more].join(" ");
  const { sentence, code } = messageParts(finding);
  const name = about === "" ? place : `${about} at ${place}`;
  const skipped = (why: string): TestCase => ({ name, outcome: { is: "skipped", message: `${why}: ${sentence}` } });
  if (suppressed !== null) {
    const { justification } = suppressed;
    return skipped(justification === null ? "suppressed" : `suppressed (${justification})`);
  }
  if (baseline === "unchanged") return skipped("known before");
  if (kind !== "fail") return skipped(kind === "open" ? "undetermined" : "informational");
  const text = [place, sentence, ...(code === null ? [] : ["", ...code.split("\n")])];
  return {
    name,
    outcome: { is: "failure", type: finding.level, message: sentence, text: text.map(printable).join("\n") },
  };
}

/** One test an account. */
function controlCases({ id, title, status, evidence, scopes = [] }: ControlResult): TestCase[] {
  if (scopes.length === 0) return [controlCase(`${id} ${title}`, status, evidence)];
  return scopes.map((scope) => controlCase(`${id} ${title} (${accountName(scope)})`, scope.status, scope.evidence));
}

function controlCase(name: string, status: ControlResult["status"], evidence: readonly string[]): TestCase {
  const { words } = statusWords[status];
  const told = evidence.map(printable).join("\n");
  switch (status) {
    case "satisfied":
      return { name, outcome: { is: "passed" } };
    case "not-satisfied":
      return { name, outcome: { is: "failure", type: status, message: evidence[0] ?? words, text: told } };
    case "undetermined":
    case "nothing-in-scope":
    case "not-assessed":
      return { name, outcome: { is: "skipped", message: `${words}: ${evidence.join("; ")}` } };
  }
}

function suiteLines({ name, cases }: TestSuite, id: number, date: string, properties: readonly string[]): string[] {
  const of = {
    name,
    package: "trailproof",
    id,
    tests: cases.length,
    failures: count(cases, "failure"),
    errors: count(cases, "error"),
    skipped: count(cases, "skipped"),
    time: 0,
    timestamp: `${date}T00:00:00`,
    hostname: "localhost",
  };
  return [
    `  <testsuite ${attributes(of)}>`,
    properties.length === 0 ? "    <properties/>" : `    <properties>${properties.join("")}</properties>`,
    ...cases.flatMap((test) => caseLines(name, test)),
    "    <system-out/>",
    "    <system-err/>",
    "  </testsuite>",
  ];
}

function caseLines(suite: string, { name, outcome }: TestCase): string[] {
  const head = `    <testcase ${attributes({ name, classname: `trailproof.${suite}`, time: 0 })}`;
  switch (outcome.is) {
    case "passed":
      return [`${head}/>`];
    case "skipped":
      return [`${head}>`, `      <skipped ${attributes({ message: outcome.message })}/>`, "    </testcase>"];
    case "failure":
    case "error": {
      const { is, message, type, text } = outcome;
      return [
        `${head}>`,
        `      <${is} ${attributes({ message, type })}>${escapeXml(text)}</${is}>`,
        "    </testcase>",
      ];
    }
  }
}

function count(cases: readonly TestCase[], kind: TestCase["outcome"]["is"]): number {
  return cases.filter(({ outcome }) => outcome.is === kind).length;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(printable(String(value)))}"`)
    .join(" ");
}

/** Text that is nothing but text in XML 1.0; U+FFFE and U+FFFF are no characters there. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
