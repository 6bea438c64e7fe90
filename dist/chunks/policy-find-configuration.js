import { posix } from "node:path";

// src/policy/find-configuration.ts
const configurationName = "trailproof.yaml";
function findConfiguration(start, exists) {
	let folder = start;
	for (;;) {
		const candidate = posix.join(folder, configurationName);
		if (exists(candidate)) return candidate;
		const above = posix.dirname(folder);
		if (above === folder || above === ".") return null;
		folder = above;
	}
}

export { findConfiguration };