import type { ReportingDescriptorReference, Result, Suppression } from "sarif";
import type { Finding } from "../../../model/result.ts";
import type { FindingGroup } from "../../shared/group.ts";
import type { Alert } from "./alerts.ts";
import { sarifLocation } from "./location.ts";
import type { RepositoryPath } from "./location.ts";
import { alertMessage } from "./message.ts";
import { RelatedLocations } from "./related.ts";
import type { Taxonomies } from "./taxonomies.ts";

export interface ResultContext {
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly taxonomies: Taxonomies;
  readonly repositoryPath: RepositoryPath;
  /** The value of `primaryLocationLineHash`, or undefined where the text is not at hand. */
  readonly lineHash: (finding: Finding) => string | undefined;
  /** SARIF wants `suppressions` on all results of a run or on none. */
  readonly withSuppressions: boolean;
}

/**
 * One result. `kind` stays at its default, `fail`: any other would force level `none`, which code scanning hides.
 */
export function sarifResult({ causes, shown, findings }: Alert, context: ResultContext): Result {
  const ruleIndex = context.ruleIndexes.get(shown.ruleId);
  const lineHash = context.lineHash(shown);
  const related = new RelatedLocations(context.repositoryPath);
  const text = alertMessage(causes, related);
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))];
  const baselineState = baselineStateOf(findings);
  return {
    ruleId: shown.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: shown.level,
    message: { text },
    locations: [sarifLocation(shown.location, shown.resource, context.repositoryPath)],
    ...(related.all().length > 0 && { relatedLocations: [...related.all()] }),
    partialFingerprints: {
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
      "trailproof/v1": shown.fingerprint,
    },
    ...(controls.length > 0 && { taxa: controls.map((control) => taxonReference(control, context.taxonomies)) }),
    ...(context.withSuppressions && { suppressions: suppressions(shown) }),
    ...(baselineState !== null && { baselineState }),
    properties: properties(causes, shown, findings),
  };
}

/** New where anything of it is. */
function baselineStateOf(findings: readonly Finding[]): Finding["baseline"] {
  const states = findings.map(({ baseline }) => baseline);
  return states.find((state) => state === "new") ?? states.find((state) => state !== null) ?? null;
}

function taxonReference(control: string, taxonomies: Taxonomies): ReportingDescriptorReference {
  const { framework, frameworkIndex, taxon, taxonIndex } = taxonomies.find(control);
  return { id: taxon, index: taxonIndex, toolComponent: { name: framework, index: frameworkIndex } };
}

function suppressions(finding: Finding): Suppression[] {
  if (finding.suppressed === null) return [];
  const { kind, justification } = finding.suppressed;
  return [{ kind, status: "accepted", ...(justification !== null && { justification }) }];
}

function properties(
  causes: readonly FindingGroup[],
  shown: Finding,
  findings: readonly Finding[],
): NonNullable<Result["properties"]> {
  return {
    kind: shown.kind,
    operations: [...new Set(causes.flatMap(({ operations }) => operations))],
    ...(shown.resource !== null && { resource: shown.resource }),
    ...(shown.policy !== null && { policy: shown.policy }),
    ...(shown.requirement !== null && { requirement: shown.requirement }),
    ...(shown.counterexample !== undefined && { counterexample: shown.counterexample }),
    ...(findings.length > 1 && { instances: findings.map(instanceOf) }),
  };
}

/** What finds one finding of the result again: a result of one cause can be compared with as a baseline. */
function instanceOf({ resource, operations, policy, requirement, fingerprint }: Finding): SarifInstance {
  return { resource, operations, policy, requirement, fingerprint };
}

export type SarifInstance = Pick<Finding, "resource" | "operations" | "policy" | "requirement" | "fingerprint">;
