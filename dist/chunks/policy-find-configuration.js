import { posix } from "node:path";

// src/policy/find-configuration.ts
const configurationName = "trailproof.yaml";
function findConfiguration(start, exists) {
	for (let folder = start;; folder = posix.dirname(folder)) {
		const candidate = posix.join(folder, configurationName);
		if (exists(candidate)) return candidate;
		if (posix.dirname(folder) === folder) return null;
	}
}

export { findConfiguration };