import { _o as namedOperations, fo as indexCatalog, go as isNamed, ho as choosesAccess, mo as bearsType, oo as arnPatterns, so as bindNamedArn, ui as displayPath } from "./core.js";

// src/policy/empty-requirements.ts
function emptyRequirements(policy, catalog) {
	const index = indexCatalog(catalog);
	return policy.requirements.flatMap((requirement) => vainIn(requirement.record, index).map(({ step, message }) => {
		const { path, origin } = requirement.placeOf(["record", ...step]);
		return {
			level: "warning",
			message: `policy ${policy.id}, ${displayPath(path)}: ${message}`,
			location: origin.locate(),
			incomplete: false
		};
	}));
}
function vainIn(record, index) {
	const services = servicesOf(record, index.catalog);
	if (services.length === 0) return [];
	return record.category === "networkActivity" ? vainOfNetworkActivity(record, services) : vainOfOperations(record, services, index);
}
function servicesOf({ service, eventSource }, catalog) {
	return catalog.services.filter((candidate) => (service === null || candidate.id === service) && (eventSource === null || candidate.allEventSources.includes(eventSource)));
}
function vainOfNetworkActivity(record, services) {
	if (record.resourceType !== null) return [{
		step: ["resourceType"],
		message: "network activity events name no resources, so the requirement matches no event. Remove the key."
	}];
	if (record.resources.kind === "arns") return [{
		step: ["resources"],
		message: "network activity events name no resources, so the requirement matches no event. Remove the key."
	}];
	if (services.flatMap((service) => service.networkActivity).filter(({ eventSource }) => record.eventSource === null || record.eventSource === eventSource).length > 0) return [];
	return [{
		step: ["category"],
		message: `the catalog knows no network activity events of ${record.eventSource ?? `service ${record.service ?? ""}`}, so the requirement matches no event.`
	}];
}
function vainOfOperations(record, services, index) {
	const named = namedOperations(record);
	if (services.length > 1 && named === null && record.resourceType === null && record.resources.kind !== "arns") return [];
	const operations = services.flatMap((service) => service.operations).filter((operation) => record.eventSource === null || operation.eventSource === record.eventSource);
	const known = named === null ? operations : operations.filter((operation) => isNamed(operation, named));
	if (known.length === 0 || named !== null && !known.every(isRecorded)) return [];
	const what = named === null ? "operations" : "named operations";
	const ofCategory = known.filter((operation) => isRecorded(operation) && (record.category === null || operation.category === record.category));
	if (ofCategory.length === 0) return [{
		step: record.category === null ? [] : ["category"],
		message: `none of the ${what} has ${record.category ?? "recorded"} events, so the requirement matches no event.`
	}];
	const ofAccess = ofCategory.filter((operation) => choosesAccess(record, operation));
	if (ofAccess.length === 0) return [{
		step: ["access"],
		message: `none of the ${what} is a ${record.access}, so the requirement matches no event.`
	}];
	return vainOfResources(record, ofAccess, index);
}
function isRecorded({ category }) {
	return category === "management" || category === "data";
}
function vainOfResources({ resourceType, resources }, operations, index) {
	const data = operations.filter((operation) => operation.category === "data");
	const ofType = resourceType === null ? data : data.filter((operation) => bearsType(operation, resourceType));
	if (resourceType !== null && ofType.length === 0) return index.resourceType(resourceType) === void 0 ? [] : [{
		step: ["resourceType"],
		message: `the catalog has no operation whose events name a resource of type ${resourceType}, so the requirement matches no event.`
	}];
	if (resources.kind !== "arns" || data.length === 0) return [];
	const { arns } = resources;
	return arns.flatMap((arn, position) => {
		return ofType.some((operation) => operation.eventForms.some((form) => isAdmitted(form.resources, resourceType) && form.resources.some((element) => fitsElement(element, arn, index)))) ? [] : [{
			step: ["resources", position],
			message: `"${arn.text}${arn.prefix ? "*" : ""}" matches no ARN that these events can have, so the requirement matches no event.`
		}];
	});
}
function isAdmitted(elements, resourceType) {
	return resourceType === null || elements.some((element) => element.type === resourceType);
}
function fitsElement(element, arn, index) {
	if (element.presence === "beside") return false;
	return (element.arnPrefix !== void 0 && arn.prefix ? [element.arnPrefix] : arnPatterns(element, index.resourceType(element.type))).some((pattern) => bindNamedArn(pattern, arn) !== null);
}

export { emptyRequirements };