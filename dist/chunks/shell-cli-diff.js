import { a as absentInRevision, i as withFileNotes, r as rulesOfRevision, s as readRevision, t as checkRevisionFiles } from "./run-check-revision.js";
import { $o as remembering, B as withStandardInput, Fa as coverageRules, H as judgeAndReport, Ja as notificationOf, Jr as disk, Kr as rulesFor, Na as inOrder, Pa as lossFindingsOf, Qa as assess, Si as readFoundText, V as libraryOptions, Va as operationsIn, Vr as runCheck, Xa as withFixes, Ya as logFilesOf, _i as withLossesAccepted, ds as display, fi as usageError, it as compareRecording, ja as resultReachOf, mi as acceptedNotes, qa as countFindings, qr as wrongValues } from "./core.js";
import { i as readResult, r as readBaseline, t as baselineOf } from "./comparison-read.js";
import { l as NoAnswer, n as checkoutFiles, o as findRepository, t as readCheckoutState } from "./git-checkout-state.js";
import { r as compareWith } from "./comparison.js";
import { parse, resolve } from "node:path";

// src/run/compare-results.ts
function compareResults(baseline, { name, result, side }, acceptLost = null) {
	if (baseline.side === null || side === null) {
		const lacking = [...baseline.side === null ? [baseline.name] : [], ...side === null ? [name] : []];
		const things = [...result.sinks, ...result.coverage.flatMap(({ resource }) => resource ?? [])].map((one) => ({ id: "id" in one ? one.id : one.address }));
		return {
			...result,
			...compareWith(baseline, result, {
				lacking,
				things
			})
		};
	}
	const { sinks, resources, semantics, liveAccounts } = side.input;
	const recording = compareRecording(baseline.side, side);
	const losses = lossFindingsOf(recording, sinks, {
		resources,
		sinksAreComplete: liveAccounts.length > 0
	});
	const told = withFixes(losses, result.sinks, result.coverage, logFilesOf(sinks, semantics));
	const assessment = remembering((side) => assess(side.input));
	const isTold = (finding) => isToldAsLoss(finding, recording) || isToldOfServices(finding, recording, () => assessment(side));
	const all = inOrder([...told, ...result.findings.filter((finding) => !isTold(finding))]);
	const findings = acceptLost === null ? all : withLossesAccepted(all, acceptLost);
	const notes = acceptLost === null ? [] : acceptedNotes(findings, acceptLost);
	const head = {
		...result,
		findings,
		notifications: [...result.notifications, ...notes.map(notificationOf)],
		summary: {
			...result.summary,
			findings: countFindings(findings)
		}
	};
	return {
		...head,
		...compareWith(baseline, head, recording)
	};
}
const gapRules = new Set(coverageRules.map(({ id }) => id));
function isToldAsLoss(finding, { lost, unproven }) {
	const { ruleId, policy, requirement, resource, operations } = finding;
	if (!gapRules.has(ruleId) || resource === null) return false;
	const names = new Set([...lost, ...unproven].flatMap(({ entry: { required, operations: lost }, before }) => before === "covered" && required.policy.id === policy && required.requirement.id === requirement && required.resource?.address === resource ? lost.map(({ name }) => name) : []));
	return operations.length > 0 && operations.every((name) => names.has(name));
}
function isToldOfServices(finding, { lost, unproven }, now) {
	const { ruleId, resource, policy, requirement } = finding;
	const verdict = coverageRules.find(({ id }) => id === ruleId)?.verdict;
	if (verdict === void 0 || verdict === "never-recorded" || lost.length + unproven.length === 0) return false;
	const isMeant = ({ required, verdict: found }) => found === verdict && required.resource === null && required.policy.id === policy && required.requirement.id === requirement && isOfAccount(required.scope, resource);
	const changed = new Set([...lost, ...unproven].flatMap(({ entry, before }) => before === "covered" && isMeant(entry) ? operationKeys(entry) : []));
	if (changed.size === 0) return false;
	const gaps = now().entries.filter(isMeant).flatMap(operationKeys);
	return gaps.length > 0 && gaps.every((operation) => changed.has(operation));
}
function isOfAccount(scope, resource) {
	return scope.kind === "live" ? resource?.endsWith(`:iam::${display(scope.account)}:root`) === true : resource === null;
}
function operationKeys(entry) {
	const { services, service } = entry.required;
	return operationsIn(entry).map((operation) => operation ?? JSON.stringify([services, service?.id ?? null]));
}

