import { a as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";

// src/model/text.ts
function literal(value) {
	return { parts: value === "" ? [] : [value] };
}
function unresolvedText(piece) {
	return { parts: [piece] };
}
function concatenate(pieces) {
	const parts = [];
	for (const piece of pieces) {
		const added = typeof piece === "object" && "parts" in piece ? piece.parts : [piece];
		for (const part of added) {
			const last = parts.at(-1);
			if (part === "") continue;
			if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
			else parts.push(part);
		}
	}
	return { parts };
}
function behind(text, beginning) {
	const count = beginning.parts.length;
	const last = beginning.parts.at(-1);
	const end = text.parts[count - 1];
	return concatenate([typeof last === "string" && typeof end === "string" ? end.slice(last.length) : "", ...text.parts.slice(count)]);
}
function knownString(text) {
	if (text.parts.length === 0) return "";
	const [first] = text.parts;
	return text.parts.length === 1 && typeof first === "string" ? first : void 0;
}
function unresolvedPieces(text) {
	return text.parts.filter((part) => typeof part !== "string");
}
function substitute(text, resolve) {
	if (text.parts.every((part) => typeof part === "string")) return text;
	return concatenate(text.parts.map((part) => typeof part === "string" ? part : resolve(part) ?? part));
}
function display(text) {
	return text.parts.map((part) => typeof part === "string" ? part : placeholder(part)).join("");
}
function placeholder(piece) {
	switch (piece.kind) {
		case "partition": return "${Partition}";
		case "region": return "${Region}";
		case "account": return "${Account}";
		case "generated-name":
		case "segment":
		case "anything": return `\${${piece.stem ?? piece.id.replace(/^.*[:#]/, "")}}`;
	}
}
function textKey(text) {
	return text.parts.map((part) => typeof part === "string" ? JSON.stringify(part) : part.id).join(" ");
}
function sameText(a, b) {
	return a.parts.length === b.parts.length && a.parts.every((part, index) => {
		const other = b.parts[index];
		if (typeof part === "string" || typeof other === "string") return part === other;
		return part.id === other?.id;
	});
}

// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const key = keyOf(item, index);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function groupsOf(items, keyOf) {
	return [...groupBy(items, keyOf).values()];
}

// src/model/selector.ts
const operators = [
	"Equals",
	"StartsWith",
	"EndsWith",
	"NotEquals",
	"NotStartsWith",
	"NotEndsWith"
];

// src/model/dialects/parts.ts
const quoteJson = (value) => quotedParts(value, (text) => text);
const quoteTerraform = (value) => quotedParts(value, (text) => text.replace(/[$%](?=\{)/g, (sign) => sign + sign));
function quotedParts(value, escape) {
	if (typeof value === "object" && "code" in value) return value.code;
	return `"${(typeof value === "string" ? [value] : value.parts).map((part) => typeof part === "string" ? JSON.stringify(escape(part)).slice(1, -1) : display({ parts: [part] })).join("")}"`;
}
function listOf(values, quote) {
	return `[${values.map(quote).join(", ")}]`;
}
function conditionsOf(selector) {
	return operators.flatMap((operator) => {
		const values = selector[operator];
		return values === void 0 ? [] : [[operator, values]];
	});
}
function indented$1(text, by = "  ") {
	return text.split("\n").map((line) => by + line).join("\n");
}
function snakeCase(property) {
	return property.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
}
function asInApi(property) {
	return property;
}
function recordingProperty(kind) {
	return kind === "trail" ? "IsLogging" : "IngestionEnabled";
}
function setToTrue(nameOf) {
	return ({ kind }) => ({
		kind: "set",
		property: nameOf(recordingProperty(kind)),
		value: "true"
	});
}
function asObjects(selectors, style) {
	return inList(selectors.map((selector) => asObject(selector, style)), style);
}
function asObject({ Name, FieldSelectors }, style) {
	const { key, quote, separator } = style;
	const fields = inList(FieldSelectors.map((field) => asFieldObject(field, style)), style);
	return `{\n${indented$1([...Name === void 0 ? [] : [`${key("Name")}${quote(Name)}${separator}`], `${key("FieldSelectors")}[\n${indented$1(fields)}\n]${separator === "," ? style.last : ""}`].join("\n"))}\n}`;
}
function asFieldObject(selector, { key, quote }) {
	return `{ ${[`${key("Field")}${quote(selector.Field)}`, ...conditionsOf(selector).map(([operator, values]) => `${key(operator)}${listOf(values, quote)}`)].join(", ")} }`;
}
function inList(items, { last }) {
	return items.join(",\n") + (items.length === 0 ? "" : last);
}
function jsonStyle(nameOf, quote) {
	return {
		key: (property) => `"${nameOf(property)}": `,
		quote,
		separator: ",",
		last: ""
	};
}

// src/model/dialects/aws-cli.ts
const style$3 = jsonStyle(asInApi, quoteJson);
const awsCli = {
	deployedBy: "nothing",
	nameOf: asInApi,
	valuesOf: (property, values) => `${style$3.key(property)}${listOf(values, quoteJson)}`,
	turnOn: (target) => ({
		kind: "run",
		command: command(startOf(target), target)
	}),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "json",
			text: asObjects(selectors, style$3)
		}),
		list: (selectors) => ({
			language: "json",
			text: `[\n${indented$1(asObjects(selectors, style$3))}\n]`
		}),
		replace: (replacement) => ({
			language: "sh",
			text: replacing(replacement)
		})
	}
};
function startOf({ kind }) {
	switch (kind) {
		case "trail": return {
			operation: "start-logging",
			option: "--name"
		};
		case "event-data-store": return {
			operation: "start-event-data-store-ingestion",
			option: "--event-data-store"
		};
	}
}
function putOf({ kind }) {
	switch (kind) {
		case "trail": return {
			operation: "put-event-selectors",
			option: "--trail-name"
		};
		case "event-data-store": return {
			operation: "update-event-data-store",
			option: "--event-data-store"
		};
	}
}
function command({ operation, option }, { id, homeRegion }) {
	return [
		"aws cloudtrail",
		operation,
		...homeRegion === null ? [] : ["--region", word(homeRegion)],
		option,
		word(id)
	].join(" ");
}
function replacing(replacement) {
	const list = `[\n${replacement.selectors.map((selector) => `  ${onOneLine(selector)}`).join(",\n")}\n]`;
	return `${command(putOf(replacement), replacement)} --advanced-event-selectors ${word(list)}`;
}
function onOneLine({ Name, FieldSelectors }) {
	const fields = FieldSelectors.map((selector) => {
		const conditions = conditionsOf(selector).map(([operator, values]) => `"${operator}": ${listOf(values, quoteJson)}`);
		return `{ ${[`"Field": ${quoteJson(selector.Field)}`, ...conditions].join(", ")} }`;
	});
	return `{ ${Name === void 0 ? "" : `"Name": ${quoteJson(Name)}, `}"FieldSelectors": [${fields.join(", ")}] }`;
}
function word(text) {
	return /^[\w:/.@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/model/dialects/cdk.ts
const style$2 = {
	key: (property) => `${property}: `,
	quote: quoteJson,
	separator: ",",
	last: ","
};
const cdk = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "typescript",
			text: asObjects(selectors, style$2)
		}),
		list: (selectors) => ({
			language: "typescript",
			text: override("cfnTrail", selectors)
		}),
		replace: (replacement) => ({
			language: "typescript",
			text: statements(replacement)
		})
	}
};
function override(resource, selectors) {
	return `${resource}.addPropertyOverride("AdvancedEventSelectors", [\n${indented$1(asObjects(selectors, style$2))}\n]);`;
}
function statements({ kind, selectors, hasBasicSelectors }) {
	switch (kind) {
		case "trail": return [
			"// trail is the cloudtrail.Trail; a cloudtrail.CfnTrail that the app makes itself is cfnTrail.",
			"const cfnTrail = trail.node.defaultChild as cloudtrail.CfnTrail;",
			override("cfnTrail", selectors),
			...hasBasicSelectors ? ["cfnTrail.addPropertyDeletionOverride(\"EventSelectors\");"] : []
		].join("\n");
		case "event-data-store": return ["// eventDataStore is the cloudtrail.CfnEventDataStore.", override("eventDataStore", selectors)].join("\n");
	}
}

