/** The events that a pattern accepts, in groups that are judged together. */
import type { Operation } from "../catalog/types.ts";
import { groupsOf } from "../model/group-by.ts";
import type { EventNames } from "../model/reasons/detection-reason.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { knownString } from "../model/text.ts";
import type { EventChoice, ResourceChoice } from "../policy/types.ts";
import { requiredEventsOf } from "../requirements/required-events.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import { compare } from "../selectors/compare.ts";
import { recordField } from "./patterns/accepted.ts";
import { eventsOfOperation } from "./patterns/describe-event.ts";
import { restrictionsOf } from "./patterns/necessary.ts";
import type { AcceptedOperation, DetectionPattern, LeafTest, Restriction } from "./patterns/types.ts";
import { detectionPolicyOf } from "./requirement.ts";
import type { DetectionsRun, Waiting } from "./types.ts";

/** Operations whose events are judged together. */
export interface WaitedEvents {
  readonly required: readonly RequiredEvents[];
  readonly operations: readonly AcceptedOperation[];
  /** A field that selectors see, of which the pattern wants values that nobody can tell; null: none. */
  readonly narrowedBy: string | null;
  /** What the events are chosen by, among which declared resources; none: whatever the choice says. */
  readonly record: EventChoice;
  readonly about: readonly DeclaredResource[];
}

/** What events are chosen by. */
export type ChoosingRun = Pick<DetectionsRun, "catalog" | "semantics" | "today" | "resources">;

/** More operations than anybody names: what is asked of them is asked of all management events. */
const mostNamed = 2_000;

/**
 * The events as requirements. Data events are those on the resources that the pattern names, as far as it names
 * resources of the code or ARNs.
 */
export function waitedEvents(
  detection: Waiting,
  pattern: DetectionPattern,
  accepted: readonly AcceptedOperation[],
  run: ChoosingRun,
): WaitedEvents[] {
  if (accepted.length > mostNamed) return [everyManagementEvent(detection, accepted, run)];
  const groups = groupsOf(accepted, ({ operation: { eventSource, category } }) => `${eventSource} ${category}`);
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : ofSource(detection, pattern, first.operation, group, run);
  });
}

function everyManagementEvent(
  detection: Waiting,
  operations: readonly AcceptedOperation[],
  run: ChoosingRun,
): WaitedEvents {
  const { policy, requirement } = detectionPolicyOf(detection, { category: "management" });
  const required = requiredEventsOf(policy, requirement, detection.scope, [], contextOf(run));
  const { record } = requirement;
  return { required, operations: operations.slice(0, 1), narrowedBy: null, record, about: [] };
}

function contextOf({ catalog: { catalog }, semantics, today }: ChoosingRun) {
  return { catalog, semantics, today, logDestinations: new Set<DeclaredResource>() };
}

function ofSource(
  detection: Waiting,
  pattern: DetectionPattern,
  { eventSource, category }: Operation,
  group: readonly AcceptedOperation[],
  run: ChoosingRun,
): WaitedEvents[] {
  const narrowed = category === "data" ? narrowing(pattern, group, run) : nothingNarrowed;
  const isChosen = category === "management" || category === "data";
  const { policy, requirement } = detectionPolicyOf(detection, {
    eventSource,
    operations: group.map(({ operation: { name } }) => name),
    category: isChosen ? category : null,
    resources: narrowed.choice,
  });
  const required = requiredEventsOf(policy, requirement, detection.scope, narrowed.resources, contextOf(run)).filter(
    (one) => one.category === category && (narrowed.resources.length === 0 || one.resource !== null),
  );
  return required.length === 0 && narrowed !== nothingNarrowed
    ? ofSourceAtLarge(detection, group, narrowed.field, run)
    : [
        {
          required,
          operations: group,
          narrowedBy: narrowed.isExact ? null : narrowed.field,
          record: requirement.record,
          about: narrowed.resources,
        },
      ];
}

function ofSourceAtLarge(
  detection: Waiting,
  operations: readonly AcceptedOperation[],
  field: string | null,
  run: ChoosingRun,
): WaitedEvents[] {
  const [first] = operations;
  if (first === undefined) return [];
  const { policy, requirement } = detectionPolicyOf(detection, {
    eventSource: first.operation.eventSource,
    operations: operations.map(({ operation: { name } }) => name),
    category: "data",
  });
  const required = requiredEventsOf(policy, requirement, detection.scope, [], contextOf(run));
  return [{ required, operations, narrowedBy: field, record: requirement.record, about: [] }];
}

/** What a pattern says of the resources of data events. */
interface Narrowing {
  readonly choice: ResourceChoice;
  readonly resources: readonly DeclaredResource[];
  readonly field: string | null;
  /** Whether the events are just those on the resources that are chosen. */
  readonly isExact: boolean;
}

const nothingNarrowed: Narrowing = { choice: { kind: "all" }, resources: [], field: null, isExact: true };

/** The resources that a pattern names by ARN or name; other fields of the call narrow it all the same. */
function narrowing(pattern: DetectionPattern, [first]: readonly AcceptedOperation[], run: ChoosingRun): Narrowing {
  const [event] =
    first === undefined ? [] : eventsOfOperation(first.operation, first.eventName, first.service, pattern.language, {});
  const asked = restrictionsOf(pattern.condition, event).filter((one) => isAboutResources(pattern, one));
  const [one] = asked;
  if (one === undefined) return nothingNarrowed;
  const field = one.path.join(".");
  const declared = run.resources.filter((resource) => asked.some((restriction) => names(restriction, resource)));
  if (declared.length > 0) return { choice: { kind: "declared" }, resources: declared, field, isExact: true };
  const arns = asked.flatMap(({ path, tests }) => (path.at(-1) === "ARN" ? tests.flatMap(arnOf) : []));
  if (arns.length > 0) return { choice: { kind: "arns", arns }, resources: [], field, isExact: true };
  return { choice: { kind: "all" }, resources: [], field, isExact: false };
}

function isAboutResources(pattern: DetectionPattern, { path }: Restriction): boolean {
  return ["resources", "requestParameters"].some((name) => startsWith(path, recordField(pattern, name)));
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((key, index) => path[index] === key);
}

/** Whether the pattern takes the resource alone: by its ARN, that of something inside it, or its name. */
function names({ tests }: Restriction, { arn, variables }: DeclaredResource): boolean {
  const own = [...(arn === null ? [] : [arn]), ...variables.values()];
  return tests.every((test) => {
    if (test === "absent" || test.kind !== "text" || test.position !== "whole" || test.caseless) return false;
    return own.some((text) => compare("equals", test.text, text) === "yes");
  });
}

function arnOf(test: LeafTest | "absent"): { readonly text: string; readonly prefix: boolean }[] {
  if (test === "absent" || test.kind !== "text" || test.caseless) return [];
  const text = knownString(test.text);
  if (text?.startsWith("arn:") !== true) return [];
  if (test.position === "whole") return [{ text, prefix: false }];
  return test.position === "beginning" ? [{ text, prefix: true }] : [];
}

/** Names of operations as records show them. */
export function eventNamesOfAccepted(operations: readonly AcceptedOperation[]): EventNames[] {
  return operations.map(({ operation: { eventSource }, eventName }) => ({ eventSource, eventName }));
}
