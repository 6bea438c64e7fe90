import { a as setFailed, c as summary, i as notice, n as error, o as setOutput, r as info, s as warning, t as debug$1 } from "./chunks/actions-core.js";
import { Ar as compareLevels, Cr as lineKey, Dr as groupFindings, Er as groupByCause, Go as nearestName, Ir as printedLine, Jr as disk, Kr as rulesFor, La as weakeningRules, Lr as printedLines, Ni as exists, Or as groupMembers, Vr as runCheck, Wa as rulesFromChoices, _n as atKeptPlaces, _r as leadsOutside, di as displayUsageError, dr as writeWhole, fi as usageError, fr as exitStatus, gr as repositoryPaths, hr as failsRun, jo as counted, jr as isActive, li as membersOf, lr as unwritten, mn as renderReport, mr as failOnLevels, on as rulePages, or as styleWanted, pr as exitStatusOf, sn as RepositoryFiles, tn as optimizeLate, ts as defined, ur as writeFailure, vn as forPeople, xr as groupSaid, yr as groupNotifications } from "./chunks/core.js";
import { n as annotationTitle, t as annotationText } from "./chunks/report-formats-github.js";
import { l as NoAnswer, n as checkoutFiles, o as findRepository, s as git, t as readCheckoutState } from "./chunks/git-checkout-state.js";
import { n as renderSarif } from "./chunks/report-formats-sarif-sarif.js";
import { t as baselineOf } from "./chunks/comparison-read.js";
import { i as withFileNotes, n as leadsSomewhere, o as commitNamed, s as readRevision, t as checkRevisionFiles } from "./chunks/run-check-revision.js";
import { n as escapeMarkdown, t as renderMarkdown } from "./chunks/report-formats-markdown-markdown.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, statSync } from "node:fs";

// src/shell/action/runner.ts
const commands = {
	error,
	warning,
	note: notice
};
function log$1(...lines) {
	info(printedLines(lines).replace(/\n$/, ""));
}
function logRendered(text) {
	info(text);
}
function stopCommands(token) {
	info(`::stop-commands::${token}`);
	return { resume: () => {
		info(`::${token}::`);
	} };
}
function annotate$1(level, said, properties) {
	const { file } = properties;
	const place = file === void 0 ? {} : { file: printedLine(file) };
	commands[level](annotationText(said), {
		...properties,
		...place
	});
}
function fail(message) {
	setFailed(printedLine(message));
}
async function addToSummary(markdown) {
	await summary.addRaw(markdown, true).write();
}
function debug(text) {
	for (const line of text.split("\n")) debug$1(printedLine(line));
}

// src/shell/action/changed-lines.ts
const plainPatch = [
	...[
		"--unified=0",
		"--inter-hunk-context=0",
		"--no-color",
		"--find-renames",
		"--relative"
	],
	...[
		"--src-prefix=a/",
		"--dst-prefix=b/",
		"--no-ext-diff",
		"--no-textconv"
	],
	...["--submodule=short", "--ignore-submodules=all"]
];
async function changedLinesSince(commit, repository) {
	const words = [
		"-c",
		"core.quotePath=false",
		"diff",
		...plainPatch,
		"--end-of-options",
		commit,
		"--"
	];
	const answer = await git(repository, words);
	return answer.kind === "done" ? parsePatch(answer.output) : null;
}
function parsePatch(patch) {
	const changed = /* @__PURE__ */ new Map();
	let ranges = null;
	let left = 0;
	for (const line of patch.split("\n")) {
		if (left > 0) {
			if (!line.startsWith("\\")) left--;
			continue;
		}
		const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (hunk !== null) {
			const added = Number(hunk[3] ?? "1");
			left = Number(hunk[1] ?? "1") + added;
			if (added > 0) ranges?.push([Number(hunk[2]), Number(hunk[2]) + added - 1]);
		} else if (line.startsWith("+++ ")) {
			ranges = [];
			const path = pathOf(line.slice(4));
			if (path !== null) changed.set(path, ranges);
		}
	}
	return changed;
}
function pathOf(text) {
	const name = text.startsWith("\"") ? unquoted(text.slice(1, text.lastIndexOf("\""))) : text.replace(/\t$/, "");
	return name.startsWith("b/") ? name.slice(2) : null;
}
const escapes = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
function unquoted(text) {
	return text.replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal, letter) => octal === void 0 ? escapes[letter ?? ""] ?? letter ?? "" : String.fromCharCode(Number.parseInt(octal, 8)));
}
function isChanged(changed, uri, startLine, endLine) {
	return changed.get(uri)?.some(([first, last]) => first <= endLine && startLine <= last) ?? false;
}

