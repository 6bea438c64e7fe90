/**
 * Declared resources of which the required events differ in nothing but the texts of their ARNs: these events are made
 * once, of the first resource, and the others repeat them with their own texts.
 */
import type { DeclaredResource } from "../model/resource.ts";
import { groupsOf } from "../model/group-by.ts";
import { guardKey } from "../model/guard.ts";
import { dataKey } from "../model/reasons/key.ts";
import { textKey } from "../model/text.ts";
import { isMeant } from "../policy/resource-scope.ts";
import type { Exception, ResourceScope } from "../policy/types.ts";
import type { ElementPattern, EventSet, OwnElement } from "./event-set.ts";
import { isAboutResources, namesSubject } from "./exceptions.ts";
import type { Likeness, RequiredEvents, RequiredResource } from "./types.ts";

/** Declared resources in groups of one shape, by order of first appearance. */
export function shapesOf(
  resources: readonly DeclaredResource[],
  where: ResourceScope | null,
  exceptions: readonly Exception[],
  logDestinations: ReadonlySet<DeclaredResource>,
  qualified: ReadonlySet<DeclaredResource>,
): DeclaredResource[][] {
  const aboutResources = exceptions.filter(isAboutResources);
  return groupsOf(resources, (resource) => {
    const subject = { arn: resource.arn, isLogDestination: logDestinations.has(resource), declared: resource };
    const named = aboutResources.map((exception) => (namesSubject(exception, subject) ? "1" : "0")).join("");
    return [isMeant(where, resource), named, qualified.has(resource), ownShape(resource)].join(" ");
  });
}

const shapes = new WeakMap<DeclaredResource, string>();

/** All of a resource that bears on its events and verdicts, but its names: for those, which of them it has. */
function ownShape(resource: DeclaredResource): string {
  const known = shapes.get(resource);
  if (known !== undefined) return known;
  const { service, resourceType, arn, contains, variables, parts, needs, scope, region, guard, assumptions } = resource;
  const plain = JSON.stringify([
    [service, resourceType, arn !== null, contains === true, [...variables.keys()], [...parts], needs?.shown ?? null],
    [scope.id, ...[scope.account, scope.partition, region].map(textKey)],
    guardKey(guard),
  ]);
  const made = assumptions.length === 0 ? plain : plain + dataKey(assumptions);
  shapes.set(resource, made);
  return made;
}

/**
 * The required events on all resources of a shape, by resource: `made` are those on the first of them.
 */
export function onEach(
  made: readonly RequiredEvents[],
  resources: readonly DeclaredResource[],
  subjectOf: (resource: DeclaredResource) => RequiredResource,
): (readonly RequiredEvents[])[] {
  if (resources.length === 1) return [made];
  const all = made.flatMap(({ sets, wider }) => [...sets, ...wider].flatMap(({ elements }) => elements ?? []));
  const types = [...new Map(all.map(({ type }) => [textKey(type), type])).values()];
  const elements = ownElements(all);
  const ofFirst = made.map((required) => ({ ...required, likeness: { elements, types } }));
  return resources.map((resource, index) =>
    index === 0 ? ofFirst : ofFirst.map((required) => repeated(required, resource, subjectOf(resource))),
  );
}

/** The elements that carry text of the resource, each once. */
function ownElements(all: readonly ElementPattern[]): Likeness["elements"] {
  const found = new Map<string, OwnElement>();
  for (const { own } of all) if (own !== undefined && !found.has(own.name)) found.set(own.name, own);
  return [...found.values()];
}

/** The sets are made when somebody asks: of thousands of resources that are alike, only the first is decided. */
function repeated(required: RequiredEvents, declared: DeclaredResource, resource: RequiredResource): RequiredEvents {
  const ofOther = (set: EventSet): EventSet => ({
    ...set,
    elements: set.elements?.map((element) => elementOn(element, declared)) ?? null,
  });
  return {
    ...required,
    resource,
    get sets() {
      return required.sets.map(ofOther);
    },
    get wider() {
      return required.wider.map(ofOther);
    },
  };
}

/** An element of events on one resource as events on another of the same shape have it. */
export function elementOn(element: ElementPattern, resource: DeclaredResource): ElementPattern {
  const { own } = element;
  return own === undefined ? element : { ...own.of(resource), own };
}
