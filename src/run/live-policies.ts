import type { Policy, Requirement } from "../policy/types.ts";
import type { Setup } from "./setup.ts";

/**
 * Policies as they are meant for live accounts. What they ask of declared resources is asked of the resources that the inventory found; of services without an inventory,
 * of every resource: of those that the requirement names, else of those that the configuration lists under `services` (contract, sections 5 and 9).
 *
 * @param listed ids of the services of which the inventory found everything
 */
export function livePolicies({ policies, configuration }: Pick<Setup, "policies" | "configuration">, listed: ReadonlySet<string>): readonly Policy[] {
  const services = (configuration?.services ?? []).map(({ text }) => text);
  return policies.map((policy) => ({ ...policy, requirements: policy.requirements.flatMap((requirement) => liveRequirements(requirement, services, listed)) }));
}

function liveRequirements(requirement: Requirement, services: readonly string[], listed: ReadonlySet<string>): Requirement[] {
  const { record } = requirement;
  if (record.resources.kind !== "declared" || record.category === "management") return [requirement];
  const isNamed = record.service !== null || record.eventSource !== null || record.resourceType !== null;
  if (isNamed) return record.service !== null && listed.has(record.service) ? [requirement] : [{ ...requirement, record: { ...record, resources: { kind: "all" } } }];
  const others = services.filter((service) => !listed.has(service));
  return [requirement, ...others.map((service): Requirement => ({ ...requirement, record: { ...record, service, resources: { kind: "all" } } }))];
}
