import { nearestName } from "./nearest-name.ts";
import type { DocumentPath } from "./usage-error.ts";

/** What a validator made by ajv says of one mistake. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled from a JSON Schema by ajv with `allErrors`; `errors` tells what the last value lacked. */
export interface SchemaValidator<Accepted> extends Pick<UntypedValidator, "errors"> {
  (value: unknown): value is Accepted;
}

/** The same of a schema that no types are made from. */
export interface UntypedValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** A mistake in a document; `key` is there when the key at the end of the path is the mistake rather than its value. */
export interface Mistake {
  readonly path: DocumentPath;
  readonly target: "key" | "value";
  /** What is wrong, as a clause: `found a list, expected a text`. */
  readonly clause: string;
  /** What is wrong, and what the author of the document can do: whole sentences. */
  readonly message: string;
}

/** A mistake without its place; `advice` is whole sentences, or empty. */
interface Told {
  readonly clause: string;
  readonly advice: string;
}

/**
 * Turns the errors of a validator into sentences: what was found, what was expected, what to do.
 *
 * @param schema the JSON Schema that the validator was compiled from: its `properties` name the known keys, its
 *   `description`s say what a pattern means
 * @param value the document that was validated
 */
export function schemaMistakes(schema: unknown, errors: readonly SchemaError[], value: unknown): Mistake[] {
  const mistakes: Mistake[] = [];
  const meant = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties") continue;
    const { mistake, suggestion } = unknownKey(parentOf(schema, error, value), error, value);
    mistakes.push(mistake);
    if (suggestion !== undefined) meant.add(`${error.instancePath}/${suggestion}`);
  }
  for (const error of errors) {
    if (error.keyword === "required" && meant.has(`${error.instancePath}/${text(error.params.missingProperty)}`))
      continue;
    if (isPartOfChoice(error)) continue;
    const told = describe(parentOf(schema, error, value), error, value);
    if (told !== undefined) mistakes.push({ path: steps(error.instancePath, value), target: "value", ...worded(told) });
  }
  return withoutRepetitions(mistakes);
}

function worded({ clause, advice }: Told): Pick<Mistake, "clause" | "message"> {
  return { clause, message: advice === "" ? `${clause}.` : `${clause}. ${advice}` };
}

/** Errors of the branches of an `anyOf`: the `anyOf` itself says it once. */
function isPartOfChoice(error: SchemaError): boolean {
  return /\/anyOf\/\d+\//.test(error.schemaPath);
}

function unknownKey(
  parent: Parent,
  error: SchemaError,
  value: unknown,
): { mistake: Mistake; suggestion: string | undefined } {
  const container = steps(error.instancePath, value);
  const key = text(error.params.additionalProperty);
  const known = knownKeys(parent);
  const present = Object.keys(record(at(value, container)));
  const suggestion = nearestName(
    key,
    known.filter((name) => !present.includes(name)),
  );
  const advice = suggestion === undefined ? `Known keys: ${known.join(", ")}.` : `Did you mean "${suggestion}"?`;
  return {
    mistake: {
      path: [...container, key],
      target: "key",
      ...worded({ clause: `found an unknown key "${shortened(key)}"`, advice }),
    },
    suggestion,
  };
}

function describe(parent: Parent, error: SchemaError, value: unknown): Told | undefined {
  const { params } = error;
  const found = at(value, steps(error.instancePath, value));
  switch (error.keyword) {
    case "additionalProperties":
    case "if":
      return undefined;
    case "required":
      return { clause: `the key "${text(params.missingProperty)}" is missing`, advice: "Add it." };
    case "anyOf":
      return { clause: `found none of the keys ${alternatives(parent)}`, advice: "Add at least one of them." };
    case "enum":
      return oneOf(found, list(params.allowedValues).map(text), expectation(parent));
    case "const":
      return constant(found, params.allowedValue, error.instancePath);
    case "minItems":
      return { clause: "found an empty list, expected at least one item", advice: "Add one, or leave the key out." };
    case "minProperties":
      return {
        clause: `found none, expected ${expectation(parent) ?? "at least one key"}`,
        advice: `Known keys: ${knownKeys(parent).join(", ")}.`,
      };
    case "type":
      return wrongType(found, text(params.type), expectation(parent));
    default:
      return { clause: `found ${shown(found)}, expected ${expectation(parent) ?? "another value"}`, advice: "" };
  }
}

