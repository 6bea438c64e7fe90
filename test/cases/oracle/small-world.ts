/**
 * Random selectors against a second, much simpler answer: every event of a small world is tried, one after the other,
 * with an evaluator of its own.
 * Whatever `check` calls covered, partly recorded or not recorded must be so in that world.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { runCheck } from "../../../src/run/check.ts";
import type { CheckResult, CoverageEntry } from "../../../src/model/result.ts";

/** Where a run takes place. */
export interface Place {
  readonly region: string;
  readonly account: string;
}
interface Condition {
  readonly Field: string;
  readonly [operator: string]: string | readonly Value[];
}
type Value = string | { readonly "Fn::GetAtt": readonly [string, string] } | { readonly "Fn::Sub": string };
interface SmallEvent {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly elements: readonly { readonly type: string; readonly arn: string }[];
}

/** The place that runs are told. */
export const home: Place = { region: "us-east-1", account: "111122223333" };
const elsewhere: Place = { region: "eu-west-3", account: "999988887777" };
const types = {
  table: "AWS::DynamoDB::Table",
  stream: "AWS::DynamoDB::Stream",
  database: "AWS::Timestream::Database",
  timestreamTable: "AWS::Timestream::Table",
};

const arnOf: Readonly<Record<string, (place: Place) => string>> = {
  Orders: ({ region, account }) => `arn:aws:dynamodb:${region}:${account}:table/orders`,
  Customers: ({ region, account }) => `arn:aws:dynamodb:${region}:${account}:table/orders-2`,
  Metrics: ({ region, account }) => `arn:aws:timestream:${region}:${account}:database/metrics`,
  Readings: ({ region, account }) => `arn:aws:timestream:${region}:${account}:database/metrics/table/readings`,
};
const nothing = ({ region, account }: Place): string =>
  `arn:aws:timestream:${region}:${account}:database/NO_RESOURCE_ACCESSED`;

const operations: Readonly<Record<string, { readonly readOnly: readonly string[]; readonly several: boolean }>> = {
  GetItem: { readOnly: ["true"], several: false },
  PutItem: { readOnly: ["false"], several: false },
  Scan: { readOnly: ["true"], several: false },
  BatchGetItem: { readOnly: ["true"], several: true },
  BatchWriteItem: { readOnly: ["false"], several: true },
};

/** Enough of them to tell apart whatever the values below say of an identity. */
const identityValues = [
  "arn:aws:sts::111122223333:assumed-role/scanner",
  "arn:aws:sts::111122223333:assumed-role/scanner/1",
  "arn:aws:sts::111122223333:assumed-role/app/1",
  "/1",
];
/** Every identity is an ARN of the partition. */
const identities = [
  ...identityValues,
  ...["arn:aws:", ...identityValues].flatMap((start) => ["", ...identityValues].map((end) => `${start}ż${end}`)),
].filter((identity) => identity.startsWith("arn:aws:"));

/** Who calls, and from where. */
interface Callers {
  /** Undefined: the record has none, as those of anonymous callers. */
  readonly identities: readonly (string | undefined)[];
  readonly consoles: readonly (string | undefined)[];
}

/** The callers that selectors can tell apart: where none asks for a field, one value stands for all. */
function callersFor(selectors: readonly (readonly Condition[])[]): Callers {
  const asks = (field: string): boolean =>
    selectors.some((conditions) => conditions.some(({ Field }) => Field === field));
  return {
    identities: asks("userIdentity.arn") ? [...identities, undefined] : identities.slice(0, 1),
    consoles: asks("sessionCredentialFromConsole") ? [undefined, "true"] : [undefined],
  };
}

function withContext(event: Omit<SmallEvent, "fields">, fields: SmallEvent["fields"], callers: Callers): SmallEvent[] {
  return callers.identities.flatMap((identity) =>
    callers.consoles.map((console) => ({
      ...event,
      fields: {
        eventCategory: "Data",
        eventType: "AwsApiCall",
        ...fields,
        "userIdentity.arn": identity,
        sessionCredentialFromConsole: console,
      },
    })),
  );
}

