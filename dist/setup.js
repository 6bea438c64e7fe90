import { a as sameText, i as literal, n as display, o as substitute, r as knownString, s as unresolvedPieces } from "./text.js";
import { t as catalog_default } from "./catalog.js";
import { i as partitionOfRegion, n as fieldRule, r as loadSemantics, t as startOfFile } from "./location.js";
import { E as compare, T as selects, _ as knownText, a as allowedValues, b as plainValues, c as quoted, d as categoryOf, f as conditionsOn, g as itemsOf, h as filledConditions, i as valuesForAll, l as sinkNoun, m as fieldSelectorsOf, n as sampleOf, o as counted, p as fieldName, r as standsForAll, s as listed, t as partitionSource, u as spelled, v as mayHoldMore, y as mayNameMoreFields } from "./basic-values.js";
import { i as isDay, n as readDocument, r as validateDocument, t as errorAt } from "./document.js";
import { t as nearestName } from "./nearest-name.js";
import { i as readTextFile, n as failureReason, r as maximumBytes } from "./read-text.js";
import { r as mayBeTemplate } from "./recognise.js";
import { c as mayBeState, s as mayBePlan } from "./recognise2.js";
import { n as lineIndex, r as locationBetween } from "./schema-mistakes.js";
import { n as validate_policy_default } from "./validators.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { existsSync, statSync } from "node:fs";

// src/coverage/bind.ts
/**
* Gives open pieces the values that the run as a whole knows or assumes: the partition, the account that all inputs share, the Region of a trail.
*/
function bindSetting(setting, bind) {
	return setting.kind === "known" ? {
		...setting,
		value: bind(setting.value)
	} : setting;
}
function bindList(list, bind) {
	return {
		...list,
		items: list.items.map(bind)
	};
}
function bindScope(scope, resolve) {
	return {
		...scope,
		account: substitute(scope.account, resolve),
		region: substitute(scope.region, resolve),
		partition: substitute(scope.partition, resolve)
	};
}
/** A sink with the pieces that `resolve` knows replaced in every text. */
function bindSink(sink, resolve) {
	const text = (value) => substitute(value, resolve);
	const values = (list) => bindList(list, (item) => ({
		...item,
		text: text(item.text)
	}));
	const fieldSelector = (value) => ({
		...value,
		conditions: value.conditions.map((condition) => ({
			...condition,
			values: values(condition.values)
		}))
	});
	const advanced = (value) => ({
		...value,
		fieldSelectors: bindList(value.fieldSelectors, fieldSelector)
	});
	const dataResource = (value) => ({
		...value,
		type: bindSetting(value.type, text),
		values: bindSetting(value.values, values)
	});
	const basic = (value) => ({
		...value,
		excludeManagementEventSources: bindSetting(value.excludeManagementEventSources, values),
		dataResources: bindSetting(value.dataResources, (list) => bindList(list, dataResource))
	});
	const common = {
		name: sink.name === null ? null : text(sink.name),
		arn: sink.arn === null ? null : text(sink.arn),
		scope: bindScope(sink.scope, resolve),
		region: text(sink.region),
		advancedEventSelectors: bindSetting(sink.advancedEventSelectors, (list) => bindList(list, advanced))
	};
	if (sink.kind === "event-data-store") return {
		...sink,
		...common
	};
	return {
		...sink,
		...common,
		eventSelectors: bindSetting(sink.eventSelectors, (list) => bindList(list, basic))
	};
}
/** A declared resource with the pieces that `resolve` knows replaced in every text. */
function bindResource(resource, resolve) {
	return {
		...resource,
		arn: resource.arn === null ? null : substitute(resource.arn, resolve),
		region: substitute(resource.region, resolve),
		scope: bindScope(resource.scope, resolve),
		variables: new Map([...resource.variables].map(([name, value]) => [name, substitute(value, resolve)]))
	};
}

// src/coverage/certainty.ts
/** Kleene's three-valued logic over `Certainty`. */
function not(value) {
	switch (value) {
		case "yes": return "no";
		case "no": return "yes";
		case "maybe": return "maybe";
	}
}
function and(...values) {
	return all(values, (value) => value);
}
/** Whether `test` holds for every item; `yes` for none. */
function all(items, test) {
	let result = "yes";
	for (const item of items) {
		const value = test(item);
		if (value === "no") return "no";
		if (value === "maybe") result = "maybe";
	}
	return result;
}
/** Whether `test` holds for at least one item; `no` for none. */
function some(items, test) {
	let result = "no";
	for (const item of items) {
		const value = test(item);
		if (value === "yes") return "yes";
		if (value === "maybe") result = "maybe";
	}
	return result;
}

// src/coverage/event.ts
/** The field names of advanced event selectors (AWS CloudTrail user guide, "Filtering data events"), with the two of `resources` apart. */
const eventFields = [
	"eventCategory",
	"eventSource",
	"eventName",
	"eventType",
	"readOnly",
	"userIdentity.arn",
	"sessionCredentialFromConsole",
	"errorCode",
	"vpcEndpointId"
];
function isEventField(name) {
	return eventFields.includes(name);
}

// src/coverage/evaluate.ts
const taken = {
	verdict: "yes",
	because: "",
	origin: null
};
/** Whether an advanced event selector takes the event. */
function evaluateAdvanced(selector, event) {
	const plain = selector.fieldSelectors.items.filter((fieldSelector) => !aboutResources(fieldSelector));
	const ofResources = selector.fieldSelectors.items.filter(aboutResources);
	const parts = [...byField$1(plain).map((sameField) => evaluateSameField(sameField, event)), evaluateResources(ofResources, event)];
	if (selector.fieldSelectors.more !== null) parts.push({
		verdict: "maybe",
		because: `it may have more conditions: ${selector.fieldSelectors.more.description}`,
		origin: selector.fieldSelectors.origin
	});
	return weakest(parts);
}
/** The part that decides a conjunction: the first that says no, else the first that is open. */
function weakest(parts) {
	return parts.find((part) => part.verdict === "no") ?? parts.find((part) => part.verdict === "maybe") ?? taken;
}
/** The name of the field, where it is known. */
function fieldNameOf(fieldSelector) {
	return fieldSelector.field.kind === "known" ? knownString(fieldSelector.field.value) ?? null : null;
}
function aboutResources(fieldSelector) {
	return fieldNameOf(fieldSelector)?.startsWith("resources.") ?? false;
}
/** Field selectors grouped by their field, in order of first appearance. */
function byField$1(fieldSelectors) {
	const groups = /* @__PURE__ */ new Map();
	fieldSelectors.forEach((fieldSelector, index) => {
		const key = fieldNameOf(fieldSelector) ?? `unknown field ${String(index)}`;
		groups.set(key, [...groups.get(key) ?? [], fieldSelector]);
	});
	return [...groups.values()];
}
/** What several field selectors on one field mean is not documented: all of them are enough for `yes`, and only if none agrees it is `no`. */
function evaluateSameField(sameField, event) {
	const parts = sameField.map((fieldSelector) => evaluateField(fieldSelector, event));
	const decided = weakest(parts);
	if (decided.verdict !== "no" || parts.every((part) => part.verdict === "no")) return decided;
	return {
		...decided,
		verdict: "maybe",
		because: `${decided.because} (the field stands twice in the selector, and AWS does not say what that means)`
	};
}
function evaluateField(fieldSelector, event) {
	const name = fieldNameOf(fieldSelector);
	if (name === null || !isEventField(name)) return {
		verdict: "maybe",
		because: name === null ? "the name of a field is unknown" : `${name} is not a field that AWS documents`,
		origin: fieldSelector.origin
	};
	const value = event.fields.get(name);
	const verdict = value === void 0 ? acceptsAbsence(name, fieldSelector.conditions) : accepts(fieldSelector.conditions, value);
	return verdict === "yes" ? taken : {
		verdict,
		...blame(name, fieldSelector, value)
	};
}
/** Whether the conditions on one field accept a value. */
function accepts(conditions, value) {
	return and(selected(conditions, value), not(deselected(conditions, value)));
}
function selected(conditions, value) {
	const selecting = conditions.filter((condition) => !isDeselecting(condition.operator));
	return selecting.length === 0 ? "yes" : some(selecting, (condition) => hits(condition, value));
}
function deselected(conditions, value) {
	return some(conditions.filter((condition) => isDeselecting(condition.operator)), (condition) => hits(condition, value));
}
/** Whether one of the values that an operator lists is equal to (the start, the end of) the value of the event. */
function hits(condition, value) {
	const hit = some(condition.values.items, (listed) => compareBy(condition.operator, value, listed.text));
	return hit === "no" && condition.values.more !== null ? "maybe" : hit;
}
function compareBy(operator, value, listed) {
	switch (operator) {
		case "Equals":
		case "NotEquals": return compare("equals", value, listed);
		case "StartsWith":
		case "NotStartsWith": return compare("starts-with", value, listed);
		case "EndsWith":
		case "NotEndsWith": return compare("ends-with", value, listed);
	}
}
function isDeselecting(operator) {
	switch (operator) {
		case "Equals":
		case "StartsWith":
		case "EndsWith": return false;
		case "NotEquals":
		case "NotStartsWith":
		case "NotEndsWith": return true;
	}
}
/**
* AWS does not say how a condition treats a record without the field. The one exception is `sessionCredentialFromConsole`,
* which is "only present when true" (user guide, "CloudTrail record contents"), so that its absence cannot equal "true".
*/
function acceptsAbsence(name, conditions) {
	if (name !== "sessionCredentialFromConsole") return conditions.length === 0 ? "yes" : "maybe";
	return all(conditions, (condition) => {
		if (!(condition.values.more === null && condition.values.items.every((value) => knownString(value.text) === "true"))) return "maybe";
		return isDeselecting(condition.operator) ? "yes" : "no";
	});
}
function blame(name, fieldSelector, value) {
	const hit = value === void 0 ? void 0 : fieldSelector.conditions.find((condition) => isDeselecting(condition.operator) && hits(condition, value) !== "no");
	const shown = hit === void 0 ? fieldSelector.conditions : [hit];
	const what = shown.map((condition) => `${condition.operator} ${listValues(condition.values)}`).join(", ");
	const only = shown.length === 1 && shown[0]?.values.items.length === 1 ? shown[0].values.items[0] : void 0;
	return {
		because: `${name} ${what}`,
		origin: only?.origin ?? shown[0]?.origin ?? fieldSelector.origin
	};
}
function listValues(values) {
	const shown = values.items.slice(0, 3).map((value) => display(value.text));
	if (values.items.length > 3) shown.push(`${String(values.items.length - 3)} more`);
	if (values.more !== null) shown.push(values.more.description);
	return shown.join(" or ");
}
/**
* `resources.type` and `resources.ARN` over a record with several elements. Documented: the type of any element counts (DynamoDB stream records carry
* two types and are taken by either). Not documented: whether type and ARN must hit the same element, and whether one excluded element drops the event.
* `yes` needs an element that passes everything and no excluded element; `no` means that nothing passes even when each condition picks its own element.
*/
function evaluateResources(fieldSelectors, event) {
	if (fieldSelectors.length === 0) return taken;
	const test = resourceTest(fieldSelectors);
	const other = fieldSelectors.find((fieldSelector) => !["resources.type", "resources.ARN"].includes(fieldNameOf(fieldSelector) ?? ""));
	if (other !== void 0) return {
		verdict: "maybe",
		because: `${fieldNameOf(other) ?? ""} is not a field that AWS documents`,
		origin: other.origin
	};
	if (event.resources === null) return {
		verdict: "maybe",
		because: "the record has no resources, and AWS does not say what a condition on resources makes of that",
		origin: fieldSelectors[0]?.origin ?? null
	};
	const verdict = acceptsResources(test, event.resources);
	if (verdict === "yes") return taken;
	const typeFails = some(event.resources, (element) => all(test.onType, (conditions) => acceptsPart(conditions, element.type))) === "no";
	const blamed = fieldSelectors.find((fieldSelector) => fieldNameOf(fieldSelector) === (typeFails ? "resources.type" : "resources.ARN")) ?? fieldSelectors[0];
	if (blamed === void 0) return taken;
	const deselectedArn = event.resources.find((element) => element.arn !== null && deselected(blamed.conditions, element.arn) !== "no")?.arn ?? void 0;
	return {
		verdict,
		...blame(fieldNameOf(blamed) ?? "", blamed, deselectedArn)
	};
}
function resourceTest(fieldSelectors) {
	const on = (name) => fieldSelectors.filter((fieldSelector) => fieldNameOf(fieldSelector) === name).map((fieldSelector) => [...fieldSelector.conditions]);
	return {
		onType: on("resources.type"),
		onArn: on("resources.ARN")
	};
}
/** Whether the elements of a record satisfy the conditions on `resources`, under every reading or under some. */
function acceptsResources(test, elements) {
	const excluded = (element) => some(test.onArn, (conditions) => hitsPart(conditions.filter(deselects), element.arn));
	const passes = (element) => and(all(test.onType, (conditions) => acceptsPart(conditions, element.type)), all(test.onArn, (conditions) => acceptsPart(conditions, element.arn)));
	if (and(some(elements, passes), not(some(elements, excluded))) === "yes") return "yes";
	return mayAcceptResources(test, elements, excluded) ? "maybe" : "no";
}
/** The loosest reading: each condition picks an element of its own, and of several field selectors on one field one is enough. */
function mayAcceptResources(test, elements, excluded) {
	const type = test.onType.length === 0 ? "yes" : some(test.onType, (conditions) => some(elements, (element) => acceptsPart(conditions, element.type)));
	const arn = test.onArn.length === 0 ? "yes" : some(test.onArn, (conditions) => some(elements, (element) => acceptsPart(conditions.filter((condition) => !deselects(condition)), element.arn)));
	return and(type, arn, some(elements, (element) => not(excluded(element)))) !== "no";
}
function deselects(condition) {
	return isDeselecting(condition.operator);
}
/** A missing key of an element is like a missing field: open, when a condition asks for it. */
function acceptsPart(conditions, value) {
	if (conditions.length === 0) return "yes";
	return value === null ? "maybe" : accepts(conditions, value);
}
function hitsPart(conditions, value) {
	if (conditions.length === 0) return "no";
	return value === null ? "maybe" : deselected(conditions, value);
}
/**
* Whether a basic event selector takes the event (API reference, EventSelector and DataResource).
* `ReadWriteType` counts for management and data events alike; network activity needs advanced selectors.
*/
function evaluateBasic(selector, event, types, partition) {
	const category = event.fields.get("eventCategory");
	const readWrite = evaluateReadWriteType(selector.readWriteType, event.fields.get("readOnly"), selector.origin);
	switch (category === void 0 ? void 0 : knownString(category)) {
		case "Management": return weakest([evaluateManagement(selector, event), readWrite]);
		case "Data": return weakest([evaluateDataResources(selector, event, types, partition), readWrite]);
		case void 0: return {
			verdict: "maybe",
			because: "the category of the event is unknown",
			origin: selector.origin
		};
		default: return {
			verdict: "no",
			because: "basic event selectors take management and data events only",
			origin: selector.origin
		};
	}
}
function evaluateReadWriteType(setting, readOnly, origin) {
	if (setting.kind === "absent") return taken;
	if (setting.kind === "unknown") return {
		verdict: "maybe",
		because: `ReadWriteType is unknown because ${setting.because}`,
		origin: setting.origin
	};
	const verdict = takesReadOnly(knownString(setting.value), readOnly === void 0 ? void 0 : knownString(readOnly));
	return verdict === "yes" ? taken : {
		verdict,
		because: `ReadWriteType ${display(setting.value)}`,
		origin: setting.kind === "known" ? setting.origin : origin
	};
}
function takesReadOnly(readWriteType, readOnly) {
	switch (readWriteType) {
		case "All": return "yes";
		case "ReadOnly": return readOnly === void 0 ? "maybe" : readOnly === "true" ? "yes" : "no";
		case "WriteOnly": return readOnly === void 0 ? "maybe" : readOnly === "true" ? "no" : "yes";
		default: return "maybe";
	}
}
function evaluateManagement(selector, event) {
	const include = selector.includeManagementEvents;
	if (include.kind === "unknown") return {
		verdict: "maybe",
		because: `IncludeManagementEvents is unknown because ${include.because}`,
		origin: include.origin
	};
	if (include.kind === "known" && !include.value) return {
		verdict: "no",
		because: "IncludeManagementEvents false",
		origin: include.origin
	};
	return evaluateExcludedSources(selector.excludeManagementEventSources, event.fields.get("eventSource"));
}
function evaluateExcludedSources(excluded, eventSource) {
	if (excluded.kind === "absent") return taken;
	if (excluded.kind === "unknown") return {
		verdict: "maybe",
		because: `ExcludeManagementEventSources is unknown because ${excluded.because}`,
		origin: excluded.origin
	};
	const source = eventSource;
	if (source === void 0) return {
		verdict: "maybe",
		because: "the event has no eventSource",
		origin: excluded.origin
	};
	const hit = some(excluded.value.items, (value) => compare("equals", source, value.text));
	const verdict = not(hit === "no" && excluded.value.more !== null ? "maybe" : hit);
	if (verdict === "yes") return taken;
	const named = excluded.value.items.find((value) => compare("equals", source, value.text) !== "no");
	return {
		verdict,
		because: `ExcludeManagementEventSources ${named === void 0 ? "" : display(named.text)}`.trimEnd(),
		origin: named?.origin ?? excluded.origin
	};
}
function evaluateDataResources(selector, event, types, partition) {
	const setting = selector.dataResources;
	if (setting.kind === "absent") return {
		verdict: "no",
		because: "it has no DataResources",
		origin: selector.origin
	};
	if (setting.kind === "unknown") return {
		verdict: "maybe",
		because: `DataResources is unknown because ${setting.because}`,
		origin: setting.origin
	};
	if (event.resources === null) return {
		verdict: "maybe",
		because: "the record has no resources, and AWS does not say what data resources make of that",
		origin: setting.origin
	};
	const elements = event.resources;
	const found = some(setting.value.items, (resource) => some(elements, (element) => takesElement(resource, element, types, partition)));
	const verdict = found === "no" && setting.value.more !== null ? "maybe" : found;
	if (verdict === "yes") return taken;
	return {
		verdict,
		...blameDataResources(setting.value, elements, selector.origin)
	};
}
/** Type and ARN of a data resource speak of the same element: the documentation describes a data resource as the two together. */
function takesElement(resource, element, types, partition) {
	if (element.type === null) return "maybe";
	const sameType = resource.type.kind === "known" ? compare("equals", element.type, resource.type.value) : "maybe";
	if (sameType === "no") return "no";
	return and(sameType, takesArn(resource, element, types, partition));
}
function takesArn(resource, element, types, partition) {
	if (resource.values.kind !== "known" || resource.values.value.items.length === 0) return "maybe";
	const type = element.type === null ? void 0 : knownString(element.type);
	const facts = types.find((candidate) => candidate.type === type);
	const found = some(resource.values.value.items, (value) => takesValue(value.text, element.arn, facts, partition));
	return found === "no" && resource.values.value.more !== null ? "maybe" : found;
}
function takesValue(value, arn, facts, partition) {
	if (facts === void 0) return "maybe";
	const plain = knownString(value);
	if (plain !== void 0 && facts.all.some((form) => form.replace("{partition}", partition) === plain)) return "yes";
	if (arn === null) return "maybe";
	const equal = compare("equals", arn, value);
	if (facts.match === "exact" || equal === "yes") return equal;
	const starts = compare("starts-with", arn, value);
	if (facts.match === "prefix") return starts;
	return starts === "no" ? "no" : "maybe";
}
function blameDataResources(list, elements, origin) {
	const ofType = list.items.find((resource) => resource.type.kind === "known" && elements.some((element) => element.type !== null && resource.type.kind === "known" && compare("equals", element.type, resource.type.value) !== "no"));
	if (ofType === void 0) {
		const types = list.items.map((resource) => resource.type.kind === "known" ? display(resource.type.value) : "an unknown type");
		return {
			because: types.length === 0 ? "it has no DataResources" : `DataResources of type ${types.join(" or ")} only`,
			origin: list.items[0]?.origin ?? origin
		};
	}
	const values = ofType.values.kind === "known" ? listValues(ofType.values.value) : "unknown values";
	return {
		because: `DataResources Values ${values === "" ? "(none)" : values}`,
		origin: ofType.values.kind === "absent" ? ofType.origin : ofType.values.origin
	};
}

