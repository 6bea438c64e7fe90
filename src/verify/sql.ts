/**
 * Queries that count events by what selectors see of them: the same fields for each engine, in its own words. What the
 * answer means is decided by the code that judges records, never by a query.
 */
import type { ComparedTexts } from "../coverage/record-keys.ts";
import type { TimeWindow } from "./log-groups.ts";

/** The engines that a query is printed for. */
export const sqlEngines = ["athena", "lake", "logs-insights"] as const;
export type SqlEngine = (typeof sqlEngines)[number];

/** Columns of a group with the names that records have, in small letters. */
const plainFields = [
  "eventsource",
  "eventname",
  "eventtype",
  "eventcategory",
  "awsregion",
  "recipientaccountid",
  "errorcode",
  "vpcendpointid",
  "sessioncredentialfromconsole",
] as const;

/** Fields that are no texts in every table. */
const flags = ["managementevent", "readonly"] as const;

/** What tells ARNs apart: those of callers and of resources. Null: nobody knows, so that each is kept. */
export interface ComparedArns {
  readonly callers: ComparedTexts | null;
  readonly resources: (ComparedTexts & { readonly expressions: readonly string[] }) | null;
}

/** A query with a comment in front that says what to do with it. */
export function sqlOf(engine: SqlEngine, window: TimeWindow, arns: ComparedArns): string {
  switch (engine) {
    case "athena":
      return [...athenaTable, "", ...athenaQuery(window, arns), ""].join("\n");
    case "lake":
      return [...lakeQuery(window, arns), ""].join("\n");
    case "logs-insights":
      return [...insightsQuery(), ""].join("\n");
  }
}

/** AWS's table with partition projection, with two columns more: `managementevent`, and `arnprefix` of resources. */
const athenaTable = [
  "-- 1. Make the table once. Replace BUCKET, ACCOUNT and REGION; network activity events lie in a folder of their own,",
  "--    CloudTrail-NetworkActivity, and need a table of their own.",
  "CREATE EXTERNAL TABLE IF NOT EXISTS trailproof_cloudtrail (",
  "  eventversion string, eventtime string, eventsource string, eventname string, awsregion string,",
  "  errorcode string, eventid string, eventtype string, eventcategory string, managementevent string,",
  "  readonly string, recipientaccountid string, sharedeventid string, vpcendpointid string,",
  "  sessioncredentialfromconsole string,",
  "  useridentity struct<type:string, arn:string, accountid:string>,",
  "  resources array<struct<arn:string, arnprefix:string, accountid:string, type:string>>",
  ")",
  "PARTITIONED BY (`timestamp` string)",
  "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
  "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
  "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
  "LOCATION 's3://BUCKET/AWSLogs/ACCOUNT/CloudTrail/REGION'",
  "TBLPROPERTIES (",
  "  'projection.enabled' = 'true',",
  "  'projection.timestamp.type' = 'date',",
  "  'projection.timestamp.format' = 'yyyy/MM/dd',",
  "  'projection.timestamp.interval' = '1',",
  "  'projection.timestamp.interval.unit' = 'DAYS',",
  "  'projection.timestamp.range' = '2020/01/01,NOW',",
  "  'storage.location.template' = 's3://BUCKET/AWSLogs/ACCOUNT/CloudTrail/REGION/${timestamp}'",
  ");",
];

function athenaQuery(window: TimeWindow, arns: ComparedArns): string[] {
  return [
    "-- 2. Run this, save the answer as CSV, and read it with: trailproof verify --groups FILE.csv",
    ...athenaSelect("trailproof_cloudtrail", window, arns),
  ];
}

/** The query alone. @param table its name, which is checked by whoever asks */
export function athenaSelect(table: string, window: TimeWindow, arns: ComparedArns): string[] {
  const days = [
    ...(window.from === null ? [] : [`"timestamp" >= '${partition(window.from, 0)}'`]),
    ...(window.to === null ? [] : [`"timestamp" <= '${partition(window.to, 1)}'`]),
  ];
  return grouping({
    flag: (name) => `lower(${name})`,
    timeOf: (expression) => expression,
    arns,
    from: table,
    where: [...days, ...timeBounds(window, (time) => `'${time}'`)],
  });
}

function lakeQuery(window: TimeWindow, arns: ComparedArns): string[] {
  return [
    "-- Replace STORE by the id of the event data store. Save the answer as CSV, and read it with:",
    "-- trailproof verify --groups FILE.csv",
    ...grouping({
      flag: (name) => `lower(CAST(${name} AS varchar))`,
      timeOf: (expression) => `date_format(${expression}, '%Y-%m-%dT%H:%i:%sZ')`,
      arns,
      from: "STORE",
      where: timeBounds(window, (time) => `timestamp '${time.replace("T", " ").replace("Z", "")}'`),
    }),
  ];
}

