/** What a change does to what is checked: the rules of both sides, held against each other. */
import type { ChecksChange, ReadingKey, RequirementPart } from "../model/checks-change.ts";
import type { Origin } from "../model/location.ts";
import type { ChangedCheck } from "../model/result.ts";
import type { Configuration } from "../policy/configuration.ts";
import type { Suppression } from "../policy/suppression.ts";
import type { Policy, Requirement, TrailRequirement } from "../policy/types.ts";
import { checksClause } from "../wording/checks.ts";
import type { Rename } from "./names.ts";
import { renamedSuppressions, usualFailOn, withoutPlaces, type SideRules } from "./side-rules.ts";

/** One difference between the rules of two sides. */
export interface RulesChange {
  readonly change: ChecksChange;
  /** Where the head has it; null where it has it no more. */
  readonly place: Origin | null;
  /** What the head leaves out and the base does not; null: it is about something else. */
  readonly suppression: Suppression | null;
}

/** The differences: policies first, then what is left out, then what fails a run, then how code is read. */
export function rulesChanges(base: SideRules, head: SideRules, rename: Rename): RulesChange[] {
  return [
    ...policyChanges(base, head),
    ...excludeChanges(base.configuration, head.configuration),
    ...suppressionChanges("ignore", base.configuration?.ignore ?? [], head.configuration?.ignore ?? []),
    ...suppressionChanges("code-suppression", renamedSuppressions(base.fromCode, rename), head.fromCode),
    ...failOnChange(base.configuration, head.configuration),
    ...(base.isPartial === true ? [] : readingChanges(base.configuration, head.configuration)),
  ];
}

/** The differences as results tell them. */
export function changedChecks(changes: readonly RulesChange[]): ChangedCheck[] {
  return changes.map(({ change, place }) => {
    const { code, ...rest } = change;
    return { code, arguments: rest, message: checksClause(change), location: place?.locate() ?? null };
  });
}

function told(change: ChecksChange, place: Origin | null, suppression: Suppression | null = null): RulesChange {
  return { change, place, suppression };
}

function policyChanges(base: SideRules, { policies, configuration }: SideRules): RulesChange[] {
  const before = base.policies;
  const [old, now] = [byId(before), byId(policies)];
  const list = configuration?.originOf(["policies"]) ?? null;
  return [
    ...before.filter(({ id }) => !now.has(id)).map(({ id }) => told({ code: "policy-removed", policy: id }, list)),
    ...policies.flatMap((policy) => {
      const earlier = old.get(policy.id);
      return earlier === undefined
        ? [told({ code: "policy-added", policy: policy.id }, list)]
        : earlier === policy
          ? []
          : requirementChanges(earlier, policy, base.isPartial !== true);
    }),
  ];
}

type AnyRequirement = Requirement | TrailRequirement;

/** @param withTrails whether both sides tell what they require of trails */
function requirementChanges(before: Policy, after: Policy, withTrails: boolean): RulesChange[] {
  const all = ({ requirements, trails }: Policy): readonly AnyRequirement[] =>
    withTrails ? [...requirements, ...trails] : requirements;
  const [old, now] = [byId(all(before)), byId(all(after))];
  const placeOf = (id: string): Origin => after.overriddenAt?.get(id) ?? after.origin;
  const named = (requirement: string) => ({ policy: after.id, requirement });
  return [
    ...all(before)
      .filter(({ id }) => !now.has(id))
      .map(({ id }) => told({ code: "requirement-removed", ...named(id) }, placeOf(id))),
    ...all(after).flatMap((requirement) => {
      const { id, origin } = requirement;
      const earlier = old.get(id);
      const isOfProgram = "builtIn" in requirement ? requirement.builtIn : true;
      const place = isOfProgram ? placeOf(id) : (after.overriddenAt?.get(id) ?? origin);
      if (earlier === undefined) return [told({ code: "requirement-added", ...named(id) }, place)];
      const differs = partsChanged(earlier, requirement);
      if (differs.length === 0) return [];
      return [
        told(
          { code: "requirement-changed", ...named(id), differs },
          differs.includes("exceptions") ? (newException(earlier, requirement) ?? place) : place,
        ),
      ];
    }),
  ];
}

