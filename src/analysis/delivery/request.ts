/**
 * The requests that CloudTrail makes to deliver the log files of a trail
 * (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail" and "Configure AWS KMS key policies for
 * CloudTrail").
 */
import { defined } from "../../model/defined.ts";
import type { AllowingStatement } from "../../model/messages/delivery-message.ts";
import type { RunUnknown } from "../../model/reasons/unknown-value.ts";
import type { Trail } from "../../model/sink.ts";
import {
  concatenate,
  literal,
  unresolvedPieces,
  unresolvedText,
  type Text,
  type Unresolved,
} from "../../model/text.ts";

/** A request of CloudTrail, as far as policies can tell it from others. */
export interface DeliveryRequest {
  readonly action: string;
  /** The resource, or for a key null: a key policy speaks of its own key alone. */
  readonly resource: Text | null;
  /** What the request carries for condition keys, in lower case. A key that is not here may be there or not. */
  readonly keys: ReadonlyMap<string, Text>;
  /**
   * Before there was a service principal, policies named the accounts that CloudTrail delivers from: buckets may still.
   */
  readonly mayComeFromAccount: boolean;
  /** The account of the trail. */
  readonly account: Text;
  /** Pieces that are the name of the bucket, or a part of it. */
  readonly bucketPieces: ReadonlySet<string>;
  /** A statement that allows the request. */
  readonly allowingStatement: AllowingStatement;
}

const servicePrincipal = "cloudtrail.amazonaws.com";

/** What CloudTrail asks of the bucket with this name. */
export function bucketRequests(trail: Trail, bucket: Text): readonly DeliveryRequest[] {
  const bucketArn = concatenate(["arn:aws:s3:::", bucket]);
  const { objects, pattern } = logFileObjectsOf(trail, bucketArn);
  const common = {
    ...commonOf(trail),
    mayComeFromAccount: true,
    bucketPieces: new Set(unresolvedPieces(bucket).map(({ id }) => id)),
  };
  return [
    {
      ...common,
      action: "s3:GetBucketAcl",
      resource: bucketArn,
      allowingStatement: statement("s3:GetBucketAcl", [bucketArn]),
    },
    {
      ...common,
      action: "s3:PutObject",
      resource: objects,
      keys: new Map([...common.keys, ["s3:x-amz-acl", literal("bucket-owner-full-control")]]),
      allowingStatement: statement("s3:PutObject", [pattern], {
        StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" },
      }),
    },
  ];
}

/** What CloudTrail asks of the key that it encrypts log files with. */
export function keyRequest(trail: Trail): DeliveryRequest {
  const common = commonOf(trail);
  const anyRegion = unresolvedText({
    id: `context region:${trail.id}`,
    kind: "region",
    unknown: deliveryPart("region-of-log-file"),
  });
  return {
    ...common,
    action: "kms:GenerateDataKey",
    resource: null,
    keys: new Map([...common.keys, ["kms:encryptioncontext:aws:cloudtrail:arn", arnOf(trail, anyRegion)]]),
    mayComeFromAccount: false,
    bucketPieces: new Set(),
    allowingStatement: statement("kms:GenerateDataKey*", "*"),
  };
}

/** What CloudTrail asks of the topic that is told of log files ("Amazon SNS topic policy for CloudTrail"). */
export function topicRequest(trail: Trail): DeliveryRequest {
  return {
    ...commonOf(trail),
    action: "sns:Publish",
    resource: null,
    mayComeFromAccount: true,
    bucketPieces: new Set(),
    allowingStatement: statement("sns:Publish", "*"),
  };
}

function commonOf(trail: Trail): Pick<DeliveryRequest, "keys" | "account"> {
  const keys = new Map([
    ["aws:sourcearn", arnOf(trail, trail.region)],
    ["aws:sourceaccount", ownerOf(trail)],
    ["aws:securetransport", literal("true")],
    ["aws:principalisawsservice", literal("true")],
  ]);
  return { keys, account: trail.scope.account };
}

