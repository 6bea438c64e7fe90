import type { Assumption } from "./reasons/assumption.ts";
import type { Scope } from "./scope.ts";
import type { Text } from "./text.ts";

/**
 * A value that a stack exports. Within one account and Region no two stacks export the same name (CloudFormation user
 * guide, "Get exported outputs from a deployed CloudFormation stack").
 */
export interface Export {
  /** `file#Outputs.LogicalId`. */
  readonly id: string;
  readonly name: Text;
  readonly value: Text;
  readonly scope: Scope;
  /** The Region of the stack. */
  readonly region: Text;
  /** What the name and the value take for granted. */
  readonly assumptions: readonly Assumption[];
}
