import { A as print, L as exitStatus, U as runCheck, W as version, an as findFiles, g as save, h as refuse, hn as rootsOf, rn as readFoundText } from "./core.js";
import { R as printedLines, u as openParameters } from "./report-text.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/run/init/configuration-text.ts
function configurationText(findings, schema) {
	const { sinks, services, parameters, trailFiles, folders } = findings;
	const lines = [
		`# yaml-language-server: $schema=${schema}`,
		"# What trailproof checks here, and against what. Every key but formatVersion can be left out.",
		`# Found when this file was written: ${counted(sinks, "trail or event data store", "trails and event data stores")}, and resources of ${services.length === 0 ? "no service with data events" : services.join(", ")}.`,
		"formatVersion: 1",
		"",
		"# What must be recorded. \"documented\": every event of the declared resources that AWS documents as recorded, and all management events.",
		"# \"trailproof catalog --policies\" lists the others; a policy of your own is a file: policies/payments.yaml.",
		"policies: [documented]",
		"",
		...trailLines(trailFiles),
		"",
		"# Say so when the code and the files above show every trail and event data store there is: management events that nobody records are errors then.",
		"# sinks: complete",
		"",
		"# Code that lives in one account. Without this, each template or plan counts as an account of its own,",
		"# and a trail in one says nothing about resources in another.",
		"# scopes:",
		`#   - { account: "111122223333", region: us-east-1, paths: [${folders.length === 0 ? "infrastructure" : folders.map(pathGlob).join(", ")}] }`,
		"",
		...parameterLines(parameters),
		"",
		"# For live accounts (trailproof account): the services whose data events matter.",
		`# services: [${(services.length === 0 ? ["<service>"] : services).join(", ")}]`,
		"",
		"# Files that are not checked, as in .gitignore.",
		"# exclude: [\"examples/**\"]",
		"",
		"# Findings that are known and accepted, each with a reason; resource is what stands behind the # of an address. In code: a comment",
		"# trailproof:ignore RULE reason, above the resource.",
		"# ignore:",
		`#   - { rule: event-not-recorded, resource: "Sandbox*", reason: "holds no customer data", until: 2027-06-30 }`,
		"",
		"# The lowest level that fails a run: error, warning, note or none.",
		"# failOn: error"
	];
	return printedLines(lines);
}
function pathGlob(folder) {
	return folder === "." ? "\"**\"" : quoted(folder);
}
function counted(items, one, several) {
	if (items.length === 0) return `no ${one}`;
	const named = items.slice(0, 3).join(", ");
	return `${String(items.length)} ${items.length === 1 ? one : several} (${named}${items.length > 3 ? ", …" : ""})`;
}
function trailLines(files) {
	return [...["# Trails that the code does not show, such as the organization's: a snapshot (trailproof snapshot --output trails.json), or what the AWS CLI prints."], files.length === 0 ? "# trails: [trails.json]" : `trails: [${files.map(quoted).join(", ")}]`];
}
function parameterLines(parameters) {
	if (parameters.length === 0) return ["# Values of template parameters and Terraform variables that have no default.", "# parameters: { Environment: prod }"];
	return [
		"# Values of template parameters and Terraform variables. Verdicts hang on these, which have none:",
		"# parameters:",
		...parameters.map((name) => `#   ${name}: <value>`)
	];
}
function quoted(path) {
	if (/^[\w./-]+$/.test(path) && !/^[.\d-]+$/.test(path)) return path;
	return JSON.stringify(path).replaceAll("##[", "#\\u0023[");
}

// src/run/init/findings.ts
async function initFindings(workingDirectory) {
	const trailFiles = await snapshotsIn(workingDirectory);
	const outcome = await runCheck({
		workingDirectory,
		configuration: null
	});
	if (outcome.kind === "usage") return {
		sinks: [],
		services: [],
		parameters: [],
		trailFiles,
		folders: []
	};
	const { result } = outcome.run;
	const uris = [...result.sinks.map(({ id }) => id), ...result.coverage.flatMap(({ resource }) => resource === null ? [] : [resource.address])].flatMap((id) => id.includes("#") ? [id.slice(0, id.indexOf("#"))] : []);
	return {
		sinks: sorted(result.sinks.map(({ id }) => id)),
		services: sorted(result.coverage.flatMap(({ service, resource }) => service === null || resource === null ? [] : [service])),
		parameters: openParameters(result),
		trailFiles,
		folders: sorted(uris.map((uri) => uri.split("/").slice(0, -1)[0] ?? "."))
	};
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}
const biggestSnapshot = 16777216;
async function snapshotsIn(workingDirectory) {
	const { files } = await findFiles(["."], [], workingDirectory);
	const { readTrailsFiles } = await import("./sources-snapshot-read-exports.js");
	const roots = rootsOf(workingDirectory, []);
	return files.flatMap(({ uri, path }) => {
		const reading = uri.toLowerCase().endsWith(".json") ? readFoundText(path, roots, biggestSnapshot) : null;
		if (reading?.kind !== "text" || !/"(?:trailproof-snapshot|trailList|Trail|AdvancedEventSelectors|EventSelectors)"/.test(reading.text) || /"(?:Resources|planned_values|resources)"\s*:/.test(reading.text)) return [];
		return readTrailsFiles([{
			uri,
			text: reading.text
		}]).errors.length === 0 ? [uri] : [];
	});
}

// src/shell/cli/init.ts
const file = "trailproof.yaml";
const schemaInPackage = "node_modules/trailproof/policies/schema/configuration.json";
async function init(options, workingDirectory = process.cwd()) {
	const exists = existsSync(join(workingDirectory, file));
	if (exists && options.force !== true && options.stdout !== true) return refuse(`${file} is there already and was left alone. "trailproof init --stdout" shows what would be written, "--force" replaces it.`);
	const findings = await initFindings(workingDirectory);
	const schema = existsSync(join(workingDirectory, schemaInPackage)) ? schemaInPackage : `https://unpkg.com/trailproof@${version}/policies/schema/configuration.json`;
	const text = configurationText(findings, schema);
	if (options.stdout === true) {
		await print(text);
		return exitStatus.ok;
	}
	if (!await save(file, join(workingDirectory, file), text)) return exitStatus.usage;
	await print(`${exists ? "Replaced" : "Wrote"} ${file}. Read it, change what does not fit, and run: trailproof check\n`);
	return exitStatus.ok;
}

export { init };