import { Do as assumptionSentence, Ho as withoutTrailing, Ma as otherVersionWords, Ui as unreadablePlan, _ as parseTemplateFile, b as readJson, bi as distinctAssumptions, co as deployedId, ds as display, ea as TextFile, fs as knownString, g as parseExpression, gs as textKey, h as hclBody, i as shortened, is as quoteTerraform, l as inFolder, la as mayBeConfiguration, m as jsonAttributes, ms as sameText, n as join$1, p as rootBlocks, ps as literal, qi as displayJsonPath, r as split, s as aliasOf, t as inAllWorlds, u as isConfigurationFile, us as concatenate, vs as unresolvedText, y as loadGrammar, za as startOfFile } from "./core.js";
import { A as isQuotable, B as moduleNameIn, C as readPlanConfiguration, D as isDetectionType, E as detectionTypes, F as originInModule, M as sinkTypes, N as ModuleSet, O as unseenInstanceNotices, P as isFetched, R as isLocalSource, _ as telemetryRuleTypes, a as readResource, c as guarded, d as readResourcePolicy, f as attributeText, g as makeModel, h as placesOf, i as isAboutFunctions, k as isMarked, l as joinedParts, m as isPlaceAlone, n as readSink, o as readBucketSettings, p as placedRegion, r as functionChangers, s as detectionsOf, t as readTelemetryRule, u as readDetectionParts, v as policyTypes, y as bucketTypes, z as isNamedAsTrail } from "./sources-terraform-resources-telemetry-rules.js";
import { C as sinksAsChanged, S as knownPartsOf, h as changingCalls, x as changerNotices } from "./cloudformation.js";
import { o as readYaml } from "./yaml.js";
import { posix } from "node:path";

// src/sources/terraform/hcl/value.ts
function nullValue(origin) {
	return {
		kind: "null",
		origin
	};
}
function booleanValue(value, origin) {
	return {
		kind: "boolean",
		value,
		origin
	};
}
function numberValue(value, origin) {
	return {
		kind: "number",
		value,
		origin
	};
}
function terraformStringValue(value, origin) {
	return terraformTextValue(literal(value), origin);
}
const longestText = 2e5;
function terraformTextValue(text, origin) {
	if (text.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0) <= longestText) return {
		kind: "text",
		text,
		origin
	};
	const message = `This text has more than ${String(longestText)} characters, so it is not built any further.`;
	return openTerraformValue({
		...openTerraformPiece(identity(textKey(text)), { code: "text-too-long" }),
		limit: {
			message,
			origin
		}
	}, origin);
}
function listValue(items, origin, more = null, isSet = false) {
	return {
		kind: "list",
		items,
		more,
		isSet,
		origin
	};
}
function objectValue(entries, origin, more = null) {
	return {
		kind: "object",
		entries,
		more,
		origin
	};
}
function openTerraformValue(piece, origin) {
	return {
		kind: "open",
		piece,
		origin
	};
}
function openTerraformPiece(id, unknown) {
	return {
		id,
		kind: "anything",
		unknown
	};
}
function problemPiece(id, problem) {
	return openTerraformPiece(id, {
		code: "expression",
		problem
	});
}
function errorValue(problem, id, origin) {
	return openTerraformValue({
		...problemPiece(id, problem),
		isError: true
	}, origin);
}
function stringOf(value) {
	switch (value.kind) {
		case "text": return knownString(value.text);
		case "number":
		case "boolean": return String(value.value);
		default: return;
	}
}
function numberOf(value) {
	if (value.kind === "number") return value.value;
	const text = value.kind === "text" ? knownString(value.text) : void 0;
	return text !== void 0 && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : void 0;
}
function textOf(value) {
	if (value.kind === "text") return value.text;
	if (value.kind === "open") return { parts: [value.piece] };
	const known = stringOf(value);
	return known === void 0 ? void 0 : literal(known);
}
const openPieces = /* @__PURE__ */ new WeakMap();
const spellings = /* @__PURE__ */ new WeakMap();
const sizes = /* @__PURE__ */ new WeakMap();
function openIn(value) {
	const known = openPieces.get(value);
	if (known !== void 0) return known ?? void 0;
	const found = findOpen(value);
	openPieces.set(value, found ?? null);
	return found;
}
function findOpen(value) {
	switch (value.kind) {
		case "open": return value.piece;
		case "text": return value.text.parts.find((part) => typeof part !== "string");
		case "list": return value.more ?? firstOpen(value.items);
		case "object": return value.more ?? firstOpen(value.entries.values());
		case "resource": return openTerraformPiece(value.handle.address, {
			code: "after-apply",
			address: value.handle.address
		});
		default: return;
	}
}
function firstOpen(values) {
	for (const value of values) {
		const open = openIn(value);
		if (open !== void 0) return open;
	}
}
function valueKey(value) {
	const known = spellings.get(value);
	if (known !== void 0) return known;
	const spelling = identity(spelled(value));
	spellings.set(value, spelling);
	return spelling;
}
function spelled(value) {
	switch (value.kind) {
		case "null": return "null";
		case "boolean":
		case "number": return String(value.value);
		case "text": return textKey(value.text) || "\"\"";
		case "list": return `[${value.items.map(valueKey).join(",")}${value.more === null ? "" : `,\u2026${value.more.id}`}]`;
		case "object": return `{${[...value.entries].map(([key, item]) => `${JSON.stringify(key)}:${valueKey(item)}`).sort().join(",")}${value.more === null ? "" : `,\u2026${value.more.id}`}}`;
		case "resource": return value.handle.address;
		case "open": return value.piece.id;
	}
}
function sizeOf(value) {
	if (value.kind !== "list" && value.kind !== "object") return 1;
	const known = sizes.get(value);
	if (known !== void 0) return known;
	const size = (value.kind === "list" ? value.items : [...value.entries.values()]).reduce((sum, item) => sum + sizeOf(item), 1);
	sizes.set(value, size);
	return size;
}
function identity(...parts) {
	return shortened(parts.join(" "), 200);
}

// src/sources/terraform/hcl/function-files.ts
const mostListed = 5e3;
var FunctionFiles = class {
	#files;
	#root;
	#folders = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new WeakMap();
	constructor(files, root) {
		this.#files = files;
		this.#root = root;
	}
	get parts() {
		return [...this.#texts.values()].flatMap((found) => found.kind === "text" ? [{
			uri: found.file.uri,
			text: found.file.text,
			mayQuote: false
		}] : []);
	}
	folder(name, instance, origin) {
		const id = `${instance.uri}#${instance.address}#path.${name}`;
		const folder = name === "module" ? instance.module.folder : this.#root;
		return this.standIn(id, folder, {
			code: "where-terraform-runs",
			name: `path.${name}`
		}, origin);
	}
	standIn(id, path, unknown, origin) {
		this.#folders.set(id, path);
		return openTerraformValue(openTerraformPiece(id, unknown), origin);
	}
	pathOf(value) {
		const parts = value.kind === "open" ? [value.piece] : value.kind === "text" ? value.text.parts : void 0;
		const [first = "", ...rest] = parts ?? [];
		const folder = typeof first === "string" ? this.#root : this.#folders.get(first.id);
		const written = typeof first === "string" ? [first, ...rest] : rest;
		if (parts === void 0 || folder === void 0 || !written.every((part) => typeof part === "string")) return void 0;
		const path = written.join("");
		if (typeof first === "string" ? posix.isAbsolute(path) || path === "" : path !== "" && !path.startsWith("/")) return void 0;
		return inFolder(folder === "" ? "." : folder, `./${path}`).replace(/\/$/, "");
	}
	read(path) {
		const known = this.#texts.get(path);
		if (known !== void 0) return known;
		const found = this.#look(path);
		this.#texts.set(path, found);
		return found;
	}
	below(folder) {
		const found = [];
		const pending = [""];
		let looked = 0;
		for (let at = pending.pop(); at !== void 0; at = pending.pop()) for (const name of this.#files.names(at === "" ? folder : `${folder}/${at}`)) {
			if (++looked > mostListed) return null;
			const path = at === "" ? name : `${at}/${name}`;
			if (this.#files.names(`${folder}/${path}`).length > 0) pending.push(path);
			else found.push(path);
		}
		return found.sort();
	}
	noteSource(value, file) {
		this.#sources.set(value, file);
	}
	sourceOf(value) {
		return this.#sources.get(value);
	}
	#look(path) {
		const reading = this.#files.read(path);
		switch (reading.kind) {
			case "text": return {
				kind: "text",
				file: new TextFile(path, reading.text)
			};
			case "failed": return { kind: "unseen" };
			case "missing": return { kind: this.#files.names(posix.dirname(path)).length > 0 ? "absent" : "unseen" };
		}
	}
};

// src/sources/terraform/hcl/hidden-values.ts
var HiddenValues = class {
	#uri;
	#numbers = /* @__PURE__ */ new Map();
	constructor(uri) {
		this.#uri = uri;
	}
	standInFor(value, origin) {
		const key = value === void 0 ? "" : valueKey(value);
		const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
		this.#numbers.set(key, number);
		const id = `${this.#uri}#sensitive ${String(number)}`;
		return openTerraformValue(openTerraformPiece(id, { code: "sensitive" }), origin);
	}
};

// src/sources/terraform/hcl/repetitions.ts
function repetitionOf(what, declarations) {
	const places = declarations.map(({ origin }) => placeOf(origin));
	const last = declarations.at(-1) ?? declarations[0];
	const times = declarations.length === 2 ? "twice" : `${String(declarations.length)} times`;
	const advice = "Keep one, or give them different names.";
	const [others, final] = [places.slice(0, -1).join(", "), places.at(-1) ?? ""];
	return [`${`${what} is declared ${times} in one module, at ${others} and ${final}`}. Terraform rejects that, so none is counted, and what depends on it is unknown. ${advice}`, last.origin];
}
function placeOf(origin) {
	const { uri, startLine } = origin.locate();
	return `${uri}:${String(startLine)}`;
}
function nameOfHead({ type, labels }) {
	const name = labels.join(".");
	switch (type) {
		case "resource": return name;
		case "variable": return `var.${name}`;
		default: return `${type}.${name}`;
	}
}

// src/sources/terraform/hcl/module-instance.ts
function configurationAddress(path) {
	return path.map((name) => `module.${name}`).join(".");
}

// src/sources/terraform/hcl/tree.ts
const deepestModule = 20;
const mostModules = 1e3;
function walkTree(modules) {
	return moduleTree(modules).placed.filter(({ isRepeated }) => !isRepeated);
}
function moduleTree(modules) {
	const placed = [{
		path: [],
		module: modules.root,
		isRepeated: false
	}];
	const unseen = [];
	let cut = null;
	for (const { path, module, isRepeated } of placed) for (const head of module.heads.flatMap((each) => each.repeats ?? [each])) {
		const block = head.type === "module" ? head.read() : null;
		const [name] = head.labels;
		if (block === null || name === void 0) continue;
		const inner = [...path, name];
		const source = modules.sourceOf(block, module, inner);
		const isOneOfSeveral = isRepeated || module.byType("module").get(name)?.repeats !== void 0;
		if (source.kind === "elsewhere") {
			const { source: address, version, installed } = source;
			unseen.push({
				path: inner,
				head,
				source: address,
				version,
				installed
			});
		} else if (placed.length < 1e3 && inner.length <= 20) placed.push({
			path: inner,
			module: source.module,
			isRepeated: isOneOfSeveral
		});
		else cut ??= head;
	}
	return {
		placed,
		unseen,
		cut
	};
}

// src/sources/terraform/hcl/notices.ts
function mistakeNotices(modules, others) {
	return [...modules.modules.flatMap(({ mistakes }) => mistakes), ...others].map(({ message, origin }) => {
		const location = origin.locate();
		const place = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
		return {
			level: "error",
			message: `${location.uri} is not valid at ${place}: ${message}. That part is not checked; what is around it is.`,
			location,
			incomplete: true
		};
	});
}
function repetitionNotices(modules) {
	return modules.modules.flatMap(({ heads }) => heads.flatMap((head) => head.repeats === void 0 ? [] : [{
		head,
		repeats: head.repeats
	}])).map(({ head, repeats }) => {
		const [message, origin] = repetitionOf(nameOfHead(head), [head, ...repeats.slice(1)]);
		return {
			level: "error",
			message,
			location: origin.locate(),
			incomplete: true
		};
	});
}
function sourceNotices(modules, uri, { empty, hidden }) {
	const { unseen, cut } = moduleTree(modules);
	return [
		...unseen.map((one) => unseenNotice(one, modules, uri)),
		...cut === null ? [] : [cutNotice(cut)],
		...empty.map(emptyNotice),
		...hidden
	];
}
function cutNotice({ origin, labels }) {
	const limit = `at most ${String(mostModules)} modules are read, called at most ${String(20)} deep`;
	return {
		level: "error",
		message: `What module ${labels.join(".")} and further modules declare is not checked: ${limit}.`,
		location: origin.locate(),
		incomplete: true
	};
}
function unseenNotice(unseen, modules, uri) {
	const { path, head, source } = unseen;
	const name = path.join(".");
	const from = source === null ? "whose source is no plain text" : `(source ${JSON.stringify(source)})`;
	const module = callOf(unseen, uri);
	const declaresTrail = isNamedAsTrail(source === null ? path.at(-1) ?? "" : moduleNameIn(source)) || unseen.installed !== null && modules.installedBelow(path).some(declaresSink);
	const what = declaresTrail ? "The trails that it seems to declare are not seen" : "What it declares is not seen";
	const instead = module.installed === void 0 ? "" : ` ${otherVersionWords(module.asked, module.installed)}`;
	const isLocal = source !== null && isLocalSource(source);
	return {
		level: declaresTrail ? "warning" : "note",
		message: `The files of module ${name} ${from} are not ${isLocal ? "in the repository or folder that is checked, outside of which nothing is read" : "here"}.${instead} ${what}: ${isLocal ? "check a folder that holds both, or a plan." : "run \"terraform init\" before, or check a plan."}`,
		location: head.origin.locate(),
		incomplete: declaresTrail,
		hides: source === null ? `module.${name}` : `module.${name} (${source})`,
		module,
		alike: `module: ${source ?? name}`
	};
}
function callOf({ path, source, version, installed }, uri) {
	return {
		address: `${uri}#${configurationAddress(path)}`,
		asked: {
			source,
			version
		},
		...installed === null ? {} : { installed: {
			source: installed.source,
			version: installed.version
		} }
	};
}
function declaresSink({ heads }) {
	return heads.some(({ type, labels: [label = ""] }) => type === "resource" && sinkTypes.has(label));
}
function emptyNotice({ address, head, assumptions }) {
	return {
		level: "note",
		message: `The configuration has ${address}, but its count or for_each, or that of a module around it, gives no instance${assumptions.length === 0 ? "" : ` (${assumptions.map(assumptionSentence).join("; ")})`}. It records nothing here.`,
		location: head.origin.locate(),
		incomplete: false,
		unmade: {
			address,
			because: { code: "no-instance" },
			assumptions
		}
	};
}

// src/sources/terraform/hcl/deferral.ts
const mostText = 4e5;
function deferrableHeads({ modules, given }, declarations) {
	const { root } = modules;
	const isKnown = ({ type, labels: [label = ""] }) => type !== "module" && type !== "moved" && !(type === "resource" && (sinkTypes.has(label) || telemetryRuleTypes.has(label) || policyTypes.has(label) || isDetectionType(label)));
	if (!root.heads.every(isKnown)) return null;
	const declared = root.heads.filter(({ type, labels: [label = ""] }) => type === "resource" && declarations.has(label));
	const plain = new PlainBlocks(root, (name) => {
		const value = given.get(name, void 0);
		return value === void 0 || value.kind === "literal";
	});
	const isOne = (head) => {
		const names = plain.single(head)?.names;
		const replicas = declarations.get(head.labels[0] ?? "")?.replicas?.list;
		return names !== void 0 && (replicas === void 0 || !names.has(replicas));
	};
	return declared.length > 0 && declared.every(isOne) && plain.areAllPlain() ? declared : null;
}
var PlainBlocks = class {
	#module;
	#isWrittenOut;
	#references = /* @__PURE__ */ new Set();
	#text = 0;
	#locals;
	constructor(module, isWrittenOut) {
		this.#module = module;
		this.#isWrittenOut = isWrittenOut;
	}
	single(head) {
		const body = this.#body(head);
		return body === null || body.names.has("count") || body.names.has("for_each") ? null : body;
	}
	areAllPlain() {
		for (const reference of this.#references) if (!this.#isPlain(reference.split("."))) return false;
		return this.#text <= mostText;
	}
	#isPlain([first = "", second = "", third = ""]) {
		switch (first) {
			case "var": {
				const head = this.#module.byType("variable").get(second);
				return head === void 0 || this.#isWrittenOut(second) && this.#body(head) !== null;
			}
			case "local":
				this.#locals ??= this.#countLocals();
				return this.#locals !== null && (this.#locals.get(second) ?? 0) <= 1;
			case "data": return this.#isSingle(this.#module.byType("data").get(`${second}.${third}`));
			default: return first.includes("_") ? this.#isSingle(this.#module.byType("resource").get(`${first}.${second}`)) : first === "aws" || first === "awscc";
		}
	}
	#isSingle(head) {
		return head === void 0 || this.single(head) !== null;
	}
	#countLocals() {
		const bodies = this.#module.heads.filter(({ type }) => type === "locals").map((head) => this.#body(head));
		const counts = /* @__PURE__ */ new Map();
		for (const body of bodies) {
			if (body === null) return null;
			for (const name of body.names) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		return counts;
	}
	#body(head) {
		const found = head.repeats === void 0 ? head.plain?.() ?? null : null;
		if (found === null) return null;
		this.#text += found.length;
		for (const reference of found.references) this.#references.add(reference);
		return found;
	}
};

