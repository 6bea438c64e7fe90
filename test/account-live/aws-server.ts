/**
 * AWS on the loopback interface, as far as reading trails goes: the real protocols (awsJson for CloudTrail,
 * Organizations and Cloud Control, awsQuery for STS, restJson for Account and
 * Resource Explorer), small pages everywhere, accounts told apart by their credentials, and faults as scripted.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

type Json = Readonly<Record<string, unknown>>;

export interface FakeTrail {
  readonly name: string;
  readonly region: string;
  readonly multiRegion?: boolean;
  readonly organization?: boolean;
  readonly logging?: boolean;
  /** Further members of its status. */
  readonly status?: Json;
  readonly bucket?: string;
  readonly eventSelectors?: readonly Json[];
  readonly advancedEventSelectors?: readonly Json[];
}

export interface FakeStore {
  readonly name: string;
  readonly region: string;
  readonly status?: string;
  readonly advancedEventSelectors: readonly Json[];
}

export interface FakeAccount {
  readonly id: string;
  readonly trails?: readonly FakeTrail[];
  readonly stores?: readonly FakeStore[];
  readonly regions?: readonly string[];
  /** Resource Explorer knows these. */
  readonly resources?: readonly {
    readonly arn: string;
    readonly type: string;
    readonly cloudformation: string;
    readonly region: string;
  }[];
}

export interface FakeOrganization {
  readonly id: string;
  readonly managementAccount: string;
  readonly suspended?: readonly string[];
}

/** One request, as the server saw it. */
export interface Seen {
  readonly account: string;
  readonly region: string;
  readonly operation: string;
  readonly input: Json;
}

/** What to do instead of answering; undefined: answer. `nth` counts the calls of this operation from 1. */
export type Fault = (seen: Seen & { readonly nth: number }) => FaultAnswer | undefined;
export type FaultAnswer =
  | { readonly kind: "error"; readonly status: number; readonly code: string; readonly message: string }
  | {
      readonly kind: "body";
      readonly body: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A body that never ends. */
  | { readonly kind: "endless" }
  | { readonly kind: "truncate" }
  | { readonly kind: "reset" }
  | { readonly kind: "hang" };

export const denied = (message = "User is not authorized"): FaultAnswer => ({
  kind: "error",
  status: 400,
  code: "AccessDeniedException",
  message,
});

export interface AwsServer {
  readonly url: string;
  readonly seen: Seen[];
  /** The environment of a process that calls as this account. */
  readonly environment: (account: string) => Readonly<Record<string, string>>;
}

export interface World {
  readonly accounts: readonly FakeAccount[];
  readonly organization?: FakeOrganization;
  readonly fault?: Fault;
  /** ListTrails tells of multi-Region trails and of those of the Region that is asked. */
  readonly listsOneRegion?: boolean;
  /** Speak TLS with this certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Of the caller's ARN; default: aws. */
  readonly partition?: string;
  /** Told when a request will never be answered. */
  readonly onHang?: () => void;
}

/** Starts the server; it ends with the test. */
export async function awsServer(world: World): Promise<AwsServer> {
  const seen: Seen[] = [];
  const counts = new Map<string, number>();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void readBody(request).then((body) => {
      const call = callOf(request, body);
      if (call === null) {
        send(response, 403, { __type: "MissingAuthenticationTokenException", message: "The request is not signed" });
        return;
      }
      seen.push(call);
      const nth = (counts.get(call.operation) ?? 0) + 1;
      counts.set(call.operation, nth);
      answer(world, call, nth, response);
    });
  };
  const server = world.tls === undefined ? createServer(handle) : createTlsServer(world.tls, handle);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `${world.tls === undefined ? "http" : "https"}://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    seen,
    environment: (account) => ({
      AWS_ACCESS_KEY_ID: keyOf(account),
      AWS_SECRET_ACCESS_KEY: `secret-of-${account}`,
      AWS_SESSION_TOKEN: `token-of-${account}`,
      AWS_REGION: "us-east-1",
      AWS_ENDPOINT_URL: url,
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    }),
  };
}

function keyOf(account: string): string {
  return `AKIA${account}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Calls that prove who asks by a token instead of a signature: what comes before there are credentials. */
function tokenCallOf(request: IncomingMessage, body: string): Seen | null {
  const url = new URL(request.url ?? "/", "http://localhost");
  const fields = Object.fromEntries(url.pathname === "/" ? new URLSearchParams(body) : url.searchParams);
  const about = { region: "", input: { ...fields, token: request.headers["x-amz-sso_bearer_token"] } };
  if (url.pathname === "/federation/credentials")
    return { account: fields.account_id ?? "", operation: "GetRoleCredentials", ...about };
  if (fields.Action === "AssumeRoleWithWebIdentity")
    return { account: accountOfRole(fields.RoleArn), operation: fields.Action, ...about };
  return null;
}

function accountOfRole(arn: unknown): string {
  return /iam::(\d{12}):role/.exec(String(arn))?.[1] ?? "";
}

/** null: the request is not signed. */
function callOf(request: IncomingMessage, body: string): Seen | null {
  const byToken = request.headers.authorization === undefined ? tokenCallOf(request, body) : null;
  if (byToken !== null) return byToken;
  const scope = /Credential=AKIA(\d{12})\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request/.exec(
    request.headers.authorization ?? "",
  );
  if (scope === null) return null;
  const [, account = "", region = "", service = ""] = scope;
  const target = request.headers["x-amz-target"];
  if (service === "sts") {
    const fields = Object.fromEntries(new URLSearchParams(body));
    return { account, region, operation: fields.Action ?? "", input: fields };
  }
  const input = body === "" ? {} : (JSON.parse(body) as Json);
  const name =
    typeof target === "string"
      ? (target.split(".").at(-1) ?? "")
      : (restOperations[request.url?.split("?")[0] ?? ""] ?? "");
  return { account, region, operation: service === "cloudcontrolapi" ? `CloudControl${name}` : name, input };
}

const restOperations: Readonly<Record<string, string>> = {
  "/listRegions": "ListRegions",
  "/ListIndexes": "ListIndexes",
  "/ListSupportedResourceTypes": "ListSupportedResourceTypes",
  "/ListResources": "ListResources",
};

const stsOperations = new Set(["GetCallerIdentity", "AssumeRole", "AssumeRoleWithWebIdentity"]);

function answer(world: World, call: Seen, nth: number, response: ServerResponse): void {
  const fault = world.fault?.({ ...call, nth });
  const isSts = stsOperations.has(call.operation);
  switch (fault?.kind) {
    case "error":
      if (isSts)
        sendXml(
          response,
          fault.status,
          `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${fault.code}</Code><Message>${fault.message}</Message></Error></ErrorResponse>`,
        );
      else send(response, fault.status, { __type: fault.code, message: fault.message });
      return;
    case "body":
      response
        .writeHead(fault.status ?? 200, { "content-type": "application/x-amz-json-1.1", ...fault.headers })
        .end(fault.body);
      return;
    case "endless":
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
      writeOn(response);
      return;
    case "truncate": {
      const text = JSON.stringify(answerOf(world, call));
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1", "content-length": String(text.length) });
      response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
      return;
    }
    case "reset":
      response.destroy();
      return;
    case "hang":
      world.onHang?.();
      return;
    case undefined:
      break;
  }
  if (isSts) sendXml(response, 200, stsAnswer(call, world.partition ?? "aws"));
  else {
    const result = answerOf(world, call);
    if (result === null) send(response, 400, { __type: "TrailNotFoundException", message: "Unknown trail" });
    else send(response, 200, result);
  }
}

function writeOn(response: ServerResponse): void {
  const chunk = " ".repeat(1 << 16);
  while (!response.destroyed && response.write(chunk));
  if (!response.destroyed)
    response.once("drain", () => {
      writeOn(response);
    });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
}

function sendXml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/xml" }).end(body);
}

