/** Policies of a plan, a state or sources that let functions change trails. */
import { concatenate, unresolvedText, unresolvedPieces, type Text, type Unresolved } from "../../../model/text.ts";
import type { LocatedChanger } from "../../trail-changers.ts";
import { isTrailAction } from "../../unseen-trails.ts";
import { attributeCell, originOfInstance } from "./cell.ts";
import type { Instance } from "./instance.ts";
import { isArray, isObject, member, type JsonValue } from "./json.ts";
import { instanceId, instanceSubjectOf, type Model, type Subject } from "./model.ts";
import { locatedText } from "./values.ts";

const role = "aws_iam_role";
const rolePolicy = "aws_iam_role_policy";
const policies: ReadonlySet<string> = new Set([rolePolicy, "aws_iam_policy"]);
const functionTypes: ReadonlySet<string> = new Set(["aws_lambda_function", "awscc_lambda_function"]);

/** Whether instances of a type say what functions may do. */
export function isAboutFunctions(type: string): boolean {
  return type === role || policies.has(type) || functionTypes.has(type);
}

/** What lets functions change trails, among instances of the types that `isAboutFunctions` names. */
export function functionChangers(model: Model, instances: readonly Instance[]): readonly LocatedChanger[] {
  if (!instances.some(({ type }) => functionTypes.has(type))) return [];
  const roles = instances.filter(({ type }) => type === role);
  return instances.flatMap((instance) => {
    if (!policies.has(instance.type)) return [];
    const subject = instanceSubjectOf(model, instance);
    if (instance.type === rolePolicy && isOfAnother(subject, roles)) return [];
    return statementsOf(subject).flatMap((statement): LocatedChanger[] => {
      const calls = textsIn(member(statement, "Action")).filter(isTrailAction);
      if (member(statement, "Effect") !== "Allow" || calls.length === 0) return [];
      const says = textsIn(member(statement, "Resource")).map((text) => withPieces(subject, text));
      const origin = originOfInstance(subject);
      return [{ by: "function", address: instance.address, calls, says, isSure: false, origin }];
    });
  });
}

/** Whether the policy is that of a role which no function can have. */
function isOfAnother(subject: Subject, roles: readonly Instance[]): boolean {
  const { model } = subject;
  const named = textOf(subject, "role");
  const owner = roles.find((instance) => {
    const own = instanceSubjectOf(model, instance);
    const isPiece = unresolvedPieces(named ?? { parts: [] }).some(({ id }) =>
      id.startsWith(`${instanceId(model, instance)}.`),
    );
    const name = textOf(own, "name");
    return isPiece || (named !== undefined && name !== undefined && spelled(named) === spelled(name));
  });
  const assumed = owner === undefined ? undefined : textOf(instanceSubjectOf(model, owner), "assume_role_policy");
  return assumed !== undefined && unresolvedPieces(assumed).length === 0 && !spelled(assumed).includes('"lambda.');
}

function textOf(subject: Subject, name: string): Text | undefined {
  return locatedText(subject, attributeCell(subject.instance, name))?.text;
}

/** A character of no policy stands around the number of what is open. */
const mark = "\u0001";

/** The text with marks for what is open; what stands for a whole value of JSON becomes a string. */
function spelled({ parts }: Text): string {
  let written = "";
  let count = 0;
  let isInString = false;
  for (const part of parts) {
    if (typeof part === "string") {
      written += part;
      const quotes = part.match(/\\.|"/gs)?.filter((found) => found === '"').length ?? 0;
      if (quotes % 2 === 1) isInString = !isInString;
    } else {
      const quote = isInString ? "" : '"';
      written += `${quote}${mark}${String(count++)}${mark}${quote}`;
    }
  }
  return written;
}

function statementsOf(subject: Subject): readonly JsonValue[] {
  const text = textOf(subject, "policy");
  if (text === undefined) return [];
  try {
    const statements = member(JSON.parse(spelled(text).replaceAll(mark, "\\u0001")) as JsonValue, "Statement");
    return isArray(statements) ? statements : isObject(statements) ? [statements] : [];
  } catch {
    // What is no JSON is told by those who read it as a policy.
    return [];
  }
}

function withPieces(subject: Subject, text: string): Text {
  const pieces: readonly Unresolved[] = unresolvedPieces(textOf(subject, "policy") ?? { parts: [] });
  return concatenate(
    text.split(mark).map((part, index) => {
      const piece = index % 2 === 1 ? pieces[Number(part)] : undefined;
      return piece === undefined ? part : unresolvedText(piece);
    }),
  );
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  const items = isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string");
}