// src/sources/terraform/hcl/code.ts
function codeAt(body, path, isJson) {
	const expression = expressionAt(body, path);
	if (expression === void 0) return null;
	if (expression.kind === "literal") return void 0;
	return isJson ? jsonCode(expression) : hclCode(expression);
}
function expressionAt(body, [name, ...rest]) {
	const attribute = body.attributes.get(String(name));
	if (attribute !== void 0) return rest.reduce(stepInto$1, attribute.expression);
	const [index, ...inner] = rest;
	const block = body.blocks.some(({ type, labels }) => type === "dynamic" && labels[0] === name) ? void 0 : body.blocks.filter(({ type }) => type === name)[Number(index)];
	return block === void 0 ? void 0 : expressionAt(block.body, inner);
}
function stepInto$1(expression, step) {
	switch (expression?.kind) {
		case "tuple": return expression.items[Number(step)];
		case "body": return step === 0 ? expression : expressionAt(expression.body, [step]);
		case "object": return expression.entries.find(({ key }) => nameOfKey(key) === step)?.value;
		default: return;
	}
}
function nameOfKey(key) {
	return key.kind === "literal" ? key.value : key.kind === "name" ? key.name : void 0;
}
function jsonCode(expression) {
	const written = joined((expression.kind === "template" ? expression.parts : [expression]).map((part) => typeof part === "string" ? escaped(part) : inBraces(part)));
	return written === null ? null : JSON.stringify(written);
}
function hclCode(expression) {
	switch (expression.kind) {
		case "literal": return typeof expression.value === "string" ? quoteTerraform(expression.value) : String(expression.value);
		case "template": {
			const { parts } = expression;
			const written = joined(parts.map((part) => typeof part === "string" ? quoteTerraform(part).slice(1, -1) : inBraces(part)));
			return written === null ? null : `"${written}"`;
		}
		case "name": return expression.name;
		case "attribute": return joined([
			hclCode(expression.of),
			".",
			expression.name
		]);
		case "index": return joined([
			hclCode(expression.of),
			"[",
			hclCode(expression.index),
			"]"
		]);
		case "tuple": return joined([
			"[",
			listed(expression.items),
			"]"
		]);
		case "call": return joined([
			expression.name,
			"(",
			listed(expression.arguments),
			expression.expandsLast ? "..." : "",
			")"
		]);
		case "conditional": {
			const { condition, whenTrue, whenFalse } = expression;
			return joined([
				"(",
				hclCode(condition),
				" ? ",
				hclCode(whenTrue),
				" : ",
				hclCode(whenFalse),
				")"
			]);
		}
		case "unary": return joined([expression.operator, hclCode(expression.operand)]);
		case "binary": return joined([
			"(",
			hclCode(expression.left),
			` ${expression.operator} `,
			hclCode(expression.right),
			")"
		]);
		case "object":
		case "splat":
		case "for":
		case "invalid":
		case "body": return null;
	}
}
function inBraces(expression) {
	return joined([
		"${",
		hclCode(expression),
		"}"
	]);
}
function listed(items) {
	const written = items.map(hclCode);
	return written.every((item) => item !== null) ? written.join(", ") : null;
}
function joined(parts) {
	return parts.every((part) => part !== null) ? parts.join("") : null;
}
function escaped(text) {
	return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

// src/sources/terraform/hcl/remarks.ts
function beyondLimit(id, unknown, limit) {
	return {
		...openTerraformPiece(id, unknown),
		limit
	};
}
var Remarks = class {
	#notifications = /* @__PURE__ */ new Map();
	#limits = /* @__PURE__ */ new Set();
	get notifications() {
		return [...this.#notifications.values()];
	}
	refused(message, origin) {
		this.#add({
			level: "error",
			message,
			location: origin.locate(),
			incomplete: true
		});
	}
	limited(limit) {
		if (limit === void 0 || this.#limits.has(limit)) return;
		this.#limits.add(limit);
		this.#add({
			level: "warning",
			message: limit.message,
			location: limit.origin.locate(),
			incomplete: false
		});
	}
	#add(notification) {
		this.#notifications.set(JSON.stringify([notification.message, notification.location]), notification);
	}
};

// src/sources/terraform/hcl/access.ts
const mostItems = 2e3;
function elementsOf(value) {
	const { origin } = value;
	const cut = () => collectionLengthOf(value) > 2e3 ? rest(value) : null;
	switch (value.kind) {
		case "list": return {
			items: value.items.slice(0, mostItems).map((item, index) => ({
				key: value.isSet ? item : numberValue(index, origin),
				value: item
			})),
			more: cut() ?? value.more
		};
		case "object": return {
			items: [...value.entries].sort(([a], [b]) => a < b ? -1 : 1).slice(0, mostItems).map(([key, item]) => ({
				key: terraformStringValue(key, origin),
				value: item
			})),
			more: cut() ?? value.more
		};
		case "open": return {
			items: [],
			more: value.piece
		};
		default: return {
			items: [],
			more: openIn(value) ?? problemPiece(identity(valueKey(value), "as a list"), { code: "no-list" })
		};
	}
}
function collectionLengthOf(value) {
	return value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 0;
}
function rest(value) {
	const most = String(mostItems);
	const message = `The list or map here has ${String(collectionLengthOf(value))} items. The first ${most} are read; the rest is unknown.`;
	return beyondLimit(identity(valueKey(value), "beyond", most), {
		code: "list-too-long",
		limit: mostItems
	}, {
		message,
		origin: value.origin
	});
}
function attributeOf(value, name, origin) {
	switch (value.kind) {
		case "object": {
			const found = value.entries.get(name);
			if (found !== void 0) return found;
			return value.more === null ? errorValue({
				code: "no-such-attribute",
				attribute: name
			}, identity(valueKey(value), name), origin) : openTerraformValue({
				...value.more,
				id: identity(valueKey(value), name)
			}, origin);
		}
		case "resource": return value.handle.attribute(name, origin);
		case "open": return openTerraformValue({
			...value.piece,
			id: identity(`${value.piece.id}.${name}`)
		}, origin);
		case "list": {
			const index = /^\d+$/.test(name) ? Number(name) : void 0;
			return index === void 0 ? errorValue({
				code: "list-without-attribute",
				attribute: name
			}, identity(valueKey(value), name), origin) : indexed(value, numberValue(index, origin), origin);
		}
		default: return errorValue({
			code: "no-such-attribute",
			attribute: name
		}, identity(valueKey(value), name), origin);
	}
}
function indexed(value, index, origin) {
	const id = () => identity(valueKey(value), `[${valueKey(index)}]`);
	if (value.kind === "open") return openTerraformValue({
		...value.piece,
		id: id()
	}, origin);
	const open = openIn(index);
	if (open !== void 0) return openTerraformValue({
		...open,
		id: id()
	}, origin);
	if (value.kind === "list") {
		const position = numberOf(index);
		const item = position === void 0 ? void 0 : value.items[position];
		if (item !== void 0 && value.more === null) return item;
		return value.more === null ? errorValue({ code: "no-such-item" }, id(), origin) : openTerraformValue({
			...value.more,
			id: id()
		}, origin);
	}
	const key = stringOf(index);
	return key === void 0 ? errorValue({ code: "index-no-text" }, id(), origin) : attributeOf(value, key, origin);
}

// src/sources/terraform/hcl/too-many.ts
function tooMany(name, most, given, origin) {
	const message = `This call of ${name} takes or makes ${`more than ${String(most)} values`}, so its result is not computed.`;
	return openTerraformValue(beyondLimit(identity(name, ...given.map(valueKey)), {
		code: "call-too-big",
		function: name,
		limit: most
	}, {
		message,
		origin
	}), origin);
}
function notEvaluated(name, given, origin) {
	return openTerraformValue(openTerraformPiece(identity(name, ...given.map(valueKey)), {
		code: "call-not-evaluated",
		function: name
	}), origin);
}

