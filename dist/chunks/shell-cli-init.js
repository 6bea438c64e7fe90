import { $n as openParameters, Gr as prepare, Hr as version, Jr as disk, Lr as printedLines, Mi as rootsOf, Si as readFoundText, U as refuse, W as save, ar as print, fr as exitStatus, ki as findFiles, lo as fileOf, pi as readInputs, zr as judgeInputs } from "./core.js";
import { join } from "node:path";
import { existsSync } from "node:fs";

// src/run/init/configuration-text.ts
function configurationText(findings, schema) {
	const { sinks, services, parameters, trailFiles, folders } = findings;
	const lines = [
		`# yaml-language-server: $schema=${schema}`,
		"# What trailproof checks, and against which policy. Only formatVersion must be there.",
		`# "trailproof init" found ${counted(sinks, "trail or event data store", "trails and event data stores")}, and resources of ${services.length === 0 ? "no service with data events" : services.join(", ")}.`,
		"formatVersion: 1",
		"",
		"# Required events. \"documented\": all management events, and every event of your resources that AWS documents as recorded.",
		"# \"trailproof catalog --policies\" lists the other policies. Name a file for a policy of your own: policies/payments.yaml.",
		"policies: [documented]",
		"",
		...trailLines(trailFiles, sinks),
		"",
		"# Set this if the code and the files above have all your trails and event data stores: missed management events are then errors.",
		"# sinks: complete",
		"",
		"# Code that belongs to one account. Without this, each template or plan counts as an account of its own,",
		"# and a trail in one says nothing about resources in another.",
		"# scopes:",
		`#   - { account: "111122223333", region: us-east-1, paths: [${folders.length === 0 ? "infrastructure" : folders.map(pathGlob).join(", ")}] }`,
		"",
		...parameterLines(parameters),
		"",
		"# For live accounts (trailproof account): the services whose data events you require.",
		`# services: [${(services.length === 0 ? ["<service>"] : services).join(", ")}]`,
		"",
		"# Files to skip, as in .gitignore.",
		"# exclude: [\"examples/**\"]",
		"",
		"# Findings that you accept, each with a reason. A resource is the part of its address after the #. In code, write a comment",
		"# above the resource: trailproof:ignore RULE reason",
		"# ignore:",
		`#   - { rule: event-not-recorded, resource: "Sandbox*", reason: "holds no customer data", until: 2027-06-30 }`,
		"",
		"# The lowest level of findings that fails a run: error, warning, note or none.",
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
	return `${String(items.length)} ${items.length === 1 ? one : several} (${named}${items.length > 3 ? ", \u2026" : ""})`;
}
function lacksTrails({ sinks, trailFiles }) {
	return sinks.length === 0 && trailFiles.length === 0;
}
function trailLines(files, sinks) {
	return [...["# Trails that are not in the code, such as the organization's: a snapshot (trailproof snapshot --output trails.json), or output of the AWS CLI.", ...lacksTrails({
		sinks,
		trailFiles: files
	}) ? ["# No trail was found, and without one nothing is judged. Log in to the account that has the trail, run", "# \"trailproof snapshot --output trails.json\", and take away the # of the next line. \"trailproof account\" checks the account itself."] : []], files.length === 0 ? "# trails: [trails.json]" : `trails: [${files.map(quoted).join(", ")}]`];
}
function parameterLines(parameters) {
	if (parameters.length === 0) return ["# Values of template parameters and Terraform variables that have no default.", "# parameters: { Environment: prod }"];
	return [
		"# Values of template parameters and Terraform variables. Verdicts depend on these, which have no value yet:",
		"# parameters:",
		...parameters.map((name) => `#   ${name}: <value>`)
	];
}
function quoted(path) {
	if (/^[\w./-]+$/.test(path) && !/^[.\d-]+$/.test(path)) return path;
	return JSON.stringify(path).replaceAll("##[", "#\\u0023[");
}

// src/run/init/findings.ts
async function initFindings(workingDirectory, store = disk) {
	const trailFiles = await snapshotsIn(workingDirectory, store);
	const preparation = await prepare({
		workingDirectory,
		configuration: null
	}, store);
	if (preparation.kind === "usage") return {
		sinks: [],
		services: [],
		parameters: [],
		trailFiles,
		folders: []
	};
	const inputs = await readInputs(preparation.setup);
	const { sinks } = inputs.model;
	const resources = inputs.model.resources.filter(({ resourceType }) => resourceType !== null);
	const uris = [...sinks, ...resources].flatMap(({ id }) => fileOf(id) ?? []);
	return {
		sinks: sorted(sinks.map(({ id }) => id)),
		services: sorted(resources.map(({ service }) => service)),
		parameters: openParameters((await judgeInputs(preparation.setup, inputs, null)).result),
		trailFiles,
		folders: sorted(uris.map((uri) => uri.split("/").slice(0, -1)[0] ?? "."))
	};
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}
const biggestSnapshot = 16777216;
async function snapshotsIn(workingDirectory, store) {
	const { files } = await findFiles(["."], [], workingDirectory, store);
	const { readTrailsFiles } = await import("./sources-snapshot-read-exports.js");
	const roots = rootsOf(workingDirectory, [], store);
	return files.flatMap(({ uri, path }) => {
		const reading = uri.toLowerCase().endsWith(".json") ? readFoundText(path, roots, store, biggestSnapshot) : null;
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
	if (exists && options.force !== true && options.stdout !== true) return refuse(`${file} exists and is unchanged. Print the new text with "trailproof init --stdout", or replace the file with "trailproof init --force".`);
	const findings = await initFindings(workingDirectory);
	const schema = existsSync(join(workingDirectory, schemaInPackage)) ? schemaInPackage : `https://unpkg.com/trailproof@${version}/policies/schema/configuration.json`;
	const text = configurationText(findings, schema);
	if (options.stdout === true) {
		await print(text);
		return exitStatus.ok;
	}
	if (!await save(file, join(workingDirectory, file), text)) return exitStatus.usage;
	await print(`${exists ? "Replaced" : "Wrote"} ${file}. ${nextStep(findings)}\n`);
	return exitStatus.ok;
}
function nextStep(findings) {
	return lacksTrails(findings) ? "No trail was found in the code, so nothing can be judged yet. With credentials of the account that has the trail, run: trailproof snapshot --output trails.json && trailproof check --trails trails.json" : "Read it, adapt it, and run: trailproof check";
}

export { init };