import { r as runDiff } from "./run-diff.js";
import { c as withStandardInput, l as judge, u as judgeOptions } from "./core.js";

// src/shell/cli/diff.ts
async function diff(base, head, words) {
	return judge(words, async () => runDiff({
		...await withStandardInput(judgeOptions(words)),
		base,
		head
	}));
}

export { diff };