import { ts as defined } from "./core.js";
import { n as operationOf } from "./account-calls.js";

// src/account/pages.ts
const mostPages = 2e3;
async function allPages(session, paged) {
	const items = [];
	const tokens = /* @__PURE__ */ new Set();
	let token;
	for (let page = 0; page < mostPages; page++) {
		const answer = await session.call(paged.name, paged.region, paged.inputOf(token), paged.subject);
		if (answer.kind === "failed") return {
			items,
			error: answer.error
		};
		const found = paged.itemsOf(answer.value);
		if (found === void 0) return {
			items,
			error: unreadable(paged, "The answer holds no list, not even an empty one")
		};
		for (const item of found) items.push(item);
		if (paged.limit !== void 0 && items.length >= paged.limit) return {
			items,
			error: null
		};
		token = tokenOf(answer.value);
		if (token !== void 0 && tokens.has(token)) return {
			items,
			error: unreadable(paged, "The answer names the same next page twice, so the list cannot be read to its end")
		};
		if (token === void 0) return {
			items,
			error: null
		};
		tokens.add(token);
	}
	return {
		items,
		error: unreadable(paged, `The list has more than ${String(mostPages)} pages, and was not read to its end`)
	};
}
function unreadableAnswer(name, subject, message) {
	return {
		operation: operationOf(name),
		...defined({
			region: subject.region,
			resource: subject.resource
		}),
		code: "UnreadableAnswer",
		message: `${message}. Nothing is concluded from it.`
	};
}
function unreadable({ name, region, subject }, message) {
	return unreadableAnswer(name, {
		region,
		...subject
	}, message);
}
function tokenOf(output) {
	return "NextToken" in output && typeof output.NextToken === "string" && output.NextToken !== "" ? output.NextToken : void 0;
}

export { unreadableAnswer as n, allPages as t };