import { expect, test } from "vitest";
import { pluginReport } from "../../../src/shell/cdk/report.ts";
import { sample } from "../../report/sample.ts";

const templateOf = (uri: string): string | null => (uri === "template.yaml" ? "/app/cdk.out/template.yaml" : null);

test("the report for the AWS CDK has what fails, at the resource of its template, and what could not be read", () => {
  const result = sample();
  const [first, ...others] = result.notifications;
  const notifications = first === undefined ? [] : [{ ...first, incomplete: true }, ...others];
  const { success, violations } = pluginReport({ ...result, notifications }, false, templateOf);
  expect(success).toBe(false);
  expect(violations.map(({ ruleName, severity }) => `${ruleName} ${severity}`)).toEqual([
    "event-not-recorded warning",
    "event-not-recorded warning",
    "event-partly-recorded warning",
    "trail-not-logging error",
    "event-not-recorded warning",
    "input-not-read error",
  ]);
  expect(violations.map(({ violatingResources }) => violatingResources[0]?.resourceLogicalId)).toEqual([
    "Orders",
    undefined,
    "Entries",
    "OldTrail",
    "Archive",
    undefined,
  ]);
  expect(violations[0]?.violatingResources).toEqual([
    { resourceLogicalId: "Orders", templatePath: "/app/cdk.out/template.yaml", locations: [] },
  ]);
});