interface Dialect {
  readonly flag: (name: string) => string;
  /** A time as records have it. */
  readonly timeOf: (expression: string) => string;
  readonly arns: ComparedArns;
  readonly from: string;
  readonly where: readonly string[];
}

/**
 * The key has of each ARN what the selectors and policies see of it: which of their values it begins with, ends with or
 * equals. Records of one key get one answer, so that the resources of any of them stand for all.
 */
function grouping({ flag, timeOf, arns, from, where }: Dialect): string[] {
  const keys = [
    ...plainFields.map((name) => name as string),
    ...flags.map((name) => `${flag(name)} AS ${name}`),
    `${seenOf("useridentity.arn", arns.callers)} AS caller_class`,
    `array_join(array_sort(array_distinct(transform(coalesce(resources, ARRAY[]), r -> ${classOfElement(arns.resources)}))), ' ') AS resource_class`,
  ];
  const values = [
    'min(useridentity.arn) AS "useridentity.arn"',
    `min(${resourcesAsJson}) AS resources`,
    "count(*) AS records",
    "count(DISTINCT eventid) AS events",
    `${timeOf("min(eventtime)")} AS first_seen`,
    `${timeOf("max(eventtime)")} AS last_seen`,
    "min(eventid) AS eventid",
  ];
  return [
    "SELECT",
    ...[...keys, ...values].map((expression, index, all) => `  ${expression}${index === all.length - 1 ? "" : ","}`),
    `FROM ${from}`,
    ...where.map((condition, index) => `${index === 0 ? "WHERE" : "  AND"} ${condition}`),
    `GROUP BY ${keys.map((_, index) => String(index + 1)).join(", ")}`,
  ];
}

function classOfElement(compared: ComparedArns["resources"]): string {
  return [
    "coalesce(r.type, '-')",
    seenOf("r.arn", compared, compared?.expressions),
    seenOf("r.arnprefix", compared, compared?.expressions),
  ].join(" || '|' || ");
}

/** What is seen of a text, as an expression; a field that is not there is told apart from all that are. */
function seenOf(field: string, compared: ComparedTexts | null, expressions: readonly string[] = []): string {
  if (compared === null) return `coalesce(${field}, '-')`;
  const { equal, starts, ends } = compared;
  const hits = [
    ...(starts.length === 0 ? [] : [joined(`filter(${listOf(starts)}, v -> starts_with(${field}, v))`)]),
    ...(ends.length === 0
      ? []
      : [joined(`filter(${listOf(ends)}, v -> reverse(substr(reverse(${field}), 1, length(v))) = v)`)]),
    ...(expressions.length === 0 ? [] : [joined(`filter(${listOf(expressions)}, v -> regexp_like(${field}, v))`)]),
    ...(equal.length === 0
      ? []
      : [`CASE WHEN ${field} IN (${equal.map(quotedText).join(", ")}) THEN ${field} ELSE '' END`]),
  ];
  return `CASE WHEN ${field} IS NULL THEN '-' ELSE ${hits.length === 0 ? "'+'" : hits.join(" || '+' || ")} END`;
}

function joined(list: string): string {
  return `array_join(${list}, ',')`;
}

function listOf(texts: readonly string[]): string {
  return `ARRAY[${texts.map(quotedText).join(", ")}]`;
}

/** A text as SQL has it. */
function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A list of objects whatever the version of the engine makes of a structure. */
const resourcesAsJson =
  "json_format(CAST(transform(resources, r -> MAP(ARRAY['type', 'arn', 'arnprefix'], ARRAY[r.type, r.arn, r.arnprefix])) AS JSON))";

function timeBounds({ from, to }: TimeWindow, literal: (time: string) => string): string[] {
  return [
    ...(from === null ? [] : [`eventtime >= ${literal(from)}`]),
    ...(to === null ? [] : [`eventtime < ${literal(to)}`]),
  ];
}

/** The day of a time as partitions have it; files hold events of the day before. */
function partition(time: string, daysLater: number): string {
  const day = new Date(Date.parse(time) + daysLater * 86_400_000).toISOString().slice(0, 10);
  return day.replaceAll("-", "/");
}

/** CloudWatch Logs Insights answers no more rows, and does not say so. */
export const mostInsightsRows = 10_000;

function insightsQuery(): string[] {
  const fields = [
    "eventSource",
    "eventName",
    "eventType",
    "eventCategory",
    "awsRegion",
    "recipientAccountId",
    "errorCode",
    "vpcEndpointId",
    "managementEvent",
    "readOnly",
  ];
  return [
    "# Choose the log group and the time, and save the answer as CSV. It has no resources, so that selectors on",
    "# resources stay undetermined. Events of more than 256 KB are not in the log group.",
    "stats count(*) as records, min(eventTime) as first_seen, max(eventTime) as last_seen, latest(eventID) as eventid",
    `  by ${fields.join(", ")}`,
    `| limit ${String(mostInsightsRows)}`,
  ];
}
