/**
 * What selectors take and no policy may ask for. A change that stops recording it is told, once for each selector and
 * type.
 */
import { startOfFile, type Origin } from "../model/location.ts";
import type { Sink } from "../model/sink.ts";
import { known } from "../model/value.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { EventChoice, Policy, Requirement } from "../policy/types.ts";
import { boxOfAdvanced, type ElementsTest } from "../coverage/box.ts";
import type { Literal } from "../coverage/candidates.ts";
import { compare } from "../selectors/compare.ts";
import { concatenate, knownString, literal, type Text } from "../model/text.ts";
import type { AskedRequirement } from "./asked.ts";
import type { CompiledSelector } from "../coverage/compiled-selector.ts";

/** Nobody wrote these: no finding stands here. */
const nowhere: Origin = startOfFile("");

const anything: EventChoice = {
  service: null,
  eventSource: null,
  operations: null,
  category: null,
  access: "all",
  resourceType: null,
  regions: null,
  where: null,
  resources: { kind: "all" },
};

/** Whether a value of a selector may tell things with this ARN, or in it, from others. */
function isAbout({ comparison, text }: Literal, arn: Text): boolean {
  return (
    comparison === "ends-with" ||
    compare("starts-with", text, arn) !== "no" ||
    compare("starts-with", arn, text) !== "no"
  );
}

/** What selectors took: of whatever resource, and of the declared ones. */
interface Unasked {
  /** Of data events; null: of others. */
  readonly resourceType: string | null;
  readonly ofAll: AskedRequirement;
  readonly ofDeclared: AskedRequirement;
}

/** Requirements on all that the selectors of these sinks name: management events, and data events type by type. */
export function unaskedRequirements(sinks: readonly Sink[]): Unasked[] {
  const choices: readonly (readonly [id: string, Partial<EventChoice>])[] = [
    ["management", { category: "management" }],
    ["network-activity", { category: "networkActivity" }],
    ...typesOf(sinks).map((type) => [type, { category: "data", resourceType: type }] as const),
  ];
  const ofAll = choices.map(([id, choice]) => requirementOn(id, choice));
  const ofDeclared = choices.map(([id, choice]) => requirementOn(id, { ...choice, resources: { kind: "declared" } }));
  const policy: Policy = {
    id: "recorded before",
    title: "What selectors took before",
    description: null,
    requirements: [...ofAll, ...ofDeclared],
    trails: [],
    controls: [],
    builtIn: false,
    origin: nowhere,
  };
  return ofAll.flatMap((requirement, index) => {
    const declared = ofDeclared[index];
    return declared === undefined
      ? []
      : [
          {
            resourceType: requirement.record.resourceType,
            ofAll: { policy, requirement },
            ofDeclared: { policy, requirement: declared },
          },
        ];
  });
}

function requirementOn(id: string, choice: Partial<EventChoice>): Requirement {
  return {
    id,
    title: id,
    level: "warning",
    levelWhenSinksMayBeElsewhere: null,
    controls: [],
    record: { ...anything, ...choice },
    except: [],
    builtIn: true,
    origin: nowhere,
    placeOf: (path) => ({ path, origin: nowhere }),
  };
}

/** The types of resources that selectors name, sorted. */
function typesOf(sinks: readonly Sink[]): string[] {
  const types = sinks.flatMap((sink) => [
    ...(sink.advancedEventSelectors.kind === "known"
      ? sink.advancedEventSelectors.value.items.flatMap(({ fieldSelectors }) =>
          fieldSelectors.items
            .filter(({ field }) => field.kind === "known" && knownString(field.value) === "resources.type")
            .flatMap(({ conditions }) => conditions.flatMap(({ values }) => values.items.map(({ text }) => text))),
        )
      : []),
    ...(sink.kind === "trail" && sink.eventSelectors.kind === "known"
      ? sink.eventSelectors.value.items.flatMap(({ dataResources }) =>
          dataResources.kind === "known"
            ? dataResources.value.items.flatMap(({ type }) => (type.kind === "known" ? [type.value] : []))
            : [],
        )
      : []),
  ]);
  return [...new Set(types.flatMap((type) => knownString(type) ?? []))].sort();
}

/**
 * A selector that takes all events on these resources, and on what is in them; null where that makes no difference.
 * A resource that no selector asks for by its ARN is like any other that no code declares.
 *
 * @param selectors that the events are held against
 */
export function takingAll(
  resources: readonly DeclaredResource[],
  selectors: Iterable<ElementsTest>,
): CompiledSelector | null {
  const asked = [...selectors].flatMap(({ literals }) => literals);
  const arns = resources.flatMap(({ arn }) => (arn !== null && asked.some((one) => isAbout(one, arn)) ? [arn] : []));
  if (arns.length === 0) return null;
  const list = (texts: readonly Text[]) => ({
    items: texts.map((text) => ({ text, origin: nowhere })),
    more: null,
    origin: nowhere,
  });
  const within = arns.flatMap((arn) => [concatenate([arn, "/"]), concatenate([arn, ":"])]);
  const box = boxOfAdvanced({
    name: null,
    origin: nowhere,
    fieldSelectors: {
      more: null,
      origin: nowhere,
      items: [
        {
          field: known(literal("resources.ARN"), nowhere),
          origin: nowhere,
          conditions: [
            { operator: "Equals", values: list(arns), origin: nowhere },
            { operator: "StartsWith", values: list(within), origin: nowhere },
          ],
        },
      ],
    },
  });
  return { box, reach: null, status: "yes" };
}
