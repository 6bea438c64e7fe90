import { defined } from "../model/defined.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import type { CallName } from "./calls.ts";
import { operationOf } from "./calls.ts";
import type { CallSubject } from "./failure.ts";
import type { CallShapes } from "./senders.ts";
import type { Session } from "./session.ts";

/** What all pages of a list hold. With an error the list is not complete. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly error: CallError | null;
}

/** Which call to make, and how to go through its pages. */
export interface PagedCall<Name extends CallName, Item> {
  readonly name: Name;
  readonly region: string;
  readonly subject?: CallSubject;
  readonly inputOf: (token: string | undefined) => CallShapes[Name]["input"];
  /** The items of a page; `undefined` where the answer has no list, not even an empty one. */
  readonly itemsOf: (output: CallShapes[Name]["output"]) => readonly Item[] | undefined;
  /** Stop when this many are there. */
  readonly limit?: number;
}

/**
 * More than any list has: of the lists read here, ListAccounts has the smallest pages, and 2,000 of them hold 40,000
 * accounts.
 */
const mostPages = 2_000;

/** Reads a list to its end. What was read before a page failed is kept. */
export async function allPages<Name extends CallName, Item>(
  session: Session,
  paged: PagedCall<Name, Item>,
): Promise<Pages<Item>> {
  const items: Item[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await session.call(paged.name, paged.region, paged.inputOf(token), paged.subject);
    if (answer.kind === "failed") return { items, error: answer.error };
    const found = paged.itemsOf(answer.value);
    if (found === undefined)
      return { items, error: unreadable(paged, "The answer holds no list, not even an empty one") };
    for (const item of found) items.push(item);
    if (paged.limit !== undefined && items.length >= paged.limit) return { items, error: null };
    token = tokenOf(answer.value);
    if (token !== undefined && tokens.has(token))
      return {
        items,
        error: unreadable(paged, "The answer names the same next page twice, so the list cannot be read to its end"),
      };
    if (token === undefined) return { items, error: null };
    tokens.add(token);
  }
  return {
    items,
    error: unreadable(paged, `The list has more than ${String(mostPages)} pages, and was not read to its end`),
  };
}

/** An answer that arrived and says too little. */
export function unreadableAnswer(name: CallName, subject: CallSubject, message: string): CallError {
  return {
    operation: operationOf(name),
    ...defined({ region: subject.region, resource: subject.resource }),
    code: "UnreadableAnswer",
    message: `${message}. Nothing is concluded from it.`,
  };
}

function unreadable(
  { name, region, subject }: { readonly name: CallName; readonly region: string; readonly subject?: CallSubject },
  message: string,
): CallError {
  return unreadableAnswer(name, { region, ...subject }, message);
}

function tokenOf(output: object): string | undefined {
  return "NextToken" in output && typeof output.NextToken === "string" && output.NextToken !== ""
    ? output.NextToken
    : undefined;
}
