/**
 * Verdicts on all management operations at once, in each way to write trails: which operations have which verdict, and
 * how many. What is expected is told operation by operation, by going through the catalog.
 */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { isReadOnlyKnown } from "../../src/catalog/read-only.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import type { Operation } from "../../src/catalog/types.ts";
import type { CheckResult, CoverageEntry, Verdict } from "../../src/model/result.ts";
import { displayUsageError } from "../../src/model/usage-error.ts";
import { runCheck } from "../../src/run/check.ts";
import {
  accountOfForms,
  managementSelector,
  sinkForms,
  store,
  trail,
  type SinkDescriptions,
  type SinkForm,
} from "../helpers/sink-forms.ts";
import { folderOf } from "./coverage-case.ts";
import { checkLaws } from "./run-coverage-case.ts";

interface RollUp {
  readonly sinks: SinkDescriptions;
  /** Home of the sinks; default: the Region of global service events. */
  readonly region?: string;
  readonly verdictOn: (operation: Operation) => Verdict;
  /** The sinks that record what is covered, by name; default: all. */
  readonly recordedBy?: readonly string[];
  /** Codes of reasons that entries of a verdict must have, beside others. */
  readonly because?: Readonly<Partial<Record<Verdict, string>>>;
  /** Rules that find something beside the gaps. */
  readonly found?: readonly string[];
}

const names = (...wanted: readonly string[]): ((operation: Operation) => boolean) => {
  return ({ eventNames }) => eventNames.some((name) => wanted.includes(name));
};

/** The verdict by the answers for each of the names that records have, each of which may come with two accesses. */
function verdictBy(answers: readonly boolean[]): Verdict {
  if (answers.every(Boolean)) return "covered";
  return answers.some(Boolean) ? "partial" : "uncovered";
}

const byName = (isRecorded: (name: string) => boolean) => (operation: Operation) =>
  verdictBy(operation.eventNames.map(isRecorded));

const byAccess =
  (recorded: boolean) =>
  ({ readOnly, readOnlyBasis }: Operation): Verdict => {
    if (!isReadOnlyKnown({ readOnlyBasis })) return "partial";
    return readOnly === recorded ? "covered" : "uncovered";
  };

const bySource = (isRecorded: (source: string) => boolean) => (operation: Operation) =>
  verdictBy([isRecorded(operation.eventSource)]);

const byType = (isRecorded: (type: string) => boolean) => (operation: Operation) =>
  verdictBy([isRecorded(operation.eventType)]);

const globalSources = new Map(loadSemantics().globalServices.map(({ eventSource, events }) => [eventSource, events]));

const kms = "kms.amazonaws.com";
const rdsData = "rdsdata.amazonaws.com";
const all = (): Verdict => "covered";
const nothing = (): Verdict => "uncovered";
const some = (): Verdict => "partial";
const excludesNothing = ["selector-matches-nothing"];

