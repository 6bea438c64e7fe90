import type { Assumption } from "./reasons/assumption.ts";
import type { Construct } from "./construct.ts";
import type { Guard } from "./guard.ts";
import type { Origin } from "./location.ts";
import type { Scope } from "./scope.ts";
import type { Text } from "./text.ts";
import type { Certainty } from "./value.ts";

/** The tags that code writes at a resource. */
export interface Tags {
  readonly values: ReadonlyMap<string, Text>;
  /** Further tags may exist that the input leaves open. */
  readonly open: boolean;
}

/** What code must show for data events of a resource to be asked for. */
export interface NeedsOfResource {
  /** Whether its own declaration shows it. */
  readonly shown: Certainty;
  /** Types of declarations that show it as well, as the code spells them. */
  readonly shownBy: readonly string[];
  /** What is shown, as a clause: that Systems Manager manages the instance. */
  readonly that: string;
}

/** A resource that checked code declares and whose service the catalog knows. */
export interface DeclaredResource {
  /** `file#address`. */
  readonly id: string;
  readonly address: string;
  /**
   * The address that it had in the state before, where the code says that it was moved (Terraform: `moved`). Without
   * the file.
   */
  readonly previousAddress?: string;
  /** The type as the code spells it: `AWS::DynamoDB::GlobalTable`, `aws_dynamodb_table`. */
  readonly declaredType: string;
  /** Id of the service in the catalog. */
  readonly service: string;
  /** The `resources.type` its data events carry; null when the service has management events alone. */
  readonly resourceType: string | null;
  /**
   * The ARN its data events carry, or with `contains` its own; null together with `resourceType`, and where AWS gives
   * it none.
   */
  readonly arn: Text | null;
  /**
   * Its data events are about things inside it, such as the objects in a bucket: they carry ARNs of `resourceType`
   * whose further placeholders stand for any of them.
   */
  readonly contains?: true;
  /**
   * Values of the placeholders in the ARN patterns of the catalog (`database`, `table`), as far as the declaration
   * gives them.
   */
  readonly variables: ReadonlyMap<string, Text>;
  /** Parts that have a type of their own (the stream of a table): whether the declaration has them. */
  readonly parts: ReadonlyMap<string, Certainty>;
  /** What tells that its data events happen; left out: that it is declared. */
  readonly needs?: NeedsOfResource;
  readonly scope: Scope;
  readonly region: Text;
  readonly guard: Guard;
  readonly assumptions: readonly Assumption[];
  readonly origin: Origin;
  readonly construct?: Construct;
  /** It stays, or may stay, where the code no longer has it: CloudFormation retains it. */
  readonly outlivesCode?: true;
  /** It stays in the account when the code has another one made in its place; left out: it does not. */
  readonly outlivesReplacement?: true;
  /** Left out where none are written. */
  readonly tags?: Tags;
}

/** A resource that is read no further than that it stands in the code: its service has management events alone. */
export interface DeclaredPlace {
  /** `file#address`. */
  readonly id: string;
  /** Id of the service in the catalog. */
  readonly service: string;
  readonly scope: Scope;
  readonly origin: Origin;
}

/** What code gives up without deleting it. */
export interface ReleasedResource {
  /** `file#address` of a resource, or of a module with all that is in it. */
  readonly id: string;
  readonly origin: Origin;
}
