/**
 * What a provider does with values: it completes a configuration to a plan, a plan to a state, and shows states.
 * Defaults, computed attributes and replacements are as the SDK of Terraform's providers has them.
 *
 * @typedef {import("./schema.mjs").Attribute} Attribute
 * @typedef {import("./schema.mjs").Block} Block
 * @typedef {Record<string, any>} Values
 */
import { unknown } from "./values.mjs";

/**
 * The planned values of a resource. `prior` is null for one that is made.
 *
 * @param {Block} block @param {Values} config @param {Values | null} prior @returns {Values}
 */
export function planned({ attributes, blocks = {} }, config, prior) {
  /** @type {Values} */
  const values = {};
  for (const [name, attribute] of Object.entries(attributes)) values[name] = plannedAttribute(attribute, config[name], prior?.[name], prior === null);
  for (const [name, { nesting, block, computed = false }] of Object.entries(blocks)) {
    const items = config[name];
    const before = Array.isArray(prior?.[name]) ? prior[name] : [];
    if (!Array.isArray(items)) values[name] = items;
    else if (items.length === 0 && computed) values[name] = prior === null ? unknown : before;
    else values[name] = items.map((/** @type {Values} */ item, /** @type {number} */ index) => planned(block, item, (nesting === "list" ? before[index] : before.find((/** @type {Values} */ other) => agrees(item, other))) ?? null));
  }
  return values;
}

/** @param {Attribute} attribute @param {any} config @param {any} prior @param {boolean} isNew @returns {any} */
function plannedAttribute(attribute, config, prior, isNew) {
  const { nested, nesting, computed = false, fallback } = attribute;
  if (config === null || config === undefined) {
    if (fallback !== undefined) return fallback;
    if (computed) return isNew ? unknown : (prior ?? null);
    return isNothing(prior) ? (prior ?? null) : null;
  }
  if (nested === undefined || config === unknown) return config;
  const complete = (/** @type {Values} */ item, /** @type {Values | null} */ before) => planned({ attributes: nested }, item, before);
  if (nesting === "single") return complete(config, prior ?? null);
  return config.map((/** @type {Values} */ item) => (typeof item === "symbol" ? item : complete(item, (Array.isArray(prior) ? prior : []).find((other) => agrees(item, other)) ?? null)));
}

/** Old states have an empty value where nothing is set. @param {unknown} value */
function isNothing(value) {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Whether all that is configured of an item is in another. @param {any} config @param {any} other @returns {boolean} */
function agrees(config, other) {
  if (config === null || config === undefined) return true;
  if (Array.isArray(config)) return config.length === 0 || (Array.isArray(other) && config.length === other.length && config.every((item) => other.some((candidate) => agrees(item, candidate))));
  if (typeof config === "object") return typeof other === "object" && other !== null && Object.entries(config).every(([name, value]) => agrees(value, other[name]));
  return config === other;
}

/** Attributes whose change makes a new resource. @param {Block} block @param {Values | null} prior @param {Values} plan @returns {string[]} */
export function replacing({ attributes }, prior, plan) {
  if (prior === null) return [];
  return Object.entries(attributes).flatMap(([name, { replaces = false }]) => (replaces && plan[name] !== prior[name] ? [name] : []));
}

/**
 * The state after the apply: what was unknown is as AWS made it, else nothing. The older SDK writes "nothing" as an empty value.
 *
 * @param {Block} block @param {Values} plan @param {Values} made @param {boolean} [hasNulls] @returns {Values}
 */
export function applied({ attributes, blocks = {} }, plan, made, hasNulls = false) {
  /** @type {Values} */
  const values = {};
  for (const [name, attribute] of Object.entries(attributes)) values[name] = plan[name] === unknown ? (made[name] ?? (hasNulls ? null : emptyOf(attribute))) : settled(attribute, plan[name], hasNulls);
  for (const [name, { block }] of Object.entries(blocks)) values[name] = plan[name] === unknown ? [] : (plan[name] ?? []).map((/** @type {Values} */ item) => applied(block, item, {}, hasNulls));
  return values;
}

/** @param {Attribute} attribute @param {any} value @param {boolean} hasNulls @returns {any} */
function settled({ nested, nesting }, value, hasNulls) {
  if (nested === undefined || value === null) return value;
  const finish = (/** @type {Values} */ item) => applied({ attributes: nested }, item, {}, hasNulls);
  return nesting === "single" ? finish(value) : value.map(finish);
}

/** @param {Attribute} attribute */
function emptyOf({ type, nested, nesting }) {
  if (nested !== undefined) return nesting === "single" ? null : [];
  if (Array.isArray(type)) return type[0] === "map" ? {} : [];
  return type === "string" ? "" : null;
}