// src/coverage/box.ts
/** The box of all management events: what a trail or event data store without selectors records (API reference, EventSelector; user guide, event data stores). */
const managementEvents = {
	fields: /* @__PURE__ */ new Map([["eventCategory", equalTo("Management")]]),
	elements: null,
	standing: "yes"
};
/** The box of everything that can be recorded: for a sink whose selectors are unknown. */
const anything = {
	fields: /* @__PURE__ */ new Map(),
	elements: null,
	standing: "maybe"
};
function equalTo(value) {
	const wanted = literal(value);
	return {
		accepts: (text) => text === null ? "maybe" : compare("equals", text, wanted),
		literals: [{
			comparison: "equals",
			text: wanted
		}]
	};
}
/** The box of an advanced event selector. */
function boxOfAdvanced(selector) {
	const fields = /* @__PURE__ */ new Map();
	const ofResources = [];
	let standing = selector.fieldSelectors.more === null ? "yes" : "maybe";
	for (const sameField of byField$1(selector.fieldSelectors.items)) {
		const [first] = sameField;
		const name = first === void 0 ? null : fieldNameOf(first);
		if (name === "resources.type" || name === "resources.ARN") ofResources.push(...sameField);
		else if (name !== null && isEventField(name)) fields.set(name, testOfField(name, sameField));
		else standing = "maybe";
	}
	return {
		fields,
		elements: ofResources.length === 0 ? null : testOfResources(ofResources),
		standing
	};
}
function testOfField(name, sameField) {
	const one = (fieldSelector, value) => value === null ? acceptsAbsence(name, fieldSelector.conditions) : accepts(fieldSelector.conditions, value);
	return {
		accepts: (value) => {
			const every = all(sameField, (fieldSelector) => one(fieldSelector, value));
			return every === "no" && some(sameField, (fieldSelector) => one(fieldSelector, value)) !== "no" ? "maybe" : every;
		},
		literals: sameField.flatMap((fieldSelector) => fieldSelector.conditions.flatMap(literalsOf))
	};
}
function literalsOf(condition) {
	return condition.values.items.map((value) => ({
		comparison: comparisonOf(condition.operator),
		text: value.text
	}));
}
function comparisonOf(operator) {
	switch (operator) {
		case "Equals":
		case "NotEquals": return "equals";
		case "StartsWith":
		case "NotStartsWith": return "starts-with";
		case "EndsWith":
		case "NotEndsWith": return "ends-with";
	}
}
function testOfResources(fieldSelectors) {
	const test = resourceTest(fieldSelectors);
	return {
		accepts: (elements) => elements === null ? "maybe" : acceptsResources(test, elements),
		literals: test.onArn.flatMap((conditions) => conditions.flatMap(literalsOf))
	};
}
/** The boxes of a basic event selector: one for management events, one for its data resources. */
function boxesOfBasic(selector, types, partition) {
	const readOnly = testOfReadWriteType(selector);
	const boxes = [];
	const management = managementBox(selector, readOnly);
	if (management !== null) boxes.push(management);
	if (selector.dataResources.kind === "unknown") boxes.push({
		fields: new Map([["eventCategory", equalTo("Data")], ...readOnly]),
		elements: null,
		standing: "maybe"
	});
	if (selector.dataResources.kind === "known") {
		const elements = testOfDataResources(selector.dataResources.value, types, partition);
		boxes.push({
			fields: new Map([["eventCategory", equalTo("Data")], ...readOnly]),
			elements,
			standing: "yes"
		});
	}
	return boxes;
}
function testOfReadWriteType(selector) {
	const setting = selector.readWriteType;
	if (setting.kind === "absent") return [];
	const value = setting.kind === "known" ? knownString(setting.value) : void 0;
	if (value === "All") return [];
	return [["readOnly", {
		accepts: (text) => takesReadOnly(value, text === null ? void 0 : knownString(text)),
		literals: []
	}]];
}
function managementBox(selector, readOnly) {
	const include = selector.includeManagementEvents;
	if (include.kind === "known" && !include.value) return null;
	const fields = new Map([["eventCategory", equalTo("Management")], ...readOnly]);
	const excluded = selector.excludeManagementEventSources;
	if (excluded.kind === "known" && (excluded.value.items.length > 0 || excluded.value.more !== null)) fields.set("eventSource", testOfExclusion(excluded.value));
	return {
		fields,
		elements: null,
		standing: include.kind === "unknown" || excluded.kind === "unknown" ? "maybe" : "yes"
	};
}
function testOfExclusion(excluded) {
	return {
		accepts: (value) => {
			if (value === null) return "maybe";
			const hit = some(excluded.items, (item) => compare("equals", value, item.text));
			return not(hit === "no" && excluded.more !== null ? "maybe" : hit);
		},
		literals: excluded.items.map((item) => ({
			comparison: "equals",
			text: item.text
		}))
	};
}
function testOfDataResources(list, types, partition) {
	return {
		accepts: (elements) => {
			if (elements === null) return "maybe";
			const found = some(list.items, (resource) => some(elements, (element) => takesElement(resource, element, types, partition)));
			return found === "no" && list.more !== null ? "maybe" : found;
		},
		literals: list.items.flatMap((resource) => resource.values.kind === "known" ? resource.values.value.items.flatMap((value) => [{
			comparison: "equals",
			text: value.text
		}, {
			comparison: "starts-with",
			text: value.text
		}]) : [])
	};
}

