import type { Location as SarifLocation, ReportingDescriptorReference, Result, Suppression } from "sarif";
import type { Finding } from "../../../model/result.ts";
import { physicalLocation, sarifLocation, withoutLinks } from "./location.ts";
import type { RepositoryPath } from "./location.ts";
import type { Taxonomies } from "./taxonomies.ts";

/** GitHub keeps a hundred locations of a result. */
const mostRelatedLocations = 100;
const longestMessage = 8000;

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
 * One result for one finding. `kind` stays at its default, `fail`: any other would force level `none`, which code
 * scanning hides.
 */
export function sarifResult(finding: Finding, context: ResultContext): Result {
  const ruleIndex = context.ruleIndexes.get(finding.ruleId);
  const related = finding.relatedLocations.slice(0, mostRelatedLocations);
  const lineHash = context.lineHash(finding);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: finding.level,
    message: { text: messageText(finding) },
    locations: [sarifLocation(finding.location, finding.resource, context.repositoryPath)],
    ...(related.length > 0 && { relatedLocations: relatedLocations(related, context.repositoryPath) }),
    partialFingerprints: {
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
      "trailproof/v1": finding.fingerprint,
    },
    ...(finding.controls.length > 0 && {
      taxa: finding.controls.map((control) => taxonReference(control, context.taxonomies)),
    }),
    ...(context.withSuppressions && { suppressions: suppressions(finding) }),
    ...(finding.baseline !== null && { baselineState: finding.baseline }),
    properties: properties(finding),
  };
}

/**
 * The message, its first sentence first because it becomes the title of the alert, with a link to each related
 * location:
 * at the words that say the same, or behind the message.
 */
function messageText(finding: Finding): string {
  const message =
    finding.message.length > longestMessage ? `${finding.message.slice(0, longestMessage - 1)}…` : finding.message;
  const links = finding.relatedLocations
    .slice(0, mostRelatedLocations)
    .map(({ message: related, inMessage }, index) => ({ id: index + 1, related, inMessage }));
  const inOrder = links
    .flatMap(({ id, inMessage }) =>
      inMessage === undefined || inMessage.end > message.length ? [] : [{ id, ...inMessage }],
    )
    .sort((a, b) => a.start - b.start || a.id - b.id);
  const within = new Set<number>();
  let text = "";
  let end = 0;
  for (const said of inOrder) {
    if (said.start < end) continue;
    text += withoutLinks(message.slice(end, said.start)) + linkTo(said.id, message.slice(said.start, said.end));
    end = said.end;
    within.add(said.id);
  }
  const behind = links
    .filter(({ id }) => !within.has(id))
    .map(({ id, related }) => linkTo(id, related.replace(/\.$/, "")));
  return text + withoutLinks(message.slice(end)) + seeAlso(behind, longestMessage - message.length);
}

function linkTo(id: number, label: string): string {
  return `[${label.replace(/[\\[\]]/g, "\\$&")}](${String(id)})`;
}

/** As many whole links as there is room for. */
function seeAlso(links: readonly string[], room: number): string {
  let used = 0;
  const shown = links.filter((link) => (used += link.length + 2) <= room);
  return shown.length === 0 ? "" : ` See: ${shown.join("; ")}.`;
}

function relatedLocations(related: Finding["relatedLocations"], repositoryPath: RepositoryPath): SarifLocation[] {
  return related.map(({ message, location }, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(location, repositoryPath),
    message: { text: withoutLinks(message) },
  }));
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

function properties(finding: Finding): NonNullable<Result["properties"]> {
  return {
    kind: finding.kind,
    operations: finding.operations,
    ...(finding.resource !== null && { resource: finding.resource }),
    ...(finding.policy !== null && { policy: finding.policy }),
    ...(finding.requirement !== null && { requirement: finding.requirement }),
    ...(finding.counterexample !== undefined && { counterexample: finding.counterexample }),
  };
}
