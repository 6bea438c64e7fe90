import { describe, expect, it } from "vitest";
import type { TerraformAssumption } from "../../src/model/reasons/assumption.ts";
import type { TerraformQuestion } from "../../src/model/reasons/question.ts";
import type { BlockProblem, ExpressionProblem, TerraformUnknown } from "../../src/model/reasons/unknown-value.ts";
import { assumptionSentence } from "../../src/wording/assumptions.ts";
import { answerClause } from "../../src/wording/questions.ts";
import { terraformAssumptions } from "../../src/wording/terraform-assumptions.ts";
import { terraformQuestions } from "../../src/wording/terraform-questions.ts";
import { blockProblems, expressionProblems, terraformUnknowns } from "../../src/wording/terraform-unknowns.ts";
import { clauseOf, nounOf } from "../../src/wording/unknown-values.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

type NounAndClause = readonly [noun: string, clause: string];

const trail = "aws_cloudtrail.main";

const unknowns: ExpectedWords<TerraformUnknown, NounAndClause> = {
  "provider-place": [
    [
      { code: "provider-place", part: "region", provider: "aws.eu" },
      ["the Region of provider aws.eu", "the value depends on the Region of provider aws.eu"],
    ],
    [
      { code: "provider-place", part: "account", provider: "aws" },
      ["the account of provider aws", "the value depends on the account of provider aws"],
    ],
  ],
  "provider-partition": [
    [
      { code: "provider-partition" },
      ["the partition of the account", "the value depends on the partition of the account"],
    ],
  ],
  "changes-ignored": [
    [
      { code: "changes-ignored", address: trail, attributes: ["tags", "enable_logging"] },
      [
        `tags, enable_logging of ${trail} as changed outside of Terraform`,
        `ignore_changes of ${trail} has tags, enable_logging, so that Terraform keeps what others change`,
      ],
    ],
  ],
  "override-unreadable": [
    [
      { code: "override-unreadable", file: "main_override.tf" },
      ["what main_override.tf says", "main_override.tf can change it, and cannot be read"],
    ],
  ],
  "resource-region": [
    [
      { code: "resource-region", address: trail },
      ["the Region of aws_cloudtrail.main", "the value depends on the Region of aws_cloudtrail.main"],
    ],
  ],
  "resource-attribute-value": [
    [
      { code: "resource-attribute-value", address: "aws_kms_key.k", attribute: "arn" },
      ["arn of aws_kms_key.k", "the value depends on arn of aws_kms_key.k"],
    ],
  ],
  "variable-without-value": [
    [
      { code: "variable-without-value", variable: "env" },
      [
        "variable env, which has no value",
        "variable env has no value and no default; pass --parameter env=… to resolve it",
      ],
    ],
    [
      { code: "variable-without-value", variable: "env", module: "module.logs" },
      ["variable env of module.logs, which has no value", "variable env of module.logs has no value and no default"],
    ],
  ],
  "variable-sensitive": [
    [
      { code: "variable-sensitive", variable: "key" },
      ["variable key, which is sensitive", "variable key is sensitive"],
    ],
    [
      { code: "variable-sensitive", variable: "key", module: "module.logs" },
      ["variable key of module.logs, which is sensitive", "variable key of module.logs is sensitive"],
    ],
  ],
  "variable-unreadable": [
    [{ code: "variable-unreadable", variable: "env" }, ["variable env", "variable env cannot be read"]],
  ],
  "output-sensitive": [
    [
      { code: "output-sensitive", output: "arn", module: "module.logs" },
      ["output arn of module.logs, which is sensitive", "output arn of module.logs is sensitive"],
    ],
  ],
  "output-unreadable": [
    [
      { code: "output-unreadable", output: "arn", module: "module.logs" },
      ["output arn", "output arn of module.logs cannot be read"],
    ],
  ],
  "module-missing": [
    [
      { code: "module-missing", module: "logs", problem: "not-declared" },
      ["an output of module logs", "module logs is not declared"],
    ],
    [
      { code: "module-missing", module: "logs", problem: "repeated" },
      ["an output of module logs", "module logs is declared more than once"],
    ],
    [
      { code: "module-missing", module: "logs", problem: "unreadable" },
      ["an output of module logs", "module logs cannot be read"],
    ],
    [
      { code: "module-missing", module: "logs", problem: "no-files" },
      ["an output of module logs", "the files of module logs are not in the input"],
    ],
  ],
  "declaration-unusable": [
    [
      { code: "declaration-unusable", name: "local.name", problem: "repeated" },
      ["local.name", "local.name is declared more than once"],
    ],
    [
      { code: "declaration-unusable", name: "local.name", problem: "unreadable" },
      ["local.name", "local.name cannot be read"],
    ],
  ],
  "after-apply": [
    [{ code: "after-apply", address: trail }, ["aws_cloudtrail.main", "aws_cloudtrail.main is known only after apply"]],
    [
      { code: "after-apply", address: trail, attribute: "arn" },
      ["arn of aws_cloudtrail.main, known only after apply", "arn of aws_cloudtrail.main is known only after apply"],
    ],
    [
      { code: "after-apply", address: trail, attribute: "name", from: ["var.a", "var.b"] },
      [
        "name of aws_cloudtrail.main, known only after apply, built from var.a, var.b",
        "name of aws_cloudtrail.main is known only after apply",
      ],
    ],
    [
      { code: "after-apply", address: trail, attribute: "name", from: ["var.a", "var.b", "var.c", "var.d"] },
      [
        "name of aws_cloudtrail.main, known only after apply, built from var.a, var.b, var.c and others",
        "name of aws_cloudtrail.main is known only after apply",
      ],
    ],
  ],
  "not-in-state": [
    [
      { code: "not-in-state", address: trail, attribute: "name" },
      ["name of aws_cloudtrail.main, not in the state", "name of aws_cloudtrail.main is not in the state"],
    ],
  ],
  sensitive: [
    [{ code: "sensitive" }, ["a value marked sensitive", "it is marked sensitive"]],
    [{ code: "sensitive", owner: "var.key" }, ["var.key, a value marked sensitive", "var.key is marked sensitive"]],
    [
      { code: "sensitive", owner: trail, attribute: "name" },
      ["name of aws_cloudtrail.main, a value marked sensitive", "name of aws_cloudtrail.main is marked sensitive"],
    ],
  ],
  "arn-part": [
    [
      { code: "arn-part", address: "aws_dynamodb_table.t", part: "table", problem: "after-apply" },
      [
        "table of aws_dynamodb_table.t, known only after apply",
        "the value depends on table of aws_dynamodb_table.t, known only after apply",
      ],
    ],
    [
      { code: "arn-part", address: "aws_dynamodb_table.t", part: "table", problem: "sensitive" },
      [
        "table of aws_dynamodb_table.t, marked sensitive",
        "the value depends on table of aws_dynamodb_table.t, marked sensitive",
      ],
    ],
    [
      { code: "arn-part", address: "aws_dynamodb_table.t", part: "table", problem: "no-text" },
      [
        "table of aws_dynamodb_table.t, not a string",
        "the value depends on table of aws_dynamodb_table.t, not a string",
      ],
    ],
  ],
  "generated-attribute": [
    [
      { code: "generated-attribute", address: "aws_s3_bucket.b", attribute: "bucket", by: "provider" },
      [
        "bucket of aws_s3_bucket.b, which the provider generates",
        "the value depends on bucket of aws_s3_bucket.b, which the provider generates",
      ],
    ],
    [
      { code: "generated-attribute", address: "awscc_cloudtrail_trail.t", attribute: "trail_name", by: "aws" },
      [
        "trail_name of awscc_cloudtrail_trail.t, which AWS generates",
        "the value depends on trail_name of awscc_cloudtrail_trail.t, which AWS generates",
      ],
    ],
  ],
  "attribute-not-given": [
    [
      { code: "attribute-not-given", address: trail, attribute: "field" },
      ["field of aws_cloudtrail.main, which is not given", "field of aws_cloudtrail.main is not given"],
    ],
  ],
  "attribute-not-boolean": [
    [
      { code: "attribute-not-boolean", address: trail, attribute: "enable_logging" },
      [
        "enable_logging of aws_cloudtrail.main, which is neither true nor false",
        "enable_logging of aws_cloudtrail.main is neither true nor false",
      ],
    ],
  ],
  "attribute-unreadable": [
    [
      {
        code: "attribute-unreadable",
        address: trail,
        attribute: "name",
        because: { code: "not-valid", block: trail },
      },
      ["name of aws_cloudtrail.main", "the block of aws_cloudtrail.main is not valid"],
    ],
  ],
  "function-not-evaluated": [
    [
      { code: "function-not-evaluated", function: "cidrhost" },
      ["the result of cidrhost", "trailproof does not evaluate the function cidrhost"],
    ],
  ],
  "call-not-evaluated": [
    [
      { code: "call-not-evaluated", function: "replace" },
      ["the result of replace", "trailproof does not evaluate this call of replace"],
    ],
  ],
  "call-too-big": [
    [
      { code: "call-too-big", function: "range", limit: 2000 },
      ["a call of range has or returns more than 2000 values", "a call of range has or returns more than 2000 values"],
    ],
  ],
  "where-terraform-runs": [
    [{ code: "where-terraform-runs", name: "path.cwd" }, ["path.cwd", "path.cwd depends on where Terraform runs"]],
    [
      { code: "where-terraform-runs", name: "terraform.workspace" },
      [
        "terraform.workspace",
        "terraform.workspace depends on where Terraform runs; pass --parameter terraform.workspace=VALUE to resolve it",
      ],
    ],
  ],
  "name-not-known": [[{ code: "name-not-known", name: "each.key" }, ["each.key", "each.key is unresolved"]]],
  "text-too-long": [[{ code: "text-too-long" }, ["a long string", "a string is too long"]]],
  "list-too-long": [
    [{ code: "list-too-long", limit: 2000 }, ["a list has more than 2000 items", "a list has more than 2000 items"]],
  ],
  "too-many-instances": [
    [
      { code: "too-many-instances", address: trail, limit: 2000 },
      ["aws_cloudtrail.main has more than 2000 instances", "aws_cloudtrail.main has more than 2000 instances"],
    ],
  ],
  "instances-unknown": [
    [
      { code: "instances-unknown", address: trail, argument: "count", found: "no-number" },
      ["the count of aws_cloudtrail.main", "the count of aws_cloudtrail.main is not a number"],
    ],
    [
      { code: "instances-unknown", address: trail, argument: "for_each", found: "null" },
      ["the for_each of aws_cloudtrail.main", "the for_each of aws_cloudtrail.main is null"],
    ],
  ],
  expression: [
    [
      { code: "expression", problem: { code: "not-valid" } },
      ["an expression that is not valid", "the expression is not valid"],
    ],
  ],
};

