/**
 * The list of front-ends. Their recognisers are cheap and loaded always, their readers only when a text may be theirs.
 */
import { mayBeTemplate } from "./cloudformation/recognise.ts";
import { mayBePlan, mayBeState } from "./terraform/recognise.ts";
import type { FrontEnd } from "./types.ts";

interface ListedFrontEnd {
  readonly mayRead: (text: string) => boolean;
  readonly load: () => Promise<FrontEnd>;
}

/** In the order in which they are asked: the first that does not say `not-mine` has the input. */
export const frontEnds: readonly ListedFrontEnd[] = [
  { mayRead: mayBePlan, load: async () => (await import("./terraform/index.ts")).terraformPlan },
  { mayRead: mayBeState, load: async () => (await import("./terraform/index.ts")).terraformState },
  { mayRead: mayBeTemplate, load: async () => (await import("./cloudformation/index.ts")).cloudFormation },
];