function partsChanged(before: AnyRequirement, after: AnyRequirement): RequirementPart[] {
  const part = (name: RequirementPart, of: (one: AnyRequirement) => unknown): RequirementPart[] =>
    wordsOf(of(before)) === wordsOf(of(after)) ? [] : [name];
  return [
    ...part("events", (one) => ("record" in one ? one.record : null)),
    ...part("exceptions", (one) => ("record" in one ? one.except : null)),
    ...part("settings", (one) => ("record" in one ? null : [one.which, one.require])),
    ...part("level", (one) => [one.level, "record" in one ? one.levelWhenSinksMayBeElsewhere : null]),
  ];
}

function newException(before: AnyRequirement, after: AnyRequirement): Origin | null {
  if (!("record" in before) || !("record" in after)) return null;
  const old = new Set(before.except.map(wordsOf));
  return after.except.find((exception) => !old.has(wordsOf(exception)))?.origin ?? null;
}

function wordsOf(value: unknown): string {
  return JSON.stringify(value, withoutPlaces);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function excludeChanges(before: Configuration | null, after: Configuration | null): RulesChange[] {
  const [old, now] = [before?.exclude ?? [], after?.exclude ?? []];
  return [
    ...now.flatMap((glob, index) =>
      old.includes(glob) ? [] : [told({ code: "exclude-added", glob }, after?.originOf(["exclude", index]) ?? null)],
    ),
    ...old
      .filter((glob) => !now.includes(glob))
      .map((glob) => told({ code: "exclude-removed", glob }, after?.originOf(["exclude"]) ?? null)),
  ];
}

function suppressionChanges(
  kind: "ignore" | "code-suppression",
  before: readonly Suppression[],
  after: readonly Suppression[],
): RulesChange[] {
  const [old, now] = [new Set(before.map(suppressionKey)), new Set(after.map(suppressionKey))];
  return [
    ...after
      .filter((one) => !old.has(suppressionKey(one)))
      .map((one) => told({ code: `${kind}-added`, ...aboutFindings(one) }, one.origin, one)),
    ...before
      .filter((one) => !now.has(suppressionKey(one)))
      .map((one) => told({ code: `${kind}-removed`, ...aboutFindings(one) }, null)),
  ];
}

function suppressionKey({ ruleId, resources, operations, until }: Suppression): string {
  return JSON.stringify([ruleId, resources.kind === "ids" ? [...resources.ids].sort() : resources, operations, until]);
}

function aboutFindings({ ruleId, resources, operations }: Suppression): {
  readonly rule: string;
  readonly resources: readonly string[];
  readonly operations: readonly string[];
} {
  return { rule: ruleId, resources: resourcesOf(resources), operations: operations ?? [] };
}

function resourcesOf(resources: Suppression["resources"]): readonly string[] {
  switch (resources.kind) {
    case "every":
      return [];
    case "pattern":
      return [resources.pattern];
    case "ids":
      return [...resources.ids].sort();
  }
}

function failOnChange(before: Configuration | null, after: Configuration | null): RulesChange[] {
  const [old, now] = [before?.failOn ?? usualFailOn, after?.failOn ?? usualFailOn];
  return old === now ? [] : [told({ code: "fail-on", before: old, after: now }, after?.originOf(["failOn"]) ?? null)];
}

const readingKeys: Readonly<Record<ReadingKey, (configuration: Configuration) => unknown>> = {
  scopes: ({ scopes }) => scopes,
  environments: ({ environments }) =>
    environments.map(({ name, root, variableFiles, account, region }) => [
      name,
      root.text,
      variableFiles.map(({ text }) => text),
      account,
      region,
    ]),
  parameters: ({ parameters }) => [...parameters].sort(),
  trails: ({ trails }) => trails.map(({ text }) => text),
  sinks: ({ sinksComplete }) => (sinksComplete ? "complete" : []),
  services: ({ services }) => services.map(({ text }) => text),
};

function readingChanges(before: Configuration | null, after: Configuration | null): RulesChange[] {
  return Object.entries(readingKeys).flatMap(([key, of]) => {
    const [old, now] = [before, after].map((one) => wordsOf(one === null ? [] : of(one)));
    return old === now ? [] : [told({ code: "reading", key: key as ReadingKey }, after?.originOf([key]) ?? null)];
  });
}
