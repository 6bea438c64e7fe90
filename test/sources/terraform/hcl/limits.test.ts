/**
 * Every limit of the reader of Terraform configuration: what reaches it is told where that happens,
 * and nothing that hangs on it is taken for sure.
 */
import { describe, expect, it } from "vitest";
import { shown } from "../../cloudformation/summary.ts";
import { modelOf } from "./reading.ts";

const table = (meta: string, name: string): string =>
  `resource "aws_dynamodb_table" "t" {\n${meta}\n  name = ${name}\n}\n`;
const trail = (rest: string): string =>
  `resource "aws_cloudtrail" "t" {\n  name           = "trail"\n  s3_bucket_name = "logs"\n${rest}\n}\n`;
const files = (count: number, source: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m/m${String(index)}/main.tf`, source(index)]));
const dynamicSelectors = (count: number): string =>
  `  dynamic "event_selector" {\n    for_each = [${numbers(count)}]\n    content {}\n  }`;
const numbers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"k${String(index)}"`).join(", ");

interface Reached {
  readonly what: string;
  readonly source: string | Readonly<Record<string, string>>;
  readonly says: string;
  readonly incomplete?: true;
  /** What is open about the last thing that was read. */
  readonly last?: string;
}

const choices = Array.from({ length: 7 }, (_, index) => `var.c${String(index)} == "x" ? "a" : "b"`).join(", ");

const reached: readonly Reached[] = [
  {
    what: "count of a resource",
    source: table("  count = 2001", '"n${count.index}"'),
    says: "warning 2:11 aws_dynamodb_table.t has 2001 instances, of which the first 2000 are told apart",
    last: "aws_dynamodb_table.t: n<aws_dynamodb_table.t count.index",
  },
  {
    what: "count beyond all numbers",
    source: table("  count = 100000000", '"n${count.index}"'),
    says: "warning 2:11 aws_dynamodb_table.t has 100000000 instances",
    last: "aws_dynamodb_table.t: n<aws_dynamodb_table.t count.index",
  },
  {
    what: "for_each of a set",
    source: table(`  for_each = toset([${numbers(2001)}])`, "each.key"),
    says: "warning 2:20 aws_dynamodb_table.t has 2001 instances",
    last: "aws_dynamodb_table.t: <aws_dynamodb_table.t each.key",
  },
  {
    what: "for_each of a map",
    source: table(`  for_each = { for k in [${numbers(2001)}] : k => k }`, "each.value"),
    says: "warning 2:25 The list or map here has 2001 items. The first 2000 are read",
  },
  {
    what: "count of a module",
    source: {
      "m/main.tf": 'module "m" {\n  source = "./m0"\n  count = 2001\n  index = count.index\n}\n',
      ...files(1, () => `variable "index" {}\n${table("", '"n${var.index}"')}`),
    },
    says: "warning 3:11 module.m has 2001 instances",
    last: "module.m.aws_dynamodb_table.t: n<module.m count.index",
  },
  {
    what: "items of a dynamic block",
    source: trail(dynamicSelectors(2001)),
    says: "warning 5:16 The list or map here has 2001 items",
  },
  {
    what: "range",
    source: trail("  enable_logging = length(range(2001)) > 0"),
    says: "warning 4:27 This call of range takes or makes more than 2000 values",
  },
  {
    what: "range inside try, which is no error to pass over",
    source: trail("  enable_logging = try(length(range(2001)) > 0, true)"),
    says: "warning 4:31 This call of range",
    last: "logging unknown",
  },
  {
    what: "setproduct",
    source: trail("  enable_logging = length(setproduct(range(50), range(50))) > 0"),
    says: "warning 4:27 This call of setproduct",
    last: "logging unknown",
  },
  {
    what: "flatten",
    source: trail("  enable_logging = length(flatten([for a in range(20) : range(1100)])) > 0"),
    says: "warning 4:27 This call of flatten takes or makes more than 20000 values",
    last: "logging unknown",
  },
  { what: "jsonencode", source: table("", "jsonencode(range(2000))"), says: "warning 3:10 This call of jsonencode" },
  {
    what: "replace with a pattern in a long text",
    source: trail(`  enable_logging = replace("${"x".repeat(1001)}", "/x+/", "") == ""`),
    says: "warning 4:20 This call of replace",
  },
  {
    what: "the length of a text",
    source: table("", `join("", [for a in range(2000) : "${"x".repeat(101)}"])`),
    says: "warning 3:10 This text has more than 200000 characters",
  },
  {
    what: "steps",
    source: trail("  enable_logging = length([for a in range(1500) : [for b in range(1500) : b]]) > 0"),
    says: "warning 4:51 This configuration takes too many steps to evaluate",
    last: "logging unknown",
  },
  {
    what: "combinations of conditions",
    source: `${Array.from({ length: 7 }, (_, index) => `variable "c${String(index)}" {}\n`).join("")}${trail(
      `  enable_logging = join("", [${choices}]) == "aaaaaaa"`,
    )}`,
    says: "warning 8:1 More than 64 combinations of conditions decide what aws_cloudtrail.t is",
  },
  {
    what: "modules that call themselves",
    source: 'module "again" {\n  source = "./"\n}\n',
    says: "error 1:1 What module again and further modules declare is not checked: at most 1000 modules are read",
    incomplete: true,
  },
  {
    what: "the number of modules",
    source: {
      "m/main.tf": Array.from(
        { length: 1001 },
        (_, index) => `module "a${String(index)}" {\n  source = "./m0"\n}\n`,
      ).join(""),
      ...files(1, () => table("", '"t"')),
    },
    says: "error 2998:1 What module a999 and further modules declare is not checked",
    incomplete: true,
  },
];

describe("a limit that is reached", () => {
  it.each(reached)("$what", ({ source, says, incomplete, last }) => {
    const { sinks, resources, notifications } = modelOf(source);
    const said = notifications.map(
      ({ level, message, location }) =>
        `${level} ${String(location?.startLine)}:${String(location?.startColumn)} ${message}`,
    );
    expect(
      said.filter((line) => line.startsWith(says)),
      said.join("\n"),
    ).toHaveLength(1);
    expect(notifications.some((notification) => notification.incomplete)).toBe(incomplete === true);
    const [resource, sink] = [resources.at(-1), sinks.at(-1)];
    const open =
      resource !== undefined
        ? `${resource.address}: ${shown(resource.variables.get("table")) ?? ""}`
        : sink?.kind === "trail"
          ? `logging ${sink.logging.kind}`
          : "";
    if (last !== undefined) expect(open.slice(0, last.length)).toBe(last);
  });

  it.each([
    ["2000 instances", table("  count = 2000", '"n${count.index}"')],
    ["2000 items", trail(dynamicSelectors(2000))],
    ["a range of 2000", trail("  enable_logging = length(range(2000)) > 0")],
  ])("is not reached by %s", (_what, source) => {
    expect(modelOf(source).notifications).toEqual([]);
  });
});
