/** Fields whose absence says something, which a row of a table that lacks the column does not say. */
declare const fieldsThatRowsLack: readonly ["eventType", "userIdentity.arn", "sessionCredentialFromConsole", "errorCode", "vpcEndpointId"];
type FieldThatRowsLack = (typeof fieldsThatRowsLack)[number];
/** What a value of a document has the shape of. */
type Shape = "string" | "list" | "mapping" | "boolean" | "nothing";
/** Values of a document that are not what their place asks for. */
type DocumentUnknown = /** `value`: the string that was found, where it is told. */{
  readonly code: "wrong-shape";
  readonly found: Shape;
  readonly value?: string;
  readonly expected: Shape;
} /** Among the items of a list. */ | {
  readonly code: "wrong-item";
  readonly found: Shape;
  readonly value?: string;
} | {
  readonly code: "neither-true-nor-false";
} | {
  readonly code: "no-whole-number";
};
/** Values that a template of AWS CloudFormation, or of an app that makes one, leaves open. */
type TemplateUnknown = /** Where the stack is deployed. */{
  readonly code: "stack-place";
  readonly part: "region" | "account" | "partition";
} /** Where the stacks of a CDK app are deployed, which the app leaves open. */ | {
  readonly code: "app-place";
  readonly part: "region" | "account" | "partition";
  readonly folder: string;
} /** Where a stack set deploys its stacks. `unit`: the organizational unit that the account is in. */ | {
  readonly code: "stack-set-target";
  readonly part: "account" | "region";
  readonly stackSet: string;
  readonly unit?: string;
} /** `parameter` is the name with the path of its stack, `option` the name that `--parameter` takes. */ | {
  readonly code: "parameter-without-default";
  readonly parameter: string;
  readonly option: string;
} | {
  readonly code: "parameter-not-passed";
  readonly parameter: string;
} | {
  readonly code: "parameter-hidden";
  readonly parameter: string;
} | {
  readonly code: "parameter-in-store";
  readonly parameter: string;
} | {
  readonly code: "parameter-of-wrong-shape";
  readonly parameter: string;
  readonly passed: "list" | "other";
} | {
  readonly code: "parameter-of-itself";
  readonly parameter: string;
} | {
  readonly code: "pseudo-parameter";
  readonly parameter: string;
} | {
  readonly code: "function-result";
  readonly function: string;
} | {
  readonly code: "function-result-too-long";
  readonly function: string;
} | {
  readonly code: "call-not-accepted";
  readonly function: string;
} | {
  readonly code: "resource-reference";
  readonly resource: string;
} | {
  readonly code: "resource-attribute";
  readonly resource: string;
  readonly attribute: string;
} | {
  readonly code: "resource-not-a-mapping";
  readonly resource: string;
} /** A part of an ARN that AWS assigns. */ | {
  readonly code: "assigned-by-aws";
  readonly resource: string;
  readonly part: string;
} | {
  readonly code: "generated-name";
  readonly resource: string;
} | {
  readonly code: "made-by-transform";
  readonly name: string;
  readonly resource: string;
} /** `name` is the resource or parameter, `written` the reference with its attribute. */ | {
  readonly code: "not-declared";
  readonly name: string;
  readonly written: string;
} | {
  readonly code: "condition-not-decided";
  readonly condition: string;
} /** `mapping` is the mapping with both keys: `Names.prod.Table`. */ | {
  readonly code: "mapping-missing";
  readonly mapping: string;
} | {
  readonly code: "export";
  readonly name: string;
} /** No template of the run exports it; `isWhole`: its name is known. */ | {
  readonly code: "export-missing";
  readonly name: string;
  readonly isWhole: boolean;
} | {
  readonly code: "export-ambiguous";
  readonly name: string;
  readonly exporters: readonly string[];
} | {
  readonly code: "stack-output";
  readonly stack: string;
  readonly output: string;
} /** As it is written: `{{resolve:ssm:name}}`. */ | {
  readonly code: "dynamic-reference";
  readonly reference: string;
} | {
  readonly code: "null-value";
} /** What a macro of the account makes of the template. Null: its name is not known. */ | {
  readonly code: "macro-result";
  readonly macro: string | null;
} | {
  readonly code: "not-evaluated";
  readonly limit: "steps" | "depth";
};
/**
 * Values that a configuration, plan or state of Terraform leaves open. `address` is that of the resource, of what
 * sources alone know with the file before it (`main.tf#aws_s3_bucket.logs`).
 */
type TerraformUnknown = {
  readonly code: "provider-place";
  readonly part: "region" | "account";
  readonly provider: string;
} | {
  readonly code: "provider-partition";
} /** What AWS has of these after the first apply: `lifecycle { ignore_changes = […] }`. */ | {
  readonly code: "changes-ignored";
  readonly address: string;
  readonly attributes: readonly string[];
} /** What an override file, which cannot be parsed, says of a block. */ | {
  readonly code: "override-unreadable";
  readonly file: string;
} | {
  readonly code: "resource-region";
  readonly address: string;
} | {
  readonly code: "resource-attribute-value";
  readonly address: string;
  readonly attribute: string;
} /** `module`: the address of the module that declares the variable; left out for the root. */ | {
  readonly code: "variable-without-value";
  readonly variable: string;
  readonly module?: string;
} | {
  readonly code: "variable-sensitive";
  readonly variable: string;
  readonly module?: string;
} | {
  readonly code: "variable-unreadable";
  readonly variable: string;
} | {
  readonly code: "output-sensitive";
  readonly output: string;
  readonly module: string;
} | {
  readonly code: "output-unreadable";
  readonly output: string;
  readonly module: string;
} | {
  readonly code: "module-missing";
  readonly module: string;
  readonly problem: "not-declared" | "repeated" | "unreadable" | "no-files";
} /** `name`: as expressions refer to it, `local.name` or `aws_s3_bucket.logs`. */ | {
  readonly code: "declaration-unusable";
  readonly name: string;
  readonly problem: "repeated" | "unreadable";
} /** `attribute`: left out where the resource as a whole is meant. `from`: the references that it is built from. */ | {
  readonly code: "after-apply";
  readonly address: string;
  readonly attribute?: string;
  readonly from?: readonly string[];
} | {
  readonly code: "not-in-state";
  readonly address: string;
  readonly attribute: string;
} /** `owner`: the address of a resource, `var.NAME`; left out where a call of `sensitive` marks the value. */ | {
  readonly code: "sensitive";
  readonly owner?: string;
  readonly attribute?: string;
} /** A part of an ARN that a resource gives no usable name to. */ | {
  readonly code: "arn-part";
  readonly address: string;
  readonly part: string;
  readonly problem: "after-apply" | "sensitive" | "no-text";
} | {
  readonly code: "generated-attribute";
  readonly address: string;
  readonly attribute: string;
  readonly by: "provider" | "aws";
} | {
  readonly code: "attribute-not-given";
  readonly address: string;
  readonly attribute: string;
} | {
  readonly code: "attribute-not-boolean";
  readonly address: string;
  readonly attribute: string;
} | {
  readonly code: "attribute-unreadable";
  readonly address: string;
  readonly attribute: string;
  readonly because: BlockProblem;
} | {
  readonly code: "function-not-evaluated";
  readonly function: string;
} /** The function is evaluated elsewhere, and not with what this call gives it. */ | {
  readonly code: "call-not-evaluated";
  readonly function: string;
} | {
  readonly code: "call-too-big";
  readonly function: string;
  readonly limit: number;
} /** `path.cwd`, `terraform.workspace` and the like. */ | {
  readonly code: "where-terraform-runs";
  readonly name: string;
} | {
  readonly code: "name-not-known";
  readonly name: string;
} | {
  readonly code: "text-too-long";
} | {
  readonly code: "list-too-long";
  readonly limit: number;
} | {
  readonly code: "too-many-instances";
  readonly address: string;
  readonly limit: number;
} | {
  readonly code: "instances-unknown";
  readonly address: string;
  readonly argument: "count" | "for_each";
  readonly found: "no-number" | "null";
} | {
  readonly code: "expression";
  readonly problem: ExpressionProblem;
};
/** Why nothing is known of what a block of a configuration sets. */
type BlockProblem = {
  readonly code: "not-valid";
  readonly block: string;
} | {
  readonly code: "repeated";
  readonly block: string;
} | {
  readonly code: "module-repeated";
  readonly module: string;
};
/** What is wrong with an expression of HCL, so that it has no value. */
type ExpressionProblem = {
  readonly code: "not-valid";
} | {
  readonly code: "takes-too-long";
} | {
  readonly code: "condition-not-boolean";
} | {
  readonly code: "no-list";
} | {
  readonly code: "key-no-text";
} | {
  readonly code: "index-no-text";
} | {
  readonly code: "template-no-text";
} | {
  readonly code: "no-such-item";
} | {
  readonly code: "list-without-attribute";
  readonly attribute: string;
} | {
  readonly code: "no-such-attribute";
  readonly attribute: string;
} | {
  readonly code: "no-number";
  readonly operator: string;
} /** `name`: as the expression refers to it, `local.name` or `aws_s3_bucket.logs`. */ | {
  readonly code: "not-declared";
  readonly name: string;
} | {
  readonly code: "stands-for-nothing";
  readonly name: string;
} | {
  readonly code: "of-itself";
  readonly of: "variable" | "local" | "output";
  readonly name: string;
} | {
  readonly code: "attribute-of-itself";
  readonly address: string;
  readonly attribute: string;
} | {
  readonly code: "no-output";
  readonly output: string;
  readonly module: string;
} | {
  readonly code: "no-such-path";
  readonly name: string;
} | {
  readonly code: "arguments-not-taken";
  readonly function: string;
} | {
  readonly code: "arguments-no-list";
  readonly function: string;
} /** `path`: from the working directory. */ | {
  readonly code: "no-such-file";
  readonly function: string;
  readonly path: string;
} | {
  readonly code: "nothing-to-try";
} | {
  readonly code: "incomplete-dynamic-block";
};
/** Values that a configuration of the Landing Zone Accelerator leaves open. `trail`: its address. */
type LandingZoneUnknown = /** Its home Region, its management account, its partition. `written`: what the accelerator replaces by it. */{
  readonly code: "landing-zone-place";
  readonly part: "region" | "account" | "partition";
  readonly written?: string;
} | {
  readonly code: "accelerator-prefix";
} /** The bucket that the accelerator makes for all its trails. */ | {
  readonly code: "central-log-bucket";
  readonly part: "name" | "key";
} | {
  readonly code: "trail-log-group";
  readonly trail: string;
} /** Any of the accounts. */ | {
  readonly code: "deployed-account";
  readonly trail: string;
} | {
  readonly code: "replaced-region";
  readonly trail: string;
} | {
  readonly code: "replaced-by-accelerator";
  readonly written: string;
};
/** What answers of AWS do not tell. */
type LiveUnknown = /** `what`: a member of an answer, or an operation. */{
  readonly code: "not-read";
  readonly what: string;
} | {
  readonly code: "call-failed";
  readonly operation: string;
  readonly error: string;
  readonly account: string;
} | {
  readonly code: "answer-without";
  readonly operation: string;
  readonly member: string;
} /** A state that passes, or that is not known here. */ | {
  readonly code: "passing-status";
  readonly status: string;
} /** The trail has selectors of its own, and no answer lists them. */ | {
  readonly code: "selectors-not-read";
} /** `places`: file and line. */ | {
  readonly code: "answers-differ";
  readonly places: readonly [string, string];
  readonly about: "selectors" | "setting";
} | {
  readonly code: "arn-without-region";
  readonly arn: string;
} | {
  readonly code: "account-region";
  readonly account: string;
};
/** What is open in the result of an earlier run: why, it does not say. */
interface ResultUnknown {
  readonly code: "open-in-result";
  /** The resource of the code that it is an attribute of. */
  readonly resource?: string;
}
/** What the run itself leaves open: places that nothing names, and what the search for an event makes up. */
type RunUnknown = {
  readonly code: "unnamed-place";
  readonly part: "region" | "account";
} | {
  readonly code: "record-without-region";
} /** Whether a trail is among those that AWS takes: more are declared in its Region than AWS allows. */ | {
  readonly code: "trails-over-quota";
  readonly count: number;
  readonly maximum: number;
} /** The record comes from a table that has no column for the field. */ | {
  readonly code: "column-left-out";
  readonly field: FieldThatRowsLack;
} /** Somebody asks about an event without saying this of it. */ | {
  readonly code: "not-in-question";
  readonly part: string;
} | {
  readonly code: "behind-prefix";
} /** A value that no selector names: of a field, or of a part of an ARN. */ | {
  readonly code: "any-other";
  readonly name: string;
} /** A part of the ARN of an event that AWS gives to the resource with this id. */ | {
  readonly code: "assigned-part";
  readonly part: string;
  readonly resource: string;
} /** Whether the ARN of an event ends in the qualifier of a resource (the version of a function): no document says. */ | {
  readonly code: "undocumented-qualifier";
  readonly what: string;
  readonly resource: string;
} /** What a delivery of log files depends on beside the trail as it is declared. */ | {
  readonly code: "delivery-part";
  readonly part: "trail-name" | "management-account" | "organization-id" | "region-of-log-file" | "key-of-log-file" | "rest-of-key";
};
/** A value that is open because of another one. */
type DerivedUnknown = {
  readonly code: "part-of";
  readonly of: UnresolvedValue;
} /** A value of a mapping of a template; `mapping` is the mapping with both keys, of which one is open. */ | {
  readonly code: "mapping-key";
  readonly mapping: string;
  readonly key: UnresolvedValue;
}
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
} /** What stands for one of the instances of a block when nobody knows which there are. */ | {
  readonly code: "each-value";
  readonly address: string;
  readonly part: "count.index" | "each.key" | "each.value";
  readonly because: UnresolvedValue;
};
type UnresolvedValue = DocumentUnknown | TemplateUnknown | TerraformUnknown | LandingZoneUnknown | LiveUnknown | ResultUnknown | RunUnknown | DerivedUnknown;
/**
 * What the kinds of unresolved pieces can hold: the only place that says so.
 * An answer that is too wide leaves a comparison open, one that is too narrow makes a wrong "covered": a kind holds
 * whatever no document rules out.
 */
