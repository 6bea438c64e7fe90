#!/usr/bin/env node
/**
 * The provider as a program: it speaks Terraform's plugin protocol over a unix socket and ends when Terraform ends it.
 * `server.mjs aws 6.0.0` speaks version 5 of the protocol, `server.mjs awscc 1.0.0` version 6. It reaches no network and makes nothing.
 *
 * `TRAILPROOF_DRIFT` names a JSON file of `{ "TYPE NAME": changes | null }`: what somebody changed or deleted outside of Terraform.
 */
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers";
import { applied, planned, replacing } from "./lifecycle.mjs";
import { dataSources, providerSchema, resources } from "./resources.mjs";
import { schemaMessage } from "./schema.mjs";
import { read, write } from "./values.mjs";

const load = createRequire(import.meta.url);
const grpc = load("@grpc/grpc-js");
const protobuf = load("protobufjs");

const provider = process.argv[2] === "awscc" ? "awscc" : "aws";
const version = provider === "aws" ? 5 : 6;
/** Before version 6, resources of the provider had no Region of their own. */
const isBeforeRegions = process.argv[3] === "5.100.0";
const own = isBeforeRegions ? withoutRegions(resources[provider]) : resources[provider];
const data = provider === "aws" ? dataSources : {};
const place = { partition: "aws", region: "us-east-1", account: "111122223333" };

/** @param {Record<string, import("./resource-parts.mjs").Resource>} all */
function withoutRegions(all) {
  return Object.fromEntries(
    Object.entries(all).map(([name, resource]) => {
      const attributes = Object.fromEntries(Object.entries(resource.schema.attributes).filter(([attribute]) => attribute !== "region"));
      return [name, { ...resource, schema: { ...resource.schema, attributes } }];
    }),
  );
}

/** @param {string} name */
const resourceOf = (name) => own[name] ?? fail(`no resource ${name}`);

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}

/** Calls by their names in version 5, with their names in version 6 where those differ, the messages, and what to do. */
/** @type {[name: string, laterName: string, request: string, response: string, answer: (request: any) => unknown][]} */
const calls = [
  ["GetSchema", "GetProviderSchema", "Empty", "SchemaResponse", () => ({ provider: schemaMessage(providerSchema), resourceSchemas: messages(own), dataSourceSchemas: messages(data) })],
  ["PrepareProviderConfig", "ValidateProviderConfig", "ProviderConfigRequest", "ProviderConfigResponse", ({ config }) => ({ preparedConfig: config })],
  ["ValidateResourceTypeConfig", "ValidateResourceConfig", "TypedConfigRequest", "DiagnosticsResponse", () => ({})],
  ["ValidateDataSourceConfig", "ValidateDataResourceConfig", "TypedConfigRequest", "DiagnosticsResponse", () => ({})],
  ["Configure", "ConfigureProvider", "ConfigureRequest", "DiagnosticsResponse", ({ config }) => configure(read(config))],
  ["UpgradeResourceState", "UpgradeResourceState", "UpgradeRequest", "UpgradeResponse", ({ rawState }) => ({ upgradedState: write(JSON.parse(Buffer.from(rawState.json).toString())) })],
  ["ReadResource", "ReadResource", "ReadRequest", "ReadResponse", ({ typeName, currentState }) => ({ newState: write(readResource(typeName, read(currentState))) })],
  ["PlanResourceChange", "PlanResourceChange", "PlanRequest", "PlanResponse", plan],
  ["ApplyResourceChange", "ApplyResourceChange", "ApplyRequest", "ApplyResponse", apply],
  ["ImportResourceState", "ImportResourceState", "ImportRequest", "ImportResponse", ({ typeName, id }) => ({ importedResources: [{ typeName, state: write(imported(typeName, id)) }] })],
  ["ReadDataSource", "ReadDataSource", "TypedConfigRequest", "ReadDataResponse", ({ typeName, config }) => ({ state: write(answerOf(typeName, read(config))) })],
  ["Stop", "StopProvider", "Empty", "Empty", () => ({})],
];

/** @param {Record<string, { schema: import("./schema.mjs").Block }>} described */
function messages(described) {
  return Object.fromEntries(Object.entries(described).map(([name, { schema }]) => [name, schemaMessage(schema)]));
}

/** @param {any} config */
function configure(config) {
  if (typeof config.region === "string") place.region = config.region;
  if (place.region.startsWith("cn-")) place.partition = "aws-cn";
  if (place.region.startsWith("us-gov-")) place.partition = "aws-us-gov";
  const roles = Array.isArray(config.assume_role) ? config.assume_role : [];
  const account = /::(\d{12}):/.exec(String(roles.at(-1)?.role_arn ?? ""))?.[1];
  if (account !== undefined) place.account = account;
  return {};
}

