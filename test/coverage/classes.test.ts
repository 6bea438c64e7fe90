/**
 * Management operations are decided in classes that no selector tells apart. Here random trails and stores are held
 * against a loop over single operations: every event of each is put to the plain evaluator, and verdict, count, sinks
 * and the missed event must be what the loop finds.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { isReadOnlyKnown } from "../../src/catalog/read-only.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { Catalog, ManagementOperations, Operation, Service } from "../../src/catalog/types.ts";
import { assess } from "../../src/coverage/assess.ts";
import type { AssessedEntry } from "../../src/coverage/assessed-entry.ts";
import { RecordExplainer } from "../../src/coverage/explain-record.ts";
import { reachOf } from "../../src/coverage/recording-status.ts";
import type { AssessedSink } from "../../src/coverage/sinks-in-scope.ts";
import type { CounterexampleEvent, Verdict } from "../../src/model/result.ts";
import { operators, type Operator } from "../../src/model/selector.ts";
import { and } from "../../src/model/certainty.ts";
import type { Sink } from "../../src/model/sink.ts";
import { literal } from "../../src/model/text.ts";
import type { Certainty } from "../../src/model/value.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Policy } from "../../src/policy/types.ts";
import type { EventField, TrailEvent } from "../../src/selectors/event.ts";
import { sinkFromApi, type JsonObject } from "../helpers/sinks.ts";

const account = "111122223333";
const home = "us-east-1";
const elsewhere = ["eu-west-1", "ap-south-1"];
const semantics = loadSemantics();
const whole = loadCatalog();

/** Rounds of each test; in CI they make some 25,000 verdicts. */
const runs = process.env.ORACLE_RUNS === undefined ? null : Number(process.env.ORACLE_RUNS);

function isManagement({ category }: Operation): boolean {
  return category === "management";
}

/** A service with some of its operations, summed up as the compiled catalog does. */
function withOperations(service: Service, operations: readonly Operation[]): Service {
  const sums = new Map<string, ManagementOperations>();
  for (const { eventSource, eventType, readOnly, readOnlyBasis } of operations.filter(isManagement)) {
    const alike = { eventSource, eventType, readOnly, guessed: readOnlyBasis === "name" };
    const key = JSON.stringify(alike);
    sums.set(key, { ...alike, count: (sums.get(key)?.count ?? 0) + 1 });
  }
  const { id, names, eventSources, allEventSources, status, documents, networkActivity, iamActions } = service;
  return {
    id,
    names,
    eventSources,
    allEventSources,
    status,
    documents,
    networkActivity,
    iamActions,
    operations,
    managementOperations: [...sums.values()],
  };
}

function withServices(services: readonly Service[]): Catalog {
  const { catalogDate, globalServiceEventSources } = whole;
  return { catalogDate, globalServiceEventSources, services, resourceTypes: [], declarations: [] };
}

/** Services that selectors and places treat apart: global in whole or in part, with a source of their own, with V1. */
const chosen = ["sts", "signin", "kms", "rds-data", "route53domains", "lambda", "cloudfront", "transfer"];
const services = withServices(whole.services.filter(({ id }) => chosen.includes(id)));

/** Operations from all over the catalog, and with them all of the names that the selectors below choose by. */
const sample = withServices(
  whole.services.flatMap((service, index) => {
    const operations = service.operations.filter(
      ({ name, eventNames, eventType }, position) =>
        (index + position) % 61 === 0 ||
        eventNames.length > 1 ||
        (eventType !== "AwsApiCall" && position % 3 === 0) ||
        ["CreateUser", "AssumeRole", "Decrypt"].includes(name),
    );
    return operations.some(isManagement) ? [withOperations(service, operations)] : [];
  }),
);

const callers = [
  `arn:aws:sts::${account}:assumed-role/scanner`,
  `arn:aws:sts::${account}:assumed-role/scanner/1`,
  "/1",
];