/** The events of an entry; `wider` are those that touch another resource too. */
function eventsOf(
  entry: CoverageEntry,
  operation: string,
  place: Place,
  callers: Callers,
): { own: SmallEvent[]; wider: SmallEvent[] } | null {
  const id = entry.resource?.address.replace(/^.*#/, "") ?? "";
  const arn = arnOf[id]?.(place);
  if (arn === undefined) return null;
  if (entry.service === "timestream" && operation === "Query") {
    const fields = (readOnly: string): SmallEvent["fields"] => ({
      eventSource: "timestream.amazonaws.com",
      eventName: "Query",
      readOnly,
    });
    const database = { type: types.database, arn: arnOf.Metrics?.(place) ?? "" };
    const table = { type: types.timestreamTable, arn: arnOf.Readings?.(place) ?? "" };
    const other = { type: types.database, arn: `${database.arn}x` };
    const shapes = [
      [{ type: types.database, arn: nothing(place) }],
      [database, table],
      ...(id === "Metrics" ? [[database]] : []),
    ];
    return both(shapes, [[database, table, other]], (elements) =>
      ["true", "false"].flatMap((readOnly) => withContext({ elements }, fields(readOnly), callers)),
    );
  }
  if (entry.service === "dynamodbstreams" && operation === "GetRecords") {
    const shapes = ["2026-01-01T00:00:00.000", "x"].map((label) => [
      { type: types.stream, arn: `${arn}/stream/${label}` },
      { type: types.table, arn },
    ]);
    return both(shapes, [], (elements) =>
      withContext(
        { elements },
        { eventSource: "dynamodb.amazonaws.com", eventName: operation, readOnly: "true" },
        callers,
      ),
    );
  }
  const facts = operations[operation];
  if (entry.service !== "dynamodb" || facts === undefined) return null;
  const own = { type: types.table, arn };
  const others = facts.several
    ? ["orders", "orders-2", "zzz"]
        .map((name) => ({ type: types.table, arn: arn.replace(/table\/.*$/, `table/${name}`) }))
        .filter((other) => other.arn !== arn)
    : [];
  return both(
    [[own]],
    others.map((other) => [own, other]),
    (elements) =>
      facts.readOnly.flatMap((readOnly) =>
        withContext({ elements }, { eventSource: "dynamodb.amazonaws.com", eventName: operation, readOnly }, callers),
      ),
  );
}

function both(
  own: SmallEvent["elements"][],
  wider: SmallEvent["elements"][],
  make: (elements: SmallEvent["elements"]) => SmallEvent[],
): { own: SmallEvent[]; wider: SmallEvent[] } {
  return { own: own.flatMap(make), wider: wider.flatMap(make) };
}

const selects = {
  Equals: (x: string, v: string) => x === v,
  StartsWith: (x: string, v: string) => x.startsWith(v),
  EndsWith: (x: string, v: string) => x.endsWith(v),
};
const deselects = { NotEquals: selects.Equals, NotStartsWith: selects.StartsWith, NotEndsWith: selects.EndsWith };

function valuesOf(condition: Condition, operator: string, place: Place): string[] {
  const values = condition[operator];
  return values === undefined || typeof values === "string" ? [] : values.map((value) => concrete(value, place));
}

function concrete(value: Value, place: Place): string {
  if (typeof value === "string") return value;
  if ("Fn::GetAtt" in value) return arnOf[value["Fn::GetAtt"][0]]?.(place) ?? "";
  return value["Fn::Sub"].replace("${AWS::Region}", place.region).replace("${AWS::AccountId}", place.account);
}

type Test = (text: string) => boolean;

interface Tests {
  readonly selecting: readonly Test[];
  readonly deselecting: readonly Test[];
}

const testsMade = new Map<Place, WeakMap<Condition, Tests>>([home, elsewhere].map((place) => [place, new WeakMap()]));

/** The comparisons that a condition makes, worked out once: every event asks for them. */
function testsOf(condition: Condition, place: Place): Tests {
  const made = testsMade.get(place);
  const known = made?.get(condition);
  if (known !== undefined) return known;
  const testsBy = (operators: Readonly<Record<string, (text: string, value: string) => boolean>>): Test[] =>
    Object.entries(operators).flatMap(([operator, holds]) =>
      valuesOf(condition, operator, place).map(
        (value): Test =>
          (text) =>
            holds(text, value),
      ),
    );
  const tests = { selecting: testsBy(selects), deselecting: testsBy(deselects) };
  made?.set(condition, tests);
  return tests;
}

function selected(condition: Condition, text: string | undefined, place: Place): boolean {
  const { selecting } = testsOf(condition, place);
  return selecting.length === 0 || (text !== undefined && selecting.some((holds) => holds(text)));
}

function excluded(condition: Condition, text: string | undefined, place: Place): boolean {
  return text !== undefined && testsOf(condition, place).deselecting.some((holds) => holds(text));
}

/**
 * Whether a selector takes an event: surely (`must`, the strict way to read several elements), or under some reading
 * (`may`).
 */
function takes(conditions: readonly Condition[], event: SmallEvent, place: Place, reading: "must" | "may"): boolean {
  const type = conditions.find(({ Field }) => Field === "resources.type");
  const arn = conditions.find(({ Field }) => Field === "resources.ARN");
  const plain = conditions.filter(({ Field }) => !Field.startsWith("resources."));
  // What a condition does with a caller that has no ARN, AWS does not say.
  const isOpen = ({ Field }: Condition): boolean => Field === "userIdentity.arn" && event.fields[Field] === undefined;
  if (reading === "must" && plain.some(isOpen)) return false;
  if (
    !plain.every(
      (condition) =>
        isOpen(condition) ||
        (selected(condition, event.fields[condition.Field], place) &&
          !excluded(condition, event.fields[condition.Field], place)),
    )
  )
    return false;
  const ofType = event.elements.filter((element) => type === undefined || selected(type, element.type, place));
  if (ofType.length === 0) return false;
  if (arn === undefined) return true;
  if (reading === "must")
    return (
      ofType.some((element) => selected(arn, element.arn, place)) &&
      !event.elements.some((element) => excluded(arn, element.arn, place))
    );
  return (
    event.elements.some((element) => selected(arn, element.arn, place)) &&
    event.elements.some((element) => !excluded(arn, element.arn, place))
  );
}

const arnValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    { "Fn::GetAtt": ["Orders", "Arn"] },
    { "Fn::GetAtt": ["Customers", "Arn"] },
    { "Fn::GetAtt": ["Metrics", "Arn"] },
    { "Fn::GetAtt": ["Readings", "Arn"] },
  ),
  fc.constantFrom<Value>(
    { "Fn::Sub": "arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/ord" },
    { "Fn::Sub": "arn:aws:timestream:${AWS::Region}:${AWS::AccountId}:database/" },
  ),
  fc
    .constantFrom(home, elsewhere)
    .chain((place) => fc.constantFrom(...Object.values(arnOf).map((of) => of(place)), nothing(place)))
    .chain((arn) => fc.nat({ max: arn.length - 1 }).map((cut) => arn.slice(0, arn.length - Math.min(cut, 30)))),
  fc.constantFrom(
    "/orders",
    "orders",
    "-2",
    "readings",
    "ACCESSED",
    "table/*",
    "arn:aws:",
    "arn:aws:dynamodb:us-east-1:",
    "x",
    "zzz",
  ),
);
const nameValue = fc.constantFrom<Value>(
  "GetItem",
  "Get",
  "Item",
  "Batch",
  "BatchGetItem",
  "Query",
  "Scan",
  "GetRecords",
  "Put",
  "*",
  "get",
);
const identityValue = fc.constantFrom<Value>(...identityValues);

