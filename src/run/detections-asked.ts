/** Policies that ask for what detections wait for: their events, once the code and the files of rules are read. */
import { join } from "node:path";
import { indexCatalog } from "../catalog/catalog.ts";
import { joinedDetections } from "../model/detection.ts";
import type { Notification } from "../model/notification.ts";
import { displayPath } from "../model/usage-error.ts";
import type { Policy, Requirement, WaitedFor } from "../policy/types.ts";
import { rootOf } from "../sources/files/repository.ts";
import { notAskedOfDetections } from "../wording/detections-not-asked.ts";
import type { Inputs } from "./input-types.ts";
import type { Setup } from "./setup.ts";

/**
 * The settings of a run, with the events of detections in the requirements that ask for them. Most policies have none,
 * and load nothing of that.
 */
export async function withDetectionsAsked(setup: Setup, inputs: Inputs): Promise<Setup> {
  const all = [...setup.policies, ...setup.ownRules.policies];
  if (!all.some(({ requirements }) => requirements.some(({ waitedFor }) => waitedFor !== undefined))) return setup;
  const events = await import("../detections/events-to-record.ts");
  const { readRulesOf } = await import("./rule-files.ts");
  const notifications: Notification[] = [];
  const known = {
    ...{ catalog: indexCatalog(setup.catalog), semantics: setup.semantics, today: setup.today },
    resources: inputs.model.resources,
  };
  const sinks = [...inputs.model.sinks, ...setup.trails.sinks];
  const rulesOf = (by: WaitedFor["by"]): ReturnType<typeof readRulesOf> => {
    if (by === "declared") return { rules: [], notifications: [] };
    const root = by.root ?? rootOf(join(setup.workingDirectory, "."), setup.files);
    return readRulesOf(
      by.paths.map((path) => ({ path, root })),
      setup.workingDirectory,
      setup.files,
    );
  };
  const asked = (policy: Policy, requirement: Requirement): Requirement => {
    const { waitedFor, record } = requirement;
    if (waitedFor === undefined) return requirement;
    const { by } = waitedFor;
    const { rules, notifications: unread } = rulesOf(by);
    const model = by === "declared" ? (inputs.model.detections ?? joinedDetections([])) : joinedDetections([]);
    const found = events.eventsToRecord({ model, rules, sinks }, record, known);
    const { path, origin } = requirement.placeOf(["record", "detections"]);
    const message = notAskedOfDetections({ policy: policy.id, path: displayPath(path), ...found });
    notifications.push(...unread);
    if (message !== null)
      notifications.push({ level: "warning", message, location: origin.locate(), incomplete: false });
    return { ...requirement, waitedFor: { by, events: found.events } };
  };
  const withEvents = (policy: Policy): Policy => ({
    ...policy,
    requirements: policy.requirements.map((one) => asked(policy, one)),
  });
  const policies = new Map<Policy, Policy>();
  for (const policy of setup.policies) policies.set(policy, withEvents(policy));
  const told = [...notifications];
  // Where others judge the run, nothing is to be told of its own.
  for (const policy of setup.ownRules.policies) if (!policies.has(policy)) policies.set(policy, withEvents(policy));
  const expanded = (given: readonly Policy[]): readonly Policy[] => given.map((one) => policies.get(one) ?? one);
  return {
    ...setup,
    policies: expanded(setup.policies),
    ownRules: { ...setup.ownRules, policies: expanded(setup.ownRules.policies) },
    notifications: [...setup.notifications, ...told],
  };
}
