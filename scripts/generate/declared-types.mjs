/**
 * Turns policies/declared-types.yaml into the table of types by service, and checks what it refers to.
 */

/** @import { DeclaredTypes } from "../../src/catalog/declared-types.ts" */
/** @import { Problem } from "./problems.mjs" */
/** @import { YamlFile } from "./yaml-file.mjs" */

/**
 * @typedef {{ documents: string[], beginnings: Record<string, string> }} Beginnings
 * @typedef {{ documents: Record<string, unknown>, cloudformation: Beginnings, terraform: Beginnings }} DeclaredTypesFile
 */

/**
 * Compiles a file that has passed its schema.
 * @param {YamlFile} file
 * @param {ReadonlySet<string>} services ids of the catalog
 * @returns {{ types: DeclaredTypes, problems: Problem[] }}
 */
export function compileDeclaredTypes(file, services) {
  const { documents, ...languages } = /** @type {DeclaredTypesFile} */ (file.value);
  const problems = /** @type {const} */ (["cloudformation", "terraform"]).flatMap((language) => [
    ...languages[language].documents.flatMap((id, index) =>
      id in documents ? [] : [file.problem([language, "documents", index], `there is no document "${id}"`)],
    ),
    ...Object.entries(languages[language].beginnings).flatMap(([beginning, service]) =>
      services.has(service)
        ? []
        : [file.problem([language, "beginnings", beginning], `there is no service "${service}" in the catalog`)],
    ),
  ]);
  const { cloudformation, terraform } = languages;
  return { types: { cloudformation: cloudformation.beginnings, terraform: terraform.beginnings }, problems };
}
