/** The control matrix in a terminal. */
import type { ControlResult, ControlStatus } from "../../../model/result.ts";
import { frameworkRows, controlNumberOf, statusCounts, statusWords } from "../../shared/control-rows.ts";
import { accountsByStatus } from "../../shared/judged-accounts.ts";
import { clip, displayWidth, pad, printable, wrap } from "../../shared/layout.ts";
import type { TextStyle } from "./style.ts";

/** A block for each framework; what is satisfied or not assessed has one line, unless the report is verbose. */
export function controlSections(controls: readonly ControlResult[], style: TextStyle): string[][] {
  return frameworkRows(controls).map(({ framework, reference, controls: members }) => {
    const width = Math.max(...members.map((control) => displayWidth(shownNumber(control))));
    return [
      `${style.colors.bold(printable(framework))}${reference === null ? "" : style.colors.dim(` · ${printable(reference)}`)}`,
      ...members.flatMap((control) => controlLines(control, width, style)),
      ...accountsNote(members, style),
      style.colors.dim(`  ${statusCounts(members)}. Which events a control requires is our interpretation.`),
    ];
  });
}

/** How many accounts a framework was judged in, where there are several. */
function accountsNote(members: readonly ControlResult[], { colors }: TextStyle): string[] {
  const accounts = Math.max(...members.map(({ scopes = [] }) => scopes.length));
  return accounts < 2
    ? []
    : [colors.dim(`  Judged in each of ${String(accounts)} accounts. Without a list of accounts, all are alike.`)];
}

const told: ReadonlySet<ControlStatus> = new Set(["not-satisfied", "undetermined"]);

/** Policies call a control as they like; the words beside it need some room too. */
const widestNumber = 30;

function shownNumber({ id }: ControlResult): string {
  return clip(printable(controlNumberOf(id)), widestNumber);
}

function controlLines(control: ControlResult, width: number, style: TextStyle): string[] {
  const { sign, words } = statusWords[control.status];
  const head = `  ${colorOf(control.status, style)(sign)} ${pad(shownNumber(control), width)}  `;
  const indent = " ".repeat(width + 6);
  const title = wrap(
    `${control.title}${control.status === "satisfied" ? "" : ` (${words})`}`,
    style.width - indent.length,
  );
  const evidence =
    told.has(control.status) || style.verbose
      ? control.evidence.flatMap((line) =>
          wrap(line, style.width - indent.length - 2).map((part, index) =>
            style.colors.dim(`${indent}${index === 0 ? "· " : "  "}${part}`),
          ),
        )
      : [];
  return [
    ...title.map((line, index) => (index === 0 ? head + line : indent + line)),
    ...accountLines(control, indent, style),
    ...evidence,
  ];
}

/** Which accounts have which status, where they differ. */
function accountLines(control: ControlResult, indent: string, style: TextStyle): string[] {
  const groups = accountsByStatus(control);
  if (groups.length < 2) return [];
  return groups.flatMap(({ status, accounts }) => {
    const { sign, words } = statusWords[status];
    const lines = wrap(`${words}: ${accounts.join(", ")}`, style.width - indent.length - 2);
    return lines.map((line, index) => `${indent}${index === 0 ? colorOf(status, style)(sign) : " "} ${line}`);
  });
}

function colorOf(status: ControlStatus, { colors }: TextStyle): (text: string) => string {
  switch (status) {
    case "satisfied":
      return colors.green;
    case "not-satisfied":
      return colors.red;
    case "undetermined":
      return colors.magenta;
    case "nothing-in-scope":
    case "not-assessed":
      return colors.dim;
  }
}
