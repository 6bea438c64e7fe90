/** Advanced event selectors that would record what no selector records. */
import { pricedEvents } from "../catalog/prices.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { ApiFieldSelector, ApiSelector } from "../model/dialects/dialect.ts";
import { defined } from "../model/defined.ts";
import { writtenDialectOf } from "../model/dialects/index.ts";
import type {
  CounterexampleEvent,
  CoverageEntry,
  EventsPrice,
  Finding,
  SelectorFix,
  SinkResult,
} from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import { managementSelector } from "../validation/selector-list.ts";

const gapRules: readonly string[] = ["event-not-recorded", "event-partly-recorded", "coverage-lost"];

/**
 * The findings, those about a gap with the selector that would close it and the sink to add it to.
 * It asks for all events of the resource type that the counterexample shows, so that it does not depend on names that
 * AWS makes up. What lies inside resources of known names is asked for by them: of a type such as S3 objects, all there
 * are would be the log files too.
 */
export function withFixes(
  findings: readonly Finding[],
  sinks: readonly SinkResult[],
  coverage: readonly CoverageEntry[],
  logFiles: readonly LogFiles[] = [],
): Finding[] {
  const candidates = sinks
    .filter((sink) => sink.kind !== "telemetry-rule" && (writtenDialectOf(sink)?.selectors ?? null) !== null)
    .sort((a, b) => rank(a) - rank(b));
  const arns = new Map<string, string>();
  for (const { resource } of coverage) {
    const arn = resource?.arn ?? null;
    if (resource !== null && arn !== null && !arns.has(resource.address)) arns.set(resource.address, arn);
  }
  return findings.map((finding) => {
    const fix = fixOf(finding, candidates, arns);
    if (fix === null) return finding;
    const own = logFiles.filter(({ sink }) => sink === fix.sink);
    const price = priceOfFix(fix, finding, candidates);
    const selectors = fix.selectors.map((selector) => withoutLogFiles(selector, own));
    return { ...finding, fix: { ...fix, selectors, ...defined({ price }) } };
  });
}

/** Of events whose first copy is free none: that is what is missing. */
function priceOfFix(
  fix: SelectorFix,
  { counterexample }: Finding,
  candidates: readonly SinkResult[],
): EventsPrice | undefined {
  const sink = candidates.find(({ id }) => id === fix.sink);
  const category = counterexample?.eventCategory;
  if (sink === undefined || category === undefined) return undefined;
  const { firstCopyFree, per100000, currency, message, page, retrieved } = pricedEvents(category, sink);
  return firstCopyFree ? undefined : { per100000, currency, message, page, retrieved };
}

/** Where a trail puts its log files: events about these would make the next log file, and so on. */
export interface LogFiles {
  /** Id of the trail. */
  readonly sink: string;
  readonly resourceType: string;
  /** The start of the ARNs of all that lies there. */
  readonly prefix: string;
}

/** The log files of trails whose destinations are known by name. */
export function logFilesOf(sinks: readonly Sink[], { logDestinations }: Semantics): LogFiles[] {
  return sinks.flatMap((sink) => {
    if (sink.kind !== "trail") return [];
    return logDestinations.flatMap(({ setting, resourceType, arn }) => {
      const destination = sink[setting];
      const name = destination.kind === "known" ? knownString(destination.value) : undefined;
      const partition = knownString(sink.scope.partition);
      if (name === undefined || partition === undefined) return [];
      const prefix = arn.replace("{partition}", partition).replace("{name}", name);
      return [{ sink: sink.id, resourceType, prefix }];
    });
  });
}

/** A selector that asks for all resources of a type, but for the log files of its own trail. */
function withoutLogFiles(selector: ApiSelector, own: readonly LogFiles[]): ApiSelector {
  const fields = selector.FieldSelectors;
  const types = fields.flatMap(({ Field, Equals = [] }) => (Field === "resources.type" ? Equals : []));
  const prefixes = own.flatMap(({ resourceType, prefix }) => (types.includes(resourceType) ? [prefix] : []));
  if (prefixes.length === 0 || fields.some(({ Field }) => Field === "resources.ARN")) return selector;
  return {
    ...selector,
    FieldSelectors: [...fields, { Field: "resources.ARN", NotStartsWith: [...new Set(prefixes)] }],
  };
}

function fixOf(
  finding: Finding,
  candidates: readonly SinkResult[],
  arns: ReadonlyMap<string, string>,
): SelectorFix | null {
  const { ruleId, counterexample: event, resource, data } = finding;
  if (event === undefined || !gapRules.includes(ruleId)) return null;
  // A sink that is none of the account's, whatever it selects.
  if (data?.reasons?.some(({ code }) => code === "no-sink") === true) return null;
  const reached = candidates.filter((candidate) => reaches(candidate, event));
  if (event.eventCategory === "Management") return managementFix(reached, finding.relatedLocations.length > 0);
  const [sink] = reached;
  const container = containerOf(event, resource === null ? undefined : arns.get(resource));
  const selectors = selectorsFor(event, container);
  return sink === undefined || selectors.length === 0 ? null : { sink: sink.id, selectors };
}

/**
 * All management events, in the place of the selectors that narrow them, if a sink has any: beside an unconditional
 * selector they would select nothing more. A trail that leaves out global services may leave out the event for that.
 * @param isBlamed whether settings of a sink are known to leave the event out
 */
function managementFix(reached: readonly SinkResult[], isBlamed: boolean): SelectorFix | null {
  const narrowed = reached.find(
    ({ narrowedSelectors, globalServiceEvents }) => narrowedSelectors !== undefined && globalServiceEvents !== false,
  );
  if (narrowed?.narrowedSelectors !== undefined) {
    const replaces = narrowed.narrowedSelectors.map(({ index }) => index);
    return { sink: narrowed.id, selectors: [managementSelector], replaces };
  }
  const [sink] = reached;
  return sink === undefined || isBlamed ? null : { sink: sink.id, selectors: [managementSelector] };
}

/**
 * The start of the ARNs of all that lies inside a resource, where the event is about that and the name of the resource
 * is known; else null.
 */
function containerOf({ resources }: CounterexampleEvent, arn: string | undefined): string | null {
  return arn !== undefined && resources?.[0]?.ARN?.startsWith(`${arn}/`) === true ? `${arn}/` : null;
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

/** Those first that need nothing but what is added. */
function rank({ selectors, counted }: SinkResult): number {
  return ["advanced", "default", "basic", "unknown"].indexOf(selectors) + (counted === true ? 0 : 10);
}

function selectorsFor(event: CounterexampleEvent, container: string | null): ApiSelector[] {
  switch (event.eventCategory) {
    case "Management":
      return [managementSelector];
    case "Data": {
      const [element] = event.resources ?? [];
      if (element === undefined) return [];
      const inside: ApiFieldSelector[] =
        container === null ? [] : [{ Field: "resources.ARN", StartsWith: [container] }];
      return [
        {
          Name: `Data events of ${element.type}`,
          FieldSelectors: [equals("eventCategory", "Data"), equals("resources.type", element.type), ...inside],
        },
      ];
    }
    case "NetworkActivity":
      return [
        {
          Name: `Network activity of ${event.eventSource}`,
          FieldSelectors: [equals("eventCategory", "NetworkActivity"), equals("eventSource", event.eventSource)],
        },
      ];
  }
}

function equals(Field: string, value: string): ApiFieldSelector {
  return { Field, Equals: [value] };
}
