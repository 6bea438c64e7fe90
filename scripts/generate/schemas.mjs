import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import { globSync } from "tinyglobby";

/** @import { ErrorObject, SchemaObject } from "ajv" */
/** @import { Problem } from "./problems.mjs" */
/** @import { YamlFile } from "./yaml-file.mjs" */

const addFormats = formatsModule.default;
const standaloneCode = standaloneModule.default;

/** The JSON Schemas under policies/schema. */
export class Schemas {
  /** @param {string} root the top of the project */
  constructor(root) {
    /** @type {Problem[]} */
    this.problems = [];
    /** @private @type {Map<string, string>} name of the schema, such as `policy`, to its id */
    this.ids = new Map();
    /** @private */
    this.ajv = new Ajv2020({
      allErrors: true,
      strictTypes: false,
      strictRequired: false,
      code: { source: true, esm: true },
    });
    addFormats(this.ajv);
    // Schemas may be written in either of the two drafts that editors support best.
    this.ajv.addMetaSchema(
      JSON.parse(readFileSync(new URL(import.meta.resolve("ajv/dist/refs/json-schema-draft-07.json")), "utf8")),
    );
    for (const file of globSync("policies/schema/*.json", { cwd: root }).sort()) this.add(root, file);
  }

  /**
   * @private
   * @param {string} root
   * @param {string} file
   */
  add(root, file) {
    const name = basename(file, ".json");
    try {
      /** @type {SchemaObject} */
      const schema = JSON.parse(readFileSync(join(root, file), "utf8"));
      const id = typeof schema.$id === "string" ? schema.$id : basename(file);
      this.ajv.addSchema(schema, schema.$id === undefined ? id : undefined);
      this.ids.set(name, id);
    } catch (error) {
      this.problems.push(unusable(file, error));
    }
  }

  /**
   * What is wrong with a file's value by a schema; nothing when the schema itself is unusable, which is a problem of its own.
   * @param {string} name
   * @param {YamlFile} file
   * @returns {Problem[]}
   */
  check(name, file) {
    const validate = this.ajv.getSchema(this.ids.get(name) ?? "");
    if (validate === undefined || validate(file.value) === true) return [];
    const errors = validate.errors ?? [];
    return errors
      .filter((error) => !isConsequence(error))
      .map((error) => {
        const path = pathOf(error, file.value);
        return file.problem(path, messageOf(error, valueAt(file.value, path), errors));
      });
  }

  /**
   * One validation function for each schema, each with a module of its own, so that a bundle holds only those that are used.
   * @returns {{ name: string, functionName: string, code: string }[]}
   */
  standalone() {
    return [...this.ids].flatMap(([name, id]) => {
      try {
        const validate = this.ajv.getSchema(id);
        return validate === undefined
          ? []
          : [{ name, functionName: functionName(name), code: importRuntime(standaloneCode(this.ajv, validate)) }];
      } catch (error) {
        this.problems.push(unusable(`policies/schema/${name}.json`, error));
        return [];
      }
    });
  }
}

/**
 * @param {string} file
 * @param {unknown} error
 * @returns {Problem}
 */
function unusable(file, error) {
  return {
    file,
    line: 1,
    column: 1,
    path: "",
    message: `not a usable JSON Schema: ${error instanceof Error ? error.message : String(error)}`,
  };
}

/**
 * @param {string} name `rule-page`
 * @returns {string} `validateRulePage`
 */
function functionName(name) {
  return `validate${name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => String(letter).toUpperCase())}`;
}

/**
 * Ajv leaves calls of `require` in ESM code: turns them into imports that Node and bundlers resolve alike.
 * @param {string} code
 */
function importRuntime(code) {
  /** @type {Map<string, string>} */
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, /** @type {string} */ specifier) => {
    const name = imports.get(specifier) ?? `runtime${String(imports.size)}`;
    imports.set(specifier, name);
    return name;
  });
  const lines = [...imports].map(([specifier, name]) => `import ${name} from "${specifier}.js";\n`);
  return lines.join("") + body;
}

/**
 * Errors that only say that another error exists, and the alternatives behind an `anyOf`, which speaks for them.
 * @param {ErrorObject} error
 */
function isConsequence(error) {
  return ["if", "propertyNames"].includes(error.keyword) || /\/anyOf\/\d/.test(error.schemaPath);
}

/**
 * The steps of a JSON pointer.
 * @param {string} pointer
 */
function stepsOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * @param {unknown} value
 * @param {readonly (string | number)[]} path
 * @returns {unknown}
 */
function valueAt(value, path) {
  return path.reduce(
    (/** @type {unknown} */ current, step) =>
      typeof current === "object" && current !== null ? Reflect.get(current, step) : undefined,
    value,
  );
}

/**
 * The place in a value that an error is about; for a property that should not be there, that property.
 * @param {ErrorObject} error
 * @param {unknown} value
 * @returns {(string | number)[]}
 */
function pathOf(error, value) {
  /** @type {(string | number)[]} */
  const path = [];
  for (const step of stepsOf(error.instancePath)) path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step);
  const extra =
    error.params.additionalProperty ??
    error.params.unevaluatedProperty ??
    error.params.propertyName ??
    error.propertyName;
  return typeof extra === "string" ? [...path, extra] : path;
}

/**
 * @param {ErrorObject} error
 * @param {unknown} data what the error is about
 * @param {readonly ErrorObject[]} errors all of the same value, among them those of alternatives
 */
function messageOf(error, data, errors) {
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known property";
    case "enum":
      return `must be one of ${error.params.allowedValues.join(", ")}, not ${JSON.stringify(data)}`;
    case "anyOf": {
      const alternatives = errors.filter(
        (other) => other.instancePath === error.instancePath && other.schemaPath.startsWith(`${error.schemaPath}/`),
      );
      const missing = alternatives.flatMap((other) =>
        other.keyword === "required" ? [String(other.params.missingProperty)] : [],
      );
      return missing.length < alternatives.length
        ? "matches none of the forms allowed here"
        : `must have one of ${missing.join(", ")}`;
    }
    case "const":
      return `must be ${JSON.stringify(error.params.allowedValue)}, not ${JSON.stringify(data)}`;
    case "pattern":
      return error.propertyName === undefined
        ? `${JSON.stringify(data)} does not match ${String(error.params.pattern)}`
        : `the name does not match ${String(error.params.pattern)}`;
    case "type":
      return `must be ${String(error.params.type)}, not ${JSON.stringify(data)}`;
    default:
      return error.message ?? error.keyword;
  }
}