const rollUps: Readonly<Record<string, RollUp>> = {
  "the default selector": { sinks: { main: trail({}) }, verdictOn: all },
  "KMS left out by a basic selector": {
    sinks: { main: trail({ EventSelectors: [{ ExcludeManagementEventSources: [kms] }] }) },
    verdictOn: bySource((source) => source !== kms),
  },
  "KMS left out by an advanced selector": {
    sinks: { main: trail(managementSelector({ Field: "eventSource", NotEquals: [kms] })) },
    verdictOn: bySource((source) => source !== kms),
  },
  "the RDS Data API left out by a basic selector": {
    sinks: { main: trail({ EventSelectors: [{ ExcludeManagementEventSources: [rdsData] }] }) },
    verdictOn: bySource((source) => source !== rdsData),
  },
  "KMS and the RDS Data API left out by an advanced selector": {
    sinks: { main: trail(managementSelector({ Field: "eventSource", NotEquals: [kms, rdsData] })) },
    verdictOn: bySource((source) => source !== kms && source !== rdsData),
  },
  "writes alone, by a basic selector": {
    sinks: { main: trail({ EventSelectors: [{ ReadWriteType: "WriteOnly" }] }) },
    verdictOn: byAccess(false),
    because: { partial: "read-only-guessed" },
  },
  "writes alone, by an advanced selector": {
    sinks: { main: trail(managementSelector({ Field: "readOnly", Equals: ["false"] })) },
    verdictOn: byAccess(false),
    because: { partial: "read-only-guessed" },
  },
  "reads alone, but those of KMS": {
    sinks: {
      main: trail({ EventSelectors: [{ ReadWriteType: "ReadOnly", ExcludeManagementEventSources: [kms] }] }),
    },
    verdictOn: (operation) => (operation.eventSource === kms ? "uncovered" : byAccess(true)(operation)),
    because: { partial: "read-only-guessed" },
  },
  "one Region, where global service events are": {
    sinks: { main: trail({ IsMultiRegionTrail: false }) },
    verdictOn: ({ eventSource }) => (globalSources.get(eventSource) === "all" ? "covered" : "partial"),
  },
  "one Region elsewhere": {
    sinks: { main: trail({ IsMultiRegionTrail: false }) },
    region: "eu-west-1",
    verdictOn: ({ eventSource }) => (globalSources.get(eventSource) === "all" ? "uncovered" : "partial"),
  },
  "one name": {
    sinks: { main: store(managementSelector({ Field: "eventName", Equals: ["CreateUser"] })) },
    verdictOn: byName((name) => name === "CreateUser"),
  },
  "one name of one source": {
    sinks: {
      main: store(
        managementSelector(
          { Field: "eventName", Equals: ["CreateUser"] },
          { Field: "eventSource", Equals: ["iam.amazonaws.com"] },
        ),
      ),
    },
    verdictOn: (operation) =>
      operation.eventSource === "iam.amazonaws.com" && names("CreateUser")(operation) ? "covered" : "uncovered",
  },
  "one source": {
    sinks: { main: store(managementSelector({ Field: "eventSource", Equals: ["iam.amazonaws.com"] })) },
    verdictOn: bySource((source) => source === "iam.amazonaws.com"),
  },
  "names by their beginning, but one": {
    sinks: { main: store(managementSelector({ Field: "eventName", StartsWith: ["Get"], NotEquals: ["GetUser"] })) },
    verdictOn: byName((name) => name.startsWith("Get") && name !== "GetUser"),
  },
  "reads in one trail and writes in another": {
    sinks: {
      reads: trail({ EventSelectors: [{ ReadWriteType: "ReadOnly" }] }),
      writes: trail(managementSelector({ Field: "readOnly", Equals: ["false"] })),
    },
    verdictOn: all,
    recordedBy: [],
  },
  "KMS in a store, and a trail without it": {
    sinks: {
      main: trail({ EventSelectors: [{ ExcludeManagementEventSources: [kms] }] }),
      keys: store(managementSelector({ Field: "eventSource", Equals: [kms] })),
    },
    verdictOn: all,
    recordedBy: [],
  },
  "names with a wildcard left out": {
    sinks: { main: store(managementSelector({ Field: "eventName", NotEquals: ["Decrypt*"] })) },
    verdictOn: all,
    found: excludesNothing,
  },
  "a source with a wildcard left out": {
    sinks: { main: store(managementSelector({ Field: "eventSource", NotEquals: ["*.amazonaws.com"] })) },
    verdictOn: all,
    found: excludesNothing,
  },
  "a source that is misspelt left out": {
    sinks: { main: store(managementSelector({ Field: "eventSource", NotEquals: ["kms.amazonaws.co"] })) },
    verdictOn: all,
  },
  "one operation left out": {
    sinks: { main: store(managementSelector({ Field: "eventName", NotEquals: ["AssumeRole"] })) },
    verdictOn: ({ eventSource, name }) =>
      eventSource === "sts.amazonaws.com" && name === "AssumeRole" ? "uncovered" : "covered",
  },
  "a name of several sources left out": {
    sinks: { main: store(managementSelector({ Field: "eventName", NotEquals: ["TagResource"] })) },
    verdictOn: byName((name) => name !== "TagResource"),
  },
  "events that no call makes left out": {
    sinks: { main: store(managementSelector({ Field: "eventType", NotEquals: ["AwsServiceEvent"] })) },
    verdictOn: byType((type) => type !== "AwsServiceEvent"),
  },
  "calls of the API alone": {
    sinks: { main: store(managementSelector({ Field: "eventType", Equals: ["AwsApiCall"] })) },
    verdictOn: byType((type) => type === "AwsApiCall"),
  },
  "a caller left out": {
    sinks: {
      main: store(
        managementSelector({
          Field: "userIdentity.arn",
          NotStartsWith: [`arn:aws:sts::${accountOfForms}:assumed-role/x/`],
        }),
      ),
    },
    verdictOn: some,
  },
  "sessions of the console left out": {
    sinks: { main: store(managementSelector({ Field: "sessionCredentialFromConsole", NotEquals: ["true"] })) },
    verdictOn: some,
  },
  "data events alone": {
    sinks: {
      main: trail({
        EventSelectors: [
          {
            IncludeManagementEvents: false,
            DataResources: [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3"] }],
          },
        ],
      }),
    },
    verdictOn: nothing,
  },
};

const policy = {
  formatVersion: 1,
  id: "management",
  title: "Management events",
  requirements: [{ id: "all", title: "All of them", level: "error", record: { category: "management" } }],
};

/** What is expected of each management operation, with its service, source and name. */
function expected(verdictOn: RollUp["verdictOn"]): (readonly [string, Verdict])[] {
  return loadCatalog().services.flatMap((service) =>
    service.operations
      .filter(({ category }) => category === "management")
      .map((operation) => [`${service.id} ${operation.eventSource} ${operation.name}`, verdictOn(operation)] as const),
  );
}

/** The rules that tell of operations that are not, or not all, recorded. */
const ruleOfGap: Readonly<Partial<Record<Verdict, string>>> = {
  uncovered: "event-not-recorded",
  partial: "event-partly-recorded",
};

function countsOf(verdicts: Iterable<readonly [Verdict, number]>): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const [verdict, count] of verdicts) counts[verdict] = (counts[verdict] ?? 0) + count;
  return counts;
}

