import { $ as mayBeTemplate, At as substitute, Dt as knownString, Et as display, J as lastOfEachKey, K as TextFile, Mt as unresolvedText, Ot as literal, Q as isTemplate, Tt as concatenate, X as withoutTag, Y as unreadable, Z as isMeantAsTemplate, _t as indexCatalog, c as unknown, jt as unresolvedPieces, kt as sameText, mt as completePattern, o as absent, ot as operators, q as readJson, s as known, st as startOfFile } from "./core.js";
import { d as isSeq, i as Scalar, n as parseDocument, o as isAlias, s as isMap, u as isScalar } from "./yaml.js";

// src/sources/document/yaml.ts
const largestExpansion = 1e6;
function readYaml(file, start = 0, end = file.text.length) {
	try {
		const text = file.text.slice(start, end);
		const document = parseDocument(text, {
			schema: "failsafe",
			customTags: (tags) => [...tags, ...tagsIn(text)],
			uniqueKeys: false,
			prettyErrors: false,
			strict: false,
			logLevel: "error"
		});
		if (document.errors.length > 0) return unreadable(...document.errors.map((error) => describe$1(error, file, start)));
		if (document.contents === null) return {
			root: null,
			errors: [],
			hasRepeatedKeys: false
		};
		const converter = new Converter(file, start);
		return {
			root: converter.convert(document.contents).node,
			errors: [],
			hasRepeatedKeys: converter.hasRepeatedKeys
		};
	} catch (error) {
		return unreadable(describeFailure(error, file, start));
	}
}
function tagsIn(text) {
	return [...new Set(text.match(/![A-Za-z][\w:.-]*/g))].flatMap((tag) => [
		{
			tag,
			resolve: (value) => value
		},
		{
			tag,
			collection: "map",
			resolve: (value) => value
		},
		{
			tag,
			collection: "seq",
			resolve: (value) => value
		}
	]);
}
function describe$1(error, file, base) {
	const [position, to] = error.pos;
	const from = error.code === "BAD_INDENT" ? position + (/^[ ]*/.exec(file.text.slice(base + position, base + position + 1e3))?.[0].length ?? 0) : position;
	return {
		message: inPlainWords(error),
		location: file.locate(base + from, base + Math.max(to, from + 1))
	};
}
function inPlainWords(error) {
	switch (error.code) {
		case "TAB_AS_INDENT": return "a tab is used for indentation, where YAML allows spaces only";
		case "RESOURCE_EXHAUSTION": return "it is nested too deeply";
		case "MULTIPLE_DOCS": return "it holds several YAML documents";
		case "BAD_INDENT": return /^All (mapping|sequence) items/.test(error.message) ? "the indentation differs from that of the lines it belongs to" : lowerFirst(error.message);
		case "MISSING_CHAR": return /^Missing closing .quote/.test(error.message) ? "a quoted string is not closed" : lowerFirst(error.message);
		case "BLOCK_AS_IMPLICIT_KEY": return "a second \"key:\" stands on one line, or the line before lacks a quote or is indented wrongly";
		default: return lowerFirst(error.message);
	}
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
var ConversionError = class extends Error {
	from;
	to;
	constructor(message, from, to) {
		super(message);
		this.from = from;
		this.to = to;
	}
};
function describeFailure(error, file, start) {
	if (error instanceof ConversionError) return {
		message: error.message,
		location: file.locate(error.from, error.to)
	};
	return {
		message: error instanceof RangeError ? "it is nested too deeply" : lowerFirst(error instanceof Error ? error.message : String(error)),
		location: file.locate(start, start)
	};
}
var Converter = class {
	#file;
	#base;
	#anchors = /* @__PURE__ */ new Map();
	hasRepeatedKeys = false;
	#weight = 0;
	constructor(file, base) {
		this.#file = file;
		this.#base = base;
	}
	convert(node) {
		const weightBefore = this.#weight;
		this.#grow(1, node);
		if (isAlias(node)) return this.#follow(node.source, node.range);
		const converted = this.#convertUnaliased(node);
		const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
		if (anchor !== void 0) this.#anchors.set(anchor, {
			...converted,
			weight: this.#weight - weightBefore
		});
		return converted;
	}
	#convertUnaliased(node) {
		if (isMap(node)) return this.#convertMap(node.items, node.tag, node.range, node.flow === true);
		if (isSeq(node)) return this.#convertSequence(node.items, node.tag, node.range, node.flow === true);
		if (isScalar(node)) return this.#convertScalar(node);
		throw new ConversionError("a value of an unknown kind", this.#base, this.#base);
	}
	#follow(anchor, range) {
		const target = this.#anchors.get(anchor);
		const [start, end] = this.#bounds(range);
		if (target === void 0) throw new ConversionError(`the alias *${anchor} has no anchor before it`, start, end);
		this.#grow(target.weight, { range });
		return {
			node: target.node,
			start,
			end
		};
	}
	#grow(weight, at) {
		this.#weight += weight;
		if (this.#weight <= largestExpansion) return;
		const range = typeof at === "object" && at !== null && "range" in at && Array.isArray(at.range) ? at.range : null;
		throw new ConversionError(`its aliases expand to more than ${String(largestExpansion)} values`, ...this.#bounds(range));
	}
	#bounds(range) {
		const start = this.#base + (range?.[0] ?? 0);
		return [start, Math.max(start, this.#base + (range?.[1] ?? 0))];
	}
	#convertScalar(scalar) {
		const [start, rawEnd] = this.#bounds(scalar.range);
		const source = typeof scalar.value === "string" ? scalar.value : "";
		const plain = scalar.type === void 0 || scalar.type === Scalar.PLAIN;
		const end = this.#withoutTrailingSpace(start, rawEnd);
		const { type, text } = plain && scalar.tag === void 0 ? resolvePlain(source) : {
			type: "string",
			text: source
		};
		return {
			node: {
				kind: "scalar",
				tag: scalar.tag ?? null,
				type,
				text,
				origin: this.#file.origin(start, end),
				place: () => `@${String(start)}`
			},
			start,
			end
		};
	}
	#convertSequence(items, tag, range, flow) {
		const [start, flowEnd] = this.#bounds(range);
		const converted = items.map((item) => this.convert(item));
		const end = flow ? flowEnd : converted.at(-1)?.end ?? start;
		return {
			node: {
				kind: "sequence",
				tag: tag ?? null,
				items: converted.map((item) => item.node),
				origin: this.#file.origin(start, end),
				place: () => `@${String(start)}`
			},
			start,
			end
		};
	}
	#convertMap(pairs, tag, range, flow) {
		const [start, flowEnd] = this.#bounds(range);
		let end = start;
		const written = [];
		const merged = [];
		for (const pair of pairs) {
			const { entry, end: entryEnd } = this.#convertPair(pair);
			end = Math.max(end, entryEnd);
			if (entry.key === "<<") merged.push(...mergedEntries(entry.value));
			else written.push(entry);
		}
		const { entries, overridden, byKey } = lastOfEachKey(written);
		if (overridden.length > 0) this.hasRepeatedKeys = true;
		const all = merged.length === 0 ? {
			entries,
			byKey
		} : withMerged(entries, merged);
		const origin = this.#file.origin(start, flow ? flowEnd : end);
		return {
			node: {
				kind: "map",
				tag: tag ?? null,
				entries: all.entries,
				overridden,
				get: (key) => all.byKey.get(key),
				origin,
				place: () => `@${String(start)}`
			},
			start,
			end: flow ? flowEnd : end
		};
	}
	#convertPair(pair) {
		const key = this.convert(pair.key);
		if (key.node.kind !== "scalar") throw new ConversionError("a key is not plain text", key.start, key.end);
		const value = pair.value === null ? this.#nothingAt(key.end) : this.convert(pair.value);
		const keyText = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : key.node.text;
		const isEmpty = value.node.kind === "scalar" && value.node.type === "null" && value.start === value.end;
		const end = isEmpty || isAlias(pair.key) ? Math.max(key.end, isEmpty ? 0 : value.end) : value.end;
		const file = this.#file;
		return {
			entry: {
				key: keyText,
				value: value.node,
				keyOrigin: file.origin(key.start, key.end),
				origin: file.origin(key.start, end)
			},
			end
		};
	}
	#nothingAt(offset) {
		return {
			node: {
				kind: "scalar",
				tag: null,
				type: "null",
				text: "",
				origin: this.#file.origin(offset, offset),
				place: () => `@${String(offset)}`
			},
			start: offset,
			end: offset
		};
	}
	#withoutTrailingSpace(start, end) {
		let last = end;
		while (last > start && /\s/.test(this.#file.text.charAt(last - 1))) last -= 1;
		return last;
	}
};
function resolvePlain(source) {
	if (source.length > 5) return {
		type: "string",
		text: source
	};
	if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(source)) return {
		type: "boolean",
		text: "true"
	};
	if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(source)) return {
		type: "boolean",
		text: "false"
	};
	if (/^(?:~|null|Null|NULL)?$/.test(source)) return {
		type: "null",
		text: ""
	};
	return {
		type: "string",
		text: source
	};
}
function mergedEntries(value) {
	switch (value.kind) {
		case "map": return value.entries;
		case "sequence": return value.items.flatMap(mergedEntries);
		case "scalar": return [];
	}
}
function withMerged(written, merged) {
	const byKey = new Map(written.map((entry) => [entry.key, entry]));
	for (const entry of merged) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
	return {
		entries: [...byKey.values()],
		byKey
	};
}

// src/sources/cloudformation/parameter.ts
function readParameters(uri, section, environment) {
	if (section?.kind !== "map") return /* @__PURE__ */ new Map();
	const parameters = section.entries.flatMap((entry) => entry.value.kind === "map" ? [readParameter(uri, entry.key, entry.value, environment)] : []);
	return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}
