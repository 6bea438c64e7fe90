/** Names of provider configurations in the three notations that Terraform uses. */

/** The local name in `registry.terraform.io/hashicorp/aws`, or in the bare `aws` of old versions: `aws`. */
export function localProviderName(providerName: string | undefined): string {
  return providerName?.slice(providerName.lastIndexOf("/") + 1) ?? "aws";
}

/**
 * The key of a provider in a state file: `module.m.provider["registry.terraform.io/hashicorp/aws"].eu` becomes
 * `module.m:aws.eu`.
 */
export function stateProviderKey(provider: string | undefined): string {
  const match = /^(?:(.*)\.)?provider(?:\["([^"]*)"\]|\.([^.]+))(?:\.(.+))?$/.exec(provider ?? "");
  if (match === null) return localProviderName(provider);
  const [, moduleAddress, fullName, shortName, alias] = match;
  const name = localProviderName(fullName ?? shortName);
  return `${moduleAddress === undefined ? "" : `${moduleAddress}:`}${name}${alias === undefined ? "" : `.${alias}`}`;
}

/** Separates `module.m:aws.eu` into the module that configures the provider, the local name and the alias. */
export function splitProviderKey(key: string): {
  readonly module: string;
  readonly name: string;
  readonly alias: string;
} {
  const colon = key.lastIndexOf(":");
  const rest = key.slice(colon + 1);
  const dot = rest.indexOf(".");
  return {
    module: colon < 0 ? "" : key.slice(0, colon),
    name: dot < 0 ? rest : rest.slice(0, dot),
    alias: dot < 0 ? "" : rest.slice(dot + 1),
  };
}