// src/shell/action/annotations.ts
function annotationsOf(result, options) {
	const all = [...ofNotifications(result, options), ...ofFindings(result, options)].sort((a, b) => compareLevels(a.level, b.level));
	return {
		shown: all.slice(0, options.most),
		left: Math.max(0, all.length - options.most)
	};
}
function ofNotifications({ notifications }, { incompleteFails }) {
	return groupNotifications(notifications).filter(({ level }) => level !== "note").map(({ level, message, locations }) => ({
		level: level === "error" && !incompleteFails ? "warning" : level,
		title: "trailproof",
		message,
		location: locations[0] ?? null
	}));
}
function ofFindings(result, options) {
	const wanted = result.findings.filter((finding) => finding.suppressed === null && (options.unchangedToo || isActive(finding)));
	const seen = /* @__PURE__ */ new Set();
	const [first, further] = [[], []];
	for (const group of groupFindings(wanted, lineKey)) {
		const { causeKey } = group.shown;
		(causeKey !== "" && seen.has(causeKey) ? further : first).push(group);
		seen.add(causeKey);
	}
	const inTurn = [...first, ...further];
	return [...inTurn.filter(isNew), ...inTurn.filter((group) => !isNew(group))].flatMap((group) => annotationOf(group, options.changed));
}
function isNew({ shown }) {
	return isActive(shown);
}
function annotationOf(group, changed) {
	const { shown } = group;
	const annotation = {
		level: shown.level,
		title: annotationTitle(shown),
		...groupSaid(group)
	};
	const place = changedPlaceOf(groupMembers(group), changed);
	if (place !== null) return [{
		...annotation,
		location: place
	}];
	return shown.level === "note" ? [] : [{
		...annotation,
		location: shown.location
	}];
}
function changedPlaceOf(findings, changed) {
	if (changed === null) return null;
	const related = findings.flatMap(({ relatedLocations }) => relatedLocations);
	return [...findings, ...related].map(({ location }) => location).find(({ uri, startLine, endLine }) => isChanged(changed, uri, startLine, endLine)) ?? null;
}

