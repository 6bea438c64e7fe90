/**
 * Reads everything under policies/ and writes the modules of src/generated that the program is built from.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { catalogData } from "./catalog-data.mjs";
import { compileCatalog } from "./catalog.mjs";
import { compileDeclaredTypes } from "./declared-types.mjs";
import { codeModule, jsonModule, jsonModuleTypes, writeIfChanged } from "./emit.mjs";
import { readPolicies, readRulePages } from "./pages.mjs";
import { Schemas } from "./schemas.mjs";
import { compileSemantics } from "./semantics.mjs";
import { compileSynonyms } from "./synonyms.mjs";
import { typedSchemas } from "./types.mjs";
import { YamlFile } from "./yaml-file.mjs";

/** @import { Catalog } from "../../src/catalog/types.ts" */
/** @import { Semantics } from "../../src/catalog/semantics.ts" */
/** @import { Problem } from "./problems.mjs" */

/**
 * Generates what can be generated. A part with problems is left as it was, the others are written.
 *
 * @param {string} root the top of the project
 * @param {string} [output] where the modules go
 * @returns {{ problems: Problem[], written: string[] }} problems in the order of files; names of the modules that changed
 */
export function generate(root, output = join(root, "src", "generated")) {
  const schemas = new Schemas(root);
  /** @type {Problem[]} */
  const problems = [];
  /** @type {string[]} */
  const written = [];
  /** @param {string} name @param {string} code @param {string} types */
  const emit = (name, code, types) => {
    for (const [file, content] of /** @type {const} */ ([
      [`${name}.js`, code],
      [`${name}.d.ts`, types],
    ]))
      if (writeIfChanged(join(output, file), content)) written.push(file);
  };
  /** @param {readonly Problem[]} found @param {() => void} write */
  const unlessBroken = (found, write) => {
    problems.push(...found);
    if (found.length === 0) write();
  };

  const facts = readFacts(root, schemas);
  unlessBroken(facts.problems, () => {
    if (facts.catalog !== undefined && writeIfChanged(join(output, "catalog.data"), catalogData(facts.catalog)))
      written.push("catalog.data");
    emit("catalog", codeModule('export default new URL("./catalog.data", import.meta.url);\n'), jsonModuleTypes("URL"));
    emit(
      "semantics",
      jsonModule(facts.semantics),
      jsonModuleTypes("Semantics", 'import type { Semantics } from "../catalog/semantics.ts";\n'),
    );
  });
  if (facts.catalog !== undefined && existsSync(join(root, declaredTypesFile))) {
    const services = new Set(facts.catalog.services.map(({ id }) => id));
    const { file, problems: fileProblems } = readYaml(root, declaredTypesFile, "declared-types", schemas);
    if (fileProblems.length > 0) problems.push(...fileProblems);
    else {
      const { types, problems: found } = compileDeclaredTypes(file, services);
      unlessBroken(found, () =>
        emit(
          "declared-types",
          jsonModule(types),
          jsonModuleTypes("DeclaredTypes", 'import type { DeclaredTypes } from "../catalog/declared-types.ts";\n'),
        ),
      );
    }
  }
  if (facts.catalog !== undefined && existsSync(join(root, synonymsFile))) {
    const { file, problems: fileProblems } = readYaml(root, synonymsFile, "synonyms", schemas);
    if (fileProblems.length > 0) problems.push(...fileProblems);
    else {
      const { synonyms, problems: found } = compileSynonyms(file, facts.catalog.services);
      unlessBroken(found, () =>
        emit(
          "synonyms",
          jsonModule(synonyms),
          jsonModuleTypes("Synonyms", 'import type { Synonyms } from "../catalog-search/synonyms.ts";\n'),
        ),
      );
    }
  }
  if (existsSync(join(root, pricesFile))) {
    const { file, problems: fileProblems } = readYaml(root, pricesFile, "prices", schemas);
    unlessBroken([...fileProblems, ...unknownDocuments(file)], () =>
      emit(
        "prices",
        jsonModule(file.value),
        jsonModuleTypes("PricesFile", 'import type { PricesFile } from "../catalog/prices.ts";\n'),
      ),
    );
  }
  const { rules, problems: ruleProblems } = readRulePages(root);
  unlessBroken(ruleProblems, () =>
    emit(
      "rules",
      jsonModule(rules),
      jsonModuleTypes("readonly RuleMeta[]", 'import type { RuleMeta } from "../rules/types.ts";\n'),
    ),
  );
  const { policies, problems: policyProblems } = readPolicies(root, "policies", (file) =>
    schemas.check("policy", file),
  );
  unlessBroken(policyProblems, () => emit("policies", jsonModule(policies), policiesTypes));
  // Packs are loaded when one is asked for.
  const packs = readPolicies(root, "policies/packs", (file) => schemas.check("policy", file));
  unlessBroken(packs.problems, () => emit("packs", jsonModule(packs.policies), policiesTypes));
  const validators = schemas.standalone();
  unlessBroken(schemas.problems, () => {
    for (const { name, code } of validators)
      if (writeIfChanged(join(output, `validate-${name}.js`), codeModule(code))) written.push(`validate-${name}.js`);
    const exports = validators.map(
      (validator) => `export { default as ${validator.functionName} } from "./validate-${validator.name}.js";\n`,
    );
    emit("validators", codeModule(exports.join("")), codeModule(validatorTypes(validators)));
  });
  return { problems, written };
}