function readParameter(uri, name, node, environment) {
	const type = scalarOf(node, "Type") ?? "String";
	const noEcho = scalarOf(node, "NoEcho")?.toLowerCase() === "true";
	const given = environment.parameters.get(name);
	const fromStore = type.startsWith("AWS::SSM::Parameter::Value");
	const value = fromStore ? void 0 : given ?? scalarOf(node, "Default");
	const piece = pieceOf(uri, name, fromStore ? "store" : noEcho && value !== void 0 ? "hidden" : "missing");
	const allowed = node.get("AllowedValues")?.value;
	return {
		name,
		isList: /^(?:AWS::SSM::Parameter::Value<)?(?:CommaDelimitedList|List<)/.test(type),
		text: value === void 0 || noEcho ? unresolvedText(piece) : literal(value),
		hidden: noEcho ? value ?? null : null,
		piece,
		assumption: value === void 0 || given !== void 0 ? null : `parameter ${name} keeps its default${noEcho ? "" : ` ${JSON.stringify(value)}`}`,
		allowedValues: allowed?.kind === "sequence" ? allowed.items.flatMap((item) => item.kind === "scalar" ? [item.text] : []) : []
	};
}
function scalarOf(node, key) {
	const value = node.get(key)?.value;
	return value?.kind === "scalar" && value.type !== "null" ? value.text : void 0;
}
function pieceOf(uri, name, reason) {
	const base = {
		id: `${uri}#${name}`,
		kind: "anything"
	};
	switch (reason) {
		case "store": return {
			...base,
			description: `parameter ${name}, which is read from the Systems Manager parameter store`,
			because: `parameter ${name} is read from the Systems Manager parameter store when the stack is deployed`,
			option: null
		};
		case "hidden": return {
			...base,
			description: `parameter ${name}, whose value is hidden (NoEcho)`,
			because: `the value of parameter ${name} is hidden (NoEcho)`,
			option: null
		};
		case "missing": return {
			...base,
			description: `parameter ${name}, which has no default`,
			because: `parameter ${name} has no default`,
			option: `--parameter ${name}=`
		};
	}
}
function listItems(parameter) {
	return knownString(parameter.text)?.split(",").map((item) => item.trim());
}

// src/sources/cloudformation/scope.ts
function scopeOf(uri, environment) {
	const partition = environment.partition ?? (environment.region === null ? null : partitionOf(environment.region));
	return {
		id: uri,
		kind: "code",
		region: environment.region === null ? unresolvedText(regionPiece(uri)) : literal(environment.region),
		account: environment.accountId === null ? unresolvedText(accountPiece(uri)) : literal(environment.accountId),
		partition: partition === null ? unresolvedText(partitionPiece(uri)) : literal(partition),
		organizationId: null
	};
}
const partitionPrefixes = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["eu-isoe-", "aws-iso-e"],
	["us-iso-", "aws-iso"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return partitionPrefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
const domainSuffixes = {
	aws: "amazonaws.com",
	"aws-us-gov": "amazonaws.com",
	"aws-cn": "amazonaws.com.cn",
	"aws-iso": "c2s.ic.gov",
	"aws-iso-b": "sc2s.sgov.gov",
	"aws-iso-e": "cloud.adc-e.uk",
	"aws-iso-f": "csp.hci.ic.gov",
	"aws-eusc": "amazonaws.eu"
};
function domainSuffixOf(partition) {
	return domainSuffixes[partition];
}
function regionPiece(uri) {
	return {
		id: `region:${uri}`,
		kind: "region",
		description: "the Region of the stack",
		because: "the template does not say in which Region its stack lives",
		option: "--region "
	};
}
function accountPiece(uri) {
	return {
		id: `account:${uri}`,
		kind: "account",
		description: "the account of the stack",
		because: "the template does not say in which account its stack lives",
		option: "--account-id "
	};
}
function partitionPiece(uri) {
	return {
		id: `partition:${uri}`,
		kind: "partition",
		description: "the partition of the stack",
		because: "the template does not say in which partition its stack lives",
		option: "--partition "
	};
}

// src/sources/cloudformation/value.ts
function openPiece(id, description, because) {
	return {
		id,
		kind: "anything",
		description,
		because,
		option: null
	};
}
function textValue(text, origin) {
	return {
		kind: "text",
		text,
		origin
	};
}
function stringValue(value, origin) {
	return textValue(literal(value), origin);
}
function openText(piece, origin) {
	return textValue(unresolvedText(piece), origin);
}
function openValue(piece, origin) {
	return {
		kind: "open",
		piece,
		origin
	};
}
function becauseOf(piece, example) {
	if (!isOpenPiece(piece)) return `it depends on ${piece.description}`;
	return piece.option === null ? piece.because : `${piece.because}; pass ${piece.option}${example} to say it`;
}
function isOpenPiece(piece) {
	return "because" in piece;
}
function canonical(text) {
	return text.parts.map((part) => typeof part === "string" ? part.replace(/[<>\\]/g, "\\$&") : `<${part.id}>`).join("");
}

// src/sources/cloudformation/references.ts
function reference(evaluation, name, origin) {
	if (name.startsWith("AWS::")) return pseudoParameter(evaluation.template, name, origin);
	if (evaluation.template.parameters.has(name)) return parameterValue(evaluation, name, origin);
	const resource = evaluation.template.resources.get(name);
	if (resource === void 0) return undeclared(evaluation.template, name, name, origin);
	const pattern = evaluation.template.declarationOf(resource.type)?.ref;
	const variables = evaluation.variablesOf(resource);
	if (pattern !== void 0 && variables !== void 0) return textValue(fill(evaluation.template, resource, pattern, variables), origin);
	const id = `${evaluation.template.uri}#${name}${variables === void 0 ? "" : ".Ref"}`;
	return openText(openPiece(id, `the reference of resource ${name}`, `it depends on resource ${name}, whose reference is known only when the stack is deployed`), origin);
}
function attribute(evaluation, logicalId, name, origin) {
	const { template } = evaluation;
	const resource = template.resources.get(logicalId);
	if (resource === void 0) return undeclared(template, logicalId, `${logicalId}.${name}`, origin);
	const attributes = template.declarationOf(resource.type)?.attributes ?? {};
	const pattern = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
	const variables = pattern === void 0 ? void 0 : evaluation.variablesOf(resource);
	if (pattern !== void 0 && variables !== void 0) return textValue(fill(template, resource, pattern, variables), origin);
	const because = `it depends on attribute ${name} of resource ${logicalId}, which is known only when the stack is deployed`;
	return openText(openPiece(`${template.uri}#${logicalId}.${name}`, `attribute ${name} of resource ${logicalId}`, because), origin);
}
function fill(template, resource, pattern, variables) {
	return completePattern(pattern, variables, (hole) => unresolvedText(segment(template, resource, hole)));
}
function segment(template, resource, hole) {
	const description = `the ${hole.name} that AWS assigns to resource ${resource.logicalId}`;
	const piece = openPiece(`${template.uri}#${resource.logicalId}.${hole.name}`, description, `it depends on ${description}`);
	return hole.rest ? piece : {
		...piece,
		kind: "segment"
	};
}
function undeclared(template, name, written, origin) {
	return openValue(openPiece(`${template.uri}#${written}`, `${written}, which this template does not declare`, `it depends on ${name}, which this template does not declare`), origin);
}
function parameterValue(evaluation, name, origin) {
	const parameter = evaluation.template.parameters.get(name);
	if (parameter === void 0) return undeclared(evaluation.template, name, name, origin);
	if (parameter.assumption !== null) evaluation.assume(parameter.assumption);
	if (!parameter.isList) return textValue(parameter.text, origin);
	return {
		kind: "list",
		items: listItems(parameter)?.map((item) => stringValue(item, origin)) ?? [openValue(parameter.piece, origin)],
		origin
	};
}
function pseudoParameter(template, name, origin) {
	const { scope, uri } = template;
	switch (name) {
		case "AWS::NoValue": return { kind: "absent" };
		case "AWS::Region": return textValue(scope.region, origin);
		case "AWS::AccountId": return textValue(scope.account, origin);
		case "AWS::Partition": return textValue(scope.partition, origin);
		case "AWS::URLSuffix": {
			const partition = knownString(scope.partition);
			const suffix = partition === void 0 ? void 0 : domainSuffixOf(partition);
			return suffix === void 0 ? openText(pseudoPiece(uri, name), origin) : stringValue(suffix, origin);
		}
		case "AWS::NotificationARNs": return {
			kind: "list",
			items: [openValue(pseudoPiece(uri, name), origin)],
			origin
		};
		default: return openText(pseudoPiece(uri, name), origin);
	}
}
function pseudoPiece(uri, name) {
	return openPiece(`${uri}#${name}`, `the pseudo parameter ${name}`, `it depends on ${name}, which is known only when the stack is deployed`);
}

// src/sources/cloudformation/intrinsic.ts
const byTag = new Map([
	["!Ref", "Ref"],
	["!Condition", "Condition"],
	...[
		"And",
		"Base64",
		"Cidr",
		"Equals",
		"FindInMap",
		"GetAtt",
		"GetAZs",
		"If",
		"ImportValue",
		"Join",
		"Length",
		"Not",
		"Or",
		"Select",
		"Split",
		"Sub",
		"ToJsonString",
		"Transform"
	].map((name) => [`!${name}`, `Fn::${name}`])
]);
const longForms = new Set(byTag.values());
function intrinsicOf(node) {
	if (node.tag !== null && node.tag !== "!" && !node.tag.startsWith("tag:yaml.org,2002:")) {
		const name = byTag.get(node.tag);
		return {
			name: name ?? node.tag,
			argument: withoutTag(node),
			foreign: name === void 0
		};
	}
	if (node.kind !== "map" || node.entries.length !== 1) return null;
	const [entry] = node.entries;
	if (entry === void 0) return null;
	if (longForms.has(entry.key)) return {
		name: entry.key,
		argument: entry.value,
		foreign: false
	};
	return entry.key.startsWith("Fn::") ? {
		name: entry.key,
		argument: entry.value,
		foreign: true
	} : null;
}

// src/sources/cloudformation/evaluation.ts
function opaque(evaluation, functionName, node) {
	return {
		id: `${evaluation.template.uri}#${functionName}${node.place()}`,
		kind: "anything",
		description: `the result of ${functionName}`,
		because: `it depends on the result of ${functionName}, which is known only when the stack is deployed`,
		option: null
	};
}

// src/sources/cloudformation/text-functions.ts
const mostParts = 200;
const longestText = 2e4;
function joinTexts(pieces, tooLong) {
	const text = concatenate(pieces);
	return text.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0) > longestText || text.parts.length > mostParts ? unresolvedText(tooLong()) : text;
}
function joinValues(delimiter, items, toText) {
	const pieces = [];
	let delimited = true;
	for (const item of items) {
		if (item.kind === "absent") continue;
		const isOpen = item.kind === "open";
		if (!delimited && !isOpen) pieces.push(delimiter);
		pieces.push(toText(item));
		delimited = isOpen;
	}
	return pieces;
}
function splitText(text, delimiter, origin) {
	const items = [];
	let current = [];
	for (const part of text.parts) {
		if (typeof part !== "string") {
			if (!cannotHold(part, delimiter)) return [...items, openValue(asOpen(part), origin)];
			current.push(part);
			continue;
		}
		const [first = "", ...more] = part.split(delimiter);
		current.push(first);
		for (const next of more) {
			items.push(textValue(concatenate(current), origin));
			current = [next];
		}
	}
	return [...items, textValue(concatenate(current), origin)];
}
function asOpen(piece) {
	return { ...openPiece(`${piece.id}/split`, `a part of ${piece.description}`, `it depends on ${piece.description}`) };
}
function cannotHold(piece, delimiter) {
	if (delimiter.length !== 1) return false;
	switch (piece.kind) {
		case "partition":
		case "region": return !/[a-z0-9-]/.test(delimiter);
		case "account": return !/[0-9]/.test(delimiter);
		case "generated-name": return /[/:,;|]/.test(delimiter);
		case "segment": return /[/:]/.test(delimiter);
		case "anything": return false;
	}
}
function selectItem(items, index, opened, origin) {
	const present = items.filter((item) => item.kind !== "absent");
	const item = present[index];
	if (item === void 0 || present.slice(0, index + 1).some(({ kind }) => kind === "open")) return openText(opened(), origin);
	return item;
}
const dynamicStart = "{{resolve:";
function openDynamicReferences(text, uri) {
	if (!text.parts.some((part) => typeof part === "string" && part.includes(dynamicStart))) return text;
	const done = [];
	let inside = null;
	for (const part of text.parts) {
		if (typeof part !== "string") {
			(inside ?? done).push(part);
			continue;
		}
		let rest = part;
		while (rest !== "") {
			const mark = inside === null ? dynamicStart : "}}";
			const at = rest.indexOf(mark);
			if (at === -1) {
				(inside ?? done).push(rest);
				break;
			}
			if (inside === null) {
				done.push(rest.slice(0, at));
				inside = [];
				rest = rest.slice(at + mark.length);
			} else {
				inside.push(rest.slice(0, at));
				done.push(dynamicPiece(uri, { parts: inside }));
				inside = null;
				rest = rest.slice(at + mark.length);
			}
		}
	}
	return concatenate(inside === null ? done : [
		...done,
		dynamicStart,
		...inside
	]);
}
function dynamicPiece(uri, reference) {
	const written = `${dynamicStart}${canonical(reference)}}}`;
	return openPiece(`${uri}#${written}`, `the dynamic reference ${written}`, `it depends on the dynamic reference ${written}, which is looked up when the stack is deployed`);
}
function surelyDiffer(a, b) {
	const [aString, bString] = [knownString(a), knownString(b)];
	if (aString !== void 0 && bString !== void 0) return aString !== bString;
	const shortest = (x, y) => Math.min(x.length, y.length);
	const [aHead, bHead] = [end(a, 0), end(b, 0)];
	const [aTail, bTail] = [end(a, -1), end(b, -1)];
	const head = shortest(aHead, bHead);
	const tail = shortest(aTail, bTail);
	return aHead.slice(0, head) !== bHead.slice(0, head) || aTail.slice(aTail.length - tail) !== bTail.slice(bTail.length - tail);
}
function end(text, index) {
	const part = text.parts.at(index);
	return typeof part === "string" ? part : "";
}