/** What an unresolved piece stands for; it decides which characters the piece can hold. */
type UnresolvedKind =
/**
 * An AWS partition such as `aws-cn`: lower-case letters, digits and hyphens
 * (botocore, partitions.json; IAM user guide, "Identify AWS resources with Amazon Resource Names (ARNs)").
 */
"partition"
/**
 * A Region name such as `us-gov-west-1`: lower-case letters, digits and hyphens (botocore, partitions.json: the names
 * of all Regions).
 */
| "region" /** An account id: 12 digits (Account Management reference, "View AWS account identifiers"). */ | "account"
/**
 * A name that CloudFormation or a provider makes up: `<stack>-<logicalId>-<random>`. Two of them are never equal, nor
 * is one the start of the other.
 *
 * Names "contain only ASCII letters, digits, and hyphens" (CloudFormation template reference, "Resource custom
 * naming"), and so do stack names and
 * logical ids ("CreateStack", "Resources syntax"). The dot is that of a FIFO queue or topic, `….fifo` (SQS API
 * reference, "CreateQueue");
 * the underscore stands in ids that AWS makes up, such as `us-east-1_a1B2c3D4e` of a user pool.
 */
| "generated-name"
/**
 * One segment of an ARN: no `/`, no `:`, not empty (IAM user guide, "Identify AWS resources with Amazon Resource
 * Names (ARNs)": both separate its parts).
 */
| "segment"
/**
 * Anything, also the empty string: a parameter without a value, a computed attribute, an expression that could not be
 * evaluated.
 */
| "anything";
/** A piece of text whose value the input leaves open. Identity is `id`. */
interface Unresolved {
  readonly id: string;
  readonly kind: UnresolvedKind;
  /** Why nobody knows it. */
  readonly unknown: UnresolvedValue;
  /** For `generated-name`: the part of the name that is known, such as the logical id. */
  readonly stem?: string;
  /**
   * The piece is chosen to differ: it holds something that no literal of the question contains, a "some other name" or
   * "another Region".
   * Used for the events that the decision procedure makes up, never for what was read from code.
   */
  readonly fresh?: true;
  /** The piece is what another stack of the same account and Region exports under this name. */
  readonly exportName?: Text;
}
type TextPart = string | Unresolved;
/** A string, known as far as its parts are. Adjacent literals are merged and no literal is empty. */
interface Text {
  readonly parts: readonly TextPart[];
}
/** What names a service allows. */
interface NameRule {
  readonly minimumLength: number;
  /** As in a class of a regular expression: `a-z0-9-`. */
  readonly characters: string;
}
// Written by scripts/generate.mjs from the files under policies/. Do not edit.
/**
 * How bad a finding is.
 */
type Level = ("error" | "warning" | "note");
/**
 * What is said of events that must be recorded.
 */
type Verdict = ("covered" | "uncovered" | "partial" | "never-recorded" | "undetermined");
/**
 * How CloudTrail records an operation, as far as documents say.
 */
type CoverageCategory = ("management" | "data" | "networkActivity" | "never" | "undocumented");
/**
 * `fail`: it is so. `open`: it cannot be decided. `informational`: good to know.
 */
type FindingKind = ("fail" | "open" | "informational");
/**
 * `lost`: surely recorded less than before. `gained`: surely recorded more. `unclear`: was recorded, and cannot be decided any more.
 */
type BaselineChange = ("lost" | "gained" | "unclear");
/**
 * `nothing-in-scope`: nothing that was read is what the control is about. `not-assessed`: nothing that can be read here shows it.
 */
type ControlStatus = ("satisfied" | "not-satisfied" | "undetermined" | "nothing-in-scope" | "not-assessed");
/**
 * A string; or, where it is known in part, its pieces in order: strings, and positions in `pieces`.
 */
type CarriedText = (string | readonly (string | number)[]);
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedTexts".
 */
type CarriedTexts = (readonly CarriedText[] | {
  readonly items: readonly CarriedText[];
  /**
   * Position in `pieces`: what stands for items that are not known.
   */
  readonly more: number;
});
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedSelectors".
 */
type CarriedSelectors = (readonly CarriedSelector[] | {
  readonly items: readonly CarriedSelector[];
  /**
   * Position in `pieces`: what stands for items that are not known.
   */
  readonly more: number;
});
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedFields".
 */
type CarriedFields = (readonly CarriedField[] | {
  readonly items: readonly CarriedField[];
  /**
   * Position in `pieces`: what stands for items that are not known.
   */
  readonly more: number;
});
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedBasicSelectors".
 */
type CarriedBasicSelectors = (readonly CarriedBasicSelector[] | {
  readonly items: readonly CarriedBasicSelector[];
  /**
   * Position in `pieces`: what stands for items that are not known.
   */
  readonly more: number;
});
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedDataResources".
 */
type CarriedDataResources = (readonly CarriedDataResource[] | {
  readonly items: readonly CarriedDataResource[];
  /**
   * Position in `pieces`: what stands for items that are not known.
   */
  readonly more: number;
});
/**
 * What `trailproof check --format json` prints. Later versions of format 1 may add properties; those named here keep their names and meanings.
 */
interface ResultFile {
  readonly formatVersion: 1;
  /**
   * What wrote it.
   */
  readonly tool: {
    readonly name: "trailproof";
    readonly version: string;
    /**
     * The newest date at which a document behind the catalog was read.
     */
    readonly catalogDate: string;
  };
  /**
   * When, on what and about which accounts the result speaks. Results of earlier versions lack it.
   */
  readonly run?: RunDetails;
  /**
   * The trails and event data stores in sight, counted or not.
   */
  readonly sinks: readonly WrittenSink[];
  /**
   * Verdicts; operations of one service that share verdict, reasons and resource stand in one entry.
   */
  readonly coverage: readonly WrittenCoverage[];
  /**
   * What waits for events that CloudTrail records, with whether these can reach it; left out where nothing does.
   */
  readonly detections?: readonly WrittenDetection[];
  readonly findings: readonly WrittenFinding[];
  /**
   * What the run itself has to say: inputs that could not be read, assumptions it rests on.
   */
  readonly notifications: readonly ResultNotification[];
  readonly summary: ResultSummary;
  /**
   * What the verdicts say of the controls that the policies name; left out where they name none.
   */
  readonly controls?: readonly ControlResult[];
  /**
   * How the result differs from an earlier one; left out without a baseline.
   */
  readonly baseline?: BaselineComparison;
  /**
   * What a comparison with a later state takes; results of earlier versions have none, and what they recorded is not compared.
   */
  readonly comparable?: Comparable;
}
/**
 * A place in an input file. Lines and columns are 1-based, columns in UTF-16 code units, the end is exclusive.
 */
interface Location {
  /**
   * Relative to the working directory, with forward slashes, not percent-encoded.
   */
  readonly uri: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/**
 * An event that no sink records, with the fields that decide it, named as in a CloudTrail record.
 */
interface CounterexampleEvent {
  readonly eventSource: string;
  readonly eventName: string;
  readonly eventCategory: ("Management" | "Data" | "NetworkActivity");
  readonly eventType: string;
  readonly readOnly?: boolean;
  readonly awsRegion?: string;
  readonly recipientAccountId?: string;
  readonly userIdentity?: {
    readonly arn: string;
  };
  readonly sessionCredentialFromConsole?: string;
  readonly errorCode?: string;
  readonly vpcEndpointId?: string;
  readonly resources?: readonly {
    readonly type: string;
    readonly ARN?: string;
    /**
     * In place of an ARN, where the event is about everything whose ARN begins with it.
     */
    readonly ARNPrefix?: string;
  }[];
}
/**
 * A trail or an event data store, as it is written.
 */
interface WrittenSink {
  /**
   * `file#address`, or the ARN of a live one.
   */
  readonly id: string;
  readonly kind: ("trail" | "event-data-store" | "telemetry-rule");
  readonly name: (string | null);
  readonly accountId: (string | null);
  readonly homeRegion: (string | null);
  readonly multiRegion: (boolean | null);
  readonly organization: (boolean | null);
  /**
   * Null where unknown, and for event data stores, which have no such setting.
   */
  readonly globalServiceEvents: (boolean | null);
  readonly logging: ("on" | "off" | "unknown");
  readonly selectors: ("default" | "basic" | "advanced" | "unknown");
  /**
   * Whether its records count as coverage.
   */
  readonly counted: (boolean | "unknown");
  readonly notCountedBecause: (string | null);
  /**
   * The construct of an AWS CDK app that made it; left out for others.
   */
  readonly construct?: string;
  readonly location: Location;
  /**
   * How it is written: `cloudformation-yaml`, `cloudformation-json`, `cdk`, `landing-zone-accelerator`, `terraform-aws`, `terraform-awscc`, `terraform-aws-json`, `terraform-awscc-json`, or `aws-cli` for what was read from AWS. More may come.
   */
  readonly dialect?: string;
  /**
   * All that it selects as one list of advanced event selectors: basic ones and the default are written as such. Left out where not all of it is known.
   */
  readonly selectorList?: readonly WrittenSelector[];
}
/**
 * A verdict on events that a policy requires, as it is written. Operations of one service that share verdict, reasons and resource stand together.
 */
interface WrittenCoverage {
  readonly policy: string;
  readonly requirement: string;
  /**
   * Catalog id; null together with operations ["*"] for all services none of whose resources is declared.
   */
  readonly service: (string | null);
  readonly eventSource: (string | null);
  readonly operations: readonly string[];
  readonly category: CoverageCategory;
  /**
   * Null when the requirement is not about one resource.
   */
  readonly resource: (ResourceReference | null);
  readonly verdict: Verdict;
  /**
   * Ids of sinks.
   */
  readonly recordedBy: readonly string[];
  /**
   * There exactly for the verdicts partial and uncovered.
   */
  readonly counterexample?: CounterexampleEvent;
  readonly reasons: readonly ResultReason[];
  /**
   * Which account, root or stack the entry is about: the id of the inputs that live in one account. Results of earlier versions lack it.
   */
  readonly scope?: string;
  /**
   * The account, where live accounts were judged; left out for code.
   */
  readonly accountId?: string;
  /**
   * How many operations × resources the entry stands for, where that is not the number of its operations.
   */
  readonly count?: number;
  /**
   * A requirement of the same policy that asks for these events too: they are counted there, not here. Left out where there is none.
   */
  readonly partOf?: string;
}
/**
 * A resource that events are about.
 */
interface ResourceReference {
  readonly address: string;
  readonly type: string;
  readonly arn: (string | null);
  /**
   * The construct of an AWS CDK app that made it; left out for others.
   */
  readonly construct?: string;
}
/**
 * What a rule says, as it is written.
 */
interface WrittenFinding {
  /**
   * `trailproof rule <id>` prints the page of the rule.
   */
  readonly ruleId: string;
  readonly level: Level;
  readonly kind: FindingKind;
  /**
   * Plain text.
   */
  readonly message: string;
  /**
   * The clause that the message begins with, of at most 100 characters. Left out by versions that had none.
   */
  readonly title?: string;
  /**
   * The message without the code that it ends with; left out where it ends with none.
   */
  readonly sentence?: string;
  /**
   * Code to copy with which the message ends, behind an empty line. No other line break of a message is ours.
   */
  readonly code?: string;
  readonly location: Location;
  readonly relatedLocations: readonly RelatedLocation[];
  /**
   * Address of the resource or sink it is about.
   */
  readonly resource: (string | null);
  readonly operations: readonly string[];
  readonly counterexample?: CounterexampleEvent;
  /**
   * Controls of frameworks that ask for it, such as PCI-DSS-4.0.1/10.2.1.1.
   */
  readonly controls: readonly string[];
  /**
   * Null without a baseline.
   */
  readonly baseline: (("new" | "unchanged") | null);
  readonly suppressed: ({
    readonly kind: ("inSource" | "external");
    readonly justification: (string | null);
  } | null);
  /**
   * The same in later runs, wherever the lines have moved.
   */
  readonly fingerprint: string;
  readonly policy: (string | null);
  readonly requirement: (string | null);
  /**
   * What the message says that programs ask for, so that nobody reads it out of the sentence; left out where there is nothing.
   */
  readonly data?: FindingData;
  /**
   * Further requirements that ask for the same, of this policy or another. `controls` are those of all of them.
   */
  readonly alsoFor?: readonly FindingAsker[];
  /**
   * Fingerprint of the finding that this one follows from: it goes when that is mended. Null where it follows from none.
   */
  readonly causedBy?: (string | null);
  /**
   * Left out where no selector would help.
   */
  readonly fix?: SelectorFix;
}
/**
 * A control of a framework, and what the verdicts say of it.
 */
interface ControlResult {
  /**
   * `PCI-DSS-4.0.1/10.2.1.1`.
   */
  readonly id: string;
  /**
   * In our words.
   */
  readonly title: string;
  readonly status: ControlStatus;
  /**
   * What of the control events and settings of trails can show; null where the policy does not say, and where it is not assessed.
   */
  readonly reading: (string | null);
  /**
   * Document, version and section; null where the policy does not name them.
   */
  readonly reference: (string | null);
  readonly url: (string | null);
  readonly policy: string;
  /**
   * What the status rests on, the worst alone.
   */
  readonly evidence: readonly string[];
  readonly counterexample?: CounterexampleEvent;
  /**
   * The requirements of the policy that name the control. Results of earlier versions lack them.
   */
  readonly requirements?: readonly string[];
  /**
   * The same of each account by itself; `status` is the worst of them. Left out where it is not assessed, and in results of earlier versions.
   */
  readonly scopes?: readonly ControlScope[];
}
/**
 * The call of a module whose files are not here.
 */
interface UnseenModuleCall {
  /**
   * As it begins the ids of what the module declares.
   */
  readonly address: string;
  readonly asked: ModuleVersion;
  readonly installed?: ModuleVersion;
}
/**
 * Where a module comes from. Null is what nobody says in plain text; the version is that of a registry.
 */
interface ModuleVersion {
  readonly source: (string | null);
  readonly version: (string | null);
}
/**
 * What the run itself has to say.
 */
interface ResultNotification {
  readonly level: Level;
  readonly message: string;
  readonly location: (Location | null);
  /**
   * Something could not be read, so that the result is incomplete. Left out where not.
   */
  readonly incomplete?: boolean;
  /**
   * What the input names and is not here, so that what is declared there is not seen. Left out where nothing is.
   */
  readonly hides?: string;
  readonly module?: UnseenModuleCall;
  /**
   * The folder that could not be read.
   */
  readonly folder?: string;
  /**
   * The live account that it is about.
   */
  readonly accountId?: string;
  readonly failedCall?: FailedCall;
}
/**
 * The call of the AWS API that failed, where that is what the notification tells.
 */
interface FailedCall {
  readonly operation: string;
  readonly regions: readonly string[];
  /**
   * The ARN or name that the call was about.
   */
  readonly resource?: string;
  readonly code: string;
  /**
   * What AWS, or the network, said.
   */
  readonly detail?: string;
  /**
   * The missing permission.
   */
  readonly action?: string;
  /**
   * The kind of policy that denies it, so that no permission helps.
   */
  readonly deniedBy?: string;
  /**
   * What may exist and was not seen, because the call failed.
   */
  readonly hides?: ("trails" | "event data stores" | "trails and event data stores");
}
/**
 * How many there are.
 */
interface ResultSummary {
  readonly sinks: number;
  /**
   * Operations × resources by verdict.
   */
  readonly coverage: {
    readonly covered: number;
    readonly partial: number;
    readonly uncovered: number;
    readonly neverRecorded: number;
    readonly undetermined: number;
  };
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
  };
}
/**
 * How the result differs from an earlier one (`--baseline`, `diff`).
 */