// src/coverage/standing.ts
const counts = {
	counts: "yes",
	because: null,
	origin: null,
	refused: false
};
/** Whether the sink records anything: not refused, logging on, taking in events of API operations. */
function standingOf(sink, refusals, semantics) {
	const refused = refusals[0];
	if (refused !== void 0) return {
		counts: "no",
		because: refused.rule === "trail-rejected" ? "AWS refuses the trail" : "AWS refuses its selectors",
		origin: refused.origin,
		refused: true
	};
	switch (sink.kind) {
		case "trail": return standingOfSwitch(sink.logging, "logging", "logging is off");
		case "event-data-store": return collectsOperations(sink, semantics) ? standingOfSwitch(sink.ingestion, "ingestion", "ingestion is off") : {
			counts: "no",
			because: "it does not collect events of API operations",
			origin: null,
			refused: false
		};
	}
}
function standingOfSwitch(setting, what, off) {
	switch (setting.kind) {
		case "known": return setting.value ? counts : {
			counts: "no",
			because: off,
			origin: setting.origin,
			refused: false
		};
		case "unknown": return {
			counts: "maybe",
			because: `${what} is unknown because ${setting.because}`,
			origin: setting.origin,
			refused: false
		};
		case "absent": return {
			counts: "maybe",
			because: `${what} is unknown because nothing says whether it is on`,
			origin: null,
			refused: false
		};
	}
}
/** A store whose selectors all ask for Insights events, configuration items or the like holds no records of API operations. */
function collectsOperations(store, semantics) {
	if (store.advancedEventSelectors.kind !== "known" || store.advancedEventSelectors.value.items.length === 0) return true;
	const others = semantics.eventCategories.filter((category) => !category.recordsOperations).map((category) => category.name);
	return store.advancedEventSelectors.value.items.some((selector) => {
		const values = selector.fieldSelectors.items.filter((fieldSelector) => fieldSelector.field.kind === "known" && knownString(fieldSelector.field.value) === "eventCategory").flatMap((fieldSelector) => fieldSelector.conditions).flatMap((condition) => condition.values.items.map((value) => knownString(value.text) ?? ""));
		return values.length === 0 || !values.every((value) => others.includes(value));
	});
}
/** The Regions and global service events that a sink reaches; null: all of them. */
function reachOf(sink, semantics) {
	return sink.kind === "trail" ? reachOfTrail(sink, semantics) : reachOfStore(sink);
}
/**
* A single-Region trail records its home Region. Global service events reach a trail that includes them and is multi-Region
* or has its home where the partition records them (API reference, CreateTrail, IncludeGlobalServiceEvents).
*/
function reachOfTrail(trail, semantics) {
	const multiRegion = certaintyOf(trail.multiRegion, "no");
	const includesGlobal = certaintyOf(trail.globalServiceEvents, "maybe");
	if (multiRegion === "yes" && includesGlobal !== "no") return null;
	const leaders = semantics.partitions.map((partition) => literal(partition.leader));
	return {
		regions: [trail.region],
		accepts: (region, global) => {
			const home = compare("equals", region, trail.region);
			if (!global) return multiRegion === "no" ? home : home === "yes" ? "yes" : multiRegion;
			if (includesGlobal === "no") return "no";
			if (multiRegion === "yes") return includesGlobal;
			if (leaders.some((leader) => compare("equals", trail.region, leader) === "yes") && home === "yes") return includesGlobal;
			return multiRegion === "no" && home === "no" ? "no" : "maybe";
		}
	};
}
/** AWS does not say what an event data store reaches when `MultiRegionEnabled` is left out; its own Region is sure. */
function reachOfStore(store) {
	const multiRegion = certaintyOf(store.multiRegion, "maybe");
	if (multiRegion === "yes") return null;
	return {
		regions: [store.region],
		accepts: (region) => {
			const home = compare("equals", region, store.region);
			return home === "yes" ? "yes" : multiRegion === "maybe" ? "maybe" : home;
		}
	};
}
function certaintyOf(setting, whenAbsent) {
	switch (setting.kind) {
		case "known": return setting.value ? "yes" : "no";
		case "unknown": return "maybe";
		case "absent": return whenAbsent;
	}
}

// src/coverage/contenders.ts
/** The selectors of a sink; a sink without any has CloudTrail's default: all management events and nothing else. */
function selectorsOf(sink, semantics) {
	const advanced = sink.advancedEventSelectors;
	const basic = sink.kind === "trail" ? sink.eventSelectors : { kind: "absent" };
	if (advanced.kind === "unknown") return unknownSelectors(advanced.because, advanced.origin);
	if (advanced.kind === "known" && isFilled(advanced.value)) return withMore("advanced", advanced.value.items.map((selector, index) => ({
		index,
		name: selector.name,
		origin: selector.origin,
		boxes: [boxOfAdvanced(selector)],
		evaluate: (event) => evaluateAdvanced(selector, event)
	})), advanced.value.more?.description ?? null, advanced.origin);
	if (basic.kind === "unknown") return unknownSelectors(basic.because, basic.origin);
	if (basic.kind === "known" && isFilled(basic.value)) {
		const types = semantics.basicEventSelectors.dataResourceTypes;
		const partition = knownString(sink.scope.partition) ?? "aws";
		return withMore("basic", basic.value.items.map((selector, index) => ({
			index,
			name: null,
			origin: selector.origin,
			boxes: boxesOfBasic(selector, types, partition),
			evaluate: (event) => evaluateBasic(selector, event, types, partition)
		})), basic.value.more?.description ?? null, basic.origin);
	}
	return {
		kind: "default",
		unknownBecause: null,
		selectors: [defaultSelector(sink.origin)]
	};
}
/** An empty list is no selector at all: it is what the CDK writes for a trail without selectors. */
function isFilled(list) {
	return list.items.length > 0 || list.more !== null;
}
function withMore(kind, known, more, origin) {
	if (more === null) return {
		kind,
		unknownBecause: null,
		selectors: known
	};
	return {
		kind: known.length === 0 ? "unknown" : kind,
		unknownBecause: more,
		selectors: [...known, openSelector(known.length, more, origin)]
	};
}
function unknownSelectors(because, origin) {
	return {
		kind: "unknown",
		unknownBecause: because,
		selectors: [openSelector(0, because, origin)]
	};
}
function openSelector(index, because, origin) {
	return {
		index,
		name: null,
		origin,
		boxes: [anything],
		evaluate: () => ({
			verdict: "maybe",
			because: `its selectors are unknown because ${because}`,
			origin
		})
	};
}
function defaultSelector(origin) {
	return {
		index: 0,
		name: null,
		origin,
		boxes: [managementEvents],
		evaluate: (event) => {
			const category = event.fields.get("eventCategory");
			const name = category === void 0 ? void 0 : knownString(category);
			if (name === "Management") return {
				verdict: "yes",
				because: "",
				origin: null
			};
			return {
				verdict: name === void 0 ? "maybe" : "no",
				because: "it has no selectors, and CloudTrail's default is management events only",
				origin
			};
		}
	};
}
/** The contenders of one sink. `share` says how sure it is that the sink records for the account in question. */
function contendersOf(sink, selectors, standing, share, semantics) {
	const sure = and(standing.counts, share);
	if (sure === "no") return [];
	const reach = reachOf(sink, semantics);
	return selectors.selectors.flatMap((selector) => selector.boxes.map((box) => ({
		box,
		reach,
		standing: sure
	})));
}

// src/coverage/worlds.ts
/** More worlds than this are not tried one by one. */
const worldLimit = 64;
/**
* All combinations of answers to the questions that the guards ask; one empty world when they ask none,
* and null when there are more combinations than `worldLimit`.
*/
function worldsOf(guards) {
	const questions = /* @__PURE__ */ new Map();
	for (const { question } of guards.flat()) questions.set(question.id, question);
	let worlds = [/* @__PURE__ */ new Map()];
	for (const question of questions.values()) {
		if (worlds.length * question.answers.length > 64) return null;
		worlds = worlds.flatMap((world) => question.answers.map((answer) => new Map([...world, [question.id, answer]])));
	}
	return worlds;
}
/** Whether something guarded exists in a world. */
function holdsIn(guard, world) {
	return guard.every(({ question, answer }) => world.get(question.id) === answer);
}
/** For people: "when parameter Env is prod". */
function describeGuard(guard) {
	return guard.map((entry) => `${entry.question.description} is ${entry.answer}`).join(" and ");
}

