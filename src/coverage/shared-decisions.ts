/** One decision for all declared resources that no selector tells apart; each has an entry of its own. */
import type { Reason } from "../model/reasons/reason.ts";
import type { SelectorReason } from "../model/reasons/selector-reason.ts";
import { remembered } from "../model/remember.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { behind, concatenate, type Text } from "../model/text.ts";
import { beginningOf, isHole, type ElementPattern } from "../requirements/event-set.ts";
import { elementOn } from "../requirements/resource-shapes.ts";
import type { Likeness, RequiredEvents } from "../requirements/types.ts";
import type { EventResource } from "../selectors/event.ts";
import type { AssessedEntry } from "./assessed-entry.ts";
import type { GroupVerdict, MissedEvent } from "./judge.ts";
import type { ClassKey } from "./resource-classes.ts";

/** A verdict and what is reported of it. */
export interface Decided {
  readonly judgement: GroupVerdict;
  readonly entry: AssessedEntry;
}

/** What is decided of required events: one answer for each class of operations. */
type Decide<Answer> = (required: RequiredEvents) => readonly Answer[];

/**
 * Decides the first of each class of resources, and repeats that for the others.
 * What was given up is not repeated: how far a search comes hangs on the texts of each resource.
 * @param onOther what was decided of the first resource of a class, for required events on another
 */
export function sharingDecisions<Answer>(
  decide: Decide<Answer>,
  classKey: ClassKey,
  onOther: (first: Answer, required: RequiredEvents) => Answer,
  isGivenUp: (answer: Answer) => boolean,
): Decide<Answer> {
  const classes = new Map<Likeness, Map<string, readonly Answer[] | null>>();
  return (required) => {
    const { likeness, resource } = required;
    const declared = resource?.declared ?? null;
    if (likeness === null || declared === null) return decide(required);
    const known = remembered(classes, likeness, () => new Map<string, readonly Answer[] | null>());
    const key = classKey(likeness, declared);
    const first = known.get(key) ?? null;
    if (first !== null) return first.map((one) => onOther(one, required));
    const decided = decide(required);
    if (!decided.some(isGivenUp)) known.set(key, decided);
    return decided;
  };
}

/** Whether a search gave up. */
export function isGivenUp({ judgement: { openBecause } }: Decided): boolean {
  return openBecause === "budget" || openBecause === "run-budget";
}

/** The missed event of one resource as it is of another of its class. */
export function missedOn({ event, set }: MissedEvent, resource: DeclaredResource): MissedEvent {
  const elements = set.elements?.map((element) => elementOn(element, resource)) ?? null;
  const resources =
    event.resources?.map((found, index): EventResource => {
      const [from, to] = [set.elements?.[index], elements?.[index]];
      return from === undefined || to === undefined || from === to ? found : movedElement(found, from, to);
    }) ?? null;
  return { event: { ...event, resources }, set: { ...set, elements } };
}

function movedElement(
  { type, arn, arnPrefix }: EventResource,
  from: ElementPattern,
  to: ElementPattern,
): EventResource {
  return {
    type,
    arn: arn === null ? null : moved(arn, from.arn ?? [], to.arn ?? []),
    ...(arnPrefix === undefined ? {} : { arnPrefix: moved(arnPrefix, from.arnPrefix ?? [], to.arnPrefix ?? []) }),
  };
}

type Pieces = NonNullable<ElementPattern["arn"]>;

/** What stands in the holes stays; what resources of a class differ in stands before them (`resource-classes.ts`). */
function moved(text: Text, from: Pieces, to: Pieces): Text {
  const beginning = beginningOf(to);
  return from.some(isHole) ? concatenate([beginning, behind(text, beginningOf(from))]) : beginning;
}

/** Whether reasons name something of the event: the start of an ARN that stands for many. */
export function nameTheEvent(reasons: readonly Reason[]): boolean {
  return reasons.some(
    (reason) =>
      reason.code === "sink" && reason.reasons.some((part) => part.code === "selector" && namesTheEvent(part.because)),
  );
}

function namesTheEvent(reason: SelectorReason): boolean {
  if (reason.code === "field-twice") return namesTheEvent(reason.of);
  return "remark" in reason && reason.remark?.code === "element-with-prefix";
}
