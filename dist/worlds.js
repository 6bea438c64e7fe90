// src/sources/cloudformation/worlds.ts
const mostWorlds = 64;
function inAllWorlds(run, keyOf, merge) {
	const worlds = [];
	let prefix = [];
	while (prefix !== null) {
		if (worlds.length === 64) return null;
		const path = new Map(prefix.map((answer) => [answer.question.id, answer]));
		const result = run((question) => {
			const answered = path.get(question.id);
			if (answered !== void 0) return answered.answer;
			const [first = ""] = question.answers;
			path.set(question.id, {
				question,
				answer: first
			});
			return first;
		});
		const guard = [...path.values()];
		worlds.push({
			guard,
			result
		});
		prefix = nextPath(guard);
	}
	return collapse(worlds.map(({ guard, result }) => ({
		rest: guard,
		variant: {
			guard: [],
			result
		}
	})), keyOf, merge).map(({ variant }) => variant);
}
function nextPath(path) {
	for (let length = path.length; length > 0; length -= 1) {
		const last = path[length - 1];
		if (last === void 0) continue;
		const next = last.question.answers[last.question.answers.indexOf(last.answer) + 1];
		if (next !== void 0) return [...path.slice(0, length - 1), {
			question: last.question,
			answer: next
		}];
	}
	return null;
}
function collapse(leaves, keyOf, merge) {
	const question = leaves[0]?.rest[0]?.question;
	if (question === void 0) return leaves;
	const branches = question.answers.map((answer) => {
		return {
			answer,
			leaves: collapse(leaves.filter(({ rest }) => rest[0]?.answer === answer).map(({ rest, variant }) => ({
				rest: rest.slice(1),
				variant
			})), keyOf, merge)
		};
	});
	const [first, ...others] = branches;
	if (first !== void 0 && others.every((other) => sameLeaves(first.leaves, other.leaves, keyOf))) return first.leaves.map((leaf, index) => ({
		...leaf,
		variant: {
			...leaf.variant,
			result: others.reduce((merged, other) => mergeWith(merged, other.leaves[index], merge), leaf.variant.result)
		}
	}));
	return branches.flatMap((branch) => branch.leaves.map(({ rest, variant }) => ({
		rest,
		variant: {
			...variant,
			guard: [{
				question,
				answer: branch.answer
			}, ...variant.guard]
		}
	})));
}
function mergeWith(merged, leaf, merge) {
	return leaf === void 0 ? merged : merge(merged, leaf.variant.result);
}
function sameLeaves(a, b, keyOf) {
	return a.length === b.length && a.every((leaf, index) => leafKey(leaf, keyOf) === leafKey(b[index], keyOf));
}
function leafKey(leaf, keyOf) {
	if (leaf === void 0) return "";
	return JSON.stringify([leaf.variant.guard.map(({ question, answer }) => [question.id, answer]), keyOf(leaf.variant.result)]);
}

export { inAllWorlds as t };