/** Names of provider configurations in the three notations that Terraform uses. */
/** The local name in `registry.terraform.io/hashicorp/aws`, or in the bare `aws` of old versions: `aws`. */
export declare function localProviderName(providerName: string | undefined): string;
/** The key of a provider in a state file: `module.m.provider["registry.terraform.io/hashicorp/aws"].eu` becomes `module.m:aws.eu`. */
export declare function stateProviderKey(provider: string | undefined): string;
/** Separates `module.m:aws.eu` into the module that configures the provider, the local name and the alias. */
export declare function splitProviderKey(key: string): {
    readonly module: string;
    readonly name: string;
    readonly alias: string;
};
