/**
 * Obligations on data events: of declared resources, of ARNs that the policy names, of any resource, and of none.
 */
import { parsePattern, type Placeholder } from "../catalog/arn-pattern.ts";
import type { EventForm, EventType, Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { literal } from "../model/text.ts";
import { arnPatterns, bindNamedArn } from "../policy/named-arn.ts";
import { isMeant } from "../policy/resource-scope.ts";
import type { ChosenArn } from "../policy/types.ts";
import { groupsOf } from "../model/group-by.ts";
import { requiredEventsBase } from "./account-context.ts";
import { onEach } from "./resource-shapes.ts";
import type { AccountContext, Occurrence, RequiredEvents, RequiredResource } from "./types.ts";
import {
  admitsForm,
  concerns,
  elementPatterns,
  isFixed,
  placeTexts,
  strangersOf,
  variantsOf,
  variantsOn,
  type Elements,
} from "./event-elements.ts";
import {
  fieldsKey,
  operationFields,
  regionOfResource,
  requiredRegions,
  regionsOfArn,
  withoutRegions,
} from "./event-domains.ts";
import { only, type Domain, type EventSet } from "./event-set.ts";
import { concernOf, remaining, type Concern } from "./exceptions.ts";

/** The required events on data operations of one service. */
export function requiredDataEvents(
  account: AccountContext,
  service: Service,
  operations: readonly Operation[],
): RequiredEvents[] {
  const { resources } = account.record;
  switch (resources.kind) {
    case "declared": {
      const made = onShapes(account, service, operations);
      return [...made, ...onNoResource(account, service, operations, made)];
    }
    case "all":
      return kindsOf(account, operations, { service, subject: null }).flatMap((kind) =>
        onForms(account, service, kind, () => true),
      );
    case "arns":
      return resources.arns.flatMap((arn) => {
        const subject = arn.prefix ? null : { arn: literal(arn.text), isLogDestination: false, declared: null };
        return kindsOf(account, operations, { service, subject }).flatMap((kind) =>
          onNamedArn(account, service, kind, arn),
        );
      });
  }
}

/** Operations whose events differ in nothing but the name, with the Regions in which none is required. */
interface Kind {
  readonly operations: readonly [Operation, ...Operation[]];
  readonly forms: readonly EventForm[];
  readonly exceptRegions: readonly string[];
}

function kindsOf(account: AccountContext, operations: readonly Operation[], concern: Concern): Kind[] {
  return remaining(operations, concern, account.exceptions).flatMap((left) =>
    groupsOf(
      left.operations,
      (operation) => `${fieldsKey(account, operation)} ${JSON.stringify(operation.eventForms)}`,
    ).flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              operations: [first, ...others] as const,
              forms: first.eventForms.filter((form) => admitsForm(account, form)),
              exceptRegions: left.exceptRegions,
            },
          ],
    ),
  );
}

/** A maker of sets of events that have all in common but their elements. */
function setMaker(
  account: AccountContext,
  kind: Kind,
  region: Domain,
): (form: EventForm, elements: Elements) => EventSet {
  const fields = operationFields(account, "Data", kind.operations);
  return (form, elements) => ({
    when: { code: "catalog-form", when: form.when },
    fields: form.eventType === undefined ? fields : withEventType(fields, form.eventType),
    region,
    global: false,
    elements: elements.length === 0 ? null : elements,
  });
}

function withEventType(fields: EventSet["fields"], eventType: EventType): EventSet["fields"] {
  return new Map([...fields, ["eventType", only(literal(eventType))]]);
}

/** The required events on all declared resources, in the order of the resources. */
function onShapes(account: AccountContext, service: Service, operations: readonly Operation[]): RequiredEvents[] {
  const found = new Map<DeclaredResource, readonly RequiredEvents[]>();
  for (const shape of account.shapes) {
    const [first] = shape;
    if (first === undefined) continue;
    const made = onDeclared(account, service, operations, first);
    if (made.length === 0) continue;
    for (const [index, required] of onEach(made, shape, requiredResourceOf).entries()) {
      const resource = shape[index];
      if (resource !== undefined) found.set(resource, required);
    }
  }
  return found.size === 0 ? [] : account.resources.flatMap((resource) => found.get(resource) ?? []);
}

function requiredResourceOf(declared: DeclaredResource): RequiredResource {
  return { address: declared.id, type: declared.resourceType ?? "", arn: declared.arn, declared };
}

function onDeclared(
  account: AccountContext,
  service: Service,
  operations: readonly Operation[],
  resource: DeclaredResource,
): RequiredEvents[] {
  const { resourceType } = resource;
  const ownRegion = regionOfResource(account, resource);
  if (resourceType === null || ownRegion === null) return [];
  if (!operations.some(({ eventForms }) => eventForms.some((form) => concerns(form, resourceType)))) return [];
  return kindsOf(account, operations, concernOf(service, resource, account.context.logDestinations)).flatMap(
    (kind): RequiredEvents[] => {
      const region = withoutRegions(ownRegion, kind.exceptRegions);
      const own = kind.forms.filter((form) => !isFixed(account, form) && concerns(form, resourceType));
      if (region === null || own.length === 0) return [];
      const setOf = setMaker(account, kind, region);
      const fixed = kind.forms.filter((form) => isFixed(account, form));
      const texts = placeTexts(account).set("region", resource.region);
      const sets = [
        ...fixed.flatMap((form) => variantsOf(account, form, texts).map((elements) => setOf(form, elements))),
        ...own.flatMap((form) => variantsOn(account, form, resource).map((elements) => setOf(form, elements))),
      ];
      const wider = own
        .filter((form) => form.several === true)
        .flatMap((form) =>
          variantsOn(account, form, resource).map((elements) =>
            setOf(form, [...elements, ...strangersOf(account, form, resource)]),
          ),
        );
      return [
        {
          ...requiredEventsBase(account, service, kind.operations),
          category: "data",
          resource: requiredResourceOf(resource),
          sets,
          wider,
          occurs: occursOn(account, own, resource),
          meant: isMeant(account.record.where, resource) === "yes" ? "yes" : "maybe",
        },
      ];
    },
  );
}

