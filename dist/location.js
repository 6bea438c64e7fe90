import { n as semantics_default } from "./catalog.js";

// src/catalog/semantics.ts
/**
* Facts about CloudTrail itself, as data: what selectors may say, what the sinks accept, where events of global services appear.
* They come from `policies/semantics.yaml`, compiled at build time.
*/
/** The facts that were compiled from `policies/semantics.yaml`. It is one object for the whole run. */
function loadSemantics() {
	return semantics_default;
}
/** What a selector of a category may say of a field on a kind of sink; `undefined`: it must not name the field, or nobody knows the field. */
function fieldRule(semantics, field, category, sink) {
	return semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field)?.rules[sink][category];
}
/** The partition that a Region belongs to, judged by its name. */
function partitionOfRegion(semantics, region) {
	return semantics.partitions.find((partition) => new RegExp(`^(?:${partition.regionPattern})$`).test(region));
}

// src/model/location.ts
/** An origin whose location is already known. */
function originAt(location) {
	return { locate: () => location };
}
/** The first character of a file: the origin of what belongs to a whole file. */
function startOfFile(uri) {
	return originAt({
		uri,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	});
}

export { partitionOfRegion as i, fieldRule as n, loadSemantics as r, startOfFile as t };