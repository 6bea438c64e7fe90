import { r as runDiff } from "./diff.js";
import { n as judgeOptions, t as judge } from "./judge.js";

// src/commands/diff.ts
async function diff(base, head, words) {
	return judge(words, () => runDiff({
		...judgeOptions(words),
		base,
		head
	}));
}

export { diff };