/** What the configuration says of providers: their Region, and the identity with which they work. */
import { type Configuration } from "./configuration.ts";
import type { Finding } from "./existing-facts.ts";
/** What names of Regions look like. */
export declare const regionName: RegExp;
/** The provider configuration that resources use unless they name another. */
export declare function mainProvider(configuration: Configuration): string;
/** The Region that a provider configuration names, as a constant or by way of a variable. */
export declare function configuredRegion(providerKey: string, configuration: Configuration): Finding | undefined;
/** Whether a provider takes its Region from the environment of the run, together with the main provider. */
export declare function regionComesFromSurroundings(providerKey: string, configuration: Configuration): boolean;
/** A mark of the identity that a provider configuration works with: the same mark, the same account. It may hold secrets: for comparison only, never for display. */
export declare function credentialsOf(providerKey: string, configuration: Configuration): string;
/**
 * The account that a provider configuration is confined to, or whose role it assumes: of several roles, each assumed with the one before, the last.
 * What is built from a variable is taken to hold nothing but it, which is an assumption.
 */
export declare function configuredAccount(providerKey: string, configuration: Configuration): Finding | undefined;
