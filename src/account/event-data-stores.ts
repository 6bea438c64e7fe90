/**
 * The event data stores of an account. No call lists those of all Regions, and the list holds names alone: each is
 * asked for by itself.
 */
import type { CallError, EventDataStoreAnswer } from "../sources/snapshot/types.ts";
import { eventDataStore } from "./answers.ts";
import { allPages, unreadableAnswer } from "./pages.ts";
import { mapLimited } from "./pool.ts";
import { capitalized } from "../model/words.ts";
import type { Session } from "./session.ts";

export interface ReadEventDataStores {
  readonly stores: readonly EventDataStoreAnswer[];
  readonly errors: readonly CallError[];
}

/** How many Regions of one account are asked at the same time. */
const regionsAtOnce = 6;

/** Asks every Region of the list. */
export async function readEventDataStores(session: Session, regions: readonly string[]): Promise<ReadEventDataStores> {
  const readings = await mapLimited(regions, regionsAtOnce, (region) => inRegion(session, region));
  return { stores: readings.flatMap(({ stores }) => stores), errors: readings.flatMap(({ errors }) => errors) };
}

async function inRegion(session: Session, region: string): Promise<ReadEventDataStores> {
  const { items, error } = await allPages(session, {
    name: "ListEventDataStores",
    region,
    inputOf: (token) => ({ NextToken: token }),
    itemsOf: (output) => output.EventDataStores,
  });
  const arns = items.flatMap(({ EventDataStoreArn = "" }) =>
    isStoreArn(EventDataStoreArn) ? [EventDataStoreArn] : [],
  );
  const nameless =
    arns.length < items.length
      ? [
          unreadableAnswer(
            "ListEventDataStores",
            { region },
            "The answer holds an event data store without an ARN, or with one that is none",
          ),
        ]
      : [];
  const readings = await mapLimited(arns, 4, (arn) => readOne(session, region, arn));
  return {
    stores: readings.flatMap(({ stores }) => stores),
    errors: [
      ...(error === null || isNotOffered(error) ? [] : [error]),
      ...nameless,
      ...readings.flatMap(({ errors }) => errors),
    ],
  };
}

/** As the schema of snapshots has it: one that it refuses would take the whole snapshot with it. */
function isStoreArn(arn: string): boolean {
  return /^arn:[^:]+:cloudtrail:[^:]+:\d+:eventdatastore\/.+$/.test(arn);
}

/**
 * A Region without CloudTrail Lake has no event data stores (AWS API: ListEventDataStores,
 * UnsupportedOperationException).
 */
function isNotOffered({ code }: CallError): boolean {
  return code === "UnsupportedOperationException";
}

async function readOne(session: Session, region: string, arn: string): Promise<ReadEventDataStores> {
  const subject = { region, resource: arn };
  const answer = await session.call("GetEventDataStore", region, { EventDataStore: arn }, subject);
  // What is only listed exists all the same: what it records is unknown.
  const bare = { EventDataStoreArn: arn };
  if (answer.kind === "failed") return { stores: [bare], errors: [answer.error] };
  const checked = eventDataStore(answer.raw, arn);
  if (checked.kind === "good") return { stores: [checked.value], errors: [] };
  return { stores: [bare], errors: [unreadableAnswer("GetEventDataStore", subject, capitalized(checked.because))] };
}
