/** The `configuration` of a plan: resource blocks, module calls and providers as they are written, without values. */
import { type JsonObject, type JsonPath, type JsonValue } from "./json.ts";
export interface ConfigurationModule {
    /** `module.logs.module.inner` without indexes; empty for the root module. */
    readonly address: string;
    /** The call in the parent module; undefined for the root module. */
    readonly call: JsonObject | undefined;
    readonly body: JsonValue;
}
export interface ConfigurationResource {
    /** `module.logs.aws_cloudtrail.main`, without indexes. */
    readonly address: string;
    readonly mode: string;
    readonly type: string;
    readonly providerKey: string | undefined;
    readonly expressions: JsonValue | undefined;
    readonly path: JsonPath;
    /** What is written to have no instance, as in "its count is 0"; undefined where that is not written in so many words. */
    readonly emptyBecause: string | undefined;
}
export interface Configuration {
    readonly isPresent: boolean;
    readonly resource: (blockAddress: string) => ConfigurationResource | undefined;
    readonly resources: () => Iterable<ConfigurationResource>;
    readonly module: (address: string) => ConfigurationModule | undefined;
    /** Keys and bodies of the provider configurations. */
    readonly providers: ReadonlyMap<string, JsonObject>;
    /** Whether a variable of the root module is marked sensitive, or ephemeral: not to be shown either way. */
    readonly isSensitiveVariable: (name: string) => boolean;
    /** The value of a variable of the root module, unless it is marked sensitive. */
    readonly rootVariable: (name: string) => JsonValue | undefined;
}
/** Look-ups in the `configuration` of a plan; without one, nothing is found. The index is made on first use. */
export declare function readConfiguration(root: JsonValue): Configuration;
/** An expression of the configuration: a constant, or the references it is built from. */
export type Expression = {
    readonly kind: "constant";
    readonly value: JsonValue;
} | {
    readonly kind: "references";
    readonly references: readonly string[];
};
/** Reads an expression; undefined where the value is none, such as a nested block. */
export declare function readExpression(value: JsonValue | undefined): Expression | undefined;
