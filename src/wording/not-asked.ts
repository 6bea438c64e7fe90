/** What is said of events that a policy does not ask for because nothing shows that they happen. */
import { listed } from "../model/words.ts";

/** Events on resources that are alike. */
export interface NotAskedWords {
  readonly policy: string;
  readonly operations: readonly string[];
  /** One of the resources. */
  readonly resource: string;
  readonly others: number;
  /** What nothing in the code shows, as a clause. */
  readonly that: string;
}

/** One sentence, and what to do if the events matter. */
export function notAskedSentence({ policy, operations, resource, others, that }: NotAskedWords): string {
  const also = others === 0 ? "" : ` and ${String(others)} ${others === 1 ? "other" : "others"} like it`;
  const them = operations.length === 1 ? "the operation" : "the operations";
  return (
    `${resource}${also}: policy ${policy} does not ask for ${listed(operations, "or")}, because nothing in the code ` +
    `shows ${that}. To ask for them all the same, name ${them} in a policy.`
  );
}