// src/catalog/catalog.ts
/** The catalog that was compiled from `policies/catalog`. It is one object for the whole run. */
function loadCatalog() {
	return catalog_default;
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The look-ups of a catalog, made on first use and then kept. */
function indexCatalog(catalog = loadCatalog()) {
	const known = indexes.get(catalog);
	if (known !== void 0) return known;
	const index = makeIndex(catalog);
	indexes.set(catalog, index);
	return index;
}
function makeIndex(catalog) {
	const services = new Map(catalog.services.map((service) => [service.id, service]));
	const declarations = new Map(catalog.declarations.map((declaration) => [declarationKey(declaration.language, declaration.type), declaration]));
	const resourceTypes = new Map(catalog.resourceTypes.map((resourceType) => [resourceType.type, resourceType]));
	const operations = /* @__PURE__ */ new Map();
	for (const service of catalog.services) for (const operation of service.operations) for (const eventName of operation.eventNames) operations.set(recordKey(operation.eventSource, eventName), {
		service,
		operation
	});
	return {
		catalog,
		service: (id) => services.get(id),
		recordedOperation: (eventSource, eventName) => operations.get(recordKey(eventSource, eventName)),
		operationsOf: (serviceId) => services.get(serviceId)?.operations ?? [],
		declaration: (language, type) => declarations.get(declarationKey(language, type)),
		resourceType: (type) => resourceTypes.get(type)
	};
}
function recordKey(eventSource, eventName) {
	return `${eventSource} ${eventName}`;
}
function declarationKey(language, type) {
	return `${language} ${type}`;
}

// src/coverage/reached.ts
function assessSink(sink, refusals, semantics) {
	return {
		sink,
		selectors: selectorsOf(sink, semantics),
		standing: standingOf(sink, refusals, semantics),
		refusals
	};
}
/** The sinks that record, or may record, events of an account; sinks of other accounts are left out. */
function sinksInReach(scope, sinks, semantics) {
	return sinks.flatMap((assessed) => {
		const { share, because } = shareOf(scope, assessed.sink);
		if (share === "no") return [];
		return [{
			assessed,
			share,
			because,
			contenders: contendersOf(assessed.sink, assessed.selectors, assessed.standing, share, semantics)
		}];
	});
}
/** What speaks against claiming that something is not recorded in an account. */
function unseenSinksOf(scope, unseen) {
	const account = knownString(scope.account);
	return unseen.filter((entry) => account === void 0 || account === entry.accountId);
}
/** Whether a sink records events of the account of a scope: as one of the account, or as an organization trail. */
function shareOf(scope, sink) {
	const account = sameAccount(scope, sink.scope);
	if (account === "yes") return {
		share: "yes",
		because: null
	};
	const organization = shareOfOrganizationTrail(scope, sink);
	if (organization !== null && organization.share === "yes") return organization;
	if (account === "maybe") return {
		share: "maybe",
		because: `${sink.id} counts only if it lives in the same account as ${scope.id}: pass --same-account, or list both under scopes in trailproof.yaml`
	};
	return organization ?? {
		share: "no",
		because: null
	};
}
function sameAccount(a, b) {
	if (a.id === b.id || sameText(a.account, b.account)) return "yes";
	return knownString(a.account) !== void 0 && knownString(b.account) !== void 0 ? "no" : "maybe";
}
/** An organization trail records for every account of its organization (user guide, "Creating a trail for an organization"). */
function shareOfOrganizationTrail(scope, sink) {
	if (sink.organization.kind === "absent" || sink.organization.kind === "known" && !sink.organization.value) return null;
	const both = scope.organizationId !== null && sink.scope.organizationId !== null;
	if (both && scope.organizationId !== sink.scope.organizationId) return null;
	if (sink.organization.kind === "unknown") return {
		share: "maybe",
		because: `it is unknown whether ${sink.id} is an organization trail because ${sink.organization.because}`
	};
	return {
		share: "yes",
		because: both ? null : `${scope.id} is taken to belong to the organization of ${sink.id}`
	};
}

// src/coverage/reasons.ts
/** Whether a sink records an event, by its selectors first, then by whether it records at all, for this Region and this account. */
function explainSink(reached, event, semantics) {
	const { sink, selectors, standing } = reached.assessed;
	if (standing.refused) return {
		reached,
		verdict: "no",
		selector: null,
		because: standing.because ?? "AWS refuses it",
		origin: standing.origin ?? sink.origin
	};
	const selected = closest(selectors.selectors, event);
	if (selected === null) return {
		reached,
		verdict: "no",
		selector: null,
		because: "it has no selectors",
		origin: sink.origin
	};
	if (selected.evaluation.verdict === "no") return {
		reached,
		verdict: "no",
		selector: selected.index,
		because: selectorSentence(reached, selected),
		origin: selected.evaluation.origin ?? sink.origin
	};
	const base = {
		reached,
		selector: selected.index,
		origin: standing.origin ?? sink.origin
	};
	if (standing.counts === "no") return {
		...base,
		verdict: "no",
		because: standing.because ?? "it records nothing"
	};
	const region = reachOf(sink, semantics)?.accepts(event.region, event.global) ?? "yes";
	if (region === "no") return {
		...base,
		verdict: "no",
		because: outOfReach(reached, event),
		origin: regionOrigin(reached)
	};
	const open = [
		selected.evaluation.verdict === "maybe" ? selectorSentence(reached, selected) : null,
		standing.counts === "maybe" ? standing.because : null,
		region === "maybe" ? openRegion(reached, event) : null,
		reached.share === "maybe" ? reached.because : null,
		sink.guard.length > 0 ? `it exists only when ${describeGuard(sink.guard)}` : null
	].filter((reason) => reason !== null);
	const verdict = open.length > 0 ? "maybe" : and(selected.evaluation.verdict, standing.counts, region, reached.share);
	return {
		...base,
		verdict,
		because: open.join("; "),
		origin: selected.evaluation.origin ?? base.origin
	};
}
/** The selector that takes the event, else one that may, else the one that comes nearest to taking it. */
function closest(selectors, event) {
	return selectors.map((selector) => ({
		...selector,
		evaluation: selector.evaluate(event),
		count: selectors.length
	})).reduce((found, candidate) => found === null || rank(candidate.evaluation) > rank(found.evaluation) ? candidate : found, null);
}
/** A selector that fails on a later question says more about the event than one that asks for another category. */
function rank(evaluation) {
	if (evaluation.verdict === "yes") return 5;
	if (evaluation.verdict === "maybe") return 4;
	if (evaluation.because.startsWith("eventCategory ")) return 0;
	if (evaluation.because.startsWith("resources.type ") || evaluation.because.startsWith("DataResources of type")) return 2;
	return evaluation.because.startsWith("it has no") ? 1 : 3;
}
function selectorSentence(reached, selected) {
	if (selected.count <= 1 && reached.assessed.selectors.kind !== "advanced") return selected.evaluation.because;
	const name = selected.name === null ? "" : ` "${selected.name}"`;
	return `${selected.count <= 1 ? `its selector${name}` : `selector ${String(selected.index + 1)} of ${String(selected.count)}${name}`}: ${selected.evaluation.because}`;
}
function outOfReach(reached, event) {
	const { sink } = reached.assessed;
	if (event.global && sink.kind === "trail" && sink.globalServiceEvents.kind === "known" && !sink.globalServiceEvents.value) return "it leaves out global service events (IncludeGlobalServiceEvents is false)";
	return `it records its home Region${regionName(sink.region)} only (IsMultiRegionTrail is not true)`;
}
function regionOrigin({ assessed: { sink } }) {
	return sink.multiRegion.kind === "absent" ? sink.origin : sink.multiRegion.origin;
}
function openRegion(reached, event) {
	const { sink } = reached.assessed;
	if (sink.multiRegion.kind === "unknown") return `it is unknown whether it records all Regions because ${sink.multiRegion.because}`;
	if (event.global) return "it is unknown whether it takes global service events";
	if (sink.multiRegion.kind === "absent" && sink.kind === "event-data-store") return "AWS does not say which Regions an event data store records when MultiRegionEnabled is left out";
	return `it records its home Region${regionName(sink.region)} only, and the Region of the event${regionName(event.region)} is not known to be the same: pass --region`;
}
function regionName(region) {
	return unresolvedPieces(region).length === 0 ? ` ${display(region)}` : "";
}

// src/coverage/validity/refusal.ts
/** Whether AWS surely refuses what a grounded statement forbids; our own reading is not enough. */
function refusalEvidence(statement) {
	return statement.evidence === "inferred" ? null : statement.evidence;
}
/** A refusal that rests on a statement, or none where the statement is only inferred. */
function refusedBy(statement, refusal) {
	const evidence = refusalEvidence(statement);
	return evidence === null ? [] : [{
		related: [],
		...refusal,
		evidence
	}];
}

// src/coverage/validity/spelling.ts
/** The known word that differs from `word` in case alone. */
function caseVariant(word, known) {
	const folded = word.toLowerCase();
	for (const candidate of known) if (candidate !== word && candidate.toLowerCase() === folded) return candidate;
}

// src/coverage/validity/fields.ts
/** What the fields of one advanced event selector may say, by category and kind of sink (AWS API reference, AdvancedFieldSelector). */
/** What AWS refuses in the fields of one selector: the category itself, missing, misplaced or repeated fields, operators and values. */
function refusedFields(context) {
	const { selector, semantics, sink } = context;
	const category = categoryOf(selector);
	const known = category && semantics.eventCategories.find((candidate) => candidate.name === category.value && candidate.sinks.includes(sink.kind));
	return [
		...misspelledFields(context),
		...missingCategory(context),
		...refusedCategories(context),
		...known === void 0 ? [] : refusedByCategory(context, known)
	];
}
function fieldOf(semantics, name) {
	return semantics.advancedEventSelectors.fields.find((field) => field.field === name);
}
function fieldNames(semantics) {
	return semantics.advancedEventSelectors.fields.map((field) => field.field);
}
/** Names that differ from a field's name in case alone; names that nobody knows are not refused. */
function misspelledFields({ selector, semantics }) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const name = fieldName(fieldSelector);
		const meant = name === void 0 ? void 0 : caseVariant(name, fieldNames(semantics));
		const field = meant === void 0 ? void 0 : fieldOf(semantics, meant);
		if (name === void 0 || field === void 0 || fieldOf(semantics, name) !== void 0) return [];
		return refusedBy(field, {
			rule: "selector-rejected",
			message: `No field is called ${quoted(name)}: the names of fields are case-sensitive. Write ${quoted(field.field)}.`,
			origin: fieldOrigin(fieldSelector)
		});
	});
}
function fieldOrigin(fieldSelector) {
	return fieldSelector.field.kind === "absent" ? fieldSelector.origin : fieldSelector.field.origin;
}
/** Whether some field is named that may be meant as this one, so that it cannot be called missing. */
function mayName({ selector }, field) {
	return mayNameMoreFields(selector) || selector.fieldSelectors.items.some((fieldSelector) => fieldName(fieldSelector)?.toLowerCase() === field.toLowerCase());
}
/** Fields that every category requires: without the category there is nothing else to judge. */
function missingCategory(context) {
	const { selector, semantics, sink } = context;
	const field = fieldOf(semantics, "eventCategory");
	if (field === void 0 || selector.fieldSelectors.items.length === 0 || mayName(context, field.field)) return [];
	const names = semantics.eventCategories.filter((category) => category.sinks.includes(sink.kind)).map((category) => category.name);
	return refusedBy(field, {
		rule: "selector-rejected",
		message: `This advanced selector does not say which category of events it selects. AWS requires a field selector for ${quoted(field.field)} with ${spelled(sink.language, "Equals")} in every selector. Add one with ${allowedValues(names)}.`,
		origin: selector.origin
	});
}
function refusedCategories({ selector, semantics, sink }) {
	const field = fieldOf(semantics, "eventCategory");
	if (field === void 0) return [];
	return conditionsOn(selector, field.field).flatMap((condition) => {
		if (condition.operator !== "Equals") return refusedOperator(sink, field, condition, ["Equals"]);
		return plainValues(condition.values.items).flatMap((value) => refusedCategory(sink, semantics, field, value));
	});
}
function refusedCategory(sink, semantics, field, { value, located }) {
	const known = semantics.eventCategories.find((category) => category.name === value);
	if (known?.sinks.includes(sink.kind)) return [];
	const allowed = semantics.eventCategories.filter((category) => category.sinks.includes(sink.kind)).map((category) => category.name);
	const meant = caseVariant(value, allowed);
	const found = known === void 0 ? `${quoted(value)} is not a category of events.` : `Events of category ${quoted(value)} cannot be selected by ${article(sink.kind)}.`;
	const advice = meant === void 0 ? `Write one of ${allowedValues(allowed)}.` : `Values are case-sensitive: write ${quoted(meant)}.`;
	return refusedBy(known ?? field, {
		rule: "selector-rejected",
		message: `${found} A selector of this ${sinkNoun(sink.kind)} takes ${allowedValues(allowed)}. ${advice}`,
		origin: located.origin
	});
}
function refusedByCategory(context, category) {
	const { selector, semantics } = context;
	return [
		...selector.fieldSelectors.items.flatMap((fieldSelector) => {
			const name = fieldName(fieldSelector);
			const field = name === void 0 ? void 0 : fieldOf(semantics, name);
			return field === void 0 || field.field === "eventCategory" ? [] : refusedField(context, category, field, fieldSelector);
		}),
		...missingFields(context, category),
		...repeatedFields(context, category)
	];
}
function refusedField({ sink, semantics }, category, field, fieldSelector) {
	const rule = fieldRule(semantics, field.field, category.name, sink.kind);
	if (rule === void 0) return misplacedField(sink, semantics, category, field, fieldSelector);
	return filledConditions(fieldSelector).flatMap((condition) => [...rule.operators.includes(condition.operator) ? [] : refusedOperator(sink, field, condition, rule.operators), ...refusedValues(sink, category, field, rule, condition)]);
}
function misplacedField(sink, semantics, category, field, fieldSelector) {
	const allowed = fieldNames(semantics).filter((name) => fieldRule(semantics, name, category.name, sink.kind) !== void 0);
	const others = ["trail", "event-data-store"].filter((kind) => kind !== sink.kind && field.rules[kind][category.name] !== void 0);
	const elsewhere = others.length === 0 ? "" : ` Only ${article(others[0])} can filter these events by that field.`;
	return refusedBy(category.soleField ? category : field, {
		rule: "selector-rejected",
		message: `Field ${quoted(field.field)} stands in a selector for ${quoted(category.name)} events of ${article(sink.kind)}. ` + (category.soleField ? `A selector for these events names ${quoted("eventCategory")} and no other field. Remove the field selector.` : `AWS allows ${listed(allowed.map(quoted), "and")} there.${elsewhere} Remove the field selector, or move it to a selector whose category takes it.`),
		origin: fieldOrigin(fieldSelector)
	});
}
function article(kind) {
	return kind === "event-data-store" ? "an event data store" : "a trail";
}
function refusedOperator(sink, field, condition, allowed) {
	const [first = "Equals"] = allowed;
	const advice = selects(condition.operator) && !allowed.some(selects) ? `Here the field can only leave events out: write ${spelled(sink.language, first)} with what to leave out, or remove the field selector.` : `Write ${spelled(sink.language, first)} with whole values instead.`;
	return refusedBy(field, {
		rule: "selector-rejected",
		message: `Field ${quoted(field.field)} is compared with ${spelled(sink.language, condition.operator)}. AWS allows ${listed(allowed.map((operator) => spelled(sink.language, operator)))} for this field here. ${advice}`,
		origin: condition.origin
	});
}
function refusedValues(sink, category, field, rule, condition) {
	const { values } = rule;
	if (values === null || field.inferred?.includes("values") === true) return [];
	return plainValues(condition.values.items).filter(({ value }) => !values.includes(value)).flatMap(({ value, located }) => {
		const meant = caseVariant(value, values);
		return refusedBy(field, {
			rule: "selector-rejected",
			message: `Field ${quoted(field.field)} has the value ${quoted(value)}. In a selector for ${quoted(category.name)} events of ${article(sink.kind)} AWS allows ${allowedValues(values)} there. ` + (meant === void 0 ? "Write an allowed value, or remove the field selector." : `Values are case-sensitive: write ${quoted(meant)}.`),
			origin: located.origin
		});
	});
}
function missingFields(context, category) {
	const { semantics, sink, selector } = context;
	return semantics.advancedEventSelectors.fields.flatMap((field) => {
		const rule = fieldRule(semantics, field.field, category.name, sink.kind);
		if (rule?.presence !== "required" || field.field === "eventCategory" || mayName(context, field.field)) return [];
		return refusedBy(field, {
			rule: "selector-rejected",
			message: `This selector for ${quoted(category.name)} events does not name the field ${quoted(field.field)}. AWS requires it: there is no selector for all ${quoted(category.name)} events at once. Add a field selector for ${quoted(field.field)} with ${spelled(sink.language, rule.operators[0] ?? "Equals")}, one selector for each value.`,
			origin: selector.origin
		});
	});
}
/** Fields of which a selector takes a limited number of values, counted over all its field selectors of that name. */
function repeatedFields({ semantics, sink, selector }, category) {
	return semantics.advancedEventSelectors.fields.flatMap((field) => {
		const maximum = fieldRule(semantics, field.field, category.name, sink.kind)?.maximumValues ?? null;
		if (maximum === null || field.inferred?.includes("maximumValues") === true) return [];
		const values = fieldSelectorsOf(selector, field.field).flatMap((fieldSelector) => fieldSelector.conditions.flatMap((condition) => condition.values.items));
		const excess = values[maximum];
		if (excess === void 0) return [];
		return refusedBy(field, {
			rule: "selector-rejected",
			message: `This selector lists ${String(values.length)} values for ${quoted(field.field)}. AWS allows ${String(maximum)} in a selector. Write one selector for each value: an event that matches any of them is recorded.`,
			origin: excess.origin,
			related: values.slice(0, maximum).map((value) => ({
				message: "the value before it",
				origin: value.origin
			}))
		});
	});
}

// src/coverage/validity/advanced-selectors.ts
/** What AWS refuses in the advanced event selectors of a sink (AWS API reference, AdvancedEventSelector and its limits). */
function refusedAdvancedSelectors(sink, semantics) {
	const { limits } = semantics.advancedEventSelectors;
	const selectors = itemsOf(sink.advancedEventSelectors);
	return [...tooManyValues$1(sink, selectors, limits.values), ...selectors.flatMap((selector) => [
		...longName(selector, limits.nameLength),
		...emptyFieldSelectors(sink, selector, limits.fieldSelectors),
		...emptyOperators(sink, selector, limits.valuesOfOperator),
		...fieldLengths(selector, limits.fieldLength),
		...valueLengths(selector, limits.valueLength),
		...refusedFields({
			sink,
			semantics,
			selector
		})
	])];
}
function valuesOf(selector) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions.flatMap((condition) => condition.values.items));
}
function tooManyValues$1(sink, selectors, limit) {
	const values = selectors.flatMap(valuesOf);
	const excess = limit.maximum === void 0 ? void 0 : values[limit.maximum];
	if (excess === void 0 || limit.maximum === void 0) return [];
	return refusedBy(limit, {
		rule: "selector-rejected",
		message: `The advanced event selectors list ${String(values.length)} values; this is number ${String(limit.maximum + 1)}. AWS allows ${String(limit.maximum)} over all conditions of all selectors of a sink. Use ${spelled(sink.language, "StartsWith")} for values with a common beginning, or spread the selectors over several trails.`,
		origin: excess.origin
	});
}
function longName(selector, limit) {
	if (selector.name === null || limit.maximum === void 0 || selector.name.length <= limit.maximum) return [];
	return refusedBy(limit, {
		rule: "selector-rejected",
		message: `The name of this selector has ${counted(selector.name.length, "character")}. AWS allows ${String(limit.maximum)}. Shorten it.`,
		origin: selector.origin
	});
}
function emptyFieldSelectors(sink, selector, limit) {
	const { items, more, origin } = selector.fieldSelectors;
	if (more !== null || items.length >= (limit.minimum ?? 0)) return [];
	return refusedBy(limit, {
		rule: "selector-rejected",
		message: `This advanced selector has no field selectors. AWS requires at least one. Add ${spelled(sink.language, "FieldSelectors")} that name the category of events, or remove the selector.`,
		origin
	});
}
/** In Terraform an empty list is the same as none. */
function emptyOperators(sink, selector, limit) {
	if (sink.language !== "cloudformation") return [];
	return selector.fieldSelectors.items.flatMap((fieldSelector) => fieldSelector.conditions).filter(({ values }) => values.more === null && values.items.length < (limit.minimum ?? 0)).flatMap(({ operator, origin }) => refusedBy(limit, {
		rule: "selector-rejected",
		message: `${operator} has an empty list. AWS requires at least one value for every operator that is given. List the values, or remove ${operator}.`,
		origin
	}));
}
function fieldLengths(selector, limit) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const name = fieldName(fieldSelector);
		if (name === void 0 || inLimit(name.length, limit) || fieldSelector.field.kind === "absent") return [];
		return refusedBy(limit, {
			rule: "selector-rejected",
			message: `The name of the field has ${counted(name.length, "character")}. AWS allows ${range(limit)}. Write the name of a field that selectors can filter by.`,
			origin: fieldSelector.field.origin
		});
	});
}
function valueLengths(selector, limit) {
	return valuesOf(selector).flatMap(({ text, origin }) => {
		const value = knownString(text);
		if (value === void 0 || inLimit(value.length, limit)) return [];
		return refusedBy(limit, {
			rule: "selector-rejected",
			message: `The value ${quoted(value)} has ${counted(value.length, "character")}. AWS allows ${range(limit)} in a value. ${value === "" ? "Remove it, or write the value that events carry." : "Shorten it."}`,
			origin
		});
	});
}
function inLimit(length, limit) {
	return length >= (limit.minimum ?? 0) && length <= (limit.maximum ?? Infinity);
}
function range(limit) {
	if (limit.maximum === void 0) return `at least ${counted(limit.minimum ?? 0, "character")}`;
	return `${String(limit.minimum ?? 0)} to ${counted(limit.maximum, "character")}`;
}

