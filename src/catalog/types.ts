/**
 * The shape of the catalog: facts derived from AWS documents, one YAML file a service in `policies/catalog`,
 * compiled into one module at build time. The compiled form is the same as the files', with document ids turned into
 * indexes.
 */

/** `never`: a document says it is not recorded. `undocumented`: the API has it, no document says either way. */
export type Category = "management" | "data" | "networkActivity" | "never" | "undocumented";

/**
 * `listed`: named by a document. `statement`: falls under a sentence such as "all API calls". `log-example`: seen in a
 * printed record. `inferred`: our reading.
 */
export type Basis = "listed" | "statement" | "log-example" | "inferred";

/**
 * An action of IAM policies that no operation of the API has the name of. It may be a call that only the console makes,
 * or a permission that no call has: the reference does not tell. So it is there to be looked up, and no event is
 * required because of it.
 */
export interface IamAction {
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
export type ReadOnlyBasis = "statement" | "log-example" | "iam-access-level" | "name" | "disputed";

export interface CatalogDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The date of the page, as exactly as it can be told: `2026-08`, `2020`, `unknown`. */
  readonly date: string;
  /** When the copy was read: `YYYY-MM-DD`. */
  readonly retrieved: string;
}

/** One `resources[]` element of an event form. */
export interface FormElement {
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
export interface EventForm {
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
export type EventType = "AwsApiCall" | "AwsServiceEvent" | "AwsConsoleAction" | "AwsConsoleSignIn" | "AwsVpceEvent";

/** What an older or contradicting document says of an operation. */
export interface OtherStatement {
  readonly category: Category;
  readonly basis: Basis;
  readonly document: number;
  readonly note?: string;
}

export interface Operation {
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
export interface ResourceType {
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

export interface Qualifiers {
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
export interface Declaration {
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
  readonly replicas?: { readonly list: string; readonly region: string };
}

/** What tells that the data events of a declared resource happen. */
export interface DeclarationNeeds {
  /** Property or attribute whose presence, or truth, shows it. */
  readonly property: string | null;
  /** Values of the property that do not show it. */
  readonly without: readonly string[];
  /** Types of declarations that show it as well. */
  readonly shownBy: readonly string[];
  /** What is shown, as a clause. */
  readonly that: string;
}

export interface ServiceStatus {
  readonly state: "open" | "closed-to-new-customers" | "ended";
  readonly since?: string;
  readonly document?: number;
  readonly note?: string;
}

/** An event source whose calls through VPC endpoints CloudTrail can record as network activity events. */
export interface NetworkActivity {
  readonly eventSource: string;
  /** Indexes into the service's documents. */
  readonly documents: readonly number[];
  readonly note?: string;
}

/** Management operations whose events differ in nothing but the name. */
export interface ManagementOperations {
  readonly eventSource: string;
  readonly eventType: EventType;
  readonly readOnly: boolean;
  /** Whether `readOnly` is guessed from the names alone. */
  readonly guessed: boolean;
  readonly count: number;
}

export interface Service {
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

export interface Catalog {
  /** The newest `retrieved` of all documents, `YYYY-MM-DD`. */
  readonly catalogDate: string;
  readonly services: readonly Service[];
  readonly resourceTypes: readonly ResourceType[];
  readonly declarations: readonly Declaration[];
  /** Services whose events count as global service events, by event source. */
  readonly globalServiceEventSources: readonly string[];
}
