import { $ as print, $n as displayUsageError, At as jsonLocator, Bt as decodeText, Gt as readLimits, Ht as reasonWithoutText, It as readInputs, Nt as isPlainObject, Ot as prepare, Qn as displayPath, S as renderExplanation, c as overall, er as usageError, g as refuse, jt as locatedMistake, m as libraryOptions, nt as terminalOf, ot as exitStatus, p as withStandardInput, qt as uriOf, s as RecordExplainer, sr as defined } from "./core.js";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

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
		...entry("vpcEndpointId", reader.text("vpcEndpointId"))
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

// src/sources/records/read.ts
const maximumBytes = 536870912;
function readRecords(uri, bytes, limit = maximumBytes) {
	const unpacked = unpack(bytes, limit);
	if (typeof unpacked === "string") return unreadable(uri, unpacked);
	const text = decodeText(unpacked);
	if (text === null) return unreadable(uri, "it is not text but binary data");
	if (text.trim() === "") return unreadable(uri, "it is empty");
	const collector = new Collector(uri);
	const whole = parse$1(text);
	if (whole !== void 0) readWhole(uri, text, whole.value, collector);
	else if (looksLikeLines(text)) readLines(uri, text, collector);
	else {
		const { message, location } = locatedMistake(uri, text);
		collector.unusable(`${message}. ${expected}`, location);
	}
	return {
		records: collector.records,
		notifications: collector.notifications
	};
}
function unpack(bytes, limit) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: limit });
	} catch (error) {
		return error instanceof RangeError ? `unpacked it has more than ${String(Math.floor(limit / 1048576))} MB` : `it cannot be unpacked (${error instanceof Error ? error.message : String(error)})`;
	}
}
function unreadable(uri, reason) {
	const location = {
		uri,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	return {
		records: [],
		notifications: [{
			level: "error",
			message: `${uri} cannot be read: ${reason}. ${expected}`,
			location,
			incomplete: true
		}]
	};
}
const expected = "Expected CloudTrail records: {\"Records\": […]}, one record, one a line, an EventBridge event or an answer of LookupEvents.";
function readWhole(uri, text, value, collector) {
	const locate = jsonLocator(uri, text);
	collector.document(value, (path) => ({ locate: () => locate(path) }));
}
function looksLikeLines(text) {
	const lines = text.trim().split("\n", 3);
	return lines.length > 1 && lines.some((line) => isPlainObject(parse$1(line)?.value));
}
function readLines(uri, text, collector) {
	text.split("\n").forEach((line, index) => {
		const content = line.trim();
		if (content === "") return;
		const startLine = index + 1;
		const startColumn = line.indexOf(content) + 1;
		const locate = () => ({
			uri,
			startLine,
			startColumn,
			endLine: startLine,
			endColumn: startColumn + content.length
		});
		const parsed = parse$1(content);
		if (parsed !== void 0) {
			collector.document(parsed.value, () => ({ locate }));
			return;
		}
		const mistake = locatedMistake(uri, content);
		const columns = {
			startColumn: startColumn + mistake.location.startColumn - 1,
			endColumn: startColumn + mistake.location.endColumn - 1
		};
		collector.wrongEntry(mistake.message, { locate: () => ({
			...locate(),
			...columns
		}) });
	});
}
var Collector = class {
	records = [];
	notifications = [];
	#uri;
	#count = 0;
	constructor(uri) {
		this.#uri = uri;
	}
	document(value, originOf) {
		const content = contentOf(value);
		switch (content.kind) {
			case "other":
				this.wrongEntry(`${content.found}. ${expected}`, originOf([]));
				return;
			case "records":
				for (const { value: record, path } of content.entries) this.#record(record, path, originOf);
				return;
			case "looked-up": for (const { value: event, path } of content.entries) this.#lookedUp(event, path, originOf);
		}
	}
	wrongEntry(message, origin) {
		this.#count++;
		this.unusable(`${this.#uri}#${String(this.#count)}: ${message}`, origin.locate());
	}
	unusable(message, location) {
		this.notifications.push({
			level: "error",
			message,
			location,
			incomplete: true
		});
	}
	#record(value, path, originOf, inside = false) {
		const reading = viewRecord(value);
		if (reading.kind === "mistake") {
			this.wrongEntry(reading.mistake.message, originOf(inside ? path : [...path, ...reading.mistake.path]));
			return;
		}
		this.#count++;
		if (reading.kind === "not-chosen") {
			const message = `${this.#uri}#${String(this.#count)}: ${reading.because}`;
			this.notifications.push({
				level: "note",
				message,
				location: originOf(path).locate(),
				incomplete: false
			});
			return;
		}
		this.records.push({
			source: `${this.#uri}#${String(this.#count)}`,
			record: reading.view,
			origin: originOf(path)
		});
	}
	#lookedUp(value, path, originOf) {
		const text = isPlainObject(value) ? value.CloudTrailEvent : void 0;
		if (typeof text !== "string") {
			this.wrongEntry("the event holds no CloudTrailEvent, which is the record", originOf(path));
			return;
		}
		const at = [...path, "CloudTrailEvent"];
		const parsed = parse$1(text);
		if (parsed !== void 0) this.#record(parsed.value, at, originOf, true);
		else this.wrongEntry(`CloudTrailEvent: ${locatedMistake(this.#uri, text).message}`, originOf(at));
	}
};
function contentOf(value) {
	if (Array.isArray(value)) return {
		kind: "records",
		entries: entriesOf(value, [])
	};
	if (!isPlainObject(value)) return {
		kind: "other",
		found: "found a JSON value that is no object"
	};
	if (Array.isArray(value.Records)) return {
		kind: "records",
		entries: entriesOf(value.Records, ["Records"])
	};
	if (Array.isArray(value.Events)) return {
		kind: "looked-up",
		entries: entriesOf(value.Events, ["Events"])
	};
	if (typeof value.CloudTrailEvent === "string") return {
		kind: "looked-up",
		entries: [{
			value,
			path: []
		}]
	};
	if (value["detail-type"] !== void 0 || isPlainObject(value.detail)) return {
		kind: "records",
		entries: [{
			value: value.detail,
			path: ["detail"]
		}]
	};
	if (value.digestS3Object !== void 0) return {
		kind: "other",
		found: "found a digest file, which proves log files genuine but holds no records"
	};
	return {
		kind: "records",
		entries: [{
			value,
			path: []
		}]
	};
}
function entriesOf(values, path) {
	return values.map((value, index) => ({
		value,
		path: [...path, index]
	}));
}
function parse$1(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}