// src/run/diff.ts
async function runDiff(options) {
	const { base, head, ...shared } = options;
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const sides = {
		base: sideOf(base, workingDirectory),
		head: sideOf(head, workingDirectory)
	};
	const revision = [sides.base, sides.head].find((side) => side.kind === "revision");
	const opened = revision === void 0 ? null : await openRepository(revision.name, workingDirectory);
	if (opened?.kind === "usage") return opened;
	const comparison = {
		options: shared,
		workingDirectory,
		checkedOut: opened,
		files: opened === null ? disk : checkoutFiles(opened.repository, opened.checkout, workingDirectory),
		hasCheckout: sides.base.kind === "code" || sides.head.kind === "code"
	};
	const rules = await rulesOfHead(sides.head, comparison);
	if (rules?.kind === "usage") return rules;
	const before = await resultOfBase(base, sides.base, sides.head, {
		...comparison,
		rulesOfHead: rules?.rules ?? null
	});
	if (before.kind === "usage") return before;
	if (sides.head.kind === "result") return compareWithResult(before.baseline, sides.head, shared);
	const after = await checkSide(sides.head, null, {
		...comparison,
		options: {
			...shared,
			baseline: before.baseline
		}
	});
	if (after.kind === "usage" || opened === null) return after;
	const isCheckout = sides.base.kind === "revision" && sides.head.kind === "code";
	const either = (files) => [.../* @__PURE__ */ new Set([...before[files], ...after[files]])].sort();
	const told = {
		ignored: either("ignored"),
		untracked: either("untracked"),
		warnings: before.warnings
	};
	return {
		kind: "done",
		run: withFileNotes(after.run, told, opened.repository, isCheckout ? opened.checkout : null)
	};
}
async function openRepository(name, workingDirectory) {
	try {
		const found = await findRepository(workingDirectory, "own");
		if (found.kind === "failed") return wrongRevision(name, found.reason.message);
		const { repository } = found;
		const state = await readCheckoutState(repository);
		return state.kind === "failed" ? wrongRevision(name, state.message) : {
			kind: "opened",
			repository,
			checkout: state.checkout
		};
	} catch (error) {
		if (error instanceof NoAnswer) return wrongRevision(name, error.message);
		throw error;
	}
}
function wrongRevision(name, message) {
	return {
		kind: "usage",
		errors: [usageError(`git:${name}: ${message}`)]
	};
}
function sideOf(name, workingDirectory) {
	const revision = /^git:([^:]+)(?::(.*))?$/.exec(name);
	if (revision !== null) return {
		kind: "revision",
		name: revision[1] ?? "",
		path: revision[2] ?? null
	};
	const text = textOf(resolve(workingDirectory, name));
	if (text === null || !/^\s*\uFEFF?\{/.test(text)) return {
		kind: "code",
		path: name
	};
	if (text.includes("\"trailproof-snapshot\"") && /"accounts"\s*:\s*\[\s*\]/.test(text)) return {
		kind: "empty-snapshot",
		path: name
	};
	const isResult = /"formatVersion"\s*:/.test(text) && /"findings"\s*:/.test(text);
	const isSarif = /"runs"\s*:/.test(text) && /"version"\s*:\s*"2\./.test(text);
	return isResult || isSarif ? {
		kind: "result",
		path: name,
		text
	} : {
		kind: "code",
		path: name
	};
}
function textOf(path) {
	if (!path.endsWith(".json") && !path.endsWith(".sarif")) return null;
	const reading = readFoundText(path, [anywhere(path)], disk);
	return reading.kind === "text" ? reading.text : null;
}
function anywhere(path) {
	return parse(path).root;
}
const nothingTold = {
	ignored: [],
	untracked: [],
	warnings: []
};
async function resultOfBase(name, side, other, comparison) {
	if (side.kind === "result") {
		const reading = await readBaseline(side.path, side.text, todayOf(comparison.options));
		return reading.kind === "failed" ? {
			kind: "usage",
			errors: reading.errors
		} : {
			...reading,
			...nothingTold
		};
	}
	const outcome = await checkSide(side, other.kind === "code" ? other.path : null, comparison);
	if (outcome.kind === "usage") return outcome;
	const { wrongPaths, result } = outcome.run;
	if (wrongPaths.length > 0) return {
		kind: "usage",
		errors: wrongPaths
	};
	const baseline = {
		...baselineOf(name, result, outcome.run.side),
		sameTree: side.kind === "revision"
	};
	const { ignored, untracked, warnings } = outcome;
	return {
		kind: "read",
		baseline,
		ignored,
		untracked,
		warnings
	};
}
async function checkSide(side, otherPath, comparison) {
	const { options, workingDirectory, files } = comparison;
	switch (side.kind) {
		case "code": return told(await runCheck({
			...options,
			paths: [side.path],
			workingDirectory
		}, files));
		case "empty-snapshot": return told(await runCheck({
			...options,
			paths: [],
			trails: [side.path],
			workingDirectory
		}, files));
		case "revision": return checkRevision(side, otherPath, comparison);
	}
}
function told(outcome) {
	return outcome.kind === "usage" ? outcome : {
		...outcome,
		...nothingTold
	};
}
async function checkRevision(side, otherPath, comparison) {
	const opened = await openRevision(side, comparison);
	if (opened.kind === "usage") return opened;
	const { revision, checkout } = opened;
	const { options, workingDirectory, hasCheckout, rulesOfHead = null } = comparison;
	const outcome = await checkRevisionFiles({
		name: `git:${side.name}`,
		revision,
		checkout,
		paths: [side.path ?? otherPath ?? "."],
		options,
		workingDirectory,
		besideCheckout: hasCheckout,
		rulesOfHead
	});
	if (outcome.kind === "unreadable") return wrongRevision(side.name, outcome.reason.message);
	if (outcome.kind === "done" && side.path !== null && outcome.paths.length === 0) return {
		kind: "usage",
		errors: [usageError(absentInRevision(side.name, side.path))]
	};
	return outcome;
}
async function openRevision({ name }, { checkedOut, hasCheckout }) {
	if (checkedOut === null) throw new Error("No repository was opened for a revision.");
	const { repository, checkout } = checkedOut;
	const reading = await readRevision(name, repository);
	return reading.kind === "failed" ? wrongRevision(name, reading.reason.message) : {
		kind: "opened",
		revision: reading.revision,
		checkout: hasCheckout ? checkout : {
			...checkout,
			leftOut: /* @__PURE__ */ new Set()
		}
	};
}
async function rulesOfHead(side, comparison) {
	const { options, workingDirectory, checkedOut, files, hasCheckout } = comparison;
	if (checkedOut === null) return null;
	if (side.kind !== "revision") return rulesFor({
		...options,
		workingDirectory
	}, files);
	const opened = await openRevision(side, comparison);
	return opened.kind === "usage" ? opened : rulesOfRevision({
		...opened,
		options,
		workingDirectory,
		besideCheckout: hasCheckout
	});
}
async function compareWithResult(baseline, { path, text }, options) {
	const errors = wrongValues(options);
	if (errors.length > 0) return {
		kind: "usage",
		errors
	};
	const reading = await readResult(path, text, todayOf(options));
	return reading.kind === "failed" ? {
		kind: "usage",
		errors: reading.errors
	} : {
		kind: "done",
		run: runOfResult(baseline, compareResults(baseline, reading, options.acceptLost ?? null))
	};
}
function runOfResult(baseline, result) {
	return {
		result,
		wrongPaths: [],
		complete: resultReachOf(result).unread.length === 0,
		failOn: null,
		baseline,
		side: null,
		leftAlone: [],
		sourceText: () => void 0,
		quotableText: () => void 0
	};
}
function todayOf({ today }) {
	return today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// src/shell/cli/diff.ts
async function diff(base, head, options) {
	return judgeAndReport(options, async () => runDiff({
		...await withStandardInput(libraryOptions(options)),
		base,
		head
	}));
}

export { diff as t };