import type { Notification } from "../../model/notification.ts";
import type { Assumption } from "../../model/reasons/assumption.ts";
import type { Trail } from "../../model/sink.ts";
import type { Entry, MapNode } from "../text/node.ts";
import { TextFile } from "../text/text-file.ts";
import { readYaml } from "../text/yaml.ts";
import type { Environment, Files, FrontEnd, Reading, SourceInput } from "../types.ts";
import { isGlobalConfiguration, isMeantAsGlobalConfiguration, mayBeGlobalConfiguration } from "./recognise.ts";
import { maskReplacements, replaceIn, replacementsBeside } from "./replacements.ts";
import { entryOf, mapOf, switchOf } from "./settings.ts";
import { surroundingsOf } from "./surroundings.ts";
import { accountTrails, organizationTrail } from "./trails.ts";

/** Reads `global-config.yaml` of the Landing Zone Accelerator on AWS: the trails that the accelerator makes of it. */
export const globalConfiguration: FrontEnd = {
  mayRead: mayBeGlobalConfiguration,
  comments: "yaml",
  mayQuote: true,
  read: readGlobalConfiguration,
};

function readGlobalConfiguration({ uri, text, files }: SourceInput, environment: Environment): Reading {
  const { root: parsed, errors } = readYaml(new TextFile(uri, maskReplacements(text)));
  const [error] = errors;
  if (error !== undefined) {
    if (!isMeantAsGlobalConfiguration(text)) return { kind: "not-mine" };
    const { location, message } = error;
    const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
    return {
      kind: "unreadable",
      notifications: [
        {
          level: "error",
          message: `This configuration of the Landing Zone Accelerator cannot be read and is not checked (${where}): ${message}.`,
          location,
          incomplete: true,
        },
      ],
    };
  }
  if (!isGlobalConfiguration(parsed)) return { kind: "not-mine" };
  const root = replaceIn(parsed, replacementsBeside(uri, files));
  if (root.kind !== "map") return { kind: "not-mine" };
  const cloudtrail = entryOf(root.get("logging")?.value, "cloudtrail");
  const settings = mapOf(cloudtrail?.value);
  const surroundings = surroundingsOf(uri, root, environment);
  const organizations = organizationsOf(uri, files);
  const found =
    settings === undefined
      ? []
      : [
          ...(organizations.enabled ? [organizationTrail(settings, surroundings, organizations.assumptions)] : []),
          accountTrails(settings, surroundings),
        ];
  return {
    kind: "read",
    model: {
      sinks: found.flatMap(({ trails }) => trails),
      resources: [],
      notifications: [
        ...(settings === undefined ? [notAMapping(cloudtrail)] : []),
        ...found.flatMap(({ notifications }) => notifications),
        ...fixedSelectorsNotice(found.flatMap(({ trails }) => trails)),
        ...controlTowerNotice(root),
      ],
    },
  };
}

function notAMapping(cloudtrail: Entry | undefined): Notification {
  return {
    level: "warning",
    message: "Trails of this landing zone are not checked: logging.cloudtrail is no mapping.",
    location: cloudtrail?.origin.locate() ?? null,
    incomplete: false,
  };
}

function fixedSelectorsNotice([first]: readonly Trail[]): Notification[] {
  if (first === undefined) return [];
  const message =
    "Trails of the Landing Zone Accelerator can record management events and the data events of S3 objects and Lambda functions, and nothing else: its configuration has no other selectors. Other events need a trail or an event data store of their own.";
  return [{ level: "note", message, location: first.origin.locate(), incomplete: false }];
}

/**
 * The accelerator makes a trail of the organization only where `organization-config.yaml` beside the file enables AWS
 * Organizations.
 */
function organizationsOf(
  uri: string,
  files: Files,
): { readonly enabled: boolean; readonly assumptions: readonly Assumption[] } {
  const beside = uri.replace(/[^/]*$/, "organization-config.yaml");
  const text = files.read(beside);
  const { root } = text.kind === "text" ? readYaml(new TextFile(beside, maskReplacements(text.text))) : { root: null };
  const enable = mapOf(root ?? undefined)?.get("enable");
  const value = enable === undefined ? null : switchOf(mapOf(root ?? undefined), "enable", false, enable.origin);
  if (value?.kind === "known") return { enabled: value.value, assumptions: [] };
  return { enabled: true, assumptions: [{ code: "organizations-enabled", uri }] };
}

/** The trail that AWS Control Tower makes is its own: the file says at most that there is to be one. */
function controlTowerNotice(root: MapNode): Notification[] {
  const controlTower = mapOf(root.get("controlTower")?.value);
  const enable = controlTower?.get("enable");
  const trail = entryOf(entryOf(entryOf(controlTower, "landingZone")?.value, "logging")?.value, "organizationTrail");
  if (
    enable?.value.kind !== "scalar" ||
    enable.value.text !== "true" ||
    (trail?.value.kind === "scalar" && trail.value.text === "false")
  )
    return [];
  const message =
    "AWS Control Tower may keep a trail of its own for the organization, aws-controltower-BaselineCloudTrail, with management events. Its settings are not in this file, so it is not counted. Show it with --trails.";
  return [{ level: "note", message, location: (trail ?? enable).origin.locate(), incomplete: false }];
}
