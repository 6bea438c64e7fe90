/**
 * Why a value that was read is not known, as data. `src/wording/unknown-values.ts` words it, once.
 *
 * No argument is prose: each is a name or a value from the input, or another reason.
 */
import type { FieldThatRowsLack } from "../record.ts";

/** What a value of a document has the shape of. */
export type Shape = "string" | "list" | "mapping" | "boolean" | "nothing";

/** Values of a document that are not what their place asks for. */
export type DocumentUnknown =
  /** `value`: the string that was found, where it is told. */
  | { readonly code: "wrong-shape"; readonly found: Shape; readonly value?: string; readonly expected: Shape }
  /** Among the items of a list. */
  | { readonly code: "wrong-item"; readonly found: Shape; readonly value?: string }
  | { readonly code: "neither-true-nor-false" }
  | { readonly code: "no-whole-number" };

/** Values that a template of AWS CloudFormation, or of an app that makes one, leaves open. */
export type TemplateUnknown =
  /** Where the stack is deployed. */
  | { readonly code: "stack-place"; readonly part: "region" | "account" | "partition" }
  /** Where the stacks of a CDK app are deployed, which the app leaves open. */
  | { readonly code: "app-place"; readonly part: "region" | "account" | "partition"; readonly folder: string }
  /** Where a stack set deploys its stacks. `unit`: the organizational unit that the account is in. */
  | {
      readonly code: "stack-set-target";
      readonly part: "account" | "region";
      readonly stackSet: string;
      readonly unit?: string;
    }
  /** `parameter` is the name with the path of its stack, `option` the name that `--parameter` takes. */
  | { readonly code: "parameter-without-default"; readonly parameter: string; readonly option: string }
  | { readonly code: "parameter-not-passed"; readonly parameter: string }
  | { readonly code: "parameter-hidden"; readonly parameter: string }
  | { readonly code: "parameter-in-store"; readonly parameter: string }
  | { readonly code: "parameter-of-wrong-shape"; readonly parameter: string; readonly passed: "list" | "other" }
  | { readonly code: "parameter-of-itself"; readonly parameter: string }
  | { readonly code: "pseudo-parameter"; readonly parameter: string }
  | { readonly code: "function-result"; readonly function: string }
  | { readonly code: "function-result-too-long"; readonly function: string }
  | { readonly code: "call-not-accepted"; readonly function: string }
  | { readonly code: "resource-reference"; readonly resource: string }
  | { readonly code: "resource-attribute"; readonly resource: string; readonly attribute: string }
  | { readonly code: "resource-not-a-mapping"; readonly resource: string }
  /** A part of an ARN that AWS assigns. */
  | { readonly code: "assigned-by-aws"; readonly resource: string; readonly part: string }
  | { readonly code: "generated-name"; readonly resource: string }
  | { readonly code: "made-by-transform"; readonly name: string; readonly resource: string }
  /** `name` is the resource or parameter, `written` the reference with its attribute. */
  | { readonly code: "not-declared"; readonly name: string; readonly written: string }
  | { readonly code: "condition-not-decided"; readonly condition: string }
  /** `mapping` is the mapping with both keys: `Names.prod.Table`. */
  | { readonly code: "mapping-missing"; readonly mapping: string }
  | { readonly code: "export"; readonly name: string }
  /** No template of the run exports it; `isWhole`: its name is known. */
  | { readonly code: "export-missing"; readonly name: string; readonly isWhole: boolean }
  | { readonly code: "export-ambiguous"; readonly name: string; readonly exporters: readonly string[] }
  | { readonly code: "stack-output"; readonly stack: string; readonly output: string }
  /** As it is written: `{{resolve:ssm:name}}`. */
  | { readonly code: "dynamic-reference"; readonly reference: string }
  | { readonly code: "null-value" }
  /** What a macro of the account makes of the template. Null: its name is not known. */
  | { readonly code: "macro-result"; readonly macro: string | null }
  | { readonly code: "not-evaluated"; readonly limit: "steps" | "depth" };

/**
 * Values that a configuration, plan or state of Terraform leaves open. `address` is that of the resource, of what
 * sources alone know with the file before it (`main.tf#aws_s3_bucket.logs`).
 */