// src/sources/terraform/hcl/functions-text.ts
function known(compute) {
	return (values, origin) => {
		const texts = values.map(stringOf);
		if (!texts.every((text) => text !== void 0)) return void 0;
		const result = compute(...texts);
		if (result === void 0) return void 0;
		return typeof result === "string" ? terraformStringValue(result, origin) : booleanValue(result, origin);
	};
}
function numeric(compute) {
	return (values, origin) => {
		const numbers = values.flatMap((value) => value.kind === "list" && value.more === null ? value.items : [value]).map(numberOf);
		return numbers.length > 0 && numbers.every((number) => number !== void 0) ? numberValue(compute(...numbers), origin) : void 0;
	};
}
const joinFunction = ([separator, ...lists], origin) => {
	const between = separator === void 0 ? void 0 : textOf(separator);
	if (between === void 0) return void 0;
	const texts = [];
	for (const list of lists) {
		if (list.kind !== "list" || list.more !== null) return void 0;
		for (const item of list.items) {
			const text = textOf(item);
			if (text === void 0) return void 0;
			texts.push(text);
		}
	}
	return terraformTextValue(join$1(between, texts), origin);
};
const splitFunction = ([separator, value], origin) => {
	const between = separator === void 0 ? void 0 : stringOf(separator);
	const text = value === void 0 || value.kind === "open" ? void 0 : textOf(value);
	if (between === void 0 || between === "" || text === void 0) return void 0;
	const { items, rest } = split(text, between);
	const more = rest && openTerraformPiece(identity("split", between, textKey(text)), rest.piece.unknown);
	return listValue(items.map((item) => terraformTextValue(item, origin)), origin, more);
};
const format = (given, origin) => {
	const [pattern, ...values] = given;
	const written = pattern === void 0 ? void 0 : stringOf(pattern);
	if (written === void 0) return void 0;
	const pieces = [];
	let next = 0;
	let position = 0;
	for (const verb of written.matchAll(/%(%|(0?)(\d*)([sdv])|.?)/g)) {
		pieces.push(written.slice(position, verb.index));
		position = verb.index + verb[0].length;
		if (verb[1] === "%") pieces.push("%");
		else {
			const value = values[next++];
			if (verb[4] === void 0) return notEvaluated("format", given, origin);
			const text = value === void 0 ? void 0 : textOf(value);
			if (text === void 0) return void 0;
			const width = Number(verb[3] ?? 0);
			const complete = knownString(text);
			if (width > 0 && complete === void 0) return void 0;
			pieces.push(complete === void 0 ? text : complete.padStart(Math.min(width, 100), verb[2] === "0" ? "0" : " "));
		}
	}
	return terraformTextValue(concatenate([...pieces, written.slice(position)]), origin);
};
const formatList = (values, origin, surroundings) => {
	const lists = values.filter((value) => value.kind === "list");
	if (lists.some(({ more }) => more !== null)) return void 0;
	const length = Math.max(1, ...lists.map(({ items }) => items.length));
	if (lists.length > 0 && lists.some(({ items }) => items.length === 0)) return listValue([], origin);
	const rows = Array.from({ length }, (_row, index) => format(values.map((value) => value.kind === "list" ? value.items[index] ?? value : value), origin, surroundings));
	return rows.every((row) => row !== void 0) ? listValue(rows, origin) : void 0;
};
const longestSearched = 1e3;
const mostTries = 1e7;
const replace = (given, origin) => {
	const [text, search, replacement] = [
		given[0],
		given[1],
		given[2]
	].map((part) => part === void 0 ? void 0 : stringOf(part));
	if (text === void 0 || search === void 0 || replacement === void 0) return void 0;
	if (!(search.length > 1 && search.startsWith("/") && search.endsWith("/"))) return terraformStringValue(text.replaceAll(search, () => replacement), origin);
	const simple = /^(?:[\w\s.:/-]|\\[.wdsWDS/-]|\[\^?[\w.\s:/-]+\]|[*+?^$])*$/.test(search.slice(1, -1)) && !replacement.includes("$");
	if (text.length > longestSearched) return tooMany("replace", longestSearched, given, origin);
	const quantifiers = search.match(/[*+?]/g)?.length ?? 0;
	const isCheap = text.length ** (quantifiers + 1) <= mostTries;
	try {
		if (simple && isCheap) return terraformStringValue(text.replace(new RegExp(search.slice(1, -1), "g"), () => replacement), origin);
	} catch {}
	return notEvaluated("replace", given, origin);
};
function edge(isAt, part) {
	return ([value, search], origin) => {
		const sought = search === void 0 ? void 0 : stringOf(search);
		const text = value === void 0 || value.kind === "open" ? void 0 : textOf(value);
		if (sought === void 0 || text === void 0) return void 0;
		const complete = knownString(text);
		if (complete !== void 0) return booleanValue(isAt(complete, sought), origin);
		const known = text.parts.at(part);
		if (typeof known !== "string") return void 0;
		if (known.length >= sought.length) return booleanValue(isAt(known, sought), origin);
		return isAt(sought, known) ? void 0 : booleanValue(false, origin);
	};
}
const substr = ([value, from, count], origin) => {
	const text = value === void 0 ? void 0 : stringOf(value);
	const [offset, length] = [from, count].map((part) => part === void 0 ? void 0 : numberOf(part));
	if (text === void 0 || offset === void 0 || length === void 0) return void 0;
	const start = offset < 0 ? Math.max(text.length + offset, 0) : offset;
	return terraformStringValue(length < 0 ? text.slice(start) : text.slice(start, start + length), origin);
};
const jsonEncode = ([value], origin) => {
	if (value !== void 0 && sizeOf(value) > 2e3) return tooMany("jsonencode", mostItems, [value], origin);
	const text = value === void 0 ? void 0 : terraformJsonText(value);
	return text === void 0 ? void 0 : terraformTextValue(text, origin);
};
function terraformJsonText(value) {
	switch (value.kind) {
		case "text": return concatenate([
			"\"",
			...value.text.parts.map((part) => typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part),
			"\""
		]);
		case "number":
		case "boolean": return literal(String(value.value));
		case "null": return literal("null");
		case "list": return value.more === null ? jsonItems("[", value.items.map(terraformJsonText), "]") : void 0;
		case "object": {
			const members = [...value.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => {
				const text = terraformJsonText(item);
				return text === void 0 ? void 0 : concatenate([`${JSON.stringify(key)}:`, text]);
			});
			return value.more === null ? jsonItems("{", members, "}") : void 0;
		}
		case "open": {
			const { id, unknown: because, isError, limit } = value.piece;
			if (isError === true || limit !== void 0) return void 0;
			return unresolvedText({
				id: `jsonencode(${id})`,
				kind: "anything",
				unknown: because
			});
		}
		case "resource": return;
	}
}
function jsonItems(open, items, close) {
	if (!items.every((item) => item !== void 0)) return void 0;
	return concatenate([
		open,
		join$1(literal(","), items),
		close
	]);
}
const titled = (text) => text.replace(/(^|[\s_-])(\p{Ll})/gu, (_whole, before, letter) => before + letter.toUpperCase());
const textFunctions = {
	abs: numeric((number) => Math.abs(number)),
	base64decode: known((text) => Buffer.from(text, "base64").toString("utf8")),
	base64encode: known((text) => Buffer.from(text, "utf8").toString("base64")),
	ceil: numeric((number) => Math.ceil(number)),
	chomp: known((text) => withoutTrailing(text, "\r\n")),
	endswith: edge((whole, part) => whole.endsWith(part), -1),
	floor: numeric((number) => Math.floor(number)),
	format,
	formatlist: formatList,
	join: joinFunction,
	jsonencode: jsonEncode,
	lower: known((text) => text.toLowerCase()),
	max: numeric((...numbers) => Math.max(...numbers)),
	min: numeric((...numbers) => Math.min(...numbers)),
	replace,
	split: splitFunction,
	startswith: edge((whole, part) => whole.startsWith(part), 0),
	strcontains: known((text, part) => text.includes(part)),
	strrev: known((text) => Array.from(text).reverse().join("")),
	substr,
	title: known(titled),
	trim: known((text, characters = "") => trimmed(text, characters)),
	trimprefix: known((text, prefix = "") => text.startsWith(prefix) ? text.slice(prefix.length) : text),
	trimspace: known((text) => text.trim()),
	trimsuffix: known((text, suffix = "") => suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
	upper: known((text) => text.toUpperCase())
};
function trimmed(text, characters) {
	let start = 0;
	let end = text.length;
	while (start < end && characters.includes(text.charAt(start))) start += 1;
	while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}

// src/sources/terraform/hcl/policy-document.ts
const lists$1 = [
	["actions", "Action"],
	["not_actions", "NotAction"],
	["resources", "Resource"],
	["not_resources", "NotResource"]
];
const principals = [["principals", "Principal"], ["not_principals", "NotPrincipal"]];
function policyDocument(world, block) {
	const own = [
		"source_policy_documents",
		"override_policy_documents",
		"source_json",
		"override_json"
	].every((name) => isAbsent(world.setting(block, name)));
	const statements = world.setting(block, "statement");
	if (!own || statements?.kind !== "list" || statements.more !== null) return void 0;
	const read = statements.items.map(statement);
	if (!read.every((item) => item !== void 0)) return void 0;
	const { origin } = statements;
	const version = world.setting(block, "version");
	return terraformJsonText(objectValue(/* @__PURE__ */ new Map([["Version", isAbsent(version) ? terraformStringValue("2012-10-17", origin) : version], ["Statement", listValue(read, origin)]]), origin));
}
function isAbsent(value) {
	return value === void 0 || value.kind === "null";
}
function statement(written) {
	if (written.kind !== "object") return void 0;
	const { entries, origin } = written;
	const members = /* @__PURE__ */ new Map();
	const sid = entries.get("sid");
	if (!isAbsent(sid)) members.set("Sid", sid);
	const effect = entries.get("effect");
	members.set("Effect", isAbsent(effect) ? terraformStringValue("Allow", origin) : effect);
	for (const [argument, member] of lists$1) {
		const values = entries.get(argument);
		if (!isAbsent(values)) members.set(member, oneOrMore(values));
	}
	for (const [argument, member] of principals) {
		const blocks = entries.get(argument);
		const value = isAbsent(blocks) ? void 0 : principalOf(blocks);
		if (value === void 0 && !isAbsent(blocks)) return void 0;
		if (value !== void 0) members.set(member, value);
	}
	const conditions = entries.get("condition");
	const condition = isAbsent(conditions) ? void 0 : conditionOf(conditions);
	if (condition === void 0 && !isAbsent(conditions)) return void 0;
	if (condition !== void 0) members.set("Condition", condition);
	return objectValue(members, origin);
}
function oneOrMore(values) {
	const [first, ...others] = values.kind === "list" && values.more === null ? values.items : [];
	return first !== void 0 && others.length === 0 ? first : values;
}
function principalOf(blocks) {
	if (blocks.kind !== "list" || blocks.more !== null) return void 0;
	const members = /* @__PURE__ */ new Map();
	for (const block of blocks.items) {
		const type = block.kind === "object" ? stringOf(block.entries.get("type") ?? block) : void 0;
		const identifiers = block.kind === "object" ? block.entries.get("identifiers") : void 0;
		if (type === void 0 || identifiers === void 0 || members.has(type)) return void 0;
		if (type === "*") return stringOf(oneOrMore(identifiers)) === "*" && blocks.items.length === 1 ? terraformStringValue("*", block.origin) : void 0;
		members.set(type, oneOrMore(identifiers));
	}
	return objectValue(members, blocks.origin);
}
function conditionOf(blocks) {
	if (blocks.kind !== "list" || blocks.more !== null) return void 0;
	const tests = /* @__PURE__ */ new Map();
	for (const block of blocks.items) {
		const [test, variable] = ["test", "variable"].map((name) => block.kind === "object" ? stringOf(block.entries.get(name) ?? block) : void 0);
		const values = block.kind === "object" ? block.entries.get("values") : void 0;
		const known = test === void 0 ? void 0 : tests.get(test) ?? /* @__PURE__ */ new Map();
		if (test === void 0 || variable === void 0 || values === void 0 || known === void 0 || known.has(variable)) return void 0;
		tests.set(test, known.set(variable, oneOrMore(values)));
	}
	return objectValue(new Map([...tests].map(([test, variables]) => [test, objectValue(variables, blocks.origin)])), blocks.origin);
}

// src/sources/terraform/hcl/provider-blocks.ts
const placingArguments = [
	"region",
	"access_key",
	"allowed_account_ids",
	"assume_role",
	"assume_role_with_web_identity",
	"profile",
	"secret_key",
	"shared_config_files",
	"shared_credentials_file",
	"shared_credentials_files",
	"token"
];
function providerKeyOf(world, { block, type, scope }) {
	const written = block.body.attributes.get("provider")?.expression;
	const local = (written === void 0 ? void 0 : providerReference(world, written, scope.names)) ?? type.slice(0, type.indexOf("_"));
	return resolved(scope.instance, local);
}
function providerReference(world, expression, names) {
	switch (expression.kind) {
		case "name": return expression.name;
		case "literal": return typeof expression.value === "string" ? expression.value : void 0;
		case "attribute": return expression.of.kind === "name" ? `${expression.of.name}.${expression.name}` : void 0;
		case "index": {
			const of = providerReference(world, expression.of, names);
			const index = world.evaluator.evaluate(expression.index, {
				instance: world.root,
				names
			});
			return of === void 0 ? void 0 : `${of}[${JSON.stringify(stringOf(index) ?? valueKey(index))}]`;
		}
		default: return;
	}
}
function resolved(instance, local) {
	const { call } = instance;
	if (call === null) return local;
	const here = `${configurationAddress(instance.path)}:${local}`;
	const [name = "", alias] = local.split(".");
	if (providerHeads(instance).some((head) => head.labels[0] === name && aliasOf(head) === alias)) return here;
	const passed = call.block.body.attributes.get("providers")?.expression;
	const outer = passed === void 0 ? void 0 : passedProvider(passed, local);
	if (outer !== void 0) return resolved(call.caller, outer);
	return alias === void 0 ? resolved(call.caller, local) : here;
}
function passedProvider(passed, local) {
	const nameOf = (expression) => {
		if (expression.kind === "literal") return typeof expression.value === "string" ? expression.value : void 0;
		if (expression.kind === "name") return expression.name;
		return expression.kind === "attribute" && expression.of.kind === "name" ? `${expression.of.name}.${expression.name}` : void 0;
	};
	if (passed.kind === "body") {
		const attribute = passed.body.attributes.get(local);
		return attribute === void 0 ? void 0 : nameOf(attribute.expression);
	}
	const entry = passed.kind === "object" ? passed.entries.find(({ key }) => nameOf(key) === local) : void 0;
	return entry === void 0 ? void 0 : nameOf(entry.value);
}
function providerHeads({ module }) {
	return module.heads.filter((head) => head.type === "provider" && (head.labels[0] === "aws" || head.labels[0] === "awscc"));
}
function readProviderBlocks(world, instances) {
	const providers = /* @__PURE__ */ new Map();
	const assumptions = /* @__PURE__ */ new Map();
	for (const instance of instances) {
		const declared = /* @__PURE__ */ new Map();
		for (const head of providerHeads(instance)) {
			const prefix = instance.path.length === 0 ? "" : `${configurationAddress(instance.path)}:`;
			const alias = aliasOf(head);
			const name = `${head.labels[0] ?? ""}${alias === void 0 ? "" : `.${alias}`}`;
			const key = `${prefix}${name}`;
			const first = declared.get(name);
			declared.set(name, head);
			if (first !== void 0) {
				world.sources.remarks.refused(...repetitionOf(`The provider ${name}`, [first, head]));
				providers.set(key, ofUnknownPlace(head, instance));
				continue;
			}
			for (const { index, names } of instancesOf(world, instance, head)) {
				const { value, assumptions: noted } = world.recorder.collect(() => providerBody(world, instance, head, names));
				if (providers.has(key + index)) continue;
				providers.set(key + index, value);
				assumptions.set(key + index, distinctAssumptions(noted));
			}
		}
	}
	for (const name of ["aws", "awscc"]) if (!providers.has(name)) providers.set(name, {
		name,
		expressions: {}
	});
	return {
		configuration: {
			...readPlanConfiguration({}),
			isPresent: true,
			providers
		},
		assumptions
	};
}
function ofUnknownPlace({ labels }, { path }) {
	const open = { references: ["a provider that is configured twice"] };
	return {
		name: labels[0] ?? "aws",
		...path.length === 0 ? {} : { module_address: configurationAddress(path) },
		expressions: {
			region: open,
			assume_role: [{ role_arn: open }]
		}
	};
}
function instancesOf(world, instance, head) {
	const forEach = head.read()?.body.attributes.get("for_each")?.expression;
	if (forEach === void 0) return [{
		index: "",
		names: /* @__PURE__ */ new Map()
	}];
	return world.elements(forEach, {
		instance,
		names: /* @__PURE__ */ new Map()
	}).map(({ key, names }) => ({
		index: `[${JSON.stringify(key)}]`,
		names
	}));
}
function providerBody(world, instance, head, names) {
	const body = head.read()?.body;
	const expressions = {};
	for (const name of placingArguments) {
		const value = body === void 0 ? void 0 : world.evaluator.member(body, name, {
			instance,
			names
		});
		if (value === void 0 || value.kind === "null") continue;
		expressions[name] = value.kind === "list" && value.items.some(({ kind }) => kind === "object") ? value.items.map(blockOf) : expressionOf(value);
	}
	return {
		name: head.labels[0] ?? "aws",
		...instance.path.length === 0 ? {} : { module_address: configurationAddress(instance.path) },
		expressions
	};
}
function blockOf(value) {
	if (value.kind !== "object") return expressionOf(value);
	return Object.fromEntries([...value.entries].filter(([, item]) => item.kind !== "null").map(([name, item]) => [name, expressionOf(item)]));
}
function expressionOf(value) {
	return openIn(value) === void 0 ? { constant_value: plain(value) } : { references: [valueKey(value)] };
}
function plain(value) {
	switch (value.kind) {
		case "number":
		case "boolean": return value.value;
		case "text": return stringOf(value) ?? null;
		case "list": return value.items.map(plain);
		case "object": return Object.fromEntries([...value.entries].map(([name, item]) => [name, plain(item)]));
		default: return null;
	}
}

// src/sources/terraform/hcl/type-constraint.ts
function converted(value, type, evaluate) {
	if (type === void 0 || value.kind === "open" || value.kind === "null" || value.kind === "resource") return value;
	const constraint = type.kind === "literal" && typeof type.value === "string" ? {
		kind: "name",
		name: type.value
	} : type;
	if (constraint.kind === "name") return scalar(value, constraint.name);
	if (constraint.kind !== "call") return value;
	const [inner] = constraint.arguments;
	switch (constraint.name) {
		case "list":
		case "set": return collection(value, inner, constraint.name === "set", evaluate);
		case "map": return value.kind === "object" ? {
			...value,
			entries: new Map([...value.entries].map(([key, item]) => [key, converted(item, inner, evaluate)]))
		} : value;
		case "object": return inner === void 0 ? value : structured(value, inner, evaluate);
		case "tuple": return value.kind === "list" && inner?.kind === "tuple" ? {
			...value,
			items: value.items.map((item, index) => converted(item, inner.items[index], evaluate))
		} : value;
		default: return value;
	}
}
function scalar(value, type) {
	const { origin } = value;
	switch (type) {
		case "string": {
			const known = value.kind === "text" ? void 0 : stringOf(value);
			return known === void 0 ? value : terraformStringValue(known, origin);
		}
		case "number": {
			const known = numberOf(value);
			return known === void 0 ? value : numberValue(known, origin);
		}
		case "bool": {
			const known = stringOf(value);
			return known === "true" || known === "false" ? booleanValue(known === "true", origin) : value;
		}
		default: return value;
	}
}
function collection(value, inner, isSet, evaluate) {
	if (value.kind !== "list") return value;
	const items = value.items.map((item) => converted(item, inner, evaluate));
	return listValue(isSet ? withoutRepetitions(items) : items, value.origin, value.more, isSet);
}
function withoutRepetitions(items) {
	return [...new Map(items.map((item) => [valueKey(item), item])).values()];
}
function structured(value, inner, evaluate) {
	if (value.kind !== "object") return value;
	const members = membersOf(inner);
	if (members === null) return value;
	const entries = members.flatMap(([name, written]) => {
		const optional = written.kind === "call" && written.name === "optional" ? written.arguments : null;
		const type = optional === null ? written : optional[0];
		const given = value.entries.get(name);
		if (given !== void 0 && given.kind !== "null") return [[name, converted(given, type, evaluate)]];
		const whenLeftOut = optional?.[1];
		if (value.more !== null && given === void 0) return [];
		if (whenLeftOut !== void 0) return [[name, converted(evaluate(whenLeftOut), type, evaluate)]];
		return [[name, given ?? nullValue(value.origin)]];
	});
	return objectValue(new Map(entries), value.origin, value.more);
}
function membersOf(expression) {
	if (expression.kind !== "object") return null;
	return expression.entries.flatMap(({ key, value }) => key.kind === "literal" && typeof key.value === "string" ? [[key.value, value]] : []);
}

// src/sources/terraform/hcl/functions-collection.ts
function lists(values) {
	const read = values.map((value) => value.kind === "open" ? {
		kind: "list",
		items: [],
		more: value.piece,
		isSet: false,
		origin: value.origin
	} : value);
	return read.every((value) => value.kind === "list") ? read : void 0;
}
function moreOf(values) {
	return values.find(({ more }) => more !== null)?.more ?? null;
}
const concat = (values, origin) => {
	const given = lists(values);
	return given === void 0 ? void 0 : listValue(given.flatMap(({ items }) => items), origin, moreOf(given));
};
function mapped(change, isSet = false) {
	return ([value]) => {
		const [list] = value === void 0 ? [] : lists([value]) ?? [];
		if (list === void 0 || value?.kind === "open") return void 0;
		return listValue(change(list.items, list.origin), list.origin, list.more, isSet);
	};
}
const merge = (values, origin) => {
	const entries = /* @__PURE__ */ new Map();
	let more = null;
	for (const value of values) {
		if (value.kind === "null") continue;
		if (value.kind !== "open" && value.kind !== "object") return void 0;
		const open = value.kind === "open" ? value.piece : value.more;
		if (open !== null) entries.clear();
		more = open ?? more;
		if (value.kind === "object") for (const [key, item] of value.entries) entries.set(key, item);
	}
	return objectValue(entries, origin, more);
};
const lookup = ([value, key, whenMissing], origin) => {
	const name = key === void 0 ? void 0 : stringOf(key);
	if (value?.kind === "resource" && name !== void 0) return value.handle.attribute(name, origin);
	if (value?.kind !== "object" || name === void 0) return void 0;
	const found = value.entries.get(name);
	if (found !== void 0) return found;
	return value.more === null ? whenMissing : void 0;
};
const mostFlattened = 10 * mostItems;
const flatten = ([value], origin) => {
	if (value?.kind !== "list") return void 0;
	if (sizeOf(value) > mostFlattened) return tooMany("flatten", mostFlattened, [value], origin);
	let more = value.more;
	const flat = (items) => items.flatMap((item) => {
		if (item.kind === "open") more = item.piece;
		if (item.kind === "list") more = item.more ?? more;
		return item.kind === "list" ? flat(item.items) : item.kind === "open" ? [] : [item];
	});
	const items = flat(value.items);
	return listValue(items, origin, more);
};
const compact = mapped((items) => items.filter((item) => item.kind !== "null" && stringOf(item) !== ""));
const element = ([value, index], origin) => {
	const position = index === void 0 ? void 0 : numberOf(index);
	if (value?.kind !== "list" || value.more !== null || position === void 0 || value.items.length === 0) return void 0;
	const { length } = value.items;
	return indexed(value, numberValue((position % length + length) % length, origin), origin);
};
const length = ([value], origin) => {
	if (value?.kind === "list") return value.more === null ? numberValue(value.items.length, origin) : void 0;
	if (value?.kind === "object") return value.more === null ? numberValue(value.entries.size, origin) : void 0;
	const text = value === void 0 ? void 0 : stringOf(value);
	return text === void 0 ? void 0 : numberValue(Array.from(text).length, origin);
};
function anyOf(list, sought, conditions) {
	let open = false;
	for (const item of list) {
		const same = conditions.equal(item, sought);
		if (same === true) return true;
		if (typeof same === "object") open = true;
	}
	return open ? void 0 : false;
}
const contains = ([value, sought], origin, { conditions }) => {
	if (value?.kind !== "list" || sought === void 0) return void 0;
	const found = anyOf(value.items, sought, conditions);
	if (found === true) return booleanValue(true, origin);
	return found === void 0 || value.more !== null ? void 0 : booleanValue(false, origin);
};
const coalesce = (values) => {
	for (const value of values) {
		if (value.kind === "open") return void 0;
		const text = value.kind === "text" ? textOf(value) : void 0;
		if (text !== void 0 && text.parts.length > 0 && stringOf(value) === void 0 && text.parts.every((part) => typeof part !== "string" && part.kind === "anything")) return void 0;
		if (value.kind !== "null" && stringOf(value) !== "") return value;
	}
};
const coalesceList = (values) => {
	for (const value of values) {
		if (value.kind !== "list" || value.more !== null && value.items.length === 0) return void 0;
		if (value.items.length > 0) return value;
	}
};
const keys = ([value], origin) => value?.kind === "object" ? listValue([...value.entries.keys()].sort().map((key) => terraformStringValue(key, origin)), origin, value.more) : void 0;
const values = ([value], origin) => value?.kind === "object" ? listValue([...value.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item), origin, value.more) : void 0;
const toMap = ([value]) => value?.kind === "object" ? value : void 0;
const one = ([value], origin) => {
	if (value?.kind !== "list" || value.more !== null || value.items.length > 1) return void 0;
	return value.items[0] ?? nullValue(origin);
};
const range = (given, origin) => {
	const numbers = given.map(numberOf);
	const [first = 0, second, step = 1] = numbers;
	if (!numbers.every((number) => number !== void 0) || step === 0) return void 0;
	const [start, limit] = second === void 0 ? [0, first] : [first, second];
	const by = numbers.length < 3 && limit < start ? -1 : step;
	if ((limit - start) / by < 0) return void 0;
	const count = Math.ceil((limit - start) / by);
	return count > 2e3 ? tooMany("range", mostItems, given, origin) : listValue(Array.from({ length: count }, (_item, index) => numberValue(start + index * by, origin)), origin);
};
const zipmap = ([names, items], origin) => {
	if (names?.kind !== "list" || items?.kind !== "list" || names.more !== null || items.more !== null) return void 0;
	const texts = names.items.map(stringOf);
	if (!texts.every((text) => text !== void 0)) return void 0;
	return objectValue(new Map(texts.map((text, index) => [text, items.items[index] ?? nullValue(origin)])), origin);
};
const setProduct = (given, origin) => {
	const sets = lists(given);
	if (sets === void 0 || moreOf(sets) !== null) return void 0;
	if (sets.reduce((count, { items }) => count * items.length, 1) > 2e3) return tooMany("setproduct", mostItems, given, origin);
	const rows = sets.reduce((product, { items }) => product.flatMap((row) => items.map((item) => [...row, item])), [[]]);
	return listValue(rows.map((row) => listValue(row, origin)), origin);
};
const setUnion = (given, origin) => {
	const sets = lists(given);
	return sets === void 0 ? void 0 : listValue(withoutRepetitions(sets.flatMap(({ items }) => items)), origin, moreOf(sets), true);
};
function chosen(keeps) {
	return ([first, ...others], origin) => {
		const sets = lists([...first === void 0 ? [] : [first], ...others]);
		const [from, ...rest] = sets ?? [];
		if (from === void 0 || moreOf(sets ?? []) !== null || [from, ...rest].some((set) => openIn(set) !== void 0)) return void 0;
		const kept = from.items.filter((item) => keeps(rest.every(({ items }) => items.some((other) => valueKey(other) === valueKey(item)))));
		return listValue(kept, origin, null, true);
	};
}
const slice = ([value, from, to]) => {
	const [start, end] = [from, to].map((part) => part === void 0 ? void 0 : numberOf(part));
	return value?.kind === "list" && value.more === null && start !== void 0 && end !== void 0 ? listValue(value.items.slice(start, end), value.origin) : void 0;
};
const index = ([value, sought], origin, { conditions }) => {
	if (value?.kind !== "list" || value.more !== null || sought === void 0) return void 0;
	const position = value.items.findIndex((item) => conditions.equal(item, sought) === true);
	return position < 0 ? void 0 : numberValue(position, origin);
};
function connective(decisive) {
	return ([value], origin, { conditions }) => {
		if (value?.kind !== "list") return void 0;
		const decided = value.items.map((item) => conditions.decide(item));
		if (decided.includes(decisive)) return booleanValue(decisive, origin);
		return value.more === null && decided.every((item) => item === !decisive) ? booleanValue(!decisive, origin) : void 0;
	};
}
const toText = ([value], origin) => {
	if (value?.kind === "null" || value?.kind === "text") return value;
	const text = value === void 0 ? void 0 : stringOf(value);
	return text === void 0 ? void 0 : terraformStringValue(text, origin);
};
const toNumber = ([value], origin) => {
	const number = value === void 0 ? void 0 : numberOf(value);
	return number === void 0 ? void 0 : numberValue(number, origin);
};
const toBoolean = ([value], origin) => {
	const text = value === void 0 ? void 0 : stringOf(value);
	return text === "true" || text === "false" ? booleanValue(text === "true", origin) : void 0;
};
const same = ([value]) => value;
const byText = (a, b) => valueKey(a) < valueKey(b) ? -1 : 1;
function asSet(items) {
	const distinct = withoutRepetitions(items);
	return distinct.every((item) => stringOf(item) !== void 0) ? [...distinct].sort(byText) : distinct;
}
const chunkList = ([value, size], origin) => {
	const count = size === void 0 ? void 0 : numberOf(size);
	if (value?.kind !== "list" || value.more !== null || count === void 0 || count < 1) return void 0;
	return listValue(Array.from({ length: Math.ceil(value.items.length / count) }, (_row, row) => listValue(value.items.slice(row * count, (row + 1) * count), origin)), origin);
};
const transpose = ([value], origin) => {
	if (value?.kind !== "object" || openIn(value) !== void 0) return void 0;
	const result = /* @__PURE__ */ new Map();
	const { items, more } = elementsOf(value);
	for (const { key, value: names } of items) for (const name of names.kind === "list" ? names.items : []) result.set(stringOf(name) ?? "", [...result.get(stringOf(name) ?? "") ?? [], key]);
	return objectValue(new Map([...result].map(([key, keys]) => [key, listValue(keys, origin, more)])), origin, more);
};
const collectionFunctions = {
	alltrue: connective(false),
	anytrue: connective(true),
	chunklist: chunkList,
	coalesce,
	coalescelist: coalesceList,
	compact,
	concat,
	contains,
	distinct: mapped(withoutRepetitions),
	element,
	flatten,
	index,
	keys,
	length,
	lookup,
	merge,
	nonsensitive: same,
	one,
	range,
	reverse: mapped((items) => [...items].reverse()),
	setintersection: chosen((isInAll) => isInAll),
	setproduct: setProduct,
	setsubtract: chosen((isInAll) => !isInAll),
	setunion: setUnion,
	slice,
	sort: mapped((items) => items.every((item) => stringOf(item) !== void 0) ? [...items].sort(byText) : items),
	tobool: toBoolean,
	tolist: mapped((items) => items),
	tomap: toMap,
	tonumber: toNumber,
	toset: mapped(asSet, true),
	tostring: toText,
	transpose,
	values,
	zipmap
};

// src/sources/terraform/hcl/decoded.ts
function decodedValue(decoder, file, placeOf) {
	const { root, errors } = decoder === "jsondecode" ? readJson(file) : readYaml(file);
	if (errors.length > 0 || root === null) return void 0;
	try {
		return valueOf(root, decoder, placeOf);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function valueOf(node, decoder, placeOf) {
	const origin = placeOf(node);
	if (node.tag !== null && node.tag !== "tag:yaml.org,2002:str") return notDecoded$1(node, decoder, origin);
	switch (node.kind) {
		case "map": return objectValue(new Map(node.entries.map(({ key, value }) => [key, valueOf(value, decoder, placeOf)])), origin);
		case "sequence": return listValue(node.items.map((item) => valueOf(item, decoder, placeOf)), origin);
		case "scalar": return scalarValue(node, decoder, origin);
	}
}
function scalarValue(node, decoder, origin) {
	switch (node.type) {
		case "null": return nullValue(origin);
		case "boolean": return booleanValue(node.text === "true", origin);
		case "number": return numberOrText(node.text, origin);
		case "string": return node.isPlain === true ? plainValue(node, decoder, origin) : terraformStringValue(node.text, origin);
	}
}
function plainValue(node, decoder, origin) {
	const { text } = node;
	if (/^[yYnN]$/.test(text)) return booleanValue(text.toLowerCase() === "y", origin);
	if (/^[-+]?(?:\.[0-9]|[0-9])[0-9_.]*(?:[eE][-+]?[0-9]+)?$/.test(text)) {
		const digits = text.replaceAll("_", "");
		if (Number.isFinite(Number(digits))) return numberOrText(digits, origin);
	}
	return /^\d{4}-|^[-+]?(?:0b|\.inf$|\.nan$)/i.test(text) ? notDecoded$1(node, decoder, origin) : terraformStringValue(text, origin);
}
function numberOrText(digits, origin) {
	const value = Number(digits);
	return Number.isSafeInteger(value) || /[.eE]/.test(digits) ? numberValue(value, origin) : terraformStringValue(digits.replace(/^\+?0*(?=\d)/, ""), origin);
}
function notDecoded$1(node, decoder, origin) {
	const id = identity(decoder, JSON.stringify(origin.locate()), node.place());
	return openTerraformValue(openTerraformPiece(id, {
		code: "call-not-evaluated",
		function: decoder
	}), origin);
}

// src/sources/terraform/hcl/fileset-pattern.ts
const mostAlternatives = 100;
function filesetMatcher(pattern) {
	if (pattern.length > 1e3 || /[[\]\\]/.test(pattern)) return void 0;
	const alternatives = withoutBraces(pattern);
	if (alternatives === void 0) return void 0;
	const patterns = alternatives.map((alternative) => alternative.split("/"));
	if (patterns.flat().some((step) => step !== "**" && step.includes("**"))) return void 0;
	return (path) => {
		const steps = path.split("/");
		return patterns.some((written) => matchesSteps(written, steps));
	};
}
function withoutBraces(pattern) {
	const open = [pattern];
	const done = [];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [whole, before = "", inside = "", after = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
		if (whole !== void 0) open.push(...inside.split(",").map((choice) => before + choice + after));
		else if (/[{}]/.test(next)) return void 0;
		else done.push(next);
		if (open.length + done.length > mostAlternatives) return void 0;
	}
	return done;
}
function matchesSteps(patterns, steps) {
	let reached = /* @__PURE__ */ new Set([0]);
	for (const pattern of patterns) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) {
			const step = steps[at];
			if (pattern === "**") for (let end = at; end <= steps.length; end += 1) next.add(end);
			else if (step !== void 0 && matchesStep(pattern, step)) next.add(at + 1);
		}
		reached = next;
	}
	return reached.has(steps.length);
}
function matchesStep(pattern, name) {
	let [at, star, from] = [
		0,
		-1,
		0
	];
	for (let position = 0; position < name.length;) {
		const mark = pattern[at];
		if (mark === "*") [star, from, at] = [
			at,
			position,
			at + 1
		];
		else if (mark !== void 0 && (mark === "?" || mark === name[position])) [at, position] = [at + 1, position + 1];
		else if (star >= 0) [at, position, from] = [
			star + 1,
			from + 1,
			from + 1
		];
		else return false;
	}
	return /^\**$/.test(pattern.slice(at));
}

// src/sources/terraform/hcl/functions-files.ts
function withFile(name, use) {
	return (values, origin, surroundings) => {
		const [path] = values.map((value) => surroundings.files.pathOf(value));
		if (path === void 0) return notEvaluated(name, values, origin);
		const found = surroundings.files.read(path);
		switch (found.kind) {
			case "text": return use(found.file, values, origin, surroundings) ?? notEvaluated(name, values, origin);
			case "absent": return errorValue({
				code: "no-such-file",
				function: name,
				path
			}, identity(name, path), origin);
			case "unseen": return notEvaluated(name, values, origin);
		}
	};
}
const file = withFile("file", (found, _values, origin, { files }) => {
	const value = terraformStringValue(found.text, origin);
	files.noteSource(value, found);
	return value;
});
const templateFile = withFile("templatefile", (found, [, names], _origin, { render }) => names?.kind === "object" && names.more === null ? render(found, names.entries) : void 0);
const fileExists = (values, origin, { files }) => {
	const [path] = values.map((value) => files.pathOf(value));
	const found = path === void 0 ? void 0 : files.read(path).kind;
	return found === void 0 || found === "unseen" ? notEvaluated("fileexists", values, origin) : booleanValue(found === "text", origin);
};
const fileSet = (values, origin, { files }) => {
	const [folder, pattern] = values;
	const path = folder === void 0 ? void 0 : files.pathOf(folder);
	const written = pattern === void 0 ? void 0 : stringOf(pattern);
	const matches = written === void 0 ? void 0 : filesetMatcher(written);
	const below = path === void 0 || matches === void 0 ? null : files.below(path);
	if (below === null || matches === void 0 || below.length === 0) return notEvaluated("fileset", values, origin);
	const found = below.filter(matches).map((name) => terraformStringValue(name, origin));
	return listValue(found, origin, null, true);
};
const absolutePath = (values, origin, { files }) => {
	const [path] = values.map((value) => files.pathOf(value));
	return path === void 0 ? notEvaluated("abspath", values, origin) : files.standIn(identity("abspath", path), path, {
		code: "call-not-evaluated",
		function: "abspath"
	}, origin);
};
function decode(decoder) {
	return (values, origin, { files }) => {
		const [value] = values;
		const source = value === void 0 ? void 0 : files.sourceOf(value);
		if (source !== void 0) return decodedFile(decoder, source) ?? notDecoded(decoder, values, origin);
		const text = value === void 0 ? void 0 : stringOf(value);
		if (text === void 0) return void 0;
		return decodedValue(decoder, new TextFile(`(${decoder})`, text), () => origin) ?? notDecoded(decoder, values, origin);
	};
}
function notDecoded(decoder, values, origin) {
	const id = identity(decoder, ...values.map(valueKey));
	return decoder === "jsondecode" ? errorValue({
		code: "arguments-not-taken",
		function: decoder
	}, id, origin) : notEvaluated(decoder, values, origin);
}
const decodedFiles = /* @__PURE__ */ new WeakMap();
function decodedFile(decoder, source) {
	const known = decodedFiles.get(source) ?? /* @__PURE__ */ new Map();
	decodedFiles.set(source, known);
	if (!known.has(decoder)) known.set(decoder, decodedValue(decoder, source, ({ origin }) => origin));
	return known.get(decoder);
}
const fileFunctions = {
	abspath: absolutePath,
	file,
	fileexists: fileExists,
	fileset: fileSet,
	jsondecode: decode("jsondecode"),
	templatefile: templateFile,
	yamldecode: decode("yamldecode")
};

// src/sources/terraform/hcl/functions.ts
const functions = new Map([
	...Object.entries(textFunctions),
	...Object.entries(collectionFunctions),
	...Object.entries(fileFunctions)
]);
const impure = /* @__PURE__ */ new Set([
	"timestamp",
	"uuid",
	"bcrypt",
	"plantimestamp"
]);
function callFunction(call) {
	switch (call.name) {
		case "try": return tried(call);
		case "can": return can(call);
		case "sensitive":
		case "ephemeralasnull": return call.hidden.standInFor(call.arguments[0]?.(), call.origin);
		default: return applied(call);
	}
}
function applied({ name, arguments: given, origin, surroundings }) {
	const values = given.map((argument) => argument());
	const error = values.find((value) => value.kind === "open" && value.piece.isError === true);
	if (error !== void 0) return error;
	const result = functions.get(name)?.(values, origin, surroundings);
	if (result !== void 0) return result;
	const id = identity(`${name}(${values.map(valueKey).join(",")})`, impure.has(name) ? JSON.stringify(origin.locate()) : "");
	if (!functions.has(name)) return openTerraformValue(openTerraformPiece(id, {
		code: "function-not-evaluated",
		function: name
	}), origin);
	for (const value of values) {
		const open = openIn(value);
		if (open !== void 0) return openTerraformValue({
			...open,
			id,
			kind: "anything"
		}, origin);
	}
	return errorValue({
		code: "arguments-not-taken",
		function: name
	}, id, origin);
}
function tried({ arguments: given, origin }) {
	for (const argument of given) {
		const value = argument();
		if (value.kind !== "open" || value.piece.isError !== true) return value;
	}
	return errorValue({ code: "nothing-to-try" }, "try", origin);
}
function can({ arguments: given, origin }) {
	const value = given[0]?.();
	if (value?.kind !== "open") return booleanValue(true, origin);
	return value.piece.isError === true ? booleanValue(false, origin) : openTerraformValue({
		...value.piece,
		id: identity("can", value.piece.id)
	}, origin);
}

// src/sources/terraform/hcl/operators.ts
var Conditions = class {
	#uri;
	#ask;
	#recorder;
	#equalities = /* @__PURE__ */ new Map();
	constructor(uri, recorder, ask) {
		this.#uri = uri;
		this.#recorder = recorder;
		this.#ask = ask;
	}
	decide(value) {
		if (value.kind === "boolean") return value.value;
		const known = stringOf(value);
		if (known === "true" || known === "false") return known === "true";
		if (value.kind !== "open" && value.kind !== "text") return problemPiece(identity(valueKey(value), "as a condition"), { code: "condition-not-boolean" });
		const piece = value.kind === "open" ? value.piece : openIn(value);
		if (piece === void 0) return problemPiece(identity(valueKey(value), "as a condition"), { code: "condition-not-boolean" });
		if (piece.isError === true) return piece;
		return this.#answer(valueKey(value), {
			code: "true",
			value: piece.unknown
		}) ?? piece;
	}
	hasAny(piece) {
		return this.#question(`${piece.id} has any`, {
			code: "any-instance",
			of: piece.unknown
		});
	}
	equal(a, b) {
		const error = errorIn(a) ?? errorIn(b);
		if (error !== void 0) return error;
		const [keyA, keyB] = [valueKey(a), valueKey(b)];
		if (keyA === keyB) return true;
		const open = openIn(a) ?? openIn(b);
		if (open === void 0) return sameScalar(a, b);
		if (a.kind === "null" || b.kind === "null") return (a.kind === "null" ? b : a).kind === "open" ? this.#answer(`${keyA < keyB ? keyA : keyB} == ${keyA < keyB ? keyB : keyA}`, {
			code: "null",
			value: open.unknown
		}) ?? open : false;
		if (a.kind === "text" && b.kind === "text" && cannotBeEqual(a.text, b.text)) return false;
		return this.#equalTo(a, b) ?? this.#equalTo(b, a) ?? this.#answer(keyA < keyB ? `${keyA} == ${keyB}` : `${keyB} == ${keyA}`, {
			code: "equal-to-compared",
			value: open.unknown
		}) ?? open;
	}
	#equalTo(value, other) {
		const literal = stringOf(other);
		const open = openIn(value);
		if (literal === void 0 || open === void 0) return void 0;
		const key = valueKey(value);
		const known = this.#equalities.get(key);
		if (known !== void 0) return known === literal;
		const answer = this.#answer(`${key} == ${JSON.stringify(literal)}`, {
			code: "equal-to",
			name: key.replace(/^.*#/, ""),
			value: literal,
			of: open.unknown,
			piece: isOnePiece(value) ? open.id : null
		});
		if (answer === true) this.#equalities.set(key, literal);
		return answer;
	}
	#answer(key, subject) {
		const answer = this.#ask(this.#question(key, subject));
		if (answer !== null) return answer === "yes";
		this.#recorder.leaveOpen();
	}
	#question(key, subject) {
		return {
			id: `${this.#uri}?${identity(key.startsWith(`${this.#uri}#`) ? key.slice(this.#uri.length + 1) : key)}`,
			subject,
			answers: ["yes", "no"]
		};
	}
};
function isOnePiece(value) {
	return value.kind === "open" || value.kind === "text" && value.text.parts.length === 1;
}
function errorIn(value) {
	return value.kind === "open" && value.piece.isError === true ? value.piece : void 0;
}
function sameScalar(a, b) {
	return a.kind === b.kind && (a.kind === "text" && b.kind === "text" ? sameText(a.text, b.text) : false);
}
function cannotBeEqual(a, b) {
	const [startA, startB] = [a.parts[0], b.parts[0]];
	const [endA, endB] = [a.parts.at(-1), b.parts.at(-1)];
	if (typeof startA === "string" && typeof startB === "string" && !startA.startsWith(startB) && !startB.startsWith(startA)) return true;
	if (typeof endA === "string" && typeof endB === "string" && !endA.endsWith(endB) && !endB.endsWith(endA)) return true;
	const [whole, other] = knownString(a) === void 0 ? [knownString(b), a] : [knownString(a), b];
	if (whole === void 0) return false;
	const least = other.parts.reduce((length, part) => length + (typeof part === "string" ? part.length : part.kind === "anything" ? 0 : 1), 0);
	return whole.length < least;
}
function arithmetic(operator, a, b, origin) {
	const open = openIn(a) ?? openIn(b);
	const [left, right] = [numberOf(a), numberOf(b)];
	if (left === void 0 || right === void 0) return open === void 0 ? errorValue({
		code: "no-number",
		operator
	}, "error", origin) : openTerraformValue({
		...open,
		id: identity(valueKey(a), operator, valueKey(b))
	}, origin);
	switch (operator) {
		case "+": return numberValue(left + right, origin);
		case "-": return numberValue(left - right, origin);
		case "*": return numberValue(left * right, origin);
		case "/": return numberValue(left / right, origin);
		case "%": return numberValue(left % right, origin);
		case "<": return booleanValue(left < right, origin);
		case "<=": return booleanValue(left <= right, origin);
		case ">": return booleanValue(left > right, origin);
		default: return booleanValue(left >= right, origin);
	}
}

