import { t as runCheck } from "./check.js";
import { n as displayUsageError } from "./usage-error.js";

// src/index.ts
/**
* The library: what `trailproof check` knows, as a function. It reads files and returns data; it writes nothing and knows no console.
*/
/** The options, the configuration, a policy or a snapshot is wrong; nothing was checked. */
var UsageErrors = class extends Error {
	errors;
	constructor(errors) {
		super(errors.map(displayUsageError).join("\n"));
		this.name = "UsageErrors";
		this.errors = errors;
	}
};
/**
* Checks infrastructure code and returns the JSON result, `formatVersion: 1`.
* Rejects with `UsageErrors` when what was asked cannot be done; inputs that cannot be read are notifications in the result.
*/
async function check(options = {}) {
	const outcome = await runCheck(options);
	if (outcome.kind === "usage") throw new UsageErrors(outcome.errors);
	return outcome.run.result;
}

export { UsageErrors, check };