/**
 * Builds sinks from JSON in the shape of the CloudTrail API, so that a test can say what it is about in a few lines.
 *
 * What the input leaves open is written inside the JSON:
 * - in a string, `${Name}` is an unresolved piece of kind `anything`, `${kind:Name}` one of that kind
 *   (`${segment:Label}`,
 *   `${generated-name:Table}`), and `${AWS::Partition}`, `${AWS::Region}`, `${AWS::AccountId}` are those of the scope;
 * - `{ "Unknown": "because" }` in the place of a value is a setting that is not known;
 * - `{ "More": "description" }` in a list says that further items may exist.
 */
import type { Assumption } from "../../src/model/reasons/assumption.ts";
import { dialects, type DialectId } from "../../src/model/dialects/index.ts";
import {
  literal,
  concatenate,
  unresolvedText,
  type Text,
  type TextPart,
  type Unresolved,
} from "../../src/model/text.ts";
import type { UnresolvedKind } from "../../src/model/unresolved-kinds.ts";
import {
  absent,
  known,
  unknown,
  wholeNumber,
  type List,
  type LocatedText,
  type Setting,
} from "../../src/model/value.ts";
import { operators } from "../../src/model/selector.ts";
import type {
  AdvancedEventSelector,
  BasicEventSelector,
  DataResource,
  FieldSelector,
  OperatorValues,
} from "../../src/model/selector.ts";
import type { EventDataStore, Sink, Trail } from "../../src/model/sink.ts";
import type { Location, Origin } from "../../src/model/location.ts";
import type { Scope } from "../../src/model/scope.ts";
import type { Guard } from "../../src/model/guard.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What a test may say of a sink beside its JSON. */
export interface SinkOverrides {
  readonly kind?: Sink["kind"];
  /** Default `sink.json`. */
  readonly uri?: string;
  /** Default `Sink`. */
  readonly address?: string;
  readonly id?: string;
  readonly scope?: Scope;
  readonly region?: Text;
  readonly guard?: Guard;
  readonly assumptions?: readonly Assumption[];
}

const pointers = new WeakMap<Origin, string>();

/** The JSON pointer of the value that an origin made here belongs to; the empty string is the whole sink. */
export function pointerOf(origin: Origin): string | undefined {
  return pointers.get(origin);
}

/** A scope of code of which account, Region and partition are open. */
export function codeScope(id = "template"): Scope {
  return {
    id,
    kind: "code",
    account: unresolvedText({
      id: `${id}#AWS::AccountId`,
      kind: "account",
      unknown: { code: "stack-place", part: "account" },
    }),
    region: unresolvedText({
      id: `${id}#AWS::Region`,
      kind: "region",
      unknown: { code: "stack-place", part: "region" },
    }),
    partition: unresolvedText({
      id: `${id}#AWS::Partition`,
      kind: "partition",
      unknown: { code: "stack-place", part: "partition" },
    }),
    organizationId: null,
  };
}

/** A scope of a live account. */
export function liveScope(account: string, region: string, partition = "aws"): Scope {
  return {
    id: account,
    kind: "live",
    account: literal(account),
    region: literal(region),
    partition: literal(partition),
    organizationId: null,
  };
}

const unresolvedKinds: readonly UnresolvedKind[] = [
  "partition",
  "region",
  "account",
  "generated-name",
  "segment",
  "anything",
];

function pieceOf(expression: string, scope: Scope): Text | TextPart {
  if (expression === "AWS::Partition") return scope.partition;
  if (expression === "AWS::Region") return scope.region;
  if (expression === "AWS::AccountId") return scope.account;
  const [, prefix, rest] = /^([a-z-]+):(.*)$/.exec(expression) ?? [];
  const kind = unresolvedKinds.find((candidate) => candidate === prefix) ?? "anything";
  const name = kind === prefix && rest !== undefined ? rest : expression;
  const piece: Unresolved = {
    id: `${scope.id}#${name}`,
    kind,
    unknown: { code: "parameter-without-default", parameter: name, option: name },
  };
  return kind === "generated-name" ? { ...piece, stem: name } : piece;
}

