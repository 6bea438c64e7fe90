import { calls, type Purpose } from "./calls.ts";

/** An IAM policy, as much of it as is used here. */
export interface IamPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly IamStatement[];
}

export interface IamStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: string;
}

const statementIds: Readonly<Record<Purpose, string>> = {
  account: "ReadAccount",
  organization: "ReadOrganization",
  inventory: "FindResources",
  athena: "QueryLogs",
};

/**
 * What the calls for some purposes need, and nothing else.
 *
 * @param roleName the role that is assumed in the accounts of an organization
 */
export function iamPolicy(purposes: readonly Purpose[], roleName = "ROLE_NAME"): IamPolicy {
  const Statement = purposes.flatMap((purpose): IamStatement[] => {
    const assumes = actionsFor(purpose).includes(calls.AssumeRole.action);
    const others = actionsFor(purpose).filter((action) => action !== calls.AssumeRole.action);
    return [
      { Sid: statementIds[purpose], Effect: "Allow", Action: others, Resource: "*" },
      ...(assumes
        ? [
            {
              Sid: "ReadOtherAccounts",
              Effect: "Allow" as const,
              Action: [calls.AssumeRole.action],
              Resource: `arn:aws:iam::*:role/${roleName}`,
            },
          ]
        : []),
    ];
  });
  return { Version: "2012-10-17", Statement };
}

function actionsFor(purpose: Purpose): string[] {
  return Object.values(calls)
    .flatMap((call) => (call.purpose === purpose && call.action !== null ? [call.action] : []))
    .sort();
}
