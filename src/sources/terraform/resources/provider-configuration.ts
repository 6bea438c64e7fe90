/** What the configuration says of providers: their Region, and the identity with which they work. */
import { readExpression, type PlanConfiguration } from "./configuration.ts";
import type { ProviderFact } from "./provider-fact.ts";
import { blockAddress, moduleAddressOf, moduleSteps } from "./instance.ts";
import { isArray, isObject, member, stringMember, valueAt, type JsonObject, type JsonValue } from "./json.ts";
import { splitProviderKey } from "./provider-key.ts";
import { specificReferences } from "./references.ts";

/** What names of Regions look like. */
export const regionName = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;

/** The provider configuration that resources use unless they name another. */
export function mainProvider(configuration: PlanConfiguration): string {
  return !configuration.providers.has("aws") && configuration.providers.has("awscc") ? "awscc" : "aws";
}

/** The Region that a provider configuration names, as a constant or by way of a variable. */
export function configuredRegion(providerKey: string, configuration: PlanConfiguration): ProviderFact | undefined {
  const { key, body } = configurationOf(providerKey, configuration);
  const expression = readExpression(valueAt(body, ["expressions", "region"]));
  if (expression?.kind === "constant")
    return isRegionName(expression.value) ? { value: expression.value, assumption: null } : undefined;
  const [reference, ...others] = specificReferences(expression?.references ?? []);
  if (reference === undefined || others.length > 0) return undefined;
  const value = inputValue(
    reference,
    stringMember(body, "module_address") ?? splitProviderKey(key).module,
    configuration,
  );
  if (!isRegionName(value)) return undefined;
  return {
    value,
    assumption: { code: "region-built-from", provider: key, from: reference, region: value },
  };
}

function isRegionName(value: JsonValue | undefined): value is string {
  return typeof value === "string" && regionName.test(value);
}

/** The value of `var.x` in a module, followed to a constant or to a variable of the root module. */
function inputValue(reference: string, moduleAddress: string, configuration: PlanConfiguration): JsonValue | undefined {
  let module = moduleSteps(blockAddress(moduleAddress));
  for (let current: string | undefined = reference; current !== undefined; module = module.slice(0, -1)) {
    const name: string | undefined = /^var\.([^.[\]]+)$/.exec(current)?.[1];
    if (name === undefined) return undefined;
    if (module.length === 0) return configuration.rootVariable(name);
    const call = configuration.module(moduleAddressOf(module))?.call;
    const expression = readExpression(valueAt(call, ["expressions", name]));
    if (expression?.kind !== "references") return expression?.value;
    const outer = specificReferences(expression.references);
    current = outer.length === 1 ? outer[0] : undefined;
  }
  return undefined;
}

/**
 * The configuration behind a key. Old versions of Terraform give a module's resources a key of their own although the
 * module inherits its provider;
 * the root module's is meant where no other configuration of the provider exists that could have been passed in.
 */
function configurationOf(
  providerKey: string,
  configuration: PlanConfiguration,
): { readonly key: string; readonly body: JsonObject | undefined } {
  const body = configuration.providers.get(providerKey);
  const { module, name, alias } = splitProviderKey(providerKey);
  if (module === "" || alias !== "" || isObject(member(body, "expressions"))) return { key: providerKey, body };
  const others = [...configuration.providers].filter(
    ([key, other]) => splitProviderKey(key).name === name && key !== name && isObject(member(other, "expressions")),
  );
  return others.length === 0 ? { key: name, body: configuration.providers.get(name) } : { key: providerKey, body };
}

/** Whether a provider takes its Region from the environment of the run, together with the main provider. */
export function regionComesFromSurroundings(providerKey: string, configuration: PlanConfiguration): boolean {
  const main = mainProvider(configuration);
  const { key, body } = configurationOf(providerKey, configuration);
  if (key === main) return true;
  if (body === undefined) return false;
  const namesRegion = (candidate: JsonObject | undefined): boolean =>
    valueAt(candidate, ["expressions", "region"]) !== undefined;
  return (
    !namesRegion(body) &&
    !namesRegion(configuration.providers.get(main)) &&
    credentialsOf(key, configuration) === credentialsOf(main, configuration)
  );
}

