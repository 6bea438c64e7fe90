import type { DocumentNode, MapNode } from "../text/node.ts";

/** A cheap look at a text: could it be the `global-config.yaml` of the Landing Zone Accelerator? */
export function mayBeGlobalConfiguration(text: string): boolean {
  return text.includes("homeRegion") && text.includes("enabledRegions") && text.includes("cloudtrail");
}

/**
 * Whether a document is one: no other file has these keys beside each other (awslabs/landing-zone-accelerator-on-aws,
 * IGlobalConfig).
 */
export function isGlobalConfiguration(root: DocumentNode | null): root is MapNode {
  if (root?.kind !== "map" || root.get("homeRegion") === undefined || root.get("enabledRegions") === undefined)
    return false;
  const logging = root.get("logging")?.value;
  return logging?.kind === "map" && logging.get("cloudtrail") !== undefined;
}

/** Whether a text that cannot be parsed was meant to be one. */
export function isMeantAsGlobalConfiguration(text: string): boolean {
  return ["homeRegion", "enabledRegions", "managementAccountAccessRole", "logging"].every((key) =>
    new RegExp(`^${key}[ \\t]*:`, "m").test(text),
  );
}