interface BaselineComparison {
  /**
   * As it was asked for: a file, a path, `git:origin/main`.
   */
  readonly name: string;
  /**
   * Findings of the baseline that are gone, as far as this run could see.
   */
  readonly fixed: readonly FixedFinding[];
  /**
   * Verdicts that changed; null where the baseline tells of findings alone.
   */
  readonly coverage: (null | readonly CoverageChange[]);
  /**
   * Left out where everything could be compared.
   */
  readonly notCompared?: NotCompared;
  /**
   * What the change does to configuration, policies, exclusions and suppressions; left out where it does nothing, and where the base does not tell its own.
   */
  readonly checks?: readonly ChangedCheck[];
}
/**
 * A change to what is checked: a code with its arguments, and the one wording of them.
 */
interface ChangedCheck {
  readonly code: string;
  /**
   * What the code takes: names and values from the input.
   */
  readonly arguments: {
    readonly [k: string]: unknown;
  };
  /**
   * A clause without a period.
   */
  readonly message: string;
  /**
   * Where the head has it; null where it has it no more.
   */
  readonly location: (Location | null);
}
/**
 * A finding of an earlier result, with what SARIF tells of it too.
 */
interface FixedFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly location: (Location | null);
  readonly resource: (string | null);
  readonly fingerprint: string;
}
/**
 * Why a verdict is what it is: a code with its arguments, and the one wording of them. Further members are arguments of the code.
 */
interface ResultReason {
  readonly code: string;
  readonly message: string;
  /**
   * Id of the sink that it is about.
   */
  readonly sink?: string;
  /**
   * Position of the selector that it is about, counted from 0 in the order of the input.
   */
  readonly selector?: number;
  /**
   * What `--parameter` takes to settle it.
   */
  readonly parameters?: readonly string[];
  readonly [k: string]: unknown;
}
/**
 * An advanced event selector in the form of the CloudTrail API.
 */
interface WrittenSelector {
  readonly Name?: string;
  readonly FieldSelectors: readonly WrittenFieldSelector[];
}
/**
 * A further place that a finding is about.
 */
interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
  /**
   * Where the message of the finding says the same, in UTF-16 units; left out where it does not.
   */
  readonly inMessage?: {
    readonly start: number;
    readonly end: number;
  };
}
/**
 * What the finding says, for programs.
 */
interface FindingData {
  /**
   * What it says; left out of findings whose words are not told as data yet.
   */
  readonly code?: string;
  /**
   * What the code takes: names and values from the input. What stands elsewhere in the finding is left out.
   */
  readonly arguments?: {
    readonly [k: string]: unknown;
  };
  /**
   * Why, of findings about coverage.
   */
  readonly reasons?: readonly ResultReason[];
  /**
   * Those of the operations that the message names.
   */
  readonly namedOperations?: readonly string[];
  /**
   * What `--parameter` takes to settle it, of findings that hold under some values of parameters alone.
   */
  readonly parameters?: readonly string[];
  /**
   * Files of trails were given, and show none.
   */
  readonly trailFilesRead?: boolean;
}
/**
 * A requirement that a finding is about.
 */
interface FindingAsker {
  readonly policy: (string | null);
  readonly requirement: (string | null);
  /**
   * What the finding has where this requirement alone asks for it.
   */
  readonly fingerprint: string;
}
/**
 * What to change in a trail or event data store so that it records what a finding is about.
 */
interface SelectorFix {
  /**
   * Id of the trail or event data store, as in `sinks`.
   */
  readonly sink: string;
  readonly selectors: readonly WrittenSelector[];
  /**
   * Positions in the sink's own list of selectors, counted from 0 in the order of the input: `selectors` take the place of these, which ask for the same events less some. Left out where they are only added. Of a basic selector, the part about management events is meant.
   */
  readonly replaces?: readonly number[];
  /**
   * What the events cost that the selectors are for. Left out of management events, of which the first copy is free, and by versions that did not tell it.
   */
  readonly price?: EventsPrice;
}
/**
 * What a trail is charged for events of one category.
 */
interface EventsPrice {
  /**
   * Price of 100,000 events; null: it is unknown, or not by the event.
   */
  readonly per100000: (number | null);
  readonly currency: string;
  /**
   * The price with its Region.
   */
  readonly message: string;
  /**
   * Where the price stands.
   */
  readonly page: (string | null);
  /**
   * When the page was read.
   */
  readonly retrieved: (string | null);
}
/**
 * What a change does to operations that share all of this.
 */
interface CoverageChange {
  readonly change: BaselineChange;
  readonly policy: string;
  readonly requirement: string;
  readonly service: (string | null);
  readonly category: CoverageCategory;
  readonly operations: readonly string[];
  readonly resource: (ResourceReference | null);
  readonly before: Verdict;
  readonly after: Verdict;
  readonly count: number;
  /**
   * The account, where live accounts are compared; left out for code.
   */
  readonly accountId?: string;
}
/**
 * What cannot be said, because one of the two sides could not read something.
 */
interface NotCompared {
  /**
   * Files, folders and accounts.
   */
  readonly unread: readonly string[];
  /**
   * Findings of the baseline that this run does not have, and that may be there still.
   */
  readonly findings: readonly FixedFinding[];
  /**
   * Operations × resources that the baseline recorded and that this run says nothing of, or that this run records and the baseline may have.
   */
  readonly operations: number;
}
/**
 * A field selector in the form of the CloudTrail API.
 */
interface WrittenFieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[];
  readonly StartsWith?: readonly string[];
  readonly EndsWith?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly NotEndsWith?: readonly string[];
}
/**
 * What a later comparison takes to ask about events: the sinks and resources as they were read, before the run put in what it knows. Settings and texts that are not known stay open, and so does every sensitive value. Of a setting, null stands for a value that is not known, and nothing for one that nobody set.
 */
interface Comparable {
  /**
   * The folder or file that was named, as it begins the addresses; empty: none.
   */
  readonly root: string;
  /**
   * The files of code that were read.
   */
  readonly files: readonly string[];
  /**
   * What the code gives up without deleting it; left out: nothing.
   */
  readonly released?: readonly CarriedRelease[];
  /**
   * All inputs live in one account.
   */
  readonly sameAccount: boolean;
  /**
   * Ids of the accounts that snapshots and AWS told about.
   */
  readonly liveAccounts: readonly string[];
  /**
   * Those of them that are judged by themselves.
   *
   * Items: Position in `scopes`.
   */
  readonly liveScopes?: readonly number[];
  /**
   * Ids of scopes that the configuration puts into one account, with a name of the account.
   */
  readonly groups: {
    readonly [k: string]: string;
  };
  readonly unseenSinks: readonly CarriedUnseenSinks[];
  readonly policies: readonly (CarriedBuiltInPolicy | CarriedPolicy)[];
  readonly rules?: CarriedRules;
  /**
   * What is open in texts, each once. Texts refer to it by position.
   */
  readonly pieces: readonly CarriedPiece[];
  /**
   * What the input leaves to be decided, each once.
   */
  readonly questions: readonly CarriedQuestion[];
  readonly scopes: readonly CarriedScope[];
  readonly sinks: readonly CarriedSink[];
  readonly resources: readonly CarriedResource[];
}
/**
 * A piece of text that the input leaves open. Equal ids stand for equal characters.
 */
interface CarriedPiece {
  readonly id: string;
  /**
   * What it can hold.
   */
  readonly kind: ("partition" | "region" | "account" | "generated-name" | "segment" | "anything");
  /**
   * The part of a generated name that is known.
   */
  readonly stem?: string;
  /**
   * The resource of the code that it is an attribute of.
   */
  readonly resource?: string;
}
/**
 * A question that the input leaves open.
 */
interface CarriedQuestion {
  readonly id: string;
  /**
   * One of them holds.
   */
  readonly answers: readonly string[];
}
/**
 * An answer to one of the questions.
 */
interface CarriedAnswer {
  /**
   * Position in `questions`.
   */
  readonly question: number;
  readonly answer: string;
}
/**
 * What lives in one account.
 */
interface CarriedScope {
  readonly id: string;
  readonly kind: ("code" | "live");
  readonly account: CarriedText;
  readonly region: CarriedText;
  readonly partition: CarriedText;
  /**
   * Left out where nobody knows it.
   */
  readonly organizationId?: string;
  /**
   * The id of a scope whose organization the account surely belongs to.
   */
  readonly memberOf?: string;
}
/**
 * Sinks that may exist although nobody saw them.
 */
interface CarriedUnseenSinks {
  readonly accountId: string;
  readonly hidden: ("trails" | "event data stores" | "trails and event data stores");
  readonly regions: readonly string[];
  readonly operation: string;
  /**
   * The code that AWS answered with.
   */
  readonly error: string;
}
/**
 * A trail, event data store or telemetry rule, or one of its variants that exist under different answers. Its place is that of the sink of the same id in `sinks` of the result.
 */
interface CarriedSink {
  readonly id: string;
  /**
   * The id without the file.
   */
  readonly address: string;
  /**
   * The address that the code says it had before.
   */
  readonly previousAddress?: string;
  /**
   * AWS may have another one than the code shows.
   */
  readonly mayDiffer?: true;
  readonly kind: ("trail" | "event-data-store" | "telemetry-rule");
  readonly dialect: ("cloudformation-yaml" | "cloudformation-json" | "cdk" | "landing-zone-accelerator" | "terraform-aws" | "terraform-awscc" | "terraform-aws-json" | "terraform-awscc-json" | "aws-cli");
  readonly name?: CarriedText;
  readonly arn?: CarriedText;
  /**
   * Position in `scopes`.
   */
  readonly scope: number;
  readonly region: CarriedText;
  /**
   * The answers under which it exists; left out: always.
   */
  readonly guard?: readonly CarriedAnswer[];
  /**
   * Properties that the language does not know.
   */
  readonly unknownProperties: readonly CarriedUnknownProperty[];
  readonly multiRegion?: (boolean | null);
  readonly organization?: (boolean | null);
  readonly advancedEventSelectors?: (CarriedSelectors | null);
  readonly eventSelectors?: (CarriedBasicSelectors | null);
  readonly logging?: (boolean | null);
  readonly ingestion?: (boolean | null);
  readonly resourceType?: (CarriedText | null);
  readonly telemetryType?: (CarriedText | null);
  readonly destinationType?: (CarriedText | null);
  readonly selectionCriteria?: (CarriedText | null);
  readonly destinationPattern?: (CarriedText | null);
  readonly regions?: (CarriedTexts | null);
  readonly organizationScope?: (CarriedText | null);
  readonly evaluation?: (boolean | null);
  readonly retentionDays?: (number | null);
  readonly billingMode?: (CarriedText | null);
  readonly globalServiceEvents?: (boolean | null);
  readonly s3BucketName?: (CarriedText | null);
  readonly s3KeyPrefix?: (CarriedText | null);
  readonly logFileValidation?: (boolean | null);
  readonly kmsKey?: (CarriedText | null);
  readonly cloudWatchLogs?: (CarriedText | null);
  readonly cloudWatchLogsRole?: (CarriedText | null);
  readonly snsTopic?: (CarriedText | null);
  readonly writtenName?: (CarriedText | null);
  readonly insights?: ((readonly CarriedInsight[] | {
    readonly items: readonly CarriedInsight[];
    readonly more: number;
  }) | null);
  readonly latestDeliveryError?: CarriedText;
  readonly furtherDeliveryErrors?: readonly CarriedDeliveryError[];
}
/**
 * A property that the language does not know.
 */
interface CarriedUnknownProperty {
  readonly name: string;
  /**
   * The property that was probably meant.
   */
  readonly meant?: string;
  readonly inSelector: boolean;
}
/**
 * An error that GetTrailStatus told.
 */
interface CarriedDeliveryError {
  readonly field: ("LatestCloudWatchLogsDeliveryError" | "LatestDigestDeliveryError" | "LatestNotificationError");
  readonly error: CarriedText;
}
/**
 * An advanced event selector.
 */
interface CarriedSelector {
  readonly name: (string | null);
  readonly fields: CarriedFields;
  readonly location: Location;
}
/**
 * A field selector.
 */
interface CarriedField {
  readonly field?: (CarriedText | null);
  readonly conditions: readonly CarriedCondition[];
}
/**
 * An operator of a field selector.
 */
interface CarriedCondition {
  readonly operator: ("Equals" | "StartsWith" | "EndsWith" | "NotEquals" | "NotStartsWith" | "NotEndsWith");
  readonly values: CarriedTexts;
}
/**
 * A basic event selector.
 */
interface CarriedBasicSelector {
  readonly readWriteType?: (CarriedText | null);
  readonly includeManagementEvents?: (boolean | null);
  readonly excludeManagementEventSources?: (CarriedTexts | null);
  readonly dataResources?: (CarriedDataResources | null);
  readonly location: Location;
}
/**
 * Data resources of a basic event selector.
 */
interface CarriedDataResource {
  readonly type?: (CarriedText | null);
  readonly values?: (CarriedTexts | null);
}
/**
 * A declared resource. Its place is that of a finding about it, else its file.
 */