/** Arguments that decide with which identity a provider works, and so in which account. */
const credentialArguments = [
  "access_key",
  "allowed_account_ids",
  "assume_role",
  "assume_role_with_web_identity",
  "profile",
  "secret_key",
  "shared_config_files",
  "shared_credentials_file",
  "shared_credentials_files",
  "token",
];

/**
 * A mark of the identity that a provider configuration works with: the same mark, the same account. It may hold
 * secrets: for comparison only, never for display.
 */
export function credentialsOf(providerKey: string, configuration: PlanConfiguration): string {
  const { key, body } = configurationOf(providerKey, configuration);
  // Without its configuration, two providers have nothing in common that could be told.
  if (body === undefined) return key === mainProvider(configuration) ? "" : key;
  const used = credentialArguments.flatMap((name) => {
    const expression = valueAt(body, ["expressions", name]);
    return expression === undefined ? [] : [[name, expression]];
  });
  // References of different modules can be spelled alike.
  return used.length === 0 ? "" : JSON.stringify([splitProviderKey(key).module, used]);
}

/**
 * The account that a provider configuration is confined to, or whose role it assumes: of several roles, each assumed
 * with the one before, the last.
 * What is built from a variable is taken to hold nothing but it, which is an assumption.
 */
export function configuredAccount(providerKey: string, configuration: PlanConfiguration): ProviderFact | undefined {
  const { key, body } = configurationOf(providerKey, configuration);
  const module = stringMember(body, "module_address") ?? splitProviderKey(key).module;
  const confined = confinedAccount(valueAt(body, ["expressions", "allowed_account_ids"]), module, key, configuration);
  if (confined !== undefined) return confined;
  const roles = ["assume_role", "assume_role_with_web_identity"].flatMap((name) => {
    const role = valueAt(body, ["expressions", name]);
    return role === undefined ? [] : [isArray(role) ? role.at(-1) : role];
  });
  const [role, ...others] = roles;
  if (role === undefined || others.length > 0) return undefined;
  const expression = readExpression(member(role, "role_arn"));
  if (expression?.kind === "constant") return certain(accountOfRole(expression.value));
  return fromVariable(
    expression?.references ?? [],
    module,
    key,
    configuration,
    (value) => accountOfRole(value) ?? accountId(value),
  );
}

function confinedAccount(
  allowed: JsonValue | undefined,
  module: string,
  key: string,
  configuration: PlanConfiguration,
): ProviderFact | undefined {
  const expression = readExpression(allowed);
  if (expression?.kind !== "constant")
    return fromVariable(expression?.references ?? [], module, key, configuration, accountId);
  const { value } = expression;
  return certain(isArray(value) && value.length === 1 ? accountId(value[0]) : undefined);
}

/** What the only variable of an expression says of an account. */
function fromVariable(
  references: readonly string[],
  module: string,
  key: string,
  configuration: PlanConfiguration,
  read: (value: JsonValue | undefined) => string | undefined,
): ProviderFact | undefined {
  const [reference, ...others] = specificReferences(references);
  if (reference === undefined || others.length > 0) return undefined;
  const account = read(inputValue(reference, module, configuration));
  return account === undefined
    ? undefined
    : {
        value: account,
        assumption: { code: "account-built-from", provider: key, from: reference, account },
      };
}

function certain(value: string | undefined): ProviderFact | undefined {
  return value === undefined ? undefined : { value, assumption: null };
}

function accountId(value: JsonValue | undefined): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^\d{12}$/.test(text) ? text : undefined;
}

function accountOfRole(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? /^arn:[^:]*:[^:]*::(\d{12}):role\//.exec(value)?.[1] : undefined;
}
