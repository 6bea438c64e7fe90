/** What a proposal costs: the price of the events that it newly records. Without volumes no amount is made up. */
import { eventPrices, pricedEvents, type EventPrice } from "../catalog/prices.ts";
import { knownString } from "../model/text.ts";
import type { ProposedSelector } from "../model/proposal.ts";
import type { ProposalPrice } from "../model/suggest-result.ts";
import type { Proposal } from "../suggest/propose.ts";
import { volumesClause } from "../wording/prices.ts";

/** The price per 100,000 events, with what it rests on; of several kinds of events that of the dearest. */
export function priceOfProposal(proposal: Proposal): ProposalPrice {
  const { open } = proposal.plan;
  const prices = pricedCategories(proposal).map((category) => pricedEvents(category, open.sink));
  const amounts = prices.flatMap(({ per100000 }) => per100000 ?? []);
  return {
    per100000: amounts.length < prices.length || amounts.length === 0 ? null : Math.max(...amounts),
    low: null,
    high: null,
    currency: eventPrices.currency,
    basis: [...prices.map(({ withSource }) => withSource), volumesClause],
  };
}

/** The events that it newly records; of what it takes away, those that the sink no longer records, some or all. */
function pricedCategories({ plan: { added, open, kind }, stops = [] }: Proposal): EventPrice["category"][] {
  const after = new Set(added.flatMap(categoriesOf));
  if (kind !== "minimize") return [...after];
  const before = new Set(open.state.present.flatMap(categoriesOf));
  const stopped = new Set(stops.map(({ resourceType }) => (resourceType === null ? "Management" : "Data")));
  return [...before].filter(
    (category) => !after.has(category) || (category !== "NetworkActivity" && stopped.has(category)),
  );
}

function categoriesOf({ fields }: ProposedSelector): EventPrice["category"][] {
  const values = fields
    .filter(({ field }) => field === "eventCategory")
    .flatMap(({ conditions }) => conditions.flatMap((condition) => condition.values));
  return values.flatMap((value) => {
    const name = value.kind === "literal" ? value.value : value.kind === "kept" ? knownString(value.value.text) : null;
    return name === "Management" || name === "Data" || name === "NetworkActivity" ? [name] : [];
  });
}
