import { Go as nearestName, fo as indexCatalog, ui as displayPath, vo as matchesWildcard } from "./core.js";

// src/policy/unknown-names.ts
function unknownNameNotices(policy, catalog) {
	return policy.requirements.flatMap((requirement) => [...unknownInChoice(policy, catalog, requirement.record, (step) => requirement.placeOf(["record", ...step]), null), ...requirement.except.flatMap((exception) => unknownInChoice(policy, catalog, exception, exception.placeOf, requirement.record))]);
}
function unknownAcceptedNames(accept, catalog) {
	return accept.flatMap((exception) => unknownInChoice(null, catalog, exception, exception.placeOf, null));
}
function unknownInChoice(policy, catalog, choice, placeOf, outer) {
	const service = choice.service ?? outer?.service ?? null;
	const eventSource = choice.eventSource ?? outer?.eventSource ?? null;
	const found = [];
	const report = (kind, name, known, step) => {
		found.push(warning(policy, kind, name, known, placeOf(step)));
	};
	const services = catalog.services.map(({ id }) => id);
	if (choice.service !== null && !services.includes(choice.service)) report("service", choice.service, services, ["service"]);
	const eventSources = [...new Set(catalog.services.flatMap((candidate) => candidate.allEventSources))];
	if (choice.eventSource !== null && !eventSources.includes(choice.eventSource)) report("event source", choice.eventSource, eventSources, ["eventSource"]);
	const types = indexCatalog(catalog).resourceTypeNames();
	if (choice.resourceType !== null && !types.includes(choice.resourceType)) report("resource type", choice.resourceType, types, ["resourceType"]);
	const operations = choice.operations === null ? [] : operationsOf(catalog, service, eventSource);
	if (operations.length === 0) return found;
	const names = [...new Set(operations.flatMap((operation) => [operation.name, ...operation.eventNames]))];
	choice.operations?.forEach((pattern, index) => {
		if (!names.some((name) => matchesWildcard(pattern, name))) report("operation", pattern, names, ["operations", index]);
	});
	return found;
}
function operationsOf(catalog, service, eventSource) {
	return catalog.services.filter((candidate) => (service === null || candidate.id === service) && (eventSource === null || candidate.allEventSources.includes(eventSource))).flatMap((candidate) => candidate.operations.filter((operation) => eventSource === null || operation.eventSource === eventSource));
}
function warning(policy, kind, name, known, { path, origin }) {
	const suggestion = nearestName(name, known);
	const advice = suggestion === void 0 ? "Look it up with \"trailproof catalog\"." : `Did you mean "${suggestion}"?`;
	const lack = kind === "operation" && name.includes("*") ? `no ${kind} matches "${name}"` : `the catalog has no ${kind} "${name}"`;
	return {
		level: "warning",
		message: `${policy === null ? "" : `policy ${policy.id}, `}${displayPath(path)}: ${lack}. ${advice}`,
		location: origin.locate(),
		incomplete: false
	};
}

export { unknownAcceptedNames, unknownNameNotices };