import { describe, expect, it } from "vitest";
import { originAt } from "../../src/model/location.ts";
import type { DeclaredResource, Tags } from "../../src/model/resource.ts";
import { literal, unresolvedText, type Text } from "../../src/model/text.ts";
import { isMeant } from "../../src/policy/resource-scope.ts";
import type { ResourceScope } from "../../src/policy/types.ts";

const open = unresolvedText({ id: "p", kind: "anything", unknown: { code: "any-other", name: "parameter P" } });

function resource(id: string, tags?: Tags): DeclaredResource {
  const scope = { id: "s", kind: "code" as const, account: open, region: open, partition: open, organizationId: null };
  return {
    id,
    address: id.slice(id.indexOf("#") + 1),
    declaredType: "T",
    service: "s",
    resourceType: null,
    arn: null,
    variables: new Map(),
    parts: new Map(),
    scope,
    region: open,
    guard: [],
    assumptions: [],
    origin: originAt({ uri: "f", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
    ...(tags === undefined ? {} : { tags }),
  };
}

function where(changes: Partial<ResourceScope>): ResourceScope {
  return { path: null, module: null, resource: null, tags: new Map(), ...changes };
}

function tags(values: Readonly<Record<string, Text>>, more = false): Tags {
  return { values: new Map(Object.entries(values)), open: more };
}

describe("which resources a policy means", () => {
  const table = 'plan.json#module.ledger["eu"].module.store.aws_dynamodb_table.t';
  it.each<[string, Partial<ResourceScope>, DeclaredResource, string]>([
    ["the file", { path: "stacks/pay*" }, resource("stacks/payments/a.yaml#T"), "yes"],
    ["another file", { path: "stacks/pay*" }, resource("stacks/orders/a.yaml#T"), "no"],
    ["a live thing, which has no file", { path: "stacks/*" }, resource("arn:aws:s3:::b"), "no"],
    ["the module with its index", { module: 'module.ledger["eu"]' }, resource(table), "yes"],
    ["the module without its index", { module: "module.ledger" }, resource(table), "yes"],
    ["a module inside, by a glob", { module: "*.module.store" }, resource(table), "yes"],
    ["a module of another name", { module: "module.led" }, resource(table), "no"],
    ["no module", { module: "*" }, resource("plan.json#aws_dynamodb_table.t"), "no"],
    ["the address", { resource: "Ledger*" }, resource("a.yaml#LedgerTable"), "yes"],
    ["another address", { resource: "Ledger" }, resource("a.yaml#LedgerTable"), "no"],
    ["a tag", { tags: new Map([["pci", "true"]]) }, resource("a#T", tags({ pci: literal("true") })), "yes"],
    ["a tag of any value", { tags: new Map([["pci", "*"]]) }, resource("a#T", tags({ pci: open })), "yes"],
    ["a tag of an open value", { tags: new Map([["pci", "true"]]) }, resource("a#T", tags({ pci: open })), "maybe"],
    ["another value", { tags: new Map([["pci", "true"]]) }, resource("a#T", tags({ pci: literal("false") })), "no"],
    ["no such tag", { tags: new Map([["pci", "true"]]) }, resource("a#T", tags({})), "no"],
    ["tags that are open", { tags: new Map([["pci", "true"]]) }, resource("a#T", tags({}, true)), "maybe"],
    ["no tags at all", { tags: new Map([["pci", "true"]]) }, resource("a#T"), "no"],
    [
      "one of two tags",
      {
        tags: new Map([
          ["pci", "true"],
          ["env", "prod"],
        ]),
      },
      resource("a#T", tags({ pci: open, env: literal("dev") })),
      "no",
    ],
    ["several keys together", { path: "a*", resource: "U" }, resource("a.yaml#T"), "no"],
  ])("%s", (_, keys, about, expected) => {
    expect(isMeant(where(keys), about)).toBe(expected);
  });

  it("all of them where it does not say", () => {
    expect(isMeant(null, resource("a#T"))).toBe("yes");
  });
});
