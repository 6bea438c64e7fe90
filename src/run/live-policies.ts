import { nearestName } from "../model/nearest-name.ts";
import type { Notification } from "../model/notification.ts";
import type { Policy, Requirement } from "../policy/types.ts";
import type { Setup } from "./setup.ts";

/**
 * Policies as they are meant for live accounts. What they ask of declared resources is asked of the resources that the
 * inventory found; of services without an inventory, of every resource: of those that the requirement names, else of
 * those that the configuration lists under `services`.
 *
 * @param known what was found out about the accounts
 */
export function livePolicies(
  { policies, configuration }: Pick<Setup, "policies" | "configuration">,
  known: KnownOfAccounts,
): readonly Policy[] {
  const services = (configuration?.services ?? []).map(({ text }) => text);
  return policies.map((policy) => ({
    ...policy,
    builtIn: false,
    requirements: policy.requirements
      .map((requirement) => inEnabledRegions(requirement, known.enabledRegions))
      .flatMap((requirement) => liveRequirements(requirement, services, known.services)),
  }));
}

/**
 * Requirements on a part of the resources ask for nothing of an account whose resources nobody listed, and that is
 * said.
 */
export function partsOfNothing(policies: readonly Policy[], hasInventory: boolean): Notification[] {
  if (hasInventory) return [];
  const parts = policies.flatMap((policy) =>
    policy.requirements
      .filter(({ record }) => record.where !== null)
      .map(({ id, placeOf }) => ({ policy, id, placeOf })),
  );
  return parts.map(({ policy, id, placeOf }) => ({
    level: "warning",
    message: `policy ${policy.id}: requirement ${id} is about some of the resources ("where"), and those of a live account are known with --inventory alone, so it requires nothing.`,
    location: placeOf(["record", "where"]).origin.locate(),
    incomplete: false,
  }));
}

/** Services of the configuration that the catalog does not have: nothing is asked of them, which is no answer. */
export function unknownServices({ configuration, catalog }: Pick<Setup, "configuration" | "catalog">): Notification[] {
  const known = catalog.services.map(({ id }) => id);
  return (configuration?.services ?? []).flatMap(({ text, origin }): Notification[] => {
    if (known.includes(text)) return [];
    const nearest = nearestName(text, known);
    const advice = nearest === undefined ? "Write an id that trailproof catalog lists." : `Did you mean ${nearest}?`;
    const message = `services: the catalog has no service ${text}, so nothing is asked of it. ${advice}`;
    return [{ level: "warning", message, location: origin.locate(), incomplete: false }];
  });
}

export interface KnownOfAccounts {
  /** Ids of the services of which the inventory found everything. */
  readonly services: ReadonlySet<string>;
  /** The Regions that are enabled in one account or another; null: not all accounts told. */
  readonly enabledRegions: readonly string[] | null;
}

function inEnabledRegions(requirement: Requirement, enabledRegions: readonly string[] | null): Requirement {
  if (requirement.record.regions?.kind !== "enabled" || enabledRegions === null) return requirement;
  return { ...requirement, record: { ...requirement.record, regions: { kind: "regions", regions: enabledRegions } } };
}

function liveRequirements(
  requirement: Requirement,
  services: readonly string[],
  listed: ReadonlySet<string>,
): Requirement[] {
  const { record } = requirement;
  // A part of the resources can only be told among those that are known.
  if (record.resources.kind !== "declared" || record.category === "management" || record.where !== null)
    return [requirement];
  const isNamed = record.service !== null || record.eventSource !== null || record.resourceType !== null;
  if (isNamed)
    return record.service !== null && listed.has(record.service)
      ? [requirement]
      : [{ ...requirement, record: { ...record, resources: { kind: "all" } } }];
  const others = services.filter((service) => !listed.has(service));
  return [
    requirement,
    ...others.map((service): Requirement => ({
      ...requirement,
      record: { ...record, service, resources: { kind: "all" } },
    })),
  ];
}