interface CarriedResource {
  readonly id: string;
  /**
   * The id without the file.
   */
  readonly address: string;
  /**
   * The address that the code says it had before.
   */
  readonly previousAddress?: string;
  readonly declaredType: string;
  readonly service: string;
  /**
   * Left out where it has management events alone.
   */
  readonly resourceType?: string;
  readonly arn?: CarriedText;
  /**
   * Its data events are about things inside it.
   */
  readonly contains?: true;
  /**
   * It stays, or may stay, where the code no longer has it.
   */
  readonly outlivesCode?: true;
  /**
   * It stays, or may stay, where the code has another one made in its place.
   */
  readonly outlivesReplacement?: true;
  /**
   * Values of the placeholders in ARN patterns.
   */
  readonly variables?: {
    readonly [k: string]: CarriedText;
  };
  /**
   * Whether it has the parts that have a type of their own.
   */
  readonly parts?: {
    readonly [k: string]: "yes" | "no" | "maybe";
  };
  /**
   * What code must show for data events of it to be asked for.
   */
  readonly needs?: {
    /**
     * Whether its own declaration shows it.
     */
    readonly shown: ("yes" | "no" | "maybe");
    /**
     * Types of declarations that show it as well.
     */
    readonly shownBy: readonly string[];
    /**
     * What is shown, as a clause.
     */
    readonly that: string;
  };
  /**
   * Position in `scopes`.
   */
  readonly scope: number;
  /**
   * Left out where it is that of the scope.
   */
  readonly region?: CarriedText;
  /**
   * The answers under which it exists; left out: always.
   */
  readonly guard?: readonly CarriedAnswer[];
  readonly tags?: CarriedTags;
}
/**
 * What the run left out, and what fails it. Each list is left out where it is empty.
 */
interface CarriedRules {
  readonly failOn?: ("error" | "warning" | "note" | "none");
  /**
   * Globs of the configuration.
   */
  readonly exclude?: readonly string[];
  /**
   * Globs of the configuration and of options, with the folder that they are relative to.
   */
  readonly exclusions?: readonly {
    readonly folder: string;
    readonly globs: readonly string[];
  }[];
  /**
   * Suppressions of the configuration.
   */
  readonly ignore?: readonly CarriedSuppression[];
  /**
   * Suppressions in the code.
   */
  readonly fromCode?: readonly CarriedSuppression[];
}
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedSuppression".
 */
interface CarriedSuppression {
  readonly rule: string;
  /**
   * A pattern for addresses; every resource where there are no `ids` either.
   */
  readonly resource?: string;
  readonly ids?: readonly string[];
  /**
   * Left out: every operation.
   */
  readonly operations?: readonly string[];
  readonly reason?: string;
  readonly until?: string;
  readonly description: string;
  readonly location: Location;
}
/**
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CarriedRelease".
 */
interface CarriedRelease {
  /**
   * Of a resource, or of a module with all that is in it.
   */
  readonly id: string;
  readonly location: Location;
}
/**
 * Tags, as far as the policies ask for tags.
 */
interface CarriedTags {
  /**
   * Null: no policy asks for the value.
   */
  readonly values: {
    readonly [k: string]: CarriedText | null;
  };
  /**
   * There may be others.
   */
  readonly open: boolean;
}
/**
 * A policy that ships with the program.
 */
interface CarriedBuiltInPolicy {
  /**
   * Its name.
   */
  readonly builtIn: string;
}
/**
 * What a policy asks to have recorded, with what it inherits.
 */
interface CarriedPolicy {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly CarriedRequirement[];
}
/**
 * A requirement, in the form of a policy file.
 */
interface CarriedRequirement {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly levelWhenSinksMayBeElsewhere?: Level;
  readonly controls: readonly string[];
  readonly record: CarriedRecord;
  readonly except: readonly CarriedException[];
  /**
   * It is inherited from a policy that ships with the program.
   */
  readonly builtIn: boolean;
  readonly location: Location;
}
/**
 * The events that are asked for.
 */
interface CarriedRecord {
  readonly service?: string;
  readonly eventSource?: string;
  readonly operations?: readonly string[];
  readonly category?: ("management" | "data" | "networkActivity");
  readonly access?: ("read" | "write" | "all");
  readonly resourceType?: string;
  readonly regions?: (("all" | "enabled") | readonly string[]);
  readonly where?: {
    readonly path?: string;
    readonly module?: string;
    readonly resource?: string;
    readonly tags?: {
      readonly [k: string]: string;
    };
  };
  readonly resources?: (("declared" | "all") | readonly string[]);
  /**
   * Whose events are meant: detections of the code, or rules of these files.
   */
  readonly detections?: ("declared" | readonly string[]);
}
/**
 * Events that are left out.
 */
interface CarriedException {
  readonly service?: string;
  readonly eventSource?: string;
  readonly operations?: readonly string[];
  readonly category?: ("management" | "data" | "networkActivity");
  readonly access?: ("read" | "write" | "all");
  readonly resourceType?: string;
  readonly regions?: (("all" | "enabled") | readonly string[]);
  readonly where?: {
    readonly path?: string;
    readonly module?: string;
    readonly resource?: string;
    readonly tags?: {
      readonly [k: string]: string;
    };
  };
  readonly resources?: (("declared" | "all" | "log-destinations") | readonly string[]);
  readonly reason: string;
  readonly until?: string;
}
/**
 * When, on what and about which accounts a result speaks.
 */
interface RunDetails {
  /**
   * The day of the run.
   */
  readonly date: string;
  /**
   * What was read, in order.
   */
  readonly inputs: readonly RunInput[];
  /**
   * What was judged by itself: accounts, and inputs of code that live in one account.
   */
  readonly accounts: readonly JudgedAccount[];
}
/**
 * One thing that was read.
 */
interface RunInput {
  /**
   * `trails`: a snapshot or output of the AWS CLI; `account`: a live account.
   */
  readonly kind: ("code" | "trails" | "account");
  /**
   * A path relative to the working directory, or the id of a live account.
   */
  readonly name: string;
}
/**
 * An account, or the inputs of code that live in one.
 */
interface JudgedAccount {
  /**
   * As in `coverage`.
   */
  readonly scope: string;
  /**
   * Null where the input does not say.
   */
  readonly accountId: (string | null);
  /**
   * The Region of the code, or those that are enabled in the account; null where the input does not say.
   */
  readonly regions: (readonly string[] | null);
  /**
   * Names of the inputs that tell about it.
   */
  readonly inputs: readonly string[];
}
/**
 * What the verdicts say of a control in one account.
 */
interface ControlScope {
  /**
   * As in `coverage`.
   */
  readonly scope: string;
  /**
   * Null where the input does not say.
   */
  readonly accountId: (string | null);
  readonly status: ControlStatus;
  readonly evidence: readonly string[];
  readonly counterexample?: CounterexampleEvent;
}
/**
 * A type of Insights, with the categories of events that it is about where the input tells them.
 */
interface CarriedInsight {
  readonly type: CarriedText;
  readonly categories?: (CarriedTexts | null);
}
/**
 * Something that waits for events: a rule of an event bus, a filter of a log group, a detection rule.
 */
interface WrittenDetection {
  /**
   * `file#address`.
   */
  readonly id: string;
  readonly kind: ("event-rule" | "metric-filter" | "subscription-filter" | "sigma" | "elastic");
  readonly name: (string | null);
  /**
   * `can-fire`: an event can reach it; that it will fire is never said.
   */
  readonly verdict: ("can-fire" | "in-part" | "never" | "undetermined");
  /**
   * The events that it waits for.
   */
  readonly needs: readonly {
    /**
     * `*`: any.
     */
    readonly eventSource: string;
    /**
     * `*`: any of the source.
     */
    readonly eventName: string;
  }[];
  /**
   * Ids of the trails that surely record some of them.
   */
  readonly recordedBy: readonly string[];
  readonly reasons: readonly ResultReason[];
  /**
   * An event that it waits for and misses.
   */
  readonly counterexample: (CounterexampleEvent | null);
  /**
   * The path of the construct of an AWS CDK app that made it.
   */
  readonly construct?: string;
  readonly location: Location;
}
/**
 * Where a value was read. Positions are computed only when somebody reports them:
 * in a large plan or template almost none are ever asked for.
 */
interface Origin {
  readonly locate: () => Location;
  /**
   * The block of one's own code that brought the file, where a tool has fetched it and git ignores it: a registry
   * module. Null for places in code of one's own, and left out where there are no others.
   */
  readonly broughtBy?: () => Location | null;
}
/**
 * A setting as written in code or answered by an API.
 *
 * `absent`: nobody set it; what that means is for the one who reads it to say (AWS's default, or unknown where AWS
 * documents none).
 * `unknown`: it is set, or may be, to something the input does not tell.
 */
type Setting<T> = {
  readonly kind: "known";
  readonly value: T;
  readonly origin: Origin;
} | {
  readonly kind: "unknown";
  readonly because: UnresolvedValue;
  readonly origin: Origin;
} | {
  readonly kind: "absent";
};
/** A text with the place it was read from. */
interface LocatedText {
  readonly text: Text;
  readonly origin: Origin;
  /**
   * The value as code of the input's language, with the references that stand there; null where it cannot be written
   * anew. Left out for what is written out as a string, and where the input shows values alone.
   */
  readonly written?: () => string | null;
}
/**
 * A list of which every item may be known. `more` is there when further items, or other items, may exist that the input
 * does not show;
 * a list that is wholly unknown has no items and `more`.
 */