function stsAnswer({ account, operation, input }: Seen, partition: string): string {
  if (operation === "GetCallerIdentity")
    return `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:${partition}:iam::${account}:user/auditor</Arn><UserId>AIDAEXAMPLE</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
  const target = accountOfRole(input.RoleArn) || account;
  return `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result><Credentials><AccessKeyId>${keyOf(target)}</AccessKeyId><SecretAccessKey>secret-of-${target}</SecretAccessKey><SessionToken>token-of-${target}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></${operation}Result></${operation}Response>`;
}

/** A page of two; the token is the position. */
function page(items: readonly unknown[], key: string, token: unknown): Json {
  const start = Number(token ?? 0);
  const next = start + 2;
  return { [key]: items.slice(start, next), ...(next < items.length ? { NextToken: String(next) } : {}) };
}

const trailArn = (account: string, { name, region }: FakeTrail): string =>
  `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
const storeArn = (account: string, { name, region }: FakeStore): string =>
  `arn:aws:cloudtrail:${region}:${account}:eventdatastore/${name}`;

const defaultRegions = ["eu-west-1", "us-east-1"];

interface OwnedTrail {
  readonly owner: string;
  readonly trail: FakeTrail;
}

/** The trails that an account sees: its own, and those of its organization. */
function visibleTrails({ accounts, organization }: World, account: string): OwnedTrail[] {
  return accounts.flatMap(({ id, trails = [] }) =>
    trails
      .filter((trail) => id === account || (trail.organization === true && organization !== undefined))
      .map((trail) => ({ owner: id, trail })),
  );
}

function isSeenIn(region: string, trail: FakeTrail): boolean {
  return trail.region === region || trail.multiRegion === true;
}

/** null: there is no such thing. */
function answerOf(world: World, { account, region, operation, input }: Seen): Json | null {
  const own = world.accounts.find(({ id }) => id === account) ?? { id: account };
  const visible = visibleTrails(world, account);
  const named = visible.find(({ owner, trail }) => trailArn(owner, trail) === (input.TrailName ?? input.Name));
  switch (operation) {
    case "ListTrails":
      return page(
        visible
          .filter(({ trail }) => world.listsOneRegion !== true || isSeenIn(region, trail))
          .map(({ owner, trail }) => ({
            TrailARN: trailArn(owner, trail),
            Name: trail.name,
            HomeRegion: trail.region,
          })),
        "Trails",
        input.NextToken,
      );
    case "DescribeTrails": {
      const list = input.trailNameList as readonly string[] | undefined;
      const here = visible.filter(({ owner, trail }) =>
        list === undefined
          ? input.includeShadowTrails === false
            ? trail.region === region
            : isSeenIn(region, trail)
          : list.includes(trailArn(owner, trail)),
      );
      return { trailList: here.map(description) };
    }
    case "GetTrailStatus":
      return named === undefined
        ? null
        : { IsLogging: named.trail.logging ?? true, LatestDeliveryTime: 1_700_000_000, ...named.trail.status };
    case "GetEventSelectors":
      return named === undefined ? null : selectorsOf(named);
    case "GetInsightSelectors":
      return named === undefined
        ? null
        : { TrailARN: trailArn(named.owner, named.trail), InsightSelectors: [{ InsightType: "ApiCallRateInsight" }] };
    case "GetEventConfiguration":
      return named === undefined
        ? null
        : { TrailARN: trailArn(named.owner, named.trail), MaxEventSize: "Standard", ContextKeySelectors: [] };
    case "ListEventDataStores":
      return page(
        (own.stores ?? [])
          .filter((store) => store.region === region)
          .map((store) => ({ EventDataStoreArn: storeArn(account, store), Name: store.name })),
        "EventDataStores",
        input.NextToken,
      );
    case "GetEventDataStore": {
      const store = (own.stores ?? []).find((candidate) => storeArn(account, candidate) === input.EventDataStore);
      return store === undefined
        ? null
        : {
            EventDataStoreArn: storeArn(account, store),
            Name: store.name,
            Status: store.status ?? "ENABLED",
            MultiRegionEnabled: false,
            OrganizationEnabled: false,
            AdvancedEventSelectors: store.advancedEventSelectors,
          };
    }
    case "GetRoleCredentials":
      return {
        roleCredentials: {
          accessKeyId: keyOf(account),
          secretAccessKey: `secret-of-${account}`,
          sessionToken: `token-of-${account}`,
          expiration: 4_070_908_800_000,
        },
      };
    case "ListRegions":
      return page(
        (own.regions ?? defaultRegions).map((name) => ({ RegionName: name, RegionOptStatus: "ENABLED_BY_DEFAULT" })),
        "Regions",
        input.NextToken,
      );
    case "DescribeOrganization":
      return { Organization: { Id: world.organization?.id, MasterAccountId: world.organization?.managementAccount } };
    case "ListAccounts":
      return page(
        world.accounts.map(({ id }) => ({
          Id: id,
          Status: world.organization?.suspended?.includes(id) === true ? "SUSPENDED" : "ACTIVE",
        })),
        "Accounts",
        input.NextToken,
      );
    case "ListIndexes":
      return {
        Indexes: (own.regions ?? defaultRegions).map((name) => ({
          Region: name,
          Arn: `arn:aws:resource-explorer-2:${name}:${account}:index/1`,
          Type: name === "us-east-1" ? "AGGREGATOR" : "LOCAL",
        })),
      };
    case "ListSupportedResourceTypes":
      return {
        ResourceTypes: (own.resources ?? []).map(({ type, cloudformation }) => ({
          ResourceType: type,
          Service: type.split(":")[0],
          CFNResourceTypes: [cloudformation],
        })),
      };
    case "ListResources":
      return page(
        (own.resources ?? [])
          .filter(
            ({ type }) =>
              (input.Filters as { readonly FilterString?: string } | undefined)?.FilterString ===
              `resourcetype:${type}`,
          )
          .map(({ arn, type, region: place }) => ({
            Arn: arn,
            OwningAccountId: account,
            Region: place,
            ResourceType: type,
            Service: type.split(":")[0],
          })),
        "Resources",
        input.NextToken,
      );
    case "CloudControlListResources":
      return { TypeName: input.TypeName, ResourceDescriptions: [] };
    default:
      return null;
  }
}

function description({ owner, trail }: OwnedTrail): Json {
  return {
    Name: trail.name,
    S3BucketName: trail.bucket ?? "logs",
    IncludeGlobalServiceEvents: trail.multiRegion ?? false,
    IsMultiRegionTrail: trail.multiRegion ?? false,
    HomeRegion: trail.region,
    TrailARN: trailArn(owner, trail),
    LogFileValidationEnabled: true,
    HasCustomEventSelectors: true,
    HasInsightSelectors: true,
    IsOrganizationTrail: trail.organization ?? false,
  };
}

function selectorsOf({ owner, trail }: OwnedTrail): Json {
  const TrailARN = trailArn(owner, trail);
  if (trail.advancedEventSelectors !== undefined)
    return { TrailARN, AdvancedEventSelectors: trail.advancedEventSelectors };
  return {
    TrailARN,
    EventSelectors: trail.eventSelectors ?? [
      { ReadWriteType: "All", IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: [] },
    ],
  };
}
