/**
 * What Cloud Control lists: one call a type and Region, with the caller's right to list that type.
 */
import { membersOf } from "../model/plain-object.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { allPages } from "./pages.ts";
import { arnOfDescription, type ResourceKind } from "./resource-kinds.ts";
import type { FoundArn } from "./resource-explorer.ts";
import type { Session } from "./session.ts";

/**
 * `unlistable`: Cloud Control cannot list the type, or only inside of another resource.
 * `unnamed` counts resources whose description does not tell their ARN.
 */
export type CloudControlAnswer =
  | {
      readonly kind: "listed";
      readonly found: readonly FoundArn[];
      readonly unnamed: number;
      readonly error: CallError | null;
    }
  | { readonly kind: "unlistable" }
  | { readonly kind: "absent" };

/** AWS API: the errors of ListResources of Cloud Control. */
const unlistable = new Set(["UnsupportedActionException", "InvalidRequestException", "PrivateTypeException"]);

/** The Region does not have the type, so that nothing of it is there. */
const absent = new Set(["TypeNotFoundException"]);

export async function listKind(
  session: Session,
  region: string,
  kind: ResourceKind,
  typeName: string,
  at: { readonly accountId: string; readonly partition: string },
  limit: number,
): Promise<CloudControlAnswer> {
  const pages = await allPages(session, {
    name: "CloudControlListResources",
    region,
    subject: { resource: typeName },
    inputOf: (token) => ({ TypeName: typeName, NextToken: token, MaxResults: 100 }),
    itemsOf: (output) => output.ResourceDescriptions,
    limit,
  });
  if (pages.error !== null && unlistable.has(pages.error.code)) return { kind: "unlistable" };
  if (pages.error !== null && absent.has(pages.error.code)) return { kind: "absent" };
  const arns = pages.items.map(({ Identifier = "", Properties }) =>
    arnOfDescription(kind, Identifier, propertiesOf(Properties), { ...at, region }),
  );
  return {
    kind: "listed",
    found: arns.flatMap((arn) => (arn === null ? [] : [{ arn, region }])),
    unnamed: arns.filter((arn) => arn === null).length,
    error: pages.error,
  };
}

function propertiesOf(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return membersOf(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}
