import { mayBeTemplate } from "../cloudformation/recognise.ts";
import type { DocumentNode, MapNode } from "../text/node.ts";

/** The types of artifacts that only the manifest of a cloud assembly has. */
export const stackType = "aws:cloudformation:stack";
export const assemblyType = "cdk:cloud-assembly";
export const assetManifestType = "cdk:asset-manifest";
const treeType = "cdk:tree";
const artifactTypes: readonly string[] = [stackType, assemblyType, assetManifestType, treeType];

/** A cheap look at a text: could it be the manifest of a cloud assembly? */
export function mayBeManifest(text: string): boolean {
  return text.includes('"artifacts"') && artifactTypes.some((type) => text.includes(`"${type}"`));
}

/** A cheap look at a text: could it be a template of a cloud assembly? Those are in JSON, `{}` for an empty stack. */
export function mayBeAssemblyTemplate(text: string): boolean {
  return /^\s*\{/.test(text) && (/^\s*\{\s*\}\s*$/.test(text) || mayBeTemplate(text));
}

/**
 * Whether a document is the manifest of a cloud assembly (aws-cdk-lib, cloud-assembly-schema: `version` and
 * `artifacts`, each with a `type`).
 */
export function isManifest(root: DocumentNode | null): root is MapNode {
  if (root?.kind !== "map" || root.get("version")?.value.kind !== "scalar") return false;
  const artifacts = root.get("artifacts")?.value;
  return (
    artifacts?.kind === "map" &&
    artifacts.entries.some(({ value }) => artifactTypes.includes(stringAt(value, "type") ?? ""))
  );
}

/** A member of a mapping that is a string. */
export function stringAt(node: DocumentNode | undefined, key: string): string | undefined {
  const value = node?.kind === "map" ? node.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.type === "string" ? value.text : undefined;
}

/** A member of a mapping that is a mapping. */
export function mapAt(node: DocumentNode | undefined, key: string): MapNode | undefined {
  const value = node?.kind === "map" ? node.get(key)?.value : undefined;
  return value?.kind === "map" ? value : undefined;
}