/** One sentence that is noun and clause. */
const both = (sentence: string): NounAndClause => [sentence, sentence];

const problems: ExpectedWords<ExpressionProblem, NounAndClause> = {
  "not-valid": [[{ code: "not-valid" }, ["an expression that is not valid", "the expression is not valid"]]],
  "takes-too-long": [[{ code: "takes-too-long" }, both("the configuration takes too many steps to evaluate")]],
  "condition-not-boolean": [
    [{ code: "condition-not-boolean" }, ["a condition", "a condition is neither true nor false"]],
  ],
  "no-list": [[{ code: "no-list" }, ["something that is not a list", "the collection is not a list"]]],
  "key-no-text": [[{ code: "key-no-text" }, ["a key", "a key is not a string"]]],
  "index-no-text": [[{ code: "index-no-text" }, both("an index is not a string")]],
  "template-no-text": [[{ code: "template-no-text" }, both("a template contains something that is not a string")]],
  "no-such-item": [[{ code: "no-such-item" }, both("a list has no such item")]],
  "list-without-attribute": [
    [{ code: "list-without-attribute", attribute: "arn" }, both("a list has no attribute arn")],
  ],
  "no-such-attribute": [[{ code: "no-such-attribute", attribute: "arn" }, both("there is no attribute arn")]],
  "no-number": [[{ code: "no-number", operator: "<" }, both('"<" is applied to something that is not a number')]],
  "not-declared": [[{ code: "not-declared", name: "var.env" }, both("var.env is not declared")]],
  "stands-for-nothing": [[{ code: "stands-for-nothing", name: "item" }, both("item refers to nothing here")]],
  "of-itself": [
    [{ code: "of-itself", of: "variable", name: "env" }, both("variable env depends on itself")],
    [{ code: "of-itself", of: "local", name: "env" }, both("local.env depends on itself")],
    [{ code: "of-itself", of: "output", name: "env" }, both("output env depends on itself")],
  ],
  "attribute-of-itself": [
    [
      { code: "attribute-of-itself", address: trail, attribute: "name" },
      both("name of aws_cloudtrail.main depends on itself"),
    ],
  ],
  "no-output": [[{ code: "no-output", output: "arn", module: "module.logs" }, both("module.logs has no output arn")]],
  "no-such-path": [[{ code: "no-such-path", name: "path.here" }, both("path.here does not exist")]],
  "arguments-not-taken": [
    [{ code: "arguments-not-taken", function: "element" }, both("element does not accept its arguments")],
  ],
  "arguments-no-list": [
    [
      { code: "arguments-no-list", function: "concat" },
      ["the arguments of concat", "the arguments of concat are not a list"],
    ],
  ],
  "no-such-file": [
    [
      { code: "no-such-file", function: "file", path: "live/cfg.yaml" },
      ["the file live/cfg.yaml", "file reads the file live/cfg.yaml, which does not exist"],
    ],
  ],
  "nothing-to-try": [[{ code: "nothing-to-try" }, both("no argument of try can be evaluated")]],
  "incomplete-dynamic-block": [
    [{ code: "incomplete-dynamic-block" }, ["a dynamic block", "a dynamic block lacks its for_each or content"]],
  ],
};

