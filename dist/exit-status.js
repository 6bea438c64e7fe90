// src/exit-status.ts
/** Contract, section 2: what the exit status of a command says. */
const exitStatus = {
	ok: 0,
	findings: 1,
	usage: 2,
	incomplete: 3
};
const rank = {
	error: 3,
	warning: 2,
	note: 1
};
/** 3 when something could not be read, else 1 when a finding counts, else 0. Wrong usage is told before there is a result. */
function exitStatusOf(result, complete, threshold) {
	if (!complete) return exitStatus.incomplete;
	return result.findings.some((finding) => countsAgainst(finding, threshold)) ? exitStatus.findings : exitStatus.ok;
}
function countsAgainst(finding, { failOn, undetermined }) {
	if (failOn === "none" || finding.suppressed !== null || finding.baseline === "unchanged") return false;
	switch (finding.kind) {
		case "fail": return rank[finding.level] >= rank[failOn];
		case "open": return undetermined;
		case "informational": return false;
	}
}

export { exitStatusOf as n, exitStatus as t };