/**
 * Trails and event data stores that are there, changed with the AWS CLI. `put-event-selectors` and
 * `update-event-data-store` replace the whole list of selectors, and with it basic ones (AWS CLI Command Reference).
 */
import type { ApiSelector, Dialect, Replacement, Target, Value } from "./dialect.ts";
import { asInApi, asObjects, conditionsOf, indented, jsonStyle, listOf, quoteJson } from "./parts.ts";

const style = jsonStyle(asInApi, quoteJson);

export const awsCli: Dialect = {
  deployedBy: "nothing",
  nameOf: asInApi,
  valuesOf: (property, values) => `${style.key(property)}${listOf(values, quoteJson)}`,
  turnOn: (target) => ({ kind: "run", command: command(startOf(target), target) }),
  selectors: {
    property: "AdvancedEventSelectors",
    items: (selectors) => ({ language: "json", text: asObjects(selectors, style) }),
    list: (selectors) => ({ language: "json", text: `[\n${indented(asObjects(selectors, style))}\n]` }),
    replace: (replacement) => ({ language: "sh", text: replacing(replacement) }),
  },
};

interface Call {
  readonly operation: string;
  readonly option: string;
}

function startOf({ kind }: Target): Call {
  switch (kind) {
    case "trail":
      return { operation: "start-logging", option: "--name" };
    case "event-data-store":
      return { operation: "start-event-data-store-ingestion", option: "--event-data-store" };
  }
}

function putOf({ kind }: Target): Call {
  switch (kind) {
    case "trail":
      return { operation: "put-event-selectors", option: "--trail-name" };
    case "event-data-store":
      return { operation: "update-event-data-store", option: "--event-data-store" };
  }
}

function command({ operation, option }: Call, { id, homeRegion }: Target): string {
  const region = homeRegion === null ? [] : ["--region", word(homeRegion)];
  return ["aws cloudtrail", operation, ...region, option, word(id)].join(" ");
}

function replacing(replacement: Replacement): string {
  const list = `[\n${replacement.selectors.map((selector) => `  ${onOneLine(selector)}`).join(",\n")}\n]`;
  return `${command(putOf(replacement), replacement)} --advanced-event-selectors ${word(list)}`;
}

function onOneLine({ Name, FieldSelectors }: ApiSelector<Value>): string {
  const fields = FieldSelectors.map((selector) => {
    const conditions = conditionsOf(selector).map(
      ([operator, values]) => `"${operator}": ${listOf(values, quoteJson)}`,
    );
    return `{ ${[`"Field": ${quoteJson(selector.Field)}`, ...conditions].join(", ")} }`;
  });
  const name = Name === undefined ? "" : `"Name": ${quoteJson(Name)}, `;
  return `{ ${name}"FieldSelectors": [${fields.join(", ")}] }`;
}

/** A word of a POSIX shell. */
function word(text: string): string {
  return /^[\w:/.@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