// src/sources/terraform/hcl/evaluator.ts
const workspaceParameter = "terraform.workspace";
var ExpressionEvaluator = class {
	#references;
	conditions;
	remarks;
	#budget;
	#hidden;
	#files;
	#workspace;
	#rendering = /* @__PURE__ */ new Set();
	constructor(references, conditions, budget, { remarks, hidden, files, environment }) {
		this.#workspace = environment.parameters.get(workspaceParameter);
		this.#files = files;
		this.#hidden = hidden;
		this.#references = references;
		this.conditions = conditions;
		this.#budget = budget;
		this.remarks = remarks;
	}
	evaluate(expression, scope) {
		this.#budget.left -= 1;
		return this.#noted(this.#budget.left < 0 ? openTerraformValue(this.#exhausted(expression.origin), expression.origin) : this.#evaluated(expression, scope));
	}
	#noted(value) {
		if (value.kind === "open") this.remarks.limited(value.piece.limit);
		else if (value.kind === "list" || value.kind === "object") this.remarks.limited(value.more?.limit);
		return value;
	}
	#exhausted(origin) {
		const message = "This configuration takes too many steps to evaluate. They end here: what depends on later ones is undetermined.";
		this.#budget.limit ??= {
			message,
			origin
		};
		return beyondLimit(identity("too much to evaluate", JSON.stringify(origin.locate())), {
			code: "expression",
			problem: { code: "takes-too-long" }
		}, this.#budget.limit);
	}
	#evaluated(expression, scope) {
		const { origin } = expression;
		switch (expression.kind) {
			case "literal": return literalValue(expression.value, origin);
			case "template": return this.#template(expression.parts, scope, origin);
			case "tuple": return listValue(expression.items.map((item) => this.evaluate(item, scope)), origin);
			case "object": return this.#object(expression.entries, scope, origin);
			case "invalid": {
				const { uri, startLine, startColumn } = origin.locate();
				return openTerraformValue(problemPiece(`${uri}:${String(startLine)}:${String(startColumn)}`, { code: "not-valid" }), origin);
			}
			case "body": return this.body(expression.body, scope, origin);
			case "name": return scope.names.get(expression.name) ?? errorValue({
				code: "stands-for-nothing",
				name: expression.name
			}, expression.name, origin);
			case "attribute": return this.#attribute(expression, scope);
			case "index": return indexed(this.evaluate(expression.of, scope), this.evaluate(expression.index, scope), origin);
			case "splat": return this.#splat(this.evaluate(expression.of, scope), expression.steps, scope, origin);
			case "call": return this.#paidFor(this.#call(expression, scope));
			case "for": return this.#for(expression, scope, origin);
			case "conditional": return this.#conditional(expression, scope, origin);
			case "unary": return this.#unary(expression.operator, this.evaluate(expression.operand, scope), origin);
			case "binary": return this.#binary(expression, scope, origin);
		}
	}
	body(body, scope, origin) {
		const names = /* @__PURE__ */ new Set([...body.attributes.keys(), ...body.blocks.map(nameOfBlock)]);
		return objectValue(new Map([...names].map((name) => [name, this.member(body, name, scope) ?? nullValue(origin)])), origin);
	}
	member(body, name, scope) {
		const attribute = body.attributes.get(name);
		const blocks = body.blocks.filter((block) => nameOfBlock(block) === name);
		const value = attribute === void 0 ? void 0 : this.evaluate(attribute.expression, scope);
		if (blocks.length === 0) return value;
		const before = value === void 0 ? [] : value.kind === "list" ? value.items : [value];
		const read = blocks.map((block) => block.type === "dynamic" ? this.#dynamic(block, scope) : {
			items: [this.body(block.body, scope, block.origin)],
			more: null
		});
		const [first] = blocks;
		return this.#noted(listValue([...before, ...read.flatMap(({ items }) => items)], first?.origin ?? attribute?.origin ?? { locate: () => scope.instance.origin.locate() }, read.find(({ more }) => more !== null)?.more ?? null));
	}
	#dynamic(block, scope) {
		const forEach = block.body.attributes.get("for_each")?.expression;
		const content = block.body.blocks.find(({ type }) => type === "content");
		if (forEach === void 0 || content === void 0) return {
			items: [],
			more: problemPiece("incomplete dynamic block", { code: "incomplete-dynamic-block" })
		};
		const named = block.body.attributes.get("iterator")?.expression;
		const iterator = named?.kind === "name" ? named.name : named?.kind === "literal" && typeof named.value === "string" ? named.value : block.labels[0] ?? "";
		const { items, more } = elementsOf(this.evaluate(forEach, scope));
		return {
			items: items.map(({ key, value }) => {
				const names = new Map(scope.names).set(iterator, objectValue(/* @__PURE__ */ new Map([["key", key], ["value", value]]), value.origin));
				return this.body(content.body, {
					...scope,
					names
				}, block.origin);
			}),
			more
		};
	}
	#template(parts, scope, origin) {
		const pieces = [];
		for (const part of parts) {
			if (typeof part === "string") {
				pieces.push(part);
				continue;
			}
			const value = this.evaluate(part, scope);
			if (value.kind === "open" && value.piece.isError === true) return value;
			const text = textOf(value);
			if (text === void 0) return errorValue({ code: "template-no-text" }, identity(valueKey(value), "in a template"), origin);
			pieces.push(text);
		}
		return terraformTextValue(concatenate(pieces), origin);
	}
	#object(entries, scope, origin) {
		const result = /* @__PURE__ */ new Map();
		let more = null;
		for (const { key, value } of entries) {
			const evaluated = this.evaluate(key, scope);
			const name = stringOf(evaluated);
			if (name === void 0) more = openIn(evaluated) ?? problemPiece(identity(valueKey(evaluated), "as a key"), { code: "key-no-text" });
			else result.set(name, this.evaluate(value, scope));
		}
		return objectValue(result, origin, more);
	}
	#attribute({ of, name, origin }, scope) {
		if (of.kind === "name" && !scope.names.has(of.name)) return this.#root(of.name, name, scope, origin);
		if (of.kind === "attribute" && of.of.kind === "name" && of.of.name === "data" && !scope.names.has("data")) return this.#references.resource(scope.instance, "data", of.name, name, origin);
		return attributeOf(this.evaluate(of, scope), name, origin);
	}
	#root(root, name, { instance }, origin) {
		switch (root) {
			case "var": return this.#references.variable(instance, name, origin);
			case "local": return this.#references.local(instance, name, origin);
			case "module": return this.#references.module(instance, name, origin);
			case "path": return name === "module" || name === "root" || name === "cwd" ? this.#files.folder(name, instance, origin) : errorValue({
				code: "no-such-path",
				name: `path.${name}`
			}, name, origin);
			case "terraform": {
				const given = name === "workspace" ? this.#workspace : void 0;
				if (given !== void 0) return terraformStringValue(given, origin);
				return openTerraformValue(openTerraformPiece(`${instance.uri}#terraform.${name}`, {
					code: "where-terraform-runs",
					name: `terraform.${name}`
				}), origin);
			}
			case "data":
			case "ephemeral":
			case "self":
			case "each":
			case "count": return openTerraformValue(openTerraformPiece(`${instance.uri}#${instance.address}.${root}.${name}`, {
				code: "name-not-known",
				name: `${root}.${name}`
			}), origin);
			default: return this.#references.resource(instance, "managed", root, name, origin);
		}
	}
	#splat(of, steps, scope, origin) {
		const apply = (item) => steps.reduce((value, step) => step.kind === "attribute" ? attributeOf(value, step.name, origin) : indexed(value, this.evaluate(step.index, scope), origin), item);
		if (of.kind === "null") return listValue([], origin);
		if (of.kind === "open") return openTerraformValue({
			...of.piece,
			id: identity(of.piece.id, "[*]", JSON.stringify(steps.map((step) => step.kind === "attribute" ? step.name : "[]")))
		}, origin);
		if (of.kind === "list") return listValue(of.items.map(apply), of.origin, of.more);
		return listValue([apply(of)], origin);
	}
	#paidFor(value) {
		if (value.kind === "list") this.#budget.left -= value.items.length;
		return value;
	}
	#call({ name, arguments: written, expandsLast, origin }, scope) {
		const lazily = written.map((argument) => () => this.evaluate(argument, scope));
		const call = {
			name,
			origin,
			surroundings: {
				conditions: this.conditions,
				files: this.#files,
				render: (file, names) => this.#rendered(file, {
					...scope,
					names
				})
			},
			hidden: this.#hidden
		};
		if (!expandsLast) return callFunction({
			...call,
			arguments: lazily
		});
		const last = lazily.at(-1)?.();
		if (last?.kind !== "list" || last.more !== null) {
			const piece = (last === void 0 ? void 0 : openIn(last)) ?? problemPiece(name, {
				code: "arguments-no-list",
				function: name
			});
			return openTerraformValue({
				...piece,
				id: identity(name, ...lazily.map((argument) => valueKey(argument())))
			}, origin);
		}
		return callFunction({
			...call,
			arguments: [...lazily.slice(0, -1), ...last.items.map((item) => () => item)]
		});
	}
	#rendered(file, scope) {
		const template = this.#rendering.has(file.uri) ? null : parseTemplateFile(file);
		if (template === null) return void 0;
		this.#rendering.add(file.uri);
		try {
			return this.evaluate(template, scope);
		} finally {
			this.#rendering.delete(file.uri);
		}
	}
	#for(expression, scope, origin) {
		const { items, more } = elementsOf(this.evaluate(expression.collection, scope));
		const list = [];
		const entries = /* @__PURE__ */ new Map();
		let open = more;
		for (const { key, value } of items) {
			if (this.#budget.left < 0) open = this.#exhausted(origin);
			if (this.#budget.left < 0) break;
			const names = new Map(scope.names).set(expression.valueName, value);
			if (expression.keyName !== null) names.set(expression.keyName, key);
			const inner = {
				...scope,
				names
			};
			const condition = expression.condition === null ? true : this.conditions.decide(this.evaluate(expression.condition, inner));
			if (typeof condition === "object") open = condition;
			if (condition !== true) continue;
			const result = this.evaluate(expression.value, inner);
			const name = expression.key === null ? null : this.evaluate(expression.key, inner);
			const known = name === null ? void 0 : stringOf(name);
			if (name === null) list.push(result);
			else if (known === void 0) open = openIn(name) ?? problemPiece(identity(valueKey(name), "as a key"), { code: "key-no-text" });
			else entries.set(known, expression.groups ? grouped(entries.get(known), result, origin) : result);
		}
		return expression.key === null ? listValue(list, origin, open) : objectValue(entries, origin, open);
	}
	#conditional(expression, scope, origin) {
		const condition = this.conditions.decide(this.evaluate(expression.condition, scope));
		if (typeof condition === "boolean") return this.evaluate(condition ? expression.whenTrue : expression.whenFalse, scope);
		if (condition.isError === true) return openTerraformValue(condition, origin);
		const [whenTrue, whenFalse] = [this.evaluate(expression.whenTrue, scope), this.evaluate(expression.whenFalse, scope)];
		if (valueKey(whenTrue) === valueKey(whenFalse)) return whenTrue;
		return openTerraformValue({
			...condition,
			id: identity(condition.id, "?", valueKey(whenTrue), ":", valueKey(whenFalse))
		}, origin);
	}
	#unary(operator, operand, origin) {
		if (operator === "!") {
			const decided = this.conditions.decide(operand);
			return typeof decided === "boolean" ? booleanValue(!decided, origin) : openTerraformValue({
				...decided,
				id: identity("!", decided.id)
			}, origin);
		}
		const number = numberOf(operand);
		if (number !== void 0) return numberValue(-number, origin);
		const open = openIn(operand);
		return open === void 0 ? errorValue({
			code: "no-number",
			operator: "-"
		}, valueKey(operand), origin) : openTerraformValue({
			...open,
			id: identity("-", open.id)
		}, origin);
	}
	#binary({ operator, left, right }, scope, origin) {
		if (operator === "&&" || operator === "||") return this.#connective(operator === "||", left, right, scope, origin);
		const [a, b] = [this.evaluate(left, scope), this.evaluate(right, scope)];
		if (operator !== "==" && operator !== "!=") return arithmetic(operator, a, b, origin);
		const same = this.conditions.equal(a, b);
		return typeof same === "boolean" ? booleanValue(same === (operator === "=="), origin) : openTerraformValue({
			...same,
			id: identity(valueKey(a), operator, valueKey(b))
		}, origin);
	}
	#connective(decisive, left, right, scope, origin) {
		const a = this.conditions.decide(this.evaluate(left, scope));
		if (a === decisive) return booleanValue(decisive, origin);
		const b = this.conditions.decide(this.evaluate(right, scope));
		if (b === decisive) return booleanValue(decisive, origin);
		if (typeof a === "boolean" && typeof b === "boolean") return booleanValue(!decisive, origin);
		const [first, second] = [a, b].filter((operand) => typeof operand === "object");
		return first === void 0 ? booleanValue(!decisive, origin) : openTerraformValue({
			...first,
			id: identity(first.id, decisive ? "||" : "&&", second?.id ?? "")
		}, origin);
	}
};
function nameOfBlock(block) {
	return block.type === "dynamic" ? block.labels[0] ?? "" : block.type;
}
function literalValue(value, origin) {
	if (value === null) return nullValue(origin);
	if (typeof value === "string") return terraformStringValue(value, origin);
	return typeof value === "number" ? numberValue(value, origin) : booleanValue(value, origin);
}
function grouped(known, added, origin) {
	return listValue([...known?.kind === "list" ? known.items : [], added], origin);
}