function oneOf(found: unknown, allowed: readonly string[], expected: string | undefined): Told {
  const suggestion = typeof found === "string" ? nearestName(found, allowed) : undefined;
  const advice = suggestion === undefined ? "" : `Did you mean "${suggestion}"?`;
  const wanted = expected ?? (allowed.length === 1 ? (allowed[0] ?? "") : `one of ${allowed.join(", ")}`);
  return { clause: `found ${shown(found)}, expected ${wanted}`, advice };
}

function constant(found: unknown, allowed: unknown, instancePath: string): Told {
  const newer =
    instancePath === "/formatVersion" && typeof found === "number" && typeof allowed === "number" && found > allowed;
  const clause = `found ${shown(found)}, expected ${shown(allowed)}`;
  if (newer) return { clause, advice: "The file was written for a newer trailproof: update trailproof." };
  return { clause, advice: allowed === true ? "Leave the key out where this is not required." : "" };
}

const typeNames: Readonly<Record<string, string>> = {
  object: "a mapping of keys to values",
  array: "a list",
  string: "a text",
  boolean: "true or false",
  number: "a number",
  integer: "a whole number",
};

function wrongType(found: unknown, type: string, expected: string | undefined): Told {
  const structured = type === "object" || type === "array";
  const wanted = (structured ? undefined : expected) ?? typeNames[type] ?? type;
  const scalar = typeof found === "string" || typeof found === "number";
  let advice = "";
  if (type === "string" && (typeof found === "number" || typeof found === "boolean")) advice = "Put it in quotes.";
  if (type === "array" && scalar) advice = `Write it as a list: [${shown(found)}].`;
  if (type === "boolean" && typeof found === "string") advice = "Write it without quotes.";
  return { clause: `found ${shown(found)}, expected ${wanted}`, advice };
}

/** A value in a sentence, shortened: it may be long, and only its kind matters then. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `"${shortened(value)}"`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}

function shortened(value: string): string {
  const plain = value.replace(/\s+/g, " ");
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** The part of the schema that holds the keyword of an error. */
type Parent = Readonly<Record<string, unknown>>;

/**
 * Found along the path of the value: the path that the error gives into the schema may start at any definition.
 * Only the keywords that our schemas are built from lead on: `$ref`, `properties`, `additionalProperties`, `items`,
 * `then` and `else`.
 */
function parentOf(schema: unknown, error: SchemaError, value: unknown): Parent {
  let parents = expanded(schema, schema);
  for (const step of steps(error.instancePath, value)) {
    parents = parents.flatMap((parent) => {
      const properties = record(parent.properties);
      const child =
        typeof step === "number"
          ? parent.items
          : Object.hasOwn(properties, step)
            ? properties[step]
            : parent.additionalProperties;
      return expanded(schema, child);
    });
  }
  const holding = parents.filter((parent) => Object.hasOwn(parent, error.keyword));
  return holding.find((parent) => parent.type === error.params.type) ?? holding[0] ?? {};
}

/** A part of a schema with what it refers to and its conditional parts. */
function expanded(schema: unknown, part: unknown): Parent[] {
  const parent = record(part);
  const reference = parent.$ref;
  const referred =
    typeof reference === "string" ? at(schema, reference.replace(/^#\//, "").split("/").map(unescaped)) : undefined;
  return [
    parent,
    ...[referred, parent.then, parent.else]
      .filter((other) => other !== undefined)
      .flatMap((other) => expanded(schema, other)),
  ];
}

function expectation({ description }: Parent): string | undefined {
  return typeof description === "string" ? description : undefined;
}

function knownKeys(parent: Parent): string[] {
  return Object.keys(record(parent.properties));
}

function alternatives(parent: Parent): string {
  return list(parent.anyOf)
    .flatMap((branch) => list(record(branch).required).map(text))
    .join(", ");
}

/** The steps of a JSON pointer; a step into a list becomes a number. */
function steps(pointer: string, value: unknown): (string | number)[] {
  const result: (string | number)[] = [];
  let current = value;
  for (const raw of pointer.split("/").slice(1)) {
    const step = Array.isArray(current) ? Number(raw) : unescaped(raw);
    result.push(step);
    current = at(current, [step]);
  }
  return result;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function at(value: unknown, path: DocumentPath): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = (current as unknown[])[Number(step)];
    else if (Object.hasOwn(record(current), step)) current = record(current)[step];
    else return undefined;
  }
  return current;
}

function record(value: unknown): Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function withoutRepetitions(mistakes: readonly Mistake[]): Mistake[] {
  const seen = new Set<string>();
  return mistakes.filter((mistake) => {
    const identity = JSON.stringify([mistake.path, mistake.message]);
    return seen.size < seen.add(identity).size;
  });
}
