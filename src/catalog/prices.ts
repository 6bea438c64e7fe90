/** What CloudTrail charges for events, from `policies/prices.yaml`. */
import compiled from "../generated/prices.js";
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
export function priceOf(category: EventPrice["category"], { kind }: Pick<Sink, "kind">): EventPrice | undefined {
  return eventPrices.prices.find((price) => price.category === category && price.sinks.includes(kind));
}
