import { t as runAccount } from "./account2.js";
import { n as judgeOptions, t as judge } from "./judge.js";
import { r as whileReading, t as readOptions } from "./reading.js";
import { t as withStandardInput } from "./standard-input.js";

// src/commands/account.ts
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