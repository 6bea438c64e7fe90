/** What CloudTrail charges for events, from `policies/prices.yaml`. */
import compiled from "../generated/prices.js";
import { priceClause, unknownPriceClause } from "../wording/prices.ts";
import type { Sink } from "../model/sink.ts";
import type { Grounded, SinkKind } from "./semantics.ts";
import type { CatalogDocument } from "./types.ts";

/** The price of one kind of events. */
export interface EventPrice extends Grounded {
  readonly id: string;
  readonly category: "Management" | "Data" | "NetworkActivity";
  readonly sinks: readonly SinkKind[];
  /** How many events the amount is for. */
  readonly per: number;
  readonly amount: number;
  /** The first copy in each account and Region costs nothing. */
  readonly firstCopyFree?: true;
  readonly usageType: string;
}

/** The file of prices. */
export interface PricesFile {
  readonly currency: string;
  /** The Region that the figures are of. */
  readonly region: string;
  readonly documents: Readonly<Record<string, Omit<CatalogDocument, "id">>>;
  readonly prices: readonly EventPrice[];
}

/** The prices that this version knows. */
export const eventPrices: PricesFile = compiled;

/** The price of events of a category in a sink; undefined: it is not known, or not by the event. */
function priceOf(category: EventPrice["category"], { kind }: Pick<Sink, "kind">): EventPrice | undefined {
  return eventPrices.prices.find((price) => price.category === category && price.sinks.includes(kind));
}

/** What 100,000 events cost, with what that rests on; null: it is unknown, or not by the event. */
export interface PricedEvents {
  readonly per100000: number | null;
  readonly currency: string;
  /** A sentence with the Region. */
  readonly message: string;
  readonly page: string | null;
  /** When the page was read. */
  readonly retrieved: string | null;
  /** The sentence with page and date. */
  readonly withSource: string;
  readonly firstCopyFree: boolean;
}

/** The price of events of a category in a sink, to be told. */
export function pricedEvents(category: EventPrice["category"], sink: Pick<Sink, "kind">): PricedEvents {
  const { currency, region, documents } = eventPrices;
  const price = priceOf(category, sink);
  if (price === undefined) {
    const message = unknownPriceClause(category, sink.kind);
    const unknown = { per100000: null, page: null, retrieved: null, firstCopyFree: false };
    return { ...unknown, currency, message, withSource: message };
  }
  const [document] = price.documents.flatMap((id) => documents[id] ?? []);
  const { url: page = null, retrieved = null } = document ?? {};
  const named = { ...price, currency, region, retrieved };
  return {
    per100000: (price.amount * 100_000) / price.per,
    currency,
    message: priceClause({ ...named, page: null }),
    page,
    retrieved,
    withSource: priceClause({ ...named, page }),
    firstCopyFree: price.firstCopyFree === true,
  };
}
