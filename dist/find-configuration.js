import { posix } from "node:path";

// src/policy/find-configuration.ts
/** The name under which the configuration is looked for, upward from the working directory. */
const configurationName = "trailproof.yaml";
/**
* The nearest configuration upward from a folder, or null.
*
* @param start an absolute path with forward slashes
* @param exists whether there is a file at an absolute path
*/
function findConfiguration(start, exists) {
	for (let folder = start;; folder = posix.dirname(folder)) {
		const candidate = posix.join(folder, configurationName);
		if (exists(candidate)) return candidate;
		if (posix.dirname(folder) === folder) return null;
	}
}

export { findConfiguration };