function statement(
  Action: string,
  Resource: AllowingStatement["Resource"],
  Condition?: AllowingStatement["Condition"],
): AllowingStatement {
  return { Effect: "Allow", Principal: { Service: servicePrincipal }, Action, Resource, ...defined({ Condition }) };
}

/** The ARN of the trail in a Region. */
function arnOf(trail: Trail, region: Text): Text {
  const name =
    trail.name ?? unresolvedText({ id: `name:${trail.id}`, kind: "segment", unknown: deliveryPart("trail-name") });
  return concatenate(["arn:aws:cloudtrail:", region, ":", ownerOf(trail), ":trail/", name]);
}

/**
 * The account that owns the trail. An organization trail belongs to the management account, also where a delegated
 * administrator creates it.
 */
function ownerOf(trail: Trail): Text {
  return isOrganizationTrail(trail) === "no"
    ? trail.scope.account
    : unresolvedText({ id: `owner:${trail.id}`, kind: "account", unknown: deliveryPart("management-account") });
}

type DeliveryPart = Extract<RunUnknown, { code: "delivery-part" }>["part"];

function deliveryPart(part: DeliveryPart): RunUnknown {
  return { code: "delivery-part", part };
}

function isOrganizationTrail({ organization }: Trail): "yes" | "no" | "maybe" {
  if (organization.kind === "unknown") return "maybe";
  return organization.kind === "known" && organization.value ? "yes" : "no";
}

/**
 * The log files: `bucket/prefix/AWSLogs/account/CloudTrail/…`, for an organization
 * `bucket/prefix/AWSLogs/o-id/account/CloudTrail/…`. `pattern`: as a policy names them.
 */
export function logFileObjectsOf(trail: Trail, bucketArn: Text): { readonly objects: Text; readonly pattern: Text } {
  const piece = (id: string, kind: Unresolved["kind"], part: DeliveryPart, stem: string): Text =>
    unresolvedText({ id: `${id}:${trail.id}`, kind, unknown: deliveryPart(part), stem });
  const rest = piece("log file", "anything", "rest-of-key", "RestOfKey");
  const folder = folderOf(trail);
  if (folder === null) return { objects: concatenate([bucketArn, "/", rest]), pattern: concatenate([bucketArn, "/*"]) };
  const { account } = trail.scope;
  const organizationId = concatenate(["o-", piece("organization", "segment", "organization-id", "OrganizationId")]);
  switch (isOrganizationTrail(trail)) {
    case "maybe":
      return {
        objects: concatenate([bucketArn, folder, "AWSLogs/", rest]),
        pattern: concatenate([bucketArn, folder, "AWSLogs/*"]),
      };
    case "yes":
      return {
        objects: concatenate([bucketArn, folder, "AWSLogs/", organizationId, "/", rest]),
        pattern: concatenate([bucketArn, folder, "AWSLogs/", organizationId, "/*"]),
      };
    case "no":
      return {
        objects: concatenate([bucketArn, folder, "AWSLogs/", account, "/CloudTrail/", rest]),
        pattern: concatenate([bucketArn, folder, "AWSLogs/", account, "/*"]),
      };
  }
}

/** What stands between the bucket and `AWSLogs/`; null where it is not known. */
function folderOf({ s3KeyPrefix }: Trail): Text | null {
  if (s3KeyPrefix === undefined || s3KeyPrefix.kind === "unknown") return null;
  if (s3KeyPrefix.kind === "absent") return literal("/");
  const [first] = s3KeyPrefix.value.parts;
  const last = s3KeyPrefix.value.parts.at(-1);
  // What CloudTrail makes of slashes around the prefix no document says.
  const isUnclear =
    first === undefined ||
    (typeof first === "string" && first.startsWith("/")) ||
    (typeof last === "string" && last.endsWith("/"));
  return isUnclear ? null : concatenate(["/", s3KeyPrefix.value, "/"]);
}
