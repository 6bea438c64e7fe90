import type { Placeholder } from "../catalog/arn-pattern.ts";
import type { CallsMeant } from "../model/messages/coverage-message.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { concatenate, type Text, type TextPart } from "../model/text.ts";
import type { ArnForm } from "../selectors/arn-language.ts";
import type { EventField } from "../selectors/event.ts";

/**
 * A set of events that a requirement asks for: the box whose sides are the domains of the fields.
 * Fields without a domain are absent from all events of the set.
 */
export interface EventSet {
  /** For people: which calls make these events; null where the operation says it all. */
  readonly when: CallsMeant | null;
  readonly fields: ReadonlyMap<EventField, Domain>;
  readonly region: Domain;
  readonly global: boolean;
  /**
   * The elements of `resources`; `null`: the events have none. Holes of one name stand for the same text; the hole
   * `region` is the event's Region.
   */
  readonly elements: readonly ElementPattern[] | null;
}

/**
 * The values of one field over a set of events.
 * `listed`: just these, `null` standing for the absence of the field.
 * `free`: every non-empty string but those in `except`; `examples` are the ones to show first. With `within`, those
 * that start with it; with `forms`, those that have one of them.
 */
export type Domain =
  | { readonly kind: "listed"; readonly values: readonly (Text | null)[] }
  | {
      readonly kind: "free";
      readonly examples: readonly Text[];
      readonly except: readonly Text[];
      readonly within?: Text;
      readonly forms?: readonly ArnForm[];
      /** Some events lack the field. */
      readonly mayBeAbsent?: true;
    };

/** One element of `resources`, with an ARN that may have holes. `arn: null`: the element has none. */
export interface ElementPattern {
  readonly type: Text;
  readonly arn: readonly (TextPart | Placeholder)[] | null;
  /** It stands beside one that selectors can name: counterexamples leave it out, since it follows from that one. */
  readonly beside?: true;
  /** The `ARNPrefix` that stands in place of an ARN. */
  readonly arnPrefix?: readonly (TextPart | Placeholder)[];
  /** Left out where the element says nothing of the declared resource that the events are about. */
  readonly own?: OwnElement;
}

/** What an element says of the declared resource that events are about. */
export interface OwnElement {
  /** The same for elements that are made alike of a resource. */
  readonly name: string;
  /** The element that events on another resource, of the same shape, have in its place. */
  readonly of: (resource: DeclaredResource) => ElementPattern;
}

/** The pieces of what an element has, ARN or ARNPrefix. */
export function piecesOf(element: ElementPattern): readonly (TextPart | Placeholder)[] {
  return element.arn ?? element.arnPrefix ?? [];
}

/** What a pattern has in front of its first hole. */
export function beginningOf(pieces: readonly (TextPart | Placeholder)[]): Text {
  const end = pieces.findIndex(isHole);
  return concatenate((end < 0 ? pieces : pieces.slice(0, end)).filter((piece): piece is TextPart => !isHole(piece)));
}

export function isHole(piece: TextPart | Placeholder): piece is Placeholder {
  return typeof piece !== "string" && "rest" in piece;
}

/** The domain of a single value. */
export function only(value: Text): Domain {
  return { kind: "listed", values: [value] };
}