/** Enough callers to tell apart whatever the values above say of one; each is an ARN of the partition. */
const allCallers = [
  ...callers,
  ...["arn:aws:", ...callers].flatMap((start) => ["", ...callers].map((end) => `${start}ż${end}`)),
].filter((caller) => caller.startsWith("arn:aws:"));

type Condition = Readonly<Record<string, readonly string[] | string>>;

const valuesOf: Readonly<Record<string, readonly string[]>> = {
  eventSource: [
    "kms.amazonaws.com",
    "rdsdata.amazonaws.com",
    "sts.amazonaws.com",
    "signin.amazonaws.com",
    "s",
    ".com",
    "a",
    "kms.amazonaws.co",
    "*.amazonaws.com",
  ],
  eventName: [
    "CreateUser",
    "AssumeRole",
    "Decrypt",
    "Get",
    "List",
    "Describe",
    "Create",
    "Function",
    "s",
    "Decrypt*",
    "listDomains",
    "CreateFunction2020_05_31",
    "DeleteFunction",
    "get",
  ],
  eventType: ["AwsApiCall", "AwsServiceEvent", "AwsConsole", "SignIn", "Aws"],
  "userIdentity.arn": callers,
};

function conditionOn(field: string): fc.Arbitrary<Condition> {
  const list = fc.uniqueArray(fc.constantFrom(...(valuesOf[field] ?? [])), { minLength: 1, maxLength: 3 });
  const one = fc
    .tuple(fc.constantFrom(...operators), list)
    .map(([operator, values]): Condition => ({ Field: field, [operator]: values }));
  const two = fc
    .tuple(fc.constantFrom<Operator>("Equals", "StartsWith", "EndsWith"), list)
    .chain(([selecting, values]) =>
      fc
        .tuple(fc.constantFrom<Operator>("NotEquals", "NotStartsWith", "NotEndsWith"), list)
        .map(([deselecting, others]): Condition => ({ Field: field, [selecting]: values, [deselecting]: others })),
    );
  return fc.oneof({ arbitrary: one, weight: 3 }, { arbitrary: two, weight: 1 });
}

const readOnly = fc
  .constantFrom(["true"], ["false"], ["true", "false"])
  .map((values): Condition => ({ Field: "readOnly", Equals: values }));
const fromConsole = fc
  .constantFrom<Operator>("Equals", "NotEquals")
  .map((operator): Condition => ({ Field: "sessionCredentialFromConsole", [operator]: ["true"] }));
const excludedSources = fc.subarray(["kms.amazonaws.com", "rdsdata.amazonaws.com"], { minLength: 1 });

function advanced(optional: readonly fc.Arbitrary<Condition>[], most: number): fc.Arbitrary<JsonObject> {
  const selector = fc
    .uniqueArray(fc.nat(optional.length - 1), { maxLength: most })
    .chain((picked) => fc.tuple(...picked.map((index) => optional[index] ?? readOnly)))
    .map((conditions) => ({ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }, ...conditions] }));
  return fc.array(selector, { minLength: 1, maxLength: 3 }).map((selectors) => ({ AdvancedEventSelectors: selectors }));
}

