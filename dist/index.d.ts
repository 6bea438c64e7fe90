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
   * The trails and event data stores in sight, counted or not.
   */
  readonly sinks: readonly WrittenSink[];
  /**
   * Verdicts; operations of one service that share verdict, reasons and resource stand in one entry.
   */
  readonly coverage: readonly WrittenCoverage[];
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
  readonly kind: ("trail" | "event-data-store");
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
  /**
   * The folder that could not be read.
   */
  readonly folder?: string;
  /**
   * The live account that it is about.
   */
  readonly accountId?: string;
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
 * What to add to a trail or event data store so that it records what a finding is about.
 */
interface SelectorFix {
  /**
   * Id of the trail or event data store, as in `sinks`.
   */
  readonly sink: string;
  readonly selectors: readonly WrittenSelector[];
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
 * Why a value that was read is not known, as data. `src/wording/unknown-values.ts` words it, once.
 *
 * No argument is prose: each is a name or a value from the input, or another reason.
 */
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
/** What the run itself leaves open: places that nothing names, and what the search for an event makes up. */
type RunUnknown = {
  readonly code: "unnamed-place";
  readonly part: "region" | "account";
} | {
  readonly code: "record-without-region";
} | {
  readonly code: "behind-prefix";
} /** A value that no selector names: of a field, or of a part of an ARN. */ | {
  readonly code: "any-other";
  readonly name: string;
} /** A part of the ARN of an event that AWS gives to the resource with this id. */ | {
  readonly code: "assigned-part";
  readonly part: string;
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
} /** What stands for one of the instances of a block when nobody knows which there are. */ | {
  readonly code: "each-value";
  readonly address: string;
  readonly part: "count.index" | "each.key" | "each.value";
  readonly because: UnresolvedValue;
};
type UnresolvedValue = DocumentUnknown | TemplateUnknown | TerraformUnknown | LandingZoneUnknown | LiveUnknown | RunUnknown | DerivedUnknown;
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
/** The operators of an advanced event selector, in the API's spelling. The first three select, the others deselect. */
declare const operators: readonly ["Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"];
type Operator = (typeof operators)[number];
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
/** A trail or event data store. */
interface SinkResult extends WrittenSink {
  /**
   * The same as `selectorList` as code for the reports, with the references of the input; left out where there are
   * none. It is never written.
   */
  readonly selectorCode?: readonly ApiSelector<Value>[];
}
/** A verdict on events that a policy requires. */
interface CoverageEntry extends WrittenCoverage {
  /** How many operations × resources the entry stands for. It is written only where the operations do not tell it. */
  readonly count: number;
}
/** What a rule says. */
interface Finding extends WrittenFinding {
  /**
   * Findings with the same key have one cause: reports for people show them as one, over several resources. It is never
   * written, so that it can change.
   */
  readonly causeKey: string;
}
/** The result of a run. */
interface CheckResult extends ResultFile {
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
  sinks: ExplainSink[];
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
/** A part of the input that could not be read, or not all of it. */
interface Unread {
  /** For people: a file, a folder, an account. */
  readonly name: string;
  /** The file; null for what is none. */
  readonly uri: string | null;
  /** The live account; null for what is none. */
  readonly accountId: string | null;
}
interface Reach {
  /** What made the result incomplete. */
  readonly unread: readonly Unread[];
  /** What the input names and what is not here, such as the template of a nested stack, by what it is. */
  readonly hidden: ReadonlyMap<string, Unread>;
  /** The live accounts that were judged. */
  readonly accountIds: ReadonlySet<string>;
}
type Moves = ReadonlyMap<string, string>;
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
  /**
   * Addresses of this run, with the file, to the addresses that these resources had before, without it: what the code
   * says was moved.
   * Left out where nothing was.
   */
  readonly moves?: Moves;
  /**
   * Whether its files are those of the working directory at another time; left out: yes. If not, a file that is still
   * there says nothing.
   */
  readonly sameTree?: boolean;
  /** How far it could see. */
  readonly reach: Reach;
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
/** What to check. Everything is optional; paths are relative to `workingDirectory`. */
interface CheckOptions {
  /** Files and folders of infrastructure code; default: the working directory; none: only `trails` are judged. */
  readonly paths?: readonly string[];
  /** Default: the directory of the process. */
  readonly workingDirectory?: string;
  /** Snapshots and output of the AWS CLI. */
  readonly trails?: readonly string[];
  /** Names of built-in policies or files; default: those of the configuration, else `documented`. */
  readonly policies?: readonly string[];
  /** All inputs live in one account. */
  readonly sameAccount?: boolean;
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterFiles?: readonly string[];
  readonly exclude?: readonly string[];
  /** A configuration file; null: none; default: the nearest `trailproof.yaml` upward. */
  readonly configuration?: string | null;
  /** An earlier result to compare with: a file, JSON or SARIF, or what `check()` gave. */
  readonly baseline?: string | CheckResult | Baseline;
  /** `YYYY-MM-DD`, for exceptions and suppressions with a date; default: today. */
  readonly today?: string;
  /** What `-` stands for as a file of `trails`, `policies`, `parameterFiles`, `baseline` or `configuration`. */
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
export { BaselineChange, BaselineComparison, type CheckOptions, CheckResult, ControlResult, ControlStatus, CounterexampleEvent, CoverageCategory, CoverageChange, CoverageEntry, ExplainEvent, ExplainResult, ExplainSink, ExplainVerdict, Finding, FindingAsker, FindingData, FindingKind, FixedFinding, Level, type Location, NotCompared, RelatedLocation, ResourceReference, ResultFile, ResultNotification, ResultReason, ResultSummary, SelectorFix, SinkResult, type UsageError, UsageErrors, Verdict, WrittenCoverage, WrittenFieldSelector, WrittenFinding, WrittenSelector, WrittenSink, check };