// src/shell/action/input-names.ts
const inputNames = [
	"paths",
	"trails",
	"policy",
	"fail-on",
	"fail-on-scope",
	"fail-on-undetermined",
	"fail-on-incomplete",
	"base",
	"baseline",
	"rules-from",
	"accept-lost",
	"working-directory",
	"config",
	"exclude",
	"parameters",
	"parameters-file",
	"var-file",
	"region",
	"account-id",
	"partition",
	"same-account",
	"account",
	"org",
	"accounts",
	"role-name",
	"regions",
	"inventory",
	"sarif-file",
	"json-file",
	"markdown-file",
	"category",
	"summary",
	"annotations"
];
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function inputText(name, environment) {
	return (environment[variableOf(name)] ?? "").trim();
}
function inputLines(name, environment) {
	return inputText(name, environment).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function unknownInputs(environment) {
	const known = new Set(inputNames.map(variableOf));
	const messages = Object.keys(environment).filter((variable) => variable.startsWith("INPUT_") && !known.has(variable)).sort().map((variable) => {
		const name = variable.slice(6).toLowerCase();
		const nearest = nearestName(name, inputNames);
		return `There is no input "${name}".${nearest === void 0 ? "" : ` Did you mean "${nearest}"?`}`;
	});
	return messages.length === 0 ? [] : [...messages, `The inputs are: ${inputNames.join(", ")}.`];
}

// src/shell/action/inputs.ts
const scopes = ["new", "all"];
const booleanWords = {
	true: true,
	True: true,
	TRUE: true,
	false: false,
	False: false,
	FALSE: false
};
const ofCodeOnly = [
	"paths",
	"exclude",
	"parameters",
	"parameters-file",
	"var-file",
	"account-id",
	"partition"
];
const ofAccountsOnly = [
	"org",
	"accounts",
	"role-name",
	"regions",
	"inventory"
];
function readActionInputs(environment) {
	const reader = new InputReader(environment);
	const subject = subjectOf(reader);
	const inputs = defined({
		subject,
		workingDirectory: reader.text("working-directory"),
		failOn: reader.choice("fail-on", failOnLevels),
		failOnScope: reader.choice("fail-on-scope", scopes) ?? "new",
		failOnUndetermined: reader.flag("fail-on-undetermined") ?? false,
		failOnIncomplete: reader.flag("fail-on-incomplete"),
		base: baseOf(reader.text("base") ?? "auto"),
		baseline: reader.text("baseline"),
		options: defined({
			trails: reader.some("trails"),
			policies: reader.some("policy"),
			configuration: configurationOf(reader.text("config")),
			rulesFrom: reader.choice("rules-from", rulesFromChoices) ?? "both",
			acceptLost: reader.text("accept-lost"),
			sameAccount: reader.flag("same-account") ?? false,
			region: reader.text("region")
		}),
		sarifFile: reader.text("sarif-file"),
		jsonFile: reader.text("json-file"),
		markdownFile: reader.text("markdown-file"),
		category: reader.text("category") ?? "trailproof",
		summary: reader.flag("summary") ?? true,
		annotations: reader.flag("annotations") ?? true
	});
	const errors = [...unknownInputs(environment), ...reader.errors];
	return errors.length > 0 ? {
		kind: "wrong",
		errors
	} : {
		kind: "read",
		inputs
	};
}
function baseOf(text) {
	return text === "auto" || text === "none" ? { kind: text } : {
		kind: "revision",
		name: text
	};
}
function configurationOf(text) {
	return text === "none" ? null : text;
}
function subjectOf(reader) {
	if (reader.flag("account") ?? false) {
		reader.refuse(ofCodeOnly, "is about code, and `account: true` checks none. Leave it out, or check the code in a step of its own.");
		return {
			kind: "account",
			options: defined({
				organization: reader.flag("org"),
				accounts: someOf(reader.names("accounts")),
				roleName: reader.text("role-name"),
				regions: someOf(reader.names("regions")),
				inventory: reader.flag("inventory")
			})
		};
	}
	reader.refuse(ofAccountsOnly, "is about live accounts. Set `account: true` beside it, or leave it out.");
	return {
		kind: "code",
		paths: reader.some("paths") ?? ["."],
		options: defined({
			exclude: reader.some("exclude"),
			parameters: reader.parameters("parameters"),
			parameterFiles: reader.some("parameters-file"),
			variableFiles: reader.some("var-file"),
			accountId: reader.text("account-id"),
			partition: reader.text("partition")
		})
	};
}
function someOf(texts) {
	return texts.length === 0 ? void 0 : texts;
}
var InputReader = class {
	errors = [];
	#environment;
	constructor(environment) {
		this.#environment = environment;
	}
	text(name) {
		const text = inputText(name, this.#environment);
		return text === "" ? void 0 : text;
	}
	some(name) {
		return someOf(inputLines(name, this.#environment));
	}
	names(name) {
		return inputLines(name, this.#environment).flatMap((line) => line.split(",").map((word) => word.trim()).filter((word) => word !== ""));
	}
	choice(name, choices) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const found = choices.find((choice) => choice === text);
		if (found === void 0) this.errors.push(`${name}: found "${text}", expected ${choices.join(", ")}.`);
		return found;
	}
	flag(name) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const value = booleanWords[text];
		if (value === void 0) this.errors.push(`${name}: found "${text}", expected true or false.`);
		return value;
	}
	parameters(name) {
		const values = [];
		for (const [index, line] of inputLines(name, this.#environment).entries()) {
			const equals = line.indexOf("=");
			if (equals < 1) this.errors.push(`${name}: line ${String(index + 1)} has no name before a "=", expected NAME=VALUE, one a line.`);
			else values.push([line.slice(0, equals).trim(), line.slice(equals + 1)]);
		}
		return Object.fromEntries(values);
	}
	refuse(names, because) {
		for (const name of names) {
			const text = this.text(name);
			if (text !== void 0 && booleanWords[text] !== false) this.errors.push(`${name}: ${because}`);
		}
	}
};

// src/shell/action/checkout.ts
async function readCheckout(folder) {
	const found = await findRepository(folder, "any");
	if (found.kind === "failed") return withoutRepository(found.reason);
	const { repository } = found;
	const shallow = await git(repository, ["rev-parse", "--is-shallow-repository"]);
	const head = await git(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	const commit = await git(repository, [
		"cat-file",
		"commit",
		"HEAD"
	]);
	if (shallow.kind === "failed" || head.kind === "failed" || commit.kind === "failed") return {
		kind: "none",
		because: "the git repository has no commit"
	};
	const [header = ""] = commit.output.split("\n\n");
	const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
	return {
		kind: "repository",
		repository,
		head: {
			sha: head.output.trim(),
			parents
		},
		shallow: shallow.output.trim() === "true"
	};
}
function withoutRepository({ kind, message }) {
	switch (kind) {
		case "no-answer": throw new NoAnswer(message);
		case "no-git": return {
			kind: "none",
			because: "the program git was not found"
		};
		case "no-repository": return {
			kind: "none",
			because: "what is checked is no git repository"
		};
		case "unknown-revision":
		case "failed": return {
			kind: "none",
			because: message
		};
	}
}
async function ensureCommit(sha, repository, shallow) {
	if (await isPresent(sha, repository)) return { kind: "here" };
	const failure = await fetchFromOrigin(shallow ? ["--depth=1"] : [], [sha], repository);
	return await isPresent(sha, repository) ? { kind: "here" } : {
		kind: "missing",
		because: failure ?? "the remote does not have it"
	};
}
const enoughHistory = "--depth=300";
async function deepen(commits, repository) {
	await fetchFromOrigin([enoughHistory], commits, repository);
}
const onlyObjects = [
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
async function fetchFromOrigin(depth, commits, repository) {
	try {
		const answer = await git(repository, [
			"fetch",
			...onlyObjects,
			...depth,
			"origin",
			...commits
		], { asksServer: true });
		return answer.kind === "done" ? null : reasonOf(answer.message);
	} catch (error) {
		if (error instanceof NoAnswer) return error.message.replace(/\.$/, "");
		throw error;
	}
}
function reasonOf(message) {
	const refused = /^transport '(.+)' not allowed$/.exec(message)?.[1];
	if (refused === void 0) return message.replace(/\.$/, "");
	return `its remote origin is reached by "${refused}", and only https and ssh are used (GIT_ALLOW_PROTOCOL of the environment can name others)`;
}
async function isPresent(sha, repository) {
	return (await git(repository, [
		"cat-file",
		"-e",
		`${sha}^{commit}`
	])).kind === "done";
}
async function mergeBase(a, b, repository) {
	const answer = await git(repository, [
		"merge-base",
		a,
		b
	]);
	return answer.kind === "done" && answer.output.trim() !== "" ? answer.output.trim() : null;
}
async function untrackedPaths(paths, repository) {
	const answers = await Promise.all(paths.map((path) => git(repository, [
		"ls-files",
		"-z",
		"--",
		path
	])));
	return paths.filter((_path, index) => {
		const answer = answers[index];
		return answer?.kind === "done" && answer.output === "";
	});
}

// src/shell/action/base.ts
async function findBase(question) {
	const found = await commitOf$1(question);
	switch (found.kind) {
		case "wrong":
		case "commit": return found;
		case "none": return withoutCommit(question, found.because, found.remarks);
	}
}
function withoutCommit({ baseline, workingDirectory }, because, remarks = []) {
	if (baseline === null) return {
		kind: "none",
		because,
		remarks
	};
	if (exists(disk, resolve(workingDirectory, baseline))) return {
		kind: "file",
		path: baseline,
		name: baseline,
		remarks: [...remarks, {
			level: "note",
			message: `Compared with the file ${baseline}: ${because}.`
		}]
	};
	return {
		kind: "none",
		because: `${because}, and there is no file ${baseline}`,
		remarks: [...remarks, {
			level: "warning",
			message: `baseline: there is no file ${baseline}, so every finding counts as new. Save one with the output json-file of an earlier run.`
		}]
	};
}
async function commitOf$1(question) {
	const { asked, wanted, paths, workingDirectory } = question;
	if (asked.kind === "none") return none("no commit is to be compared with");
	if (asked.kind === "auto" && wanted.kind === "none") return none(wanted.because);
	if (paths.length === 0) return none("a live account is in no commit");
	const checkout = await readCheckout(workingDirectory);
	if (checkout.kind === "none") return asked.kind === "revision" ? {
		kind: "wrong",
		error: `base: ${asked.name} cannot be compared with, since ${checkout.because}.`
	} : none(checkout.because);
	const untracked = await generatedPaths(paths, checkout, workingDirectory);
	if (untracked.length === paths.length) {
		const message = `${untracked.join(", ")} cannot be compared with an earlier commit, because git does not know ${untracked.length === 1 ? "it" : "them"}. Keep the result of the base branch and name it in the input baseline.`;
		return none("what is checked is in no commit", question.baseline === null ? [{
			level: "warning",
			message
		}] : []);
	}
	const answer = asked.kind === "revision" ? await ofRevision(asked.name, checkout) : await ofEvent(question, checkout);
	if (answer.kind !== "commit" || untracked.length === 0) return answer;
	return {
		...answer,
		remarks: [...answer.remarks, {
			level: "warning",
			message: `All findings of ${untracked.join(", ")} count as new, because git does not know what was there before.`
		}]
	};
}
function none(because, remarks = []) {
	return {
		kind: "none",
		because,
		remarks
	};
}
async function generatedPaths(paths, { repository }, workingDirectory) {
	const untracked = await untrackedPaths(paths, repository);
	const leading = await Promise.all(untracked.map((path) => leadsSomewhere(path, workingDirectory, disk)));
	return untracked.filter((_path, index) => leading[index]);
}
async function ofRevision(name, { repository, shallow }) {
	const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
	const fetched = isCommit ? await ensureCommit(name, repository, shallow) : null;
	const sha = await commitNamed(name, repository);
	if (sha === null) return {
		kind: "wrong",
		error: `base: git knows no commit ${name} here${fetched?.kind === "missing" ? `, and it could not be fetched: ${fetched.because}` : ""}. Name a branch, tag or commit that was fetched (actions/checkout has "fetch-depth: 0"), or leave it out.`
	};
	return {
		kind: "commit",
		sha,
		name: isCommit ? short(sha) : `${name} at ${short(sha)}`,
		repository,
		remarks: []
	};
}
async function ofEvent(question, checkout) {
	const { wanted } = question;
	switch (wanted.kind) {
		case "pull-request": return ofPullRequest$1(wanted, question, checkout);
		case "commit": return present(wanted.sha, `${wanted.label} at ${short(wanted.sha)}`, checkout);
		case "none": return none(wanted.because);
	}
}
async function ofPullRequest$1(wanted, { eventCommit }, checkout) {
	const { repository } = checkout;
	const { sha: head, parents } = checkout.head;
	const { branch, baseSha, headSha } = wanted;
	const [first, second] = parents;
	if (parents.length === 2 && head !== headSha && (second === headSha || head === eventCommit) && first !== void 0) return present(first, `${branch} at ${short(first)}`, checkout);
	const tip = baseSha ?? await commitNamed(`refs/remotes/origin/${branch}`, repository);
	if (tip === null) return none("the event does not name the base of the pull request");
	if (head === tip) return {
		kind: "commit",
		sha: tip,
		name: `${branch} at ${short(tip)}`,
		repository,
		remarks: [{
			level: "warning",
			message: "What is checked out is the base of the pull request, so nothing of the change is checked. Check out refs/pull/<number>/merge with actions/checkout."
		}]
	};
	const answer = await present(tip, `${branch} at ${short(tip)}`, checkout);
	if (answer.kind !== "commit") return answer;
	const fork = await forkOf(tip, head, checkout);
	if (fork !== null) return {
		...answer,
		sha: fork,
		name: `${branch} at ${short(fork)}`
	};
	const message = `Compared with the newest commit of ${branch}, because the history that was fetched does not reach the commit where this branch left it: what ${branch} got since then counts as lost. Check out the default ref of the pull request, or everything with "fetch-depth: 0".`;
	return {
		...answer,
		remarks: [{
			level: "warning",
			message
		}]
	};
}
async function forkOf(tip, head, { repository, shallow }) {
	const fork = await mergeBase(tip, head, repository);
	if (fork !== null || !shallow) return fork;
	await deepen([tip, head], repository);
	return mergeBase(tip, head, repository);
}
async function present(sha, name, { repository, shallow }) {
	const fetched = await ensureCommit(sha, repository, shallow);
	if (fetched.kind === "here") return {
		kind: "commit",
		sha,
		name,
		repository,
		remarks: []
	};
	const clone = shallow ? "shallow clone" : "clone";
	return none(`the commit ${short(sha)} is not in this ${clone} and could not be fetched: ${fetched.because}`);
}
function short(sha) {
	return sha.slice(0, 7);
}

// src/shell/action/event.ts
function readPayload(environment) {
	const path = environment.GITHUB_EVENT_PATH;
	if (path === void 0 || path === "") return {};
	try {
		const value = JSON.parse(readFileSync(path, "utf8"));
		return membersOf(value);
	} catch {
		return {};
	}
}
function wantedBase(environment, payload) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	switch (name) {
		case "pull_request":
		case "pull_request_target": return ofPullRequest(membersOf(payload.pull_request), environment);
		case "merge_group": {
			const group = membersOf(payload.merge_group);
			const sha = commitOf(group.base_sha);
			return sha === null ? {
				kind: "none",
				because: "the event names no base of the merge group"
			} : {
				kind: "commit",
				sha,
				label: `${branchOf(group.base_ref) ?? "the base"} before this merge group`
			};
		}
		case "push": return ofPush(payload);
		case "": return {
			kind: "none",
			because: "no event says what changed"
		};
		default: return {
			kind: "none",
			because: `the event ${name} is about no change`
		};
	}
}
function ofPullRequest(pullRequest, environment) {
	const base = membersOf(pullRequest.base);
	const named = environment.GITHUB_BASE_REF ?? "";
	const branch = typeof base.ref === "string" ? base.ref : named === "" ? "the base branch" : named;
	return {
		kind: "pull-request",
		baseSha: commitOf(base.sha),
		headSha: commitOf(membersOf(pullRequest.head).sha),
		branch
	};
}
function ofPush(payload) {
	const sha = commitOf(payload.before);
	if (sha === null) return {
		kind: "none",
		because: "the push made a new branch or tag"
	};
	return {
		kind: "commit",
		sha,
		label: `${branchOf(payload.ref) ?? "the branch"} before this push`
	};
}
function branchOf(ref) {
	return typeof ref === "string" && ref !== "" ? ref.replace(/^refs\/(heads|tags)\//, "") : null;
}
function commitOf(value) {
	return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}

// src/shell/action/judge.ts
async function judgeBothSides(inputs, workingDirectory, environment) {
	try {
		return await judgeSubject(inputs, workingDirectory, environment);
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		return {
			kind: "usage",
			errors: [usageError(`base: ${error.message} Or compare with no commit: base: none.`)]
		};
	}
}
async function judgeSubject(inputs, workingDirectory, environment) {
	const { subject } = inputs;
	const base = await findBase({
		asked: inputs.base,
		wanted: wantedBase(environment, readPayload(environment)),
		eventCommit: environment.GITHUB_SHA ?? null,
		baseline: inputs.baseline ?? null,
		paths: subject.kind === "code" ? subject.paths : [],
		workingDirectory
	});
	if (base.kind === "wrong") return {
		kind: "usage",
		errors: [usageError(base.error)]
	};
	switch (subject.kind) {
		case "code": return judgeCode(subject, inputs, base, workingDirectory);
		case "account": return judged(await judgeAccount(subject, inputs, base, workingDirectory), base);
	}
}
function judged(outcome, base, remarks = base.remarks) {
	return outcome.kind === "usage" ? outcome : {
		kind: "done",
		run: outcome.run,
		base,
		remarks
	};
}
async function judgeAccount(subject, inputs, base, workingDirectory) {
	const { runAccount } = await import("./chunks/run-account-exports.js");
	return runAccount({
		...inputs.options,
		...subject.options,
		...baselineFile(base),
		workingDirectory
	});
}
function baselineFile(base) {
	return base.kind === "file" ? { baseline: base.path } : {};
}
async function judgeCode(subject, inputs, base, workingDirectory) {
	const options = {
		...inputs.options,
		...subject.options,
		workingDirectory
	};
	if (base.kind !== "commit") return judged(await runCheck({
		...options,
		...baselineFile(base),
		paths: subject.paths
	}), base);
	const before = await checkCommit(base, subject.paths, options, workingDirectory);
	switch (before.kind) {
		case "usage": return before;
		case "unreadable": return judgeCode(subject, inputs, withoutCommit({
			baseline: inputs.baseline ?? null,
			workingDirectory
		}, `${base.name} could not be read: ${before.because}`, [{
			level: "warning",
			message: `${base.name} cannot be compared with: ${before.because}`
		}]), workingDirectory);
		case "read": {
			const { paths, remarks } = await pathsOfHead(subject.paths, before.paths, workingDirectory);
			const { repository } = base;
			const { checkout, baseline } = before;
			const files = checkoutFiles(repository, checkout, workingDirectory);
			const after = await runCheck({
				...options,
				paths,
				baseline
			}, files);
			if (after.kind === "usage") return after;
			return judged({
				kind: "done",
				run: withFileNotes(after.run, before, repository, checkout)
			}, base, [...base.remarks, ...remarks]);
		}
	}
}
async function checkCommit(base, paths, options, workingDirectory) {
	const { repository, name } = base;
	const state = await readCheckoutState(repository);
	if (state.kind === "failed") return {
		kind: "unreadable",
		because: state.message
	};
	const { checkout } = state;
	const reading = await readRevision(base.sha, repository);
	if (reading.kind === "failed") return unreadable(reading.reason);
	const rules = await rulesFor(options, checkoutFiles(repository, checkout, workingDirectory));
	if (rules.kind === "usage") return rules;
	const { revision } = reading;
	const rulesOfHead = rules.rules;
	const outcome = await checkRevisionFiles({
		name,
		revision,
		checkout,
		paths,
		options,
		workingDirectory,
		besideCheckout: false,
		rulesOfHead
	});
	switch (outcome.kind) {
		case "usage": return outcome;
		case "unreadable": return unreadable(outcome.reason);
		case "done": return {
			...outcome,
			kind: "read",
			checkout,
			baseline: baselineOf(name, outcome.run.result, outcome.run.side)
		};
	}
}
function unreadable({ kind, message }) {
	if (kind === "no-answer") throw new NoAnswer(message);
	return {
		kind: "unreadable",
		because: message
	};
}
async function pathsOfHead(paths, before, workingDirectory) {
	const leading = await Promise.all(paths.map((path) => leadsSomewhere(path, workingDirectory, disk)));
	const gone = paths.filter((path, index) => !leading[index] && before.includes(path));
	return {
		paths: paths.filter((path) => !gone.includes(path)),
		remarks: gone.map((path) => ({
			level: "note",
			message: `${path} is gone with this change.`
		}))
	};
}

// src/shell/action/outputs.ts
function countOutputs(result) {
	const counted = result.findings.filter((finding) => finding.suppressed === null);
	const ofLevel = (level) => counted.filter((finding) => finding.level === level).length;
	const changes = result.baseline?.coverage ?? [];
	const ofChange = (change) => changes.filter((row) => row.change === change).reduce((sum, { count }) => sum + count, 0);
	return {
		errors: ofLevel("error"),
		warnings: ofLevel("warning"),
		notes: ofLevel("note"),
		"new-findings": counted.filter(({ kind, baseline }) => kind === "fail" && baseline !== "unchanged").length,
		"fixed-findings": result.baseline?.fixed.length ?? 0,
		"coverage-lost": ofChange("lost"),
		"coverage-unproven": ofChange("unclear"),
		"coverage-gained": ofChange("gained"),
		"checks-weakened": counted.filter(({ ruleId }) => weakeningRules.some(({ id }) => id === ruleId)).length
	};
}
function defaultFile(category, extension, environment) {
	const folder = environment.RUNNER_TEMP;
	const name = `${category.replace(/[^\w.-]+/g, "-")}${extension}`;
	return folder === void 0 || folder === "" ? name : join(folder, "trailproof", name);
}
function writeOutputFile(path, text, workingDirectory) {
	const absolute = resolve(workingDirectory, path);
	try {
		mkdirSync(dirname(absolute), { recursive: true });
	} catch (error) {
		return {
			kind: "failed",
			because: writeFailure(error),
			path: absolute
		};
	}
	return {
		...writeWhole(absolute, text),
		path: absolute
	};
}

// src/shell/action/repository-top.ts
function topOfCheckout(workspace, workingDirectory) {
	const inside = relative(resolve(workspace), resolve(workingDirectory));
	if (leadsOutside(inside)) return resolve(workspace);
	const steps = inside === "" ? [] : inside.split(sep);
	return [resolve(workspace), ...steps.map((_step, index) => join(resolve(workspace), ...steps.slice(0, index + 1)))].find((folder) => exists(disk, join(folder, ".git"))) ?? resolve(workspace);
}

// src/shell/action/inputs-in-words.ts
const inputs = new Set(inputNames);
function withInputs(text) {
	return text.replace(/(?<![\w-])--parameter (\S+?=\S*)/g, "the line $1 in the input parameters").replace(/(?<![\w-])--([a-z]+(?:-[a-z]+)*)\b/g, (option, name) => inputs.has(name) ? `the input ${name}` : option);
}
function resultWithInputs(result) {
	return {
		...result,
		sinks: result.sinks.map((sink) => ({
			...sink,
			notCountedBecause: sink.notCountedBecause === null ? null : withInputs(sink.notCountedBecause)
		})),
		findings: result.findings.map(findingWithInputs),
		notifications: result.notifications.map((one) => ({
			...one,
			message: withInputs(one.message)
		}))
	};
}
function findingWithInputs(finding) {
	const { title, message, sentence, data } = finding;
	return {
		...finding,
		...title === void 0 ? {} : { title: withInputs(title) },
		message: withInputs(message),
		...sentence === void 0 ? {} : { sentence: withInputs(sentence) },
		...data?.reasons === void 0 ? {} : { data: {
			...data,
			reasons: data.reasons.map((one) => ({
				...one,
				message: withInputs(one.message)
			}))
		} },
		relatedLocations: finding.relatedLocations.map((one) => ({
			...one,
			message: withInputs(one.message)
		}))
	};
}

// src/shell/action/summary.ts
const largestSummary = 1e6;
const largestComment = 6e4;
function verdictOf({ exitStatus, failing, rule, onlyNew, complete, filesLost }) {
	const kind = onlyNew ? "new finding" : "finding";
	const partly = complete ? "" : " The result is incomplete: some input could not be read.";
	switch (exitStatus) {
		case 0: return {
			exitStatus,
			sentence: `No ${kind} fails this step (${rule}).${partly}`
		};
		case 1: return {
			exitStatus,
			sentence: `${counted(failing, kind)} ${failing === 1 ? "fails" : "fail"} this step (${rule}).${partly}`
		};
		case 2:
			if (filesLost) return {
				exitStatus,
				sentence: `A result file could not be written.${partly}`
			};
			return {
				exitStatus,
				sentence: `One of the paths does not exist. The others were checked.${partly}`
			};
		default: return {
			exitStatus,
			sentence: partly.trim()
		};
	}
}
async function summaryOf({ run, verdict, remarks, comparison, category, environment }, maximumLength = largestSummary) {
	const head = `**${verdict.exitStatus === 0 ? "Passes" : "Fails"}.** ${escapeMarkdown(verdict.sentence)} ${escapeMarkdown(comparison)}`;
	const warnings = remarks.filter(({ level }) => level === "warning").map(({ message }) => `- \u26a0\ufe0f ${escapeMarkdown(message)}`);
	return renderMarkdown(run.result, {
		maximumLength,
		complete: run.complete,
		...category === "trailproof" ? {} : { subject: category },
		lead: [head, ...warnings.length > 0 ? [warnings.join("\n")] : []],
		coverageBefore: run.baseline?.coverage ?? null,
		ruleUrl: (id) => ruleUrl(id, environment),
		rules: await rulePages(),
		audience: "workflow"
	});
}
function ruleUrl(id, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server }) {
	if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === void 0 || ref === "") return null;
	return `${server === void 0 || server === "" ? "https://github.com" : server}/${repository}/blob/${encodeURI(ref)}/policies/rules/${id}.md`;
}

// src/shell/action/run.ts
async function run(environment) {
	const reading = readActionInputs(environment);
	if (reading.kind === "wrong") {
		refuse(reading.errors);
		return;
	}
	const { inputs } = reading;
	const workspace = resolve(environment.GITHUB_WORKSPACE ?? ".");
	const workingDirectory = resolve(workspace, inputs.workingDirectory ?? ".");
	if (!isFolder(workingDirectory)) {
		refuse([`working-directory: ${inputs.workingDirectory ?? workspace} is no folder of this checkout. Is there a step with actions/checkout before?`]);
		return;
	}
	const judged = await judgeBothSides(inputs, workingDirectory, environment);
	if (judged.kind === "usage") refuse(judged.errors.map((error) => withInputs(displayUsageError(error))));
	else await report(judged, inputs, {
		workingDirectory,
		workspace,
		environment
	});
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function refuse(errors) {
	for (const message of errors.slice(0, -1)) annotate$1("error", { message }, { title: "trailproof" });
	setOutputs({
		result: "usage",
		"exit-status": exitStatus.usage,
		complete: false
	});
	fail(`trailproof checked nothing. ${errors.at(-1) ?? ""}`);
}
const resultWords = {
	[exitStatus.ok]: "ok",
	[exitStatus.findings]: "findings",
	[exitStatus.usage]: "usage",
	[exitStatus.incomplete]: "incomplete"
};
async function report(judged, inputs, places) {
	const { run, base, remarks } = judged;
	const { environment, workingDirectory } = places;
	const threshold = {
		failOn: inputs.failOn ?? run.failOn ?? "error",
		undetermined: inputs.failOnUndetermined,
		unchangedToo: inputs.failOnScope === "all"
	};
	const incompleteFails = inputs.failOnIncomplete ?? inputs.subject.kind === "account";
	const top = topOfCheckout(places.workspace, workingDirectory);
	const options = {
		...reportOptions(run, repositoryPaths(workingDirectory, { GITHUB_WORKSPACE: top }), environment),
		pedantic: inputs.failOnUndetermined
	};
	const kept = new RepositoryFiles(workingDirectory, disk);
	const result = atKeptPlaces(forPeople(run.result, inputs.failOnUndetermined), kept);
	const read = {
		...run,
		result: resultWithInputs(result)
	};
	const shown = threshold.unchangedToo === true ? withUnchanged(read) : read;
	const judgedStatus = exitStatusOf(run.result, run.complete || !incompleteFails, threshold);
	const verdictWith = (ended) => verdictOf({
		exitStatus: ended,
		failing: groupByCause(run.result.findings.filter((finding) => failsRun(finding, threshold))).length,
		rule: `fail-on: ${threshold.failOn}${inputs.failOnUndetermined ? ", fail-on-undetermined" : ""}`,
		onlyNew: run.baseline !== null && inputs.failOnScope === "new",
		complete: run.complete,
		filesLost: run.wrongPaths.length === 0
	});
	const facts = {
		run: shown,
		remarks,
		comparison: comparisonOf(judged),
		category: inputs.category,
		environment
	};
	const wrongUsage = run.wrongPaths.length > 0;
	await log(shown, options, judged);
	const comment = {
		...facts,
		verdict: verdictWith(wrongUsage ? exitStatus.usage : judgedStatus)
	};
	const { written, mistakes: unwritten } = await writeFiles({
		...run,
		result
	}, run, inputs, options, places, comment);
	const status = wrongUsage || unwritten.length > 0 ? exitStatus.usage : judgedStatus;
	const verdict = verdictWith(status);
	if (inputs.annotations) await annotate(read, judged, {
		...inputs,
		incompleteFails,
		verdict,
		path: options.repositoryPath
	});
	if (inputs.summary) await writeSummary(await summaryOf({
		...facts,
		verdict
	}), environment);
	setOutputs({
		result: resultWords[status] ?? "",
		"exit-status": status,
		complete: run.complete,
		base: base.kind === "none" ? "" : base.name,
		...countOutputs(run.result),
		...written
	});
	conclude(verdict, [...run.wrongPaths.map(displayUsageError), ...unwritten]);
}
function withUnchanged(run) {
	return {
		...run,
		result: {
			...run.result,
			findings: run.result.findings.map((finding) => finding.baseline === "unchanged" ? {
				...finding,
				baseline: null
			} : finding)
		}
	};
}
function comparisonOf({ base }) {
	return base.kind === "none" ? `Compared with nothing: ${base.because}.` : `Compared with ${base.name}.`;
}
function reportOptions(run, repositoryPath, environment) {
	return {
		rules: rulePages,
		sourceText: run.quotableText,
		repositoryPath,
		complete: run.complete,
		color: styleWanted(environment, environment.GITHUB_ACTIONS === "true"),
		width: 120,
		verbose: false,
		quiet: false,
		audience: "workflow"
	};
}
async function log({ result }, options, judged) {
	const commands = stopCommands(randomUUID());
	log$1(comparisonOf(judged), ...judged.remarks.map(remarkLine), "");
	logRendered((await renderReport("text", result, options)).trimEnd());
	commands.resume();
}
function remarkLine({ level, message }) {
	return level === "warning" ? `Warning: ${message}` : message;
}
async function writeFiles(inRepository, run, inputs, options, places, comment) {
	const { workingDirectory, environment } = places;
	const { category } = inputs;
	const { repositoryPath } = options;
	const { sourceText, complete } = run;
	const sarif = renderSarif(inRepository.result, await rulePages(), {
		repositoryPath,
		sourceText,
		complete,
		category
	});
	const json = await renderReport("json", run.result, options);
	const markdown = await summaryOf(comment, largestComment);
	const answers = [
		[
			"sarif-file",
			inputs.sarifFile ?? defaultFile(category, ".sarif", environment),
			sarif
		],
		[
			"json-file",
			inputs.jsonFile ?? defaultFile(category, ".json", environment),
			json
		],
		[
			"markdown-file",
			inputs.markdownFile ?? defaultFile(category, ".md", environment),
			markdown
		]
	].map(([name, path, text]) => ({
		name,
		...writeOutputFile(path, text, workingDirectory)
	}));
	return {
		written: Object.fromEntries(answers.flatMap((file) => file.kind === "written" ? [[file.name, file.path]] : [])),
		mistakes: answers.flatMap((file) => {
			return file.kind === "failed" ? [unwritten(`${file.name}: ${file.path}`, file.because)] : [];
		})
	};
}
async function annotate({ result }, { base, remarks }, facts) {
	const changed = base.kind === "commit" ? await changedLines(base) : null;
	const warnings = remarks.filter(({ level }) => level === "warning");
	const most = 10 - warnings.length - (facts.verdict.exitStatus === exitStatus.ok ? 0 : 1);
	const { shown, left } = annotationsOf(result, {
		most,
		changed,
		unchangedToo: facts.failOnScope === "all",
		incompleteFails: facts.incompleteFails
	});
	for (const { message } of warnings) annotate$1("warning", { message }, { title: "trailproof" });
	for (const annotation of shown) annotateOne(annotation, facts.path);
	if (left === 0) return;
	const limit = `${String(10)} are shown of a step`;
	log$1(`${counted(left, "more annotation")} left out: ${limit}. The report above has everything.`);
}
async function changedLines(base) {
	try {
		return await changedLinesSince(base.sha, base.repository);
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		log$1(`Annotations may stand on lines that did not change: ${error.message}`);
		return null;
	}
}
function annotateOne(annotation, path) {
	const { level, title, location } = annotation;
	if (location === null) {
		annotate$1(level, annotation, { title });
		return;
	}
	const { uri, startLine, endLine, startColumn, endColumn } = location;
	annotate$1(level, annotation, {
		title,
		file: path(uri),
		startLine,
		endLine,
		...startLine === endLine ? {
			startColumn,
			endColumn
		} : {}
	});
}
async function writeSummary(text, environment) {
	if (environment.GITHUB_STEP_SUMMARY === void 0 || environment.GITHUB_STEP_SUMMARY === "") return;
	try {
		await addToSummary(text);
	} catch (error) {
		const message = unwritten("The summary of the job", writeFailure(error));
		annotate$1("warning", { message }, { title: "trailproof" });
	}
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function conclude({ exitStatus: status, sentence }, mistakes) {
	if (status === exitStatus.ok) return;
	const detail = mistakes.join(" ");
	fail(`trailproof: ${sentence}${detail === "" ? "" : ` ${detail}`}`);
}

// src/action.ts
optimizeLate();
try {
	await run(process.env);
} catch (error) {
	fail(`trailproof stopped: ${error instanceof Error ? error.message : String(error)}. Please report it.`);
	if (error instanceof Error && error.stack !== void 0) debug(error.stack);
}

export {  };