import { C as RecordExplainer, Dn as isPlainObject, En as usageError, Wn as uriOf, _ as fieldsThatRowsLack, b as GroupedExplainer, bn as jsonLocator, cn as prepare, kn as readInputs, v as UnreadableInput, wn as displayPath, xn as locatedMistake, y as chunksOfNamedFile } from "./core.js";
import { resolve } from "node:path";
import { once } from "node:events";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { StringDecoder } from "node:string_decoder";

// src/sources/records/place.ts
function placeBehind({ line, column }, text) {
	let lineBreak = text.indexOf("\n");
	if (lineBreak === -1) return {
		line,
		column: column + text.length
	};
	let lines = line;
	let last = lineBreak;
	for (; lineBreak !== -1; lineBreak = text.indexOf("\n", lineBreak + 1)) {
		lines++;
		last = lineBreak;
	}
	return {
		line: lines,
		column: text.length - last
	};
}
function locationFrom({ line, column }, location) {
	const shifted = (shiftedLine, shiftedColumn) => ({
		line: shiftedLine + line - 1,
		column: shiftedLine === 1 ? shiftedColumn + column - 1 : shiftedColumn
	});
	const start = shifted(location.startLine, location.startColumn);
	const end = shifted(location.endLine, location.endColumn);
	return {
		uri: location.uri,
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function locationAt(uri, { line, column }) {
	return {
		uri,
		startLine: line,
		startColumn: column,
		endLine: line,
		endColumn: column
	};
}

// src/sources/records/rows.ts
function isRow(value) {
	return Array.isArray(value) && value.every(isPlainObject);
}
const wholeRecords = [
	"eventjson",
	"@message",
	"message"
];
const plainColumns = [
	"eventSource",
	"eventName",
	"eventID",
	"eventType",
	"eventCategory",
	"managementEvent",
	"readOnly",
	"awsRegion",
	"recipientAccountId",
	"sessionCredentialFromConsole",
	"errorCode",
	"vpcEndpointId"
];
function hasRecordColumns(columns) {
	const names = new Set(columns.map((column) => column.toLowerCase()));
	return names.has("eventsource") && names.has("eventname") || wholeRecords.some((name) => names.has(name));
}
function recordOfRow(row) {
	const cells = new Map(row.flatMap(cellsOf$1));
	for (const column of wholeRecords) {
		const text = cells.get(column);
		if (text?.trimStart().startsWith("{") === true) return {
			kind: "text",
			column,
			text
		};
	}
	if (present(cells.get("eventsource")) === void 0 || present(cells.get("eventname")) === void 0) return { kind: "none" };
	const identity = identityOf(cells);
	const resources = resourcesOf(cells.get("resources"));
	const has = (field) => field === "userIdentity.arn" ? identity !== void 0 : cells.has(field.toLowerCase());
	return {
		kind: "record",
		record: {
			...Object.fromEntries(plainColumns.flatMap((name) => {
				const value = present(cells.get(name.toLowerCase()));
				return value === void 0 ? [] : [[name, value]];
			})),
			...identity === void 0 ? {} : { userIdentity: identity },
			...resources === void 0 ? {} : { resources }
		},
		unknown: fieldsThatRowsLack.filter((field) => !has(field))
	};
}
function cellsOf$1(cell) {
	if (typeof cell.field === "string" && typeof cell.value === "string") return [[cell.field.toLowerCase(), cell.value]];
	return Object.entries(cell).map(([name, value]) => [name.toLowerCase(), textOf(value)]);
}
function textOf(value) {
	if (value === null || value === void 0) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function present(text) {
	return text === void 0 || text === "" || text === "null" ? void 0 : text;
}
function identityOf(cells) {
	const alone = cells.get("useridentity.arn");
	const text = cells.get("useridentity");
	if (alone !== void 0) return arnOnly(present(alone));
	if (text === void 0) return void 0;
	if (present(text) === void 0) return {};
	const parsed = jsonOf(text);
	if (isPlainObject(parsed)) return arnOnly(typeof parsed.arn === "string" ? parsed.arn : void 0);
	const nested = text.indexOf("{", 1);
	const own = nested === -1 ? text : text.slice(0, nested);
	const arn = /(?:^\{|, )arn=(.*?)(?=, [a-z]+=|\}$)/i.exec(own)?.[1];
	return arn === void 0 ? void 0 : arnOnly(present(arn));
}
function arnOnly(arn) {
	return arn === void 0 ? {} : { arn };
}
function resourcesOf(text) {
	const list = present(text);
	if (list === void 0) return void 0;
	const parsed = jsonOf(list);
	if (Array.isArray(parsed)) return parsed.map((element) => isPlainObject(element) ? withFieldNames(element) : element);
	const bodies = [...list.matchAll(/\{([^{}]*)\}/g)].map(([, body = ""]) => body);
	if (list !== `[${bodies.map((body) => `{${body}}`).join(", ")}]`) return void 0;
	const elements = bodies.map(elementOfStructure);
	return elements.every((element) => element !== void 0) ? elements : void 0;
}
const elementFields = {
	arn: "ARN",
	accountid: "accountId",
	type: "type",
	arnprefix: "ARNPrefix"
};
function withFieldNames(element) {
	return Object.fromEntries(Object.entries(element).map(([name, value]) => [elementFields[name.toLowerCase()] ?? name, value]));
}
function elementOfStructure(body) {
	const parts = body.split(/, (?=(?:arn|accountid|type|arnprefix)=)/i);
	const fields = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const name = elementFields[part.slice(0, part.indexOf("=")).toLowerCase()];
		if (name === void 0 || fields.has(name)) return void 0;
		const value = present(part.slice(part.indexOf("=") + 1));
		if (value !== void 0) fields.set(name, value);
	}
	return Object.fromEntries(fields);
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/sources/records/csv-rows.ts
const longestRow = 16777216;
function isRecordTable(line) {
	return hasRecordColumns(cellsOf(line));
}
var CsvRows = class {
	#reader;
	#rest = "";
	#columns;
	#place = {
		line: 1,
		column: 1
	};
	constructor(reader) {
		this.#reader = reader;
	}
	push(text) {
		let rest = this.#rest + text;
		for (let end = endOfRow(rest); end !== -1; end = endOfRow(rest)) {
			this.#line(rest.slice(0, end));
			rest = rest.slice(end + 1);
		}
		this.#rest = rest;
		if (rest.length <= longestRow) return;
		this.#reader.wrong("the row has more than 16 MB: a quotation mark is missing", this.#place);
		this.#rest = "";
	}
	end() {
		if (this.#rest !== "") this.#line(this.#rest);
	}
	#line(line) {
		const place = this.#place;
		this.#place = placeBehind(place, `${line}\n`);
		const content = line.endsWith("\r") ? line.slice(0, -1) : line;
		if (content.trim() === "") return;
		const cells = cellsOf(content);
		if (this.#columns === void 0) {
			this.#columns = cells;
			return;
		}
		const columns = this.#columns;
		if (cells.length === columns.length) this.#reader.row([Object.fromEntries(columns.map((name, index) => [name, cells[index]]))], place);
		else this.#reader.wrong(`the row has ${String(cells.length)} cells, and the table ${String(columns.length)} columns`, place);
	}
};
function endOfRow(text) {
	for (let from = 0;;) {
		const lineBreak = text.indexOf("\n", from);
		const opening = text.indexOf("\"", from);
		if (lineBreak === -1) return -1;
		if (opening === -1 || opening > lineBreak) return lineBreak;
		const closing = text.indexOf("\"", opening + 1);
		if (closing === -1) return -1;
		from = closing + 1;
	}
}
function cellsOf(line) {
	const cells = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/y;
	for (;;) {
		const found = cell.exec(line);
		if (found === null) return [...cells, line.slice(cell.lastIndex)];
		cells.push(found[1]?.replaceAll("\"\"", "\"") ?? found[2] ?? "");
		if (found[3] === "") return cells;
	}
}

// src/sources/records/pieces.ts
const containers = [
	"Records",
	"Events",
	"events",
	"logEvents",
	"QueryResultRows",
	"results"
];

// src/sources/records/view.ts
function viewRecord(value) {
	if (!isPlainObject(value)) return {
		kind: "mistake",
		mistake: {
			path: [],
			message: `expected a CloudTrail record, found ${kindOf(value)}`
		}
	};
	if (value.eventCategory === "Aggregated") return {
		kind: "not-chosen",
		because: "an aggregated event sums up data events, and no selector chooses it"
	};
	const reader = new FieldReader(value);
	const insight = isPlainObject(value.insightDetails) ? new FieldReader(value.insightDetails, ["insightDetails"]) : void 0;
	const eventSource = reader.text("eventSource") ?? insight?.text("eventSource");
	const eventName = reader.text("eventName") ?? insight?.text("eventName");
	const rest = {
		...entry("eventID", reader.text("eventID")),
		...entry("eventType", reader.text("eventType")),
		...entry("eventCategory", reader.text("eventCategory")),
		...entry("managementEvent", reader.flag("managementEvent")),
		...entry("readOnly", reader.flag("readOnly")),
		...entry("awsRegion", reader.text("awsRegion")),
		...entry("recipientAccountId", reader.accountId("recipientAccountId")),
		...entry("userIdentity", userIdentity(reader)),
		...entry("sessionCredentialFromConsole", reader.flag("sessionCredentialFromConsole")?.toString()),
		...entry("resources", resources(reader)),
		...entry("errorCode", reader.text("errorCode")),
		...entry("vpcEndpointId", reader.text("vpcEndpointId")),
		...entry("insightType", insight?.text("insightType"))
	};
	const mistake = reader.mistake ?? insight?.mistake;
	if (mistake !== void 0) return {
		kind: "mistake",
		mistake
	};
	if (eventSource === void 0 || eventName === void 0) return {
		kind: "mistake",
		mistake: lacking(eventSource === void 0 ? "eventSource" : "eventName")
	};
	return {
		kind: "record",
		view: {
			eventSource,
			eventName,
			...rest
		}
	};
}
function lacking(field) {
	return {
		path: [],
		message: `expected a CloudTrail record, found an object without ${field}`
	};
}
function userIdentity(reader) {
	const identity = reader.object("userIdentity");
	if (identity === void 0) return void 0;
	const arn = identity.text("arn");
	reader.mistake ??= identity.mistake;
	return entry("arn", arn);
}
function resources(reader) {
	return reader.objects("resources")?.map((element) => {
		const resource = {
			...entry("type", element.text("type")),
			...entry("ARN", element.text("ARN")),
			...entry("ARNPrefix", element.text("ARNPrefix")),
			...entry("accountId", element.accountId("accountId"))
		};
		reader.mistake ??= element.mistake;
		return resource;
	});
}
var FieldReader = class FieldReader {
	mistake;
	#fields;
	#path;
	constructor(fields, path = []) {
		this.#fields = fields;
		this.#path = path;
	}
	text(name) {
		const value = this.#get(name);
		if (value === void 0 || typeof value === "string") return value;
		this.#wrong([name], "a text", value);
	}
	flag(name) {
		const value = this.#get(name);
		if (value === void 0 || typeof value === "boolean") return value;
		if (typeof value === "string" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
		this.#wrong([name], "true or false", value);
	}
	accountId(name) {
		const value = this.#get(name);
		return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(12, "0") : this.text(name);
	}
	object(name) {
		const value = this.#get(name);
		if (isPlainObject(value)) return new FieldReader(value, [...this.#path, name]);
		if (value !== void 0) this.#wrong([name], "an object", value);
	}
	objects(name) {
		const value = this.#get(name);
		if (!Array.isArray(value)) {
			if (value !== void 0) this.#wrong([name], "a list", value);
			return;
		}
		return value.flatMap((item, index) => {
			if (isPlainObject(item)) return [new FieldReader(item, [
				...this.#path,
				name,
				index
			])];
			this.#wrong([name, index], "an object", item);
			return [];
		});
	}
	#get(name) {
		return Object.hasOwn(this.#fields, name) ? this.#fields[name] ?? void 0 : void 0;
	}
	#wrong(steps, expected, found) {
		const path = [...this.#path, ...steps];
		this.mistake ??= {
			path,
			message: `${displayPath(path)}: expected ${expected}, found ${kindOf(found)}`
		};
	}
};
function entry(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function kindOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return "a text";
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "an object";
}

// src/sources/records/entries.ts
const expected = "Expected CloudTrail records: {\"Records\": [\u2026]}, one record, one a line, an EventBridge event or an answer of LookupEvents.";
const mostNotifications = 1e3;
const mostUnpacked = 67108864;
var Entries = class {
	records = [];
	#notifications = [];
	#uri;
	#count = 0;
	#untold = 0;
	#untoldErrors = false;
	constructor(uri) {
		this.#uri = uri;
	}
	get notifications() {
		if (this.#untold === 0) return this.#notifications;
		const message = `${this.#uri}: ${String(this.#untold)} more entries like these, which are not listed`;
		const level = this.#untoldErrors ? "error" : "note";
		return [...this.#notifications, {
			level,
			message,
			location: null,
			incomplete: this.#untoldErrors
		}];
	}
	get count() {
		return this.#count;
	}
	text(form, text, place) {
		const value = parsed(text);
		if (value === void 0) {
			const { message, location } = locatedMistake(this.#uri, text);
			this.wrongEntry(message, () => locationFrom(place, location));
			return false;
		}
		const locate = (path) => locationFrom(place, jsonLocator(this.#uri, text)(path));
		this.#value(form, value.json, [], locate);
		return true;
	}
	mistakeAt(message, place) {
		this.wrongEntry(message, () => locationAt(this.#uri, place));
	}
	row(row, place) {
		this.#row(row, [], () => locationAt(this.#uri, place));
	}
	wrongEntry(message, locate) {
		this.#count++;
		this.#complain("error", `${this.#uri}#${String(this.#count)}: ${message}`, locate);
	}
	unusable(message, location) {
		this.#complain("error", message, () => location);
	}
	#complain(level, message, locate) {
		const incomplete = level === "error";
		if (this.#notifications.length < mostNotifications) this.#notifications.push({
			level,
			message,
			location: locate(),
			incomplete
		});
		else {
			this.#untold++;
			this.#untoldErrors ||= incomplete;
		}
	}
	#value(form, value, path, locate) {
		switch (form) {
			case "document":
				this.#document(value, path, locate);
				return;
			case "Records":
			case "list":
				this.#entry(value, path, locate);
				return;
			case "Events":
				this.#lookedUp(value, path, locate);
				return;
			case "events":
			case "logEvents":
				this.#logEvent(value, path, locate);
				return;
			case "QueryResultRows":
			case "results": this.#queryRow(value, path, locate);
		}
	}
	#document(value, path, locate) {
		if (Array.isArray(value)) {
			for (const [index, entry] of value.entries()) this.#entry(entry, [...path, index], locate);
			return;
		}
		if (!isPlainObject(value)) {
			this.wrongEntry(`found a JSON value that is no object. ${expected}`, () => locate(path));
			return;
		}
		const container = containers.find((name) => Array.isArray(value[name]));
		if (container !== void 0) {
			const entries = value[container];
			for (const [index, entry] of entries.entries()) this.#value(container, entry, [
				...path,
				container,
				index
			], locate);
		} else if (value.digestS3Object !== void 0) this.wrongEntry(`found a digest file, which proves log files genuine but holds no records. ${expected}`, () => locate(path));
		else if (isPlainObject(value.awslogs)) this.#packed(value.awslogs.data, [
			...path,
			"awslogs",
			"data"
		], locate);
		else this.#entry(value, path, locate);
	}
	#entry(value, path, locate) {
		if (!isPlainObject(value) || typeof value.eventName === "string") this.#record(value, path, locate);
		else if (typeof value.CloudTrailEvent === "string") this.#lookedUp(value, path, locate);
		else if (value["detail-type"] !== void 0 || isPlainObject(value.detail)) this.#record(value.detail, [...path, "detail"], locate);
		else if (typeof value.message === "string" && value.timestamp !== void 0) this.#logEvent(value, path, locate);
		else this.#record(value, path, locate);
	}
	#lookedUp(value, path, locate) {
		const text = isPlainObject(value) ? value.CloudTrailEvent : void 0;
		if (typeof text === "string") this.#inner("CloudTrailEvent", text, [...path, "CloudTrailEvent"], locate);
		else this.wrongEntry("the event holds no CloudTrailEvent, which is the record", () => locate(path));
	}
	#logEvent(value, path, locate) {
		const text = isPlainObject(value) ? value.message : void 0;
		if (typeof text === "string" && text.startsWith("CWL CONTROL MESSAGE")) return;
		if (typeof text === "string") this.#inner("message", text, [...path, "message"], locate);
		else this.wrongEntry("the log event holds no message, which is the record", () => locate(path));
	}
	#queryRow(value, path, locate) {
		if (isRow(value)) this.#row(value, path, locate);
		else this.wrongEntry("expected a row of a query, found something else", () => locate(path));
	}
	#row(row, path, locate) {
		const found = recordOfRow(row);
		switch (found.kind) {
			case "text":
				this.#inner(found.column, found.text, path, locate);
				return;
			case "record":
				this.#record(found.record, path, locate, {
					inside: true,
					unknown: found.unknown
				});
				return;
			case "none": this.wrongEntry("the row has no column eventSource and eventName, and none with the record", () => locate(path));
		}
	}
	#packed(data, path, locate) {
		try {
			const bytes = gunzipSync(Buffer.from(String(data), "base64"), { maxOutputLength: mostUnpacked });
			this.#document(JSON.parse(bytes.toString("utf8")), path, () => locate(path));
		} catch {
			this.wrongEntry("awslogs.data: expected gzipped JSON in Base64", () => locate(path));
		}
	}
	#inner(name, text, path, locate) {
		const value = parsed(text);
		if (value === void 0) this.wrongEntry(`${name}: ${locatedMistake(this.#uri, text).message}`, () => locate(path));
		else this.#record(value.json, path, locate, { inside: true });
	}
	#record(value, path, locate, { inside = false, unknown = [] } = {}) {
		const reading = viewRecord(value);
		if (reading.kind === "mistake") {
			const { message, path: steps } = reading.mistake;
			this.wrongEntry(message, () => locate(inside ? path : [...path, ...steps]));
			return;
		}
		this.#count++;
		const source = `${this.#uri}#${String(this.#count)}`;
		if (reading.kind === "not-chosen") this.#complain("note", `${source}: ${reading.because}`, () => locate(path));
		else this.records.push({
			source,
			record: unknown.length === 0 ? reading.view : {
				...reading.view,
				unknown
			}
		});
	}
};
function parsed(text) {
	try {
		return { json: JSON.parse(text) };
	} catch {
		return;
	}
}