// src/sources/cloudformation/intrinsics.ts
const intrinsicFunctions = /* @__PURE__ */ new Map([
	["Ref", ref],
	["Fn::Base64", opaqueText("Fn::Base64")],
	["Fn::Cidr", opaqueList("Fn::Cidr")],
	["Fn::FindInMap", findInMap],
	["Fn::GetAtt", getAtt],
	["Fn::GetAZs", opaqueList("Fn::GetAZs")],
	["Fn::If", conditional],
	["Fn::ImportValue", importValue],
	["Fn::Join", join],
	["Fn::Length", length],
	["Fn::Select", select],
	["Fn::Split", split],
	["Fn::Sub", sub],
	["Fn::ToJsonString", opaqueText("Fn::ToJsonString")]
]);
function argumentsOf(argument) {
	return argument.kind === "sequence" ? argument.items : void 0;
}
function opaqueText(name) {
	return (evaluation, argument) => openText(opaque(evaluation, name, argument), argument.origin);
}
function opaqueList(name) {
	return (evaluation, argument) => ({
		kind: "list",
		items: [openValue(opaque(evaluation, name, argument), argument.origin)],
		origin: argument.origin
	});
}
function malformed(evaluation, name, argument) {
	const id = `${evaluation.template.uri}#${name}${argument.place()}`;
	return openValue(openPiece(id, `a call of ${name} that CloudFormation does not accept`, `${name} is called in a way that CloudFormation does not accept`), argument.origin);
}
function ref(evaluation, argument) {
	const name = nameOf(evaluation, argument);
	return name === void 0 ? malformed(evaluation, "Ref", argument) : reference(evaluation, name, argument.origin);
}
function nameOf(evaluation, node) {
	if (node.kind === "scalar" && node.tag === null) return node.text;
	return knownString(evaluation.decide(evaluation.evaluateText(node)));
}
function getAtt(evaluation, argument) {
	if (argument.kind === "scalar") {
		const dot = argument.text.indexOf(".");
		return dot === -1 ? malformed(evaluation, "Fn::GetAtt", argument) : attribute(evaluation, argument.text.slice(0, dot), argument.text.slice(dot + 1), argument.origin);
	}
	const [resource, name] = argumentsOf(argument) ?? [];
	const resourceName = resource && nameOf(evaluation, resource);
	const attributeName = name && nameOf(evaluation, name);
	if (resourceName === void 0 || attributeName === void 0) return malformed(evaluation, "Fn::GetAtt", argument);
	return attribute(evaluation, resourceName, attributeName, argument.origin);
}
function conditional(evaluation, argument) {
	const [name, whenTrue, whenFalse] = argumentsOf(argument) ?? [];
	if (name?.kind !== "scalar" || whenTrue === void 0 || whenFalse === void 0) return malformed(evaluation, "Fn::If", argument);
	switch (evaluation.condition(name.text)) {
		case "yes": return evaluation.evaluate(whenTrue);
		case "no": return evaluation.evaluate(whenFalse);
		case "maybe": return eitherOf(evaluation, name.text, argument, evaluation.evaluate(whenTrue), evaluation.evaluate(whenFalse));
	}
}
function eitherOf(evaluation, condition, argument, a, b) {
	if (a.kind === "text" && b.kind === "text" && canonical(a.text) === canonical(b.text)) return a;
	if (a.kind === "absent" && b.kind === "absent") return a;
	const id = `${evaluation.template.uri}#Fn::If${argument.place()}`;
	return openValue(openPiece(id, `a value that depends on condition ${condition}`, `condition ${condition} is not decided, and the conditions it appears with have too many combinations to look at each`), argument.origin);
}
function sub(evaluation, argument) {
	const [template, mapping] = argument.kind === "sequence" ? argument.items : [argument];
	if (template?.kind !== "scalar") return malformed(evaluation, "Fn::Sub", argument);
	const local = mapping?.kind === "map" ? mapping : void 0;
	const pieces = [];
	let end = 0;
	for (const match of template.text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
		const [whole, escaped, name = ""] = match;
		pieces.push(template.text.slice(end, match.index));
		end = match.index + whole.length;
		const own = local?.get(name.trim())?.value;
		if (escaped === "!") pieces.push(`\${${name}}`);
		else if (own !== void 0) pieces.push(evaluation.evaluateText(own));
		else pieces.push(variable(evaluation, name.trim(), template));
	}
	pieces.push(template.text.slice(end));
	const text = joinTexts(pieces, () => opaque(evaluation, "Fn::Sub", argument));
	return textValue(openDynamicReferences(text, evaluation.template.uri), template.origin);
}
function variable(evaluation, name, at) {
	const dot = name.indexOf(".");
	return textOf(evaluation, dot === -1 ? reference(evaluation, name, at.origin) : attribute(evaluation, name.slice(0, dot), name.slice(dot + 1), at.origin), at);
}
function textOf(evaluation, value, at) {
	switch (value.kind) {
		case "text": return value.text;
		case "open": return unresolvedText(value.piece);
		case "list":
		case "map":
		case "absent": {
			const found = value.kind === "absent" ? "nothing" : `a ${value.kind}`;
			const id = `${evaluation.template.uri}#${value.kind}${at.place()}`;
			return unresolvedText(openPiece(id, `${found} where a string is expected`, `${found} stands where a string is expected`));
		}
	}
}
function listOf(value) {
	switch (value.kind) {
		case "list": return value.items;
		case "text":
		case "map":
		case "open": return [value.kind === "open" ? value : openValue(notAList$1(value), value.origin)];
		case "absent": return [];
	}
}
function notAList$1(value) {
	const id = value.kind === "text" ? `list:${canonical(value.text)}` : "list:map";
	return openPiece(id, `a ${value.kind === "text" ? "string" : "mapping"} where a list is expected`, `a ${value.kind === "text" ? "string" : "mapping"} stands where a list is expected`);
}
function join(evaluation, argument) {
	const [delimiter, list] = argumentsOf(argument) ?? [];
	if (delimiter === void 0 || list === void 0) return malformed(evaluation, "Fn::Join", argument);
	const items = listOf(evaluation.evaluate(list));
	const pieces = joinValues(evaluation.evaluateText(delimiter), items, (item) => textOf(evaluation, item, list));
	const text = joinTexts(pieces, () => opaque(evaluation, "Fn::Join", argument));
	return textValue(openDynamicReferences(text, evaluation.template.uri), argument.origin);
}
function split(evaluation, argument) {
	const [delimiterNode, source] = argumentsOf(argument) ?? [];
	const delimiter = delimiterNode && knownString(evaluation.decide(evaluation.evaluateText(delimiterNode)));
	if (delimiter === void 0 || delimiter === "" || source === void 0) return malformed(evaluation, "Fn::Split", argument);
	const text = evaluation.evaluateText(source);
	const items = splitText(text, delimiter, argument.origin);
	return {
		kind: "list",
		items: items.some(({ kind }) => kind === "open") ? splitText(evaluation.decide(text), delimiter, argument.origin) : items,
		origin: argument.origin
	};
}
function select(evaluation, argument) {
	const [indexNode, list] = argumentsOf(argument) ?? [];
	if (indexNode === void 0 || list === void 0) return malformed(evaluation, "Fn::Select", argument);
	const index = knownString(evaluation.decide(evaluation.evaluateText(indexNode)));
	const items = listOf(evaluation.evaluate(list));
	const open = () => opaque(evaluation, "Fn::Select", argument);
	if (index === void 0 || !/^\d{1,9}$/.test(index)) return openText(open(), argument.origin);
	return selectItem(items, Number(index), open, argument.origin);
}
function length(evaluation, argument) {
	const items = listOf(evaluation.evaluate(argument)).filter(({ kind }) => kind !== "absent");
	if (items.some(({ kind }) => kind === "open")) return openText(opaque(evaluation, "Fn::Length", argument), argument.origin);
	return stringValue(String(items.length), argument.origin);
}
function importValue(evaluation, argument) {
	const name = evaluation.evaluateText(argument);
	const shown = canonical(name);
	const id = `${evaluation.template.uri}#Fn::ImportValue:${shown}`;
	return openText(openPiece(id, `the value exported as ${shown}`, `it depends on the value that another stack exports as ${shown}`), argument.origin);
}
function findInMap(evaluation, argument) {
	const [mapName, first, second, options] = argumentsOf(argument) ?? [];
	if (mapName === void 0 || first === void 0 || second === void 0) return malformed(evaluation, "Fn::FindInMap", argument);
	const keys = [
		mapName,
		first,
		second
	].map((node) => evaluation.decide(evaluation.evaluateText(node), "with secrets"));
	const [map = literal(""), outer = literal(""), inner = literal("")] = keys;
	const value = step(step(step(evaluation.template.mappings ?? void 0, map), outer), inner);
	if (value !== void 0) return readHere(evaluation.evaluate(value), argument);
	const openKey = keys.flatMap(({ parts }) => parts.filter((part) => typeof part !== "string"))[0];
	const fallback = options?.kind === "map" ? options.get("DefaultValue")?.value : void 0;
	if (openKey === void 0 && fallback !== void 0) return evaluation.evaluate(fallback);
	const shown = [
		mapName,
		first,
		second
	].map((node) => canonical(evaluation.evaluateText(node))).join(".");
	const because = openKey === void 0 ? `mapping ${shown} does not exist in this template` : becauseOf(openKey, "VALUE");
	return openValue(openPiece(`${evaluation.template.uri}#Fn::FindInMap:${shown}`, `the mapping ${shown}`, because), argument.origin);
}
function readHere(value, at) {
	return value.kind === "text" ? textValue(value.text, at.origin) : value;
}
function step(node, key) {
	const name = knownString(key);
	return node?.kind === "map" && name !== void 0 ? node.get(name)?.value : void 0;
}

