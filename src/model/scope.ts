import type { Text } from "./text.ts";

/**
 * The inputs that live in one account: one template with its nested stacks, one plan or state, one account of a
 * snapshot.
 * `account`, `region` and `partition` are literals where somebody said them, else unresolved pieces of their own kind.
 */
export interface Scope {
  readonly id: string;
  readonly kind: "code" | "live";
  readonly account: Text;
  readonly region: Text;
  readonly partition: Text;
  /** The organization the account is known to belong to. */
  readonly organizationId: string | null;
  /** The id of a scope whose organization the account surely belongs to, whichever that is. */
  readonly memberOf?: string;
  /** It is one of those accounts that have opted in to all Regions that trails of their organization are in. */
  readonly hasOptedIn?: true;
}
