import { Go as nearestName, U as refuse, ar as print, fr as exitStatus, on as rulePages } from "./core.js";

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
	const advice = nearest === void 0 ? `Rules: ${rules.map((meta) => meta.id).join(", ")}.` : `Did you mean "${nearest}"?`;
	return refuse(`Unknown rule "${id}". ${advice}`);
}

export { rule };