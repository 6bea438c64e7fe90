/** What the readers of sinks and resources share while one plan or state is read. */
import { indexCatalog, type Declarations } from "../../../catalog/catalog.ts";
import { terraformDeclarations } from "./awscc.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { Text } from "../../../model/text.ts";
import type { Environment } from "../../types.ts";
import type { PlanConfiguration } from "./configuration.ts";
import { detectionTypes } from "./detection-types.ts";
import type { Instance, InstanceSource } from "./instance.ts";
import type { UnknownAttribute } from "./references.ts";
import { readProviders, type Providers } from "./providers.ts";
import { findSecrets, type Masked, type Secrets } from "./secrets.ts";
import { bucketTypes } from "./bucket-types.ts";
import { policyTypes } from "./policy-types.ts";
import { sinkTypes } from "./sink-types.ts";
import { telemetryRuleTypes } from "./telemetry-rule-types.ts";

/**
 * One input while it is read. `makeModel` makes it of an `InstanceSource`, of what the configuration says of
 * expressions
 * (`readConfiguration({})` where there is none, as in a state) and of the environment.
 */
export interface Model {
  readonly source: InstanceSource;
  readonly configuration: PlanConfiguration;
  readonly environment: Environment;
  readonly providers: Providers;
  /** Texts of an input go through this before they become a part of the model. */
  readonly secrets: Secrets;
  /** The catalog's declarations by Terraform type. */
  readonly declarations: Declarations;
  /** Names that have been worked out, by instance and placeholder. */
  readonly variableTexts: Map<string, Resolved>;
  /** What the unknown items of expressions are built from, by instance and expression, then by position. */
  readonly ingredients: Map<string, ReadonlyMap<number, UnknownAttribute>>;
}

/** A text with what was taken for granted to tell it. */
export interface Resolved {
  readonly text: Text;
  readonly assumptions: readonly Assumption[];
}

/** The resource instance that is being read, with what has been taken for granted so far. */
export interface Subject {
  readonly model: Model;
  readonly instance: Instance;
  readonly assumptions: Assumption[];
}

export function makeModel(source: InstanceSource, configuration: PlanConfiguration, environment: Environment): Model {
  const declarations = terraformDeclarations(indexCatalog(environment.catalog));
  const isRead = (type: string): boolean =>
    sinkTypes.has(type) ||
    telemetryRuleTypes.has(type) ||
    policyTypes.has(type) ||
    bucketTypes.has(type) ||
    declarations.has(type) ||
    detectionTypes.has(type);
  const secrets = findSecrets(source.document.uri, () => [
    ...(source.sensitiveValues?.() ?? []),
    ...source.instances(isRead).flatMap(maskedValues),
  ]);
  return {
    source,
    configuration,
    environment,
    providers: readProviders(source, configuration, environment, secrets),
    secrets,
    declarations,
    variableTexts: new Map(),
    ingredients: new Map(),
  };
}

function maskedValues({ address, values, sensitive, prior }: Instance): Masked[] {
  return [values, prior].map((value) => ({ owner: address, value, mask: sensitive }));
}

export function instanceSubjectOf(model: Model, instance: Instance): Subject {
  return { model, instance, assumptions: [...(instance.assumptions ?? [])] };
}

/** `file#address`. */
export function instanceId(model: Model, instance: Instance): string {
  return `${model.source.document.uri}#${instance.address}`;
}