/** Whether the code declares what such events need. Operations that a policy names are asked for all the same. */
function occursOn(account: AccountContext, forms: readonly EventForm[], resource: DeclaredResource): Occurrence {
  const needed = forms
    .flatMap((form) => form.resources.map((element) => element.type))
    .filter((type) => resource.parts.has(type));
  if (needed.some((type) => resource.parts.get(type) === "no")) return "no";
  const { needs } = resource;
  if (needs?.shown !== "no" || account.names !== null) return "yes";
  return needs.shownBy.some((type) => account.declaredTypes.has(type)) ? "yes" : "not-shown";
}

/**
 * Events that are about no resource: those of operations that have no others and, where the requirement names the
 * service and nothing of it is declared, of all operations.
 */
function onNoResource(
  account: AccountContext,
  service: Service,
  operations: readonly Operation[],
  made: readonly RequiredEvents[],
): RequiredEvents[] {
  const isNamed = made.length === 0 && account.record.service !== null;
  const concerned = isNamed
    ? operations
    : operations.filter((operation) => operation.eventForms.every((form) => isFixed(account, form)));
  return kindsOf(account, concerned, { service, subject: null }).flatMap((kind) =>
    onForms(account, service, kind, (form) => isFixed(account, form)),
  );
}

/** Events of chosen forms, whatever resource they are about; first those whose ARN is the same for all. */
function onForms(
  account: AccountContext,
  service: Service,
  kind: Kind,
  isChosen: (form: EventForm) => boolean,
): RequiredEvents[] {
  const region = withoutRegions(requiredRegions(account), kind.exceptRegions);
  if (region === null) return [];
  const forms = kind.forms.filter(isChosen);
  const ordered = [
    ...forms.filter((form) => isFixed(account, form)),
    ...forms.filter((form) => !isFixed(account, form)),
  ];
  const setOf = setMaker(account, kind, region);
  const sets = ordered.flatMap((form) =>
    variantsOf(account, form, placeTexts(account)).map((elements) => setOf(form, elements)),
  );
  return sets.length === 0
    ? []
    : [{ ...requiredEventsBase(account, service, kind.operations), category: "data", resource: null, sets }];
}

/**
 * An ARN of the policy stands for the element whose pattern it fits; with a `*` at the end, for all that start with it.
 */
function onNamedArn(account: AccountContext, service: Service, kind: Kind, arn: ChosenArn): RequiredEvents[] {
  const region = withoutRegions(regionsOfArn(account, arn.text), kind.exceptRegions);
  if (region === null) return [];
  const setOf = setMaker(account, kind, region);
  const found = kind.forms.flatMap((form) =>
    namedVariants(account, form, arn).map(({ type, elements }) => ({ type, set: setOf(form, elements) })),
  );
  const [first] = found;
  if (first === undefined) return [];
  const shown = arn.prefix ? `${arn.text}*` : arn.text;
  const resource = { address: shown, type: first.type, arn: literal(shown), declared: null };
  return [
    {
      ...requiredEventsBase(account, service, kind.operations),
      category: "data",
      resource,
      sets: found.map(({ set }) => set),
    },
  ];
}

function namedVariants(
  account: AccountContext,
  form: EventForm,
  arn: ChosenArn,
): { readonly type: string; readonly elements: Elements }[] {
  return form.resources.flatMap((element) => {
    if (element.presence === "beside") return [];
    const type = literal(element.type);
    const patterns =
      element.arnPrefix !== undefined && arn.prefix
        ? [element.arnPrefix]
        : arnPatterns(element, account.index.resourceType(element.type));
    return patterns.flatMap((pattern) => {
      const bound = bindNamedArn(pattern, arn);
      if (bound === null) return [];
      const others = form.resources
        .filter((other) => other !== element && other.presence !== "optional")
        .flatMap((other) => elementPatterns(account, other, bound).slice(0, 1));
      return namedPieces(pattern, arn).map((pieces) => ({
        type: element.type,
        elements: [
          element.arnPrefix === undefined ? { type, arn: pieces } : { type, arn: null, arnPrefix: pieces },
          ...others,
        ],
      }));
    });
  });
}

/** The ARNs of a pattern that a named ARN stands for. What it begins may be complete, may go on, or both. */
function namedPieces(pattern: string, arn: ChosenArn): (readonly (string | Placeholder)[])[] {
  if (!arn.prefix) return [[arn.text]];
  const last = parsePattern(pattern).at(-1);
  const isComplete = bindNamedArn(pattern, { text: arn.text, prefix: false }) !== null;
  if (isComplete && typeof last === "string") return [[arn.text]];
  const goesOn = [arn.text, { name: "rest", rest: !isComplete || typeof last !== "object" || last.rest }];
  return isComplete ? [[arn.text], goesOn] : [goesOn];
}
