/**
 * Where a provider configuration puts its resources: Region, partition, account, and the scope of all that live in one
 * account.
 */
import type { Assumption } from "../../../model/reasons/assumption.ts";
import { loadSemantics, partitionOfRegion } from "../../../catalog/semantics.ts";
import type { Scope } from "../../../model/scope.ts";
import { knownString, literal, unresolvedText, type Text } from "../../../model/text.ts";
import type { Environment } from "../../types.ts";
import type { PlanConfiguration } from "./configuration.ts";
import { accountInArn, existingFacts, partitionInArn, type ExistingFacts } from "./existing-facts.ts";
import type { ProviderFact } from "./provider-fact.ts";
import type { InstanceSource } from "./instance.ts";
import type { Secrets } from "./secrets.ts";
import {
  configuredAccount,
  configuredRegion,
  credentialsOf,
  mainProvider,
  regionComesFromSurroundings,
} from "./provider-configuration.ts";

/** Where the resources of one provider configuration live. */
export interface Placement {
  readonly region: Text;
  readonly partition: Text;
  readonly account: Text;
  readonly scope: Scope;
  /** What the Region and the account rest on. */
  readonly regionAssumption: Assumption | null;
  readonly accountAssumption: Assumption | null;
}

export interface Providers {
  readonly placement: (providerKey: string) => Placement;
  /** The scope of the resource with this ARN, which may tell more than its provider does. */
  readonly scopeOf: (arn: string | undefined, providerKey: string) => Scope;
}

interface Facts {
  readonly uri: string;
  readonly configuration: PlanConfiguration;
  readonly environment: Environment;
  readonly main: string;
  readonly existing: () => ExistingFacts;
  /** Scopes by what tells their accounts apart. */
  readonly scopes: Map<string, Scope>;
}

/** The provider configurations of one plan or state. */
export function readProviders(
  source: InstanceSource,
  configuration: PlanConfiguration,
  environment: Environment,
  secrets: Secrets,
): Providers {
  let existing: ExistingFacts | undefined;
  const facts: Facts = {
    uri: source.document.uri,
    configuration,
    environment,
    main: mainProvider(configuration),
    existing: () => (existing ??= existingFacts(source, configuration, secrets)),
    scopes: new Map(),
  };
  const placements = new Map<string, Placement>();
  const placementOf = (providerKey: string): Placement => {
    const placement = placements.get(providerKey) ?? place(providerKey, facts);
    placements.set(providerKey, placement);
    return placement;
  };
  const placement = (providerKey: string): Placement => {
    // The scope of the main provider comes first: it is the one that is named by the file alone.
    placementOf(facts.main);
    return placementOf(providerKey);
  };
  return {
    placement,
    scopeOf: (arn, providerKey) => {
      const ofProvider = placement(providerKey);
      const account = accountInArn(arn);
      if (account === undefined || secrets.isIn(account) || knownString(ofProvider.account) === account)
        return ofProvider.scope;
      return scopeFor(
        `account ${account}`,
        { ...ofProvider, account: literal(account), partition: literal(partitionInArn(arn) ?? "") },
        `account:${account}`,
        facts,
      );
    },
  };
}

function place(providerKey: string, facts: Facts): Placement {
  const region = regionOf(providerKey, facts);
  const account = accountOf(providerKey, facts);
  const credentials = credentialsOf(providerKey, facts.configuration);
  const partition = facts.existing().partitions.get(credentials);
  const position = {
    region: region === undefined ? unknownRegion(providerKey, facts) : literal(region.value),
    partition:
      region === undefined && partition !== undefined
        ? literal(partition)
        : partitionText(region?.value, facts.uri, facts.environment),
    account: account === undefined ? unknownAccount(providerKey, facts) : literal(account.value),
  };
  const key = account === undefined ? `credentials ${credentials}` : `account ${account.value}`;
  const scope = scopeFor(key, position, `provider:${providerKey}`, facts);
  return {
    ...position,
    scope,
    regionAssumption: region?.assumption ?? null,
    accountAssumption: account?.assumption ?? null,
  };
}

function scopeFor(
  key: string,
  position: Pick<Placement, "region" | "partition" | "account">,
  suffix: string,
  { uri, scopes, environment }: Facts,
): Scope {
  const known = scopes.get(key);
  if (known !== undefined) return known;
  const { account, region, partition } = position;
  const scope: Scope = {
    id: scopes.size === 0 ? uri : `${uri}#${suffix}`,
    kind: "code",
    account,
    region,
    partition,
    organizationId: environment.organization ?? null,
  };
  scopes.set(key, scope);
  return scope;
}

/** The partition of a known Region, else what the caller says, else an open piece of the file. */
export function partitionText(region: string | undefined, uri: string, environment: Environment): Text {
  const partition = (region === undefined ? undefined : partitionName(region)) ?? environment.partition;
  return partition === null
    ? unresolvedText({ id: `partition:${uri}`, kind: "partition", unknown: { code: "provider-partition" } })
    : literal(partition);
}

const partitionNames = new Map<string, string | undefined>();

function partitionName(region: string): string | undefined {
  if (!partitionNames.has(region)) partitionNames.set(region, partitionOfRegion(loadSemantics(), region)?.id);
  return partitionNames.get(region);
}

function unknownRegion(providerKey: string, facts: Facts): Text {
  const isMain = providerKey === facts.main || regionComesFromSurroundings(providerKey, facts.configuration);
  const id = isMain ? `region:${facts.uri}` : `region:${facts.uri}:${providerKey}`;
  return unresolvedText({
    id,
    kind: "region",
    unknown: { code: "provider-place", part: "region", provider: isMain ? facts.main : providerKey },
  });
}

function unknownAccount(providerKey: string, facts: Facts): Text {
  const isMain = sharesAccountWithMain(providerKey, facts);
  const id = isMain ? `account:${facts.uri}` : `account:${facts.uri}:${providerKey}`;
  return unresolvedText({
    id,
    kind: "account",
    unknown: { code: "provider-place", part: "account", provider: isMain ? facts.main : providerKey },
  });
}

function sharesAccountWithMain(providerKey: string, { configuration, main }: Facts): boolean {
  return credentialsOf(providerKey, configuration) === credentialsOf(main, configuration);
}

function regionOf(providerKey: string, facts: Facts): ProviderFact | undefined {
  const { configuration, environment, main } = facts;
  const configured = configuredRegion(providerKey, configuration);
  if (configured !== undefined) return configured;
  const observed = facts.existing().regions.get(providerKey);
  if (observed !== undefined) return { value: observed, assumption: null };
  // What the caller says of the Region is meant for the providers that take it from their surroundings.
  const isMeant = providerKey === main || regionComesFromSurroundings(providerKey, configuration);
  return environment.region !== null && isMeant ? { value: environment.region, assumption: null } : undefined;
}

function accountOf(providerKey: string, facts: Facts): ProviderFact | undefined {
  const { configuration, environment } = facts;
  const observed = facts.existing().accounts.get(credentialsOf(providerKey, configuration));
  if (observed?.assumption === null) return observed;
  const configured = configuredAccount(providerKey, configuration);
  // What is taken from an ARN that exists is surer than what is taken from a variable.
  if (configured !== undefined && (configured.assumption === null || observed === undefined || observed === null))
    return configured;
  // Resources of several accounts under one identity: the account is not to be told for all of them.
  if (observed !== undefined) return observed ?? undefined;
  return environment.accountId !== null && sharesAccountWithMain(providerKey, facts)
    ? { value: environment.accountId, assumption: null }
    : undefined;
}