// src/model/dialects/cloudformation-json.ts
const style$1 = jsonStyle(asInApi, quoteJson);
const cloudFormationJson = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${style$1.key(property)}${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "json",
			text: asObjects(selectors, style$1)
		}),
		list: (selectors) => ({
			language: "json",
			text: `"AdvancedEventSelectors": [\n${indented$1(asObjects(selectors, style$1))}\n]`
		})
	}
};

// src/model/dialects/cloudformation-yaml.ts
const cloudFormationYaml = {
	deployedBy: "cloudformation",
	nameOf: asInApi,
	valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
	turnOn: setToTrue(asInApi),
	selectors: {
		property: "AdvancedEventSelectors",
		items: (selectors) => ({
			language: "yaml",
			text: itemsOf(selectors)
		}),
		list: (selectors) => ({
			language: "yaml",
			text: `AdvancedEventSelectors:\n${indented$1(itemsOf(selectors))}`
		})
	}
};
function itemsOf(selectors) {
	return selectors.map(itemOf).join("\n");
}
function itemOf({ Name, FieldSelectors }) {
	const fields = FieldSelectors.map((selector) => {
		const conditions = conditionsOf(selector).map(([operator, values]) => `${operator}: ${listOf(values, quoteJson)}`);
		return `    - { ${[`Field: ${scalar(selector.Field)}`, ...conditions].join(", ")} }`;
	});
	return [...Name === void 0 ? ["- FieldSelectors:"] : [`- Name: ${quoteJson(Name)}`, "  FieldSelectors:"], ...fields].join("\n");
}
function scalar(text) {
	return /^[A-Za-z][\w.]*$/.test(text) ? text : quoteJson(text);
}

// src/model/dialects/landing-zone-accelerator.ts
const ownNames$1 = /* @__PURE__ */ new Map([
	["IncludeGlobalServiceEvents", "globalServiceEvents"],
	["IncludeManagementEvents", "managementEvents"],
	["IsLogging", "enable"],
	["IsMultiRegionTrail", "multiRegionTrail"]
]);
function nameOf(property) {
	return ownNames$1.get(property) ?? property;
}
const landingZoneAccelerator = {
	deployedBy: "cloudformation",
	nameOf,
	valuesOf: (property, values) => `${nameOf(property)}: ${listOf(values, quoteJson)}`,
	turnOn: () => ({
		kind: "set",
		property: nameOf("IsLogging"),
		value: "true"
	}),
	selectors: null
};

// src/model/dialects/terraform-aws.ts
const ownNames = /* @__PURE__ */ new Map([
	["AdvancedEventSelectors", "advanced_event_selector"],
	["EventSelectors", "event_selector"],
	["FieldSelectors", "field_selector"],
	["DataResources", "data_resource"],
	["InsightSelectors", "insight_selector"],
	["IsLogging", "enable_logging"]
]);
function nameInTerraformAws(property) {
	return ownNames.get(property) ?? snakeCase(property);
}
function turnOnInTerraformAws({ kind }) {
	return kind === "trail" ? {
		kind: "set",
		property: nameInTerraformAws("IsLogging"),
		value: "true"
	} : {
		kind: "remove",
		property: "suspend",
		value: "\"false\""
	};
}
const terraformAws = {
	deployedBy: "terraform",
	nameOf: nameInTerraformAws,
	valuesOf: (property, values) => `${nameInTerraformAws(property)} = ${listOf(values, quoteTerraform)}`,
	turnOn: turnOnInTerraformAws,
	selectors: {
		property: null,
		items: (selectors) => ({
			language: "hcl",
			text: blocks(selectors)
		}),
		list: (selectors) => ({
			language: "hcl",
			text: blocks(selectors)
		})
	}
};
function blocks(selectors) {
	return selectors.map(block).join("\n");
}
function block({ Name, FieldSelectors }) {
	return [
		"advanced_event_selector {",
		[...Name === void 0 ? [] : [`  name = ${quoteTerraform(Name)}`], ...FieldSelectors.map(fieldBlock)].join("\n\n"),
		"}"
	].join("\n");
}
function fieldBlock(selector) {
	const assignments = [["field", quoteTerraform(selector.Field)], ...conditionsOf(selector).map(([operator, values]) => [snakeCase(operator), listOf(values, quoteTerraform)])];
	const width = Math.max(...assignments.map(([name = ""]) => name.length));
	return [
		"  field_selector {",
		...assignments.map(([name = "", value = ""]) => `    ${name.padEnd(width)} = ${value}`),
		"  }"
	].join("\n");
}

// src/model/dialects/terraform-awscc.ts
const style = {
	key: (property) => `${snakeCase(property)} = `,
	quote: quoteTerraform,
	separator: "",
	last: ","
};
const terraformAwscc = {
	deployedBy: "terraform",
	nameOf: snakeCase,
	valuesOf: (property, values) => `${style.key(property)}${listOf(values, quoteTerraform)}`,
	turnOn: setToTrue(snakeCase),
	selectors: {
		property: "advanced_event_selectors",
		items: (selectors) => ({
			language: "hcl",
			text: asObjects(selectors, style)
		}),
		list: (selectors) => ({
			language: "hcl",
			text: `advanced_event_selectors = [\n${indented$1(asObjects(selectors, style))}\n]`
		})
	}
};

// src/model/dialects/terraform-json.ts
const terraformAwsJson = inJson(nameInTerraformAws, turnOnInTerraformAws);
const terraformAwsccJson = inJson(snakeCase, setToTrue(snakeCase));
function inJson(nameOf, turnOn) {
	const style = jsonStyle(nameOf, quoteTerraform);
	const property = nameOf("AdvancedEventSelectors");
	return {
		deployedBy: "terraform",
		nameOf,
		valuesOf: (name, values) => `${style.key(name)}${listOf(values, quoteTerraform)}`,
		turnOn,
		selectors: {
			property,
			items: (selectors) => ({
				language: "json",
				text: asObjects(selectors, style)
			}),
			list: (selectors) => ({
				language: "json",
				text: `"${property}": [\n${indented$1(asObjects(selectors, style))}\n]`
			})
		}
	};
}

// src/model/dialects/index.ts
const dialects = {
	"cloudformation-yaml": cloudFormationYaml,
	"cloudformation-json": cloudFormationJson,
	cdk,
	"landing-zone-accelerator": landingZoneAccelerator,
	"terraform-aws": terraformAws,
	"terraform-awscc": terraformAwscc,
	"terraform-aws-json": terraformAwsJson,
	"terraform-awscc-json": terraformAwsccJson,
	"aws-cli": awsCli
};
function dialectOf({ dialect }) {
	return dialects[dialect];
}
function writtenDialectOf({ dialect }) {
	return new Map(Object.entries(dialects)).get(dialect ?? "") ?? null;
}

