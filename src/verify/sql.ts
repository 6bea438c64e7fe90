/**
 * Queries that count events by what selectors see of them: the same fields for each engine, in its own words. What the
 * answer means is decided by the code that judges records, never by a query.
 */
import type { TimeWindow } from "./log-groups.ts";

export type SqlEngine = "athena" | "lake" | "logs-insights";

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

/** A query with a comment in front that says what to do with it. */
export function sqlOf(engine: SqlEngine, window: TimeWindow): string {
  switch (engine) {
    case "athena":
      return [...athenaTable, "", ...athenaQuery(window), ""].join("\n");
    case "lake":
      return [...lakeQuery(window), ""].join("\n");
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

function athenaQuery(window: TimeWindow): string[] {
  const days = [
    ...(window.from === null ? [] : [`"timestamp" >= '${partition(window.from, 0)}'`]),
    ...(window.to === null ? [] : [`"timestamp" <= '${partition(window.to, 1)}'`]),
  ];
  return [
    "-- 2. Run this, save the answer as CSV, and read it with: trailproof verify --groups FILE.csv",
    ...grouping({
      flag: (name) => `lower(${name})`,
      from: "trailproof_cloudtrail",
      where: [...days, ...timeBounds(window, (time) => `'${time}'`)],
    }),
  ];
}

function lakeQuery(window: TimeWindow): string[] {
  return [
    "-- Replace STORE by the id of the event data store. Save the answer as CSV, and read it with:",
    "-- trailproof verify --groups FILE.csv",
    ...grouping({
      flag: (name) => `lower(CAST(${name} AS varchar))`,
      from: "STORE",
      where: timeBounds(window, (time) => `timestamp '${time.replace("T", " ").replace("Z", "")}'`),
    }),
  ];
}

interface Dialect {
  readonly flag: (name: string) => string;
  readonly from: string;
  readonly where: readonly string[];
}

/**
 * Resources and callers are part of the key as they are: a query cannot know what the selectors of tomorrow tell apart.
 * Names of objects are cut off behind the bucket by nobody: groups of one answer are put together when they are read.
 */
function grouping({ flag, from, where }: Dialect): string[] {
  const keys = [
    ...plainFields.map((name) => name as string),
    ...flags.map((name) => `${flag(name)} AS ${name}`),
    'useridentity.arn AS "useridentity.arn"',
    `${resourcesAsJson} AS resources`,
  ];
  const values = [
    "count(*) AS records",
    "count(DISTINCT eventid) AS events",
    "min(eventtime) AS first_seen",
    "max(eventtime) AS last_seen",
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
    "| limit 10000",
  ];
}