// src/sources/records/exported-lines.ts
const withTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z? (?=\{)/;
function isExportedLine(line) {
	return withTime.test(line);
}
var ExportedLines = class {
	#entries;
	#rest = "";
	#line = 1;
	constructor(entries) {
		this.#entries = entries;
	}
	push(text) {
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#event(line);
	}
	end() {
		this.#event(this.#rest);
	}
	#event(line) {
		const place = {
			line: this.#line++,
			column: 1
		};
		if (line.trim() === "") return;
		const time = withTime.exec(line)?.[0] ?? "";
		this.#entries.text("document", line.slice(time.length).trimEnd(), {
			...place,
			column: time.length + 1
		});
	}
};

// src/sources/records/json-bytes.ts
const plain = 1;
const opens = 2;
const closes = 3;
const starts = 4;
const breaks = 5;
const kinds = byteKinds();
function byteKinds() {
	const table = /* @__PURE__ */ new Uint8Array(256);
	const set = (characters, kind) => {
		for (const byte of Buffer.from(characters)) table[byte] = kind;
	};
	set(" 	\r,:0123456789+-.eEtruefalsn", 1);
	set("{[", 2);
	set("}]", 3);
	set("\"", 4);
	set("\n", 5);
	return table;
}

// src/sources/records/piece-starts.ts
const startOfEntry = /\{\s*"(?:eventVersion|EventId|eventId|logStreamName|timestamp|id)"\s*:/;
function startLike(entry) {
	const name = /^\{\s*"(\w{1,64})"\s*:/.exec(entry)?.[1];
	return name === void 0 ? void 0 : new RegExp(String.raw`\{\s*"${name}"\s*:`);
}
const startOfDocument = /\n[{[]|\}\{"/;

// src/sources/records/json-pieces.ts
const mostBytes = 16777216;
const mostRepeated = 268435456;
const longestName = 64;
const quote = 34;
const backslash = 92;
const newline = 10;
var JsonPieces = class {
	#reader;
	#window = Buffer.alloc(0);
	#at = 0;
	#start = -1;
	#state = "outside";
	#depth = 0;
	#inString = false;
	#onOneLine = true;
	#form = "document";
	#listDepth = 0;
	#needsComma = false;
	#place = {
		line: 1,
		column: 1
	};
	#placed = 0;
	#repeated = 0;
	#startOfEntry;
	#ended = false;
	constructor(reader) {
		this.#reader = reader;
	}
	get isStopped() {
		return this.#repeated > mostRepeated;
	}
	push(chunk) {
		if (this.isStopped) return;
		const kept = this.#start === -1 ? Math.max(0, Math.min(this.#at, this.#window.length) - longestName) : this.#start;
		this.#placeOf(kept);
		this.#window = kept === this.#window.length ? chunk : Buffer.concat([this.#window.subarray(kept), chunk]);
		this.#at -= kept;
		this.#placed -= kept;
		if (this.#start !== -1) this.#start = 0;
		this.#run();
	}
	end() {
		if (this.isStopped) return;
		this.#ended = true;
		this.#run();
		while (this.#start !== -1) {
			this.#recover();
			this.#run();
		}
		if (this.#state === "list" || this.#state === "frame" || this.#listDepth > 0) this.#reader.mistake("bracket", this.#placeOf(this.#window.length));
	}
	#run() {
		for (;;) {
			if (this.isStopped) {
				this.#reader.mistake("too-many-mistakes", this.#placeOf(Math.min(this.#at, this.#window.length)));
				this.#start = -1;
				this.#listDepth = 0;
				this.#state = "outside";
				return;
			}
			if (!this.#step()) break;
		}
		if (this.#start === -1 || this.#window.length - this.#start <= mostBytes) return;
		if (this.#nextPiece(this.#start + 1) === null) {
			this.#reader.tooBig(this.#formOfPiece(), this.#placeOf(this.#start));
			this.#start = -1;
		} else {
			this.#recover();
			this.#run();
		}
	}
	#step() {
		switch (this.#state) {
			case "outside": return this.#outside();
			case "list": return this.#inList();
			case "token": return this.#inToken();
			case "lost": return this.#findNext();
			case "document":
			case "frame":
			case "entry": return this.#inBrackets();
		}
	}
	#outside() {
		const byte = this.#pastSpace();
		if (byte === void 0) return false;
		if (kinds[byte] !== 2) {
			this.#open("token");
			return true;
		}
		if (byte === 91) {
			this.#at++;
			this.#enterList("list", 1);
		} else this.#open("document");
		return true;
	}
	#inList() {
		const byte = this.#pastSpace();
		if (byte === void 0) return false;
		if (byte === 44 && this.#needsComma) {
			this.#needsComma = false;
			this.#at++;
			return true;
		}
		if (kinds[byte] === 3) {
			this.#at++;
			this.#depth = this.#listDepth - 1;
			this.#listDepth = 0;
			this.#state = this.#depth === 0 ? "outside" : "frame";
			return true;
		}
		if (this.#needsComma || byte === 44) this.#reader.mistake("comma", this.#placeOf(this.#at));
		if (byte === 44) this.#at++;
		else this.#open(kinds[byte] === 2 ? "entry" : "token");
		this.#needsComma = byte !== 44;
		return true;
	}
	#pastSpace() {
		const bytes = this.#window;
		let byte = bytes[this.#at];
		while (byte === 32 || byte === newline || byte === 13 || byte === 9) byte = bytes[++this.#at];
		return byte;
	}
	#open(state) {
		this.#state = state;
		this.#start = this.#at;
		this.#inString = false;
		this.#onOneLine = true;
		if (state === "token") return;
		this.#depth = this.#listDepth + 1;
		this.#at++;
	}
	#enterList(form, depth) {
		this.#state = "list";
		this.#inString = false;
		this.#form = form;
		this.#listDepth = depth;
		this.#start = -1;
		this.#needsComma = false;
	}
	#inToken() {
		const bytes = this.#window;
		const inList = this.#listDepth > 0;
		for (; this.#at < bytes.length; this.#at++) {
			const byte = bytes[this.#at];
			if (byte === newline || inList && !this.#inString && (byte === 44 || byte === 93 || byte === 125)) break;
			if (byte === quote) this.#inString = !this.#inString;
			if (byte === backslash && this.#inString) this.#at++;
		}
		if (this.#at >= bytes.length && !this.#ended) return false;
		this.#close(Math.min(this.#at, bytes.length), inList ? "list" : "outside");
		return true;
	}
	#inBrackets() {
		const bytes = this.#window;
		const end = bytes.length;
		const bottom = this.#listDepth;
		let at = this.#at;
		let depth = this.#depth;
		let inString = this.#inString;
		while (at < end) {
			if (inString) {
				let byte = bytes[at] ?? 0;
				while (byte !== quote) {
					if (byte === backslash) at++;
					else if (byte < 32) return this.#broken(at, depth);
					if (++at >= end) break;
					byte = bytes[at] ?? 0;
				}
				if (at >= end) break;
				inString = false;
				at++;
				continue;
			}
			switch (kinds[bytes[at] ?? 0]) {
				case 1:
					at++;
					break;
				case 4:
					inString = true;
					at++;
					break;
				case 2: {
					const container = depth === 1 && bottom === 0 ? this.#containerAt(at) : void 0;
					at++;
					depth++;
					if (container === void 0) break;
					this.#at = at;
					this.#enterList(container, depth);
					return true;
				}
				case 3:
					at++;
					if (--depth > bottom) break;
					this.#at = at;
					this.#depth = depth;
					this.#close(at, bottom === 0 ? "outside" : "list");
					return true;
				case 5: {
					const isNext = this.#onOneLine && this.#state === "document" ? this.#isDocumentBehind(at) : false;
					if (isNext === void 0) {
						this.#keep(at, depth, false);
						return false;
					}
					if (isNext) return this.#broken(at, depth);
					this.#onOneLine = false;
					at++;
					break;
				}
				default: return this.#broken(at, depth);
			}
		}
		this.#keep(at, depth, inString);
		return false;
	}
	#keep(at, depth, inString) {
		this.#at = at;
		this.#depth = depth;
		this.#inString = inString;
	}
	#broken(at, depth) {
		this.#keep(at, depth, false);
		if (this.#start === -1) this.#lose(at);
		else this.#recover();
		return true;
	}
	#containerAt(bracket) {
		const bytes = this.#window;
		if (bytes[bracket] !== 91) return void 0;
		const before = bytes.toString("latin1", Math.max(0, bracket - longestName), bracket);
		const name = /"(\w+)"\s*:\s*$/.exec(before)?.[1];
		return containers.find((container) => container === name);
	}
	#isDocumentBehind(lineBreak) {
		const bytes = this.#window;
		const first = bytes[lineBreak + 1];
		if (first === void 0) return this.#ended ? false : void 0;
		if (first !== 123) return false;
		const found = bytes.indexOf(newline, lineBreak + 1);
		if (found === -1 && !this.#ended && bytes.length - lineBreak < mostBytes) return void 0;
		return isJson(bytes.toString("utf8", lineBreak + 1, found === -1 ? bytes.length : found));
	}
	#formOfPiece() {
		return this.#listDepth === 0 ? "document" : this.#form;
	}
	#close(end, next) {
		const start = this.#start;
		if (!this.#tell(end, next) && next === "list") this.#lookInside(start, end);
	}
	#tell(end, next) {
		const start = this.#start;
		const form = this.#formOfPiece();
		this.#start = -1;
		this.#inString = false;
		this.#state = next;
		if (start === -1) return true;
		if (end - start > mostBytes) {
			this.#reader.tooBig(form, this.#placeOf(start));
			return true;
		}
		const text = this.#window.toString("utf8", start, end).trimEnd();
		const place = this.#placeOf(start);
		this.#place = placeBehind(place, text);
		this.#placed = start + Buffer.byteLength(text);
		if (next === "list") this.#startOfEntry ??= startLike(text);
		return this.#reader.piece(form, text, place);
	}
	#lookInside(start, end) {
		const next = this.#nextPiece(start + 1);
		if (next === null || next >= end) return;
		this.#repeated += end - next;
		this.#at = next;
		this.#needsComma = false;
	}
	#recover() {
		const seen = Math.min(this.#at, this.#window.length);
		const next = this.#nextPiece(this.#start + 1);
		const end = next ?? this.#window.length;
		this.#tell(end, this.#listDepth > 0 ? "list" : "outside");
		this.#repeated += Math.max(0, seen - end);
		this.#at = end;
		this.#needsComma = false;
		if (next === null && !this.#ended) this.#lose(end);
	}
	#lose(at) {
		this.#state = "lost";
		this.#at = at;
	}
	#findNext() {
		const next = this.#nextPiece(this.#at);
		if (next !== null) {
			this.#at = next;
			this.#state = this.#listDepth > 0 ? "list" : "outside";
			this.#needsComma = false;
			return true;
		}
		this.#at = Math.max(this.#at, this.#ended ? this.#window.length : this.#window.length - 200);
		return false;
	}
	#nextPiece(from) {
		const text = this.#window.toString("latin1", from);
		const found = (this.#listDepth > 0 ? this.#startOfEntry ?? startOfEntry : startOfDocument).exec(text);
		return found === null ? null : from + found.index + (found[0].startsWith("{") ? 0 : 1);
	}
	#placeOf(position) {
		if (position > this.#placed) {
			this.#place = placeBehind(this.#place, this.#window.toString("utf8", this.#placed, position));
			this.#placed = position;
		}
		return this.#place;
	}
};
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// src/sources/records/unpack.ts
var DamagedInput = class extends Error {
	constructor(cause) {
		super(`it cannot be unpacked (${cause})`);
		this.name = "DamagedInput";
	}
};
const mostAtOnce = 4194304;
const chunkSize = 262144;
async function* unpacked(chunks) {
	const source = iteratorOf(chunks);
	let first = Buffer.alloc(0);
	let next = await source.next();
	for (; next.done !== true; next = await source.next()) {
		first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
		if (first.length >= 2) break;
	}
	if (first[0] !== 31 || first[1] !== 139) {
		if (first.length > 0) yield first;
		if (next.done !== true) yield* rest(source);
		return;
	}
	const second = next.done === true ? next : await source.next();
	const whole = second.done === true ? atOnce(first) : null;
	if (whole !== null) yield whole;
	else yield* pieceByPiece(joined(first, second, source));
}
async function* rest(source) {
	for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}
