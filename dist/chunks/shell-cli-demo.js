import { U as refuse, ar as print, fr as exitStatus } from "./core.js";
import { t as diff } from "./shell-cli-diff.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/shell/cli/demo.ts
const [before, after] = ["examples/change/before.yaml", "examples/change/after.yaml"];
async function demo(options) {
	const folder = packageFolder();
	if (folder === void 0) return refuse("The example is missing: install the package as it was published.");
	process.chdir(folder);
	await print(`Somebody changes a selector of ${after}, to save costs:\n\n${changedLines().join("\n")}\n\n`);
	const status = await diff(before, after, {
		...options,
		format: "text",
		config: false,
		quiet: true
	});
	await print("\nAsk about your own code: trailproof check .\n");
	return status === exitStatus.findings ? exitStatus.ok : status;
}
function packageFolder() {
	return ["../../", "../../../"].map((up) => fileURLToPath(new URL(up, import.meta.url))).find((folder) => existsSync(`${folder}${before}`));
}
function changedLines() {
	const [old = [], changed = []] = [before, after].map((path) => readFileSync(path, "utf8").split("\n"));
	return old.flatMap((line, index) => {
		const other = changed[index] ?? "";
		return line === other ? [] : [`-${line}`, `+${other}`];
	});
}

export { demo };