function condition(field: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Condition> {
  const list = fc.uniqueArray(value, { minLength: 1, maxLength: 2, selector: (item) => JSON.stringify(item) });
  return fc
    .record(
      { Equals: list, StartsWith: list, EndsWith: list, NotEquals: list, NotStartsWith: list, NotEndsWith: list },
      { requiredKeys: [] },
    )
    .filter((operators) => Object.keys(operators).length > 0 && Object.keys(operators).length < 4)
    .map((operators) => ({ Field: field, ...operators }));
}

const optional = [
  condition("resources.ARN", arnValue),
  condition("resources.ARN", arnValue),
  condition("eventName", nameValue),
  fc.constantFrom<Condition>({ Field: "readOnly", Equals: ["true"] }, { Field: "readOnly", Equals: ["false"] }),
  condition("userIdentity.arn", identityValue),
  fc.constantFrom<Condition>(
    { Field: "sessionCredentialFromConsole", Equals: ["true"] },
    { Field: "sessionCredentialFromConsole", NotEquals: ["true"] },
  ),
  fc.constantFrom<Condition>(
    { Field: "eventSource", Equals: ["dynamodb.amazonaws.com"] },
    { Field: "eventSource", NotStartsWith: ["timestream"] },
  ),
  fc.constantFrom<Condition>(
    { Field: "eventType", NotEquals: ["AwsServiceEvent"] },
    { Field: "eventType", StartsWith: ["Aws"] },
  ),
];
const selector: fc.Arbitrary<Condition[]> = fc
  .tuple(
    fc.constantFrom(...Object.values(types)),
    fc
      .uniqueArray(fc.nat(optional.length - 1), { maxLength: 3 })
      .chain((picked) =>
        fc.tuple(
          ...picked.map((index) => optional[index] ?? fc.constant<Condition>({ Field: "readOnly", Equals: ["true"] })),
        ),
      ),
  )
  .map(([type, more]) => {
    const fields = new Map<string, Condition>(more.map((one) => [one.Field, one]));
    return [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: [type] },
      ...fields.values(),
    ];
  });
