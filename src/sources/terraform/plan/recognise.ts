/** Tells plans and states of Terraform from other texts, and explains the forms that cannot be read. */
import type { Notification } from "../../../model/notification.ts";
import { startOfFile } from "../../../model/location.ts";
import type { Reading } from "../../types.ts";
import { firstLineObject, plainText } from "../resources/document.ts";
import { isObject, member, stringMember, type JsonValue } from "../resources/json.ts";

/** What a text of Terraform is. */
export type Form = "plan" | "sentinel-mock" | "shown-state" | "state-file" | "old-state-file" | "encrypted" | "other";

/** The signature of a zip archive, in which Terraform keeps plans. */
const zipSignature = "PK\u0003\u0004";

/** A cheap look at a text: could it be a plan, in any form? */
export function mayBePlan(text: string): boolean {
  if (text.startsWith(zipSignature)) return isPlanArchive(text);
  const plain = withoutNulls(text);
  return (
    plain.includes('"planned_values"') ||
    plain.includes('"resource_changes"') ||
    isLineStream(plain) ||
    isSentinelMock(plain)
  );
}

/** A cheap look at a text: could it be a state, in any form? */
export function mayBeState(text: string): boolean {
  if (text.startsWith(zipSignature)) return false;
  const plain = withoutNulls(text);
  if (plain.includes('"planned_values"') || plain.includes('"resource_changes"') || isSentinelMock(plain)) return false;
  return (
    plain.includes('"terraform_version"') ||
    plain.includes('"encrypted_data"') ||
    plain.includes('"lineage"') ||
    plain.includes('"format_version"') ||
    namesTrail(plain)
  );
}

function withoutNulls(text: string): string {
  return text.slice(0, 16).includes("\0") ? plainText(text) : text;
}

/** Which archive it is shows in the names of its files. */
export function isPlanArchive(text: string): boolean {
  return text.startsWith(zipSignature) && text.includes("tfplan");
}

/** Whether a text is what `terraform plan -json` prints: a message a line. */
export function isLineStream(text: string): boolean {
  const start = text.slice(0, 400);
  if (!start.includes('"@level"')) return false;
  const first = firstLineObject(text);
  return stringMember(first, "@module") === "terraform.ui" || stringMember(first, "@module") === "tofu.ui";
}

/**
 * Whether a text is a mock of plan data for Sentinel, HashiCorp's policy language: assignments of maps,
 * `resource_changes = {`.
 */
export function isSentinelMock(text: string): boolean {
  return (
    /^terraform_version = "/m.test(text.slice(0, 2000)) && /^(?:resource_changes|planned_values|raw) = \{/m.test(text)
  );
}

/** Whether a text that is not JSON was meant to be a plan or a state: one object, not a file of many. */
export function isMeantAsJson(text: string): boolean {
  return /^\s*\{\s*"/.test(text) && firstLineObject(text) === undefined;
}

export function isMeantAsState(text: string): boolean {
  return (
    isMeantAsJson(text) && (/"terraform_version"\s*:/.test(text) || /"lineage"\s*:/.test(text) || namesTrail(text))
  );
}

/** A resource of Terraform's type for trails: as the type of an entry, or in an address. */
function namesTrail(text: string): boolean {
  return (
    /"type"\s*:\s*"(?:aws_cloudtrail|awscc_cloudtrail)/.test(text) ||
    /"address"\s*:\s*"[^"\n]*\b(?:aws_cloudtrail|awscc_cloudtrail)/.test(text)
  );
}

/** The form of a JSON value. */
export function formOf(root: JsonValue): Form {
  if (!isObject(root)) return "other";
  if (isObject(member(root, "resource_changes"))) return "sentinel-mock";
  if (isObject(member(root, "planned_values")) || Array.isArray(member(root, "resource_changes"))) return "plan";
  if (
    typeof member(root, "encrypted_data") === "string" &&
    (Object.hasOwn(root, "encryption_version") || Object.hasOwn(root, "meta"))
  )
    return "encrypted";
  const version = member(root, "version");
  const isStateFile =
    Object.hasOwn(root, "lineage") || Object.hasOwn(root, "serial") || Object.hasOwn(root, "terraform_version");
  if (
    typeof version === "number" &&
    isStateFile &&
    (Array.isArray(member(root, "resources")) || Array.isArray(member(root, "modules")))
  )
    return version === 4 ? "state-file" : "old-state-file";
  if (stringMember(root, "format_version") === undefined) return "other";
  if (isObject(member(member(root, "values"), "root_module"))) return "shown-state";
  // An empty state shows its format and perhaps the version of the program.
  return Object.keys(root).every((key) => key === "format_version" || key === "terraform_version" || key === "values")
    ? "shown-state"
    : "other";
}

/** The major version in `format_version`, 1 where it is not given. */
export function majorVersion(root: JsonValue): number {
  const version = stringMember(root, "format_version");
  return version === undefined ? 1 : Number.parseInt(version, 10);
}

/** An input that belongs to Terraform but cannot be read, with what to do about it. */
export function unreadablePlan(
  uri: string,
  message: string,
  location: Notification["location"] = startOfFile(uri).locate(),
): Reading {
  return { kind: "unreadable", notifications: [{ level: "error", message, location, incomplete: true }] };
}
