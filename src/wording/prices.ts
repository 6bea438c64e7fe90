/** The sentences about prices. */
import type { Sink } from "../model/sink.ts";

/** Events that have a price of their own. */
type PricedCategory = "Management" | "Data" | "NetworkActivity";

const eventsOf: Readonly<Record<PricedCategory, string>> = {
  Management: "management events",
  Data: "data events",
  NetworkActivity: "network activity events",
};

/** What a price is, and where it stands. */
export interface NamedPrice {
  readonly category: PricedCategory;
  readonly amount: number;
  /** How many events the amount is for. */
  readonly per: number;
  /** The first copy in each account and Region costs nothing. */
  readonly firstCopyFree?: true;
  readonly currency: string;
  readonly region: string;
  readonly page: string | null;
  readonly retrieved: string | null;
}

/** `100,000 data events cost 0.10 USD in us-east-1 (https://…, read 2026-11-20).` */
export function priceClause(price: NamedPrice): string {
  const { category, amount, per, currency, region, page, retrieved, firstCopyFree } = price;
  const free = firstCopyFree === true ? ", after the first copy in each account and Region, which is free" : "";
  const source = page === null ? "" : ` (${page}${retrieved === null ? "" : `, read ${retrieved}`})`;
  // Every check with a gap says this: the tables of the runtime's own number formats would cost it ten milliseconds.
  const count = String(per).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${count} ${eventsOf[category]} cost ${amount.toFixed(2)} ${currency} in ${region}${free}${source}.`;
}

/** What no figure is known of. */
export function unknownPriceClause(category: PricedCategory, kind: Sink["kind"]): string {
  const sink = kind === "trail" ? "trail" : "event data store, which is billed by size";
  return `The price of ${eventsOf[category]} in this ${sink} is unknown.`;
}

/** Why no amount is given. */
export const volumesClause = "Nobody has said how many events there are, so no amount a month is given.";
