/**
 * The calls of the table, as functions of the AWS SDK. Each service's part of the SDK is loaded when its first call is
 * made.
 */
import type { ListRegionsCommandInput, ListRegionsCommandOutput } from "@aws-sdk/client-account";
import type {
  GetQueryExecutionCommandInput,
  GetQueryExecutionCommandOutput,
  GetQueryResultsCommandInput,
  GetQueryResultsCommandOutput,
  StartQueryExecutionCommandInput,
  StartQueryExecutionCommandOutput,
  StopQueryExecutionCommandInput,
  StopQueryExecutionCommandOutput,
} from "@aws-sdk/client-athena";
import type {
  ListResourcesCommandInput as CloudControlInput,
  ListResourcesCommandOutput as CloudControlOutput,
} from "@aws-sdk/client-cloudcontrol";
import type {
  DescribeTrailsCommandInput,
  DescribeTrailsCommandOutput,
  GetEventConfigurationCommandInput,
  GetEventConfigurationCommandOutput,
  GetEventDataStoreCommandInput,
  GetEventDataStoreCommandOutput,
  GetEventSelectorsCommandInput,
  GetEventSelectorsCommandOutput,
  GetInsightSelectorsCommandInput,
  GetInsightSelectorsCommandOutput,
  GetTrailStatusCommandInput,
  GetTrailStatusCommandOutput,
  ListEventDataStoresCommandInput,
  ListEventDataStoresCommandOutput,
  ListTrailsCommandInput,
  ListTrailsCommandOutput,
} from "@aws-sdk/client-cloudtrail";
import type {
  DescribeOrganizationCommandInput,
  DescribeOrganizationCommandOutput,
  ListAccountsCommandInput,
  ListAccountsCommandOutput,
} from "@aws-sdk/client-organizations";
import type {
  ListIndexesCommandInput,
  ListIndexesCommandOutput,
  ListResourcesCommandInput,
  ListResourcesCommandOutput,
  ListSupportedResourceTypesCommandInput,
  ListSupportedResourceTypesCommandOutput,
} from "@aws-sdk/client-resource-explorer-2";
import type {
  AssumeRoleCommandInput,
  AssumeRoleCommandOutput,
  GetCallerIdentityCommandInput,
  GetCallerIdentityCommandOutput,
} from "@aws-sdk/client-sts";
import type { AwsCall, calls } from "./calls.ts";
import type { ClientSettings } from "./client-settings.ts";

/** What each call takes and answers. */
export interface CallShapes {
  GetCallerIdentity: { readonly input: GetCallerIdentityCommandInput; readonly output: GetCallerIdentityCommandOutput };
  ListRegions: { readonly input: ListRegionsCommandInput; readonly output: ListRegionsCommandOutput };
  ListTrails: { readonly input: ListTrailsCommandInput; readonly output: ListTrailsCommandOutput };
  DescribeTrails: { readonly input: DescribeTrailsCommandInput; readonly output: DescribeTrailsCommandOutput };
  GetTrailStatus: { readonly input: GetTrailStatusCommandInput; readonly output: GetTrailStatusCommandOutput };
  GetEventSelectors: { readonly input: GetEventSelectorsCommandInput; readonly output: GetEventSelectorsCommandOutput };
  GetInsightSelectors: {
    readonly input: GetInsightSelectorsCommandInput;
    readonly output: GetInsightSelectorsCommandOutput;
  };
  GetEventConfiguration: {
    readonly input: GetEventConfigurationCommandInput;
    readonly output: GetEventConfigurationCommandOutput;
  };
  ListEventDataStores: {
    readonly input: ListEventDataStoresCommandInput;
    readonly output: ListEventDataStoresCommandOutput;
  };
  GetEventDataStore: { readonly input: GetEventDataStoreCommandInput; readonly output: GetEventDataStoreCommandOutput };
  DescribeOrganization: {
    readonly input: DescribeOrganizationCommandInput;
    readonly output: DescribeOrganizationCommandOutput;
  };
  ListAccounts: { readonly input: ListAccountsCommandInput; readonly output: ListAccountsCommandOutput };
  AssumeRole: { readonly input: AssumeRoleCommandInput; readonly output: AssumeRoleCommandOutput };
  ListIndexes: { readonly input: ListIndexesCommandInput; readonly output: ListIndexesCommandOutput };
  ListSupportedResourceTypes: {
    readonly input: ListSupportedResourceTypesCommandInput;
    readonly output: ListSupportedResourceTypesCommandOutput;
  };
  ListResources: { readonly input: ListResourcesCommandInput; readonly output: ListResourcesCommandOutput };
  CloudControlListResources: { readonly input: CloudControlInput; readonly output: CloudControlOutput };
  StartQueryExecution: {
    readonly input: StartQueryExecutionCommandInput;
    readonly output: StartQueryExecutionCommandOutput;
  };
  GetQueryExecution: { readonly input: GetQueryExecutionCommandInput; readonly output: GetQueryExecutionCommandOutput };
  GetQueryResults: { readonly input: GetQueryResultsCommandInput; readonly output: GetQueryResultsCommandOutput };
  StopQueryExecution: {
    readonly input: StopQueryExecutionCommandInput;
    readonly output: StopQueryExecutionCommandOutput;
  };
}

