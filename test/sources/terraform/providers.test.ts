import { describe, expect, it } from "vitest";
import type { SourceModel } from "../../../src/model/notification.ts";
import type { DeclaredResource } from "../../../src/model/resource.ts";
import { shown } from "../cloudformation/summary.ts";
import {
  block,
  change,
  constant,
  plan,
  planModel,
  references,
  stateModel,
  type JsonObject,
  type PlanOptions,
} from "./plans.ts";

const table = (address: string, after: JsonObject = {}): JsonObject =>
  change(address, { name: "t", ...after }, { unknown: { arn: true } });
const aws = (expressions: JsonObject, more: JsonObject = {}): JsonObject => ({ name: "aws", expressions, ...more });
const firstOf = (model: SourceModel): DeclaredResource | undefined => model.resources[0];

function read(
  providers: JsonObject,
  key = "aws",
  options: PlanOptions & { readonly said?: Parameters<typeof planModel>[1]; readonly after?: JsonObject } = {},
): DeclaredResource | undefined {
  const { said, after, ...rest } = options;
  return firstOf(
    planModel(
      plan([table("aws_dynamodb_table.t", after)], {
        providers,
        resources: [block("aws_dynamodb_table.t", {}, key)],
        ...rest,
      }),
      said,
    ),
  );
}

describe("Regions", () => {
  it.each([
    [
      "a constant",
      { aws: aws({ region: constant("us-gov-west-1") }) },
      "aws",
      "arn:aws-us-gov:dynamodb:us-gov-west-1:<account>:table/t",
    ],
    ["none", { aws: aws({}) }, "aws", "arn:<partition>:dynamodb:<region>:<account>:table/t"],
    [
      "an alias",
      { aws: aws({ region: constant("eu-west-1") }), "aws.cn": aws({ region: constant("cn-north-1") }) },
      "aws.cn",
      "arn:aws-cn:dynamodb:cn-north-1:<account>:table/t",
    ],
    [
      "a module's own provider",
      { "module.m:aws": aws({ region: constant("eu-west-3") }) },
      "module.m:aws",
      "arn:aws:dynamodb:eu-west-3:<account>:table/t",
    ],
    [
      "a provider that a module inherits, in old plans",
      { aws: aws({ region: constant("eu-west-1") }), "m:aws": { name: "aws", version_constraint: ">= 3" } },
      "m:aws",
      "arn:aws:dynamodb:eu-west-1:<account>:table/t",
    ],
    [
      "an expression that cannot be followed",
      { aws: aws({ region: references("local.region") }) },
      "aws",
      "arn:<partition>:dynamodb:<region>:<account>:table/t",
    ],
    [
      "something that is no Region",
      { aws: aws({ region: constant("here") }) },
      "aws",
      "arn:<partition>:dynamodb:<region>:<account>:table/t",
    ],
  ])("%s", (_what, providers, key, expected) => {
    expect(shown(read(providers, key)?.arn)).toBe(expected);
  });

  it("follows a variable, and says that it does", () => {
    const resource = read({ aws: aws({ region: references("var.region") }) }, "aws", {
      more: { variables: { region: { value: "eu-north-1" } } },
    });
    expect(shown(resource?.region)).toBe("eu-north-1");
    expect(resource?.assumptions).toEqual([
      { code: "region-built-from", provider: "aws", from: "var.region", region: "eu-north-1" },
    ]);
  });

  it("follows a variable of a module to its call", () => {
    const calls = { m: { expressions: { region: references("var.region") }, module: {} } };
    const resource = read(
      { "module.m:aws": aws({ region: references("var.region") }, { module_address: "module.m" }) },
      "module.m:aws",
      { calls, more: { variables: { region: { value: "eu-north-1" } } } },
    );
    expect(shown(resource?.region)).toBe("eu-north-1");
  });

  it("does not guess which provider an old plan passes to a module", () => {
    const providers = {
      aws: aws({ region: constant("eu-west-1") }),
      "aws.us": aws({ region: constant("us-east-1") }),
      "m:aws": { name: "aws" },
    };
    expect(read(providers, "m:aws")?.region.parts).toMatchObject([{ id: "region:plan.json:m:aws" }]);
  });

  it("prefers the Region of the resource", () => {
    const after = { region: "ap-south-1" };
    expect(shown(read({ aws: aws({ region: constant("eu-west-1") }) }, "aws", { after })?.arn)).toBe(
      "arn:aws:dynamodb:ap-south-1:<account>:table/t",
    );
  });

  it("takes the caller's word for providers that name no Region, and for no other", () => {
    const said = { region: "eu-west-2" };
    expect(shown(read({ aws: aws({}) }, "aws", { said })?.region)).toBe("eu-west-2");
    expect(shown(read({ aws: aws({}), "aws.b": aws({}) }, "aws.b", { said })?.region)).toBe("eu-west-2");
    expect(
      shown(read({ aws: aws({}), "aws.b": aws({ region: references("local.b") }) }, "aws.b", { said })?.region),
    ).toBe("<region>");
    expect(shown(read({ aws: aws({ region: constant("eu-west-1") }) }, "aws", { said })?.region)).toBe("eu-west-1");
  });

  it("has a piece of its own for an alias whose Region it cannot tell", () => {
    const providers = { aws: aws({}), "aws.b": aws({ region: references("local.b") }) };
    expect(read(providers, "aws")?.region.parts).toMatchObject([{ id: "region:plan.json", kind: "region" }]);
    expect(read(providers, "aws.b")?.region.parts).toMatchObject([{ id: "region:plan.json:aws.b", kind: "region" }]);
  });

  it("takes the Region from a data source that AWS answered", () => {
    const entry = (values: JsonObject): JsonObject => ({
      prior_state: {
        values: {
          root_module: { resources: [{ address: "data.aws_region.r", mode: "data", type: "aws_region", values }] },
        },
      },
    });
    const data = (expressions: JsonObject): JsonObject => ({
      ...block("aws_region.r", expressions),
      address: "data.aws_region.r",
      mode: "data",
    });
    const region = (expressions: JsonObject) =>
      shown(
        read({ aws: aws({}) }, "aws", {
          more: entry({ name: "eu-south-1" }),
          resources: [block("aws_dynamodb_table.t", {}), data(expressions)],
        })?.region,
      );
    expect(region({})).toBe("eu-south-1");
    expect(region({ region: constant("eu-south-1") })).toBe("<region>");
  });
});

