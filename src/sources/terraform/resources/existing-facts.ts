/** What resources and data sources that exist already tell about the accounts and Regions of their providers. */
import type { PlanConfiguration } from "./configuration.ts";
import { blockAddress, type ExistingResource, type InstanceSource } from "./instance.ts";
import { isObject, member, stringMember } from "./json.ts";
import { credentialsOf, regionName } from "./provider-configuration.ts";
import type { ProviderFact } from "./provider-fact.ts";
import type { Secrets } from "./secrets.ts";

export interface ExistingFacts {
  /** By credentials; null where resources of several accounts are managed with them. */
  readonly accounts: ReadonlyMap<string, ProviderFact | null>;
  /** By credentials. */
  readonly partitions: ReadonlyMap<string, string>;
  /** By provider key. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Looks through everything that exists. */
export function existingFacts(
  source: InstanceSource,
  configuration: PlanConfiguration,
  secrets: Secrets,
): ExistingFacts {
  const accounts = new Map<string, ProviderFact | null>();
  const stated = new Map<string, string>();
  const partitions = new Map<string, string>();
  const regions = new Map<string, string>();
  const credentialsByKey = new Map<string, string>();
  for (const resource of source.existing()) {
    const credentials =
      credentialsByKey.get(resource.providerKey) ?? credentialsOf(resource.providerKey, configuration);
    credentialsByKey.set(resource.providerKey, credentials);
    const partition = /^aws(?:cc)?_/.test(resource.type) ? partitionInArn(visibleString(resource, "arn")) : undefined;
    if (partition !== undefined) partitions.set(credentials, partition);
    if (resource.mode !== "data") noteAccount(resource, credentials, accounts, secrets);
    else if (resource.type === "aws_caller_identity") noteIdentity(resource, credentials, stated);
    else if (resource.type === "aws_region") noteRegion(resource, regions, configuration);
  }
  for (const [credentials, account] of stated) accounts.set(credentials, { value: account, assumption: null });
  return { accounts, partitions, regions };
}

function noteAccount(
  resource: ExistingResource,
  credentials: string,
  accounts: Map<string, ProviderFact | null>,
  secrets: Secrets,
): void {
  if (!/^aws(?:cc)?_/.test(resource.type)) return;
  const account = accountInArn(visibleString(resource, "arn"));
  if (account === undefined || secrets.isIn(account)) return;
  const known = accounts.get(credentials);
  if (known === undefined)
    accounts.set(credentials, {
      value: account,
      assumption: { code: "account-in-arn", account, address: resource.address },
    });
  else if (known !== null && known.value !== account) accounts.set(credentials, null);
}

function noteIdentity(resource: ExistingResource, credentials: string, accounts: Map<string, string>): void {
  const account = visibleString(resource, "account_id");
  if (account !== undefined && /^\d{12}$/.test(account)) accounts.set(credentials, account);
}

/**
 * The data source tells the provider's Region where it does not ask for another one, which only the configuration
 * shows.
 */
function noteRegion(resource: ExistingResource, regions: Map<string, string>, configuration: PlanConfiguration): void {
  const block = configuration.resource(blockAddress(resource.address));
  if (block === undefined || Object.keys(isObject(block.expressions) ? block.expressions : {}).length > 0) return;
  const region = visibleString(resource, "region") ?? visibleString(resource, "name");
  if (region !== undefined && regionName.test(region)) regions.set(resource.providerKey, region);
}

function visibleString({ values, sensitive }: ExistingResource, name: string): string | undefined {
  return sensitive === true || member(sensitive, name) === true ? undefined : stringMember(values, name);
}

/** The account in an ARN that has one. */
export function accountInArn(arn: string | undefined): string | undefined {
  return /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):/.exec(arn ?? "")?.[1];
}

/** The partition in an ARN. */
export function partitionInArn(arn: string | undefined): string | undefined {
  return /^arn:([^:]+):/.exec(arn ?? "")?.[1];
}

/** The Region in an ARN that has one. */
export function regionInArn(arn: string | undefined): string | undefined {
  return /^arn:[^:]+:[^:]+:([^:]+):/.exec(arn ?? "")?.[1];
}
