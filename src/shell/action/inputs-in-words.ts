/**
 * What people read of a run of the Action names the inputs of a workflow, where the command line has options. Files for
 * programs keep the words of the command line.
 */
import type { CheckResult, Finding } from "../../model/result.ts";
import { inputNames } from "./input-names.ts";

const inputs: ReadonlySet<string> = new Set(inputNames);

/** "pass --same-account" becomes "pass the input same-account"; options that the Action lacks stay. */
export function withInputs(text: string): string {
  return text
    .replace(/(?<![\w-])--parameter (\S+?=\S*)/g, "the line $1 in the input parameters")
    .replace(/(?<![\w-])--([a-z]+(?:-[a-z]+)*)\b/g, (option, name: string) =>
      inputs.has(name) ? `the input ${name}` : option,
    );
}

/** The result for people; what links to parts of messages is left as it is, so that it is none for SARIF. */
export function resultWithInputs(result: CheckResult): CheckResult {
  return {
    ...result,
    sinks: result.sinks.map((sink) => ({
      ...sink,
      notCountedBecause: sink.notCountedBecause === null ? null : withInputs(sink.notCountedBecause),
    })),
    findings: result.findings.map(findingWithInputs),
    notifications: result.notifications.map((one) => ({ ...one, message: withInputs(one.message) })),
  };
}

function findingWithInputs(finding: Finding): Finding {
  const { title, message, sentence, data } = finding;
  return {
    ...finding,
    ...(title === undefined ? {} : { title: withInputs(title) }),
    message: withInputs(message),
    ...(sentence === undefined ? {} : { sentence: withInputs(sentence) }),
    ...(data?.reasons === undefined
      ? {}
      : { data: { ...data, reasons: data.reasons.map((one) => ({ ...one, message: withInputs(one.message) })) } }),
    relatedLocations: finding.relatedLocations.map((one) => ({ ...one, message: withInputs(one.message) })),
  };
}