// src/sources/cloudformation/conditions.ts
const anyOtherValue = "(any other value)";
function evaluateCondition(evaluation, node) {
	return evaluation.nested(() => evaluateExpression(evaluation, node)) ?? yesOrNo(evaluation, node.place(), "a condition that is nested too deeply");
}
function evaluateExpression(evaluation, node) {
	const call = intrinsicOf(node);
	switch (call?.name) {
		case "Fn::And": return allOf(evaluation, argumentsOf(call.argument) ?? []);
		case "Fn::Or": return not(allOf(evaluation, argumentsOf(call.argument) ?? [], not));
		case "Fn::Not": return not(evaluateCondition(evaluation, argumentsOf(call.argument)?.[0] ?? call.argument));
		case "Fn::Equals": return equals(evaluation, call.argument);
		case "Condition": return call.argument.kind === "scalar" ? evaluation.condition(call.argument.text) : yesOrNo(evaluation, `@${node.place()}`, "a condition that cannot be read");
		default: return yesOrNo(evaluation, node.place(), "a condition that is no function of the template language");
	}
}
function yesOrNo(evaluation, name, description) {
	const question = {
		id: `${evaluation.template.uri}?${name}`,
		description,
		answers: ["yes", "no"]
	};
	const answer = evaluation.ask(question);
	return answer === "yes" || answer === "no" ? answer : "maybe";
}
function not(certainty) {
	switch (certainty) {
		case "yes": return "no";
		case "no": return "yes";
		case "maybe": return "maybe";
	}
}
function allOf(evaluation, nodes, reading = (certainty) => certainty) {
	let result = "yes";
	for (const node of nodes) {
		const certainty = reading(evaluateCondition(evaluation, node));
		if (certainty === "no") return "no";
		if (certainty === "maybe") result = "maybe";
	}
	return result;
}
function equals(evaluation, argument) {
	const [left, right] = argumentsOf(argument) ?? [];
	if (left === void 0 || right === void 0) return yesOrNo(evaluation, argument.place(), "an Fn::Equals without two values");
	const [writtenA, writtenB] = [evaluation.evaluateText(left), evaluation.evaluateText(right)];
	if (sameText(writtenA, writtenB)) return "yes";
	if (surelyDiffer(writtenA, writtenB)) return "no";
	const [a, b] = [evaluation.decide(writtenA, "with secrets"), evaluation.decide(writtenB, "with secrets")];
	if (sameText(a, b)) return "yes";
	if (surelyDiffer(a, b) || isAnotherValue(evaluation, a, b) || isAnotherValue(evaluation, b, a)) return "no";
	return yesOrNo(evaluation, canonical(writtenA) < canonical(writtenB) ? `${canonical(writtenA)}=${canonical(writtenB)}` : `${canonical(writtenB)}=${canonical(writtenA)}`, describe(writtenA, writtenB));
}
function isAnotherValue(evaluation, text, compared) {
	const value = knownString(compared);
	const piece = singlePiece(text);
	if (piece === void 0 || value === void 0) return false;
	const question = evaluation.questions.get(piece.id);
	return question !== void 0 && question.answers.includes(value) && evaluation.ask(question) === "(any other value)";
}
function singlePiece(text) {
	const [piece] = unresolvedPieces(text);
	return text.parts.length === 1 ? piece : void 0;
}
function describe(a, b) {
	return `whether ${inWords(a)} equals ${inWords(b)}`;
}
function inWords(text) {
	const piece = singlePiece(text);
	if (piece !== void 0) return piece.description;
	const value = knownString(text);
	return value === void 0 ? canonical(text) : JSON.stringify(value);
}

// src/sources/cloudformation/own-types.ts
const trailType = "AWS::CloudTrail::Trail";
const eventDataStoreType = "AWS::CloudTrail::EventDataStore";
function sinkDeclaration(type, arn, meaning) {
	return {
		language: "cloudformation",
		type,
		service: "cloudtrail",
		resourceType: null,
		arn,
		parts: {},
		...meaning
	};
}
const ownDeclarations = new Map([sinkDeclaration(trailType, "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}", {
	variables: { name: "TrailName" },
	ref: "{name}",
	attributes: { Arn: "{arn}" }
}), sinkDeclaration(eventDataStoreType, "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/{id}", {
	variables: {},
	ref: "{arn}",
	attributes: { EventDataStoreArn: "{arn}" }
})].map((declaration) => [declaration.type, declaration]));

// src/sources/cloudformation/template.ts
const stepsForOneTemplate = 5e6;
function makeTemplate(uri, sections, environment) {
	const { conditions, mappings } = sections;
	const declarations = declarationsOf(environment.catalog);
	return {
		uri,
		scope: scopeOf(uri, environment),
		parameters: readParameters(uri, sections.parameters, environment),
		mappings: mappings?.kind === "map" ? mappings : null,
		conditions: new Map(conditions?.kind === "map" ? conditions.entries.map((entry) => [entry.key, entry.value]) : []),
		resources: new Map(sections.resources.map((resource) => [resource.logicalId, resource])),
		declarationOf: (type) => declarations.get(type) ?? ownDeclarations.get(type),
		budget: { left: stepsForOneTemplate }
	};
}
function resourceOf(entry) {
	const type = entry.value.kind === "map" ? entry.value.get("Type")?.value : void 0;
	return {
		logicalId: entry.key,
		type: type?.kind === "scalar" && type.tag === null ? type.text : "",
		node: entry.value.kind === "map" ? entry.value : null,
		keyOrigin: entry.keyOrigin,
		origin: entry.origin
	};
}
function parameterOf(template, piece) {
	const prefix = `${template.uri}#`;
	return piece.id.startsWith(prefix) ? template.parameters.get(piece.id.slice(prefix.length)) : void 0;
}
function declarationsOf(catalog) {
	return indexCatalog(catalog).declarations("cloudformation");
}