interface List<T> {
  readonly items: readonly T[];
  readonly more: Unresolved | null;
  readonly origin: Origin;
}
/** Answers that can stay open. `no` and `yes` hold for every value of what the input leaves open. */
type Certainty = "yes" | "no" | "maybe";
/** The operators of an advanced event selector, in the API's spelling. The first three select, the others deselect. */
declare const operators: readonly ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];
type Operator = (typeof operators)[number];
/** One operator of a field selector with the values it lists. */
interface OperatorValues {
  readonly operator: Operator;
  readonly values: List<LocatedText>;
  readonly origin: Origin;
}
/** AWS API: `AdvancedFieldSelector`. */
interface FieldSelector {
  readonly field: Setting<Text>;
  readonly conditions: readonly OperatorValues[];
  readonly origin: Origin;
}
/** AWS API: `AdvancedEventSelector`. */
interface AdvancedEventSelector {
  readonly name: string | null;
  readonly fieldSelectors: List<FieldSelector>;
  readonly origin: Origin;
}
/** AWS API: `DataResource`. */
interface DataResource {
  readonly type: Setting<Text>;
  readonly values: Setting<List<LocatedText>>;
  readonly origin: Origin;
}
/** AWS API: `EventSelector`, called basic event selector in the user guide. */
interface BasicEventSelector {
  readonly readWriteType: Setting<Text>;
  readonly includeManagementEvents: Setting<boolean>;
  readonly excludeManagementEventSources: Setting<List<LocatedText>>;
  readonly dataResources: Setting<List<DataResource>>;
  readonly origin: Origin;
}
/** Of templates of AWS CloudFormation, and of variables of Terraform. */
type TemplateAssumption = /** Nobody gives the parameter or variable a value. `value`: left out where it is hidden or long. */{
  readonly code: "default-kept";
  readonly kind: "parameter" | "variable";
  readonly name: string;
  readonly value?: string | number | boolean;
} /** `from`: the id of the export. */ | {
  readonly code: "export-taken";
  readonly name: string;
  readonly from: string;
} /** Of a CDK app. */ | {
  readonly code: "one-account-of-app";
  readonly folder: string;
};
/** Of a configuration of the Landing Zone Accelerator. */
type LandingZoneAssumption = {
  readonly code: "account-of-landing-zone";
  readonly uri: string;
} | {
  readonly code: "organizations-enabled";
  readonly uri: string;
};
/** What a verdict takes for granted, as data. `src/wording/assumptions.ts` words it, once. */
type Assumption = TemplateAssumption | LandingZoneAssumption | TerraformAssumption | RunAssumption;
/** What a reader of Terraform takes for granted. */
type TerraformAssumption = /** The plan names what a value is built from, and not how. */{
  readonly code: "built-from";
  readonly attribute: string;
  readonly address: string;
  readonly from: string;
  readonly takenAs: "value" | "beginning";
} | {
  readonly code: "region-built-from";
  readonly provider: string;
  readonly from: string;
  readonly region: string;
} | {
  readonly code: "account-built-from";
  readonly provider: string;
  readonly from: string;
  readonly account: string;
} | {
  readonly code: "account-in-arn";
  readonly account: string;
  readonly address: string;
} /** `reason`: as Terraform writes it, `provider_config_unknown`. */ | {
  readonly code: "plan-puts-off";
  readonly address: string;
  readonly reason?: string;
} | {
  readonly code: "plan-silent";
  readonly address: string;
} | {
  readonly code: "default-by-aws";
  readonly attribute: string;
  readonly address: string;
} | {
  readonly code: "left-out-unknown";
  readonly attribute: string;
  readonly address: string;
} | {
  readonly code: "state-hides-selector";
  readonly address: string;
};
/** What the run takes for granted: which account, Region and organization code lives in. `scope`, `sink`: ids. */
type RunAssumption = {
  readonly code: "only-account";
  readonly scope: string;
  readonly account: string;
} /** `region`: left out where that of the sink is not known either. */ | {
  readonly code: "region-of-trail";
  readonly scope: string;
  readonly sink: string;
  readonly region?: string;
} | {
  readonly code: "partition-of-selectors";
  readonly scope: string;
  readonly partition: string;
} | {
  readonly code: "same-organization";
  readonly scope: string;
  readonly sink: string;
} /** CloudTrail Lake takes no new customers since then. */ | {
  readonly code: "customer-of-lake";
  readonly sink: string;
  readonly since: string;
} /** A telemetry rule cannot be made before. */ | {
  readonly code: "telemetry-evaluation-on";
  readonly sink: string;
} /** `explain`: the account of a sink is not known. */ | {
  readonly code: "account-of-event";
  readonly account: string;
};
/** The construct of an AWS CDK app that made a resource. */
interface Construct {
  /** As the app names it: `Prod/Data/Orders/Resource`. */
  readonly path: string;
  /** The line of the app that made it, where the assembly tells and the file is there. */
  readonly source: Origin | null;
  /** The line as the assembly tells it, for files that are not there: `/app/lib/data.ts:12:5`. */
  readonly trace: string | null;
}
/** A property of trails, event data stores and selectors, in the API's spelling. */
type Property = Operator | "AdvancedEventSelectors" | "CloudWatchLogsLogGroupArn" | "CloudWatchLogsRoleArn" | "DataResources" | "EventSelectors" | "ExcludeManagementEventSources" | "Field" | "FieldSelectors" | "IncludeGlobalServiceEvents" | "IncludeManagementEvents" | "IngestionEnabled" | "InsightSelectors" | "IsLogging" | "IsMultiRegionTrail" | "Name" | "ReadWriteType" | "TrailName" | "Values";
/** Code of the dialect that stands for a string: `!GetAtt Orders.Arn`. */
interface Code {
  readonly code: string;
}
/** A value to write. What is open in a text is written as people are shown it, `${Orders}`; code stands as it is. */
type Value = string | Text | Code;
/** AWS API: `AdvancedFieldSelector`, to be written. */
type ApiFieldSelector<V = string> = {
  readonly Field: string;
} & Readonly<Partial<Record<Operator, readonly V[]>>>;
/** AWS API: `AdvancedEventSelector`, to be written. */
interface ApiSelector<V = string> {
  readonly Name?: string;
  readonly FieldSelectors: readonly ApiFieldSelector<V>[];
}
/** Code to copy. */
interface Snippet {
  /** As a fence of Markdown names it. */
  readonly language: "hcl" | "json" | "sh" | "typescript" | "yaml";
  readonly text: string;
}
/** The trail or event data store that something is written for. Telemetry rules are changed by their owners. */
interface Target {
  readonly kind: "trail" | "event-data-store";
  /** The ARN of a live one. */
  readonly id: string;
  readonly homeRegion: string | null;
}
/** All selectors that a target is to have. */
interface Replacement extends Target {
  readonly selectors: readonly ApiSelector<Value>[];
  /** Whether basic selectors are in their place today. */
  readonly hasBasicSelectors: boolean;
}
/** How something is turned on. */
type TurnOn = {
  readonly kind: "set";
  readonly property: string;
  readonly value: string;
} /** The property turns it off: without it, or with this value, it is on. */ | {
  readonly kind: "remove";
  readonly property: string;
  readonly value: string;
} | {
  readonly kind: "run";
  readonly command: string;
};
/** How advanced event selectors are written. */
interface SelectorWriter {
  /** The property whose list the selectors stand in; null where each is a block of its own. */
  readonly property: string | null;
  /** Selectors as they are added to a list that is there. */
  readonly items: (selectors: readonly ApiSelector<Value>[]) => Snippet;
  /** The property with all selectors. */
  readonly list: (selectors: readonly ApiSelector<Value>[]) => Snippet;
  /**
   * What sets the list as a whole where nobody edits one, and takes the place of what was there; left out elsewhere.
   */
  readonly replace?: (replacement: Replacement) => Snippet;
}
/** A way to write trails and event data stores. */
interface Dialect {
  /** What deploys it, and refuses what it does not take; `nothing` for what AWS has taken already. */
  readonly deployedBy: "cloudformation" | "terraform" | "nothing";
  readonly nameOf: (property: Property) => string;
  /** A property with the list of its values: `Equals: ["Data"]`. */
  readonly valuesOf: (property: Property, values: readonly Value[]) => string;
  /** How a trail is made to log, and an event data store to take in events. */
  readonly turnOn: (target: Target) => TurnOn;
  /** Null where selectors of one's own have no place. */
  readonly selectors: SelectorWriter | null;
}
/** The spelling of the API, which CloudFormation has too. */
declare function asInApi(property: Property): string;
declare const dialects: {
  readonly "cloudformation-yaml": {
    readonly deployedBy: "cloudformation";
    readonly nameOf: typeof asInApi;
    readonly valuesOf: (property: Property, values: readonly Value[]) => string;
    readonly turnOn: (target: Target) => TurnOn;
    readonly selectors: {
      readonly property: "AdvancedEventSelectors";
      readonly items: (selectors: readonly ApiSelector<Value>[]) => {
        language: "yaml";
        text: string;
      };
      readonly list: (selectors: readonly ApiSelector<Value>[]) => {
        language: "yaml";
        text: string;
      };
    };
  };
  readonly "cloudformation-json": Dialect;
  readonly cdk: Dialect;
  readonly "landing-zone-accelerator": Dialect;
  readonly "terraform-aws": Dialect;
  readonly "terraform-awscc": Dialect;
  readonly "terraform-aws-json": Dialect;
  readonly "terraform-awscc-json": Dialect;
  readonly "aws-cli": Dialect;
};
type DialectId = keyof typeof dialects;
/** What the conditions of a template of AWS CloudFormation leave open. */
type TemplateQuestion = {
  readonly code: "condition";
  readonly name: string;
  readonly problem?: "not-declared" | "of-itself";
} /** That of a resource, which is no name. */ | {
  readonly code: "condition-without-name";
  readonly resource: string;
} | {
  readonly code: "condition-unreadable";
  readonly problem: "unreadable" | "no-function" | "nested-too-deeply" | "equals-without-values";
} | {
  readonly code: "equal";
  readonly a: ComparedOperand;
  readonly b: ComparedOperand;
};
/** What is compared: a value that is open, a known string, or a text with open pieces by their ids. */
type ComparedOperand = {
  readonly kind: "open";
  readonly unknown: UnresolvedValue;
} | {
  readonly kind: "known";
  readonly value: string;
} | {
  readonly kind: "partly-known";
  readonly written: string;
};
/** What a configuration of the Landing Zone Accelerator leaves open. `trail`: the address of an account's trail. */
type LandingZoneQuestion = {
  readonly code: "landing-zone-switch";
  readonly because: UnresolvedValue;
} | {
  readonly code: "deployment-region";
  readonly trail: string;
} | {
  readonly code: "deployment-account";
  readonly trail: string;
  readonly targets: readonly string[];
};
/** What the result of an earlier run leaves open: it tells the id of the question. */
interface ResultQuestion {
  readonly code: "question-of-result";
  readonly id: string;
}
/** Completes "… is true", "… is prod". */
type QuestionSubject = /** The value of something that is not known. */{
  readonly code: "value";
  readonly of: UnresolvedValue;
} | TemplateQuestion | LandingZoneQuestion | TerraformQuestion | ResultQuestion;
/** What conditions of a configuration or changes of a plan of Terraform leave to be decided. */
type TerraformQuestion = {
  readonly code: "true";
  readonly value: UnresolvedValue;
} | {
  readonly code: "null";
  readonly value: UnresolvedValue;
} /** Whether it equals what an expression compares it with, which is open as well or no text. */ | {
  readonly code: "equal-to-compared";
  readonly value: UnresolvedValue;
}
/** `of`: what is open about the value of that name. */
/** `piece`: the id of the open piece of text that it is; null where the value is made of more. */
| {
  readonly code: "equal-to";
  readonly name: string;
  readonly value: string;
  readonly of: UnresolvedValue;
  readonly piece: string | null;
} | {
  readonly code: "any-instance";
  readonly of: UnresolvedValue;
} | {
  readonly code: "changes-made";
};
/**
 * Facts that hold only under some answers to open questions of a template, such as a condition that nobody decided.
 *
 * A question is asked once a file (`audit.yaml?IsProduction`); its answers are disjoint and one of them holds.
 * A thing with several answers listed exists in the worlds where every listed question has the listed answer.
 */
interface Question {
  /** Of a question about a value, the id of the open piece of text. */
  readonly id: string;
  readonly subject: QuestionSubject;
  readonly answers: readonly string[];
}
interface Answer {
  readonly question: Question;
  readonly answer: string;
}
/** All of these answers must hold. Empty: always. */
type Guard = readonly Answer[];
/**
 * The inputs that live in one account: one template with its nested stacks, one plan or state, one account of a
 * snapshot.
 * `account`, `region` and `partition` are literals where somebody said them, else unresolved pieces of their own kind.
 */
interface Scope {
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
/** Whether something holds of a bucket, and the place that says so; null: none does. */
interface BucketFact {
  readonly holds: Certainty;
  readonly origin: Origin | null;
}
/** A lifecycle rule that deletes objects. */
interface Expiration {
  readonly enabled: Certainty;
  /** What the keys of the objects begin with. Null: the code does not tell. */
  readonly prefix: Text | null;
  /** It is about some of these objects alone, by their tags or their size. */
  readonly isNarrowed: boolean;
  /** Days after which it deletes; 0 for a date, on which it deletes whatever is there. Null: the code does not tell. */
  readonly days: number | null;
  readonly origin: Origin;
}
/** What the lifecycle rules of a bucket delete. */
interface Expirations {
  readonly rules: readonly Expiration[];
  /** There may be others. */
  readonly isOpen: boolean;
  readonly origin: Origin;
}
/** What the code can say of a bucket. What is left out, a resource does not speak of. */
interface BucketFacts {
  /**
   * All four settings of "S3 Block Public Access" are on. Where no code sets them it is open: they are on by default
   * for buckets that were made since April 2023 alone (S3 user guide, "Default settings for new S3 buckets FAQ").
   */
  readonly publicAccessBlocked?: BucketFact;
  readonly versioned?: BucketFact;
  /** Every new object is locked for some time. */
  readonly objectLock?: BucketFact;
  /** Server access logging is on. */
  readonly accessLogged?: BucketFact;
  readonly expirations?: Expirations;
}
/** A lifecycle rule that deletes log files of a trail, or may. */
interface LogFileExpiration {
  readonly applies: Exclude<Certainty, "no">;
  readonly days: number | null;
  readonly origin: Origin;
}
/** What the code says of the bucket that a trail delivers to. */
interface LogBucket {
  readonly facts: Required<Omit<BucketFacts, "expirations">>;
  /** Lifecycle rules that may delete log files; `isOpen`: there may be others. */
  readonly expirations: {
    readonly rules: readonly LogFileExpiration[];
    readonly isOpen: boolean;
  };
}
/**
 * A property that the language does not know, such as `equals` for `Equals`: it is refused, and what its author meant
 * by it is not in force.
 */
interface UnknownProperty {
  readonly name: string;
  /** The property that was probably meant. */
  readonly meant: string | null;
  /** Whether it stands inside a selector. */
  readonly inSelector: boolean;
  readonly origin: Origin;
}
interface SinkBase {
  /** `file#address`, or the ARN of a live one. */
  readonly id: string;
  /**
   * The address without the file, as the language of the input writes it: `OrgTrail`,
   * `module.logs.aws_cloudtrail.main["a"]`.
   */
  readonly address: string;
  /** How it is written, which decides names, what a fix looks like and what is refused. */
  readonly dialect: DialectId;
  /**
   * The address that it had in the state before, where the code says that it was moved (Terraform: `moved`). Without
   * the file.
   */
  readonly previousAddress?: string;
  readonly name: Text | null;
  readonly arn: Text | null;
  readonly scope: Scope;
  /** The home Region. */
  readonly region: Text;
  readonly multiRegion: Setting<boolean>;
  readonly organization: Setting<boolean>;
  /**
   * The front-end's word on what an absent `advancedEventSelectors` and `eventSelectors` mean is already in these:
   * absent means absent at AWS.
   */
  readonly advancedEventSelectors: Setting<List<AdvancedEventSelector>>;
  /** Empty where the language, or the tool that wrote the input, has checked the names. */
  readonly unknownProperties: readonly UnknownProperty[];
  readonly guard: Guard;
  /** What the front-end took for granted. */
  readonly assumptions: readonly Assumption[];
  /** Why AWS may have another sink than the code shows. Left out: nothing speaks for that. */
  readonly mayDiffer?: UnresolvedValue;
  readonly origin: Origin;
  readonly construct?: Construct;
}
/** AWS API: `InsightSelector`: a type of Insights, with its place. */
interface InsightSelector extends LocatedText {
  /** AWS API: `EventCategories`. Absent: management events. Left out where the input does not tell. */
  readonly categories?: Setting<List<LocatedText>>;
}
/** AWS API: `Trail` with its status and selectors. */
interface Trail extends SinkBase {
  readonly kind: "trail";
  readonly logging: Setting<boolean>;
  readonly globalServiceEvents: Setting<boolean>;
  readonly eventSelectors: Setting<List<BasicEventSelector>>;
  readonly s3BucketName: Setting<Text>;
  /** Left out where the input does not tell. */
  readonly s3KeyPrefix?: Setting<Text>;
  readonly logFileValidation: Setting<boolean>;
  readonly kmsKey: Setting<Text>;
  readonly cloudWatchLogs: Setting<Text>;
  /** The role that CloudTrail writes to the log group with. Left out where the input does not tell. */
  readonly cloudWatchLogsRole?: Setting<Text>;
  /** The topic that is told of new log files, by its name or its ARN. Left out where the input does not tell. */
  readonly snsTopic?: Setting<Text>;
  /** The name as written, with its place; absent where AWS makes one up. Left out where the input does not tell. */
  readonly writtenName?: Setting<Text>;
  readonly insights: Setting<List<InsightSelector>>;
  /** What the code says of the bucket, where a policy asks for it. Left out: nothing. */
  readonly logBucket?: LogBucket;
  /** AWS API: `StopLoggingTime`, as ISO 8601 in UTC. Only of live trails that are off. */
  readonly stoppedSince?: string;
  /** AWS API: `LatestDeliveryError`, the last failure to put log files into the bucket. Only of live trails. */
  readonly latestDeliveryError?: LocatedText;
  /** The last failures to deliver what is made of the log files. Only of live trails; left out: none. */
  readonly furtherDeliveryErrors?: readonly DeliveryError[];
}
/** AWS API: an error that `GetTrailStatus` tells beside `LatestDeliveryError`. Log files reach the bucket though. */
interface DeliveryError {
  readonly field: "LatestCloudWatchLogsDeliveryError" | "LatestDigestDeliveryError" | "LatestNotificationError";
  readonly error: LocatedText;
}
/** AWS API: `EventDataStore` of CloudTrail Lake. */
interface EventDataStore extends SinkBase {
  readonly kind: "event-data-store";
  /** Whether the store takes in events: `IngestionEnabled`, `suspend` inverted, or `Status` being `ENABLED`. */
  readonly ingestion: Setting<boolean>;
  /** AWS API: `RetentionPeriod`, how many days it keeps events. Absent: what AWS gives by the billing mode. */
  readonly retentionDays: Setting<number>;
  /** AWS API: `BillingMode`. */
  readonly billingMode: Setting<Text>;
}
/**
 * AWS API: `TelemetryRule` of CloudWatch, for the resource type of CloudTrail: CloudTrail writes events into log groups
 * of the account, without a trail. `multiRegion` is `AllRegions`, `region` the Region that the rule was made in.
 */
interface TelemetryRule extends SinkBase {
  readonly kind: "telemetry-rule";
  /** AWS API: `ResourceType`, `TelemetryType` and `DestinationConfiguration.DestinationType`. */
  readonly resourceType: Setting<Text>;
  readonly telemetryType: Setting<Text>;
  readonly destinationType: Setting<Text>;
  /** AWS API: `SelectionCriteria`, conditions on the resources that a rule is about. */
  readonly selectionCriteria: Setting<Text>;
  /** AWS API: `DestinationPattern`, the names of the log groups. Absent: those that AWS manages. */
  readonly destinationPattern: Setting<Text>;
  /** AWS API: `RetentionInDays`, how long the log groups keep events. */
  readonly retentionDays: Setting<number>;
  /** AWS API: `Regions`, to which the rule is copied; of a live one, those in which it is active. */
  readonly regions: Setting<List<LocatedText>>;
  /** AWS API: `Scope` of an organization's rule: an organization, organizational units or accounts. */
  readonly organizationScope: Setting<Text>;
  /** Whether telemetry evaluation runs, without which no rule does anything. Absent: the input does not tell. */
  readonly evaluation: Setting<boolean>;
}
/** A place where CloudTrail records events. */
type Sink = Trail | EventDataStore | TelemetryRule;
/**
 * The shape of the catalog: facts derived from AWS documents, one YAML file a service in `policies/catalog`,
 * compiled into one module at build time. The compiled form is the same as the files', with document ids turned into
 * indexes.
 */
/** `never`: a document says it is not recorded. `undocumented`: the API has it, no document says either way. */
type Category = "management" | "data" | "networkActivity" | "never" | "undocumented";
/**
 * `listed`: named by a document. `statement`: falls under a sentence such as "all API calls". `log-example`: seen in a
 * printed record. `inferred`: our reading.
 */
type Basis = "listed" | "statement" | "log-example" | "inferred";
/**
 * An action of IAM policies that no operation of the API has the name of. It may be a call that only the console makes,
 * or a permission that no call has: the reference does not tell. So it is there to be looked up, and no event is
 * required because of it.
 */
interface IamAction {
  readonly name: string;
  /** `none`: a document says that it is no call, as of `iam:PassRole`. */
  readonly events: "unknown" | "none";
  /** Indexes into the service's documents. */
  readonly documents: readonly number[];
  /** Only without events: where to look instead. */
  readonly instead?: string;
}
/**
 * Where `readOnly` comes from. A guess from the operation's name (`name`) and what documents disagree on (`disputed`)
 * do
 * not count as known.
 */
type ReadOnlyBasis = "statement" | "log-example" | "iam-access-level" | "name" | "disputed";
interface CatalogDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The date of the page, as exactly as it can be told: `2026-08`, `2020`, `unknown`. */
  readonly date: string;
  /** When the copy was read: `YYYY-MM-DD`. */
  readonly retrieved: string;
}
/** One `resources[]` element of an event form. */
interface FormElement {
  readonly type: string;
  /**
   * An ARN pattern with `{placeholders}`; left out: the patterns of the type; null: the element carries no ARN.
   * Placeholders of one form with the same name stand for the same text.
   */
  readonly arn?: string | null;
  /** Pattern of the `ARNPrefix` that the element carries in place of an ARN; only where `arn` is null. */
  readonly arnPrefix?: string;
  /**
   * `optional`: events of this form may carry the element or not (tables read by a query). `beside`: they always carry
   * it, and no selector can name its type (the bucket of an object); conditions on ARNs reach it. Default `always`.
   */
  readonly presence?: "always" | "optional" | "beside";
}
/** One way an operation shows up in a record. */
interface EventForm {
  /** For people: which calls show up like this. */
  readonly when: string;
  readonly resources: readonly FormElement[];
  /** Where events of this form have another than those of the operation. */
  readonly eventType?: EventType;
  /** One event can carry elements of several resources of a type (batch, transaction, join). */
  readonly several?: boolean;
}
/**
 * What `eventType` records of an operation show. All but `AwsApiCall` are events that no API call of the service makes.
 */