// src/model/words.ts
function counted(count, singular, several = `${singular}s`) {
	return `${String(count)} ${count === 1 ? singular : several}`;
}
function listed(items, conjunction = "or") {
	const last = items.at(-1);
	if (last === void 0) return "nothing";
	return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function listedInShort(names) {
	if (names.length === 0) return "";
	const shown = namedInShort(names);
	return shown.length < names.length ? shortList(names, shown.length) : listed(names, "and");
}
function namedInShort(names) {
	return names.length > 4 ? names.slice(0, 3) : names;
}
function shortList(names, most) {
	if (names.length <= most) return names.join(", ");
	return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}
function capitalized(clause) {
	return clause.charAt(0).toUpperCase() + clause.slice(1);
}
function uncapitalized(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/model/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/model/address.ts
function tailOf(id) {
	return id.slice(separatorOf(id) + 1);
}
function fileOf(id) {
	const separator = separatorOf(id);
	return separator < 0 ? null : id.slice(0, separator);
}
function separatorOf(id) {
	return id.search(/#(?:[^#"\\]|"(?:[^"\\]|\\.)*")*$/s);
}
function shortAddress(id) {
	const arn = /^arn:[^:]*:[^:]*:[^:]*:([^:]*):(.+)$/.exec(id);
	if (arn !== null) return arn[2] === "root" ? `account ${arn[1] ?? ""}` : arn[2] ?? id;
	return tailOf(id);
}

// src/model/printable.ts
const emoji = String.raw`\p{Extended_Pictographic}`;
const looks = String.raw`[\uFE00-\uFE0F]|(?<=${emoji}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=${emoji})`;
const hidden = new RegExp(String.raw`(?!${looks})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`, "gu");
const plain = /^[\x20-\x7E]*$/;
const letters = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function printable(text) {
	return plain.test(text) ? text : text.replace(hidden, (character) => letters[character] ?? unicodeEscape(character));
}
function unicodeEscape(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
const colour = /(\u001b\[\d{1,3}m)/;
function printedLine(line, color = false) {
	if (!color) return withoutCommands(printable(line));
	return withoutCommands(line.split(colour).map((part, index) => index % 2 === 1 ? part : printable(part)).join(""));
}
function printedLines(lines, color = false) {
	return lines.map((line) => `${printedLine(line, color)}\n`).join("");
}
function withoutCommands(line) {
	if (!line.includes("::") && !line.includes("##[")) return line;
	return line.replaceAll("##[", "##\\[").replace(/^((?:\s|\u001b\[\d{1,3}m)*)::/, "$1\\::");
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(/[^\n]+/g, (line) => plain.test(line) ? line : line.replace(hidden, jsonEscape)).replaceAll("##[", "#\\u0023[")}\n`;
}
function jsonEscape(character) {
	return Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/report/shared/message.ts
function messageParts({ message, sentence, code }) {
	return sentence === void 0 || code === void 0 ? {
		sentence: message,
		code: null
	} : {
		sentence,
		code
	};
}

// src/report/shared/order.ts
const levelRank = {
	error: 0,
	warning: 1,
	note: 2
};
const kindRank = {
	fail: 0,
	open: 1,
	informational: 2
};
function compareLevels(a, b) {
	return levelRank[a] - levelRank[b];
}
function worstFirst(a, b) {
	return compareLevels(a.level, b.level) || kindRank[a.kind] - kindRank[b.kind] || compareText(a.location.uri, b.location.uri) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
function isActive(finding) {
	return finding.suppressed === null && finding.baseline !== "unchanged";
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/shared/layout.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createColors(enabled) {
	return import_picocolors.default.createColors(enabled);
}
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
function characterWidth(character) {
	if (character < "̀") return 1;
	if (combining.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
function displayWidth(text) {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function clip(text, width) {
	if (displayWidth(text) <= width) return text;
	let clipped = "";
	let used = 1;
	for (const character of text) {
		used += characterWidth(character);
		if (used > width) break;
		clipped += character;
	}
	return `${clipped.trimEnd()}…`;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of printable(text.trimEnd()).split(" ")) {
		if (word === "") continue;
		if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	if (line !== "") lines.push(line);
	return lines;
}
function shortNames(ids) {
	const shared = /* @__PURE__ */ new Map();
	for (const id of ids) shared.set(shortAddress(id), (shared.get(shortAddress(id)) ?? /* @__PURE__ */ new Set()).add(id));
	return (id) => (shared.get(shortAddress(id))?.size ?? 1) > 1 ? longName(id) : shortAddress(id);
}
function longName(id) {
	const [, region, account, name] = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):(.+)$/.exec(id) ?? [];
	return name === void 0 ? id : `${name} (account ${account ?? ""}, ${region ?? ""})`;
}

// src/report/shared/control-rows.ts
const statusWords = {
	satisfied: {
		sign: "✔",
		words: "satisfied"
	},
	"not-satisfied": {
		sign: "✘",
		words: "not satisfied"
	},
	undetermined: {
		sign: "?",
		words: "undetermined"
	},
	"nothing-in-scope": {
		sign: "·",
		words: "nothing in scope"
	},
	"not-assessed": {
		sign: "–",
		words: "not assessed"
	}
};
function frameworkRows(controls) {
	return [...groupBy(controls, ({ id }) => frameworkOf(id))].map(([framework, members]) => {
		const told = members.find(({ reference }) => reference !== null);
		return {
			framework,
			reference: told?.reference?.slice(0, told.reference.lastIndexOf(", ")) ?? null,
			url: told?.url ?? null,
			controls: members
		};
	});
}
function controlNumberOf(id) {
	return id.slice(id.indexOf("/") + 1);
}
function frameworkOf(id) {
	return id.includes("/") ? id.slice(0, id.indexOf("/")) : "controls";
}
function statusCounts(controls) {
	return Object.entries(statusWords).map(([status, { words }]) => ({
		words,
		count: controls.filter((control) => control.status === status).length
	})).filter(({ count }) => count > 0).map(({ count, words }) => `${String(count)} ${words}`).join(", ");
}

// src/report/shared/group.ts
function groupByCause(findings) {
	const causes = new Map(findings.map((finding) => [finding.fingerprint, finding]));
	const isFolded = (finding) => {
		const cause = causes.get(finding.causedBy ?? "");
		return cause !== void 0 && isActive(cause) === isActive(finding) && compareLevels(cause.level, finding.level) <= 0;
	};
	const folded = findings.filter(isFolded).sort(worstFirst);
	return groupFindings(findings.filter((finding) => !isFolded(finding))).map((group) => {
		const members = new Set([group.shown, ...group.others].map(({ fingerprint }) => fingerprint));
		return {
			...group,
			consequences: folded.filter(({ causedBy }) => members.has(causedBy ?? ""))
		};
	});
}
function groupFindings(findings) {
	return groupsOf(findings, (finding, index) => {
		const cause = finding.causeKey === "" ? String(index) : `=${finding.causeKey}`;
		return JSON.stringify([
			finding.ruleId,
			finding.level,
			finding.kind,
			isActive(finding),
			cause
		]);
	}).map(toGroup).sort((a, b) => worstFirst(a.shown, b.shown));
}
function toGroup(members) {
	const [shown, ...others] = [...members].sort(worstFirst);
	if (shown === void 0) throw new Error("a group of findings cannot be empty");
	return {
		shown,
		others,
		operations: [...new Set(members.flatMap((finding) => finding.operations))].sort(compareText),
		consequences: []
	};
}
function unnamedOperations({ operations, shown }) {
	const named = new Set(shown.data?.namedOperations);
	return operations.filter((operation) => operation !== "*" && !named.has(operation));
}
function controlsOf({ shown, consequences }) {
	return [...new Set([shown, ...consequences].flatMap(({ controls }) => controls))];
}

// src/report/shared/changes.ts
const order = {
	lost: 0,
	unclear: 1,
	gained: 2
};
const verdictNames = {
	covered: "covered",
	partial: "in part",
	uncovered: "not recorded",
	undetermined: "undetermined",
	"never-recorded": "never recorded"
};
function changeRows({ coverage }) {
	return [...coverage ?? []].sort((a, b) => order[a.change] - order[b.change]).map(rowOf);
}
function rowOf({ change, operations, count, resource, service, before, after }) {
	return {
		change,
		operations,
		count,
		resource: resource === null ? null : shortAddress(resource.address),
		service,
		verdicts: `${verdictNames[before]} → ${verdictNames[after]}`
	};
}
function notComparedParts({ notCompared }) {
	if (notCompared === void 0) return [];
	const { findings, operations } = notCompared;
	return [...findings.length > 0 ? [`${counted(findings.length, "finding")} not compared`] : [], ...operations > 0 ? [`${counted(operations, "operation")} not compared`] : []];
}
function changeSummary(comparison) {
	const rows = changeRows(comparison);
	const count = (change) => rows.filter((row) => row.change === change).reduce((sum, row) => sum + row.count, 0);
	const parts = [
		...count("lost") > 0 ? [`${counted(count("lost"), "operation")} lost`] : [],
		...count("unclear") > 0 ? [`${counted(count("unclear"), "operation")} now undetermined`] : [],
		...count("gained") > 0 ? [`${counted(count("gained"), "operation")} gained`] : [],
		...comparison.fixed.length > 0 ? [`${counted(comparison.fixed.length, "finding")} fixed`] : [],
		...notComparedParts(comparison)
	];
	if (parts.length > 0) return parts.join(", ");
	return comparison.coverage === null ? "no finding fixed" : "no change in coverage";
}

// src/report/shared/counts.ts
function countVerdicts(rows) {
	const counts = {
		covered: 0,
		partial: 0,
		uncovered: 0,
		"never-recorded": 0,
		undetermined: 0
	};
	for (const row of rows) counts[row.verdict] += row.count;
	return counts;
}
function countsByScope(entries) {
	return groupsOf(entries, ({ scope }) => scope ?? "").map(countVerdicts);
}
function range(counts) {
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return least === most ? String(most) : `${String(least)} to ${String(most)}`;
}

// src/report/shared/coverage-rows.ts
const verdictOrder = [
	"uncovered",
	"partial",
	"undetermined",
	"covered",
	"never-recorded"
];
const categoryOrder = [
	"management",
	"data",
	"networkActivity",
	"undocumented",
	"never"
];
const categoryNames = {
	management: "management",
	data: "data",
	networkActivity: "network activity",
	never: "never recorded",
	undocumented: "undocumented"
};
function serviceCoverage(result) {
	const severalPolicies = new Set(result.coverage.map((entry) => entry.policy)).size > 1;
	const counted = result.coverage.filter(({ service, count }) => service !== null || count > 0);
	return groupsOf(counted, (entry) => JSON.stringify([entry.service, severalPolicies ? `${entry.policy}/${entry.requirement}` : null])).map((entries) => toSection(entries, severalPolicies)).sort(compareSections);
}
function toSection(entries, severalPolicies) {
	const [first] = entries;
	return {
		service: first?.service ?? null,
		requirement: severalPolicies && first !== void 0 ? `${first.policy}/${first.requirement}` : null,
		rows: mergeResources(mergeOperations(entries)).sort(compareRows),
		counts: countVerdicts(entries),
		scopes: countsByScope(entries)
	};
}
function mergeOperations(entries) {
	return groupsOf(entries, (entry) => JSON.stringify([
		entry.category,
		entry.verdict,
		entry.resource?.address,
		entry.recordedBy
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			category: first.category,
			verdict: first.verdict,
			operations: [...new Set(group.flatMap((entry) => entry.operations))].sort(compareText),
			resources: first.resource === null ? [] : [first.resource.construct ?? shortAddress(first.resource.address)],
			recordedBy: first.recordedBy.map(shortAddress),
			count: sum(group)
		}];
	});
}
function mergeResources(rows) {
	return groupsOf(rows, (row) => JSON.stringify([
		row.category,
		row.verdict,
		row.operations,
		row.recordedBy,
		row.resources.length === 0
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			...first,
			resources: group.flatMap((row) => row.resources),
			count: sum(group)
		}];
	});
}
function sum(items) {
	return items.reduce((total, item) => total + item.count, 0);
}
function compareSections(a, b) {
	if (a.service === null !== (b.service === null)) return a.service === null ? 1 : -1;
	return compareText(a.service ?? "", b.service ?? "") || compareText(a.requirement ?? "", b.requirement ?? "");
}
function compareRows(a, b) {
	return verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category) || compareText(a.resources[0] ?? "", b.resources[0] ?? "") || compareText(a.operations[0] ?? "", b.operations[0] ?? "");
}

// src/report/shared/next-steps.ts
const stepWords = {
	"command-line": {
		trails: "Show trails that are not in this code with --trails FILE:",
		parameter: (names) => shortList(names.map((name) => `--parameter ${name}=…`), 3),
		sameAccount: "add --same-account"
	},
	workflow: {
		trails: "Show trails that are not in this code with the input trails:",
		parameter: (names) => `set the input parameters to ${shortList(names.map((name) => `${name}=…`), 3)}`,
		sameAccount: "set the input same-account to true"
	}
};
function nextSteps(result, audience = "command-line") {
	const words = stepWords[audience];
	const active = result.findings.filter(isActive);
	const open = openReasons(result);
	const steps = [];
	if (active.some(({ ruleId, data }) => ruleId === "no-trail-found" && data?.trailFilesRead !== true)) steps.push(`${words.trails} a snapshot, or the output of aws cloudtrail describe-trails and get-event-selectors.`);
	const parameters = openParameters(result);
	if (parameters.length > 0) steps.push(`Give the values that the code leaves unresolved: ${words.parameter(parameters)}.`);
	if (open.some(({ code }) => code === "same-account-unknown")) steps.push(`If all inputs belong to one account, ${words.sameAccount}.`);
	const worst = groupByCause(active).find(({ shown }) => shown.kind === "fail")?.shown;
	if (worst !== void 0 && audience === "command-line") steps.push(`Read what the rule means and how to fix it: trailproof rule ${worst.ruleId}`);
	return steps;
}
function openParameters(result) {
	const ofFindings = result.findings.filter(isActive).flatMap(({ data }) => data?.parameters ?? []);
	const ofReasons = openReasons(result).flatMap(({ parameters }) => parameters ?? []);
	return [.../* @__PURE__ */ new Set([...ofFindings, ...ofReasons])].sort(compareText);
}
function openReasons({ coverage }) {
	return coverage.filter(({ verdict }) => verdict === "undetermined").flatMap(({ reasons }) => reasons);
}

// src/report/shared/related.ts
function relatedToShow(finding) {
	return finding.relatedLocations.filter((related) => related.inMessage === void 0 || !samePlace(finding, related));
}
function samePlace(finding, related) {
	const [a, b] = [finding.location, related.location];
	return a.uri === b.uri && a.startLine === b.startLine && a.startColumn === b.startColumn;
}

// src/report/shared/selector-to-paste.ts
function selectorsToPaste(groups, { sinks }) {
	const byId = new Map(sinks.map((sink) => [sink.id, sink]));
	const gaps = groups.map((group) => gapOf(group, byId));
	const wanted = /* @__PURE__ */ new Map();
	for (const gap of gaps) if (gap !== null) wanted.set(gap.sink, [...wanted.get(gap.sink) ?? [], ...gap.selectors]);
	const offered = /* @__PURE__ */ new Set();
	const nameOf = shortNames(sinks.map(({ id }) => id));
	return gaps.map((gap) => {
		if (gap === null) return null;
		const { sink, writer } = gap;
		const selectors = together(holdsWholeList(sink, writer) ? wanted.get(sink) ?? [] : gap.selectors);
		const selector = {
			sink: nameOf(sink.id),
			...paste(gap, selectors)
		};
		const key = JSON.stringify([sink.id, selector]);
		if (offered.has(key)) return "offered-before";
		offered.add(key);
		return selector;
	});
}
function gapOf({ shown, others }, sinks) {
	const fixes = [shown, ...others].flatMap(({ fix }) => fix === void 0 ? [] : [fix]);
	const sink = sinks.get(fixes[0]?.sink ?? "");
	const dialect = sink === void 0 ? null : writtenDialectOf(sink);
	const writer = dialect?.selectors ?? null;
	if (sink === void 0 || dialect === null || writer === null || shown.suppressed !== null) return null;
	return {
		sink,
		dialect,
		writer,
		selectors: fixes.filter((fix) => fix.sink === sink.id).flatMap((fix) => fix.selectors)
	};
}
function holdsWholeList(sink, { replace }) {
	const { selectors } = sink;
	return wholeListOf(sink) !== void 0 && (replace !== void 0 || selectors === "default" || selectors === "basic");
}
function wholeListOf({ selectorCode, selectorList }) {
	return selectorCode ?? selectorList;
}
function together(selectors) {
	const byName = /* @__PURE__ */ new Map();
	for (const selector of selectors) {
		const { Name = "" } = selector;
		const known = byName.get(Name);
		byName.set(Name, known === void 0 ? selector : either(known, selector));
	}
	return [...byName].sort(([a], [b]) => a < b ? -1 : 1).map(([, selector]) => selector);
}
function either(a, b) {
	const fields = a.FieldSelectors.flatMap((field) => {
		const other = b.FieldSelectors.find(({ Field }) => Field === field.Field);
		if (other === void 0) return [];
		const leftOut = field.NotStartsWith ?? other.NotStartsWith;
		const merged = {
			Field: field.Field,
			...union("Equals", field, other),
			...union("StartsWith", field, other),
			...leftOut === void 0 ? {} : { NotStartsWith: leftOut }
		};
		return Object.keys(merged).length > 1 ? [merged] : [];
	});
	return {
		...a,
		FieldSelectors: fields
	};
}
function union(operator, a, b) {
	const [ofA, ofB] = [a[operator], b[operator]];
	return ofA === void 0 || ofB === void 0 ? {} : { [operator]: [.../* @__PURE__ */ new Set([...ofA, ...ofB])].sort() };
}
function paste({ sink, dialect, writer }, added) {
	const { property, items, replace } = writer;
	const { selectors } = sink;
	const list = wholeListOf(sink);
	const isThere = new Set(list?.map((selector) => JSON.stringify(selector)));
	const whole = [...list ?? [], ...added.filter((selector) => !isThere.has(JSON.stringify(selector)))];
	if (replace === void 0) return {
		snippet: items(holdsWholeList(sink, writer) ? whole : added),
		use: {
			kind: "add",
			property
		},
		advice: adviceToAdd(sink, dialect)
	};
	if (list === void 0 && dialect.deployedBy !== "nothing") return {
		snippet: null,
		use: { kind: "rewrite" },
		advice: adviceToRewrite(sink, added)
	};
	if (list === void 0) return {
		snippet: items(added),
		use: {
			kind: "add",
			property
		},
		advice: "This property holds the whole list, and some of the selectors in it are unresolved here. Keep them and add these."
	};
	return {
		snippet: replace({
			...sink,
			selectors: whole,
			hasBasicSelectors: selectors === "basic"
		}),
		use: { kind: "replace" },
		advice: adviceToReplace(sink)
	};
}
function adviceToAdd(sink, dialect) {
	const { kind, selectors } = sink;
	const list = wholeListOf(sink);
	switch (selectors) {
		case "advanced": return null;
		case "default": return noSelectorsYet(kind);
		case "basic": return list === void 0 ? "The trail has basic event selectors, and CloudTrail takes only one kind. Some of what they select is unresolved here. Rewrite them as advanced event selectors." : `The trail has basic event selectors, and CloudTrail takes only one kind. ${sameAs(list)} Replace ${dialect.nameOf("EventSelectors")} with this list.`;
		case "unknown": return "The selectors that the trail has now are unresolved. Keep them.";
	}
}
function adviceToRewrite({ selectors }, added) {
	return `${selectors === "basic" ? "The trail has basic event selectors, and CloudTrail takes only one kind. Some of what they select is unresolved here. Rewrite them as advanced event selectors" : "The app sets the whole list of selectors, and some of it is unresolved here. Keep it"}, and add one for each of: ${added.map(({ FieldSelectors }) => FieldSelectors.map(conditionClause).join(", ")).join("; ")}.`;
}
function conditionClause({ Field, ...operators }) {
	return [Field, ...Object.entries(operators).map(([operator, values]) => `${operator} ${values.join(" or ")}`)].join(" ");
}
function noSelectorsYet(kind) {
	return `The ${kind === "trail" ? "trail" : "event data store"} has no selectors and records management events by default. Selectors replace that default, so the first one here selects management events.`;
}
function adviceToReplace(sink) {
	const { kind, selectors } = sink;
	const list = wholeListOf(sink) ?? [];
	switch (selectors) {
		case "default": return noSelectorsYet(kind);
		case "basic": return `This replaces the basic event selectors of the trail. ${sameAs(list)}`;
		case "advanced":
		case "unknown": return "This replaces the whole list: the selectors of now, then the new ones.";
	}
}
function sameAs(list) {
	switch (list.length) {
		case 0: return "Those match no event.";
		case 1: return "The first selector here matches the same events.";
		default: return `The first ${String(list.length)} selectors here match the same events.`;
	}
}

// src/report/shared/summary.ts
function standingOf(result, complete = saysComplete(result)) {
	const active = result.findings.filter(isActive);
	const [worst] = active.filter((finding) => finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level));
	if (worst !== void 0) return {
		kind: "fails",
		level: worst.level
	};
	if (!complete) return { kind: "incomplete" };
	if (active.some((finding) => finding.kind === "open")) return { kind: "open" };
	return { kind: wasJudged(result) ? "clean" : "nothing-judged" };
}
function saysComplete({ notifications }) {
	return notifications.every(({ level }) => level !== "error");
}
function wasJudged({ coverage, sinks }) {
	return coverage.length > 0 || sinks.length > 0;
}
function headlineParts(result, complete = saysComplete(result)) {
	const isClaim = complete && wasJudged(result);
	return [
		...result.findings.length > 0 || isClaim ? [findingCounts(result)] : [],
		...complete ? [] : ["incomplete: some input could not be read"],
		wasJudged(result) ? coverageCounts(result) : nothingJudged(complete)
	];
}
function nothingJudged(complete) {
	return complete ? "nothing judged: no trail or event data store found" : "nothing judged in the rest";
}
function findingCounts(result) {
	const active = result.findings.filter(isActive);
	const of = (level) => active.filter((finding) => finding.level === level).length;
	const suppressed = result.findings.filter((finding) => finding.suppressed !== null).length;
	const unchanged = result.findings.length - active.length - suppressed;
	const levels = [
		...of("error") > 0 ? [counted(of("error"), "error")] : [],
		...of("warning") > 0 ? [counted(of("warning"), "warning")] : [],
		...of("note") > 0 ? [counted(of("note"), "note")] : []
	];
	const groups = groupByCause(active).length;
	const parts = [
		...groups < active.length ? [`${levels.join(", ")} in ${counted(groups, "group")}`] : levels,
		...suppressed > 0 ? [`${String(suppressed)} suppressed`] : [],
		...unchanged > 0 ? [`${String(unchanged)} unchanged`] : []
	];
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function coverageCounts({ coverage }) {
	if (coverage.length === 0) return "no required events";
	const scopes = countsByScope(coverage);
	const isThere = (verdict) => scopes.some((counts) => counts[verdict] > 0);
	const of = (verdict) => range(scopes.map((counts) => counts[verdict]));
	const single = scopes.every(({ covered }) => covered === 1);
	return `${[
		`${of("covered")} ${single ? "operation" : "operations"} covered`,
		...isThere("partial") ? [`${of("partial")} in part`] : [],
		...isThere("uncovered") ? [`${of("uncovered")} not recorded`] : [],
		...isThere("undetermined") ? [`${of("undetermined")} undetermined`] : [],
		...isThere("never-recorded") ? [`${of("never-recorded")} never recorded by CloudTrail`] : []
	].join(", ")}${scopes.length === 1 ? "" : ` in each of ${String(scopes.length)} accounts`}`;
}

// src/report/formats/text/style.ts
const narrowest = 60;
const widest = 120;
function textStyle(options) {
	const width = Number.isFinite(options.width) ? Math.floor(options.width) : 80;
	return {
		colors: createColors(options.color),
		width: Math.min(widest, Math.max(narrowest, width)),
		verbose: options.verbose
	};
}
function levelColor(colors, level) {
	switch (level) {
		case "error": return (text) => colors.bold(colors.red(text));
		case "warning": return (text) => colors.bold(colors.yellow(text));
		case "note": return (text) => colors.bold(colors.blue(text));
	}
}

// src/report/shared/code-frame.ts
function sourceLines(sourceText) {
	const cache = /* @__PURE__ */ new Map();
	return (uri) => {
		if (!cache.has(uri)) cache.set(uri, sourceText(uri)?.split(/\r?\n/));
		return cache.get(uri);
	};
}
function codeFrame(location, lines, options) {
	const target = lines?.[location.startLine - 1];
	if (lines === void 0 || target === void 0) return [];
	const gutter = String(Math.min(lines.length, location.startLine + options.context)).length;
	const available = Math.max(20, options.width - gutter - 3);
	const view = viewOf(target, location, available);
	const context = view.shifted ? 0 : options.context;
	const { dim, red } = options.colors;
	const frame = [];
	for (let number = location.startLine - context; number <= location.startLine + context; number++) {
		if (number === location.startLine) {
			frame.push(`${dim(`${String(number).padStart(gutter)} │`)} ${view.text}`);
			frame.push(`${dim(`${" ".repeat(gutter)} │`)} ${" ".repeat(view.caret)}${red("^".repeat(view.length))}`);
			continue;
		}
		const text = clip(shown((lines[number - 1] ?? "").slice(0, 4 * available)), available).trimEnd();
		if (text !== "") frame.push(dim(`${String(number).padStart(gutter)} │ ${text}`));
	}
	return frame;
}
function viewOf(line, location, available) {
	const start = Math.min(location.startColumn - 1, line.length);
	const sameLine = location.endLine === location.startLine;
	const end = Math.max(start, Math.min(sameLine ? location.endColumn - 1 : line.trimEnd().length, line.length));
	const offset = line.length <= 4 * available && displayWidth(shown(line)) <= available || start < available / 2 ? 0 : start - Math.floor(available / 3);
	const lead = offset > 0 ? "…" : "";
	const before = lead + shown(line.slice(offset, start));
	const text = clip(lead + shown(line.slice(offset, offset + 4 * available)), available);
	const caret = Math.min(displayWidth(before), available - 1);
	const marked = displayWidth(shown(line.slice(start, Math.min(end, start + available))));
	return {
		text,
		shifted: offset > 0,
		caret,
		length: Math.max(1, Math.min(marked, available - caret))
	};
}
function shown(text) {
	return printable(text.replaceAll("	", "  "));
}

// src/report/formats/text/changes.ts
const mostFixed = 10;
function changeSection(comparison, style) {
	if (comparison === void 0) return [];
	const { colors } = style;
	const rows = changeRows(comparison);
	const subjects = rows.map(subjectOf);
	const width = Math.min(40, Math.max(0, ...subjects.map(displayWidth)));
	const lines = rows.flatMap((row, index) => changeLines(row, pad(clip(subjects[index] ?? "", width), width), style));
	const fixed = comparison.fixed.slice(0, mostFixed).flatMap((finding) => wrap(`${finding.ruleId}${finding.resource === null ? "" : ` on ${shortAddress(finding.resource)}`}`, style.width - 15).map((line, index) => `  ${index === 0 ? colors.green("✔ fixed     ") : " ".repeat(12)} ${line}`));
	const more = comparison.fixed.length > mostFixed ? [colors.dim(`    and ${String(comparison.fixed.length - mostFixed)} more fixed`)] : [];
	return [
		`${colors.bold(`Since ${printable(comparison.name)}`)} ${colors.dim(`· ${changeSummary(comparison)}`)}`,
		...lines,
		...fixed,
		...more
	];
}
function subjectOf({ resource, service }) {
	return printable(resource ?? service ?? "all other services");
}
function changeLines(row, subject, style) {
	const names = row.operations.includes("*") ? "management events" : style.verbose ? row.operations.join(", ") : shortList(row.operations, 3);
	const subjectWidth = displayWidth(subject);
	const [first = "", ...rest] = wrap(`${names}: ${row.verdicts}`, Math.max(20, style.width - subjectWidth - 17));
	const indent = " ".repeat(subjectWidth + 16);
	return [`  ${mark$1(row.change, style)} ${subject}  ${first}`, ...rest.map((line) => `${indent} ${line}`)];
}
function mark$1(change, { colors }) {
	switch (change) {
		case "lost": return colors.red("✘ lost      ");
		case "unclear": return colors.magenta("? unclear   ");
		case "gained": return colors.green("✔ gained    ");
	}
}

// src/report/formats/text/controls.ts
function controlSections(controls, style) {
	return frameworkRows(controls).map(({ framework, reference, controls: members }) => {
		const width = Math.max(...members.map((control) => displayWidth(shownNumber(control))));
		return [
			`${style.colors.bold(printable(framework))}${reference === null ? "" : style.colors.dim(` · ${printable(reference)}`)}`,
			...members.flatMap((control) => controlLines(control, width, style)),
			style.colors.dim(`  ${statusCounts(members)}. Which events a control requires is our interpretation.`)
		];
	});
}
const told = /* @__PURE__ */ new Set(["not-satisfied", "undetermined"]);
const widestNumber = 30;
function shownNumber({ id }) {
	return clip(printable(controlNumberOf(id)), widestNumber);
}
function controlLines(control, width, style) {
	const { sign, words } = statusWords[control.status];
	const head = `  ${colorOf(control.status, style)(sign)} ${pad(shownNumber(control), width)}  `;
	const indent = " ".repeat(width + 6);
	const title = wrap(`${control.title}${control.status === "satisfied" ? "" : ` (${words})`}`, style.width - indent.length);
	const evidence = told.has(control.status) || style.verbose ? control.evidence.flatMap((line) => wrap(line, style.width - indent.length - 2).map((part, index) => style.colors.dim(`${indent}${index === 0 ? "· " : "  "}${part}`))) : [];
	return [...title.map((line, index) => index === 0 ? head + line : indent + line), ...evidence];
}
function colorOf(status, { colors }) {
	switch (status) {
		case "satisfied": return colors.green;
		case "not-satisfied": return colors.red;
		case "undetermined": return colors.magenta;
		case "nothing-in-scope":
		case "not-assessed": return colors.dim;
	}
}

// src/report/formats/text/coverage.ts
const verdictMarks = {
	covered: "✔ covered",
	partial: "◐ in part",
	uncovered: "✘ not recorded",
	undetermined: "? undetermined",
	"never-recorded": "– never recorded"
};
const verdictWidth = 16;
const indent$1 = "  ";
const gap = "  ";
const fewOperations = 3;
const mostResources = 2;
function coverageSection(result, style) {
	const sections = serviceCoverage(result);
	if (sections.length === 0) return [];
	const titleWidth = Math.min(Math.floor(style.width / 2), Math.max(...sections.map((section) => displayWidth(sectionTitle(section)))));
	const tables = [];
	const inFull = [];
	for (const section of sections) {
		const head = heading(section, titleWidth, style);
		if (!style.verbose && isCovered(section)) inFull.push(head);
		else tables.push([head, ...table(section, style)]);
	}
	return [...tables, inFull];
}
function isCovered(section) {
	return section.rows.every((row) => row.verdict === "covered");
}
function sectionTitle(section) {
	const service = printable(section.service ?? "all other services");
	return section.requirement === null ? service : `${service} (${printable(section.requirement)})`;
}
function heading(section, titleWidth, style) {
	const total = recordable(section.counts);
	const name = style.colors.bold(pad(clip(sectionTitle(section), titleWidth), titleWidth));
	const facts = total === 0 ? "never recorded" : coveredOf(section);
	const barWidth = Math.min(30, style.width - titleWidth - facts.length - 4);
	return `${name}${gap}${total === 0 || barWidth < 5 ? "" : bar(section.counts, barWidth, style.colors) + gap}${facts}`;
}
function coveredOf({ scopes }) {
	const of = `${range(scopes.map((counts) => counts.covered))} of ${range(scopes.map(recordable))} covered`;
	return scopes.length === 1 ? of : `${of} in ${String(scopes.length)} accounts`;
}
function recordable(counts) {
	return counts.covered + counts.partial + counts.uncovered + counts.undetermined;
}
function bar(counts, width, colors) {
	const [covered = 0, partial = 0, undetermined = 0, uncovered = 0] = shares([
		counts.covered,
		counts.partial,
		counts.undetermined,
		counts.uncovered
	], width);
	return [
		colors.green("█".repeat(covered)),
		colors.yellow("▓".repeat(partial)),
		colors.magenta("▒".repeat(undetermined)),
		colors.red("░".repeat(uncovered))
	].join("");
}
function shares(counts, width) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const cells = counts.map((count) => count === 0 ? 0 : Math.max(1, Math.floor(count / total * width)));
	const rest = width - cells.reduce((sum, count) => sum + count, 0);
	const largest = counts.indexOf(Math.max(...counts));
	return cells.map((count, index) => index === largest ? count + rest : count);
}
function table(section, style) {
	const cells = section.rows.map((row) => ({
		row,
		resource: resourceCell(row),
		sink: row.recordedBy.map(printable).join(", ")
	}));
	const room = style.width - 2 - verdictWidth - 2;
	const resourceWidth = columnWidth(["on", ...cells.map((cell) => cell.resource)], Math.floor(room * .3));
	const sinkWidth = columnWidth(["recorded by", ...cells.map((cell) => cell.sink)], Math.floor(room * .25));
	const operationRoom = Math.max(room - resourceWidth - sinkWidth - 4, style.verbose ? longestName(section) : 0);
	const operations = cells.map(({ row }) => operationLines(row, operationRoom, style.verbose));
	const operationWidth = columnWidth(["operations", ...operations.flat()], operationRoom);
	const line = (verdict, operation, resource, sink) => `${indent$1}${verdict}${gap}${pad(operation, operationWidth)}${gap}${pad(clip(resource, resourceWidth), resourceWidth)}${gap}${clip(sink, sinkWidth)}`;
	return [style.colors.dim(line(pad("verdict", verdictWidth), "operations", "on", "recorded by").trimEnd()), ...cells.flatMap(({ row, resource, sink }, index) => (operations[index] ?? []).map((operation, part) => part === 0 ? line(verdictColor(style.colors, row.verdict)(pad(verdictMarks[row.verdict], verdictWidth)), operation, resource, sink) : line(" ".repeat(verdictWidth), operation, "", "")))];
}
function longestName(section) {
	return Math.max(...section.rows.flatMap((row) => row.operations.map((name) => displayWidth(`${printable(name)},`))));
}
function columnWidth(cells, most) {
	return Math.min(most, Math.max(...cells.map(displayWidth)));
}
function resourceCell(row) {
	const names = row.resources.map(printable);
	return names.length > mostResources ? counted(names.length, "resource") : names.join(", ");
}
function operationLines(row, width, verbose) {
	const kind = `${categoryNames[row.category]} operation`;
	if (row.operations.includes("*")) return [clip(counted(row.count, kind), width)];
	const names = row.operations.map(printable);
	if (verbose) return wrap(names.join(", "), width);
	if (row.verdict === "covered" && names.length > fewOperations) return [clip(counted(names.length, kind), width)];
	return [namesThatFit(names, width)];
}
function namesThatFit(names, width) {
	const all = names.join(", ");
	if (displayWidth(all) <= width) return all;
	for (let shown = names.length - 1; shown > 0; shown--) {
		const text = `${names.slice(0, shown).join(", ")} +${String(names.length - shown)}`;
		if (displayWidth(text) <= width) return text;
	}
	return clip(counted(names.length, "operation"), width);
}
function verdictColor(colors, verdict) {
	switch (verdict) {
		case "covered": return colors.green;
		case "partial": return colors.yellow;
		case "uncovered": return colors.red;
		case "undetermined": return colors.magenta;
		case "never-recorded": return colors.dim;
	}
}

// src/report/shared/counterexample.ts
function counterexampleFields(event) {
	return [
		["eventSource", event.eventSource],
		["eventName", event.eventName],
		["eventCategory", event.eventCategory],
		["eventType", event.eventType === "AwsApiCall" ? void 0 : event.eventType],
		["readOnly", event.readOnly === void 0 ? void 0 : String(event.readOnly)],
		["awsRegion", event.awsRegion],
		["recipientAccountId", event.recipientAccountId],
		["userIdentity.arn", event.userIdentity?.arn],
		["sessionCredentialFromConsole", event.sessionCredentialFromConsole],
		["errorCode", event.errorCode],
		["vpcEndpointId", event.vpcEndpointId],
		...(event.resources ?? []).flatMap((resource) => [
			["resources.type", resource.type],
			["resources.ARN", resource.ARN],
			["resources.ARNPrefix", resource.ARNPrefix]
		])
	].flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}

// src/report/formats/text/finding.ts
const indent = "  ";
const mostOthers = 5;
const mostRelated = 3;
function findingBlock(group, lines, style) {
	const { shown } = group;
	const block = [headLine(shown, style), ...indented(messageLines(shown, style.width - 2))];
	const unnamed = unnamedOperations(group);
	if (unnamed.length > 0) block.push(...labelled("operations", shortListUnless(style.verbose, unnamed, 8), style));
	if (group.others.length > 0) block.push(...labelled("also", otherPlaces(group.others, style), style));
	if (group.consequences.length > 0) block.push(...labelled("leads to", consequences(group.consequences), style));
	if (controlsOf(group).length > 0) block.push(...labelled("required by", requiredBy(group), style));
	if (shown.suppressed !== null) block.push(...labelled("suppressed", shown.suppressed.justification ?? "without a reason", style));
	if (shown.kind === "informational") return block;
	block.push(...frame(shown.location, 1, lines, style));
	if (shown.counterexample !== void 0) block.push(...missingEvent(shown.counterexample, style));
	const related = relatedToShow(shown);
	for (const place of related.slice(0, mostRelated)) block.push(...relatedLines(place, shown.location, lines, style));
	if (related.length > mostRelated) block.push(style.colors.dim(`${indent}and ${counted(related.length - mostRelated, "more place")}`));
	return block;
}
function messageLines(finding, width) {
	const { sentence, code } = messageParts(finding);
	return [...wrap(sentence, width), ...code === null ? [] : ["", ...code.split("\n")]];
}
function headLine(finding, { colors }) {
	const states = [
		...finding.kind === "fail" ? [] : [finding.kind],
		...finding.suppressed === null ? [] : ["suppressed"],
		...finding.baseline === null ? [] : [finding.baseline]
	];
	const state = states.length === 0 ? "" : colors.dim(` (${states.join(", ")})`);
	return `${levelColor(colors, finding.level)(finding.level)}${state} ${colors.bold(printable(finding.ruleId))} ${colors.cyan(place(finding.location))}`;
}
function place(location) {
	return printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}
function requiredBy(group) {
	const asked = [group.shown, ...group.consequences].flatMap((finding) => [finding, ...finding.alsoFor ?? []]).map(({ policy, requirement }) => [policy, requirement].filter((part) => part !== null).join("/"));
	const policies = [...new Set(asked)].filter((name) => name !== "").map((name) => `policy ${name}`);
	return [...controlsOf(group), ...policies].join(", ");
}
function otherPlaces(others, style) {
	const names = others.map((finding) => `${finding.resource === null ? "" : `${shortAddress(finding.resource)} `}(${place(finding.location)})`.trim());
	return shortListUnless(style.verbose, names, mostOthers);
}
function consequences(findings) {
	return findings.map(({ ruleId, resource, location }) => `${ruleId} ${resource === null ? "for events without a resource" : `on ${shortAddress(resource)}`} (${place(location)})`).join(", ");
}
function shortListUnless(all, names, most) {
	return shortList(names, all ? names.length : most);
}
function labelled(label, text, style) {
	const width = label.length + 2 + 1;
	return wrap(text, style.width - width).map((line, index) => index === 0 ? `${indent}${style.colors.dim(label)} ${line}` : `${" ".repeat(width)}${line}`);
}
function indented(lines) {
	return lines.map((line) => indent + line);
}
function frame(location, context, lines, style) {
	return indented(codeFrame(location, lines(location.uri), {
		colors: style.colors,
		width: style.width - 2,
		context
	}));
}
function missingEvent(event, style) {
	const fields = counterexampleFields(event);
	const nameWidth = Math.max(...fields.map(([name]) => name.length));
	return [`${indent}missed event, which nothing records`, ...fields.map(([name, value]) => `${indent}${indent}${style.colors.dim(pad(name, nameWidth))}  ${printable(value)}`)];
}
function relatedLines({ location, message, inMessage }, shownAt, lines, style) {
	const words = inMessage === void 0 ? wrap(message, style.width - 4) : [];
	return [
		`${indent}${style.colors.dim("see")} ${style.colors.cyan(place(location))}`,
		...words.map((line) => "    " + line),
		...place(location) === place(shownAt) ? [] : indented(frame(location, 0, lines, {
			...style,
			width: style.width - 2
		}))
	];
}

// src/report/formats/text/selector.ts
function selectorLines(selector, style) {
	if (selector === null) return [];
	if (selector === "offered-before") return ["  The selector shown above records it too."];
	const { snippet, advice } = selector;
	return [
		...wrap(headingOf(selector), style.width - 2).map((line) => `  ${line}`),
		...advice === null ? [] : wrap(advice, style.width - 4).map((line) => style.colors.dim(`    ${line}`)),
		...snippet === null ? [] : snippet.text.split("\n").map((line) => `    ${line}`)
	];
}
function headingOf({ sink, use, snippet }) {
	switch (use.kind) {
		case "add": return `To record it, add to ${use.property === null ? sink : `${use.property} of ${sink}`}`;
		case "replace": return snippet?.language === "sh" ? `To record it on ${sink}, run` : `To record it, set the selectors of ${sink} in the app`;
		case "rewrite": return `To record it, write the selectors of ${sink} anew in the app`;
	}
}

// src/report/formats/text/sinks.ts
const mostSinks = 12;
function sinkSection(sinks, style) {
	if (sinks.length === 0) return [];
	const shown = style.verbose ? sinks : sinks.slice(0, mostSinks);
	const nameOf = shortNames(sinks.map(({ id }) => id));
	const names = shown.map((sink) => printable(sink.construct ?? nameOf(sink.id)));
	const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
	const lines = shown.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style));
	if (shown.length < sinks.length) lines.push(`    ${String(sinks.length - shown.length)} more, shown with --verbose`);
	return [style.colors.bold("Trails and event data stores"), ...lines];
}
function sinkLines(sink, name, nameWidth, style) {
	const detail = clip(printable(describeSink(sink)), Math.max(10, style.width - nameWidth - 6));
	const facts = sink.counted === true ? style.colors.dim(detail) : style.colors.yellow(detail);
	if (displayWidth(name) <= nameWidth) return [`  ${mark(sink, style)} ${pad(name, nameWidth)}  ${facts}`];
	return [`  ${mark(sink, style)} ${name}`, `    ${" ".repeat(nameWidth)}  ${facts}`];
}
function mark(sink, { colors }) {
	if (sink.counted === true) return colors.green("●");
	return sink.counted === false ? colors.red("○") : colors.magenta("◌");
}
function describeSink(sink) {
	const facts = [
		sink.kind === "trail" ? "trail" : "event data store",
		...sink.organization === true ? ["organization"] : [],
		...sink.homeRegion === null ? [] : [sink.homeRegion],
		...sink.multiRegion === null ? [] : [sink.multiRegion ? "all Regions" : "one Region"],
		`${sink.selectors} selectors`
	];
	if (sink.counted !== true) {
		const because = sink.notCountedBecause ?? "reason unknown";
		return `${sink.counted === false ? "not counted" : "possibly not counted"}: ${because} · ${facts.join(", ")}`;
	}
	return facts.join(", ");
}

// src/report/formats/text/text.ts
function renderText(result, options) {
	const style = textStyle(options);
	const blocks = options.quiet ? [] : [
		[title(result, style)],
		sinkSection(result.sinks, style),
		...coverageSection(result, style),
		...controlSections(result.controls ?? [], style)
	];
	blocks.push(changeSection(result.baseline, style));
	blocks.push(...findingBlocks(result, options, style), notificationLines(result, options, style), summaryLines(result, options, style));
	return blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]).map((line) => printedLine(line.trimEnd(), options.color)).join("\n");
}
function title({ tool }, { colors }) {
	return `${colors.bold(tool.name)} ${tool.version} ${colors.dim(`· catalog of ${tool.catalogDate}`)}`;
}
function findingBlocks(result, options, style) {
	const lines = sourceLines(options.sourceText);
	const shown = style.verbose ? result.findings : result.findings.filter(isActive);
	const groups = groupByCause(shown);
	const inFull = groups.filter((group) => group.shown.kind !== "informational");
	const inShort = groups.filter((group) => group.shown.kind === "informational");
	const selectors = selectorsToPaste(inFull, result);
	const blocks = inFull.map((group, index) => [...findingBlock(group, lines, style), ...selectorLines(selectors[index] ?? null, style)]);
	if (inShort.length > 0) blocks.push(inShort.flatMap((group) => findingBlock(group, lines, style)));
	return blocks;
}
function notificationLines(result, options, style) {
	const shown = result.notifications.filter((notification) => !options.quiet || notification.level === "error").sort((a, b) => compareLevels(a.level, b.level));
	if (shown.length === 0) return [];
	const lines = shown.flatMap((notification) => {
		const place = notification.location;
		const where = place === null ? "" : ` ${printable(`${place.uri}:${String(place.startLine)}:${String(place.startColumn)}`)}`;
		const [first = "", ...rest] = wrap(notification.message, style.width - 4);
		return [`  ${`${levelColor(style.colors, notification.level)(notification.level)}${style.colors.cyan(where)}`}`, ...[first, ...rest].map((line) => `    ${line}`)];
	});
	return [style.colors.bold("About this run"), ...lines];
}
function markOf(standing, { colors }) {
	switch (standing.kind) {
		case "fails": return levelColor(colors, standing.level)("✘");
		case "incomplete":
		case "open": return colors.magenta("?");
		case "nothing-judged": return colors.dim("–");
		case "clean": return colors.green("✔");
	}
}
function summaryLines(result, { audience, complete }, style) {
	const { colors } = style;
	const mark = markOf(standingOf(result, complete), style);
	return [...wrap(headlineParts(result, complete).join(" · "), style.width - 2).map((line, index) => `${index === 0 ? mark : " "} ${line}`), ...nextSteps(result, audience).flatMap((step) => wrap(step, style.width - 4).map((line, index) => colors.dim(`  ${index === 0 ? "→" : " "} ${line}`)))];
}

export { quoteTerraform as $, compareLevels as A, tailOf as B, statusCounts as C, pad as D, displayWidth as E, printable as F, listedInShort as G, capitalized as H, printedLine as I, uncapitalized as J, namedInShort as K, printedLines as L, worstFirst as M, messageParts as N, shortNames as O, jsonText as P, cloudFormationYaml as Q, fileOf as R, frameworkRows as S, clip as T, counted as U, compareText as V, listed as W, dialects as X, dialectOf as Y, writtenDialectOf as Z, controlsOf as _, headlineParts as a, display as at, unnamedOperations as b, relatedToShow as c, sameText as ct, categoryNames as d, unresolvedPieces as dt, operators as et, categoryOrder as f, unresolvedText as ft, changeSummary as g, changeRows as h, coverageCounts as i, concatenate as it, isActive as j, wrap as k, nextSteps as l, substitute as lt, countVerdicts as m, levelColor as n, groupsOf as nt, standingOf as o, knownString as ot, serviceCoverage as p, shortList as q, textStyle as r, behind as rt, selectorsToPaste as s, literal as st, renderText as t, groupBy as tt, openParameters as u, textKey as ut, groupByCause as v, statusWords as w, controlNumberOf as x, groupFindings as y, shortAddress as z };