/** A text from a string in which `${…}` marks what is not known (see the head of this file). */
export function textFrom(template: string, scope: Scope = codeScope()): Text {
  const pieces: (Text | TextPart)[] = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{([^}]*)\}/g)) {
    pieces.push(template.slice(end, match.index), pieceOf(match[1] ?? "", scope));
    end = match.index + match[0].length;
  }
  return concatenate([...pieces, template.slice(end)]);
}

/** A position in the JSON: its value, and how to name it. */
class Node {
  readonly value: Json | undefined;
  readonly pointer: string;
  readonly context: Context;

  constructor(value: Json | undefined, pointer: string, context: Context) {
    this.value = value;
    this.pointer = pointer;
    this.context = context;
  }

  get origin(): Origin {
    return this.context.origin(this.pointer);
  }

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get(key: string): Node {
    const { value } = this;
    const child = typeof value === "object" && value !== null && !isArray(value) ? value[key] : undefined;
    return new Node(child, `${this.pointer}/${key}`, this.context);
  }

  /** The first of these keys that is there; without any, the node of the first. */
  first(...keys: readonly string[]): Node {
    const nodes = keys.map((key) => this.get(key));
    return nodes.find((node) => node.present) ?? nodes[0] ?? this;
  }

  setting<T>(read: (node: Node) => T): Setting<T> {
    const { value } = this;
    if (value === undefined || value === null) return absent;
    if (typeof value === "object" && !isArray(value) && typeof value.Unknown === "string")
      return unknown({ code: "parameter-hidden", parameter: value.Unknown }, this.origin);
    return known(read(this), this.origin);
  }

  list<T>(read: (node: Node) => T): List<T> {
    const entries = isArray(this.value) ? this.value : [];
    const more = entries.map(moreOf).find((description) => description !== null) ?? null;
    return {
      items: entries.flatMap((entry, index) =>
        moreOf(entry) === null ? [read(new Node(entry, `${this.pointer}/${String(index)}`, this.context))] : [],
      ),
      more:
        more === null
          ? null
          : { id: `${this.context.scope.id}#${more}`, kind: "anything", unknown: { code: "any-other", name: more } },
      origin: this.origin,
    };
  }

  text(): Text {
    return textFrom(typeof this.value === "string" ? this.value : JSON.stringify(this.value), this.context.scope);
  }

  located(): LocatedText {
    return { text: this.text(), origin: this.origin };
  }

  textSetting(): Setting<Text> {
    return this.setting((node) => node.text());
  }

  booleanSetting(): Setting<boolean> {
    return this.setting((node) => node.value === true);
  }

  textListSetting(): Setting<List<LocatedText>> {
    return this.setting((node) => node.list((item) => item.located()));
  }
}

class Context {
  readonly scope: Scope;
  private readonly uri: string;
  private readonly origins = new Map<string, Origin>();

  constructor(scope: Scope, uri: string) {
    this.scope = scope;
    this.uri = uri;
  }