// src/coverage/validity/advanced-equivalent.ts
/** The advanced selectors for a basic one, as YAML for a CloudFormation template or as HCL for Terraform. */
function equivalentAdvancedSelector(language, selector, semantics) {
	const selectors = [...managementConditions(selector), ...itemsOf(selector.dataResources).flatMap((resource) => dataConditions(selector, resource, semantics))];
	return language === "terraform" ? selectors.map(asHcl).join("\n") : ["AdvancedEventSelectors:", ...selectors.map(asYaml)].join("\n");
}
function readOnlyConditions(selector) {
	switch (knownText(selector.readWriteType)) {
		case "ReadOnly": return [{
			field: "readOnly",
			operator: "Equals",
			values: ["true"]
		}];
		case "WriteOnly": return [{
			field: "readOnly",
			operator: "Equals",
			values: ["false"]
		}];
		default: return [];
	}
}
function managementConditions(selector) {
	const { includeManagementEvents } = selector;
	if (includeManagementEvents.kind === "known" && !includeManagementEvents.value) return [];
	const excluded = plainValues(itemsOf(selector.excludeManagementEventSources)).map(({ value }) => value);
	const sources = excluded.length === 0 ? [] : [{
		field: "eventSource",
		operator: "NotEquals",
		values: excluded
	}];
	return [[
		{
			field: "eventCategory",
			operator: "Equals",
			values: ["Management"]
		},
		...readOnlyConditions(selector),
		...sources
	]];
}
function dataConditions(selector, resource, semantics) {
	const type = knownText(resource.type);
	if (type === void 0) return [];
	return [[
		{
			field: "eventCategory",
			operator: "Equals",
			values: ["Data"]
		},
		{
			field: "resources.type",
			operator: "Equals",
			values: [type]
		},
		...readOnlyConditions(selector),
		...arnConditions(type, resource, semantics)
	]];
}
/** Basic values have no operator: whole ARNs become `Equals`, beginnings `StartsWith`, and a value for all resources no condition at all. */
function arnConditions(typeName, resource, semantics) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === typeName);
	const texts = itemsOf(resource.values).map((value) => value.text);
	if (texts.some((text) => type === void 0 ? isServiceAlone(display(text)) : standsForAll(type, text) === "yes")) return [];
	const prefixes = [];
	const wholes = [];
	for (const text of texts) {
		const value = display(text);
		const beginning = value.replace(/\*+$/, "");
		if (type?.match === "prefix" || beginning !== value || value.endsWith("/")) prefixes.push(beginning);
		else wholes.push(value);
	}
	return [{
		field: "resources.ARN",
		operator: "Equals",
		values: wholes
	}, {
		field: "resources.ARN",
		operator: "StartsWith",
		values: prefixes
	}].filter(({ values }) => values.length > 0);
}
/** `arn:aws:service` and the like, or a wildcard: meant as every resource. */
function isServiceAlone(value) {
	const [, , , region = "", account = "", resource = ""] = value.replace(/\*+$/, "").split(":");
	return region === "" && account === "" && resource === "";
}
/** Conditions on one field are one field selector. */
function byField(conditions) {
	const fields = /* @__PURE__ */ new Map();
	for (const condition of conditions) fields.set(condition.field, [...fields.get(condition.field) ?? [], condition]);
	return [...fields];
}
function asYaml(conditions) {
	return ["  - FieldSelectors:", ...byField(conditions).flatMap(([field, list]) => [`      - Field: ${field}`, ...list.map(({ operator, values }) => `        ${operator}: [${values.map((value) => JSON.stringify(value)).join(", ")}]`)])].join("\n");
}
function asHcl(conditions) {
	return [
		"advanced_event_selector {",
		...byField(conditions).flatMap(([field, list]) => [
			"  field_selector {",
			`    field = ${JSON.stringify(field)}`,
			...list.map(({ operator, values }) => `    ${spelled("terraform", operator)} = [${values.map((value) => JSON.stringify(value)).join(", ")}]`),
			"  }"
		]),
		"}"
	].join("\n");
}

// src/coverage/validity/basic-selectors.ts
/** What AWS refuses in the basic event selectors of a trail. */
function refusedBasicSelectors(trail, semantics) {
	const context = {
		trail,
		semantics
	};
	const selectors = itemsOf(trail.eventSelectors);
	return [
		...tooManySelectors(context, selectors),
		...tooManyValues(context, selectors),
		...selectors.flatMap((selector) => [
			...readWriteType(context, selector),
			...excludedSources(context, selector),
			...itemsOf(selector.dataResources).flatMap((resource) => refusedDataResource(context, selector, resource))
		])
	];
}
const unlisted = {
	evidence: "documented",
	documents: []
};
function tooManySelectors({ trail, semantics }, selectors) {
	const limit = semantics.basicEventSelectors.limits.selectors;
	const excess = limit.maximum === void 0 ? void 0 : selectors[limit.maximum];
	if (excess === void 0) return [];
	return refusedBy(limit, {
		rule: "selector-rejected",
		message: `The trail has ${String(selectors.length)} basic event selectors. AWS allows ${String(limit.maximum)}. Put the data resources of selectors with the same settings into one, or use ${spelled(trail.language, "AdvancedEventSelectors")}.`,
		origin: excess.origin
	});
}
function tooManyValues({ trail, semantics }, selectors) {
	const limit = semantics.basicEventSelectors.limits.dataResourceValues;
	const values = selectors.flatMap((selector) => itemsOf(selector.dataResources)).flatMap((resource) => surelyCounted(semantics, resource));
	const excess = limit.maximum === void 0 ? void 0 : values[limit.maximum];
	if (excess === void 0) return [];
	return refusedBy(limit, {
		rule: "selector-rejected",
		message: `The basic event selectors of the trail name ${String(values.length)} data resources. AWS allows ${String(limit.maximum)} over all selectors of a trail. Name a common beginning or all resources of the type, or use ${spelled(trail.language, "AdvancedEventSelectors")}.`,
		origin: excess.origin
	});
}
/** Values that count towards the limit; those that stand for all resources of a type do not. */
function surelyCounted(semantics, resource) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(resource.type));
	if (type === void 0) return [];
	return itemsOf(resource.values).filter((value) => standsForAll(type, value.text) === "no");
}
function readWriteType({ trail, semantics }, selector) {
	const { readWriteTypes } = semantics.basicEventSelectors;
	const value = knownText(selector.readWriteType);
	if (value === void 0 || readWriteTypes.includes(value) || selector.readWriteType.kind !== "known") return [];
	const meant = caseVariant(value, readWriteTypes);
	return refusedBy(unlisted, {
		rule: "selector-rejected",
		message: `${spelled(trail.language, "ReadWriteType")} is ${quoted(value)}. AWS allows ${allowedValues(readWriteTypes)}. ` + (meant === void 0 ? "Write one of these." : `Values are case-sensitive: write ${quoted(meant)}.`),
		origin: selector.readWriteType.origin
	});
}
function excludedSources({ trail, semantics }, selector) {
	const allowed = semantics.basicEventSelectors.excludableManagementEventSources;
	return plainValues(itemsOf(selector.excludeManagementEventSources)).filter(({ value }) => !allowed.includes(value)).flatMap(({ value, located }) => refusedBy(unlisted, {
		rule: "selector-rejected",
		message: `${spelled(trail.language, "ExcludeManagementEventSources")} lists ${quoted(value)}. AWS allows ${allowedValues(allowed)} there. Remove the value; events of other services cannot be left out of a trail's management events.`,
		origin: located.origin
	}));
}
function refusedDataResource(context, selector, resource) {
	const { trail, semantics } = context;
	if (resource.type.kind === "absent") return trail.language === "cloudformation" ? missingType(resource) : [];
	const value = knownText(resource.type);
	if (value === void 0) return [];
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === value);
	if (type === void 0) return refusedType(context, selector, value, resource.type.origin);
	return itemsOf(resource.values).flatMap((item) => refusedValue(trail, type, item));
}
function missingType(resource) {
	return refusedBy(unlisted, {
		rule: "selector-rejected",
		message: "This item of DataResources has no Type. CloudFormation requires it. Add the type of the resources.",
		origin: resource.origin
	});
}
function refusedType({ trail, semantics }, selector, value, origin) {
	const allowed = semantics.basicEventSelectors.dataResourceTypes;
	const names = allowed.map((type) => type.type);
	const meant = caseVariant(value, names);
	const [first] = allowed;
	if (first === void 0) return [];
	const found = `Basic event selectors cannot select data events of ${quoted(value)}. AWS allows ${listed(names.map(quoted), "and")} there.`;
	if (meant !== void 0) return refusedBy(first, {
		rule: "selector-rejected",
		message: `${found} Types are case-sensitive: write ${quoted(meant)}.`,
		origin
	});
	const advanced = spelled(trail.language, "AdvancedEventSelectors");
	const advice = semantics.dataEventTypes.includes(value) ? asAdvanced(trail, selector, semantics) : `${quoted(value)} is not a type of data events that AWS lists either. Write one of these types, or use ${advanced} for another.`;
	return refusedBy(first, {
		rule: "selector-rejected",
		message: `${found} ${advice}`,
		origin
	});
}
function asAdvanced(trail, selector, semantics) {
	const others = itemsOf(trail.eventSelectors).length > 1 ? " Convert the other basic selectors of the trail as well." : "";
	return `Use ${spelled(trail.language, "AdvancedEventSelectors")} in place of ${spelled(trail.language, "EventSelectors")}: AWS takes one of the two kinds on a trail.${others} In advanced selectors this one is:\n\n${equivalentAdvancedSelector(trail.language, selector, semantics)}`;
}
function refusedValue(trail, type, item) {
	if (standsForAll(type, item.text) !== "no") return [];
	const sample = sampleOf(item.text);
	if (sample === void 0) return [];
	const reason = type.refused.find(({ pattern }) => new RegExp(`^(?:${pattern.replaceAll("{partition}", partitionSource)})$`, "u").test(sample));
	if (reason === void 0) return [];
	return refusedBy(reason, {
		rule: "selector-rejected",
		message: `AWS refuses the value ${quoted(item.text)} for ${quoted(type.type)}: ${reason.because}. All resources of the type are ${listed(valuesForAll(type, item.text).map(quoted))} in ${spelled(trail.language, "DataResources")}.`,
		origin: item.origin
	});
}