// src/sources/terraform/hcl/expansion.ts
const mostInstances = mostItems;
function otherInstances(address, argument, length, origin) {
	const [name, most] = [address.replace(/^[^#]*#/, ""), String(mostInstances)];
	const message = `${`${name} has ${String(length)} instances, of which the first ${most} are told apart`}. The others count as one whose key is unknown, and what depends on it is undetermined.`;
	return beyondLimit(`${address} ${argument} beyond ${most}`, {
		code: "too-many-instances",
		address: name,
		limit: mostInstances
	}, {
		message,
		origin
	});
}
function eachValue(address, part, unknown) {
	return {
		code: "each-value",
		address,
		part,
		because: unknown.code === "each-value" ? unknown.because : unknown
	};
}
function expand(body, scope, evaluator, address) {
	const count = body.attributes.get("count");
	const forEach = body.attributes.get("for_each");
	if (count !== void 0) return counted(evaluator.evaluate(count.expression, scope), evaluator, address);
	if (forEach !== void 0) return overElements(evaluator.evaluate(forEach.expression, scope), evaluator, address);
	return {
		kind: "single",
		instances: [{
			key: null,
			names: /* @__PURE__ */ new Map(),
			guard: []
		}],
		more: null
	};
}
function counted(value, evaluator, address) {
	const { origin } = value;
	const number = numberOf(value);
	const indexOfOthers = (piece) => openTerraformValue({
		...piece,
		id: `${address} count.index`,
		unknown: eachValue(address, "count.index", piece.unknown)
	}, origin);
	const named = (index) => /* @__PURE__ */ new Map([["count", objectValue(/* @__PURE__ */ new Map([["index", index]]), origin)]]);
	if (number !== void 0) {
		const length = Math.max(0, Math.min(Math.floor(number), mostInstances));
		const instances = Array.from({ length }, (_instance, index) => ({
			key: index,
			names: named(numberValue(index, origin)),
			guard: []
		}));
		if (number <= mostInstances) return {
			kind: "count",
			instances,
			more: null
		};
		const others = otherInstances(address, "count", number, origin);
		evaluator.remarks.limited(others.limit);
		return {
			kind: "count",
			instances: [...instances, {
				key: null,
				isOfMany: true,
				names: named(indexOfOthers(others)),
				guard: []
			}],
			more: others
		};
	}
	const piece = openIn(value) ?? openTerraformPiece(`${address} count`, {
		code: "instances-unknown",
		address,
		argument: "count",
		found: "no-number"
	});
	return {
		kind: "count",
		instances: [unknownInstance(named(indexOfOthers(piece)), piece, evaluator)],
		more: piece
	};
}
function overElements(value, evaluator, address) {
	const { origin } = value;
	const named = (key, item) => /* @__PURE__ */ new Map([["each", objectValue(/* @__PURE__ */ new Map([["key", key], ["value", item]]), origin)]]);
	const { items, more } = elementsOf(value.kind === "list" ? listValue(value.items, origin, value.more, true) : value.kind === "null" ? openTerraformValue(openTerraformPiece(`${address} for_each`, {
		code: "instances-unknown",
		address,
		argument: "for_each",
		found: "null"
	}), origin) : value);
	const instances = items.map(({ key, value: item }) => ({
		key: keyText(key),
		names: named(key, item),
		guard: []
	}));
	if (more === null) return {
		kind: "each",
		instances,
		more: null
	};
	const isCut = collectionLengthOf(value) > mostInstances;
	const open = isCut ? otherInstances(address, "for_each", collectionLengthOf(value), origin) : more;
	evaluator.remarks.limited(open.limit);
	const key = terraformTextValue({ parts: [{
		...open,
		id: `${address} each.key`,
		unknown: eachValue(address, "each.key", open.unknown)
	}] }, origin);
	const item = openTerraformValue({
		...open,
		id: `${address} each.value`,
		unknown: eachValue(address, "each.value", open.unknown)
	}, origin);
	const others = isCut ? {
		key: null,
		isOfMany: true,
		names: named(key, item),
		guard: []
	} : unknownInstance(named(key, item), open, evaluator);
	return {
		kind: "each",
		instances: [...instances, others],
		more: open
	};
}
function keyText(key) {
	return stringOf(key) ?? (key.kind === "text" ? display(key.text) : null);
}
function unknownInstance(names, piece, evaluator) {
	return {
		key: null,
		isOfMany: true,
		names,
		guard: [{
			question: evaluator.conditions.hasAny(piece),
			answer: "yes"
		}]
	};
}
function collected(expansion, origin, valueOf) {
	const known = expansion.instances.filter(({ isOfMany }) => isOfMany !== true);
	switch (expansion.kind) {
		case "single": return known[0] === void 0 ? nullValue(origin) : valueOf(known[0]);
		case "count": return listValue(known.map(valueOf), origin, expansion.more);
		case "each": return objectValue(new Map(known.map((instance) => [String(instance.key), valueOf(instance)])), origin, expansion.more);
	}
}
function indexOf({ key }) {
	if (key === null) return "";
	return typeof key === "number" ? `[${String(key)}]` : `[${JSON.stringify(key).replace(/[$%]\{/g, (start) => `${start[0] ?? ""}${start}`)}]`;
}

// src/sources/terraform/hcl/recorder.ts
var Recorder = class {
	#open = [];
	#running = /* @__PURE__ */ new Set();
	#known = /* @__PURE__ */ new Map();
	note(assumption) {
		this.#open.at(-1)?.assumptions.add(assumption);
	}
	leaveOpen() {
		const notes = this.#open.at(-1);
		if (notes !== void 0) notes.leavesOpen = true;
	}
	collect(compute) {
		const notes = {
			assumptions: /* @__PURE__ */ new Set(),
			leavesOpen: false
		};
		this.#open.push(notes);
		try {
			return {
				value: compute(),
				...notes
			};
		} finally {
			this.#open.pop();
		}
	}
	remember(key, compute, ofCircle) {
		const known = this.#known.get(key);
		if (known === void 0 && this.#running.has(key)) return ofCircle();
		const remembered = known ?? this.#compute(key, compute);
		for (const assumption of remembered.assumptions) this.note(assumption);
		if (remembered.leavesOpen) this.leaveOpen();
		return remembered.value;
	}
	#compute(key, compute) {
		this.#running.add(key);
		try {
			const result = this.collect(compute);
			this.#known.set(key, result);
			return result;
		} finally {
			this.#running.delete(key);
		}
	}
};

// src/sources/terraform/hcl/world.ts
var ModuleWorld = class {
	sources;
	recorder = new Recorder();
	evaluator;
	root;
	#computed;
	constructor(sources, ask, computed) {
		this.sources = sources;
		const conditions = new Conditions(sources.uri, this.recorder, ask);
		this.evaluator = new ExpressionEvaluator(this, conditions, sources.budget, sources);
		this.root = {
			module: sources.modules.root,
			uri: sources.uri,
			address: "",
			path: [],
			call: null,
			guard: [],
			origin: startOfFile(sources.file)
		};
		this.#computed = computed;
	}
	variable(instance, name, origin) {
		const id = `${this.#idOf(instance)}var.${name}`;
		const circle = () => errorValue({
			code: "of-itself",
			of: "variable",
			name
		}, id, origin);
		const value = this.recorder.remember(id, () => this.#variable(instance, name, id, origin), circle);
		return value.kind === "open" ? {
			...value,
			origin
		} : value;
	}
	local(instance, name, origin) {
		const id = `${this.#idOf(instance)}local.${name}`;
		const compute = () => {
			const blocks = instance.module.heads.filter(({ type }) => type === "locals").map((head) => head.read());
			const [attribute, ...others] = new Set(blocks.flatMap((block) => block?.body.attributes.get(name) ?? []));
			if (attribute !== void 0 && others.length > 0) {
				this.sources.remarks.refused(...repetitionOf(`local.${name}`, [attribute, ...others]));
				return openTerraformValue(openTerraformPiece(id, {
					code: "declaration-unusable",
					name: `local.${name}`,
					problem: "repeated"
				}), origin);
			}
			if (attribute !== void 0) return this.evaluator.evaluate(attribute.expression, {
				instance,
				names: /* @__PURE__ */ new Map()
			});
			return blocks.includes(null) ? openTerraformValue(openTerraformPiece(id, {
				code: "declaration-unusable",
				name: `local.${name}`,
				problem: "unreadable"
			}), origin) : errorValue({
				code: "not-declared",
				name: `local.${name}`
			}, id, origin);
		};
		return this.recorder.remember(id, compute, () => errorValue({
			code: "of-itself",
			of: "local",
			name
		}, id, origin));
	}
	module(instance, name, origin) {
		const calls = this.calls(instance, name);
		if (calls === null) return openTerraformValue(openTerraformPiece(`${this.#idOf(instance)}module.${name}`, {
			code: "module-missing",
			module: name,
			problem: whyNoModule(instance, name)
		}), origin);
		return collected(calls.expansion, origin, (expanded) => {
			const called = calls.instances.get(expanded);
			if (called === void 0) return errorValue({
				code: "not-declared",
				name: `module.${name}`
			}, name, origin);
			return {
				kind: "resource",
				handle: {
					address: called.address,
					attribute: (output, at) => this.#output(called, output, at)
				},
				origin
			};
		});
	}
	resource(instance, mode, type, name, origin) {
		const head = instance.module.byType(mode === "data" ? "data" : "resource").get(`${type}.${name}`);
		const id = `${this.#idOf(instance)}${mode === "data" ? "data." : ""}${type}.${name}`;
		if (head === void 0) return errorValue({
			code: "not-declared",
			name: `${type}.${name}`
		}, id, origin);
		const read = this.blockInstances(instance, head);
		if (read === null) return openTerraformValue(openTerraformPiece(id, {
			code: "declaration-unusable",
			name: `${type}.${name}`,
			problem: "unreadable"
		}), origin);
		return collected(read.expansion, origin, (expanded) => {
			const found = read.instances.get(expanded);
			if (found === void 0) return errorValue({
				code: "not-declared",
				name: `${type}.${name}`
			}, id, origin);
			return {
				kind: "resource",
				handle: {
					address: `${this.sources.uri}#${found.address}`,
					attribute: (attribute, at) => this.attribute(found, attribute, at)
				},
				origin
			};
		});
	}
	attribute(instance, name, origin) {
		const set = this.setting(instance, name);
		if (set !== void 0 && set.kind !== "null") return set;
		return this.#computed(instance, name, origin);
	}
	setting(instance, name) {
		const id = `${this.sources.uri}#${instance.address} ${instance.mode}.${name}`;
		const circle = () => errorValue({
			code: "attribute-of-itself",
			address: instance.address,
			attribute: name
		}, id, instance.block.origin);
		return this.recorder.remember(id, () => this.evaluator.member(instance.block.body, name, instance.scope), circle);
	}
	elements(forEach, scope) {
		const body = {
			attributes: /* @__PURE__ */ new Map([["for_each", {
				name: "for_each",
				expression: forEach,
				origin: forEach.origin
			}]]),
			blocks: []
		};
		return expand(body, scope, this.evaluator, this.#idOf(scope.instance)).instances.flatMap(({ key, names }) => key === null ? [] : [{
			key: String(key),
			names
		}]);
	}
	blockInstances(module, head) {
		const block = head.read();
		if (block === null) return null;
		const [type = "", name = ""] = head.labels;
		const mode = head.type === "data" ? "data" : "managed";
		const address = `${module.address === "" ? "" : `${module.address}.`}${mode === "data" ? "data." : ""}${type}.${name}`;
		const compute = () => {
			const expansion = expand(block.body, {
				instance: module,
				names: /* @__PURE__ */ new Map()
			}, this.evaluator, `${this.sources.uri}#${address}`);
			const instances = expansion.instances.map((expanded) => {
				const scope = {
					instance: module,
					names: expanded.names
				};
				return [expanded, {
					mode,
					type,
					address: `${address}${indexOf(expanded)}`,
					head,
					block,
					scope,
					expanded
				}];
			});
			return {
				expansion,
				instances: new Map(instances)
			};
		};
		return this.recorder.remember(`${this.sources.uri}#${address} instances`, compute, () => ({
			expansion: {
				kind: "single",
				instances: [],
				more: null
			},
			instances: /* @__PURE__ */ new Map()
		}));
	}
	calls(caller, name) {
		const block = caller.module.byType("module").get(name)?.read() ?? null;
		const path = [...caller.path, name];
		if (block === null || path.length > 20) return null;
		const source = this.sources.modules.sourceOf(block, caller.module, path);
		if (source.kind === "elsewhere") return null;
		const address = `${caller.address === "" ? "" : `${caller.address}.`}module.${name}`;
		const compute = () => {
			const expansion = expand(block.body, {
				instance: caller,
				names: /* @__PURE__ */ new Map()
			}, this.evaluator, `${this.sources.uri}#${address}`);
			const instances = expansion.instances.map((expanded) => [expanded, {
				module: source.module,
				uri: this.sources.uri,
				address: `${address}${indexOf(expanded)}`,
				path,
				call: {
					name,
					block,
					caller,
					names: expanded.names
				},
				guard: [...caller.guard, ...expanded.guard],
				origin: block.origin
			}]);
			return {
				expansion,
				instances: new Map(instances)
			};
		};
		return this.recorder.remember(`${this.sources.uri}#${address} calls`, compute, () => ({
			expansion: {
				kind: "single",
				instances: [],
				more: null
			},
			instances: /* @__PURE__ */ new Map()
		}));
	}
	#idOf({ address }) {
		return `${this.sources.uri}#${address === "" ? "" : `${address}.`}`;
	}
	#output(instance, name, origin) {
		const id = `${this.#idOf(instance)}output.${name}`;
		const compute = () => {
			const head = instance.module.byType("output").get(name);
			if (head === void 0) return errorValue({
				code: "no-output",
				output: name,
				module: instance.address
			}, id, origin);
			const body = head.read()?.body;
			const value = body?.attributes.get("value")?.expression;
			if (value === void 0) return openTerraformValue(openTerraformPiece(id, {
				code: "output-unreadable",
				output: name,
				module: instance.address
			}), origin);
			if (isTrue(body?.attributes.get("sensitive")?.expression)) return openTerraformValue(openTerraformPiece(id, {
				code: "output-sensitive",
				output: name,
				module: instance.address
			}), origin);
			return this.evaluator.evaluate(value, {
				instance,
				names: /* @__PURE__ */ new Map()
			});
		};
		return this.recorder.remember(id, compute, () => errorValue({
			code: "of-itself",
			of: "output",
			name
		}, id, origin));
	}
	#variable(instance, name, id, origin) {
		const head = instance.module.byType("variable").get(name);
		if (head === void 0) return errorValue({
			code: "not-declared",
			name: `var.${name}`
		}, id, origin);
		const body = head.read()?.body;
		if (body === void 0) return openTerraformValue(openTerraformPiece(id, {
			code: "variable-unreadable",
			variable: name
		}), origin);
		const type = body.attributes.get("type")?.expression;
		const declared = {
			variable: name,
			...instance.address === "" ? {} : { module: instance.address }
		};
		if (isTrue(body.attributes.get("sensitive")?.expression) || isTrue(body.attributes.get("ephemeral")?.expression)) return openTerraformValue(openTerraformPiece(id, {
			code: "variable-sensitive",
			...declared
		}), origin);
		const whenLeftOut = body.attributes.get("default")?.expression;
		const isNullable = body.attributes.get("nullable")?.expression;
		const evaluate = (expression) => this.evaluator.evaluate(expression, {
			instance,
			names: /* @__PURE__ */ new Map()
		});
		const given = this.#argument(instance, name, type);
		if (given !== void 0 && (given.kind !== "null" || whenLeftOut === void 0 || !isFalse(isNullable))) return converted(given, type, evaluate);
		if (whenLeftOut === void 0) return openTerraformValue(openTerraformPiece(id, {
			code: "variable-without-value",
			...declared
		}), origin);
		const value = converted(evaluate(whenLeftOut), type, evaluate);
		if (instance.call === null) this.recorder.note({
			code: "default-kept",
			kind: "variable",
			name,
			...shownDefault(value)
		});
		return value;
	}
	#argument(instance, name, type) {
		const { call } = instance;
		if (call !== null) {
			const attribute = call.block.body.attributes.get(name);
			return attribute === void 0 ? void 0 : this.evaluator.evaluate(attribute.expression, {
				instance: call.caller,
				names: call.names
			});
		}
		const expression = this.sources.given.get(name, type);
		return expression === void 0 ? void 0 : this.evaluator.evaluate(expression, {
			instance,
			names: /* @__PURE__ */ new Map()
		});
	}
};
const longestShown = 60;
function shownDefault(value) {
	switch (value.kind) {
		case "boolean":
		case "number": return { value: value.value };
		case "text": {
			const [part = ""] = value.text.parts;
			return typeof part === "string" && value.text.parts.length <= 1 && part.length <= longestShown ? { value: part } : {};
		}
		default: return {};
	}
}
function whyNoModule({ module }, name) {
	const head = module.byType("module").get(name);
	if (head === void 0) return "not-declared";
	return head.repeats !== void 0 ? "repeated" : head.read() === null ? "unreadable" : "no-files";
}
function isTrue(expression) {
	return expression?.kind === "literal" && (expression.value === true || expression.value === "true");
}
function isFalse(expression) {
	return expression?.kind === "literal" && (expression.value === false || expression.value === "false");
}
function computedPiece(uri, address, name, origin) {
	return openTerraformValue(openTerraformPiece(identity(`${uri}#${address}.${name}`), {
		code: "after-apply",
		address,
		attribute: name
	}), origin);
}