describe("accounts and scopes", () => {
  const existing = (arn: string): JsonObject =>
    change("aws_sqs_queue.q", { arn }, { actions: ["no-op"], before: { arn } });
  const two = (
    providers: JsonObject,
    more: readonly JsonObject[] = [],
    said: Parameters<typeof planModel>[1] = {},
  ): SourceModel =>
    planModel(
      plan([table("aws_dynamodb_table.a"), table("aws_dynamodb_table.b"), ...more], {
        providers,
        resources: [block("aws_dynamodb_table.a", {}, "aws"), block("aws_dynamodb_table.b", {}, "aws.b")],
      }),
      said,
    );
  const accounts = ({ resources }: SourceModel): (string | null)[] =>
    resources.map(({ scope }) => shown(scope.account));

  it("takes the account from an ARN of the same provider, and says so", () => {
    const resource = firstOf(
      planModel(plan([table("aws_dynamodb_table.t"), existing("arn:aws:sqs:eu-west-1:111122223333:q")]), {
        accountId: "999999999999",
      }),
    );
    expect(shown(resource?.arn)).toBe("arn:aws:dynamodb:<region>:111122223333:table/t");
    expect(resource?.assumptions).toEqual([
      { code: "account-in-arn", account: "111122223333", address: "aws_sqs_queue.q" },
    ]);
  });

  it("does not where ARNs of several accounts are managed", () => {
    const more = [
      existing("arn:aws:sqs:eu-west-1:111122223333:q"),
      change("aws_sqs_queue.r", {}, { before: { arn: "arn:aws:sqs:eu-west-1:444455556666:q" } }),
    ];
    expect(shown(firstOf(planModel(plan([table("aws_dynamodb_table.t"), ...more])))?.scope.account)).toBe("<account>");
  });

  it("takes AWS's own word on the account before all others", () => {
    const prior_state = {
      values: {
        root_module: {
          resources: [
            {
              address: "data.aws_caller_identity.i",
              mode: "data",
              type: "aws_caller_identity",
              values: { account_id: "444455556666" },
            },
          ],
        },
      },
    };
    const resource = firstOf(
      planModel(
        plan([table("aws_dynamodb_table.t"), existing("arn:aws:sqs:eu-west-1:111122223333:q")], {
          more: { prior_state },
        }),
      ),
    );
    expect(shown(resource?.scope.account)).toBe("444455556666");
    expect(resource?.assumptions).toEqual([]);
  });

  it("takes the caller's word where nothing else tells", () => {
    expect(
      accounts(
        two({ aws: aws({}), "aws.b": aws({ region: constant("eu-west-1") }) }, [], { accountId: "111122223333" }),
      ),
    ).toEqual(["111122223333", "111122223333"]);
  });

  it("is one scope for aliases that differ in the Region", () => {
    const { resources } = two({
      aws: aws({ region: constant("eu-west-1") }),
      "aws.b": aws({ region: constant("us-east-1") }),
    });
    expect(resources[0]?.scope).toBe(resources[1]?.scope);
    expect(resources[0]?.scope.id).toBe("plan.json");
  });

  it.each([
    [
      "a role in another account",
      { assume_role: [{ role_arn: constant("arn:aws:iam::444455556666:role/r") }] },
      "444455556666",
    ],
    ["a confined account", { allowed_account_ids: constant(["444455556666"]) }, "444455556666"],
    [
      "roles that are assumed one after the other",
      {
        assume_role: [
          { role_arn: constant("arn:aws:iam::111122223333:role/r") },
          { role_arn: constant("arn:aws:iam::444455556666:role/r") },
        ],
      },
      "444455556666",
    ],
    [
      "a web identity",
      { assume_role_with_web_identity: [{ role_arn: constant("arn:aws:iam::444455556666:role/r") }] },
      "444455556666",
    ],
    [
      "a web identity and a role",
      {
        assume_role_with_web_identity: [{ role_arn: constant("arn:aws:iam::444455556666:role/r") }],
        assume_role: [{ role_arn: constant("arn:aws:iam::444455556666:role/r") }],
      },
      "<account>",
    ],
    ["a profile", { profile: constant("audit") }, "<account>"],
    ["a role that cannot be told", { assume_role: [{ role_arn: references("var.role") }] }, "<account>"],
  ])("are two scopes for %s", (_what, expressions, account) => {
    const model = two({ aws: aws({}), "aws.b": aws(expressions) }, [], { accountId: "111122223333" });
    expect(accounts(model)).toEqual(["111122223333", account]);
    expect(model.resources.map(({ scope }) => scope.id)).toEqual(["plan.json", "plan.json#provider:aws.b"]);
  });

  it.each([
    [
      "a role",
      { assume_role: [{ role_arn: references("var.v") }] },
      "arn:aws:iam::444455556666:role/r",
      "444455556666",
    ],
    ["an account inside a role", { assume_role: [{ role_arn: references("var.v") }] }, "444455556666", "444455556666"],
    ["the only allowed account", { allowed_account_ids: references("var.v") }, "444455556666", "444455556666"],
    ["something else", { assume_role: [{ role_arn: references("var.v") }] }, "deploy", "<account>"],
  ])("follow a variable that is %s, and say so", (_what, expressions, value, account) => {
    const resource = read({ aws: aws(expressions) }, "aws", { more: { variables: { v: { value } } } });
    expect(shown(resource?.scope.account)).toBe(account);
    expect(resource?.assumptions).toEqual(
      account === "<account>" ? [] : [{ code: "account-built-from", provider: "aws", from: "var.v", account }],
    );
  });

  it("prefer what exists to what a variable says", () => {
    const more = [existing("arn:aws:sqs:eu-west-1:111122223333:q")];
    const { resources } = planModel(
      plan([table("aws_dynamodb_table.t"), ...more], {
        providers: { aws: aws({ assume_role: [{ role_arn: references("var.v") }] }) },
        more: { variables: { v: { value: "444455556666" } } },
      }),
    );
    expect(shown(resources[0]?.scope.account)).toBe("111122223333");
  });

  it("do not follow a variable that is sensitive or ephemeral", () => {
    const configuration = (flag: string) => ({
      provider_config: { aws: aws({ allowed_account_ids: references("var.v") }) },
      root_module: { resources: [block("aws_dynamodb_table.t", {})], variables: { v: { [flag]: true } } },
    });
    const accountOf = (flag: string) =>
      shown(
        firstOf(
          planModel({
            ...plan([table("aws_dynamodb_table.t")]),
            variables: { v: { value: "444455556666" } },
            configuration: configuration(flag),
          }),
        )?.scope.account,
      );
    expect([accountOf("sensitive"), accountOf("ephemeral"), accountOf("nullable")]).toEqual([
      "<account>",
      "<account>",
      "444455556666",
    ]);
  });

  it("are one scope again when both turn out to be one account", () => {
    const { resources } = two({
      aws: aws({ allowed_account_ids: constant(["444455556666"]) }),
      "aws.b": aws({ assume_role: [{ role_arn: constant("arn:aws:iam::444455556666:role/r") }] }),
    });
    expect(resources[0]?.scope).toBe(resources[1]?.scope);
  });

  it("reads providers of state files", () => {
    const entry = (name: string, provider: string, account: string): JsonObject => ({
      mode: "managed",
      type: "aws_dynamodb_table",
      name,
      provider,
      instances: [{ attributes: { name, arn: `arn:aws-cn:dynamodb:cn-north-1:${account}:table/${name}` } }],
    });
    const model = stateModel({
      version: 4,
      serial: 1,
      resources: [
        entry("a", 'provider["registry.terraform.io/hashicorp/aws"]', "111122223333"),
        entry("b", 'module.m.provider["registry.opentofu.org/hashicorp/aws"].b', "444455556666"),
        entry("c", "provider.aws", "111122223333"),
      ],
    });
    expect(
      model.resources.map(({ scope, region }) => [shown(scope.account), shown(scope.partition), shown(region)]),
    ).toEqual([
      ["111122223333", "aws-cn", "cn-north-1"],
      ["444455556666", "aws-cn", "cn-north-1"],
      ["111122223333", "aws-cn", "cn-north-1"],
    ]);
  });
});

describe("replicas", () => {
  it("are resources of their own in their Regions", () => {
    const after = {
      name: "t",
      arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/t",
      replica: [{ region_name: "us-east-1" }, { region_name: "eu-west-1" }, { region_name: null }],
    };
    const { resources } = planModel(plan([change("aws_dynamodb_table.t", after)]));
    expect(resources.map(({ id, arn }) => [id, shown(arn)])).toEqual([
      ["plan.json#aws_dynamodb_table.t", "arn:aws:dynamodb:eu-west-1:111122223333:table/t"],
      ['plan.json#aws_dynamodb_table.t.replica["us-east-1"]', "arn:aws:dynamodb:us-east-1:111122223333:table/t"],
    ]);
  });
});
