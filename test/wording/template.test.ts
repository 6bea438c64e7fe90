import { describe, expect, it } from "vitest";
import type { TemplateAssumption } from "../../src/model/reasons/assumption.ts";
import type { TemplateQuestion } from "../../src/model/reasons/question.ts";
import type {
  DerivedUnknown,
  DocumentUnknown,
  TemplateUnknown,
  UnresolvedValue,
} from "../../src/model/reasons/unknown-value.ts";
import { assumptionSentence } from "../../src/wording/assumptions.ts";
import { templateAssumptions } from "../../src/wording/template-assumptions.ts";
import { documentUnknowns } from "../../src/wording/document-unknowns.ts";
import { answerClause } from "../../src/wording/questions.ts";
import { templateQuestions } from "../../src/wording/template-questions.ts";
import { templateUnknowns } from "../../src/wording/template-unknowns.ts";
import { clauseOf, derivedUnknowns, nounOf, type Example } from "../../src/wording/unknown-values.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

type NounAndClause = readonly [noun: string, clause: string];

const inBothForms = (unknown: UnresolvedValue): NounAndClause => [nounOf(unknown), clauseOf(unknown)];

const env = { code: "parameter-without-default", parameter: "Audit.Env", option: "Env" } as const;

const unknownsOfTemplates: ExpectedWords<TemplateUnknown, NounAndClause> = {
  "stack-place": [
    [
      { code: "stack-place", part: "region" },
      [
        "the Region of the stack",
        "the template does not name the Region of its stack; pass --region VALUE to resolve it",
      ],
    ],
    [
      { code: "stack-place", part: "account" },
      [
        "the account of the stack",
        "the template does not name the account of its stack; pass --account-id VALUE to resolve it",
      ],
    ],
    [
      { code: "stack-place", part: "partition" },
      [
        "the partition of the stack",
        "the template does not name the partition of its stack; pass --partition VALUE to resolve it",
      ],
    ],
  ],
  "app-place": [
    [
      { code: "app-place", part: "region", folder: "cdk.out/" },
      [
        "the Region of the stacks of cdk.out/, which their app does not set",
        "the value depends on the Region of the stacks of cdk.out/, which their app does not set",
      ],
    ],
  ],
  "stack-set-target": [
    [
      { code: "stack-set-target", part: "account", stackSet: "Trails", unit: "ou-1" },
      [
        "an account in ou-1 that the stack set Trails deploys to",
        "the template does not name the accounts that the stack set Trails deploys to",
      ],
    ],
    [
      { code: "stack-set-target", part: "region", stackSet: "Trails" },
      [
        "a Region that the stack set Trails deploys to",
        "the template does not name the Regions that the stack set Trails deploys to",
      ],
    ],
  ],
  "parameter-without-default": [
    [
      env,
      [
        "parameter Audit.Env, which has no default",
        "parameter Audit.Env has no default; pass --parameter Env=VALUE to resolve it",
      ],
    ],
  ],
  "parameter-not-passed": [
    [
      { code: "parameter-not-passed", parameter: "Audit.Env" },
      [
        "parameter Audit.Env, which has no default and gets no value",
        "parameter Audit.Env has no default and gets no value from its parent stack",
      ],
    ],
  ],
  "parameter-hidden": [
    [
      { code: "parameter-hidden", parameter: "Secret" },
      ["parameter Secret, whose value is hidden (NoEcho)", "the value of parameter Secret is hidden (NoEcho)"],
    ],
  ],
  "parameter-in-store": [
    [
      { code: "parameter-in-store", parameter: "Stored" },
      [
        "parameter Stored, which CloudFormation reads from Systems Manager Parameter Store",
        "CloudFormation reads parameter Stored from Systems Manager Parameter Store when it deploys the stack",
      ],
    ],
  ],
  "parameter-of-wrong-shape": [
    [
      { code: "parameter-of-wrong-shape", parameter: "Env", passed: "list" },
      ["parameter Env", "parameter Env gets a list"],
    ],
    [
      { code: "parameter-of-wrong-shape", parameter: "Env", passed: "other" },
      ["parameter Env", "parameter Env gets a value that is not a string"],
    ],
  ],
  "parameter-of-itself": [
    [{ code: "parameter-of-itself", parameter: "Env" }, ["parameter Env", "parameter Env depends on itself"]],
  ],
  "pseudo-parameter": [
    [
      { code: "pseudo-parameter", parameter: "AWS::StackId" },
      [
        "the pseudo parameter AWS::StackId",
        "the value depends on AWS::StackId, which is known only when the stack is deployed",
      ],
    ],
  ],
  "function-result": [
    [
      { code: "function-result", function: "Fn::Base64" },
      [
        "the result of Fn::Base64",
        "the value depends on the result of Fn::Base64, which is known only when the stack is deployed",
      ],
    ],
  ],
  "function-result-too-long": [
    [
      { code: "function-result-too-long", function: "Fn::Sub" },
      ["the result of Fn::Sub", "the result of Fn::Sub is too long to evaluate"],
    ],
  ],
  "call-not-accepted": [
    [
      { code: "call-not-accepted", function: "Fn::Join" },
      ["a call of Fn::Join that CloudFormation rejects", "CloudFormation rejects a call of Fn::Join"],
    ],
  ],
  "resource-reference": [
    [
      { code: "resource-reference", resource: "Key" },
      [
        "the reference of resource Key",
        "the value depends on resource Key, whose reference is known only when the stack is deployed",
      ],
    ],
  ],
  "resource-attribute": [
    [
      { code: "resource-attribute", resource: "Key", attribute: "Arn" },
      [
        "attribute Arn of resource Key",
        "the value depends on attribute Arn of resource Key, which is known only when the stack is deployed",
      ],
    ],
  ],
  "resource-not-a-mapping": [
    [{ code: "resource-not-a-mapping", resource: "Key" }, ["the properties of Key", "resource Key is not a mapping"]],
  ],
  "assigned-by-aws": [
    [
      { code: "assigned-by-aws", resource: "Key", part: "key_id" },
      [
        "the key_id that AWS assigns to resource Key",
        "the value depends on the key_id that AWS assigns to resource Key",
      ],
    ],
  ],
  "generated-name": [
    [
      { code: "generated-name", resource: "Orders" },
      [
        "the name that CloudFormation generates for Orders",
        "the value depends on the name that CloudFormation generates for Orders",
      ],
    ],
  ],
  "made-by-transform": [
    [
      { code: "made-by-transform", name: "Function.Version", resource: "Function" },
      [
        "Function.Version, which a transform makes from resource Function",
        "the value depends on Function.Version, which a transform makes from resource Function",
      ],
    ],
  ],
  "not-declared": [
    [
      { code: "not-declared", name: "Orders", written: "Orders.Arn" },
      [
        "Orders.Arn, which this template does not declare",
        "the value depends on Orders, which this template does not declare",
      ],
    ],
  ],
  "condition-not-decided": [
    [
      { code: "condition-not-decided", condition: "IsProd" },
      [
        "a value that depends on condition IsProd",
        "condition IsProd and the conditions that decide with it have too many combinations to evaluate",
      ],
    ],
  ],
  "mapping-missing": [
    [
      { code: "mapping-missing", mapping: "Names.prod.Table" },
      ["the mapping Names.prod.Table", "this template has no mapping Names.prod.Table"],
    ],
  ],
  export: [
    [
      { code: "export", name: "Table" },
      ["the value exported as Table", "the value depends on the value that another stack exports as Table"],
    ],
  ],
  "export-missing": [
    [
      { code: "export-missing", name: "Table", isWhole: true },
      [
        "the value exported as Table, which no template in the input exports",
        "the value depends on the value that another stack exports as Table",
      ],
    ],
    [
      { code: "export-missing", name: "${Stack}-Table", isWhole: false },
      [
        "the value exported as ${Stack}-Table, whose name is unresolved in part",
        "the value depends on the value that another stack exports as ${Stack}-Table",
      ],
    ],
  ],
  "export-ambiguous": [
    [
      { code: "export-ambiguous", name: "Table", exporters: ["a.yaml#O", "b.yaml#O"] },
      [
        "the value exported as Table, which a.yaml#O and b.yaml#O export",
        "the value depends on the value that another stack exports as Table",
      ],
    ],
  ],
  "stack-output": [
    [
      { code: "stack-output", stack: "data", output: "Table" },
      ["output Table of stack data", "the value depends on output Table of stack data"],
    ],
  ],
  "dynamic-reference": [
    [
      { code: "dynamic-reference", reference: "{{resolve:ssm:name}}" },
      [
        "the dynamic reference {{resolve:ssm:name}}",
        "the value depends on the dynamic reference {{resolve:ssm:name}}, which CloudFormation resolves when it deploys the stack",
      ],
    ],
  ],
  "macro-result": [
    [
      { code: "macro-result", macro: "CompanyMacro" },
      ["what the transform CompanyMacro makes of the template", "the transform CompanyMacro can change the template"],
    ],
    [
      { code: "macro-result", macro: null },
      ["what a transform of the template makes of the template", "a transform of the template can change the template"],
    ],
  ],
  "null-value": [[{ code: "null-value" }, ["a null value", "its value is null, which CloudFormation rejects"]]],
  "not-evaluated": [
    [
      { code: "not-evaluated", limit: "steps" },
      ["a value that is not evaluated", "the template takes too many steps to evaluate"],
    ],
    [{ code: "not-evaluated", limit: "depth" }, ["a value that is not evaluated", "it is nested too deeply"]],
  ],
};