const basic: fc.Arbitrary<JsonObject> = fc
  .array(
    fc.record(
      {
        ReadWriteType: fc.constantFrom("All", "ReadOnly", "WriteOnly"),
        IncludeManagementEvents: fc.constantFrom(true, true, true, false),
        ExcludeManagementEventSources: excludedSources,
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((selectors) => ({ EventSelectors: selectors }));

/** A setting that the input leaves open. */
const nobodySays = { Unknown: "Setting" };

const trail: fc.Arbitrary<JsonObject> = fc
  .record({
    selectors: fc.oneof(
      fc.constant<JsonObject>({}),
      basic,
      advanced(
        [readOnly, excludedSources.map((values): Condition => ({ Field: "eventSource", NotEquals: values }))],
        2,
      ),
    ),
    multiRegion: fc.constantFrom(true, true, true, false, nobodySays),
    region: fc.constantFrom(home, home, "eu-west-1"),
    logging: fc.constantFrom(true, true, true, true, true, false, nobodySays),
  })
  .map(({ selectors, multiRegion, region, logging }) => ({
    Name: "t",
    TrailARN: `arn:aws:cloudtrail:${region}:${account}:trail/t`,
    HomeRegion: region,
    S3BucketName: "logs",
    IsMultiRegionTrail: multiRegion,
    IsOrganizationTrail: false,
    IncludeGlobalServiceEvents: true,
    Status: { IsLogging: logging },
    ...selectors,
  }));

const store: fc.Arbitrary<JsonObject> = fc
  .record({
    selectors: advanced([...Object.keys(valuesOf).map(conditionOn), readOnly, fromConsole], 3),
    multiRegion: fc.constantFrom(true, true, true, true, false, nobodySays),
    region: fc.constantFrom(home, "eu-west-1"),
  })
  .map(({ selectors, multiRegion, region }) => ({
    Name: "s",
    EventDataStoreArn: `arn:aws:cloudtrail:${region}:${account}:eventdatastore/s`,
    Status: "ENABLED",
    OrganizationEnabled: false,
    MultiRegionEnabled: multiRegion,
    ...selectors,
  }));

const sinks: fc.Arbitrary<Sink[]> = fc
  .array(fc.oneof({ arbitrary: trail, weight: 1 }, { arbitrary: store, weight: 3 }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((json, index) => sinkFromApi(json, { id: `sink ${String(index)}` })));

type Access = "all" | "read" | "write";

function policyOf(records: Readonly<Record<string, object>>): Policy {
  const requirements = Object.entries(records).map(([id, record]) => ({ id, title: id, level: "error", record }));
  const reading = readPolicy(
    "policy.json",
    JSON.stringify({ formatVersion: 1, id: "management", title: "Management", requirements }),
  );
  if (reading.kind === "failed") throw new Error(JSON.stringify(reading.errors));
  return reading.policy;
}

/** An operation with its service, as results tell them apart. */
interface Single {
  readonly key: string;
  readonly operation: Operation;
}

function keyOf(service: Service, { eventSource, name }: Operation): string {
  return `${service.id} ${eventSource} ${name}`;
}

function singlesOf(catalog: Catalog, access: Access): Single[] {
  return catalog.services.flatMap((service) =>
    service.operations
      .filter(
        (operation) => isManagement(operation) && (access === "all" || operation.readOnly === (access === "read")),
      )
      .map((operation) => ({ key: keyOf(service, operation), operation })),
  );
}

/** Every event of an operation, as far as some selector or reach can tell them apart. */
function eventsOf(operation: Operation, access: Access, recorders: readonly Recorder[]): TrailEvent[] {
  const isAsked = (field: EventField): boolean => recorders.some(({ asks }) => asks.includes(`"${field}"`));
  const identities = isAsked("userIdentity.arn") ? [...allCallers, undefined] : allCallers.slice(0, 1);
  const sessions = isAsked("sessionCredentialFromConsole") ? [undefined, "true"] : [undefined];
  const isGuessed = !isReadOnlyKnown(operation) && access === "all";
  const readOnlys = isGuessed ? ["true", "false"] : [String(operation.readOnly)];
  const regions = recorders.some(({ isEverywhere }) => !isEverywhere) ? [home, ...elsewhere] : [home];
  const kind = semantics.globalServices.find(({ eventSource }) => eventSource === operation.eventSource)?.events;
  const places = [
    ...(kind === "all" ? [] : regions.map((region) => ({ region, global: false }))),
    ...(kind === undefined ? [] : [{ region: home, global: true }]),
  ];
  return operation.eventNames.flatMap((eventName) =>
    readOnlys.flatMap((access) =>
      identities.flatMap((identity) =>
        sessions.flatMap((session) =>
          places.map(({ region, global }): TrailEvent => ({
            fields: fieldsOf({
              eventCategory: "Management",
              eventSource: operation.eventSource,
              eventName,
              eventType: operation.eventType,
              readOnly: access,
              "userIdentity.arn": identity,
              sessionCredentialFromConsole: session,
            }),
            resources: null,
            region: literal(region),
            global,
          })),
        ),
      ),
    ),
  );
}

function fieldsOf(values: Partial<Record<EventField, string | undefined>>): TrailEvent["fields"] {
  return new Map(
    (Object.entries(values) as [EventField, string | undefined][]).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, literal(value)] as const],
    ),
  );
}

/** A sink that counts, as the plain evaluator sees it. */
interface Recorder {
  readonly id: string;
  /** The names of fields that its selectors ask for, as JSON. */
  readonly asks: string;
  readonly isEverywhere: boolean;
  readonly records: (event: TrailEvent) => Certainty;
}

function recorderOf({ sink, selectors, status }: AssessedSink): Recorder[] {
  if (status.counts === "no") return [];
  const reach = reachOf(sink, semantics);
  const names =
    sink.advancedEventSelectors.kind === "known"
      ? sink.advancedEventSelectors.value.items.flatMap(({ fieldSelectors }) =>
          fieldSelectors.items.map(({ field }) => (field.kind === "known" ? field.value.parts : [])),
        )
      : [];
  return [
    {
      id: sink.id,
      asks: JSON.stringify(names),
      isEverywhere: reach === null,
      records: (event) => {
        const reached = and(status.counts, reach?.accepts(event.region, event.global) ?? "yes");
        if (reached === "no") return "no";
        const verdicts = selectors.selectors.map((selector) => selector.evaluate(event).verdict);
        if (verdicts.includes("yes")) return reached;
        return verdicts.includes("maybe") ? "maybe" : "no";
      },
    },
  ];
}

interface Answer {
  readonly verdict: Verdict;
  readonly recordedBy: readonly string[];
}

/** The verdict on one operation, event by event. */
function answerFor(events: readonly TrailEvent[], recorders: readonly Recorder[]): Answer {
  const recordedBy = new Set<string>();
  let [isCovered, isMissed, isPossible] = [true, false, false];
  for (const event of events) {
    const answers = recorders.map(({ id, records }) => ({ id, answer: records(event) }));
    for (const { id, answer } of answers) if (answer === "yes") recordedBy.add(id);
    const isSure = answers.some(({ answer }) => answer === "yes");
    const isLost = answers.every(({ answer }) => answer === "no");
    isCovered &&= isSure;
    isMissed ||= isLost;
    isPossible ||= !isLost;
  }
  const verdict = isCovered ? "covered" : !isMissed ? "undetermined" : isPossible ? "partial" : "uncovered";
  return { verdict, recordedBy: [...recordedBy].sort() };
}

/** The operations of an entry, whether it is on one service or on many. */
function operationsOf({ required, operations, parts }: AssessedEntry): Single[] {
  const { service } = required;
  return service === null
    ? parts.flatMap((part) =>
        part.operations().map((operation) => ({ key: keyOf(part.member.service, operation), operation })),
      )
    : operations.map((operation) => ({ key: keyOf(service, operation), operation }));
}

/** An event that is shown is one of an operation of its entry, and `explain` finds that nothing records it. */
function checkCounterexample(
  event: CounterexampleEvent,
  operations: readonly Single[],
  access: Access,
  explainer: RecordExplainer,
  told: string,
): void {
  const isOne = operations.some(
    ({ operation }) =>
      operation.eventSource === event.eventSource &&
      operation.eventNames.includes(event.eventName) &&
      operation.eventType === event.eventType &&
      (operation.readOnly === event.readOnly || (operation.readOnlyBasis === "name" && access === "all")),
  );
  expect(isOne, told).toBe(true);
  const answers = explainer.explain({ ...event, recipientAccountId: account, managementEvent: true });
  expect(
    answers.filter(({ verdict }) => verdict !== "not-recorded"),
    told,
  ).toEqual([]);
}

/** How many verdicts of each kind were compared. */
const compared = new Map<Verdict, number>();

function checkRun(catalog: Catalog, given: readonly Sink[], policy: Policy, access: Access): void {
  const { entries, sinks: assessed } = assess({
    sinks: given,
    resources: [],
    policies: [policy],
    sameAccount: false,
    groups: new Map<string, string>(),
    liveAccounts: [account],
    unseenSinks: [],
    catalog,
    semantics,
    today: "2026-11-20",
    judgeWithoutSinks: true,
  });
  const recorders = assessed.flatMap(recorderOf);
  const explainer = new RecordExplainer(given, catalog, semantics);
  const shown = JSON.stringify(
    given.map(({ id, kind, region, advancedEventSelectors }) => ({ id, kind, region, advancedEventSelectors })),
  );
  const answers = new Map(
    singlesOf(catalog, access).map(({ key, operation }) => [
      key,
      answerFor(eventsOf(operation, access, recorders), recorders),
    ]),
  );
  for (const { id } of policy.requirements) {
    const own = entries.filter(({ required }) => required.requirement.id === id && required.category === "management");
    const seen = new Set<string>();
    for (const entry of own) {
      const operations = operationsOf(entry);
      const told = `${id} ${entry.verdict} ${JSON.stringify(entry.counterexample)} ${shown}`;
      expect(entry.count, told).toBe(operations.length);
      const found: Answer = { verdict: entry.verdict, recordedBy: [...entry.recordedBy].sort() };
      const wrong = operations.filter(({ key }) => seen.has(key) || !isDeepStrictEqual(answers.get(key), found));
      expect(
        wrong.map(({ key }) => [key, answers.get(key)]),
        `other than ${JSON.stringify(found)}: ${told}`,
      ).toEqual([]);
      for (const { key } of operations) seen.add(key);
      compared.set(entry.verdict, (compared.get(entry.verdict) ?? 0) + operations.length);
      for (const { counterexample, operations: names, parts, required } of entry.mergedFrom ?? [entry]) {
        if (counterexample === null || entry.count === 0) continue;
        const ofClass = operationsOf({ ...entry, operations: names, parts, required });
        checkCounterexample(counterexample, ofClass.length > 0 ? ofClass : operations, access, explainer, told);
      }
    }
    if (id === "all") expect([...seen].sort()).toEqual([...answers.keys()].sort());
  }
}

const access = fc.constantFrom<Access>("all", "all", "all", "read", "write");

describe("classes say of every operation what a loop over its events finds", () => {
  afterAll(() => {
    const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
    const verdicts: readonly Verdict[] = ["covered", "partial", "uncovered", "undetermined"];
    if (runs !== null) return;
    expect(total).toBeGreaterThan(20_000);
    for (const verdict of verdicts) expect(compared.get(verdict) ?? 0, verdict).toBeGreaterThan(total / 200);
  });

  it("of a sample of all services", () => {
    fc.assert(
      fc.property(sinks, access, (given, wanted) => {
        checkRun(sample, given, policyOf({ all: { category: "management", access: wanted } }), wanted);
      }),
      { numRuns: runs ?? 45 },
    );
  }, 600_000);

  it("of whole services, each asked for by itself and all together", () => {
    fc.assert(
      fc.property(sinks, access, (given, wanted) => {
        const each = chosen.map((service) => [service, { service, category: "management", access: wanted }] as const);
        const policy = policyOf({ ...Object.fromEntries(each), all: { category: "management", access: wanted } });
        checkRun(services, given, policy, wanted);
      }),
      { numRuns: runs ?? 20 },
    );
  }, 600_000);
});
