/** Names of detection rules that the catalog does not have. */
import { expect, test } from "vitest";
import { renderRuleNamesJson, renderRuleNamesText } from "../../src/report/rule-names.ts";
import { ruleNames } from "../../src/run/rule-names.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";

const sigma = (title: string, selection: string, condition = "selection"): string =>
  `title: ${title}\nlogsource: { product: aws, service: cloudtrail }\ndetection:\n  selection: ${selection}\n  condition: ${condition}\n`;

const files = memoryFiles({
  "/work/rules/keys.yml": sigma("Keys", "{ eventSource: kms.amazonaws.com, eventName: [DisableKeys, DisableKey] }"),
  "/work/rules/deep/roles.yaml": sigma(
    "Roles",
    "{ eventSource: iam.amazonaws.com, eventName: [PassRole, NoSuchCall] }",
  ),
  "/work/rules/count.yml": sigma("Count", "{ eventName: CreateUser }", "selection | count() > 3"),
  "/work/rules/broken.yml": "logsource:\n  product: [\n",
  "/work/rules/rule.toml":
    '[rule]\nname = "Users"\nlanguage = "kuery"\nquery = \'event.dataset: aws.cloudtrail and event.provider: sts.amazonaws.com and event.action: DisableKey\'\n',
  "/work/rules/notes.md": "logsource:",
});

const listed = `rules/deep/roles.yaml:1  Roles
  iam.amazonaws.com PassRole: It is a permission of IAM, and no call.
  iam.amazonaws.com NoSuchCall: The catalog has no such event.

rules/keys.yml:1  Keys
  kms.amazonaws.com DisableKeys: Records show kms.amazonaws.com DisableKey.

rules/rule.toml:1  Users
  sts.amazonaws.com DisableKey: The event is of kms.amazonaws.com.

rules/count.yml:1  Count: not read: selection | count() > 3
rules/broken.yml:1: not read

4 rules over CloudTrail, 4 names that the catalog does not have.
`;

test("stand with their rules, and so do rules that are not read", () => {
  expect(renderRuleNamesText(ruleNames(["rules"], "/work", files))).toBe(listed);
});

test("are data for programs", () => {
  const result: unknown = JSON.parse(renderRuleNamesJson(ruleNames(["rules/keys.yml"], "/work", files)));
  expect(result).toEqual({
    formatVersion: 1,
    rules: 1,
    names: [
      {
        file: "rules/keys.yml",
        line: 1,
        rule: "Keys",
        named: { eventSources: ["kms.amazonaws.com"], eventName: "DisableKeys", caseless: true },
        hint: { code: "misspelt", meant: [{ eventSource: "kms.amazonaws.com", eventName: "DisableKey" }] },
      },
    ],
    unread: [],
    failures: [],
  });
});

test("of paths that are not there are told", () => {
  const { failures } = ruleNames(["nothing"], "/work", files);
  expect(failures.map(({ file }) => file)).toEqual(["nothing"]);
});
