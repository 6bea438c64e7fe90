import { t as startOfFile } from "./location.js";
import { i as visit, n as parseTree, t as findNodeAtLocation } from "./jsonc-parser.js";
import { n as readJson, t as TextFile } from "./text-file.js";

// src/sources/terraform/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
	return Array.isArray(value);
}
/** The value under a key of an object or an index of an array; `undefined` where there is none. */
function member(value, key) {
	if (isArray(value)) return typeof key === "number" ? value[key] : void 0;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function stringMember(value, key) {
	const found = member(value, key);
	return typeof found === "string" ? found : void 0;
}
/** The array under a key; empty where there is none. */
function arrayMember(value, key) {
	const found = member(value, key);
	return isArray(found) ? found : [];
}
/** The members of the object under a key, as pairs; empty where there is none. */
function entriesOf(value, key) {
	const found = member(value, key);
	return isObject(found) ? Object.entries(found) : [];
}
/** The value that a path leads to. */
function valueAt(value, path) {
	let current = value;
	for (const key of path) current = member(current, key);
	return current;
}

// src/sources/terraform/document.ts
/** A JSON text with its value and, for those who ask, the places of values in it. */
const startOfText = {
	offset: 0,
	length: 0
};
const strictJson = {
	disallowComments: true,
	allowTrailingComma: false
};
/**
* The text without byte order mark. PowerShell writes redirected output as UTF-16, which shows as a NUL beside every character
* when it is read as UTF-8: these are taken out.
*/
function plainText(text) {
	if (text.slice(0, 16).includes("\0")) return text.replaceAll("\0", "").replace(/^[\uFEFF\uFFFD\u00FE\u00FF]+/, "");
	return text.startsWith("﻿") ? text.slice(1) : text;
}
/** Parses a JSON text. A text that is not JSON gives the place of the first mistake and what it is. */
function parseText(input) {
	const file = new TextFile(input.uri, plainText(input.text));
	const { text } = file;
	if (text.length < input.text.length - 1 && text.includes("�")) {
		const offset = text.indexOf("�");
		return {
			kind: "invalid",
			message: "the file is in UTF-16 and holds characters that were lost when it was read; save it as UTF-8",
			location: file.locate(offset, offset + 1)
		};
	}
	try {
		const root = JSON.parse(text);
		return {
			kind: "parsed",
			document: {
				uri: input.uri,
				root,
				origin: originFinder(file)
			}
		};
	} catch (error) {
		const [mistake] = readJson(file).errors;
		return {
			kind: "invalid",
			message: mistake?.message ?? (error instanceof Error ? error.message : String(error)),
			location: mistake?.location ?? locate(file, startOfText)
		};
	}
}
/** The first line of a text as JSON, where it is an object on its own: the texts of line streams. */
function firstLineObject(text) {
	const end = text.indexOf("\n");
	if (end < 0) return void 0;
	try {
		const value = JSON.parse(text.slice(0, end));
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
const wholeText = {
	entries: /* @__PURE__ */ new Map(),
	members: /* @__PURE__ */ new Map()
};
function originFinder(file) {
	const { text } = file;
	let index;
	const trees = /* @__PURE__ */ new Map();
	const spanOf = (path) => {
		index ??= indexText(text);
		const depth = entryDepth(path);
		const key = pathKey(path.slice(0, depth));
		const entry = index.entries.get(key);
		if (entry === void 0) return index.members.get(String(path[0] ?? "")) ?? startOfText;
		if (path.length === depth) return entry;
		if (!trees.has(key)) trees.set(key, treeOf(text.slice(entry.offset, entry.offset + entry.length)));
		const node = nearestNode(trees.get(key), path.slice(depth));
		return node === void 0 ? entry : {
			offset: entry.offset + node.offset,
			length: node.length
		};
	};
	return (path) => {
		let location;
		return { locate: () => location ??= locate(file, spanOf(path)) };
	};
}
/** One walk over the text, at the speed of a scanner: what is inside an entry is skipped. Nesting too deep for the walk leaves the index empty. */
function indexText(text) {
	const entries = /* @__PURE__ */ new Map();
	const members = /* @__PURE__ */ new Map();
	let open;
	try {
		visit(text, {
			onObjectBegin: (offset, _length, _line, _character, pathSupplier) => {
				const path = pathSupplier();
				if (!isEntry(path, path.length)) return true;
				open = {
					key: pathKey(path),
					offset
				};
				return false;
			},
			onObjectEnd: (offset, length) => {
				if (open !== void 0) entries.set(open.key, {
					offset: open.offset,
					length: offset + length - open.offset
				});
				open = void 0;
			},
			onObjectProperty: (name, offset, length, _line, _character, pathSupplier) => {
				if (pathSupplier().length === 0) members.set(name, {
					offset,
					length
				});
			}
		}, strictJson);
	} catch {
		return wholeText;
	}
	return {
		entries,
		members
	};
}
/** Members of these arrays are entries: what a plan or a state says of one resource. */
const entryArrays = /* @__PURE__ */ new Set([
	"resources",
	"resource_changes",
	"resource_drift"
]);
function isEntry(path, length) {
	const list = path[length - 2];
	return typeof path[length - 1] === "number" && list !== void 0 && entryArrays.has(list);
}
function entryDepth(path) {
	for (let length = 2; length <= path.length; length++) if (isEntry(path, length)) return length;
	return path.length;
}
function pathKey(path) {
	return JSON.stringify(path);
}
function treeOf(text) {
	try {
		return parseTree(text, [], strictJson);
	} catch {
		return;
	}
}
function nearestNode(tree, path) {
	if (tree === void 0) return void 0;
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node !== void 0) return node;
	}
}
function locate(file, span) {
	return file.locate(span.offset, span.offset + span.length);
}

// src/sources/terraform/recognise.ts
/** The signature of a zip archive, in which Terraform keeps plans. */
const zipSignature = "PK";
/** A cheap look at a text: could it be a plan, in any form? */
function mayBePlan(text) {
	if (text.startsWith(zipSignature)) return isPlanArchive(text);
	const plain = withoutNulls(text);
	return plain.includes("\"planned_values\"") || plain.includes("\"resource_changes\"") || isLineStream(plain);
}
/** A cheap look at a text: could it be a state, in any form? */
function mayBeState(text) {
	if (text.startsWith(zipSignature)) return false;
	const plain = withoutNulls(text);
	if (plain.includes("\"planned_values\"") || plain.includes("\"resource_changes\"")) return false;
	return plain.includes("\"terraform_version\"") || plain.includes("\"encrypted_data\"") || plain.includes("\"lineage\"") || plain.includes("\"format_version\"") || namesTrail(plain);
}
function withoutNulls(text) {
	return text.slice(0, 16).includes("\0") ? plainText(text) : text;
}
/** Which archive it is shows in the names of its files. */
function isPlanArchive(text) {
	return text.startsWith(zipSignature) && text.includes("tfplan");
}
/** Whether a text is what `terraform plan -json` prints: a message a line. */
function isLineStream(text) {
	if (!text.slice(0, 400).includes("\"@level\"")) return false;
	const first = firstLineObject(text);
	return stringMember(first, "@module") === "terraform.ui" || stringMember(first, "@module") === "tofu.ui";
}
/** Whether a text that is not JSON was meant to be a plan or a state: one object, not a file of many. */
function isMeantAsJson(text) {
	return /^\s*\{\s*"/.test(text) && firstLineObject(text) === void 0;
}
function isMeantAsState(text) {
	return isMeantAsJson(text) && (/"terraform_version"\s*:/.test(text) || /"lineage"\s*:/.test(text) || namesTrail(text));
}
/** A resource of Terraform's type for trails: as the type of an entry, or in an address. */
function namesTrail(text) {
	return /"type"\s*:\s*"(?:aws_cloudtrail|awscc_cloudtrail)/.test(text) || /"address"\s*:\s*"[^"\n]*\b(?:aws_cloudtrail|awscc_cloudtrail)/.test(text);
}
/** The form of a JSON value. */
function formOf(root) {
	if (!isObject(root)) return "other";
	if (isObject(member(root, "planned_values")) || Array.isArray(member(root, "resource_changes"))) return "plan";
	if (typeof member(root, "encrypted_data") === "string" && (Object.hasOwn(root, "encryption_version") || Object.hasOwn(root, "meta"))) return "encrypted";
	const version = member(root, "version");
	const isStateFile = Object.hasOwn(root, "lineage") || Object.hasOwn(root, "serial") || Object.hasOwn(root, "terraform_version");
	if (typeof version === "number" && isStateFile && (Array.isArray(member(root, "resources")) || Array.isArray(member(root, "modules")))) return version === 4 ? "state-file" : "old-state-file";
	if (stringMember(root, "format_version") === void 0) return "other";
	if (isObject(member(member(root, "values"), "root_module"))) return "shown-state";
	return Object.keys(root).every((key) => key === "format_version" || key === "terraform_version" || key === "values") ? "shown-state" : "other";
}
/** The major version in `format_version`, 1 where it is not given. */
function majorVersion(root) {
	const version = stringMember(root, "format_version");
	return version === void 0 ? 1 : Number.parseInt(version, 10);
}
/** An input that belongs to Terraform but cannot be read, with what to do about it. */
function unreadable(uri, message, location = startOfFile(uri).locate()) {
	return {
		kind: "unreadable",
		notifications: [{
			level: "error",
			message,
			location,
			incomplete: true
		}]
	};
}

export { stringMember as _, isPlanArchive as a, mayBeState as c, plainText as d, arrayMember as f, member as g, isObject as h, isMeantAsState as i, unreadable as l, isArray as m, isLineStream as n, majorVersion as o, entriesOf as p, isMeantAsJson as r, mayBePlan as s, formOf as t, parseText as u, valueAt as v };