// src/sources/cloudformation/evaluator.ts
const deepestNesting = 200;
var Evaluator = class {
	template;
	questions;
	ask;
	assumptions = /* @__PURE__ */ new Set();
	#conditions = /* @__PURE__ */ new Map();
	#variables = /* @__PURE__ */ new Map();
	#inProgress = /* @__PURE__ */ new Set();
	#depth = 0;
	constructor(template, questions, ask) {
		this.template = template;
		this.questions = questions;
		this.ask = ask;
	}
	assume(sentence) {
		this.assumptions.add(sentence);
	}
	nested(compute) {
		if (this.#depth >= deepestNesting) return void 0;
		this.#depth += 1;
		const result = compute();
		this.#depth -= 1;
		return result;
	}
	evaluate(node) {
		if (this.template.budget.left <= 0) return openValue(this.#tooMuch(node, "the template takes too many steps to evaluate"), node.origin);
		this.template.budget.left -= 1;
		return this.nested(() => this.#evaluate(node)) ?? openValue(this.#tooMuch(node, "it is nested too deeply"), node.origin);
	}
	#evaluate(node) {
		const call = intrinsicOf(node);
		if (call !== null && (call.name !== "Condition" || node.kind !== "map")) {
			const intrinsic = intrinsicFunctions.get(call.name);
			return intrinsic === void 0 ? openValue(opaque(this, call.name, node), node.origin) : intrinsic(this, call.argument);
		}
		switch (node.kind) {
			case "scalar":
				if (node.type === "null") return openValue(this.#null(node), node.origin);
				return textValue(openDynamicReferences(literal(node.text), this.template.uri), node.origin);
			case "sequence": return {
				kind: "list",
				items: node.items.map((item) => this.evaluate(item)),
				origin: node.origin
			};
			case "map": return {
				kind: "map",
				node,
				open: this.#hiddenProperties(node),
				origin: node.origin
			};
		}
	}
	evaluateText(node) {
		return textOf(this, this.evaluate(node), node);
	}
	property(map, path) {
		let value = map;
		for (const key of path.split(".")) {
			if (value.kind === "text" || value.kind === "list") return openValue(this.#notAMap(value.kind, path), value.origin);
			if (value.kind !== "map") return value;
			const entry = value.node.get(key);
			if (entry === void 0) return value.open === null ? { kind: "absent" } : openValue(value.open, value.origin);
			value = this.evaluate(entry.value);
		}
		return value;
	}
	condition(name) {
		const known = this.#conditions.get(name);
		if (known !== void 0 && known !== "in progress") return known;
		const expression = this.template.conditions.get(name);
		if (expression === void 0) return yesOrNo(this, name, `condition ${name}, which this template does not declare`);
		if (known === "in progress") return yesOrNo(this, name, `condition ${name}, which refers to itself`);
		this.#conditions.set(name, "in progress");
		const certainty = evaluateCondition(this, expression);
		this.#conditions.set(name, certainty);
		return certainty;
	}
	decide(text, secrets) {
		return substitute(text, (piece) => {
			const hidden = secrets === void 0 ? null : parameterOf(this.template, piece)?.hidden ?? null;
			if (hidden !== null) return literal(hidden);
			const question = this.questions.get(piece.id);
			const answer = question === void 0 ? null : this.ask(question);
			return answer === null || answer === "(any other value)" ? void 0 : literal(answer);
		});
	}
	variablesOf(resource) {
		const declaration = this.template.declarationOf(resource.type);
		if (declaration === void 0) return void 0;
		const known = this.#variables.get(resource.logicalId);
		if (known !== void 0) return known;
		const cyclic = this.#inProgress.has(resource.logicalId);
		this.#inProgress.add(resource.logicalId);
		const variables = this.#withArn(resource, declaration, cyclic ? /* @__PURE__ */ new Map() : this.#ownVariables(resource, declaration));
		if (cyclic) return variables;
		this.#inProgress.delete(resource.logicalId);
		this.#variables.set(resource.logicalId, variables);
		return variables;
	}
	#ownVariables(resource, declaration) {
		const properties = this.propertiesOf(resource);
		const names = Object.keys(declaration.variables);
		return new Map(Object.entries(declaration.variables).map(([name, property]) => {
			const value = this.property(properties, property);
			if (value.kind !== "absent") return [name, textOf(this, value, { place: () => `#${resource.logicalId}.${property}` })];
			const isOwnName = name === names.at(-1);
			return [name, unresolvedText(this.#generated(resource, isOwnName ? null : name))];
		}));
	}
	#generated(resource, placeholder) {
		const id = `${this.template.uri}#${resource.logicalId}${placeholder === null ? "" : `.${placeholder}`}`;
		const description = `the name that CloudFormation generates for ${resource.logicalId}`;
		return {
			...openPiece(id, description, `it depends on ${description}`),
			kind: "generated-name",
			stem: resource.logicalId
		};
	}
	#withArn(resource, declaration, own) {
		const { partition, region, account } = this.template.scope;
		const variables = new Map([
			["partition", partition],
			["region", region],
			["account", account],
			...own
		]);
		const name = [...own.values()].at(-1);
		if (name !== void 0 && !variables.has("name")) variables.set("name", name);
		const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
		if (pattern !== null) variables.set("arn", fill(this.template, resource, pattern, variables));
		return variables;
	}
	propertiesOf(resource) {
		const { logicalId, node, origin } = resource;
		if (node === null) return openValue(openPiece(`${this.template.uri}#${logicalId}.Properties`, `the properties of ${logicalId}`, `resource ${logicalId} is not a mapping`), origin);
		const properties = node.get("Properties")?.value;
		return properties === void 0 || properties.kind === "scalar" && properties.type === "null" ? {
			kind: "map",
			node: emptyMap(node),
			open: this.#hiddenProperties(node),
			origin
		} : this.evaluate(properties);
	}
	#hiddenProperties(node) {
		const hiding = node.entries.find(({ key }) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"));
		return hiding === void 0 ? null : opaque(this, hiding.key, hiding.value);
	}
	#notAMap(kind, path) {
		const found = `a ${kind === "text" ? "string" : "list"} where a mapping is expected`;
		return openPiece(`${this.template.uri}#not-a-mapping.${path}`, found, found.replace(" where", " stands where"));
	}
	#null(node) {
		return openPiece(`${this.template.uri}#null${node.place()}`, "a null value", "its value is null, which CloudFormation does not accept");
	}
	#tooMuch(node, because) {
		return openPiece(`${this.template.uri}#unread${node.place()}`, "a value that was not evaluated", because);
	}
};
function emptyMap(node) {
	return {
		...node,
		tag: null,
		entries: [],
		overridden: [],
		get: () => void 0
	};
}

