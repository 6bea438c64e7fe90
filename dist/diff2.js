import { r as runDiff } from "./diff.js";
import { n as judgeOptions, t as judge } from "./judge.js";
import { t as withStandardInput } from "./standard-input.js";

// src/commands/diff.ts
async function diff(base, head, words) {
	return judge(words, async () => runDiff({
		...await withStandardInput(judgeOptions(words)),
		base,
		head
	}));
}

export { diff };