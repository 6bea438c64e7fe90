/**
 * The JSON that the data source `aws_iam_policy_document` makes of its blocks (Terraform registry, provider
 * hashicorp/aws).
 */
import type { Text } from "../../../model/text.ts";
import { terraformJsonText } from "./functions-text.ts";
import { listValue, objectValue, stringOf, terraformStringValue, type TerraformValue } from "./value.ts";
import type { BlockInstance, ModuleWorld } from "./world.ts";

/** Arguments of statements that become members of the same kind. */
const lists: readonly (readonly [argument: string, member: string])[] = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
];

const principals: readonly (readonly [argument: string, member: string])[] = [
  ["principals", "Principal"],
  ["not_principals", "NotPrincipal"],
];

/** The document; undefined where it is built from other documents, or where the sources leave open what it holds. */
export function policyDocument(world: ModuleWorld, block: BlockInstance): Text | undefined {
  const own = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"].every((name) =>
    isAbsent(world.setting(block, name)),
  );
  const statements = world.setting(block, "statement");
  if (!own || statements?.kind !== "list" || statements.more !== null) return undefined;
  const read = statements.items.map(statement);
  if (!read.every((item) => item !== undefined)) return undefined;
  const { origin } = statements;
  const version = world.setting(block, "version");
  return terraformJsonText(
    objectValue(
      new Map([
        ["Version", isAbsent(version) ? terraformStringValue("2012-10-17", origin) : version],
        ["Statement", listValue(read, origin)],
      ]),
      origin,
    ),
  );
}

function isAbsent(value: TerraformValue | undefined): value is undefined | Extract<TerraformValue, { kind: "null" }> {
  return value === undefined || value.kind === "null";
}

function statement(written: TerraformValue): TerraformValue | undefined {
  if (written.kind !== "object") return undefined;
  const { entries, origin } = written;
  const members = new Map<string, TerraformValue>();
  const sid = entries.get("sid");
  if (!isAbsent(sid)) members.set("Sid", sid);
  const effect = entries.get("effect");
  members.set("Effect", isAbsent(effect) ? terraformStringValue("Allow", origin) : effect);
  for (const [argument, member] of lists) {
    const values = entries.get(argument);
    if (!isAbsent(values)) members.set(member, oneOrMore(values));
  }
  for (const [argument, member] of principals) {
    const blocks = entries.get(argument);
    const value = isAbsent(blocks) ? undefined : principalOf(blocks);
    if (value === undefined && !isAbsent(blocks)) return undefined;
    if (value !== undefined) members.set(member, value);
  }
  const conditions = entries.get("condition");
  const condition = isAbsent(conditions) ? undefined : conditionOf(conditions);
  if (condition === undefined && !isAbsent(conditions)) return undefined;
  if (condition !== undefined) members.set("Condition", condition);
  return objectValue(members, origin);
}

/** A list of one is written as its item. */
function oneOrMore(values: TerraformValue): TerraformValue {
  const [first, ...others] = values.kind === "list" && values.more === null ? values.items : [];
  return first !== undefined && others.length === 0 ? first : values;
}

function principalOf(blocks: TerraformValue): TerraformValue | undefined {
  if (blocks.kind !== "list" || blocks.more !== null) return undefined;
  const members = new Map<string, TerraformValue>();
  for (const block of blocks.items) {
    const type = block.kind === "object" ? stringOf(block.entries.get("type") ?? block) : undefined;
    const identifiers = block.kind === "object" ? block.entries.get("identifiers") : undefined;
    if (type === undefined || identifiers === undefined || members.has(type)) return undefined;
    if (type === "*")
      return stringOf(oneOrMore(identifiers)) === "*" && blocks.items.length === 1
        ? terraformStringValue("*", block.origin)
        : undefined;
    members.set(type, oneOrMore(identifiers));
  }
  return objectValue(members, blocks.origin);
}

function conditionOf(blocks: TerraformValue): TerraformValue | undefined {
  if (blocks.kind !== "list" || blocks.more !== null) return undefined;
  const tests = new Map<string, Map<string, TerraformValue>>();
  for (const block of blocks.items) {
    const [test, variable] = ["test", "variable"].map((name) =>
      block.kind === "object" ? stringOf(block.entries.get(name) ?? block) : undefined,
    );
    const values = block.kind === "object" ? block.entries.get("values") : undefined;
    const known = test === undefined ? undefined : (tests.get(test) ?? new Map<string, TerraformValue>());
    if (
      test === undefined ||
      variable === undefined ||
      values === undefined ||
      known === undefined ||
      known.has(variable)
    )
      return undefined;
    tests.set(test, known.set(variable, oneOrMore(values)));
  }
  return objectValue(
    new Map([...tests].map(([test, variables]) => [test, objectValue(variables, blocks.origin)])),
    blocks.origin,
  );
}
