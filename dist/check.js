import { R as runCheck } from "./core.js";
import { n as judgeOptions, t as judge } from "./judge.js";
import { t as withStandardInput } from "./standard-input.js";

// src/commands/check.ts
async function check(paths, words) {
	const options = {
		...judgeOptions(words),
		...paths.length === 0 ? {} : { paths },
		...words.baseline === void 0 ? {} : { baseline: words.baseline }
	};
	return judge(words, async () => runCheck(await withStandardInput(options)));
}

export { check };