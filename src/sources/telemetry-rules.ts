/** What all front-ends say of CloudWatch telemetry rules. */
import { loadSemantics } from "../catalog/semantics.ts";
import type { Assumption } from "../model/reasons/assumption.ts";
import type { TelemetryRule } from "../model/sink.ts";
import { knownString } from "../model/text.ts";

/**
 * Whether a rule surely collects telemetry that has nothing to do with CloudTrail, such as flow logs. One for a type
 * that begins with CloudTrail's is kept, so that people hear that it records nothing.
 */
export function isOfOtherTelemetry({ resourceType }: Pick<TelemetryRule, "resourceType">): boolean {
  const type = resourceType.kind === "known" ? knownString(resourceType.value) : undefined;
  const wanted = loadSemantics().telemetryRules.resourceType;
  return type !== undefined && type !== wanted && !type.startsWith(`${wanted}::`);
}

/** What code that declares a rule rests on: AWS makes none before telemetry evaluation runs. */
export function telemetryEvaluationOn(sink: string): Assumption {
  return { code: "telemetry-evaluation-on", sink };
}
