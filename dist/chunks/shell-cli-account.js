import { B as withStandardInput, H as judgeAndReport, V as libraryOptions, ts as defined } from "./core.js";
import { t as runAccount } from "./run-account.js";
import { n as whileReading } from "./shell-cli-reading.js";

// src/shell/cli/account.ts
async function account(options) {
	return judgeAndReport(options, async () => {
		const { snapshot: snapshots, ...rest } = options;
		const given = {
			...libraryOptions(rest),
			...defined({ snapshots }),
			organization: options.org ?? false
		};
		const asked = await withStandardInput(given);
		return whileReading(options, (watch) => runAccount({
			...asked,
			...watch
		}));
	});
}

export { account };