import { Ot as nearestName, an as exitStatus, m as rulePages } from "./core.js";

// src/commands/rule.ts
async function rule(id) {
	const rules = await rulePages();
	if (id === void 0) {
		const width = Math.max(...rules.map((meta) => meta.id.length));
		process.stdout.write(rules.map((meta) => `${meta.id.padEnd(width)}  ${meta.title}\n`).join(""));
		return exitStatus.ok;
	}
	const found = rules.find((meta) => meta.id === id);
	if (found !== void 0) {
		process.stdout.write(`${found.page.trim()}\n`);
		return exitStatus.ok;
	}
	const nearest = nearestName(id, rules.map((meta) => meta.id));
	const advice = nearest === void 0 ? `The rules are: ${rules.map((meta) => meta.id).join(", ")}.` : `Did you mean "${nearest}"?`;
	process.stderr.write(`trailproof: there is no rule "${id}". ${advice}\n`);
	return exitStatus.usage;
}

export { rule };