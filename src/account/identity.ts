/**
 * Who calls: credentials and Region as the AWS CLI finds them, and what account they are of.
 */
import { defined } from "../model/defined.ts";
import { partitionOfRegion, type Partition, type Semantics } from "../catalog/semantics.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { currentCall } from "./answer-handler.ts";
import type { ClientFactory, Credentials } from "./client-settings.ts";
import { plainMessage } from "./failure.ts";
import type { RunSecrets } from "./secrets.ts";
import { stoppable, type Session } from "./session.ts";
import { unreadableAnswer } from "./pages.ts";

/** `usage`: the message says what to set. */
export type RegionAnswer =
  { readonly kind: "region"; readonly region: string } | { readonly kind: "usage"; readonly message: string };

/** The Region of the first calls: as named, else as in the environment, else the profile's. */
export async function firstRegion(named: string | undefined, profile: string | undefined): Promise<RegionAnswer> {
  const fromEnvironment =
    profile === undefined ? (nonEmpty(process.env.AWS_REGION) ?? nonEmpty(process.env.AWS_DEFAULT_REGION)) : undefined;
  const region = nonEmpty(named) ?? fromEnvironment;
  if (region !== undefined) return { kind: "region", region };
  const { STSClient } = await import("@aws-sdk/client-sts");
  try {
    const client = new STSClient(defined({ profile }));
    return { kind: "region", region: await client.config.region() };
  } catch {
    const message =
      "No Region is set, so it is unknown which endpoint of AWS to call. Name one with --region, set AWS_REGION, or give the profile a region. Trails of all Regions are read whichever it is.";
    return { kind: "usage", message };
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}

/**
 * The SDK's chain: environment, profile with SSO or a role, web identity, container, instance. Nothing is asked until
 * the first call.
 */
export async function callersCredentials(
  factory: ClientFactory,
  region: string,
  profile: string | undefined,
): Promise<Credentials> {
  const { fromIni, fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
  // What the chain itself calls (roles of a profile, web identity, SSO) goes through proxies and follows --endpoint-url
  // too. The Region is that of the caller: one in `clientConfig` would go before the Region of an SSO session.
  const clientConfig = defined({ endpoint: factory.endpointUrl, requestHandler: factory.handler });
  const surroundings = { clientConfig, parentClientConfig: { region } };
  // Only the reader of profiles says what is wrong with one.
  return remembered(
    profile === undefined ? fromNodeProviderChain(surroundings) : fromIni({ profile, ...surroundings }),
    factory.secrets,
  );
}

type Provider = Extract<Credentials, (...parameters: never[]) => unknown>;

/** Credentials are fetched again when they are about to expire. */
const renewedBefore = 5 * 60_000;

/** Each client would ask for credentials anew: a role of a profile would be assumed for every Region. */
function remembered(provider: Provider, secrets: RunSecrets): Provider {
  let known: ReturnType<Provider> | undefined;
  return async (...parameters) => {
    const credentials = await known?.catch(() => undefined);
    const expiry = credentials?.expiration?.getTime() ?? Infinity;
    if (credentials !== undefined && expiry - renewedBefore > Date.now()) return credentials;
    // What is called for credentials is no part of the call that needs them.
    known = currentCall.exit(() => provider(...parameters));
    secrets.add(await known);
    return known;
  };
}

export interface Caller {
  readonly accountId: string;
  readonly partition: Partition;
}

export type CallerAnswer =
  | { readonly kind: "caller"; readonly caller: Caller }
  /** There are no credentials, or the profile is wrong: nothing was asked of AWS. */
  | { readonly kind: "usage"; readonly message: string }
  | { readonly kind: "failed"; readonly error: CallError };

/** The account and partition of the caller. Needs no permission (AWS API: GetCallerIdentity). */
export async function callerOf(
  session: Session,
  region: string,
  semantics: Semantics,
  profile: string | undefined,
): Promise<CallerAnswer> {
  const missing = await missingCredentials(session, profile);
  if (missing !== null) return { kind: "usage", message: missing };
  const answer = await session.call("GetCallerIdentity", region, {});
  if (answer.kind === "failed") return answer;
  const { Account, Arn } = answer.value;
  if (Account === undefined || !/^\d{12}$/.test(Account))
    return { kind: "failed", error: unreadableAnswer("GetCallerIdentity", { region }, "The answer names no account") };
  const id = Arn?.split(":")[1];
  const partition =
    semantics.partitions.find((candidate) => candidate.id === id) ??
    partitionOfRegion(semantics, region) ??
    semantics.partitions[0];
  if (partition === undefined)
    return {
      kind: "failed",
      error: unreadableAnswer("GetCallerIdentity", { region }, "The answer names no partition"),
    };
  return { kind: "caller", caller: { accountId: Account, partition } };
}

/** Why there are no credentials, with what to do; null: there are some. */
async function missingCredentials(
  { credentials, signal }: Session,
  profile: string | undefined,
): Promise<string | null> {
  if (typeof credentials !== "function") return null;
  try {
    await stoppable(credentials(), signal);
    return null;
  } catch (error) {
    // The first call tells that the run was stopped.
    if (signal?.aborted === true) return null;
    const reason = plainMessage(messageOf((await mistakeInProfile(profile)) ?? error));
    const of =
      profile === undefined
        ? "No credentials for AWS were found"
        : `No credentials for AWS were found with the profile "${profile}"`;
    return `${of}: ${reason.replace(/\.$/, "")}. Sign in (aws sso login), name a profile with --profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in GitHub Actions, use aws-actions/configure-aws-credentials first.`;
  }
}

/** What is wrong with the profile of the environment, which the chain does not tell. */
async function mistakeInProfile(profile: string | undefined): Promise<unknown> {
  if (profile !== undefined || nonEmpty(process.env.AWS_PROFILE) === undefined) return undefined;
  const { fromIni } = await import("@aws-sdk/credential-providers");
  try {
    await fromIni({})();
    return undefined;
  } catch (error) {
    return error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