// src/coverage/validity/duplicates.ts
/** What CloudFormation refuses because an item of a list stands there twice. */
function refusedDuplicates(sink) {
	if (sink.language !== "cloudformation") return [];
	const basic = sink.kind === "trail" ? itemsOf(sink.eventSelectors) : [];
	return [
		...repeated("EventSelectors", basic, basicKey),
		...basic.flatMap((selector) => repeated("ExcludeManagementEventSources", itemsOf(selector.excludeManagementEventSources), (item) => textKey(item.text))),
		...itemsOf(sink.advancedEventSelectors).flatMap(({ fieldSelectors }) => [...repeated("FieldSelectors", fieldSelectors.items, fieldSelectorKey), ...fieldSelectors.items.flatMap(({ conditions }) => conditions.flatMap(({ operator, values }) => repeated(operator, values.items, (item) => textKey(item.text))))])
	];
}
function repeated(property, items, keyOf) {
	const seen = /* @__PURE__ */ new Map();
	return items.flatMap((item) => {
		const key = keyOf(item);
		const first = key === null ? void 0 : seen.get(key);
		if (key !== null && first === void 0) seen.set(key, item);
		if (first === void 0) return [];
		return [{
			rule: "selector-rejected",
			message: `${property} holds this item twice. CloudFormation's schema requires the items of the list to differ, so the deployment fails. Remove the repetition.`,
			origin: item.origin,
			evidence: "code",
			related: [{
				message: "the same item before it",
				origin: first.origin
			}]
		}];
	});
}
/** Two texts with the same key are surely equal: the same literals, and the same open pieces in the same places. */
function textKey(text) {
	return JSON.stringify(text.parts.map((part) => typeof part === "string" ? part : [part.id]));
}
/** `null` where two things with the same key need not be equal. */
function settingKey(setting, keyOf) {
	switch (setting.kind) {
		case "absent": return "absent";
		case "unknown": return null;
		case "known": return keyOf(setting.value);
	}
}
function listKey(list, keyOf) {
	return list.more === null ? joined(list.items.map(keyOf)) : null;
}
function joined(keys) {
	return keys.includes(null) ? null : JSON.stringify(keys);
}
function fieldSelectorKey({ field, conditions }) {
	return joined([settingKey(field, textKey), ...conditions.map(({ operator, values }) => {
		const key = listKey(values, (item) => textKey(item.text));
		return key === null ? null : `${operator} ${key}`;
	})]);
}
function dataResourceKey({ type, values }) {
	return joined([settingKey(type, textKey), settingKey(values, (list) => listKey(list, (item) => textKey(item.text)))]);
}
function basicKey(selector) {
	return joined([
		settingKey(selector.readWriteType, textKey),
		settingKey(selector.includeManagementEvents, String),
		settingKey(selector.excludeManagementEventSources, (list) => listKey(list, (item) => textKey(item.text))),
		settingKey(selector.dataResources, (list) => listKey(list, dataResourceKey))
	]);
}

// src/coverage/validity/event-data-store.ts
/** An event data store holds categories of one group only (CloudTrail user guide, event data stores). */
function refusedEventDataStore(store, semantics) {
	const categories = itemsOf(store.advancedEventSelectors).flatMap((selector) => {
		const value = categoryOf(selector);
		const category = semantics.eventCategories.find((candidate) => candidate.name === value?.value);
		return value === void 0 || category === void 0 ? [] : [{
			value,
			category
		}];
	});
	const [first] = categories;
	const other = categories.find(({ category }) => category.group !== first?.category.group);
	if (first === void 0 || other === void 0) return [];
	return refusedBy(other.category, {
		rule: "selector-rejected",
		message: `The event data store selects ${quoted(other.category.name)} events beside ${quoted(first.category.name)} events. AWS keeps them in separate event data stores. Move the selector for ${quoted(other.category.name)} to an event data store of its own.`,
		origin: other.value.located.origin,
		related: [{
			message: "the category that it cannot stand beside",
			origin: first.value.located.origin
		}]
	});
}

// src/coverage/validity/insights.ts
/** The one type of Insights that analyses write management events alone. */
const writeOnlyType = "ApiCallRateInsight";
/**
* Insights on a trail that can log nothing they analyse (CloudTrail user guide, "Logging Insights events"; InvalidInsightSelectorsException).
* Call rates need write management events, error rates management events of any kind; either may be for data events instead, which the model
* does not tell, so that a trail with a selector for data events is never refused.
*/
function refusedInsights(trail, semantics) {
	const { insights, eventSelectors, advancedEventSelectors, language } = trail;
	if (mayHoldMore(eventSelectors) || mayHoldMore(advancedEventSelectors)) return [];
	const basic = itemsOf(eventSelectors);
	const advanced = itemsOf(advancedEventSelectors);
	if (basic.length + advanced.length === 0) return [];
	return plainValues(itemsOf(insights)).flatMap(({ value, located }) => {
		if (!semantics.insights.types.includes(value)) return [];
		const readSuffices = value !== writeOnlyType;
		if (basic.some((selector) => mayServe(selector, readSuffices)) || advanced.some((selector) => mayServeAdvanced(selector, readSuffices))) return [];
		const needed = readSuffices ? "management events" : "write management events";
		return [{
			rule: "trail-rejected",
			message: `${spelled(language, "InsightSelectors")} asks for ${quoted(value)}, but the event selectors of the trail log no ${needed}, which it analyses. AWS answers InvalidInsightSelectorsException. Select ${needed}, or remove ${quoted(value)}.`,
			origin: located.origin,
			evidence: "documented",
			related: []
		}];
	});
}
function mayServe(selector, readSuffices) {
	const { includeManagementEvents, dataResources } = selector;
	const data = itemsOf(dataResources).length > 0 || mayHoldMore(dataResources);
	const management = includeManagementEvents.kind !== "known" || includeManagementEvents.value;
	return data || management && (readSuffices || knownText(selector.readWriteType) !== "ReadOnly");
}
function mayServeAdvanced(selector, readSuffices) {
	switch (categoryOf(selector)?.value) {
		case "NetworkActivity": return false;
		case "Management": return readSuffices || mayNameMoreFields(selector) || mayBeWrite(selector);
		default: return true;
	}
}
/** Whether the selector lets events with `readOnly` false through. */
function mayBeWrite(selector) {
	const conditions = conditionsOn(selector, "readOnly");
	const [condition] = conditions;
	if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return true;
	const values = plainValues(condition.values.items);
	return values.length !== condition.values.items.length || values.some(({ value }) => value !== "true");
}

// src/coverage/validity/trail.ts
/** What AWS refuses in the settings of a trail: both kinds of selectors at once, settings that exclude each other, missing required properties. */
function refusedTrail(trail, semantics) {
	return [
		...missingProperties(trail),
		...bothKindsOfSelectors(trail, semantics),
		...withoutGlobalServiceEvents(trail, semantics)
	];
}
/** Required properties of `AWS::CloudTrail::Trail` (AWS CloudFormation template reference). */
function missingProperties(trail) {
	if (trail.language !== "cloudformation") return [];
	const missing = [];
	if (trail.logging.kind === "absent") missing.push(["IsLogging", "Write `IsLogging: true`."]);
	if (trail.s3BucketName.kind === "absent") missing.push(["S3BucketName", "Name the bucket that receives the log files."]);
	return missing.map(([name, advice]) => ({
		rule: "trail-rejected",
		message: `The trail has no ${name}. CloudFormation requires the property and has no default for it. ${advice}`,
		origin: trail.origin,
		evidence: "code",
		related: []
	}));
}
/** AWS API reference, PutEventSelectors: a trail takes basic event selectors or advanced ones, not both. */
function bothKindsOfSelectors(trail, semantics) {
	const { eventSelectors, advancedEventSelectors, language } = trail;
	if (itemsOf(eventSelectors).length === 0 || itemsOf(advancedEventSelectors).length === 0) return [];
	if (eventSelectors.kind !== "known" || advancedEventSelectors.kind !== "known") return [];
	const basic = spelled(language, "EventSelectors");
	const advanced = spelled(language, "AdvancedEventSelectors");
	return refusedBy(semantics.trailRules.selectorKindsExclude, {
		rule: "trail-rejected",
		message: `The trail has both ${basic} and ${advanced}. AWS takes one of the two. Write everything as ${advanced} and remove ${basic}.`,
		origin: eventSelectors.value.origin,
		related: [{
			message: `the ${advanced} of the trail`,
			origin: advancedEventSelectors.value.origin
		}]
	});
}
/**
* A multi-Region trail must include global service events. CloudFormation sends `false` where the property is absent;
* the Terraform provider's default is `true` and stands in the model.
*/
function withoutGlobalServiceEvents(trail, semantics) {
	const { multiRegion, globalServiceEvents, language } = trail;
	if (multiRegion.kind !== "known" || !multiRegion.value) return [];
	const excluded = globalServiceEvents.kind === "known" && !globalServiceEvents.value;
	const omitted = globalServiceEvents.kind === "absent" && language === "cloudformation";
	if (!excluded && !omitted) return [];
	const name = spelled(language, "IncludeGlobalServiceEvents");
	const found = omitted ? `no ${name}, which CloudFormation takes for false` : `${name} false`;
	return refusedBy(semantics.trailRules.multiRegionNeedsGlobalServiceEvents, {
		rule: "trail-rejected",
		message: `The trail has ${spelled(language, "IsMultiRegionTrail")} true and ${found}. A trail for all Regions must include global service events: AWS answers InvalidParameterCombinationException. Set ${name} to true.`,
		origin: globalServiceEvents.kind === "known" ? globalServiceEvents.origin : multiRegion.origin,
		related: globalServiceEvents.kind === "known" ? [{
			message: "the trail is for all Regions",
			origin: multiRegion.origin
		}] : []
	});
}

// src/coverage/validity/refusals.ts
/**
* Everything in a sink that AWS surely refuses when it is deployed; empty for a sink of a live account, which AWS has accepted.
* What the input leaves open is never refused. A sink with a refusal records nothing.
*/
function refusals(sink, semantics) {
	if (sink.language === "api") return [];
	return [
		...sink.kind === "trail" ? refusedTrailParts(sink, semantics) : refusedEventDataStore(sink, semantics),
		...refusedAdvancedSelectors(sink, semantics),
		...refusedDuplicates(sink)
	];
}
function refusedTrailParts(trail, semantics) {
	return [
		...refusedTrail(trail, semantics),
		...refusedInsights(trail, semantics),
		...refusedBasicSelectors(trail, semantics)
	];
}

