/**
 * A second reader of event patterns, for whole events and patterns without anything open: it flattens the event into
 * fields with the elements of lists they stand in, as event-ruler does, and tries all fields for each path.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

interface Field {
  readonly path: string;
  readonly value: string | number | boolean | null;
  /** List → element. */
  readonly elements: ReadonlyMap<number, number>;
}

export function plainlyMatches(pattern: JsonObject, event: JsonObject): boolean {
  const fields = flatten(event);
  return rulesOf(pattern).some((rule) => matchesRule([...rule], fields, new Map()));
}

function flatten(event: JsonObject): Field[] {
  const fields: Field[] = [];
  let lists = 0;
  const walk = (value: Json, path: readonly string[], elements: ReadonlyMap<number, number>, inList: boolean): void => {
    if (Array.isArray(value)) {
      const list = lists++;
      value.forEach((item: Json, index) => {
        const isNested = typeof item === "object" && item !== null;
        walk(item, path, isNested ? new Map([...elements, [list, index]]) : elements, true);
      });
    } else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], elements, inList);
    else fields.push({ path: path.join("."), value: value, elements });
  };
  walk(event, [], new Map(), false);
  return fields;
}

type FlatPattern = ReadonlyMap<string, readonly Json[]>;

function rulesOf(pattern: JsonObject, before: readonly FlatPattern[] = [new Map()], path = ""): FlatPattern[] {
  let rules = [...before];
  for (const [key, value] of Object.entries(pattern)) {
    if (key === "$or") rules = (value as readonly JsonObject[]).flatMap((one) => rulesOf(one, rules, path));
    else if (Array.isArray(value))
      rules = rules.map((rule) => new Map([...rule, [`${path}${key}`, value as readonly Json[]]]));
    else rules = rulesOf(value as JsonObject, rules, `${path}${key}.`);
  }
  return rules;
}

function matchesRule(
  rule: readonly (readonly [string, readonly Json[]])[],
  fields: readonly Field[],
  chosen: ReadonlyMap<number, number>,
): boolean {
  const [first, ...rest] = rule;
  if (first === undefined) return true;
  const [path, tests] = first;
  const at = fields.filter((field) => field.path === path);
  const wantsAbsent = tests.some((test) => typeof test === "object" && (test as JsonObject | null)?.exists === false);
  if (wantsAbsent && at.length === 0 && matchesRule(rest, fields, chosen)) return true;
  return at.some((field) => {
    const agrees = [...field.elements].every(([list, index]) => (chosen.get(list) ?? index) === index);
    if (!agrees || !tests.some((test) => meetsTest(field.value, test))) return false;
    return matchesRule(rest, fields, new Map([...chosen, ...field.elements]));
  });
}

function meetsTest(value: Field["value"], test: Json): boolean {
  if (typeof test !== "object" || test === null) return value === test;
  const [[name, wanted] = ["", null]] = Object.entries<Json>(test as JsonObject);
  if (name === "exists") return wanted === true;
  if (name === "numeric") return typeof value === "number" && inRange(value, wanted as readonly (string | number)[]);
  if (name === "anything-but") {
    const list = Array.isArray(wanted) || typeof wanted !== "object" ? [wanted].flat() : [];
    if (typeof wanted === "object" && wanted !== null && !Array.isArray(wanted)) {
      const [[inner, texts] = ["", null]] = Object.entries<Json>(wanted as JsonObject);
      return typeof value === "string" && ![texts].flat().some((text) => meetsTest(value, { [inner]: text as string }));
    }
    return typeof value === typeof list[0] && !list.includes(value);
  }
  if (typeof value !== "string") return false;
  const isCaseless = typeof wanted === "object" && wanted !== null;
  const text = isCaseless ? ((wanted as JsonObject)["equals-ignore-case"] as string).toLowerCase() : String(wanted);
  const subject = isCaseless ? value.toLowerCase() : value;
  if (name === "prefix") return subject.startsWith(text);
  if (name === "suffix") return subject.endsWith(text);
  if (name === "equals-ignore-case") return value.toLowerCase() === text.toLowerCase();
  if (name === "wildcard") return new RegExp(`^${text.replaceAll("*", "[^]*")}$`).test(value);
  throw new Error(`unexpected ${name}`);
}

function inRange(value: number, [operator, bound, ...rest]: readonly (string | number)[]): boolean {
  const limit = Number(bound);
  const holds =
    operator === "="
      ? value === limit
      : operator === "<"
        ? value < limit
        : operator === "<="
          ? value <= limit
          : operator === ">"
            ? value > limit
            : value >= limit;
  return holds && (rest.length === 0 || inRange(value, rest));
}
