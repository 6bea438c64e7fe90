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
	}
};
function operationOf(name) {
	return name === "CloudControlListResources" ? "ListResources" : name;
}

// src/account/pages.ts
async function allPages(session, paged) {
	const items = [];
	const tokens = /* @__PURE__ */ new Set();
	let token;
	do {
		const answer = await session.call(paged.name, paged.region, paged.inputOf(token), paged.subject);
		if (answer.kind === "failed") return {
			items,
			error: answer.error
		};
		const page = paged.itemsOf(answer.value);
		if (page === void 0) return {
			items,
			error: unreadable(paged, "The answer holds no list, not even an empty one")
		};
		for (const item of page) items.push(item);
		if (paged.limit !== void 0 && items.length >= paged.limit) return {
			items,
			error: null
		};
		token = tokenOf(answer.value);
		if (token !== void 0 && tokens.has(token)) return {
			items,
			error: unreadable(paged, "The answer names the same next page twice, so that the list cannot be read to its end")
		};
		if (token !== void 0) tokens.add(token);
	} while (token !== void 0);
	return {
		items,
		error: null
	};
}
function unreadableAnswer(name, subject, message) {
	return {
		operation: operationOf(name),
		...subject.region === void 0 ? {} : { region: subject.region },
		...subject.resource === void 0 ? {} : { resource: subject.resource },
		code: "UnreadableAnswer",
		message: `${message}. Nothing is concluded from it.`
	};
}
function unreadable({ name, region, subject }, message) {
	return unreadableAnswer(name, {
		region,
		...subject
	}, message);
}
function tokenOf(output) {
	return "NextToken" in output && typeof output.NextToken === "string" && output.NextToken !== "" ? output.NextToken : void 0;
}

// src/account/pool.ts
async function mapLimited(items, limit, work) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) results[index] = await work(item, index);
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
	return results;
}

// src/account/wording.ts
function counted(count, noun) {
	return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function shortList(names) {
	const shown = names.slice(0, 10);
	const rest = names.length - shown.length;
	return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${String(rest)} more`;
}
function capitalised(clause) {
	return clause.charAt(0).toUpperCase() + clause.slice(1);
}

export { allPages as a, operationOf as c, mapLimited as i, counted as n, unreadableAnswer as o, shortList as r, calls as s, capitalised as t };