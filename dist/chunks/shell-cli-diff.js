import { r as runDiff } from "./run-diff.js";
import { f as withStandardInput, m as judge, p as libraryOptions } from "./core.js";

// src/shell/cli/diff.ts
async function diff(base, head, options) {
	return judge(options, async () => runDiff({
		...await withStandardInput(libraryOptions(options)),
		base,
		head
	}));
}

export { diff };