/** What a change does to coverage, as results tell it. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { BaselineChange, CoverageChange } from "../model/result.ts";
import { defined } from "../model/defined.ts";
import { display } from "../model/text.ts";
import type { RecordingComparison } from "./compare-recording.ts";
import type { RecordingChange } from "./recording.ts";

/** The changes of a comparison: what is lost first, then what is open, then what is gained. */
export function coverageChanges({ lost, unproven, gained }: RecordingComparison): CoverageChange[] {
  return [
    ...lost.map((change) => changeOf("lost", change)),
    ...unproven.map((change) => changeOf("unclear", change)),
    ...gained.map((change) => changeOf("gained", change)),
  ];
}

function changeOf(change: BaselineChange, { entry, before }: RecordingChange): CoverageChange {
  const { required } = entry;
  const [from, to] = change === "gained" ? [entry.verdict, before] : [before, entry.verdict];
  const { resource } = required;
  return {
    change,
    policy: required.policy.id,
    requirement: required.requirement.id,
    service: required.service?.id ?? null,
    category: required.category,
    operations: namesIn(entry),
    resource:
      resource === null
        ? null
        : {
            address: resource.address,
            type: resource.type,
            arn: resource.arn === null ? null : display(resource.arn),
          },
    before: from,
    after: to,
    count: entry.count,
    ...defined({ accountId: required.scope.kind === "live" ? display(required.scope.account) : undefined }),
  };
}

function namesIn({ required, operations }: AssessedEntry): string[] {
  return required.service === null || operations.length === 0 ? ["*"] : operations.map(({ name }) => name);
}
