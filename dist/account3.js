import { t as runAccount } from "./account2.js";
import { n as judgeOptions, t as judge } from "./judge.js";
import { n as whileReading, t as readOptions } from "./reading.js";

// src/commands/account.ts
async function account(words) {
	const options = {
		...judgeOptions(words),
		...readOptions(words),
		...words.baseline === void 0 ? {} : { baseline: words.baseline },
		...words.inventory === void 0 ? {} : { inventory: words.inventory }
	};
	return judge(words, () => whileReading(words, (watch) => runAccount({
		...options,
		...watch
	})));
}

export { account };