import { A as print, Bn as nearestName, D as rulePages, L as exitStatus, h as refuse } from "./core.js";

// src/shell/cli/rule.ts
async function rule(id) {
	const rules = await rulePages();
	if (id === void 0) {
		const width = Math.max(...rules.map((meta) => meta.id.length));
		await print(rules.map((meta) => `${meta.id.padEnd(width)}  ${meta.title}\n`).join(""));
		return exitStatus.ok;
	}
	const found = rules.find((meta) => meta.id === id);
	if (found !== void 0) {
		await print(`${found.page.trim()}\n`);
		return exitStatus.ok;
	}
	const nearest = nearestName(id, rules.map((meta) => meta.id));
	const advice = nearest === void 0 ? `The rules are: ${rules.map((meta) => meta.id).join(", ")}.` : `Did you mean "${nearest}"?`;
	return refuse(`there is no rule "${id}". ${advice}`);
}

export { rule };