// src/sources/terraform/hcl/instances.ts
const metaArguments = /* @__PURE__ */ new Set([
	"count",
	"for_each",
	"provider",
	"depends_on",
	"lifecycle",
	"connection",
	"provisioner",
	"timeouts"
]);
function mayDiffer({ address, block, scope: { instance } }) {
	const { unreadOverride } = instance.module;
	if (unreadOverride !== null) return { mayDiffer: {
		because: {
			code: "override-unreadable",
			file: unreadOverride
		},
		arguments: "all"
	} };
	const attributes = ignoredChanges(block);
	if (attributes.length === 0) return {};
	return { mayDiffer: {
		because: {
			code: "changes-ignored",
			address,
			attributes
		},
		arguments: attributes.includes("all") ? "all" : attributes
	} };
}
function ignoredChanges({ body }) {
	const written = body.attributes.get("lifecycle")?.expression;
	return [...body.blocks.flatMap((nested) => nested.type === "lifecycle" ? [nested.body] : []), ...itemsOf(written).flatMap((item) => item.kind === "body" ? [item.body] : [])].map(({ attributes }) => attributes.get("ignore_changes")?.expression).flatMap(itemsOf).flatMap((item) => ignoredName(item) ?? []);
}
function itemsOf(expression) {
	if (expression === void 0) return [];
	return expression.kind === "tuple" ? expression.items : [expression];
}
function ignoredName(expression) {
	switch (expression.kind) {
		case "name": return expression.name;
		case "attribute":
		case "index": return ignoredName(expression.of);
		case "splat": return ignoredName(expression.of);
		case "literal": return typeof expression.value === "string" ? /^[\w-]+/.exec(expression.value)?.[0] ?? null : null;
		default: return null;
	}
}
var SourceInstances = class {
	#world;
	#providerAssumptions;
	#byAddress = /* @__PURE__ */ new Map();
	#blocks = [];
	#unread = /* @__PURE__ */ new Map();
	constructor(world, providerAssumptions) {
		this.#world = world;
		this.#providerAssumptions = providerAssumptions;
	}
	instance(block) {
		const known = this.#byAddress.get(block.address);
		if (known !== void 0) return known;
		const position = this.#blocks.push(block) - 1;
		const providerKey = providerKeyOf(this.#world, block);
		const names = [.../* @__PURE__ */ new Set([...block.block.body.attributes.keys(), ...block.block.body.blocks.map((nested) => nested.type === "dynamic" ? nested.labels[0] ?? "" : nested.type)])].filter((name) => !metaArguments.has(name));
		const instance = {
			address: block.address,
			moduleAddress: block.scope.instance.address,
			type: block.type,
			providerKey,
			values: this.#lazily(block, names, shownValue),
			unknown: this.#lazily(block, names, unknownMask),
			sensitive: void 0,
			prior: void 0,
			entryPath: [position],
			valuesPath: [position],
			guard: [...block.scope.instance.guard, ...block.expanded.guard],
			assumptions: this.#providerAssumptions.get(providerKey) ?? [],
			...previousAddress(block),
			...mayDiffer(block)
		};
		this.#byAddress.set(block.address, instance);
		return instance;
	}
	unread(module, head, because) {
		const [type = "", name = ""] = head.labels;
		const address = `${module.address === "" ? "" : `${module.address}.`}${type}.${name}`;
		const known = this.#byAddress.get(address);
		if (known !== void 0) return known;
		const block = {
			type: head.type,
			labels: head.labels,
			body: {
				attributes: /* @__PURE__ */ new Map(),
				blocks: []
			},
			origin: head.origin
		};
		const expanded = {
			key: null,
			names: /* @__PURE__ */ new Map(),
			guard: []
		};
		const instance = this.instance({
			mode: "managed",
			type,
			address,
			head,
			block,
			scope: {
				instance: module,
				names: /* @__PURE__ */ new Map()
			},
			expanded
		});
		const unread = {
			...instance,
			unknown: true
		};
		this.#unread.set(Number(instance.entryPath[0]), because);
		this.#byAddress.set(address, unread);
		return unread;
	}
	source() {
		const { uri } = this.#world.sources;
		return {
			document: {
				uri,
				origin: (path) => this.#origin(path)
			},
			kind: "plan",
			isRefreshOnly: false,
			isJson: ({ entryPath: [position] }) => this.#blocks[Number(position)]?.head.uri.endsWith(".json") === true,
			instances: () => [],
			find: (address) => this.#byAddress.get(address),
			existing: () => [],
			partial: (instance, path) => this.#partial(instance, path),
			codeAt: ({ entryPath: [position] }, path) => this.#codeAt(this.#blocks[Number(position)], path)
		};
	}
	#codeAt(block, path) {
		return block === void 0 ? null : codeAt(block.block.body, path, block.head.uri.endsWith(".json"));
	}
	#lazily(block, names, read) {
		const result = {};
		for (const name of names) Object.defineProperty(result, name, {
			enumerable: true,
			get: () => read(this.#world.setting(block, name) ?? {
				kind: "null",
				origin: block.block.origin
			}) ?? null
		});
		return result;
	}
	#valueAt([position, name, ...rest]) {
		const block = this.#blocks[Number(position)];
		if (block === void 0) return {
			value: void 0,
			nearest: startOfFile(this.#world.sources.file)
		};
		let nearest = block.block.origin;
		let value = name === void 0 ? void 0 : this.#world.setting(block, String(name));
		for (const step of rest) {
			nearest = value?.origin ?? nearest;
			value = stepInto(value, step);
		}
		return {
			value,
			nearest: value?.origin ?? nearest
		};
	}
	#origin(path) {
		const block = this.#blocks[Number(path[0])];
		if (block === void 0) return startOfFile(this.#world.sources.file);
		const { folder } = this.#world.sources.modules.root;
		const origin = path.length <= 1 ? block.block.origin : { locate: () => this.#valueAt(path).nearest.locate() };
		return originInModule(origin, folder, fetchingCall(block.scope.instance, folder));
	}
	#partial({ address, valuesPath }, path) {
		const because = this.#unread.get(Number(valuesPath[0]));
		if (because !== void 0) {
			const attribute = displayJsonPath(path);
			const open = openTerraformPiece(`${this.#world.sources.uri}#${address}.${attribute}`, {
				code: "attribute-unreadable",
				address,
				attribute,
				because
			});
			return {
				text: null,
				open,
				because: open.unknown
			};
		}
		const { value } = this.#valueAt([...valuesPath, ...path]);
		if (value === void 0) return void 0;
		const open = value.kind === "list" || value.kind === "object" ? value.more : openIn(value) ?? null;
		return {
			text: textOf(value) ?? null,
			open,
			because: (open ?? openIn(value))?.unknown ?? null
		};
	}
};
function fetchingCall({ module, call }, root) {
	if (call === null) return void 0;
	return fetchingCall(call.caller, root) ?? (isFetched(module.folder, root) ? call.block.origin : void 0);
}
function previousAddress({ address, block: { labels }, scope: { instance } }) {
	const [prefix, block] = [instance.address === "" ? "" : `${instance.address}.`, labels.join(".")];
	const from = movesOf(instance.module).get(block);
	return from === void 0 ? {} : { previousAddress: `${prefix}${from}${address.slice(prefix.length + block.length)}` };
}
const moves = /* @__PURE__ */ new WeakMap();
function movesOf(module) {
	const known = moves.get(module);
	if (known !== void 0) return known;
	const found = /* @__PURE__ */ new Map();
	for (const { type, read } of module.heads) {
		const attributes = type === "moved" ? read()?.body.attributes : void 0;
		const [from, to] = [attributes?.get("from"), attributes?.get("to")].map((attribute) => attribute === void 0 ? void 0 : referenceText(attribute.expression));
		if (to !== void 0 && from !== void 0 && !found.has(to)) found.set(to, from);
	}
	moves.set(module, found);
	return found;
}
function referenceText(expression) {
	if (expression.kind === "literal") return typeof expression.value === "string" ? expression.value : void 0;
	if (expression.kind === "name") return expression.name;
	const of = expression.kind === "attribute" ? referenceText(expression.of) : void 0;
	return of === void 0 || expression.kind !== "attribute" ? void 0 : `${of}.${expression.name}`;
}
function stepInto(value, step) {
	if (value?.kind === "list" && typeof step === "number") return value.items[step];
	return value?.kind === "object" && typeof step === "string" ? value.entries.get(step) : void 0;
}
function shownValue(value) {
	switch (value.kind) {
		case "boolean":
		case "number": return value.value;
		case "text": return knownString(value.text) ?? null;
		case "list": return value.items.map((item) => shownValue(item) ?? null);
		case "object": return Object.fromEntries([...value.entries].map(([name, item]) => [name, shownValue(item) ?? null]));
		default: return null;
	}
}
function unknownMask(value) {
	switch (value.kind) {
		case "open":
		case "resource": return true;
		case "text": return openIn(value) !== void 0;
		case "list": return value.items.length === 0 && value.more !== null ? true : value.items.map((item) => unknownMask(item) ?? false);
		case "object": return value.more !== null ? true : Object.fromEntries([...value.entries].map(([name, item]) => [name, unknownMask(item) ?? false]));
		default: return false;
	}
}
function computedAttribute(model, instances, world, block, name, origin) {
	const text = block.mode === "data" ? dataText(model, instances, world, block, name) : managedText(model, instances.instance(block), name);
	return text === void 0 ? computedPiece(world.sources.uri, block.address, name, origin) : terraformTextValue(text, origin);
}
function managedText(model, instance, name) {
	if (name === "region") return placedRegion(model, instance).text;
	return attributeText(model, instance, name);
}
function dataText(model, instances, world, block, name) {
	const instance = instances.instance(block);
	const { account, partition } = model.providers.placement(instance.providerKey);
	switch (block.type) {
		case "aws_caller_identity": return name === "account_id" || name === "id" ? account : void 0;
		case "aws_region": return name === "name" || name === "id" || name === "region" ? placedRegion(model, instance).text : void 0;
		case "aws_iam_policy_document": return name === "json" || name === "minified_json" ? policyDocument(world, block) : void 0;
		case "aws_partition": return name === "partition" || name === "id" ? partition : void 0;
		default: {
			const declaration = model.declarations.get(block.type);
			if (declaration === void 0 || !Object.values(declaration.variables).every((variable) => isGiven(world, block, variable))) return void 0;
			return attributeText(model, instance, name);
		}
	}
}
function isGiven(world, block, name) {
	const value = world.setting(block, name);
	return value !== void 0 && value.kind !== "null";
}