const blocks: ExpectedWords<BlockProblem, string> = {
  "not-valid": [[{ code: "not-valid", block: trail }, "the block of aws_cloudtrail.main is not valid"]],
  repeated: [
    [{ code: "repeated", block: trail }, "aws_cloudtrail.main is declared more than once, which Terraform rejects"],
  ],
  "module-repeated": [
    [
      { code: "module-repeated", module: "module.logs" },
      "module.logs, or a module around it, is called more than once by one name, which Terraform rejects",
    ],
  ],
};

const assumptions: ExpectedWords<TerraformAssumption, string> = {
  "built-from": [
    [
      { code: "built-from", attribute: "name", address: trail, from: "aws_s3_bucket.b.arn", takenAs: "value" },
      "the plan shows only that name of aws_cloudtrail.main is built from aws_s3_bucket.b.arn; it is assumed to equal that value",
    ],
    [
      { code: "built-from", attribute: "name", address: trail, from: "aws_s3_bucket.b.arn", takenAs: "beginning" },
      "the plan shows only that name of aws_cloudtrail.main is built from aws_s3_bucket.b.arn; it is assumed to begin with that value",
    ],
  ],
  "region-built-from": [
    [
      { code: "region-built-from", provider: "aws", from: "var.region", region: "eu-north-1" },
      "the plan shows only that the Region of provider aws is built from var.region; it is assumed to be eu-north-1",
    ],
  ],
  "account-built-from": [
    [
      { code: "account-built-from", provider: "aws", from: "var.role", account: "111122223333" },
      "the plan shows only that the account of provider aws is built from var.role; it is assumed to be 111122223333, which var.role names",
    ],
  ],
  "account-in-arn": [
    [
      { code: "account-in-arn", account: "111122223333", address: "aws_sqs_queue.q" },
      "the account is assumed to be 111122223333, as in the ARN of aws_sqs_queue.q, which the same provider manages",
    ],
  ],
  "plan-puts-off": [
    [
      { code: "plan-puts-off", address: trail, reason: "provider_config_unknown" },
      "the plan defers the change of aws_cloudtrail.main (provider_config_unknown)",
    ],
    [{ code: "plan-puts-off", address: trail }, "the plan defers the change of aws_cloudtrail.main"],
  ],
  "plan-silent": [
    [
      { code: "plan-silent", address: trail },
      "the plan does not mention aws_cloudtrail.main, which exists; it is assumed to stay as it is",
    ],
  ],
  "default-by-aws": [
    [
      { code: "default-by-aws", attribute: "advanced_event_selector", address: trail },
      "advanced_event_selector of aws_cloudtrail.main is known only after apply and the configuration shows no such block; it is assumed to be the default of AWS",
    ],
  ],
  "left-out-unknown": [
    [
      { code: "left-out-unknown", attribute: "event_selectors", address: trail },
      "the plan does not show what event_selectors of aws_cloudtrail.main leaves out; it is assumed to leave out what is known only after apply",
    ],
  ],
  "state-hides-selector": [
    [
      { code: "state-hides-selector", address: trail },
      "the state does not show a single selector without data resources; aws_cloudtrail.main is assumed to have CloudTrail's default selector, which matches all management events",
    ],
  ],
};