// src/sources/files/find.ts
/** Endings of files that can hold infrastructure code; what they do hold is told by their content. */
const endings = [
	".yaml",
	".yml",
	".json",
	".template",
	".cfn",
	".tf",
	".tofu",
	".tfstate",
	".tfplan"
];
/**
* The files that the paths of the command line stand for. A file stands for itself, whatever its name; a folder for the files below it
* that can hold infrastructure code; a pattern with `*` that names no file for what it matches, for shells that do not expand it.
*
* @param paths relative to the working directory, or absolute
* @param exclusions for what is found in folders; a file that is named is always taken
*/
async function findFiles(paths, exclusions, workingDirectory) {
	const found = /* @__PURE__ */ new Map();
	const notifications = [];
	const errors = [];
	const add = (path, named) => {
		const uri = uriOf(path, workingDirectory);
		if (named || !found.has(uri)) found.set(uri, {
			uri,
			path,
			named
		});
	};
	for (const path of paths) {
		const absolute = resolve(workingDirectory, path);
		const kind = kindOf(absolute);
		if (kind.is === "file") add(absolute, true);
		else if (kind.is === "folder") {
			const { files, failures } = await filesBelow(absolute, exclusions, workingDirectory);
			for (const file of files) add(file, false);
			notifications.push(...failures.map((failure) => unreadableFolder(uriOf(failure.path, workingDirectory), failure.reason)));
		} else {
			const matches = /[*?[{]/.test(path) ? await expand(path, workingDirectory) : [];
			for (const match of matches) add(match, true);
			if (matches.length === 0) errors.push({
				location: null,
				path: null,
				message: `${path} cannot be read: ${kind.reason}. Name a file or folder that exists.`
			});
		}
	}
	return {
		files: [...found.values()].sort((a, b) => a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0),
		notifications,
		errors
	};
}
/** Pipes, as in `<(terraform show -json)`, are files here. */
function kindOf(path) {
	try {
		return { is: statSync(path).isDirectory() ? "folder" : "file" };
	} catch (error) {
		return {
			is: "nothing",
			reason: failureReason(error)
		};
	}
}
async function filesBelow(folder, exclusions, workingDirectory) {
	const [{ walk }, { excludeMatcher }] = await Promise.all([import("./walk.js"), import("./path-globs.js")]);
	const matchers = exclusions.map(({ folder: base, globs }) => ({
		base: resolve(workingDirectory, base),
		matches: excludeMatcher(globs)
	}));
	return walk(folder, isCandidate, (path, isFolder) => matchers.some(({ base, matches }) => matches(`${forwardSlashes(relative(base, path))}${isFolder ? "/" : ""}`)));
}
async function expand(pattern, workingDirectory) {
	const { glob } = await import("./dist.js");
	try {
		return await glob(forwardSlashes(pattern), {
			cwd: workingDirectory,
			absolute: true,
			followSymbolicLinks: false,
			expandDirectories: false,
			ignore: [
				"**/node_modules/**",
				"**/.git/**",
				"**/.terraform/**"
			]
		});
	} catch {
		return [];
	}
}
function isCandidate(name) {
	const lower = name.toLowerCase();
	return endings.some((ending) => lower.endsWith(ending));
}
function unreadableFolder(uri, reason) {
	return {
		level: "error",
		message: `the folder ${uri} cannot be read: ${reason}. What it holds was not checked.`,
		location: null,
		incomplete: true
	};
}
/** A path relative to the working directory, with forward slashes; absolute where no relative one leads to it. */
function uriOf(path, workingDirectory) {
	const shortest = relative(workingDirectory, path);
	return forwardSlashes(shortest === "" ? "." : isAbsolute(shortest) ? path : shortest);
}
function forwardSlashes(path) {
	return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

// src/sources/files/unread.ts
/**
* What to say of a file that is no text that can be read. A file that somebody named is an error; one that was merely found in a folder
* is left alone when it is binary, and told when it was too big or could not be opened.
*/
function unreadNotification(uri, named, reading) {
	const serious = named || reading.kind !== "binary";
	return {
		level: serious ? "error" : "note",
		message: messageFor(uri, reading),
		location: startOfFile(uri).locate(),
		incomplete: serious
	};
}
function messageFor(uri, reading) {
	switch (reading.kind) {
		case "binary": return `${uri} was not checked: it is not text but binary data. For a Terraform plan file, check the output of "terraform show -json" instead.`;
		case "too-big": return `${uri} was not checked: it has ${megabytes(reading.bytes)} MB, and files of at most ${megabytes(maximumBytes)} MB are read.`;
		case "failed": return `${uri} cannot be read: ${reading.reason}.`;
	}
}
function megabytes(bytes) {
	return String(Math.ceil(bytes / 1048576));
}

// src/sources/front-ends.ts
/**
* The list of front-ends. Their recognisers are cheap and loaded always, their readers only when a text may be theirs.
*/
/** In the order in which they are asked: the first that does not say `not-mine` has the input. */
const frontEnds = [
	{
		mayRead: mayBePlan,
		load: async () => (await import("./terraform.js")).terraformPlan
	},
	{
		mayRead: mayBeState,
		load: async () => (await import("./terraform.js")).terraformState
	},
	{
		mayRead: mayBeTemplate,
		load: async () => (await import("./cloudformation.js")).cloudFormation
	}
];

// src/run/inputs.ts
/** Reads every file that the paths of the run lead to. */
async function readInputs(setup) {
	const found = await findFiles(setup.paths, setup.exclusions, setup.workingDirectory);
	const model = {
		sinks: [],
		resources: [],
		notifications: [...found.notifications, ...found.errors.map((error) => ({
			level: "error",
			message: error.message,
			location: null,
			incomplete: true
		}))]
	};
	const texts = /* @__PURE__ */ new Map();
	const leftAlone = [];
	const scopeIds = [];
	for (const file of found.files) {
		const reading = await readFile(file, setup, texts);
		if (reading.kind === "left-alone") leftAlone.push(file.uri);
		else scopeIds.push(file.uri);
		if (reading.kind === "notifications") model.notifications.push(...reading.notifications);
		if (reading.kind !== "read") continue;
		model.sinks.push(...reading.model.sinks);
		model.resources.push(...reading.model.resources);
		model.notifications.push(...reading.model.notifications);
	}
	return {
		model,
		texts,
		scopeIds,
		readFiles: scopeIds.length,
		candidates: found.files.length,
		leftAlone
	};
}
async function readFile(file, setup, texts) {
	const reading = readTextFile(file.path);
	if (reading.kind !== "text") return {
		kind: "notifications",
		notifications: [unreadNotification(file.uri, file.named, reading)]
	};
	const scope = setup.scopeOf(file.uri);
	const environment = scope === null ? setup.environment : {
		...setup.environment,
		region: scope.region ?? setup.environment.region,
		accountId: scope.account ?? setup.environment.accountId
	};
	for (const listed of frontEnds) {
		if (!listed.mayRead(reading.text)) continue;
		const frontEnd = await listed.load();
		const answer = frontEnd.read({
			uri: file.uri,
			text: reading.text
		}, environment);
		if (answer.kind === "not-mine") continue;
		texts.set(file.uri, {
			text: reading.text,
			mayQuote: frontEnd.mayQuote
		});
		return answer.kind === "read" ? answer : {
			kind: "notifications",
			notifications: answer.notifications
		};
	}
	return file.named ? unrecognised(file, reading.text, texts) : { kind: "left-alone" };
}
/** A file that somebody named is not passed over in silence, but that it holds something else is no failure. */
function unrecognised(file, text, texts) {
	texts.set(file.uri, {
		text,
		mayQuote: false
	});
	const location = {
		uri: file.uri,
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	return {
		kind: "notifications",
		notifications: [{
			level: "warning",
			message: `${file.uri} is neither a CloudFormation template nor a Terraform plan or state in JSON, so that nothing in it was checked.`,
			location,
			incomplete: false
		}]
	};
}
/** A run that found nothing to check says so. */
function emptyRunNotices(inputs, setup) {
	if (inputs.readFiles > 0 || setup.trailFiles.length > 0) return [];
	return [{
		level: "warning",
		message: `No infrastructure code was recognised in ${setup.paths.join(", ")} (${String(inputs.candidates)} candidate files looked at). Name a folder or file that holds CloudFormation templates or the JSON of Terraform plans or states.`,
		location: null,
		incomplete: false
	}];
}

// src/generated/policies.js
var policies_default = JSON.parse("{\"documented\":{\"file\":\"policies/documented.policy.yaml\",\"text\":\"# The default policy: what the documents say CloudTrail can record is recorded.\\nformatVersion: 1\\nid: documented\\ntitle: Every event that the documents say CloudTrail can record\\nrequirements:\\n  - id: management-events\\n    title: Management events of every service are recorded, read and write\\n    level: error\\n    # Code alone rarely holds every trail of an account: the organization's may live elsewhere.\\n    levelWhenSinksMayBeElsewhere: warning\\n    record:\\n      category: management\\n\\n  - id: data-events\\n    title: Data events of declared resources are recorded\\n    level: warning\\n    record:\\n      category: data\\n      resources: declared\\n\",\"value\":{\"formatVersion\":1,\"id\":\"documented\",\"title\":\"Every event that the documents say CloudTrail can record\",\"requirements\":[{\"id\":\"management-events\",\"title\":\"Management events of every service are recorded, read and write\",\"level\":\"error\",\"levelWhenSinksMayBeElsewhere\":\"warning\",\"record\":{\"category\":\"management\"}},{\"id\":\"data-events\",\"title\":\"Data events of declared resources are recorded\",\"level\":\"warning\",\"record\":{\"category\":\"data\",\"resources\":\"declared\"}}]}}}");

// src/policy/policy-file.ts
/** The policy that a file holds. What is left out narrows nothing. */
function policyOf(file, originOf) {
	return {
		id: file.id,
		title: file.title ?? file.id,
		description: file.description ?? null,
		requirements: (file.requirements ?? []).map((entry, index) => requirementOf(originOf, entry, ["requirements", index])),
		trails: (file.trails ?? []).map((entry, index) => trailRequirementOf(originOf, entry, ["trails", index])),
		origin: originOf(["id"]),
		originOf
	};
}
function requirementOf(originOf, entry, path) {
	return {
		id: entry.id,
		title: entry.title ?? entry.id,
		level: entry.level,
		levelWhenSinksMayBeElsewhere: entry.levelWhenSinksMayBeElsewhere ?? null,
		controls: entry.controls ?? [],
		record: choiceOf(entry.record),
		except: (entry.except ?? []).map((exception, index) => exceptionOf(originOf, exception, [
			...path,
			"except",
			index
		])),
		origin: originOf([...path, "id"])
	};
}
function exceptionOf(originOf, entry, path) {
	return {
		...choiceOf(entry),
		reason: entry.reason,
		until: entry.until ?? null,
		origin: originOf(path)
	};
}
function choiceOf(entry) {
	return {
		service: entry.service ?? null,
		eventSource: entry.eventSource ?? null,
		operations: entry.operations ?? null,
		category: entry.category ?? null,
		access: entry.access ?? "all",
		resourceType: entry.resourceType ?? null,
		resources: resourcesOf(entry.resources ?? "all"),
		regions: entry.regions === void 0 ? null : regionsOf(entry.regions)
	};
}
function resourcesOf(entry) {
	if (typeof entry === "string") return { kind: entry };
	return {
		kind: "arns",
		arns: entry.map((arn) => arn.endsWith("*") ? {
			text: arn.slice(0, -1),
			prefix: true
		} : {
			text: arn,
			prefix: false
		})
	};
}
function regionsOf(entry) {
	return typeof entry === "string" ? { kind: entry } : {
		kind: "regions",
		regions: entry
	};
}
function trailRequirementOf(originOf, entry, path) {
	const { require } = entry;
	return {
		id: entry.id,
		title: entry.title ?? entry.id,
		level: entry.level,
		controls: entry.controls ?? [],
		which: entry.which ?? "each",
		require: {
			logFileValidation: require.logFileValidation ?? false,
			kmsKey: require.kmsKey ?? false,
			multiRegion: require.multiRegion ?? false,
			cloudWatchLogs: require.cloudWatchLogs ?? false,
			insights: require.insights ?? []
		},
		origin: originOf([...path, "id"])
	};
}

// src/policy/built-in.ts
/**
* A policy that ships with the program; `undefined` when none has that name.
* It was parsed and checked at build time: neither the YAML parser nor the validator is loaded for it.
*/
function builtInPolicy(name, builtIns) {
	const builtIn = Object.hasOwn(builtIns, name) ? builtIns[name] : void 0;
	if (builtIn === void 0) return void 0;
	const file = builtIn.value;
	return policyOf(file, (path) => ({ locate: () => locateId(builtIn, file, path) }));
}
/** The line with the id of the policy, or of the requirement that a path leads into: ids stand once in a policy, each on a line of its own. */
function locateId(builtIn, file, [list, index]) {
	const inside = list === "requirements" || list === "trails" ? file[list]?.[Number(index)] : void 0;
	const id = (inside ?? file).id;
	const line = new RegExp(`${inside === void 0 ? "^id: *" : "^ +(?:- )? *id: *"}(${id.replace(/[.]/g, "\\.")}) *$`, "m").exec(builtIn.text);
	const end = line === null ? 0 : line.index + line[0].trimEnd().length;
	return locationBetween(builtIn.file, lineIndex(builtIn.text), line === null ? 0 : end - id.length, end);
}

// policies/schema/policy.json
var policy_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/policy.json",
	title: "trailproof policy",
	description: "a policy",
	type: "object",
	required: ["formatVersion", "id"],
	additionalProperties: false,
	anyOf: [{ "required": ["requirements"] }, { "required": ["trails"] }],
	properties: {
		"formatVersion": {
			"const": 1,
			"description": "The version of this format."
		},
		"id": { "$ref": "#/definitions/identifier" },
		"title": { "$ref": "#/definitions/sentence" },
		"description": { "$ref": "#/definitions/sentence" },
		"requirements": {
			"type": "array",
			"items": { "$ref": "#/definitions/requirement" }
		},
		"trails": {
			"type": "array",
			"items": { "$ref": "#/definitions/trailRequirement" }
		}
	},
	definitions: {
		"requirement": {
			"description": "a requirement",
			"type": "object",
			"required": [
				"id",
				"level",
				"record"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/identifier" },
				"title": { "$ref": "#/definitions/sentence" },
				"level": { "$ref": "#/definitions/level" },
				"levelWhenSinksMayBeElsewhere": { "$ref": "#/definitions/level" },
				"controls": { "$ref": "#/definitions/controls" },
				"record": { "$ref": "#/definitions/record" },
				"except": {
					"type": "array",
					"items": { "$ref": "#/definitions/exception" }
				}
			}
		},
		"record": {
			"description": "the events that must be recorded; every key narrows the set",
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["service"] },
				{ "required": ["eventSource"] },
				{ "required": ["resourceType"] },
				{ "required": ["category"] }
			],
			"properties": {
				"service": { "$ref": "#/definitions/word" },
				"eventSource": { "$ref": "#/definitions/word" },
				"operations": { "$ref": "#/definitions/operations" },
				"category": { "$ref": "#/definitions/category" },
				"access": { "$ref": "#/definitions/access" },
				"resourceType": { "$ref": "#/definitions/word" },
				"resources": { "$ref": "#/definitions/resources" },
				"regions": { "$ref": "#/definitions/regions" }
			}
		},
		"exception": {
			"description": "a known and accepted hole, with its reason",
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["service"] },
				{ "required": ["eventSource"] },
				{ "required": ["operations"] },
				{ "required": ["category"] },
				{ "required": ["access"] },
				{ "required": ["resourceType"] },
				{ "required": ["resources"] },
				{ "required": ["regions"] }
			],
			"properties": {
				"service": { "$ref": "#/definitions/word" },
				"eventSource": { "$ref": "#/definitions/word" },
				"operations": { "$ref": "#/definitions/operations" },
				"category": { "$ref": "#/definitions/category" },
				"access": { "$ref": "#/definitions/access" },
				"resourceType": { "$ref": "#/definitions/word" },
				"resources": { "$ref": "#/definitions/resources" },
				"regions": { "$ref": "#/definitions/regions" },
				"reason": { "$ref": "#/definitions/sentence" },
				"until": { "$ref": "#/definitions/date" }
			}
		},
		"trailRequirement": {
			"description": "a requirement on trails",
			"type": "object",
			"required": [
				"id",
				"level",
				"require"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/identifier" },
				"title": { "$ref": "#/definitions/sentence" },
				"level": { "$ref": "#/definitions/level" },
				"controls": { "$ref": "#/definitions/controls" },
				"which": { "enum": ["each", "any"] },
				"require": { "$ref": "#/definitions/trailSettings" }
			}
		},
		"trailSettings": {
			"description": "at least one setting",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"logFileValidation": { "const": true },
				"kmsKey": { "const": true },
				"multiRegion": { "const": true },
				"cloudWatchLogs": { "const": true },
				"insights": {
					"type": "array",
					"minItems": 1,
					"items": { "enum": ["ApiCallRateInsight", "ApiErrorRateInsight"] }
				}
			}
		},
		"identifier": {
			"description": "an identifier of letters, digits, dots, hyphens and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
		},
		"sentence": {
			"description": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"word": {
			"description": "a name without spaces",
			"type": "string",
			"pattern": "^\\S+$"
		},
		"level": { "enum": [
			"error",
			"warning",
			"note"
		] },
		"controls": {
			"type": "array",
			"items": { "$ref": "#/definitions/word" }
		},
		"operations": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/word" }
		},
		"category": { "enum": [
			"management",
			"data",
			"networkActivity"
		] },
		"access": { "enum": [
			"read",
			"write",
			"all"
		] },
		"resources": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/arn" }
			},
			"else": {
				"description": "declared, all, or a list of ARNs",
				"enum": ["declared", "all"]
			}
		},
		"arn": {
			"description": "an ARN, or the start of one followed by * as its last character",
			"type": "string",
			"pattern": "^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$"
		},
		"regions": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/region" }
			},
			"else": {
				"description": "all, enabled, or a list of Regions",
				"enum": ["all", "enabled"]
			}
		},
		"region": {
			"description": "the name of a Region such as eu-west-1",
			"type": "string",
			"pattern": "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$"
		},
		"date": {
			"description": "a date such as 2027-06-30",
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
		}
	}
};

