#!/usr/bin/env node
import { i as Option, n as CommanderError, r as InvalidArgumentError, t as Command } from "./commander.js";
import { Ct as version, Et as exitStatus, Tt as formats } from "./core.js";

// src/cli.ts
const collect = (value, earlier) => [...earlier ?? [], value];
function parameter(value, earlier) {
	const equals = value.indexOf("=");
	if (equals < 1) throw new InvalidArgumentError("Expected NAME=VALUE.");
	return {
		...earlier,
		[value.slice(0, equals)]: value.slice(equals + 1)
	};
}
function program() {
	const root = new Command("trailproof").description("Which API events would CloudTrail record, which not, and why.").version(version, "--version").helpOption("--help", "show this text").configureHelp({ showGlobalOptions: true }).showHelpAfterError("Run the command with --help to see what it takes.").showSuggestionAfterError().exitOverride();
	root.addCommand(withCodeOptions(withJudgeOptions(checkCommand())));
	root.addCommand(withCodeOptions(withJudgeOptions(diffCommand())));
	root.addCommand(withCodeOptions(explainCommand()));
	root.command("rule").description("print the page of a rule").argument("[id]", "the rule; left out: a list of all").action(async (id) => {
		const { rule } = await import("./rule.js");
		process.exitCode = await rule(id);
	});
	return root;
}
function checkCommand() {
	return new Command("check").description("check infrastructure code: which events of its resources would be recorded").argument("[paths...]", "files and folders; CloudFormation templates and the JSON of Terraform plans and states are recognised by content", []).option("--baseline <file>", "an earlier .json or .sarif result: what it already has does not fail the run; a .json one also tells what coverage is lost").action(async (paths, words) => {
		const { check } = await import("./check.js");
		process.exitCode = await check(paths, words);
	});
}
function diffCommand() {
	return new Command("diff").description("tell what coverage was lost and gained between two states").argument("<base>", "the state before: a path, a .json or .sarif result, a snapshot, or git:REF (git:REF:PATH)").argument("<head>", "the state after: a path, a .json result, a snapshot, or git:REF").action(async (base, head, words) => {
		const { diff } = await import("./diff.js");
		process.exitCode = await diff(base, head, words);
	});
}
function withJudgeOptions(command) {
	return command.option("--policy <name-or-file>", "policy to hold the code against (repeatable; default: documented)", collect).addOption(new Option("--format <format>", "what standard output gets").choices(formats).default("text")).option("--output <file>", "also write a file, in the format of its extension: .sarif, .json, .md, .txt (repeatable)", collect).addOption(new Option("--fail-on <level>", "the lowest level of findings that fails the run (default: error)").choices([
		"error",
		"warning",
		"note",
		"none"
	])).option("--fail-on-undetermined", "what cannot be decided fails the run too").option("--same-account", "all inputs live in one account").option("--quiet", "findings and the summary only").option("--verbose", "also what was left alone, and every covered operation");
}
function explainCommand() {
	return new Command("explain").description("tell which selector records each of these CloudTrail events, and why not").argument("<files...>", "CloudTrail records: {\"Records\": […]}, one record, one a line, EventBridge events, LookupEvents answers, each plain or gzipped; - for standard input").option("--in <path>", "infrastructure code whose trails and event data stores are asked (repeatable)", collect).addOption(new Option("--format <format>", "what standard output gets").choices(["text", "json"]).default("text")).action(async (files, words) => {
		const { explain } = await import("./explain.js");
		process.exitCode = await explain(files, words);
	});
}
function withCodeOptions(command) {
	return command.option("--trails <file>", "trails from elsewhere: a snapshot, or JSON printed by the AWS CLI (repeatable)", collect).option("--region <region>", "the Region, where the code leaves it open").option("--account-id <id>", "the account, where the code leaves it open").option("--partition <partition>", "the partition, where the code leaves it open").option("--parameter <name=value>", "a template parameter or Terraform variable (repeatable)", parameter).option("--parameters <file>", "a file of parameters (repeatable)", collect).option("--exclude <glob>", "leave out what matches, as in .gitignore (repeatable)", collect).option("--config <file>", "the configuration (default: the nearest trailproof.yaml upward)").option("--no-config", "use no configuration").addOption(new Option("--color", "use colours even where output is no terminal")).addOption(new Option("--no-color", "use no colours")).helpOption("--help", "show this text").showHelpAfterError("Run the command with --help to see what it takes.").exitOverride();
}
async function main() {
	try {
		await program().parseAsync();
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		process.exitCode = error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
	}
}
await main();

export {  };