// src/sources/text/node.ts
function unreadable(...errors) {
	return {
		root: null,
		errors,
		hasRepeatedKeys: false
	};
}
function lastOfEachKey(entries) {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	if (byKey.size === entries.length) return {
		entries,
		overridden: [],
		byKey
	};
	return {
		entries: entries.filter((entry) => byKey.get(entry.key) === entry),
		overridden: entries.filter((entry) => byKey.get(entry.key) !== entry),
		byKey
	};
}
function withoutTag(node) {
	return node.tag === null ? node : {
		...node,
		tag: null
	};
}

export { unreadable as n, withoutTag as r, lastOfEachKey as t };