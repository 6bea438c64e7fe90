/**
 * The values that the fields of events of a requirement can have.
 */
import { isReadOnlyKnown } from "../catalog/read-only.ts";
import type { EventType, Operation } from "../catalog/types.ts";
import type { Semantics } from "../catalog/semantics.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { concatenate, display, knownString, literal, type Text } from "../model/text.ts";
import { regionOfArn } from "../policy/named-arn.ts";
import type { AccountContext } from "./types.ts";
import { only, type Domain } from "./event-set.ts";
import type { EventField } from "../selectors/event.ts";
import { arnForm, type ArnForm } from "../selectors/arn-language.ts";
import { compare } from "../selectors/compare.ts";

/** Every non-empty string. */
export const anyText: Domain = { kind: "free", examples: [], except: [] };

/** The listed strings. */
export function listedDomain(values: readonly string[]): Domain {
  return { kind: "listed", values: values.map(literal) };
}

export type EventCategoryName = "Management" | "Data" | "NetworkActivity";

/**
 * What tells events of an API operation, or of none, apart from others. `readOnly: null`: the events have no such
 * field.
 */
export interface FieldChoice {
  readonly category: EventCategoryName;
  readonly eventSource: Domain;
  readonly eventName: Domain;
  readonly eventType: EventType;
  readonly readOnly: Domain | null;
}

/** The fields of the events of one choice, with those that any event may have. */
export function fieldDomains(account: AccountContext, choice: FieldChoice): Map<EventField, Domain> {
  return new Map<EventField, Domain>([
    ["eventCategory", only(literal(choice.category))],
    ["eventSource", choice.eventSource],
    ["eventName", choice.eventName],
    ["eventType", only(literal(choice.eventType))],
    ...(choice.readOnly === null ? [] : [["readOnly", choice.readOnly] as const]),
    [
      "userIdentity.arn",
      {
        kind: "free",
        examples: [],
        except: [],
        within: concatenate(["arn:", account.scope.partition, ":"]),
        forms: callerForms(account),
        // Anonymous callers, services, other accounts and IAM Identity Center (user guide, "userIdentity element").
        mayBeAbsent: true,
      },
    ],
    ["sessionCredentialFromConsole", { kind: "listed", values: [null, literal("true")] }],
  ]);
}

/**
 * What ARNs of callers look like, as documents show them: a value that none can have decides nothing. Where another
 * exists, the verdict is open already, since callers without an ARN leave every condition on it open.
 */
function callerForms({ scope, context: { semantics } }: AccountContext): readonly ArnForm[] {
  const partition = knownString(scope.partition) ?? null;
  const made = remembered(formsOfCallers, semantics, () => new Map<string | null, readonly ArnForm[]>());
  return remembered(made, partition, () => semantics.callerArns.map(({ pattern }) => arnForm(pattern, partition)));
}

const formsOfCallers = new WeakMap<Semantics, Map<string | null, readonly ArnForm[]>>();

/** The fields of events of operations that share all but their names. */
export function operationFields(
  account: AccountContext,
  category: EventCategoryName,
  operations: readonly [Operation, ...Operation[]],
): Map<EventField, Domain> {
  const [first] = operations;
  return fieldDomains(account, {
    category,
    eventSource: only(literal(first.eventSource)),
    eventName: eventNamesOf(operations),
    eventType: first.eventType,
    readOnly: readOnlyDomain(account, first),
  });
}

/** A string that is the same for operations whose fields differ in nothing but the name. */
export function fieldsKey(account: AccountContext, operation: Operation): string {
  return [operation.eventSource, operation.eventType, domainKey(readOnlyDomain(account, operation))].join(" ");
}

/** The names that records of the operations show. */
export function eventNamesOf(operations: readonly Operation[]): Domain {
  return listedDomain(operations.flatMap((operation) => operation.eventNames));
}

/** A guess from a name, and what documents disagree on, are not known, unless the requirement chose by it. */
export function readOnlyDomain({ record }: AccountContext, operation: Operation): Domain {
  const guessed = !isReadOnlyKnown(operation) && record.access === "all";
  return listedDomain(guessed ? ["true", "false"] : [String(operation.readOnly)]);
}

/** The values of `readOnly` that the requirement means. */
export function accessValues({ record }: AccountContext): string[] {
  return record.access === "all" ? ["true", "false"] : [record.access === "read" ? "true" : "false"];
}

function domainKey(domain: Domain): string {
  return domain.kind === "listed"
    ? domain.values.map((value) => (value === null ? "" : display(value))).join(",")
    : "*";
}

/** The Regions of events that are not about one declared resource. */
export function requiredRegions({ record: { regions } }: AccountContext): Domain {
  return regions?.kind === "regions" ? listedDomain(regions.regions) : anyText;
}

/** The Region of events on a declared resource; null when it surely is none of those that the requirement names. */
export function regionOfResource({ record: { regions } }: AccountContext, resource: DeclaredResource): Domain | null {
  const isElsewhere =
    regions?.kind === "regions" &&
    regions.regions.every((region) => compare("equals", resource.region, literal(region)) === "no");
  return isElsewhere ? null : only(resource.region);
}

/** The Regions of events on an ARN: the one that it names, as far as the requirement names it too. */
export function regionsOfArn(account: AccountContext, arn: string): Domain {
  const { regions } = account.record;
  const own = regionOfArn(arn);
  if (own === null) return requiredRegions(account);
  return regions?.kind === "regions" && !regions.regions.includes(own) ? listedDomain([]) : only(literal(own));
}

/** A domain of Regions without some; null when none is left. */
export function withoutRegions(domain: Domain, regions: readonly string[]): Domain | null {
  if (domain.kind === "free") return { ...domain, except: [...domain.except, ...regions.map(literal)] };
  const values = domain.values.filter((value): value is Text => value !== null && !regions.includes(display(value)));
  return values.length === 0 ? null : { kind: "listed", values };
}
