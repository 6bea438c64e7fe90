/** What `trailproof suggest` says: for a terminal, as JSON, and as calls of the AWS CLI. */
import { shortAddress } from "../model/address.ts";
import { jsonText, printedDiff, printedLines } from "../model/printable.ts";
import type { AlsoRecorded, ClosedGap, OpenGap, ProposalResult, SuggestResult } from "../model/suggest-result.ts";
import { counted, listed, shortList } from "../model/words.ts";
import { textStyle, type TextStyle } from "./formats/text/style.ts";
import { printable, wrap } from "./shared/layout.ts";

/** The suggestion as JSON text; users rely on its keys. */
export function renderSuggestJson(result: SuggestResult): string {
  return jsonText(result);
}

/** The calls of the AWS CLI, one after the other; comments where there is none for a sink, and on what stays open. */
export function renderSuggestCommands({ proposals, open }: SuggestResult): string {
  const calls = proposals.flatMap(({ sink, commands }) =>
    commands.length > 0 ? commands : [`# ${printable(sink)}: some values are known only once the code is deployed`],
  );
  const left = open.filter(isLeftToDo).map((gap) => `# Stays open: ${printable(openClauseOf(gap))}`);
  const lines = [...calls, ...left];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** The suggestion for people. */
export function renderSuggestText(
  result: SuggestResult,
  options: { readonly color: boolean; readonly width: number; readonly verbose: boolean },
): string {
  const style = textStyle(options);
  const open = result.open.filter(({ verdict }) => options.verbose || verdict !== "never-recorded");
  return [
    printedLines(notificationLines(result, style)),
    ...result.proposals.map((proposal) => proposalText(proposal, style)),
    printedLines([...openLines(open, style), summaryOf(result)]),
  ].join("");
}

function notificationLines({ notifications = [] }: SuggestResult, style: TextStyle): string[] {
  const lines = notifications
    .filter(({ level }) => level !== "note" || style.verbose)
    .flatMap(({ level, message }) => wrap(`${level}: ${message}`, style.width));
  return lines.length === 0 ? [] : [...lines, ""];
}

/** A diff stands as it is, so that the whole output can be piped into git apply. */
function proposalText(proposal: ProposalResult, style: TextStyle): string {
  const diff = proposal.diff === "" ? [] : proposal.diff.replace(/\n$/, "").split("\n");
  return printedLines(proposalLines(proposal, style)) + printedDiff(diff) + printedLines([""]);
}

/** All but the diff. */
function proposalLines(proposal: ProposalResult, style: TextStyle): string[] {
  const { sink, values, optimal, safe, diff, commands, selectors, notEdited } = proposal;
  const size = `${counted(values, "value")} of 500${optimal ? "" : ", the best that was found"}`;
  const heading = `${style.colors.bold(printable(sink))}: ${actionOf(proposal)} (${size})`;
  const code =
    diff !== ""
      ? []
      : commands.length > 0
        ? commands.flatMap((command) => command.split("\n"))
        : JSON.stringify(selectors, null, 2).split("\n");
  return [
    heading,
    ...(safe ? [] : ["  It does more than add selectors: read what it takes away."]),
    ...proposal.closes.flatMap((gap) => indentedLines(`closes ${closedClause(gap)}`, style)),
    ...proposal.alsoRecords.flatMap((one) => indentedLines(`also records ${alsoClause(one)}`, style)),
    ...(proposal.stopsRecording ?? []).flatMap((one) => indentedLines(`stops recording ${stopClause(one)}`, style)),
    ...proposal.price.basis.flatMap((clause) => indentedLines(clause, style)),
    ...(notEdited === undefined ? [] : indentedLines(notEdited, style)),
    "",
    ...code.map((line) => `  ${line}`),
  ];
}

function actionOf({ kind }: ProposalResult): string {
  switch (kind) {
    case "append":
      return "add selectors";
    case "convert":
      return "write advanced selectors";
    case "rewrite":
      return "rewrite the selectors";
    case "minimize":
      return "keep only what the policies need";
  }
}

function indentedLines(text: string, { width }: TextStyle): string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}

function closedClause({ resource, service = null, operations, requirement }: ClosedGap): string {
  const subject = resource === null ? (service ?? "management events") : shortAddress(resource);
  return `${subject}: ${operationsClause(operations)} (${requirement})`;
}

function operationsClause(operations: readonly string[]): string {
  if (operations.includes("*")) return "all events";
  return operations.length > 4 ? counted(operations.length, "operation") : listed(operations);
}

function alsoClause({ resourceType, operations }: AlsoRecorded): string {
  return resourceType === null
    ? "management events of all other services"
    : `${operationsClause(operations)} of every other ${resourceType}`;
}

/** By name: what is taken away is what people have to decide on. */
function stopClause({ service, resourceType, operations }: AlsoRecorded): string {
  const names = operations.includes("*") ? "all events" : shortList(operations, 12);
  if (resourceType !== null) return `${names} of every ${resourceType} that no policy asks for`;
  return service === null ? "management events of services that no policy asks for" : `${names} of ${service}`;
}

function openLines(open: readonly OpenGap[], style: TextStyle): string[] {
  if (open.length === 0) return [];
  const lines = open.flatMap((gap) => indentedLines(openClauseOf(gap), style));
  return [style.colors.bold("Stays open"), ...lines, ""];
}

function openClauseOf(gap: OpenGap): string {
  const because = gap.reasons[0]?.message;
  return `${closedClause(gap)}, ${gap.verdict}${because === undefined ? "" : `: ${because}`}`;
}

function isLeftToDo({ verdict }: OpenGap): boolean {
  return verdict !== "never-recorded";
}

function summaryOf({ proposals, open, notifications = [] }: SuggestResult): string {
  const closed = proposals.reduce((sum, { closes }) => sum + closes.length, 0);
  const left = open.filter(isLeftToDo).length;
  if (proposals.length === 0 && left === 0 && notifications.some(({ level }) => level !== "note"))
    return "Nothing to suggest in what could be read.";
  if (proposals.length === 0 && left === 0)
    return "Nothing to suggest: the selectors record all that the policies ask for.";
  if (proposals.length === 0) return `Nothing to suggest: ${counted(left, "gap")} can be closed by no selector here.`;
  const stays = left === 0 ? "" : `; ${counted(left, "gap")} ${left === 1 ? "stays" : "stay"} open`;
  const closes = proposals.every(({ kind }) => kind === "minimize") ? "" : `, ${counted(closed, "gap")} closed`;
  return `${counted(proposals.length, "proposal")}${closes}${stays}.`;
}
