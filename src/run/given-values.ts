/** The values that a person gives for what code leaves open: parameters by name, and files of them. */
import { resolve } from "node:path";
import { usageError, type UsageError } from "../model/usage-error.ts";
import type { Configuration } from "../policy/configuration.ts";
import type { ReadText } from "../policy/types.ts";
import { uriOf } from "../sources/files/find.ts";
import { readParameters } from "../sources/parameters.ts";
import type { Environment, SourceText } from "../sources/types.ts";

/** What reading them takes. Mistakes are added to the errors. */
export interface GivenValuesTools {
  readonly readText: ReadText;
  readonly workingDirectory: string;
  readonly errors: UsageError[];
}

/** What a person gives, as the options of a check have it. */
interface GivenOptions {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterFiles?: readonly string[];
  readonly variableFiles?: readonly string[];
}

/** Reads the files, and adds what is wrong with them to the errors. Values by name go before those of files. */
export function readGivenValues(
  options: GivenOptions,
  configuration: Configuration | null,
  { readText, workingDirectory, errors }: GivenValuesTools,
): Pick<Environment, "parameters" | "variableFiles"> {
  const parameters = new Map(configuration?.parameters ?? []);
  const variableFiles: SourceText[] = [];
  const unread = (file: string, reason: string, name: string): UsageError =>
    usageError(`The parameter file ${file} cannot be read: ${reason}. Name a ${name} file.`);
  for (const file of options.parameterFiles ?? []) {
    const text = readText(file, null);
    if (text.kind === "failed") errors.push(unread(file, text.reason, "JSON or .tfvars"));
    else if (isVariableFile(file))
      variableFiles.push({ uri: uriOf(resolve(workingDirectory, file), workingDirectory), text: text.text });
    else {
      const reading = readParameters(file, text.text);
      if (reading.kind === "failed") errors.push(reading.error);
      else for (const [key, value] of reading.values) parameters.set(key, value);
    }
  }
  for (const file of options.variableFiles ?? []) {
    const text = readText(file, null);
    if (text.kind === "failed") errors.push(unread(file, text.reason, ".tfvars or .tfvars.json"));
    else variableFiles.push({ uri: uriOf(resolve(workingDirectory, file), workingDirectory), text: text.text });
  }
  for (const [key, value] of Object.entries(options.parameters ?? {})) parameters.set(key, value);
  return { parameters, variableFiles };
}

/** Terraform tells the form of a file by this ending. */
function isVariableFile(name: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(name);
}
