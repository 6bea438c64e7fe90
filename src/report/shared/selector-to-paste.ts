/** An advanced event selector that would record what no selector records, to be pasted into the code of a trail. */
import type { CheckResult, CounterexampleEvent, CoverageEntry, Finding, SinkResult } from "../../model/result.ts";
import type { FindingGroup } from "./group.ts";
import { shortAddress } from "./layout.ts";

/** A selector for the code of one sink. */
export interface SelectorToPaste {
  /** Short address of the trail or event data store. */
  readonly sink: string;
  readonly language: "yaml" | "hcl";
  readonly text: string;
  /** What else to do, so that the paste loses nothing; null when nothing. */
  readonly advice: string | null;
}

/** For each group what to paste, in order. What was offered before is only pointed to. */
export function selectorsToPaste(
  groups: readonly FindingGroup[],
  result: CheckResult,
): (SelectorToPaste | "offered-before" | null)[] {
  const offered = new Set<string>();
  return groups.map((group) => {
    const selector = selectorToPaste(group, result);
    if (selector === null) return null;
    const key = JSON.stringify(selector);
    if (offered.has(key)) return "offered-before";
    offered.add(key);
    return selector;
  });
}

interface Condition {
  readonly field: string;
  readonly operator: "Equals" | "StartsWith";
  readonly values: readonly string[];
}

interface Selector {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

const gapRules: readonly string[] = ["event-not-recorded", "event-partly-recorded", "coverage-lost"];
const management: Selector = { name: "Management events", conditions: [equals("eventCategory", "Management")] };

/**
 * The selector, or null where none would help: for findings about something else, and where no sink reaches the event.
 * It asks for all events of the resource types that the counterexamples of the group show, so that it does not depend on names that AWS makes up.
 * What lies inside resources of known names is asked for by them: of a type such as S3 objects, all there are would be the log files too.
 */
export function selectorToPaste(group: FindingGroup, { sinks, coverage }: CheckResult): SelectorToPaste | null {
  const members = [group.shown, ...group.others].filter(({ counterexample }) => counterexample !== undefined);
  const events = members.flatMap(({ counterexample }) => (counterexample === undefined ? [] : [counterexample]));
  const [event] = events;
  if (event === undefined || !gapRules.includes(group.shown.ruleId)) return null;
  const sink = sinks
    .filter((candidate) => takesSelectors(candidate) && reaches(candidate, event))
    .sort((a, b) => rank(a) - rank(b))[0];
  const containers = members.map((member) => containerOf(member, coverage));
  const wanted = selectorsFor(events, containers, group.shown.relatedLocations.length > 0);
  if (sink === undefined || wanted.length === 0) return null;
  const kept = sink.selectors === "default" && event.eventCategory !== "Management" ? [management] : [];
  const selectors = [...kept, ...wanted];
  const isTerraform = /(^|[#.])aws_cloudtrail(_event_data_store)?\./.test(sink.id);
  return {
    sink: shortAddress(sink.id),
    language: isTerraform ? "hcl" : "yaml",
    text: selectors.map(isTerraform ? hcl : yaml).join("\n"),
    advice: adviceFor(sink),
  };
}

/** The start of the ARNs of all that lies inside the finding's resource, where the events are about that and its name is known; else null. */
function containerOf({ resource, counterexample }: Finding, coverage: readonly CoverageEntry[]): string | null {
  const arn = coverage.find((entry) => entry.resource?.address === resource)?.resource?.arn ?? null;
  const touched = counterexample?.resources?.[0]?.ARN;
  return arn !== null && touched?.startsWith(`${arn}/`) === true ? `${arn}/` : null;
}

/** The Landing Zone Accelerator makes the selectors of its trails itself: its configuration has no place for others. */
function takesSelectors({ id }: SinkResult): boolean {
  return !id.includes("#logging.cloudtrail.");
}

/** Whether the sink would get the event if one of its selectors took it. */
function reaches(sink: SinkResult, { awsRegion, recipientAccountId }: CounterexampleEvent): boolean {
  const inRegion =
    sink.multiRegion !== false || sink.homeRegion === null || awsRegion === undefined || sink.homeRegion === awsRegion;
  const inAccount =
    sink.organization !== false ||
    sink.accountId === null ||
    recipientAccountId === undefined ||
    sink.accountId === recipientAccountId;
  return sink.counted !== false && sink.logging !== "off" && inRegion && inAccount;
}

/** Those first that need nothing but the paste. */
function rank({ selectors, counted }: SinkResult): number {
  return ["advanced", "default", "basic", "unknown"].indexOf(selectors) + (counted === true ? 0 : 10);
}

/** @param narrowed whether a selector is there that asks for some of these events; of management events a second one is no help to a reader */
function selectorsFor(
  events: readonly CounterexampleEvent[],
  containers: readonly (string | null)[],
  narrowed: boolean,
): Selector[] {
  const [first] = events;
  switch (first?.eventCategory) {
    case "Management":
      return narrowed ? [] : [management];
    case "Data": {
      const types = new Set(events.flatMap(({ resources = [] }) => resources.slice(0, 1).map(({ type }) => type)));
      const starts = containers.includes(null)
        ? []
        : [
            {
              field: "resources.ARN",
              operator: "StartsWith" as const,
              values: [...new Set(containers.filter((container) => container !== null))].sort(),
            },
          ];
      return [...types].sort().map((type) => ({
        name: `Data events of ${type}`,
        conditions: [equals("eventCategory", "Data"), equals("resources.type", type), ...starts],
      }));
    }
    case "NetworkActivity":
      return [
        {
          name: `Network activity of ${first.eventSource}`,
          conditions: [equals("eventCategory", "NetworkActivity"), equals("eventSource", first.eventSource)],
        },
      ];
    case undefined:
      return [];
  }
}

function adviceFor({ selectors }: SinkResult): string | null {
  switch (selectors) {
    case "advanced":
      return null;
    case "default":
      return "The trail has no selectors yet and records management events by default. A list of selectors replaces that, so that the first one asks for them.";
    case "basic":
      return "The trail has basic event selectors, which cannot stand beside advanced ones: write those as advanced event selectors too.";
    case "unknown":
      return "What the trail records today is not known here: keep the selectors that it has.";
  }
}

function equals(field: string, value: string): Condition {
  return { field, operator: "Equals", values: [value] };
}

function yaml({ name, conditions }: Selector): string {
  return [
    `- Name: ${JSON.stringify(name)}`,
    "  FieldSelectors:",
    ...conditions.map(
      ({ field, operator, values }) =>
        `    - { Field: ${field}, ${operator}: [${values.map((value) => JSON.stringify(value)).join(", ")}] }`,
    ),
  ].join("\n");
}

function hcl({ name, conditions }: Selector): string {
  const fields = conditions.flatMap(({ field, operator, values }) => {
    const argument = operator === "Equals" ? "equals" : "starts_with";
    const width = Math.max(argument.length, "field".length);
    return [
      "",
      "  field_selector {",
      `    ${"field".padEnd(width)} = ${JSON.stringify(field)}`,
      `    ${argument.padEnd(width)} = [${values.map((value) => JSON.stringify(value)).join(", ")}]`,
      "  }",
    ];
  });
  return ["advanced_event_selector {", `  name = ${JSON.stringify(name)}`, ...fields, "}"].join("\n");
}