const open = { code: "variable-without-value", variable: "env" } as const;

const questions: ExpectedWords<TerraformQuestion, string> = {
  true: [[{ code: "true", value: open }, "variable env, which has no value, is true"]],
  null: [[{ code: "null", value: open }, "variable env, which has no value, is null"]],
  "equal-to-compared": [
    [{ code: "equal-to-compared", value: open }, "variable env, which has no value, is what it is compared with"],
  ],
  "equal-to": [[{ code: "equal-to", name: "var.env", value: "prod", of: open, piece: null }, 'var.env is "prod"']],
  "any-instance": [[{ code: "any-instance", of: open }, "variable env, which has no value, gives any instance"]],
  "changes-made": [[{ code: "changes-made" }, "the changes that this plan defers are made"]],
};

function nounAndClause(unknown: TerraformUnknown): NounAndClause {
  return [nounOf(unknown), clauseOf(unknown)];
}

const yes = (subject: TerraformQuestion): string => answerClause(subject, "yes");

describe("values that Terraform leaves open", () => {
  saysOfEach(terraformUnknowns, unknowns, nounAndClause);
});

describe("expressions without a value", () => {
  saysOfEach(expressionProblems, problems, (problem: ExpressionProblem) =>
    nounAndClause({ code: "expression", problem }),
  );
});

describe("blocks that are not read", () => {
  saysOfEach(blockProblems, blocks, (because: BlockProblem) =>
    clauseOf({ code: "attribute-unreadable", address: trail, attribute: "name", because }),
  );
});

describe("what a reader of Terraform takes for granted", () => {
  saysOfEach(terraformAssumptions, assumptions, assumptionSentence);
});

describe("what Terraform leaves to be decided", () => {
  saysOfEach(terraformQuestions, questions, yes);
});

describe("an answer of no", () => {
  it.each<[TerraformQuestion, string]>([
    [{ code: "true", value: open }, "variable env, which has no value, is not true"],
    [{ code: "null", value: open }, "variable env, which has no value, is not null"],
    [{ code: "equal-to", name: "var.env", value: "prod", of: open, piece: null }, 'var.env is not "prod"'],
    [{ code: "any-instance", of: open }, "variable env, which has no value, gives no instance"],
    [{ code: "changes-made" }, "the changes that this plan defers are not made"],
  ])("denies what is asked: %o", (subject, said) => {
    expect(answerClause(subject, "no")).toBe(said);
  });
});
