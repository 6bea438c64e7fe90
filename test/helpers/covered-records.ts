/**
 * Records of events that a result calls covered: one for each operation and each form that the catalog gives its events,
 * with and without the ARN of a caller.
 */
import { bindPattern, parsePattern } from "../../src/catalog/arn-pattern.ts";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import type { EventForm, FormElement, Operation } from "../../src/catalog/types.ts";
import type { CheckResult, CoverageEntry } from "../../src/model/result.ts";
import { arnPatterns } from "../../src/policy/named-arn.ts";

/** A record with the sinks that are said to record its event. */
export interface CoveredRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly recordedBy: readonly string[];
}

const catalog = loadCatalog();
const index = indexCatalog(catalog);

type Names = ReadonlyMap<string, string>;

export function coveredRecords({ coverage, sinks }: CheckResult, account: string): CoveredRecord[] {
  return coverage.flatMap((entry): CoveredRecord[] => {
    if (entry.verdict !== "covered" || entry.service === null || entry.recordedBy.length === 0) return [];
    const owner = sinks.find(({ id }) => id === entry.recordedBy[0]);
    // The log groups of an organization's telemetry rule lie in each account.
    const isEverywhere = owner?.kind === "telemetry-rule" && owner.organization === true;
    const ofResource = isEverywhere ? entry.resource?.arn?.split(":")[4] : undefined;
    const place = { account: ofResource ?? owner?.accountId ?? account, region: owner?.homeRegion ?? "us-east-1" };
    return operationsOf(entry).flatMap((operation) =>
      recordsOf(entry, operation, place).map((record) => ({ record, recordedBy: entry.recordedBy })),
    );
  });
}

/** A few of each entry: they share the verdict. */
function operationsOf({ service, eventSource, operations, category }: CoverageEntry): Operation[] {
  const found = catalog.services.find(({ id }) => id === service)?.operations ?? [];
  return found
    .filter(
      (operation) =>
        operation.category === category && operation.eventSource === eventSource && operations.includes(operation.name),
    )
    .slice(0, 3);
}

interface Place {
  readonly account: string;
  readonly region: string;
}

function recordsOf(entry: CoverageEntry, operation: Operation, { account, region }: Place): CoveredRecord["record"][] {
  const base = {
    eventSource: operation.eventSource,
    eventName: operation.eventNames[0] ?? operation.name,
    eventCategory: entry.category === "data" ? "Data" : "Management",
    eventType: operation.eventType,
    readOnly: operation.readOnly,
    awsRegion: region,
    recipientAccountId: account,
  };
  const callers = [{ userIdentity: { arn: `arn:aws:iam::${account}:user/someone` } }, {}];
  if (entry.category === "management") return callers.map((caller) => ({ ...base, ...caller }));
  const { resource } = entry;
  if (resource?.arn?.includes("${") !== false) return [];
  const names = namesIn(resource.type, resource.arn);
  if (names === null) return [];
  const awsRegion = names.get("region") ?? region;
  const all = new Map([["partition", "aws"], ["account", account], ["region", region], ...names]);
  return operation.eventForms
    .filter((form) => form.resources.some(({ type }) => type === resource.type))
    .flatMap((form) =>
      callers.map((caller) => ({ ...base, ...typed(form), ...caller, awsRegion, ...elements(form, all) })),
    );
}

function typed({ eventType }: EventForm): { readonly eventType?: string } {
  return eventType === undefined ? {} : { eventType };
}

/** What the ARN of a resource, or of something in it, fixes of the patterns of its type; null where it fits none. */
function namesIn(type: string, arn: string): Names | null {
  const patterns = index.resourceType(type)?.arn ?? [];
  for (const text of [arn, `${arn}/example`])
    for (const pattern of patterns) {
      const bound = bindPattern(pattern, text);
      if (bound !== undefined) return bound;
    }
  return null;
}

function elements(form: EventForm, names: Names): { readonly resources: readonly object[] } {
  return { resources: form.resources.map((element) => ({ type: element.type, ...arnsOf(element, names) })) };
}

function arnsOf(element: FormElement, names: Names): object {
  if (element.arnPrefix !== undefined) return { ARNPrefix: filled(element.arnPrefix, names) };
  const patterns = arnPatterns(element, index.resourceType(element.type));
  const fitting = patterns.find((pattern) => fixes(pattern, names)) ?? patterns[0];
  return fitting === undefined ? {} : { ARN: filled(fitting, names) };
}

function fixes(pattern: string, names: Names): boolean {
  return parsePattern(pattern).every((piece) => typeof piece === "string" || names.has(piece.name));
}

function filled(pattern: string, names: Names): string {
  return parsePattern(pattern)
    .map((piece) => (typeof piece === "string" ? piece : (names.get(piece.name) ?? "example")))
    .join("");
}
