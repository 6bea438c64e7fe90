import { describe, expect, it } from "vitest";
import { withInputs } from "../../../src/shell/action/inputs-in-words.ts";

describe("hints of the command line, for a workflow", () => {
  it.each([
    ["show it with --trails. If", "show it with the input trails. If"],
    ["pass --same-account, or list", "pass the input same-account, or list"],
    ["pass --parameter Env=… to resolve it", "pass the line Env=… in the input parameters to resolve it"],
    ["--account-id: found 12", "the input account-id: found 12"],
    ["aws cloudtrail describe-trails --profile x", "aws cloudtrail describe-trails --profile x"],
    ["a--trails-b", "a--trails-b"],
  ])("%s", (given, expected) => {
    expect(withInputs(given)).toBe(expected);
  });
});