export type TerraformUnknown =
  | { readonly code: "provider-place"; readonly part: "region" | "account"; readonly provider: string }
  | { readonly code: "provider-partition" }
  /** What AWS has of these after the first apply: `lifecycle { ignore_changes = […] }`. */
  | { readonly code: "changes-ignored"; readonly address: string; readonly attributes: readonly string[] }
  /** What an override file, which cannot be parsed, says of a block. */
  | { readonly code: "override-unreadable"; readonly file: string }
  | { readonly code: "resource-region"; readonly address: string }
  | { readonly code: "resource-attribute-value"; readonly address: string; readonly attribute: string }
  /** `module`: the address of the module that declares the variable; left out for the root. */
  | { readonly code: "variable-without-value"; readonly variable: string; readonly module?: string }
  | { readonly code: "variable-sensitive"; readonly variable: string; readonly module?: string }
  | { readonly code: "variable-unreadable"; readonly variable: string }
  | { readonly code: "output-sensitive"; readonly output: string; readonly module: string }
  | { readonly code: "output-unreadable"; readonly output: string; readonly module: string }
  | {
      readonly code: "module-missing";
      readonly module: string;
      readonly problem: "not-declared" | "repeated" | "unreadable" | "no-files";
    }
  /** `name`: as expressions refer to it, `local.name` or `aws_s3_bucket.logs`. */
  | { readonly code: "declaration-unusable"; readonly name: string; readonly problem: "repeated" | "unreadable" }
  /** `attribute`: left out where the resource as a whole is meant. `from`: the references that it is built from. */
  | {
      readonly code: "after-apply";
      readonly address: string;
      readonly attribute?: string;
      readonly from?: readonly string[];
    }
  | { readonly code: "not-in-state"; readonly address: string; readonly attribute: string }
  /** `owner`: the address of a resource, `var.NAME`; left out where a call of `sensitive` marks the value. */
  | { readonly code: "sensitive"; readonly owner?: string; readonly attribute?: string }
  /** A part of an ARN that a resource gives no usable name to. */
  | {
      readonly code: "arn-part";
      readonly address: string;
      readonly part: string;
      readonly problem: "after-apply" | "sensitive" | "no-text";
    }
  | {
      readonly code: "generated-attribute";
      readonly address: string;
      readonly attribute: string;
      readonly by: "provider" | "aws";
    }
  | { readonly code: "attribute-not-given"; readonly address: string; readonly attribute: string }
  | { readonly code: "attribute-not-boolean"; readonly address: string; readonly attribute: string }
  | {
      readonly code: "attribute-unreadable";
      readonly address: string;
      readonly attribute: string;
      readonly because: BlockProblem;
    }
  | { readonly code: "function-not-evaluated"; readonly function: string }
  /** The function is evaluated elsewhere, and not with what this call gives it. */
  | { readonly code: "call-not-evaluated"; readonly function: string }
  | { readonly code: "call-too-big"; readonly function: string; readonly limit: number }
  /** `path.cwd`, `terraform.workspace` and the like. */
  | { readonly code: "where-terraform-runs"; readonly name: string }
  | { readonly code: "name-not-known"; readonly name: string }
  | { readonly code: "text-too-long" }
  | { readonly code: "list-too-long"; readonly limit: number }
  | { readonly code: "too-many-instances"; readonly address: string; readonly limit: number }
  | {
      readonly code: "instances-unknown";
      readonly address: string;
      readonly argument: "count" | "for_each";
      readonly found: "no-number" | "null";
    }
  | { readonly code: "expression"; readonly problem: ExpressionProblem };

/** Why nothing is known of what a block of a configuration sets. */
export type BlockProblem =
  | { readonly code: "not-valid"; readonly block: string }
  | { readonly code: "repeated"; readonly block: string }
  | { readonly code: "module-repeated"; readonly module: string };

/** What is wrong with an expression of HCL, so that it has no value. */
export type ExpressionProblem =
  | { readonly code: "not-valid" }
  | { readonly code: "takes-too-long" }
  | { readonly code: "condition-not-boolean" }
  | { readonly code: "no-list" }
  | { readonly code: "key-no-text" }
  | { readonly code: "index-no-text" }
  | { readonly code: "template-no-text" }
  | { readonly code: "no-such-item" }
  | { readonly code: "list-without-attribute"; readonly attribute: string }
  | { readonly code: "no-such-attribute"; readonly attribute: string }
  | { readonly code: "no-number"; readonly operator: string }
  /** `name`: as the expression refers to it, `local.name` or `aws_s3_bucket.logs`. */
  | { readonly code: "not-declared"; readonly name: string }
  | { readonly code: "stands-for-nothing"; readonly name: string }
  | { readonly code: "of-itself"; readonly of: "variable" | "local" | "output"; readonly name: string }
  | { readonly code: "attribute-of-itself"; readonly address: string; readonly attribute: string }
  | { readonly code: "no-output"; readonly output: string; readonly module: string }
  | { readonly code: "no-such-path"; readonly name: string }
  | { readonly code: "arguments-not-taken"; readonly function: string }
  | { readonly code: "arguments-no-list"; readonly function: string }
  /** `path`: from the working directory. */
  | { readonly code: "no-such-file"; readonly function: string; readonly path: string }
  | { readonly code: "nothing-to-try" }
  | { readonly code: "incomplete-dynamic-block" };

