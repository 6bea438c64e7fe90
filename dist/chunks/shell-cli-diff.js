import { Cn as coverageChanges, L as NoAnswer, M as findRepository, Sn as compareWith, T as checkoutFiles, Z as runCheck, b as withFileNotes, ct as disk, h as judgeAndReport, m as libraryOptions, mt as usageError, p as withStandardInput, tt as policiesFor, v as checkRevisionFiles, w as readRevision, wn as resultReachOf, xn as lossRemark, xt as readFoundText } from "./core.js";
import { n as readBaseline, r as readResult, t as baselineOf } from "./comparison-read.js";
import { t as readCheckoutState } from "./git-checkout-state.js";
import { parse, resolve } from "node:path";

// src/comparison/results.ts
const gapRules = ["event-not-recorded", "event-partly-recorded"];
function compareResults(baseline, head) {
	const { changes } = coverageChanges(baseline, {
		coverage: head.coverage,
		reach: resultReachOf(head)
	});
	const lost = changes.filter(({ change }) => change === "lost");
	const findings = head.findings.flatMap((finding) => withLosses(finding, lost));
	return {
		...head,
		...compareWith(baseline, {
			...head,
			findings
		}),
		summary: {
			...head.summary,
			findings: countByLevel(findings)
		}
	};
}
function withLosses(finding, lost) {
	if (!gapRules.includes(finding.ruleId)) return [finding];
	const askers = [finding, ...finding.alsoFor ?? []];
	const own = lost.filter((change) => askers.some(({ policy, requirement }) => policy === change.policy && requirement === change.requirement) && isAbout(finding, change));
	const names = new Set(own.flatMap((change) => change.operations));
	const gone = finding.operations.filter((name) => names.has(name));
	if (gone.length === 0) return [finding];
	const left = finding.operations.filter((name) => !names.has(name));
	const loss = {
		...finding,
		ruleId: "coverage-lost",
		level: "error",
		message: `${finding.message} ${lossRemark(gone)}`,
		operations: gone,
		fingerprint: finding.fingerprint.replace(finding.ruleId, "coverage-lost"),
		...finding.alsoFor === void 0 ? {} : { alsoFor: finding.alsoFor.map((asker) => ({
			...asker,
			fingerprint: asker.fingerprint.replace(finding.ruleId, "coverage-lost")
		})) },
		causeKey: `coverage-lost ${finding.causeKey}`
	};
	return left.length === 0 ? [loss] : [loss, {
		...finding,
		operations: left
	}];
}
function isAbout({ resource }, change) {
	if (change.resource !== null) return change.resource.address === resource;
	return change.accountId === void 0 ? resource === null : resource?.endsWith(`:iam::${change.accountId}:root`) === true;
}
function countByLevel(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
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
	const files = opened === null ? disk : checkoutFiles(opened.repository, opened.checkout, workingDirectory);
	const rules = opened === null ? null : await policiesFor({
		...shared,
		workingDirectory
	}, files);
	if (rules?.kind === "usage") return rules;
	const comparison = {
		options: shared,
		workingDirectory,
		checkedOut: opened,
		files,
		policies: rules?.policies ?? null,
		hasCheckout: sides.base.kind === "code" || sides.head.kind === "code"
	};
	const before = await resultOfBase(base, sides.base, sides.head, comparison);
	if (before.kind === "usage") return before;
	if (sides.head.kind === "result") return compareWithResult(before.baseline, sides.head.path, sides.head.text);
	const after = await checkSide(sides.head, null, {
		...comparison,
		options: {
			...shared,
			baseline: before.baseline
		}
	});
	if (after.kind === "usage" || opened === null) return after;
	const isCheckout = sides.base.kind === "revision" && sides.head.kind === "code";
	const told = {
		ignored: [.../* @__PURE__ */ new Set([...before.ignored, ...after.ignored])].sort(),
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
	if (text.includes("\"trailproof-snapshot\"")) return {
		kind: "snapshot",
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
	warnings: []
};
async function resultOfBase(name, side, other, comparison) {
	if (side.kind === "result") {
		const reading = readBaseline(side.path, side.text);
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
	return {
		kind: "read",
		baseline: {
			...baselineOf(name, result),
			sameTree: side.kind === "revision"
		},
		ignored: outcome.ignored,
		warnings: outcome.warnings
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
		case "snapshot": {
			const trails = [side.path, ...options.trails ?? []];
			return told(await runCheck({
				...options,
				paths: [],
				trails,
				workingDirectory
			}, files));
		}
		case "revision": return checkRevision(side, otherPath, comparison);
	}
}
function told(outcome) {
	return outcome.kind === "usage" ? outcome : {
		...outcome,
		...nothingTold
	};
}
async function checkRevision(side, otherPath, { options, workingDirectory, checkedOut, hasCheckout, policies }) {
	if (checkedOut === null) throw new Error("No repository was opened for a revision.");
	const { repository } = checkedOut;
	const reading = await readRevision(side.name, repository);
	if (reading.kind === "failed") return wrongRevision(side.name, reading.reason.message);
	const outcome = await checkRevisionFiles({
		name: `git:${side.name}`,
		revision: reading.revision,
		checkout: hasCheckout ? checkedOut.checkout : {
			...checkedOut.checkout,
			leftOut: /* @__PURE__ */ new Set()
		},
		paths: [side.path ?? otherPath ?? "."],
		options,
		workingDirectory,
		policies
	});
	return outcome.kind === "unreadable" ? wrongRevision(side.name, outcome.reason.message) : outcome;
}
function compareWithResult(baseline, path, text) {
	const reading = readResult(path, text);
	return reading.kind === "failed" ? {
		kind: "usage",
		errors: reading.errors
	} : {
		kind: "done",
		run: runOfResult(baseline, compareResults(baseline, reading.result))
	};
}
function runOfResult(baseline, result) {
	return {
		result,
		wrongPaths: [],
		complete: resultReachOf(result).unread.length === 0,
		failOn: null,
		baseline,
		leftAlone: [],
		sourceText: () => void 0,
		quotableText: () => void 0
	};
}

// src/shell/cli/diff.ts
async function diff(base, head, options) {
	return judgeAndReport(options, async () => runDiff({
		...await withStandardInput(libraryOptions(options)),
		base,
		head
	}));
}

export { diff };