// src/policy/policy.ts
/** Reads the text of a policy, YAML or JSON; `failed` lists every mistake with its place. */
function readPolicy(uri, text) {
	const reading = readDocument(uri, text);
	if (reading.kind === "failed") return reading;
	const { document } = reading;
	const mistakes = validateDocument(document, policy_default, validate_policy_default);
	if (mistakes.length > 0) return {
		kind: "failed",
		errors: mistakes
	};
	const file = document.value;
	const errors = [...repeatedIds(document, file), ...impossibleDays(document, file)];
	return errors.length > 0 ? {
		kind: "failed",
		errors
	} : {
		kind: "read",
		policy: policyOf(file, (path) => document.originOf(path))
	};
}
/** Results and fingerprints name requirements by their id, so it must be one of a kind in its policy. */
function repeatedIds(document, file) {
	const seen = /* @__PURE__ */ new Set();
	const errors = [];
	const check = (id, path) => {
		if (seen.has(id)) errors.push(errorAt(document, path, `found the id "${id}" a second time. Give each requirement its own.`));
		seen.add(id);
	};
	file.requirements?.forEach(({ id }, index) => {
		check(id, [
			"requirements",
			index,
			"id"
		]);
	});
	file.trails?.forEach(({ id }, index) => {
		check(id, [
			"trails",
			index,
			"id"
		]);
	});
	return errors;
}
function impossibleDays(document, file) {
	return (file.requirements ?? []).flatMap((requirement, index) => (requirement.except ?? []).flatMap(({ until }, position) => {
		if (until === void 0 || isDay(until)) return [];
		return [errorAt(document, [
			"requirements",
			index,
			"except",
			position,
			"until"
		], `found "${until}", expected a day that exists, such as 2027-06-30.`)];
	}));
}

// src/policy/load.ts
/**
* Loads a policy by the name of a built-in one or from a file, YAML or JSON.
* A built-in name goes before a file of the same name; `./documented` is always a file.
*/
function loadPolicy(nameOrFile, readFile, builtIns) {
	const builtIn = builtInPolicy(nameOrFile, builtIns);
	if (builtIn !== void 0) return {
		kind: "read",
		policy: builtIn
	};
	const file = readFile(nameOrFile);
	if (file.kind === "text") return readPolicy(nameOrFile.replaceAll("\\", "/"), file.text);
	return {
		kind: "failed",
		errors: [{
			location: null,
			path: null,
			message: notFound(nameOrFile, file.reason, Object.keys(builtIns))
		}]
	};
}
function notFound(nameOrFile, reason, names) {
	if (/[/\\.]/.test(nameOrFile)) return `The policy ${nameOrFile} cannot be read: ${reason}.`;
	const suggestion = nearestName(nameOrFile, names);
	return `There is no built-in policy "${nameOrFile}", and as a file it cannot be read: ${reason}. ${suggestion === void 0 ? `Built-in policies: ${names.join(", ")}.` : `Did you mean "${suggestion}"?`}`;
}
/** The policies of a run, in the order given, each once. Results tell policies apart by their id, so two may not share one. */
function loadPolicies(references, readFile, builtIns) {
	const policies = /* @__PURE__ */ new Map();
	const errors = [];
	for (const { nameOrFile, errorAt } of references) {
		const reading = loadPolicy(nameOrFile, readFile, builtIns);
		if (reading.kind === "failed") {
			errors.push(...reading.errors.map((error) => error.location === null && errorAt !== void 0 ? errorAt(error.message) : error));
			continue;
		}
		const { policy } = reading;
		const earlier = policies.get(policy.id);
		if (earlier === void 0) policies.set(policy.id, {
			policy,
			nameOrFile
		});
		else if (earlier.nameOrFile !== nameOrFile) errors.push({
			location: policy.origin.locate(),
			path: "id",
			message: `found the id "${policy.id}", which ${earlier.nameOrFile} has as well. Give each policy its own.`
		});
	}
	return {
		policies: [...policies.values()].map(({ policy }) => policy),
		errors
	};
}

// src/sources/parameters.ts
/**
* Parameter files: values for what templates and modules leave open.
*
* Three forms are in use: the list of `{ParameterKey, ParameterValue}` of the CloudFormation CLI, the map under `Parameters` of CodePipeline,
* and a plain map.
*/
const expected = "a JSON list of {\"ParameterKey\", \"ParameterValue\"}, a map under \"Parameters\", or a plain map of names to values";
/** Reads a parameter file. Values that are no strings, numbers, booleans or lists of these are refused. */
function readParameters(uri, text) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		return failed(uri, `found text that is not JSON (${error instanceof Error ? error.message : "unknown error"}); expected ${expected}`);
	}
	if (Array.isArray(value)) return fromList(uri, value);
	if (!isMap(value)) return failed(uri, `expected ${expected}`);
	return fromMap(uri, isMap(value["Parameters"]) ? value["Parameters"] : value);
}
function failed(uri, message) {
	return {
		kind: "failed",
		error: {
			location: startOfFile(uri).locate(),
			path: null,
			message
		}
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fromList(uri, list) {
	const values = /* @__PURE__ */ new Map();
	for (const [index, item] of list.entries()) {
		const pair = typeof item === "string" ? /^([^=]+)=([^]*)$/.exec(item) : null;
		if (pair?.[1] !== void 0 && pair[2] !== void 0) {
			values.set(pair[1], pair[2]);
			continue;
		}
		const key = isMap(item) ? item["ParameterKey"] : void 0;
		const value = isMap(item) ? asText(item["ParameterValue"]) : void 0;
		if (typeof key !== "string") return failed(uri, `entry ${String(index + 1)} has no "ParameterKey"; expected ${expected}`);
		if (value !== void 0) values.set(key, value);
	}
	return {
		kind: "read",
		values
	};
}
function fromMap(uri, map) {
	const values = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(map)) {
		const text = asText(value);
		if (text === void 0) return failed(uri, `the value of "${key}" is neither text, number, boolean nor a list of these; expected ${expected}`);
		values.set(key, text);
	}
	return {
		kind: "read",
		values
	};
}
function asText(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (!Array.isArray(value)) return void 0;
	const items = value.map(asText);
	return items.every((item) => item !== void 0) ? items.join(",") : void 0;
}

// src/run/setup.ts
/**
* What a run needs before it reads code: the configuration, policies, parameters and snapshots, all of them checked.
*/
/** Settles what the options and the configuration say; `usage` lists everything that is wrong with them. */
async function prepare(options) {
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const errors = [];
	const texts = /* @__PURE__ */ new Map();
	const readText = (path) => {
		const uri = uriOf(resolve(workingDirectory, path), workingDirectory);
		const reading = readTextFile(resolve(workingDirectory, path));
		if (reading.kind !== "text") return {
			kind: "failed",
			reason: reading.kind === "failed" ? reading.reason : "it is not a text file that can be read"
		};
		texts.set(uri, reading.text);
		return reading;
	};
	const configuration = await loadConfiguration(options, workingDirectory, readText, errors);
	const policies = readPolicies(options, configuration, readText, errors);
	const parameters = readAllParameters(options, configuration, readText, errors);
	const trailFiles = options.trails ?? configuration?.trails.map((entry) => entry.text) ?? [];
	const trails = await readTrails(trailFiles, readText, errors, workingDirectory);
	errors.push(...wrongValues(options));
	if (errors.length > 0) return {
		kind: "usage",
		errors
	};
	const catalog = loadCatalog();
	const semantics = loadSemantics();
	const scopeOf = await scopeMatcher(configuration);
	const notifications = policies.some((policy) => policy.origin.locate().uri !== policies_default["documented"]?.file) ? await unknownNamesOf(policies, catalog) : [];
	return {
		kind: "ready",
		setup: {
			workingDirectory,
			paths: options.paths === void 0 || options.paths.length === 0 ? ["."] : options.paths,
			configuration,
			policies,
			trailFiles,
			trails,
			environment: {
				region: options.region ?? null,
				accountId: options.accountId ?? null,
				partition: options.partition ?? (options.region === void 0 ? null : partitionOfRegion(semantics, options.region)?.id ?? null),
				parameters,
				catalog
			},
			exclusions: exclusionsOf(options, configuration),
			catalog,
			semantics,
			today: options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
			notifications,
			texts,
			scopeOf,
			groups: (scopeIds) => new Map(scopeIds.flatMap((id) => configuration === null ? [] : configuration.scopes.flatMap((entry, index) => scopeOf(id) === entry ? [[id, String(index)]] : [])))
		}
	};
}
function wrongValues(options) {
	const usage = (message) => ({
		location: null,
		path: null,
		message
	});
	return [
		...options.accountId === void 0 || /^\d{12}$/.test(options.accountId) ? [] : [usage(`--account-id: found "${options.accountId}", expected the 12 digits of an AWS account.`)],
		...options.region === void 0 || /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(options.region) ? [] : [usage(`--region: found "${options.region}", expected a Region such as us-east-1.`)],
		...options.partition === void 0 || /^aws(-[a-z]+)*$/.test(options.partition) ? [] : [usage(`--partition: found "${options.partition}", expected a partition such as aws, aws-cn or aws-us-gov.`)]
	];
}
async function loadConfiguration(options, workingDirectory, readText, errors) {
	if (options.configuration === null) return null;
	const found = options.configuration ?? await nearestConfiguration(workingDirectory);
	if (found === null) return null;
	const { readConfiguration } = await import("./configuration.js");
	const uri = uriOf(resolve(workingDirectory, found), workingDirectory);
	const text = readText(found);
	if (text.kind === "failed") {
		errors.push({
			location: null,
			path: null,
			message: `The configuration ${found} cannot be read: ${text.reason}.`
		});
		return null;
	}
	const reading = readConfiguration(uri, text.text, policies_default);
	if (reading.kind === "read") return reading.configuration;
	errors.push(...reading.errors);
	return null;
}
/** Looked for without loading the YAML parser: most runs have no configuration. */
async function nearestConfiguration(workingDirectory) {
	const { findConfiguration } = await import("./find-configuration.js");
	return findConfiguration(workingDirectory.replaceAll("\\", "/"), existsSync);
}
function readPolicies(options, configuration, readText, errors) {
	const references = options.policies !== void 0 && options.policies.length > 0 ? options.policies.map((nameOrFile) => ({ nameOrFile })) : configuration?.policies?.map((entry) => ({
		nameOrFile: entry.text,
		errorAt: entry.errorAt
	})) ?? [{ nameOrFile: "documented" }];
	const loaded = loadPolicies(references, readText, policies_default);
	errors.push(...loaded.errors);
	return loaded.policies;
}
async function unknownNamesOf(policies, catalog) {
	const { unknownNames } = await import("./unknown-names.js");
	return policies.flatMap((policy) => unknownNames(policy, catalog));
}
function readAllParameters(options, configuration, readText, errors) {
	const values = new Map(configuration?.parameters ?? []);
	for (const file of options.parameterFiles ?? []) {
		const text = readText(file);
		const reading = text.kind === "text" ? readParameters(file, text.text) : null;
		if (text.kind === "failed") errors.push({
			location: null,
			path: null,
			message: `The parameter file ${file} cannot be read: ${text.reason}.`
		});
		else if (reading?.kind === "failed") errors.push(reading.error);
		else if (reading?.kind === "read") for (const [key, value] of reading.values) values.set(key, value);
	}
	for (const [key, value] of Object.entries(options.parameters ?? {})) values.set(key, value);
	return values;
}
async function readTrails(files, readText, errors, workingDirectory) {
	if (files.length === 0) return {
		sinks: [],
		accounts: [],
		notifications: [],
		errors: []
	};
	const inputs = files.flatMap((file) => {
		const reading = readText(file);
		if (reading.kind === "text") return [{
			uri: uriOf(resolve(workingDirectory, file), workingDirectory),
			text: reading.text
		}];
		errors.push({
			location: null,
			path: null,
			message: `--trails: ${file} cannot be read: ${reading.reason}.`
		});
		return [];
	});
	const { readTrailsFiles } = await import("./read.js");
	const reading = readTrailsFiles(inputs);
	errors.push(...reading.errors);
	return reading;
}
function exclusionsOf(options, configuration) {
	return [...options.exclude === void 0 || options.exclude.length === 0 ? [] : [{
		folder: ".",
		globs: options.exclude
	}], ...configuration === null || configuration.exclude.length === 0 ? [] : [{
		folder: configuration.directory,
		globs: configuration.exclude
	}]];
}
/** Which entry of `scopes` in the configuration an input belongs to; the first that names it. */
async function scopeMatcher(configuration) {
	if (configuration === null || configuration.scopes.length === 0) return () => null;
	const { pathMatcher } = await import("./path-globs.js");
	const { posix } = await import("node:path");
	const matchers = configuration.scopes.map((entry) => ({
		entry,
		matches: pathMatcher(entry.paths)
	}));
	return (uri) => matchers.find(({ matches }) => matches(posix.relative(configuration.directory, uri)))?.entry ?? null;
}

export { bindSink as S, reachOf as _, refusals as a, bindResource as b, shareOf as c, indexCatalog as d, describeGuard as f, selectorsOf as g, contendersOf as h, uriOf as i, sinksInReach as l, worldsOf as m, emptyRunNotices as n, explainSink as o, holdsIn as p, readInputs as r, assessSink as s, prepare as t, unseenSinksOf as u, eventFields as v, bindScope as x, and as y };