const unknownsOfDocuments: ExpectedWords<DocumentUnknown, NounAndClause> = {
  "wrong-shape": [
    [
      { code: "wrong-shape", found: "list", expected: "string" },
      ["a list instead of a string", "its value is a list and must be a string"],
    ],
    [
      { code: "wrong-shape", found: "mapping", expected: "boolean" },
      ["a mapping instead of true or false", "its value is a mapping and must be true or false"],
    ],
    [
      { code: "wrong-shape", found: "string", value: "all", expected: "list" },
      ['the string "all" instead of a list', 'its value is the string "all" and must be a list'],
    ],
  ],
  "wrong-item": [
    [
      { code: "wrong-item", found: "mapping" },
      ["a mapping among the items of a list", "an item of the list is a mapping"],
    ],
  ],
  "neither-true-nor-false": [[{ code: "neither-true-nor-false" }, ["a value", "its value is neither true nor false"]]],
  "no-whole-number": [[{ code: "no-whole-number" }, ["a value", "its value is no whole number"]]],
};

const derived: ExpectedWords<DerivedUnknown, NounAndClause> = {
  "part-of": [
    [
      { code: "part-of", of: env },
      [
        "a part of parameter Audit.Env, which has no default",
        "the value depends on parameter Audit.Env, which has no default",
      ],
    ],
  ],
  "mapping-key": [
    [
      { code: "mapping-key", mapping: "Names.<t.yaml#Env>.Log", key: env },
      [
        "the mapping Names.<t.yaml#Env>.Log",
        "parameter Audit.Env has no default; pass --parameter Env=VALUE to resolve it",
      ],
    ],
  ],
  "changed-by": [
    [
      { code: "changed-by", by: "custom-resource", address: "Selectors", calls: ["putEventSelectors"], isNamed: true },
      [
        "its settings as changed by the custom resource Selectors",
        "the custom resource Selectors calls putEventSelectors",
      ],
    ],
    [
      {
        code: "changed-by",
        by: "provisioner",
        address: "null_resource.off",
        calls: ["stop-logging", "delete-trail"],
        isNamed: false,
      },
      [
        "its settings as changed by a provisioner of null_resource.off",
        "a provisioner of null_resource.off calls stop-logging and delete-trail on a trail that is not known",
      ],
    ],
    [
      { code: "changed-by", by: "provisioner", address: "null_resource.off", calls: [], isNamed: true },
      [
        "its settings as changed by a provisioner of null_resource.off",
        "a provisioner of null_resource.off runs a command that is not shown",
      ],
    ],
    [
      { code: "changed-by", by: "function", address: "Role", calls: ["cloudtrail:StopLogging"], isNamed: true },
      [
        "its settings as changed by functions that have the permissions of Role",
        "functions that have the permissions of Role may call cloudtrail:StopLogging",
      ],
    ],
  ],
  "each-value": [
    [
      { code: "each-value", address: "main.tf#aws_s3_bucket.logs", part: "each.key", because: env },
      [
        "each.key of main.tf#aws_s3_bucket.logs",
        "parameter Audit.Env has no default; pass --parameter Env=VALUE to resolve it",
      ],
    ],
  ],
};