const declaredTypesFile = "policies/declared-types.yaml";
const synonymsFile = "policies/synonyms.yaml";
const pricesFile = "policies/prices.yaml";

/**
 * Prices that rest on a document which the file does not have.
 *
 * @param {YamlFile} file
 * @returns {Problem[]}
 */
function unknownDocuments(file) {
  const { documents = {}, prices = [] } = /** @type {Partial<import("../../src/catalog/prices.ts").PricesFile>} */ (
    file.value ?? {}
  );
  return prices.flatMap(({ documents: ids }, index) =>
    ids.flatMap((id, position) =>
      id in documents ? [] : [file.problem(["prices", index, "documents", position], `there is no document "${id}"`)],
    ),
  );
}

const policiesTypes = jsonModuleTypes(
  "BuiltInPolicies",
  'import type { BuiltInPolicies } from "../policy/types.ts";\n',
);

/** @param {readonly { readonly name: string, readonly functionName: string }[]} validators */
function validatorTypes(validators) {
  const imports = typedSchemas.map(({ schema, type }) => `import type { ${type} } from "./${schema}-file.d.ts";\n`);
  const declarations = validators.map(({ name, functionName }) => {
    const typed = typedSchemas.find(({ schema }) => schema === name);
    const type = typed === undefined ? "UntypedValidator" : `SchemaValidator<${typed.type}>`;
    return `export declare const ${functionName}: ${type};\n`;
  });
  return [
    ...imports,
    'import type { SchemaValidator, UntypedValidator } from "../model/schema-mistakes.ts";\n\n',
    ...declarations,
  ].join("");
}

/**
 * The catalog and the facts about CloudTrail, which refer to each other. With problems, either may be missing.
 * @param {string} root
 * @param {Schemas} schemas
 * @returns {{ catalog?: Catalog, semantics?: Semantics, problems: Problem[] }}
 */
function readFacts(root, schemas) {
  if (!existsSync(join(root, "policies/semantics.yaml")))
    return { problems: [{ file: "policies/semantics.yaml", line: 1, column: 1, path: "", message: "is missing" }] };
  const semanticsFile = readYaml(root, "policies/semantics.yaml", "semantics", schemas);
  const files = globSync("policies/catalog/*.yaml", { cwd: root })
    .sort()
    .map((file) => readYaml(root, file, "catalog", schemas));
  const unreadable = [semanticsFile, ...files].flatMap((file) => file.problems);
  if (unreadable.length > 0) return { problems: unreadable };
  const { semantics, problems: semanticsProblems } = compileSemantics(semanticsFile.file);
  const { catalog, problems: catalogProblems } = compileCatalog(
    files.map(({ file }) => file),
    semantics.globalServices.map((service) => service.eventSource),
  );
  const problems = [
    ...semanticsProblems,
    ...catalogProblems,
    ...crossCheck(
      catalog,
      semantics,
      files.map(({ file }) => file),
    ),
  ];
  return { catalog, semantics, problems };
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} schema
 * @param {Schemas} schemas
 * @returns {{ file: YamlFile, problems: Problem[] }}
 */
function readYaml(root, path, schema, schemas) {
  const file = new YamlFile(root, path);
  return { file, problems: file.problems.length > 0 ? file.problems : schemas.check(schema, file) };
}

/**
 * Resource types stand in the catalog and among the facts about selectors: both must say the same.
 * @param {Catalog} catalog
 * @param {Semantics} semantics
 * @param {readonly YamlFile[]} files
 * @returns {Problem[]}
 */
function crossCheck(catalog, semantics, files) {
  const basicTypes = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
  return catalog.resourceTypes.flatMap((resourceType) => {
    const file = files.find((candidate) => candidate.file.endsWith(`/${resourceType.service}.yaml`));
    const path = ["resourceTypes", resourceType.type];
    /** @type {string[]} */
    const messages = [];
    if (!semantics.dataEventTypes.includes(resourceType.type))
      messages.push("is not in dataEventTypes of policies/semantics.yaml");
    if (basicTypes.includes(resourceType.type) !== resourceType.basicSelector)
      messages.push(
        `basicSelector is ${String(resourceType.basicSelector)}, which policies/semantics.yaml contradicts`,
      );
    return file === undefined ? [] : messages.map((message) => file.problem(path, message));
  });
}