type EventType = "AwsApiCall" | "AwsServiceEvent" | "AwsConsoleAction" | "AwsConsoleSignIn" | "AwsVpceEvent";
/** What an older or contradicting document says of an operation. */
interface OtherStatement {
  readonly category: Category;
  readonly basis: Basis;
  readonly document: number;
  readonly note?: string;
}
interface Operation {
  readonly name: string;
  /** As recorded, where that differs from the API's name; default: the name. */
  readonly eventNames: readonly string[];
  readonly eventSource: string;
  readonly eventType: EventType;
  readonly category: Category;
  readonly readOnly: boolean;
  readonly readOnlyBasis: ReadOnlyBasis;
  readonly basis: Basis;
  /** Indexes into the service's documents. */
  readonly documents: readonly number[];
  /** Only for data events: at least one. */
  readonly eventForms: readonly EventForm[];
  readonly otherStatements: readonly OtherStatement[];
  readonly note?: string;
  /** Only for `never`: what AWS offers instead, where a document names something. */
  readonly instead?: string;
}
/** A type of `resources[]` elements. */
interface ResourceType {
  readonly type: string;
  /** Catalog id of the owning service. */
  readonly service: string;
  /** Whether basic event selectors can name the type. */
  readonly basicSelector: boolean;
  /**
   * ARN patterns with `{partition}`, `{region}`, `{account}` and placeholders of their own, in the notation of
   * `arn-pattern.ts`.
   * Several where a type has several forms; none where no document says what they look like.
   */
  readonly arn: readonly string[];
  /** False for types whose elements never carry an ARN, so that no condition on `resources.ARN` can match them. */
  readonly hasArn: boolean;
  /** What the CloudTrail console calls it. */
  readonly title?: string;
  readonly note?: string;
  /** Indexes into the documents of the service. */
  readonly documents: readonly number[];
  /** For a part of another declared resource (the stream of a table): the type it belongs to. */
  readonly partOf?: string;
  /** Where calls may name a qualified form of a resource, and no document says what ARN their events carry. */
  readonly qualifiers?: Qualifiers;
}
interface Qualifiers {
  /** What a qualifier is: a version or alias. */
  readonly what: string;
  /**
   * Types of declarations that give a resource one; they name the resource by the placeholder of its type. Declarations
   * of the type itself may have them as parts.
   */
  readonly shownBy: readonly string[];
}
/**
 * How a resource of a declared type is read from code: facts about CloudFormation and the Terraform provider, not about
 * CloudTrail.
 */
interface Declaration {
  readonly language: "cloudformation" | "terraform";
  /** `AWS::Timestream::Table`, `aws_timestreamwrite_table`. */
  readonly type: string;
  readonly service: string;
  /** The `resources.type` of its data events; null: management events alone. */
  readonly resourceType: string | null;
  /** ARN pattern of the resource itself; null: AWS gives it none. */
  readonly arn: string | null;
  /**
   * Placeholder → property (CloudFormation) or attribute (Terraform) that holds it. A placeholder whose property is
   * absent is a generated name.
   */
  readonly variables: Readonly<Record<string, string>>;
  /** What `Ref` returns, as a pattern over the variables, `{arn}` and `{name}`; CloudFormation only. */
  readonly ref?: string;
  /**
   * `Fn::GetAtt` attribute or Terraform attribute → pattern over the variables and `{arn}`. A pattern may use
   * placeholders that nothing binds (a stream label): they become segments.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** Type of the part → property or attribute whose presence (or truth) declares it. */
  readonly parts: Readonly<Record<string, string>>;
  /** What the code must show for data events of the resource to be asked for; left out: nothing. */
  readonly needs?: DeclarationNeeds;
  /**
   * The events are about things inside the declared resource: placeholders of the type's ARN that `variables` does not
   * bind stand for anything.
   */
  readonly contains?: true;
  /**
   * Where one declaration makes the same resource in further Regions: the list, and the property of its items that
   * names a Region.
   */
  readonly replicas?: {
    readonly list: string;
    readonly region: string;
  };
}
/** What tells that the data events of a declared resource happen. */
interface DeclarationNeeds {
  /** Property or attribute whose presence, or truth, shows it. */
  readonly property: string | null;
  /** Values of the property that do not show it. */
  readonly without: readonly string[];
  /** Types of declarations that show it as well. */
  readonly shownBy: readonly string[];
  /** What is shown, as a clause. */
  readonly that: string;
}
interface ServiceStatus {
  readonly state: "open" | "closed-to-new-customers" | "ended";
  readonly since?: string;
  readonly document?: number;
  readonly note?: string;
}
/** An event source whose calls through VPC endpoints CloudTrail can record as network activity events. */
interface NetworkActivity {
  readonly eventSource: string;
  /** Indexes into the service's documents. */
  readonly documents: readonly number[];
  readonly note?: string;
}
/** Management operations whose events differ in nothing but the name. */
interface ManagementOperations {
  readonly eventSource: string;
  readonly eventType: EventType;
  readonly readOnly: boolean;
  /** Whether `readOnly` is guessed from the names alone. */
  readonly guessed: boolean;
  readonly count: number;
}
interface Service {
  readonly id: string;
  readonly names: readonly string[];
  readonly eventSources: readonly string[];
  /** With those of single operations and of network activity. */
  readonly allEventSources: readonly string[];
  readonly status: ServiceStatus;
  /** Its management operations, counted by all that tells their events apart but the names. */
  readonly managementOperations: readonly ManagementOperations[];
  readonly documents: readonly CatalogDocument[];
  readonly operations: readonly Operation[];
  /** Sorted by name. */
  readonly iamActions: readonly IamAction[];
  readonly networkActivity: readonly NetworkActivity[];
}
interface Catalog {
  /** The newest `retrieved` of all documents, `YYYY-MM-DD`. */
  readonly catalogDate: string;
  readonly services: readonly Service[];
  readonly resourceTypes: readonly ResourceType[];
  readonly declarations: readonly Declaration[];
  /** Services whose events count as global service events, by event source. */
  readonly globalServiceEventSources: readonly string[];
}
type SinkKind = Sink["kind"];
/**
 * `documented`: AWS says so. `observed`: seen in an error message or a record that somebody published. `inferred`: our
 * reading.
 */
type Evidence = "documented" | "observed" | "inferred";
/**
 * A statement with what stands behind it. `documents` are ids in `Semantics.documents`, or addresses of public threads
 * for what was observed.
 */
