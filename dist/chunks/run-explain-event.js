import { $ as arnPatternsOf, Dt as operationsMeant, Go as nearestName, Gr as prepare, Mo as listed, et as askedForms, fi as usageError, fo as indexCatalog, nt as overall, tt as RecordExplainer } from "./core.js";
import { n as operationNamesOf, t as meaningOf } from "./catalog-search-query.js";
import { n as sinksToAsk } from "./run-explain.js";

// src/catalog-search/find-operation.ts
function findOperation(text, index) {
	const colon = text.lastIndexOf(":");
	if (colon < 1 || colon === text.length - 1) return {
		kind: "nothing",
		problem: {
			code: "not-of-this-form",
			name: text
		}
	};
	const serviceName = text.slice(0, colon);
	const name = text.slice(colon + 1);
	const services = servicesMeant(serviceName, index);
	if (typeof services === "string" || services === null) return {
		kind: "nothing",
		problem: {
			code: "unknown-service",
			name: serviceName,
			nearest: services
		}
	};
	const operations = services.flatMap((service) => service.operations.filter((operation) => isCalled(operation, name)).map((operation) => ({
		service,
		operation
	})));
	const exact = operations.filter(({ operation }) => operationNamesOf(operation).includes(name));
	if (operations.length > 0) return {
		kind: "operations",
		operations: exact.length > 0 ? exact : operations
	};
	const meant = services.flatMap((service) => {
		const names = operationsMeant(service.id, name);
		return service.operations.filter((operation) => names.includes(operation.name)).map((operation) => ({
			service,
			operation
		}));
	});
	if (meant.length > 0) return {
		kind: "operations",
		operations: meant
	};
	for (const service of services) {
		const action = service.iamActions.find((candidate) => sameName(candidate.name, name));
		if (action !== void 0) return {
			kind: "action",
			service,
			action
		};
	}
	const known = services.flatMap(({ operations: all, iamActions }) => [...all.flatMap(operationNamesOf), ...iamActions.map((action) => action.name)]);
	const nearest = nearestName(name, known) ?? null;
	return {
		kind: "nothing",
		problem: {
			code: "unknown-operation",
			name,
			service: services.map(({ id }) => id).join(", "),
			nearest
		}
	};
}
function servicesMeant(name, index) {
	const meaning = meaningOf(name, index);
	switch (meaning.kind) {
		case "services": return meaning.services;
		case "types": {
			const ids = new Set(meaning.types.flatMap((type) => index.servicesBearing(type)));
			return ids.size > 0 ? [...ids] : null;
		}
		case "operations": return null;
		case "nothing": return meaning.suggestion;
	}
}
function isCalled(operation, name) {
	return operationNamesOf(operation).some((candidate) => sameName(candidate, name));
}
function sameName(candidate, name) {
	return candidate.toLowerCase() === name.toLowerCase().replaceAll("-", "");
}

// src/run/explain-event.ts
async function runExplainEvent(options) {
	const preparation = await prepare(options);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const index = indexCatalog(setup.catalog);
	const found = findOperation(options.event, index);
	if (found.kind === "nothing") return wrong(nameProblem(found.problem));
	const judges = await sinksToAsk(options, setup);
	if (judges.kind === "usage") return judges;
	const explainer = new RecordExplainer(judges.sinks, setup.catalog, setup.semantics);
	const events = found.kind === "action" ? [answerOnAction(found, options, explainer)] : found.operations.flatMap((one) => answersOn(one, options, explainer, index, setup.semantics));
	if (events.length === 0) return wrong(misfit(options, found, index));
	return {
		kind: "ready",
		sinks: judges.sinks.map(({ id }) => id),
		events: inOnePiece(events),
		notifications: [...judges.notifications, ...endedServices(found)]
	};
}
function answerOnAction({ service, action }, { event: source }, explainer) {
	const sinks = action.events === "none" ? explainer.explainAs("no", { code: "permission-without-event" }) : explainer.explainAs("maybe", { code: "iam-action" });
	const [eventSource = null] = service.eventSources;
	return {
		source,
		eventID: null,
		eventSource,
		eventName: action.name,
		verdict: overall(sinks),
		sinks
	};
}
function answersOn({ operation }, options, explainer, index, semantics) {
	const { account = null, region = null } = options;
	return askedForms(operation, options, index, semantics).map(({ when, event }) => {
		const sinks = operation.category === "never" ? explainer.explainAs("no", { code: "never-recorded" }) : explainer.explainEvent(event, account, region);
		return {
			source: when === null ? options.event : `${options.event} (${when})`,
			eventID: null,
			eventSource: operation.eventSource,
			eventName: operation.eventNames[0] ?? operation.name,
			verdict: overall(sinks),
			sinks
		};
	});
}
function endedServices(found) {
	const services = found.kind === "action" ? [found.service] : found.operations.map(({ service }) => service);
	return [...new Set(services)].filter(({ status }) => status.state === "ended").map(({ id, names: [name = id], status: { since } }) => ({
		level: "note",
		message: `${name} ended${since === void 0 ? "" : ` on ${since}`}: nobody can call it, so it makes no events.`,
		location: null,
		incomplete: false
	}));
}
function wrong(message) {
	return {
		kind: "usage",
		errors: [usageError(message)]
	};
}
async function* inOnePiece(events) {
	yield await Promise.resolve(events);
}
function nameProblem(problem) {
	switch (problem.code) {
		case "not-of-this-form": return `--event: found "${problem.name}", expected SERVICE:OPERATION such as s3:GetObject.`;
		case "unknown-service": return `--event: the catalog has no service "${problem.name}".${meant(problem.nearest)}`;
		case "unknown-operation": return `--event: ${problem.service} has no operation "${problem.name}".${meant(problem.nearest)}`;
	}
}
function meant(nearest) {
	return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
function misfit(options, found, index) {
	const { event, resource = "", region, account } = options;
	const [, , , ofArn = "", owner = ""] = resource.split(":");
	if (region !== void 0 && ofArn !== "" && ofArn !== region) return `--region is ${region}, and the ARN of --resource says ${ofArn}: events on it are recorded there. Leave --region out, or name the same.`;
	if (account !== void 0 && owner !== "" && owner !== account) return `--account is ${account}, and the ARN of --resource says ${owner}. Leave --account out, or name the same.`;
	const operations = found.kind === "action" ? [] : found.operations.map(({ operation }) => operation);
	const patterns = [...new Set(operations.flatMap((operation) => arnPatternsOf(operation, index)))];
	return `--resource: no event of ${event} has a resource with the ARN ${resource}.${patterns.length === 0 ? "" : ` Expected ${listed(patterns)}.`}`;
}

export { runExplainEvent };