// src/sources/terraform/hcl/provisioners.ts
function mayProvisionTrails({ files }) {
	return files.some(({ text }) => text.includes("provisioner") && changingCalls(text).length > 0);
}
function provisionersIn(world, module) {
	return module.module.heads.filter(({ type }) => type === "resource").flatMap((head) => {
		const bodies = provisionerBodies(head.read());
		if (bodies.length === 0) return [];
		return [...world.blockInstances(module, head)?.instances.values() ?? []].flatMap((instance) => bodies.flatMap((body) => changerOf(world, instance, body) ?? []));
	});
}
function changerOf(world, { address, type, scope, block }, body) {
	if (runsAtTheEnd(body)) return null;
	const says = bodiesBelow(body).flatMap((each) => [...each.attributes.values()]).flatMap(({ expression }) => expression.kind === "body" ? [] : textsOf(world.evaluator.evaluate(expression, scope), 0));
	const calls = changingCalls(knownPartsOf(says));
	if (calls.length === 0) return null;
	return {
		by: "provisioner",
		address,
		calls,
		says,
		names: sinkTypes.has(type) ? [address] : [],
		isSure: true,
		origin: block.origin
	};
}
function provisionerBodies(block) {
	if (block === null) return [];
	const nested = block.body.blocks.flatMap(({ type, body }) => type === "provisioner" ? [body] : []);
	const labelled = bodiesOf(block.body.attributes.get("provisioner")?.expression).flatMap(({ attributes }) => [...attributes.values()]);
	return [...nested, ...labelled.flatMap(({ expression }) => bodiesOf(expression))];
}
function bodiesOf(expression) {
	if (expression?.kind === "body") return [expression.body];
	return expression?.kind === "tuple" ? expression.items.flatMap(bodiesOf) : [];
}
function bodiesBelow(body) {
	return [body, ...[...body.attributes.values()].flatMap(({ expression }) => bodiesOf(expression))];
}
function runsAtTheEnd({ attributes }) {
	const when = attributes.get("when")?.expression;
	return when?.kind === "name" ? when.name === "destroy" : when?.kind === "literal" && when.value === "destroy";
}
const deepest = 10;
function textsOf(value, depth) {
	if (depth > deepest) return [];
	switch (value.kind) {
		case "list": return value.items.flatMap((item) => textsOf(item, depth + 1));
		case "object": return [...value.entries].flatMap(([name, item]) => [literal(name), ...textsOf(item, depth + 1)]);
		default: {
			const text = textOf(value);
			return text === void 0 ? [] : [text];
		}
	}
}

