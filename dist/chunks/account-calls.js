// src/account/calls.ts
const calls = {
	GetCallerIdentity: {
		service: "sts",
		action: null,
		purpose: "account",
		why: "tell which account and partition the credentials belong to"
	},
	ListRegions: {
		service: "account",
		action: "account:ListRegions",
		purpose: "account",
		why: "know the enabled Regions, each of which may hold event data stores"
	},
	ListTrails: {
		service: "cloudtrail",
		action: "cloudtrail:ListTrails",
		purpose: "account",
		why: "list the trails of all Regions"
	},
	DescribeTrails: {
		service: "cloudtrail",
		action: "cloudtrail:DescribeTrails",
		purpose: "account",
		why: "read the settings of trails"
	},
	GetTrailStatus: {
		service: "cloudtrail",
		action: "cloudtrail:GetTrailStatus",
		purpose: "account",
		why: "tell whether a trail is logging"
	},
	GetEventSelectors: {
		service: "cloudtrail",
		action: "cloudtrail:GetEventSelectors",
		purpose: "account",
		why: "read which events a trail records"
	},
	GetInsightSelectors: {
		service: "cloudtrail",
		action: "cloudtrail:GetInsightSelectors",
		purpose: "account",
		why: "read which Insights a trail collects"
	},
	GetEventConfiguration: {
		service: "cloudtrail",
		action: "cloudtrail:GetEventConfiguration",
		purpose: "account",
		why: "read the size and context keys of a trail's events"
	},
	ListEventDataStores: {
		service: "cloudtrail",
		action: "cloudtrail:ListEventDataStores",
		purpose: "account",
		why: "list the event data stores of a Region"
	},
	GetEventDataStore: {
		service: "cloudtrail",
		action: "cloudtrail:GetEventDataStore",
		purpose: "account",
		why: "read which events an event data store records"
	},
	DescribeOrganization: {
		service: "organizations",
		action: "organizations:DescribeOrganization",
		purpose: "account",
		why: "tell which organization an organization's trail records for"
	},
	ListAccounts: {
		service: "organizations",
		action: "organizations:ListAccounts",
		purpose: "organization",
		why: "list the accounts of the organization"
	},
	AssumeRole: {
		service: "sts",
		action: "sts:AssumeRole",
		purpose: "organization",
		why: "read in another account"
	},
	ListIndexes: {
		service: "resource-explorer-2",
		action: "resource-explorer-2:ListIndexes",
		purpose: "inventory",
		why: "tell in which Regions Resource Explorer knows resources"
	},
	ListSupportedResourceTypes: {
		service: "resource-explorer-2",
		action: "resource-explorer-2:ListSupportedResourceTypes",
		purpose: "inventory",
		why: "tell which types of resources Resource Explorer knows"
	},
	ListResources: {
		service: "resource-explorer-2",
		action: "resource-explorer-2:ListResources",
		purpose: "inventory",
		why: "find resources of services with data events"
	},
	CloudControlListResources: {
		service: "cloudcontrol",
		action: "cloudformation:ListResources",
		purpose: "inventory",
		why: "find resources that Resource Explorer does not know"
	},
	StartQueryExecution: {
		service: "athena",
		action: "athena:StartQueryExecution",
		purpose: "athena",
		why: "count the events of a table"
	},
	GetQueryExecution: {
		service: "athena",
		action: "athena:GetQueryExecution",
		purpose: "athena",
		why: "tell when a query is done"
	},
	GetQueryResults: {
		service: "athena",
		action: "athena:GetQueryResults",
		purpose: "athena",
		why: "read the answer of a query"
	},
	StopQueryExecution: {
		service: "athena",
		action: "athena:StopQueryExecution",
		purpose: "athena",
		why: "stop a query that nobody waits for"
	}
};
function operationOf(name) {
	return name === "CloudControlListResources" ? "ListResources" : name;
}

export { operationOf as n, calls as t };