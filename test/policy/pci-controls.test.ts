/**
 * The controls of PCI DSS under a trail that leaves something out: each is judged by the events that it is about, and
 * what several of its requirements miss is told and counted once.
 */
import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import type { CheckResult, ControlStatus } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";
import type { JsonObject } from "../cases/terraform-plan.ts";
import {
  accountOfForms,
  managementSelector,
  sinkForms,
  store,
  trail,
  type SinkDescription,
  type SinkForm,
} from "../helpers/sink-forms.ts";

async function check(sink: SinkDescription, form: SinkForm): Promise<CheckResult> {
  const { files, trails } = form({ main: sink }, "us-east-1");
  const folder = folderOf({ files });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({
    today: "2026-11-20",
    workingDirectory: folder,
    policies: ["pci-dss-4.0.1"],
    trails,
    region: "us-east-1",
    accountId: accountOfForms,
    partition: "aws",
    ...(trails.length > 0 ? {} : { paths: Object.keys(files) }),
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join());
  return outcome.run.result;
}

function statuses({ controls = [] }: CheckResult): Record<string, ControlStatus> {
  const own = controls.filter(({ id }) => /^PCI-DSS-4\.0\.1\/10\.2\.1\.[24567]$/.test(id));
  return Object.fromEntries(own.map(({ id, status }) => [id.slice("PCI-DSS-4.0.1/10.2.1".length), status]));
}

const without = (eventSource: string): JsonObject =>
  managementSelector({ Field: "eventSource", NotEquals: [eventSource] });
const yes = "satisfied";
const no = "not-satisfied";

describe.each(Object.entries(sinkForms))("controls of PCI DSS, from %s", (_form, form) => {
  test.each<[string, SinkDescription, Record<string, ControlStatus>]>([
    ["all of it recorded", trail(managementSelector()), { ".2": yes, ".4": yes, ".5": yes, ".6": yes, ".7": yes }],
    [
      "keys left out: those are made and deleted too",
      trail(without("kms.amazonaws.com")),
      { ".2": no, ".4": yes, ".5": yes, ".6": yes, ".7": no },
    ],
    [
      "the RDS Data API left out, which makes nothing",
      trail(without("rdsdata.amazonaws.com")),
      { ".2": no, ".4": yes, ".5": yes, ".6": yes, ".7": yes },
    ],
    [
      "sign-ins left out, and changes of passwords with them",
      store(without("signin.amazonaws.com")),
      { ".2": no, ".4": no, ".5": no, ".6": yes, ".7": yes },
    ],
    ["sessions left out", store(without("sts.amazonaws.com")), { ".2": no, ".4": no, ".5": yes, ".6": yes, ".7": yes }],
    [
      "credentials left out",
      store(without("iam.amazonaws.com")),
      { ".2": no, ".4": yes, ".5": no, ".6": yes, ".7": no },
    ],
    [
      "a read of IAM left out",
      store(managementSelector({ Field: "eventName", NotEquals: ["ListUsers"] })),
      { ".2": no, ".4": yes, ".5": yes, ".6": yes, ".7": yes },
    ],
    [
      "changes of logging left out",
      store(managementSelector({ Field: "eventName", NotEquals: ["StopLogging"] })),
      { ".2": no, ".4": yes, ".5": yes, ".6": no, ".7": yes },
    ],
  ])("%s", async (_what, sink, expected) => {
    expect(statuses(await check(sink, form))).toEqual(expected);
  });

  test("are told in one finding, and their operations counted once", async () => {
    const result = await check(trail(without("kms.amazonaws.com")), form);
    const gaps = result.findings.filter(({ ruleId }) => ruleId === "event-not-recorded");
    expect(gaps).toMatchObject([
      { requirement: "management-events", alsoFor: [{ policy: "pci-dss-4.0.1", requirement: "system-objects" }] },
    ]);
    expect(gaps[0]?.controls).toEqual(expect.arrayContaining(["PCI-DSS-4.0.1/10.2.1.2", "PCI-DSS-4.0.1/10.2.1.7"]));
    const operations = loadCatalog()
      .services.flatMap((service) => service.operations)
      .filter(({ category }) => category === "management");
    const { covered, uncovered } = result.summary.coverage;
    expect(uncovered).toBe(operations.filter(({ eventSource }) => eventSource === "kms.amazonaws.com").length);
    expect(covered + uncovered).toBe(operations.length);
  });
});
