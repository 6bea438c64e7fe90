import { Vr as runCheck, di as displayUsageError } from "./chunks/core.js";

// src/index.ts
var UsageErrors = class extends Error {
	errors;
	constructor(errors) {
		super(errors.map(displayUsageError).join("\n"));
		this.name = "UsageErrors";
		this.errors = errors;
	}
};
async function check(options = {}) {
	const outcome = await runCheck(options);
	if (outcome.kind === "usage") throw new UsageErrors(outcome.errors);
	return outcome.run.result;
}

export { UsageErrors, check };