interface Grounded {
  readonly evidence: Evidence;
  readonly documents: readonly string[];
  readonly note?: string;
}
/** Inclusive; a missing side is open. */
interface NumberRange {
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Limit extends NumberRange, Grounded {}
/** A value of `eventCategory`. */
interface EventCategory extends Grounded {
  readonly name: string;
  readonly sinks: readonly SinkKind[];
  /** Advanced selectors of the category name the category and nothing else. */
  readonly soleField: boolean;
  /** Categories of one group may stand together in one event data store. */
  readonly group: string;
  /** Whether events of the category are records of API operations. */
  readonly recordsOperations: boolean;
}
/** What an advanced event selector of one category on one kind of sink may say of a field. */
interface FieldRule {
  readonly presence: "required" | "optional";
  readonly operators: readonly Operator[];
  /** The only values allowed; null: any. */
  readonly values: readonly string[] | null;
  readonly maximumValues: number | null;
}
/**
 * A field of advanced event selectors. Where it has no rule for a category, selectors of that category must not name
 * it.
 */
interface SelectorField extends Grounded {
  readonly field: string;
  /** Parts of the rules that are only our reading: AWS does not say that it refuses other values, or more of them. */
  readonly inferred?: readonly ("values" | "maximumValues")[];
  readonly rules: Readonly<Record<SinkKind, Readonly<Record<string, FieldRule>>>>;
}
/** A form of `DataResource` values that stands for every resource of the type. */
interface BasicDataResourceType extends Grounded {
  readonly type: string;
  /** Patterns with `{partition}` of the values that stand for all resources of the type. */
  readonly all: readonly string[];
  /** How any other value is compared with the ARN in the record. */
  readonly match: "exact" | "prefix" | "undocumented";
  /** Regular expressions over the whole value: AWS refuses what matches one. `{partition}` stands for any partition. */
  readonly refused: readonly RefusedValue[];
}
interface RefusedValue extends Grounded {
  readonly pattern: string;
  readonly because: string;
}
/** A service whose events are recorded as global service events. */
interface GlobalService extends Grounded {
  readonly name: string;
  readonly eventSource: string;
  /** `some`: only part of the service's events, as `note` says. */
  readonly events: "all" | "some";
}
/** Where the events of a source land, whatever Region is worked in; `inferred`: only its endpoint is known. */
interface LandingRule extends Grounded {
  readonly eventSource: string;
  /** By partition. */
  readonly regions: Readonly<Record<string, string>>;
  /** The only callers of whom it holds: by `userIdentity.type`, or by the end of `userIdentity.arn`. */
  readonly callers?: {
    readonly type: string;
    readonly arnEnd: string;
  };
}
/** Management operations that a counterexample names when any operation of the event source would do. */
interface ExampleOperation {
  readonly eventSource: string;
  readonly read: string;
  readonly write: string;
}
interface Partition {
  readonly id: string;
  /** The Region that global service events of the partition are recorded in. */
  readonly leader: string;
  /** What the endpoints of its services end in: `amazonaws.com`. */
  readonly domainSuffix: string;
  /** A regular expression over whole Region names. */
  readonly regionPattern: string;
  /** Some Regions of the partition, the leader first: for examples, not a complete list. */
  readonly regions: readonly string[];
  /** The Regions that are enabled in every account; left out: those of `regions`. */
  readonly alwaysEnabled?: readonly string[];
}
/**
 * A setting of trails that names what they deliver log files to, with how declared resources are told that it can name:
 * the placeholder of their type that holds the name.
 */
interface LogDestination extends Grounded {
  readonly setting: "s3BucketName";
  readonly resourceType: string;
  readonly placeholder: string;
  /** The start of the ARNs of all that is delivered, with `{partition}` and the `{name}` that the setting has. */
  readonly arn: string;
  /** The data event that each delivery of a log file makes. */
  readonly delivery: {
    readonly eventSource: string;
    readonly eventName: string;
  };
}
/** The types in which code declares trails and event data stores, with the properties that each takes. */
interface SinkProperties extends Grounded {
  readonly type: string;
  readonly properties: readonly string[];
}
/** What tells a CloudWatch telemetry rule that records CloudTrail events from others, and where it writes them. */
interface TelemetryRules extends Grounded {
  readonly resourceType: string;
  readonly telemetryType: string;
  readonly destinationType: string;
  /** Log groups by event category. */
  readonly logGroups: Readonly<Record<string, string>>;
}
interface Semantics {
  readonly documents: readonly CatalogDocument[];
  readonly eventCategories: readonly EventCategory[];
  readonly advancedEventSelectors: {
    readonly fields: readonly SelectorField[];
    readonly limits: {
      /** Values over all conditions of all selectors of a sink. */readonly values: Limit;
      readonly valueLength: Limit;
      readonly fieldLength: Limit;
      readonly nameLength: Limit;
      readonly fieldSelectors: Limit;
      readonly valuesOfOperator: Limit; /** Documents disagree on trails; it is for information. */
      readonly selectorsOfEventDataStore: Limit;
    };
  };
  readonly basicEventSelectors: {
    readonly readWriteTypes: readonly string[];
    readonly excludableManagementEventSources: readonly string[];
    readonly dataResourceTypes: readonly BasicDataResourceType[]; /** AWS refuses a selector with neither management events nor data resources. */
    readonly withoutManagementNeedsDataResources: Grounded;
    readonly limits: {
      readonly selectors: Limit; /** Values over all data resources of all selectors of a trail, without those that stand for all resources. */
      readonly dataResourceValues: Limit;
    };
  };
  readonly insights: {
    readonly types: readonly string[];
    readonly eventCategories: readonly string[];
  };
  /** Values of settings of trails that AWS refuses. */
  readonly refusedSettings: Readonly<Record<"cloudWatchLogs" | "writtenName", readonly RefusedValue[]>>;
  /** Attributes that hold the ARN of a log group without the end that CloudTrail asks for. */
  readonly logGroupArnsWithoutEnd: readonly (Grounded & {
    readonly type: string;
    readonly attribute: string;
  })[];
  readonly sinkProperties: readonly SinkProperties[];
  /** Trails in one Region of one account; nobody can raise it. */
  readonly trailsPerRegion: Limit;
  readonly eventTypes: readonly string[];
  /** `Status` of an event data store that takes in events. */
  readonly ingestingStatuses: readonly string[];
  /** Since when CloudTrail Lake takes no new customers, as an ISO date. */
  readonly lakeClosed: Grounded & {
    readonly since: string;
  };
  readonly telemetryRules: TelemetryRules;
  /** How long an event data store keeps events where nobody sets its retention period: days by `BillingMode`. */
  readonly defaultRetention: Grounded & {
    /** Where nobody sets one. */readonly billingMode: string;
    readonly days: Readonly<Record<string, number>>;
  };
  /** Statements about trails that validity checks rest on, by name. */
  readonly trailRules: Readonly<Record<"insightsNeedEvents" | "logGroupNeedsRole" | "multiRegionNeedsGlobalServiceEvents" | "roleNeedsLogGroup" | "selectorKindsExclude", Grounded>>;
  /** Where the lists come from that have no documents of their own. */
  readonly listSources: Readonly<Record<"dataEventTypes" | "eventTypes" | "ingestingStatuses" | "insights" | "networkActivityEventSources" | "partitions", Grounded>>;
  /** Every `resources.type` that the documents list. The list is not complete: others exist. */
  readonly dataEventTypes: readonly string[];
  /** Event sources of network activity events; documents disagree on the list. */
  readonly networkActivityEventSources: readonly string[];
  readonly globalServices: readonly GlobalService[];
  readonly landings: readonly LandingRule[];
  readonly partitions: readonly Partition[];
  readonly exampleOperations: readonly ExampleOperation[];
  /** The forms of the ARNs of callers, with `{partition}`, `{account}` and names; the commonest first. */
  readonly callerArns: readonly {
    readonly pattern: string;
  }[];
  /** An object of records that is not listed may have any field. */
  readonly recordFields: readonly RecordObject[];
  /** The fields of what EventBridge delivers events in. */
  readonly deliveredFields: {
    readonly fields: readonly string[];
  };
  /** What stands for a placeholder in ARN patterns that begin with `arn`. */
  readonly nameRules: readonly (NameRule & {
    readonly arn: string;
    readonly placeholder: string;
  })[];
  readonly logDestinations: readonly LogDestination[];
  readonly configurationChanges: ConfigurationChanges;
}
/** The fields that an object of records may have: of the record itself where `object` is empty. */
interface RecordObject {
  /** The keys that lead to it. */
  readonly object: readonly string[];
  readonly fields: readonly string[];
  /** Names that records in documents have and no list of fields does. */
  readonly printed?: readonly string[];
}
/** Calls that change what a trail or an event data store records. */
interface ConfigurationChanges extends Grounded {
  readonly eventSource: string;
  readonly eventNames: readonly string[];
}
/** The tags that code writes at a resource. */
interface Tags {
  readonly values: ReadonlyMap<string, Text>;
  /** Further tags may exist that the input leaves open. */
  readonly open: boolean;
}
/** What code must show for data events of a resource to be asked for. */
interface NeedsOfResource {
  /** Whether its own declaration shows it. */
  readonly shown: Certainty;
  /** Types of declarations that show it as well, as the code spells them. */
  readonly shownBy: readonly string[];
  /** What is shown, as a clause: that Systems Manager manages the instance. */
  readonly that: string;
}
/** A resource that checked code declares and whose service the catalog knows. */
interface DeclaredResource {
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
/** What code gives up without deleting it. */
interface ReleasedResource {
  /** `file#address` of a resource, or of a module with all that is in it. */
  readonly id: string;
  readonly origin: Origin;
}
/** How people know a selector among those of its sink. */
interface SelectorTitle {
  /** Null, or empty, where it has none. */
  readonly name: string | null;
  /** 0-based position in the sink's list. */
  readonly index: number;
}
/** A trail or event data store. */
interface SinkResult extends WrittenSink {
  /**
   * The same as `selectorList` as code for the reports, with the references of the input; left out where there are
   * none. It is never written.
   */
  readonly selectorCode?: readonly ApiSelector<Value>[];
  /**
   * The selectors that ask for management events less some, where no other asks for all of them; left out where there
   * are none. It is never written.
   */
  readonly narrowedSelectors?: readonly NarrowedSelector[];
}
/** A selector that asks for management events under conditions. */
interface NarrowedSelector extends SelectorTitle {
  /** What narrows a basic one: without these properties it asks for all. Empty for an advanced one. */
  readonly by: readonly Property[];
}
/** A verdict on events that a policy requires. */
interface CoverageEntry extends WrittenCoverage {
  /** How many operations × resources the entry stands for. It is written only where the operations do not tell it. */
  readonly count: number;
  /** People see it if they ask for everything; left out: always. It is never written. */
  readonly onlyPedantic?: boolean;
}
/** What a rule says. */
interface Finding extends WrittenFinding {
  /**
   * Findings with the same key have one cause: reports for people show them as one, over several resources. It is never
   * written, so that it can change.
   */
  readonly causeKey: string;
  /** Id of the account, root module or stack that it is about; null where it is about none. It is never written. */
  readonly scopeId: string | null;
  /** People see it if they ask for everything; left out: always. It is never written. */
  readonly onlyPedantic?: boolean;
}
/** Something about the run itself. */
interface RunNotification extends ResultNotification {
  /** The same for those that people read as one; left out: the message. It is never written. */
  readonly alike?: string;
}
/** The result of a run. */
interface CheckResult extends ResultFile {
  readonly notifications: readonly RunNotification[];
  readonly sinks: readonly SinkResult[];
  readonly coverage: readonly CoverageEntry[];
  readonly findings: readonly Finding[];
}
/** Whether one event is recorded. */
type ExplainVerdict = "recorded" | "not-recorded" | "undetermined";
/** What one sink does with one event. */
interface ExplainSink {
  /** Id of the sink. */
  sink: string;
  verdict: ExplainVerdict;
  /**
   * Position of the selector that records the event, counted from 0 in the order of the input; null where none does or
   * the sink has the default selector.
   */
  selector: number | null;
  /** Why, and what the answer rests on. */
  reasons: ResultReason[];
}
/** What all sinks do with one event. */
interface ExplainEvent {
  /** `file#3`: the third record of the file, counted from 1. */
  source: string;
  eventID: string | null;
  eventSource: string | null;
  eventName: string | null;
  verdict: ExplainVerdict;
  sinks: readonly ExplainSink[];
}
/** The JSON answer of `explain`, `formatVersion: 1`: one entry for every record read, in input order. */
interface ExplainResult {
  formatVersion: 1;
  events: ExplainEvent[];
  /** What could not be read; empty when everything was. */
  notifications: ResultNotification[];
}
/**
 * A mistake in what was written for trailproof itself: the command line, a policy, the configuration, a snapshot.
 * The caller ends with exit status 2.
 */
interface UsageError {
  /** Null for mistakes on the command line. */
  readonly location: Location | null;
  /** The place inside the document, such as `requirements[0].record.category`; null where there is no document. */
  readonly path: string | null;
  /** What was found, what was expected, what to do. The path is not repeated here. */
  readonly message: string;
}
/** One step is a key, or an index counted from 0. */
type DocumentPath = readonly (string | number)[];
/** A mistake in a policy or configuration; the caller ends with exit status 2. */
type PolicyError = UsageError;
/** What must be recorded: README, "Policies and configuration"; its form is `policies/schema/policy.json`. */
interface Policy {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly requirements: readonly Requirement[];
  readonly trails: readonly TrailRequirement[];
  /** The controls that requirements name, as far as the policy explains them. */
  readonly controls: readonly Control[];
  /** It ships with the program and is as it ships, so that its id says all that it asks. */
  readonly builtIn: boolean;
  readonly origin: Origin;
  /** Where it changes requirements that it inherits, by their ids; left out: it inherits none. */
  readonly overriddenAt?: ReadonlyMap<string, Origin>;
}
/** The document that controls are from. */
interface Framework {
  /** What the ids of its controls begin with, before the slash: `PCI-DSS-4.0.1`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly url: string;
}
/** A control of a framework. */
interface Control {
  /** `PCI-DSS-4.0.1/10.2.1.1`. */
  readonly id: string;
  /** In our words. */
  readonly title: string;
  /** What of it events and settings of trails can show, said as ours; null together with `notAssessed`. */
  readonly reading: string | null;
  /** Why nothing is said about it; null where something is. */
  readonly notAssessed: string | null;
  readonly framework: Framework | null;
}
/** A place in a policy: where it was read, and its path in that file for messages. */
interface PolicyPlace {
  readonly path: DocumentPath;
  readonly origin: Origin;
}
/** A set of events that must be recorded. */
interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The level while further sinks may exist that nobody showed us; null: the same level. */
  readonly levelWhenSinksMayBeElsewhere: Level | null;
  /** Controls of compliance frameworks, `PCI-DSS-4.0.1/10.2.1.1`. */
  readonly controls: readonly string[];
  readonly record: EventChoice;
  /** Of the events that `record` chooses, those alone that detections wait for; left out: all of them. */
  readonly waitedFor?: WaitedFor;
  readonly except: readonly Exception[];
  /** It is from a policy that ships with the program, so that its place is in no file of the user's. */
  readonly builtIn: boolean;
  readonly origin: Origin;
  /**
   * The place of a part of it: `["record", "service"]`. An inherited requirement stands in the file that it comes from.
   */
  readonly placeOf: (path: DocumentPath) => PolicyPlace;
}
/** Detections, and what they wait for. */
interface WaitedFor {
  readonly by: DetectionsChoice;
  /** None before the detections of the run are read. */
  readonly events: readonly EventsOfPlace[];
}
/** Those of the code or inventory, or the rules of files. */
type DetectionsChoice = "declared" | RuleFilesChoice;
/** Files and folders of detection rules. */
interface RuleFilesChoice {
  /** Relative to the working directory. */
  readonly paths: readonly string[];
  /** The folder that they have to lie in; null: the repository of the working directory. */
  readonly root: string | null;
}
/** Events that must be recorded in one place. */
interface EventsOfPlace {
  readonly record: EventChoice;
  /** Ids of the declared resources that they are about; null: whatever `record` says. */
  readonly about: ReadonlySet<string> | null;
  /** In which account; null: in each. */
  readonly scope: Scope | null;
  /** In which Region; null: in all of them. */
  readonly region: Text | null;
  /** Whether events of global services count, which land in one Region whatever `region` is. */
  readonly withGlobal: boolean;
  /** When they are waited for. */
  readonly guard: Guard;
}
type ChosenCategory = "management" | "data" | "networkActivity";
/** A choice of events by what they have in common: each key narrows it, null or `all` does not. */
interface EventKeys {
  /** Id of a service in the catalog. */
  readonly service: string | null;
  readonly eventSource: string | null;
  /**
   * Names of operations, in which `*` stands for any characters: match them with `matchesWildcard`. Null: every
   * operation.
   */
  readonly operations: readonly string[] | null;
  readonly category: ChosenCategory | null;
  readonly access: "read" | "write" | "all";
  /** Narrows the event forms to those with an element of this type. */
  readonly resourceType: string | null;
  /** Null: the Region of the resource, where the events are about one; else all. */
  readonly regions: RegionChoice | null;
  /** Which declared resources are meant; null: all of them. */
  readonly where: ResourceScope | null;
}
/**
 * A part of the declared resources. Each key narrows it, null does not. Texts are globs, in which `*` stands for any
 * characters.
 */
interface ResourceScope {
  /** Of the file that declares the resource, relative to the working directory. */
  readonly path: string | null;
  /**
   * Of the address of the Terraform module that declares it, with or without indexes, or a module around that:
   * `module.ledger`.
   */
  readonly module: string | null;
  /** Of what stands behind the `#` of its address. */
  readonly resource: string | null;
  /** Key and glob for the value. */
  readonly tags: ReadonlyMap<string, string>;
}
/** The events that a requirement is about. */
interface EventChoice extends EventKeys {
  readonly resources: ResourceChoice;
}
/** `declared`: the resources in the code or inventory that is checked. `all`: whatever the resource is. */
type ResourceChoice = {
  readonly kind: "declared";
} | {
  readonly kind: "all";
} | {
  readonly kind: "arns";
  readonly arns: readonly ChosenArn[];
};
/** The declared resources that counted trails deliver their log files to. */
interface LogDestinationResources {
  readonly kind: "log-destinations";
}
/** An ARN; with `prefix`, every ARN that starts with it. */
interface ChosenArn {
  readonly text: string;
  readonly prefix: boolean;
}
/** `all` Regions of the partition, those `enabled` in the account, or these. */
type RegionChoice = {
  readonly kind: "all";
} | {
  readonly kind: "enabled";
} | {
  readonly kind: "regions";
  readonly regions: readonly string[];
};
/** A known and accepted hole. It counts up to and including the day `until`, `YYYY-MM-DD`. */
interface Exception extends EventKeys {
  readonly resources: ResourceChoice | LogDestinationResources;
  readonly reason: string;
  readonly until: string | null;
  /** The configuration accepts it in every policy; left out: a policy has it. */
  readonly accepted?: true;
  readonly origin: Origin;
  /** The place of a part of it: `["service"]`. */
  readonly placeOf: (path: DocumentPath) => PolicyPlace;
}
/** What trails must be like. */
interface TrailRequirement {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  /** `each` counted trail, or `any` one of them. */
  readonly which: "each" | "any";
  readonly require: TrailSettings;
  readonly origin: Origin;
}
/** True: the setting must be there. */
interface TrailSettings {
  readonly logFileValidation: boolean;
  readonly kmsKey: boolean;
  readonly multiRegion: boolean;
  readonly cloudWatchLogs: boolean;
  readonly insights: readonly ("ApiCallRateInsight" | "ApiErrorRateInsight")[];
  /** Null: nothing is asked of the log bucket. */
  readonly logBucket: LogBucketSettings | null;
}
/** What the bucket of the log files must be like. True: it must be so. */
interface LogBucketSettings {
  readonly publicAccessBlocked: boolean;
  readonly versioned: boolean;
  readonly objectLock: boolean;
  readonly accessLogged: boolean;
  /** No lifecycle rule deletes log files before so many days; null: nothing is asked. */
  readonly keptDays: number | null;
}
/** Why an account may have sinks that were not seen. */
interface UnseenSinksReason {
  readonly hidden: "trails" | "event data stores" | "trails and event data stores";
  readonly regions: readonly string[];
  readonly operation: string;
  readonly error: string;
}
/** Sinks that may exist although nobody saw them: an account whose trails could not be listed. */
interface UnseenSinks {
  readonly accountId: string;
  readonly because: UnseenSinksReason;
}
interface AssessmentInput {
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  readonly policies: readonly Policy[];
  readonly sameAccount: boolean;
  readonly groups: ReadonlyMap<string, string>;
  readonly liveAccounts: readonly string[];
  /**
   * The accounts of snapshots that are to be judged, also beside code; left out, where there is no code: the accounts
   * of the sinks.
   */
  readonly liveScopes?: readonly Scope[];
  readonly unseenSinks: readonly UnseenSinks[];
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Judge even where no sink is in sight: an earlier state had one, so that everything it recorded is lost. */
  readonly judgeWithoutSinks: boolean;
  /** Left out: enough for all that people write, and so few that whatever somebody writes ends in about a minute. */
  readonly steps?: Steps;
}
/** Steps (`work.ts`) for one verdict, and for all of them. */
interface Steps {
  readonly perVerdict: number;
  readonly perRun: number;
}
/** What a run may take. */
/** A part of the input that could not be read, or not all of it. */
interface Unread {
  /** For people: a file, a folder, an account. */
  readonly name: string;
  /** The file; null for what is none. */
  readonly uri: string | null;
  /** The live account; null for what is none. */
  readonly accountId: string | null;
  /** The call of a module whose files are not here, as it begins the ids of what it declares; left out: none. */
  readonly module?: string;
}
interface Reach {
  /** What made the result incomplete. */
  readonly unread: readonly Unread[];
  /** What the input names and what is not here, such as the template of a nested stack, by what it is. */
  readonly hidden: ReadonlyMap<string, Unread>;
  /** The modules whose files are not here, whatever they may declare. */
  readonly modules: readonly Unread[];
  /** The live accounts that were judged. */
  readonly accountIds: ReadonlySet<string>;
}
/** A wish not to be told of findings. */
interface Suppression {
  /** SARIF's words: written in the code, or outside it. */
  readonly kind: "inSource" | "external";
  readonly ruleId: string;
  readonly resources: SuppressedResources;
  /** Names of operations or globs; null: every operation. */
  readonly operations: readonly string[] | null;
  readonly reason: string | null;
  /** It counts up to and including this day, `YYYY-MM-DD`. */
  readonly until: string | null;
  /** For messages: `ignore[2]`. */
  readonly description: string;
  readonly origin: Origin;
}
/**
 * `pattern`: a glob for the part of the address after `#`, or for the whole address where it has none. `ids`: these
 * addresses.
 */
type SuppressedResources = {
  readonly kind: "every";
} | {
  readonly kind: "pattern";
  readonly pattern: string;
} | {
  readonly kind: "ids";
  readonly ids: ReadonlySet<string>;
};
/** What `trailproof.yaml` says: README, "The configuration"; its form is `policies/schema/configuration.json`. */
interface Configuration {
  /** Relative to the working directory, with forward slashes. */
  readonly uri: string;
  /** The folder of the file, to which the globs in it are relative: `.`, `../..`. */
  readonly directory: string;
  /** Names of built-in policies, and files relative to the working directory. Null: not set. */
  readonly policies: readonly ConfigurationEntry[] | null;
  /** Snapshots, relative to the working directory. */
  readonly trails: readonly ConfigurationEntry[];
  /** Files and folders of detection rules, relative to the working directory. */
  readonly detections: readonly ConfigurationEntry[];
  /** `sinks: complete`: the sinks of the run are all there are. */
  readonly sinksComplete: boolean;
  readonly scopes: readonly ScopeEntry[];
  readonly environments: readonly EnvironmentEntry[];
  /** Template parameters and Terraform variables, as written. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Catalog ids: for a live account, the services whose data events matter. */
  readonly services: readonly ConfigurationEntry[];
  /** Globs as in `.gitignore`, relative to `directory`. */
  readonly exclude: readonly string[];
  readonly ignore: readonly Suppression[];
  /** What is left out on purpose, whatever the policy. */
  readonly accept: readonly Exception[];
  readonly failOn: Level | "none" | null;
  readonly origin: Origin;
  /** The place of a part of it: `["exclude", 0]`. */
  readonly originOf: (path: DocumentPath) => Origin;
}
/** A text of the configuration with its place. */
interface ConfigurationEntry {
  readonly text: string;
  readonly origin: Origin;
  /** An error about this entry, at its place. */
  readonly errorAt: (message: string) => PolicyError;
}
/** Inputs that live in one account. */
interface ScopeEntry {
  readonly account: string | null;
  readonly region: string | null;
  /** The id of the organization of the account. */
  readonly organization: string | null;
  /** Globs, relative to `directory`; a folder stands for all that is in it. */
  readonly paths: readonly string[];
  readonly origin: Origin;
}
/** One of several deployments of a Terraform root. */
interface EnvironmentEntry {
  readonly name: string;
  /** The folder of the root module, relative to the working directory. */
  readonly root: ConfigurationEntry;
  /** Relative to the working directory; the last counts most. */
  readonly variableFiles: readonly ConfigurationEntry[];
  readonly account: string | null;
  readonly region: string | null;
}
/**
 * `reason` ends a sentence: "… cannot be read: there is no such file". `bytes` of what is too big is null where it was
 * not counted to its end.
 */
type BytesReading = {
  readonly kind: "bytes";
  readonly bytes: Buffer;
} | {
  readonly kind: "too-big";
  readonly bytes: number | null;
  readonly limit: number;
} | {
  readonly kind: "failed";
  readonly reason: string;
};
/** Globs as in `.gitignore`, relative to a folder. */
interface Exclusion {
  /** Relative to the working directory, or absolute. */
  readonly folder: string;
  readonly globs: readonly string[];
  /** It counts only for what one of these leaves out too; left out: always. */
  readonly onlyWith?: readonly Exclusion[];
}
/**
 * Whose rules count: those of one side; or of both, so that a change cannot switch off its own check. As CODEOWNERS of
 * GitHub, which is read from the base branch.
 */
declare const rulesFromChoices: readonly ["base", "head", "both"];
type RulesFrom = (typeof rulesFromChoices)[number];
/** What options and the configuration of a side say before its code is read. */
interface DeclaredRules {
  readonly configuration: Configuration | null;
  readonly policies: readonly Policy[];
  readonly exclusions: readonly Exclusion[];
}
/** The rules of a side. */
interface SideRules extends DeclaredRules {
  /** Those that the code asks for. */
  readonly fromCode: readonly Suppression[];
  /** A result carried them, without how code is read and what policies require of trails; left out: they are whole. */
  readonly isPartial?: true;
}
/** What a run has read. */
interface JudgedSide {
  readonly input: AssessmentInput;
  /** How far it could see. */
  readonly reach: Reach;
  /**
   * The folder or file that was named, as it begins the addresses; empty: none. Two sides that are copies of each
   * other differ in it.
   */
  readonly root: string;
  /** What the code gives up without deleting it. */
  readonly released: readonly ReleasedResource[];
  /** The files of code that were read. */
  readonly files: ReadonlySet<string>;
  /** Its own rules, whatever it was judged by; left out: nobody knows them. */
  readonly rules?: SideRules;
}
/** A finding of an earlier result, with what finds it again. */
interface BaselineFinding extends FixedFinding, Pick<Finding, "policy" | "requirement" | "operations" | "alsoFor"> {}
/** An earlier result that a run is compared with. */
interface Baseline {
  /** As it was asked for: `main.json`, `git:origin/main`. */
  readonly name: string;
  readonly findings: readonly BaselineFinding[];
  /** What was recorded; null where the baseline tells of findings alone, as SARIF does. */
  readonly coverage: readonly CoverageEntry[] | null;
  readonly sinks: readonly SinkResult[];
  /** What waited for events; left out: nothing, or the baseline does not tell. */
  readonly detections?: NonNullable<CheckResult["detections"]>;
  /**
   * Whether its files are those of the working directory at another time; left out: yes. If not, a file that is still
   * there says nothing.
   */
  readonly sameTree?: boolean;
  /** How far it could see. */
  readonly reach: Reach;
  /** What was read; null where the baseline tells of findings alone. */
  readonly side: JudgedSide | null;
}
/** What to check. Everything is optional; paths are relative to `workingDirectory`. */
interface CheckOptions {
  /** Files and folders of infrastructure code; default: the working directory; none: only `trails` are judged. */
  readonly paths?: readonly string[];
  /** Default: the directory of the process. */
  readonly workingDirectory?: string;
  /** Snapshots and output of the AWS CLI. */
  readonly trails?: readonly string[];
  /** Files and folders of detection rules, Sigma or Elastic; default: those of the configuration. */
  readonly detections?: readonly string[];
  /** Names of built-in policies or files; default: those of the configuration, else `documented`. */
  readonly policies?: readonly string[];
  /** All inputs live in one account. */
  readonly sameAccount?: boolean;
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterFiles?: readonly string[];
  /** Files of Terraform variables, as `-var-file` of Terraform takes them. */
  readonly variableFiles?: readonly string[];
  readonly exclude?: readonly string[];
  /** Of snapshots among the paths, the accounts to judge; default: all. */
  readonly accounts?: readonly string[];
  /** A configuration file; null: none; default: the nearest `trailproof.yaml` upward. */
  readonly configuration?: string | null;
  /** An earlier result to compare with: a file, JSON or SARIF, or what `check()` gave. */
  readonly baseline?: string | CheckResult | Baseline;
  /** `YYYY-MM-DD`, for exceptions and suppressions with a date; default: today. */
  readonly today?: string;
  /** In comparisons, whose configuration, policies and suppressions count; default: `both`. */
  readonly rulesFrom?: RulesFrom;
  /** Why what the change loses is accepted: said from outside of it, and shown in every report. */
  readonly acceptLost?: string;
  /** What `-` stands for where one of these options names a file. */
  readonly standardInput?: BytesReading;
}
/** The options, the configuration, a policy or a snapshot is wrong; nothing was checked. */
declare class UsageErrors extends Error {
  readonly errors: readonly UsageError[];
  constructor(errors: readonly UsageError[]);
}
/**
 * Checks infrastructure code and returns the JSON result, `formatVersion: 1`.
 * Rejects with `UsageErrors` when what was asked cannot be done; inputs that cannot be read are notifications in the
 * result.
 */
declare function check(options?: CheckOptions): Promise<CheckResult>;
export { BaselineChange, BaselineComparison, CarriedAnswer, CarriedBasicSelector, CarriedBasicSelectors, CarriedBuiltInPolicy, CarriedCondition, CarriedDataResource, CarriedDataResources, CarriedDeliveryError, CarriedException, CarriedField, CarriedFields, CarriedInsight, CarriedPiece, CarriedPolicy, CarriedQuestion, CarriedRecord, CarriedRelease, CarriedRequirement, CarriedResource, CarriedRules, CarriedScope, CarriedSelector, CarriedSelectors, CarriedSink, CarriedSuppression, CarriedTags, CarriedText, CarriedTexts, CarriedUnknownProperty, CarriedUnseenSinks, ChangedCheck, type CheckOptions, CheckResult, Comparable, ControlResult, ControlScope, ControlStatus, CounterexampleEvent, CoverageCategory, CoverageChange, CoverageEntry, EventsPrice, ExplainEvent, ExplainResult, ExplainSink, ExplainVerdict, FailedCall, Finding, FindingAsker, FindingData, FindingKind, FixedFinding, JudgedAccount, Level, type Location, ModuleVersion, NarrowedSelector, NotCompared, RelatedLocation, ResourceReference, ResultFile, ResultNotification, ResultReason, ResultSummary, RunDetails, RunInput, RunNotification, SelectorFix, SinkResult, UnseenModuleCall, type UsageError, UsageErrors, Verdict, WrittenCoverage, WrittenDetection, WrittenFieldSelector, WrittenFinding, WrittenSelector, WrittenSink, check };