/** `Metadata: { trailproof: { ignore: [{ rule, reason }] } }` of a resource (README, "Leaving findings out"). */
import type { Notification } from "../../../model/notification.ts";
import type { CodeSuppression } from "../../../model/suppression.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import { idOf } from "../template/template.ts";
import type { Template, TemplateResource } from "../evaluate/types.ts";

export interface MetadataReading {
  readonly suppressions: readonly CodeSuppression[];
  readonly notifications: readonly Notification[];
}

/**
 * What the resources of a template ask to have left out; entries that say nothing that can be understood are told, with
 * their place.
 */
export function readMetadata(template: Template): MetadataReading {
  const suppressions: CodeSuppression[] = [];
  const notifications: Notification[] = [];
  for (const resource of template.resources.values()) {
    for (const entry of ignoreEntries(resource)) {
      const reading = suppressionOf(entry, idOf(template, resource.logicalId));
      if (typeof reading === "string")
        notifications.push({
          level: "warning",
          message: `Metadata of ${resource.logicalId}: ${reading}`,
          location: entry.origin.locate(),
          incomplete: false,
        });
      else suppressions.push(reading);
    }
  }
  return { suppressions, notifications };
}

function ignoreEntries({ node }: TemplateResource): readonly DocumentNode[] {
  const own = member(member(node ?? undefined, "Metadata"), "trailproof");
  const ignore = member(own, "ignore");
  if (ignore === undefined) return own === undefined ? [] : [own];
  return ignore.kind === "sequence" ? ignore.items : [ignore];
}

function member(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === "map" ? node.get(key)?.value : undefined;
}

const expected =
  "trailproof.ignore is a list of { rule, reason }, each with operations and until where they are wanted";

/** The suppression, or what is wrong with the entry. */
function suppressionOf(entry: DocumentNode, target: string): CodeSuppression | string {
  if (entry.kind !== "map")
    return `found ${entry.kind === "scalar" ? JSON.stringify(entry.text) : "a list"}, expected a mapping: ${expected}.`;
  const unknown = entry.entries.find(({ key }) => !["rule", "reason", "operations", "until"].includes(key));
  if (unknown !== undefined) return `found the key ${JSON.stringify(unknown.key)}; ${expected}.`;
  const ruleId = textAt(entry, "rule");
  if (ruleId === null) return `found no rule; ${expected}.`;
  return {
    ruleId,
    targets: new Set([target]),
    operations: textsAt(entry, "operations"),
    reason: textAt(entry, "reason"),
    until: textAt(entry, "until"),
    origin: entry.origin,
  };
}

function textAt(entry: MapNode, key: string): string | null {
  const value = entry.get(key)?.value;
  return value?.kind === "scalar" && value.text.trim() !== "" ? value.text : null;
}

function textsAt(entry: MapNode, key: string): readonly string[] | null {
  const value = entry.get(key)?.value;
  if (value === undefined) return null;
  return (value.kind === "sequence" ? value.items : [value]).flatMap((item) =>
    item.kind === "scalar" ? [item.text] : [],
  );
}
