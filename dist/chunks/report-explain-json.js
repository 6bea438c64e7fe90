import { Pr as jsonText, Rr as visibleJson } from "./core.js";
import { n as jsonNotification } from "./report-formats-json.js";

// src/report/explain/json.ts
function explainJson() {
	const judged = rememberedJudgement((text) => text.slice(2).replaceAll("\n", "\n    "));
	let isFirst = true;
	return {
		event: (event) => {
			const opening = isFirst ? "{\n  \"formatVersion\": 1,\n  \"events\": [\n" : ",\n";
			isFirst = false;
			const { source, eventID, eventSource, eventName } = event;
			const own = (name, value) => `      "${name}": ${visibleJson(JSON.stringify(value))},\n`;
			return `${opening}    {\n${own("source", source)}${own("eventID", eventID)}${own("eventSource", eventSource)}${own("eventName", eventName)}    ${judged(event)}`;
		},
		end: (notifications) => {
			const rest = { ...notifications.length > 0 && { notifications: notifications.map(jsonNotification) } };
			if (isFirst) return jsonText({
				formatVersion: 1,
				events: [],
				...rest
			});
			const behind = jsonText({ ...rest });
			return `\n  ]${notifications.length > 0 ? `,${behind.slice(1)}` : "\n}\n"}`;
		}
	};
}
function explainLines() {
	const judged = rememberedJudgement((text) => text, 0);
	return {
		event: (event) => {
			const { source, eventID, eventSource, eventName } = event;
			return `${visibleJson(JSON.stringify({
				source,
				eventID,
				eventSource,
				eventName
			})).slice(0, -1)},${judged(event).slice(1)}\n`;
		},
		end: (notifications) => notifications.map((notification) => `${visibleJson(JSON.stringify({ notification: jsonNotification(notification) }))}\n`).join("")
	};
}
function rememberedJudgement(shape, indent = 2) {
	const known = /* @__PURE__ */ new WeakMap();
	return ({ verdict, sinks }) => {
		const text = known.get(sinks) ?? shape(visibleJson(JSON.stringify({
			verdict,
			sinks
		}, null, indent)));
		known.set(sinks, text);
		return text;
	};
}

export { explainJson, explainLines };