/** Deployments of one root of Terraform, each with variables of its own: `environments` in the configuration. */
import { resolve } from "node:path";
import type { Configuration } from "../policy/configuration.ts";
import { uriOf } from "../sources/files/find.ts";
import type { Environment, FrontEnd, Reading, SourceInput, SourceText } from "../sources/types.ts";
import type { GivenValuesTools } from "./given-values.ts";
import { joinedModels, withLaterResources } from "./joined-models.ts";

/** A deployment of a Terraform root, as the configuration has it. */
export interface Deployment {
  /** The folder of the root module, relative to the working directory; empty for that itself. */
  readonly folder: string;
  readonly environment: Pick<Environment, "variableFiles" | "deployment"> &
    Partial<Pick<Environment, "region" | "accountId">>;
}

/** The deployments that the configuration names. Files that are not there, and roots without code, are errors. */
export function readDeployments(
  configuration: Configuration,
  root: string,
  hasConfiguration: (folder: string) => boolean,
  { readText, workingDirectory, errors }: GivenValuesTools,
): Deployment[] {
  return configuration.environments.map((entry) => {
    const folder = uriOf(resolve(workingDirectory, entry.root.text), workingDirectory);
    if (!hasConfiguration(folder))
      errors.push(
        entry.root.errorAt(`found ${entry.root.text}, expected a folder with Terraform configuration, files in .tf.`),
      );
    const variableFiles = entry.variableFiles.flatMap(({ text: file, errorAt }): SourceText[] => {
      const text = readText(file, root);
      if (text.kind === "text")
        return [{ uri: uriOf(resolve(workingDirectory, file), workingDirectory), text: text.text }];
      errors.push(errorAt(`${file} cannot be read: ${text.reason}. Name a .tfvars or .tfvars.json file.`));
      return [];
    });
    return {
      folder: folder === "." ? "" : folder,
      environment: {
        variableFiles,
        deployment: entry.name,
        ...(entry.region === null ? {} : { region: entry.region }),
        ...(entry.account === null ? {} : { accountId: entry.account }),
      },
    };
  });
}

/** What is read of an input; a root of Terraform that the configuration deploys several times is read for each time. */
export function deployed(
  frontEnd: FrontEnd,
  input: SourceInput,
  environment: Environment,
  deployments: readonly Deployment[],
): Reading {
  const answer = frontEnd.read(input, environment);
  if (answer.kind !== "read" || answer.terraform === undefined || answer.terraform.isPlan) return answer;
  const { folder } = answer.terraform;
  const readings = deployments
    .filter((deployment) => deployment.folder === folder)
    .map((deployment) => frontEnd.read(input, { ...environment, ...deployment.environment }))
    .filter((reading) => reading.kind === "read");
  return readings.length === 0 ? answer : { ...answer, ...together(readings) };
}

function together(
  readings: readonly Extract<Reading, { kind: "read" }>[],
): Pick<Extract<Reading, { kind: "read" }>, "model" | "parts"> {
  const models = readings.map(({ model }) => withLaterResources(model));
  const parts = new Map(readings.flatMap((reading) => (reading.parts ?? []).map((part) => [part.uri, part])));
  // What is wrong with a file is said once, however often it is read.
  const notices = new Map(
    models.flatMap(({ notifications }) => notifications.map((one) => [JSON.stringify(one), one])),
  );
  return {
    model: { ...joinedModels(models), notifications: [...notices.values()] },
    parts: [...parts.values()],
  };
}
