/**
 * Says which resources of a plan, a state or sources of Terraform may make trails that they do not show. Values are
 * looked at, never shown.
 */
import type { Notification } from "../../../model/notification.ts";
import type { Instance, InstanceSource } from "./instance.ts";
import { stringMember, valueAt, type JsonValue } from "./json.ts";
import { controlTowerTrail, isNamedForTrails, isTrailSetting, namesTrailOperation } from "../../unseen-trails.ts";

const landingZones: ReadonlySet<string> = new Set(["aws_controltower_landing_zone", "awscc_controltower_landing_zone"]);
const stacks: ReadonlySet<string> = new Set([
  "aws_cloudformation_stack",
  "aws_cloudformation_stack_set",
  "awscc_cloudformation_stack",
  "awscc_cloudformation_stack_set",
]);
const invocation = "aws_lambda_invocation";

export function unseenInstanceNotices(source: InstanceSource): readonly Notification[] {
  const instances = source.instances((type) => type === invocation || landingZones.has(type) || stacks.has(type));
  const of = (message: (names: string) => string, found: readonly Instance[]): Notification[] => {
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        level: "note",
        message: message(found.map(({ address }) => address).join(", ")),
        location: source.document.origin(first.entryPath).locate(),
        incomplete: false,
      },
    ];
  };
  return [
    ...of(
      (names) =>
        `${names} may make or change trails: what the function does is not visible here and not counted. Show the trails that are in force with --trails.`,
      instances.filter(invokesForTrails),
    ),
    ...of(
      (names) =>
        `The templates of ${names} declare trails or event data stores, which are not read here and not counted. Check the templates themselves, or show what is in force with --trails.`,
      instances.filter(({ type, values }) => stacks.has(type) && declaresTrails(values)),
    ),
    ...of(
      () => controlTowerTrail,
      instances.filter(({ type, values }) => landingZones.has(type) && !hasLoggingOff(values)),
    ),
  ];
}

function invokesForTrails({ type, values }: Instance): boolean {
  if (type !== invocation) return false;
  const input = stringMember(values, "input") ?? "";
  return (
    isNamedForTrails(stringMember(values, "function_name") ?? "") ||
    namesTrailOperation(input) ||
    settingNames(input).some(isTrailSetting)
  );
}

/** The names of members in a text of JSON. */
function settingNames(json: string): readonly string[] {
  return [...json.matchAll(/"([\w -]{1,60})"\s*:/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

function declaresTrails(values: JsonValue | undefined): boolean {
  return /AWS::CloudTrail::(?:Trail|EventDataStore)\b/.test(stringMember(values, "template_body") ?? "");
}

/** `centralizedLogging.enabled` being false in the manifest: the landing zone is to have no trail. */
function hasLoggingOff(values: JsonValue | undefined): boolean {
  try {
    const manifest = JSON.parse(
      stringMember(values, "manifest_json") ?? stringMember(values, "manifest") ?? "",
    ) as JsonValue;
    return valueAt(manifest, ["centralizedLogging", "enabled"]) === false;
  } catch {
    return false;
  }
}
