import { Hr as version } from "./chunks/core.js";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

// src/shell/cdk/report.ts
function pluginReport({ findings, notifications }, success, templateOf) {
	const failing = findings.filter(({ kind, suppressed }) => kind === "fail" && suppressed === null);
	const unread = notifications.filter(({ incomplete }) => incomplete === true);
	return {
		success,
		violations: [...failing.map((finding) => violationOf(finding, templateOf)), ...unread.map(({ message, level }) => ({
			ruleName: "input-not-read",
			description: message,
			severity: level,
			fix: "Make the input readable, or leave it out with --exclude.",
			violatingResources: []
		}))]
	};
}
function violationOf(finding, templateOf) {
	const { ruleId, message, level, resource } = finding;
	const [uri = "", address = ""] = resource?.split("#") ?? [];
	const templatePath = templateOf(uri);
	return {
		ruleName: ruleId,
		description: message,
		severity: level,
		fix: `trailproof rule ${ruleId}`,
		violatingResources: templatePath === null || address === "" ? [] : [{
			resourceLogicalId: address,
			templatePath,
			locations: []
		}]
	};
}

// src/shell/cdk/plugin.ts
var TrailproofPlugin = class {
	name = "trailproof";
	version = version;
	#options;
	constructor(options = {}) {
		this.#options = options;
	}
	validate({ templatePaths }) {
		const folders = [...new Set(templatePaths.map((path) => dirname(path)))];
		const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...wordsOf(folders, this.#options)], {
			encoding: "utf8",
			maxBuffer: mostOutput
		});
		if (error !== void 0) throw error;
		if (status === null || status === 2 || stdout === "") throw new Error(stderr.trim() || "trailproof gave no answer.");
		const result = JSON.parse(stdout);
		const paths = new Map(templatePaths.map((path) => [resolve(path), path]));
		return pluginReport(result, status === 0, (uri) => paths.get(resolve(uri)) ?? null);
	}
};
const program = fileURLToPath(new URL("./cli.js", import.meta.url));
const mostOutput = 1 << 28;
function wordsOf(folders, { policies = [], trails = [], configuration, failOn = "error" }) {
	return [
		"check",
		...[
			"--format",
			"json",
			"--fail-on",
			failOn
		],
		...policies.flatMap((policy) => ["--policy", policy]),
		...trails.flatMap((file) => ["--trails", file]),
		...configuration === void 0 ? [] : ["--config", configuration],
		"--",
		...folders
	];
}

export { TrailproofPlugin };