async function* joined(first, second, source) {
	yield first;
	if (second.done === true) return;
	yield second.value;
	yield* rest(source);
}
async function* iteratorOf(chunks) {
	for await (const chunk of chunks) yield chunk;
}
function atOnce(bytes) {
	try {
		return gunzipSync(bytes, { maxOutputLength: mostAtOnce });
	} catch {
		return null;
	}
}
async function* pieceByPiece(chunks) {
	const gunzip = createGunzip({ chunkSize });
	const unread = {};
	const feeding = feed(gunzip, chunks).catch((error) => {
		const cause = error instanceof Error ? error : new Error(String(error));
		if (!gunzip.destroyed) unread.cause = cause;
		gunzip.destroy(cause);
	});
	try {
		for await (const chunk of gunzip) yield chunk;
		await feeding;
	} catch (error) {
		if (unread.cause !== void 0) throw unread.cause;
		throw new DamagedInput(error instanceof Error ? error.message : String(error));
	} finally {
		gunzip.destroy();
	}
}
async function feed(gunzip, chunks) {
	for await (const chunk of chunks) {
		if (gunzip.destroyed) return;
		if (!gunzip.write(chunk)) await once(gunzip, "drain");
	}
	await new Promise((done) => {
		gunzip.flush(constants.Z_SYNC_FLUSH, () => {
			done();
		});
	});
	gunzip.end();
}