const questionsOfTemplates: ExpectedWords<TemplateQuestion, string> = {
  condition: [
    [{ code: "condition", name: "IsProd" }, "condition IsProd is true"],
    [
      { code: "condition", name: "IsProd", problem: "not-declared" },
      "condition IsProd, which this template does not declare, is true",
    ],
    [{ code: "condition", name: "IsProd", problem: "of-itself" }, "condition IsProd, which refers to itself, is true"],
  ],
  "condition-without-name": [
    [{ code: "condition-without-name", resource: "Trail" }, "the condition of Trail, which is not a name, is true"],
  ],
  "condition-unreadable": [
    [{ code: "condition-unreadable", problem: "unreadable" }, "a condition that cannot be read is true"],
    [{ code: "condition-unreadable", problem: "no-function" }, "a condition that is not an intrinsic function is true"],
    [{ code: "condition-unreadable", problem: "nested-too-deeply" }, "a condition that is nested too deeply is true"],
    [{ code: "condition-unreadable", problem: "equals-without-values" }, "an Fn::Equals without two values is true"],
  ],
  equal: [
    [
      { code: "equal", a: { kind: "open", unknown: env }, b: { kind: "known", value: "prod" } },
      'parameter Audit.Env, which has no default, equals "prod"',
    ],
    [
      { code: "equal", a: { kind: "partly-known", written: "<t.yaml#Env>-x" }, b: { kind: "known", value: "" } },
      '<t.yaml#Env>-x equals ""',
    ],
  ],
};

