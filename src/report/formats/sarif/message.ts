/** The message of a result: what each cause says, its instances, and links to the places that belong to it. */
import type { Finding } from "../../../model/result.ts";
import type { FindingGroup } from "../../shared/group.ts";
import { instanceWords, lineKey, otherPlaces, type OtherPlace } from "../../shared/instances.ts";
import { messageParts } from "../../shared/message.ts";
import { withoutLinks } from "./location.ts";
import { linkTo, type RelatedLocations } from "./related.ts";

const longestMessage = 8000;

/**
 * The text, its first sentence first because it becomes the title of the alert, and the related locations, of which it
 * has links: at the words that say the same, or behind the message.
 */
export function alertMessage(causes: readonly FindingGroup[], related: RelatedLocations): string {
  let text = "";
  for (const [index, cause] of causes.entries()) {
    const room = longestMessage - text.length;
    const part = causeText(cause, related, room);
    if (index > 0 && part.length > room) {
      const left = causes.length - index;
      return `${text}\n\nThe JSON result has ${String(left)} more ${left === 1 ? "cause" : "causes"} on this line.`;
    }
    text += (index > 0 ? "\n\n" : "") + part;
  }
  return text;
}

function causeText(cause: FindingGroup, related: RelatedLocations, room: number): string {
  const { shown } = cause;
  const { sentence, code } = messageParts(shown);
  const said = sentence.length > room ? `${sentence.slice(0, Math.max(0, room - 1))}…` : sentence;
  const within = linked(said, shown, related);
  const instances = instancesTold(cause, related, room - said.length);
  const snippet = code === null || code.length > room - said.length ? "" : `\n\n${withoutLinks(code)}`;
  return within.text + instances + seeAlso(within.behind, room - said.length - instances.length) + snippet;
}

interface LinkedText {
  readonly text: string;
  /** Links to what the text does not say. */
  readonly behind: readonly string[];
}

function linked(sentence: string, { relatedLocations }: Finding, related: RelatedLocations): LinkedText {
  const links = relatedLocations.map(({ message, location, inMessage }) => ({
    id: related.idOf(location, message),
    message,
    inMessage,
  }));
  const inOrder = links
    .flatMap(({ id, inMessage }) =>
      id === null || inMessage === undefined || inMessage.end > sentence.length ? [] : [{ id, ...inMessage }],
    )
    .sort((a, b) => a.start - b.start || a.id - b.id);
  const within = new Set<number>();
  let text = "";
  let end = 0;
  for (const said of inOrder) {
    if (said.start < end) continue;
    text += withoutLinks(sentence.slice(end, said.start)) + linkTo(said.id, sentence.slice(said.start, said.end));
    end = said.end;
    within.add(said.id);
  }
  const behind = links.flatMap(({ id, message }) =>
    id === null || within.has(id) ? [] : [linkTo(id, message.replace(/\.$/, ""))],
  );
  return { text: text + withoutLinks(sentence.slice(end)), behind };
}

/** " In envs/dev and envs/prod, 10 resources. Also: [a](2), [b](3)." */
function instancesTold(cause: FindingGroup, related: RelatedLocations, room: number): string {
  const instances = instanceWords(cause);
  const where = instances === null ? "" : ` In ${withoutLinks(instances)}.`;
  const others = otherPlaces(cause).map((place) => linkTo(related.idOf(place.location, nameOf(place)), nameOf(place)));
  return where + listedWithin(" Also: ", ", ", others, room - where.length);
}

function nameOf({ resource, location }: OtherPlace): string {
  return resource ?? lineKey({ location });
}

function seeAlso(links: readonly string[], room: number): string {
  return listedWithin(" See: ", "; ", [...new Set(links)], room);
}

/** As many whole links as there is room for. */
function listedWithin(lead: string, separator: string, links: readonly string[], room: number): string {
  let used = lead.length;
  const shown = links.filter((link) => (used += link.length + separator.length) <= room);
  return shown.length === 0 ? "" : `${lead}${shown.join(separator)}.`;
}
