import { Go as nearestName } from "./core.js";

// src/model/schema-mistakes.ts
function schemaMistakes(schema, errors, value) {
	const mistakes = [];
	const meant = /* @__PURE__ */ new Set();
	for (const error of errors) {
		if (error.keyword !== "additionalProperties") continue;
		const { mistake, suggestion } = unknownKey(parentOf(schema, error, value), error, value);
		mistakes.push(mistake);
		if (suggestion !== void 0) meant.add(`${error.instancePath}/${suggestion}`);
	}
	for (const error of errors) {
		if (error.keyword === "required" && meant.has(`${error.instancePath}/${text(error.params.missingProperty)}`)) continue;
		if (isPartOfChoice(error)) continue;
		const told = describe(parentOf(schema, error, value), error, value);
		if (told !== void 0) mistakes.push({
			path: steps(error.instancePath, value),
			target: "value",
			...worded(told)
		});
	}
	return withoutRepetitions(mistakes);
}
function worded({ clause, advice }) {
	return {
		clause,
		message: advice === "" ? `${clause}.` : `${clause}. ${advice}`
	};
}
function isPartOfChoice(error) {
	return /\/anyOf\/\d+\//.test(error.schemaPath);
}
function unknownKey(parent, error, value) {
	const container = steps(error.instancePath, value);
	const key = text(error.params.additionalProperty);
	const known = knownKeys(parent);
	const present = Object.keys(record(at(value, container)));
	const suggestion = nearestName(key, known.filter((name) => !present.includes(name)));
	const advice = suggestion === void 0 ? `Known keys: ${known.join(", ")}.` : `Did you mean "${suggestion}"?`;
	return {
		mistake: {
			path: [...container, key],
			target: "key",
			...worded({
				clause: `found an unknown key "${shortened(key)}"`,
				advice
			})
		},
		suggestion
	};
}
function describe(parent, error, value) {
	const { params } = error;
	const found = at(value, steps(error.instancePath, value));
	switch (error.keyword) {
		case "additionalProperties":
		case "if": return;
		case "required": return {
			clause: `the key "${text(params.missingProperty)}" is missing`,
			advice: "Add it."
		};
		case "anyOf": return {
			clause: `found none of the keys ${alternatives(parent)}`,
			advice: "Add at least one of them."
		};
		case "enum": return oneOf(found, list(params.allowedValues).map(text), expectation(parent));
		case "const": return constant(found, params.allowedValue, error.instancePath);
		case "minItems": return {
			clause: "found an empty list, expected at least one item",
			advice: "Add one, or leave the key out."
		};
		case "minProperties": return {
			clause: `found none, expected ${expectation(parent) ?? "at least one key"}`,
			advice: `Known keys: ${knownKeys(parent).join(", ")}.`
		};
		case "type": return wrongType(found, text(params.type), expectation(parent));
		default: return {
			clause: `found ${shown(found)}, expected ${expectation(parent) ?? "another value"}`,
			advice: ""
		};
	}
}
function oneOf(found, allowed, expected) {
	const suggestion = typeof found === "string" ? nearestName(found, allowed) : void 0;
	const advice = suggestion === void 0 ? "" : `Did you mean "${suggestion}"?`;
	const wanted = expected ?? (allowed.length === 1 ? allowed[0] ?? "" : `one of ${allowed.join(", ")}`);
	return {
		clause: `found ${shown(found)}, expected ${wanted}`,
		advice
	};
}
function constant(found, allowed, instancePath) {
	const newer = instancePath === "/formatVersion" && typeof found === "number" && typeof allowed === "number" && found > allowed;
	const clause = `found ${shown(found)}, expected ${shown(allowed)}`;
	if (newer) return {
		clause,
		advice: "The file was written for a newer trailproof: update trailproof."
	};
	return {
		clause,
		advice: allowed === true ? "Leave the key out where this is not required." : ""
	};
}
const typeNames = {
	object: "a mapping of keys to values",
	array: "a list",
	string: "a text",
	boolean: "true or false",
	number: "a number",
	integer: "a whole number"
};
function wrongType(found, type, expected) {
	const wanted = (type === "object" || type === "array" ? void 0 : expected) ?? typeNames[type] ?? type;
	const scalar = typeof found === "string" || typeof found === "number";
	let advice = "";
	if (type === "string" && (typeof found === "number" || typeof found === "boolean")) advice = "Put it in quotes.";
	if (type === "array" && scalar) advice = `Write it as a list: [${shown(found)}].`;
	if (type === "boolean" && typeof found === "string") advice = "Write it without quotes.";
	return {
		clause: `found ${shown(found)}, expected ${wanted}`,
		advice
	};
}
function shown(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return `"${shortened(value)}"`;
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}
function shortened(value) {
	const plain = value.replace(/\s+/g, " ");
	return plain.length > 60 ? `${plain.slice(0, 60)}\u2026` : plain;
}
function parentOf(schema, error, value) {
	let parents = expanded(schema, schema);
	for (const step of steps(error.instancePath, value)) parents = parents.flatMap((parent) => {
		const properties = record(parent.properties);
		return expanded(schema, typeof step === "number" ? parent.items : Object.hasOwn(properties, step) ? properties[step] : parent.additionalProperties);
	});
	const holding = parents.filter((parent) => Object.hasOwn(parent, error.keyword));
	return holding.find((parent) => parent.type === error.params.type) ?? holding[0] ?? {};
}
function expanded(schema, part) {
	const parent = record(part);
	const reference = parent.$ref;
	return [parent, ...[
		typeof reference === "string" ? at(schema, reference.replace(/^#\//, "").split("/").map(unescaped)) : void 0,
		parent.then,
		parent.else
	].filter((other) => other !== void 0).flatMap((other) => expanded(schema, other))];
}
function expectation({ description }) {
	return typeof description === "string" ? description : void 0;
}
function knownKeys(parent) {
	return Object.keys(record(parent.properties));
}
function alternatives(parent) {
	return list(parent.anyOf).flatMap((branch) => list(record(branch).required).map(text)).join(", ");
}
function steps(pointer, value) {
	const result = [];
	let current = value;
	for (const raw of pointer.split("/").slice(1)) {
		const step = Array.isArray(current) ? Number(raw) : unescaped(raw);
		result.push(step);
		current = at(current, [step]);
	}
	return result;
}
function unescaped(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function at(value, path) {
	let current = value;
	for (const step of path) if (Array.isArray(current)) current = current[Number(step)];
	else if (Object.hasOwn(record(current), step)) current = record(current)[step];
	else return void 0;
	return current;
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function withoutRepetitions(mistakes) {
	const seen = /* @__PURE__ */ new Set();
	return mistakes.filter((mistake) => {
		const identity = JSON.stringify([mistake.path, mistake.message]);
		return seen.size < seen.add(identity).size;
	});
}

export { schemaMistakes as t };