/** Values that a configuration of the Landing Zone Accelerator leaves open. `trail`: its address. */
export type LandingZoneUnknown =
  /** Its home Region, its management account, its partition. `written`: what the accelerator replaces by it. */
  | {
      readonly code: "landing-zone-place";
      readonly part: "region" | "account" | "partition";
      readonly written?: string;
    }
  | { readonly code: "accelerator-prefix" }
  /** The bucket that the accelerator makes for all its trails. */
  | { readonly code: "central-log-bucket"; readonly part: "name" | "key" }
  | { readonly code: "trail-log-group"; readonly trail: string }
  /** Any of the accounts. */
  | { readonly code: "deployed-account"; readonly trail: string }
  | { readonly code: "replaced-region"; readonly trail: string }
  | { readonly code: "replaced-by-accelerator"; readonly written: string };

/** What answers of AWS do not tell. */
export type LiveUnknown =
  /** `what`: a member of an answer, or an operation. */
  | { readonly code: "not-read"; readonly what: string }
  | { readonly code: "call-failed"; readonly operation: string; readonly error: string; readonly account: string }
  | { readonly code: "answer-without"; readonly operation: string; readonly member: string }
  /** A state that passes, or that is not known here. */
  | { readonly code: "passing-status"; readonly status: string }
  /** The trail has selectors of its own, and no answer lists them. */
  | { readonly code: "selectors-not-read" }
  /** `places`: file and line. */
  | {
      readonly code: "answers-differ";
      readonly places: readonly [string, string];
      readonly about: "selectors" | "setting";
    }
  | { readonly code: "arn-without-region"; readonly arn: string }
  | { readonly code: "account-region"; readonly account: string };

/** What is open in the result of an earlier run: why, it does not say. */
export interface ResultUnknown {
  readonly code: "open-in-result";
  /** The resource of the code that it is an attribute of. */
  readonly resource?: string;
}

/** What the run itself leaves open: places that nothing names, and what the search for an event makes up. */
export type RunUnknown =
  | { readonly code: "unnamed-place"; readonly part: "region" | "account" }
  | { readonly code: "record-without-region" }
  /** Whether a trail is among those that AWS takes: more are declared in its Region than AWS allows. */
  | { readonly code: "trails-over-quota"; readonly count: number; readonly maximum: number }
  /** The record comes from a table that has no column for the field. */
  | { readonly code: "column-left-out"; readonly field: FieldThatRowsLack }
  /** Somebody asks about an event without saying this of it. */
  | { readonly code: "not-in-question"; readonly part: string }
  | { readonly code: "behind-prefix" }
  /** A value that no selector names: of a field, or of a part of an ARN. */
  | { readonly code: "any-other"; readonly name: string }
  /** A part of the ARN of an event that AWS gives to the resource with this id. */
  | { readonly code: "assigned-part"; readonly part: string; readonly resource: string }
  /** Whether the ARN of an event ends in the qualifier of a resource (the version of a function): no document says. */
  | { readonly code: "undocumented-qualifier"; readonly what: string; readonly resource: string }
  /** What a delivery of log files depends on beside the trail as it is declared. */
  | {
      readonly code: "delivery-part";
      readonly part:
        | "trail-name"
        | "management-account"
        | "organization-id"
        | "region-of-log-file"
        | "key-of-log-file"
        | "rest-of-key";
    };

/** A value that is open because of another one. */
export type DerivedUnknown =
  | { readonly code: "part-of"; readonly of: UnresolvedValue }
  /** A value of a mapping of a template; `mapping` is the mapping with both keys, of which one is open. */
  | { readonly code: "mapping-key"; readonly mapping: string; readonly key: UnresolvedValue }
  /**
   * What a trail has once something beside it has been deployed, which changes trails. `address`: of the custom
   * resource, the resource with the provisioner, or what lets functions do it. `calls`: empty where the input does not
   * show the command. `isNamed`: it names the trail.
   */
  | {
      readonly code: "changed-by";
      readonly by: "custom-resource" | "provisioner" | "function";
      readonly address: string;
      readonly calls: readonly string[];
      readonly isNamed: boolean;
    }
  /** What stands for one of the instances of a block when nobody knows which there are. */
  | {
      readonly code: "each-value";
      readonly address: string;
      readonly part: "count.index" | "each.key" | "each.value";
      readonly because: UnresolvedValue;
    };

export type UnresolvedValue =
  | DocumentUnknown
  | TemplateUnknown
  | TerraformUnknown
  | LandingZoneUnknown
  | LiveUnknown
  | ResultUnknown
  | RunUnknown
  | DerivedUnknown;
