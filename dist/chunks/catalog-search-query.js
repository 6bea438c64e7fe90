import { Go as nearestName, Ot as servicesCalledElsewhere, kt as servicesOfSharedNamespace, rt as serviceOfType, vo as matchesWildcard } from "./core.js";

// src/catalog-search/query.ts
function wordsIn(word, index) {
	const [, prefix, action] = /^([a-z][a-z0-9-]*):([A-Za-z0-9*]+)$/.exec(word) ?? [];
	if (prefix === void 0 || action === void 0) return [word];
	const service = [prefix, `${prefix}.amazonaws.com`].find((name) => servicesNamed(name, index.catalog.services).length > 0) ?? servicesCalledElsewhere(prefix, index)[0]?.id;
	return service === void 0 ? [word] : [service, action];
}
function meaningOf(word, index) {
	const services = servicesNamed(word, index.catalog.services);
	if (services.length > 0) return {
		kind: "services",
		services
	};
	const types = typesNamed(word, index);
	if (types.length > 0) return {
		kind: "types",
		types
	};
	const elsewhere = [...servicesCalledElsewhere(word, index), ...servicesOfSharedNamespace(word, index)];
	if (elsewhere.length > 0) return {
		kind: "services",
		services: elsewhere
	};
	const declaring = servicesOfType(word, index);
	if (declaring.length > 0) return {
		kind: "services",
		services: declaring
	};
	const names = operationNames(index.catalog.services);
	const matches = operationTest(word, names);
	if (matches !== null) return {
		kind: "operations",
		matches
	};
	const ofType = isMistyped(word, index) ? [] : servicesByTypeName(word, index);
	if (ofType.length > 0) return {
		kind: "services",
		services: ofType
	};
	const partly = servicesPartlyNamed(word, index);
	if (partly.length > 0) return {
		kind: "services",
		services: partly
	};
	return {
		kind: "nothing",
		suggestion: suggestionFor(word, index, names)
	};
}
function servicesPartlyNamed(words, { catalog: { services } }) {
	const lower = words.toLowerCase();
	return lower.length < 3 ? [] : services.filter(({ id, names }) => names.some((name) => name.toLowerCase().includes(lower)) || id.includes(lower));
}
function servicesNamed(word, services) {
	const lower = word.toLowerCase();
	return services.filter((service) => service.id === lower || [...service.allEventSources, ...service.names].some((name) => name.toLowerCase() === lower));
}
function typesNamed(word, index) {
	const lower = word.toLowerCase();
	const isGlob = word.includes("*");
	const own = index.resourceTypeNames().filter((type) => isGlob ? globTest(word)(type) : type.toLowerCase() === lower);
	if (own.length > 0) return own;
	const declared = [index.declarations("cloudformation").get(word), index.declarations("terraform").get(word)];
	return [...new Set(declared.flatMap((declaration) => declaration === void 0 ? [] : [...declaration.resourceType === null ? [] : [declaration.resourceType], ...Object.keys(declaration.parts)]))];
}
function servicesOfType(word, index) {
	return ["cloudformation", "terraform"].flatMap((language) => {
		const id = index.declarations(language).get(word)?.service ?? serviceOfType(word, language);
		return (id === void 0 ? void 0 : index.service(id)) ?? [];
	});
}
function operationNames(services) {
	return new Set(services.flatMap(({ operations, iamActions }) => [...operations.flatMap(operationNamesOf), ...iamActions.map(({ name }) => name)]));
}
function operationNamesOf(operation) {
	return [operation.name, ...operation.eventNames];
}
function operationTest(word, names) {
	if (names.has(word)) return (name) => name === word;
	const test = word.includes("*") ? globTest(word) : sameLetters(word);
	return [...names].some(test) ? test : null;
}
function sameLetters(word) {
	const lower = word.toLowerCase();
	const joined = lower.replaceAll("-", "");
	return (name) => [lower, joined].includes(name.toLowerCase());
}
function isMistyped(word, index) {
	const namespace = word.slice(0, word.lastIndexOf("::") + 2);
	const names = index.resourceTypeNames().flatMap((type) => type.startsWith(namespace) ? [type.slice(namespace.length)] : []);
	return namespace.length > 2 && nearestName(word.slice(namespace.length), names) !== void 0;
}
function servicesByTypeName(word, index) {
	const all = index.catalog.services;
	const namespace = /^aws::([a-z0-9]+)::[a-z]/i.exec(word)?.[1]?.toLowerCase();
	if (namespace !== void 0) {
		const elsewhere = servicesCalledElsewhere(namespace, index);
		return elsewhere.length > 0 ? elsewhere : servicesCalled(namespace, all);
	}
	if (!word.startsWith("aws_")) return [];
	const parts = word.split("_").slice(1);
	for (let length = parts.length; length > 0; length--) {
		const beginning = parts.slice(0, length);
		const elsewhere = servicesCalledElsewhere(beginning.join("_"), index);
		const services = elsewhere.length > 0 ? elsewhere : servicesCalled(beginning.join(""), all);
		if (services.length > 0) return services;
	}
	return [];
}
function servicesCalled(name, all) {
	const joined = name.replaceAll("-", "");
	return all.filter(({ id, allEventSources }) => [id, ...allEventSources.map((source) => source.slice(0, source.indexOf(".")))].some((called) => called.replaceAll("-", "") === joined));
}
function globTest(glob) {
	const pattern = glob.toLowerCase();
	return (name) => matchesWildcard(pattern, name.toLowerCase());
}
function suggestionFor(word, index, names) {
	const services = index.catalog.services.flatMap((service) => [service.id, ...service.eventSources]);
	const known = word.includes("::") ? index.resourceTypeNames() : /^[A-Z]/.test(word) ? [...names, ...services] : [...services, ...names];
	return nearestName(word, [...known]) ?? null;
}

export { wordsIn as i, operationNamesOf as n, servicesPartlyNamed as r, meaningOf as t };