  /** One origin a pointer; every pointer has a line of its own. */
  origin(pointer: string): Origin {
    const known = this.origins.get(pointer);
    if (known !== undefined) return known;
    const line = this.origins.size + 1;
    const location: Location = { uri: this.uri, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
    const origin: Origin = { locate: () => location };
    pointers.set(origin, pointer);
    this.origins.set(pointer, origin);
    return origin;
  }
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function moreOf(entry: Json): string | null {
  if (typeof entry !== "object" || entry === null || isArray(entry)) return null;
  const description = entry.More;
  return typeof description === "string" ? description : null;
}

function conditionsOf(node: Node): OperatorValues[] {
  return operators.flatMap((operator) => {
    const values = node.get(operator);
    return values.present ? [{ operator, values: values.list((item) => item.located()), origin: values.origin }] : [];
  });
}

function fieldSelectorOf(node: Node): FieldSelector {
  return { field: node.get("Field").textSetting(), conditions: conditionsOf(node), origin: node.origin };
}

function advancedSelectorOf(node: Node): AdvancedEventSelector {
  const name = node.get("Name").value;
  return {
    name: typeof name === "string" ? name : null,
    fieldSelectors: node.get("FieldSelectors").list(fieldSelectorOf),
    origin: node.origin,
  };
}

function dataResourceOf(node: Node): DataResource {
  return { type: node.get("Type").textSetting(), values: node.get("Values").textListSetting(), origin: node.origin };
}

function basicSelectorOf(node: Node): BasicEventSelector {
  return {
    readWriteType: node.get("ReadWriteType").textSetting(),
    includeManagementEvents: node.get("IncludeManagementEvents").booleanSetting(),
    excludeManagementEventSources: node.get("ExcludeManagementEventSources").textListSetting(),
    dataResources: node.get("DataResources").setting((list) => list.list(dataResourceOf)),
    origin: node.origin,
  };
}

interface Defaults {
  readonly logging?: boolean;
  readonly multiRegion?: boolean;
  readonly organization?: boolean;
  readonly globalServiceEvents?: boolean;
  readonly ingestion?: boolean;
}

/** What the Terraform provider sets where the code says nothing; CloudFormation and the API have absences. */
/** All ways to write a sink. */
export const dialectIds = Object.keys(dialects).filter((id): id is DialectId => id in dialects);

const terraformDefaults: Defaults = {
  logging: true,
  multiRegion: false,
  organization: false,
  globalServiceEvents: true,
  ingestion: true,
};

function orDefault(setting: Setting<boolean>, fallback: boolean | undefined, origin: Origin): Setting<boolean> {
  return setting.kind === "absent" && fallback !== undefined ? known(fallback, origin) : setting;
}

const storeKeys = [
  "EventDataStoreArn",
  "MultiRegionEnabled",
  "OrganizationEnabled",
  "IngestionEnabled",
  "Status",
  "RetentionPeriod",
];

function isStore(json: JsonObject): boolean {
  return typeof json.Status === "string" || storeKeys.some((key) => key !== "Status" && key in json);
}

interface Build {
  readonly root: Node;
  readonly dialect: DialectId;
  readonly defaults: Defaults;
  readonly overrides: SinkOverrides;
}

function baseOf({
  root,
  dialect,
  overrides,
}: Build): Omit<Trail, "kind" | "multiRegion" | "organization" | keyof TrailOnly> {
  const { scope } = root.context;
  const name = root.first("Name", "TrailName");
  const arn = root.first("TrailARN", "EventDataStoreArn");
  const home = root.get("HomeRegion");
  const address = overrides.address ?? "Sink";
  return {
    id: overrides.id ?? (typeof arn.value === "string" ? arn.value : `${overrides.uri ?? "sink.json"}#${address}`),
    address,
    name: name.present ? name.text() : null,
    arn: arn.present ? arn.text() : null,
    scope,
    region: overrides.region ?? (home.present ? home.text() : scope.region),
    dialect,
    advancedEventSelectors: root.get("AdvancedEventSelectors").setting((list) => list.list(advancedSelectorOf)),
    guard: overrides.guard ?? [],
    unknownProperties: [],
    assumptions: overrides.assumptions ?? [],
    origin: root.origin,
  };
}

type TrailOnly = Pick<
  Trail,
  | "logging"
  | "globalServiceEvents"
  | "eventSelectors"
  | "s3BucketName"
  | "logFileValidation"
  | "kmsKey"
  | "cloudWatchLogs"
  | "cloudWatchLogsRole"
  | "insights"
  | "writtenName"
>;

function trailOf(build: Build): Trail {
  const { root, defaults } = build;
  const status = root.get("Status");
  return {
    ...baseOf(build),
    kind: "trail",
    multiRegion: orDefault(root.get("IsMultiRegionTrail").booleanSetting(), defaults.multiRegion, root.origin),
    organization: orDefault(root.get("IsOrganizationTrail").booleanSetting(), defaults.organization, root.origin),
    logging: orDefault(
      (status.present ? status.get("IsLogging") : root.get("IsLogging")).booleanSetting(),
      defaults.logging,
      root.origin,
    ),
    globalServiceEvents: orDefault(
      root.get("IncludeGlobalServiceEvents").booleanSetting(),
      defaults.globalServiceEvents,
      root.origin,
    ),
    eventSelectors: root.get("EventSelectors").setting((list) => list.list(basicSelectorOf)),
    s3BucketName: root.get("S3BucketName").textSetting(),
    logFileValidation: root.first("EnableLogFileValidation", "LogFileValidationEnabled").booleanSetting(),
    kmsKey: root.first("KMSKeyId", "KmsKeyId").textSetting(),
    cloudWatchLogs: root.get("CloudWatchLogsLogGroupArn").textSetting(),
    cloudWatchLogsRole: root.get("CloudWatchLogsRoleArn").textSetting(),
    writtenName: root.get("TrailName").textSetting(),
    insights: root.get("InsightSelectors").setting((list) =>
      list.list((item) => ({
        ...item.get("InsightType").located(),
        categories: item.get("EventCategories").setting((words) => words.list((word) => word.located())),
      })),
    ),
  };
}

function storeOf(build: Build): EventDataStore {
  const { root, defaults } = build;
  const status = root.get("Status");
  const ingestion = status.present
    ? status.setting((node) => node.value === "ENABLED")
    : orDefault(root.get("IngestionEnabled").booleanSetting(), defaults.ingestion, root.origin);
  return {
    ...baseOf(build),
    kind: "event-data-store",
    multiRegion: orDefault(root.get("MultiRegionEnabled").booleanSetting(), true, root.origin),
    organization: orDefault(root.get("OrganizationEnabled").booleanSetting(), false, root.origin),
    ingestion: orDefault(ingestion, true, root.origin),
    retentionDays: wholeNumber(root.get("RetentionPeriod").textSetting()),
    billingMode: root.get("BillingMode").textSetting(),
  };
}

function sinkOf(
  json: JsonObject,
  dialect: DialectId,
  defaults: Defaults,
  scope: Scope,
  overrides: SinkOverrides,
): Sink {
  const root = new Node(json, "", new Context(overrides.scope ?? scope, overrides.uri ?? "sink.json"));
  const kind = overrides.kind ?? (isStore(json) ? "event-data-store" : "trail");
  const build = { root, dialect, defaults, overrides };
  return kind === "trail" ? trailOf(build) : storeOf(build);
}

/**
 * A sink as a live account describes it: a trail or event data store of a snapshot.
 * It is an event data store when it has a key that only those have (`EventDataStoreArn`, `IngestionEnabled`, …) or
 * `overrides.kind` says so.
 */
export function sinkFromApi(json: JsonObject, overrides: SinkOverrides = {}): Sink {
  const arn = json.TrailARN ?? json.EventDataStoreArn;
  const [, partition = "aws", , region = "us-east-1", account = "111122223333"] =
    typeof arn === "string" ? arn.split(":") : [];
  return sinkOf(json, "aws-cli", {}, liveScope(account, region, partition), overrides);
}

/**
 * A sink as code declares it, with CloudFormation's property names (API names where they agree) for all dialects.
 * For Terraform the provider's defaults are filled in, as the front-end does.
 */
export function sinkFromCode(json: JsonObject, dialect: DialectId, overrides: SinkOverrides = {}): Sink {
  return sinkOf(json, dialect, dialect.startsWith("terraform") ? terraformDefaults : {}, codeScope(), overrides);
}
