import { t as runAccount } from "./run-account.js";
import { d as judgeOptions, l as withStandardInput, u as judge } from "./core.js";
import { r as whileReading, t as readOptions } from "./shell-cli-reading.js";

// src/shell/cli/account.ts
async function account(words) {
	const options = {
		...judgeOptions(words),
		...readOptions(words),
		...words.baseline === void 0 ? {} : { baseline: words.baseline },
		...words.inventory === void 0 ? {} : { inventory: words.inventory }
	};
	return judge(words, async () => {
		const complete = await withStandardInput(options);
		return whileReading(words, (watch) => runAccount({
			...complete,
			...watch
		}));
	});
}

export { account };