const trails = fc.array(fc.array(selector, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 });

function templateOf(trailSelectors: readonly (readonly (readonly Condition[])[])[]): object {
  return {
    Resources: {
      Orders: {
        Type: "AWS::DynamoDB::Table",
        Properties: { TableName: "orders", StreamSpecification: { StreamViewType: "NEW_IMAGE" } },
      },
      Customers: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders-2" } },
      Metrics: { Type: "AWS::Timestream::Database", Properties: { DatabaseName: "metrics" } },
      Readings: {
        Type: "AWS::Timestream::Table",
        Properties: { DatabaseName: { Ref: "Metrics" }, TableName: "readings" },
      },
      ...Object.fromEntries(
        trailSelectors.map((selectors, index) => [
          `Trail${String(index)}`,
          {
            Type: "AWS::CloudTrail::Trail",
            Properties: {
              IsLogging: true,
              S3BucketName: "logs",
              IsMultiRegionTrail: true,
              IncludeGlobalServiceEvents: true,
              AdvancedEventSelectors: selectors.map((FieldSelectors) => ({ FieldSelectors })),
            },
          },
        ]),
      ),
    },
  };
}

/** The world has data events alone. */
const policy = {
  formatVersion: 1,
  id: "data",
  title: "Data events",
  requirements: [
    {
      id: "declared",
      title: "Of declared resources",
      level: "error",
      record: { category: "data", resources: "declared" },
    },
  ],
};

async function resultOf(folder: string, template: object, place: Place | null): Promise<CheckResult> {
  writeFileSync(join(folder, "template.json"), JSON.stringify(template));
  writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
  const outcome = await runCheck({
    workingDirectory: folder,
    configuration: null,
    paths: ["template.json"],
    policies: ["policy.json"],
    ...(place === null ? {} : { region: place.region, accountId: place.account }),
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

function checkEntry(
  entry: CoverageEntry,
  operation: string,
  selectors: readonly (readonly Condition[])[],
  place: Place,
  isExact: boolean,
): void {
  const events = eventsOf(entry, operation, place, callersFor(selectors));
  if (events === null) return;
  const told = (event?: SmallEvent): string =>
    `${entry.verdict} ${operation} on ${entry.resource?.address ?? ""} at ${place.region}: ${JSON.stringify(event)}\n${JSON.stringify(selectors)}\n${entry.reasons.map(({ message }) => message).join("\n")}`;
  const recorded = (event: SmallEvent, reading: "must" | "may"): boolean =>
    selectors.some((conditions) => takes(conditions, event, place, reading));
  const missed = [...events.own, ...events.wider].find((event) => !recorded(event, "must"));
  const lost = events.own.find((event) => !recorded(event, "may"));
  const kept = events.own.find((event) => recorded(event, "must"));
  switch (entry.verdict) {
    case "covered":
      expect(missed, told(missed)).toBeUndefined();
      break;
    case "uncovered":
      expect(kept, told(kept)).toBeUndefined();
      break;
    case "partial":
      // Labels of streams and tables of a database may have more names than are tried here.
      if (isExact && entry.service === "dynamodb")
        expect(
          events.own.some((event) => recorded(event, "may")),
          told(),
        ).toBe(true);
      break;
    case "undetermined":
      // The label of a stream is one value that nobody knows: which of several labels is lost does not say that this
      // one is.
      if (isExact && entry.service !== "dynamodbstreams") expect(lost, told(lost)).toBeUndefined();
      break;
    case "never-recorded":
      expect.fail(told());
  }
}

const runs = Number(process.env.ORACLE_RUNS ?? 150);

/** Holds random selectors against every event of the world; `place` is what the run is told of Region and account. */
export async function checkVerdicts(place: Place | null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof oracle "));
  try {
    await fc.assert(
      fc.asyncProperty(trails, async (trailSelectors) => {
        const result = await resultOf(folder, templateOf(trailSelectors), place);
        const refused = new Set(result.sinks.filter(({ counted }) => counted === false).map(({ id }) => id));
        const selectors = trailSelectors.flatMap((list, index) =>
          refused.has(`template.json#Trail${String(index)}`) ? [] : list,
        );
        for (const entry of result.coverage) {
          for (const operation of entry.operations) {
            for (const world of place === null ? [home, elsewhere] : [place])
              checkEntry(entry, operation, selectors, world, place !== null);
          }
        }
      }),
      { numRuns: runs },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
