/**
 * Things that change trails beside the resources that declare them. A trail that one of them names, or may mean, may
 * have other settings than the code shows; all others are told by `unseen-trails.ts`.
 */
import type { Origin } from "../model/location.ts";
import type { Notification } from "../model/notification.ts";
import type { UnresolvedValue } from "../model/reasons/unknown-value.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, unresolvedPieces, type Text } from "../model/text.ts";

/** Something that calls operations which change trails. */
export interface TrailChanger {
  readonly by: Extract<UnresolvedValue, { code: "changed-by" }>["by"];
  readonly address: string;
  /** The calls or permissions, as they are written. */
  readonly calls: readonly string[];
  /** All that it says, as far as that is known: a trail is named where its name stands in one of these. */
  readonly says: readonly Text[];
  /** Addresses of trails that it names in another way. */
  readonly names?: readonly string[];
  /** Whether it surely calls them on some trail, so that one that is not known may be any. */
  readonly isSure: boolean;
}

/** One that nothing else tells of, with its place. */
export interface LocatedChanger extends TrailChanger {
  readonly origin: Origin;
}

/** What is said of them, whether or not they name a trail that is known. */
export function changerNotices(changers: readonly LocatedChanger[]): readonly Notification[] {
  const found = [...new Map(changers.map((changer) => [`${changer.by} ${changer.address}`, changer])).values()];
  return [
    ...noticeOf(found, "provisioner", (names, isOne) =>
      isOne ? `A provisioner of ${names} may change trails` : `Provisioners of ${names} may change trails`,
    ),
    ...noticeOf(
      found,
      "function",
      (names, isOne) => `Functions may make or change trails, because ${names} ${isOne ? "allows" : "allow"} it`,
    ),
  ];
}

function noticeOf(
  found: readonly LocatedChanger[],
  by: TrailChanger["by"],
  begin: (names: string, isOne: boolean) => string,
): readonly Notification[] {
  const changers = found.filter((changer) => changer.by === by);
  const [first] = changers;
  if (first === undefined) return [];
  const names = changers.map(({ address }) => address).join(", ");
  const rest = "what they do is not visible here and not counted. Show the trails that are in force with --trails.";
  const message = `${begin(names, changers.length === 1)}: ${rest}`;
  return [{ level: "note", message, location: first.origin.locate(), incomplete: false }];
}

/** What is known of some texts, with breaks between. */
export function knownPartsOf(texts: readonly Text[]): string {
  return texts.flatMap(({ parts }) => parts.filter((part) => typeof part === "string")).join("\n");
}

/** The sinks, with what speaks against their settings being those of the code. */
export function sinksAsChanged(sinks: readonly Sink[], changers: readonly TrailChanger[]): readonly Sink[] {
  if (sinks.length === 0) return sinks;
  const because = new Map<Sink, UnresolvedValue>();
  for (const changer of changers) {
    const named = sinks.filter((sink) => isNamedBy(sink, changer));
    const isNamed = named.length > 0;
    const touched = isNamed || !changer.isSure ? named : sinks.filter((sink) => mayBeMeantBy(sink, changer));
    const { by, address, calls } = changer;
    for (const sink of touched)
      if (!because.has(sink)) because.set(sink, { code: "changed-by", by, address, calls, isNamed });
  }
  return sinks.map((sink) => {
    const mayDiffer = sink.mayDiffer ?? because.get(sink);
    return mayDiffer === undefined ? sink : { ...sink, mayDiffer };
  });
}

function isNamedBy(sink: Sink, { says, names }: TrailChanger): boolean {
  if (names?.includes(sink.address) === true) return true;
  const name = sink.name === null ? undefined : knownString(sink.name);
  if (name !== undefined && says.some((text) => hasWord(text, name))) return true;
  const own = ownPieces(sink);
  return says.some((text) => unresolvedPieces(text).some(({ id }) => own.includes(id) || id.includes(`${sink.id}.`)));
}

/** What nobody knows of the name or ARN of a sink, without what other resources have too. */
function ownPieces({ name, arn, scope, region }: Sink): readonly string[] {
  const shared = new Set([scope.account, scope.partition, region].flatMap(unresolvedPieces).map(({ id }) => id));
  return [name, arn].flatMap((text) =>
    text === null ? [] : unresolvedPieces(text).flatMap(({ id }) => (shared.has(id) ? [] : [id])),
  );
}

/** Whether a text has a name that no further characters of names stand beside. */
function hasWord({ parts }: Text, name: string): boolean {
  const pattern = new RegExp(`(?<![\\w.-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
  return parts.some((part) => typeof part === "string" && pattern.test(part));
}

/** A trail of another name is not meant by a call that names one in so many words. */
function mayBeMeantBy({ name }: Sink, { says }: TrailChanger): boolean {
  return name === null || knownString(name) === undefined || says.some((text) => unresolvedPieces(text).length > 0);
}