/** @param {string} type @param {any} state */
function readResource(type, state) {
  const file = process.env.TRAILPROOF_DRIFT ?? "";
  const drift = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const change = drift[`${type} ${String(state?.name ?? state?.bucket)}`];
  if (change === null) return null;
  const shown = resourceOf(type).shown ?? ((/** @type {any} */ value) => value);
  return shown(change === undefined ? state : { ...state, ...change });
}

/** @param {any} request */
function plan({ typeName, priorState, proposedNewState, config }) {
  const { schema } = resourceOf(typeName);
  if (read(proposedNewState) === null) return { plannedState: proposedNewState };
  const prior = read(priorState);
  const values = planned(schema, placed(schema, read(config), prior), prior);
  const requiresReplace = replacing(schema, prior, values).map((attributeName) => ({ steps: [{ attributeName }] }));
  return { plannedState: write(values), requiresReplace, legacyTypeSystem: version === 5 };
}

/** Version 6 of the provider plans the Region of its configuration for resources that name none. @param {import("./schema.mjs").Block} schema @param {any} config @param {any} prior */
function placed({ attributes }, config, prior) {
  return Object.hasOwn(attributes, "region") && config.region === null ? { ...config, region: prior?.region ?? place.region } : config;
}

/** @param {any} request */
function apply({ typeName, plannedState }) {
  const values = read(plannedState);
  if (values === null) return { newState: plannedState };
  const { schema, made, shown = (/** @type {any} */ state) => state } = resourceOf(typeName);
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value !== "symbol"));
  return { newState: write(shown(applied(schema, values, made(known, place), version === 6))), legacyTypeSystem: version === 5 };
}

/** What an import finds: a resource of the given name, with nothing set. @param {string} type @param {string} id */
function imported(type, id) {
  const { schema, made } = resourceOf(type);
  const { attributes, blocks = {} } = schema;
  const name = id.replace(/^.*[:/]/, "");
  const values = Object.fromEntries(
    Object.entries(attributes).map(([attribute, { fallback, required }]) => [attribute, attribute === "region" ? place.region : required === true || attribute === "bucket" ? name : (fallback ?? null)]),
  );
  return { ...values, ...Object.fromEntries(Object.keys(blocks).map((block) => [block, []])), ...Object.fromEntries(Object.entries(made(values, place)).filter(([attribute]) => Object.hasOwn(attributes, attribute))) };
}

/** @param {string} type @param {any} config */
function answerOf(type, config) {
  const source = data[type] ?? fail(`no data source ${type}`);
  return { ...config, ...source.answer(config, place) };
}

const { root } = protobuf.parse(readFileSync(new URL("protocol.proto", import.meta.url), "utf8"));
const definition = Object.fromEntries(
  calls.map(([name, laterName, request, response]) => [
    name,
    {
      path: `/tfplugin${String(version)}.Provider/${version === 5 ? name : laterName}`,
      requestStream: false,
      responseStream: false,
      requestSerialize: (/** @type {unknown} */ value) => Buffer.from(root.lookupType(request).encode(value).finish()),
      requestDeserialize: (/** @type {Uint8Array} */ bytes) => root.lookupType(request).decode(bytes),
      responseSerialize: (/** @type {any} */ value) => Buffer.from(root.lookupType(response).encode(root.lookupType(response).fromObject(value)).finish()),
      responseDeserialize: (/** @type {Uint8Array} */ bytes) => root.lookupType(response).decode(bytes),
    },
  ]),
);
const handlers = Object.fromEntries(
  calls.map(([name, , , , answer]) => [
    name,
    (/** @type {any} */ call, /** @type {(error: unknown, value?: unknown) => void} */ reply) => {
      try {
        reply(null, answer(call.request));
      } catch (error) {
        console.error(error);
        reply({ code: grpc.status.INTERNAL, details: String(error) });
      }
    },
  ]),
);

const empty = { requestStream: false, responseStream: false, requestSerialize: () => Buffer.alloc(0), requestDeserialize: () => ({}), responseSerialize: () => Buffer.alloc(0), responseDeserialize: () => ({}) };
const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(definition, handlers);
server.addService(
  { Shutdown: { ...empty, path: "/plugin.GRPCController/Shutdown" } },
  {
    Shutdown: (/** @type {unknown} */ _call, /** @type {(error: null, value: unknown) => void} */ reply) => {
      reply(null, {});
      setTimeout(() => process.exit(0), 10);
    },
  },
);
const socket = join(mkdtempSync(join(tmpdir(), "trailproof-provider-")), "socket");
server.bindAsync(`unix:${socket}`, grpc.ServerCredentials.createInsecure(), (/** @type {unknown} */ error) => {
  if (error !== null) throw error;
  console.log(`1|${String(version)}|unix|${socket}|grpc|`);
});
