/** The answer of `explain` as one JSON document, and as one event a line. */
import { jsonText, visibleJson } from "../../model/printable.ts";
import type { ExplainEvent, ExplainSink } from "../../model/result.ts";
import { jsonNotification } from "../formats/json.ts";
import type { ExplainWriter } from "./types.ts";

/** One document of `formatVersion: 1`, two spaces deep, event by event. */
export function explainJson(): ExplainWriter {
  const judged = rememberedJudgement((text) => text.slice(2).replaceAll("\n", "\n    "));
  let isFirst = true;
  return {
    event: (event) => {
      const opening = isFirst ? '{\n  "formatVersion": 1,\n  "events": [\n' : ",\n";
      isFirst = false;
      const { source, eventID, eventSource, eventName } = event;
      const own = (name: string, value: string | null): string =>
        `      "${name}": ${visibleJson(JSON.stringify(value))},\n`;
      return `${opening}    {\n${own("source", source)}${own("eventID", eventID)}${own("eventSource", eventSource)}${own("eventName", eventName)}    ${judged(event)}`;
    },
    end: (notifications) => {
      const rest = { ...(notifications.length > 0 && { notifications: notifications.map(jsonNotification) }) };
      if (isFirst) return jsonText({ formatVersion: 1, events: [], ...rest });
      const behind = jsonText({ ...rest });
      return `\n  ]${notifications.length > 0 ? `,${behind.slice(1)}` : "\n}\n"}`;
    },
  };
}

/** Each event on a line of its own, and behind them each notification on one. */
export function explainLines(): ExplainWriter {
  const judged = rememberedJudgement((text) => text, 0);
  return {
    event: (event) => {
      const { source, eventID, eventSource, eventName } = event;
      const own = visibleJson(JSON.stringify({ source, eventID, eventSource, eventName }));
      return `${own.slice(0, -1)},${judged(event).slice(1)}\n`;
    },
    end: (notifications) =>
      notifications
        .map((notification) => `${visibleJson(JSON.stringify({ notification: jsonNotification(notification) }))}\n`)
        .join(""),
  };
}

/** Verdict and sinks of an event as JSON, made once for a group. */
function rememberedJudgement(shape: (text: string) => string, indent = 2): (event: ExplainEvent) => string {
  const known = new WeakMap<readonly ExplainSink[], string>();
  return ({ verdict, sinks }) => {
    const text = known.get(sinks) ?? shape(visibleJson(JSON.stringify({ verdict, sinks }, null, indent)));
    known.set(sinks, text);
    return text;
  };
}
