import { all, not, some } from "../../model/certainty.ts";
import type { OpenValue } from "../../model/open-value.ts";
import type { Certainty } from "../../model/value.ts";
import { meets } from "./leaf.ts";
import type { DescribedEvent, EventCondition, FieldPath, LeafTest, Step } from "./types.ts";

/**
 * Whether an event meets a condition. `yes` and `no` hold for every event that the description leaves possible;
 * `maybe` also where only the connection between two fields would tell.
 */
export function meetsCondition(condition: EventCondition, event: DescribedEvent): Certainty {
  return evaluate(condition, event, event);
}

const absent: OpenValue = { kind: "absent" };
const anything: OpenValue = { kind: "unknown", because: null };

function evaluate(condition: EventCondition, value: OpenValue, event: DescribedEvent): Certainty {
  switch (condition.kind) {
    case "constant":
      return condition.certainty;
    case "all":
      return all(condition.of, (part) => evaluate(part, value, event));
    case "any":
      return some(condition.of, (part) => evaluate(part, value, event));
    case "not":
      return not(evaluate(condition.of, value, event));
    case "doubtful": {
      const certainty = evaluate(condition.of, value, event);
      return certainty === "yes" ? "maybe" : certainty;
    }
    case "within":
      return someElement(entryOf(value, condition.key), (element) => evaluate(condition.of, element, event));
    case "step":
      return step(value, condition.to, (next) => evaluate(condition.of, next, event));
    case "leaf":
      return leafMeets(value, condition.test, condition.whole === true);
    case "absent":
      return isAbsent(event, condition.path, condition.leaves);
  }
}

/** Whether a test holds for what one step leads to. */
function step(value: OpenValue, to: Step, test: (value: OpenValue) => Certainty): Certainty {
  if (typeof to === "string") return test(entryOf(value, to));
  switch (value.kind) {
    case "one-of":
      return eachOf(value.values, (one) => step(one, to, test));
    case "unknown":
      return eachOf([anything, absent], test);
    case "list": {
      if (typeof to !== "number" && to.any === "key") return eachOf([anything, absent], test);
      const found =
        typeof to === "number"
          ? test(value.items[to] ?? absent)
          : value.items.length === 0
            ? test(absent)
            : some(value.items, test);
      return value.more === null ? found : eachOf([anything, absent], test);
    }
    case "mapping": {
      if (typeof to === "number" || to.any === "position") return test(absent);
      const found = some([...value.entries.values()], test);
      return found === "yes" || value.more === null ? found : "maybe";
    }
    case "text":
    case "number":
    case "boolean":
    case "null":
    case "absent":
      return test(absent);
  }
}

/** What stands behind a key; `absent` also for what has no keys. */
function entryOf(value: OpenValue, key: string): OpenValue {
  switch (value.kind) {
    case "mapping":
      return value.entries.get(key) ?? (value.more === null ? absent : anything);
    case "unknown":
      return value;
    case "one-of":
      return { kind: "one-of", values: value.values.map((one) => entryOf(one, key)) };
    case "list":
    case "text":
    case "number":
    case "boolean":
    case "null":
    case "absent":
      return absent;
  }
}

/** Whether a test holds for the value, of a list for one element; of lists in lists, for one at the bottom. */
function someElement(value: OpenValue, test: (element: OpenValue) => Certainty): Certainty {
  switch (value.kind) {
    case "list": {
      // An empty list has no fields at all, as what is absent.
      if (value.items.length === 0) return value.more === null ? test(absent) : eachOf([absent, anything], test);
      const found = some(value.items, (item) => someElement(item, test));
      return value.more !== null && found === "no" ? "maybe" : found;
    }
    case "one-of":
      return eachOf(value.values, (one) => someElement(one, test));
    case "unknown":
    case "mapping":
    case "text":
    case "number":
    case "boolean":
    case "null":
    case "absent":
      return test(value);
  }
}

/** The answer for one of several values of which nobody knows which it is. */
function eachOf(values: readonly OpenValue[], test: (value: OpenValue) => Certainty): Certainty {
  const [first, ...others] = values.map(test);
  return first !== undefined && others.every((other) => other === first) ? first : "maybe";
}

function leafMeets(value: OpenValue, test: LeafTest, whole: boolean): Certainty {
  switch (value.kind) {
    case "text":
    case "number":
    case "boolean":
    case "null":
      return meets(value, test);
    case "list": {
      if (whole) return "maybe";
      const found = some(value.items, (item) => (item.kind === "mapping" ? "no" : leafMeets(item, test, false)));
      return value.more !== null && found === "no" ? "maybe" : found;
    }
    case "one-of":
      return eachOf(value.values, (one) => leafMeets(one, test, whole));
    case "unknown":
      return "maybe";
    case "mapping":
      return whole ? "maybe" : "no";
    case "absent":
      return "no";
  }
}

/** Whether nothing stands at a path of an event, in whatever element of lists on the way. */
function isAbsent(value: OpenValue, path: FieldPath, leaves: boolean): Certainty {
  const [key, ...rest] = path;
  switch (value.kind) {
    case "list": {
      if (key === undefined && !leaves) return "no";
      const none = all(value.items, (item) => isAbsent(item, path, leaves));
      return value.more !== null && none === "yes" ? "maybe" : none;
    }
    case "one-of":
      return eachOf(value.values, (one) => isAbsent(one, path, leaves));
    case "unknown":
      return "maybe";
    case "mapping":
      if (key === undefined) return leaves ? "yes" : "no";
      return isAbsent(entryOf(value, key), rest, leaves);
    case "text":
    case "number":
    case "boolean":
    case "null":
      return key === undefined ? "no" : "yes";
    case "absent":
      return "yes";
  }
}