// src/run/explain.ts
async function runExplain(options) {
	const preparation = await prepare(options);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const named = options.paths !== void 0 && options.paths.length > 0;
	if (!named && setup.trailFiles.length === 0) return {
		kind: "usage",
		errors: [usageError("explain needs trails. Name infrastructure code with --in, or a snapshot with --trails.")]
	};
	const inputs = named ? await readInputs(setup) : null;
	const sinks = [...inputs?.model.sinks ?? [], ...setup.trails.sinks];
	const explainer = new RecordExplainer(sinks, setup.catalog, setup.semantics);
	const notifications = [
		...setup.notifications,
		...inputs?.model.notifications ?? [],
		...setup.trails.notifications
	];
	return {
		kind: "done",
		result: {
			formatVersion: 1,
			events: options.files.flatMap((file) => eventsOf(file, options, setup, explainer, notifications)),
			notifications: notifications.map(({ level, message, location }) => ({
				level,
				message,
				location
			}))
		},
		complete: !notifications.some((notification) => notification.incomplete)
	};
}
function eventsOf(file, options, { files, workingDirectory }, explainer, notifications) {
	const read = bytesOf(file, options, workingDirectory, files);
	if (read.kind !== "bytes") {
		const message = `${file} cannot be read: ${reasonWithoutText(read)}. Name a file of CloudTrail records.`;
		notifications.push({
			level: "error",
			message,
			location: null,
			incomplete: true
		});
		return [];
	}
	const reading = readRecords(uriOf(resolve(workingDirectory, file), workingDirectory), read.bytes);
	notifications.push(...reading.notifications);
	return reading.records.map(({ source, record }) => {
		const sinks = explainer.explain(record);
		return {
			source,
			eventID: record.eventID ?? null,
			eventSource: record.eventSource,
			eventName: record.eventName,
			verdict: overall(sinks),
			sinks
		};
	});
}
const biggestLog = 536870912;
function bytesOf(file, { standardInput }, workingDirectory, files) {
	if (file === "-") return standardInput ?? {
		kind: "failed",
		reason: "no standard input was given"
	};
	return files.readNamed(resolve(workingDirectory, file), {
		...readLimits,
		bytes: biggestLog
	});
}

// src/shell/cli/explain.ts
async function explain(files, options) {
	const asked = {
		...libraryOptions(options),
		files,
		...defined({ paths: options.in })
	};
	const outcome = await runExplain(await withStandardInput(asked, files));
	if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
	await print(await renderExplanation(options.format, outcome.result, terminalOf(process.stdout, options.color)));
	return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}

export { explain };