type Calls = typeof calls;

/** What goes with one call: the signal that stops it. */
export interface SendOptions {
  readonly abortSignal?: AbortSignal;
}

type Sender<Name extends keyof CallShapes> = (
  input: CallShapes[Name]["input"],
  options: SendOptions,
) => Promise<CallShapes[Name]["output"]>;

/** The calls of one service. Nothing can be sent that the table does not have. */
export type SendersOf<Service extends AwsCall["service"]> = {
  readonly [
    Name in keyof Calls & keyof CallShapes as Calls[Name]["service"] extends Service ? Name : never
  ]: Sender<Name>;
};

type Loaders = { readonly [Service in AwsCall["service"]]: (settings: ClientSettings) => Promise<SendersOf<Service>> };

/** Makes the client of a service, for one Region with one set of credentials. */
export const loaders: Loaders = {
  account: async (settings) => {
    const { AccountClient, ListRegionsCommand } = await import("@aws-sdk/client-account");
    const client = new AccountClient(settings);
    return { ListRegions: (input, options) => client.send(new ListRegionsCommand(input), options) };
  },
  athena: async (settings) => {
    const sdk = await import("@aws-sdk/client-athena");
    const client = new sdk.AthenaClient(settings);
    return {
      StartQueryExecution: (input, options) => client.send(new sdk.StartQueryExecutionCommand(input), options),
      GetQueryExecution: (input, options) => client.send(new sdk.GetQueryExecutionCommand(input), options),
      GetQueryResults: (input, options) => client.send(new sdk.GetQueryResultsCommand(input), options),
      StopQueryExecution: (input, options) => client.send(new sdk.StopQueryExecutionCommand(input), options),
    };
  },
  cloudcontrol: async (settings) => {
    const { CloudControlClient, ListResourcesCommand } = await import("@aws-sdk/client-cloudcontrol");
    const client = new CloudControlClient(settings);
    return { CloudControlListResources: (input, options) => client.send(new ListResourcesCommand(input), options) };
  },
  cloudtrail: async (settings) => {
    const sdk = await import("@aws-sdk/client-cloudtrail");
    const client = new sdk.CloudTrailClient(settings);
    return {
      ListTrails: (input, options) => client.send(new sdk.ListTrailsCommand(input), options),
      DescribeTrails: (input, options) => client.send(new sdk.DescribeTrailsCommand(input), options),
      GetTrailStatus: (input, options) => client.send(new sdk.GetTrailStatusCommand(input), options),
      GetEventSelectors: (input, options) => client.send(new sdk.GetEventSelectorsCommand(input), options),
      GetInsightSelectors: (input, options) => client.send(new sdk.GetInsightSelectorsCommand(input), options),
      GetEventConfiguration: (input, options) => client.send(new sdk.GetEventConfigurationCommand(input), options),
      ListEventDataStores: (input, options) => client.send(new sdk.ListEventDataStoresCommand(input), options),
      GetEventDataStore: (input, options) => client.send(new sdk.GetEventDataStoreCommand(input), options),
    };
  },
  organizations: async (settings) => {
    const { DescribeOrganizationCommand, ListAccountsCommand, OrganizationsClient } =
      await import("@aws-sdk/client-organizations");
    const client = new OrganizationsClient(settings);
    return {
      DescribeOrganization: (input, options) => client.send(new DescribeOrganizationCommand(input), options),
      ListAccounts: (input, options) => client.send(new ListAccountsCommand(input), options),
    };
  },
  "resource-explorer-2": async (settings) => {
    const { ListIndexesCommand, ListResourcesCommand, ListSupportedResourceTypesCommand, ResourceExplorer2Client } =
      await import("@aws-sdk/client-resource-explorer-2");
    const client = new ResourceExplorer2Client(settings);
    return {
      ListIndexes: (input, options) => client.send(new ListIndexesCommand(input), options),
      ListSupportedResourceTypes: (input, options) =>
        client.send(new ListSupportedResourceTypesCommand(input), options),
      ListResources: (input, options) => client.send(new ListResourcesCommand(input), options),
    };
  },
  sts: async (settings) => {
    const { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
    const client = new STSClient(settings);
    return {
      AssumeRole: (input, options) => client.send(new AssumeRoleCommand(input), options),
      GetCallerIdentity: (input, options) => client.send(new GetCallerIdentityCommand(input), options),
    };
  },
};