// src/sources/cloudformation/worlds.ts
const mostWorlds = 64;
function inAllWorlds(run, keyOf, merge) {
	const worlds = [];
	let prefix = [];
	while (prefix !== null) {
		if (worlds.length === mostWorlds) return null;
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

// src/sources/cloudformation/variants.ts
function variantsOf(template, questions, resource, builder) {
	const run = (ask) => {
		const evaluator = new Evaluator(template, questions, ask);
		return {
			result: isPresent(evaluator, resource) === "no" ? null : builder.build(evaluator),
			assumptions: [...evaluator.assumptions]
		};
	};
	const worlds = inAllWorlds(run, ({ result }) => contentKey(result), mergeAssumptions);
	if (worlds === null) return {
		variants: [undecided(template, questions, resource, builder)],
		leftOut: null
	};
	const variants = worlds.flatMap(({ guard, result: { result, assumptions } }) => result === null ? [] : [builder.complete(result, {
		guard,
		assumptions
	})]);
	const condition = conditionOf(resource);
	const [world] = worlds;
	return {
		variants,
		leftOut: variants.length > 0 || condition === null ? null : {
			condition,
			assumptions: world?.result.assumptions ?? []
		}
	};
}
function mergeAssumptions(a, b) {
	return {
		...a,
		assumptions: [.../* @__PURE__ */ new Set([...a.assumptions, ...b.assumptions])]
	};
}
function undecided(template, questions, resource, { build, complete }) {
	const evaluator = new Evaluator(template, questions, () => null);
	const presence = isPresent(evaluator, resource);
	const guard = [];
	if (presence === "maybe") {
		const name = conditionOf(resource) ?? "";
		guard.push({
			question: {
				id: `${template.uri}?${name}`,
				description: `condition ${name}`,
				answers: ["yes", "no"]
			},
			answer: "yes"
		});
	}
	return complete(build(evaluator), {
		guard,
		assumptions: [...evaluator.assumptions]
	});
}
function isPresent(evaluator, resource) {
	const condition = resource.node?.get("Condition")?.value;
	if (condition === void 0) return "yes";
	if (condition.kind === "scalar" && condition.tag === null) return evaluator.condition(condition.text);
	return yesOrNo(evaluator, condition.place(), `the condition of ${resource.logicalId}, which is no name`);
}
function conditionOf(resource) {
	const condition = resource.node?.get("Condition")?.value;
	return condition?.kind === "scalar" ? condition.text : null;
}
function contentKey(result) {
	return JSON.stringify(result, (key, value) => {
		if (key === "origin" || key === "scope") return void 0;
		return value instanceof Map ? [...value] : value;
	});
}

// src/sources/cloudformation/declared-resources.ts
function readDeclaredResources(template, questions, declarations) {
	return [...template.resources.values()].flatMap((resource) => {
		const declaration = declarations.get(resource.type);
		return declaration === void 0 ? [] : readDeclaredResource(template, questions, resource, declaration);
	});
}
function readDeclaredResource(template, questions, resource, declaration) {
	const build = (evaluator) => {
		const own = partOf(evaluator, resource, declaration);
		return [own, ...replicasOf(evaluator, resource, declaration, own)];
	};
	return variantsOf(template, questions, resource, {
		build,
		complete: (parts, guarded) => parts.map((part) => ({
			...part,
			...guarded
		}))
	}).variants.flat();
}
function partOf(evaluator, resource, declaration) {
	const { template } = evaluator;
	const properties = evaluator.propertiesOf(resource);
	const variables = evaluator.variablesOf(resource) ?? /* @__PURE__ */ new Map();
	return {
		id: `${template.uri}#${resource.logicalId}`,
		address: resource.logicalId,
		declaredType: resource.type,
		service: declaration.service,
		resourceType: declaration.resourceType,
		arn: declaration.resourceType === null ? null : variables.get("arn") ?? null,
		...declaration.contains === true ? { contains: true } : {},
		variables: new Map(Object.keys(declaration.variables).flatMap((name) => pairOf(name, variables.get(name)))),
		parts: new Map(Object.entries(declaration.parts).map(([type, property]) => [type, presence(evaluator, evaluator.property(properties, property))])),
		scope: template.scope,
		region: template.scope.region,
		origin: resource.keyOrigin
	};
}
function replicasOf(evaluator, resource, declaration, own) {
	if (declaration.replicas === void 0 || declaration.arn === null) return [];
	const { arn, replicas } = declaration;
	const listed = evaluator.property(evaluator.propertiesOf(resource), replicas.list);
	const regions = listed.kind === "list" ? listed.items.map((item) => evaluator.property(item, replicas.region)) : [];
	return [...new Map(regions.flatMap((region) => region.kind === "text" && !sameText(region.text, own.region) ? [[canonical(region.text), region.text]] : [])).values()].map((region) => {
		const variables = new Map(evaluator.variablesOf(resource)).set("region", region);
		const address = `${own.address}[${display(region)}]`;
		return {
			...own,
			id: `${evaluator.template.uri}#${address}`,
			address,
			region,
			arn: own.arn === null ? null : fill(evaluator.template, resource, arn, variables)
		};
	});
}
function pairOf(name, text) {
	return text === void 0 ? [] : [[name, text]];
}
function presence(evaluator, value) {
	switch (value.kind) {
		case "absent": return "no";
		case "map": return "yes";
		case "list": return value.items.length === 0 ? "no" : value.items.every(({ kind }) => kind === "open") ? "maybe" : "yes";
		case "open": return "maybe";
		case "text": {
			const known = knownString(evaluator.decide(value.text, "with secrets"));
			if (known === void 0) return "maybe";
			return known.toLowerCase() === "false" || known === "" ? "no" : "yes";
		}
	}
}

// src/sources/cloudformation/notices.ts
const visibleTransforms = /^AWS::(?:Serverless-|LanguageExtensions|SecretsManager-|CodeDeployBlueGreen)/;
const stackTypes = /* @__PURE__ */ new Set([
	"AWS::CloudFormation::Stack",
	"AWS::CloudFormation::StackSet",
	"AWS::Serverless::Application"
]);
function noticesOf(transform, resources) {
	return [
		...transformNotices(transform),
		...loopNotices(resources),
		...stackNotices(resources),
		...moduleNotices(resources),
		...typeNotices(resources)
	];
}
function transformNotices(transform) {
	if (transform === void 0) return [];
	return (transform.value.kind === "sequence" ? transform.value.items : [transform.value]).flatMap((node) => {
		const name = transformName(node);
		if (name !== null && visibleTransforms.test(name)) return [];
		return [notice("note", `${name === null ? "A transform of this template" : `The transform ${name}`} can add and change resources; its result is not visible here, so only what the template itself declares is checked.`, node)];
	});
}
function transformName(node) {
	if (node.kind === "scalar") return node.text;
	const name = node.kind === "map" ? node.get("Name")?.value : void 0;
	return name?.kind === "scalar" ? name.text : null;
}
function loopNotices(resources) {
	return resources.filter(({ logicalId }) => logicalId.startsWith("Fn::")).map(({ logicalId, keyOrigin }) => ({
		level: "warning",
		message: `What ${logicalId} makes is not read yet: resources and trails that come from it are not checked.`,
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function stackNotices(resources) {
	const stacks = resources.filter(({ type }) => stackTypes.has(type));
	const [first] = stacks;
	if (first === void 0) return [];
	const names = stacks.map(({ logicalId }) => logicalId).join(", ");
	return [{
		level: "warning",
		message: `${stacks.length === 1 ? `The nested stack ${names} is` : `The nested stacks ${names} are`} not followed yet: what such a template declares is checked only when it is itself among the inputs, and then without the parameters given here.`,
		location: first.keyOrigin.locate(),
		incomplete: false
	}];
}
function moduleNotices(resources) {
	return resources.filter(({ type }) => type.endsWith("::MODULE")).map(({ logicalId, type, keyOrigin }) => ({
		level: "note",
		message: `What the module ${type} adds as ${logicalId} is not visible here and is not checked.`,
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function typeNotices(resources) {
	return resources.filter(({ type, logicalId }) => type === "" && !logicalId.startsWith("Fn::")).map(({ logicalId, keyOrigin }) => ({
		level: "warning",
		message: `Resource ${logicalId} has no type that can be read, so it is not checked.`,
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function notice(level, message, node) {
	return {
		level,
		message,
		location: node.origin.locate(),
		incomplete: false
	};
}
function repeatedKeys(maps, deep) {
	const notifications = [];
	const seen = /* @__PURE__ */ new Set();
	const pending = maps.filter((node) => node !== null && node !== void 0).reverse();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.kind === "scalar" || node.kind === "map" && seen.has(node)) continue;
		if (node.kind === "map") {
			seen.add(node);
			for (const { key, keyOrigin } of node.overridden) notifications.push({
				level: "warning",
				message: `The key ${JSON.stringify(key)} stands more than once in this mapping; the last one counts, this one is overridden.`,
				location: keyOrigin.locate(),
				incomplete: false
			});
		}
		if (deep === "deep") pending.push(...(node.kind === "map" ? node.entries.map(({ value }) => value) : node.items).toReversed());
	}
	return notifications;
}

// src/sources/cloudformation/questions.ts
function questionsOf(template) {
	const subjects = /* @__PURE__ */ new Map();
	const evaluator = new Evaluator(template, /* @__PURE__ */ new Map(), () => null);
	const pending = [...template.conditions.values()];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		const call = intrinsicOf(node);
		if (call?.name === "Fn::Equals" && call.argument.kind === "sequence") compare(evaluator, call.argument.items, subjects);
		if (call?.name === "Fn::FindInMap" && call.argument.kind === "sequence") keysOfMap(evaluator, call.argument.items, subjects);
		pending.push(...children(call?.argument ?? node));
	}
	const open = [...subjects.values()].filter(({ piece }) => (parameterOf(template, piece)?.hidden ?? null) === null);
	return new Map(open.map((subject) => [subject.piece.id, toQuestion(template, subject)]));
}
function children(node) {
	switch (node.kind) {
		case "scalar": return [];
		case "sequence": return node.items;
		case "map": return node.entries.map(({ value }) => value);
	}
}
function compare(evaluator, operands, subjects) {
	const [a, b] = operands.map((operand) => evaluator.evaluateText(operand));
	if (a === void 0 || b === void 0) return;
	for (const [text, other] of [[a, b], [b, a]]) {
		const value = knownString(other);
		if (value !== void 0) add(subjects, text, [value]);
	}
}
function keysOfMap(evaluator, [name, first, , options], subjects) {
	if (name === void 0 || first === void 0 || options !== void 0) return;
	const mapName = knownString(evaluator.evaluateText(name));
	const map = mapName === void 0 ? void 0 : evaluator.template.mappings?.get(mapName)?.value;
	if (map?.kind !== "map") return;
	const keys = map.entries.map(({ key }) => key);
	const subject = add(subjects, evaluator.evaluateText(first), []);
	if (subject !== void 0) subject.keys = common(subject.keys, keys);
}
function common(a, b) {
	const shared = a === null ? b : b.filter((item) => a.includes(item));
	return shared.length === 0 ? b : shared;
}
function add(subjects, text, values) {
	const piece = singlePiece(text);
	if (piece === void 0) return void 0;
	const subject = subjects.get(piece.id) ?? {
		piece,
		values: /* @__PURE__ */ new Set(),
		keys: null
	};
	for (const value of values) subject.values.add(value);
	subjects.set(piece.id, subject);
	return subject;
}
function toQuestion(template, { piece, values, keys }) {
	const allowed = parameterOf(template, piece)?.allowedValues ?? [];
	const { id, description } = piece;
	if (keys !== null && keys.length > 0) return {
		id,
		description,
		answers: allowed.length > 0 ? common(allowed, keys) : keys
	};
	return {
		id,
		description,
		answers: allowed.length > 0 ? [...new Set(allowed)] : [...values, anyOtherValue]
	};
}

// src/sources/cloudformation/settings.ts
function booleanSetting(evaluator, map, name) {
	const value = evaluator.property(map, name);
	const origin = originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "open": return unknown(becauseOf(value.piece, "true"), origin);
		case "list":
		case "map": return unknown(`a ${value.kind === "map" ? "mapping" : "list"} stands where true or false is expected`, origin);
		case "text": return truthOf(evaluator.decide(value.text, "with secrets"), origin);
	}
}
function truthOf(text, origin) {
	const [piece] = unresolvedPieces(text);
	if (piece !== void 0) return unknown(becauseOf(piece, "true"), origin);
	const value = knownString(text)?.toLowerCase();
	if (value === "true" || value === "false") return known(value === "true", origin);
	return unknown("its value is neither true nor false", origin);
}
function textSetting(evaluator, map, name, choice) {
	const value = evaluator.property(map, name);
	const origin = valueOrigin(value) ?? originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "open": return unknown(becauseOf(value.piece, "VALUE"), origin);
		case "list":
		case "map": return unknown(`a ${value.kind === "map" ? "mapping" : "list"} stands where a string is expected`, origin);
		case "text": return known(choice === void 0 ? value.text : evaluator.decide(value.text), origin);
	}
}
function listSetting(evaluator, map, name, readItem) {
	const value = evaluator.property(map, name);
	const origin = originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "list": return known(readItems(value.items, readItem, value.origin), origin);
		case "open":
		case "text":
		case "map": return unknown(becauseOf(notAList(value), "VALUE"), origin);
	}
}
function list(value, readItem, origin) {
	switch (value.kind) {
		case "absent": return {
			items: [],
			more: null,
			origin
		};
		case "list": return readItems(value.items, readItem, value.origin);
		case "open":
		case "text":
		case "map": return {
			items: [],
			more: notAList(value),
			origin
		};
	}
}
function readItems(values, readItem, origin) {
	const items = [];
	let more = null;
	for (const value of values) {
		if (value.kind === "absent") continue;
		const item = value.kind === "open" ? null : readItem(value);
		if (item !== null) items.push(item);
		else more ??= value.kind === "open" ? value.piece : wrongItem(value);
	}
	return {
		items,
		more,
		origin
	};
}
function textItem(item) {
	return item.kind === "text" ? {
		text: item.text,
		origin: item.origin
	} : null;
}
function notAList(value) {
	if (value.kind === "open") return value.piece;
	const [piece] = value.kind === "text" ? unresolvedPieces(value.text) : [];
	if (piece !== void 0) return openPiece(`${piece.id}/list`, piece.description, becauseOf(piece, "VALUE"));
	const found = value.kind === "map" ? "a mapping" : `the string ${JSON.stringify(display(value.text))}`;
	return openPiece("not-a-list", `${found} where a list is expected`, `${found} stands where a list is expected`);
}
function wrongItem(value) {
	const found = value.kind === "map" ? "a mapping" : value.kind === "list" ? "a list" : `the string ${JSON.stringify(display(value.text))}`;
	return openPiece("wrong-item", `${found} in a list of something else`, `${found} stands in a list of something else`);
}
function valueOrigin(value) {
	return value.kind === "absent" ? void 0 : value.origin;
}
function originOf(evaluator, map, name, value) {
	const entry = map.kind === "map" ? map.node.get(name) : void 0;
	if (entry === void 0) return valueOrigin(map) ?? startOfFile(evaluator.template.uri);
	return entry.value.kind === "scalar" || value.kind === "text" ? entry.origin : entry.keyOrigin;
}

// src/sources/cloudformation/selectors.ts
function advancedEventSelectors(evaluator, properties) {
	return listSetting(evaluator, properties, "AdvancedEventSelectors", (item) => advancedEventSelector(evaluator, item));
}
function advancedEventSelector(evaluator, item) {
	if (item.kind !== "map") return null;
	const name = evaluator.property(item, "Name");
	return {
		name: name.kind === "text" ? knownString(name.text) ?? null : null,
		fieldSelectors: list(evaluator.property(item, "FieldSelectors"), (field) => fieldSelector(evaluator, field), item.node.get("FieldSelectors")?.keyOrigin ?? item.origin),
		origin: item.origin
	};
}
function fieldSelector(evaluator, item) {
	if (item.kind !== "map") return null;
	const conditions = operators.flatMap((operator) => {
		const value = evaluator.property(item, operator);
		const origin = item.node.get(operator)?.keyOrigin ?? item.origin;
		return value.kind === "absent" ? [] : [{
			operator,
			values: list(value, textItem, origin),
			origin
		}];
	});
	return {
		field: textSetting(evaluator, item, "Field", "choice"),
		conditions,
		origin: item.origin
	};
}
function basicEventSelectors(evaluator, properties) {
	return listSetting(evaluator, properties, "EventSelectors", (item) => basicEventSelector(evaluator, item));
}
function basicEventSelector(evaluator, item) {
	if (item.kind !== "map") return null;
	return {
		readWriteType: textSetting(evaluator, item, "ReadWriteType", "choice"),
		includeManagementEvents: booleanSetting(evaluator, item, "IncludeManagementEvents"),
		excludeManagementEventSources: listSetting(evaluator, item, "ExcludeManagementEventSources", textItem),
		dataResources: listSetting(evaluator, item, "DataResources", (resource) => dataResource(evaluator, resource)),
		origin: item.origin
	};
}
function dataResource(evaluator, item) {
	if (item.kind !== "map") return null;
	return {
		type: textSetting(evaluator, item, "Type", "choice"),
		values: listSetting(evaluator, item, "Values", textItem),
		origin: item.origin
	};
}
function insightTypes(evaluator, properties) {
	return listSetting(evaluator, properties, "InsightSelectors", (item) => {
		const type = item.kind === "map" ? evaluator.property(item, "InsightType") : item;
		return item.kind === "map" ? textItem(type) : null;
	});
}

// src/sources/cloudformation/unknown-properties.ts
const selectorShapes = {
	AdvancedEventSelectors: {
		Name: null,
		FieldSelectors: {
			Field: null,
			...Object.fromEntries(operators.map((operator) => [operator, null]))
		}
	},
	EventSelectors: {
		ReadWriteType: null,
		IncludeManagementEvents: null,
		ExcludeManagementEventSources: null,
		DataResources: {
			Type: null,
			Values: null
		}
	}
};
const decisive = [
	"AdvancedEventSelectors",
	"EventSelectors",
	"IsLogging",
	"IsMultiRegionTrail",
	"IncludeGlobalServiceEvents",
	"IsOrganizationTrail",
	"IngestionEnabled",
	"MultiRegionEnabled"
];
function unknownProperties(properties) {
	if (properties?.kind !== "map") return [];
	const misspelt = properties.entries.flatMap(({ key, keyOrigin }) => {
		const meant = decisive.find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
		return meant === void 0 ? [] : [{
			name: key,
			meant,
			inSelector: false,
			origin: keyOrigin
		}];
	});
	const inSelectors = Object.entries(selectorShapes).flatMap(([name, shape]) => shape === null ? [] : below(properties.get(name)?.value, shape));
	return [...misspelt, ...inSelectors];
}
function below(node, shape) {
	if (node?.kind === "sequence") return node.items.flatMap((item) => below(item, shape));
	if (node?.kind !== "map" || isIntrinsic(node)) return [];
	return node.entries.flatMap(({ key, value, keyOrigin }) => {
		const inner = shape[key];
		if (inner !== void 0) return inner === null ? [] : below(value, inner);
		return [{
			name: key,
			meant: Object.keys(shape).find((name) => name.toLowerCase() === key.toLowerCase()) ?? null,
			inSelector: true,
			origin: keyOrigin
		}];
	});
}
function isIntrinsic(node) {
	return node.entries.some(({ key }) => key === "Ref" || key === "Condition" || key.startsWith("Fn::"));
}

// src/sources/cloudformation/sinks.ts
function isSinkType(type) {
	return type === "AWS::CloudTrail::Trail" || type === "AWS::CloudTrail::EventDataStore";
}
function readSinks(template, questions) {
	const sinks = [];
	const notifications = [];
	for (const resource of template.resources.values()) {
		if (!isSinkType(resource.type)) continue;
		const { variants, leftOut } = resource.type === "AWS::CloudTrail::Trail" ? readTrail(template, questions, resource) : readEventDataStore(template, questions, resource);
		sinks.push(...variants);
		if (leftOut !== null) notifications.push(leftOutNote(resource, leftOut));
	}
	return {
		sinks,
		notifications
	};
}
function leftOutNote(resource, { condition, assumptions }) {
	const kind = resource.type === "AWS::CloudTrail::Trail" ? "Trail" : "Event data store";
	const basis = assumptions.length === 0 ? "" : ` (${assumptions.join("; ")})`;
	return {
		level: "note",
		message: `${kind} ${resource.logicalId} is not created: condition ${condition} does not hold${basis}.`,
		location: resource.keyOrigin.locate(),
		incomplete: false
	};
}
function readTrail(template, questions, resource) {
	const build = (evaluator) => {
		const properties = evaluator.propertiesOf(resource);
		const variables = evaluator.variablesOf(resource);
		return {
			kind: "trail",
			language: "cloudformation",
			id: `${template.uri}#${resource.logicalId}`,
			address: resource.logicalId,
			name: variables?.get("name") ?? null,
			arn: variables?.get("arn") ?? null,
			scope: template.scope,
			region: template.scope.region,
			logging: booleanSetting(evaluator, properties, "IsLogging"),
			multiRegion: booleanSetting(evaluator, properties, "IsMultiRegionTrail"),
			organization: booleanSetting(evaluator, properties, "IsOrganizationTrail"),
			globalServiceEvents: booleanSetting(evaluator, properties, "IncludeGlobalServiceEvents"),
			advancedEventSelectors: advancedEventSelectors(evaluator, properties),
			eventSelectors: basicEventSelectors(evaluator, properties),
			s3BucketName: textSetting(evaluator, properties, "S3BucketName"),
			logFileValidation: booleanSetting(evaluator, properties, "EnableLogFileValidation"),
			kmsKey: textSetting(evaluator, properties, "KMSKeyId"),
			cloudWatchLogs: textSetting(evaluator, properties, "CloudWatchLogsLogGroupArn"),
			insights: insightTypes(evaluator, properties),
			unknownProperties: unknownProperties(resource.node?.get("Properties")?.value),
			origin: resource.origin
		};
	};
	return variantsOf(template, questions, resource, {
		build,
		complete: (part, guarded) => ({
			...part,
			...guarded
		})
	});
}
function readEventDataStore(template, questions, resource) {
	const build = (evaluator) => {
		const properties = evaluator.propertiesOf(resource);
		const name = textSetting(evaluator, properties, "Name");
		return {
			kind: "event-data-store",
			language: "cloudformation",
			id: `${template.uri}#${resource.logicalId}`,
			address: resource.logicalId,
			name: name.kind === "known" ? name.value : null,
			arn: evaluator.variablesOf(resource)?.get("arn") ?? null,
			scope: template.scope,
			region: template.scope.region,
			ingestion: ingestionOf(booleanSetting(evaluator, properties, "IngestionEnabled"), resource),
			multiRegion: booleanSetting(evaluator, properties, "MultiRegionEnabled"),
			organization: booleanSetting(evaluator, properties, "OrganizationEnabled"),
			advancedEventSelectors: advancedEventSelectors(evaluator, properties),
			unknownProperties: unknownProperties(resource.node?.get("Properties")?.value),
			origin: resource.origin
		};
	};
	return variantsOf(template, questions, resource, {
		build,
		complete: (part, guarded) => ({
			...part,
			...guarded
		})
	});
}
function ingestionOf(stated, resource) {
	return stated.kind === "absent" ? known(true, resource.origin) : stated;
}

// src/sources/document/block-scanner.ts
const key = /(?:[A-Za-z0-9_](?:[\w./+@-]|:(?=[^\s]))*|"[^"\\]*"|'[^']*'):(?= |$)/y;
const tag = /![A-Za-z](?:[\w.-]|::)*(?= |$)/y;
const blockScalarHeader = /[|>][+-]?$/y;
const doubleQuoted = /"(?:[^"\\]|\\["\\/nrt])*"(?: +#.*| *)$/y;
const singleQuoted = /'(?:[^']|'')*'(?: +#.*| *)$/y;
const plain = /[A-Za-z0-9_./$(<=;~^+](?:[^\s:#]| +(?![\s#:])|:(?=[^\s])|#)*(?: +#.*| *)$/y;
function isSurelyValid(text, start, end) {
	const scanner = new BlockScanner();
	for (let lineStart = start; lineStart < end;) {
		const newline = text.indexOf("\n", lineStart);
		const lineEnd = newline === -1 || newline >= end ? end : newline;
		const contentEnd = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > lineStart ? lineEnd - 1 : lineEnd;
		let content = lineStart;
		while (content < contentEnd && text.charCodeAt(content) === 32) content += 1;
		if (!scanner.acceptsLine(content - lineStart, text.slice(content, contentEnd))) return false;
		lineStart = lineEnd + 1;
	}
	return true;
}
var BlockScanner = class {
	#open = [];
	#scalar = null;
	acceptsLine(indent, line) {
		if (this.#scalar !== null) {
			const inside = this.#insideScalar(this.#scalar, indent, line);
			if (inside !== null) return inside;
			this.#scalar = null;
		}
		if (line === "" || line.startsWith("#")) return true;
		return this.#enter(indent, isItem(line)) && this.#acceptsContent(indent, line);
	}
	#insideScalar(scalar, indent, line) {
		if (line === "") return scalar.indent !== null || indent === 0;
		if (indent <= scalar.parent) return null;
		scalar.indent ??= indent;
		return indent >= scalar.indent;
	}
	#enter(indent, item) {
		while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
		let top = this.#open.at(-1);
		if (top?.indent === indent && top.kind === "sequence" && !item) {
			this.#open.pop();
			top = this.#open.at(-1);
		}
		const kind = item ? "sequence" : "map";
		if (top?.indent === indent && top.kind === kind) return true;
		if (!(top === void 0 || (top.indent < indent ? top.pending !== "no" : top.indent === indent && item && top.pending === "yes"))) return false;
		if (top !== void 0) top.pending = "no";
		this.#open.push({
			indent,
			kind,
			pending: "no"
		});
		return true;
	}
	#acceptsContent(indent, line) {
		let column = indent;
		let rest = line;
		while (isItem(rest)) {
			const spaces = /^-( *)/.exec(rest)?.[0].length ?? 1;
			rest = rest.slice(spaces);
			const top = this.#open.at(-1);
			if (top === void 0) return false;
			if (rest === "" || rest.startsWith("#")) {
				top.pending = "yes";
				return rest === "" || spaces > 1;
			}
			top.pending = "no";
			column += spaces;
			if (isItem(rest)) this.#open.push({
				indent: column,
				kind: "sequence",
				pending: "no"
			});
			else if (matches(key, rest) > 0) this.#open.push({
				indent: column,
				kind: "map",
				pending: "no"
			});
			else return this.#acceptsValue(rest, top);
		}
		const length = matches(key, rest);
		const map = this.#open.at(-1);
		if (length === 0 || map?.kind !== "map") return false;
		return this.#acceptsValue(rest.slice(length).trimStart(), map);
	}
	#acceptsValue(value, entry) {
		entry.pending = "no";
		const tagLength = matches(tag, value);
		const rest = tagLength === 0 ? value : value.slice(tagLength).trimStart();
		if (rest === "" || rest.startsWith("#")) {
			entry.pending = tagLength === 0 ? "yes" : "indented";
			return true;
		}
		if (matches(blockScalarHeader, rest) > 0) {
			this.#scalar = {
				parent: entry.indent,
				indent: null
			};
			return true;
		}
		switch (rest.charAt(0)) {
			case "\"": return matches(doubleQuoted, rest) > 0;
			case "'": return matches(singleQuoted, rest) > 0;
			case "[":
			case "{": return isFlowLine(rest);
			default: return matches(plain, rest) > 0;
		}
	}
};
function isItem(line) {
	return line.charCodeAt(0) === 45 && (line.length === 1 || line.charCodeAt(1) === 32);
}
function matches(expression, text) {
	expression.lastIndex = 0;
	return expression.test(text) ? expression.lastIndex : 0;
}
const flowToken = / *(?:([[\]{},])|(![A-Za-z](?:[\w.-]|::)*)(?= )|("(?:[^"\\]|\\["\\/nrt])*"|'(?:[^']|'')*'|[A-Za-z0-9_./$](?:[\w./$*@=+-]|:(?=[\w/.:$*])| (?=[\w./$*@=+-]))*)(: )?)/y;
function isFlowLine(line) {
	const open = [];
	let state = "value";
	let position = 0;
	do {
		flowToken.lastIndex = position;
		const token = flowToken.exec(line);
		if (token === null) return false;
		position = flowToken.lastIndex;
		const [, mark, tagged, scalar, colon] = token;
		const inMap = open.at(-1) === "{";
		if (mark === "[" || mark === "{") {
			if (state === "separator" || inMap && state !== "required value") return false;
			open.push(mark);
			state = "value";
		} else if (mark === "]" || mark === "}") {
			if (state === "required value" || open.pop() !== (mark === "]" ? "[" : "{")) return false;
			state = "separator";
		} else if (mark === ",") {
			if (state !== "separator") return false;
			state = "value";
		} else if (tagged !== void 0) {
			if (state === "separator" || inMap && state !== "required value") return false;
			state = "required value";
		} else if (scalar !== void 0) {
			const isKey = inMap && state === "value";
			if (state === "separator" || isKey !== (colon !== void 0)) return false;
			state = isKey ? "required value" : "separator";
		}
	} while (open.length > 0);
	return /^(?: +#.*| *)$/.test(line.slice(position));
}

// src/sources/cloudformation/slices.ts
const unreadSections = /* @__PURE__ */ new Set([
	"Metadata",
	"Outputs",
	"Description",
	"Globals",
	"Rules",
	"Hooks"
]);
function readSlices(file, isRelevant) {
	if (/[^\P{Cc}\n\r]|[\u2028\u2029\uFEFF]|\r(?!\n)/u.test(file.text)) return null;
	const sections = slicesOf(file.text, documentStart(file.text), file.text.length, 0);
	if (sections === null) return null;
	if (new Set(sections.map(({ key }) => key)).size !== sections.length) return null;
	const reader = new SliceReader(file, isRelevant);
	const entries = [];
	for (const section of sections) {
		const entry = reader.readSection(section);
		if (entry === null) return null;
		entries.push(entry);
	}
	return {
		root: reader.mapOf(entries),
		errors: [],
		hasRepeatedKeys: reader.hasRepeatedKeys
	};
}
function documentStart(text) {
	const marker = /^(?:(?: *#.*|[ ]*)\r?\n)*---[ ]*\r?\n/.exec(text);
	return marker === null ? 0 : marker[0].length;
}
const keyLine = /( *)([A-Za-z0-9_](?:[\w./+@-]|:(?=[^\s]))*|"[^"\\]*"|'[^']*'):(?=[ \r\n]|$)/y;
function slicesOf(text, start, end, indent) {
	const slices = [];
	let expected = indent;
	for (let lineStart = start; lineStart < end;) {
		const newline = text.indexOf("\n", lineStart);
		const next = newline === -1 || newline >= end ? end : newline + 1;
		let content = lineStart;
		while (content < next && text.charCodeAt(content) === 32) content += 1;
		const first = text.charAt(content);
		const isEmpty = content >= next || first === "\n" || first === "\r" || first === "#";
		expected ??= isEmpty ? null : content - lineStart;
		if (!isEmpty && (expected === null || content - lineStart <= expected)) {
			const isListOfKey = slices.length > 0 && /^-(?: |\r?\n|$)/.test(text.slice(content, content + 3));
			if (content - lineStart !== expected) return null;
			if (!isListOfKey) {
				keyLine.lastIndex = lineStart;
				const match = keyLine.exec(text);
				if (match === null) return null;
				const written = match[2] ?? "";
				slices.push({
					key: /^["']/.test(written) ? written.slice(1, -1) : written,
					keyStart: content,
					keyEnd: content + written.length,
					start: lineStart,
					end
				});
			}
		} else if (!isEmpty && slices.length === 0) return null;
		lineStart = next;
	}
	return slices.map((slice, index) => ({
		...slice,
		end: slices[index + 1]?.start ?? end
	}));
}
var SliceReader = class {
	hasRepeatedKeys = false;
	#file;
	#isRelevant;
	constructor(file, isRelevant) {
		this.#file = file;
		this.#isRelevant = isRelevant;
	}
	readSection(section) {
		if (unreadSections.has(section.key) && isSurelyValid(this.#file.text, section.start, section.end)) return this.#standIn(section, null);
		if (section.key === "Resources") return this.#readResources(section) ?? this.#parse(section);
		return this.#parse(section);
	}
	#readResources(section) {
		const { text } = this.#file;
		const lineEnd = text.indexOf("\n", section.keyEnd);
		if (lineEnd === -1 || !/^: *(?:#.*)?\r?$/.test(text.slice(section.keyEnd, lineEnd))) return null;
		const slices = slicesOf(text, lineEnd + 1, section.end, null);
		if (slices === null || slices.length === 0 || slices[0]?.keyStart === slices[0]?.start) return null;
		const entries = [];
		for (const slice of slices) {
			const entry = this.#readResource(slice);
			if (entry === null) return null;
			entries.push(entry);
		}
		return this.#standIn(section, this.mapOf(entries));
	}
	#readResource(slice) {
		const type = this.#typeOf(slice);
		if (type === null || this.#isRelevant(type.text) || !isSurelyValid(this.#file.text, slice.start, slice.end)) return this.#parse(slice);
		const at = {
			tag: null,
			origin: this.#file.origin(type.start, type.start + type.text.length),
			place: () => `@${String(type.start)}`
		};
		const node = {
			...at,
			kind: "scalar",
			type: "string",
			text: type.text
		};
		return this.#standIn(slice, this.mapOf([{
			key: "Type",
			value: node,
			keyOrigin: at.origin,
			origin: at.origin
		}]));
	}
	#typeOf(slice) {
		const block = this.#file.text.slice(slice.start, slice.end);
		const lines = [...block.matchAll(/^ +Type: +(["']?)([\w:.@/-]+)\1 *(?:#.*)?\r?$/gm)];
		const indent = /\n( +)[^\s#]/.exec(block)?.[1];
		const own = lines.filter((match) => indent !== void 0 && match[0].startsWith(`${indent}Type`));
		const [line] = own;
		const text = line?.[2];
		if (line === void 0 || text === void 0 || own.length !== 1) return null;
		return {
			text,
			start: slice.start + line.index + line[0].indexOf(text, line[0].indexOf(":"))
		};
	}
	#parse(slice) {
		const { root, errors, hasRepeatedKeys } = readYaml(this.#file, slice.start, slice.end);
		if (errors.length > 0 || root?.kind !== "map" || root.entries.length !== 1) return null;
		if (hasRepeatedKeys) this.hasRepeatedKeys = true;
		return root.entries[0] ?? null;
	}
	#standIn(slice, value) {
		const keyOrigin = this.#file.origin(slice.keyStart, slice.keyEnd);
		const nothing = {
			kind: "scalar",
			type: "null",
			text: "",
			tag: null,
			origin: keyOrigin,
			place: () => `@${String(slice.keyStart)}`
		};
		return {
			key: slice.key,
			value: value ?? nothing,
			keyOrigin,
			origin: keyOrigin
		};
	}
	mapOf(written) {
		const { entries, overridden, byKey } = lastOfEachKey(written);
		if (overridden.length > 0) this.hasRepeatedKeys = true;
		return {
			kind: "map",
			tag: null,
			entries,
			overridden,
			get: (key) => byKey.get(key),
			origin: written[0]?.keyOrigin ?? this.#file.origin(0, 0),
			place: () => "@map"
		};
	}
};

// src/sources/cloudformation/index.ts
const cloudFormation = {
	id: "cloudformation",
	title: "CloudFormation template",
	mayRead: mayBeTemplate,
	mayQuote: true,
	read: readTemplate
};
function readTemplate(input, environment) {
	const file = new TextFile(input.uri, input.text);
	const { root, errors, hasRepeatedKeys } = readDocument(file, (type) => isSinkType(type) || declarationsOf(environment.catalog).has(type));
	const [error] = errors;
	if (error !== void 0) {
		if (!isMeantAsTemplate(file.text)) return { kind: "not-mine" };
		const { location, message } = error;
		return {
			kind: "unreadable",
			notifications: [{
				level: "error",
				message: `This CloudFormation template cannot be read and is not checked (${`line ${String(location.startLine)}, column ${String(location.startColumn)}`}): ${message}.`,
				location,
				incomplete: true
			}]
		};
	}
	if (root?.kind !== "map" || !isTemplate(root)) return { kind: "not-mine" };
	return {
		kind: "read",
		model: modelOf(file, root, hasRepeatedKeys, environment)
	};
}
const sliceFrom = 8e3;
function readDocument(file, isRelevant) {
	if (!/^\s*\{/.test(file.text)) return (file.text.length < sliceFrom ? null : readSlices(file, isRelevant)) ?? readYaml(file);
	const reading = readJson(file);
	if (reading.errors.length === 0 || !/^\s*\{\s*(?:#.*\s+)*['\w]/.test(file.text)) return reading;
	const asYaml = readYaml(file);
	return asYaml.errors.length === 0 ? asYaml : reading;
}
function modelOf(file, root, hasRepeatedKeys, environment) {
	const sections = sectionsOf(root);
	const template = makeTemplate(file.uri, sections, environment);
	const declarations = declarationsOf(environment.catalog);
	const questions = questionsOf(template);
	const { sinks, notifications } = readSinks(template, questions);
	const isRelevant = ({ type }) => isSinkType(type) || declarations.has(type);
	return {
		sinks,
		resources: readDeclaredResources(template, questions, declarations),
		notifications: [
			...hasRepeatedKeys ? repetitions(root, sections, isRelevant) : [],
			...noticesOf(root.get("Transform"), sections.resources),
			...notifications
		]
	};
}
function sectionsOf(root) {
	const resources = root.get("Resources")?.value;
	return {
		parameters: root.get("Parameters")?.value,
		mappings: root.get("Mappings")?.value,
		conditions: root.get("Conditions")?.value,
		resources: resources?.kind === "map" ? resources.entries.map(resourceOf) : []
	};
}
function repetitions(root, sections, isRelevant) {
	const resources = root.get("Resources")?.value;
	return [
		...repeatedKeys([root, resources], "shallow"),
		...repeatedKeys([
			sections.parameters,
			sections.mappings,
			sections.conditions
		], "deep"),
		...repeatedKeys(sections.resources.filter(isRelevant).map(({ node }) => node), "deep")
	];
}

export { cloudFormation };