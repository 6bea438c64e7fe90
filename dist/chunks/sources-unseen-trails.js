import { $t as jsonPositions, Qt as hasRepeatedMembers, tn as jsonMistake } from "./core.js";
import { n as unreadable, t as lastOfEachKey } from "./sources-text-node.js";

// src/sources/text/json.ts
function readJson(file) {
	let value;
	try {
		value = JSON.parse(file.text);
	} catch {
		const { message, start, end } = jsonMistake(file.text);
		return unreadable({
			message,
			location: file.locate(start, end)
		});
	}
	const document = new JsonDocument(file, value);
	return {
		root: document.root,
		errors: [],
		hasRepeatedKeys: document.hasRepeatedKeys
	};
}
var JsonDocument = class {
	root;
	#file;
	hasRepeatedKeys;
	#positions;
	constructor(file, value) {
		this.#file = file;
		this.hasRepeatedKeys = hasRepeatedMembers(file.text, value);
		this.root = this.#node(value, null);
	}
	#node(value, path) {
		const base = {
			tag: null,
			origin: this.#originOf(path, "value"),
			place: () => `${this.#file.mark}${placeOf(path)}`
		};
		if (Array.isArray(value)) return this.#sequence(value, path, base);
		if (typeof value === "object" && value !== null) return this.#map(value, path, base);
		switch (typeof value) {
			case "boolean": return {
				...base,
				kind: "scalar",
				type: "boolean",
				text: String(value)
			};
			case "number": return {
				...base,
				kind: "scalar",
				type: "number",
				text: String(value)
			};
			case "string": return {
				...base,
				kind: "scalar",
				type: "string",
				text: value
			};
			default: return {
				...base,
				kind: "scalar",
				type: "null",
				text: ""
			};
		}
	}
	#sequence(values, path, base) {
		const make = () => values.map((value, index) => this.#node(value, {
			parent: path,
			key: index
		}));
		let items;
		return {
			...base,
			kind: "sequence",
			get items() {
				return items ??= make();
			}
		};
	}
	#map(value, path, base) {
		let split;
		const contents = () => split ??= lastOfEachKey([...this.#overridden(path), ...this.#entries(value, path)]);
		return {
			...base,
			kind: "map",
			get entries() {
				return contents().entries;
			},
			get overridden() {
				return contents().overridden;
			},
			get: (key) => contents().byKey.get(key)
		};
	}
	#entries(value, path) {
		return Object.entries(value).map(([key, member]) => {
			const memberPath = {
				parent: path,
				key
			};
			return {
				key,
				value: this.#node(member, memberPath),
				keyOrigin: this.#originOf(memberPath, "key"),
				origin: this.#originOf(memberPath, "member")
			};
		});
	}
	#overridden(path) {
		if (!this.hasRepeatedKeys) return [];
		const members = this.#found().membersAt(keysOf(path));
		const last = new Map(members.map((member) => [member.name, member]));
		return members.filter((member) => last.get(member.name) !== member).map((member) => this.#dropped(member));
	}
	#dropped({ name, key, value }) {
		const origin = this.#file.origin(key.start, value.end);
		return {
			key: name,
			value: {
				kind: "scalar",
				type: "null",
				text: "",
				tag: null,
				origin,
				place: () => `@${String(key.start)}`
			},
			keyOrigin: this.#file.origin(key.start, key.end),
			origin
		};
	}
	#originOf(path, part) {
		return { locate: () => {
			const { start, end } = this.#spanOf(keysOf(path), part);
			return this.#file.locate(start, end);
		} };
	}
	#spanOf(path, part) {
		const member = part === "value" ? void 0 : this.#found().memberAt(path);
		if (member === void 0) return this.#found().valueAt(path);
		return part === "key" ? member.key : {
			start: member.key.start,
			end: member.value.end
		};
	}
	#found() {
		return this.#positions ??= jsonPositions(this.#file.text, this.hasRepeatedKeys ? "may repeat" : "distinct");
	}
};
function keysOf(path) {
	const keys = [];
	for (let step = path; step !== null; step = step.parent) keys.push(step.key);
	return keys.reverse();
}
function placeOf(path) {
	return `/${keysOf(path).join("/")}`;
}

// src/sources/unseen-trails.ts
const changingOperations = /(?<![a-z])(?:(?:create|update)_?trail|(?:create|update)_?event_?data_?store|put_?event_?selectors)(?![a-z])/i;
function namesTrailOperation(text) {
	return changingOperations.test(text);
}
const settings = /* @__PURE__ */ new Set([
	"cloudtrail",
	"cloudtrailname",
	"trailname",
	"ismultiregiontrail",
	"isorganizationtrail",
	"includeglobalserviceevents",
	"enablelogfilevalidation",
	"eventselectors",
	"advancedeventselectors"
]);
function isTrailSetting(name) {
	return settings.has(name.replace(/[-_ ]/g, "").toLowerCase());
}
function isNamedForTrails(name) {
	return /cloud[-_]?trail|(?:create|org|organi[sz]ation|multi[-_]?region)[-_]?trail/i.test(name);
}
function isTrailAction(action) {
	return /^cloudtrail:(?:create(?:trail|eventdatastore|\*)|update(?:trail|eventdatastore|\*)|put(?:eventselectors|\*))$/i.test(action.trim());
}
const controlTowerTrail = "AWS Control Tower makes a trail for the organization, aws-controltower-BaselineCloudTrail, whose settings are not in this code, so it is not counted here. Show it with --trails.";

export { namesTrailOperation as a, isTrailSetting as i, isNamedForTrails as n, readJson as o, isTrailAction as r, controlTowerTrail as t };