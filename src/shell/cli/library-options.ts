import { defined, type Defined } from "../../model/defined.ts";
import type { CliOptions } from "./options.ts";

type CodeOptions = Pick<CliOptions["account"], "policy" | "parameter" | "parameters" | "varFile" | "config">;

/** Those options of a command that the library calls by another name. */
interface Renamed {
  readonly policies: readonly string[] | undefined;
  readonly parameters: Readonly<Record<string, string>> | undefined;
  readonly parameterFiles: readonly string[] | undefined;
  readonly variableFiles: readonly string[] | undefined;
  readonly configuration: string | null | undefined;
}

/**
 * The options of a command under the names that the library has for them: there a list has the name of many. What the
 * library does not know it leaves alone.
 */
export function libraryOptions<Options extends CodeOptions>(
  options: Options,
): Omit<Options, keyof CodeOptions> & Defined<Renamed> {
  const { policy, parameter, parameters, varFile, config, ...same } = options;
  const renamed: Renamed = {
    policies: policy,
    parameters: parameter,
    parameterFiles: parameters,
    variableFiles: varFile,
    configuration: config === false ? null : config,
  };
  return { ...same, ...defined(renamed) };
}
