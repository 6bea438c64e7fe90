/**
 * From the symbolic event that the decision procedure found to a record that people can read and feed to `explain`.
 * The record is checked by the plain evaluator before anyone sees it.
 */
import { partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import {
  display,
  knownString,
  literal,
  sameText,
  substitute,
  unresolvedPieces,
  type Text,
  type TextPart,
  type Unresolved,
} from "../model/text.ts";
import type { Guard } from "../model/guard.ts";
import { piecesUnder, type PieceValue } from "../model/worlds.ts";
import { remembered } from "../model/remember.ts";
import { dataKey } from "../model/reasons/key.ts";
import { capitalized } from "../model/words.ts";
import { bindSink } from "../model/bind.ts";
import { callerArn } from "./caller-arn.ts";
import { selectorsOf, type NumberedSelector } from "./compiled-selectors.ts";
import type { RegionTest } from "./compiled-selector.ts";
import type { EventField, EventResource, TrailEvent } from "../selectors/event.ts";
import { piecesOf as elementPieces, type EventSet } from "../requirements/event-set.ts";
import type { MissedEvent } from "./judge.ts";
import type { AssessedSink, SinkInScope } from "./sinks-in-scope.ts";
import { reachOf } from "./recording-status.ts";

/** The account of AWS's own examples: stands for an account that nobody named. */
const exampleAccount = "111122223333";

/** Another one of theirs, where it is known not to be the first. */
const exampleAccounts = [exampleAccount, "444455556666"];

/**
 * A concrete record of the event that none of the sinks records, or null when the plain evaluator does not agree that
 * it is not recorded
 * (then the event must not be shown, and the verdict that rests on it must not be given).
 *
 * @param guard under which answers the resource exists that the event is about: it must be possible under these
 */
export function counterexampleOf(
  { event, set }: MissedEvent,
  sinks: readonly SinkInScope[],
  account: Text,
  guard: Guard,
  semantics: Semantics,
): CounterexampleEvent | null {
  const excepted = set.region.kind === "free" ? set.region.except.map(display) : [];
  const held = piecesOf(event);
  const asked = piecesAskedFor(set);
  if ([...held.values()].some((piece) => isAnyValue(piece) && !asked.has(piece.id))) return null;
  const given = piecesUnder(guard);
  const identityMatters = sinks.some((reached) =>
    reached.selectors.some((selector) => selector.box.fields.has("userIdentity.arn")),
  );
  for (const filler of fillers) {
    const place = placeOf(event, sinks, regionsGiven(held, given), excepted, semantics);
    const resolve = concretely(event, place, given, filler);
    if (resolve === null) continue;
    // Of callers that no selector asks for, nothing is shown either.
    const caller = (text: Text): Text => (identityMatters ? callerOf(text, resolve, semantics, filler) : text);
    const concrete = inRealRegion(concretise(event, resolve, caller), set, sinks, place);
    if (concrete === null) return null;
    // A value nobody knows is the same in the event and in the selectors; where only selectors hold it, it stays open.
    const resolveInSinks = (piece: Unresolved): Text | undefined =>
      piece.kind !== "anything" || held.has(piece.id) || (given.get(piece.id)?.value ?? null) !== null
        ? resolve(piece)
        : undefined;
    if (sinks.some((reached) => records(reached, concrete, resolveInSinks, semantics))) continue;
    return recordOf(shownOf(concrete, set), knownString(account) ?? null, identityMatters);
  }
  return null;
}

/** Words for what may be anything; the later ones for selectors that happen to name the earlier ones. */
const fillers = ["example", "sample", "unlisted", "x7f3q9", "żółw"];

/**
 * Whether the piece may have any value. An event that holds one which only selectors name is another event for each
 * value, so that no event is surely missed.
 */
function isAnyValue({ kind, fresh, stem }: Unresolved): boolean {
  return kind === "anything" && fresh !== true && stem === undefined;
}

/** The ids of the pieces of text that the required events have. */
function piecesAskedFor({ elements, region, fields }: EventSet): Set<string> {
  const ofElements = (elements ?? []).flatMap((element) => elementPieces(element));
  const ofDomains = [region, ...fields.values()].flatMap((domain) =>
    (domain.kind === "listed" ? domain.values : domain.examples).flatMap((text) => text?.parts ?? []),
  );
  return new Set(
    [...ofElements, ...ofDomains].flatMap((part) => (typeof part === "object" && "id" in part ? part.id : [])),
  );
}

function piecesOf(event: TrailEvent): Map<string, Unresolved> {
  const texts = [
    ...event.fields.values(),
    event.region,
    ...(event.resources ?? []).flatMap((element) => [element.type, element.arn, element.arnPrefix]),
  ];
  return new Map(
    texts.flatMap((text) =>
      text === null || text === undefined ? [] : unresolvedPieces(text).map((piece) => [piece.id, piece] as const),
    ),
  );
}

/** Whether the plain evaluator finds that a sink may record the event. */
function records(
  { assessed }: SinkInScope,
  event: TrailEvent,
  resolve: (piece: Unresolved) => Text | undefined,
  semantics: Semantics,
): boolean {
  if (assessed.status.counts === "no") return false;
  const { reach, selectors } = concreteSink(assessed, resolve, semantics);
  if (reach?.accepts(event.region, event.global) === "no") return false;
  return selectors.some((selector) => selector.mayTake(event));
}

/** A sink as concrete events are held against it. */
interface ConcreteSink {
  /** What its open pieces are taken for. */
  readonly takenFor: string;
  readonly selectors: readonly NumberedSelector[];
  readonly reach: RegionTest | null;
}

const openPieces = new WeakMap<AssessedSink, readonly Unresolved[]>();
const lastConcrete = new WeakMap<AssessedSink, ConcreteSink>();

/**
 * A sink with its open pieces filled in. Most events take them for the same, and nothing else goes into it: the last
 * one is kept, and no more, since a sink can name every resource.
 */
function concreteSink(
  assessed: AssessedSink,
  resolve: (piece: Unresolved) => Text | undefined,
  semantics: Semantics,
): ConcreteSink {
  const answers = new Map(openPiecesOf(assessed).map((piece) => [piece.id, resolve(piece)]));
  const takenFor = dataKey([...answers.values()]);
  const last = lastConcrete.get(assessed);
  if (last?.takenFor === takenFor) return last;
  const sink = bindSink(assessed.sink, ({ id }) => answers.get(id));
  const made = { takenFor, selectors: selectorsOf(sink, semantics).selectors, reach: reachOf(sink, semantics) };
  lastConcrete.set(assessed, made);
  return made;
}

function openPiecesOf(assessed: AssessedSink): readonly Unresolved[] {
  const known = openPieces.get(assessed);
  if (known !== undefined) return known;
  const found: Unresolved[] = [];
  bindSink(assessed.sink, (piece) => {
    found.push(piece);
    return undefined;
  });
  openPieces.set(assessed, found);
  return found;
}

function concretise(
  event: TrailEvent,
  resolve: (piece: Unresolved) => Text | undefined,
  caller: (text: Text) => Text,
): TrailEvent {
  return {
    fields: new Map(
      [...event.fields].map(([field, value]): [EventField, Text] => [
        field,
        field === "userIdentity.arn"
          ? caller(value)
          : substitute(value, value.parts.length === 1 ? resolve : inside(resolve)),
      ]),
    ),
    resources:
      event.resources?.map((element) => ({
        type: element.type === null ? null : substitute(element.type, resolve),
        arn: element.arn === null ? null : substitute(element.arn, resolve),
        ...(element.arnPrefix === undefined ? {} : { arnPrefix: substitute(element.arnPrefix, resolve) }),
      })) ?? null,
    region: substitute(event.region, resolve),
    global: event.global,
  };
}

/** The ARN of a caller with what is made up in it, in a form that records show where one fits. */
function callerOf(
  text: Text,
  resolve: (piece: Unresolved) => Text | undefined,
  { callerArns, partitions }: Semantics,
  filler: string,
): Text {
  const at = text.parts.findIndex((part) => typeof part !== "string" && part.fresh === true);
  const around = (parts: readonly TextPart[]): string =>
    display(substitute({ parts }, (piece) => resolve(piece.fresh === true ? { ...piece, stem: "" } : piece)));
  if (at === -1) return literal(around(text.parts));
  const [start, end] = [around(text.parts.slice(0, at)), around(text.parts.slice(at + 1))];
  const partition = partitions[0]?.id ?? "aws";
  const arn = callerArn(start, end, callerArns, { partition, account: exampleAccount, filler });
  return literal(arn ?? `${start}${filler}${end}`);
}

/** A made-up piece in the midst of a value is a word; only on its own does it stand for a whole name or ARN. */
function inside(resolve: (piece: Unresolved) => Text | undefined): (piece: Unresolved) => Text | undefined {
  return (piece) => resolve(piece.fresh === true ? { ...piece, stem: "" } : piece);
}

/** Names that CloudFormation makes up differ from each other, also those of one logical id in two templates. */
function generatedNames(): (piece: Unresolved) => string {
  const numbers = new Map<string, number>();
  return (piece) => {
    const number = remembered(numbers, piece.id, () => numbers.size + 7);
    return `stack-${piece.stem ?? "Resource"}-1A2B3C4D5E6F${String(number)}`;
  };
}

/** What is known of the values of pieces, by their ids. */
type Given = ReadonlyMap<string, PieceValue>;

/** What is given of the Region that the event is recorded in. */
function regionsGiven(held: ReadonlyMap<string, Unresolved>, given: Given): PieceValue | undefined {
  const region = [...held.values()].find((piece) => piece.kind === "region" && piece.fresh !== true);
  return region === undefined ? undefined : given.get(region.id);
}

/** Where the event is recorded. */
interface Place {
  readonly partition: string;
  /** The Regions of the partition that are known by name, those to show first in front. */
  readonly regions: readonly string[];
  /** What the names of its Regions look like. */
  readonly regionPattern: RegExp;
  /** The Region of code that does not say its Region. */
  readonly home: string;
  /** Another Region than those that are named, where Regions matter. */
  readonly elsewhere: string;
}

function placeOf(
  event: TrailEvent,
  sinks: readonly SinkInScope[],
  given: PieceValue | undefined,
  excepted: readonly string[],
  semantics: Semantics,
): Place {
  const [standard] = semantics.partitions;
  const named = semantics.partitions.find(({ id }) => id === partitionOfArns(event)) ?? standard;
  const usual = given?.value ?? regionOfSinks(sinks) ?? named?.leader ?? "us-east-1";
  const partition = partitionOfRegion(semantics, usual) ?? named;
  const regions = partition?.regions ?? [];
  const home = given?.isNot.has(usual) === true ? regions.find((region) => !given.isNot.has(region)) : usual;
  const taken = new Set([
    home,
    ...excepted,
    ...sinks.map((reached) => knownString(reached.assessed.sink.region) ?? ""),
  ]);
  const regionMatters =
    excepted.includes(home ?? usual) ||
    sinks.some((reached) => reached.selectors.some((selector) => selector.reach !== null));
  const elsewhere = regionMatters ? (regions.find((region) => !taken.has(region)) ?? "eu-west-1") : (home ?? usual);
  return {
    partition: partition?.id ?? "aws",
    regions: [...regions, ...(partition?.alwaysEnabled ?? [])],
    regionPattern: new RegExp(`^(?:${partition?.regionPattern ?? ".*"})$`),
    home: home ?? usual,
    elsewhere,
  };
}

/** The partition that the ARNs of the event name. */
function partitionOfArns({ resources }: TrailEvent): string | undefined {
  const [start] = resources?.find(({ arn }) => arn !== null)?.arn?.parts ?? [];
  return typeof start === "string" ? start.split(":")[1] : undefined;
}

/**
 * The event in a Region that there is. One that a selector names, or begins to name, may be none of the partition: then
 * a known one that begins so takes its place, and where there is none the event cannot be shown.
 */
function inRealRegion(
  event: TrailEvent,
  { region: domain }: EventSet,
  sinks: readonly SinkInScope[],
  { regions, regionPattern }: Place,
): TrailEvent | null {
  const region = knownString(event.region);
  const isGiven =
    domain.kind === "listed" || sinks.some((reached) => sameText(reached.assessed.sink.region, event.region));
  if (region === undefined || isGiven || regionPattern.test(region)) return event;
  const excepted = domain.except.map(display);
  const real = regions.find((candidate) => candidate.startsWith(region) && !excepted.includes(candidate));
  return real === undefined ? null : movedTo(event, region, real);
}

/** The same event in another Region, which its ARNs name too. */
function movedTo(event: TrailEvent, from: string, to: string): TrailEvent {
  const inArn = (arn: Text): Text => {
    const [prefix = "", partition = "", service = "", region = "", ...rest] = display(arn).split(":");
    return literal([prefix, partition, service, region === from ? to : region, ...rest].join(":"));
  };
  return {
    ...event,
    region: literal(to),
    resources:
      event.resources?.map((element) => ({
        ...element,
        arn: element.arn === null ? null : inArn(element.arn),
        ...(element.arnPrefix === undefined ? {} : { arnPrefix: inArn(element.arnPrefix) }),
      })) ?? null,
  };
}

/** Null where a piece cannot have the value that it would be given. */
function concretely(
  event: TrailEvent,
  place: Place,
  given: Given,
  filler: string,
): ((piece: Unresolved) => Text | undefined) | null {
  const nameOf = generatedNames();
  const readOnly = event.fields.get("readOnly");
  // Only operations that the catalog does not know have free names.
  const example = readOnly !== undefined && knownString(readOnly) === "true" ? "DescribeExample" : "CreateExample";
  const usual = (piece: Unresolved): string => {
    switch (piece.kind) {
      case "partition":
        return place.partition;
      case "account":
        return exampleAccounts.find((account) => given.get(piece.id)?.isNot.has(account) !== true) ?? exampleAccount;
      case "region":
        return piece.fresh === true ? place.elsewhere : place.home;
      case "generated-name":
        return nameOf(piece);
      case "segment":
      case "anything":
        return piece.fresh === true ? freshText(piece, example, filler) : (piece.stem ?? filler);
    }
  };
  if ([...given.values()].some(({ isNot }) => isNot.has(filler))) return null;
  return (piece) => literal(given.get(piece.id)?.value ?? usual(piece));
}

function regionOfSinks(sinks: readonly SinkInScope[]): string | undefined {
  return sinks.map((reached) => knownString(reached.assessed.sink.region)).find((region) => region !== undefined);
}

function freshText(piece: Unresolved, example: string, filler: string): string {
  switch (piece.stem) {
    case "eventName":
      return filler === "example" ? example : capitalized(filler);
    case "eventSource":
      return `${filler}.amazonaws.com`;
    default:
      return filler;
  }
}

/** Without elements that follow from others. */
function shownOf(event: TrailEvent, { elements }: EventSet): TrailEvent {
  const resources = event.resources?.filter((_, index) => elements?.[index]?.beside !== true) ?? null;
  return { ...event, resources };
}

function recordOf(event: TrailEvent, account: string | null, identityMatters: boolean): CounterexampleEvent {
  const text = (field: EventField): string | undefined => {
    const value = event.fields.get(field);
    return value === undefined ? undefined : knownString(value);
  };
  const readOnly = text("readOnly");
  const identity = text("userIdentity.arn");
  const console = text("sessionCredentialFromConsole");
  const errorCode = text("errorCode");
  const vpcEndpointId = text("vpcEndpointId");
  const region = knownString(event.region);
  return {
    eventSource: text("eventSource") ?? "",
    eventName: text("eventName") ?? "",
    eventCategory: categoryOf(text("eventCategory")),
    eventType: text("eventType") ?? "AwsApiCall",
    ...(readOnly === undefined ? {} : { readOnly: readOnly === "true" }),
    ...(region === undefined ? {} : { awsRegion: region }),
    ...(account === null ? {} : { recipientAccountId: account }),
    ...(identity === undefined || !identityMatters ? {} : { userIdentity: { arn: identity } }),
    ...(console === undefined ? {} : { sessionCredentialFromConsole: console }),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(vpcEndpointId === undefined ? {} : { vpcEndpointId }),
    ...(event.resources === null ? {} : { resources: event.resources.map(resourceOf) }),
  };
}

function resourceOf({ type, arn, arnPrefix }: EventResource): { type: string; ARN?: string; ARNPrefix?: string } {
  const ARN = arn === null ? undefined : knownString(arn);
  const ARNPrefix = arnPrefix === undefined ? undefined : knownString(arnPrefix);
  return {
    type: (type === null ? undefined : knownString(type)) ?? "",
    ...(ARN === undefined ? {} : { ARN }),
    ...(ARNPrefix === undefined ? {} : { ARNPrefix }),
  };
}

function categoryOf(value: string | undefined): CounterexampleEvent["eventCategory"] {
  return value === "Data" || value === "NetworkActivity" ? value : "Management";
}
