import type { Certainty } from "./value.ts";

/** Kleene's three-valued logic over `Certainty`. */

export function not(value: Certainty): Certainty {
  switch (value) {
    case "yes":
      return "no";
    case "no":
      return "yes";
    case "maybe":
      return "maybe";
  }
}

export function and(...values: readonly Certainty[]): Certainty {
  return all(values, (value) => value);
}

/** Whether `test` holds for every item; `yes` for none. */
export function all<T>(items: readonly T[], test: (item: T) => Certainty): Certainty {
  let result: Certainty = "yes";
  for (const item of items) {
    const value = test(item);
    if (value === "no") return "no";
    if (value === "maybe") result = "maybe";
  }
  return result;
}

/** Whether `test` holds for at least one item; `no` for none. */
export function some<T>(items: readonly T[], test: (item: T) => Certainty): Certainty {
  let result: Certainty = "no";
  for (const item of items) {
    const value = test(item);
    if (value === "yes") return "yes";
    if (value === "maybe") result = "maybe";
  }
  return result;
}

/** What holds under every answer, by what holds under each. */
export function inAll(certainties: readonly Certainty[]): Certainty {
  const [first = "yes", ...others] = certainties;
  return others.every((other) => other === first) ? first : "maybe";
}
