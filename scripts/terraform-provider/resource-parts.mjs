/**
 * What the resources of both providers share.
 *
 * @typedef {{ partition: string, region: string, account: string }} Place
 * @typedef {Record<string, any>} State
 *
 * @typedef {object} Resource
 * @property {import("./schema.mjs").Block} schema
 * @property {(state: State, place: Place) => State} made Values of computed attributes once the resource exists.
 * @property {(state: State) => State} [shown] What reading the resource shows of it, where that differs from what was written.
 */
import { computed } from "./schema.mjs";

export const identity = { arn: computed("string"), id: computed("string") };

/** @param {string} service @param {string} resource @param {Place} place @param {State} state */
export const arnOf = (service, resource, place, state) => `arn:${place.partition}:${service}:${state.region ?? place.region}:${place.account}:${resource}`;

export const operators = ["ends_with", "equals", "not_ends_with", "not_equals", "not_starts_with", "starts_with"];