const assumptionsOfTemplates: ExpectedWords<TemplateAssumption, string> = {
  "default-kept": [
    [
      { code: "default-kept", kind: "parameter", name: "Audit.Env", value: "dev" },
      'parameter Audit.Env keeps its default "dev"',
    ],
    [{ code: "default-kept", kind: "parameter", name: "Secret" }, "parameter Secret keeps its default"],
  ],
  "export-taken": [
    [
      { code: "export-taken", name: "Table", from: "a.yaml#Outputs.Table" },
      "the value exported as Table is assumed to be that of a.yaml#Outputs.Table, the only export of that name in the input",
    ],
  ],
  "one-account-of-app": [
    [
      { code: "one-account-of-app", folder: "cdk.out/" },
      "the stacks of cdk.out/ without an account are assumed to be deployed to one account",
    ],
  ],
};

const yes = (subject: TemplateQuestion): string => answerClause(subject, "yes");

describe("values that a template leaves open", () => {
  saysOfEach(templateUnknowns, unknownsOfTemplates, inBothForms);

  it.each<[Example, string]>([
    ["true", "parameter Audit.Env has no default; pass --parameter Env=true to resolve it"],
    ["VALUE,VALUE", "parameter Audit.Env has no default; pass --parameter Env=VALUE,VALUE to resolve it"],
  ])("have an option that takes %s", (example, clause) => {
    expect(clauseOf(env, example)).toBe(clause);
  });
});

describe("values of another shape", () => {
  saysOfEach(documentUnknowns, unknownsOfDocuments, inBothForms);
});

describe("values that are open because of others", () => {
  saysOfEach(derivedUnknowns, derived, inBothForms);

  it("a key of a mapping is no switch where the value is one", () => {
    const value = { code: "mapping-key", mapping: "Names.<t.yaml#Env>.Log", key: env } as const;
    expect(clauseOf(value, "true")).toBe(
      "parameter Audit.Env has no default; pass --parameter Env=VALUE to resolve it",
    );
  });
});

describe("what the conditions of a template leave open", () => {
  saysOfEach(templateQuestions, questionsOfTemplates, yes);
});

describe("what a template has taken for granted", () => {
  saysOfEach(templateAssumptions, assumptionsOfTemplates, assumptionSentence);
});
