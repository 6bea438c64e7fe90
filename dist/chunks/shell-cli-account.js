import { t as runAccount } from "./run-account.js";
import { h as judgeAndReport, m as libraryOptions, p as withStandardInput } from "./core.js";
import { n as whileReading } from "./shell-cli-reading.js";

// src/shell/cli/account.ts
async function account(options) {
	return judgeAndReport(options, async () => {
		const asked = await withStandardInput({
			...libraryOptions(options),
			organization: options.org ?? false
		});
		return whileReading(options, (watch) => runAccount({
			...asked,
			...watch
		}));
	});
}

export { account };