// src/sources/terraform/hcl/read.ts
function readBlocks(sources, extent) {
	const base = makeWorld(sources, () => null, void 0, void 0);
	const heads = extent === "all" ? null : deferrableHeads(sources, base.model.declarations);
	const [first] = heads ?? [];
	if (heads === null || first === void 0) return evaluatedBlocks(sources, base);
	const none = {
		sinks: [],
		resources: [],
		resourcePolicies: [],
		buckets: [],
		empty: [],
		detections: null
	};
	const { places, hidden } = aroundBlocks(sources, base);
	return {
		...none,
		places,
		hidden,
		outline: {
			count: heads.length,
			first: first.origin
		}
	};
}
function evaluatedBlocks(sources, base) {
	const { model, blocks } = base;
	const sinks = [];
	const resources = [];
	const resourcePolicies = [];
	const buckets = [];
	const detections = [];
	const isRead = typesToRead(sources, model);
	const empty = [];
	for (const placed of walkTree(sources.modules)) for (const head of placed.module.heads) {
		const [type = ""] = head.labels;
		if (head.type !== "resource" || !isRead(type)) continue;
		const { parts, assumptions } = readBlock(sources, base.readable, model, blocks, placed, head);
		for (const { guard, result } of parts) {
			sinks.push(...result.sinks.map((sink) => ({
				...sink,
				guard: [...guard, ...sink.guard]
			})));
			resources.push(...result.resources.map((resource) => ({
				...resource,
				guard: [...guard, ...resource.guard]
			})));
			resourcePolicies.push(...result.resourcePolicies.map((policy) => ({
				...policy,
				guard: [...guard, ...policy.guard]
			})));
			buckets.push(...result.buckets.map((bucket) => ({
				...bucket,
				guard: [...guard, ...bucket.guard]
			})));
			detections.push(guarded(result.detections, guard));
		}
		if (sinkTypes.has(type) && parts.every(({ result }) => result.sinks.length === 0) && head.read() !== null) empty.push({
			address: [...placed.path.flatMap((name) => ["module", name]), ...head.labels].join("."),
			head,
			assumptions
		});
	}
	sinks.push(...sinksOfRepeatedModules(sources, base.readable, model));
	const { changers, ...around } = aroundBlocks(sources, base);
	return {
		sinks: sinksAsChanged(sinks, changers),
		resources,
		resourcePolicies,
		buckets,
		empty,
		detections: detectionsOf(detections),
		...around
	};
}
function typesToRead({ modules }, { declarations }) {
	const hasDetections = walkTree(modules).some(({ module }) => module.heads.some(({ type, labels: [label = ""] }) => type === "resource" && isDetectionType(label)));
	return (type) => sinkTypes.has(type) || telemetryRuleTypes.has(type) || policyTypes.has(type) || bucketTypes.has(type) || declarations.has(type) || hasDetections && detectionTypes.has(type);
}
function aroundBlocks(sources, { readable, model }) {
	const instances = (wanted) => managedInstances(readable, sources, wanted);
	const changers = [...provisioners(sources, readable), ...functionsIn(sources, model, instances)];
	return {
		places: placesOf(model, instances((type) => isPlaceAlone(model, type))),
		hidden: [...unseenInstanceNotices({
			...model.source,
			instances
		}), ...changerNotices(changers)],
		changers
	};
}
function provisioners({ modules }, { world }) {
	return walkTree(modules).flatMap(({ path, module }) => mayProvisionTrails(module) ? instancesAt(world, path).flatMap((instance) => provisionersIn(world, instance)) : []);
}
function functionsIn({ modules }, model, instances) {
	return walkTree(modules).some(({ module }) => module.files.some(({ text }) => /cloudtrail:(?:[a-z]*\*|create|update|put|start|stop|delete)/i.test(text))) ? functionChangers(model, instances(isAboutFunctions)) : [];
}
function managedInstances({ world, instances }, { modules }, wanted) {
	return walkTree(modules).flatMap(({ path, module }) => {
		const heads = module.heads.filter(({ type, labels: [name = ""] }) => type === "resource" && wanted(name));
		if (heads.length === 0) return [];
		return instancesAt(world, path).flatMap((instance) => heads.flatMap((head) => [...world.blockInstances(instance, head)?.instances.values() ?? []])).map((block) => instances.instance(block));
	});
}
function makeWorld(sources, ask, model, known) {
	const made = {};
	const world = new ModuleWorld(sources, ask, (block, name, origin) => made.readable === void 0 ? computedPiece(sources.uri, block.address, name, origin) : computedAttribute(made.readable.model, made.readable.instances, world, block, name, origin));
	const blocks = known ?? readProviderBlocks(world, moduleInstances(world, sources));
	const instances = new SourceInstances(world, blocks.assumptions);
	const reader = model === void 0 ? makeModel(instances.source(), blocks.configuration, sources.environment) : {
		...model,
		source: instances.source()
	};
	const readable = {
		world,
		instances,
		model: reader
	};
	made.readable = readable;
	return {
		readable,
		model: reader,
		blocks
	};
}
function readBlock(sources, base, model, blocks, placed, head) {
	const undecided = readIn(base, model, placed, head);
	const assumptions = distinctAssumptions(undecided.assumptions);
	if (!undecided.leavesOpen) return {
		parts: [{
			guard: [],
			result: undecided.value
		}],
		assumptions
	};
	const worlds = inAllWorlds((ask) => {
		const { readable } = makeWorld(sources, ask, model, blocks);
		return readIn(readable, model, placed, head).value;
	}, contentKey, (a) => a);
	if (worlds === null) sources.remarks.limited(tooManyWorlds(head));
	return {
		parts: worlds ?? [{
			guard: [],
			result: undecided.value
		}],
		assumptions
	};
}
function tooManyWorlds({ labels, origin }) {
	return {
		message: `${`More than ${String(64)} combinations of conditions`} decide what ${labels.join(".")} is: what depends on them is undetermined.`,
		origin
	};
}
function readIn(readable, model, { path }, head) {
	const { world, instances } = readable;
	const own = {
		...model,
		source: instances.source(),
		variableTexts: /* @__PURE__ */ new Map(),
		ingredients: /* @__PURE__ */ new Map()
	};
	readable.model = own;
	const recorded = world.recorder.collect(() => {
		return instancesAt(world, path).flatMap((module) => {
			const blocks = world.blockInstances(module, head);
			if (blocks === null) return unreadPart(own, instances, module, head, whyUnread(head));
			return [...blocks.instances.values()].map((block) => withConstruct(readInstance(own, instances.instance(block)), block.block.constructPath));
		});
	});
	const assumptions = distinctAssumptions(recorded.assumptions);
	const withNotes = (thing) => assumptions.length === 0 ? thing : {
		...thing,
		assumptions: [...thing.assumptions, ...assumptions]
	};
	const { value } = recorded;
	return {
		...recorded,
		value: {
			sinks: value.flatMap(({ sinks }) => sinks.map(withNotes)),
			resources: value.flatMap(({ resources }) => resources.map(withNotes)),
			resourcePolicies: value.flatMap(({ resourcePolicies }) => resourcePolicies),
			buckets: value.flatMap(({ buckets }) => buckets),
			detections: joinedParts(value.map(({ detections }) => ({
				...detections,
				detections: detections.detections.map(withNotes)
			})))
		}
	};
}
function readInstance(model, instance) {
	const sinkType = sinkTypes.get(instance.type);
	const declaration = model.declarations.get(instance.type);
	const policyType = policyTypes.get(instance.type);
	return {
		sinks: sinkType === void 0 ? readTelemetryRule(model, instance) : [readSink(model, instance, sinkType)],
		resources: declaration === void 0 ? [] : readResource(model, instance, declaration),
		resourcePolicies: policyType === void 0 ? [] : [readResourcePolicy(model, instance, policyType, [])],
		buckets: readBucketSettings(model, instance),
		detections: readDetectionParts(model, instance, [])
	};
}
function whyUnread(head) {
	return {
		code: head.repeats === void 0 ? "not-valid" : "repeated",
		block: head.labels.join(".")
	};
}
function unreadPart(model, instances, module, head, because) {
	const [type = ""] = head.labels;
	return sinkTypes.has(type) || telemetryRuleTypes.has(type) || policyTypes.has(type) || bucketTypes.has(type) ? [{
		...readInstance(model, instances.unread(module, head, because)),
		resources: []
	}] : [];
}
function sinksOfRepeatedModules(sources, { world, instances }, model) {
	const found = moduleTree(sources.modules).placed.filter(({ isRepeated }) => isRepeated).flatMap(({ module, path }) => {
		const address = configurationAddress(path);
		const instance = {
			...world.root,
			module,
			address,
			path
		};
		return module.heads.filter(({ type }) => type === "resource").flatMap((head) => unreadPart(model, instances, instance, head, {
			code: "module-repeated",
			module: address
		}));
	});
	return [...new Map(found.flatMap(({ sinks }) => sinks).map((sink) => [sink.id, sink])).values()];
}
function withConstruct(part, path) {
	if (path === void 0) return part;
	const { sinks, resources, detections } = part;
	const construct = {
		path,
		source: null,
		trace: null
	};
	return {
		...part,
		detections: {
			...detections,
			detections: detections.detections.map((one) => ({
				...one,
				construct
			}))
		},
		sinks: sinks.map((sink) => ({
			...sink,
			construct
		})),
		resources: resources.map((resource) => ({
			...resource,
			construct
		}))
	};
}
function instancesAt(world, path) {
	return path.reduce((instances, name) => instances.flatMap((instance) => [...world.calls(instance, name)?.instances.values() ?? []]), [world.root]);
}
function moduleInstances(world, { modules }) {
	return walkTree(modules).flatMap(({ path, module }) => module.heads.some(({ type }) => type === "provider") ? instancesAt(world, path) : []);
}
function contentKey(part) {
	return JSON.stringify(part, (key, value) => {
		if (key === "origin" || key === "scope" || key === "assumptions") return void 0;
		return value instanceof Map ? [...value] : value;
	});
}

// src/sources/terraform/hcl/released.ts
function releasedIn(modules, uri) {
	return walkTree(modules).flatMap(({ path, module }) => module.heads.flatMap((head) => {
		const block = head.type === "removed" ? head.read() : null;
		if (block === null || !isKept(block)) return [];
		const from = block.body.attributes.get("from");
		const address = from === void 0 ? void 0 : referenceText(from.expression);
		if (address === void 0) return [];
		const prefix = configurationAddress(path);
		return [{
			id: `${uri}#${prefix === "" ? "" : `${prefix}.`}${address}`,
			origin: head.origin
		}];
	}));
}
function isKept({ body }) {
	return body.blocks.some(({ type, body: { attributes } }) => {
		const destroy = type === "lifecycle" ? attributes.get("destroy")?.expression : void 0;
		return destroy?.kind === "literal" && destroy.value === false;
	});
}

// src/sources/terraform/hcl/variables.ts
function givenValues(files, environment) {
	const mistakes = [];
	const inFiles = /* @__PURE__ */ new Map();
	let ofUnread;
	for (const file of files) {
		const attributes = attributesOf(file, mistakes);
		if (attributes === null) inFiles.clear();
		if (attributes === null) ofUnread = {
			kind: "invalid",
			origin: startOfFile(file.uri)
		};
		for (const [name, attribute] of attributes ?? []) inFiles.set(name, attribute);
	}
	return {
		mistakes,
		get: (name, type) => {
			const parameter = environment.parameters.get(name);
			return parameter === void 0 ? inFiles.get(name)?.expression ?? ofUnread : parameterExpression(name, parameter, type);
		}
	};
}
function attributesOf({ uri, text }, mistakes) {
	const file = new TextFile(uri, text);
	if (!uri.endsWith(".json")) return hclBody(file, 0, file.text.length, (mistake) => mistakes.push(mistake))?.attributes ?? null;
	const { root, errors } = readJson(file);
	for (const { message, location } of errors) mistakes.push({
		message,
		origin: { locate: () => location }
	});
	if (root?.kind !== "map") return null;
	for (const { key, keyOrigin } of root.overridden) mistakes.push({
		message: `the variable ${key} is set again further down in this file, and each may be set only once`,
		origin: keyOrigin
	});
	return root.overridden.length > 0 ? null : jsonAttributes(root);
}
function parameterExpression(name, value, type) {
	const file = new TextFile(`(parameter ${name})`, value);
	const text = {
		kind: "literal",
		value,
		origin: file.origin(0, 0)
	};
	if (type === void 0 || type.kind === "name" && type.name === "string" || type.kind === "literal" && type.value === "string") return text;
	return parseExpression(file) ?? text;
}

// src/sources/terraform/hcl/index.ts
const terraformSources = {
	mayRead: mayBeConfiguration,
	comments: "hcl",
	mayQuote: true,
	read: (input, environment) => {
		try {
			return readRoot(input, environment, "what-is-asked");
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			return unreadablePlan(input.uri, "This Terraform configuration is nested too deeply to be read, so it is not checked.");
		}
	}
};
async function loadTerraformSources() {
	await loadGrammar();
	return terraformSources;
}
const mostExpressions = 1e6;
function readRoot(input, environment, extent) {
	const modules = new ModuleSet({
		uri: input.uri,
		text: input.text
	}, input.files);
	const { root } = modules;
	if (!isConfigurationFile(input.uri.slice(input.uri.lastIndexOf("/") + 1)) && (root.mistakes.length > 0 || !root.heads.some(isUnmistakable))) return { kind: "not-mine" };
	const variableFiles = modules.variableFiles();
	const given = givenValues([...variableFiles, ...environment.variableFiles], environment);
	const file = mainFile(root, input.uri);
	const uri = deployedId(file, environment.deployment);
	const budget = { left: mostExpressions };
	const remarks = new Remarks();
	const files = new FunctionFiles(input.files, root.folder);
	const sources = {
		modules,
		given,
		environment,
		uri,
		file,
		budget,
		remarks,
		hidden: new HiddenValues(uri),
		files
	};
	const { outline, ...found } = readBlocks(sources, extent);
	const readAll = () => {
		const reading = readRoot(input, environment, "all");
		return reading.kind === "read" ? reading.model.resources : [];
	};
	const released = releasedIn(modules, uri);
	const notifications = [
		...mistakeNotices(modules, given.mistakes),
		...repetitionNotices(modules),
		...remarks.notifications,
		...sourceNotices(modules, uri, found)
	];
	return {
		kind: "read",
		model: {
			sinks: found.sinks,
			resources: found.resources,
			notifications,
			...outline === void 0 ? {} : { later: {
				...outline,
				read: readAll
			} },
			...released.length === 0 ? {} : { released },
			...found.places.length === 0 ? {} : { places: found.places },
			...found.resourcePolicies.length === 0 ? {} : { resourcePolicies: found.resourcePolicies },
			...found.buckets.length === 0 || found.sinks.length === 0 ? {} : { buckets: found.buckets },
			...found.detections === null ? {} : { detections: found.detections }
		},
		parts: [
			...partsOf(modules, variableFiles, given),
			...files.parts,
			...environment.variableFiles.map(({ uri, text }) => ({
				uri,
				text,
				mayQuote: false
			}))
		],
		terraform: {
			folder: root.folder,
			blocks: rootBlocks(root),
			isPlan: false
		}
	};
}
function isUnmistakable({ type, labels: [label = ""], read }) {
	return type === "resource" ? /^[a-z0-9]+_/.test(label) : type === "module" && read()?.body.attributes.has("source") === true;
}
function mainFile({ files }, uri) {
	return files.find((file) => /(?:^|\/)(?:main\.(?:tf|tofu)|(?:main|cdk)\.tf\.json)$/.test(file.uri))?.uri ?? files[0]?.uri ?? uri;
}
function partsOf(modules, variableFiles, given) {
	const { placed } = moduleTree(modules);
	const byPath = /* @__PURE__ */ new Map();
	for (const { path, module } of placed) {
		const key = JSON.stringify(path);
		byPath.set(key, [...byPath.get(key) ?? [], module]);
	}
	const sensitiveOf = /* @__PURE__ */ new Map();
	for (const { path, module } of placed) sensitiveOf.set(module, (call, variable) => (byPath.get(JSON.stringify([...path, call])) ?? []).some((called) => isSecret(called, variable)));
	const own = [...sensitiveOf].flatMap(([module, isSensitive]) => {
		return module.files.map(({ uri, text }) => ({
			uri,
			text,
			mayQuote: isQuotable(module, uri, text, isSensitive)
		}));
	});
	const isGiven = [...modules.root.byType("variable").keys()].filter((name) => isSecret(modules.root, name)).some((name) => given.get(name, void 0) !== void 0);
	const values = variableFiles.map(({ uri, text }) => ({
		uri,
		text,
		mayQuote: !isGiven
	}));
	return [...own, ...values];
}
function isSecret(module, variable) {
	const head = module.byType("variable").get(variable);
	if (head === void 0) return false;
	return (head.repeats ?? [head]).some(({ read }) => {
		const block = read();
		return block === null || isMarked(block.body);
	});
}

export { loadTerraformSources };