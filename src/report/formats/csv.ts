/**
 * The result as one table for spreadsheets and databases, in the form of RFC 4180: comma, quotation marks, CRLF, the
 * names of the columns first. `record` says what a row is about: a control or a verdict in one account, a finding, or
 * what the run itself has to say.
 */
import type {
  CheckResult,
  ControlResult,
  CounterexampleEvent,
  CoverageEntry,
  Finding,
  JudgedAccount,
  ResultNotification,
} from "../../model/result.ts";
import { printable } from "../../model/printable.ts";
import { categoryNames } from "../shared/coverage-rows.ts";
import { counterexampleFields } from "../shared/counterexample.ts";
import { accountNames } from "../shared/judged-accounts.ts";
import { messageParts } from "../shared/message.ts";

/** The columns, in order. Later versions may add some at the end. */
const columns = [
  "record",
  "date",
  "account",
  "regions",
  "policy",
  "requirement",
  "control",
  "title",
  "service",
  "resource",
  "events",
  "operations",
  "count",
  "verdict",
  "recorded_by",
  "evidence",
  "counterexample",
  "rule",
  "level",
  "location",
  "scope",
  "inputs",
  "catalog_date",
] as const;
type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** The table, with a line break at the end of each row. */
export function renderCsv(result: CheckResult): string {
  const about = aboutAccounts(result);
  const rows: Row[] = [
    ...(result.controls ?? []).flatMap((control) => controlRows(control, about)),
    ...coverageRows(result, about),
    ...result.findings.map(findingRow),
    ...result.notifications.map(notificationRow),
  ];
  const common: Row = {
    ...(result.run !== undefined && { date: result.run.date }),
    catalog_date: result.tool.catalogDate,
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? common[column] ?? "")).join(","));
  return [columns.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}

type AboutAccount = (scope: string | undefined) => Row;

/** The columns that say which account a row is about. */
function aboutAccounts({ run }: CheckResult): AboutAccount {
  const accounts = new Map((run?.accounts ?? []).map((account) => [account.scope, accountColumns(account)]));
  return (scope = "") => accounts.get(scope) ?? { scope };
}

function accountColumns({ scope, accountId, regions, inputs }: JudgedAccount): Row {
  return { scope, account: accountId ?? "", regions: (regions ?? []).join(" "), inputs: inputs.join(" ") };
}

/** One row an account; one for a control that is not assessed. */
function controlRows(control: ControlResult, about: AboutAccount): Row[] {
  const { id, title, policy, requirements = [], status, evidence, counterexample, scopes = [] } = control;
  const base: Row = { record: "control", policy, requirement: requirements.join(" "), control: id, title };
  const row = (own: Pick<ControlResult, "status" | "evidence" | "counterexample">): Row => ({
    ...base,
    verdict: own.status,
    evidence: own.evidence.join("; "),
    counterexample: eventText(own.counterexample),
  });
  if (scopes.length === 0) return [row({ status, evidence, ...(counterexample !== undefined && { counterexample }) })];
  return scopes.map((scope) => ({ ...row(scope), ...about(scope.scope), account: scope.accountId ?? "" }));
}

function coverageRows(result: CheckResult, about: AboutAccount): Row[] {
  const accountOf = accountNames(result);
  const controls = new Map<string, string[]>();
  for (const { id, policy, requirements = [] } of result.controls ?? [])
    for (const requirement of requirements) {
      const key = keyOf({ policy, requirement });
      controls.set(key, [...(controls.get(key) ?? []), id]);
    }
  return result.coverage.map((entry) => ({
    record: "coverage",
    account: accountOf(entry),
    ...about(entry.scope),
    policy: entry.policy,
    requirement: entry.requirement,
    control: (controls.get(keyOf(entry)) ?? []).join(" "),
    service: entry.service ?? "all other services",
    resource: entry.resource?.address ?? "",
    events: categoryNames[entry.category],
    operations: entry.operations.join(" "),
    count: String(entry.count),
    verdict: entry.verdict,
    recorded_by: entry.recordedBy.join(" "),
    evidence: entry.reasons.map(({ message }) => message).join("; "),
    counterexample: eventText(entry.counterexample),
  }));
}

function keyOf({ policy, requirement }: Pick<CoverageEntry, "policy" | "requirement">): string {
  return JSON.stringify([policy, requirement]);
}

function findingRow(finding: Finding): Row {
  const { sentence, code } = messageParts(finding);
  return {
    record: "finding",
    policy: finding.policy ?? "",
    requirement: finding.requirement ?? "",
    control: finding.controls.join(" "),
    resource: finding.resource ?? "",
    operations: finding.operations.join(" "),
    verdict: standing(finding),
    evidence: code === null ? sentence : `${sentence} ${code}`,
    counterexample: eventText(finding.counterexample),
    rule: finding.ruleId,
    level: finding.level,
    location: placeText(finding.location),
  };
}

/** What became of a finding: suppressed, known before, or what kind it is. */
function standing({ kind, suppressed, baseline }: Finding): string {
  if (suppressed !== null) return "suppressed";
  return baseline === "unchanged" ? "unchanged" : kind;
}

function notificationRow({ level, message, location, accountId, incomplete }: ResultNotification): Row {
  return {
    record: "notification",
    account: accountId ?? "",
    verdict: incomplete === true ? "incomplete" : "",
    evidence: message,
    level,
    location: location === null ? "" : placeText(location),
  };
}

function placeText({ uri, startLine, startColumn }: Finding["location"]): string {
  return `${uri}:${String(startLine)}:${String(startColumn)}`;
}

function eventText(event: CounterexampleEvent | undefined): string {
  return event === undefined
    ? ""
    : counterexampleFields(event)
        .map(([name, value]) => `${name}=${value}`)
        .join(" ");
}

/**
 * A cell. What a spreadsheet would take for a formula gets an apostrophe, which makes it text there (OWASP, "CSV
 * Injection"): names and reasons come from the code that is checked.
 */
function cell(value: string): string {
  const shown = printable(value);
  const text = /^\s*[=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