async function checked(rollUp: RollUp, form: SinkForm): Promise<CheckResult> {
  const { files, trails } = form(rollUp.sinks, rollUp.region ?? "us-east-1");
  const given = { name: "roll-up", files: { ...files, "policy.json": policy } };
  const folder = folderOf(given);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const options = {
    today: "2026-11-20",
    policies: ["policy.json"],
    region: rollUp.region ?? "us-east-1",
    accountId: accountOfForms,
    trails,
    ...(trails.length > 0 ? {} : { paths: Object.keys(files) }),
  };
  const outcome = await runCheck({ ...options, workingDirectory: folder });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(displayUsageError).join("\n"));
  await checkLaws({ ...given, options }, outcome.run.result, folder);
  return outcome.run.result;
}

/** An event that is shown is one of the catalog: of this source, with this name, and with the access that it has. */
function isOfTheCatalog({ counterexample: event }: CoverageEntry): boolean {
  return loadCatalog().services.some((service) =>
    service.operations.some(
      (operation) =>
        operation.eventSource === event?.eventSource &&
        operation.eventNames.includes(event.eventName) &&
        operation.eventType === event.eventType &&
        (operation.readOnly === event.readOnly || !isReadOnlyKnown(operation)),
    ),
  );
}

describe.each(Object.entries(sinkForms))("management operations, from %s", (_, form) => {
  test.each(Object.entries(rollUps))("%s", async (_, rollUp) => {
    const { coverage, findings } = await checked(rollUp, form);
    const { names: nameOf } = form(rollUp.sinks, rollUp.region ?? "us-east-1");
    const verdicts = expected(rollUp.verdictOn);
    expect(countsOf(coverage.map(({ verdict, count }) => [verdict, count] as const))).toEqual(
      countsOf(verdicts.map(([, verdict]) => [verdict, 1] as const)),
    );
    const byOperation = new Map(verdicts);
    for (const { service, eventSource, operations, verdict } of coverage.filter((entry) => entry.service !== null))
      for (const name of operations)
        expect([name, verdict]).toEqual([name, byOperation.get(`${service ?? ""} ${eventSource ?? ""} ${name}`)]);
    for (const entry of coverage) {
      if (entry.counterexample !== undefined && entry.count > 0)
        expect(isOfTheCatalog(entry), JSON.stringify(entry.counterexample)).toBe(true);
      const code = rollUp.because?.[entry.verdict];
      if (code !== undefined && entry.count > 0) expect(entry.reasons.map((reason) => reason.code)).toContain(code);
      if (entry.verdict === "covered" && rollUp.recordedBy === undefined)
        expect(entry.recordedBy.map((id) => nameOf.get(id))).toEqual(Object.keys(rollUp.sinks));
    }
    // Of a source that nobody knows, that may be all that is told.
    const failed = findings.filter(({ kind, ruleId }) => kind === "fail" && ruleId !== "selector-unknown-value");
    const rules = new Set(failed.map(({ ruleId }) => ruleId));
    const gaps = Object.entries(ruleOfGap).filter(([gap]) => verdicts.some(([, verdict]) => verdict === gap));
    expect([...rules].sort()).toEqual([...gaps.map(([, rule]) => rule), ...(rollUp.found ?? [])].sort());
  });
});
