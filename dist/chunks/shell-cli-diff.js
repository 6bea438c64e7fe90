import { r as runDiff } from "./run-diff.js";
import { d as judgeOptions, l as withStandardInput, u as judge } from "./core.js";

// src/shell/cli/diff.ts
async function diff(base, head, words) {
	return judge(words, async () => runDiff({
		...await withStandardInput(judgeOptions(words)),
		base,
		head
	}));
}

export { diff };