// src/sources/records/read.ts
const enoughToTell = 262144;
var RecordReader = class {
	#uri;
	#entries;
	#form;
	#first = Buffer.alloc(0);
	#decoder = null;
	#isStopped = false;
	#maySkip = false;
	constructor(uri) {
		this.#uri = uri;
		this.#entries = new Entries(uri);
	}
	get isStopped() {
		return this.#isStopped;
	}
	get notifications() {
		return this.#entries.notifications;
	}
	take() {
		const { records } = this.#entries;
		if (records.length > 0) this.#entries.records = [];
		return records;
	}
	push(bytes) {
		if (this.#isStopped) return;
		if (this.#form !== void 0) {
			this.#pushText(this.#form, bytes);
			return;
		}
		this.#first = this.#first.length === 0 ? bytes : Buffer.concat([this.#first, bytes]);
		if (this.#first.length >= enoughToTell || this.#first.includes(10)) this.#begin();
	}
	end(reason) {
		if (this.#isStopped) return;
		if (this.#form === void 0 && (reason === void 0 || this.#first.length > 0)) this.#begin();
		if (reason === void 0) {
			if (this.#decoder !== null) this.#form?.push(Buffer.from(this.#decoder.decode()));
			this.#form?.end();
			return;
		}
		const read = this.#entries.count;
		this.#fail(read === 0 ? reason : `${reason}, behind entry ${String(read)}`);
	}
	#fail(reason) {
		this.#isStopped = true;
		this.#entries.unusable(`${this.#uri} cannot be read: ${reason}. ${expected}`, locationAt(this.#uri, {
			line: 1,
			column: 1
		}));
	}
	#begin() {
		const bytes = this.#first;
		this.#first = Buffer.alloc(0);
		if (bytes.length === 0 && this.#form === void 0) {
			this.#form = nothing;
			this.#fail("it is empty");
			return;
		}
		this.#decoder = utf16Decoder(bytes);
		const start = this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true }));
		const lineBreak = start.indexOf(10);
		if (start.subarray(0, lineBreak === -1 ? start.length : lineBreak).includes(0)) {
			this.#fail("it is not text but binary data");
			return;
		}
		const content = start[0] === 239 && start[1] === 187 && start[2] === 191 ? start.subarray(3) : start;
		this.#form = this.#formOf(content.toString("utf8", 0, Math.min(content.length, enoughToTell)));
		this.#form.push(content);
	}
	#pushText(form, bytes) {
		form.push(this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true })));
	}
	#formOf(text) {
		const entries = this.#entries;
		const [line = ""] = text.trimStart().split(/\r?\n/, 1);
		if (/^[A-Za-z"@]/.test(line) && isRecordTable(line)) return ofText(new CsvRows({
			row: (row, place) => {
				entries.row(row, place);
			},
			wrong: (message, place) => {
				entries.mistakeAt(message, place);
			}
		}));
		if (isExportedLine(line)) return ofText(new ExportedLines(entries));
		const beginnings = text.trimStart().split("\n", 3);
		this.#maySkip = beginnings.some((beginning) => /^\s*[{[]/.test(beginning));
		return this.#json();
	}
	#json() {
		const entries = this.#entries;
		const pieces = new JsonPieces({
			piece: (form, text, place) => {
				if (this.#isStopped || entries.count === 0 && form === "document" && this.#isNoJson(text, place)) return true;
				return entries.text(form, text, place);
			},
			tooBig: (form, place) => {
				entries.mistakeAt(`the ${form === "document" ? "value" : "entry"} has more than 16 MB`, place);
			},
			mistake: (what, place) => {
				if (!this.#isStopped) entries.unusable(betweenPieces[what], locationAt(this.#uri, place));
			}
		});
		let isBlank = true;
		return {
			push: (bytes) => {
				isBlank &&= bytes.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
				pieces.push(bytes);
			},
			end: () => {
				pieces.end();
				if (isBlank) this.#fail("it is empty");
			}
		};
	}
	#isNoJson(text, place) {
		if (this.#maySkip || /^[{[]/.test(text)) return false;
		try {
			JSON.parse(text);
			return false;
		} catch {
			const { message, location } = locatedMistake(this.#uri, text);
			this.#isStopped = true;
			this.#entries.unusable(`${message}. ${expected}`, locationFrom(place, location));
			return true;
		}
	}
};
const nothing = {
	push: () => void 0,
	end: () => void 0
};
const betweenPieces = {
	comma: "the text is not valid JSON: a comma between entries is missing, or stands where there is no entry",
	bracket: "the text is not valid JSON: a \"]\" or \"}\" is missing at its end",
	"too-many-mistakes": "the text has so many mistakes that the rest of it is not read"
};
function utf16Decoder(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le");
	return bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be") : null;
}
function ofText(reader) {
	const decoder = new StringDecoder("utf8");
	return {
		push: (bytes) => {
			reader.push(decoder.write(bytes));
		},
		end: () => {
			reader.push(decoder.end());
			reader.end();
		}
	};
}
async function* recordsIn(reader, chunks) {
	try {
		for await (const bytes of unpacked(chunks)) {
			reader.push(bytes);
			const records = reader.take();
			if (records.length > 0) yield records;
			if (reader.isStopped) return;
		}
		reader.end();
	} catch (error) {
		if (!(error instanceof DamagedInput)) throw error;
		reader.end(error.message);
	}
	const last = reader.take();
	if (last.length > 0) yield last;
}

// src/run/explain.ts
async function runExplain(options) {
	const preparation = await prepare(options);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const judges = await sinksToAsk(options, setup);
	if (judges.kind === "usage") return judges;
	const { sinks } = judges;
	const notifications = [...judges.notifications];
	const explainer = new GroupedExplainer(new RecordExplainer(sinks, setup.catalog, setup.semantics));
	return {
		kind: "ready",
		sinks: sinks.map(({ id }) => id),
		events: explained(options, setup, explainer, notifications),
		notifications
	};
}
async function sinksToAsk({ paths }, setup) {
	const named = paths !== void 0 && paths.length > 0;
	if (!named && setup.trailFiles.length === 0) return {
		kind: "usage",
		errors: [usageError("explain needs trails. Name infrastructure code with --in, or a snapshot with --trails.")]
	};
	const inputs = named ? await readInputs(setup) : null;
	return {
		kind: "sinks",
		sinks: [...inputs?.model.sinks ?? [], ...setup.trails.sinks],
		notifications: [
			...setup.notifications,
			...inputs?.model.notifications ?? [],
			...setup.trails.notifications
		]
	};
}
async function* explained(options, { workingDirectory }, explainer, notifications) {
	for (const file of options.files) {
		const path = resolve(workingDirectory, file);
		const reader = new RecordReader(uriOf(path, workingDirectory));
		try {
			const chunks = file === "-" ? standardInput(options) : chunksOfNamedFile(path);
			for await (const records of recordsIn(reader, chunks)) yield records.map((record) => answer(record, explainer));
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			const message = `${file} cannot be read: ${error.message}. Name a file of CloudTrail records.`;
			notifications.push({
				level: "error",
				message,
				location: null,
				incomplete: true
			});
		}
		notifications.push(...reader.notifications);
	}
}
function standardInput({ recordsOnStandardInput }) {
	if (recordsOnStandardInput === void 0) throw new UnreadableInput("no standard input was given");
	return recordsOnStandardInput;
}
function answer({ source, record }, explainer) {
	const { verdict, sinks } = explainer.judge(record);
	const { eventID = null, eventSource, eventName } = record;
	return {
		source,
		eventID,
		eventSource,
		eventName,
		verdict,
		sinks
	};
}

export { sinksToAsk as n, runExplain as t };