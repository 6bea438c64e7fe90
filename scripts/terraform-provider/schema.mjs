/**
 * Schemas of resources in a short notation, and what the protocol wants of them.
 *
 * @typedef {object} Attribute
 * @property {unknown} [type] A cty type as JSON: `"string"`, `["list", "string"]`.
 * @property {Record<string, Attribute>} [nested] Attributes of the objects, for objects and sets of objects in version 6 of the protocol.
 * @property {"single" | "set"} [nesting] How `nested` is nested.
 * @property {boolean} [required]
 * @property {boolean} [optional]
 * @property {boolean} [computed]
 * @property {boolean} [sensitive]
 * @property {boolean} [replaces] A change makes a new resource.
 * @property {unknown} [fallback] What the provider puts where the configuration says nothing.
 *
 * @typedef {object} NestedBlock
 * @property {"list" | "set"} nesting
 * @property {Block} block
 * @property {boolean} [computed] Shown as unknown where the configuration has no such block.
 * @property {number} [max]
 *
 * @typedef {object} Block
 * @property {number} [version]
 * @property {Record<string, Attribute>} attributes
 * @property {Record<string, NestedBlock>} [blocks]
 */

/** @param {unknown} type @param {Partial<Attribute>} [more] @returns {Attribute} */
export const required = (type, more = {}) => ({ type, required: true, ...more });
/** @param {unknown} type @param {Partial<Attribute>} [more] @returns {Attribute} */
export const optional = (type, more = {}) => ({ type, optional: true, ...more });
/** @param {unknown} type @param {Partial<Attribute>} [more] @returns {Attribute} */
export const computed = (type, more = {}) => ({ type, computed: true, ...more });
/** @param {unknown} type @param {Partial<Attribute>} [more] @returns {Attribute} */
export const optionalComputed = (type, more = {}) => ({ type, optional: true, computed: true, ...more });
/** @param {Record<string, Attribute>} nested @param {Partial<Attribute>} [more] @returns {Attribute} */
export const objectSet = (nested, more = {}) => ({ nested, nesting: "set", optional: true, computed: true, ...more });
/** @param {Record<string, Attribute>} nested @param {Partial<Attribute>} [more] @returns {Attribute} */
export const object = (nested, more = {}) => ({ nested, nesting: "single", optional: true, computed: true, ...more });

export const strings = ["list", "string"];
export const stringSet = ["set", "string"];
export const stringMap = ["map", "string"];

/** @param {Block} block */
export function schemaMessage(block) {
  return { version: block.version ?? 0, block: blockMessage(block) };
}

/** @param {Block} block @returns {unknown} */
function blockMessage({ attributes, blocks = {} }) {
  return {
    attributes: Object.entries(attributes).map(([name, attribute]) => attributeMessage(name, attribute)),
    blockTypes: Object.entries(blocks).map(([typeName, { nesting, block, max = 0 }]) => ({ typeName, nesting: nesting === "list" ? 2 : 3, block: blockMessage(block), minItems: 0, maxItems: max })),
  };
}

/** @param {string} name @param {Attribute} attribute @returns {unknown} */
function attributeMessage(name, { type, nested, nesting, required: isRequired = false, optional: isOptional = false, computed: isComputed = false, sensitive = false }) {
  const flags = { name, required: isRequired, optional: isOptional, computed: isComputed, sensitive };
  if (nested === undefined) return { ...flags, type: Buffer.from(JSON.stringify(type)) };
  return { ...flags, nestedType: { attributes: Object.entries(nested).map(([item, attribute]) => attributeMessage(item, attribute)), nesting: nesting === "single" ? 1 : 3 } };
}
