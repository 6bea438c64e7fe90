/** Why the source of a sink is not edited, as data. `src/wording/not-editable.ts` words it, once. */
import type { Location } from "../location.ts";

export type NotEditable =
  /** It is live: a call of the API changes it. */
  | { readonly code: "live"; readonly id: string }
  /** A landing zone made it, and puts it back as it was. */
  | { readonly code: "made-by-control-tower"; readonly id: string }
  /** The Landing Zone Accelerator makes the selectors of its trails itself. */
  | { readonly code: "made-by-accelerator"; readonly at: Location }
  /**
   * An app of the AWS CDK makes the template. `at`: the line of the construct, or the template where it is not there;
   * `trace`: the line as the assembly tells it.
   */
  | { readonly code: "synthesized"; readonly construct: string; readonly at: Location; readonly trace: string | null }
  /** A plan or a state. `at`: the block in the configuration, where its sources are beside it. */
  | { readonly code: "made-from-configuration"; readonly address: string; readonly at: Location | null }
  /** A module that is fetched, without a list of selectors in its call. */
  | { readonly code: "fetched-module"; readonly call: Location }
  /** The list is no list of its own there: a function, a variable or another place gives it. */
  | { readonly code: "list-computed"; readonly property: string; readonly at: Location }
  /** There is no list of advanced selectors to append to. */
  | { readonly code: "no-list"; readonly property: string; readonly at: Location }
  /** Other things take their value from the same text. */
  | { readonly code: "text-shared"; readonly anchor: string; readonly at: Location }
  /** The text stands inside a text of another language, or is not there any more. */
  | { readonly code: "text-not-found"; readonly at: Location }
  /** The file cannot refer to the resource, and its ARN is known in part only. `others`: of which the same is true. */
  | { readonly code: "no-reference"; readonly resource: string; readonly others: readonly string[] }
  /** Read again, the edited file does not do what the change does: what nobody has proven is not shown. */
  | { readonly code: "reads-otherwise"; readonly at: Location }
  /** A value that stands there today cannot be written anew. */
  | { readonly code: "value-not-kept"; readonly at: Location };
